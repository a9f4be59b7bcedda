### Nói về một kịch bản: thấy gì, và sửa thế nào.

## Cách viết

scenario-syntax-comma = chỗ này thiếu dấu phẩy, hoặc thừa một dấu.
scenario-syntax-comma-cure = Giữa hai giá trị đặt một dấu phẩy, sau giá trị cuối cùng thì không.
scenario-syntax-quotes = chỗ này thiếu dấu ngoặc kép, hoặc chưa đóng ngoặc.
scenario-syntax-quotes-cure = Lời nào, khóa nào cũng đặt giữa " và "; bên trong muốn có dấu ngoặc kép thì viết \".
scenario-syntax-brackets = chỗ này có ngoặc chưa đóng, hoặc đóng hai lần.
scenario-syntax-brackets-cure = Mỗi {"{"} đóng bằng {"}"}, mỗi [ đóng bằng ].
scenario-syntax-comment = JSON không có chỗ cho lời ghi chú.
scenario-syntax-comment-cure = Hãy bỏ đi; điều muốn nói với lớp thì viết vào “tell”.
scenario-syntax-other = chỗ này không đọc được theo JSON.
scenario-syntax-other-cure = Hãy so với một kịch bản dùng được; thường là thiếu dấu ngoặc kép, dấu phẩy hoặc ngoặc.

## Là tệp gì

scenario-no-format = đây không phải là kịch bản.
# $found (String) - điều gặp trong tệp
scenario-other-format = đây là “{ $found }”, không phải kịch bản.
scenario-no-format-cure = Kịch bản có ghi "format": "chutri/scenario" và "version": 1.
# $found (String) - điều gặp trong tệp
scenario-newer = đây là dạng tệp phiên bản { $found }, chương trình này chưa biết.
scenario-newer-cure = Chương trình đọc phiên bản 1; hãy dùng bản mới hơn, hoặc viết kịch bản theo phiên bản 1.

## Khóa, từ và giá trị

# $found (String) - điều gặp trong tệp
scenario-unknown-key = ở đây không có khóa “{ $found }”.
# $near (String) - chữ gần nhất
scenario-near = Có phải ý là “{ $near }”?
# $allowed (String) - những gì dùng được
scenario-keys = Ở đây có các khóa: { $allowed }.
# $found (String) - điều gặp trong tệp
scenario-duplicate-key = “{ $found }” có hai lần trong cùng một nhóm.
scenario-duplicate-key-cure = Hãy giữ lại một.
# $key (String) - khóa
scenario-missing = thiếu “{ $key }”.
# $key (String) - khóa
scenario-missing-cure = Hãy viết "{ $key }": và giá trị của nó vào nhóm này.
# $expected (String) - điều chờ đợi
# $found (String) - điều gặp trong tệp
scenario-wrong-kind = đây là { $found }, nhưng cần { $expected }.
# $expected (String) - điều chờ đợi
scenario-wrong-kind-cure = Hãy viết { $expected } vào chỗ này.
# $found (String) - điều gặp trong tệp
scenario-unknown-word = “{ $found }” không phải là từ dùng được ở đây.
# $allowed (String) - những gì dùng được
scenario-words = Các từ dùng được ở đây: { $allowed }.
# $why (String) - lý do
scenario-unusable = giá trị này không dùng được: { $why }.
scenario-unusable-cure = Hãy so với một kịch bản dùng được, hoặc xem chutri schema scenario.
scenario-kind-line = một đoạn chữ
scenario-kind-number = một con số
scenario-kind-flag = true hoặc false
scenario-kind-list = một danh sách
scenario-kind-group = một nhóm khóa
scenario-kind-nothing = null

scenario-missing-vi = thiếu lời tiếng Việt (vi).
scenario-missing-en = thiếu lời tiếng Anh (en).
scenario-missing-side-cure = Điều gì nói với lớp cũng phải có hai thứ tiếng; hãy viết thêm.
scenario-empty-text = đoạn chữ này để trống.
scenario-empty-text-cure = Hãy viết vào, hoặc bỏ khóa này đi.

## Tên gọi

