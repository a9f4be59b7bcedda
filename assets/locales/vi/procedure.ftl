### What is said of a procedure file: what was found, and how to mend it.

## Syntax

procedure-syntax-duplicate = mục này đã viết một lần trong cùng nhóm.
procedure-syntax-duplicate-cure = Chỉ giữ lại một mục.
procedure-syntax-quotes = chỗ này thiếu dấu ngoặc kép, hoặc dấu ngoặc kép chưa đóng.
procedure-syntax-quotes-cure = Hãy đặt chữ giữa " và ", đoạn dài giữa """ và """.
procedure-syntax-equals = dòng này không theo dạng “mục = giá trị”.
procedure-syntax-equals-cure = Mỗi dòng viết một mục, một dấu = rồi một giá trị.
procedure-syntax-brackets = chỗ này có dấu ngoặc chưa đóng, hoặc thiếu dấu phẩy.
procedure-syntax-brackets-cure = Mỗi dấu [ phải có dấu ], mỗi dấu {"{"} phải có dấu {"}"}; giữa các giá trị có dấu phẩy.
procedure-syntax-escape = sau dấu \ ở chỗ này không phải là chữ dùng được.
procedure-syntax-escape-cure = Bỏ dấu \ đi, hoặc viết \\ nếu đúng là cần dấu ấy.
procedure-syntax-other = chỗ này không đọc được (không đúng dạng TOML).
procedure-syntax-other-cure = Hãy so với một quy trình dùng được; thường là thiếu dấu ngoặc kép, dấu ngoặc vuông hoặc dấu =.

## Keys and words

# $found (String) - what was found
procedure-unknown-key = ở đây không có mục “{$found}”.
# $near (String) - the nearest known word
procedure-near = Có phải ý bạn là “{$near}”?
# $allowed (String) - what may stand here
procedure-keys = Ở đây dùng được: {$allowed}.
# $key (String) - the key
procedure-missing = thiếu mục “{$key}”.
# $key (String) - the key
# $found (String) - what was found
# $expected (String) - what is expected
procedure-wrong-kind = “{$key}” đang là {$found}, trong khi ở đây cần {$expected}.
# $key (String) - the key
# $found (String) - what was found
# $expected (String) - what is expected
procedure-wrong-entry = trong “{$key}” có {$found}, trong khi ở đây cần {$expected}.
# $found (String) - what was found
procedure-unknown-word = ở đây không dùng được từ “{$found}”.
# $allowed (String) - what may stand here
procedure-words = Các từ dùng được: {$allowed}.
# $found (String) - what was found
procedure-repeated = “{$found}” có hai lần trong danh sách.
procedure-repeated-cure = Bỏ bớt một.
# $found (String) - what was found
procedure-out-of-range = số {$found} nhỏ quá hoặc lớn quá.
# $least (Number) - the least
# $most (Number) - the most
procedure-out-of-range-cure = Hãy viết một số nguyên từ {$least} đến {$most}.
# $key (String) - the key
procedure-empty-list = “{$key}” chưa có gì.
procedure-empty-list-cure = Hãy thêm ít nhất một mục.
# $key (String) - the key
# $most (Number) - the most
procedure-long-list = “{$key}” có hơn {$most} mục.
procedure-long-list-cure = Hãy bớt đi, hoặc chia thành nhiều quy trình.

## Kinds of values found

procedure-found-line = một đoạn chữ
procedure-found-number = một số
procedure-found-decimal = một số thập phân
procedure-found-flag = true hoặc false
procedure-found-date = một ngày hoặc giờ
procedure-found-list = một danh sách
procedure-found-table = một nhóm mục

## Kinds of values expected

procedure-expected-line = một đoạn chữ
procedure-expected-both = một đoạn chữ bằng cả hai thứ tiếng
procedure-expected-number = một số nguyên
procedure-expected-flag = true hoặc false
procedure-expected-date = một ngày
procedure-expected-share = một phân số
procedure-expected-word = một từ
procedure-expected-words = một danh sách từ
procedure-expected-names = một danh sách mã
procedure-expected-table = một nhóm mục
procedure-expected-tables = một danh sách nhóm mục

## How to write a value

