//! What is to be known before a prompt is answered: who was not heard, what the step lacks, how
//! points were computed.

use ratatui::style::Style;

use crate::app::App;
use crate::app::dialog::Ask;
use crate::app::live::scoring::Standing;
use crate::app::names::LiveNames;
use crate::text::explain::{capitalised, lack};
use crate::text::score::how;
use crate::view::look::Look;

/// How many of the silent are named.
const MOST_NAMES: usize = 30;

/// Returns the texts under what is asked, each with its style.
pub(super) fn about(ask: &Ask, app: &App, look: &Look<'_>) -> Vec<(String, Style)> {
    match ask {
        Ask::OutcomeDespite { .. } => {
            let names = app.silent_names(MOST_NAMES).join(" · ");
            vec![(format!("{} {names}", look.words.screen_ask_silent()), look.theme.warn)]
        }
        Ask::FinishDespite => lacking(app, look),
        Ask::Points(criterion) => points(criterion, app, look),
        _ => Vec::new(),
    }
}

/// Lists what the step still lacks.
fn lacking(app: &App, look: &Look<'_>) -> Vec<(String, Style)> {
    let Some(live) = app.live() else { return Vec::new() };
    let names = LiveNames::of(live, app.lang());
    let lacks = live.current_step().map(|step| live.meeting().lacks(step)).unwrap_or_default();
    let told = lacks.iter().map(|each| capitalised(&lack(each, None, look.words, &names)));
    told.map(|each| (format!("○ {each}"), look.theme.warn)).collect()
}

/// Says what to look at for a criterion, what the record gives, and the rule.
fn points(id: &str, app: &App, look: &Look<'_>) -> Vec<(String, Style)> {
    let (words, theme) = (look.words, look.theme);
    let Some(live) = app.live() else { return Vec::new() };
    let meeting = live.meeting();
    let Some(sheet) = meeting.procedure.sheet.as_ref() else { return Vec::new() };
    let Some(criterion) = sheet.criterion(id) else { return Vec::new() };
    let standing = Standing::of(criterion, meeting);
    let mut told = vec![(criterion.guide.get(app.lang()).to_owned(), theme.text)];
    let computed = standing.computed.zip(how(criterion, meeting, words));
    told.extend(computed.map(|(points, how)| (words.score_ask_computed(points, how), theme.text)));
    let drafted = standing.drafted.filter(|drafted| standing.computed != Some(*drafted));
    told.extend(drafted.map(|points| (words.score_ask_drafted(points), theme.text)));
    let cited = criterion.cite.as_deref();
    let cited = cited.and_then(|id| sheet.citations.iter().find(|each| each.id == id));
    told.extend(cited.map(|cited| {
        let source = crate::text::finding::source(cited, words);
        (words.score_ask_source(source), theme.muted)
    }));
    told.push((words.score_ask_points_how(), theme.muted));
    told
}
