//! Deciding without a vote: carried unless somebody objects.

use super::{Ground, write};
use crate::app::dialog::ballot::ANNOUNCE;
use crate::meeting::ballot::Way;
use crate::meeting::id::BallotId;
use crate::view::kit::Canvas;

/// Draws what is put, and what the chair asks.
pub(super) fn draw(ground: &Ground<'_>, id: BallotId, canvas: &mut Canvas<'_>) {
    let Some(ballot) = ground.ballot(id) else { return };
    let (words, look, meeting) = (ground.look.words, ground.look, ground.live.meeting());
    let mut lines = ground.text(ballot);
    lines.push((String::new(), look.theme.text));
    lines.extend(ground.wrapped(&[words.ballot_silence_say()], look.theme.accent));
    if let Some(rule) = meeting.threshold(&ballot.proposal.threshold) {
        let told = ground.teller().outlook(meeting, rule, Way::NoObjection, false);
        lines.extend(ground.wrapped(&told, look.theme.muted));
    }
    lines.extend(ground.alert(Some(ballot)));
    let dialog = ground.dialog(ground.way(ballot), words.ballot_silence_hint(ANNOUNCE));
    let inner = dialog.draw(lines.len(), ground.area, look, canvas);
    write(&lines, inner, 0, canvas);
    canvas.point(inner);
}
