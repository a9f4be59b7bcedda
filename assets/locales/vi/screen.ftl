### What stands on the live screen and in its dialogs, besides names, labels and actions.

# $seq (Number) - how many entries the disk has
screen-saved = đã ghi { $seq }
screen-saving = đang ghi
screen-unsaved = chưa ghi
screen-paused = tạm nghỉ
screen-closed = đã kết thúc
screen-practice = luyện tập

screen-steps = Trình tự
screen-people = Người
screen-agenda = Chương trình
screen-items = Việc của bước
screen-figures = Số liệu
# $number (Number) - its place on the agenda
# $count (Number) - how many questions there are
screen-question = Vấn đề { $number }/{ $count }

screen-say = NÓI
screen-todo = LÀM
screen-speaking = ĐANG NÓI
screen-waiting = CHỜ
screen-silent = CHƯA NÓI
screen-views = Ý KIẾN
screen-present = CÓ MẶT
screen-needed = CÒN THIẾU
screen-break = TẠM NGHỈ

# $time (String) - the time of day
screen-since = từ { $time }
# $time (String) - the time of day
screen-closed-at = Cuộc họp đã kết thúc lúc { $time }. Bản ghi giữ nguyên từ đây.
screen-halted = đồng hồ dừng
# $time (String) - minutes and seconds
screen-over = quá { $time }
screen-all-heard = mọi người đều đã có ý kiến
screen-nothing-needed = đã đủ
# $key (String) - the key
# $step (String) - the next step's title
screen-next-step = { $key } sang bước “{ $step }”
# $key (String) - the key
screen-close-next = { $key } kết thúc cuộc họp
# $key (String) - the key
screen-read-all = { $key } đọc hết

# $count (Number) - how many
screen-count-excused = { $count } có phép
# $count (Number) - how many
screen-count-unexcused = { $count } không phép
# $count (Number) - how many
screen-count-unmarked = { $count } chưa gọi
# $count (Number) - how many
screen-count-guests = { $count } khách
# $count (Number) - how many reasons are missing
screen-count-reasons = { $count } thiếu lý do

screen-figure-present = Có mặt
screen-figure-base = Số người biểu quyết
screen-figure-majority = Quá nửa
screen-figure-two-thirds = Hai phần ba
screen-figure-quorum = Đủ số để họp cần
screen-figure-guests = Khách
screen-figure-spoke = Đã phát biểu
screen-figure-chair = Chủ trì nói
screen-figure-ends = Dự kiến xong

screen-order-unheard = chưa nói lên trước
screen-order-name = theo tên
screen-order-roster = theo danh sách
screen-column-post = chức vụ
screen-column-turns = lượt
screen-column-time = phút
screen-column-view = ý kiến
screen-column-attendance = điểm danh
screen-reason-missing = lý do?
# $time (String) - the time of day
screen-left = về { $time }
# $time (String) - the time of day
screen-late = đến { $time }
screen-find = Tìm
# $count (Number) - how many were found
screen-found = { $count } người
screen-find-keys = Enter chọn người này · ↑↓ chuyển · Esc thôi tìm
screen-found-none = Không thấy ai tên như vậy; xóa bớt chữ hoặc nhấn Esc.
screen-no-people = Danh sách chưa có ai.
# $key (String) - the key
screen-nobody-here = Chưa ai được điểm danh có mặt; { $key } xem cả danh sách.
screen-no-agenda = Chưa có vấn đề nào.
screen-optional = nếu cần

screen-small = Cửa sổ hơi nhỏ
# $width (Number) - cells
# $height (Number) - rows
screen-small-size = Cần ít nhất 60×18, hiện là { $width }×{ $height }.
screen-small-calm = Cuộc họp vẫn tiếp tục, không mất gì; cứ kéo rộng cửa sổ.

### Short words for the footer.

screen-hint-floor = cho nói/dừng
screen-hint-invite = mời
screen-hint-queue = xếp hàng
screen-hint-give-next = người chờ đầu
screen-hint-agree = nhất trí
screen-hint-disagree = không
screen-hint-other = khác
screen-hint-pass = không thêm
screen-hint-reason = lý do
screen-hint-conclude = kết luận
screen-hint-open = mở vấn đề
screen-hint-add = thêm vấn đề
screen-hint-next-step = bước tiếp
screen-hint-tick = đánh dấu
screen-hint-go = tới bước
screen-hint-earlier = lên
screen-hint-later = xuống
screen-hint-enter = mở / đánh dấu
screen-hint-present = có mặt
screen-hint-excused = có phép
screen-hint-unexcused = không phép
screen-hint-rest = còn lại có mặt
screen-hint-attendance = điểm danh
screen-hint-appoint = cử việc
screen-hint-add-member = thêm người
screen-hint-halt = dừng đồng hồ
screen-hint-extend = thêm phút
screen-hint-gist = tóm tắt
screen-hint-find = tìm
screen-hint-order = sắp xếp
screen-hint-pane = ô khác
screen-hint-undo = hoàn tác
screen-hint-close = kết thúc
screen-hint-pause = tạm nghỉ
screen-hint-palette = tìm lệnh
screen-hint-help = trợ giúp
screen-hint-skip = bỏ bước
screen-hint-explain = giải thích
screen-hint-leave = rời
screen-hint-resume = họp tiếp

