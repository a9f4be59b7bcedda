//! Going through the procedure.

use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::event::Event;
use chutri::meeting::id::MemberId;
use chutri::meeting::procedure::{Requirement, StepId};
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::step::{Lack, StepRun, StepState};

use crate::support::fixture::{
    conclude, enter, finish, give, give_for, id, leave, m, opening, pass_step, proceeding, q,
    record, rest_present, s, secretary, skip, take_up,
};
use crate::support::given::{at, given, given_in, in_session};

fn here(meeting: &Meeting) -> Option<StepId> {
    meeting.current().map(|(run, _)| run.id.clone())
}

fn run<'a>(meeting: &'a Meeting, step: &str) -> &'a StepRun {
    meeting.step(&id(step)).unwrap()
}

fn lack(requirement: Requirement, count: u32) -> Lack {
    Lack::Requirement { requirement, count }
}

fn finished(step: &str, next: Option<&str>) -> Event {
    let (step, next) = (id(step), next.map(id));
    Event::StepFinished { step, lacking: vec![], reason: String::new(), next }
}

fn move_step(step: &str, to: usize) -> Command {
    Command::MoveStep { step: id(step), to }
}

fn order(meeting: &Meeting) -> Vec<&str> {
    meeting.steps.iter().map(|run| run.id.0.as_str()).collect()
}

#[test]
fn a_step_that_lacks_something_is_finished_only_with_a_reason() {
    let lacking = vec![lack(Requirement::Secretary, 1)];
    given([])
        .when(finish())
        .refused(Refusal::StepLacks(lacking.clone()))
        .when(pass_step("  "))
        .refused(Refusal::Empty(Blank::Reason))
        .when(pass_step(" thư ký đến muộn "))
        .then(Event::StepFinished {
            step: id("officers"),
            lacking: lacking.clone(),
            reason: "thư ký đến muộn".to_owned(),
            next: Some(id("roll")),
        })
        .sees(|meeting| run(meeting, "officers").lacking.clone(), lacking)
        .sees(|meeting| run(meeting, "officers").reason.clone(), "thư ký đến muộn".to_owned());
}

#[test]
fn a_complete_step_is_finished_without_a_reason() {
    given([secretary(2)])
        .when(pass_step("không cần"))
        .then(finished("officers", Some("roll")))
        .sees(here, Some(id("roll")));
}

#[test]
fn each_requirement_says_how_much_is_missing() {
    let opening = proceeding(|procedure| {
        procedure.steps[0].requires = vec![
            Requirement::Chair,
            Requirement::Secretary,
            Requirement::Observer,
            Requirement::RollCall,
            Requirement::Agenda,
            Requirement::Outcomes,
            Requirement::EveryoneHeard,
            Requirement::Speech,
            Requirement::GuestHeard,
        ];
    });
    let lacks = |meeting: &Meeting| meeting.lacks(&id("officers"));
    given_in(opening, [])
        .sees(lacks, {
            vec![
                lack(Requirement::Secretary, 1),
                lack(Requirement::Observer, 1),
                lack(Requirement::RollCall, 6),
                lack(Requirement::Outcomes, 2),
                lack(Requirement::Speech, 1),
            ]
        })
        .after([rest_present(), secretary(2)])
        .sees(lacks, {
            vec![
                lack(Requirement::Observer, 1),
                lack(Requirement::Outcomes, 2),
                lack(Requirement::EveryoneHeard, 5),
                lack(Requirement::Speech, 1),
                lack(Requirement::GuestHeard, 1),
            ]
        })
        .after([give(7), take_up(1), conclude("xong"), give(3)])
        .sees(lacks, {
            vec![
                lack(Requirement::Observer, 1),
                lack(Requirement::Outcomes, 1),
                lack(Requirement::EveryoneHeard, 4),
            ]
        })
        .after([Command::RemoveQuestion { question: q(2) }, take_up(1)])
        .sees(|meeting| lacks(meeting)[1].clone(), lack(Requirement::Outcomes, 1));
}

#[test]
fn an_empty_agenda_is_a_lack() {
    let remove = |number| Command::RemoveQuestion { question: q(number) };
    given([remove(1), remove(2)])
        .sees(|meeting| meeting.lacks(&id("agenda"))[0].clone(), lack(Requirement::Agenda, 1));
}

#[test]
fn a_speech_counts_for_the_step_it_was_held_in() {
    let opening = proceeding(|procedure| {
        for step in &mut procedure.steps {
            step.requires = vec![Requirement::Speech];
        }
    });
    let lacks = |step| move |meeting: &Meeting| meeting.lacks(&id(step)).len();
    given_in(opening, [rest_present(), give(2)])
        .sees(lacks("officers"), 0)
        .and(Command::TakeBackSpeech)
        .sees(lacks("officers"), 1)
        .after([give(2), enter("roll")])
        .sees(lacks("roll"), 1)
        .sees(lacks("officers"), 0);
}

