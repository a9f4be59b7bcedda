//! What 100 % is, and how many of it are needed (domain notes §1.7 and §5.4: of all full members
//! convened in the one tradition, of the votes cast in the other).

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Outlook, Proposal, VerdictKind, Way};
use chutri::meeting::member::Class;
use chutri::meeting::procedure::rules::{BaseOf, Tie};

use crate::support::fixture::{self, excused, leave, mark, peopled, present, rest_present};
use crate::support::given::{Given, given_in};
use crate::support::vote::{
    announce, half_of, hands, people_under, put, put_by, resolution, result, threshold, verdict,
};

/// A vote by hands in which so many of those here are in favour and the others against.
fn voted(given: Given, favour: u32) -> Given {
    let here = given.meeting().electorate().voters;
    given.and(put_by(Way::ShowOfHands)).and(hands(favour, here - favour, 0)).and(announce())
}

#[test]
fn the_table_of_the_notes_majority_and_two_thirds_of_the_base() {
    let table = [
        (3, 2, 2),
        (5, 3, 4),
        (9, 5, 6),
        (12, 7, 8),
        (16, 9, 11),
        (20, 11, 14),
        (22, 12, 15),
        (30, 16, 20),
    ];
    for (base, majority, two_thirds) in table {
        for (id, needed) in [("majority", majority), ("two-thirds", two_thirds)] {
            for (favour, kind) in [(needed - 1, VerdictKind::Lost), (needed, VerdictKind::Carried)]
            {
                let given =
                    given_in(peopled(base as usize, 2), [rest_present(), put(proposal_by(id))])
                        .and(hands(favour, base - favour, 0))
                        .and(announce());
                assert_eq!(result(&given), (base, needed, kind), "{id}, {favour} of {base}");
            }
        }
    }
}

fn proposal_by(threshold: &str) -> Proposal {
    Proposal { threshold: threshold.to_owned(), ..resolution(Way::ShowOfHands) }
}

#[test]
fn of_twenty_two_members_two_on_probation_and_four_absent_the_base_is_twenty() {
    let absent = [1, 2, 3, 21].map(|member| mark(member, excused("công tác")));
    let room = given_in(peopled(20, 2), absent).and(rest_present());
    let carried = voted(room.clone(), 11);
    assert_eq!(result(&carried), (20, 11, VerdictKind::Carried));
    let electorate = verdict(&carried).electorate;
    assert_eq!((electorate.listed, electorate.convened, electorate.voters), (20, 20, 17));
    assert_eq!(result(&voted(room, 10)), (20, 11, VerdictKind::Lost), "not of 17, 18 or 22");
}

#[test]
fn of_seventeen_full_members_one_exempt_and_two_excused_the_base_is_sixteen() {
    let marks = [mark(1, Attendance::Exempt), mark(2, excused("ốm")), mark(3, excused("xa"))];
    let room = given_in(peopled(17, 0), marks).and(rest_present());
    assert_eq!(result(&voted(room.clone(), 9)), (16, 9, VerdictKind::Carried));
    assert_eq!(result(&voted(room.clone(), 8)), (16, 9, VerdictKind::Lost));
    let attending = room.and(present(1));
    let carried = voted(attending, 9);
    assert_eq!(result(&carried), (17, 9, VerdictKind::Carried), "exempt, but here and voting");
    assert_eq!(verdict(&carried).electorate.exempt, 0);
}

#[test]
fn those_away_suspended_or_voting_elsewhere_are_told_and_left_out() {
    let marks = [
        mark(1, Attendance::Away),
        mark(2, Attendance::Suspended),
        mark(3, Attendance::Joined),
        mark(4, Attendance::Exempt),
        mark(5, Attendance::Unexcused),
    ];
    let given = given_in(peopled(12, 0), marks).after((6..=11).map(present));
    let electorate = given.meeting().electorate();
    let out = (electorate.away, electorate.suspended, electorate.joined, electorate.exempt);
    assert_eq!(out, (1, 1, 1, 1));
    let told = (electorate.listed, electorate.convened, electorate.voters, electorate.unmarked);
    assert_eq!(told, (12, 8, 6, 1), "absent without reason and not called stay in");
}

