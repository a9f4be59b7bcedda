//! What a chair can get wrong, one thing at a time, and what it costs.

use chutri::coach::hint::Hint;
use chutri::coach::score::Area;
use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::officer::Office;
use chutri::meeting::procedure::StepId;
use chutri::meeting::question::OutcomeKind;
use chutri::meeting::step::StepState;
use chutri::meeting::task::{Assignment, Due, Source, Who};
use strum::IntoEnumIterator as _;

/// One thing gone wrong.
#[derive(Debug, Clone, Copy, strum::EnumIter)]
pub(crate) enum Lapse {
    /// Going on without a secretary.
    NoSecretary,
    /// Concluding before a shy member was asked.
    Unheard,
    /// Never asking why.
    NoReason,
    /// Leaving the question without a conclusion.
    NoOutcome,
    /// Giving a task without a day.
    NoDue,
    /// Giving a task to nobody.
    NoOwner,
    /// Forgetting the member who is away.
    Forgotten,
    /// Jumping over a step.
    Jumped,
}

impl Lapse {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// Returns what the chair does instead of what the hint says; nothing where both agree.
    pub(crate) fn command(self, hint: &Hint, meeting: &Meeting) -> Option<Command> {
        let pass = || Command::FinishStep { reason: Some("Để sau".to_owned()) };
        let step = meeting.current().map(|(run, _)| run.id.0.clone()).unwrap_or_default();
        Some(match (self, hint) {
            (Self::Unheard, Hint::Invite(_)) if meeting.open_question().is_none() => pass(),
            (Self::Unheard, Hint::Invite(_)) => Command::SetOutcome {
                kind: OutcomeKind::Concluded,
                text: "Xong".to_owned(),
                despite: Some("Hết giờ".to_owned()),
            },
            (Self::NoReason, Hint::AskWhy(_)) => Command::SetOutcome {
                kind: OutcomeKind::Concluded,
                text: "Xong".to_owned(),
                despite: None,
            },
            (Self::NoSecretary, Hint::Appoint(Office::Secretary))
            | (Self::NoOutcome, Hint::Conclude(_))
            | (Self::NoDue | Self::NoOwner, Hint::Complete(_)) => pass(),
            (Self::NoDue, Hint::Assign(member)) => assign(vec![Who::Member(*member)], None),
            (Self::NoOwner, Hint::GoOn) if step == "tasks" && meeting.tasks().all(owned) => {
                assign(Vec::new(), Some(Due::NextMeeting))
            }
            (Self::Forgotten, Hint::Assign(member)) if is_away(meeting, *member) => pass(),
            (Self::Jumped, Hint::GoOn) if step == "opening" => {
                let step = StepId("discussion".into());
                let taken = meeting.step(&step).is_some_and(|run| run.state == StepState::Done);
                let reason = Some("Hết giờ".to_owned());
                if taken { Command::Close { reason } } else { Command::EnterStep { step } }
            }
            (_, Hint::Close) => Command::Close {
                reason: (!meeting.unfinished().is_empty()).then(|| String::from("Hết giờ")),
            },
            _ => return None,
        })
    }

    /// Returns what is lost: nothing else may be.
    pub(crate) const fn costs(self) -> &'static [(Area, u32, &'static str)] {
        match self {
            Self::NoSecretary => &[(Area::Order, 2, "StepPassed"), (Area::Rules, 8, "NoSecretary")],
            Self::Unheard => &[
                (Area::Order, 2, "StepPassed"),
                (Area::Heard, 2, "QuestionConcludedOverSilence"),
                (Area::Heard, 4, "MemberUnheard"),
                (Area::Faults, 8, "im-lang"),
            ],
            Self::NoReason => &[(Area::Reasons, 2, "PositionWithoutReason")],
            Self::NoOutcome => {
                &[(Area::Order, 2, "StepPassed"), (Area::Concluded, 4, "QuestionWithoutOutcome")]
            }
            // The first costs most: it is one fault, made five times.
            Self::NoDue => &[
                (Area::Order, 2, "StepPassed"),
                (Area::Tasks, 4, "TaskWithoutDue"),
                (Area::Tasks, 1, "TaskWithoutDue"),
                (Area::Tasks, 1, "TaskWithoutDue"),
                (Area::Tasks, 1, "TaskWithoutDue"),
                (Area::Tasks, 1, "TaskWithoutDue"),
            ],
            Self::NoOwner => {
                &[(Area::Order, 2, "StepPassed"), (Area::Tasks, 4, "TaskWithoutOwner")]
            }
            Self::Forgotten => &[
                (Area::Order, 2, "StepPassed"),
                (Area::Tasks, 4, "MemberWithoutTask"),
                (Area::Faults, 8, "quen-nguoi-vang"),
            ],
            // Nobody counts as present, so nobody is heard and nobody takes a position.
            Self::Jumped => &[
                (Area::Order, 4, "StepNotTaken"),
                (Area::Heard, 20, "nothing"),
                (Area::Reasons, 10, "nothing"),
                (Area::Rules, 8, "RollIncomplete"),
            ],
        }
    }
}

fn owned(task: &chutri::meeting::task::Task) -> bool {
    !task.assignment.owners.is_empty()
}

fn assign(owners: Vec<Who>, due: Option<Due>) -> Command {
    let text = "Xong".to_owned();
    Command::AssignTask { assignment: Assignment { text, owners, due, source: Source::Meeting } }
}

fn is_away(meeting: &Meeting, member: chutri::meeting::id::MemberId) -> bool {
    meeting.members.get(member).is_some_and(|member| !member.presence.is_here())
}
