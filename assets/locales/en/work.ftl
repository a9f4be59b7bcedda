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
work-hour-unclear = This time is not clear; type something like 19:30 or 7:30 pm.
work-nobody = Nobody is chosen; type a few letters of the name, then Enter.
work-told-order = Those without a task come first.

## Lệnh / Actions
work-act-assign = Give a task
work-act-task-from = Make it a task
work-act-petition = Raise a petition
work-act-remark = Record a guest's remark
work-act-propose = Propose a question for next time
work-act-next-meeting = Set the next meeting's day and time
work-act-done = Task done
work-act-partly = Task done in part
work-act-not-done = Task not done
work-act-carried-on = Carry the task on, new date
work-act-dropped = Drop the task
work-act-history = The task over the meetings
work-act-change-task = Change the task
work-act-remove-task = Take the task back
work-act-petition-enter = Answer the petition / tick
work-act-answer = Answer the petition
work-act-forward = Pass the petition on
work-act-change-petition = Reword the petition
work-act-remark-enter = Correct the remark / tick
work-hint-assign = give a task
work-hint-task-from = make a task
work-hint-petition = petition
work-hint-remark = remark
work-hint-propose = next time
work-hint-next-meeting = next meeting
work-hint-done = done
work-hint-partly = in part
work-hint-not-done = not done
work-hint-carried-on = carry on
work-hint-dropped = drop
work-hint-history = history
work-hint-change = change
work-hint-remove = take back
work-hint-answer = answer
work-hint-forward = pass on
work-group = Tasks, petitions, next meeting
work-scope-review = on the tasks of last time
work-scope-tasks = on the tasks
work-scope-petitions = on the petitions
work-scope-remarks = on the remarks

## Danh sách / Lists
work-sheet-review = Tasks of last time
work-sheet-tasks = Tasks given
work-sheet-petitions = Petitions
work-sheet-remarks = Remarks of the guests
work-order = without task first
work-column-tasks = tasks
work-stage-tasks = TASKS
work-stage-without = { $without }/{ $expected } without a task
work-stage-all = everybody has one
work-nobody-given = nobody yet
work-no-date = no date
work-late = overdue { $due }
work-times = meeting { $count }
work-percent = { $percent }%
work-done = done
work-not-done = not done
work-dropped = dropped
work-carried-on = goes on, { $due }
work-answered = answered
work-forwarded = passed to { $to }
work-is-task = now a task
work-is-proposed = next time

## Hộp nhập / Forms
work-title-task = Give a task
work-title-task-known = Change the task
work-title-partly = How much of a hundred is done: { $text }
work-title-not-done = Why was it not done: { $text }
work-title-dropped = Why is it dropped: { $text }
work-title-carried-on = Until when does it go on: { $text }
work-title-petition = Raise a petition
work-title-petition-known = Change the petition
work-title-answer = Answer: { $text }
work-title-forward = Pass on: { $text }
work-title-remark = Record a guest's remark
work-title-remark-known = Correct the remark
work-title-proposal = Question for the next meeting; minutes may follow, as in: The road | 20
work-title-next-meeting = The next meeting
work-part-task = Task
work-part-owners = Owners
work-part-due = Due
work-part-percent = Percent
work-part-reason = Why
work-part-who = Who
work-part-plea = Text
work-part-kind = Kind
work-part-by = Answered by
work-part-answer = Answer
work-part-recipient = Passed to
work-part-question = Question
work-part-day = Day
work-part-hour = Time
work-leads = leads
work-as-typed = “{ $name }”, not on the list
work-due-help = like 20, 20/4, friday, end of month, next meeting
work-hour-help = like 19:30 or 7:30 pm
work-hint-form = Enter next line, the last one saves · Esc later
work-hint-form-last = Enter saves · Tab other line · Esc later
work-hint-form-pick = ↑↓ choose · Enter take · Esc later
work-hint-form-kind = ←→ change · Enter next · Esc later
work-history-assigned = Given on { $date }
work-history-due = Due: { $due }
work-history-owners = Owners: { $names }
work-history-found = { $date }: { $progress }
work-history-not-reported = not reported on
work-history-today = This meeting
work-act-remove-petition = Take the petition back
work-sheet-proposed = For the next meeting