# $key (String) - the key
procedure-write-line = Hãy viết: {$key} = "…".
# $prefix (String) - the key with a dot, or nothing
procedure-write-both = Hãy viết hai dòng: {$prefix}vi = "…" và {$prefix}en = "…".
# $key (String) - the key
procedure-write-number = Hãy viết số không có dấu ngoặc kép, ví dụ: {$key} = 15.
# $key (String) - the key
procedure-write-flag = Hãy viết {$key} = true hoặc {$key} = false, không có dấu ngoặc kép.
# $key (String) - the key
procedure-write-date = Hãy viết năm-tháng-ngày, ví dụ: {$key} = 2025-10-28.
# $key (String) - the key
procedure-write-share = Hãy viết hai số nguyên, ví dụ: {$key} = "2/3".
# $key (String) - the key
# $allowed (String) - what may stand here
procedure-write-word = Hãy viết {$key} = "…" với một trong các từ: {$allowed}.
# $key (String) - the key
# $allowed (String) - what may stand here
procedure-write-words = Hãy viết {$key} = ["…", "…"] với các từ trong số: {$allowed}.
# $key (String) - the key
procedure-write-names = Hãy viết: {$key} = ["…", "…"].
# $key (String) - the key
procedure-write-table = Hãy viết riêng một dòng [{$key}], các mục của nhóm viết bên dưới.
# $key (String) - the key
procedure-write-tables = Mỗi nhóm bắt đầu bằng một dòng [[{$key}]], các mục của nhóm viết bên dưới.

## Texts

procedure-empty-text = đoạn chữ để trống.
procedure-empty-text-cure = Hãy viết điều người đọc cần thấy ở đây.
# $most (Number) - the most
procedure-long-text = đoạn chữ dài quá {$most} ký tự.
procedure-long-text-cure = Hãy rút gọn, hoặc tách thành hai bước.
# $code (String) - the character's number
procedure-invisible = đoạn chữ có một ký tự không nhìn thấy được (U+{$code}).
procedure-invisible-cure = Hãy xóa đoạn chữ ấy và gõ lại.
procedure-missing-vi = thiếu tiếng Việt; bản tiếng Anh sẽ được dùng thay.
procedure-missing-en = thiếu tiếng Anh; bản tiếng Việt sẽ được dùng thay.
# $key (String) - the key
procedure-missing-side-cure = Hãy thêm: {$key} = "…".
# $cells (Number) - the width
# $most (Number) - the most
procedure-wide-title = tên bước rộng {$cells} ô, trong khi cột chỉ có {$most} ô.
procedure-wide-title-cure = Hãy rút gọn, nếu không màn hình sẽ cắt bớt.

## Names and citations

# $found (String) - what was found
procedure-bad-id = “{$found}” không dùng làm mã được.
procedure-bad-id-cure = Mã gồm chữ thường không dấu, chữ số, dấu - và dấu _, nhiều nhất 64 ký tự, ví dụ “mo-dau”.
# $found (String) - what was found
# $line (Number) - the line
procedure-duplicate-id = mã “{$found}” đã dùng ở dòng {$line}.
procedure-duplicate-id-cure = Mỗi thứ một mã riêng.
# $found (String) - what was found
procedure-unknown-citation = không có căn cứ nào mang mã “{$found}”.
procedure-unknown-citation-cure = Hãy thêm căn cứ ấy dưới một dòng [[citations]], hoặc bỏ mã này đi.
# $number (String) - the document's number
procedure-no-date = văn bản “{$number}” chưa ghi ngày, mà số hiệu thì năm nào cũng có thể lặp lại.
procedure-no-date-cure = Hãy thêm ngày ban hành, ví dụ: date = 2025-10-28.
# $found (String) - what was found
procedure-bad-date = “{$found}” không phải là một ngày có thật.

## Shares

# $found (String) - what was found
procedure-bad-share = “{$found}” không phải là phân số.
procedure-bad-share-cure = Hãy viết hai số nguyên, ví dụ "1/2" hoặc "2/3".
# $found (String) - what was found
procedure-share-above-one = {$found} lớn hơn toàn thể.
procedure-share-above-one-cure = Số trên không được lớn hơn số dưới.
# $found (String) - what was found
procedure-share-zero = {$found} là không ai cả, như vậy việc gì cũng được thông qua.
procedure-share-zero-cure = Hãy viết một phân số lớn hơn không, ví dụ "1/2".
# $found (String) - what was found
procedure-share-unreachable = không bao giờ có thể nhiều hơn {$found}.
procedure-share-unreachable-cure = Hãy viết strict = false nếu ý là “ít nhất”, hoặc viết phân số nhỏ hơn.

## Fields

