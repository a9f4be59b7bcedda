//! What holds of every vote: counted from the list of members by the definition, never lost by one
//! vote more in favour, frozen when it was announced.

use std::num::NonZeroU32;
use std::sync::Arc;

use chutri::meeting::Meeting;
use chutri::meeting::attendance::Attendance;
use chutri::meeting::ballot::{Choice, Electorate, Typed, Verdict, VerdictKind, Votes, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::member::{Class, Member};
use chutri::meeting::procedure::Threshold;
use chutri::meeting::procedure::rules::{BaseOf, Fraction, Tie};
use strum::IntoEnumIterator as _;

use super::{CHAIRS, let_loose};
use crate::support::fixture::{m, person, ruled, thresholds};
use crate::support::given::{Given, given_in};
use crate::support::random::Chance;
use crate::support::vote::{count, put_by, votes};

const ROOMS: u64 = 300;

/// A share the checker of procedures lets through: above nothing, at most the whole, and never more
/// than the whole.
fn share(chance: &mut Chance) -> (Fraction, bool) {
    let denominator = 1 + chance.below(12) as u32;
    let numerator = 1 + chance.below(denominator as usize) as u32;
    let strict = numerator < denominator && chance.once_in(2);
    (Fraction { numerator, denominator: NonZeroU32::new(denominator).unwrap() }, strict)
}

fn any_threshold(chance: &mut Chance) -> Threshold {
    let [majority, _] = thresholds();
    let (share, strict) = share(chance);
    Threshold {
        share,
        strict,
        of: Some(super::chair::one(chance)),
        abstentions: *chance.pick(&[None, Some(true), Some(false)]),
        tie: *chance.pick(&[Tie::Lost, Tie::CastingVote]),
        ..majority
    }
}

/// A roster of up to forty people of every class and standing, some of whom left.
fn any_room(threshold: &Threshold, chance: &mut Chance) -> Given {
    let rules = ruled(|rules| {
        rules.thresholds = vec![threshold.clone()];
        rules.base.joined = chance.once_in(2);
        if chance.once_in(3) {
            rules.base.classes = vec![Class::Full, Class::Probationary];
        }
    });
    let classes = [Class::Full, Class::Full, Class::Full, Class::Probationary, Class::Guest];
    let people: Vec<_> =
        (0..chance.below(40)).map(|_| person("Ai đó", *chance.pick(&classes))).collect();
    let many = people.len();
    let opening = Opening { people, chair: None, ..rules };
    let mut given = given_in(opening, []);
    for number in 1..=many {
        let attendance = match chance.below(16) {
            0 => continue,
            1 => Attendance::Excused { reason: "ốm".to_owned() },
            2 => Attendance::Unexcused,
            3 => Attendance::Exempt,
            4 => Attendance::Away,
            5 => Attendance::Suspended,
            6 => Attendance::Joined,
            _ => Attendance::Present,
        };
        let here = matches!(attendance, Attendance::Present | Attendance::Joined);
        given = given.and(Command::MarkAttendance { member: m(number), attendance });
        if here && chance.once_in(10) {
            given = given.and(Command::Leave { member: m(number) });
        }
    }
    given
}

/// The definition, read from the list of people one by one.
fn by_hand(meeting: &Meeting) -> Electorate {
    let base = &meeting.procedure.rules.base;
    let mut electorate = Electorate::default();
    for member in meeting.members.iter() {
        if member.person.class == Class::Guest || !base.classes.contains(&member.person.class) {
            continue;
        }
        electorate.listed += 1;
        let elsewhere = member.presence.attendance == Attendance::Joined && !base.joined;
        match member.presence.attendance {
            Attendance::Exempt => electorate.exempt += 1,
            Attendance::Away => electorate.away += 1,
            Attendance::Suspended => electorate.suspended += 1,
            Attendance::Joined if elsewhere => electorate.joined += 1,
            Attendance::Unmarked => {
                electorate.unmarked += 1;
                electorate.convened += 1;
            }
            _ => electorate.convened += 1,
        }
        electorate.voters += u32::from(member.presence.is_here() && !elsewhere);
    }
    electorate
}

/// What 100 % is of such a count, by the definition.
fn base_by_hand(threshold: &Threshold, electorate: &Electorate, votes: Votes) -> u32 {
    let taken = votes.favour + votes.against + votes.other;
    let (whole, keeps) = match threshold.of.unwrap() {
        BaseOf::Convened => (electorate.convened, threshold.abstentions != Some(false)),
        BaseOf::Present => (electorate.voters, threshold.abstentions != Some(false)),
        BaseOf::Valid => (taken, threshold.abstentions != Some(false)),
        BaseOf::Cast => (taken, threshold.abstentions == Some(true)),
    };
    if keeps { whole } else { whole - votes.other }
}

/// Whether so many are enough, without the arithmetic of the program.
fn enough(threshold: &Threshold, base: u32, favour: u32) -> bool {
    let Fraction { numerator, denominator } = threshold.share;
    let (has, wants) = (favour * denominator.get(), base * numerator);
    favour > 0 && if threshold.strict { has > wants } else { has >= wants }
}

/// A vote by hands with these counts, the chair against in a tie.
fn counted(room: &Given, votes: Votes) -> Verdict {
    let Votes { favour, against, other } = votes;
    let typed = self::votes(favour, against, other);
    let given = room.clone().and(put_by(Way::ShowOfHands)).and(count(typed));
    announced(given)
}

fn announced(given: Given) -> Verdict {
    let announce = Command::AnnounceBallot {
        casting: Some(Choice::Against),
        despite: Some("đã gọi đủ".to_owned()),
    };
    let given = given.and(announce);
    given.meeting().ballots.last().unwrap().verdict().unwrap().clone()
}

/// Counts that can be with so many voters.
fn any_votes(voters: u32, chance: &mut Chance) -> Votes {
    let favour = chance.below(voters as usize + 1) as u32;
    let against = chance.below((voters - favour) as usize + 1) as u32;
    let other = chance.below((voters - favour - against) as usize + 1) as u32;
    Votes { favour, against, other }
}

/// Lets `look` see random rooms with random thresholds.
fn rooms(mut look: impl FnMut(&Given, &Threshold, &mut Chance)) {
    for seed in 0..ROOMS {
        let mut chance = Chance::new(seed);
        let threshold = any_threshold(&mut chance);
        let room = any_room(&threshold, &mut chance);
        look(&room, &threshold, &mut chance);
    }
}

#[test]
fn the_electorate_is_what_the_list_of_members_says() {
    rooms(|room, _, _| assert_eq!(room.meeting().electorate(), by_hand(room.meeting())));
}

#[test]
fn a_verdict_is_what_the_definition_says() {
    let mut seen = std::collections::HashSet::new();
    rooms(|room, threshold, chance| {
        let electorate = by_hand(room.meeting());
        for _ in 0..5 {
            let votes = any_votes(electorate.voters, chance);
            let verdict = counted(room, votes);
            let base = base_by_hand(threshold, &electorate, votes);
            assert_eq!((verdict.base, verdict.of), (base, threshold.of.unwrap()));
            assert_eq!(verdict.electorate, electorate);
            let carried = enough(threshold, base, votes.favour);
            assert_eq!(verdict.kind == VerdictKind::Carried, carried, "{verdict:?}");
            seen.insert((verdict.of, carried));
        }
    });
    assert_eq!(seen.len(), BaseOf::iter().count() * 2, "each base carried and lost: {seen:?}");
}

#[test]
fn nobody_needs_more_than_everybody() {
    rooms(|room, threshold, chance| {
        for base in 1..60 {
            let needed = threshold.needed(base);
            assert!((1..=base).contains(&needed), "{needed} of {base}");
            assert!(enough(threshold, base, needed));
            assert!(!enough(threshold, base, needed - 1));
            let more = threshold.needed(base + 1);
            assert!((needed..=needed + 1).contains(&more), "a greater base needs no less");
        }
        let votes = any_votes(room.meeting().electorate().voters, chance);
        let verdict = counted(room, votes);
        assert!(verdict.base == 0 || verdict.needed <= verdict.base, "{verdict:?}");
        assert!(verdict.needed > 0, "{verdict:?}");
    });
}

#[test]
fn one_vote_more_in_favour_never_loses() {
    let mut carried = 0;
    rooms(|room, _, chance| {
        let voters = room.meeting().electorate().voters;
        let before = any_votes(voters, chance);
        if counted(room, before).kind != VerdictKind::Carried {
            return;
        }
        carried += 1;
        let Votes { favour, against, other } = before;
        let favour = favour + 1;
        let mut better = Vec::new();
        if before.sum() < voters {
            better.push(Votes { favour, ..before });
        }
        if let Some(against) = against.checked_sub(1) {
            better.push(Votes { favour, against, other });
        }
        if let Some(other) = other.checked_sub(1) {
            better.push(Votes { favour, against, other });
        }
        for votes in better {
            assert_eq!(counted(room, votes).kind, VerdictKind::Carried, "{before:?}, {votes:?}");
        }
    });
    assert!(carried > ROOMS / 10, "only {carried} were carried");
}

#[test]
fn a_vote_by_name_is_the_vote_by_hands_with_names() {
    rooms(|room, _, chance| {
        let mut given = room.clone().and(put_by(Way::RollCall));
        let mut votes = Votes::default();
        for number in 1..=room.meeting().members.len() {
            let choice = super::chair::one(chance);
            let member = room.meeting().members.get(m(number)).unwrap();
            let may = is_voter_here(room.meeting(), member);
            let answer = given.when(Command::CastVote { member: m(number), choice: Some(choice) });
            given = answer.whatever();
            let counted = given.meeting().balloting().unwrap().called.contains_key(&m(number));
            assert_eq!(counted, may, "guests and those without a vote are refused");
            match choice {
                _ if !may => {}
                Choice::For => votes.favour += 1,
                Choice::Against => votes.against += 1,
                Choice::Other => votes.other += 1,
            }
        }
        assert_eq!(given.meeting().uncalled(given.meeting().balloting().unwrap()), 0);
        assert_eq!(announced(given), counted(room, votes));
    });
}

fn is_voter_here(meeting: &Meeting, member: &Member) -> bool {
    let base = &meeting.procedure.rules.base;
    member.person.class != Class::Guest
        && base.classes.contains(&member.person.class)
        && member.presence.is_here()
        && (base.joined || member.presence.attendance != Attendance::Joined)
}

#[test]
fn any_two_counts_make_the_third() {
    rooms(|room, _, chance| {
        let voters = room.meeting().electorate().voters;
        let Votes { favour, against, .. } = any_votes(voters, chance);
        let all = votes(favour, against, voters - favour - against);
        let room = room.clone().and(put_by(Way::ShowOfHands));
        let counted = |typed| room.record.decide(&count(typed)).unwrap();
        let whole = counted(all.clone());
        assert_eq!(counted(Typed { favour: None, ..all.clone() }), whole);
        assert_eq!(counted(Typed { against: None, ..all.clone() }), whole);
        assert_eq!(counted(Typed { other: None, ..all }), whole);
    });
}

#[test]
fn silence_carries_what_everybody_in_the_room_together_could() {
    rooms(|room, threshold, _| {
        let silent = announced(room.clone().and(put_by(Way::NoObjection)));
        let voters = room.meeting().electorate().voters;
        let all = counted(room, Votes { favour: voters, ..Votes::default() });
        assert_eq!(silent.kind, all.kind);
        assert_eq!((silent.base, silent.needed), (all.base, all.needed));
        let outlook = room.meeting().outlook(threshold);
        assert_eq!(outlook.can_pass(), all.kind == VerdictKind::Carried);
    });
}

#[test]
fn what_was_announced_never_changes() {
    let mut kept = 0;
    for seed in 0..CHAIRS {
        let_loose(seed, |before, given| {
            let last = given.record.entries().last().map(|entry| &entry.event);
            if matches!(last, Some(Event::Undone { .. } | Event::Redone { .. })) {
                return;
            }
            let pairs = before.meeting().ballots.iter().zip(&given.meeting().ballots);
            for (was, is) in pairs.filter(|(was, _)| was.end.is_some()) {
                let mut was = Arc::unwrap_or_clone(Arc::clone(was));
                was.reserved.clone_from(&is.reserved);
                assert_eq!(was, **is, "seed {seed}");
                kept += 1;
            }
        });
    }
    assert!(kept > CHAIRS * 2, "only {kept} were looked at");
}
