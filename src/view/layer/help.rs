//! What can be done here, by the table of actions, grouped by what it is about.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use strum::IntoEnumIterator as _;

use crate::app::action::{Action, Group, Scope};
use crate::app::{App, Readiness};
use crate::text::fit::width;
use crate::view::kit::{Canvas, Dialog, Page};
use crate::view::look::Look;

/// How many cells the keys of an action take.
const KEYS: usize = 12;

/// Draws the help from its `top`-th line on.
pub(crate) fn draw(top: usize, app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let dialog = Dialog {
        title: Line::from(Span::styled(Action::Help.label(look.words), look.theme.title)),
        hint: Line::from(look.muted(look.words.screen_hint_scroll())),
        wide: Dialog::cells(area),
    };
    Page { lines: lines(app, look), top }.draw(dialog, look, area, canvas);
}

fn lines<'a>(app: &App, look: &Look<'_>) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for group in Group::iter() {
        let actions = Action::all().filter(|action| action.group() == group);
        let mut actions = actions
            .filter_map(|action| Some((action, app.readiness(action)? == Readiness::Ready)))
            .peekable();
        if actions.peek().is_none() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.push(Line::from(Span::styled(heading(group, look), look.theme.title)));
        lines.extend(actions.map(|(action, ready)| line(action, ready, look)));
    }
    lines
}

fn line<'a>(action: Action, ready: bool, look: &Look<'_>) -> Line<'a> {
    let keys = action.keys().join(" ");
    let pad = " ".repeat(KEYS.saturating_sub(width(&keys)));
    let (key, text) = if ready {
        (look.theme.key, look.theme.text)
    } else {
        (look.theme.muted, look.theme.muted)
    };
    let mut spans =
        vec![Span::styled(keys, key), Span::raw(pad), Span::styled(action.label(look.words), text)];
    if let Some(scope) = scope(action.scope(), look) {
        spans.push(look.muted(format!("  ({scope})")));
    }
    Line::from(spans)
}

fn heading(group: Group, look: &Look<'_>) -> String {
    let words = look.words;
    match group {
        Group::Floor => words.screen_group_floor(),
        Group::Steps => words.screen_group_steps(),
        Group::Questions => words.screen_group_questions(),
        Group::Work => words.work_group(),
        Group::People => words.screen_group_people(),
        Group::Meeting => words.screen_group_meeting(),
        Group::Film => words.player_group(),
        Group::Program => words.screen_group_program(),
    }
}

/// Says where an action works, if not everywhere on its screen.
fn scope(scope: Scope, look: &Look<'_>) -> Option<String> {
    let words = look.words;
    match scope {
        Scope::Everywhere
        | Scope::Live
        | Scope::Home
        | Scope::Setup
        | Scope::Shelf
        | Scope::Player
        | Scope::Trial
        | Scope::Rehearsal => None,
        Scope::People => Some(words.screen_scope_people()),
        Scope::Roll => Some(words.screen_scope_roll()),
        Scope::Sheet => Some(words.screen_scope_sheet()),
        Scope::Review => Some(words.work_scope_review()),
        Scope::Tasks => Some(words.work_scope_tasks()),
        Scope::Petitions => Some(words.work_scope_petitions()),
        Scope::Remarks => Some(words.work_scope_remarks()),
        Scope::Score => Some(words.score_scope()),
        Scope::Steps => Some(words.screen_scope_steps()),
    }
}
