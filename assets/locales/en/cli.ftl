### The command line: help, complaints, answers.

## Help

cli-heading-usage = Usage:
cli-heading-verbs = Commands:
cli-heading-arguments = Arguments:
cli-heading-options = Options:

cli-value-verb = COMMAND
cli-value-options = OPTIONS
cli-value-file = FILE
cli-value-dir = FOLDER
cli-value-id = ID|FILE
cli-value-text = TEXT
cli-value-name = NAME
cli-value-count = NUMBER
cli-value-address = ADDRESS
cli-value-kind = KIND

cli-home = Without a command it begins at its first screen.
cli-verb-new = Open a new meeting
cli-verb-resume = Go on with an unfinished meeting
cli-verb-display = Show the room a meeting as it goes, in a second window
cli-verb-rehearse = Preside over a scenario yourself; a score at the end
cli-verb-demo = Watch a meeting run by itself, explained as it goes
cli-verb-replay = Watch a recorded meeting again, as it went
cli-verb-check = Can these files be used? Every problem, its place and its cure
cli-verb-verify = Were these sessions changed since they were written?
cli-verb-report = What many sessions come to: who came, who spoke, tasks, scores
cli-verb-procedures = List the procedures there are
cli-verb-scenarios = List the scenarios, or make one of a session
cli-verb-simulate = Play a scenario without a screen, into a session file
cli-verb-schema = Print the JSON Schema of a file
cli-verb-completions = Print what makes a shell complete the command line

cli-arg-lang = Language of the screen
cli-arg-config = Settings file
cli-arg-data = Data folder (or CHUTRI_DATA)
cli-arg-no-color = No colour (or NO_COLOR)
cli-arg-plain = Lines of text, for screen readers
cli-arg-theme = Colours of the screen
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-json = Answer in JSON, for programs

cli-new-procedure = Procedure: its id, or a .toml file
cli-new-roster = The people
cli-new-agenda = The questions, one a line
cli-new-body = Who meets: the committee, club, branch
cli-new-title = What the meeting is called
cli-new-place = Where it is held
cli-new-chair = Who presides, as named on the roster
cli-new-minutes = How many minutes it should take
cli-new-previous = Last meeting’s file, not the latest
cli-new-no-previous = Take nothing from the last meeting
cli-new-out = Session file, or its folder
cli-resume-file = Session file; if left out, the latest unfinished one
cli-rehearse-scenario = Scenario; if left out, the five-minute one
cli-rehearse-as = Your name, for the result
cli-demo-scenario = Scenario: its id, or its file; if left out, choose from a list
cli-demo-step = Wait for a key after everything told
cli-replay-file = The session file or journal, finished or not
cli-check-files = Procedures, scenarios, rosters, agendas or sessions
cli-display-no-names = Name nobody
cli-display-web = As a web page, with a QR code
cli-display-port = Port of the page
cli-display-address = Let others on the network open it
cli-check-kind = What they are, if unclear
cli-verify-files = Session files or journals
cli-scenarios-from = Session the scenario is made of
cli-scenarios-out = Scenario file to write
cli-simulate-scenario = Scenario: its id, or its file
cli-simulate-out = Session file to write
cli-report-paths = Session files, or folders that hold them
cli-report-by = What a row is; several with commas
cli-report-show = Which columns; if left out, the main ones
cli-report-format = How it is written
cli-report-out = Write into this new file
cli-report-practice = Count practice sessions, too
cli-schema-of = Of which file
cli-completions-shell = Which shell

## Complaints about the command line

cli-unknown-verb = There is no command “{ $verb }”.
cli-unknown-argument = “{ $argument }” does not belong here.
cli-value-wrong = “{ $value }” does not fit { $argument }.
cli-value-missing = { $argument } needs a value after it.
cli-missing = Something is missing: { $argument }.
cli-twice = { $argument } can be given only once, and not with what excludes it.
cli-no-text = One of the words typed is not valid Unicode text.
cli-perhaps = Did you mean { $meant }?
cli-choose = Choose one of: { $values }.
cli-see-help = More: { $command } --help

## Answers

cli-not-written = The answer could not be written: { $why }. Make room, or send it elsewhere.

cli-unchanged = { $file }: unchanged, { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }, fingerprint { $fingerprint }

cli-procedure-shipped = built in
cli-procedure-facts = { $steps ->
        [one] one step
       *[other] { $steps } steps
    }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }; version { $version }; { $source }

cli-scenario-facts = { $people ->
        [one] one person
       *[other] { $people } people
    }, { $happenings ->
        [one] one happening
       *[other] { $happenings } happenings
    }; edition { $edition }; { $source }
