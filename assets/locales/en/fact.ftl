fact-more-people = and { $count } more
