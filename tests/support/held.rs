//! Whole meetings to make papers of: a cell's in March with everything in it, a committee's in
//! English; held by the shipped procedures, as a chair would.

use std::path::PathBuf;
use std::sync::Arc;

use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Choice, Proposal, Way};
use chutri::meeting::carried::{Carried, PastMeeting};
use chutri::meeting::command::Command;
use chutri::meeting::event::Opening;
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::note::{About, Audience};
use chutri::meeting::officer::Office;
use chutri::meeting::petition::{OldPetition, Plea, PleaKind};
use chutri::meeting::procedure::Procedure;
use chutri::meeting::question::{Matter, OutcomeKind, Stance};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::score::Judged;
use chutri::meeting::task::{Assignment, Due, OldTask, Origin, PastReview, Progress, Source, Who};
use chutri::procedure::Library;

use crate::support::fixture::{
    self, conclude, end_question, enter, excused, give_for, id, m, mark, q, s, take_up,
};
use crate::support::given::Given;
use crate::support::vote::{b, hands};
use crate::support::work::{answered, date, forwarded, k, name, on, p, remark, settle, t};

fn shipped(id: &str) -> Arc<Procedure> {
    Arc::clone(&Library::load(None).find(id).unwrap().procedure)
}

fn roster(file: &str) -> Vec<Person> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/rosters").join(file);
    chutri::roster::read(&path).unwrap().people
}

fn matter(title: &str, minutes: u32) -> Matter {
    Matter { title: title.to_owned(), minutes: Some(minutes), step: None }
}

fn says(speech: usize, gist: &str) -> Command {
    Command::RecordGist { speech: s(speech), gist: gist.to_owned() }
}

fn holds(member: usize, stance: Stance, reason: &str) -> Command {
    Command::TakePosition { member: m(member), stance, reason: reason.to_owned() }
}

fn propose(text: &str, about: About, way: Way) -> Command {
    Command::PutBallot {
        proposal: Proposal {
            text: text.to_owned(),
            about,
            threshold: "majority".to_owned(),
            way,
            candidates: Vec::new(),
            places: 0,
            earlier: None,
        },
    }
}

fn announce() -> Command {
    Command::AnnounceBallot { casting: None, despite: None }
}

fn assign(text: &str, owners: &[usize], due: Option<Due>) -> Command {
    let owners = owners.iter().map(|number| Who::Member(m(*number))).collect();
    Command::AssignTask {
        assignment: Assignment { text: text.to_owned(), owners, due, source: Source::Meeting },
    }
}

fn note(about: About, audience: Audience, text: &str) -> Command {
    Command::AddNote { about, audience, text: text.to_owned() }
}

fn february() -> Carried {
    let old = |number, text: &str, owners: Vec<Who>, history| OldTask {
        origin: Origin { session: "0197-february".to_owned(), id: t(number) },
        assigned_on: date("2026-02-03"),
        text: text.to_owned(),
        owners,
        due: Some(Due::NextMeeting),
        history,
    };
    let half =
        PastReview { on: date("2026-02-03"), progress: Some(Progress::Partly { percent: 40 }) };
    Carried {
        from: Some(PastMeeting {
            session: "0197-february".to_owned(),
            title: "Sinh hoạt chi bộ thường kỳ tháng 2 năm 2026".to_owned(),
            on: date("2026-02-03"),
        }),
        tasks: vec![
            old(
                1,
                "Vận động 12 học sinh trở lại trường sau Tết",
                vec![Who::Member(m(5)), Who::Member(m(10))],
                vec![half],
            ),
            old(2, "Đo 200 m đường bê tông nội bản", vec![Who::Member(m(3))], Vec::new()),
            old(3, "Rào vườn nhà văn hóa", vec![name("Hộ ông Páo")], Vec::new()),
        ],
        petitions: vec![OldPetition {
            session: "0197-february".to_owned(),
            id: p(1),
            raised_on: date("2026-02-03"),
            plea: Plea {
                who: name("Hộ bà Xuân"),
                kind: PleaKind::Request,
                text: "Sửa cầu treo qua suối Nậm Pung".to_owned(),
            },
            forwarded: Some(forwarded("Ủy ban nhân dân xã", Some(on("2026-02-28")))),
        }],
        ..Carried::default()
    }
}

/// What the cell's meeting opens with.
pub(crate) fn cell_opening(lang: Lang) -> Opening {
    let mut people = roster("chi-bo-ban-puon.csv");
    people.push(Person {
        name: "Trần Quốc Toản".to_owned(),
        class: Class::Guest,
        post: "Ủy viên Ban Thường vụ Đảng ủy xã".to_owned(),
        ..Person::default()
    });
    Opening {
        session: "0198-march".to_owned(),
        body: "Chi bộ bản Pượn".to_owned(),
        title: "Sinh hoạt chi bộ thường kỳ tháng 3 năm 2026".to_owned(),
        place: "Nhà văn hóa bản Pượn".to_owned(),
        language: lang,
        planned_minutes: 120,
        procedure: shipped("chi-bo-thuong-ky-hd42"),
        people,
        agenda: vec![
            matter("Chuyển đổi 3 ha nương kém hiệu quả sang trồng cây ăn quả có múi", 25),
            matter("Vận động con em trong bản trở lại trường sau Tết", 20),
            matter("Đường bê tông nội bản", 20),
        ],
        chair: Some(m(1)),
        carried: february(),
        practice: false,
    }
}