#[test]
fn a_guest_who_left_again_is_waited_for_no_more() {
    let lacks = |meeting: &Meeting| meeting.lacks(&id("guests")).len();
    in_session([]).sees(lacks, 1).and(leave(7)).sees(lacks, 0);
    in_session([give(7), Command::TakeBackSpeech]).sees(lacks, 1);
    in_session([give_for(7, chutri::meeting::floor::SpeechKind::Report)]).sees(lacks, 0);
}

#[test]
fn an_item_is_a_lack_until_it_is_recorded_unless_optional() {
    let lacks = |meeting: &Meeting| meeting.lacks(&id("agenda"));
    given([])
        .sees(lacks, vec![Lack::Item { item: "approved".to_owned() }])
        .when(record("agenda", "approved", "whatever"))
        .then(Event::ItemRecorded {
            step: id("agenda"),
            item: "approved".to_owned(),
            value: String::new(),
        })
        .sees(lacks, vec![])
        .when(record("agenda", "approved", ""))
        .refused(Refusal::AlreadySo)
        .and(Command::ClearItem { step: id("agenda"), item: "approved".to_owned() })
        .sees(|meeting| lacks(meeting).len(), 1)
        .when(Command::ClearItem { step: id("agenda"), item: "approved".to_owned() })
        .refused(Refusal::AlreadySo);
}

#[test]
fn a_number_is_a_number_and_a_text_says_something() {
    given([])
        .when(record("agenda", "copies", "mười"))
        .refused(Refusal::NotANumber)
        .when(record("agenda", "copies", "-1"))
        .refused(Refusal::NotANumber)
        .when(record("agenda", "copies", " 015 "))
        .then(Event::ItemRecorded {
            step: id("agenda"),
            item: "copies".to_owned(),
            value: "15".to_owned(),
        })
        .when(record("agenda", "remark", " "))
        .refused(Refusal::Empty(Blank::Value))
        .and(record("agenda", "remark", "m3"))
        .when(record("agenda", "nothing", "1"))
        .refused(Refusal::Unknown(Thing::Item))
        .when(record("nowhere", "copies", "1"))
        .refused(Refusal::Unknown(Thing::Step));
}

#[test]
fn a_step_is_left_out_with_a_reason_unless_it_is_optional() {
    given([])
        .when(skip("agenda", " "))
        .refused(Refusal::Empty(Blank::Reason))
        .when(skip("agenda", "đã thông qua"))
        .then(Event::StepSkipped {
            step: id("agenda"),
            reason: "đã thông qua".to_owned(),
            next: None,
        })
        .sees(here, Some(id("officers")))
        .sees(|meeting| run(meeting, "agenda").left_at, None)
        .when(skip("agenda", "lại"))
        .refused(Refusal::AlreadySo)
        .and(skip("guests", ""))
        .when(skip("nowhere", "x"))
        .refused(Refusal::Unknown(Thing::Step));
}

#[test]
fn leaving_out_the_current_step_comes_to_the_next_one_still_open() {
    in_session([skip("roll", "vắng")])
        .at(30)
        .when(skip("officers", "như cũ"))
        .then(Event::StepSkipped {
            step: id("officers"),
            reason: "như cũ".to_owned(),
            next: Some(id("agenda")),
        })
        .sees(|meeting| run(meeting, "officers").left_at, Some(at(30)))
        .sees(|meeting| run(meeting, "officers").state, StepState::Skipped);
}

#[test]
fn leaving_out_the_last_step_ends_the_speech_too() {
    let steps = ["officers", "roll", "agenda", "discuss", "guests"].map(|step| skip(step, "x"));
    in_session(steps)
        .after([give(3), skip("close", "x")])
        .sees(|meeting| meeting.speaking().is_none(), true)
        .sees(here, None)
        .when(finish())
        .refused(Refusal::NoStepLeft);
}

#[test]
fn leaving_out_another_step_leaves_the_speaker_alone() {
    in_session([give(3), skip("agenda", "x")])
        .sees(|meeting| meeting.speaking().map(|speech| speech.member), Some(m(3)));
}

#[test]
fn a_done_step_that_is_left_out_after_all_lacks_nothing_any_more() {
    given([pass_step("vội"), skip("officers", "không cần")])
        .sees(|meeting| run(meeting, "officers").lacking.clone(), vec![])
        .sees(|meeting| run(meeting, "officers").state, StepState::Skipped)
        .sees(here, Some(id("roll")));
}

#[test]
fn the_chair_goes_to_any_step_and_the_one_before_stays_open() {
    given([])
        .at(10)
        .when(enter("discuss"))
        .then(Event::StepEntered { step: id("discuss") })
        .sees(|meeting| run(meeting, "officers").state, StepState::Open)
        .when(enter("discuss"))
        .refused(Refusal::StepIsCurrent)
        .when(enter("nowhere"))
        .refused(Refusal::Unknown(Thing::Step))
        .and(enter("officers"))
        .sees(|meeting| run(meeting, "officers").entered_at, Some(at(0)));
}