# $found (String) - what was found
procedure-unknown-field = không có chỗ điền {$found}.
# $allowed (String) - what may stand here
procedure-unknown-field-cure = Các chỗ điền có sẵn: {$allowed}.
# $found (String) - what was found
procedure-unknown-item = {$found} nhắc đến một đầu việc không bước nào có.
procedure-unknown-item-cure = Hãy viết {"{"}item:BƯỚC.ĐẦU-VIỆC{"}"}, dùng mã của bước và mã đầu việc trong bước ấy.
procedure-lone-brace = dấu ngoặc nhọn đứng một mình.
procedure-lone-brace-cure = Ngoặc nhọn chỉ dùng thành cặp quanh một chỗ điền, ví dụ {"{"}present{"}"}; chỗ khác hãy dùng ngoặc tròn.
# $found (String) - what was found
procedure-field-elsewhere = {$found} sẽ không được điền ở đây.
procedure-field-elsewhere-cure = Chỗ điền chỉ dùng trong “say” và “vote.text”; ở đây hãy viết chữ thường.

## Votes, checks and score sheets

# $found (String) - what was found
# $line (Number) - the line
procedure-check-twice = “{$found}” đã được kiểm ở dòng {$line}.
procedure-check-twice-cure = Mỗi điều chỉ kiểm một lần; hãy bỏ bớt một.
# $found (String) - the finding
# $rule (String) - the rule
procedure-check-without-rule = muốn kiểm “{$found}” thì phải có quy định {$rule}, mà quy trình chưa có.
# $rule (String) - the rule
procedure-check-without-rule-cure = Hãy thêm {$rule}, hoặc bỏ mục kiểm này.
# $found (String) - what was found
procedure-unknown-threshold = không có mức thông qua nào mang mã “{$found}”.
# $known (String) - the ids there are
procedure-unknown-threshold-cure = Các mức đang có: {$known}. Muốn có mức khác, hãy thêm dưới một dòng [[rules.thresholds]].
# $found (String) - the share
procedure-idle-casting-vote = với mức {$found}, hai bên bằng phiếu thì thêm một phiếu của chủ trì cũng không quyết định được gì.
procedure-idle-casting-vote-cure = Chỉ dùng tie = "casting_vote" với share = "1/2"; ở mức này hãy bỏ mục ấy đi.
# $found (String) - what was found
procedure-unknown-sheet = không có phiếu điểm nào mang mã “{$found}”.
# $known (String) - the ids there are
procedure-unknown-sheet-cure = Các phiếu đang có: {$known}. Phiếu của mình đặt trong thư mục sheets, cạnh thư mục quy trình.
# $found (String) - what was found
procedure-no-sheet = “{$found}” cần một phiếu điểm, mà quy trình chưa chọn phiếu nào.
# $found (String) - what was found
procedure-no-sheet-cure = Hãy thêm ở đầu tệp, ví dụ: sheet = "hd42"; hoặc bỏ “{$found}”.
procedure-idle-sheet = quy trình có phiếu điểm mà không bước nào chấm điểm.
procedure-idle-sheet-cure = Hãy cho một bước activity là “score”, hoặc bỏ mục sheet.
# $found (String) - the key
procedure-retired-key = mục “{$found}” không còn tác dụng: bước nào cũng làm lại được.
procedure-retired-key-cure = Hãy bỏ dòng này đi.
# $points (Number) - points of the band
# $most (Number) - points of the criterion
procedure-band-above-criterion = mức này cho {$points} điểm, trong khi tiêu chí chỉ có {$most} điểm.
procedure-band-above-criterion-cure = Hãy sửa số điểm của mức hoặc của tiêu chí.
procedure-band-without-measure = mức này không đo gì nên lúc nào cũng đúng, các mức sau không bao giờ tới lượt.
procedure-band-without-measure-cure = Hãy đặt nó ở cuối cùng, hoặc thêm measure.
procedure-limit-without-measure = mức này có giới hạn mà không nói đo cái gì.
# $measure (String) - the measure
procedure-measure-without-limit = mức này đo “{$measure}” mà không nói từ bao nhiêu hay đến bao nhiêu.
procedure-measure-without-limit-cure = Hãy thêm at_least = … hoặc at_most = …; nếu là mức cho mọi trường hợp còn lại thì bỏ measure và đặt ở cuối.
procedure-band-never-fits = mức này không bao giờ tới lượt.
procedure-band-never-fits-cure = Mức đúng đầu tiên được tính: hãy xem lại giới hạn của mức này và của các mức trước nó.
# $from (Number) - points it begins at
# $before (Number) - points the one before begins at
procedure-grade-not-falling = loại này tính từ {$from} điểm, trong khi loại đứng trước nó tính từ {$before} điểm.
procedure-grade-not-falling-cure = Hãy xếp loại cao nhất trước, rồi thấp dần.
# $from (Number) - points the last begins at
procedure-grade-not-from-zero = dưới {$from} điểm thì không thuộc loại nào.
procedure-grade-not-from-zero-cure = Loại cuối cùng phải là from = 0.
# $from (Number) - points it begins at
# $most (Number) - all points
procedure-grade-above-sheet = loại này tính từ {$from} điểm, trong khi cả phiếu chỉ có {$most} điểm.
procedure-grade-above-sheet-cure = Hãy sửa from, hoặc số điểm của các tiêu chí.