/// The cell's meeting as far as its discussion.
pub(crate) fn cell_discussing(lang: Lang) -> Given {
    let given = Given::unopened().and(Command::Open(Box::new(cell_opening(lang))));
    given
        .at(60)
        .after([
            fixture::secretary(10),
            fixture::appoint(Office::Observer, 7),
            mark(4, excused("đưa con đi viện")),
            mark(9, Attendance::Unexcused),
            fixture::rest_present(),
            enter("dues"),
            fixture::record("dues", "paid", "11"),
            fixture::record("dues", "owing", "1"),
            enter("report"),
        ])
        .at(600)
        .after([give_for(1, SpeechKind::Report)])
        .at(1200)
        .after([
            Command::EndSpeech,
            says(1, "Kết quả lãnh đạo tháng 2 và phương hướng tháng 3; ba nhiệm vụ trọng tâm"),
            enter("review"),
            Command::ReviewTask { task: t(1), progress: Progress::Done },
            Command::ReviewTask {
                task: t(2),
                progress: Progress::NotDone { reason: "mưa kéo dài".to_owned() },
            },
            enter("discussion"),
            take_up(1),
        ])
        .at(1260)
        .after([give_for(2, SpeechKind::Opinion)])
        .at(1400)
        .after([
            Command::EndSpeech,
            says(2, "Đất nương bạc màu, trồng ngô ba năm nay đều lỗ"),
            holds(2, Stance::Agree, "giống và vốn đã có dự án hỗ trợ"),
            give_for(11, SpeechKind::Opinion),
        ])
        .at(1520)
        .after([
            Command::EndSpeech,
            says(3, "Lo đầu ra; nên làm thử 1 ha trước"),
            holds(11, Stance::Disagree, "chưa có nơi bao tiêu"),
            give_for(8, SpeechKind::Criticism),
        ])
        .at(1580)
        .after([
            Command::EndSpeech,
            says(4, "Phê bình chi ủy chậm triển khai từ tháng trước"),
            holds(8, Stance::Other, "chi ủy phải có kế hoạch từng hộ"),
            give_for(17, SpeechKind::Opinion),
        ])
        .at(1700)
        .after([
            Command::EndSpeech,
            says(5, "Huyện có chính sách hỗ trợ 70 % giống"),
            holds(3, Stance::Agree, ""),
            holds(5, Stance::Agree, ""),
            holds(7, Stance::Pass, ""),
            holds(12, Stance::Agree, ""),
            note(About::Question(q(1)), Audience::Public, "Xin dự án tập huấn trong tháng 4"),
            note(About::Question(q(1)), Audience::Chair, "nhắc riêng đồng chí Thuyết"),
        ])
}

/// The cell's meeting of March, held to its end.
pub(crate) fn cell(lang: Lang) -> Given {
    closed(worked(decided(cell_discussing(lang))))
}

/// Every question comes to its outcome.
fn decided(given: Given) -> Given {
    let over = |command: Command| match command {
        Command::SetOutcome { kind, text, .. } => Command::SetOutcome {
            kind,
            text,
            despite: Some("đã hỏi, không ai nói thêm".to_owned()),
        },
        other => other,
    };
    given
        .at(1800)
        .after([
            propose(
                "Chuyển đổi 3 ha nương sang cây ăn quả có múi",
                About::Question(q(1)),
                Way::ShowOfHands,
            ),
            hands(8, 1, 1),
            announce(),
            Command::ReserveOpinion {
                ballot: b(1),
                member: m(11),
                reason: "chỉ nên làm 1 ha".to_owned(),
            },
            over(conclude("Làm 3 ha, chia hai đợt; đợt một 1 ha xong trước 30/4")),
            take_up(2),
        ])
        .at(2400)
        .after([
            give_for(5, SpeechKind::Opinion),
            Command::EndSpeech,
            says(6, "Còn hai em chưa đi học vì xa trường"),
            over(conclude("Chi đoàn và chi hội phụ nữ đến từng nhà trước ngày 10")),
            take_up(3),
            over(end_question(OutcomeKind::Deferred, "chờ xã đo lại tuyến")),
            enter("self-criticism"),
        ])
}

