### The screen for the room: in a second window and on the web page.

room-nothing = No meeting is under way yet.
room-nothing-in = Waiting for the meeting written to { $file }.
room-begins = As soon as it begins, this screen follows by itself.
room-step = Step { $number }/{ $count }
room-over = over time
room-somebody = A { $who }
room-member = member
room-guest = guest
room-people = { $count ->
    [one] one person
   *[other] { $count } people
}
room-heard = HAVE SPOKEN
room-left = { $count ->
    [one] 1 still to be heard
   *[other] { $count } still to be heard
}
room-voting = VOTING
room-closed = CLOSED
room-closed-at = The meeting was closed at { $time }, after { $length }.
room-next = Next meeting: { $when }.
room-away = The chair’s console is closed; the clock here waits for it.
room-broken = The record cannot be read on; this screen keeps what it has seen.
room-leave = { $key } ends this screen

### The web page.

room-web-title = Screen for the room
room-web-lost = Lost touch with the chair’s computer. Trying again…
room-web-link = Open this page on the projector or TV: { $link }
room-web-local = Only this computer can open it. For others on the network: --address 0.0.0.0
room-web-open = Anyone on the network with this link can read along, and nothing is encrypted.
room-web-stop = Ctrl+C stops it.
room-web-not-bound = The page cannot be opened at { $address }: { $why }.
room-web-not-bound-cure = Choose another port with --port, or an address of this computer with --address.
room-web-failed = The web page stopped: { $why }.
