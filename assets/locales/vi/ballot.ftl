### Biểu quyết: câu nói trước và sau, hộp thoại, dòng trên màn hình.

ballot-act-put = Đưa ra biểu quyết / trở lại
ballot-act-reserve = Ghi ý kiến bảo lưu
ballot-hint-put = biểu quyết
ballot-hint-reserve = bảo lưu
ballot-scene = BIỂU QUYẾT
ballot-outcome = KẾT QUẢ
ballot-list = Các lần biểu quyết
ballot-running = đang biểu quyết

## Mức thông qua và cơ sở tính / Shares and bases

ballot-share-more-half = quá nửa
ballot-share-half = ít nhất một nửa
ballot-share-two-thirds = ít nhất hai phần ba
ballot-share-three-quarters = ít nhất ba phần tư
# $share (String) - a fraction
ballot-share-more = quá { $share }
# $share (String) - a fraction
ballot-share-least = ít nhất { $share }
# $share (String) - the share
# $base (String) - how many of whom
ballot-part = { $share } của { $base }
# $base (String) - how many of whom
ballot-part-all = toàn bộ { $base }
# $count (Number) - how many
# $who (String) - those who vote
ballot-of-convened = { $count } { $who }
# $count (Number) - how many
# $who (String) - those who vote
ballot-of-present = { $count } { $who } có mặt
# $count (Number) - how many
ballot-of-cast-before = { $count } phiếu, nếu ai có mặt cũng biểu quyết
# $count (Number) - how many
ballot-of-cast = { $count } phiếu được tính
# $count (Number) - how many
ballot-of-valid-before = { $count } phiếu hợp lệ, nếu ai có mặt cũng bỏ phiếu
# $count (Number) - how many
ballot-of-valid = { $count } phiếu hợp lệ
ballot-voters = người được biểu quyết
# $one (String) - a class of people
# $other (String) - another class of people
ballot-both = { $one } và { $other }

# $base (Number) - what 100 % is
# $first (String) - what it begins with, and what is taken off
ballot-made = { $base } = { $first }
# $count (Number) - how many
# $who (String) - those who vote
ballot-made-listed = { $count } { $who }
# $who (String) - those who vote
ballot-made-all = tất cả { $who } trong danh sách
# $count (Number) - how many
# $who (String) - those who vote
ballot-made-present = { $count } { $who } đang có mặt
# $count (Number) - how many
ballot-made-cast = { $count } người đã biểu quyết
# $count (Number) - how many
ballot-made-valid = { $count } phiếu hợp lệ
# $count (Number) - how many
ballot-made-exempt = − { $count } được miễn sinh hoạt
# $count (Number) - how many
ballot-made-away = − { $count } sinh hoạt nơi khác
# $count (Number) - how many
ballot-made-suspended = − { $count } bị đình chỉ
# $count (Number) - how many
ballot-made-joined = − { $count } sinh hoạt tạm thời ở đây
# $count (Number) - how many
ballot-made-abstentions = − { $count } ý kiến khác
# $count (Number) - how many
ballot-unmarked = Còn { $count } người chưa điểm danh nên số này có thể đổi.
# $list (String) - documents with their dates
ballot-sources = Căn cứ: { $list }
# $number (String) - the document
# $date (String) - its date
ballot-source = { $number } ({ $date })

## Trước khi biểu quyết / Before

# $part (String) - the share of the base
# $needed (Number) - how many are needed
# $voters (Number) - voters in the room
# $chance (String) - whether it can be carried
ballot-before = Cần { $part } = { $needed }; trong phòng có { $voters } người được biểu quyết: { $chance }
# $part (String) - the share of the base
# $needed (Number) - how many are needed
# $voters (Number) - voters in the room
# $chance (String) - whether it can be carried
ballot-before-each = Mỗi người cần { $part } = { $needed }; trong phòng có { $voters } người được biểu quyết: { $chance }
# $voters (Number) - voters in the room
ballot-before-silence = Thông qua nếu không ai trong { $voters } người được biểu quyết có mặt phản đối
ballot-can = có thể thông qua
# $count (Number) - how many voters are missing in the room
ballot-cannot = không thể thông qua, trong phòng còn thiếu { $count } người
# $needed (Number) - how many must be there
# $voters (Number) - how many are
ballot-quorum = Chưa đủ số người để quyết định: cần { $needed }, trong phòng có { $voters }.

