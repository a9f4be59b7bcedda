### Màn hình cho cả phòng họp: ở cửa sổ thứ hai và trên trang web.

room-nothing = Chưa có cuộc họp nào đang diễn ra.
# $file (String) - the file's name
room-nothing-in = Đang chờ cuộc họp ghi ở { $file }.
room-begins = Cuộc họp bắt đầu là màn hình này tự hiện theo.
# $number (Number) - its place in the procedure
# $count (Number) - how many steps there are
room-step = Bước { $number }/{ $count }
room-over = quá giờ
# $who (String) - what such a person is called
room-somebody = Một { $who }
room-member = thành viên
room-guest = khách
# $count (Number) - how many
room-people = { $count } người
room-heard = ĐÃ NÓI
# $count (Number) - how many
room-left = còn { $count } người chưa nói
room-voting = ĐANG BIỂU QUYẾT
room-closed = ĐÃ BẾ MẠC
# $time (String) - the time of day
# $length (String) - how long, in words
room-closed-at = Cuộc họp kết thúc lúc { $time }, sau { $length }.
# $when (String) - day and time
room-next = Kỳ họp sau: { $when }.
room-away = Bảng điều khiển của chủ trì đang đóng; đồng hồ ở đây tạm dừng chờ.
room-broken = Bản ghi không đọc tiếp được; màn hình này giữ những gì đã thấy.
# $key (String) - the key
room-leave = { $key } tắt màn hình này

### Trang web.

room-web-title = Màn hình phòng họp
room-web-lost = Mất liên lạc với máy của chủ trì. Đang nối lại…
# $link (String) - the address
room-web-link = Mở trang này trên máy chiếu hoặc ti vi: { $link }
room-web-local = Chỉ máy này mở được. Để máy khác cùng mạng mở được: --address 0.0.0.0
room-web-open = Ai cùng mạng và có đường dẫn này đều xem được, và đường truyền không mã hóa.
room-web-stop = Ctrl+C để dừng.
# $address (String) - where it should listen
# $why (String) - what the system said
room-web-not-bound = Không mở được trang ở { $address }: { $why }.
room-web-not-bound-cure = Hãy chọn cổng khác bằng --port, hoặc địa chỉ của chính máy này bằng --address.
# $why (String) - what the system said
room-web-failed = Trang web ngừng vì lỗi: { $why }.
