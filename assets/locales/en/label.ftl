label-class-full = Full member
label-class-full-short = Full
label-class-probationary = Probationary member
label-class-probationary-short = Probation
label-class-guest = Guest

label-attendance-unmarked = Not called yet
label-attendance-unmarked-short = Not called
label-attendance-present = Present
label-attendance-excused = Absent with a reason
label-attendance-excused-short = Excused
label-attendance-unexcused = Absent without a reason
label-attendance-unexcused-short = Unexcused
label-attendance-exempt = Exempt from attending
label-attendance-exempt-short = Exempt
label-attendance-away = Attending elsewhere for a time
label-attendance-away-short = Elsewhere
label-attendance-joined = Attending here for a time
label-attendance-joined-short = Joined
label-attendance-suspended = Suspended from attending
label-attendance-suspended-short = Suspended

label-speech-opinion = Opinion
label-speech-question = Question
label-speech-reply = Reply
label-speech-point-of-order = Point of order
label-speech-point-of-order-short = Order
label-speech-petition = Petition
label-speech-self-criticism = Self-criticism
label-speech-self-criticism-short = Self-crit
label-speech-criticism = Criticism
label-speech-report = Report

label-stance-agree = Agrees
label-stance-disagree = Disagrees
label-stance-disagree-short = Disagrees
label-stance-other = Another view
label-stance-other-short = Other
label-stance-pass = Nothing to add
label-stance-pass-short = Passes

label-outcome-concluded = Concluded
label-outcome-concluded-short = Concluded
label-outcome-deferred = Left for the next meeting
label-outcome-deferred-short = Deferred
label-outcome-withdrawn = Withdrawn
label-outcome-withdrawn-short = Withdrawn
label-outcome-passed-up = Passed to a higher level
label-outcome-passed-up-short = Passed up

label-office-chair = Chair
label-office-secretary = Secretary
label-office-observer = Observer
label-office-observer-short = Observer

label-part-opening = Opening
label-part-body = Main part
label-part-closing = Closing

label-step-open = To do
label-step-current = Under way
label-step-done = Done
label-step-skipped = Left out

label-audience-public = Goes into the minutes
label-audience-public-short = Minutes
label-audience-chair = For the chair only
label-audience-chair-short = Private

label-requirement-chair = A chair is named
label-requirement-secretary = A secretary is named
label-requirement-observer = An observer is named
label-requirement-roll-call = Everybody has been called
label-requirement-agenda = The agenda has at least one question
label-requirement-outcomes = Every question has an outcome
label-requirement-everyone-heard = Everybody present has spoken
label-requirement-speech = Somebody has spoken in this step
label-requirement-guest-heard = A guest has spoken

label-trust-verified = Verified
label-trust-verified-short = Verified
label-trust-reported = Read second-hand
label-trust-reported-short = Reported
label-trust-custom = Common practice
label-trust-custom-short = Custom
label-trust-deduced = Deduced from the text
label-trust-deduced-short = Deduced

label-activity-announce = The chair speaks
label-activity-announce-short = Chair
label-activity-officers = Choosing officers
label-activity-officers-short = Officers
label-activity-roll-call = Roll call
label-activity-agenda = Approving the agenda
label-activity-agenda-short = Agenda
label-activity-report = Report
label-activity-discuss = Discussion
label-activity-guests = Guests speak
label-activity-guests-short = Guests
label-activity-close = Closing

label-queue-first-come = First come, first served
label-queue-first-come-short = In turn
label-queue-unheard-first = Those not yet heard first
label-queue-unheard-first-short = Unheard
label-queue-alternate = The two sides in turn, those not yet heard first
label-queue-alternate-short = Alternate

label-base-convened = All who were convened and may vote
label-base-convened-short = Convened
label-base-present = Those in the room who may vote
label-base-present-short = Present

label-thing-member = Person
label-thing-question = Question
label-thing-request = Request
label-thing-step = Step
label-thing-item = Item
label-thing-speech = Speech
label-thing-ballot = Vote
label-thing-threshold = Threshold
label-thing-task = Task
label-thing-petition = Petition
label-thing-remark = Remark
label-thing-note = Note
label-thing-criterion = Criterion

label-blank-name = the name
label-blank-reason = the reason
label-blank-question = the wording of the question
label-blank-conclusion = the conclusion
label-blank-note = the note
label-blank-gist = the gist of the speech
label-blank-value = the answer
label-blank-title = the title of the meeting
label-blank-body = the name of the body
label-blank-particular = the post, mark or remark of the person
label-blank-place = the place
