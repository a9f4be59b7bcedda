//! What a key does on the page of a vote.

use crate::app::App;
use crate::app::action::Action;
use crate::app::dialog::ballot::{ANNOUNCE, BallotForm, Page, Pick, Purpose, Put};
use crate::app::dialog::{Ask, Layer};
use crate::app::key::{Code, Key};
use crate::meeting::ballot::{Choice, Proposal};
use crate::meeting::command::Command;
use crate::meeting::id::BallotId;

/// How many rows a page is.
const PAGE: isize = 10;

impl App {
    /// Takes a key.
    pub(in crate::app) fn key_in_ballot(&mut self, key: Key) {
        let Some(form) = self.ballot_form() else { return };
        form.refused = None;
        if form.casting {
            return self.key_while_casting(key);
        }
        let announces = ANNOUNCE.parse() == Ok(key);
        match &mut form.page {
            Page::Put(put) => {
                if announces || key.code == Code::Enter && !put.goes_on() {
                    self.put();
                } else {
                    put.key(key);
                }
            }
            Page::Count(_) | Page::Roll(_) | Page::Silence(_) if announces => self.announce(None),
            Page::Count(_) | Page::Roll(_) | Page::Silence(_) if key.code == Code::Char('r') => {
                self.ask(Ask::WithdrawBallot);
            }
            Page::Count(counting) => {
                let ended = key.code == Code::Enter && counting.is_at_end();
                counting.key(key);
                if ended {
                    self.refuse_ballot(self.words.ballot_count_enter(ANNOUNCE));
                }
            }
            Page::Roll(_) => self.key_in_roll(key),
            Page::Silence(_) => {
                if key.code == Code::Char('k') {
                    self.pick_objector();
                }
            }
            Page::Result(id, _) => {
                let id = *id;
                self.key_in_result(key, id);
            }
            Page::Pick(_) => self.key_in_pick(key),
        }
    }

    fn ballot_form(&mut self) -> Option<&mut BallotForm> {
        match self.layers.last_mut() {
            Some(Layer::Ballot(form)) => Some(form),
            _ => None,
        }
    }

    fn key_while_casting(&mut self, key: Key) {
        match key.code {
            Code::Char('1') => self.announce(Some(Choice::For)),
            Code::Char('2') => self.announce(Some(Choice::Against)),
            _ => {}
        }
    }

    /// Puts what is typed to the vote and goes on to taking it.
    fn put(&mut self) {
        let Some(live) = self.live() else { return };
        let thresholds = &live.meeting().procedure.rules.thresholds;
        let Some(Layer::Ballot(form)) = self.layers.last() else { return };
        let Page::Put(put) = &form.page else { return };
        let proposal = put.proposal(thresholds);
        match self.submit(&Command::PutBallot { proposal }) {
            Ok(()) => {
                let open = self.live().and_then(|live| live.meeting().balloting());
                if let Some(id) = open.map(|ballot| ballot.id) {
                    self.follow_ballot(id);
                }
            }
            Err(refusal) => self.refuse_ballot(self.explained(&refusal)),
        }
    }

    fn key_in_roll(&mut self, key: Key) {
        if key == Key::ctrl('z') {
            return self.undo_in_roll();
        }
        match key.code {
            Code::Char('1') => self.call(Some(Choice::For)),
            Code::Char('2') => self.call(Some(Choice::Against)),
            Code::Char('3') => self.call(Some(Choice::Other)),
            Code::Char('0') | Code::Delete => self.call(None),
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::PageUp => self.scroll_layer(-PAGE),
            Code::PageDown => self.scroll_layer(PAGE),
            Code::Home => self.scroll_layer(-isize::MAX),
            Code::End => self.scroll_layer(isize::MAX),
            _ => {}
        }
    }

    /// Takes back the last vote called; the ballot itself is withdrawn with a key of its own.
    fn undo_in_roll(&mut self) {
        let open = self.live().and_then(|live| live.meeting().balloting());
        if open.is_some_and(|ballot| !ballot.called.is_empty()) {
            self.act(Action::Undo);
        }
    }

