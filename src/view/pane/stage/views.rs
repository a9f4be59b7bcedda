//! How many stand where on the open question.

use ratatui::text::{Line, Span};

use crate::meeting::question::{Question, Stance};
use crate::text::Words;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::scene::Scene;

/// Counts the positions on the open question.
pub(super) fn views<'a>(scene: &Scene<'a>, question: &Question, room: usize) -> Line<'a> {
    let (look, words) = (scene.look, scene.look.words);
    let stances = [Stance::Agree, Stance::Disagree, Stance::Other, Stance::Pass];
    let (mut counts, mut unexplained) = ([0_u32; 4], 0);
    for position in question.standing() {
        let place = stances.iter().position(|stance| *stance == position.stance);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
        unexplained += u32::from(lacks_reason(position.stance, &position.reason));
    }
    let missing = (unexplained > 0).then(|| words.screen_count_reasons(unexplained));
    let said = |name: fn(Stance, &Words) -> String, most: usize| {
        let counted = stances.into_iter().zip(counts).take(most);
        // Who has nothing to add is told only where there is somebody.
        let counted = counted.filter(|(stance, count)| *stance != Stance::Pass || *count > 0);
        let told = counted.map(|(stance, count)| format!("{count} {}", name(stance, words)));
        told.collect::<Vec<_>>().join(" · ")
    };
    let label = |stance: Stance, words: &Words| stance.label(words).to_lowercase();
    let brief = |stance: Stance, words: &Words| stance.short(words).to_lowercase();
    let told = [(said(label, 4), true), (said(brief, 4), true), (said(brief, 3), true)];
    let told = told.into_iter().chain([(said(brief, 4), false), (said(brief, 3), false)]);
    let behind = missing.as_ref().map_or(0, |missing| width(missing) + 3);
    let cells = |told: &str, whole: bool| width(told) + if whole { behind } else { 0 };
    // The whole where it fits; else the list below still shows whose reason is missing.
    let mut told = told.skip_while(|(told, whole)| cells(told, *whole) > room);
    let (told, whole) = told.next().unwrap_or_else(|| (said(brief, 3), false));
    let style = if counts == [0; 4] { look.theme.muted } else { look.theme.text };
    let mut spans = vec![Span::styled(told, style)];
    if let Some(missing) = missing.filter(|_| whole) {
        spans.extend([look.muted(" · "), Span::styled(missing, look.theme.warn)]);
    }
    Line::from(spans)
}

/// Says whether a position stands without its reason; who has nothing to add needs none.
pub(crate) fn lacks_reason(stance: Stance, reason: &str) -> bool {
    stance != Stance::Pass && reason.is_empty()
}
