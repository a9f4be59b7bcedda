//! Actions about votes, and what would be put to the vote here and now.

use crate::app::action::Action;
use crate::app::dialog::Ask;
use crate::app::live::intent::Intent;
use crate::app::live::{Focus, Live, Row};
use crate::meeting::ballot::{End, Proposal};
use crate::meeting::id::{BallotId, QuestionId};
use crate::meeting::note::About;
use crate::meeting::procedure::{Activity, Requirement};
use crate::meeting::refusal::Refusal;
use crate::text::Words;
use crate::text::facts::answer;
use crate::text::script::fill;

impl Live {
    pub(super) fn vote_intent(&self, action: Action) -> Result<Intent, Refusal> {
        if action == Action::PutBallot {
            return Ok(Intent::Ballot(None));
        }
        let ballot = self.last_ballot().ok_or(Refusal::NoBallot)?;
        Ok(Intent::Ask(Ask::Reserve { ballot, member: self.chosen()? }))
    }

    /// Returns the last ballot that was not withdrawn.
    fn last_ballot(&self) -> Option<BallotId> {
        let kept = |end: &Option<End>| !matches!(end, Some(End::Withdrawn { .. }));
        let ballots = self.meeting().ballots.iter().rev();
        ballots.into_iter().find(|ballot| kept(&ballot.end)).map(|ballot| ballot.id)
    }

    /// Returns what would be put to the vote here, in the words of the step, else of the question.
    pub fn to_put(&self, words: &Words) -> Proposal {
        let meeting = self.meeting();
        let about = self.to_vote_on();
        let rule = meeting.current().and_then(|(_, step)| step.vote.as_ref());
        let text = match &about {
            About::Question(id) => self.conclusion(*id),
            About::Step(_) | About::Meeting => {
                // What the step asks for is put once; after that it is something else.
                let rule = rule.filter(|_| !self.is_voted(&about));
                let text = rule.map_or("", |rule| rule.text.get(words.lang()));
                let now = self.desk.now();
                let filled = fill(text, &mut |field| answer(field, meeting, now, words));
                filled.split_whitespace().collect::<Vec<_>>().join(" ")
            }
        };
        let first = meeting.procedure.rules.thresholds.first();
        let first = first.map(|known| known.id.clone()).unwrap_or_default();
        Proposal {
            text,
            about,
            threshold: rule.map_or(first, |rule| rule.threshold.clone()),
            way: rule.map(|rule| rule.way).unwrap_or_default(),
            candidates: Vec::new(),
            places: 0,
            earlier: None,
        }
    }

    /// Says whether the result of a vote about this was announced.
    fn is_voted(&self, about: &About) -> bool {
        let ballots = &self.meeting().ballots;
        ballots.iter().any(|each| each.verdict().is_some() && each.proposal.about == *about)
    }

    fn conclusion(&self, id: QuestionId) -> String {
        let Some(question) = self.meeting().question(id) else { return String::new() };
        let concluded = question.outcome().map(|outcome| outcome.text.clone());
        concluded.filter(|text| !text.is_empty()).unwrap_or_else(|| question.matter.title.clone())
    }

    /// What a vote put now would be about: the question discussed, else the settled one selected, else what the step
    /// asks for, else a conclusion nobody voted on yet.
    fn to_vote_on(&self) -> About {
        let meeting = self.meeting();
        if let Some(open) = meeting.open_question() {
            return About::Question(open.id);
        }
        // Between two questions the cursor is already on the next: nobody votes on that yet.
        if let (Focus::Sheet, Some(Row::Question(id))) = (self.focus, self.sheet_row())
            && meeting.question(id).is_some_and(|question| question.outcome().is_some())
        {
            return About::Question(id);
        }
        let Some((run, step)) = meeting.current() else { return About::Meeting };
        let here = About::Step(run.id.clone());
        let unvoted = || meeting.unvoted().max_by_key(|question| question.outcome().map(|o| o.at));
        let question = match step.activity {
            Activity::Discuss => unvoted(),
            _ if step.requires.contains(&Requirement::QuestionsVoted) => meeting.unvoted().next(),
            Activity::Vote => {
                let says = step.vote.as_ref().is_some_and(|rule| !rule.text.vi.is_empty());
                let asked = says || step.requires.contains(&Requirement::Vote);
                if asked && !self.is_voted(&here) { None } else { meeting.unvoted().next() }
            }
            Activity::Announce
            | Activity::Officers
            | Activity::RollCall
            | Activity::Agenda
            | Activity::Report
            | Activity::Guests
            | Activity::Review
            | Activity::Tasks
            | Activity::Petitions
            | Activity::Score
            | Activity::Close => None,
        };
        question.map_or(here, |question| About::Question(question.id))
    }
}
