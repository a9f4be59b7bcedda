//! What must hold of every meeting, counted from scratch.

use std::collections::BTreeSet;

use chutri::meeting::Meeting;
use chutri::meeting::attendance::AttendanceKind as Kind;
use chutri::meeting::ballot::{Choice, Way};
use chutri::meeting::clock::Stamp;
use chutri::meeting::member::{Class, Member};
use chutri::meeting::participation::{Participation, Voice};
use chutri::meeting::procedure::rules::BaseOf;
use chutri::meeting::question::{Question, Stance};
use chutri::meeting::step::StepState;

/// Everything that holds of a meeting a chair led.
pub(crate) fn hold(meeting: &Meeting, now: Stamp) {
    counts_hold(meeting);
    queue_holds(meeting);
    talk_holds(meeting);
    steps_hold(meeting, now);
    tasks_hold(meeting);
}

/// The counts of people, which hold whatever was read from a file.
pub(crate) fn counts_hold(meeting: &Meeting) {
    figures_hold(meeting);
    silence_holds(meeting);
    ballot_holds(meeting);
    let questions = meeting.agenda().map(Some).chain([None, meeting.open_question()]);
    for question in questions {
        assert_eq!(meeting.participation(question), recount(meeting, question));
    }
    for question in meeting.agenda() {
        positions_hold(question);
    }
}

fn figures_hold(meeting: &Meeting) {
    let figures = meeting.figures();
    let count =
        |which: &dyn Fn(&&Member) -> bool| meeting.members.iter().filter(which).count() as u32;
    let members =
        |kind| count(&|member| !member.is_guest() && member.presence.attendance.kind() == kind);
    assert_eq!(figures.total, count(&|member| !member.is_guest()));
    assert_eq!(figures.full, count(&|member| member.person.class == Class::Full));
    assert_eq!(figures.probationary, count(&|member| member.person.class == Class::Probationary));
    assert_eq!(figures.present, count(&|member| member.is_participant()));
    assert_eq!(figures.guests, count(&|member| member.is_guest() && member.presence.is_here()));
    let counted = [
        (Kind::Excused, figures.excused),
        (Kind::Unexcused, figures.unexcused),
        (Kind::Exempt, figures.exempt),
        (Kind::Away, figures.away),
        (Kind::Joined, figures.joined),
        (Kind::Suspended, figures.suspended),
        (Kind::Unmarked, figures.unmarked),
    ];
    for (kind, figure) in counted {
        assert_eq!(figure, members(kind), "{kind:?}");
    }
    assert_eq!(figures.came, members(Kind::Present) + members(Kind::Joined));
    assert_eq!(figures.left, figures.came - figures.present);
    let out = figures.exempt + figures.away + figures.suspended;
    assert_eq!(figures.expected, figures.total - out);

    let base = &meeting.procedure.rules.base;
    let votes = |member: &Member| {
        let kind = member.presence.attendance.kind();
        base.classes.contains(&member.person.class)
            && !member.is_guest()
            && (base.joined || kind != Kind::Joined)
    };
    let stays = |member: &Member| {
        let kind = member.presence.attendance.kind();
        !matches!(kind, Kind::Exempt | Kind::Away | Kind::Suspended)
    };
    let voters = count(&|member| votes(member) && member.presence.is_here());
    let convened = count(&|member| votes(member) && stays(member));
    assert_eq!(figures.voters, voters);
    assert_eq!(figures.base, if base.of == BaseOf::Convened { convened } else { voters });
    assert!(meeting.quorum().is_none_or(|quorum| quorum.present == voters));
}

/// The votes by name of the ballot being taken, by the definition.
fn ballot_holds(meeting: &Meeting) {
    let Some(ballot) = meeting.balloting() else { return };
    let base = &meeting.procedure.rules.base;
    let has_vote = |member: &Member| {
        let kind = member.presence.attendance.kind();
        base.classes.contains(&member.person.class)
            && !member.is_guest()
            && (kind == Kind::Present || kind == Kind::Joined && base.joined)
    };
    let members = || meeting.members.iter().filter(|member| has_vote(member));
    let called = |member: &&Member| ballot.called.contains_key(&member.id);
    let count = |choice| {
        let says = |member: &&Member| ballot.called.get(&member.id) == Some(&choice);
        members().filter(says).count() as u32
    };
    let votes = ballot.called_votes();
    let (favour, against, other) =
        (count(Choice::For), count(Choice::Against), count(Choice::Other));
    assert_eq!((votes.favour, votes.against, votes.other), (favour, against, other));
    let here = |member: &&Member| member.presence.is_here();
    let left = members().filter(called).filter(|member| !here(member)).count();
    assert_eq!(ballot.voted_and_left() as usize, left);
    let uncalled = members().filter(here).filter(|member| !called(member)).count() as u32;
    let asked = ballot.proposal.way == Way::RollCall;
    assert_eq!(meeting.uncalled(ballot), if asked { uncalled } else { 0 });
}

/// Who has a task, by the definition.
fn tasks_hold(meeting: &Meeting) {
    for member in meeting.members.iter() {
        let given = meeting.tasks().filter(|task| task.is_given()).map(|task| {
            let owners = task.assignment.owners.iter();
            owners.filter(|owner| owner.member() == Some(member.id)).count()
        });
        assert_eq!(member.tasks as usize, given.sum::<usize>());
    }
}

