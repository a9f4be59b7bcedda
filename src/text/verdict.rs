//! Votes put into sentences: what is needed and why, before; what came of it, after.
//!
//! Every number shown is one the core worked out; nothing is counted here. People are called as the
//! procedure calls them, and the rules are named with their documents and dates.

mod after;
mod base;
mod brief;

use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Outlook, Verdict, Way};
use crate::meeting::procedure::{Procedure, Threshold};
use crate::text::Words;
use crate::text::explain::capitalised;

/// Says what a vote needs and what came of it, in the words of one procedure and one language.
#[derive(Debug, Clone, Copy)]
pub struct Teller<'a> {
    procedure: &'a Procedure,
    words: &'a Words,
}

impl<'a> Teller<'a> {
    /// Tells votes held under `procedure`.
    pub const fn of(procedure: &'a Procedure, words: &'a Words) -> Self {
        Self { procedure, words }
    }

    /// Says what is needed and whether it can be reached with those in the room; `each` says it of
    /// every candidate.
    pub fn before(&self, threshold: &Threshold, outlook: Outlook, each: bool) -> String {
        let part = self.part(threshold, self.base_before(outlook));
        let Outlook { needed, voters, .. } = outlook;
        let chance = self.chance(outlook);
        let words = self.words;
        capitalised(&if each {
            words.ballot_before_each(part, needed, voters, chance)
        } else {
            words.ballot_before(part, needed, voters, chance)
        })
    }

    /// Says whether it can be carried, or how many are missing in the room.
    fn chance(&self, outlook: Outlook) -> String {
        if outlook.can_pass() {
            self.words.ballot_can()
        } else {
            self.words.ballot_cannot(outlook.needed - outlook.voters)
        }
    }

