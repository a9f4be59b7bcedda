### Kiểu giấy tờ: lỗi trong tệp kiểu.

# $found (String) - the name
style-unknown = không có kiểu giấy tờ nào mang mã “{ $found }”.
# $known (String) - the names there are
style-unknown-cure = Các kiểu đang có: { $known }. Kiểu của mình đặt trong thư mục styles, cạnh thư mục quy trình.
style-no-facts = mục này liệt kê thông tin buổi họp mà chưa nói thông tin nào.
style-idle-facts = facts chỉ có tác dụng ở mục loại “facts”.
style-idle-facts-cure = Hãy bỏ dòng này, hoặc đổi kind thành "facts".
style-idle-section = mục chỉ gồm lời của mình mà không có chữ nào.
style-idle-section-cure = Hãy viết heading hoặc words, hoặc bỏ mục này.
# $found (String) - the pattern
style-bad-numbering = “{ $found }” không phải kiểu đánh số.
style-bad-numbering-cure = Hãy viết số đầu tiên của từng cấp, cách nhau một dấu cách: numbering = "I- 1. a)"; cấp không đánh số viết "-".
# $most (Number) - how many levels
style-deep-numbering = đề mục chỉ có { $most } cấp.
style-deep-numbering-cure = Hãy bỏ kiểu đánh số thừa.
# $id (String) - the style's id
# $file (String) - the other file
style-taken-by = kiểu giấy tờ “{ $id }” đã có trong { $file }.
style-taken-by-cure = Hãy đặt cho kiểu này một mã khác.
# $id (String) - the style's id
style-replaces = kiểu này thay cho kiểu “{ $id }” có sẵn trong chương trình.
style-replaces-cure = Muốn giữ cả hai, hãy đặt cho nó một mã khác.
