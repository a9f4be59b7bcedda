### Điểm cần lưu ý: điều quy trình đòi hỏi mà buổi họp còn thiếu.

finding-act-list = Việc cần lưu ý
finding-hint-list = lưu ý
finding-title = Việc cần lưu ý
# $count (Number) - how many
finding-left = Còn phải làm: { $count }
# $count (Number) - how many
finding-found = Điểm cần lưu ý: { $count }
finding-none = Không có gì phải lưu ý.
finding-keys = Enter đến chỗ ấy · ↑↓ chuyển · Esc đóng
# $mend (String) - how to do better
finding-mend = Cách làm: { $mend }
# $source (String) - the document
finding-cited = Căn cứ: { $source }
# $number (String) - the document
# $date (String) - its date
finding-source = { $number } ({ $date })
# $more (Number) - how many more
finding-more = và { $more } điểm nữa

## Từng điều / Each kind

# $step (String) - the step
finding-step-not-taken = Bước “{ $step }” chưa làm mà không ghi lý do.
# $step (String) - the step
# $count (Number) - how many things
finding-step-passed = Bước “{ $step }” đã qua khi còn thiếu { $count } việc.
finding-no-secretary = Chưa cử thư ký.
# $count (Number) - people
finding-roll-incomplete = Còn { $count } người chưa điểm danh.
# $count (Number) - people
finding-attendance-under-target = Thiếu { $count } người so với tỷ lệ dự họp cần đạt.
# $member (String) - the person
finding-absent-without-reason = { $member } vắng không lý do.
# $member (String) - the person
finding-member-unheard = { $member } có mặt mà chưa có ý kiến nào.
# $count (Number) - people
finding-spoke-under-target = Thiếu { $count } người phát biểu so với tỷ lệ cần đạt.
# $question (String) - the question
finding-question-without-outcome = “{ $question }” chưa có kết luận.
# $question (String) - the question
# $count (Number) - people
finding-question-concluded-over-silence = “{ $question }” được kết luận khi { $count } người có mặt chưa có ý kiến.
# $question (String) - the question
finding-question-not-voted = “{ $question }” đã kết luận mà chưa biểu quyết.
# $member (String) - the person
# $question (String) - the question
finding-position-without-reason = { $member } nêu ý kiến về “{ $question }” mà chưa ghi lý do.
# $ballot (String) - what was put to the vote
finding-vote-without-discussion = “{ $ballot }” được đưa ra biểu quyết khi chưa ai phát biểu.
# $ballot (String) - what was put to the vote
# $count (Number) - people
finding-vote-without-quorum = Lúc công bố kết quả “{ $ballot }”, trong phòng thiếu { $count } người mới đủ số để quyết định.
# $ballot (String) - what was put to the vote
# $count (Number) - people
finding-vote-before-roll = Lúc biểu quyết “{ $ballot }” còn { $count } người chưa điểm danh nên chưa chắc tính trên bao nhiêu người.
# $ballot (String) - what was put to the vote
finding-vote-on-wrong-base = Kết quả biểu quyết “{ $ballot }” không đúng cách tính của quy trình.
# $ballot (String) - what was put to the vote
finding-vote-not-announced = “{ $ballot }” đã đưa ra biểu quyết mà chưa công bố kết quả.
# $task (String) - the task
finding-task-without-owner = Nhiệm vụ “{ $task }” chưa có người làm.
# $task (String) - the task
finding-task-without-due = Nhiệm vụ “{ $task }” chưa có thời hạn.
# $member (String) - the person
finding-member-without-task = { $member } chưa có nhiệm vụ.
# $task (String) - the task
finding-old-task-unreviewed = Nhiệm vụ kỳ trước “{ $task }” chưa được kiểm điểm.
# $petition (String) - the petition
finding-petition-unanswered = Kiến nghị “{ $petition }” chưa được trả lời, cũng chưa chuyển đi đâu.
finding-score-missing = Buổi họp chưa chấm điểm.
# $count (Number) - minutes
finding-length-under-minimum = Buổi họp còn thiếu { $count } phút mới đủ thời lượng tối thiểu.
# $member (String) - the person
# $count (Number) - of a hundred
finding-chair-talks-most = { $member } chủ trì mà nói { $count } % thời gian phát biểu của cả buổi.
# $member (String) - the person
# $count (Number) - minutes
finding-guest-over-time = { $member } nói quá thời gian dành cho khách { $count } phút.
finding-past = không sửa được nữa trong buổi này