cli-simulated = { $file }: written, { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }
cli-not-simulated = Nothing was written: { $problems ->
        [one] one thing
       *[other] { $problems } things
    } did not come about as the scenario has it.
cli-no-scenario = there is no scenario “{ $id }”.
cli-no-scenario-cure = chutri scenarios lists those there are.
cli-scenario-made = { $file }: the scenario is written, { $happenings ->
        [one] one happening
       *[other] { $happenings } happenings
    }
cli-holds-procedure = a procedure that can be used: { $id }, version { $version }, { $steps ->
        [one] one step
       *[other] { $steps } steps
    }
cli-holds-sheet = a score sheet that can be used: { $id }, version { $version }, { $criteria ->
        [one] one criterion
       *[other] { $criteria } criteria
    }, { $points ->
        [one] one point
       *[other] { $points } points
    }
cli-holds-style = a style of papers that can be used: { $id }, version { $version }, { $sections ->
        [one] one section
       *[other] { $sections } sections
    }
cli-holds-roster = a roster that can be used: { $people ->
        [one] one person
       *[other] { $people } people
    } ({ $full } full, { $probationary } probationary, { $guests } guests)
cli-holds-agenda = an agenda that can be used: { $questions ->
        [one] one question
       *[other] { $questions } questions
    }
cli-holds-scenario = a scenario that can be played: { $id }, edition { $edition }, { $happenings ->
        [one] one happening
       *[other] { $happenings } happenings
    }, { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }
cli-holds-closed = a closed session, whole: { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }
cli-holds-open = an unfinished session that can be resumed: { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }

## Opening a meeting

cli-procedure-unknown = There is no procedure “{ $id }”.
cli-procedure-unknown-cure = Choose one of: { $ids }; or give the path of a .toml file.
cli-form-has-not = With a procedure from a file it must be known at once who meets.
cli-form-has-not-cure = Add --body and --roster, or put the file into the procedures folder of the data folder and name its id.
cli-chair-unknown = Nobody on the roster is called “{ $name }”.
cli-chair-unknown-cure = Give the name as it stands on the roster.
cli-chair-many = { $count } people are called “{ $name }”.
cli-chair-many-cure = Leave --chair out and choose who presides in the meeting.
cli-nothing-unfinished = No meeting is unfinished.
cli-nothing-unfinished-cure = Begin one with chutri new, or name a session file.
cli-no-terminal = The console needs a terminal, but its input or output leads elsewhere.
cli-no-terminal-cure = Start it in a terminal itself, without | or >.
cli-terminal-failed = The terminal cannot be used: { $why }.
cli-unsaved = { $entries ->
        [one] One entry is
       *[other] { $entries } entries are
    } not on the disk: { $file }.
cli-kept = Session: { $file }

## A fault of ours

cli-fault = chutri broke down, through a fault of its own ({ $fault }). Please report it with these words.
cli-fault-kept = chutri broke down, through a fault of its own ({ $fault }). The record is safe in { $place }: start chutri again and resume. Please report it with these words.
cli-fault-beside = A part of chutri broke down along the way, through a fault of its own. Look whether everything was saved: chutri verify FILE.

## Papers
cli-verb-minutes = Write the minutes and other papers of a meeting
cli-minutes-file = The session, closed or still going on
cli-minutes-format = The format; otherwise as the name after --out ends
cli-minutes-style = The style of the paper; see --list
cli-minutes-table = Which table (with csv); otherwise each in its own file
cli-minutes-out = Write to this file; otherwise it is printed
cli-minutes-force = Write over a file that is there
cli-minutes-no-criticism = Leave criticism and self-criticism out
cli-minutes-no-voters = Leave the names of voters out
cli-minutes-number = The number of the paper
cli-minutes-parent = The body above, for the head of the paper
cli-minutes-locality = The place the paper is dated from
cli-minutes-list = List the styles
cli-written = Written { $path }
cli-unopened = no meeting has been opened in this file.
cli-no-text-format = this format can't be shown in a terminal.
cli-no-text-cure = Add { $option }.
cli-many-tables = there are several tables; they can't be printed one into the other.
cli-many-tables-cure = Choose one with --table ({ $names }), or add --out FOLDER for a file each.
cli-tables-folder = each table is a file of its own, so a folder is needed.
cli-tables-folder-cure = Name a folder after --out, or choose one table with --table.
cli-there-already = this file is there already.
cli-there-already-cure = Choose another name, or add --force to write over it.
