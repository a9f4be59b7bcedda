### Dòng lệnh: trợ giúp, nhắc lỗi, trả lời.

## Trợ giúp

cli-heading-usage = Cách dùng:
cli-heading-verbs = Lệnh:
cli-heading-arguments = Tham số:
cli-heading-options = Tùy chọn:

cli-value-verb = LỆNH
cli-value-options = TÙY CHỌN
cli-value-file = TỆP
cli-value-dir = THƯ MỤC
cli-value-id = MÃ|TỆP
cli-value-text = CHỮ
cli-value-name = TÊN
cli-value-count = SỐ
cli-value-address = ĐỊA CHỈ
cli-value-kind = LOẠI

cli-home = Không ghi lệnh nào thì mở màn hình đầu.
cli-verb-new = Mở một cuộc họp mới
cli-verb-resume = Họp tiếp cuộc họp dở dang
cli-verb-display = Chiếu cuộc họp đang diễn ra cho cả phòng, ở cửa sổ thứ hai
cli-verb-rehearse = Tự chủ trì một kịch bản, cuối buổi có bảng điểm
cli-verb-demo = Xem trình diễn một buổi họp, có lời giải thích
cli-verb-replay = Xem lại một phiên họp đã ghi, từng diễn biến
cli-verb-check = Xem tệp có dùng được không: mọi lỗi, lỗi ở đâu, sửa thế nào
cli-verb-verify = Xem phiên họp có bị sửa sau khi ghi không
cli-verb-report = Tổng hợp nhiều phiên: dự họp, phát biểu, việc, kiến nghị, điểm
cli-verb-procedures = Liệt kê các quy trình hiện có
cli-verb-scenarios = Liệt kê kịch bản, hoặc lập một kịch bản từ phiên họp
cli-verb-simulate = Diễn kịch bản không cần màn hình, ghi thành phiên họp
cli-verb-schema = In JSON Schema của một loại tệp
cli-verb-completions = In đoạn mã giúp shell gợi ý khi gõ lệnh

cli-arg-lang = Ngôn ngữ trên màn hình
cli-arg-config = Tệp cài đặt
cli-arg-data = Thư mục dữ liệu (hoặc CHUTRI_DATA)
cli-arg-no-color = Không dùng màu (hoặc NO_COLOR)
cli-arg-plain = Từng dòng chữ, cho trình đọc màn hình
cli-arg-theme = Bộ màu của màn hình
cli-arg-help = Hiện trợ giúp này
cli-arg-version = Hiện phiên bản
cli-arg-json = Trả lời bằng JSON cho máy đọc

cli-new-procedure = Quy trình: mã có sẵn, hoặc tệp .toml
cli-new-roster = Danh sách người dự họp
cli-new-agenda = Các vấn đề đưa ra bàn
cli-new-body = Tên chi bộ, tổ chức họp
cli-new-title = Tên cuộc họp
cli-new-place = Nơi họp
cli-new-chair = Người chủ trì, tên như danh sách
cli-new-minutes = Dự kiến họp bao nhiêu phút
cli-new-previous = Tệp kỳ trước, thay cho kỳ mới nhất
cli-new-no-previous = Không lấy gì từ kỳ họp trước
cli-new-out = Ghi phiên họp vào tệp hoặc thư mục này
cli-resume-file = Tệp phiên họp; bỏ trống: cuộc họp dở dang mới nhất
cli-rehearse-scenario = Kịch bản; không ghi thì lấy bài năm phút
cli-rehearse-as = Tên của bạn, ghi vào kết quả
cli-demo-scenario = Kịch bản: id hoặc tệp; bỏ trống: chọn trong danh sách
cli-demo-step = Chờ bấm phím sau mỗi lời dẫn
cli-replay-file = Tệp phiên họp hoặc nhật ký, đã xong hay chưa
cli-check-files = Quy trình, kịch bản, danh sách, chương trình hoặc phiên họp
cli-display-no-names = Không nêu tên ai
cli-display-web = Thành trang web, kèm mã QR
cli-display-port = Cổng của trang
cli-display-address = Cho máy khác cùng mạng mở trang
cli-check-kind = Loại tệp, nếu tên không rõ
cli-verify-files = Tệp phiên họp hoặc nhật ký
cli-scenarios-from = Phiên họp dùng để lập kịch bản
cli-scenarios-out = Tệp kịch bản sẽ ghi
cli-simulate-scenario = Kịch bản: id hoặc tệp
cli-simulate-out = Tệp phiên họp sẽ ghi
cli-report-paths = Tệp phiên họp, hoặc thư mục chứa chúng
cli-report-by = Mỗi dòng là gì; nối bằng dấu phẩy
cli-report-show = Cột nào; bỏ trống: các cột chính
cli-report-format = Viết ra dạng nào
cli-report-out = Ghi vào tệp này; không ghi đè
cli-report-practice = Tính cả các buổi tập
cli-schema-of = Của loại tệp nào
cli-completions-shell = Dùng cho shell nào

