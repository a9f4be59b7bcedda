### The first screen.

home-welcome = Welcome. What shall we do today?
home-first = Here for the first time? Press Enter for a sample meeting: its people and agenda are made up, and it is kept apart from real records.
home-unfinished = Unfinished
home-begin = Begin
home-look = Look back
home-practise = Practise
home-scenarios = Watch a meeting being run, or chair one
home-program = Program
home-resume = Go on with: { $title } · { $body }
home-untitled = (no title yet)
home-more = { $count ->
    [one] One more unfinished meeting…
   *[other] { $count } more unfinished meetings…
}
home-new = New meeting
home-sample = Sample meeting, to try it out
home-past = Past meetings
home-procedures = Procedures
home-language = Language: { $language }
home-theme = Colours: { $theme }
home-other-language = Tiếng Việt
home-quit = Quit
home-held = open in another console
home-practice = practice
home-listing = Looking for meetings…
home-theme-dark = dark
home-theme-light = light
home-theme-contrast = high contrast
home-theme-mono = none
home-when = { $date } at { $time }
home-move = choose a line
home-number = take it at once
