## Thời hạn / Due dates
work-due-empty = Chưa nhập thời hạn; hãy gõ như 20, 20/4, thứ sáu, cuối tháng hoặc kỳ sau.
work-due-unclear = Chưa hiểu ngày này; hãy gõ như 20, 20/4, thứ sáu, cuối tháng, 3 ngày nữa.
# $near (String) - the nearest day, written out
work-due-no-such-day = Lịch không có ngày này; gần nhất là { $near }, nếu đúng thì gõ ngày ấy.
# $near (String) - the nearest day, written out
work-due-past = Ngày này đã qua; nếu là { $near } thì gõ cả năm.
# $day (String) - the day, written out
work-due-other-weekday = Ngày ấy là { $day }; hãy gõ lại thứ hoặc ngày cho khớp nhau.
work-due-too-far = Ngày này còn hơn hai mươi năm nữa; hãy gõ lại năm.
work-due-next-meeting = kỳ sau
# $day (Number) - the day
# $month (Number) - the month, 1 to 12
work-due-brief = { $day }/{ $month }
