### Reports over many sessions: chutri report.

## Columns

report-bodies = Bodies
report-sessions = Sessions
report-closed = Closed
report-seconds = Length
report-people = People
report-expected = Expected
report-came = Came
report-excused = Excused
report-unexcused = Unexcused
report-attendance-percent = Attended
report-to-hear = To hear
report-heard = Spoke
report-heard-percent = Spoke, %
report-never-heard = Unheard
report-speeches = Speeches
report-talk-seconds = Talk
report-chair-seconds = Chair’s talk
report-chair-percent = Chair, %
report-guest-seconds = Guests’ talk
report-gini = Uneven
report-questions = Questions
report-concluded = Concluded
report-deferred = Put off
report-withdrawn = Withdrawn
report-passed-up = Passed up
report-undecided = No outcome
report-decided-percent = Decided
report-tasks-given = Tasks given
report-tasks-on-time = On time
report-tasks-late = Late
report-tasks-dropped = Dropped
report-tasks-open = Open
report-tasks-overdue = Overdue
report-on-time-percent = On time, %
report-petitions-raised = Petitions
report-petitions-answered = Answered
report-petitions-forwarded = Passed on
report-answer-days = Days, mean
report-answer-days-most = Days, most
report-petitions-waiting = Waiting
report-waiting-days-most = Days waiting
report-scored = Scored
report-score-percent = Score
report-score-least = Lowest
report-score-most = Highest
report-findings = Findings
report-grave = Grave
report-chaired = Chaired
report-silent = Silent
report-invited = Invited
report-last-heard = Last heard
report-of-sessions = Of sessions
report-session-percent = Of all, %
report-places = Places
report-recurring = Again in

report-rehearsals = Rehearsals
report-hints = Hints
report-score-first = First
report-score-last = Last
report-area-order = Order
report-area-heard = Heard
report-area-reasons = Reasons
report-area-concluded = Concluded
report-area-tasks = Tasks
report-area-rules = Rules
report-area-time = Time
report-area-faults = Faults

report-long-sessions = Sessions
report-long-attendance-percent = Members who came
report-long-heard-percent = Members who spoke
report-long-never-heard = People never heard
report-long-gini = Uneven talk (0 even, 1 one voice)
report-long-decided-percent = Questions decided
report-long-tasks-overdue = Tasks overdue
report-long-on-time-percent = Tasks done on time
report-long-petitions-waiting = Petitions waiting
report-long-score-percent = Meeting score

report-key-body = Body
report-key-person = Name
report-key-mark = Mark
report-key-finding = Finding
report-key-trainee = Trainee
report-key-scenario = Scenario
report-key-month = Month
report-key-quarter = Quarter
report-key-year = Year

report-decimal = { $whole }.{ $hundredths }
report-month = { $number ->
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
report-quarter = Q{ $number } { $year }

## The page

report-part-all = All sessions
report-part-months = Month by month
report-part-bodies = Body by body
report-part-findings = What was missed, most often first
report-part-trainees = Rehearsals, trainee by trainee
report-part-unheard = Present more than once and never heard
report-more-bodies = Those above are the ones in which fewest were heard; { $count } more: --by body
report-more-findings = { $count } more: --by finding
report-more-people = { $count } more: --by person
report-more-trainees = { $count } more: --by trainee

## Answers

report-nothing = No session was found.
report-nothing-cure = Name session files (.json), or folders that hold them.
report-practice = { $count ->
        [one] One practice session was
       *[other] { $count } practice sessions were
    } left out; --practice counts them.
report-clash = A table cannot be both by { $one } and by { $other }.
report-clash-cure = Leave one of them out, or make two tables.
report-reading = Reading { $count ->
        [one] one file
       *[other] { $count } files
    }

## Kinds of finding

report-kind-step-not-taken = A step left out, no reason given
report-kind-step-passed = A step passed with something missing
report-kind-no-secretary = No secretary
report-kind-roll-incomplete = Roll call incomplete
report-kind-attendance-under-target = Attendance under target
report-kind-absent-without-reason = Absent without reason
report-kind-member-unheard = Present and never heard
report-kind-spoke-under-target = Too few spoke
report-kind-question-without-outcome = A question without outcome
report-kind-question-concluded-over-silence = Concluded over silence
report-kind-question-not-voted = Concluded without a vote
report-kind-position-without-reason = A position without reason
report-kind-vote-without-discussion = A vote without discussion
report-kind-vote-without-quorum = A vote without quorum
report-kind-vote-before-roll = A vote before the roll was called
report-kind-vote-on-wrong-base = A vote counted on a wrong base
report-kind-vote-not-announced = A vote without announced result
report-kind-task-without-owner = A task nobody leads
report-kind-task-without-due = A task without date
report-kind-member-without-task = A member without task
report-kind-old-task-unreviewed = An old task not reported on
report-kind-petition-unanswered = A petition left lying
report-kind-score-missing = No score adopted
report-kind-length-under-minimum = Meeting too short
report-kind-chair-talks-most = The chair talked most
report-kind-guest-over-time = A guest over time
