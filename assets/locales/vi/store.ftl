## Ổ đĩa trong lúc họp.

store-trouble-full = Ổ đĩa này đã hết chỗ.
store-trouble-denied = Máy không cho ghi vào đây.
store-trouble-read-only = Ổ đĩa này chỉ đọc được, không ghi được.
store-trouble-gone = Tệp hoặc thư mục chứa nó đã bị dời, bị xóa hoặc bị chương trình khác sửa.
store-trouble-taken = Ở đây đã có sẵn một tệp trùng tên.
store-trouble-unsynced = Ổ đĩa không xác nhận đã giữ những dòng cuối, nên không thể tin tệp này nữa.
store-trouble-silent = Ổ đĩa đã một lúc chưa trả lời.
store-trouble-stopped = Phần ghi tệp của chương trình đã dừng; đây là lỗi của chúng tôi.
# $detail (String) - lời của máy
store-trouble-other = Ổ đĩa từ chối: { $detail }.
store-cure-wait = Cuộc họp vẫn tiếp tục. Nội dung mới được giữ trong bộ nhớ và sẽ ghi ngay khi ổ đĩa nhận được; cũng có thể chọn nơi khác để lưu.
store-cure-relocate = Cuộc họp vẫn tiếp tục, nhưng nội dung mới chỉ nằm trong bộ nhớ: hãy chọn nơi khác để lưu.
store-cure-journal-safe = Chỉ tệp tổng hợp chưa ghi được. Mọi mục ghi đều an toàn trong tệp nhật ký bên cạnh.

## Mở một phiên.

