### Papers: the sentences of minutes and other papers, printed to be signed and kept.

paper-date = { $day } { $month } { $year }
paper-moment = { $time }, { $date }
paper-draft = DRAFT
paper-practice = PRACTICE
paper-foot = Seal of the session: { $seal }
paper-without-criticism = criticism and self-criticism left out
paper-without-voters = names of voters left out

## Facts

paper-fact-opened = Began: { $moment }
paper-fact-closed = Ended: { $moment }
paper-fact-place = Place: { $place }
paper-fact-members = Members: { $count }
paper-fact-present = Present: { $came }/{ $expected } ({ $percent }%)
paper-of-whom = { $said }: { $classes }
paper-fact-excused = Absent with apologies: { $count }{ $names }
paper-fact-unexcused = Absent without apologies: { $count }{ $names }
paper-fact-moved = Came late or left early: { $told }
paper-came-late = { $name } came at { $time }
paper-left-early = { $name } left at { $time }
paper-fact-guests = Guests: { $names }
paper-fact-chair = In the chair: { $name }
paper-fact-secretary = Secretary: { $name }
paper-fact-observer = Observer: { $name }
paper-fact-unfinished = Closed with something unfinished, because: { $reason }
paper-fact-heard = Spoke: { $spoke }/{ $expected } ({ $percent }%)

## Proceedings

paper-because = { $stance }, because: { $reason }
paper-stood = { $stance } ({ $count }): { $names }
paper-spoke-unrecorded = Spoke, not taken down: { $names }
paper-stances = Opinions: { $agree } agree, { $disagree } disagree, { $other } hold something else, { $pass } had nothing to add.
paper-note = Note: { $text }
paper-concluded = The chair concluded on this question:
paper-despite = Concluded before everybody was heard, because: { $reason }
paper-unsettled = Not concluded
paper-not-taken-up = Not taken up
paper-step-skipped = Left out, because: { $reason }

## Votes

paper-vote = Vote on “{ $text }” ({ $way }).
paper-reason = Reason: { $reason }
paper-somebody = one { $who }
paper-voters = voters
paper-final-vote = { $favour }/{ $base } { $who } in favour, { $percent }%

## Tasks, petitions, next time

paper-given-on = Given { $day }
paper-task-new = New
paper-task-unreviewed = Not reported on
paper-led-by = { $first } (leads); { $others }
paper-answered = Answer of { $who }: { $answer }
paper-forwarded = Passed on to: { $to }
paper-pending = Not settled
paper-next-at = Next meeting at { $time }, { $day }
paper-next = Next meeting { $day }
paper-scored = The meeting’s own score: { $told }
paper-score-drafted = Drafted, not adopted: { $told }
paper-score-differs = Differs from the draft, because: { $reason }

## Columns

paper-column-number = No.
paper-column-vote = Put to the vote
paper-column-for = For
paper-column-against = Against
paper-column-other = Abstain
paper-column-percent = Share
paper-column-result = Result
paper-column-task = Task
paper-column-owner = Who
paper-column-before = Stood
paper-column-outcome = Outcome
paper-column-due = By when
paper-column-criterion = Criterion
paper-column-most = Most
paper-column-points = Points
paper-column-name = Name
paper-column-post = Post, class
paper-column-attendance = Attendance
paper-column-signature = Signature
paper-from = from { $time }
paper-until = left at { $time }

## The dialog

paper-act = Write minutes, papers
paper-act-past = Write papers
paper-hint-short = papers
paper-title = Papers
paper-hint = Enter writes the file · Tab next · ←→ change · Esc leave
paper-field-style = Paper
paper-field-format = Format
paper-field-number = Number
paper-field-criticism = Criticism
paper-field-voters = Names of voters
paper-field-folder = Into
paper-keep = written down
paper-leave-out = left out
paper-data = All the meeting’s data, in no style of paper.
paper-format-docx = Word (docx), to edit and print
paper-format-pdf = PDF, to print and send
paper-format-html = Web page (html)
paper-format-md = Markdown (md)
paper-format-txt = Plain text (txt)
paper-format-csv = Spreadsheet (csv), a file for each table
paper-format-ics = Calendar (ics): tasks, next meeting
paper-format-json = Data (json)
paper-told-writing = Writing…
paper-told-written = Written: { $path }.
paper-told-written-more = Written: { $path } and { $more ->
        [one] one more file
       *[other] { $more } more files
    }.
paper-told-no-meeting = Choose a meeting that can be read.
