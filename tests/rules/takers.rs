//! Questions that different steps take up: the sitting in two parts.

use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::id::QuestionId;
use chutri::meeting::procedure::{Requirement, Step, StepId};
use chutri::meeting::question::Matter;
use chutri::meeting::refusal::{Refusal, Thing};
use chutri::meeting::step::Lack;

use crate::support::fixture::{conclude, enter, id, matter, proceeding, q, take_up};
use crate::support::given::{Given, session_in};

/// The fixture with a second discussion, after the guests, and a vote on both at the end.
fn two_parts() -> Opening {
    let mut opening = proceeding(|procedure| {
        let place = procedure.steps.iter().position(|step| step.id.0 == "discuss").unwrap();
        let first = &mut procedure.steps[place];
        first.requires = vec![Requirement::Outcomes];
        first.minutes = 20;
        let second = Step { id: id("theme"), ..first.clone() };
        procedure.steps.insert(place + 2, second);
        procedure.steps.last_mut().unwrap().requires = vec![Requirement::Outcomes];
    });
    opening.agenda.truncate(1);
    opening.agenda.push(of_theme("Chuyên đề"));
    opening
}

fn of_theme(title: &str) -> Matter {
    Matter { step: Some(id("theme")), ..matter(title) }
}

fn held(commands: impl IntoIterator<Item = Command>) -> Given {
    session_in(two_parts(), commands)
}

fn agenda(meeting: &Meeting) -> Vec<QuestionId> {
    meeting.agenda().map(|question| question.id).collect()
}

fn lacking(step: &str) -> impl Fn(&Meeting) -> u32 {
    let step = id(step);
    move |meeting| match meeting.lacks(&step).first() {
        Some(Lack::Requirement { requirement: Requirement::Outcomes, count }) => *count,
        _ => 0,
    }
}

fn own(meeting: &Meeting, step: &str) -> Vec<QuestionId> {
    let (_, step) = meeting.procedure.step(&id(step)).unwrap();
    meeting.questions_of(step).map(|question| question.id).collect()
}

#[test]
fn each_step_asks_for_the_outcomes_of_its_own_questions_and_of_those_before() {
    held([])
        .sees(lacking("discuss"), 1)
        .sees(lacking("theme"), 2)
        .sees(lacking("close"), 2)
        .after([enter("discuss"), take_up(1), conclude("xong")])
        .sees(lacking("discuss"), 0)
        .sees(lacking("theme"), 1)
        .after([enter("theme"), take_up(2), conclude("xong")])
        .sees(lacking("theme"), 0)
        .sees(lacking("close"), 0);
}

#[test]
fn the_next_question_is_one_of_the_step() {
    let next = |meeting: &Meeting| meeting.next_question().map(|question| question.id);
    held([enter("discuss")])
        .sees(next, Some(q(1)))
        .after([take_up(1), conclude("xong")])
        .sees(next, None)
        .and(enter("theme"))
        .sees(next, Some(q(2)));
}

#[test]
fn a_question_that_names_no_step_or_another_one_belongs_to_the_first() {
    let mut opening = two_parts();
    opening.agenda.push(Matter { step: Some(id("nowhere")), ..matter("Khác") });
    session_in(opening, [])
        .sees(|meeting| own(meeting, "discuss"), vec![q(1), q(3)])
        .sees(|meeting| own(meeting, "theme"), vec![q(2)])
        .sees(|meeting| own(meeting, "close"), vec![q(1), q(3), q(2)])
        .sees(agenda, vec![q(1), q(3), q(2)]);
}

#[test]
fn what_comes_up_while_a_step_takes_questions_up_is_its_own() {
    held([enter("theme")])
        .when(Command::AddQuestion { matter: matter("Bổ sung") })
        .then(Event::QuestionAdded { question: q(3), matter: of_theme("Bổ sung") })
        .and(enter("agenda"))
        .when(Command::AddQuestion { matter: matter("Thường kỳ") })
        .then(Event::QuestionAdded { question: q(4), matter: matter("Thường kỳ") })
        .sees(agenda, vec![q(1), q(4), q(2), q(3)]);
}

#[test]
fn a_question_goes_over_to_another_step_and_keeps_it_when_reworded() {
    let reword = |matter| Command::RewordQuestion { question: q(1), matter };
    let stays = of_theme("Bàn tiếp");
    held([])
        .and(reword(Matter { minutes: Some(9), ..of_theme("Bàn kỹ") }))
        .sees(|meeting| own(meeting, "theme"), vec![q(1), q(2)])
        .when(reword(matter("Bàn tiếp")))
        .then(Event::QuestionReworded { question: q(1), matter: stays })
        .when(reword(Matter { step: Some(id("guests")), ..matter("Khách") }))
        .refused(Refusal::Unknown(Thing::Step));
}

#[test]
fn a_question_is_moved_among_those_of_its_step_only() {
    let to = |number: usize, to| Command::MoveQuestion { question: q(number), to };
    held([Command::AddQuestion { matter: matter("Thêm") }])
        .sees(agenda, vec![q(1), q(3), q(2)])
        .when(to(2, 0))
        .refused(Refusal::AlreadySo)
        .when(to(1, 9))
        .then(Event::QuestionMoved { question: q(1), to: 1 })
        .sees(agenda, vec![q(3), q(1), q(2)]);
}

#[test]
fn each_step_is_planned_for_its_own_questions() {
    let mut opening = two_parts();
    opening.agenda[0].minutes = Some(30);
    opening.agenda[1].minutes = Some(10);
    let given = session_in(opening, []);
    let budget = |step: &str| {
        let run = given.meeting().step(&StepId(step.to_owned())).unwrap();
        given.meeting().step_budget(run)
    };
    assert_eq!(budget("discuss"), 3 * budget("theme"));
}