    /// Records the selected person's vote, and goes to the next not called.
    fn call(&mut self, choice: Option<Choice>) {
        let Some(Page::Roll(roll)) = self.ballot_form().map(|form| &form.page) else { return };
        let Some(member) = roll.selected() else { return };
        if let Err(refusal) = self.submit(&Command::CastVote { member, choice }) {
            return self.refuse_ballot(self.explained(&refusal));
        }
        let Self { screen, layers, .. } = self;
        if let (crate::app::Screen::Live(live), Some(Layer::Ballot(form))) =
            (screen, layers.last_mut())
            && let (Page::Roll(roll), Some(ballot)) = (&mut form.page, live.meeting().balloting())
            && choice.is_some()
        {
            roll.go_on(live.meeting(), ballot);
        }
    }

    fn key_in_result(&mut self, key: Key, id: BallotId) {
        if key == Key::ctrl('z') {
            self.act(Action::Undo);
            return self.follow_ballot(id);
        }
        match key.code {
            Code::Enter => self.close_layer(),
            Code::Char('n') => self.put_like(id, false),
            Code::Char('r') => self.put_like(id, true),
            Code::Char('B') => {
                if let Some(live) = self.live() {
                    self.turn_page(Page::Pick(Pick::of(id, Purpose::Reserve, live)));
                }
            }
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::PageUp => self.scroll_layer(-PAGE),
            Code::PageDown => self.scroll_layer(PAGE),
            _ => {}
        }
    }

    /// Opens the form with the rule of an announced ballot: `again` the same thing, for those left
    /// in an election; else something new.
    fn put_like(&mut self, id: BallotId, again: bool) {
        let Some(live) = self.live() else { return };
        let Some(ballot) = live.meeting().ballot(id) else { return };
        let old = &ballot.proposal;
        let round = ballot.verdict().and_then(|verdict| old.next_round(verdict));
        let proposal = if again {
            Proposal { earlier: Some(id), ..round.unwrap_or_else(|| old.clone()) }
        } else {
            let text = String::new();
            Proposal { text, candidates: Vec::new(), places: 0, earlier: None, ..old.clone() }
        };
        let page = Page::Put(Put::of(&proposal, &live.meeting().procedure.rules.thresholds));
        self.turn_page(page);
    }

    fn pick_objector(&mut self) {
        let Some(live) = self.live() else { return };
        if let Some(ballot) = live.meeting().balloting() {
            let pick = Pick::of(ballot.id, Purpose::Object, live);
            self.turn_page(Page::Pick(pick));
        }
    }

    fn key_in_pick(&mut self, key: Key) {
        match key.code {
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::Enter => {
                let Some(Page::Pick(pick)) = self.ballot_form().map(|form| &form.page) else {
                    return;
                };
                if let Some(ask) = pick.asks() {
                    self.ask(ask);
                }
            }
            _ => self.refine_pick(|pick| {
                pick.field.key(key);
            }),
        }
    }

    fn refine_pick(&mut self, edit: impl FnOnce(&mut Pick)) {
        let Self { screen, layers, .. } = self;
        if let (crate::app::Screen::Live(live), Some(Layer::Ballot(form))) =
            (screen, layers.last_mut())
            && let Page::Pick(pick) = &mut form.page
        {
            edit(pick);
            pick.search(live);
        }
    }

    /// Takes a paste.
    pub(in crate::app) fn paste_in_ballot(&mut self, text: &str) {
        let Some(form) = self.ballot_form() else { return };
        form.refused = None;
        match &mut form.page {
            Page::Put(put) => put.paste(text),
            Page::Count(counting) if !form.casting => counting.paste(text),
            Page::Pick(_) => self.refine_pick(|pick| pick.field.paste(text)),
            Page::Count(_) | Page::Roll(_) | Page::Silence(_) | Page::Result(..) => {}
        }
    }
}

impl BallotForm {
    /// Returns the selected row of the page and the last one there is.
    pub(in crate::app) fn cursor(&mut self) -> Option<(&mut usize, usize)> {
        match &mut self.page {
            Page::Count(counting) => {
                Some((&mut counting.cursor, counting.slots.len().saturating_sub(1)))
            }
            Page::Roll(roll) => Some((&mut roll.cursor, roll.people.len().saturating_sub(1))),
            Page::Result(_, top) => Some((top, usize::MAX >> 1)),
            Page::Pick(pick) => {
                let last = pick.rows().saturating_sub(1);
                Some((&mut pick.cursor, last))
            }
            Page::Put(_) | Page::Silence(_) => None,
        }
    }
}
