## Bỏ phiếu / Votes
decision-way-show-of-hands = Giơ tay, giơ thẻ
decision-way-roll-call = Gọi tên
decision-way-secret = Bỏ phiếu kín
decision-way-no-objection = Không ai phản đối
decision-choice-for = Nhất trí
decision-choice-against = Không nhất trí
decision-choice-other = Ý kiến khác
decision-verdict-carried = Thông qua
decision-verdict-lost = Không thông qua
decision-verdict-unfilled = Chưa bầu đủ
decision-plea-request = Kiến nghị
decision-plea-proposal = Đề xuất
decision-plea-complaint = Phản ánh
decision-plea-inquiry = Câu hỏi
decision-remark-strength = Ưu điểm
decision-remark-limit = Hạn chế
decision-remark-direction = Phương hướng
decision-progress-done = Đã xong
decision-progress-partly = Xong một phần
decision-progress-not-done = Chưa làm
decision-progress-dropped = Thôi không làm
decision-progress-carried-on = Làm tiếp
decision-weight-grave = Nghiêm trọng
decision-weight-ordinary = Cần khắc phục
decision-weight-light = Nên làm tốt hơn
decision-tie-lost = Ngang nhau thì không thông qua
decision-tie-casting-vote = Ngang nhau thì chủ trì quyết định

## Từ chối / Refusals
# $text (String) - what is put to the vote
decision-refusal-ballot-pending = Đang biểu quyết “{ $text }”; hãy công bố kết quả hoặc rút lại trước.
decision-refusal-no-ballot = Chưa có gì được đưa ra biểu quyết; hãy đưa nội dung ra biểu quyết trước.
decision-refusal-ballot-ended = Lần biểu quyết này đã kết thúc và giữ nguyên; muốn biểu quyết lại, hãy mở lần mới.
# $way (String) - the way
decision-refusal-other-way = Nội dung này được biểu quyết theo cách khác: { $way }; hãy làm theo cách ấy, hoặc rút lại rồi mở lại.
# $member (String) - the person, with their form of address
decision-refusal-no-vote = { $member } không có quyền biểu quyết (đảng viên dự bị, khách); vẫn được phát biểu.
# $member (String) - the person, with their form of address
decision-refusal-votes-elsewhere = { $member } sinh hoạt tạm thời ở đây và biểu quyết tại nơi sinh hoạt chính; vẫn được phát biểu.
decision-refusal-misfit-too-little = Chưa đủ số liệu để tính; hãy nhập ít nhất hai trong ba số.
# $votes (Number) - counted
# $most (Number) - how many there can be
decision-refusal-misfit-too-many-votes = Đếm được { $votes } phiếu mà nhiều nhất chỉ có { $most }; hãy đếm lại.
# $votes (Number) - counted
# $valid (Number) - valid papers
decision-refusal-misfit-papers-left-over = Cộng lại được { $votes } phiếu nhưng có { $valid } phiếu hợp lệ; hãy kiểm lại.
# $given (Number) - given out
# $voters (Number) - voters
decision-refusal-misfit-too-many-given = Phát ra { $given } phiếu mà chỉ { $voters } người có mặt được biểu quyết; hãy kiểm lại.
# $collected (Number) - collected
# $given (Number) - given out
decision-refusal-misfit-too-many-collected = Thu về { $collected } phiếu, nhiều hơn { $given } phiếu phát ra; hãy kiểm lại.
# $invalid (Number) - invalid
# $collected (Number) - collected
decision-refusal-misfit-too-many-invalid = Có { $invalid } phiếu không hợp lệ, nhiều hơn { $collected } phiếu thu về; hãy kiểm lại.
decision-refusal-misfit-no-papers = Bỏ phiếu kín thì phải đếm phiếu; hãy nhập số phiếu phát ra, thu về và không hợp lệ.
# $candidates (Number) - candidates
# $counts (Number) - counts
decision-refusal-misfit-candidates = Có { $candidates } người ứng cử mà nhập { $counts } số phiếu; hãy nhập đủ cho từng người.
decision-refusal-not-counted = Chưa đếm phiếu; hãy đếm rồi mới công bố.
decision-refusal-counted-before = Danh sách có mặt vừa được sửa sau khi đếm phiếu; hãy đếm lại rồi mới công bố.
# $count (Number) - how many
decision-refusal-some-uncalled = Còn { $count } người chưa được gọi tên, chưa gọi không có nghĩa là ý kiến khác; hãy gọi nốt, hoặc ghi lý do rồi công bố.
decision-refusal-casting-vote = Hai bên bằng phiếu nhau nên chủ trì quyết định; hãy chọn nhất trí hoặc không nhất trí.
# $way (String) - the way
decision-refusal-election-way = Không bầu cử theo cách này được: { $way }; hãy giơ tay hoặc bỏ phiếu kín.
decision-refusal-no-candidates = Bầu cử cần có người ứng cử và số người được bầu không nhiều hơn số ấy; hãy ghi lại.
decision-refusal-task-is-new = Nhiệm vụ này mới giao trong buổi họp; chỉ kiểm điểm nhiệm vụ kỳ trước.
decision-refusal-task-is-old = Nhiệm vụ này từ kỳ trước; hãy ghi kết quả, chẳng hạn thôi không làm.
decision-refusal-percent-out-of-range = Xong một phần là từ 1 đến 99 %; nếu đã xong hẳn hoặc chưa làm, hãy chọn mục ấy.
decision-refusal-no-sheet = Quy trình này không có phiếu chấm điểm; cứ bỏ qua việc chấm điểm.
# $most (Number) - points
decision-refusal-too-many-points = Tiêu chí này nhiều nhất { $most } điểm; hãy nhập lại.
# $count (Number) - criteria
decision-refusal-some-unscored = Còn { $count } tiêu chí chưa có điểm; hãy chấm nốt rồi đưa ra chi bộ.
decision-refusal-no-draft = Chưa có điểm dự kiến; hãy đưa điểm dự kiến ra trước.
decision-unknown-ballot = Không có lần biểu quyết này; hãy chọn lại trong danh sách.
decision-unknown-threshold = Quy trình không có mức thông qua này; hãy chọn lại.
decision-unknown-task = Không có nhiệm vụ này; hãy chọn lại trong danh sách nhiệm vụ.
decision-unknown-petition = Không có kiến nghị này; hãy chọn lại trong danh sách kiến nghị.
decision-unknown-remark = Không có ý kiến này; hãy chọn lại trong danh sách.
decision-unknown-note = Không có ghi chú này; hãy chọn lại trong danh sách.
decision-unknown-criterion = Phiếu chấm không có tiêu chí này; hãy chọn lại.
decision-blank-proposal = nội dung biểu quyết
decision-blank-candidate = tên người ứng cử
decision-blank-opinion = ý kiến bảo lưu
decision-blank-task = nội dung nhiệm vụ
decision-blank-who = tên người ngoài danh sách
decision-blank-petition = nội dung kiến nghị
decision-blank-answer = nội dung trả lời
decision-blank-recipient = nơi nhận
decision-blank-remark = nội dung ý kiến
# $count (Number) - how many
decision-lack-tasks-reviewed = còn { $count } việc kỳ trước chưa kiểm điểm
# $count (Number) - how many
decision-lack-tasks-for-all = { $count } người chưa có việc
# $count (Number) - how many
decision-lack-tasks-complete = { $count } việc thiếu người hoặc hạn
# $count (Number) - how many
decision-lack-petitions-settled = { $count } kiến nghị chưa giải quyết
# $count (Number) - how many
decision-lack-questions-voted = { $count } vấn đề chưa biểu quyết
decision-lack-vote = chưa có kết quả biểu quyết
decision-lack-score = chưa thông qua điểm
# $text (String) - what is put to the vote
decision-unfinished-ballot = biểu quyết “{ $text }” chưa công bố
decision-unfinished-score = chưa chấm điểm buổi họp
decision-requirement-tasks-reviewed = Đã kiểm điểm mọi nhiệm vụ kỳ trước
decision-requirement-tasks-for-all = Ai cũng có nhiệm vụ
decision-requirement-tasks-complete = Việc nào cũng có người và thời hạn
decision-requirement-petitions-settled = Kiến nghị nào cũng đã được giải quyết
decision-requirement-vote = Đã công bố kết quả biểu quyết
decision-requirement-questions-voted = Kết luận nào cũng đã biểu quyết
decision-requirement-score = Đã thông qua điểm
decision-activity-review = Kiểm điểm
decision-activity-tasks = Giao việc
decision-activity-petitions = Kiến nghị
decision-activity-vote = Biểu quyết
decision-activity-score = Chấm điểm
decision-base-cast = Số người biểu quyết, không tính ý kiến khác
decision-base-valid = Số phiếu hợp lệ thu về
decision-base-cast-short = Phiếu đã bỏ
decision-base-valid-short = Phiếu hợp lệ

