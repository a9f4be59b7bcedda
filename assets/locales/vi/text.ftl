# $hour (Number) - the hour of the day, 0 to 23
text-hour = { $hour } giờ
# $hour (Number) - the hour of the day, 0 to 23
# $minute (String) - the minutes, two digits
text-time = { $hour } giờ { $minute } phút
# $day (String) - the day, two digits
# $month (Number) - the month, 1 to 12
# $year (Number) - the year
text-date-short = { $day }/{ $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[other] 12
}/{ $year }
# $day (Number) - the day
# $month (Number) - the month, 1 to 12
# $year (Number) - the year
text-date = ngày { $day } tháng { $month } năm { $year }
# $weekday (String) - the day of the week, as text-weekday says it
# $date (String) - the date, as text-date says it
text-date-full = { $weekday }, { $date }
# $day (Number) - the day of the week, 1 for Monday to 7 for Sunday
text-weekday = { $day ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[other] Chủ nhật
}

# $count (Number) - how many
text-hours = { $count } giờ
# $count (Number) - how many
text-minutes = { $count } phút
# $count (Number) - how many
text-seconds = { $count } giây
# $length (String) - a length of time, as said
text-about = khoảng { $length }
text-under-a-minute = chưa đến một phút

text-duration-empty = Chưa nhập thời gian; hãy gõ số phút, như 30, hoặc 1h30.
text-duration-unclear = Chưa hiểu thời gian này; hãy gõ số phút, như 30, hoặc 1:30, 1h30, 90 phút.
text-duration-sixty = Số đứng sau giờ hoặc phút phải nhỏ hơn 60; hãy gõ như 1:30, hoặc gõ cả ra phút, như 90.
text-duration-nought = Thời gian phải lớn hơn 0; hãy gõ số phút, như 30.
text-duration-too-long = Thời gian không thể dài quá 24 giờ; hãy gõ số phút, như 30, hoặc 1h30.
