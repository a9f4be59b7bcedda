//! Petitions: raised, answered or passed on, and back until there is an answer.

use chutri::meeting::Meeting;
use chutri::meeting::command::{Command, CommandKind};
use chutri::meeting::event::{Event, Unfinished};
use chutri::meeting::petition::{Plea, PleaKind, Settlement};
use chutri::meeting::procedure::Requirement;
use chutri::meeting::refusal::{Blank, Refusal, Thing};
use chutri::meeting::task::Due;

use crate::support::fixture::{id, pause, proceeding};
use crate::support::given::{Given, at, in_session, session_in};
use crate::support::work::{
    after_february, answered, february, forwarded, member, name, on, p, plea, raise, settle,
};

/// March's meeting, in which February's petition comes back.
fn march() -> Given {
    session_in(after_february(), [])
}

fn reword(number: usize, plea: Plea) -> Command {
    Command::ChangePetition { petition: p(number), plea }
}

fn pending(meeting: &Meeting) -> u32 {
    meeting.missing(Requirement::PetitionsSettled, &id("close"))
}

fn comes_back(number: usize) -> impl Fn(&Meeting) -> bool {
    move |meeting| meeting.petition(p(number)).unwrap().comes_back()
}

#[test]
fn anybody_may_raise_a_petition_members_guests_and_people_outside() {
    in_session([])
        .at(30)
        .when(raise(member(3), " Sửa cầu "))
        .then(Event::PetitionRaised { petition: p(1), plea: plea(member(3), "Sửa cầu") })
        .sees(|meeting| meeting.petition(p(1)).unwrap().at, Some(at(30)))
        .after([raise(member(7), "Cấp phiếu"), raise(name("Hộ ông Páo"), "Kéo điện")])
        .sees(pending, 3);
}

#[test]
fn a_petition_says_who_asks_for_what() {
    in_session([])
        .when(raise(member(3), " "))
        .refused(Refusal::Empty(Blank::Petition))
        .when(raise(member(8), "Sửa cầu"))
        .refused(Refusal::Unknown(Thing::Member))
        .when(raise(name(""), "Sửa cầu"))
        .refused(Refusal::Empty(Blank::Who))
        .when(raise(name("Páo\nLử"), "Sửa cầu"))
        .refused(Refusal::ControlCharacter(Blank::Who));
}

#[test]
fn a_petition_is_put_right_in_its_words_its_kind_and_who_brought_it() {
    let inquiry =
        Plea { kind: PleaKind::Inquiry, ..plea(name("Hộ ông Páo"), "Bao giờ có điện?") };
    in_session([raise(member(3), "Điện")])
        .when(reword(1, inquiry.clone()))
        .then(Event::PetitionChanged { petition: p(1), plea: inquiry.clone() })
        .when(reword(1, inquiry))
        .refused(Refusal::AlreadySo)
        .when(reword(1, plea(member(3), "")))
        .refused(Refusal::Empty(Blank::Petition))
        .when(reword(2, plea(member(3), "Điện")))
        .refused(Refusal::Unknown(Thing::Petition));
}

#[test]
fn a_petition_is_answered_on_the_spot_by_somebody_with_words() {
    in_session([raise(member(3), "Sửa cầu")])
        .sees(comes_back(1), true)
        .when(settle(1, answered(member(1), " ")))
        .refused(Refusal::Empty(Blank::Answer))
        .when(settle(1, answered(name(" "), "Tuần sau")))
        .refused(Refusal::Empty(Blank::Who))
        .when(settle(1, answered(member(9), "Tuần sau")))
        .refused(Refusal::Unknown(Thing::Member))
        .when(settle(2, answered(member(1), "Tuần sau")))
        .refused(Refusal::Unknown(Thing::Petition))
        .at(60)
        .when(settle(1, answered(member(7), " Tuần sau ")))
        .then(Event::PetitionSettled {
            petition: p(1),
            settlement: answered(member(7), "Tuần sau"),
        })
        .sees(|meeting| meeting.petition(p(1)).unwrap().at, Some(at(60)))
        .sees(pending, 0)
        .sees(comes_back(1), false)
        .when(settle(1, answered(member(7), "Tuần sau")))
        .refused(Refusal::AlreadySo);
}

#[test]
fn a_petition_passed_on_names_the_body_and_comes_back_all_the_same() {
    let to = forwarded("Đảng ủy xã", Some(Due::NextMeeting));
    in_session([raise(member(3), "Sửa cầu")])
        .when(settle(1, forwarded("  ", None)))
        .refused(Refusal::Empty(Blank::Recipient))
        .when(settle(1, forwarded(" Đảng ủy xã", Some(Due::NextMeeting))))
        .then(Event::PetitionSettled { petition: p(1), settlement: to.clone() })
        .sees(pending, 0)
        .sees(comes_back(1), true)
        .sees(|meeting| meeting.petition(p(1)).unwrap().forwarded().cloned(), Some(to));
}

