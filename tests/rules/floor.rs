//! The floor: who speaks, how long, and what a turn counts for.

use chutri::meeting::Meeting;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::Event;
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::id::SpeechId;
use chutri::meeting::refusal::{Blank, Refusal, Thing};

use crate::support::fixture::{
    ask, ask_for, correct, enter, give, give_for, id, leave, m, pause, put, q, r, rest_present,
    ruled, s, take_up,
};
use crate::support::given::{Given, at, given, in_session, session_in};

fn started(speech: usize, member: usize, request: Option<usize>) -> Event {
    let (member, request) = (m(member), request.map(r));
    Event::SpeechStarted { speech: s(speech), member, kind: SpeechKind::Opinion, request }
}

fn spoken(given: &Given, speech: usize) -> u64 {
    given.meeting().speech(s(speech)).unwrap().watch.seconds(given.millis())
}

fn waiting(meeting: &Meeting) -> Vec<u32> {
    meeting.queue().iter().map(|request| request.member.number()).collect()
}

fn gist(speech: usize, words: &str) -> Command {
    Command::RecordGist { speech: s(speech), gist: words.to_owned() }
}

#[test]
fn who_asks_waits_once_and_is_in_the_room() {
    in_session([leave(4)])
        .when(ask(3))
        .then(Event::FloorRequested { request: r(1), member: m(3), kind: SpeechKind::Opinion })
        .when(ask_for(3, SpeechKind::Question))
        .refused(Refusal::AlreadyWaiting(m(3)))
        .when(ask(4))
        .refused(Refusal::NotHere(m(4)))
        .when(ask(44))
        .refused(Refusal::Unknown(Thing::Member))
        .and(ask(7));
    given([]).when(ask(3)).refused(Refusal::NotHere(m(3)));
}

#[test]
fn a_request_is_not_a_speech() {
    in_session([ask(3)])
        .sees(|meeting| meeting.members.get(m(3)).unwrap().speeches, 0)
        .sees(|meeting| meeting.participation(None).spoke, 0);
}

#[test]
fn who_speaks_does_not_wait() {
    in_session([ask(3), give(3)])
        .sees(waiting, vec![])
        .when(ask(3))
        .refused(Refusal::AlreadySpeaking(m(3)))
        .and(Command::EndSpeech)
        .when(ask(3))
        .then(Event::FloorRequested { request: r(2), member: m(3), kind: SpeechKind::Opinion });
}

#[test]
fn a_request_is_withdrawn_once() {
    let withdraw = |number| Command::WithdrawRequest { request: r(number) };
    in_session([ask(3), ask(4)])
        .when(withdraw(1))
        .then(Event::RequestWithdrawn { request: r(1) })
        .when(withdraw(1))
        .refused(Refusal::Unknown(Thing::Request))
        .and(withdraw(2))
        .when(withdraw(2))
        .refused(Refusal::NobodyWaiting);
}

#[test]
fn the_first_in_the_queue_is_given_the_floor_for_what_they_asked() {
    in_session([ask_for(3, SpeechKind::Petition), ask(2)])
        .when(Command::GiveNext)
        .then(Event::SpeechStarted {
            speech: s(1),
            member: m(3),
            kind: SpeechKind::Petition,
            request: Some(r(1)),
        })
        .when(Command::GiveNext)
        .then(started(2, 2, Some(2)))
        .when(Command::GiveNext)
        .refused(Refusal::NobodyWaiting);
}

#[test]
fn giving_somebody_the_floor_serves_their_request() {
    in_session([ask(2), ask(3)])
        .when(give(3))
        .then(started(1, 3, Some(2)))
        .sees(waiting, vec![2])
        .when(give(4))
        .then(started(2, 4, None));
}

#[test]
fn whoever_spoke_stops_when_another_is_given_the_floor() {
    let given = in_session([give(2)]).at(50).and(give(3)).at(70);
    assert_eq!((spoken(&given, 1), spoken(&given, 2)), (50, 20));
    given
        .sees(|meeting| meeting.speech(s(1)).unwrap().ended, true)
        .when(give(3))
        .refused(Refusal::AlreadySpeaking(m(3)));
}

#[test]
fn only_who_is_in_the_room_is_given_the_floor() {
    in_session([leave(3)]).when(give(3)).refused(Refusal::NotHere(m(3)));
    in_session([]).when(give(33)).refused(Refusal::Unknown(Thing::Member));
}

