### Lists of people and agendas coming in: what was found wrong, and what was assumed.

## The file

roster-not-found = Không tìm thấy tệp này.
roster-not-found-cure = Hãy xem lại tên tệp và thư mục.

roster-forbidden = Không được phép đọc tệp này.
roster-forbidden-cure = Hãy đóng tệp trong chương trình đang mở nó, hoặc chép tệp sang thư mục của mình.

# $why (String) - what the system said
roster-unreadable = Không đọc được tệp này: { $why }.
roster-unreadable-cure = Hãy chép tệp sang nơi khác rồi thử lại.

roster-directory = Đây là thư mục, không phải tệp.
roster-directory-cure = Hãy chỉ đúng một tệp trong thư mục này.

# $most (Number) - the most megabytes
roster-too-large = Tệp lớn hơn { $most } MB, quá lớn so với một danh sách.
roster-too-large-cure = Hãy xem đã chọn đúng tệp chưa; nếu đúng, chép riêng phần danh sách sang một tệp mới.

roster-empty = Tệp không có gì bên trong.
roster-empty-cure = Hãy ghi mỗi dòng một người (hoặc một vấn đề) rồi lưu lại.

# $kind (String) - which kind of file
roster-other-kind = Đây là { $kind ->
        [word] một văn bản Word
        [old_office] một tệp Office kiểu cũ hoặc có đặt mật khẩu
        [opendocument] một tệp OpenDocument
        [pdf] một tệp PDF
        [picture] một tấm ảnh
        [web_page] một trang web
        [rich_text] một văn bản RTF
        [archive] một tệp nén
       *[binary] một tệp nhị phân
    }, không phải danh sách đọc được.
roster-other-kind-cure = Hãy mở bằng chương trình đã tạo ra nó rồi lưu thành XLSX hoặc “CSV UTF-8”, hoặc chép các dòng vào một tệp văn bản.

roster-legacy = Chữ trong tệp không ở dạng Unicode nên không thể đọc đúng tên người.
roster-legacy-cure = Trong Excel: Lưu thành (Save As), chọn “CSV UTF-8” hoặc “Unicode Text”; trong Notepad: Lưu thành, chọn mã UTF-8. Nếu chữ gõ bằng phông cũ (.VnTime, VNI-Times), hãy chuyển sang Unicode trước, ví dụ bằng UniKey.

roster-utf16-cut = Tệp Unicode (UTF-16) bị đứt giữa một chữ.
roster-utf16-cut-cure = Tệp có lẽ chép chưa xong; hãy chép hoặc lưu lại.

# $count (Number) - how many are not listed
roster-more-problems = Còn { $count } lỗi nữa chưa kể ở đây.
roster-more-problems-cure = Hãy sửa những lỗi trên trước rồi thử lại.

# $count (Number) - how many are not listed
roster-more-remarks = Còn { $count } điều lưu ý nữa chưa kể ở đây.

## The table