## Sau khi đếm / After

# $part (String) - the share of the base
# $needed (Number) - how many are needed
# $favour (Number) - in favour
# $percent (Number) - of the base, rounded down
# $verdict (String) - what came of it
ballot-after = { $part } = { $needed }; nhất trí { $favour } ({ $percent }%): { $verdict }
# $part (String) - the share of the base
# $needed (Number) - how many are needed
# $favour (Number) - in favour
# $against (Number) - against
# $casting (String) - the chair's vote
# $verdict (String) - what came of it
ballot-after-casting = { $part } = { $needed }; nhất trí { $favour }, không nhất trí { $against }, chủ trì quyết định “{ $casting }”: { $verdict }
# $favour (Number) - in favour
# $against (Number) - against
ballot-tied = Ngang nhau { $favour }–{ $against }: người chủ trì quyết định
# $voters (Number) - voters in the room
# $verdict (String) - what came of it
ballot-after-silence = không ai trong { $voters } người được biểu quyết có mặt phản đối: { $verdict }
ballot-carried = được thông qua
ballot-lost = không được thông qua
# $favour (Number) - in favour
# $against (Number) - against
# $other (Number) - of another opinion
ballot-counts = Nhất trí { $favour }, không nhất trí { $against }, ý kiến khác { $other }.
# $count (Number) - how many
ballot-counts-rest = { $count } người có mặt không biểu quyết.
# $given (Number) - given out
# $collected (Number) - collected
# $valid (Number) - valid
# $invalid (Number) - invalid
ballot-papers = Phát ra { $given } phiếu, thu về { $collected }, hợp lệ { $valid }, không hợp lệ { $invalid }.
# $part (String) - the share of the base
# $needed (Number) - how many are needed
# $count (Number) - how many are elected
# $places (Number) - how many were to be elected
# $verdict (String) - what came of it
ballot-after-election = mỗi người cần { $part } = { $needed }; trúng cử { $count }/{ $places }: { $verdict }
ballot-filled = đã bầu đủ
ballot-unfilled = chưa bầu đủ
# $name (String) - a candidate
# $votes (Number) - votes
# $percent (Number) - of the base, rounded down
ballot-candidate = { $name } { $votes } ({ $percent }%)
# $names (String) - candidates with their votes
ballot-elected = Trúng cử: { $names }.
# $names (String) - candidates with their votes
ballot-not-elected = Chưa trúng cử: { $names }.
# $places (Number) - how many
# $names (String) - candidates
ballot-next-round = Vòng sau bầu { $places } trong số: { $names }.
ballot-not-quorate = Lúc công bố, trong phòng chưa đủ số người theo quy định để quyết định.
# $reason (String) - the reason
ballot-despite = Công bố khi chưa gọi hết: { $reason }
# $time (String) - the time of day
ballot-announced-at = Công bố lúc { $time }.
# $name (String) - the person
# $reason (String) - the opinion
ballot-reserved = { $name } bảo lưu: { $reason }

## Dòng ngắn / Short lines

# $verdict (String) - what came of it
# $favour (Number) - in favour
# $base (Number) - what 100 % was
ballot-brief = { $verdict } { $favour }/{ $base }
# $count (Number) - how many are elected
# $places (Number) - how many were to be elected
ballot-brief-election = Trúng cử { $count }/{ $places }
ballot-brief-silence = Không ai phản đối
ballot-brief-open = Đang biểu quyết
ballot-brief-objected = Có người phản đối
ballot-brief-withdrawn = Đã rút
# $needed (Number) - needed
# $base (Number) - what 100 % is
# $voters (Number) - voters in the room
# $chance (String) - whether it can be carried
ballot-brief-outlook = cần { $needed }/{ $base }, có mặt { $voters }: { $chance }
# $called (Number) - how many were called
# $voters (Number) - how many are to be called
ballot-brief-called = đã gọi { $called }/{ $voters }
# $key (String) - the key
ballot-brief-return = { $key } trở lại