#[test]
fn who_joined_for_a_time_is_counted_where_the_rules_say_so() {
    let mut opening = people_under(4, 0, threshold(1, 2, true));
    std::sync::Arc::make_mut(&mut opening.procedure).rules.base.joined = true;
    let given = given_in(opening, [mark(4, Attendance::Joined), rest_present()]);
    assert_eq!(given.meeting().electorate().joined, 0, "nobody votes elsewhere");
    assert_eq!(result(&voted(given, 4)), (4, 3, VerdictKind::Carried));
}

#[test]
fn where_the_rules_give_them_a_vote_those_on_probation_are_counted() {
    let mut opening = people_under(3, 2, threshold(1, 2, true));
    let rules = &mut std::sync::Arc::make_mut(&mut opening.procedure).rules;
    rules.base.classes = vec![Class::Full, Class::Probationary, Class::Guest];
    let given = given_in(opening, [rest_present()]);
    assert_eq!(result(&voted(given, 3)), (5, 3, VerdictKind::Carried));
}

/// Twelve convened, ten here, of whom one raises no hand.
fn base_of(of: BaseOf, abstentions: Option<bool>) -> (u32, u32, VerdictKind) {
    let opening = people_under(12, 1, half_of(of, abstentions, Tie::Lost));
    let here = (1..=10).map(present).chain([mark(13, Attendance::Present)]);
    let given =
        given_in(opening, here).and(put_by(Way::ShowOfHands)).and(hands(4, 2, 3)).and(announce());
    result(&given)
}

#[test]
fn every_kind_of_base_with_abstentions_and_without() {
    use VerdictKind::{Carried, Lost};
    let table = [
        (BaseOf::Convened, None, (12, 7, Lost)),
        (BaseOf::Convened, Some(true), (12, 7, Lost)),
        (BaseOf::Convened, Some(false), (9, 5, Lost)),
        (BaseOf::Present, None, (10, 6, Lost)),
        (BaseOf::Present, Some(true), (10, 6, Lost)),
        (BaseOf::Present, Some(false), (7, 4, Carried)),
        (BaseOf::Cast, None, (6, 4, Carried)),
        (BaseOf::Cast, Some(true), (9, 5, Lost)),
        (BaseOf::Cast, Some(false), (6, 4, Carried)),
        (BaseOf::Valid, None, (9, 5, Lost)),
        (BaseOf::Valid, Some(true), (9, 5, Lost)),
        (BaseOf::Valid, Some(false), (6, 4, Carried)),
    ];
    for (of, abstentions, expected) in table {
        assert_eq!(base_of(of, abstentions), expected, "{of:?}, abstentions {abstentions:?}");
    }
}

#[test]
fn abstentions_taken_out_of_the_base_are_told() {
    let opening = people_under(9, 0, half_of(BaseOf::Cast, None, Tie::Lost));
    let given = given_in(opening, [rest_present(), put_by(Way::ShowOfHands)])
        .and(hands(3, 2, 4))
        .and(announce());
    assert_eq!((verdict(&given).taken_out, verdict(&given).cast()), (4, 9));
    assert_eq!(verdict(&given).of, BaseOf::Cast);
}

#[test]
fn where_everybody_abstains_nothing_is_carried() {
    let opening = people_under(9, 0, half_of(BaseOf::Cast, None, Tie::Lost));
    let given = given_in(opening, [rest_present(), put_by(Way::ShowOfHands)])
        .and(hands(0, 0, 9))
        .and(announce());
    assert_eq!(result(&given), (0, 1, VerdictKind::Lost));
}

#[test]
fn a_kind_of_decision_may_have_a_base_of_its_own() {
    let own = half_of(BaseOf::Present, None, Tie::Lost);
    let given = given_in(people_under(12, 0, own), (1..=5).map(present));
    assert_eq!(given.meeting().figures().base, 12, "the rules count all convened");
    assert_eq!(result(&voted(given, 3)), (5, 3, VerdictKind::Carried));
}

