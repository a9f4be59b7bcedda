### Past meetings and procedures.

shelf-past = Past meetings
shelf-past-practice = Practice
shelf-procedures = Procedures
shelf-filter = Filter
shelf-shown = { $shown }/{ $all }
shelf-none = No meeting was held yet.
shelf-no-hit = Nothing matches; take some letters away to see more.
shelf-state-unfinished = unfinished
shelf-state-closed = closed
shelf-state-moved = went on elsewhere
shelf-state-newer = newer version
shelf-state-damaged = damaged
shelf-state-held = open elsewhere
shelf-turn = real / practice
shelf-open = look into it
shelf-back = back
shelf-scroll = scroll
shelf-folder = For procedures of your own, put .toml files into { $folder }
shelf-mark-shipped = shipped
shelf-mark-own = your own
shelf-mark-broken = { $count ->
    [one] 1 problem
   *[other] { $count } problems
}

shelf-shipped = comes with the program
shelf-own = your own, from { $file }
shelf-version = Version { $version } · { $source }
shelf-broken = { $count ->
    [one] { $file } cannot be used: one problem.
   *[other] { $file } cannot be used: { $count } problems.
}
shelf-length = { $steps ->
    [one] One step
   *[other] { $steps } steps
}, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
shelf-step = { $number }. { $title } ({ $minutes } min)
shelf-requires = Needs: { $what }
shelf-item = ☐ { $what }
shelf-sources = Sources
shelf-citation = { $title } ({ $trust })

shelf-practice-told = This was practice, not a real record.
shelf-from-to = { $day }, { $from } to { $to }
shelf-open-since = { $day }, opened at { $from }, not closed
shelf-at = At { $place }
shelf-lasted = Lasted { $lasted }, planned { $planned }
shelf-pair = { $what }: { $value }
shelf-because = { $what } — { $reason }
shelf-closed-despite = Closed with something unfinished: { $reason }
shelf-attendance = Attendance
shelf-present = Present { $came }/{ $expected } ({ $percent }%)
shelf-guests = Guests: { $names }
shelf-more = and { $count } more
shelf-heard = Spoke { $spoke }/{ $expected } ({ $percent }%)
shelf-silent = Did not speak: { $names }
shelf-question = Question { $number }: { $title }
shelf-despite = Ended before everybody was heard: { $reason }
shelf-no-outcome = No outcome yet.
shelf-spent = Time: { $time }
shelf-speeches = { $count ->
    [one] One speech
   *[other] { $count } speeches
}
shelf-speech = { $time }  { $name } · { $kind } · { $length }
shelf-steps = Steps
shelf-step-run = { $number }. { $title }: { $state }, { $time }
shelf-notes = Notes
shelf-record = Record
shelf-fingerprint = { $entries } entries, fingerprint { $fingerprint }
