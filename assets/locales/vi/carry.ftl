### Những gì kỳ họp trước để lại cho kỳ này.

carry-part = Kỳ trước
carry-hint = ← → để lấy hoặc không lấy những gì kỳ trước để lại.
# $date (String) - the day of the meeting before
# $what (String) - what it left
carry-from = { $date }: { $what }
# $date (String) - the day of the meeting before
carry-left-out = Không lấy gì từ kỳ trước ({ $date })
# $date (String) - the day of the meeting before
# $what (String) - what it left
carry-told = Từ kỳ trước ({ $date }): { $what }
carry-unusable = Không đọc được; cuộc họp vẫn mở bình thường
# $count (Number) - how many
carry-tasks = { $count } nhiệm vụ
# $count (Number) - how many
carry-petitions = { $count } kiến nghị
# $count (Number) - how many
carry-questions = { $count } vấn đề
# $count (Number) - how many
carry-directions = { $count } ý kiến chỉ đạo
# $count (Number) - how many
carry-findings = { $count } điểm cần lưu ý
# $date (String) - the day
carry-next = hẹn họp { $date }
# $date (String) - the day
# $time (String) - the time of day
carry-next-at = hẹn họp { $time } { $date }
carry-nothing = không để lại việc gì
carry-not-closed = chưa bế mạc
# $count (Number) - how many questions
carry-of-agenda = ↩ { $count } từ kỳ trước

# $when (String) - the time and day
carry-set-for = Kỳ này hẹn họp: { $when }
# $text (String) - what is to be done
# $owners (String) - who does it
carry-task = Nhiệm vụ: { $text } ({ $owners })
# $text (String) - what is to be done
carry-task-nobodys = Nhiệm vụ: { $text } (chưa ai nhận)
# $who (String) - who asks
# $text (String) - what is asked for
carry-petition = Kiến nghị của { $who }: { $text }
# $by (String) - who gave it
# $text (String) - what was directed
carry-direction = { $by } chỉ đạo: { $text }
# $count (Number) - how often it was found
# $mend (String) - how to do better
carry-finding = Cần lưu ý ({ $count } lần ở kỳ trước): { $mend }
# $date (String) - the day of the meeting before
carry-heading = Từ kỳ trước ({ $date })

carry-late = Kỳ trước còn đang được đọc; chờ một chút, nếu không thì mở mà không lấy gì từ kỳ trước.
carry-skipped = Bỏ qua phiên này khi tìm kỳ họp trước.
carry-not-used = Cuộc họp mới không lấy gì từ phiên này.
carry-not-opened = Phiên này chưa ghi gì.