#[test]
fn every_share_strictly_more_or_at_least() {
    let table = [
        (1, 2, true, 10, 6),
        (1, 2, false, 10, 5),
        (1, 2, true, 9, 5),
        (1, 2, false, 9, 5),
        (2, 3, false, 10, 7),
        (2, 3, true, 9, 7),
        (3, 4, false, 10, 8),
        (3, 4, true, 8, 7),
        (1, 1, false, 10, 10),
        (3, 5, false, 11, 7),
        (3, 5, true, 10, 7),
        (1, 3, false, 10, 4),
        (1, 100, false, 10, 1),
        (99, 100, true, 10, 10),
    ];
    for (numerator, denominator, strict, base, needed) in table {
        for (favour, kind) in [(needed, VerdictKind::Carried), (needed - 1, VerdictKind::Lost)] {
            let opening = people_under(base as usize, 0, threshold(numerator, denominator, strict));
            let given = voted(given_in(opening, [rest_present()]), favour);
            let share = format!("{favour} of {base}, {numerator}/{denominator}, strict {strict}");
            assert_eq!(result(&given), (base, needed, kind), "{share}");
        }
    }
}

#[test]
fn before_the_vote_it_is_known_what_can_still_pass() {
    let outlook = |meeting: &Meeting, id: &str| -> Outlook {
        meeting.outlook(meeting.threshold(id).expect("the fixture has it"))
    };
    let room = given_in(peopled(20, 2), (1..=13).map(present));
    let two_thirds = outlook(room.meeting(), "two-thirds");
    assert_eq!(two_thirds, Outlook { of: BaseOf::Convened, base: 20, needed: 14, voters: 13 });
    assert!(!two_thirds.can_pass() && outlook(room.meeting(), "majority").can_pass());
    let room = room.and(present(14));
    assert!(outlook(room.meeting(), "two-thirds").can_pass());
    let room = room.after((1..=4).map(leave));
    assert!(!outlook(room.meeting(), "majority").can_pass(), "10 of 20");
    for of in [BaseOf::Present, BaseOf::Cast, BaseOf::Valid] {
        let room = given_in(people_under(20, 0, half_of(of, None, Tie::Lost)), []);
        let room = room.after((1..=9).map(present));
        let outlook = outlook(room.meeting(), "majority");
        assert_eq!((outlook.base, outlook.needed, outlook.can_pass()), (9, 5, true), "{of:?}");
    }
}

#[test]
fn the_quorum_is_noted_and_stops_nothing() {
    let mut opening = people_under(20, 0, half_of(BaseOf::Cast, None, Tie::Lost));
    let quorum = chutri::meeting::procedure::rules::Quorum {
        share: threshold(1, 2, true).share,
        strict: true,
        least: 0,
        cite: None,
    };
    std::sync::Arc::make_mut(&mut opening.procedure).rules.quorum = Some(quorum);
    let room = given_in(opening, (1..=10).map(present));
    let carried = voted(room.clone(), 7);
    assert_eq!(
        (verdict(&carried).kind, verdict(&carried).quorate),
        (VerdictKind::Carried, Some(false))
    );
    assert_eq!(verdict(&voted(room.and(present(11)), 7)).quorate, Some(true));
    let unasked = voted(given_in(peopled(3, 0), [rest_present()]), 3);
    assert_eq!(verdict(&unasked).quorate, None, "nobody asks for a number");
}

#[test]
fn on_a_roster_of_nobody_nothing_is_carried() {
    let given = given_in(peopled(0, 3), [rest_present()]);
    assert_eq!(result(&voted(given, 0)), (0, 1, VerdictKind::Lost));
}

#[test]
fn an_added_person_enters_the_next_vote() {
    let five = given_in(peopled(5, 0), [rest_present()]);
    let five = voted(five, 3);
    let khoa = fixture::person("Khoa", Class::Full);
    let six = five.and(chutri::meeting::command::Command::AddMember { person: khoa });
    assert_eq!(result(&six), (5, 3, VerdictKind::Carried), "announced is announced");
    let six = six.and(put_by(Way::ShowOfHands)).and(hands(3, 2, 0)).and(announce());
    assert_eq!(result(&six), (6, 4, VerdictKind::Lost));
}
