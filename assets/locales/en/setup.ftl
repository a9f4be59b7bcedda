### The form of a new meeting.

setup-heading = New meeting
setup-procedure = Procedure
setup-body = Body
setup-title = Title
setup-place = Place
setup-minutes = Length
setup-roster = Roster file
setup-people = People
setup-chair = Chair
setup-agenda = Agenda
setup-language = Language
setup-pasted = what was pasted

setup-filled-title = { $title }, { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }

setup-hint-turn = ← → to change
setup-hint-body = The club, committee, cell… PgDn picks one that met before, Enter takes it.
setup-hint-title = Filled in by procedure and month; change it as you like.
setup-hint-place = For instance: the village hall. May stay empty.
setup-hint-minutes = Minutes, like 90; or 1h30.
setup-hint-roster = Type or paste the path of a CSV or Excel file, or paste the whole list here.
setup-hint-people = One person a line: name; post; what tells namesakes apart; guest.
setup-hint-chair = Type a part of the name, PgDn picks, Enter takes it.
setup-hint-agenda = One question a line, minutes after a bar |; or the path of a file.
setup-hint-headings = A line “{ $heading }” begins the questions of that part.

setup-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
setup-count-class = { $count } { $class }
setup-from-file = from the file
setup-remembered = remembered from last time
setup-from-paste = from what was pasted
setup-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
setup-questions-minutes = { $count ->
    [one] 1 minute planned
   *[other] { $count } minutes planned
}
setup-at-row = Line { $row }: { $what }

setup-typed-comma = The whole line “{ $name }” is taken as a name; part the post from it with a semicolon.
setup-typed-twice = “{ $name }” is there more than once; if they are two people, add what tells them apart (a year of birth) after the post; if one, take a line away.
setup-typed-nameless = This line has no name; type it before the first semicolon.
setup-typed-letterless = This line has no letter, so it is no name; type it again or delete it.
setup-typed-long = This line is too long; each part has { $most } characters at most.
setup-typed-hidden = This line holds the hidden character { $letter }; type the line again by hand.
setup-typed-many = This line has too many parts; write only: name; post; what tells namesakes apart; class.

setup-needed = Still needed before it can be opened
setup-leavable = Empty, and may stay so: press { $key } again to open
setup-missing-procedure = No procedure can be used; look under Procedures.
setup-missing-body = The body has no name; type the name of the club, committee or cell.
setup-missing-title = The meeting has no title; type a short one.
setup-missing-roster = { $count ->
    [one] The roster has an error (see below); mend the file or clear its path.
   *[other] The roster has { $count } errors (see below); mend the file or clear its path.
}
setup-missing-typed = { $count ->
    [one] One line typed by hand cannot be used (see below).
   *[other] { $count } lines typed by hand cannot be used (see below).
}
setup-missing-people = Nobody is invited; name a roster file or type the people.
setup-missing-chair = Nobody on the roster is called “{ $name }”; choose somebody or leave it empty.
setup-missing-agenda = { $count ->
    [one] The agenda has an error (see below).
   *[other] The agenda has { $count } errors (see below).
}
setup-left-chair = Nobody is named to preside; that can be done in the meeting.
setup-left-agenda = There is no question yet; they can be added in the meeting.
setup-left-place = The place is not told; the minutes will have a gap there.
setup-language-name = { $language ->
    [vi] Vietnamese
   *[en] English
}
setup-next = next field
setup-back = back, all kept
setup-more-lines = … and { $count ->
    [one] one more line
   *[other] { $count } more lines
}
setup-reading = The list is being read ({ $percent } %); wait a moment, or clear its path to give up.
