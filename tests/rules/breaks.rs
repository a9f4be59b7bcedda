//! Breaks, jumps of the clock, and the console started again: time nobody saw pass counts nowhere.

use chutri::meeting::Meeting;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Jump};
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::schedule::Schedule;
use strum::IntoEnumIterator as _;

use crate::support::fixture::{close, give, holds, id, pause, s, take_up};
use crate::support::given::{Given, at, given, in_session};

fn elapsed(given: &Given) -> u64 {
    given.meeting().clock.seconds(given.now)
}

fn spoken(given: &Given) -> u64 {
    given.meeting().speech(s(1)).unwrap().watch.seconds(given.millis())
}

fn jumped(seconds: u64) -> Event {
    Event::ClockJumped { seconds, direction: Jump::Forward }
}

#[test]
fn in_a_break_every_clock_stands_still() {
    let given = in_session([take_up(1), give(2)]).at(60).when(pause(" giải lao "));
    let given = given.then(Event::Paused { reason: "giải lao".to_owned() }).at(600);
    assert_eq!((elapsed(&given), spoken(&given)), (60, 60));
    let given = given.when(Command::Resume).then(Event::Resumed).at(640);
    assert_eq!((elapsed(&given), spoken(&given)), (100, 100));
    let step = given.meeting().step(&id("officers")).unwrap();
    assert_eq!(step.watch.seconds(given.millis()), 100);
    assert_eq!(
        given
            .meeting()
            .question(chutri::meeting::id::QuestionId::from_index(0))
            .unwrap()
            .watch
            .seconds(given.millis()),
        100
    );
}

#[test]
fn a_break_is_taken_and_ended_once() {
    in_session([])
        .when(Command::Resume)
        .refused(Refusal::NotPaused)
        .and(pause(""))
        .when(pause("lại"))
        .refused(Refusal::MeetingPaused)
        .and(Command::Resume);
    in_session([]).when(pause("\u{0}")).refused(Refusal::ControlCharacter(Blank::Reason));
}

#[test]
fn in_a_break_nobody_speaks_decides_or_goes_on() {
    use CommandKind as Kind;
    let during = in_session([take_up(1), give(2), pause("")]);
    let allowed = [
        Kind::AddMember,
        Kind::CorrectMember,
        Kind::MarkAttendance,
        Kind::Leave,
        Kind::Return,
        Kind::AddQuestion,
        Kind::RewordQuestion,
        Kind::MoveQuestion,
        Kind::RemoveQuestion,
        Kind::RecordGist,
        Kind::AddNote,
        Kind::AssignTask,
        Kind::RaisePetition,
        Kind::ProposeQuestion,
        Kind::SetNextMeeting,
        Kind::Resume,
        Kind::Undo,
        Kind::Close,
    ];
    for kind in Kind::iter() {
        let answer = during.record.permits(kind);
        match kind {
            Kind::Open => assert_eq!(answer, Err(Refusal::AlreadyOpened)),
            Kind::MarkRest => assert_eq!(answer, Err(Refusal::AlreadySo), "all are marked"),
            Kind::Redo => assert_eq!(answer, Err(Refusal::NothingToRedo)),
            // What was written before is corrected; here nothing was.
            Kind::ChangeTask | Kind::RemoveTask => {
                assert_eq!(answer, Err(Refusal::Unknown(Thing::Task)), "{kind:?}");
            }
            Kind::ChangePetition | Kind::RemovePetition => {
                assert_eq!(answer, Err(Refusal::Unknown(Thing::Petition)));
            }
            Kind::RemoveProposal => assert_eq!(answer, Err(Refusal::Unknown(Thing::Question))),
            Kind::ChangeRemark => assert_eq!(answer, Err(Refusal::Unknown(Thing::Remark))),
            Kind::ScoreCriterion => assert_eq!(answer, Err(Refusal::NoSheet)),
            kind if allowed.contains(&kind) => assert_eq!(answer, Ok(()), "{kind:?}"),
            kind => assert_eq!(answer, Err(Refusal::MeetingPaused), "{kind:?}"),
        }
    }
}

#[test]
fn a_speech_halted_before_a_break_stays_halted_after_it() {
    let given = in_session([give(2)]).at(10).after([Command::PauseSpeech, pause("")]).at(100);
    let given = given.and(Command::Resume).at(150);
    assert_eq!(spoken(&given), 10);
    given.and(Command::ResumeSpeech);
}

#[test]
fn a_speaker_who_leaves_in_a_break_spoke_until_the_break() {
    let leave = Command::Leave { member: chutri::meeting::id::MemberId::from_index(1) };
    let given = in_session([give(2)]).at(10).and(pause("")).at(100).and(leave);
    assert_eq!(spoken(&given), 10);
}

#[test]
fn a_jump_of_the_clock_is_nobodys_time() {
    let given = in_session([give(2)]).at(4000).happens(jumped(3940));
    assert_eq!((elapsed(&given), spoken(&given)), (60, 60));
    assert_eq!(given.meeting().lost_seconds, 3940);
    let given = given.at(4030);
    assert_eq!((elapsed(&given), spoken(&given)), (90, 90));
}

#[test]
fn a_clock_set_back_loses_nothing() {
    let back = Event::ClockJumped { seconds: 3600, direction: Jump::Backward };
    let given = in_session([give(2)]).at(60).happens(back);
    assert_eq!((elapsed(&given), given.meeting().lost_seconds), (60, 0));
}

#[test]
fn a_jump_within_a_break_is_not_left_out_twice() {
    let given = in_session([]).at(60).and(pause("")).at(4000).happens(jumped(3000));
    let given = given.at(4060).and(Command::Resume).at(4070);
    assert_eq!(elapsed(&given), 70);
}

#[test]
fn a_short_absence_of_the_console_counts_and_a_night_does_not() {
    let reopened = |away, counted| Event::Reopened { away, counted };
    let short = in_session([give(2)]).at(300).happens(reopened(300, true));
    assert_eq!((elapsed(&short), spoken(&short)), (300, 300));
    let night = in_session([give(2)]).at(60).and(holds_nothing()).at(43_260);
    let night = night.happens(reopened(43_200, false)).at(43_290);
    assert_eq!((elapsed(&night), spoken(&night)), (90, 90));
    assert_eq!(night.meeting().lost_seconds, 43_200);
}

/// Something that only leaves an entry.
fn holds_nothing() -> Command {
    Command::Invite { member: chutri::meeting::id::MemberId::from_index(2) }
}

#[test]
fn a_gap_beyond_all_reason_stops_nothing() {
    let given =
        in_session([take_up(1), give(2), holds(3, chutri::meeting::question::Stance::Agree)])
            .at(10)
            .happens(jumped(u64::MAX))
            .happens(jumped(u64::MAX))
            .at(20)
            .after([pause(""), Command::Resume, Command::EndSpeech]);
    assert_eq!(elapsed(&given), 0);
    let Schedule { elapsed, .. } = given.meeting().schedule(given.now);
    assert_eq!(elapsed, 0);
}

#[test]
fn closing_in_a_break_ends_the_meeting_when_the_break_began() {
    let given = given([]).at(100).and(pause("")).at(900).and(close("mất điện")).at(5000);
    assert_eq!(elapsed(&given), 100);
    given
        .sees(|meeting| meeting.closed_at, Some(at(900)))
        .sees(|meeting: &Meeting| meeting.paused.is_none(), true);
}
