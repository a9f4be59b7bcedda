//! What a sentence says of a vote: the numbers of the verdict, never counted anew.

use std::sync::Arc;

use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, Verdict, Way};
use crate::meeting::figures::percent;
use crate::meeting::id::QuestionId;
use crate::meeting::note::About;
use crate::meeting::procedure::field::Field;
use crate::meeting::procedure::{Activity, Requirement, Step};
use crate::text::Words;
use crate::text::label::Label as _;

/// Answers the fields about a vote; empty before one was announced, and where nothing was counted.
pub(super) fn told(field: Field, meeting: &Meeting, words: &Words) -> String {
    let announced = announced(meeting).and_then(|ballot| Some((ballot, ballot.verdict()?)));
    let Some((ballot, verdict)) = announced else { return String::new() };
    let favour = verdict.count.votes.favour;
    let number = match field {
        Field::VoteText => return ballot.proposal.text.clone(),
        Field::VoteResult => return result(ballot, verdict, words),
        Field::VoteBase => return verdict.base.to_string(),
        Field::VoteNeeded => return verdict.needed.to_string(),
        Field::VoteFor => favour,
        Field::VoteAgainst => verdict.count.votes.against,
        Field::VoteOther => verdict.count.votes.other,
        Field::VotePercent => percent(favour, verdict.base),
        _ => return String::new(),
    };
    // Nobody counts where nobody objects, and an election counts by name.
    let counted = !ballot.proposal.is_election() && ballot.proposal.way != Way::NoObjection;
    if counted { number.to_string() } else { String::new() }
}

/// Names those elected, or says how the vote ended.
fn result(ballot: &Ballot, verdict: &Verdict, words: &Words) -> String {
    let candidates = &ballot.proposal.candidates;
    let elected = verdict.elected.iter().filter_map(|place| candidates.get(*place as usize));
    let names: Vec<_> = elected.map(String::as_str).collect();
    if names.is_empty() { verdict.kind.label(words) } else { names.join(", ") }
}

/// Returns the last vote announced about the step the meeting is at, or the question open in it;
/// else the last of the meeting, but never an earlier one where this step takes its own.
fn announced(meeting: &Meeting) -> Option<&Ballot> {
    let ballots = meeting.ballots.iter().rev().map(Arc::as_ref);
    let mut announced = ballots.filter(|ballot| ballot.verdict().is_some());
    let Some((run, step)) = meeting.current() else { return announced.next() };
    let question = meeting.open_question().map(|question| question.id);
    let mut last = None;
    let own = announced.find(|ballot| {
        last.get_or_insert(*ballot);
        match &ballot.proposal.about {
            About::Meeting => false,
            About::Step(id) => *id == run.id,
            About::Question(id) => Some(*id) == question,
        }
    });
    own.or_else(|| last.filter(|_| !takes_its_own(step, question)))
}