#[test]
fn a_speech_is_paused_and_goes_on_and_its_clock_with_it() {
    let given = in_session([give(2)])
        .at(30)
        .when(Command::PauseSpeech)
        .then(Event::SpeechPaused { speech: s(1) })
        .when(Command::PauseSpeech)
        .refused(Refusal::SpeechHalted)
        .at(90)
        .when(Command::ResumeSpeech)
        .then(Event::SpeechResumed { speech: s(1) })
        .when(Command::ResumeSpeech)
        .refused(Refusal::SpeechRunning)
        .at(100);
    assert_eq!(spoken(&given, 1), 40);
    let given = given.after([Command::PauseSpeech]).at(500).and(Command::EndSpeech);
    assert_eq!(given.meeting().members.get(m(2)).unwrap().seconds, 40);
}

#[test]
fn without_a_speaker_there_is_nothing_to_pause_extend_or_end() {
    let nobody = in_session([give(2), Command::EndSpeech]);
    for kind in [
        CommandKind::PauseSpeech,
        CommandKind::ResumeSpeech,
        CommandKind::ExtendSpeech,
        CommandKind::EndSpeech,
        CommandKind::TakeBackSpeech,
    ] {
        assert_eq!(nobody.meeting().permits(kind), Err(Refusal::NobodySpeaking), "{kind:?}");
    }
}

#[test]
fn a_limit_is_extended_and_a_guest_has_their_own() {
    let limit = |meeting: &Meeting| meeting.limit_of(meeting.speaking().unwrap());
    in_session([give(2)])
        .sees(limit, Some(180))
        .when(Command::ExtendSpeech { seconds: 60 })
        .then(Event::SpeechExtended { speech: s(1), seconds: 60 })
        .sees(limit, Some(240))
        .and(give(7))
        .sees(limit, Some(600))
        .when(Command::ExtendSpeech { seconds: 0 })
        .refused(Refusal::AlreadySo);
    session_in(ruled(|rules| rules.speech.seconds = None), [give(2)]).sees(limit, None);
}

#[test]
fn no_extension_is_too_long_to_reckon_with() {
    let extend = || Command::ExtendSpeech { seconds: u32::MAX };
    in_session([give(2), extend(), extend()])
        .sees(|meeting| meeting.limit_of(meeting.speaking().unwrap()), Some(u32::MAX));
}

#[test]
fn a_speech_is_held_on_the_open_question_in_the_current_step() {
    in_session([give(2), enter("discuss"), take_up(2), give(3)])
        .sees(|meeting| meeting.speech(s(1)).unwrap().question, None)
        .sees(|meeting| meeting.speech(s(1)).unwrap().step.clone(), Some(id("officers")))
        .sees(|meeting| meeting.speech(s(2)).unwrap().question, Some(q(2)))
        .sees(|meeting| meeting.speech(s(2)).unwrap().step.clone(), Some(id("discuss")));
}

#[test]
fn only_the_kinds_the_procedure_counts_make_somebody_heard() {
    in_session([give_for(2, SpeechKind::PointOfOrder)])
        .sees(|meeting| meeting.members.get(m(2)).unwrap().speeches, 0)
        .sees(|meeting| meeting.members.get(m(2)).unwrap().last_heard, None)
        .at(20)
        .after([Command::EndSpeech, give_for(2, SpeechKind::Criticism)])
        .sees(|meeting| meeting.members.get(m(2)).unwrap().speeches, 1)
        .sees(|meeting| meeting.members.get(m(2)).unwrap().last_heard, Some(at(20)));
}

#[test]
fn seconds_are_counted_for_every_kind_of_speech() {
    in_session([give_for(2, SpeechKind::Question)])
        .at(15)
        .and(Command::EndSpeech)
        .sees(|meeting| meeting.members.get(m(2)).unwrap().seconds, 15)
        .sees(|meeting| meeting.talk.members, 15);
}

#[test]
fn guests_are_timed_apart() {
    in_session([give(7)])
        .at(40)
        .and(give(2))
        .at(100)
        .and(Command::EndSpeech)
        .sees(|meeting| (meeting.talk.members, meeting.talk.guests), (60, 40))
        .sees(Meeting::chair_share, (0, 60));
}

#[test]
fn the_chairs_share_is_that_of_the_talk_of_members() {
    in_session([give(1)])
        .at(40)
        .and(give(2))
        .at(100)
        .and(Command::EndSpeech)
        .sees(Meeting::chair_share, (40, 100));
}

