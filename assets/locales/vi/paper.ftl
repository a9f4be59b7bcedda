### Giấy tờ: câu chữ của biên bản và các giấy khác, in ra để ký và lưu.

# $day (String) - the day, two digits
# $month (String) - the month
# $year (String) - the year
paper-date = ngày { $day } tháng { $month } năm { $year }
# $time (String) - the time of day
# $date (String) - the date
paper-moment = { $time }, { $date }
paper-draft = DỰ THẢO
paper-practice = BUỔI TẬP
# $seal (String) - the fingerprint
paper-foot = Dấu phiên họp: { $seal }
paper-without-criticism = không kèm phần tự phê bình và phê bình
paper-without-voters = không kèm tên người biểu quyết

## Thông tin buổi họp / Facts

# $moment (String) - time and date
paper-fact-opened = Thời gian bắt đầu: { $moment }
# $moment (String) - time and date
paper-fact-closed = Thời gian kết thúc: { $moment }
# $place (String) - the place
paper-fact-place = Địa điểm: { $place }
# $count (Number) - how many
paper-fact-members = Tổng số: { $count }
# $came (Number) - how many came
# $expected (Number) - how many should have
# $percent (Number) - of a hundred
paper-fact-present = Có mặt: { $came }/{ $expected } ({ $percent }%)
# $said (String) - how many
# $classes (String) - how many of each class
paper-of-whom = { $said }, gồm { $classes }
# $count (String) - how many
# $names (String) - who, behind a dash
paper-fact-excused = Vắng có lý do: { $count }{ $names }
# $count (String) - how many
# $names (String) - who, behind a dash
paper-fact-unexcused = Vắng không lý do: { $count }{ $names }
# $told (String) - who and when
paper-fact-moved = Đến muộn, về sớm: { $told }
# $name (String) - who
# $time (String) - when
paper-came-late = { $name } đến lúc { $time }
# $name (String) - who
# $time (String) - when
paper-left-early = { $name } về lúc { $time }
# $names (String) - who
paper-fact-guests = Đại biểu: { $names }
# $name (String) - who
paper-fact-chair = Chủ trì: { $name }
# $name (String) - who
paper-fact-secretary = Thư ký: { $name }
# $name (String) - who
paper-fact-observer = Người theo dõi, chấm điểm: { $name }
# $spoke (Number) - how many spoke
# $expected (Number) - how many should have
# $percent (Number) - of a hundred
paper-fact-heard = Số người phát biểu: { $spoke }/{ $expected } ({ $percent }%)

# $reason (String) - why
paper-fact-unfinished = Kết thúc khi còn việc chưa xong, lý do: { $reason }

## Diễn biến / Proceedings

# $stance (String) - what is held
# $reason (String) - why
paper-because = { $stance }, lý do: { $reason }
# $stance (String) - what is held
# $count (Number) - how many
# $names (String) - who
paper-stood = { $stance } ({ $count }): { $names }
# $names (String) - who
paper-spoke-unrecorded = Đã phát biểu, biên bản không ghi nội dung: { $names }
# $agree (Number) - how many
# $disagree (Number) - how many
# $other (Number) - how many
# $pass (Number) - how many
paper-stances = Tổng hợp ý kiến: nhất trí { $agree }, không nhất trí { $disagree }, ý kiến khác { $other }, không có ý kiến thêm { $pass }.
# $text (String) - the note
paper-note = Ghi chú: { $text }
# $address (String) - the form of address with a space, or nothing
paper-concluded = { $address }chủ trì kết luận nội dung này:
# $reason (String) - why
paper-despite = Kết luận khi chưa nghe hết ý kiến, lý do: { $reason }
paper-unsettled = Chưa kết luận
paper-not-taken-up = Chưa bàn đến
# $reason (String) - why
paper-step-skipped = Bỏ qua, lý do: { $reason }

## Biểu quyết / Votes

