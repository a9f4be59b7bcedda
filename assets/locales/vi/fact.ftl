# $count (Number) - how many people are not named
fact-more-people = và { $count } người nữa
# $count (Number) - how many things are not named
fact-more = và { $count } mục nữa
fact-none = không có
# $day (String) - the day
# $time (String) - the time of day
fact-day-and-time = { $time }, { $day }