#[test]
fn what_was_passed_on_can_still_be_answered_in_the_same_meeting() {
    in_session([raise(member(3), "Sửa cầu"), settle(1, forwarded("Xã", None))])
        .and(settle(1, answered(member(7), "Xã đã cấp vốn")))
        .sees(comes_back(1), false)
        .sees(|meeting| meeting.petition(p(1)).unwrap().forwarded().cloned(), None)
        .and(Command::Undo)
        .sees(comes_back(1), true);
}

#[test]
fn a_petition_passed_on_last_time_is_asked_after_until_it_is_answered() {
    let before = forwarded("Đảng ủy xã", Some(on("2026-03-01")));
    let where_to = |meeting: &Meeting| meeting.petition(p(1)).unwrap().forwarded().cloned();
    march()
        .sees(pending, 1)
        .sees(where_to, Some(before.clone()))
        .sees(comes_back(1), true)
        .when(raise(member(3), "Kéo điện"))
        .then(Event::PetitionRaised { petition: p(2), plea: plea(member(3), "Kéo điện") })
        .when(settle(1, before.clone()))
        .then(Event::PetitionSettled { petition: p(1), settlement: before })
        .sees(pending, 1)
        .sees(comes_back(1), true)
        .and(settle(1, answered(name("Đảng ủy xã"), "Đã có vốn")))
        .sees(comes_back(1), false);
}

#[test]
fn petitions_left_are_unfinished_where_the_procedure_asks() {
    let mut opening = proceeding(|procedure| {
        procedure.steps[5].requires = vec![Requirement::PetitionsSettled];
    });
    opening.carried = february();
    let left =
        |meeting: &Meeting| meeting.unfinished().contains(&Unfinished::Petitions { count: 1 });
    let given = session_in(opening, []).sees(left, true);
    given
        .and(settle(1, Settlement::Forwarded { to: "Huyện".to_owned(), due: None }))
        .sees(left, false);
    march().sees(left, false);
}

#[test]
fn without_petitions_there_is_none_to_settle() {
    for kind in [CommandKind::ChangePetition, CommandKind::SettlePetition] {
        let none = Err(Refusal::Unknown(Thing::Petition));
        assert_eq!(in_session([]).meeting().permits(kind), none);
        assert_eq!(march().meeting().permits(kind), Ok(()));
    }
}

#[test]
fn in_a_break_petitions_are_taken_down_but_not_settled() {
    march()
        .after([pause(""), raise(member(3), "Kéo điện"), reword(2, plea(member(3), "Điện"))])
        .when(settle(2, answered(member(1), "Tuần sau")))
        .refused(Refusal::MeetingPaused);
}

#[test]
fn a_petition_raised_by_mistake_is_taken_back_and_one_of_last_time_is_not() {
    let remove = |number| Command::RemovePetition { petition: p(number) };
    let given = session_in(after_february(), [raise(name("Hộ ông Páo"), "Sửa loa")]);
    given
        .when(remove(1))
        .refused(Refusal::PetitionIsOld(p(1)))
        .when(remove(2))
        .then(Event::PetitionRemoved { petition: p(2) })
        .sees(|meeting| meeting.petitions().count(), 1)
        .sees(Meeting::pending_petitions, 1)
        .when(remove(2))
        .refused(Refusal::Unknown(Thing::Petition))
        .when(settle(2, answered(member(1), "xong")))
        .refused(Refusal::Unknown(Thing::Petition))
        // Its number is not given to another.
        .when(raise(name("Hộ bà Xuân"), "Sửa cầu"))
        .then(Event::PetitionRaised {
            petition: p(3), plea: plea(name("Hộ bà Xuân"), "Sửa cầu")
        });
}

#[test]
fn a_question_proposed_by_mistake_is_taken_back() {
    let propose = |title: &str| Command::ProposeQuestion {
        matter: crate::support::fixture::matter(title),
        source: chutri::meeting::task::Source::Meeting,
    };
    let titles = |meeting: &Meeting| {
        let all = meeting.next.questions.iter();
        all.map(|proposed| proposed.matter.title.clone()).collect::<Vec<_>>()
    };
    session_in(after_february(), [propose("Quỹ"), propose("Đường")])
        .when(Command::RemoveProposal { place: 0 })
        .then(Event::ProposalRemoved { place: 0 })
        .sees(titles, vec!["Đường".to_owned()])
        .when(Command::RemoveProposal { place: 1 })
        .refused(Refusal::Unknown(Thing::Question));
}
