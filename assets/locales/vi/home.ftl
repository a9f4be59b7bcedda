### Màn hình đầu tiên.

home-welcome = Xin chào! Hôm nay ta làm gì?
home-first = Lần đầu dùng? Bấm Enter để vào một buổi họp mẫu: có sẵn danh sách và chương trình, không lẫn vào hồ sơ thật.
home-unfinished = Họp dở
home-begin = Bắt đầu
home-look = Xem lại
home-practise = Tập dượt
home-scenarios = Xem trình diễn hoặc tập chủ trì
home-program = Chương trình
# $title (String) - the meeting's title
# $body (String) - the body
home-resume = Họp tiếp: { $title } · { $body }
home-untitled = (chưa có tên)
# $count (Number) - how many more
home-more = Còn { $count } buổi họp dở khác…
home-new = Cuộc họp mới
home-sample = Buổi họp mẫu để làm quen
home-past = Các buổi đã họp
home-procedures = Các quy trình
# $language (String) - the other language
home-language = Đổi ngôn ngữ: { $language }
# $theme (String) - the colours now
home-theme = Đổi màu: { $theme }
home-other-language = English
home-quit = Thoát
home-held = đang mở ở máy khác hoặc cửa sổ khác
home-practice = buổi tập
home-listing = Đang tìm các buổi họp…
home-theme-dark = nền tối
home-theme-light = nền sáng
home-theme-contrast = tương phản mạnh
home-theme-mono = không màu
# $date (String) - the date
# $time (String) - the time of day
home-when = { $date } lúc { $time }
home-move = chọn dòng
home-number = chọn ngay
