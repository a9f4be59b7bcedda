## Thời hạn / Due dates
work-due-empty = Chưa nhập thời hạn; hãy gõ như 20, 20/4, thứ sáu, cuối tháng hoặc kỳ sau.
work-due-unclear = Chưa hiểu ngày này; hãy gõ như 20, 20/4, thứ sáu, cuối tháng, 3 ngày nữa.
# $near (String) - the nearest day, written out
work-due-no-such-day = Lịch không có ngày này; gần nhất là { $near }, nếu đúng ý thì gõ ngày ấy.
# $near (String) - the nearest day, written out
work-due-past = Ngày này đã qua; nếu là { $near } thì gõ cả năm.
# $day (String) - the day, written out
work-due-other-weekday = Ngày ấy là { $day }; hãy gõ lại thứ hoặc ngày cho khớp nhau.
work-due-too-far = Ngày này còn hơn hai mươi năm nữa; hãy gõ lại năm.
work-due-next-meeting = kỳ sau
# $day (Number) - the day
# $month (Number) - the month, 1 to 12
work-due-brief = { $day }/{ $month }
work-hour-unclear = Chưa hiểu giờ này; hãy gõ như 19:30 hoặc 19h30.
work-nobody = Chưa chọn ai; gõ vài chữ của tên rồi Enter.
work-told-order = Xếp người chưa có việc lên trước.

## Lệnh / Actions
work-act-assign = Giao việc
work-act-task-from = Chuyển thành việc
work-act-petition = Ghi kiến nghị
work-act-remark = Ghi ý kiến cấp trên
work-act-propose = Đưa vấn đề sang kỳ sau
work-act-next-meeting = Hẹn ngày giờ kỳ sau
work-act-done = Việc đã xong
work-act-partly = Việc xong một phần
work-act-not-done = Việc chưa làm
work-act-carried-on = Làm tiếp, hẹn ngày mới
work-act-dropped = Thôi không làm việc này
work-act-history = Xem việc qua các kỳ
work-act-change-task = Sửa việc
work-act-remove-task = Bỏ việc vừa giao
work-act-petition-enter = Trả lời kiến nghị / đánh dấu
work-act-answer = Trả lời kiến nghị
work-act-forward = Chuyển kiến nghị lên trên
work-act-change-petition = Sửa câu chữ kiến nghị
work-act-remark-enter = Sửa ý kiến / đánh dấu
work-hint-assign = giao việc
work-hint-task-from = thành việc
work-hint-petition = kiến nghị
work-hint-remark = ý kiến cấp trên
work-hint-propose = sang kỳ sau
work-hint-next-meeting = hẹn kỳ sau
work-hint-done = xong
work-hint-partly = một phần
work-hint-not-done = chưa làm
work-hint-carried-on = làm tiếp
work-hint-dropped = thôi
work-hint-history = các kỳ
work-hint-change = sửa
work-hint-remove = bỏ
work-hint-answer = trả lời
work-hint-forward = chuyển lên
work-group = Việc, kiến nghị, kỳ sau
work-scope-review = ở danh sách việc kỳ trước
work-scope-tasks = ở danh sách việc
work-scope-petitions = ở danh sách kiến nghị
work-scope-remarks = ở danh sách ý kiến cấp trên

## Danh sách / Lists
work-sheet-review = Việc kỳ trước
work-sheet-tasks = Việc đã giao
work-sheet-petitions = Kiến nghị
work-sheet-remarks = Ý kiến cấp trên
work-order = chưa có việc trước
work-column-tasks = việc
work-stage-tasks = VIỆC
# $without (Number) - how many have none
# $expected (Number) - how many should have one
work-stage-without = { $without }/{ $expected } chưa có việc
work-stage-all = ai cũng có việc
work-nobody-given = chưa giao ai
work-no-date = chưa hẹn
# $due (String) - the date
work-late = quá hạn { $due }
# $count (Number) - at how many meetings it was looked at
work-times = kỳ thứ { $count }
# $percent (Number) - of a hundred
work-percent = { $percent } %
work-done = xong
work-not-done = chưa làm
work-dropped = thôi
# $due (String) - the new date
work-carried-on = tiếp, { $due }
work-answered = đã trả lời
# $to (String) - the body
work-forwarded = chuyển { $to }
work-is-task = thành việc
work-is-proposed = kỳ sau

## Hộp nhập / Forms
work-title-task = Giao việc
work-title-task-known = Sửa việc
# $text (String) - the task
work-title-partly = Xong bao nhiêu phần trăm: { $text }
# $text (String) - the task
work-title-not-done = Vì sao chưa làm: { $text }
# $text (String) - the task
work-title-dropped = Vì sao thôi không làm: { $text }
# $text (String) - the task
work-title-carried-on = Làm tiếp đến bao giờ: { $text }
work-title-petition = Ghi kiến nghị
work-title-petition-known = Sửa kiến nghị
# $text (String) - the petition
work-title-answer = Trả lời: { $text }
# $text (String) - the petition
work-title-forward = Chuyển lên trên: { $text }
work-title-remark = Ghi ý kiến cấp trên
work-title-remark-known = Sửa ý kiến cấp trên
work-title-proposal = Vấn đề đưa sang kỳ sau; có thể thêm số phút, như: Làm đường | 20
work-title-next-meeting = Kỳ họp sau
work-part-task = Việc
work-part-owners = Người làm
work-part-due = Hạn
work-part-percent = Phần trăm
work-part-reason = Lý do
work-part-who = Người nêu
work-part-plea = Nội dung
work-part-kind = Loại
work-part-by = Người trả lời
work-part-answer = Trả lời
work-part-recipient = Nơi nhận
work-part-question = Vấn đề
work-part-day = Ngày
work-part-hour = Giờ
work-leads = chủ trì
# $name (String) - the name as typed
work-as-typed = “{ $name }”, ngoài danh sách
work-due-help = như 20, 20/4, thứ sáu, cuối tháng, kỳ sau
work-hour-help = như 19:30 hoặc 19h30
work-hint-form = Enter dòng tiếp, dòng cuối thì ghi · Esc để sau
work-hint-form-last = Enter ghi · Tab dòng khác · Esc để sau
work-hint-form-pick = ↑↓ chọn · Enter lấy · Esc để sau
work-hint-form-kind = ←→ đổi loại · Enter tiếp · Esc để sau
# $date (String) - the day
work-history-assigned = Giao { $date }
# $due (String) - the date
work-history-due = Hạn: { $due }
# $names (String) - those who do it
work-history-owners = Người làm: { $names }
# $date (String) - the day of that meeting
# $progress (String) - what it found
work-history-found = { $date }: { $progress }
work-history-not-reported = chưa kiểm điểm
work-history-today = Kỳ này
work-act-remove-petition = Bỏ kiến nghị ghi nhầm
work-sheet-proposed = Vấn đề cho kỳ sau
