### Rehearsing: the coach's hints, and the score.

## Hints

coach-hint-resume = go on with the meeting.
coach-hint-chair = name who presides.
coach-hint-secretary = propose a secretary and have the meeting agree.
coach-hint-observer = name who observes and proposes the points.
coach-hint-call = { $who } did not answer: ask why, and mark it.
coach-hint-fill = still to be ticked or filled in: “{ $item }”.
coach-hint-agenda = put the first question on the agenda.
coach-hint-listen = listen; give people a moment.
coach-hint-stop = { $who } is over time: thank them and take the floor back.
coach-hint-take-up = open the next question: “{ $question }”.
coach-hint-give-next = { $who } waits: give the floor.
coach-hint-invite = { $who } has not spoken: say what it is about, then ask.
coach-hint-ask-why = { $who } gave no reason: ask once more, why?
coach-hint-give-floor = give the floor to { $who }.
coach-hint-put = put it to the vote.
coach-hint-count = count, and only those who have a vote.
coach-hint-announce = announce the result.
coach-hint-conclude = everybody was heard: conclude in one sentence on “{ $question }”.
coach-hint-review = ask about last month's task: “{ $task }”.
coach-hint-assign = { $who } has no task yet: give one, with a day.
coach-hint-complete = say who leads and by when: “{ $task }”.
coach-hint-settle = answer it, or pass it on: “{ $petition }”.
coach-hint-judge = give the points that take judgement.
coach-hint-draft = lay the score before the meeting.
coach-hint-adopt = ask for opinions on the score and adopt it.
coach-hint-go-on = nothing is missing here: go on to the next step.
coach-hint-stay-on = the meeting is shorter than it should be: use the time to hear more.
coach-hint-close = everything is done: close.

## The score

coach-area-order = Order of the parts
coach-area-heard = Everybody heard
coach-area-reasons = Positions with reasons
coach-area-concluded = Questions concluded
coach-area-tasks = Tasks and petitions
coach-area-rules = Rules of deciding
coach-area-time = Time
coach-area-faults = Faults caught
coach-missed = Not caught: { $fault }.
coach-nothing = None of it came about.

coach-act-hint = A hint (costs a point)
coach-begun = You preside. The others behave by themselves; { $key } asks for a hint, which costs a point.
coach-hint = Hint { $count }: { $hint }
coach-hands = Hands: { $favour } for, { $against } against, { $other } other. Look who raises one.
coach-papers = Papers: { $favour } for, { $against } against, { $other } other.
coach-score = Score: { $total } of { $most }{ $hints ->
        [0] {""}
        [one] , one hint
       *[other] , { $hints } hints
    }
coach-score-keys = Enter shows where it happened · Esc closes
coach-caught = Caught: { $fault }.
coach-kept = The result is kept in { $file }.
coach-at-entry = Entry { $entry }
coach-act-rehearse = Preside over the selected scenario yourself
coach-hint-rehearse = preside yourself