## Nhắc lỗi khi gõ lệnh

# $verb (String) - what was typed
cli-unknown-verb = Không có lệnh “{ $verb }”.
# $argument (String) - what was typed
cli-unknown-argument = “{ $argument }” không dùng được ở đây.
# $argument (String) - the option
# $value (String) - what was typed
cli-value-wrong = “{ $value }” không hợp với { $argument }.
# $argument (String) - the option
cli-value-missing = Sau { $argument } cần có một giá trị.
# $argument (String) - what is missing
cli-missing = Còn thiếu: { $argument }.
# $argument (String) - the option
cli-twice = { $argument } chỉ được ghi một lần, và không đi cùng tùy chọn loại trừ nó.
cli-no-text = Có chữ gõ vào không đúng mã Unicode.
# $meant (String) - what may have been meant
cli-perhaps = Có phải ý bạn là { $meant }?
# $values (String) - the values there are
cli-choose = Hãy chọn: { $values }.
# $command (String) - the command and its verb
cli-see-help = Xem thêm: { $command } --help

## Trả lời

# $why (String) - what the system said
cli-not-written = Không ghi được câu trả lời: { $why }. Hãy giải phóng chỗ trống hoặc ghi ra nơi khác.

# $entries (Number) - how many entries
# $file (String) - the file
# $fingerprint (String) - 64 hexadecimal digits
cli-unchanged = { $file }: còn nguyên vẹn, { $entries } mục ghi, dấu vân tay { $fingerprint }

cli-procedure-shipped = có sẵn
# $minutes (Number) - planned length
# $source (String) - where it comes from
# $steps (Number) - how many steps
# $version (String) - its version
cli-procedure-facts = { $steps } bước, { $minutes } phút; phiên bản { $version }; { $source }

# $edition (String) - its version
# $happenings (Number) - how many happenings
# $people (Number) - how many people
# $source (String) - where it comes from
cli-scenario-facts = { $people } người, { $happenings } việc; bản { $edition }; { $source }
# $entries (Number) - how many entries
# $file (String) - the session file
cli-simulated = { $file }: đã ghi, { $entries } mục ghi
# $problems (Number) - how many
cli-not-simulated = Chưa ghi gì: có { $problems } điều không diễn ra như kịch bản.
# $id (String) - what was typed
cli-no-scenario = không có kịch bản “{ $id }”.
cli-no-scenario-cure = Lệnh chutri scenarios liệt kê các kịch bản hiện có.
# $file (String) - the scenario file
# $happenings (Number) - how many happenings
cli-scenario-made = { $file }: đã ghi kịch bản, { $happenings } việc

# $id (String) - its name
# $steps (Number) - how many steps
# $version (String) - its version
cli-holds-procedure = quy trình dùng được: { $id }, phiên bản { $version }, { $steps } bước
# $criteria (Number) - how many criteria
# $id (String) - its name
# $points (Number) - all points together
# $version (String) - its version
cli-holds-sheet = phiếu điểm dùng được: { $id }, phiên bản { $version }, { $criteria } tiêu chí, { $points } điểm
# $id (String) - its name
# $sections (Number) - how many sections
# $version (String) - its version
cli-holds-style = kiểu giấy tờ dùng được: { $id }, phiên bản { $version }, { $sections } mục
# $full (Number) - full members
# $guests (Number) - guests
# $people (Number) - everybody
# $probationary (Number) - members without a vote
cli-holds-roster = danh sách dùng được: { $people } người ({ $full } chính thức, { $probationary } dự bị, { $guests } khách)
# $questions (Number) - how many questions
cli-holds-agenda = chương trình nghị sự dùng được: { $questions } vấn đề
# $edition (String) - its version
# $entries (Number) - how many entries
# $happenings (Number) - how many happenings
# $id (String) - its name
cli-holds-scenario = kịch bản diễn được: { $id }, bản { $edition }, { $happenings } việc, { $entries } mục ghi
# $entries (Number) - how many entries
cli-holds-closed = phiên họp đã bế mạc, còn nguyên vẹn: { $entries } mục ghi
# $entries (Number) - how many entries
cli-holds-open = phiên họp chưa xong, mở lại được: { $entries } mục ghi