# $found (String) - điều gặp trong tệp
scenario-bad-name = “{ $found }” không dùng làm khóa được.
scenario-bad-name-cure = Khóa gồm chữ thường không dấu, chữ số và gạch nối, ví dụ lo-thi-hoa.
# $found (String) - điều gặp trong tệp
scenario-duplicate-name = khóa “{ $found }” đã đặt cho cái khác rồi.
scenario-duplicate-name-cure = Mỗi cái cần một khóa riêng.
# $found (String) - điều gặp trong tệp
# $kind (String) - loại gì
scenario-unknown-name = không có { $kind } nào là “{ $found }”.
scenario-unknown-person-cure = Hãy dùng khóa có trong “people”.
scenario-unknown-question-cure = Hãy dùng khóa có trong “agenda”.
scenario-unknown-made-cure = Hãy đặt "key" ở chỗ tạo ra nó, hoặc viết "last" nếu là cái mới nhất.
scenario-named-person = người
scenario-named-question = vấn đề
scenario-named-task = nhiệm vụ
scenario-named-petition = kiến nghị
scenario-named-speech = lượt phát biểu
scenario-named-ballot = lần biểu quyết
scenario-named-request = lượt xin phát biểu
scenario-named-remark = ý kiến cấp trên
scenario-named-note = ghi chú
# $found (String) - điều gặp trong tệp
scenario-unknown-step = quy trình không có bước “{ $found }”.
scenario-unknown-step-cure = Hãy dùng id của một bước trong quy trình.
# $found (String) - điều gặp trong tệp
scenario-unknown-procedure = không có quy trình “{ $found }”.
scenario-unknown-procedure-cure = Lệnh chutri procedures liệt kê các quy trình hiện có.
# $found (String) - điều gặp trong tệp
scenario-unknown-citation = quy trình không có căn cứ “{ $found }”.
scenario-unknown-citation-cure = Hãy dùng id của một căn cứ trong quy trình.
# $found (String) - điều gặp trong tệp
scenario-unknown-fault = kịch bản không khai lỗi “{ $found }”.
scenario-unknown-fault-cure = Hãy khai trong “faults”, kèm điều phải đúng lúc cuối nếu lỗi được phát hiện.

## Diễn biến

scenario-bad-time-cure = Hãy viết khoảng thời gian như 20s, 1m30s; giờ như 12:30 hoặc 1:12:30.
# $at (String) - lúc nào
# $before (String) - đến lúc nào
scenario-backwards = việc này lúc { $at }, nhưng việc ngay trên kéo dài đến { $before }.
scenario-backwards-cure = Hãy chuyển lên trên, hoặc cho muộn hơn.
scenario-two-times = “at” và “after” cùng nói về giờ.
scenario-two-acts = “command” và “say” cùng nói việc gì được làm.
scenario-two-cure = Hãy giữ một, hoặc tách làm hai việc.
scenario-nothing = ở đây không có việc gì, không nói gì và không chờ đợi gì.
scenario-nothing-cure = Hãy viết một lệnh, một lời phát biểu, một lời dẫn hay một điều chờ đợi; không thì bỏ đi.
scenario-nothing-to-name = việc này không tạo ra cái gì để đặt khóa.
scenario-nothing-to-name-cure = Hãy bỏ khóa, hoặc đặt ở chỗ tạo ra lượt phát biểu, lần biểu quyết, nhiệm vụ…
scenario-opens = cuộc họp tự mở khi kịch bản bắt đầu.
scenario-opens-cure = Hãy bỏ lệnh này đi.

## Khi diễn

# $why (String) - lý do
scenario-refused = cuộc họp không cho làm việc này: { $why }
scenario-refused-cure = Hãy sửa các việc đứng trước; nếu cố ý để bị từ chối thì ghi "expect": {"{"} "refused": … {"}"}.
# $expected (String) - điều chờ đợi
# $found (String) - điều gặp trong tệp
scenario-unmet = chờ đợi { $expected }, nhưng lại là { $found }.
scenario-unmet-cure = Hãy sửa diễn biến, hoặc sửa điều chờ đợi.
scenario-found-nothing = không có gì
# $body (String) - tên tổ chức
# $day (String) - ngày
scenario-recorded = Lập từ buổi họp của { $body } ngày { $day }.
# $file (String) - tệp
# $id (String) - mã kịch bản
scenario-taken-by = kịch bản “{ $id }” đã có trong { $file }.
scenario-taken-by-cure = Hãy đổi id của một trong hai.
# $id (String) - mã kịch bản
scenario-replaces = tệp này thay cho kịch bản “{ $id }” có sẵn trong chương trình.
