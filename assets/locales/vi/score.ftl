### Chấm điểm buổi họp.

score-act-points = Chấm tiêu chí / ghi điểm
score-act-draft = Đưa điểm dự kiến ra cuộc họp
score-act-adopt = Ghi điểm được thông qua
score-hint-points = chấm
score-hint-draft = điểm dự kiến
score-hint-adopt = thông qua điểm
score-scope = ở phiếu chấm điểm
score-sheet = Phiếu chấm điểm
score-legend = = tự tính
# $least (Number) - minutes the meeting has to last
score-long-enough = đủ { $least } phút
# $short (Number) - minutes missing
# $least (Number) - minutes the meeting has to last
score-minutes-short = thiếu { $short } phút so với { $least } phút
# $percent (Number) - of a hundred
# $least (Number) - minutes the meeting has to last
score-length = thời lượng đạt { $percent } % của { $least } phút
# $came (Number) - how many came
# $expected (Number) - how many should have come
# $percent (Number) - of a hundred
score-attendance = có mặt { $came }/{ $expected } = { $percent } %
# $count (Number) - how many
score-unexcused = { $count ->
    [0] không ai vắng không lý do
   *[other] { $count } người vắng không lý do
}
# $spoke (Number) - how many spoke
# $expected (Number) - how many should be heard
# $percent (Number) - of a hundred
score-spoke = phát biểu { $spoke }/{ $expected } = { $percent } %
# $percent (Number) - of a hundred
score-steps = đã làm { $percent } % số bước
# $percent (Number) - of a hundred
score-closing = đã làm { $percent } % số bước kết thúc
# $settled (Number) - how many ended
# $all (Number) - how many there are
# $percent (Number) - of a hundred
score-outcomes = có kết luận { $settled }/{ $all } vấn đề = { $percent } %
# $percent (Number) - of a hundred
score-old-tasks = nhiệm vụ kỳ trước hoàn thành { $percent } %
# $tasked (Number) - how many have a task
# $expected (Number) - how many should
# $percent (Number) - of a hundred
score-tasked = có việc { $tasked }/{ $expected } người = { $percent } %
# $points (Number) - points
# $most (Number) - the most points there are
score-total = { $points }/{ $most } điểm
# $points (Number) - points
# $most (Number) - the most points there are
# $grade (String) - the grade
score-total-graded = { $points }/{ $most } điểm, { $grade }

## Trên phiếu / On the sheet

score-now = Cộng
score-drafted = Dự kiến
score-adopted = Thông qua
# $count (Number) - how many criteria
score-unscored = còn { $count } tiêu chí chưa chấm
score-judge = chờ chấm
# $points (Number) - points
score-was-computed = tính được { $points }
# $points (Number) - points
score-was-drafted = dự kiến { $points }
# $reason (String) - why the adopted score differs
score-because = vì { $reason }
# $key (String) - the key
score-next-draft = { $key } đưa điểm dự kiến ra cuộc họp
# $key (String) - the key
score-next-adopt = { $key } ghi điểm được thông qua
score-adopted-by-vote = đã biểu quyết

## Hỏi / Questions

# $criterion (String) - the criterion
# $most (Number) - the most points it gives
score-ask-points = { $criterion }: mấy điểm, nhiều nhất { $most }?
score-ask-points-how = Gõ số điểm; có thể ghi lý do liền sau, như: 4 hai đồng chí đến muộn
# $points (Number) - points from the record
# $how (String) - how they were computed
score-ask-computed = Tự tính: { $points } điểm ({ $how }).
# $points (Number) - points that were drafted
score-ask-drafted = Dự kiến: { $points } điểm.
# $source (String) - the document
score-ask-source = Căn cứ: { $source }
# $criterion (String) - the criterion
# $points (Number) - points to give
# $before (Number) - points computed or drafted
score-ask-why = “{ $criterion }”: vì sao chấm { $points } điểm mà không phải { $before }?
# $drafted (String) - the score that was laid before the meeting
# $score (String) - the score to be adopted
score-ask-adopt = Dự kiến { $drafted }; thông qua { $score }. Vì sao khác?
score-not-points = Hãy gõ số điểm bằng chữ số trước, ví dụ: 4
