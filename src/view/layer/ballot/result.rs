//! What was announced, with every number it was made of and the opinions reserved.

use ratatui::text::{Line, Span};

use super::Ground;
use crate::app::names::LiveNames;
use crate::meeting::ballot::VerdictKind;
use crate::meeting::id::BallotId;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Page};

/// Draws the result from its `top`-th line on.
pub(super) fn draw(ground: &Ground<'_>, id: BallotId, top: usize, canvas: &mut Canvas<'_>) {
    let Some(ballot) = ground.ballot(id) else { return };
    let Some(verdict) = ballot.verdict() else { return };
    let (words, look) = (ground.look.words, ground.look);
    let (glyph, style) = match verdict.kind {
        VerdictKind::Carried => ("✓", look.theme.good),
        VerdictKind::Lost => ("✗", look.theme.warn),
        VerdictKind::Unfilled => ("○", look.theme.warn),
    };
    let mut lines = ground.text(ballot);
    lines.push((format!("{glyph} {}", verdict.kind.label(words)), style));
    let names = LiveNames::of(ground.live, ground.app.lang());
    let told = ground.teller().announced(ground.live.meeting(), ballot, &names);
    let (first, rest) = told.split_at(told.len().min(1));
    lines.extend(ground.wrapped(first, look.theme.title));
    lines.extend(ground.wrapped(rest, look.theme.text));
    let hint = if ballot.proposal.next_round(verdict).is_some() {
        words.ballot_result_hint_round()
    } else {
        words.ballot_result_hint()
    };
    let lines = lines.into_iter().map(|(line, style)| Line::from(Span::styled(line, style)));
    let dialog = ground.dialog(ground.way(ballot), hint);
    Page { lines: lines.collect(), top }.draw(dialog, look, ground.area, canvas);
}