/// Self-criticism, guests, tasks, petitions.
fn worked(given: Given) -> Given {
    given
        .at(3000)
        .after([
            give_for(4 + 6, SpeechKind::SelfCriticism),
            Command::EndSpeech,
            says(7, "Tôi nhận khuyết điểm ghi biên bản tháng trước chưa đủ"),
            enter("guests"),
        ])
        .at(3300)
        .after([
            give_for(17, SpeechKind::Opinion),
            Command::EndSpeech,
            says(8, "Chi bộ thảo luận thẳng thắn"),
            remark(17, RemarkKind::Strength, "Chuẩn bị kỹ, nhiều đồng chí phát biểu"),
            remark(17, RemarkKind::Limit, "Việc kỳ trước còn chậm"),
            remark(
                17,
                RemarkKind::Direction,
                "Báo cáo tiến độ về Đảng ủy trước ngày 25 hằng tháng",
            ),
            Command::ChangeRemark {
                remark: k(2),
                kind: RemarkKind::Limit,
                text: "Nhiệm vụ kỳ trước còn chậm".to_owned(),
            },
            enter("tasks"),
            assign("Lập danh sách hộ trồng cây đợt một", &[3, 11], Some(on("2026-03-20"))),
            assign("Đến nhà hai em chưa đi học", &[5], Some(Due::NextMeeting)),
            enter("petitions"),
            Command::RaisePetition {
                plea: Plea {
                    who: Who::Member(m(16)),
                    kind: PleaKind::Complaint,
                    text: "Đèn đường hỏng từ Tết".to_owned(),
                },
            },
            settle(1, answered(Who::Member(m(17)), "Xã đã bố trí vốn, khởi công tháng 4")),
            settle(2, forwarded("Điện lực huyện", Some(on("2026-03-31")))),
            enter("conclusion"),
        ])
}

/// The resolution is voted on, the meeting scores itself and closes.
fn closed(given: Given) -> Given {
    given
        .at(4200)
        .after([propose(
            "Thông qua nghị quyết chi bộ tháng 3 năm 2026",
            About::Step(id("conclusion")),
            Way::RollCall,
        )])
        .after(
            [1, 2, 3, 5, 7, 8, 10, 14]
                .map(|number| Command::CastVote { member: m(number), choice: Some(Choice::For) }),
        )
        .after([
            Command::CastVote { member: m(11), choice: Some(Choice::Against) },
            Command::AnnounceBallot {
                casting: None,
                despite: Some("đồng chí còn lại vừa ra ngoài".to_owned()),
            },
            enter("score"),
        ])
        .after(scores())
        .at(4800)
        .after([
            propose("Tự chấm điểm buổi sinh hoạt", About::Step(id("score")), Way::ShowOfHands),
            hands(10, 0, 0),
            announce(),
            Command::AdoptScore { reason: String::new() },
            Command::SetNextMeeting { on: Some(date("2026-04-03")), at: "19:30:00".parse().ok() },
            enter("minutes"),
            fixture::record("minutes", "read", ""),
        ])
        .at(6900)
        .after([enter("close"), fixture::close("đã xong nội dung")])
}

/// Points for whatever takes judgement.
fn scores() -> Vec<Command> {
    let sheet = shipped("chi-bo-thuong-ky-hd42").sheet.clone().unwrap();
    let judged = sheet.criteria.iter().map(|criterion| Command::ScoreCriterion {
        criterion: criterion.id.clone(),
        judged: Judged {
            points: criterion.points - u32::from(criterion.points >= 30),
            reason: String::new(),
        },
    });
    judged.chain([Command::DraftScore]).collect()
}

/// A committee's meeting in English, held to its end.
pub(crate) fn committee() -> Given {
    let opening = Opening {
        session: "0198-committee".to_owned(),
        body: "Allotment Society".to_owned(),
        title: "Committee meeting, March 2026".to_owned(),
        place: "The Hut".to_owned(),
        language: Lang::En,
        planned_minutes: 90,
        procedure: shipped("committee"),
        people: roster("allotment-society.csv"),
        agenda: vec![
            matter("Water butts or a standpipe for the lower plots", 15),
            matter("Rent for next year", 15),
        ],
        chair: Some(m(1)),
        carried: Carried::default(),
        practice: false,
    };
    Given::unopened()
        .and(Command::Open(Box::new(opening)))
        .at(60)
        .after([
            fixture::secretary(2),
            mark(8, excused("at work")),
            fixture::rest_present(),
            enter("business"),
            take_up(1),
            give_for(3, SpeechKind::Opinion),
        ])
        .at(400)
        .after([
            Command::EndSpeech,
            says(1, "A standpipe costs 900, six butts 300"),
            holds(3, Stance::Agree, "butts can be had by April"),
            holds(4, Stance::Disagree, "they run dry in June"),
            propose("Buy six water butts", About::Question(q(1)), Way::ShowOfHands),
            hands(5, 2, 0),
            announce(),
            conclude("Six water butts are bought, at most 300"),
            take_up(2),
            end_question(OutcomeKind::Deferred, "until the accounts are in"),
            assign("Buy the water butts", &[3], Some(on("2026-04-10"))),
            Command::SetNextMeeting { on: Some(date("2026-04-09")), at: "19:00:00".parse().ok() },
        ])
        .at(3600)
        .after([fixture::close("business done")])
}
