### What the meeting decided, to be read.

decided-votes = { $count ->
    [one] One vote
   *[other] { $count } votes
}
decided-objected = Somebody objected; there is no result.
decided-withdrawn = Withdrawn: { $reason }
decided-not-announced = No result was announced.
decided-old-tasks = Last time’s tasks
decided-tasks = { $count ->
    [one] One task given
   *[other] { $count } tasks given
}
decided-task = { $task } — due: { $due }
decided-with = { $task }; with { $names }
decided-petitions = { $count ->
    [one] One petition
   *[other] { $count } petitions
}
decided-answered = { $by } answers: { $answer }
decided-forwarded = Passed on to { $to }, answer due: { $due }
decided-passed-on = Passed on to { $to }
decided-pending = Neither answered nor passed on.
decided-remark = { $who } on { $kind }
decided-not-adopted = No score was adopted.
decided-criterion = { $criterion }: { $points }/{ $most }
decided-next = The next meeting