#[test]
fn a_speech_taken_back_was_none() {
    let before = in_session([take_up(1), give(3)]).at(30).and(Command::EndSpeech);
    let after = before.clone().at(40).and(give(2)).at(60);
    let after = after
        .when(Command::TakeBackSpeech)
        .then(Event::SpeechTakenBack { speech: s(2) })
        .sees(|meeting| meeting.speaking().is_none(), true);
    let (before, after) = (before.meeting(), after.meeting());
    assert_eq!(after.members, before.members, "counts and order of silence");
    assert_eq!(after.talk, before.talk);
    assert_eq!(
        after.open_question().map(|it| &it.heard),
        before.open_question().map(|it| &it.heard)
    );
    assert_eq!(after.participation(None), before.participation(None));
    assert_eq!(after.document(at(60)).speeches.len(), 1);
}

#[test]
fn taking_a_second_speech_back_leaves_the_first() {
    in_session([take_up(1), give(3)])
        .at(30)
        .and(Command::EndSpeech)
        .at(40)
        .after([give(3), Command::TakeBackSpeech])
        .sees(|meeting| meeting.members.get(m(3)).unwrap().speeches, 1)
        .sees(|meeting| meeting.members.get(m(3)).unwrap().last_heard, Some(at(0)))
        .sees(|meeting| meeting.open_question().unwrap().heard.get(&m(3)).copied(), Some(1));
}

#[test]
fn taking_a_speech_back_restores_the_request_where_it_stood() {
    let asked = in_session([ask(2), ask(3), ask(4), ask(5), put(4, 0), put(3, 1)]);
    let before = asked.meeting().requests.clone();
    for member in 2..=5 {
        let back = asked.clone().after([give(member), Command::TakeBackSpeech]);
        assert_eq!(back.meeting().requests, before, "m{member}");
    }
}

#[test]
fn only_the_speech_going_on_can_be_taken_back() {
    let given = in_session([give(2)]).at(20).and(Command::EndSpeech);
    let before = given.meeting().clone();
    given.happens(Event::SpeechTakenBack { speech: s(1) }).sees(|meeting| *meeting == before, true);
}

#[test]
fn what_was_said_is_written_down_during_a_speech_or_after() {
    in_session([])
        .when(gist(1, "…"))
        .refused(Refusal::NobodySpeaking)
        .and(give(2))
        .when(gist(1, " cần nước tưới\n"))
        .then(Event::GistRecorded { speech: s(1), gist: "cần nước tưới".to_owned() })
        .when(gist(1, "cần nước tưới"))
        .refused(Refusal::AlreadySo)
        .when(gist(1, ""))
        .refused(Refusal::Empty(Blank::Gist))
        .when(gist(2, "…"))
        .refused(Refusal::Unknown(Thing::Speech))
        .after([give(3), pause(""), gist(1, "cần nước tưới và giống")]);
}

#[test]
fn a_speech_taken_back_has_no_gist() {
    in_session([give(2), give(3), Command::TakeBackSpeech])
        .when(gist(2, "…"))
        .refused(Refusal::Unknown(Thing::Speech));
}

#[test]
fn somebody_is_invited_as_often_as_the_chair_likes() {
    let invite = |member| Command::Invite { member: m(member) };
    in_session([take_up(1), leave(4)])
        .when(invite(3))
        .then(Event::MemberInvited { member: m(3) })
        .and(invite(3))
        .sees(|meeting| meeting.members.get(m(3)).unwrap().invited, 2)
        .sees(|meeting| meeting.open_question().unwrap().invited.len(), 1)
        .when(invite(4))
        .refused(Refusal::NotHere(m(4)))
        .and(invite(7));
}

#[test]
fn a_speaker_corrected_during_the_speech_is_timed_where_they_belong() {
    in_session([give(7)])
        .and(correct(7, "Hải", chutri::meeting::member::Class::Full))
        .at(30)
        .and(Command::EndSpeech)
        .sees(|meeting| (meeting.talk.members, meeting.talk.guests), (30, 0))
        .sees(|meeting| meeting.talk.guest_turns, 0);
}

#[test]
fn nobody_speaks_before_the_roll_is_called_unless_marked() {
    given([]).when(give(2)).refused(Refusal::NotHere(m(2))).after([rest_present(), give(2)]);
}

#[test]
fn an_id_is_a_place_in_the_list_of_speeches() {
    in_session([give(2), give(3)])
        .sees(|meeting| meeting.speech(SpeechId::from_index(1)).map(|it| it.member), Some(m(3)))
        .sees(|meeting| meeting.speech(s(3)).is_none(), true);
}
