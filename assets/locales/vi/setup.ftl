### Biểu mẫu mở cuộc họp.

setup-heading = Cuộc họp mới
setup-procedure = Quy trình
setup-body = Đơn vị
setup-title = Tên cuộc họp
setup-place = Địa điểm
setup-minutes = Thời gian
setup-roster = Tệp danh sách
setup-people = Người tham dự
setup-chair = Chủ trì
setup-agenda = Chương trình
setup-language = Ngôn ngữ
setup-pasted = nội dung vừa dán

# $title (String) - the procedure's title
# $month (Number) - the month
# $year (Number) - the year
setup-filled-title = { $title } tháng { $month }/{ $year }

setup-hint-turn = ← → để đổi
setup-hint-body = Tên chi bộ, hội, tổ… PgDn chọn đơn vị đã họp trước đây, Enter để lấy.
setup-hint-title = Đã điền sẵn theo quy trình và tháng; sửa tùy ý.
setup-hint-place = Ví dụ: Nhà văn hóa bản Pượn. Có thể để trống.
setup-hint-minutes = Số phút, như 90; hoặc 1h30.
setup-hint-roster = Gõ hoặc dán đường dẫn tệp CSV, Excel; hoặc dán cả danh sách vào đây.
setup-hint-people = Mỗi dòng một người: họ tên; chức vụ; dấu riêng; dự bị hoặc khách.
setup-hint-chair = Gõ một phần họ tên, PgDn chọn người, Enter để lấy.
setup-hint-agenda = Mỗi dòng một vấn đề, số phút sau dấu |; hoặc đường dẫn tệp.
setup-hint-headings = Dòng “{ $heading }” mở đầu các vấn đề của phần ấy.

# $count (Number) - how many people
setup-count = { $count } người
# $count (Number) - how many people
# $class (String) - the class
setup-count-class = { $count } { $class }
setup-from-file = từ tệp
setup-remembered = đã ghi nhớ từ lần trước
setup-from-paste = từ nội dung vừa dán
# $count (Number) - how many questions
setup-questions = { $count } vấn đề
# $count (Number) - how many minutes
setup-questions-minutes = dự kiến { $count } phút
# $row (Number) - the row
# $what (String) - what is wrong there
setup-at-row = Dòng { $row }: { $what }

# $name (String) - the line as typed
setup-typed-comma = Cả dòng “{ $name }” được lấy làm họ tên; muốn tách chức vụ, hãy dùng dấu chấm phẩy.
# $name (String) - the name
setup-typed-twice = Tên “{ $name }” có hơn một lần; nếu là hai người, ghi thêm dấu riêng (năm sinh, xóm) sau chức vụ; nếu là một, bỏ bớt dòng.
setup-typed-nameless = Dòng này thiếu họ tên; hãy gõ họ tên trước dấu chấm phẩy đầu tiên.
setup-typed-letterless = Dòng này không có chữ cái nào nên không thể là họ tên; hãy gõ lại hoặc xóa.
# $most (Number) - how many characters at most
setup-typed-long = Dòng này quá dài; mỗi mục tối đa { $most } ký tự.
# $letter (String) - its number
setup-typed-hidden = Dòng này có ký tự ẩn { $letter }; hãy gõ lại dòng bằng tay.
setup-typed-many = Dòng này có quá nhiều mục; chỉ ghi: họ tên; chức vụ; dấu riêng; diện.

setup-needed = Chưa mở được, còn thiếu
# $key (String) - the key
setup-leavable = Còn trống, vẫn mở được: bấm { $key } lần nữa để mở
setup-missing-procedure = Không có quy trình nào dùng được; hãy xem mục Các quy trình.
setup-missing-body = Chưa có tên đơn vị; gõ tên chi bộ, hội hoặc tổ.
setup-missing-title = Chưa có tên cuộc họp; gõ một tên ngắn.
# $count (Number) - how many errors
setup-missing-roster = Danh sách có { $count } lỗi (xem bên dưới); sửa tệp hoặc xóa đường dẫn.
# $count (Number) - how many lines
setup-missing-typed = { $count } dòng gõ tay chưa dùng được (xem bên dưới).
setup-missing-people = Chưa có ai tham dự; nêu tệp danh sách hoặc gõ tên từng người.
# $name (String) - what was typed
setup-missing-chair = Không có ai trong danh sách tên là “{ $name }”; chọn người khác hoặc để trống.
# $count (Number) - how many errors
setup-missing-agenda = Chương trình có { $count } lỗi (xem bên dưới).
setup-left-chair = Chưa có người chủ trì; có thể cử khi họp.
setup-left-agenda = Chưa có vấn đề nào; có thể thêm khi họp.
setup-left-place = Chưa ghi địa điểm; biên bản sẽ để trống chỗ này.
# $language (String) - its code
setup-language-name = { $language ->
    [vi] Tiếng Việt
   *[en] Tiếng Anh
}
setup-next = ô sau
setup-back = về, giữ nguyên
# $count (Number) - how many lines
setup-more-lines = … và { $count } dòng nữa
setup-reading = Đang đọc danh sách ({ $percent } %); chờ một chút, hoặc xóa đường dẫn để thôi.
