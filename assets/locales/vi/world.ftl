### Những gì giữ lại giữa hai cuộc họp.

# $detail (String) - what the reader said
world-settings-unusable = Không đọc được tệp cài đặt: { $detail }. Tạm dùng cài đặt mặc định.
world-settings-cure = Hãy sửa hoặc xóa tệp này; chương trình không tự ghi đè.
# $detail (String) - what the system said
world-not-kept = Không ghi được tệp này: { $detail }.
world-not-kept-cure = Cuộc họp không bị ảnh hưởng; hãy kiểm tra đĩa còn chỗ và quyền ghi.
# $detail (String) - the system's own words
world-paper-not-written = Không ghi được giấy tờ: { $detail }.
world-paper-not-written-cure = Hãy chọn thư mục khác.
