### What the meeting before leaves to this one.

carry-part = Last time
carry-hint = ← → to take what last time left, or to leave it out.
carry-from = { $date }: { $what }
carry-left-out = Take nothing from last time ({ $date })
carry-told = From last time ({ $date }): { $what }
carry-unusable = Cannot be read; the meeting can be opened all the same
carry-tasks = { $count ->
    [one] 1 task
   *[other] { $count } tasks
}
carry-petitions = { $count ->
    [one] 1 petition
   *[other] { $count } petitions
}
carry-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
carry-directions = { $count ->
    [one] 1 direction
   *[other] { $count } directions
}
carry-findings = { $count ->
    [one] 1 thing found wanting
   *[other] { $count } things found wanting
}
carry-next = next meeting set for { $date }
carry-next-at = next meeting set for { $time }, { $date }
carry-nothing = nothing was left
carry-not-closed = not closed
carry-of-agenda = ↩ { $count } from last time

carry-set-for = This meeting was set for: { $when }
carry-task = Task: { $text } ({ $owners })
carry-task-nobodys = Task: { $text } (nobody’s yet)
carry-petition = Petition of { $who }: { $text }
carry-direction = { $by } directed: { $text }
carry-finding = To mind ({ $count ->
    [one] once
    [2] twice
   *[other] { $count } times
} last time): { $mend }
carry-heading = From last time ({ $date })

carry-late = The last meeting is still being read; wait a moment, or nothing is taken from it.
carry-skipped = This session is passed over in looking for the last meeting.
carry-not-used = The new meeting takes nothing from this session.
carry-not-opened = Nothing was recorded in this session.
