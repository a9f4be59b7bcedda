//! The clock against the plan.

use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::question::Matter;
use chutri::meeting::schedule::Schedule;

use crate::support::fixture::{
    close, enter, id, matter, opening, pass_step, pause, proceeding, q, secretary, skip,
};
use crate::support::given::{Given, at, given, given_in};

fn schedule(given: &Given) -> Schedule {
    given.meeting().schedule(given.now)
}

fn budget(given: &Given, step: &str) -> u64 {
    given.meeting().step_budget(given.meeting().step(&id(step)).unwrap())
}

#[test]
fn at_the_start_the_meeting_ends_as_planned() {
    let now = schedule(&given([]));
    assert_eq!(now, Schedule { elapsed: 0, planned: 6000, behind: 0, ends_at: at(6000) });
}

#[test]
fn a_step_within_its_time_puts_nothing_behind() {
    let now = schedule(&given([]).at(299));
    assert_eq!((now.elapsed, now.behind, now.ends_at), (299, 0, at(6000)));
}

#[test]
fn a_step_over_its_time_puts_the_rest_behind() {
    let now = schedule(&given([]).at(480));
    assert_eq!((now.behind, now.ends_at), (180, at(6180)));
}

#[test]
fn what_was_saved_puts_the_meeting_ahead() {
    let now = schedule(&given([secretary(2)]).at(60).and(pass_step("")));
    assert_eq!((now.elapsed, now.behind, now.ends_at), (60, -240, at(5760)));
    let now = schedule(&given([skip("discuss", "để kỳ sau")]));
    assert_eq!(now.behind, -3600);
}

#[test]
fn the_planned_length_is_shared_out_as_the_procedure_weighs_its_steps() {
    let opening = Opening { planned_minutes: 50, ..opening() };
    let given = given_in(opening, []);
    assert_eq!((budget(&given, "discuss"), budget(&given, "roll")), (1800, 150));
}

#[test]
fn a_discussion_weighs_what_its_questions_are_planned_for() {
    let minutes = |minutes| Some(Matter { minutes, ..matter("Trồng cây") });
    let agenda = |list: [Option<u32>; 2]| list.map(minutes).into_iter().flatten().collect();
    let planned = |list| given_in(Opening { agenda: agenda(list), ..opening() }, []);
    assert_eq!(budget(&planned([Some(30), Some(30)]), "discuss"), 3600);
    assert_eq!(budget(&planned([Some(50), Some(10)]), "discuss"), 3600);
    assert_eq!(budget(&planned([Some(10), Some(10)]), "discuss"), 2000, "20 of 60 minutes");
    assert_eq!(budget(&planned([Some(10), None]), "discuss"), 3600, "not all of them say");
    assert_eq!(budget(&planned([Some(0), Some(0)]), "discuss"), 3600);
}

#[test]
fn a_break_moves_the_end_but_puts_nothing_behind() {
    let given = given([pause("giải lao")]).at(900).and(Command::Resume);
    let now = schedule(&given);
    assert_eq!((now.elapsed, now.behind, now.ends_at), (0, 0, at(6900)));
}

#[test]
fn a_closed_meeting_ended_when_it_ended() {
    let now = schedule(&given([close("mất điện")]).at(5000));
    assert_eq!((now.elapsed, now.behind, now.ends_at), (0, -6000, at(0)));
}

#[test]
fn no_plan_is_too_long_to_reckon_with() {
    let endless = |procedure: &mut chutri::meeting::procedure::Procedure| {
        for step in &mut procedure.steps {
            step.minutes = u32::MAX;
        }
    };
    let agenda = vec![Matter { minutes: Some(u32::MAX), ..matter("Trồng cây") }];
    let opening = Opening { agenda, planned_minutes: u32::MAX, ..proceeding(endless) };
    let given = given_in(opening, [enter("discuss")]);
    assert!(schedule(&given).behind <= 0);
    assert_eq!(given.meeting().question(q(1)).unwrap().matter.minutes, Some(u32::MAX));
}

#[test]
fn where_nothing_is_planned_nothing_is_behind_but_the_time_spent() {
    let unplanned = |procedure: &mut chutri::meeting::procedure::Procedure| {
        for step in &mut procedure.steps {
            step.minutes = 0;
        }
    };
    let opening = Opening { planned_minutes: 0, ..proceeding(unplanned) };
    let now = schedule(&given_in(opening, []).at(60));
    assert_eq!((now.planned, now.behind, now.ends_at), (0, 60, at(60)));
}
