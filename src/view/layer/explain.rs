//! The current step explained: the whole script, what to do, common mistakes, sources.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::setup::last_time::minded;
use crate::meeting::procedure::Activity;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, Page, wrap};
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
        wide: Dialog::cells(area),
    };
    Page { lines: lines(app, Dialog::cells(area)), top }.draw(dialog, look, area, canvas);
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
    if step.activity == Activity::Review {
        let carried = &scene.meeting.carried;
        let procedure = Some(scene.meeting.procedure.as_ref());
        let minded = minded(&carried.directions, &carried.findings, procedure, words);
        let day = carried.from.as_ref().map(|from| crate::text::date::short(from.on, words));
        let heading = words.carry_heading(day.unwrap_or_default());
        block(heading, minded.into_iter().map(|line| (line, theme.text)).collect());
    }
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