## Mở cuộc họp

# $id (String) - what was typed
cli-procedure-unknown = Không có quy trình “{ $id }”.
# $ids (String) - the ids there are
cli-procedure-unknown-cure = Hãy chọn một trong: { $ids }; hoặc ghi đường dẫn tới tệp .toml.
cli-form-has-not = Quy trình lấy từ tệp thì phải biết luôn ai họp.
cli-form-has-not-cure = Hãy thêm --body và --roster, hoặc chép tệp vào thư mục procedures trong thư mục dữ liệu rồi gọi bằng mã.
# $name (String) - what was typed
cli-chair-unknown = Trong danh sách không có ai tên “{ $name }”.
cli-chair-unknown-cure = Hãy ghi đúng tên như trong danh sách.
# $count (Number) - how many bear the name
# $name (String) - what was typed
cli-chair-many = Có { $count } người cùng tên “{ $name }”.
cli-chair-many-cure = Hãy bỏ --chair và chọn người chủ trì trong cuộc họp.
cli-nothing-unfinished = Không có cuộc họp nào dở dang.
cli-nothing-unfinished-cure = Mở cuộc họp mới bằng chutri new, hoặc ghi rõ tệp phiên họp.
cli-no-terminal = Bảng điều khiển cần một cửa sổ dòng lệnh, nhưng đầu vào hoặc đầu ra đang nối đi nơi khác.
cli-no-terminal-cure = Hãy chạy thẳng trong cửa sổ dòng lệnh, không qua | hay >.
# $why (String) - what the system said
cli-terminal-failed = Không dùng được cửa sổ dòng lệnh: { $why }.
# $entries (Number) - how many entries
# $file (String) - the session file
cli-unsaved = Còn { $entries } mục chưa ghi được xuống đĩa: { $file }.
# $file (String) - the session file
cli-kept = Phiên họp: { $file }

## Lỗi của chương trình

# $fault (String) - what broke down and where in the program
cli-fault = chutri gặp lỗi của chính chương trình ({ $fault }). Xin báo lại nguyên văn câu này cho người làm chương trình.
# $fault (String) - what broke down and where in the program
# $place (String) - where the record is
cli-fault-kept = chutri gặp lỗi của chính chương trình ({ $fault }). Biên bản vẫn còn trong { $place }: mở lại chutri để họp tiếp. Xin báo lại nguyên văn câu này cho người làm chương trình.
cli-fault-beside = Trong lúc chạy, một phần của chutri đã gặp lỗi của chính chương trình. Hãy xem mọi thứ đã ghi đủ chưa: chutri verify TỆP.

## Giấy tờ / Papers
cli-verb-minutes = In biên bản và các giấy tờ của một buổi họp
cli-minutes-file = Phiên họp, đã kết thúc hoặc đang họp
cli-minutes-format = Định dạng; không ghi thì theo đuôi tệp của --out
cli-minutes-style = Kiểu giấy tờ; xem --list
cli-minutes-table = Bảng nào (với csv); không ghi thì mỗi bảng một tệp
cli-minutes-out = Ghi vào tệp này; không ghi thì in ra màn hình
cli-minutes-force = Ghi đè tệp đã có
cli-minutes-no-criticism = Không kèm phần tự phê bình và phê bình
cli-minutes-no-voters = Không kèm tên người biểu quyết
cli-minutes-number = Số của văn bản
cli-minutes-parent = Tên đảng bộ, cơ quan cấp trên
cli-minutes-locality = Địa danh ghi ở dòng ngày tháng
cli-minutes-list = Liệt kê các kiểu giấy tờ
# $path (String) - the file
cli-written = Đã ghi { $path }
cli-unopened = trong tệp này chưa có buổi họp nào được mở.
cli-no-text-format = định dạng này không in ra màn hình được.
# $option (String) - the option to add
cli-no-text-cure = Hãy thêm { $option }.
cli-many-tables = có nhiều bảng, không in chung một chỗ được.
# $names (String) - the tables
cli-many-tables-cure = Hãy chọn một bảng bằng --table ({ $names }), hoặc thêm --out THƯ-MỤC để ghi mỗi bảng một tệp.
cli-tables-folder = mỗi bảng là một tệp riêng nên cần một thư mục.
cli-tables-folder-cure = Hãy ghi tên thư mục sau --out, hoặc chọn một bảng bằng --table.
cli-there-already = đã có tệp này.
cli-there-already-cure = Hãy chọn tên khác, hoặc thêm --force để ghi đè.
