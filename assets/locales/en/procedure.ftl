### What is said of a procedure file: what was found, and how to mend it.

## Syntax

procedure-syntax-duplicate = this key was written before in the same group.
procedure-syntax-duplicate-cure = Keep one of the two.
procedure-syntax-quotes = quotation marks are missing here, or do not close.
procedure-syntax-quotes-cure = Put a text between " and ", a long one between """ and """.
procedure-syntax-equals = this line is not of the form “key = value”.
procedure-syntax-equals-cure = Write one key, one = and one value on the line.
procedure-syntax-brackets = a bracket is left open here, or a comma is missing.
procedure-syntax-brackets-cure = Close every [ with ] and every {"{"} with {"}"}, and put commas between values.
procedure-syntax-escape = the backslash here stands before a letter it does not go with.
procedure-syntax-escape-cure = Take the backslash out, or write \\ if it is meant.
procedure-syntax-other = this can't be read as TOML.
procedure-syntax-other-cure = Compare it with a procedure that works; often a quotation mark, a bracket or a = is missing.

## Keys and words

procedure-unknown-key = there is no key “{$found}” here.
procedure-near = Did you mean “{$near}”?
procedure-keys = The keys here are: {$allowed}.
procedure-missing = “{$key}” is missing.
procedure-wrong-kind = “{$key}” is {$found}, but {$expected} is expected.
procedure-wrong-entry = “{$key}” has {$found} in it, but {$expected} is expected.
procedure-unknown-word = “{$found}” is not a word that may stand here.
procedure-words = The words that may stand here are: {$allowed}.
procedure-repeated = “{$found}” stands in the list twice.
procedure-repeated-cure = Take one of them out.
procedure-out-of-range = {$found} is too small or too great.
procedure-out-of-range-cure = Write a whole number from {$least} to {$most}.
procedure-empty-list = “{$key}” has nothing in it.
procedure-empty-list-cure = Add at least one.
procedure-long-list = “{$key}” has more than {$most} in it.
procedure-long-list-cure = Take some out, or make several procedures of it.

## Kinds of values found

procedure-found-line = a text
procedure-found-number = a number
procedure-found-decimal = a number with a decimal point
procedure-found-flag = true or false
procedure-found-date = a date or a time
procedure-found-list = a list
procedure-found-table = a group of keys

## Kinds of values expected

procedure-expected-line = a text
procedure-expected-both = a text in both languages
procedure-expected-number = a whole number
procedure-expected-flag = true or false
procedure-expected-date = a date
procedure-expected-share = a fraction
procedure-expected-word = a word
procedure-expected-words = a list of words
procedure-expected-names = a list of ids
procedure-expected-table = a group of keys
procedure-expected-tables = a list of groups of keys

## How to write a value

procedure-write-line = Write: {$key} = "…".
procedure-write-both = Write two lines: {$prefix}vi = "…" and {$prefix}en = "…".
procedure-write-number = Write the number without quotation marks, for example: {$key} = 15.
procedure-write-flag = Write {$key} = true or {$key} = false, without quotation marks.
procedure-write-date = Write year-month-day, for example: {$key} = 2025-10-28.
procedure-write-share = Write two whole numbers, for example: {$key} = "2/3".
procedure-write-word = Write {$key} = "…" with one of these words: {$allowed}.
procedure-write-words = Write {$key} = ["…", "…"] with words out of these: {$allowed}.
procedure-write-names = Write: {$key} = ["…", "…"].
procedure-write-table = Write a line [{$key}] and put its keys below it.
procedure-write-tables = Begin each one with a line [[{$key}]] and put its keys below it.

## Texts

procedure-empty-text = the text is empty.
procedure-empty-text-cure = Write what people are to read here.
procedure-long-text = the text is longer than {$most} characters.
procedure-long-text-cure = Shorten it, or make two steps of it.
procedure-invisible = the text holds a character that can't be seen (U+{$code}).
procedure-invisible-cure = Delete the words around it and type them anew.
procedure-missing-vi = the Vietnamese is missing; the English will be shown in its place.
procedure-missing-en = the English is missing; the Vietnamese will be shown in its place.
procedure-missing-side-cure = Add: {$key} = "…".
procedure-wide-title = the title takes {$cells} cells, and its column has {$most}.
procedure-wide-title-cure = Shorten it, or the screen will cut it.

## Names and citations

procedure-bad-id = “{$found}” can't be used as an id.
procedure-bad-id-cure = An id is made of small letters without accents, digits, - and _, at most 64 of them, such as “opening”.
procedure-duplicate-id = the id “{$found}” was given already in line {$line}.
procedure-duplicate-id-cure = Give each its own.
procedure-unknown-citation = no citation has the id “{$found}”.
procedure-unknown-citation-cure = Add it under a line [[citations]], or take it out here.
procedure-no-date = “{$number}” has no date, and numbers recur from year to year.
procedure-no-date-cure = Add the day of the document, for example: date = 2025-10-28.
procedure-bad-date = “{$found}” is not a date that exists.

## Shares

procedure-bad-share = “{$found}” is not a fraction.
procedure-bad-share-cure = Write two whole numbers, such as "1/2" or "2/3".
procedure-share-above-one = {$found} is more than everybody.
procedure-share-above-one-cure = The upper number must not be greater than the lower one.
procedure-share-zero = {$found} is nobody, so everything would pass.
procedure-share-zero-cure = Write a fraction greater than zero, such as "1/2".
procedure-share-unreachable = more than {$found} can never be reached.
procedure-share-unreachable-cure = Write strict = false if “at least” is meant, or a smaller fraction.

## Fields

