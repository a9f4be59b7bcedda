//! A meeting shown again: the live panes as they were, what is told, and the film below them.

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::app::App;
use crate::app::action::Action;
use crate::app::player::Player;
use crate::app::player::playback::Motion;
use crate::app::tell::tell_among;
use crate::view::kit::{Canvas, cut, inset};
use crate::view::look::Look;
use crate::view::pane::narration::Narration;
use crate::view::pane::{footer, timeline};
use crate::view::screen::live;
use crate::view::screen::page::{self, Hint};

/// Draws the player.
pub(crate) fn draw(
    app: &App,
    player: &Player,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let told = Narration::of(player, look, area);
    let (panes, beside) = told.divide(area, timeline::ROWS);
    live::panes(app, &player.live, panes, canvas);
    told.draw(beside, canvas);
    let film = Rect { y: area.bottom() - 2 - timeline::ROWS, height: timeline::ROWS, ..area };
    timeline::draw(player, look, film, canvas);
    let foot = Rect { y: area.bottom() - 2, height: 2, ..area };
    happened(player, look, inset(Rect { height: 1, ..foot }), canvas);
    if app.layers.is_empty() {
        let row = Rect { y: foot.y + 1, height: 1, ..foot };
        hints(player, look, row, canvas);
    }
    footer::notice(app, look, foot, canvas);
}

/// Draws what happened last, and its number.
fn happened(player: &Player, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let Some((number, event)) = player.event() else { return };
    let film = player.timeline();
    let number = words.player_entry(number, film.len());
    let told = tell_among(film.entries(), event, &player.live, words);
    let room = usize::from(at.width);
    let line = Line::from(vec![look.muted(number), look.muted("  "), look.text(told)]);
    canvas.line(at, &cut(line, room));
}

fn hints(player: &Player, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let words = look.words;
    let turn = match player.playback.motion() {
        Motion::Paused => words.player_hint_turn_play(),
        Motion::Playing { .. } => words.player_hint_turn_pause(),
        Motion::Reading { .. } => words.player_hint_turn_read(),
    };
    let hints = [
        Hint::short(Action::FilmTurn, turn),
        Hint::keys("← →", words.player_hint_happening()),
        Hint::keys("PgUp PgDn", words.player_hint_step()),
        Hint::short(Action::FilmGo, words.player_hint_go()),
        Hint::short(Action::TakeOver, words.player_hint_take_over()),
        Hint::keys("+ -", words.player_hint_speed()),
        Hint::short(Action::Explain, words.player_hint_explain()),
        Hint::short(Action::Findings, words.player_hint_findings()),
    ];
    let help = Hint::help(look);
    let cells = help.cells().min(at.width) + 2;
    let last = Rect { x: at.right().saturating_sub(cells), width: cells, ..at };
    let first = Rect { width: at.width.saturating_sub(cells), ..at };
    page::footer(&hints, look, first, canvas);
    page::footer(&[help], look, last, canvas);
}
