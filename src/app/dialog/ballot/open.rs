//! Opening, following and leaving the page of a vote.

use crate::app::App;
use crate::app::dialog::ballot::{BallotForm, Counting, Mark, Page, Pick, Put, Roll};
use crate::app::dialog::{Ask, Layer};
use crate::app::live::Live;
use crate::app::notice::Tone;
use crate::meeting::ballot::{Ballot, Choice, End, Proposal, Way};
use crate::meeting::command::Command;
use crate::meeting::id::BallotId;

impl App {
    /// Opens the page of a ballot; without one, goes back to the ballot being taken or puts a new
    /// one.
    pub(in crate::app) fn open_ballot(&mut self, which: Option<BallotId>) {
        let Some(live) = self.live() else { return };
        let known = which.or_else(|| live.meeting().balloting().map(|ballot| ballot.id));
        let page = if let Some(id) = known {
            live.page_of(id)
        } else {
            let thresholds = &live.meeting().procedure.rules.thresholds;
            Some(Page::Put(Put::of(&live.to_put(&self.words), thresholds)))
        };
        if let Some(page) = page {
            self.show_page(page);
        }
    }

    /// Shows a page, as it was when it was left.
    fn show_page(&mut self, fresh: Page) {
        let page = self.live_mut().map(|live| live.take_kept(&fresh));
        let form = BallotForm::of(page.flatten().unwrap_or(fresh));
        self.layers.push(Layer::Ballot(Box::new(form)));
    }

    /// Puts another page in the place of the topmost one.
    pub(super) fn turn_page(&mut self, page: Page) {
        self.drop_page();
        self.show_page(page);
    }

    fn drop_page(&mut self) {
        if matches!(self.layers.last(), Some(Layer::Ballot(_))) {
            self.layers.pop();
        }
    }

    /// Leaves a page; what was typed is kept, and a ballot stays open.
    pub(in crate::app) fn leave_ballot(&mut self, mut form: BallotForm) {
        if form.casting {
            form.casting = false;
            self.layers.push(Layer::Ballot(Box::new(form)));
            return;
        }
        if let Page::Pick(pick) = &form.page {
            let before = self.live().and_then(|live| live.page_of(pick.ballot));
            return before.into_iter().for_each(|page| self.show_page(page));
        }
        if form.page.is_worth_keeping()
            && let Some(live) = self.live_mut()
        {
            live.keep(form.page);
        }
        if self.live().is_some_and(|live| live.meeting().balloting().is_some()) {
            self.say(Tone::Done, self.words.ballot_told_waits(super::PUT.key()));
        }
    }

    /// The ballot changed: the topmost page follows it.
    pub(super) fn follow_ballot(&mut self, id: BallotId) {
        self.drop_page();
        if let Some(page) = self.live().and_then(|live| live.page_of(id)) {
            self.show_page(page);
        }
    }

    /// Asks again with hands what somebody objected to, or says why that cannot be.
    fn ask_again(&mut self, id: BallotId) {
        let ballot = self.live().and_then(|live| live.meeting().ballot(id));
        let Some(proposal) = ballot.map(|ballot| ballot.proposal.clone()) else { return };
        let again = Proposal { way: Way::ShowOfHands, earlier: Some(id), ..proposal };
        self.drop_page();
        match self.submit(&Command::PutBallot { proposal: again }) {
            Ok(()) => self.open_ballot(None),
            Err(refusal) => self.say_refused(&refusal),
        }
    }

    /// An answer about a vote was taken.
    pub(in crate::app) fn after_answer(&mut self, ask: &Ask) {
        let over = match self.layers.last() {
            Some(Layer::Ballot(form)) => form.page.ballot(),
            _ => None,
        };
        let Some(id) = over else { return };
        match ask {
            Ask::Objection(_) => self.ask_again(id),
            Ask::WithdrawBallot => self.drop_page(),
            Ask::AnnounceDespite(_) | Ask::Reserve { .. } => self.follow_ballot(id),
            _ => {}
        }
    }

    /// Announces what was counted or called; asks the chair where both sides are equal.
    pub(super) fn announce(&mut self, casting: Option<Choice>) {
        if let Err(told) = self.count() {
            return self.refuse_ballot(told);
        }
        let Some(live) = self.live() else { return };
        let meeting = live.meeting();
        let Some(ballot) = meeting.balloting() else { return };
        let id = ballot.id;
        let tied = super::is_tied(meeting, ballot);
        if tied && casting.is_none() {
            if let Some(Layer::Ballot(form)) = self.layers.last_mut() {
                form.casting = true;
            }
            return;
        }
        if meeting.uncalled(ballot) > 0 {
            return self.ask(Ask::AnnounceDespite(casting));
        }
        match self.submit(&Command::AnnounceBallot { casting, despite: None }) {
            Ok(()) => self.follow_ballot(id),
            Err(refusal) => self.refuse_ballot(self.explained(&refusal)),
        }
    }

    /// Gives the numbers typed to the desk, or says why they cannot be.
    fn count(&mut self) -> Result<(), String> {
        use crate::meeting::refusal::Refusal;
        let Some(Layer::Ballot(form)) = self.layers.last() else { return Ok(()) };
        let Page::Count(counting) = &form.page else { return Ok(()) };
        let typed = counting.typed();
        match self.submit(&Command::CountVotes { typed }) {
            Ok(()) | Err(Refusal::AlreadySo) => Ok(()),
            Err(refusal) => Err(self.explained(&refusal)),
        }
    }

    /// Says in the dialog why something was not taken.
    pub(super) fn refuse_ballot(&mut self, told: String) {
        if let Some(Layer::Ballot(form)) = self.layers.last_mut() {
            form.refused = Some(told);
        }
    }
}

impl Page {
    /// Returns the ballot a page is about.
    const fn ballot(&self) -> Option<BallotId> {
        match self {
            Self::Put(_) => None,
            Self::Count(counting) => Some(counting.mark.id),
            Self::Roll(roll) => Some(roll.mark.id),
            Self::Silence(mark) => Some(mark.id),
            Self::Result(id, _) => Some(*id),
            Self::Pick(Pick { ballot, .. }) => Some(*ballot),
        }
    }
}

impl Live {
    /// Returns the page of a ballot; none if it ended without a verdict.
    fn page_of(&self, id: BallotId) -> Option<Page> {
        let ballot = self.meeting().ballot(id)?;
        match &ballot.end {
            Some(End::Announced { .. }) => Some(Page::Result(id, 0)),
            Some(End::Objected { .. } | End::Withdrawn { .. }) => None,
            None => Some(self.taking(ballot)),
        }
    }

    fn taking(&self, ballot: &Ballot) -> Page {
        match ballot.proposal.way {
            Way::ShowOfHands | Way::Secret => {
                Page::Count(Counting::of(ballot, self.meeting().electorate().voters))
            }
            Way::RollCall => Page::Roll(Roll::of(ballot, self)),
            Way::NoObjection => Page::Silence(Mark::of(ballot)),
        }
    }

    /// Keeps a page that was left.
    fn keep(&mut self, page: Page) {
        self.kept.retain(|kept| !kept.keeps(&page));
        self.kept.push(page);
    }

    /// Takes the page that was left where a fresh one would be opened.
    fn take_kept(&mut self, fresh: &Page) -> Option<Page> {
        let place = self.kept.iter().position(|kept| kept.keeps(fresh))?;
        Some(self.kept.swap_remove(place))
    }
}
