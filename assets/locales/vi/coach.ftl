### Tập chủ trì: lời nhắc của người hướng dẫn, và bảng điểm.

## Lời nhắc

coach-hint-resume = cho buổi họp tiếp tục.
coach-hint-chair = ghi rõ ai chủ trì.
coach-hint-secretary = đề nghị một người làm thư ký, hỏi cả phòng có nhất trí không.
coach-hint-observer = cử người theo dõi, đề xuất điểm.
# $who (String) - người ấy
coach-hint-call = { $who } chưa trả lời: hỏi lý do rồi ghi vào.
# $item (String) - việc cần đánh dấu
coach-hint-fill = còn phải đánh dấu hoặc điền: “{ $item }”.
coach-hint-agenda = đưa vấn đề đầu tiên vào chương trình.
coach-hint-listen = cứ nghe đã, cho mọi người một chút thời gian.
# $who (String) - người ấy
coach-hint-stop = { $who } nói quá giờ: cảm ơn và mời dừng.
# $question (String) - vấn đề
coach-hint-take-up = mở vấn đề tiếp theo: “{ $question }”.
# $who (String) - người ấy
coach-hint-give-next = { $who } đang chờ: mời phát biểu.
# $who (String) - người ấy
coach-hint-invite = { $who } chưa nói: nêu việc trước, rồi mời.
# $who (String) - người ấy
coach-hint-ask-why = { $who } chưa nói lý do: hỏi thêm một câu, vì sao?
# $who (String) - người ấy
coach-hint-give-floor = mời { $who } phát biểu.
coach-hint-put = đưa ra biểu quyết.
coach-hint-count = đếm, và chỉ đếm người có quyền biểu quyết.
coach-hint-announce = công bố kết quả.
# $question (String) - vấn đề
coach-hint-conclude = đã hỏi hết mọi người: kết luận bằng một câu về “{ $question }”.
# $task (String) - việc
coach-hint-review = hỏi lại việc tháng trước: “{ $task }”.
# $who (String) - người ấy
coach-hint-assign = { $who } chưa có việc: giao một việc, có ngày xong.
# $task (String) - việc
coach-hint-complete = nói rõ ai làm chính và bao giờ xong: “{ $task }”.
# $petition (String) - kiến nghị
coach-hint-settle = trả lời, hoặc chuyển đúng nơi: “{ $petition }”.
coach-hint-judge = cho điểm những tiêu chí phải nhận xét.
coach-hint-draft = đưa bảng điểm ra để góp ý.
coach-hint-adopt = hỏi ý kiến về điểm rồi thông qua.
coach-hint-go-on = ở đây không thiếu gì nữa: sang bước tiếp theo.
coach-hint-stay-on = buổi họp còn ngắn: dùng thời gian mời thêm ý kiến.
coach-hint-close = mọi việc đã xong: bế mạc.

## Bảng điểm

coach-area-order = Đúng trình tự
coach-area-heard = Ai cũng được nghe
coach-area-reasons = Ý kiến có lý do
coach-area-concluded = Vấn đề có kết luận
coach-area-tasks = Giao việc, kiến nghị
coach-area-rules = Đúng quy định biểu quyết
coach-area-time = Giữ giờ
coach-area-faults = Phát hiện lỗi cài sẵn
# $fault (String) - lỗi
coach-missed = Chưa phát hiện: { $fault }.
coach-nothing = Chưa làm được gì ở phần này.

coach-act-hint = Xin một lời nhắc (mất một điểm)
# $key (String) - phím
coach-begun = Bạn chủ trì. Mọi người tự ứng xử; { $key } xin một lời nhắc, mỗi lần mất một điểm.
# $count (Number) - lần thứ mấy
# $hint (String) - lời nhắc
coach-hint = Lời nhắc { $count }: { $hint }
# $against (Number) - không nhất trí
# $favour (Number) - nhất trí
# $other (Number) - ý kiến khác
coach-hands = Giơ tay: { $favour } nhất trí, { $against } không nhất trí, { $other } ý kiến khác. Hãy nhìn xem ai giơ.
# $against (Number) - không nhất trí
# $favour (Number) - nhất trí
# $other (Number) - ý kiến khác
coach-papers = Phiếu: { $favour } nhất trí, { $against } không nhất trí, { $other } ý kiến khác.
# $hints (Number) - số lời nhắc
# $most (Number) - điểm cao nhất
# $total (Number) - điểm đạt
coach-score = Điểm: { $total } trên { $most }{ $hints ->
        [0] {""}
       *[other] , { $hints } lời nhắc
    }
coach-score-keys = Enter xem lại chỗ đó · Esc đóng
# $fault (String) - lỗi
coach-caught = Đã phát hiện: { $fault }.
# $file (String) - tệp
coach-kept = Kết quả lưu ở { $file }.
# $entry (Number) - mục ghi
coach-at-entry = Mục ghi { $entry }
coach-act-rehearse = Tự chủ trì kịch bản đang chọn
coach-hint-rehearse = tự chủ trì
