//! The lines of a petition: who asks for what; who answers, or where it is passed on to.

use strum::IntoEnumIterator as _;

use crate::app::dialog::form::pick::{From, Pick};
use crate::app::dialog::form::{Entry, Flaw, Form, Part};
use crate::app::live::Live;
use crate::meeting::command::Command;
use crate::meeting::id::PetitionId;
use crate::meeting::petition::{Plea, PleaKind, Settlement};
use crate::meeting::task::Who;
use crate::text::{Words, due};

fn lines(who: Option<Who>, text: &str, kind: PleaKind) -> Vec<Entry> {
    let at = PleaKind::iter().position(|each| each == kind).unwrap_or(0);
    vec![
        Entry::people(Part::Who, Pick::with(who.into_iter().collect(), false, From::Anybody)),
        Entry::text(Part::Plea, text),
        Entry::kind(Part::PleaKind, at, PleaKind::iter().count()),
    ]
}

/// A new petition: of the selected person.
pub(super) fn new(live: &Live) -> Vec<Entry> {
    lines(live.holder().map(Who::Member), "", PleaKind::default())
}

/// A petition as it stands.
pub(super) fn known(id: PetitionId, live: &Live) -> Vec<Entry> {
    let plea = live.meeting().petition(id).map(|petition| &petition.plea);
    plea.map_or_else(Vec::new, |plea| lines(Some(plea.who.clone()), &plea.text, plea.kind))
}

pub(super) fn plea(form: &Form) -> Result<Plea, Flaw> {
    let kind = form.chosen(Part::PleaKind, PleaKind::iter()).unwrap_or_default();
    Ok(Plea { who: form.person(Part::Who)?, kind, text: form.text(Part::Plea) })
}

/// The answer: usually the chair's.
pub(super) fn answer(id: PetitionId, live: &Live) -> Vec<Entry> {
    let meeting = live.meeting();
    let before = meeting.petition(id).and_then(|petition| petition.settlement.as_ref());
    let (by, text) = match before {
        Some(Settlement::Answered { by, text }) => (Some(by.clone()), text.as_str()),
        Some(Settlement::Forwarded { .. }) | None => (meeting.officers.chair.map(Who::Member), ""),
    };
    vec![
        Entry::people(Part::By, Pick::with(by.into_iter().collect(), false, From::Anybody)),
        Entry::text(Part::Answer, text),
    ]
}

/// Where it goes: to the same body as last time, if it went to one.
pub(super) fn forward(id: PetitionId, live: &Live, words: &Words) -> Vec<Entry> {
    let meeting = live.meeting();
    let petition = meeting.petition(id);
    let before = petition.and_then(|petition| petition.forwarded());
    let (to, by) = match before {
        Some(Settlement::Forwarded { to, due }) => {
            // What was promised for a day that has passed needs a new one.
            let due = due.filter(|due| !due::is_late(*due, live.today()));
            (to.as_str(), due.map_or_else(String::new, |due| due::said(due, words)))
        }
        _ => ("", String::new()),
    };
    vec![Entry::text(Part::Recipient, to), Entry::due(Part::Due, &by)]
}

pub(super) fn answered(form: &Form, petition: PetitionId) -> Result<Command, Flaw> {
    let (by, text) = (form.person(Part::By)?, form.text(Part::Answer));
    Ok(Command::SettlePetition { petition, settlement: Settlement::Answered { by, text } })
}

pub(super) fn forwarded(form: &Form, petition: PetitionId, live: &Live) -> Result<Command, Flaw> {
    let (to, due) = (form.text(Part::Recipient), form.due(Part::Due, live.today())?);
    Ok(Command::SettlePetition { petition, settlement: Settlement::Forwarded { to, due } })
}
