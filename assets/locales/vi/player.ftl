### Xem lại và trình diễn một cuộc họp.

player-group = Xem lại, trình diễn
player-act-turn = Chạy / dừng
player-act-on = Tới một việc
player-act-back = Lùi một việc
player-act-next-step = Sang bước sau
player-act-step-before = Về bước trước
player-act-faster = Nhanh hơn
player-act-slower = Chậm hơn
player-act-waits = Chờ sau mỗi lời dẫn / tự đi tiếp
player-act-go = Chọn chỗ để xem
player-act-begin = Về đầu buổi
player-act-end = Đến cuối buổi
player-act-take-over = Thử chủ trì từ đây
player-act-back-to-film = Trở lại chỗ đang xem
player-act-replay = Xem lại diễn biến

player-hint-turn-play = chạy
player-hint-turn-pause = dừng
player-hint-turn-read = xem tiếp
player-hint-happening = từng việc
player-hint-step = bước
player-hint-speed = nhanh/chậm
player-hint-go = tìm chỗ
player-hint-take-over = thử
player-hint-back = trở lại chỗ đang xem
player-hint-replay = xem diễn biến
player-hint-explain = giải thích
player-hint-findings = đối chiếu

player-scenarios = Trình diễn một buổi họp
player-hint-show = xem
# $folder (String) - the folder
player-folder = Kịch bản của riêng mình: đặt tệp .json vào { $folder }
player-opening = Đang mở
# $percent (Number) - parts of a hundred
player-opening-reading = Đang đọc tệp: { $percent }%
# $percent (Number) - parts of a hundred
player-opening-winding = Đang dựng lại diễn biến: { $percent }%
player-opening-patience = Phiên họp dài nên cần chờ một chút. Esc để thôi.
player-cancel = thôi

player-told-closed = Cuộc họp đã kết thúc.
player-unkept = không ghi
# $key (String) - the key
player-only-shown = Đang xem lại nên không sửa được gì. Bấm { $key } để thử chủ trì từ đúng lúc này.
# $key (String) - the key
player-taken-over = Từ đây đồng chí chủ trì thử, không có gì được ghi lại. { $key } trở lại chỗ đang xem.
# $key (String) - the key
player-waits = Sau mỗi lời dẫn sẽ dừng, bấm { $key } mới đi tiếp.
player-waits-not = Đọc xong lời dẫn là tự đi tiếp.
# $number (Number) - its number
# $count (Number) - how many there are
player-entry = mục { $number }/{ $count }
player-told-narration = Đang diễn ra
player-told-reason = Vì sao
player-told-mistake = Hay sai
player-told-none = Lời dẫn hiện ở đây khi đến lúc.
# $number (Number) - its number
# $count (Number) - how many there are
player-told-place = { $number }/{ $count }
# $sources (String) - the sources
player-told-source = Căn cứ: { $sources }

player-jump = Xem từ chỗ nào?
player-jump-keys = Gõ để tìm · ↑↓ chọn · Tab loại khác · Enter xem · Esc thôi
player-kind-step = Bước
player-kind-question = Vấn đề
player-kind-speaker = Người nói
player-kind-finding = Điều lưu ý
player-kind-mark = Lời dẫn
# $count (Number) - how often
player-times = { $count } lượt
