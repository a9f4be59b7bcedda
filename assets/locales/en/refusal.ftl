refusal-not-opened = The meeting has not been opened yet; open it first.
refusal-already-opened = The meeting is open already; go on with the current step.
refusal-closed = The meeting is closed and its record no longer changes; to meet again, start a new session.
refusal-meeting-paused = The meeting is paused; resume it, then do this.
refusal-not-paused = The meeting is under way and not paused; just go on.

refusal-unknown-member = There is no such person on the roster; look again by name, or add them.
refusal-unknown-question = There is no such question on the agenda; choose again from the list of questions.
refusal-unknown-request = This request is no longer in the queue; look at the queue again.
refusal-unknown-step = The procedure has no such step; choose again from the list of steps.
refusal-unknown-item = This step has no such item; choose again from the items of the step.
refusal-unknown-speech = There is no such speech; choose again from the list of speeches.

refusal-empty = { $what } is still empty; fill it in to go on.
refusal-too-long = { $what } is longer than { $most } characters; please shorten it.
refusal-control-character = { $what } holds a hidden or control character; delete it and type it again.
refusal-already-so = It is so already and nothing would change; just go on.

refusal-not-here = { $member } is not in the room; if they have come, mark them present first.
refusal-not-away = { $member } is in the room and has not left; there is no return to record.
refusal-already-waiting = { $member } is in the queue already; to be heard sooner, move them up.
refusal-already-speaking = { $member } has the floor already; let them finish, or end this speech first.
refusal-nobody-waiting = Nobody is in the queue; choose somebody, or invite one who has not spoken.
refusal-nobody-speaking = Nobody has the floor; give it to somebody first.
refusal-speech-halted = The speaker's clock is halted; let it run again when they go on.
refusal-speech-running = The speaker's clock is still running; there is nothing to restart.
refusal-guest-may-not = { $member } is a guest, and so holds no office here and takes no position; they may still be invited to speak.

refusal-no-questions = The agenda has no question yet; add one first.
refusal-no-question-open = No question is being discussed; open one first.
refusal-question-pending = The question “{ $question }” is open and has no outcome yet; conclude, defer, withdraw or pass it up first.
refusal-question-is-open = The question “{ $question }” is being discussed already; go on with it, or give it an outcome.
refusal-question-discussed = The question “{ $question }” was discussed and so stays on the agenda; give it an outcome, such as withdrawn.
refusal-some-silent = { $count ->
    [one] One person has
   *[other] { $count } people have
} not been asked about this question yet; invite them, or give a reason and conclude.

refusal-step-lacks = This step is not complete: { $lacks }; finish it, or give a reason to go on.
refusal-step-is-current = The meeting is at this step already; just go on.
refusal-no-step-left = Every step is done or left out; the meeting can be closed.
refusal-step-fixed = The procedure does not let the step “{ $step }” be moved; go straight to the step you need instead.
refusal-not-a-number = This item takes a whole number, such as 0 or 12; type it again in digits.

refusal-nothing-to-undo = There is nothing left to undo; just go on.
refusal-nothing-to-redo = There is nothing left to redo; just go on.
refusal-unfinished = Something is unfinished: { $list }; finish it, or give a reason and close.
refusal-and-more = and { $count } more

refusal-lack-chair = no chair yet
refusal-lack-secretary = no secretary yet
refusal-lack-observer = no observer yet
refusal-lack-roll-call = { $count ->
    [one] one person
   *[other] { $count } people
} not called
refusal-lack-agenda = no question on the agenda
refusal-lack-outcomes = { $count ->
    [one] one question
   *[other] { $count } questions
} without an outcome
refusal-lack-everyone-heard = { $count ->
    [one] one person
   *[other] { $count } people
} not heard
refusal-lack-speech = nobody has spoken in this step
refusal-lack-guest-heard = no guest has spoken
refusal-lack-item = “{ $item }” not done

refusal-unfinished-step = the step “{ $step }” is not done
refusal-unfinished-question = the question “{ $question }” has no outcome
refusal-unfinished-silent = { $count ->
    [one] one person present has
   *[other] { $count } people present have
} not spoken
refusal-unfinished-unmarked = { $count ->
    [one] one person was
   *[other] { $count } people were
} not called
refusal-unfinished-secretary = no secretary was named
