//! A meeting with work to do: tasks and petitions of last time, a review, petitions, new tasks.

use std::sync::Arc;

use chrono::NaiveDate;
use chutri::meeting::carried::{Carried, PastMeeting};
use chutri::meeting::event::Opening;
use chutri::meeting::id::{MemberId, PetitionId, TaskId};
use chutri::meeting::language::Lang;
use chutri::meeting::petition::{OldPetition, Plea, PleaKind, Settlement};
use chutri::meeting::procedure::Procedure;
use chutri::meeting::task::{Due, OldTask, Origin, PastReview, Progress, Who};

use crate::support::console::Console;
use crate::support::screen;

fn procedure() -> Arc<Procedure> {
    Arc::new(toml::from_str(include_str!("../screens/work.toml")).unwrap())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn member(index: usize) -> Who {
    Who::Member(MemberId::from_index(index))
}

fn task(place: usize, text: &str, owners: Vec<Who>, due: Due, history: Vec<PastReview>) -> OldTask {
    OldTask {
        origin: Origin { session: "thang-2".to_owned(), id: TaskId::from_index(place) },
        assigned_on: day("2026-01-05"),
        text: text.to_owned(),
        owners,
        due: Some(due),
        history,
    }
}

fn petition(place: usize, who: Who, text: &str, forwarded: Option<Settlement>) -> OldPetition {
    OldPetition {
        session: "thang-2".to_owned(),
        id: PetitionId::from_index(place),
        raised_on: day("2026-02-03"),
        plea: Plea { who, kind: PleaKind::Request, text: text.to_owned() },
        forwarded,
    }
}

/// What February's meeting left: four tasks, one of them looked at twice, and two petitions.
pub(crate) fn carried() -> Carried {
    let found = |on: &str, progress| PastReview { on: day(on), progress };
    let history = vec![
        found("2026-01-20", Some(Progress::NotDone { reason: "chưa có cọc tre".to_owned() })),
        found("2026-02-03", Some(Progress::Partly { percent: 40 })),
    ];
    Carried {
        from: Some(PastMeeting {
            session: "thang-2".to_owned(),
            title: "Sinh hoạt thường kỳ 2/2026".to_owned(),
            on: day("2026-02-03"),
        }),
        tasks: vec![
            task(0, "Rào vườn nhà văn hóa", vec![member(3)], Due::On(day("2026-02-20")), history),
            task(
                1,
                "Vận động ba hộ còn lại làm nhà vệ sinh hợp chuẩn",
                vec![member(1), member(2)],
                Due::On(day("2026-03-15")),
                Vec::new(),
            ),
            task(2, "Thu quỹ khuyến học", vec![member(4)], Due::NextMeeting, Vec::new()),
            task(
                3,
                "Làm lại biển chỉ đường đầu bản",
                vec![Who::Name("Hộ ông Páo".to_owned())],
                Due::On(day("2026-03-03")),
                Vec::new(),
            ),
        ],
        petitions: vec![
            petition(
                0,
                member(5),
                "Sửa cầu treo qua suối Nậm Pung",
                Some(Settlement::Forwarded {
                    to: "Ủy ban nhân dân xã".to_owned(),
                    due: Some(Due::On(day("2026-02-28"))),
                }),
            ),
            petition(1, Who::Name("Hộ bà Xuân".to_owned()), "Cho nợ tiền điện một tháng", None),
        ],
        ..Carried::default()
    }
}

/// What the meeting opens with.
pub(crate) fn opening() -> Opening {
    let mut opening = screen::opening(screen::people());
    opening.agenda.truncate(2);
    Opening { procedure: procedure(), planned_minutes: 90, carried: carried(), ..opening }
}

/// The meeting at its review, everybody here.
pub(crate) fn at_review(lang: Lang) -> Console {
    let mut console = Console::with(opening(), lang);
    console.wait(60).press("P Enter").wait(60);
    assert_eq!(console.step(), "review");
    console
}

/// The meeting at a later step, all before it left as it is.
pub(crate) fn at(step: &str, lang: Lang) -> Console {
    let mut console = at_review(lang);
    while console.step() != step {
        console.press("Esc Enter");
        if !console.app.layers.is_empty() {
            console.types("hết giờ").press("Enter");
        }
        console.wait(30);
    }
    console
}