## Vừa xảy ra / What just happened
# $text (String) - text
decision-told-put = Đưa ra biểu quyết: { $text }.
# $name (String) - who
# $choice (String) - the vote
decision-told-vote = { $name }: { $choice }.
# $name (String) - who
decision-told-vote-taken-off = { $name }: chưa biểu quyết.
decision-told-counted = Đã ghi số phiếu.
decision-told-objected = Có người phản đối; hãy biểu quyết như thường.
# $verdict (String) - the verdict
# $text (String) - text
decision-told-announced = { $verdict }: { $text }.
# $text (String) - text
decision-told-withdrawn = Rút nội dung biểu quyết: { $text }.
# $name (String) - who
decision-told-reserved = { $name } bảo lưu ý kiến.
# $text (String) - text
decision-told-assigned = Giao nhiệm vụ: { $text }.
# $text (String) - text
decision-told-task-changed = Đã sửa nhiệm vụ: { $text }.
# $text (String) - text
decision-told-task-removed = Bỏ nhiệm vụ: { $text }.
# $progress (String) - how far it came
# $text (String) - text
decision-told-reviewed = { $progress }: { $text }.
# $text (String) - text
decision-told-petition = Ghi kiến nghị: { $text }.
# $text (String) - text
decision-told-petition-changed = Đã sửa kiến nghị: { $text }.
# $text (String) - text
decision-told-answered = Đã trả lời kiến nghị: { $text }.
# $to (String) - the body
decision-told-forwarded = Chuyển kiến nghị đến { $to }.
# $kind (String) - kind of remark
# $text (String) - text
decision-told-remark = { $kind }: { $text }.
# $text (String) - text
decision-told-remark-changed = Đã sửa ý kiến: { $text }.
# $text (String) - text
decision-told-proposed = Đưa sang kỳ sau: { $text }.
decision-told-next-meeting = Đã ghi lịch họp kỳ sau.
# $text (String) - text
decision-told-scored = Đã chấm: { $text }.
# $total (Number) - points
decision-told-drafted = Điểm dự kiến: { $total }.
# $total (Number) - points
decision-told-adopted = Điểm được thông qua: { $total }.
decision-refusal-petition-is-old = Kiến nghị này từ kỳ trước; hãy trả lời hoặc chuyển tiếp.
decision-told-petition-removed = Bỏ kiến nghị ghi nhầm: { $text }.
decision-told-proposal-removed = Đã bỏ vấn đề đề xuất cho kỳ sau.
