### What just happened, in one sentence.

told-opened = Cuộc họp đã mở.
# $name (String) - name
told-member-added = Đã thêm { $name }.
# $name (String) - name
told-member-corrected = Đã sửa thông tin { $name }.
# $name (String) - name
# $office (String) - office
told-appointed = Đã cử { $name } làm { $office }.
# $office (String) - office
told-vacant = Chưa ai làm { $office }.
# $name (String) - name
told-late = { $name } đến muộn, đã ghi giờ.
# $name (String) - name
# $state (String) - state
told-marked = { $name }: { $state }.
# $state (String) - state
told-rest = Còn lại: { $state }.
# $name (String) - name
told-left = { $name } ra về, đã ghi giờ.
# $name (String) - name
told-returned = { $name } đã trở lại.
# $step (String) - step
told-step-entered = Sang bước: { $step }.
# $step (String) - step
told-step-finished = Xong bước: { $step }.
# $step (String) - step
told-step-skipped = Đã bỏ qua: { $step }.
# $step (String) - step
# $place (Number) - place
told-step-moved = Đã chuyển bước “{ $step }” tới vị trí { $place }.
# $item (String) - item
told-item-recorded = Đã ghi: { $item }.
# $item (String) - item
told-item-cleared = Đã bỏ dấu: { $item }.
# $title (String) - title
told-question-added = Đã thêm vấn đề: { $title }.
# $title (String) - title
told-question-reworded = Đã sửa thành: { $title }.
# $title (String) - title
# $place (Number) - place
told-question-moved = “{ $title }” nay là vấn đề { $place }.
# $title (String) - title
told-question-removed = Đã rút khỏi chương trình: { $title }.
# $title (String) - title
told-question-opened = Bắt đầu thảo luận: { $title }.
# $outcome (String) - outcome
# $title (String) - title
told-outcome = { $outcome }: { $title }.
# $name (String) - name
# $stance (String) - stance
told-position = { $name }: { $stance }.
# $name (String) - name
# $stance (String) - stance
# $key (String) - the key
told-position-bare = { $name }: { $stance }. Bấm { $key } để ghi lý do.
# $name (String) - name
told-queued = { $name } vào hàng chờ.
told-unqueued = Đã rút khỏi hàng chờ.
# $place (Number) - place
told-queue-moved = Nay đứng thứ { $place } trong hàng chờ.
# $name (String) - name
told-speaks = Mời { $name } phát biểu.
told-halted = Đồng hồ lượt nói đã dừng.
told-goes-on = Đồng hồ lượt nói chạy tiếp.
# $name (String) - name
# $time (String) - time
told-extended = Thêm { $time } cho { $name }.
# $name (String) - name
# $time (String) - time
told-spoke = { $name } nói xong, { $time }.
# $name (String) - name
told-taken-back = Không tính lượt của { $name }.
# $name (String) - name
told-gist = Đã ghi ý kiến của { $name }.
# $name (String) - name
told-invited = Đã mời { $name } (mời chưa tính là đã nói).
told-note = Đã ghi chú.
# $key (String) - the key
told-paused = Cuộc họp tạm nghỉ. Bấm { $key } để họp tiếp.
told-resumed = Cuộc họp tiếp tục.
# $time (String) - time
told-reopened = Mở lại sau { $time }: mọi thứ như lúc dừng.
# $time (String) - time
told-reopened-late = Mở lại sau { $time }; khoảng này không tính vào giờ họp.
# $time (String) - time
told-slept = Đồng hồ nhảy { $time } (máy ngủ?); không tính vào giờ họp và lượt nói.
# $time (String) - time
told-set-back = Đồng hồ máy bị lùi { $time }; giờ ghi vẫn chạy tiếp bình thường.
# $what (String) - what
told-undone = Đã hoàn tác: { $what }
# $what (String) - what
told-redone = Đã làm lại: { $what }
# $key (String) - the key of papers
told-closed = Cuộc họp đã kết thúc và được lưu; { $key } in biên bản.
# $key (String) - the key
told-undo-hint = { $key } hoàn tác.
told-refused-empty = Hãy gõ vài chữ rồi bấm Enter, hoặc Esc để thôi.
told-draft-kept = Đã giữ lại điều vừa gõ; mở lại sẽ thấy.
told-language = Màn hình bằng tiếng Việt.
# $theme (String) - theme
told-theme = Màu: { $theme }.
# $key (String) - the key
told-mouse-on = Chuột: bật. Muốn bôi chọn chữ thì tắt bằng { $key }.
told-mouse-off = Chuột: tắt.
told-order-unheard = Xếp: chưa nói lên trước.
told-order-name = Xếp: theo tên.
told-order-roster = Xếp: theo danh sách.
told-not-here = Lệnh này chưa dùng được ở đây.
# $key (String) - the key
# $what (String) - what is wrong
told-trouble = { $what } Cuộc họp vẫn tiếp tục; bấm { $key } để ghi sang nơi khác.
# $place (String) - place
told-moved = Từ nay ghi vào { $place }.
theme-dark = tối
theme-light = sáng
theme-contrast = tương phản mạnh
theme-mono = không màu
told-reopened-at-once = Mở lại: mọi thứ như lúc dừng.
