//! The current step explained: the whole script, what to do, common mistakes, sources.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, cut, wrap};
use crate::view::look::Look;
use crate::view::pane::stage::script;
use crate::view::scene::Scene;

/// Draws the explanation from its `top`-th line on.
pub(crate) fn draw(top: usize, app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let title = app.live().and_then(|live| {
        let (_, step) = live.meeting().current()?;
        Some(step.title.get(app.lang()).to_owned())
    });
    let title = title.unwrap_or_else(|| Action::Explain.label(look.words));
    let dialog = Dialog {
        title: Line::from(Span::styled(title, look.theme.title)),
        hint: Line::from(look.muted(look.words.screen_hint_scroll())),
    };
    scrolled(dialog, &lines(app, Dialog::cells(area)), top, look, area, canvas);
}

/// Draws lines in a dialog from the `top`-th on; the last page is never left.
pub(super) fn scrolled(
    mut dialog: Dialog<'_>,
    lines: &[Line<'_>],
    top: usize,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let height = lines.len().min(Dialog::most_rows(area).saturating_sub(1));
    let top = top.min(lines.len() - height);
    if height < lines.len() {
        dialog.hint.push_span(look.muted(format!(" · {}/{}", top + height, lines.len())));
    }
    let inner = dialog.draw(height + 1, area, look, canvas);
    for (line, row) in lines.iter().skip(top).take(height).zip(inner.rows()) {
        canvas.line(row, &cut(line.clone(), usize::from(row.width)));
    }
    canvas.point(inner);
}

fn lines<'a>(app: &'a App, cells: usize) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let Some(live) = app.live() else { return lines };
    let scene = Scene::of(app, live);
    let (words, theme) = (scene.look.words, scene.look.theme);
    let Some((_, step)) = scene.meeting.current() else { return lines };
    let mut block = |heading: String, texts: Vec<(String, Style)>| {
        if texts.iter().all(|(text, _)| text.trim().is_empty()) {
            return;
        }
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.push(Line::from(Span::styled(heading, theme.title)));
        for (text, style) in texts {
            let wrapped = wrap(&text, cells);
            lines.extend(wrapped.into_iter().map(|line| Line::from(Span::styled(line, style))));
        }
    };
    let plain = |text: String| vec![(text, theme.text)];
    block(words.screen_explain_say(), plain(script(&scene, scene.say(&step.say))));
    block(words.screen_explain_todo(), plain(script(&scene, scene.say(&step.todo))));
    block(words.screen_explain_who(), plain(scene.say(&step.who).to_owned()));
    let mistakes = step.mistakes.iter().map(|each| (format!("! {}", scene.say(each)), theme.text));
    block(words.screen_explain_mistakes(), mistakes.collect());
    let sources = step.cites.iter().filter_map(|id| scene.meeting.procedure.citation(id));
    let sources = sources.map(|cited| {
        let date = cited.date.map(|date| crate::text::date::short(date, words));
        let date = date.map(|date| format!(", {date}")).unwrap_or_default();
        let trust = cited.trust.label(words).to_lowercase();
        (format!("{}{date} · {} · {trust}", cited.number, scene.say(&cited.title)), theme.muted)
    });
    block(words.screen_explain_sources(), sources.collect());
    lines
}