fn silence_holds(meeting: &Meeting) {
    let mut sorted: Vec<_> = meeting.members.iter().filter(|it| it.is_participant()).collect();
    sorted.sort_by_key(|member| (member.last_heard, member.id));
    let order: Vec<_> = meeting.members.by_silence().collect();
    assert_eq!(order, sorted);
    let expected: Vec<_> = sorted
        .iter()
        .filter(|member| meeting.is_expected(member) && member.speeches == 0)
        .map(|member| member.id)
        .collect();
    let silent: Vec<_> = meeting.silent(None).map(|member| member.id).collect();
    assert_eq!(silent, expected);
}

fn recount(meeting: &Meeting, question: Option<&Question>) -> Participation {
    let expected: Vec<_> = meeting.members.iter().filter(|it| meeting.is_expected(it)).collect();
    let count = |voice| {
        expected.iter().filter(|member| meeting.voice(question, member) == voice).count() as u32
    };
    Participation {
        expected: expected.len() as u32,
        spoke: count(Voice::Spoke),
        passed: count(Voice::Passed),
        invited: count(Voice::Invited),
    }
}

fn positions_hold(question: &Question) {
    let members: BTreeSet<_> = question.positions.iter().map(|held| held.member).collect();
    assert_eq!(question.standing().count(), members.len());
    for member in &members {
        let last = question.positions.iter().rev().find(|held| held.member == *member);
        assert_eq!(question.position_of(*member), last);
        assert!(question.standing().any(|held| Some(held) == last));
    }
    let passers = question.standing().filter(|held| held.stance == Stance::Pass);
    let passers: BTreeSet<_> = passers.map(|held| held.member).collect();
    assert_eq!(question.passers().collect::<BTreeSet<_>>(), passers);
}

fn queue_holds(meeting: &Meeting) {
    let mut queue: Vec<_> = meeting.queue().into_iter().cloned().collect();
    for (place, request) in queue.iter().enumerate() {
        assert!(request.place.is_none_or(|placed| placed as usize == place), "{queue:?}");
    }
    queue.sort_by_key(|request| request.id);
    assert_eq!(queue, meeting.requests, "nobody is lost, nobody stands twice");
    let members: BTreeSet<_> = queue.iter().map(|request| request.member).collect();
    assert_eq!(members.len(), queue.len(), "everybody waits once");
    let speaker = meeting.speaking().map(|speech| speech.member);
    assert!(speaker.is_none_or(|speaker| !members.contains(&speaker)));
    let waiting = members.into_iter().chain(speaker);
    for id in waiting {
        assert!(meeting.members.get(id).is_some_and(|member| member.presence.is_here()));
    }
}

fn talk_holds(meeting: &Meeting) {
    let guests = |guest| meeting.members.iter().filter(move |member| member.is_guest() == guest);
    let seconds = |guest| guests(guest).map(|member| member.seconds).sum::<u64>();
    assert_eq!((meeting.talk.members, meeting.talk.guests), (seconds(false), seconds(true)));
    let held = || meeting.speeches.iter().filter(|speech| !speech.taken_back);
    let counts = &meeting.procedure.rules.participation.counts;
    for member in meeting.members.iter() {
        let own = || held().filter(|speech| speech.member == member.id);
        let heard = || own().filter(|speech| counts.contains(&speech.kind));
        assert_eq!(member.speeches as usize, heard().count());
        assert_eq!(member.last_heard, heard().next_back().map(|speech| speech.started_at));
        let ended = own().filter(|speech| speech.ended);
        assert_eq!(member.seconds, ended.map(|speech| speech.watch.seconds(u64::MAX)).sum::<u64>());
        for question in meeting.agenda() {
            let on_it = heard().filter(|speech| speech.question == Some(question.id)).count();
            assert_eq!(question.heard.get(&member.id).map_or(0, |times| *times as usize), on_it);
        }
    }
    let by_guests = held().filter(|speech| meeting.members.get(speech.member).unwrap().is_guest());
    assert_eq!(meeting.talk.guest_turns as usize, by_guests.count());
    let going_on = meeting.speeches.iter().filter(|speech| !speech.ended).count();
    assert_eq!(going_on, usize::from(meeting.speaking().is_some()));
}

fn steps_hold(meeting: &Meeting, now: Stamp) {
    let current = meeting.steps.iter().filter(|run| run.state == StepState::Current).count();
    assert!(current <= 1);
    assert!(meeting.is_open() || current == 0);
    assert_eq!(meeting.steps.len(), meeting.procedure.steps.len());
    let millis = meeting.clock.millis(now);
    let running = |seconds: u64| seconds <= millis / 1000;
    let spent: u64 = meeting.steps.iter().map(|run| run.watch.seconds(millis)).sum();
    assert!(running(spent), "no second is counted for two steps");
    for run in &meeting.steps {
        assert_eq!(run.watch.is_running(), run.state == StepState::Current);
        assert_eq!(
            run.entered_at.is_none(),
            run.watch.seconds(u64::MAX) == 0
                && run.left_at.is_none()
                && run.state != StepState::Current
        );
    }
    for question in meeting.agenda() {
        let is_open = meeting.open_question().is_some_and(|open| open.id == question.id);
        assert_eq!(question.watch.is_running(), is_open);
        assert!(!is_open || question.outcome().is_none());
        assert!(!question.removed);
    }
    let seconds = meeting.agenda().map(|question| question.watch.seconds(millis)).sum();
    assert!(running(seconds), "no second is counted for two questions");
}
