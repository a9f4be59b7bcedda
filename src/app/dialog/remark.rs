//! The lines of a remark from above: who, which kind, what.

use strum::IntoEnumIterator as _;

use crate::app::dialog::form::pick::{From, Pick};
use crate::app::dialog::form::{Entry, Flaw, Form, Part};
use crate::app::live::Live;
use crate::meeting::command::Command;
use crate::meeting::id::{MemberId, RemarkId};
use crate::meeting::member::Member;
use crate::meeting::remark::RemarkKind;
use crate::meeting::task::Who;

/// A new remark: of the selected guest, else of the only one in the room.
pub(super) fn new(live: &Live) -> Vec<Entry> {
    let guest = |id: &MemberId| live.meeting().members.get(*id).is_some_and(Member::is_guest);
    let selected = live.holder().filter(guest).or_else(|| live.selected().filter(guest));
    let who = selected.or_else(|| live.only_guest()).map(Who::Member);
    vec![
        Entry::people(Part::Who, Pick::with(who.into_iter().collect(), false, From::Roster)),
        kind(RemarkKind::Strength),
        Entry::text(Part::Remark, ""),
    ]
}

fn kind(kind: RemarkKind) -> Entry {
    let at = RemarkKind::iter().position(|each| each == kind).unwrap_or(0);
    Entry::kind(Part::RemarkKind, at, RemarkKind::iter().count())
}

/// A remark as it stands; who made it stays.
pub(super) fn known(id: RemarkId, live: &Live) -> Vec<Entry> {
    let remark = live.meeting().remark(id);
    remark.map_or_else(Vec::new, |remark| {
        vec![kind(remark.kind), Entry::text(Part::Remark, &remark.text)]
    })
}

fn typed(form: &Form) -> (RemarkKind, String) {
    let kind = form.chosen(Part::RemarkKind, RemarkKind::iter()).unwrap_or(RemarkKind::Strength);
    (kind, form.text(Part::Remark))
}

pub(super) fn record(form: &Form) -> Result<Command, Flaw> {
    let who = form.person(Part::Who)?;
    let member = who.member().ok_or(Flaw::Nobody(Part::Who))?;
    let (kind, text) = typed(form);
    Ok(Command::RecordRemark { member, kind, text })
}

pub(super) fn change(form: &Form, remark: RemarkId) -> Command {
    let (kind, text) = typed(form);
    Command::ChangeRemark { remark, kind, text }
}
