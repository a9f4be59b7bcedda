//! Where one may want to go in a film: the steps, the questions, whoever speaks, what was found,
//! what is told.

use strum::{EnumIter, IntoEnumIterator as _};

use crate::app::names::LiveNames;
use crate::app::player::{Player, playback};
use crate::coach::timeline::places;
use crate::meeting::id::MemberId;
use crate::meeting::language::{Lang, Text};
use crate::meeting::procedure::StepId;
use crate::text::explain::Names as _;
use crate::text::finding::tell;
use crate::text::namesake::Namesakes;
use crate::text::words::both;

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter)]
pub enum Kind {
    /// The meeting came to a step.
    Step,
    /// A question was taken up.
    Question,
    /// Somebody has the floor the next time.
    Speaker,
    /// Something the rules ask for was missed.
    Finding,
    /// Something is told.
    Mark,
}

/// A place to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// After how many entries it is.
    pub count: usize,
    /// Which of the things told it is, if it is one.
    pub mark: Option<usize>,
    /// The time of the film there, in milliseconds.
    pub millis: u64,
    /// What it is called.
    pub label: Text,
    /// How often somebody speaks; 0 where nothing is counted.
    pub times: usize,
}

impl Player {
    /// Returns the kinds that can be chosen from, in their order.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let index = self.timeline.index();
        let is_there = |kind: &Kind| match kind {
            Kind::Step => !index.steps().is_empty(),
            Kind::Question => !index.questions().is_empty(),
            Kind::Speaker => !index.turns().is_empty(),
            // That nothing was missed is worth knowing too.
            Kind::Finding => !self.live.meeting().procedure.checks.is_empty(),
            Kind::Mark => !self.timeline.marks().is_empty(),
        };
        Kind::iter().filter(is_there).collect()
    }

    /// Returns the places of a kind, in the order of the film; speakers by name.
    ///
    /// Findings go through the whole record, so this is for when somebody asks.
    pub(super) fn spots(&mut self, kind: Kind) -> Vec<Spot> {
        match kind {
            Kind::Step => self.steps(),
            Kind::Question => self.questions(),
            Kind::Speaker => self.speakers(),
            Kind::Finding => self.found(),
            Kind::Mark => self.marked(),
        }
    }

    fn spot(&self, count: usize, label: Text) -> Spot {
        Spot { count, mark: None, millis: self.timeline.time(count), label, times: 0 }
    }

    fn steps(&self) -> Vec<Spot> {
        let meeting = self.live.meeting();
        let numbered = |id: &StepId| {
            let place = meeting.steps.iter().position(|run| run.id == *id).unwrap_or(0) + 1;
            self.named(|names| format!("{place} {}", names.step(id)))
        };
        let steps = self.timeline.index().steps().iter();
        steps.map(|(count, id)| self.spot(*count, numbered(id))).collect()
    }

    fn questions(&mut self) -> Vec<Spot> {
        let end = self.end();
        let title = |id| end.question(id).map(|question| question.matter.title.clone());
        let questions = self.timeline.index().questions().iter();
        let questions = questions.map(|(count, id)| {
            let title = title(*id).unwrap_or_default();
            self.spot(*count, both(|_| title.clone()))
        });
        questions.collect()
    }

    /// Everybody who spoke, with their next turn behind this moment.
    fn speakers(&mut self) -> Vec<Spot> {
        let end = self.end();
        let index = self.timeline.index();
        let here = self.playback.count();
        let mut speakers = vec![(0_usize, 0_usize); end.members.len()];
        for turn in index.turns() {
            let Some((times, next)) = speakers.get_mut(turn.member.index()) else { continue };
            // The first one behind this moment, else the first of all.
            if *times == 0 || (*next <= here && turn.from > here) {
                *next = turn.from;
            }
            *times += 1;
        }
        let namesakes = Namesakes::of(end.members.iter().map(|member| &member.person));
        let known = self.live.people.by_name();
        let later =
            (self.live.meeting().members.len()..end.members.len()).map(MemberId::from_index);
        let spots = known.chain(later).filter_map(|id| {
            let (times, next) = speakers.get(id.index()).filter(|(times, _)| *times > 0)?;
            let name = namesakes.shown(&end.members.get(id)?.person, id.number());
            let label = Text { vi: name.clone().into_owned(), en: name.into_owned() };
            Some(Spot { times: *times, ..self.spot(*next, label) })
        });
        spots.collect()
    }

    fn found(&mut self) -> Vec<Spot> {
        let end = self.end();
        let now = end.last_at.unwrap_or_default();
        let findings = end.findings(now);
        let seqs = places::entries_of(&findings, self.timeline.entries());
        let namesakes = Namesakes::of(end.members.iter().map(|member| &member.person));
        let names = |lang| LiveNames::of_record(&end, &namesakes, lang);
        let spots = findings.iter().zip(seqs).map(|(finding, seq)| {
            let label = both(|words| tell(finding, words, &names(words.lang())));
            self.spot(usize::try_from(seq).unwrap_or(usize::MAX), label)
        });
        let mut spots: Vec<_> = spots.collect();
        spots.sort_by_key(|spot| spot.count);
        spots
    }

    fn marked(&self) -> Vec<Spot> {
        let marks = self.timeline.marks().iter().enumerate();
        let spot = |(place, mark)| Spot {
            count: playback::follows(mark),
            mark: Some(place),
            millis: self.timeline.time_of_mark(mark),
            label: mark.text.clone(),
            times: 0,
        };
        marks.map(spot).collect()
    }

    /// Returns the meeting as it stands at the end of the film.
    fn end(&mut self) -> crate::meeting::Meeting {
        let len = self.timeline.len();
        self.timeline.seek(len).clone()
    }

    fn named(&self, say: impl Fn(&LiveNames<'_>) -> String) -> Text {
        let side = |lang: Lang| say(&LiveNames::of(&self.live, lang));
        Text { vi: side(Lang::Vi), en: side(Lang::En) }
    }
}