## Hộp thoại / Dialogs

ballot-put-title = Đưa ra biểu quyết
ballot-put-text = Nội dung
ballot-put-threshold = Mức thông qua
ballot-put-way = Cách làm
ballot-put-candidates = Người ứng cử
ballot-put-places = Bầu lấy
ballot-put-none = nếu bầu cử: mỗi người một dòng
ballot-put-again = Biểu quyết lại, lần trước vẫn được giữ trong bản ghi
# $key (String) - the key
ballot-put-hint = { $key }/Enter đưa ra · Tab ô kế · ←→ đổi · Esc để sau
ballot-slot-given = Phiếu phát ra
ballot-slot-collected = Phiếu thu về
ballot-slot-invalid = Không hợp lệ
ballot-slot-for = Nhất trí
ballot-slot-against = Không nhất trí
ballot-slot-other = Ý kiến khác
ballot-count-two = Gõ hai trong ba số, số còn lại tự tính.
ballot-count-papers = Gõ số phiếu thu về, rồi số phiếu của từng ý kiến.
ballot-count-each = Gõ số phiếu của từng người.
# $key (String) - the key
ballot-count-hint = { $key } công bố · Tab ô kế · r rút lại · Esc để sau
# $key (String) - the key
ballot-count-enter = Đã nhập xong thì bấm { $key } để công bố; Enter không công bố.
# $favour (Number) - in favour
# $against (Number) - against
# $other (Number) - of another opinion
# $left (Number) - not called
ballot-roll-counts = Nhất trí { $favour } · Không { $against } · Khác { $other } · chưa gọi { $left }
# $key (String) - the key
ballot-roll-hint = 1 nhất trí 2 không 3 khác 0 bỏ · { $key } công bố · r rút · Esc
ballot-roll-not-called = chưa gọi
ballot-roll-no-vote = không biểu quyết
ballot-silence-say = Có ai không nhất trí không? … Nếu không ai phản đối, xin tuyên bố thông qua.
# $key (String) - the key
ballot-silence-hint = { $key } công bố · k có người phản đối · r rút lại · Esc
# $favour (Number) - in favour
# $against (Number) - against
ballot-casting = Ngang nhau { $favour }–{ $against }. Người chủ trì quyết định: 1 nhất trí, 2 không nhất trí.
ballot-casting-hint = 1 nhất trí · 2 không nhất trí · Esc đếm lại
ballot-result-hint = n tiếp · r lại · B bảo lưu · Ctrl+Z hoàn tác · Esc đóng
ballot-result-hint-round = r vòng sau · n khác · B bảo lưu · Ctrl+Z hoàn tác · Esc
ballot-pick-title = Ai bảo lưu ý kiến?
ballot-pick-hint = gõ tên · ↑↓ chọn · Enter · Esc thôi
ballot-ask-withdraw = Vì sao rút, không biểu quyết nữa? Có thể để trống.
ballot-ask-objection = Vì sao phản đối? Có thể để trống; sau đó biểu quyết giơ tay.
# $count (Number) - how many
ballot-ask-despite = Còn { $count } người chưa gọi tên. Vì sao vẫn công bố?
# $member (String) - the person
# $text (String) - what was put to the vote
ballot-ask-reserve = { $member } bảo lưu ý kiến gì, vì sao? ({ $text })
# $text (String) - what was decided
# $source (String) - the rule
ballot-refused-by = { $text } { $source }.
# $key (String) - the key
ballot-told-waits = Vẫn đang biểu quyết; bấm { $key } để trở lại, số đã gõ được giữ.
ballot-pick-objector = Ai phản đối?
ballot-pick-unnamed = (không ghi tên)
