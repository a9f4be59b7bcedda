### The console in lines, as a screen reader or a braille display has it.

plain-welcome = chutri dạng dòng chữ. Gõ số để chọn, gõ phím trong bảng phím, ? để nghe những việc làm được, /tên để tìm người, dòng trống để đọc lại màn hình. Khi đang nhập chữ thì dòng gõ vào là chữ; :esc để thôi, #3 để chọn.
plain-help = Gõ số, phím, hoặc một phần tên lệnh. Khi đang nhập chữ, thêm : trước phím và # trước số.
plain-no-number = Không có mục nào mang số này; dòng trống để đọc lại màn hình.
