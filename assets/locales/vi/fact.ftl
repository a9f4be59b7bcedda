# $count (Number) - how many people are not named
fact-more-people = và { $count } người nữa
