//! The scripted chair: what to type for each hint.

use chutri::coach::hint::Hint;
use chutri::coach::room::Room;
use chutri::desk::Desk;
use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Choice, Papers, Proposal, Typed, Way};
use chutri::meeting::command::Command;
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::id::MemberId;
use chutri::meeting::note::About;
use chutri::meeting::officer::Office;
use chutri::meeting::petition::Settlement;
use chutri::meeting::procedure::{Activity, ItemKind, Requirement};
use chutri::meeting::question::{Matter, OutcomeKind};
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Assignment, Due, Progress, Source, Who};

/// Returns what a good chair types; nothing where the thing to do is to wait.
pub(crate) fn answer(hint: &Hint, desk: &Desk, room: &Room) -> Option<Command> {
    let meeting = desk.meeting();
    let text = "Xong".to_owned();
    Some(match hint {
        Hint::Listen | Hint::StayOn => return None,
        Hint::Resume => Command::Resume,
        Hint::Appoint(office) => appoint(meeting, *office),
        Hint::Call(member) => call(*member, room),
        Hint::Fill(item) => fill(meeting, item),
        Hint::Agenda => {
            Command::AddQuestion { matter: Matter { title: text, minutes: None, step: None } }
        }
        Hint::Stop(_) => Command::EndSpeech,
        Hint::TakeUp(question) => Command::OpenQuestion { question: *question },
        Hint::GiveNext(_) => Command::GiveNext,
        Hint::Invite(member) | Hint::AskWhy(member) => Command::Invite { member: *member },
        Hint::GiveFloor(member) => {
            let activity = meeting.current().map(|(_, step)| step.activity);
            let reports = matches!(activity, Some(Activity::Report | Activity::Guests));
            let kind = if reports { SpeechKind::Report } else { SpeechKind::SelfCriticism };
            Command::GiveFloor { member: *member, kind }
        }
        Hint::PutToVote => Command::PutBallot { proposal: proposal(meeting)? },
        Hint::Count => Command::CountVotes { typed: count(meeting, room)? },
        Hint::Announce => {
            let tie = meeting.balloting().is_some_and(|ballot| meeting.asks_chair(ballot));
            Command::AnnounceBallot { casting: tie.then_some(Choice::Against), despite: None }
        }
        Hint::Conclude(question) => {
            let about = About::Question(*question);
            let lost = meeting.ballots.iter().any(|ballot| {
                ballot.proposal.about == about && ballot.verdict().is_some() && !ballot.is_carried()
            });
            let kind = if lost { OutcomeKind::Deferred } else { OutcomeKind::Concluded };
            Command::SetOutcome { kind, text, despite: None }
        }
        Hint::Review(task) => Command::ReviewTask { task: *task, progress: Progress::Done },
        Hint::Assign(member) => Command::AssignTask {
            assignment: Assignment {
                text,
                owners: vec![Who::Member(*member)],
                due: Some(Due::NextMeeting),
                source: Source::Meeting,
            },
        },
        Hint::Complete(task) => {
            let assignment = meeting.task(*task)?.assignment.clone();
            let owners = vec![Who::Member(meeting.officers.chair?)];
            let owners =
                if assignment.owners.is_empty() { owners } else { assignment.owners.clone() };
            let due = Some(Due::NextMeeting);
            Command::ChangeTask {
                task: *task,
                assignment: Assignment { owners, due, ..assignment },
            }
        }
        Hint::Settle(petition) => Command::SettlePetition {
            petition: *petition,
            settlement: Settlement::Forwarded { to: text, due: Some(Due::NextMeeting) },
        },
        Hint::Judge(criterion) => {
            let judged = Judged { points: 1, reason: String::new() };
            Command::ScoreCriterion { criterion: criterion.clone(), judged }
        }
        Hint::DraftScore => Command::DraftScore,
        Hint::AdoptScore => Command::AdoptScore { reason: String::new() },
        Hint::GoOn => Command::FinishStep { reason: None },
        Hint::Close => Command::Close { reason: close_reason(meeting) },
    })
}

/// Somebody with nothing to say on anything cannot be made to speak; that is said when closing.
fn close_reason(meeting: &Meeting) -> Option<String> {
    (!meeting.unfinished().is_empty()).then(|| "Đã mời, không có ý kiến thêm".to_owned())
}

fn appoint(meeting: &Meeting, office: Office) -> Command {
    let free = |member: &&chutri::meeting::member::Member| {
        !member.is_guest() && meeting.officers.held_by(member.id).is_none()
    };
    let member = meeting.members.iter().find(free).map(|member| member.id);
    Command::Appoint { office, member }
}

fn call(member: MemberId, room: &Room) -> Command {
    let attendance = match room.absence(member) {
        Some("") => Attendance::Unexcused,
        Some(reason) => Attendance::Excused { reason: reason.to_owned() },
        // Whoever is not here and of whom nobody knows anything will come yet.
        None => Attendance::Excused { reason: "Báo đến muộn".to_owned() },
    };
    Command::MarkAttendance { member, attendance }
}

fn fill(meeting: &Meeting, item: &str) -> Command {
    let (run, step) = meeting.current().unwrap();
    let kind = step.items.iter().find(|known| known.id == item).unwrap().kind;
    let value = match kind {
        ItemKind::Tick => String::new(),
        ItemKind::Text => "x".to_owned(),
        ItemKind::Number => "1".to_owned(),
    };
    Command::RecordItem { step: run.id.clone(), item: item.to_owned(), value }
}

fn proposal(meeting: &Meeting) -> Option<Proposal> {
    let (run, step) = meeting.current()?;
    let voted = step.requires.contains(&Requirement::QuestionsVoted);
    let open = meeting.open_question().filter(|open| open.outcome().is_none());
    let question = open.or_else(|| meeting.unvoted().next()).filter(|_| voted);
    let about = match question {
        Some(question) => About::Question(question.id),
        None => About::Step(run.id.clone()),
    };
    let rule = step.vote.as_ref();
    let first = meeting.procedure.rules.thresholds.first()?;
    Some(Proposal {
        text: "Thông qua".to_owned(),
        about,
        threshold: rule.map_or(&first.id, |rule| &rule.threshold).clone(),
        way: rule.map_or(Way::ShowOfHands, |rule| rule.way),
        candidates: Vec::new(),
        places: 0,
        earlier: None,
    })
}

/// Counts those who have a vote.
fn count(meeting: &Meeting, room: &Room) -> Option<Typed> {
    let hands = room.hands(meeting)?;
    let votes = hands.votes;
    let papers = (meeting.balloting()?.proposal.way == Way::Secret).then(|| {
        let given = votes.sum();
        Papers { given, collected: given, invalid: 0 }
    });
    Some(Typed {
        favour: Some(votes.favour),
        against: Some(votes.against),
        other: Some(votes.other),
        papers,
        ..Typed::default()
    })
}
