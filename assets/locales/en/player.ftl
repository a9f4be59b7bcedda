### Showing a meeting again, and demonstrating one.

player-group = A meeting shown again
player-act-turn = Play / pause
player-act-on = On by one happening
player-act-back = Back by one happening
player-act-next-step = Next step of the procedure
player-act-step-before = Step before
player-act-faster = Faster
player-act-slower = Slower
player-act-waits = Wait after everything told / go on
player-act-go = Choose where to go
player-act-begin = To the beginning
player-act-end = To the end
player-act-take-over = Take the chair from here
player-act-back-to-film = Back to where you were watching
player-act-replay = Watch it again

player-hint-turn-play = play
player-hint-turn-pause = pause
player-hint-turn-read = go on
player-hint-happening = one thing
player-hint-step = step
player-hint-speed = speed
player-hint-go = go to
player-hint-take-over = try it
player-hint-back = back to the film
player-hint-replay = watch it again
player-hint-explain = explain
player-hint-findings = findings

player-scenarios = Watch a meeting being run
player-hint-show = watch
player-folder = Scenarios of your own: put .json files into { $folder }
player-opening = Opening
player-opening-reading = Reading the file: { $percent }%
player-opening-winding = Going through what happened: { $percent }%
player-opening-patience = It is a long session, so this takes a moment. Esc gives up.
player-cancel = give up

player-told-closed = The meeting is closed.
player-unkept = not recorded
player-only-shown = This is only shown, so nothing can be changed. Press { $key } to take the chair from this very moment.
player-taken-over = You are in the chair now; nothing of it is recorded. { $key } goes back to where you were watching.
player-waits = It stops after everything told until you press { $key }.
player-waits-not = It goes on by itself once there was time to read.
player-entry = { $number } of { $count }
player-told-narration = What happens
player-told-reason = Why
player-told-mistake = Often done wrong
player-told-none = What there is to say appears here in its time.
player-told-place = { $number }/{ $count }
player-told-source = Source: { $sources }

player-jump = Where to?
player-jump-keys = Type to find · ↑↓ move · Tab other kind · Enter go · Esc leave
player-kind-step = Steps
player-kind-question = Questions
player-kind-speaker = Speakers
player-kind-finding = Findings
player-kind-mark = Narration
player-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
