//! The list of people: in which order, who is selected, who is being looked for.
//!
//! Rows are made only for what is visible. The keys for searching and sorting are folded once, when
//! a person comes onto the roster.

use std::ops::Range;

use crate::app::field::Field;
use crate::app::live::Burden;
use crate::meeting::Meeting;
use crate::meeting::event::Event;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Member};
use crate::meeting::procedure::Activity;
use crate::meeting::question::Stance;
use crate::text::fold::fold;
use crate::text::namesake::Namesakes;
use crate::text::order::{Key, person_key};
use crate::text::search::{Index, Lead};

/// How many are listed when somebody is looked for.
const MOST_HITS: usize = 200;

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// Those who wait, then those not heard, longest silent first, then those who spoke.
    Unheard,
    /// By given name.
    Name,
    /// As on the roster.
    Roster,
    /// Those who should have a task and have none, then those who have, then the others.
    Untasked,
}

/// The list of people.
#[derive(Debug, Clone)]
pub struct People {
    index: Index,
    namesakes: Namesakes,
    /// Ids by given name, with their keys.
    by_name: Vec<(Key, MemberId)>,
    order: Order,
    /// The order the chair asked for, kept over the steps.
    chosen: Option<Order>,
    cursor: usize,
    /// Whom the cursor stays with although the order changes; none after an action used it.
    held: Option<MemberId>,
    find: Option<(Field, Vec<MemberId>)>,
}

impl People {
    /// Lists everybody.
    pub fn of(meeting: &Meeting) -> Self {
        let mut by_name: Vec<_> =
            meeting.members.iter().map(|member| (person_key(member.name()), member.id)).collect();
        by_name.sort();
        Self {
            index: Index::of(Lead::Last, meeting.members.iter().map(Member::name)),
            namesakes: Namesakes::of(meeting.members.iter().map(|member| &member.person)),
            by_name,
            order: Order::Name,
            chosen: None,
            cursor: 0,
            held: None,
            find: None,
        }
    }

    /// Takes notice of what happened to the roster.
    pub fn notice(&mut self, event: &Event, meeting: &Meeting) {
        match event {
            Event::MemberAdded { member, person, .. } => {
                self.index.push(&person.name);
                self.namesakes.add(&person.name);
                let key = (person_key(&person.name), *member);
                let place = self.by_name.partition_point(|other| *other < key);
                self.by_name.insert(place, key);
            }
            // Rare, and the name before it is no longer known: everybody is listed anew.
            Event::MemberCorrected { .. } | Event::Undone { .. } | Event::Redone { .. } => {
                let fresh = Self::of(meeting);
                self.index = fresh.index;
                self.namesakes = fresh.namesakes;
                self.by_name = fresh.by_name;
            }
            _ => {}
        }
        self.follow_held(meeting);
        self.cursor = self.cursor.min(self.len(meeting).saturating_sub(1));
    }

    /// Takes the order that suits what happens in the step; before anybody is here, there is nobody
    /// to be heard, and the list goes by name.
    pub fn follow(&mut self, activity: Activity, meeting: &Meeting) {
        let suits = match activity {
            _ if meeting.figures().present == 0 => Order::Name,
            Activity::Tasks => Order::Untasked,
            Activity::RollCall | Activity::Officers | Activity::Vote => Order::Name,
            Activity::Announce
            | Activity::Agenda
            | Activity::Report
            | Activity::Discuss
            | Activity::Guests
            | Activity::Review
            | Activity::Petitions
            | Activity::Score
            | Activity::Close => Order::Unheard,
        };
        self.order = self.chosen.filter(|_| suits != Order::Untasked).unwrap_or(suits);
        self.release();
    }

    /// Returns the order.
    pub const fn order(&self) -> Order {
        self.order
    }

    /// Takes the next order, and keeps it over the steps.
    pub fn turn_order(&mut self) -> Order {
        self.order = match self.order {
            Order::Unheard => Order::Name,
            Order::Name => Order::Roster,
            Order::Roster => Order::Untasked,
            Order::Untasked => Order::Unheard,
        };
        self.chosen = Some(self.order);
        self.release();
        self.order
    }

    /// Returns who bears the name of another.
    pub const fn namesakes(&self) -> &Namesakes {
        &self.namesakes
    }

    /// Returns a person's name, told apart from namesakes.
    pub fn shown(&self, member: &Member) -> String {
        self.namesakes.shown(&member.person, member.id.number()).into_owned()
    }

