//! Meetings to be recorded: votes of every way, elections and ties, and a month's whole work.
//!
//! They are held under shipped procedures, so that a recorded file has the shape of a real one.

use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Choice, Proposal, Typed, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Jump, Opening};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::id::{BallotId, MemberId, QuestionId};
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::note::{About, Audience};
use chutri::meeting::officer::Office;
use chutri::meeting::petition::{Plea, PleaKind};
use chutri::meeting::procedure::StepId;
use chutri::meeting::question::{Matter, OutcomeKind, Stance};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Assignment, Progress, Source};

use crate::support::console::{cell, opening, procedure};
use crate::support::fixture::m;
use crate::support::given::Given;
use crate::support::vote::{announce, announce_despite, announce_with, chosen, count, hands, says};
use crate::support::work::{
    answered, assign, change, february, forwarded, member, name, on, p, raise, remark, review,
    settle, take_back, task,
};

/// Every meeting, with the name of its file.
pub(super) fn all() -> [(&'static str, Given); 4] {
    [
        ("thuong-ky-hd42.json", regular()),
        ("ket-nap.json", admission()),
        ("committee.json", committee()),
        ("hai-trong-mot.json", two_parts()),
    ]
}

/// A meeting whose commands come a minute after the other.
struct Held(Given);

impl Held {
    fn open(opening: Opening) -> Self {
        Self(Given::unopened()).then([Command::Open(Box::new(opening))])
    }

    fn then(self, commands: impl IntoIterator<Item = Command>) -> Self {
        commands.into_iter().fold(self, |Self(mut given), command| {
            given.now += chrono::TimeDelta::seconds(60);
            Self(given.and(command))
        })
    }

    fn happens(self, seconds: i64, event: Event) -> Self {
        let Self(mut given) = self;
        given.now += chrono::TimeDelta::seconds(seconds);
        Self(given.happens(event))
    }
}

fn enter(step: &str) -> Command {
    Command::EnterStep { step: StepId(step.to_owned()) }
}

fn despite(reason: &str) -> Command {
    Command::FinishStep { reason: Some(reason.to_owned()) }
}

fn secretary(number: usize) -> Command {
    Command::Appoint { office: Office::Secretary, member: Some(m(number)) }
}

fn present() -> Command {
    Command::MarkRest { attendance: Attendance::Present }
}

fn opens(number: usize) -> Command {
    Command::OpenQuestion { question: QuestionId::from_index(number - 1) }
}

fn ends(kind: OutcomeKind, text: &str) -> Command {
    let despite = Some("đã hỏi mà không ai nói thêm".to_owned());
    Command::SetOutcome { kind, text: text.to_owned(), despite }
}

fn speaks(number: usize, kind: SpeechKind) -> [Command; 2] {
    [Command::GiveFloor { member: m(number), kind }, Command::EndSpeech]
}

fn holds(number: usize, stance: Stance, reason: &str) -> Command {
    Command::TakePosition { member: m(number), stance, reason: reason.to_owned() }
}

/// Puts something to the vote by one of the procedure's thresholds.
fn put(text: &str, about: About, threshold: &str, way: Way) -> Command {
    put_choice(text, about, (threshold, way), (&[], 0), None)
}

fn put_choice(
    text: &str,
    about: About,
    (threshold, way): (&str, Way),
    (candidates, places): (&[&str], u32),
    earlier: Option<usize>,
) -> Command {
    Command::PutBallot {
        proposal: Proposal {
            text: text.to_owned(),
            about,
            threshold: threshold.to_owned(),
            way,
            candidates: candidates.iter().map(|&name| name.to_owned()).collect(),
            places,
            earlier: earlier.map(|number| BallotId::from_index(number - 1)),
        },
    }
}

fn at(step: &str) -> About {
    About::Step(StepId(step.to_owned()))
}

fn about(question: usize) -> About {
    About::Question(QuestionId::from_index(question - 1))
}

/// Two of the three counts, as they are called out.
fn two(favour: u32, against: u32) -> Command {
    count(Typed { favour: Some(favour), against: Some(against), ..Typed::default() })
}

fn object(number: Option<usize>, reason: &str) -> Command {
    Command::Object { member: number.map(m), reason: reason.to_owned() }
}

fn withdraw(reason: &str) -> Command {
    Command::WithdrawBallot { reason: reason.to_owned() }
}

fn reserve(ballot: usize, number: usize, reason: &str) -> Command {
    let ballot = BallotId::from_index(ballot - 1);
    Command::ReserveOpinion { ballot, member: m(number), reason: reason.to_owned() }
}

fn judge(criterion: &str, points: u32, reason: &str) -> Command {
    let judged = Judged { points, reason: reason.to_owned() };
    Command::ScoreCriterion { criterion: criterion.to_owned(), judged }
}

fn excused(number: usize, reason: &str) -> Command {
    let attendance = Attendance::Excused { reason: reason.to_owned() };
    Command::MarkAttendance { member: m(number), attendance }
}

/// A month's meeting of a cell, with what February left: the roll, two questions, the review,
/// tasks, petitions, a superior's direction, a vote, the score, the next day; broken off once.
fn regular() -> Given {
    let mut first = opening(cell(), procedure("chi-bo-thuong-ky-hd42"));
    first.carried = february();
    let guest = Person {
        name: "Lê Thị Nhung".to_owned(),
        post: "Phó bí thư Đảng ủy xã".to_owned(),
        class: Class::Guest,
        standing: Attendance::Present,
        ..Person::default()
    };
    let guest_id = MemberId::from_index(first.people.len());
    let lead = Command::FinishStep { reason: None };
    let held = Held::open(first)
        .then([
            lead.clone(),
            secretary(2),
            lead,
            Command::AddMember { person: guest },
            excused(6, "đưa con đi viện"),
            present(),
            enter("report"),
        ])
        .then(speaks(1, SpeechKind::Report))
        .then([enter("review")])
        .then([review(1, Progress::Partly { percent: 60 }), review(2, Progress::Done)]);
    scored(decided(discussed(held, guest_id))).0
}

fn discussed(held: Held, guest: MemberId) -> Held {
    held.then([enter("discussion"), opens(1), Command::Invite { member: m(3) }])
        .then(speaks(3, SpeechKind::Opinion))
        .then([
            holds(3, Stance::Agree, "đất hợp cây"),
            holds(4, Stance::Disagree, "mùa khô thiếu nước"),
            holds(4, Stance::Other, "làm thử một héc-ta"),
            holds(5, Stance::Pass, ""),
            Command::RequestFloor { member: m(7), kind: SpeechKind::Question },
            Command::RequestFloor { member: m(8), kind: SpeechKind::PointOfOrder },
            Command::GiveNext,
            Command::PauseSpeech,
            Command::ResumeSpeech,
            Command::ExtendSpeech { seconds: 60 },
            Command::EndSpeech,
            ends(OutcomeKind::Concluded, "Chuyển ba héc-ta sang cây có múi"),
            opens(2),
            Command::AddNote {
                about: about(2),
                audience: Audience::Chair,
                text: "gặp riêng gia đình anh Vinh".to_owned(),
            },
            ends(OutcomeKind::Deferred, "chờ nhà trường trả lời"),
            enter("guests"),
            Command::GiveFloor { member: guest, kind: SpeechKind::Opinion },
            Command::EndSpeech,
            remark(guest.index() + 1, RemarkKind::Strength, "nhiều đồng chí phát biểu"),
            remark(guest.index() + 1, RemarkKind::Direction, "giao rõ người, rõ việc"),
        ])
}

fn decided(held: Held) -> Held {
    held.then([Command::Pause { reason: "mất điện".to_owned() }])
        .happens(300, Event::Reopened { away: 240, counted: true })
        .then([Command::Resume])
        .happens(5000, Event::ClockJumped { seconds: 4800, direction: Jump::Forward })
        .then([
            enter("tasks"),
            assign("Lập danh sách hộ trồng cây", &[2, 4]),
            assign("Sửa loa", &[5]),
            change(4, task("Sửa loa truyền thanh", &[5])),
            assign("Việc ghi nhầm", &[]),
            take_back(5),
            Command::AssignTask {
                assignment: Assignment {
                    source: Source::Question(QuestionId::from_index(0)),
                    ..task("Đăng ký cây giống với xã", &[1])
                },
            },
            enter("petitions"),
            settle(1, answered(member(1), "xã đã cấp kinh phí")),
            raise(name("Hộ bà Xuân"), "Cho nợ tiền điện một tháng"),
            Command::ChangePetition {
                petition: p(2),
                plea: Plea {
                    who: name("Hộ bà Xuân"),
                    kind: PleaKind::Inquiry,
                    text: "Cho chậm tiền điện một tháng".to_owned(),
                },
            },
            settle(2, forwarded("Điện lực huyện", Some(on("2026-03-28")))),
            Command::ProposeQuestion {
                matter: Matter {
                    title: "Quỹ khuyến học".to_owned(),
                    minutes: Some(15),
                    ..Matter::default()
                },
                source: Source::Meeting,
            },
            Command::SetNextMeeting { on: "2026-04-03".parse().ok(), at: "19:30:00".parse().ok() },
            enter("conclusion"),
            put("Kết luận tháng 3", at("conclusion"), "majority", Way::ShowOfHands),
            two(10, 1),
            announce(),
            reserve(1, 4, "nên làm thử trước"),
        ])
}

fn scored(held: Held) -> Held {
    held.then([
        enter("score"),
        judge("preparation", 9, ""),
        judge("conduct", 35, "có lúc nói lan man"),
        judge("principles", 5, ""),
        judge("closing", 4, ""),
        Command::DraftScore,
        judge("conduct", 36, "chi bộ thấy đã cố gắng"),
        put("Điểm buổi sinh hoạt", at("score"), "majority", Way::ShowOfHands),
        hands(12, 0, 0),
        announce(),
        Command::AdoptScore { reason: "chi bộ nâng một điểm".to_owned() },
        enter("close"),
        Command::Undo,
        Command::Redo,
        Command::Close { reason: Some("trời mưa to".to_owned()) },
    ])
}

/// Two people admitted one at a time, on papers, by two thirds; one vote repeated.
fn admission() -> Given {
    let mut first = opening(cell(), procedure("chi-bo-ket-nap"));
    first.agenda = ["Vi Văn Nam", "Lò Thị Mỷ"]
        .map(|title| Matter { title: title.to_owned(), minutes: None, ..Matter::default() })
        .into();
    let papers = |given, invalid, favour, against| {
        let papers = crate::support::vote::papers(given, given, invalid);
        let (favour, against) = (Some(favour), Some(against));
        count(Typed { favour, against, papers, ..Typed::default() })
    };
    let secret = |text: &str, question, earlier| {
        put_choice(text, about(question), ("two-thirds", Way::Secret), (&[], 0), earlier)
    };
    Held::open(first)
        .then([enter("secretary"), secretary(3), enter("roll-call"), present()])
        .then([enter("way")])
        .then([put("Bỏ phiếu kín", at("way"), "majority", Way::RollCall)])
        .then([1, 2, 3, 4].map(|number| says(number, Choice::For)))
        .then([says(5, Choice::Against), says(7, Choice::Other)])
        .then([Command::CastVote { member: m(7), choice: None }])
        .then([announce_despite("số còn lại ở ngoài sân")])
        .then([enter("candidates"), opens(1)])
        .then(speaks(4, SpeechKind::Opinion))
        .then([secret("Vi Văn Nam", 1, None), papers(12, 1, 7, 4), announce()])
        .then([secret("Vi Văn Nam, bỏ phiếu lại", 1, Some(2)), papers(12, 0, 12, 0), announce()])
        .then([ends(OutcomeKind::Concluded, "Đề nghị kết nạp"), opens(2)])
        .then([secret("Lò Thị Mỷ", 2, None), withdraw("còn thiếu giấy tờ")])
        .then([ends(OutcomeKind::PassedUp, "Đảng ủy xã xem lý lịch")])
        .then([enter("close"), despite("xong việc")])
        .then([Command::Close { reason: Some("hết giờ".to_owned()) }])
        .0
}

/// A committee that decides without a vote, objects, ties, and elects in two rounds.
fn committee() -> Given {
    let mut first = opening(cell(), procedure("committee"));
    (first.body, first.title) = ("Allotment Society".to_owned(), "March".to_owned());
    (first.place, first.language) = ("The hut".to_owned(), Lang::En);
    first.agenda = ["The fence", "Officers"]
        .map(|title| Matter { title: title.to_owned(), minutes: Some(10), ..Matter::default() })
        .into();
    let quiet = |text: &str, about| put(text, about, "majority", Way::NoObjection);
    let tally = |text: &str, earlier| {
        put_choice(text, about(1), ("majority", Way::ShowOfHands), (&[], 0), earlier)
    };
    let elect = |names: &[&str], places, earlier| {
        put_choice("Officers", about(2), ("majority", Way::Secret), (names, places), earlier)
    };
    Held::open(first)
        .then([enter("apologies"), present(), enter("secretary"), secretary(2)])
        .then([enter("last-minutes"), quiet("Minutes of February", at("last-minutes")), announce()])
        .then([enter("business"), opens(1)])
        .then(speaks(5, SpeechKind::Opinion))
        .then([quiet("Mend the fence", about(1)), object(Some(4), "too dear")])
        .then([tally("Mend the fence", Some(2)), hands(5, 5, 2), announce_with(Choice::Against)])
        .then([ends(OutcomeKind::Withdrawn, ""), opens(2)])
        .then([elect(&["Ann", "Ben", "Cai"], 2, None), chosen(11, 1, &[8, 5, 4]), announce()])
        .then([elect(&["Ben", "Cai"], 1, Some(4)), chosen(11, 0, &[7, 4]), announce()])
        .then([ends(OutcomeKind::Concluded, "Ann and Ben"), Command::Leave { member: m(9) }])
        .then([Command::Return { member: m(9) }, enter("close")])
        .then([Command::Close { reason: Some("enough for one night".to_owned()) }])
        .0
}

/// A sitting in two parts, each with its own question; one comes up in the second part.
fn two_parts() -> Given {
    let mut first = opening(cell(), procedure("chi-bo-hai-trong-mot-hd42"));
    let theme = Some(StepId("theme-discussion".to_owned()));
    first.agenda[1].step = theme.clone();
    let over = Matter { step: theme, ..first.agenda[0].clone() };
    let added = Matter { title: "Quỹ khuyến học".to_owned(), ..Matter::default() };
    let first_question = QuestionId::from_index(0);
    Held::open(first)
        .then([enter("roll-call"), present(), enter("agenda")])
        .then([Command::RewordQuestion { question: first_question, matter: over }, Command::Undo])
        .then([enter("discussion"), opens(1)])
        .then(speaks(2, SpeechKind::Opinion))
        .then([ends(OutcomeKind::Concluded, "Trồng ba héc-ta"), enter("theme-discussion")])
        .then([Command::AddQuestion { matter: added }, opens(2)])
        .then([ends(OutcomeKind::Concluded, "Mỗi tổ nhận hai em"), enter("close")])
        .then([Command::Close { reason: Some("hết giờ".to_owned()) }])
        .0
}
