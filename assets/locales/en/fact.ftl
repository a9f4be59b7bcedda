fact-more-people = and { $count } more
fact-more = and { $count } more
fact-none = none
fact-next-meeting = next meeting
fact-day-and-time = { $day }, { $time }
