//! As many in favour as against: lost, unless the chair has the casting vote.

use chutri::meeting::ballot::{Choice, Typed, VerdictKind, Way};
use chutri::meeting::command::Command;
use chutri::meeting::procedure::Threshold;
use chutri::meeting::procedure::rules::{BaseOf, Tie};
use chutri::meeting::refusal::Refusal;

use crate::support::fixture::rest_present;
use crate::support::given::{Given, given_in};
use crate::support::vote::{
    announce, announce_with, count, half_of, hands, last, papers, people_under, put_by, result,
    says, threshold, verdict, votes,
};

fn counted(threshold: Threshold, full: usize, count: Command) -> Given {
    given_in(people_under(full, 0, threshold), [rest_present(), put_by(Way::ShowOfHands), count])
}

fn chair(of: BaseOf) -> Threshold {
    half_of(of, None, Tie::CastingVote)
}

#[test]
fn a_tie_is_lost() {
    for of in [BaseOf::Convened, BaseOf::Present, BaseOf::Cast, BaseOf::Valid] {
        let tied = counted(half_of(of, None, Tie::Lost), 10, hands(5, 5, 0));
        let lost = tied.clone().and(announce());
        assert_eq!(result(&lost), (10, 6, VerdictKind::Lost), "{of:?}");
        let unasked = tied.and(announce_with(Choice::For));
        assert_eq!(result(&unasked), (10, 6, VerdictKind::Lost), "the chair has no second vote");
        assert_eq!(verdict(&unasked).casting, None);
    }
}

#[test]
fn the_chair_breaks_a_tie_where_the_rules_say_so() {
    for of in [BaseOf::Convened, BaseOf::Present, BaseOf::Cast, BaseOf::Valid] {
        let tied = counted(chair(of), 10, hands(5, 5, 0)).when(announce());
        let tied = tied.refused(Refusal::CastingVote);
        assert!(tied.meeting().asks_chair(last(&tied)));
        let tied = tied.when(announce_with(Choice::Other)).refused(Refusal::CastingVote);
        let carried = tied.clone().and(announce_with(Choice::For));
        assert_eq!(result(&carried), (10, 6, VerdictKind::Carried), "{of:?}");
        assert_eq!(verdict(&carried).casting, Some(Choice::For));
        assert_eq!(verdict(&carried).count.votes.favour, 5, "the count stays what was counted");
        let lost = tied.and(announce_with(Choice::Against));
        assert_eq!(result(&lost), (10, 6, VerdictKind::Lost), "{of:?}");
        assert_eq!(verdict(&lost).casting, Some(Choice::Against));
    }
}

#[test]
fn without_a_tie_the_chair_is_not_asked_and_not_counted() {
    for (favour, kind) in [(4, VerdictKind::Lost), (6, VerdictKind::Carried)] {
        let count = hands(favour, 10 - favour, 0);
        let given = counted(chair(BaseOf::Cast), 10, count).and(announce_with(Choice::For));
        assert_eq!((verdict(&given).kind, verdict(&given).casting), (kind, None));
    }
}

#[test]
fn where_one_vote_more_would_not_carry_it_the_chair_is_not_asked() {
    let given = counted(chair(BaseOf::Convened), 20, hands(5, 5, 10)).and(announce());
    assert_eq!(result(&given), (20, 11, VerdictKind::Lost));
    let given = counted(chair(BaseOf::Present), 12, hands(5, 5, 2)).and(announce());
    assert_eq!(result(&given), (12, 7, VerdictKind::Lost));
    let nobody = counted(chair(BaseOf::Cast), 4, hands(0, 0, 4)).and(announce());
    assert_eq!(result(&nobody), (0, 1, VerdictKind::Lost), "nobody voted: there is no tie");
}

#[test]
fn abstentions_outside_the_base_leave_a_tie_a_tie() {
    let tied = counted(chair(BaseOf::Cast), 12, hands(5, 5, 2));
    let carried = tied.when(announce()).refused(Refusal::CastingVote);
    assert_eq!(result(&carried.and(announce_with(Choice::For))), (10, 6, VerdictKind::Carried));
}

#[test]
fn where_half_is_enough_a_tie_carries_by_itself() {
    let half = Threshold { tie: Tie::CastingVote, ..threshold(1, 2, false) };
    let given = counted(half, 10, hands(5, 5, 0)).and(announce());
    assert_eq!(result(&given), (10, 5, VerdictKind::Carried));
    assert_eq!(verdict(&given).casting, None);
}

#[test]
fn a_tie_on_papers_or_by_name_is_a_tie() {
    let opening = || people_under(4, 0, chair(BaseOf::Cast));
    let typed = Typed { papers: papers(4, 4, 0), ..votes(2, 2, 0) };
    given_in(opening(), [rest_present(), put_by(Way::Secret), count(typed)])
        .when(announce())
        .refused(Refusal::CastingVote);
    let names = [(1, Choice::For), (2, Choice::Against), (3, Choice::For), (4, Choice::Against)];
    let given = given_in(opening(), [rest_present(), put_by(Way::RollCall)])
        .after(names.map(|(member, choice)| says(member, choice)))
        .when(announce())
        .refused(Refusal::CastingVote)
        .and(announce_with(Choice::For));
    assert_eq!(verdict(&given).kind, VerdictKind::Carried);
}
