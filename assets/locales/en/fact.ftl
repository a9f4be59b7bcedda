fact-more-people = and { $count } more
fact-more = and { $count } more
fact-none = none
fact-day-and-time = { $day }, { $time }
