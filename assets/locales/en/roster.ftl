### Lists of people and agendas coming in: what was found wrong, and what was assumed.

## The file

roster-not-found = There is no such file.
roster-not-found-cure = Check the name and the folder.

roster-forbidden = This file may not be read.
roster-forbidden-cure = Close it in the program that has it open, or copy it to a folder of your own.

roster-unreadable = This file could not be read: { $why }.
roster-unreadable-cure = Copy it somewhere else and try again.

roster-directory = This is a folder, not a file.
roster-directory-cure = Name one file inside it.

roster-too-large = The file is larger than { $most } MB, too large for a list.
roster-too-large-cure = See whether it is the right file; if so, copy the list alone into a new file.

roster-empty = The file is empty.
roster-empty-cure = Write one person (or one question) a line and save it again.

roster-other-kind = This is { $kind ->
        [word] a Word document
        [old_office] an Office file of the old kind, or one with a password
        [opendocument] an OpenDocument file
        [pdf] a PDF
        [picture] a picture
        [web_page] a web page
        [rich_text] an RTF document
        [archive] a packed archive
       *[binary] a binary file
    }, not a list that can be read.
roster-other-kind-cure = Open it in the program it comes from and save it as XLSX or “CSV UTF-8”, or copy the lines into a text file.

roster-legacy = The letters are not written in Unicode, so the names cannot be read rightly.
roster-legacy-cure = In Excel choose Save As, “CSV UTF-8” or “Unicode Text”; in Notepad choose Save As, encoding UTF-8. Text in an old Vietnamese font (.VnTime, VNI-Times) must first be converted to Unicode, for instance with UniKey.

roster-utf16-cut = This Unicode (UTF-16) file breaks off in the middle of a letter.
roster-utf16-cut-cure = It was perhaps not copied to the end; copy or save it again.

roster-more-problems =
    { $count ->
        [one] One more problem is not listed here.
       *[other] { $count } more problems are not listed here.
    }
roster-more-problems-cure = Mend those above first and try again.

roster-more-remarks =
    { $count ->
        [one] One more remark is not listed here.
       *[other] { $count } more remarks are not listed here.
    }

## The table

