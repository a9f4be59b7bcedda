text-hour = { $hour }:00
text-time = { $hour }:{ $minute }
text-date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
} { $year }
text-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
text-date-full = { $weekday }, { $date }
text-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}

text-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
text-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
text-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
text-about = about { $length }
text-under-a-minute = under a minute

text-duration-empty = No length was given; type the minutes, such as 30, or 1h30.
text-duration-unclear = This length is not clear; type the minutes, such as 30, or 1:30, 1h30, 90 min.
text-duration-sixty = What follows hours or minutes must be less than 60; type it like 1:30, or all in minutes, like 90.
text-duration-nought = The length must be more than 0; type the minutes, such as 30.
text-duration-too-long = The length cannot be more than 24 hours; type the minutes, such as 30, or 1h30.