/// Says whether the numbers of an earlier vote would be wrong in a step: it has one of its own to
/// come.
fn takes_its_own(step: &Step, question: Option<QuestionId>) -> bool {
    let votes = step.vote.is_some()
        || step.activity == Activity::Vote
        || step.requires.contains(&Requirement::Vote);
    votes && (step.activity != Activity::Discuss || question.is_some())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::meeting::ballot::{Count, Electorate, Proposal, VerdictKind, Votes};
    use crate::meeting::event::Event;
    use crate::meeting::id::BallotId;
    use crate::meeting::language::Lang;
    use crate::meeting::member::Class;
    use crate::meeting::procedure::rules::BaseOf;
    use crate::meeting::procedure::{Procedure, StepId};
    use crate::text::facts::tests::{at, check, held};

    const ALL: &str = "{vote_text}: {vote_for}/{vote_base} ({vote_percent} %), {vote_against}, \
                       {vote_other}; {vote_needed}; {vote_result}";

    /// A meeting of three steps: talk, a vote of its own, the close.
    fn meeting() -> Meeting {
        let step = |id: &str, activity: &str| {
            let text = json!({ "vi": "", "en": "" });
            json!({
                "id": id, "part": "body", "title": text, "who": text, "say": text, "todo": text,
                "activity": activity, "minutes": 1,
            })
        };
        let steps = json!([step("talk", "discuss"), step("vote", "vote"), step("close", "close")]);
        let steps = serde_json::from_value(steps).unwrap();
        held(&[("Hà", Class::Full, "")], Procedure { steps, ..Procedure::blank() })
    }

    fn enter(meeting: &mut Meeting, step: &str) {
        meeting.apply(at(2), &Event::StepEntered { step: StepId(step.into()) });
    }

    fn put(meeting: &mut Meeting, text: &str, about: About, way: Way) -> BallotId {
        let ballot = BallotId::from_index(meeting.ballots.len());
        let proposal = Proposal {
            text: text.into(),
            about,
            threshold: "majority".into(),
            way,
            candidates: Vec::new(),
            places: 0,
            earlier: None,
        };
        meeting.apply(at(3), &Event::BallotPut { ballot, proposal });
        ballot
    }

    fn announce(meeting: &mut Meeting, ballot: BallotId, favour: u32) {
        let votes = Votes { favour, against: 2, other: 1 };
        let verdict = Box::new(Verdict {
            kind: if favour > 8 { VerdictKind::Carried } else { VerdictKind::Lost },
            electorate: Electorate::default(),
            of: BaseOf::Convened,
            taken_out: 0,
            base: 16,
            needed: 9,
            count: Count { votes, ..Count::default() },
            elected: Vec::new(),
            casting: None,
            quorate: None,
        });
        let despite = String::new();
        meeting.apply(at(4), &Event::BallotAnnounced { ballot, verdict, despite });
    }

    fn on_step(step: &str) -> About {
        About::Step(StepId(step.into()))
    }

    #[test]
    fn a_vote_is_told_once_it_was_announced() {
        let mut meeting = meeting();
        check(&meeting, Lang::Vi, ALL, "…: …/… (… %), …, …; …; …");
        let ballot = put(&mut meeting, "Trồng cam", About::Meeting, Way::ShowOfHands);
        check(&meeting, Lang::Vi, "{vote_text}", "…");
        announce(&mut meeting, ballot, 11);
        check(&meeting, Lang::Vi, ALL, "Trồng cam: 11/16 (68 %), 2, 1; 9; Thông qua");
        check(&meeting, Lang::En, "{vote_result}", "Carried");
    }

    #[test]
    fn a_step_with_a_vote_of_its_own_never_shows_the_numbers_of_an_earlier_one() {
        let mut meeting = meeting();
        let earlier = put(&mut meeting, "Trồng cam", About::Meeting, Way::ShowOfHands);
        announce(&mut meeting, earlier, 11);
        enter(&mut meeting, "vote");
        check(&meeting, Lang::Vi, "{vote_text} {vote_for}", "… …");
        let own = put(&mut meeting, "Nghị quyết", on_step("vote"), Way::ShowOfHands);
        announce(&mut meeting, own, 8);
        check(&meeting, Lang::Vi, "{vote_text} {vote_for}", "Nghị quyết 8");
        check(&meeting, Lang::Vi, "{vote_result}", "Không thông qua");
        // A later vote on something else changes nothing of what this step says.
        let later = put(&mut meeting, "Làm đường", About::Meeting, Way::ShowOfHands);
        announce(&mut meeting, later, 14);
        check(&meeting, Lang::Vi, "{vote_text}", "Nghị quyết");
        enter(&mut meeting, "close");
        check(&meeting, Lang::Vi, "{vote_text}", "Làm đường");
    }

    #[test]
    fn where_nobody_objects_nobody_was_counted() {
        let mut meeting = meeting();
        let ballot = put(&mut meeting, "Biên bản", About::Meeting, Way::NoObjection);
        announce(&mut meeting, ballot, 0);
        check(&meeting, Lang::Vi, "{vote_text} {vote_for}", "Biên bản …");
    }

    #[test]
    fn an_election_is_told_by_the_names_of_those_elected() {
        let mut meeting = meeting();
        let ballot = BallotId::from_index(0);
        let proposal = Proposal {
            text: "Bầu chi ủy".into(),
            about: About::Meeting,
            threshold: "majority".into(),
            way: Way::Secret,
            candidates: vec!["Lò Thị Hoa".into(), "Vi Văn Nam".into(), "Hà Văn Bình".into()],
            places: 2,
            earlier: None,
        };
        meeting.apply(at(3), &Event::BallotPut { ballot, proposal });
        announce(&mut meeting, ballot, 0);
        check(&meeting, Lang::Vi, "{vote_result} {vote_for}", "Không thông qua …");
        let changed = Arc::make_mut(meeting.ballots.last_mut().unwrap());
        if let Some(crate::meeting::ballot::End::Announced { verdict, .. }) = &mut changed.end {
            verdict.elected = vec![2, 0];
        }
        check(&meeting, Lang::Vi, "{vote_result}", "Hà Văn Bình, Lò Thị Hoa");
    }
}