# $text (String) - what was put
# $way (String) - how
paper-vote = Biểu quyết “{ $text }” ({ $way }).
# $reason (String) - why
paper-reason = Lý do: { $reason }
# $who (String) - what they are called
paper-somebody = một { $who }
paper-voters = người
# $favour (Number) - how many
# $base (Number) - what 100 % was
# $who (String) - what they are called
# $percent (Number) - of a hundred
paper-final-vote = { $favour }/{ $base } { $who } tán thành, đạt { $percent }%

## Việc, kiến nghị, kỳ sau / Tasks, petitions, next time

# $day (String) - the day
paper-given-on = Giao ngày { $day }
paper-task-new = Mới giao
paper-task-unreviewed = Chưa báo cáo
# $first (String) - who leads
# $others (String) - the others
paper-led-by = { $first } (chủ trì); { $others }
# $who (String) - who answered
# $answer (String) - the answer
paper-answered = Trả lời của { $who }: { $answer }
# $to (String) - the body
paper-forwarded = Chuyển đến: { $to }
paper-pending = Chưa giải quyết
# $day (String) - the day
# $time (String) - the time
paper-next-at = Kỳ sau họp lúc { $time }, { $day }
# $day (String) - the day
paper-next = Kỳ sau họp { $day }
# $told (String) - the points
paper-scored = Điểm tự đánh giá: { $told }
# $told (String) - the points
paper-score-drafted = Điểm dự kiến, chưa thông qua: { $told }
# $reason (String) - why
paper-score-differs = Khác với điểm dự kiến, lý do: { $reason }

## Đầu cột / Columns

paper-column-number = TT
paper-column-vote = Nội dung biểu quyết
paper-column-for = Nhất trí
paper-column-against = Không nhất trí
paper-column-other = Ý kiến khác
paper-column-percent = Tỷ lệ
paper-column-result = Kết quả
paper-column-task = Nhiệm vụ
paper-column-owner = Người thực hiện
paper-column-before = Đầu kỳ
paper-column-outcome = Kết quả
paper-column-due = Thời hạn
paper-column-criterion = Tiêu chí
paper-column-most = Điểm tối đa
paper-column-points = Điểm chấm
paper-column-name = Họ và tên
paper-column-post = Chức vụ, tư cách
paper-column-attendance = Điểm danh
paper-column-signature = Ký tên
# $time (String) - when
paper-from = từ { $time }
# $time (String) - when
paper-until = về lúc { $time }

## Hộp thoại / The dialog

paper-act = In biên bản, giấy tờ
paper-act-past = In giấy tờ
paper-hint-short = in giấy tờ
paper-title = In giấy tờ
paper-hint = Enter ghi ra tệp · Tab ô kế · ←→ đổi · Esc thôi
paper-field-style = Giấy
paper-field-format = Định dạng
paper-field-number = Số văn bản
paper-field-criticism = Tự phê bình, phê bình
paper-field-voters = Tên người biểu quyết
paper-field-folder = Ghi vào
paper-keep = có ghi
paper-leave-out = không ghi
paper-data = Toàn bộ số liệu của buổi họp, không theo kiểu giấy nào.
paper-format-docx = Word (docx), để sửa và in
paper-format-pdf = PDF, để in và gửi
paper-format-html = Trang web (html)
paper-format-md = Markdown (md)
paper-format-txt = Chữ thường (txt)
paper-format-csv = Bảng tính (csv), mỗi bảng một tệp
paper-format-ics = Lịch (ics): việc và kỳ sau
paper-format-json = Dữ liệu (json)
paper-told-writing = Đang ghi…
# $path (String) - the file
paper-told-written = Đã ghi { $path }.
# $path (String) - the first file
# $more (Number) - how many besides
paper-told-written-more = Đã ghi { $path } và { $more } tệp nữa.
paper-told-no-meeting = Hãy chọn một buổi họp đã đọc được.
