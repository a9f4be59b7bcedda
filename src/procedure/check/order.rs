//! The order of the steps: parts one after the other, nothing asked for that nobody can do by then.

use crate::meeting::procedure::{Activity, Procedure, Requirement};
use crate::procedure::fault::Fault;
use crate::procedure::findings::Findings;

/// Looks at the steps in their order.
pub(super) fn look(procedure: &Procedure, findings: &Findings<'_>) {
    parts(procedure, findings);
    requirements(procedure, findings);
    let closes = procedure.steps.iter().any(|step| step.activity == Activity::Close);
    let unsure = procedure.steps.is_empty() || activities_unsure(procedure, findings);
    if !closes && !unsure {
        findings.object("steps", &Fault::NoClose);
    }
}

fn parts(procedure: &Procedure, findings: &Findings<'_>) {
    let mut reached = None;
    for (index, step) in procedure.steps.iter().enumerate() {
        let path = format!("steps[{}].part", index + 1);
        if findings.is_blamed(&path) {
            continue;
        }
        match reached {
            Some(after) if step.part < after => {
                let fault = Fault::PartBack { part: step.part.into(), after: after.into() };
                findings.object(&path, &fault);
            }
            _ => reached = Some(step.part),
        }
    }
}

fn requirements(procedure: &Procedure, findings: &Findings<'_>) {
    if activities_unsure(procedure, findings) {
        return;
    }
    let mut met = Vec::new();
    for (index, step) in procedure.steps.iter().enumerate() {
        met.push(step.activity);
        let path = format!("steps[{}].requires", index + 1);
        for (at, requirement) in step.requires.iter().enumerate() {
            let able = fulfilled_by(*requirement);
            // Only a speech must fall into the step itself; the rest may have been done before.
            let here = *requirement == Requirement::Speech;
            let had = if here { std::slice::from_ref(&step.activity) } else { met.as_slice() };
            if !able.is_empty() && !able.iter().any(|activity| had.contains(activity)) {
                let requirement = (*requirement).into();
                let activities = able.iter().map(Into::into).collect();
                let fault = Fault::CannotFulfil { requirement, activities, here };
                findings.object(&format!("{path}[{}]", at + 1), &fault);
            }
        }
    }
}

/// Says whether some activity could not be read, so that nothing can be said of what steps can do.
fn activities_unsure(procedure: &Procedure, findings: &Findings<'_>) -> bool {
    (1..=procedure.steps.len())
        .any(|number| findings.is_blamed(&format!("steps[{number}].activity")))
}

/// Returns the activities in which something can be done; none when it needs no step.
const fn fulfilled_by(requirement: Requirement) -> &'static [Activity] {
    match requirement {
        Requirement::Secretary | Requirement::Observer => &[Activity::Officers],
        Requirement::RollCall => &[Activity::RollCall],
        Requirement::Agenda => &[Activity::Agenda],
        Requirement::Outcomes | Requirement::EveryoneHeard => &[Activity::Discuss],
        Requirement::Speech => &[
            Activity::Announce,
            Activity::Officers,
            Activity::Report,
            Activity::Discuss,
            Activity::Guests,
        ],
        Requirement::GuestHeard => &[Activity::Guests],
        Requirement::TasksReviewed => &[Activity::Review],
        // The chair is named when the meeting is set up; tasks, petitions and votes may come up at
        // any moment of the meeting.
        Requirement::Chair
        | Requirement::TasksForAll
        | Requirement::TasksComplete
        | Requirement::PetitionsSettled
        | Requirement::Vote
        | Requirement::QuestionsVoted => &[],
        Requirement::Score => &[Activity::Score],
    }
}