#[test]
fn going_back_to_a_done_step_opens_it_again() {
    given([pass_step("vội"), enter("officers")])
        .sees(|meeting| run(meeting, "officers").state, StepState::Current)
        .sees(|meeting| run(meeting, "officers").reason.clone(), String::new())
        .sees(|meeting| run(meeting, "officers").lacking.clone(), vec![])
        .and(secretary(2))
        .when(finish())
        .then(finished("officers", Some("roll")));
}

#[test]
fn after_the_last_step_comes_the_first_still_open() {
    given([enter("close")]).when(finish()).then(finished("close", Some("officers")));
}

#[test]
fn when_every_step_is_done_or_left_out_there_is_none_left() {
    let steps = ["roll", "agenda", "discuss", "guests", "close"].map(|step| skip(step, "x"));
    given(steps)
        .and(secretary(2))
        .when(finish())
        .then(finished("officers", None))
        .sees(here, None)
        .when(finish())
        .refused(Refusal::NoStepLeft);
}

#[test]
fn only_a_movable_step_is_moved() {
    given([])
        .when(move_step("roll", 0))
        .refused(Refusal::StepFixed(id("roll")))
        .when(move_step("guests", 4))
        .refused(Refusal::AlreadySo)
        .when(move_step("guests", 3))
        .then(Event::StepMoved { step: id("guests"), to: 3 })
        .sees(|meeting| order(meeting).join(" "), {
            "officers roll agenda guests discuss close".to_owned()
        })
        .when(move_step("guests", 99))
        .then(Event::StepMoved { step: id("guests"), to: 5 })
        .sees(|meeting| order(meeting).last().copied().map(str::to_owned), {
            Some("guests".to_owned())
        });
}

#[test]
fn a_moved_step_is_where_the_meeting_goes_next() {
    given([secretary(2), move_step("guests", 1)])
        .when(finish())
        .then(finished("officers", Some("guests")));
}

#[test]
fn time_is_counted_for_the_step_the_meeting_is_at() {
    let seconds = |step| move |meeting: &Meeting| run(meeting, step).watch.seconds(90_000);
    given([])
        .at(20)
        .and(enter("roll"))
        .at(50)
        .and(enter("officers"))
        .at(60)
        .and(enter("agenda"))
        .sees(seconds("officers"), 30)
        .sees(seconds("roll"), 30)
        .sees(seconds("agenda"), 30);
}

#[test]
fn a_speech_ends_when_the_step_changes() {
    for go in [enter("roll"), pass_step("vội"), skip("officers", "x")] {
        in_session([give(3)])
            .at(25)
            .and(go)
            .sees(|meeting| meeting.speaking().is_none(), true)
            .sees(|meeting| meeting.members.get(m(3)).unwrap().seconds, 25);
    }
}

#[test]
fn a_question_is_set_aside_while_the_meeting_is_elsewhere_and_taken_up_on_coming_back() {
    let open = |meeting: &Meeting| meeting.open_question().map(|question| question.id);
    let spent = |meeting: &Meeting| meeting.question(q(1)).unwrap().watch.seconds(1_000_000);
    in_session([enter("discuss"), take_up(1)])
        .at(100)
        .and(enter("guests"))
        .sees(open, None)
        .and(give(7))
        .at(700)
        .sees(|meeting| meeting.speech(s(1)).unwrap().question, None)
        .and(enter("discuss"))
        .sees(open, Some(q(1)))
        .when(take_up(2))
        .refused(Refusal::QuestionPending(q(1)))
        .sees(spent, 400);
}

#[test]
fn a_question_settled_elsewhere_is_not_taken_up_on_coming_back() {
    in_session([enter("discuss"), take_up(1), enter("guests"), take_up(1), conclude("rồi")])
        .and(enter("discuss"))
        .sees(|meeting| meeting.open_question().map(|question| question.id), None);
}

#[test]
fn a_question_passed_over_with_its_step_can_be_taken_up_later() {
    in_session([enter("discuss"), take_up(1), pass_step("hết giờ")])
        .sees(|meeting| meeting.open_question().is_none(), true)
        .after([take_up(1), conclude("rồi")]);
}

#[test]
fn a_meeting_without_steps_still_runs() {
    let mut opening = opening();
    std::sync::Arc::make_mut(&mut opening.procedure).steps.clear();
    given_in(opening, [rest_present(), give(2), take_up(1), conclude("xong")])
        .sees(|meeting| meeting.members.get(MemberId::from_index(1)).unwrap().speeches, 1)
        .when(finish())
        .refused(Refusal::NoStepLeft);
}