    /// Returns how many rows the list has.
    pub fn len(&self, meeting: &Meeting) -> usize {
        if let Some((_, hits)) = &self.find {
            return hits.len();
        }
        match self.order {
            Order::Unheard => {
                let figures = meeting.figures();
                (figures.present + figures.guests) as usize
            }
            Order::Name | Order::Roster | Order::Untasked => meeting.members.len(),
        }
    }

    /// Returns the people in some rows; only these are made.
    pub fn rows(&self, meeting: &Meeting, rows: Range<usize>) -> Vec<MemberId> {
        let count = rows.len();
        if let Some((_, hits)) = &self.find {
            return hits.iter().skip(rows.start).take(count).copied().collect();
        }
        match self.order {
            Order::Unheard => unheard(meeting).skip(rows.start).take(count).collect(),
            Order::Name => {
                self.by_name.iter().skip(rows.start).take(count).map(|(_, id)| *id).collect()
            }
            Order::Untasked => self.untasked(meeting).skip(rows.start).take(count).collect(),
            Order::Roster => {
                let last = rows.end.min(meeting.members.len());
                (rows.start.min(last)..last).map(MemberId::from_index).collect()
            }
        }
    }

    /// Returns the selected row.
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// Returns the selected person.
    pub fn selected(&self, meeting: &Meeting) -> Option<MemberId> {
        self.rows(meeting, self.cursor..self.cursor + 1).first().copied()
    }

    /// Moves the selection by so many rows and stays with whom it finds.
    pub fn step(&mut self, meeting: &Meeting, by: isize) {
        self.select(meeting, self.cursor.saturating_add_signed(by));
    }

    /// Selects a row and stays with whom it finds.
    pub fn select(&mut self, meeting: &Meeting, row: usize) {
        self.cursor = row.min(self.len(meeting).saturating_sub(1));
        self.held = self.selected(meeting);
    }

    /// Selects the next person not called yet, behind the selected one, else the first.
    pub fn next_unmarked(&mut self, meeting: &Meeting) {
        let unmarked = |id: &MemberId| {
            meeting.members.get(*id).is_some_and(|known| known.presence.attendance.is_unmarked())
        };
        self.end_find(meeting, true);
        if meeting.figures().unmarked == 0 {
            return;
        }
        let len = self.len(meeting);
        // The next one is nearly always the next row, so few rows are made at a time.
        let starts = (self.cursor..len).step_by(32).chain((0..self.cursor).step_by(32));
        for start in starts {
            if let Some(place) = self.rows(meeting, start..start + 32).iter().position(unmarked) {
                self.cursor = start + place;
                self.held = None;
                return;
            }
        }
    }

    /// Selects a person, in an order that shows them.
    pub fn look_at(&mut self, meeting: &Meeting, id: MemberId) {
        self.find = Some((Field::default(), vec![id]));
        self.cursor = 0;
        self.end_find(meeting, true);
    }

    /// Lets go of the selected person: the cursor goes back to the head of the list.
    pub fn release(&mut self) {
        self.held = None;
        self.find = None;
        self.index.forget();
        self.cursor = 0;
    }

    /// Says whether the selection stays with one person.
    pub const fn is_holding(&self) -> bool {
        self.held.is_some()
    }

    fn follow_held(&mut self, meeting: &Meeting) {
        let Some(held) = self.held else { return };
        if self.find.is_some() || self.selected(meeting) == Some(held) {
            return;
        }
        let place = match self.order {
            Order::Unheard => unheard(meeting).position(|id| id == held),
            Order::Name => self.by_name.iter().position(|(_, id)| *id == held),
            Order::Untasked => self.untasked(meeting).position(|id| id == held),
            Order::Roster => Some(held.index()),
        };
        match place {
            Some(place) => self.cursor = place,
            None => self.held = None,
        }
    }

    /// Begins to look for somebody.
    pub fn start_find(&mut self) {
        self.find = Some((Field::default(), found(&mut self.index, "")));
        self.cursor = 0;
    }

    /// Returns what is being looked for.
    pub fn finding(&self) -> Option<&Field> {
        self.find.as_ref().map(|(field, _)| field)
    }

    /// Changes what is being looked for; says whether the change was taken.
    pub fn refine(&mut self, edit: impl FnOnce(&mut Field) -> bool) -> bool {
        let Some((mut field, mut hits)) = self.find.take() else { return false };
        let before = field.text().to_owned();
        let taken = edit(&mut field);
        if field.text() != before {
            self.cursor = 0;
            hits = found(&mut self.index, field.text());
        }
        self.find = Some((field, hits));
        taken
    }