    /// Says all there is to know before a vote taken `way`: what is needed, how 100 % is made up,
    /// whether enough are there, and the sources. The most needed comes first.
    pub fn outlook(
        &self,
        meeting: &Meeting,
        threshold: &Threshold,
        way: Way,
        each: bool,
    ) -> Vec<String> {
        let (outlook, electorate) = (meeting.outlook(threshold), meeting.electorate());
        let words = self.words;
        if way == Way::NoObjection {
            let told = vec![words.ballot_before_silence(electorate.voters)];
            return told.into_iter().chain(self.sources(threshold)).collect();
        }
        let mut told = vec![self.before(threshold, outlook, each)];
        if let Some(quorum) = meeting.quorum().filter(|quorum| !quorum.is_met()) {
            told.push(words.ballot_quorum(quorum.needed, quorum.present));
        }
        told.push(self.made_before(outlook, &electorate));
        if electorate.unmarked > 0 {
            told.push(words.ballot_unmarked(electorate.unmarked));
        }
        told.extend(self.sources(threshold));
        told
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use proptest::prelude::*;
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::meeting::ballot::Poll;
    use crate::meeting::ballot::{Choice, Count, Electorate, Proposal, VerdictKind, Votes};
    use crate::meeting::language::{Lang, Text};
    use crate::meeting::member::Class;
    use crate::meeting::note::About;
    use crate::meeting::procedure::rules::{BaseOf, Tie};
    use crate::meeting::procedure::{Citation, Fraction, Trust};

    fn text(vi: &str, en: &str) -> Text {
        Text { vi: vi.into(), en: en.into() }
    }

    fn cell() -> Procedure {
        let mut procedure = Procedure::blank();
        procedure.words.full = text("đảng viên chính thức", "full member");
        procedure.words.probationary = text("đảng viên dự bị", "probationary member");
        procedure.rules.base.of = BaseOf::Convened;
        procedure.rules.base.classes = vec![Class::Full];
        procedure.rules.base.cite = Some("base".into());
        let citation = |id: &str, number: &str, day| Citation {
            id: id.into(),
            number: number.into(),
            date: chrono::NaiveDate::from_ymd_opt(2021, 7, day),
            title: Text::default(),
            trust: Trust::Verified,
        };
        procedure.citations =
            vec![citation("charter", "Điều lệ Đảng", 1), citation("base", "24-QĐ/TW", 30)];
        procedure
    }

    fn threshold(numerator: u32, denominator: u32, strict: bool) -> Threshold {
        Threshold {
            id: "majority".into(),
            title: Text::default(),
            share: Fraction { numerator, denominator: NonZeroU32::new(denominator).unwrap() },
            strict,
            of: None,
            abstentions: None,
            tie: Tie::Lost,
            cite: Some("charter".into()),
        }
    }

    fn electorate() -> Electorate {
        Electorate {
            listed: 20,
            exempt: 1,
            away: 2,
            convened: 17,
            voters: 14,
            ..Electorate::default()
        }
    }

    fn proposal(way: Way) -> Proposal {
        Proposal {
            text: "Trồng cam".into(),
            about: About::Meeting,
            threshold: "majority".into(),
            way,
            candidates: Vec::new(),
            places: 0,
            earlier: None,
        }
    }

    fn poll(of: BaseOf, electorate: Electorate, count: Count, places: u32) -> Poll {
        let count = Count { voters: electorate.voters, ..count };
        Poll { electorate, of, count, way: Way::ShowOfHands, places }
    }

    fn votes(favour: u32, against: u32, other: u32) -> Count {
        Count { votes: Votes { favour, against, other }, ..Count::default() }
    }

    /// Says it in both languages.
    fn both(say: impl Fn(Teller<'_>) -> String) -> [String; 2] {
        let procedure = cell();
        [Lang::Vi, Lang::En].map(|lang| say(Teller::of(&procedure, &Words::load(lang))))
    }

    #[test]
    fn before_a_vote_it_is_said_what_can_still_pass() {
        let majority = threshold(1, 2, true);
        let outlook = Outlook { of: BaseOf::Convened, base: 17, needed: 9, voters: 14 };
        assert_eq!(
            both(|teller| teller.before(&majority, outlook, false)),
            [
                "Cần quá nửa của 17 đảng viên chính thức = 9; trong phòng có 14 người được biểu \
                 quyết: có thể thông qua",
                "Needs more than half of 17 full members = 9; 14 who may vote are in the room: it \
                 can pass",
            ]
        );
        let few = Outlook { voters: 7, ..outlook };
        let [vi, en] = both(|teller| teller.before(&majority, few, false));
        assert!(vi.ends_with("không thể thông qua, trong phòng còn thiếu 2 người"), "{vi}");
        assert!(en.ends_with("it cannot pass, 2 more must be in the room"), "{en}");
    }

    #[test]
    fn what_makes_up_a_hundred_per_cent_is_shown_as_a_sum() {
        let outlook = Outlook { of: BaseOf::Convened, base: 17, needed: 9, voters: 14 };
        assert_eq!(
            both(|teller| teller.made_before(outlook, &electorate())),
            [
                "17 = 20 đảng viên chính thức − 1 được miễn sinh hoạt − 2 sinh hoạt nơi khác",
                "17 = 20 full members − 1 exempt − 2 away",
            ]
        );
    }

    #[test]
    fn after_a_vote_the_sentence_says_the_arithmetic() {
        let majority = threshold(1, 2, true);
        let verdict = majority.verdict(poll(BaseOf::Convened, electorate(), votes(11, 2, 1), 0));
        let way = proposal(Way::ShowOfHands);
        assert_eq!(
            both(|teller| teller.after(&way, &majority, &verdict)),
            [
                "Quá nửa của 17 đảng viên chính thức = 9; nhất trí 11 (64%): được thông qua",
                "More than half of 17 full members = 9; 11 in favour (64%): carried",
            ]
        );
        let sources = both(|teller| teller.sources(&majority).unwrap());
        assert_eq!(sources[0], "Căn cứ: Điều lệ Đảng (01/07/2021); 24-QĐ/TW (30/07/2021)");
    }

    #[test]
    fn the_chair_is_named_where_the_chair_decided() {
        let casting = Threshold { tie: Tie::CastingVote, ..threshold(1, 2, true) };
        let here = Electorate { voters: 14, ..electorate() };
        let tied = casting.verdict(poll(BaseOf::Present, here, votes(7, 7, 0), 0));
        assert!(casting.asks_chair(&tied));
        let verdict = tied.broken_by(Choice::For);
        let [vi, en] = both(|teller| teller.after(&proposal(Way::ShowOfHands), &casting, &verdict));
        assert_eq!(
            vi,
            "Quá nửa của 14 đảng viên chính thức có mặt = 8; nhất trí 7, không nhất trí 7, chủ trì \
             quyết định “Nhất trí”: được thông qua"
        );
        assert!(en.ends_with("7 in favour, 7 against, the chair decides “In favour”: carried"));
    }

    #[test]
    fn an_election_says_who_is_elected_and_who_stands_again() {
        let majority = threshold(1, 2, true);
        let names = ["Hoa", "Nam", "Sen"].map(str::to_owned).to_vec();
        let proposal = Proposal { candidates: names, places: 2, ..proposal(Way::Secret) };
        let count = Count { candidates: vec![12, 7, 5], ..Count::default() };
        let verdict = majority.verdict(poll(BaseOf::Convened, electorate(), count, 2));
        assert_eq!(verdict.kind, VerdictKind::Unfilled);
        let [vi, _] = both(|teller| teller.after(&proposal, &majority, &verdict));
        assert_eq!(
            vi,
            "Mỗi người cần quá nửa của 17 đảng viên chính thức = 9; trúng cử 1/2: chưa bầu đủ"
        );
        let [vi, en] = both(|teller| teller.elected(&proposal, &verdict).join(" "));
        assert_eq!(
            vi,
            "Trúng cử: Hoa 12 (70%). Chưa trúng cử: Nam 7 (41%), Sen 5 (29%). Vòng sau bầu 1 trong \
             số: Nam, Sen."
        );
        assert!(en.ends_with("Next round, 1 to elect from: Nam, Sen."), "{en}");
    }

    #[test]
    fn every_share_has_its_words() {
        let shown = |numerator, denominator, strict| {
            both(|teller| teller.part(&threshold(numerator, denominator, strict), "9".into()))
        };
        assert_eq!(shown(1, 2, false)[0], "ít nhất một nửa của 9");
        assert_eq!(shown(2, 4, true)[1], "more than half of 9");
        assert_eq!(shown(2, 3, false)[1], "at least two thirds of 9");
        assert_eq!(shown(3, 4, false)[0], "ít nhất ba phần tư của 9");
        assert_eq!(shown(3, 5, true)[0], "quá 3/5 của 9");
        assert_eq!(shown(3, 5, false)[1], "at least 3/5 of 9");
        assert_eq!(shown(1, 1, false)[0], "toàn bộ 9");
    }

    /// The numbers of a sentence, in their order.
    fn numbers(sentence: &str) -> Vec<u32> {
        let digits = sentence.split(|letter: char| !letter.is_ascii_digit());
        digits.filter(|run| !run.is_empty()).map(|run| run.parse().unwrap()).collect()
    }

    proptest! {
        /// The arithmetic is done again here, in wider integers, from the counts alone.
        #[test]
        fn the_sentence_shown_is_the_arithmetic_done(
            of in prop::sample::select(BaseOf::iter().collect::<Vec<_>>()),
            (numerator, denominator) in prop::sample::select(vec![(1_u32, 2_u32), (2, 3), (3, 4), (3, 5)]),
            strict in any::<bool>(),
            (voters, away) in (1_u32..200, 0_u32..50),
            (favour, against, other) in (0_u32..70, 0_u32..70, 0_u32..60),
        ) {
            let voters = voters.max(favour + against + other);
            let here = Electorate {
                listed: voters + away,
                away,
                convened: voters,
                voters,
                ..Electorate::default()
            };
            let threshold = threshold(numerator, denominator, strict);
            let count = votes(favour, against, other);
            let verdict = threshold.verdict(poll(of, here, count, 0));
            let base = match of {
                BaseOf::Convened | BaseOf::Present => voters,
                BaseOf::Cast => favour + against,
                BaseOf::Valid => favour + against + other,
            };
            let (share, whole) = (u64::from(numerator) * u64::from(base), u64::from(denominator));
            let enough = |count: u32| {
                let count = u64::from(count) * whole;
                if strict { count > share } else { count >= share }
            };
            let needed = (1..=base + 1).find(|count| enough(*count)).unwrap();
            let percent = (favour * 100).checked_div(base).unwrap_or(0);
            let carried = favour > 0 && enough(favour);
            let mut expected = vec![base, needed, favour, percent];
            // A share without a word of its own is said in digits.
            if denominator == 5 || strict && denominator > 2 {
                expected.splice(0..0, [numerator, denominator]);
            }
            let [vi, en] =
                both(|teller| teller.after(&proposal(Way::ShowOfHands), &threshold, &verdict));
            prop_assert_eq!(numbers(&vi), expected.clone(), "{}", vi);
            prop_assert_eq!(numbers(&en), expected, "{}", en);
            prop_assert_eq!(vi.ends_with(": được thông qua"), carried, "{}", vi);
            prop_assert_eq!(en.ends_with(": carried"), carried, "{}", en);
            let [made, _] = both(|teller| teller.made_after(&verdict));
            let sum = numbers(&made);
            prop_assert_eq!(sum[0], base, "{}", made);
            if let Some((first, rest)) = sum[1..].split_first() {
                prop_assert_eq!(*first - rest.iter().sum::<u32>(), base, "{}", made);
            }
        }
    }
}
