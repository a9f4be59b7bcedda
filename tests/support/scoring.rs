//! A meeting that scores itself at its end, under a procedure that looks for what was missed.

use std::sync::Arc;

use chutri::app::world::World;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Proposal, Typed, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::id::{MemberId, PetitionId};
use chutri::meeting::language::Lang;
use chutri::meeting::note::About;
use chutri::meeting::petition::{Plea, PleaKind, Settlement};
use chutri::meeting::procedure::rules::{AttendanceRule, LengthRule};
use chutri::meeting::procedure::{Check, Procedure, Sheet, Step, StepId};
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Assignment, Due, Source, Who};

use crate::support::console::Console;
use crate::support::screen;

#[derive(serde::Deserialize)]
struct Scoring {
    length: LengthRule,
    attendance: AttendanceRule,
    step: Step,
    sheet: Sheet,
    checks: Vec<Check>,
}

/// The procedure of the pictures with a step before its last in which the meeting scores itself.
pub(crate) fn procedure() -> Arc<Procedure> {
    let scoring: Scoring = toml::from_str(include_str!("../screens/score.toml")).unwrap();
    let mut procedure = screen::procedure().as_ref().clone();
    procedure.steps.insert(procedure.steps.len() - 1, scoring.step);
    procedure.sheet = Some(scoring.sheet);
    procedure.checks = scoring.checks;
    procedure.rules.length = Some(scoring.length);
    procedure.rules.attendance = Some(scoring.attendance);
    Arc::new(procedure)
}

/// What the meeting opens with.
pub(crate) fn opening() -> Opening {
    let mut opening = screen::opening(screen::people());
    opening.agenda.truncate(2);
    Opening { procedure: procedure(), ..opening }
}

/// The meeting at its first step, one absent without reason, the others here.
pub(crate) fn begun(lang: Lang) -> Console {
    let mut console = Console::with(opening(), lang);
    go(&mut console, "roll");
    console.press("/").types("mai").press("Enter k Esc P").wait(60);
    console
}

/// The meeting at the step in which it scores itself: one was heard, nothing was concluded.
pub(crate) fn scoring(lang: Lang) -> Console {
    let mut console = begun(lang);
    go(&mut console, "discuss");
    console.press("q").wait(5).press("/").types("hoa").press("Enter Space").wait(90).press("Space");
    go(&mut console, "score");
    console
}

/// Goes on to a step, passing over what is missing.
#[track_caller]
fn go(console: &mut Console, step: &str) {
    let steps = &console.meeting().steps;
    let to = steps.iter().position(|run| run.id.0 == step).unwrap();
    let here = console.live().step;
    console.press("Esc Tab");
    while console.live().focus != chutri::app::live::Focus::Steps {
        console.press("Tab");
    }
    for _ in here..to {
        console.press("Down");
    }
    console.press("Enter").wait(20);
    assert_eq!(console.step(), step, "{}", console.notice());
}

/// Holds and closes a meeting that votes, gives tasks, passes a petition on, scores itself and sets
/// the next one.
pub(crate) fn hold(world: &mut World) {
    let mut live = world.start(opening()).unwrap();
    for command in decisions() {
        live.desk.submit(&command).unwrap();
    }
    world.leave(std::time::Duration::from_secs(20)).unwrap();
}

fn decisions() -> Vec<Command> {
    let member = |index| Who::Member(MemberId::from_index(index));
    let step = || StepId("score".to_owned());
    let judge = |criterion: &str, points, reason: &str| Command::ScoreCriterion {
        criterion: criterion.to_owned(),
        judged: Judged { points, reason: reason.to_owned() },
    };
    let assign = |text: &str, owners: Vec<Who>, due| Command::AssignTask {
        assignment: Assignment { text: text.to_owned(), owners, due, source: Source::Meeting },
    };
    let text = "Thông qua điểm buổi sinh hoạt".to_owned();
    let hands = Typed { favour: Some(12), against: Some(1), ..Typed::default() };
    vec![
        Command::MarkRest { attendance: Attendance::Present },
        assign("Đo đất mở đường Nà Pung", vec![member(3), member(7)], Some(Due::NextMeeting)),
        assign("Vận động ba hộ hiến đất", vec![member(3)], "2026-04-20".parse().ok().map(Due::On)),
        assign("Dọn vệ sinh nhà văn hóa", Vec::new(), None),
        Command::RaisePetition {
            plea: Plea {
                who: Who::Name("Hộ bà Xuân".to_owned()),
                kind: PleaKind::Request,
                text: "Sửa cầu treo qua suối".to_owned(),
            },
        },
        Command::SettlePetition {
            petition: PetitionId::from_index(0),
            settlement: Settlement::Forwarded { to: "Đảng ủy xã".to_owned(), due: None },
        },
        Command::EnterStep { step: step() },
        judge("content", 24, ""),
        judge("order", 9, "có lúc còn nói riêng"),
        Command::DraftScore,
        judge("order", 10, "chi bộ thấy nghiêm túc"),
        Command::PutBallot {
            proposal: Proposal {
                text,
                about: About::Step(step()),
                threshold: "half".to_owned(),
                way: Way::ShowOfHands,
                candidates: Vec::new(),
                places: 0,
                earlier: None,
            },
        },
        Command::CountVotes { typed: hands },
        Command::AnnounceBallot { casting: None, despite: None },
        Command::AdoptScore { reason: "chi bộ nâng một điểm".to_owned() },
        Command::SetNextMeeting { on: "2026-04-03".parse().ok(), at: "19:30:00".parse().ok() },
        Command::Close { reason: Some("mưa to".to_owned()) },
    ]
}
