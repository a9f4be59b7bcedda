//! The rows of the score sheet: a criterion with its points and where they come from, and the sum.

use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::live::scoring::{Standing, score};
use crate::meeting::procedure::sheet::Criterion;
use crate::text::fit::width;
use crate::text::score::{how, total};
use crate::view::scene::Scene;

/// How many cells the frame and the place in the list take of the heading's row.
const ASIDE: usize = 12;

/// Draws a criterion: `=` computed from the record, `✓` judged by people, `○` waiting for points.
pub(super) fn criterion<'a>(scene: &Scene<'a>, place: usize) -> Line<'a> {
    let look = scene.look;
    let theme = look.theme;
    let Some(sheet) = scene.meeting.procedure.sheet.as_ref() else { return Line::default() };
    let Some(criterion) = sheet.criteria.get(place) else { return Line::default() };
    let standing = Standing::of(criterion, scene.meeting);
    let (glyph, style) = match (standing.points, standing.judged) {
        (None, _) => ("○", theme.muted),
        (Some(_), true) => ("✓", theme.good),
        (Some(_), false) => ("=", theme.accent),
    };
    let most = sheet.criteria.iter().map(|each| each.points.to_string().len()).max().unwrap_or(1);
    let given = standing.points.map_or_else(|| "–".to_owned(), |points| points.to_string());
    let points = format!(" {given:>most$}/{:<most$} ", criterion.points);
    Line::from(vec![
        Span::styled(glyph, style),
        Span::styled(points, theme.title),
        look.text(scene.say(&criterion.title)),
        look.muted(format!(" · {}", origin(scene, criterion, &standing))),
    ])
}

/// Says where the points come from.
fn origin(scene: &Scene<'_>, criterion: &Criterion, standing: &Standing<'_>) -> String {
    let words = scene.look.words;
    let mut told = Vec::new();
    if standing.judged {
        let same = |points: &u32| Some(*points) == standing.points;
        let drafted = standing.drafted.filter(|points| !same(points));
        let computed = standing.computed.filter(|points| !same(points) && drafted.is_none());
        told.extend(drafted.map(|points| words.score_was_drafted(points)));
        told.extend(computed.map(|points| words.score_was_computed(points)));
        told.extend(Some(standing.reason.to_owned()).filter(|reason| !reason.is_empty()));
    } else if standing.points.is_some() {
        told.extend(how(criterion, scene.meeting, words));
    } else {
        told.push(words.score_judge());
    }
    told.join(": ")
}

/// Draws the sum, and what was drafted and adopted.
pub(super) fn sum<'a>(scene: &Scene<'a>) -> Line<'a> {
    let (look, words, meeting) = (scene.look, scene.look.words, scene.meeting);
    let theme = look.theme;
    let scoring = &meeting.scoring;
    let said = |score| total(score, meeting, words);
    let now = score(meeting);
    let mut after = Vec::new();
    let (glyph, style, name, told) = match (&scoring.adopted, &scoring.drafted, &now) {
        (Some(adopted), _, _) => {
            let drafted = scoring.drafted.as_ref().map(|drafted| drafted.total);
            after.extend(drafted.map(|points| words.score_was_drafted(points)));
            after.extend(adopted.ballot.map(|_| words.score_adopted_by_vote()));
            let why = Some(adopted.reason.as_str()).filter(|reason| !reason.is_empty());
            after.extend(why.map(|reason| words.score_because(reason)));
            ("✓", theme.good, words.score_adopted(), said(&adopted.score))
        }
        (None, Some(drafted), Ok(now)) if now.lines != drafted.lines => {
            after.push(words.score_was_drafted(drafted.total));
            after.push(words.score_next_adopt(Action::AdoptScore.key()));
            ("●", theme.accent, words.score_now(), said(now))
        }
        (None, Some(drafted), _) => {
            after.push(words.score_next_adopt(Action::AdoptScore.key()));
            ("●", theme.accent, words.score_drafted(), said(drafted))
        }
        (None, None, Ok(now)) => {
            after.push(words.score_next_draft(Action::DraftScore.key()));
            ("○", theme.muted, words.score_now(), said(now))
        }
        (None, None, Err(_)) => ("○", theme.muted, words.score_now(), unscored(scene)),
    };
    let mut spans = vec![
        Span::styled(glyph, style),
        look.muted(format!(" {name} ")),
        Span::styled(told, theme.title),
    ];
    spans.extend(after.into_iter().map(|each| look.muted(format!(" · {each}"))));
    Line::from(spans)
}

/// Says how many criteria wait for points.
fn unscored(scene: &Scene<'_>) -> String {
    let criteria = scene.meeting.procedure.sheet.iter().flat_map(|sheet| &sheet.criteria);
    let open = criteria.filter(|each| Standing::of(each, scene.meeting).points.is_none());
    scene.look.words.score_unscored(open.count())
}

/// Returns what stands over the sheet: its name, the score as it stands and what the
/// sign of a computed line means, as far as they fit.
pub(super) fn heading(scene: &Scene<'_>, cells: usize) -> String {
    let words = scene.look.words;
    let name = words.score_sheet();
    let sum = match score(scene.meeting) {
        Ok(score) => total(&score, scene.meeting, words),
        Err(_) => unscored(scene),
    };
    let fits = |text: &String| width(text) + ASIDE <= cells;
    let short = format!("{name} · {sum}");
    let whole = format!("{short} · {}", words.score_legend());
    [whole, short].into_iter().find(fits).unwrap_or(name)
}