## Order and time

# $part (String) - the part of the step
# $after (String) - the part reached before
procedure-part-back = bước này thuộc phần “{$part}” mà đứng sau một bước của phần “{$after}”.
procedure-part-back-cure = Hãy xếp các bước opening trước, rồi đến body, rồi đến closing.
# $requirement (String) - what is required
procedure-cannot-fulfil = ở bước này và các bước trước không có chỗ nào làm được việc “{$requirement}”.
# $requirement (String) - what is required
procedure-cannot-fulfil-here = ở bước này không có chỗ nào làm được việc “{$requirement}”.
# $activities (String) - the activities that can do it
procedure-cannot-fulfil-cure = Hãy bỏ yêu cầu ấy, hoặc thêm bước có activity là: {$activities}.
# $activities (String) - the activities that can do it
procedure-cannot-fulfil-here-cure = Hãy bỏ yêu cầu ấy, hoặc cho bước này activity là: {$activities}.
procedure-no-close = không có bước nào với activity là “close”.
procedure-no-close-cure = Hãy ghi activity ấy cho bước cuối, để chương trình dẫn buổi họp đến lúc kết thúc.
# $sum (Number) - minutes of the steps
# $planned (Number) - minutes of the meeting
procedure-minutes-apart = các bước cộng lại là {$sum} phút, trong khi cả buổi là {$planned} phút.
procedure-minutes-apart-cure = Hãy sửa số phút của cả buổi hoặc của các bước.
# $planned (Number) - minutes of the meeting
# $least (Number) - the least
procedure-too-short = cả buổi dự kiến {$planned} phút, trong khi quy định của chính quy trình là ít nhất {$least} phút.
procedure-too-short-cure = Hãy tăng số phút của cả buổi, hoặc sửa nhóm rules.length.
# $warn (Number) - seconds
# $limit (Number) - seconds
procedure-warn-too-early = báo trước {$warn} giây trong khi lượt phát biểu chỉ có {$limit} giây.
procedure-warn-too-early-cure = Hãy để warn_seconds nhỏ hơn thời gian phát biểu ngắn nhất.

## Files

# $id (String) - the procedure's id
# $file (String) - the other file
procedure-taken-by = quy trình “{$id}” đã có trong {$file}.
procedure-taken-by-cure = Hãy đặt cho quy trình này một mã khác.
# $id (String) - the procedure's id
procedure-replaces = quy trình này thay cho quy trình “{$id}” có sẵn trong chương trình.
procedure-replaces-cure = Muốn giữ cả hai, hãy đặt cho nó một mã khác.
# $id (String) - the sheet's id
# $file (String) - the other file
procedure-sheet-taken-by = phiếu điểm “{$id}” đã có trong {$file}.
procedure-sheet-taken-by-cure = Hãy đặt cho phiếu này một mã khác.
# $id (String) - the sheet's id
procedure-sheet-replaces = phiếu điểm này thay cho phiếu “{$id}” có sẵn trong chương trình.
procedure-sheet-replaces-cure = Muốn giữ cả hai, hãy đặt cho nó một mã khác.
procedure-not-found = không có tệp này.
procedure-not-found-cure = Hãy xem lại tên tệp và thư mục.
procedure-is-folder = đây là thư mục, không phải tệp.
procedure-is-folder-cure = Hãy chọn một tệp trong thư mục ấy.
# $why (String) - the system's reason
procedure-not-readable = không đọc được ({$why}).
procedure-not-readable-cure = Hãy kiểm tra quyền đọc.
# $most (Number) - the most
procedure-too-big = tệp lớn hơn {$most} KiB, quá lớn so với loại tệp này.
procedure-too-big-cure = Hãy xem đây có đúng là tệp cần dùng không.
procedure-not-utf8 = dòng này không phải chữ mã UTF-8.
procedure-utf16 = tệp này ở bảng mã UTF-16.
procedure-utf8-cure = Hãy lưu lại tệp với bảng mã UTF-8.
