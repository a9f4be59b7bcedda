### What is said of a scenario: what was found, and how to mend it.

## Syntax

scenario-syntax-comma = a comma is missing here, or there is one too many.
scenario-syntax-comma-cure = Put one comma between two values, and none after the last.
scenario-syntax-quotes = quotation marks are missing here, or do not close.
scenario-syntax-quotes-cure = Every text and every key stands between " and "; inside it write \" for a quotation mark.
scenario-syntax-brackets = a bracket is left open here, or closed twice.
scenario-syntax-brackets-cure = Close every {"{"} with {"}"} and every [ with ].
scenario-syntax-comment = JSON has no place for a remark.
scenario-syntax-comment-cure = Take it out; what should be told to the class belongs under “tell”.
scenario-syntax-other = this can't be read as JSON.
scenario-syntax-other-cure = Compare it with a scenario that works; often a quotation mark, a comma or a bracket is missing.

## What it is

scenario-no-format = this is no scenario.
scenario-other-format = this is “{ $found }”, not a scenario.
scenario-no-format-cure = A scenario says "format": "chutri/scenario" and "version": 1.
scenario-newer = this is version { $found } of the format, which this program does not know.
scenario-newer-cure = It reads version 1; use a newer program, or write the scenario for version 1.

## Keys, words and values

scenario-unknown-key = there is no key “{ $found }” here.
scenario-near = Did you mean “{ $near }”?
scenario-keys = The keys here are: { $allowed }.
scenario-duplicate-key = “{ $found }” stands twice in the same group.
scenario-duplicate-key-cure = Keep one of the two.
scenario-missing = “{ $key }” is missing.
scenario-missing-cure = Write "{ $key }": and its value into this group.
scenario-wrong-kind = this is { $found }, but { $expected } is expected.
scenario-wrong-kind-cure = Write { $expected } instead.
scenario-unknown-word = “{ $found }” is not a word that may stand here.
scenario-words = The words that may stand here are: { $allowed }.
scenario-unusable = this value can't be used: { $why }.
scenario-unusable-cure = Compare it with a scenario that works, or with chutri schema scenario.
scenario-kind-line = a text
scenario-kind-number = a number
scenario-kind-flag = true or false
scenario-kind-list = a list
scenario-kind-group = a group of keys
scenario-kind-nothing = null

scenario-missing-vi = the Vietnamese text (vi) is missing.
scenario-missing-en = the English text (en) is missing.
scenario-missing-side-cure = Whatever is told to the class is told in both languages; add it.
scenario-empty-text = the text has nothing in it.
scenario-empty-text-cure = Write it, or take the key out.

## Names

scenario-bad-name = “{ $found }” can't be a key.
scenario-bad-name-cure = A key is made of small letters without marks, digits and hyphens, such as lo-thi-hoa.
scenario-duplicate-name = the key “{ $found }” was given to something else before.
scenario-duplicate-name-cure = Give each its own key.
scenario-unknown-name = there is no { $kind } “{ $found }”.
scenario-unknown-person-cure = Use a key from “people”.
scenario-unknown-question-cure = Use a key from “agenda”.
scenario-unknown-made-cure = Give it a "key" where it is made, or write "last" for the newest.
scenario-named-person = person
scenario-named-question = question
scenario-named-task = task
scenario-named-petition = petition
scenario-named-speech = speech
scenario-named-ballot = vote
scenario-named-request = request to speak
scenario-named-remark = remark
scenario-named-note = note
scenario-unknown-step = the procedure has no step “{ $found }”.
scenario-unknown-step-cure = Use the id of a step of the procedure.
scenario-unknown-procedure = there is no procedure “{ $found }”.
scenario-unknown-procedure-cure = chutri procedures lists those there are.
scenario-unknown-citation = the procedure has no citation “{ $found }”.
scenario-unknown-citation-cure = Use the id of one of the procedure's citations.
scenario-unknown-fault = the scenario declares no fault “{ $found }”.
scenario-unknown-fault-cure = Declare it under “faults”, with what holds at the end if it was caught.

## The script

scenario-bad-time-cure = Write a length such as 20s or 1m30s, a time such as 12:30 or 1:12:30.
scenario-backwards = this happens at { $at }, but what stands above it lasts until { $before }.
scenario-backwards-cure = Put it further up, or later.
scenario-two-times = “at” and “after” both say when.
scenario-two-acts = “command” and “say” both say what is done.
scenario-two-cure = Keep one, or make two happenings of it.
scenario-nothing = nothing happens here, nothing is told and nothing expected.
scenario-nothing-cure = Write a command, something said, told or expected, or take it out.
scenario-nothing-to-name = this makes nothing that could have a key.
scenario-nothing-to-name-cure = Take the key out, or put it where a speech, a vote, a task or the like is made.
scenario-opens = the meeting is opened by itself when the scenario begins.
scenario-opens-cure = Take it out.

## When it is played

scenario-refused = the meeting refuses this: { $why }
scenario-refused-cure = Put right what stands before it; if the refusal is meant, expect it with "expect": {"{"} "refused": … {"}"}.
scenario-unmet = expected { $expected }, but found { $found }.
scenario-unmet-cure = Put the script right, or what it expects.
scenario-found-nothing = nothing
scenario-recorded = Made of the meeting of { $body } on { $day }.
scenario-taken-by = the scenario “{ $id }” stands in { $file } already.
scenario-taken-by-cure = Give one of the two another id.
scenario-replaces = it stands in for the built-in scenario “{ $id }”.
