### Scoring the meeting.

score-act-points = Give points
score-act-draft = Lay the drafted score before the meeting
score-act-adopt = Record the score as adopted
score-hint-points = points
score-hint-draft = draft score
score-hint-adopt = adopt score
score-scope = on the score sheet
score-sheet = Score sheet
score-legend = = computed
score-long-enough = the full { $least } minutes
score-minutes-short = { $short ->
    [one] 1 minute
   *[other] { $short } minutes
} short of { $least }
score-length = length { $percent }% of { $least } minutes
score-attendance = { $came } of { $expected } came = { $percent }%
score-unexcused = { $count ->
    [0] nobody absent without reason
    [one] one person absent without reason
   *[other] { $count } people absent without reason
}
score-spoke = { $spoke } of { $expected } spoke = { $percent }%
score-steps = { $percent }% of the steps done
score-closing = { $percent }% of the closing steps done
score-outcomes = { $settled } of { $all } questions concluded = { $percent }%
score-old-tasks = last time’s tasks { $percent }% done
score-tasked = { $tasked } of { $expected } have a task = { $percent }%
score-total = { $points } of { $most } points
score-total-graded = { $points } of { $most } points, { $grade }

## On the sheet

score-now = Sum
score-drafted = Draft
score-adopted = Adopted
score-unscored = { $count ->
    [one] one criterion not scored
   *[other] { $count } criteria not scored
}
score-judge = to be judged
score-was-computed = computed { $points }
score-was-drafted = drafted { $points }
score-because = because { $reason }
score-next-draft = { $key } lays the draft before the meeting
score-next-adopt = { $key } records it as adopted
score-adopted-by-vote = by a vote

## Questions

score-ask-points = { $criterion }: how many points, at most { $most }?
score-ask-points-how = Type the points; a reason may follow, as in: 4 two came late
score-ask-computed = Computed: { $points } ({ $how }).
score-ask-drafted = Drafted: { $points }.
score-ask-source = Source: { $source }
score-ask-why = “{ $criterion }”: why { $points } points and not { $before }?
score-ask-adopt = Drafted { $drafted }; to adopt { $score }. Why do they differ?
score-not-points = Type the points in figures first, for example: 4