### Dialogs.

screen-ask-finish = Bước này còn thiếu. Vì sao vẫn sang bước sau?
# $step (String) - the step's title
screen-ask-skip = Vì sao bỏ qua bước “{ $step }”?
# $member (String) - the person
screen-ask-excuse = { $member } vắng vì lý do gì?
# $question (String) - the question's title
screen-ask-concluded = Kết luận về “{ $question }”
# $question (String) - the question's title
screen-ask-deferred = Để “{ $question }” đến bao giờ?
# $question (String) - the question's title
screen-ask-withdrawn = Vì sao rút “{ $question }”?
# $question (String) - the question's title
screen-ask-passed-up = Chuyển “{ $question }” lên đâu, đề nghị gì?
screen-ask-despite = Còn người chưa nói. Vì sao vẫn kết thúc vấn đề?
# $member (String) - the person
# $stance (String) - where they stand, in lower case
screen-ask-reason = { $member } { $stance } vì sao?
# $member (String) - the person
screen-ask-gist = Tóm tắt ý kiến của { $member }
screen-ask-note = Ghi chú đưa vào biên bản
screen-ask-chair-note = Ghi chú riêng, chỉ người chủ trì xem
screen-ask-question = Vấn đề mới; có thể thêm số phút, như: Làm đường | 20
# $question (String) - the question's title
screen-ask-reword = Câu chữ mới cho “{ $question }”
screen-ask-pause = Vì sao tạm nghỉ? Có thể để trống.
screen-ask-close = Còn việc chưa xong. Vì sao vẫn kết thúc?
screen-ask-save = Ghi phiên này sang đâu? Gõ tên tệp hoặc thư mục.
screen-ask-number = bằng chữ số
screen-ask-silent = Chưa nói:
screen-hint-prompt = Enter ghi · Esc để sau, chữ đã gõ được giữ
screen-choose-outcome = Vấn đề kết thúc thế nào?
# $member (String) - the person
screen-choose-floor = Cho { $member } nói, loại nào?
# $member (String) - the person
screen-choose-queue = { $member } chờ nói, loại nào?
# $member (String) - the person
screen-choose-attendance = Điểm danh { $member }
# $member (String) - the person
screen-choose-office = Cử { $member } làm gì?
screen-choice-leave = Về trước khi kết thúc
screen-choice-return = Đã quay lại
screen-hint-choose = số hoặc ↑↓ Enter để chọn · Esc thôi
screen-person-new = Thêm người
# $member (String) - the person
screen-person-correct = Sửa thông tin { $member }
screen-person-name = Họ tên
screen-person-class = Loại
screen-person-post = Chức vụ
screen-person-mark = Dấu riêng
screen-person-mark-why = để phân biệt người trùng tên: năm sinh, thôn…
screen-hint-person = Tab ô kế · ←→ đổi loại · Enter ghi · Esc thôi
screen-hint-run = ↑↓ chọn · Enter làm · Esc thôi
screen-palette-none = Không có lệnh nào như vậy.
screen-hint-scroll = ↑↓ cuộn · Esc đóng
screen-scope-roll = khi điểm danh
screen-scope-people = trên danh sách người
screen-scope-sheet = trên chương trình
screen-scope-steps = trên trình tự
screen-scope-home = ở màn hình đầu
screen-scope-setup = khi chuẩn bị họp
screen-scope-shelf = trong kho
screen-group-floor = Phát biểu
screen-group-steps = Trình tự
screen-group-questions = Vấn đề và ý kiến
screen-group-people = Người
screen-group-meeting = Cuộc họp
screen-group-program = Chương trình máy
screen-explain-say = Lời nói gợi ý
screen-explain-todo = Việc cần làm
screen-explain-who = Ai làm
screen-explain-mistakes = Lỗi hay gặp
screen-explain-sources = Căn cứ
screen-closing = Kết thúc cuộc họp
screen-closing-clean = Mọi việc đã xong.
screen-closing-left = Còn chưa xong:
# $key (String) - the key
screen-hint-closing = { $key } kết thúc · Esc quay lại họp
# $key (String) - the key
screen-hint-closing-reason = { $key } kết thúc và ghi lý do · Esc quay lại họp
screen-unsaved-title = Chưa ghi được hết
# $count (Number) - how many entries
screen-unsaved-count = Còn { $count } mục chưa nằm trên đĩa. Rời bây giờ là mất những mục này.
# $key (String) - the key
screen-unsaved-elsewhere = Nên quay lại và nhấn { $key } để ghi sang nơi khác.
# $key (String) - the key
screen-hint-unsaved = { $key } vẫn rời · Esc ở lại
