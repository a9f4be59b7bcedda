### What stands on the live screen and in its dialogs, besides names, labels and actions.

screen-saved = saved { $seq }
screen-saving = saving
screen-unsaved = not saved
screen-paused = paused
screen-closed = closed
screen-practice = practice

screen-steps = Steps
screen-people = People
screen-agenda = Agenda
screen-items = To tick off
screen-figures = Figures
screen-question = Question { $number }/{ $count }

screen-say = SAY
screen-todo = TO DO
screen-speaking = SPEAKING
screen-waiting = WAITING
screen-silent = SILENT
screen-views = VIEWS
screen-present = PRESENT
screen-needed = NEEDED
screen-break = PAUSED

screen-since = since { $time }
screen-closed-at = The meeting was closed at { $time }. The record stays as it is.
screen-halted = clock halted
screen-over = { $time } over
screen-all-heard = everybody has been heard
screen-nothing-needed = nothing
screen-next-step = { $key } goes on to “{ $step }”
screen-close-next = { $key } closes the meeting
screen-read-all = { $key } reads on

screen-count-excused = { $count } excused
screen-count-unexcused = { $count } unexcused
screen-count-unmarked = { $count } not called
screen-count-guests = { $count ->
    [one] 1 guest
   *[other] { $count } guests
}
screen-count-reasons = { $count ->
    [one] 1 reason missing
   *[other] { $count } reasons missing
}

screen-figure-present = Present
screen-figure-base = Who may vote
screen-figure-majority = More than half
screen-figure-two-thirds = Two thirds
screen-figure-quorum = Quorum
screen-figure-guests = Guests
screen-figure-spoke = Have spoken
screen-figure-chair = The chair's share
screen-figure-ends = Likely to end

screen-order-unheard = unheard first
screen-order-name = by name
screen-order-roster = as on the roster
screen-column-post = post
screen-column-turns = turns
screen-column-time = time
screen-column-view = view
screen-column-attendance = attendance
screen-reason-missing = why?
screen-left = left { $time }
screen-late = came { $time }
screen-find = Find
screen-found = { $count } found
screen-find-keys = Enter takes this one · ↑↓ move · Esc stops looking
screen-found-none = Nobody of that name; delete some letters or press Esc.
screen-no-people = Nobody on the roster yet.
screen-nobody-here = Nobody has been marked present yet; { $key } shows the whole roster.
screen-no-agenda = No question yet.
screen-optional = if needed

screen-small = The window is a little small
screen-small-size = At least 60×18 is needed; it is { $width }×{ $height }.
screen-small-calm = The meeting goes on and nothing is lost; just make it larger.

### Short words for the footer.

screen-hint-floor = floor/stop
screen-hint-invite = invite
screen-hint-queue = queue
screen-hint-give-next = next in line
screen-hint-agree = agrees
screen-hint-disagree = disagrees
screen-hint-other = other
screen-hint-pass = passes
screen-hint-reason = reason
screen-hint-conclude = conclude
screen-hint-open = open question
screen-hint-add = add question
screen-hint-next-step = next step
screen-hint-tick = tick
screen-hint-go = go there
screen-hint-earlier = earlier
screen-hint-later = later
screen-hint-enter = open / tick
screen-hint-present = present
screen-hint-excused = excused
screen-hint-unexcused = unexcused
screen-hint-rest = rest present
screen-hint-attendance = attendance
screen-hint-appoint = appoint
screen-hint-add-member = add person
screen-hint-halt = halt clock
screen-hint-extend = one minute
screen-hint-gist = gist
screen-hint-find = find
screen-hint-order = order
screen-hint-pane = next pane
screen-hint-undo = undo
screen-hint-close = close
screen-hint-pause = pause
screen-hint-palette = commands
screen-hint-help = help
screen-hint-skip = skip step
screen-hint-explain = explain
screen-hint-leave = leave
screen-hint-resume = go on

### Dialogs.

screen-ask-finish = Something is missing. Why go on all the same?
screen-ask-skip = Why is “{ $step }” left out?
screen-ask-excuse = Why is { $member } absent?
screen-ask-concluded = What was concluded on “{ $question }”?
screen-ask-deferred = Until when is “{ $question }” put off?
screen-ask-withdrawn = Why is “{ $question }” withdrawn?
screen-ask-passed-up = Who gets “{ $question }”, and with what request?
screen-ask-despite = Some have not been heard. Why end it all the same?
screen-ask-reason = { $member } { $stance }: why?
screen-ask-gist = What { $member } said, in a line or two
screen-ask-note = Note for the minutes
screen-ask-chair-note = Private note, for the chair only
screen-ask-question = New question; minutes may follow, as in: New road | 20
screen-ask-reword = New words for “{ $question }”
screen-ask-pause = Why the break? May stay empty.
screen-ask-close = Something is unfinished. Why close all the same?
screen-ask-save = Where else to save? Type a file or a folder.
screen-ask-number = in digits
screen-ask-silent = Not heard:
screen-hint-prompt = Enter records · Esc later, what you typed is kept
screen-choose-outcome = How does the question end?
screen-choose-floor = { $member } gets the floor for what?
screen-choose-queue = { $member } waits for what?
screen-choose-attendance = Attendance of { $member }
screen-choose-office = Appoint { $member } as
screen-choice-leave = Leaves early
screen-choice-return = Is back
screen-hint-choose = a number, or ↑↓ Enter · Esc cancels
screen-person-new = Add a person
screen-person-correct = Correct { $member }
screen-person-name = Name
screen-person-class = Class
screen-person-post = Post
screen-person-mark = Mark
screen-person-mark-why = tells namesakes apart: a birth year, a place…
screen-hint-person = Tab next field · ←→ class · Enter records · Esc cancels
screen-hint-run = ↑↓ choose · Enter does it · Esc cancels
screen-palette-none = There is no such command.
screen-hint-scroll = ↑↓ scroll · Esc closes
screen-scope-roll = at roll call
screen-scope-people = on the people
screen-scope-sheet = on the agenda
screen-scope-steps = on the steps
screen-scope-home = on the first screen
screen-scope-setup = while preparing
screen-scope-shelf = on the shelf
screen-group-floor = Speaking
screen-group-steps = Steps
screen-group-questions = Questions and views
screen-group-people = People
screen-group-meeting = Meeting
screen-group-program = Program
screen-explain-say = What to say
screen-explain-todo = What to do
screen-explain-who = Who does it
screen-explain-mistakes = Common mistakes
screen-explain-sources = Sources
screen-closing = Close the meeting
screen-closing-clean = Everything is done.
screen-closing-left = Not finished:
screen-hint-closing = { $key } closes · Esc back to the meeting
screen-hint-closing-reason = { $key } closes with a reason · Esc back to the meeting
screen-unsaved-title = Not everything is saved
screen-unsaved-count = { $count ->
    [one] 1 entry is
   *[other] { $count } entries are
} not on the disk. Leaving now loses that.
screen-unsaved-elsewhere = Better go back and press { $key } to save elsewhere.
screen-hint-unsaved = { $key } leaves all the same · Esc stays
