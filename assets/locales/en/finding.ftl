### Findings: what the procedure asks for and the meeting still lacks.

finding-act-list = Still to do
finding-hint-list = to do
finding-title = Still to do
finding-left = Still to do: { $count }
finding-found = Worth noting: { $count }
finding-none = Nothing is left to note.
finding-keys = Enter goes there · ↑↓ move · Esc closes
finding-mend = How to mend it: { $mend }
finding-cited = Source: { $source }
finding-source = { $number } ({ $date })
finding-more = { $more ->
    [one] and one more
   *[other] and { $more } more
}

## Each kind

finding-step-not-taken = The step “{ $step }” was not taken, and no reason is written down.
finding-step-passed = The step “{ $step }” was passed with { $count ->
    [one] one thing
   *[other] { $count } things
} missing.
finding-no-secretary = No secretary has been chosen.
finding-roll-incomplete = { $count ->
    [one] One person has
   *[other] { $count } people have
} not been called.
finding-attendance-under-target = { $count ->
    [one] One person short
   *[other] { $count } people short
} of the attendance to be reached.
finding-absent-without-reason = { $member } was absent without reason.
finding-member-unheard = { $member } came and has not been heard.
finding-spoke-under-target = { $count ->
    [one] One speaker short
   *[other] { $count } speakers short
} of the share to be heard.
finding-question-without-outcome = “{ $question }” has no outcome.
finding-question-concluded-over-silence = “{ $question }” was concluded while { $count ->
    [one] one person
   *[other] { $count } people
} present had not been heard.
finding-question-not-voted = “{ $question }” was concluded without a vote.
finding-position-without-reason = { $member } took a position on “{ $question }”, and no reason is written down.
finding-vote-without-discussion = “{ $ballot }” was put to the vote before anybody spoke.
finding-vote-without-quorum = When “{ $ballot }” was announced, the room was { $count ->
    [one] one person
   *[other] { $count } people
} short of the number needed to decide.
finding-vote-before-roll = When “{ $ballot }” was voted on, { $count ->
    [one] one person had
   *[other] { $count } people had
} not been called, so its base is uncertain.
finding-vote-on-wrong-base = The result of “{ $ballot }” is not what the procedure’s rule gives.
finding-vote-not-announced = “{ $ballot }” was put to the vote, and no result was announced.
finding-task-without-owner = Nobody has the task “{ $task }”.
finding-task-without-due = The task “{ $task }” has no date.
finding-member-without-task = { $member } has no task.
finding-old-task-unreviewed = Last time’s task “{ $task }” has not been reported on.
finding-petition-unanswered = The petition “{ $petition }” has been neither answered nor passed on.
finding-score-missing = The meeting has not scored itself.
finding-length-under-minimum = The meeting is { $count ->
    [one] one minute
   *[other] { $count } minutes
} short of its least length.
finding-chair-talks-most = { $member } chairs and took { $count }% of the speaking time.
finding-guest-over-time = { $member } spoke { $count ->
    [one] one minute
   *[other] { $count } minutes
} over the time set for guests.
finding-past = can no longer be mended in this meeting
