### Các buổi đã họp và các quy trình.

shelf-past = Các buổi đã họp
shelf-past-practice = Các buổi tập
shelf-procedures = Các quy trình
shelf-filter = Lọc
# $shown (Number) - how many are shown
# $all (Number) - how many there are
shelf-shown = { $shown }/{ $all }
shelf-none = Chưa có buổi họp nào.
shelf-no-hit = Không có mục nào khớp; xóa bớt chữ để thấy lại.
shelf-state-unfinished = họp dở
shelf-state-closed = đã bế mạc
shelf-state-moved = đã chuyển chỗ ghi
shelf-state-newer = phiên bản mới hơn
shelf-state-damaged = hỏng
shelf-state-held = nơi khác đang mở
shelf-turn = buổi thật / buổi tập
shelf-open = mở xem
shelf-back = quay lại
shelf-scroll = cuộn
# $folder (String) - the folder
shelf-folder = Quy trình của riêng mình: đặt tệp .toml vào { $folder }
shelf-mark-shipped = có sẵn
shelf-mark-own = của mình
# $count (Number) - how many problems
shelf-mark-broken = { $count } lỗi

shelf-shipped = có sẵn trong chương trình
# $file (String) - the file
shelf-own = của mình, tệp { $file }
# $version (String) - the version
# $source (String) - where it comes from
shelf-version = Phiên bản { $version } · { $source }
# $count (Number) - how many problems
# $file (String) - the file
shelf-broken = Chưa dùng được tệp { $file }: { $count } lỗi.
# $steps (Number) - how many steps
# $minutes (Number) - how many minutes
shelf-length = { $steps } bước, { $minutes } phút
# $number (Number) - the step's number
# $title (String) - its title
# $minutes (Number) - its minutes
shelf-step = { $number }. { $title } ({ $minutes } phút)
# $what (String) - what is required
shelf-requires = Cần: { $what }
# $what (String) - the item
shelf-item = ☐ { $what }
shelf-sources = Căn cứ
# $title (String) - what the source is
# $trust (String) - how far it can be trusted
shelf-citation = { $title } ({ $trust })

shelf-practice-told = Đây là buổi tập, không phải hồ sơ thật.
# $day (String) - the date
# $from (String) - the time it was opened
# $to (String) - the time it was closed
shelf-from-to = { $day }, từ { $from } đến { $to }
# $day (String) - the date
# $from (String) - the time it was opened
shelf-open-since = { $day }, mở lúc { $from }, chưa bế mạc
# $place (String) - the place
shelf-at = Tại { $place }
# $lasted (String) - how long it lasted
# $planned (String) - how long it was to last
shelf-lasted = Diễn ra { $lasted }, dự kiến { $planned }
# $what (String) - what it is
# $value (String) - its value
shelf-pair = { $what }: { $value }
# $what (String) - what it is
# $reason (String) - why
shelf-because = { $what } — { $reason }
# $reason (String) - why
shelf-closed-despite = Bế mạc khi còn việc chưa xong: { $reason }
shelf-attendance = Điểm danh
# $came (Number) - how many came
# $expected (Number) - how many should have come
# $percent (Number) - how many of a hundred
shelf-present = Có mặt { $came }/{ $expected } ({ $percent }%)
# $names (String) - the names
shelf-guests = Khách dự: { $names }
# $count (Number) - how many more
shelf-more = và { $count } người nữa
# $spoke (Number) - how many spoke
# $expected (Number) - how many should be heard
# $percent (Number) - how many of a hundred
shelf-heard = Đã phát biểu { $spoke }/{ $expected } ({ $percent }%)
# $names (String) - the names
shelf-silent = Chưa phát biểu: { $names }
# $number (Number) - the question's number
# $title (String) - the question
shelf-question = Vấn đề { $number }: { $title }
# $reason (String) - why
shelf-despite = Kết thúc khi chưa nghe hết ý kiến: { $reason }
shelf-no-outcome = Chưa có kết luận.
# $time (String) - how long
shelf-spent = Thời gian: { $time }
# $count (Number) - how many speeches
shelf-speeches = Phát biểu: { $count } lượt
# $time (String) - when it began
# $name (String) - who spoke
# $kind (String) - what kind of speech
# $length (String) - how long
shelf-speech = { $time }  { $name } · { $kind } · { $length }
shelf-steps = Các bước
# $number (Number) - the step's number
# $title (String) - its title
# $state (String) - where it stands
# $time (String) - the time spent
shelf-step-run = { $number }. { $title }: { $state }, { $time }
shelf-notes = Ghi chú
shelf-record = Hồ sơ
# $entries (Number) - how many entries
# $fingerprint (String) - the fingerprint
shelf-fingerprint = { $entries } mục ghi, dấu vân tay { $fingerprint }