    /// Ends looking; `keep` stays with whom was found. Nothing if nobody is looked for.
    pub fn end_find(&mut self, meeting: &Meeting, keep: bool) {
        if self.find.is_none() {
            return;
        }
        let found = self.selected(meeting).filter(|_| keep);
        self.find = None;
        self.index.forget();
        self.cursor = 0;
        self.held = found;
        // Somebody who is not in the room is not in the list of those to be heard.
        if let (Some(id), Order::Unheard) = (found, self.order)
            && !unheard(meeting).any(|other| other == id)
        {
            self.order = Order::Name;
        }
        self.follow_held(meeting);
    }
}

/// Returns whom a text finds, the best first.
fn found(index: &mut Index, typed: &str) -> Vec<MemberId> {
    let hits = index.refine(typed, MOST_HITS);
    hits.into_iter().map(|hit| MemberId::from_index(hit.index)).collect()
}

impl People {
    /// Everybody by given name: those without a task, those who have one, those who need none.
    pub fn untasked(&self, meeting: &Meeting) -> impl Iterator<Item = MemberId> {
        let of = |burden: Burden| {
            let ids = self.by_name.iter().map(|(_, id)| *id);
            ids.filter(move |id| meeting.members.get(*id).map(Burden::of) == Some(burden))
        };
        // Once the last of them is found, nobody else is looked at.
        let without = meeting.without_task() as usize;
        of(Burden::None).take(without).chain(of(Burden::Some)).chain(of(Burden::Free))
    }

    /// Finds people by the beginnings of their names, however it is typed, the best first.
    pub fn named(&self, meeting: &Meeting, typed: &str) -> impl Iterator<Item = MemberId> {
        let typed = fold(typed);
        self.hits(&typed).into_iter().filter(move |id| {
            meeting.members.get(*id).is_some_and(|member| begins(&fold(member.name()), &typed))
        })
    }

    /// Goes through everybody by given name.
    pub fn by_name(&self) -> impl Iterator<Item = MemberId> {
        self.by_name.iter().map(|(_, id)| *id)
    }

    /// Finds people by name, however it is typed.
    pub fn hits(&self, query: &str) -> Vec<MemberId> {
        let hits = self.index.find(query, MOST_HITS);
        hits.into_iter().map(|hit| MemberId::from_index(hit.index)).collect()
    }
}

/// Whether every word typed begins a word of the name, or the letters are its initials.
fn begins(name: &str, typed: &str) -> bool {
    let whole = |word: &str| name.split_whitespace().any(|own| own.starts_with(word));
    let initials: String = name.split_whitespace().filter_map(|own| own.chars().next()).collect();
    typed.split_whitespace().all(whole) || typed.chars().count() > 1 && initials.starts_with(typed)
}

/// Those who wait, then those longest silent, then those who passed, the chair, and guests.
fn unheard(meeting: &Meeting) -> impl Iterator<Item = MemberId> {
    let participant = |id: &MemberId| meeting.members.get(*id).is_some_and(Member::is_participant);
    let waiting: Vec<_> = meeting.queue().iter().map(|request| request.member).collect();
    let mut passed = Vec::new();
    if let Some(question) = meeting.open_question() {
        let standing = question.standing().filter(|held| held.stance == Stance::Pass);
        passed.extend(standing.map(|held| held.member).filter(|id| {
            participant(id) && !question.heard.contains_key(id) && !waiting.contains(id)
        }));
    }
    let chair = meeting.officers.chair.filter(participant);
    passed.extend(chair.filter(|id| !waiting.contains(id) && !passed.contains(id)));
    let skip: Vec<_> = waiting.iter().chain(&passed).copied().collect();
    let rest = meeting.members.by_silence().map(|member| member.id);
    let rest = rest.filter(move |id| !skip.contains(id));
    let reach = if meeting.figures().guests == 0 { 0 } else { meeting.members.len() };
    let queued = waiting.clone();
    let guests = meeting
        .members
        .iter()
        .take(reach)
        .filter(|member| member.person.class == Class::Guest && member.presence.is_here())
        .map(|member| member.id)
        .filter(move |id| !queued.contains(id));
    waiting.into_iter().chain(rest).chain(passed).chain(guests)
}