store-missing = Không có phiên họp nào ở đây.
store-missing-cure = Hãy xem lại tên, hoặc chọn một phiên trong danh sách.
store-empty-file = Tệp này trống.
store-not-a-file = Đây là thư mục hoặc thiết bị, không phải tệp.
# $detail (String) - lời của máy
store-unreadable = Không đọc được tệp: { $detail }.
store-unreadable-cure = Hãy xem ai được quyền đọc tệp, hoặc chép sang ổ khác rồi thử lại.
# $found (Number) - phiên bản tìm thấy
# $known (Number) - phiên bản chương trình này biết
store-newer = Tệp này do bản chutri mới hơn ghi (phiên bản { $found }; bản này biết đến { $known }). Tệp được giữ nguyên.
store-newer-cure = Hãy mở bằng bản chutri mới hơn.
# $detail (String) - cái tìm thấy
store-not-a-session = Đây không phải tệp phiên họp của chutri: { $detail }.
store-not-a-session-cure = Hãy chọn tệp do chutri ghi.
# $seq (Number) - mục ghi
# $fault (String) - lỗi gì, một vế câu
store-damaged = Bản ghi bị hỏng từ mục { $seq } trở đi: { $fault }.
store-damaged-cure = Phần trước đó vẫn xem được và không có gì bị sửa. Có thể lưu một bản sao đến chỗ đó rồi làm tiếp trên bản sao.
store-fault-not-json = dòng này không còn nguyên vẹn
# $detail (String) - lời của bộ đọc
store-fault-not-an-entry = dòng này không phải mục ghi mà bản này hiểu được ({ $detail })
# $expected (Number) - số lẽ ra phải có
# $found (Number) - số tìm thấy
store-fault-number = lẽ ra ở đây là mục { $expected } nhưng lại là mục { $found }
store-fault-changed = mục ghi không còn đúng như lúc niêm phong
store-fault-glued = hai mục ghi bị dính vào nhau
store-fault-header = nhật ký không mở đầu như nhật ký của chutri
store-fault-fingerprint = dấu vân tay không khớp với mục cuối, tức là có mục bị mất hoặc bị thêm vào
store-torn = Dòng cuối bị đứt khi đang ghi, như khi mất điện. Dòng này chưa từng được báo là đã ghi.
# $seq (Number) - mục tiếp theo
store-torn-cure = Không mất gì đã được báo là đã ghi; cuộc họp tiếp tục từ mục { $seq }.
store-nothing-recorded = Phiên này đã được tạo nhưng chưa ghi nội dung nào.
# $seq (Number) - mục tiếp theo
store-journal-missing = Không thấy tệp nhật ký nên đã dùng tệp phiên họp; cuộc họp tiếp tục từ mục { $seq }.
store-journal-missing-cure = Những mục sau lần chuyển bước cuối có thể bị thiếu: hãy xem lại các mục cuối trước khi làm tiếp.
# $seq (Number) - mục tiếp theo
store-journal-shorter = Nhật ký dừng sớm hơn tệp phiên họp nên đã dùng tệp phiên họp; cuộc họp tiếp tục từ mục { $seq }.
# $what (String) - chỗ hỏng, một câu
store-covered = { $what } Không mất gì: tệp phiên họp còn giữ đủ phần đó.
# $aside (String) - tệp cất giữ
store-kept = Phần không dùng được đã được cất vào { $aside }.
# $seq (Number) - mục khác nhau đầu tiên
store-disagree = Nhật ký và tệp phiên họp ghi khác nhau từ mục { $seq }.
store-disagree-cure = Không có gì bị sửa. Hãy dời tệp không đáng tin đi chỗ khác rồi mở lại phiên.
# $to (String) - nơi kia
store-moved = Ổ đĩa bị lỗi giữa cuộc họp này, và cuộc họp đã tiếp tục ở { $to }.
store-moved-cure = Hãy mở tệp đó. Nếu tệp đó đã mất, hãy lưu một bản sao của phiên này rồi làm tiếp trên bản sao.
# $pid (String) - số tiến trình
# $host (String) - tên máy
# $since (String) - ngày giờ
store-held = Một cửa sổ chutri khác đang mở cuộc họp này: tiến trình { $pid } trên máy { $host }, từ { $since }.
store-held-unknown = Một cửa sổ chutri khác đang mở cuộc họp này.
store-held-cure = Hãy dùng cửa sổ đó hoặc đóng nó trước. Ở đây vẫn có thể theo dõi cuộc họp.
store-unlockable = Ổ đĩa này không phân biệt được hai cửa sổ cùng mở một cuộc họp.
store-unlockable-cure = Hãy chắc chắn rằng cuộc họp chỉ được mở ở một nơi.
store-taken = Đã có một phiên mang tên này.
store-taken-cure = Hãy chọn tên khác; chưa có gì bị ghi đè.
store-file-taken = Đã có một tệp mang tên này.
# $detail (String) - what the system said
store-not-written = Không ghi được tệp: { $detail }.
store-not-written-cure = Hãy chọn chỗ khác, hoặc dọn bớt ổ đĩa; không để lại tệp dở dang nào.
# $file (String) - tệp chắn chỗ của thư mục
store-no-folder = Không lưu được phiên ở đây: { $file } phải là thư mục, nhưng lại là một tệp.
# $file (String) - tệp chắn chỗ của thư mục
store-no-folder-cure = Hãy chọn chỗ khác, hoặc chuyển { $file } đi nơi khác rồi làm lại; chưa có gì bị ghi đè.
store-no-home = Máy này không cho biết thư mục để chương trình lưu dữ liệu.
store-no-home-cure = Hãy chỉ rõ bằng --data THƯMỤC.
# $detail (String) - lời của máy
store-no-list = Không xem được thư mục: { $detail }.

## Có bị sửa không?

# $field (String) - tên phần
store-table-changed = Phần “{ $field }” không đúng với các mục ghi.
store-table-changed-cure = Các mục ghi mới là bản gốc; hãy theo các mục ghi, hoặc mở phiên để ghi lại tệp.
store-behind = Còn một bản khác của chính phiên này, ghi được nhiều hơn; bản này không tính.
store-behind-cure = Hãy chỉ giữ một bản của mỗi phiên.
