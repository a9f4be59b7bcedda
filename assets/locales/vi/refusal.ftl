refusal-not-opened = Cuộc họp chưa mở; hãy mở cuộc họp trước đã.
refusal-already-opened = Cuộc họp đã mở rồi; cứ tiếp tục bước đang làm.
refusal-closed = Cuộc họp đã kết thúc nên bản ghi không đổi được nữa; muốn họp tiếp, hãy mở phiên mới.
refusal-meeting-paused = Cuộc họp đang tạm nghỉ; hãy cho họp tiếp rồi làm việc này.
refusal-not-paused = Cuộc họp đang diễn ra, không tạm nghỉ; cứ tiếp tục.

refusal-unknown-member = Không có người này trong danh sách; hãy tìm lại theo tên, hoặc thêm vào danh sách.
refusal-unknown-question = Không có vấn đề này trong chương trình; hãy chọn lại trong danh sách vấn đề.
refusal-unknown-request = Lượt chờ này không còn trong hàng; hãy xem lại hàng chờ.
refusal-unknown-step = Quy trình không có bước này; hãy chọn lại trong danh sách các bước.
refusal-unknown-item = Bước này không có mục ấy; hãy chọn lại trong danh sách mục của bước.
refusal-unknown-speech = Không có lượt phát biểu này; hãy chọn lại trong danh sách phát biểu.

# $what (String) - what is empty, as label-blank names it
refusal-empty = Chưa nhập { $what }; hãy điền vào rồi tiếp tục.
# $what (String) - what is too long, as label-blank names it
# $most (Number) - how many characters it may have
refusal-too-long = { $what } dài quá { $most } ký tự; hãy rút gọn lại.
# $what (String) - what holds it, as label-blank names it
refusal-control-character = { $what } có ký tự ẩn hoặc ký tự điều khiển; hãy xóa đi và gõ lại.
refusal-already-so = Đã đúng như vậy rồi, không có gì phải đổi; cứ tiếp tục.

# $member (String) - the person, with their form of address
refusal-not-here = { $member } không có mặt; nếu đã đến, hãy điểm danh có mặt trước.
# $member (String) - the person, with their form of address
refusal-not-away = { $member } vẫn đang có mặt; không cần ghi là đã quay lại.
# $member (String) - the person, with their form of address
refusal-already-waiting = { $member } đã ở trong hàng chờ; muốn cho nói sớm hơn, hãy đổi chỗ trong hàng.
# $member (String) - the person, with their form of address
refusal-already-speaking = { $member } đang phát biểu; hãy để nói hết, hoặc kết thúc lượt này trước.
refusal-nobody-waiting = Chưa có ai trong hàng chờ; hãy chọn một người, hoặc mời người chưa phát biểu.
refusal-nobody-speaking = Chưa có ai đang phát biểu; hãy cho một người nói trước.
refusal-speech-halted = Đồng hồ của người phát biểu đang dừng; hãy cho chạy tiếp khi họ nói tiếp.
refusal-speech-running = Đồng hồ của người phát biểu vẫn đang chạy; không cần cho chạy tiếp.
# $member (String) - the person, with their form of address
refusal-guest-may-not = { $member } là khách nên không giữ việc trong cuộc họp và không ghi nhất trí hay không; vẫn có thể mời phát biểu.

refusal-no-questions = Chương trình chưa có vấn đề nào; hãy thêm một vấn đề trước.
refusal-no-question-open = Chưa có vấn đề nào đang thảo luận; hãy mở một vấn đề trước.
# $question (String) - the question's title
refusal-question-pending = Vấn đề “{ $question }” đang mở và chưa có kết quả; hãy kết luận, để lại kỳ sau, rút lại hoặc chuyển cấp trên trước.
# $question (String) - the question's title
refusal-question-is-open = Vấn đề “{ $question }” đang được thảo luận rồi; cứ thảo luận tiếp, hoặc ghi kết quả.
# $question (String) - the question's title
refusal-question-discussed = Vấn đề “{ $question }” đã được thảo luận nên phải giữ trong chương trình; hãy ghi kết quả, chẳng hạn là rút lại.
# $count (Number) - how many people
refusal-some-silent = Còn { $count } người chưa được hỏi ý kiến về vấn đề này; hãy mời họ, hoặc ghi lý do rồi kết luận.

# $lacks (String) - what is lacking, as the refusal-lack messages say, parted by commas
refusal-step-lacks = Bước này chưa xong: { $lacks }; hãy làm nốt, hoặc ghi lý do để sang bước sau.
refusal-step-is-current = Đang ở chính bước này rồi; cứ tiếp tục.
refusal-no-step-left = Mọi bước đã xong hoặc đã bỏ qua; có thể kết thúc cuộc họp.
# $step (String) - the step's title
refusal-step-fixed = Quy trình không cho đổi chỗ bước “{ $step }”; có thể vào thẳng bước cần làm.
refusal-not-a-number = Mục này cần một số nguyên như 0 hoặc 12; hãy nhập lại bằng chữ số.

refusal-nothing-to-undo = Không còn gì để hoàn tác; cứ tiếp tục.
refusal-nothing-to-redo = Không còn gì để làm lại; cứ tiếp tục.
# $list (String) - what is unfinished, as the refusal-unfinished messages say, parted by commas
refusal-unfinished = Còn việc chưa xong: { $list }; hãy làm nốt, hoặc ghi lý do rồi kết thúc.
# $count (Number) - how many more there are than were listed
refusal-and-more = và { $count } việc nữa

refusal-lack-chair = chưa có người chủ trì
refusal-lack-secretary = còn thiếu thư ký
refusal-lack-observer = còn thiếu người theo dõi
# $count (Number) - how many people
refusal-lack-roll-call = { $count } người chưa điểm danh
refusal-lack-agenda = chương trình chưa có vấn đề nào
# $count (Number) - how many questions
refusal-lack-outcomes = { $count } vấn đề chưa có kết quả
# $count (Number) - how many people
refusal-lack-everyone-heard = { $count } người chưa nói
refusal-lack-speech = chưa ai phát biểu ở bước này
refusal-lack-guest-heard = chưa mời khách phát biểu
# $item (String) - the item's text
refusal-lack-item = chưa làm “{ $item }”

# $step (String) - the step's title
refusal-unfinished-step = bước “{ $step }” chưa xong
# $question (String) - the question's title
refusal-unfinished-question = vấn đề “{ $question }” chưa có kết quả
# $count (Number) - how many people
refusal-unfinished-silent = { $count } người có mặt chưa phát biểu
# $count (Number) - how many people
refusal-unfinished-unmarked = { $count } người chưa điểm danh
refusal-unfinished-secretary = chưa cử thư ký