procedure-unknown-field = there is no field {$found}.
procedure-unknown-field-cure = The fields are: {$allowed}.
procedure-unknown-item = {$found} names an item that no step has.
procedure-unknown-item-cure = Write {"{"}item:STEP.ITEM{"}"} with the id of a step and of one of its items.
procedure-lone-brace = a brace stands alone.
procedure-lone-brace-cure = Braces come in pairs around a field, such as {"{"}present{"}"}; for anything else use round brackets.
procedure-field-elsewhere = {$found} will not be filled in here.
procedure-field-elsewhere-cure = Fields are filled in only under “say” and “vote.text”; write plain words here.

## Votes, checks and score sheets

procedure-check-twice = “{$found}” is looked for already in line {$line}.
procedure-check-twice-cure = Once is enough: take one of them out.
procedure-check-without-rule = “{$found}” can only be looked for where there is the rule {$rule}, and this procedure has none.
procedure-check-without-rule-cure = Add {$rule}, or take this check out.
procedure-unknown-threshold = no threshold has the id “{$found}”.
procedure-unknown-threshold-cure = There are: {$known}. Add another under a line [[rules.thresholds]].
procedure-idle-casting-vote = at {$found} one more vote from the chair never decides a tie.
procedure-idle-casting-vote-cure = Write tie = "casting_vote" only where share = "1/2"; take it out here.
procedure-unknown-sheet = no score sheet has the id “{$found}”.
procedure-unknown-sheet-cure = There are: {$known}. Your own belong in the folder sheets, beside the folder of procedures.
procedure-no-sheet = “{$found}” needs a score sheet, and this procedure names none.
procedure-no-sheet-cure = Add one at the top of the file, for example: sheet = "hd42"; or take “{$found}” out.
procedure-idle-sheet = there is a score sheet, and no step in which the meeting scores itself.
procedure-idle-sheet-cure = Give a step the activity “score”, or take sheet out.
procedure-retired-key = “{$found}” has no effect any more: every step can be taken up again.
procedure-retired-key-cure = Take this line out.
procedure-band-above-criterion = this band gives {$points} points, and its criterion has only {$most}.
procedure-band-above-criterion-cure = Correct the points of the band or of the criterion.
procedure-band-without-measure = this band measures nothing, so it always fits and those after it never do.
procedure-band-without-measure-cure = Put it last, or add a measure.
procedure-limit-without-measure = this band has a limit and does not say what is measured.
procedure-measure-without-limit = this band measures “{$measure}” and does not say from how much or up to how much.
procedure-measure-without-limit-cure = Add at_least = … or at_most = …; a band for all other cases has no measure and stands last.
procedure-band-never-fits = this band can never be reached.
procedure-band-never-fits-cure = The first band that fits counts: check the limits of this one and of those before it.
procedure-grade-not-falling = this grade begins at {$from} points, the one before it at {$before}.
procedure-grade-not-falling-cure = Put the highest grade first, then the lower ones.
procedure-grade-not-from-zero = below {$from} points there is no grade at all.
procedure-grade-not-from-zero-cure = Let the last grade begin with from = 0.
procedure-grade-above-sheet = this grade begins at {$from} points, and the whole sheet has {$most}.
procedure-grade-above-sheet-cure = Correct from, or the points of the criteria.

## Order and time

procedure-part-back = this step belongs to “{$part}” but stands after a step of “{$after}”.
procedure-part-back-cure = Put the steps of opening first, then those of body, then those of closing.
procedure-cannot-fulfil = “{$requirement}” can't be done in this step, nor in any step before it.
procedure-cannot-fulfil-here = “{$requirement}” can't be done in this step.
procedure-cannot-fulfil-cure = Take it out, or put in a step whose activity is: {$activities}.
procedure-cannot-fulfil-here-cure = Take it out, or give this step the activity: {$activities}.
procedure-no-close = no step has the activity “close”.
procedure-no-close-cure = Give it to the last step, so that the console leads the meeting to its end.
procedure-minutes-apart = the steps take {$sum} minutes together, the meeting {$planned}.
procedure-minutes-apart-cure = Correct the minutes of the meeting or of its steps.
procedure-too-short = the meeting is planned for {$planned} minutes, while its own rule asks for at least {$least}.
procedure-too-short-cure = Plan more minutes, or correct rules.length.
procedure-warn-too-early = the warning comes {$warn} seconds before the end of a speech of {$limit} seconds.
procedure-warn-too-early-cure = Make warn_seconds smaller than the shortest limit.

## Files

procedure-taken-by = the procedure “{$id}” exists already in {$file}.
procedure-taken-by-cure = Give this one another id.
procedure-replaces = this procedure takes the place of “{$id}”, which comes with the program.
procedure-replaces-cure = Give it another id to keep both.
procedure-sheet-taken-by = the score sheet “{$id}” exists already in {$file}.
procedure-sheet-taken-by-cure = Give this one another id.
procedure-sheet-replaces = this score sheet takes the place of “{$id}”, which comes with the program.
procedure-sheet-replaces-cure = Give it another id to keep both.
procedure-not-found = there is no such file.
procedure-not-found-cure = Check the name and the folder.
procedure-is-folder = this is a folder, not a file.
procedure-is-folder-cure = Name a file in it.
procedure-not-readable = it can't be read ({$why}).
procedure-not-readable-cure = Check that you are allowed to read it.
procedure-too-big = the file is bigger than {$most} KiB, far more than such a file needs.
procedure-too-big-cure = Check that it is the file you mean.
procedure-not-utf8 = this line is not UTF-8 text.
procedure-utf16 = the file is UTF-16 text.
procedure-utf8-cure = Save the file with the encoding UTF-8.
