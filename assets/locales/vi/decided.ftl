### Những điều cuộc họp đã quyết định, để đọc lại.

# $count (Number) - how many
decided-votes = Biểu quyết: { $count } lần
decided-objected = Có người phản đối, chưa có kết quả.
# $reason (String) - why
decided-withdrawn = Đã rút: { $reason }
decided-not-announced = Chưa công bố kết quả.
decided-old-tasks = Nhiệm vụ kỳ trước
# $count (Number) - how many
decided-tasks = Nhiệm vụ đã giao: { $count }
# $task (String) - what is to be done
# $due (String) - by when
decided-task = { $task } — hạn: { $due }
# $task (String) - the task
# $names (String) - who helps
decided-with = { $task }; cùng { $names }
# $count (Number) - how many
decided-petitions = Kiến nghị: { $count }
# $by (String) - who
# $answer (String) - what
decided-answered = { $by } trả lời: { $answer }
# $to (String) - to whom
# $due (String) - by when
decided-forwarded = Chuyển { $to }, hẹn trả lời: { $due }
# $to (String) - to whom
decided-passed-on = Chuyển { $to }
decided-pending = Chưa được trả lời, chưa chuyển đi đâu.
# $who (String) - who
# $kind (String) - strengths, limits, directions
decided-remark = { $who } nêu { $kind }
decided-not-adopted = Chưa thông qua điểm.
# $criterion (String) - the criterion
# $points (Number) - points
# $most (Number) - the most there are
decided-criterion = { $criterion }: { $points }/{ $most }
decided-next = Kỳ họp sau
