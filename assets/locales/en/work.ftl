## Thời hạn / Due dates
work-due-empty = There is no date yet; type something like 20, 20/4, friday, end of month or next meeting.
work-due-unclear = This date is not clear; type something like 20, 20/4, April 20, friday, end of month, in 3 days.
work-due-no-such-day = There is no such day; the nearest is { $near }, type that if you mean it.
work-due-past = That day has passed; if you mean { $near }, type the year too.
work-due-other-weekday = That day is { $day }; type the weekday and the date so that they agree.
work-due-too-far = That is more than twenty years from now; type the year again.
work-due-next-meeting = next meeting
work-due-brief = { $day } { $month ->
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
}