roster-quote-open = A quotation mark (") opened here is never closed.
roster-quote-open-cure = Close it, or take it out.

roster-workbook-damaged = This workbook cannot be read; it may be damaged.
roster-workbook-damaged-cure = Open it in a spreadsheet program and save it again as XLSX or “CSV UTF-8”.

roster-workbook-huge = The sheet has more than { $most } cells, too many for a list.

roster-sheets-unused = Only the sheet “{ $used }” was read; not read: { $others }.

roster-wide = This row has cells beyond the first { $most } columns; they were not read.

roster-lines-before = What stands above the headings was not read: “{ $text }”.

roster-column = column { $number }: { $kind ->
        [full] name
        [class] class
        [post] post
        [note] note
        [birth] date of birth
       *[unused] not used
    }

roster-no-heading = The list has no headings, so it was read like this: { $columns }.
roster-no-heading-cure = If that is wrong, add a first line such as: name,post,class,note.

roster-no-name-column = No column of names was found.
roster-no-name-column-cure = Add a first line with the headings, such as: name,post,class,note.

roster-columns-unused = Columns that the meeting does not use: { $columns }.

roster-presence-unused = The column “{ $column }” was not taken: who is present is marked in the meeting itself.

roster-extra-cells = This row has more cells than there are headings; not read: “{ $value }”.
roster-extra-cells-cure = If a cell contains the separator, put that cell in quotation marks.

roster-nameless = This row has no name, so it was not read: “{ $value }”.

roster-line-whole = The whole line was read as one name: “{ $name }”.
roster-line-whole-cure = If it also holds a post, separate it alike on every line, for instance with a semicolon.

roster-nobody = There is nobody on the list.
roster-nobody-cure = Write one person a line below the headings.

roster-many = The list has { $count } people, far more than a meeting.
roster-many-cure = See whether it is the right file; if so, go on.

## Names and other cells

roster-control = There is an invisible control character ({ $code }).
roster-control-cure = Clear this cell and type it again.

roster-name-lines = The name runs over several lines.
roster-name-lines-cure = Write it on one line; if no break was meant, there may be a stray quotation mark (") here or just above.

roster-too-long = It has { $count } characters, more than { $most }.
roster-too-long-cure = Write it shorter.

roster-letters-lost = The name “{ $name }” lost letters when it was saved: question marks stand in their place.
roster-letters-lost-cure = Go back to the original and save it as XLSX or “CSV UTF-8”.

roster-old-font = The name “{ $name }” was typed in an old font or saved in the wrong encoding, so it cannot be read rightly.
roster-old-font-cure = Convert it to Unicode, for instance with UniKey (Ctrl+Shift+F6), and save it as XLSX or “CSV UTF-8”.

## The class

roster-unknown-class = “{ $value }” is not a class that is known.
roster-unknown-class-cure = Write: full, probationary or guest.

roster-two-classes = “{ $name }” is marked in two classes at once.
roster-two-classes-cure = Mark one class only.

roster-unknown-cross = “{ $value }” says neither yes nor no.
roster-unknown-cross-cure = Write x for yes and leave it empty for no.

roster-class-dates = The class columns hold dates: whoever has a date under full is a full member, whoever has one under probationary alone is probationary.

roster-class-empty =
    { $count ->
        [one] One person has no class and was taken as a full member.
       *[other] { $count } people have no class; they were taken as full members.
    }
roster-class-empty-cure = Write the class if any of them is probationary or a guest.

roster-no-class = The list has no column for the class; everybody was taken as a full member.
roster-no-class-cure = If some are probationary or guests, add a column “class”.

## How somebody takes part

roster-standing = From the note “{ $note }”, “{ $name }” was put down as: { $standing ->
        [exempt] exempt
        [away] temporarily elsewhere
        [joined] temporarily here
       *[suspended] suspended
    }.
roster-standing-cure = If that is wrong, put it right at the roll call.

roster-standing-unclear = The note “{ $note }” of “{ $name }” speaks of how they take part, but not clearly, so nothing was put down.
roster-standing-unclear-cure = Mark it at the roll call.

roster-unknown-standing = The standing “{ $value }” is not known, so it was left open.
roster-unknown-standing-cure = It may be: exempt, away, joined or suspended.

## People of one name

roster-namesakes = { $count } people are called “{ $name }”; they are told apart by: { $marks }.

roster-namesakes-alike = { $count } people are called “{ $name }” and nothing on the list tells them apart; their numbers will.
roster-namesakes-alike-cure = Add a year of birth or a note; if one person was entered twice, take one line out.

## Another session

roster-json-damaged = This JSON file is damaged.
roster-json-damaged-cure = Take the original again, or use a CSV or XLSX list.

roster-json-foreign = This JSON file is not a session of this program.
roster-json-foreign-cure = Choose a session file, or a CSV, XLSX or text list.

roster-journal = This is the journal of a meeting that was not closed.
roster-journal-cure = Resume and close that meeting first, then use its session file.

roster-session-newer = This session file is of a newer version ({ $version }).
roster-session-newer-cure = Use a newer edition of the program; the file was left as it is.

roster-session-questions =
    { $count ->
        [one] One question left open or deferred comes along from “{ $title }”.
       *[other] { $count } questions left open or deferred come along from “{ $title }”.
    }

## Agendas

roster-agenda-empty = There is no question in the file.
roster-agenda-empty-cure = Write one question a line, the planned minutes after a bar (|).

roster-agenda-settled = This session has no question left open or deferred.
roster-agenda-settled-cure = Choose another session, or write new questions into a text file.

roster-agenda-minutes = It is not clear how many minutes “{ $value }” is.
roster-agenda-minutes-cure = Write the minutes from 1 to 1440, such as 20 or 1h30.

roster-agenda-untitled = This row asks no question, so it was not read: “{ $value }”.

roster-agenda-twice = The question “{ $title }” stands on line { $line } already; both were kept.

roster-agenda-hidden = “{ $title }” was not taken: it is marked as hidden.
