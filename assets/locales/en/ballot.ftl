### Votes: what is said before and after, the dialogs, the lines on the screen.

ballot-act-put = Put to the vote / back to the vote
ballot-act-reserve = Record a reserved opinion
ballot-hint-put = vote
ballot-hint-reserve = reserve
ballot-scene = VOTE
ballot-outcome = RESULT
ballot-list = Votes
ballot-running = voting

## Mức thông qua và cơ sở tính / Shares and bases

ballot-share-more-half = more than half
ballot-share-half = at least half
ballot-share-two-thirds = at least two thirds
ballot-share-three-quarters = at least three quarters
ballot-share-more = more than { $share }
ballot-share-least = at least { $share }
ballot-part = { $share } of { $base }
ballot-part-all = all { $base }
ballot-of-convened = { $count } { $who }
ballot-of-present = { $count } { $who } present
ballot-of-cast-before = { $count } votes, if everybody here votes
ballot-of-cast = { $count } votes that count
ballot-of-valid-before = { $count } valid papers, if everybody here votes
ballot-of-valid = { $count } valid papers
ballot-voters = voters
ballot-both = { $one } and { $other }

ballot-made = { $base } = { $first }
ballot-made-listed = { $count } { $who }
ballot-made-all = all { $who } on the roster
ballot-made-present = { $count } { $who } in the room
ballot-made-cast = { $count } who voted
ballot-made-valid = { $count } valid papers
ballot-made-exempt = − { $count } exempt
ballot-made-away = − { $count } away
ballot-made-suspended = − { $count } suspended
ballot-made-joined = − { $count } here for a time
ballot-made-abstentions = − { $count } abstaining
ballot-unmarked = { $count ->
    [one] One person has
   *[other] { $count } people have
} not been called at the roll, so this may still change.
ballot-sources = By { $list }
ballot-source = { $number } ({ $date })

## Trước khi biểu quyết / Before

ballot-before = Needs { $part } = { $needed }; { $voters } who may vote are in the room: { $chance }
ballot-before-each = Each needs { $part } = { $needed }; { $voters } who may vote are in the room: { $chance }
ballot-before-silence = Carried unless one of the { $voters } here who may vote objects
ballot-can = it can pass
ballot-cannot = it cannot pass, { $count } more must be in the room
ballot-quorum = Too few are here to decide: { $needed } needed, { $voters } in the room.

## Sau khi đếm / After

ballot-after = { $part } = { $needed }; { $favour } in favour ({ $percent }%): { $verdict }
ballot-after-casting = { $part } = { $needed }; { $favour } in favour, { $against } against, the chair decides “{ $casting }”: { $verdict }
ballot-tied = Tied { $favour }–{ $against }: the chair decides
ballot-after-silence = none of the { $voters } here who may vote objects: { $verdict }
ballot-carried = carried
ballot-lost = lost
ballot-counts = { $favour } in favour, { $against } against, { $other } abstaining.
ballot-counts-rest = { $count } in the room did not vote.
ballot-papers = { $given } papers given out, { $collected } collected, { $valid } valid, { $invalid } not valid.
ballot-after-election = each needs { $part } = { $needed }; { $count }/{ $places } elected: { $verdict }
ballot-filled = every place is filled
ballot-unfilled = another round is needed
ballot-candidate = { $name } { $votes } ({ $percent }%)
ballot-elected = Elected: { $names }.
ballot-not-elected = Not elected: { $names }.
ballot-next-round = Next round, { $places } to elect from: { $names }.
ballot-not-quorate = When this was announced, fewer were in the room than the rules ask for.
ballot-despite = Announced before all were called: { $reason }
ballot-announced-at = Announced at { $time }.
ballot-reserved = { $name } reserves: { $reason }

## Dòng ngắn / Short lines

ballot-brief = { $verdict } { $favour }/{ $base }
ballot-brief-election = Elected { $count }/{ $places }
ballot-brief-silence = Nobody objected
ballot-brief-open = Being voted on
ballot-brief-objected = Somebody objected
ballot-brief-withdrawn = Withdrawn
ballot-brief-outlook = needs { $needed }/{ $base }, { $voters } here: { $chance }
ballot-brief-called = { $called }/{ $voters } called
ballot-brief-return = { $key } goes back to it

## Hộp thoại / Dialogs

ballot-put-title = Put to the vote
ballot-put-text = Text
ballot-put-threshold = Threshold
ballot-put-way = Way
ballot-put-candidates = Candidates
ballot-put-places = To elect
ballot-put-none = for an election: one a line
ballot-put-again = A repeated vote; the earlier one stays in the record
ballot-put-hint = { $key }/Enter puts it · Tab next · ←→ change · Esc later
ballot-slot-given = Papers given out
ballot-slot-collected = Papers collected
ballot-slot-invalid = Not valid
ballot-slot-for = In favour
ballot-slot-against = Against
ballot-slot-other = Abstaining
ballot-count-two = Type two of the three, the other one follows.
ballot-count-papers = Type the papers collected, then the papers for each side.
ballot-count-each = Type the votes for each.
ballot-count-hint = { $key } announce · Tab next · r withdraw · Esc later
ballot-count-enter = When all is typed, { $key } announces it; Enter does not.
ballot-roll-counts = For { $favour } · Against { $against } · Abstain { $other } · not called { $left }
ballot-roll-hint = 1 for 2 against 3 abstains 0 off · { $key } announce · r withdraw
ballot-roll-not-called = not called
ballot-roll-no-vote = has no vote
ballot-silence-say = Is there any objection? … If there is no objection, it is carried.
ballot-silence-hint = { $key } announce · k somebody objects · r withdraw · Esc
ballot-casting = Tied { $favour }–{ $against }. The chair decides: 1 in favour, 2 against.
ballot-casting-hint = 1 in favour · 2 against · Esc count again
ballot-result-hint = n next · r again · B reserve · Ctrl+Z undo · Esc
ballot-result-hint-round = r next round · n other · B reserve · Ctrl+Z undo · Esc
ballot-pick-title = Who reserves an opinion?
ballot-pick-hint = type a name · ↑↓ choose · Enter · Esc leave
ballot-ask-withdraw = Why is it withdrawn without a vote? May stay empty.
ballot-ask-objection = Why? May stay empty; a show of hands follows.
ballot-ask-despite = { $count ->
    [one] One person has
   *[other] { $count } people have
} not been called. Why announce it all the same?
ballot-ask-reserve = What does { $member } reserve, and why? ({ $text })
ballot-refused-by = { $text } { $source }.
ballot-told-waits = The vote is still open; { $key } goes back to it, what was typed is kept.
ballot-pick-objector = Who objects?
ballot-pick-unnamed = (no name)
