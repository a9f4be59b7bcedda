### Báo cáo nhiều phiên: chutri report.

## Tên cột / Columns

report-bodies = Đơn vị
report-sessions = Buổi
report-closed = Đã bế mạc
report-seconds = Họp
report-people = Số người
report-expected = Phải dự
report-came = Có mặt
report-excused = Có phép
report-unexcused = Không phép
report-attendance-percent = Dự họp
report-to-hear = Cần nghe
report-heard = Đã nói
report-heard-percent = Phát biểu
report-never-heard = Chưa nói
report-speeches = Lượt nói
report-talk-seconds = Thời gian nói
report-chair-seconds = Chủ trì nói
report-chair-percent = Chủ trì nói, %
report-guest-seconds = Khách nói
report-gini = Nói lệch
report-questions = Vấn đề
report-concluded = Kết luận
report-deferred = Để lại
report-withdrawn = Rút lại
report-passed-up = Chuyển trên
report-undecided = Bỏ ngỏ
report-decided-percent = Kết quả
report-tasks-given = Việc giao
report-tasks-on-time = Xong đúng hạn
report-tasks-late = Xong trễ
report-tasks-dropped = Thôi làm
report-tasks-open = Còn làm
report-tasks-overdue = Quá hạn
report-on-time-percent = Đúng hạn
report-petitions-raised = Kiến nghị
report-petitions-answered = Đã trả lời
report-petitions-forwarded = Chuyển đi
report-answer-days = Ngày chờ (TB)
report-answer-days-most = Chờ lâu nhất
report-petitions-waiting = KN chờ
report-waiting-days-most = Số ngày chờ
report-scored = Buổi chấm điểm
report-score-percent = Điểm
report-score-least = Điểm thấp nhất
report-score-most = Điểm cao nhất
report-findings = Điều lưu ý
report-grave = Lỗi nặng
report-chaired = Chủ trì
report-silent = Im lặng
report-invited = Được mời
report-last-heard = Nói lần cuối
report-of-sessions = Trong số buổi
report-session-percent = Tỷ lệ buổi
report-places = Số chỗ
report-recurring = Lặp lại ở

report-rehearsals = Số lần tập
report-hints = Gợi ý
report-score-first = Lần đầu
report-score-last = Lần cuối
report-area-order = Trình tự
report-area-heard = Được nghe
report-area-reasons = Có lý do
report-area-concluded = Có kết luận
report-area-tasks = Việc, KN
report-area-rules = Quy định
report-area-time = Giữ giờ
report-area-faults = Bắt lỗi

report-long-sessions = Số buổi
report-long-attendance-percent = Thành viên dự họp
report-long-heard-percent = Người có mặt phát biểu
report-long-never-heard = Người chưa phát biểu lần nào
report-long-gini = Thời gian nói lệch (0 đều, 1 dồn)
report-long-decided-percent = Vấn đề có kết quả
report-long-tasks-overdue = Việc quá hạn
report-long-on-time-percent = Việc xong đúng hạn
report-long-petitions-waiting = Kiến nghị còn chờ
report-long-score-percent = Điểm buổi sinh hoạt

report-key-body = Đơn vị
report-key-person = Họ và tên
report-key-mark = Phân biệt
report-key-finding = Điều cần lưu ý
report-key-trainee = Học viên
report-key-scenario = Tình huống
report-key-month = Tháng
report-key-quarter = Quý
report-key-year = Năm

# $whole (String) - the whole number
# $hundredths (String) - two digits
report-decimal = { $whole },{ $hundredths }
# $number (Number) - the month, from 1
# $digits (String) - the month in two digits
# $year (String) - the year
report-month = { $digits }/{ $year }{ $number ->
       *[other] {""}
    }
# $number (Number) - the quarter, from 1
# $year (String) - the year
report-quarter = Quý { $number }/{ $year }

## Trang chung / The page

report-part-all = Tất cả các buổi
report-part-months = Từng tháng
report-part-bodies = Từng đơn vị
report-part-findings = Điều phải lưu ý, hay gặp nhất trước
report-part-trainees = Buổi tập của từng học viên
report-part-unheard = Có mặt nhiều buổi mà chưa phát biểu lần nào
# $count (Number) - how many more
report-more-bodies = Ở trên là những đơn vị ít người phát biểu nhất; còn { $count } đơn vị nữa: --by body
# $count (Number) - how many more
report-more-findings = Còn { $count } điều nữa: --by finding
# $count (Number) - how many more
report-more-people = Còn { $count } người nữa: --by person
# $count (Number) - how many more
report-more-trainees = Còn { $count } người nữa: --by trainee

## Trả lời / Answers

report-nothing = Không tìm thấy phiên họp nào.
report-nothing-cure = Hãy ghi tệp phiên họp (.json), hoặc thư mục có các tệp ấy.
# $count (Number) - how many
report-practice = Có { $count } buổi tập không tính; muốn tính thì thêm --practice.
# $one (String) - what was asked for
# $other (String) - what it does not go with
report-clash = Không xếp được một bảng vừa theo { $one } vừa theo { $other }.
report-clash-cure = Hãy bỏ bớt một thứ, hoặc làm hai lần.
# $count (Number) - files
report-reading = Đang đọc { $count } tệp

## Loại điều lưu ý / Kinds of finding

report-kind-step-not-taken = Bỏ bước, không ghi lý do
report-kind-step-passed = Qua bước khi còn thiếu việc
report-kind-no-secretary = Không cử thư ký
report-kind-roll-incomplete = Chưa điểm danh hết
report-kind-attendance-under-target = Dự họp dưới mức cần đạt
report-kind-absent-without-reason = Vắng không lý do
report-kind-member-unheard = Có mặt mà không có ý kiến
report-kind-spoke-under-target = Ít người phát biểu
report-kind-question-without-outcome = Vấn đề không có kết quả
report-kind-question-concluded-over-silence = Kết luận khi còn người chưa nói
report-kind-question-not-voted = Kết luận mà không biểu quyết
report-kind-position-without-reason = Nêu ý kiến không ghi lý do
report-kind-vote-without-discussion = Biểu quyết khi chưa ai phát biểu
report-kind-vote-without-quorum = Biểu quyết khi thiếu người
report-kind-vote-before-roll = Biểu quyết trước khi điểm danh xong
report-kind-vote-on-wrong-base = Tính kết quả biểu quyết sai cách
report-kind-vote-not-announced = Biểu quyết không công bố kết quả
report-kind-task-without-owner = Việc không giao cho ai
report-kind-task-without-due = Việc không có hạn
report-kind-member-without-task = Có người không được giao việc
report-kind-old-task-unreviewed = Việc kỳ trước không kiểm điểm
report-kind-petition-unanswered = Kiến nghị không trả lời, không chuyển
report-kind-score-missing = Không chấm điểm buổi họp
report-kind-length-under-minimum = Họp quá ngắn
report-kind-chair-talks-most = Chủ trì nói quá nửa thời gian
report-kind-guest-over-time = Khách nói quá giờ