roster-quote-open = Dấu ngoặc kép (") mở ở đây không có dấu đóng.
roster-quote-open-cure = Hãy thêm dấu đóng hoặc bỏ dấu mở.

roster-workbook-damaged = Bảng tính này không đọc được; tệp có thể đã hỏng.
roster-workbook-damaged-cure = Hãy mở nó bằng chương trình bảng tính rồi lưu lại thành XLSX hoặc “CSV UTF-8”.

# $most (Number) - the most cells
roster-workbook-huge = Bảng tính có hơn { $most } ô, quá lớn so với một danh sách.

# $used (String) - the sheet that was read
# $others (String) - the sheets that were not
roster-sheets-unused = Chỉ đọc trang “{ $used }”; không đọc: { $others }.

# $most (Number) - the most columns
roster-wide = Dòng này có ô nằm ngoài { $most } cột đầu; các ô ấy không được đọc.

# $text (String) - what stands there
roster-lines-before = Không đọc phần nằm trên dòng tiêu đề: “{ $text }”.

# $number (Number) - the column, from one
# $kind (String) - what it was read as
roster-column = cột { $number }: { $kind ->
        [full] họ và tên
        [class] loại
        [post] chức vụ
        [note] ghi chú
        [birth] ngày sinh
       *[unused] không dùng
    }

# $columns (String) - how the columns were read
roster-no-heading = Danh sách không có dòng tiêu đề nên được đọc như sau: { $columns }.
roster-no-heading-cure = Nếu chưa đúng, hãy thêm dòng đầu, ví dụ: Họ và tên;Chức vụ;Loại;Ghi chú.

roster-no-name-column = Không tìm thấy cột họ và tên.
roster-no-name-column-cure = Hãy thêm dòng đầu ghi tên các cột, ví dụ: Họ và tên;Chức vụ;Loại;Ghi chú.

# $columns (String) - their headings
roster-columns-unused = Các cột không dùng đến trong cuộc họp: { $columns }.

# $column (String) - its heading
roster-presence-unused = Không lấy cột “{ $column }”: việc có mặt được điểm danh ngay trong cuộc họp.

# $value (String) - what stands there
roster-extra-cells = Dòng này nhiều ô hơn dòng tiêu đề; không đọc: “{ $value }”.
roster-extra-cells-cure = Nếu một ô có chứa dấu ngăn cách, hãy đặt ô ấy trong dấu ngoặc kép.

# $value (String) - what stands in the row
roster-nameless = Dòng này không có tên người nên không được đọc: “{ $value }”.

# $name (String) - the name
roster-line-whole = Cả dòng được đọc là một tên: “{ $name }”.
roster-line-whole-cure = Nếu dòng còn có chức vụ, hãy ngăn cách giống nhau ở mọi dòng, ví dụ bằng dấu chấm phẩy.

roster-nobody = Không có người nào trong danh sách.
roster-nobody-cure = Hãy ghi mỗi dòng một người dưới dòng tiêu đề.

# $count (Number) - how many people
roster-many = Danh sách có { $count } người, nhiều hơn hẳn một cuộc họp.
roster-many-cure = Hãy xem đã chọn đúng tệp chưa; nếu đúng thì cứ tiếp tục.

## Names and other cells

# $code (String) - the character, such as U+0007
roster-control = Có ký tự điều khiển không nhìn thấy ({ $code }).
roster-control-cure = Hãy xóa và gõ lại ô này.

roster-name-lines = Tên người bị ngắt thành nhiều dòng.
roster-name-lines-cure = Hãy viết tên trên một dòng; nếu không cố ý xuống dòng, có thể đã thừa một dấu ngoặc kép (") ở đây hoặc ngay phía trên.

# $count (Number) - its length
# $most (Number) - the most characters
roster-too-long = Dài { $count } ký tự, quá { $most } ký tự.
roster-too-long-cure = Hãy viết gọn lại.

# $name (String) - what is left of the name
roster-letters-lost = Tên “{ $name }” đã mất chữ khi lưu: có dấu hỏi thay cho chữ có dấu.
roster-letters-lost-cure = Hãy mở lại tệp gốc và lưu thành XLSX hoặc “CSV UTF-8”.

# $name (String) - the name as it stands
roster-old-font = Tên “{ $name }” gõ bằng phông cũ hoặc đã lưu sai bảng mã nên không đọc đúng được.
roster-old-font-cure = Hãy chuyển sang Unicode, ví dụ bằng UniKey (Ctrl+Shift+F6), rồi lưu thành XLSX hoặc “CSV UTF-8”.

## The class

# $value (String) - what was found
roster-unknown-class = Không rõ “{ $value }” là loại nào.
roster-unknown-class-cure = Hãy ghi: chính thức, dự bị hoặc khách.

# $name (String) - the person
roster-two-classes = “{ $name }” được đánh dấu ở hai loại cùng lúc.
roster-two-classes-cure = Hãy chỉ đánh dấu một loại.

# $value (String) - what was found
roster-unknown-cross = Không rõ “{ $value }” là có hay không.
roster-unknown-cross-cure = Hãy ghi x nếu đúng, để trống nếu không.

roster-class-dates = Các cột loại có ghi ngày: ai có ngày chính thức là chính thức, ai chỉ có ngày dự bị là dự bị.

# $count (Number) - how many people
roster-class-empty = Có { $count } người không ghi loại; được coi là chính thức.
roster-class-empty-cure = Hãy ghi loại nếu có ai là dự bị hoặc khách.

roster-no-class = Danh sách không có cột loại; mọi người được coi là chính thức.
roster-no-class-cure = Nếu có người dự bị hoặc khách, hãy thêm cột “Loại”.

## How somebody takes part

# $name (String) - the person
# $standing (String) - the state
# $note (String) - the note
roster-standing = Theo ghi chú “{ $note }”, “{ $name }” được ghi là: { $standing ->
        [exempt] miễn công tác và sinh hoạt
        [away] sinh hoạt tạm thời nơi khác
        [joined] sinh hoạt tạm thời tại đây
       *[suspended] bị đình chỉ sinh hoạt
    }.
roster-standing-cure = Nếu chưa đúng, hãy sửa khi điểm danh.

# $name (String) - the person
# $note (String) - the note
roster-standing-unclear = Ghi chú “{ $note }” của “{ $name }” có nói đến diện sinh hoạt nhưng không rõ, nên không ghi gì.
roster-standing-unclear-cure = Hãy ghi khi điểm danh.

# $value (String) - what was found
roster-unknown-standing = Không rõ tình trạng “{ $value }” nên để trống.
roster-unknown-standing-cure = Có thể ghi: miễn (exempt), tạm thời nơi khác (away), tạm thời tại đây (joined), đình chỉ (suspended).

## People of one name

# $name (String) - the name
# $count (Number) - how many
# $marks (String) - what tells them apart
roster-namesakes = Có { $count } người cùng tên “{ $name }”; phân biệt bằng: { $marks }.

# $name (String) - the name
# $count (Number) - how many
roster-namesakes-alike = Có { $count } người cùng tên “{ $name }” mà danh sách không cho biết gì để phân biệt; sẽ phân biệt bằng số thứ tự.
roster-namesakes-alike-cure = Hãy thêm năm sinh hoặc ghi chú; nếu một người bị ghi hai lần, hãy xóa bớt một dòng.

## Another session

roster-json-damaged = Tệp JSON này bị hỏng.
roster-json-damaged-cure = Hãy lấy lại bản gốc, hoặc dùng danh sách CSV hay XLSX.

roster-json-foreign = Tệp JSON này không phải phiên họp của chương trình.
roster-json-foreign-cure = Hãy chọn tệp phiên họp, hoặc danh sách CSV, XLSX hay văn bản.

roster-journal = Đây là nhật ký của một buổi họp chưa kết thúc.
roster-journal-cure = Hãy mở tiếp và kết thúc buổi ấy trước, rồi dùng tệp phiên họp.

# $version (Number) - its version
roster-session-newer = Tệp phiên họp này thuộc phiên bản mới hơn ({ $version }).
roster-session-newer-cure = Hãy dùng bản chương trình mới hơn; tệp vẫn nguyên vẹn.

# $count (Number) - how many
# $title (String) - the session
roster-session-questions = Mang theo { $count } vấn đề còn mở hoặc để lại từ “{ $title }”.

## Agendas

roster-agenda-empty = Không có vấn đề nào trong tệp.
roster-agenda-empty-cure = Hãy ghi mỗi dòng một vấn đề, số phút dự kiến sau dấu |.

roster-agenda-settled = Phiên họp này không còn vấn đề nào mở hoặc để lại.
roster-agenda-settled-cure = Hãy chọn phiên khác, hoặc ghi vấn đề mới vào một tệp văn bản.

# $value (String) - what was found
roster-agenda-minutes = Không rõ “{ $value }” là bao nhiêu phút.
roster-agenda-minutes-cure = Hãy ghi số phút từ 1 đến 1440, ví dụ 20 hoặc 1h30.

# $value (String) - what stands in the row
roster-agenda-untitled = Dòng này không ghi vấn đề nào nên không được đọc: “{ $value }”.

# $title (String) - the question
# $line (Number) - the line it first stands on
roster-agenda-twice = Vấn đề “{ $title }” đã có ở dòng { $line }; giữ cả hai.

# $title (String) - the question
roster-agenda-hidden = Không lấy “{ $title }”: mục này được đánh dấu ẩn.
