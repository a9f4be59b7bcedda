//! The live meeting.

use ratatui::layout::Rect;

use crate::app::App;
use crate::app::live::Live;
use crate::view::kit::Canvas;
use crate::view::look::Look;
use crate::view::pane::stage::Stage;
use crate::view::pane::{figures, footer, header, people, sheet, steps};
use crate::view::regions::{Demand, Regions};
use crate::view::scene::Scene;

/// Draws the live meeting.
pub(crate) fn draw(app: &App, live: &Live, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let below = panes(app, live, area, canvas);
    footer::draw(app, look, below, canvas);
}

/// Draws the first row and the panes; returns the rows left below them.
pub(crate) fn panes(app: &App, live: &Live, area: Rect, canvas: &mut Canvas<'_>) -> Rect {
    let scene = Scene::of(app, live);
    let stage = Stage::of(&scene, Regions::stage_cells(area));
    let sheet_rows = live.sheet_rows();
    let rows = |count: usize| u16::try_from(count).unwrap_or(u16::MAX / 4).min(u16::MAX / 4);
    let demand = Demand {
        sheet: rows(sheet_rows.len()),
        people: rows(live.people.len(scene.meeting).max(1)),
        steps: rows(scene.meeting.steps.len()),
        figures: rows(figures::lines(&scene).len()),
        focus: live.focus,
        ..stage.demand()
    };
    let regions = Regions::of(area, &demand);
    header::draw(&scene, regions.header, canvas);
    stage.draw(&regions, canvas);
    if !regions.steps.is_empty() {
        steps::draw(&scene, regions.steps, canvas);
    }
    if !regions.figures.is_empty() {
        figures::draw(&scene, regions.figures, canvas);
    }
    if !regions.inner_steps.is_empty() {
        steps::across(&scene, regions.inner_steps, canvas);
    }
    if !regions.sheet.is_empty() {
        sheet::draw(&scene, &sheet_rows, regions.sheet, canvas);
    }
    if !regions.people.is_empty() {
        people::draw(&scene, regions.people, canvas);
    }
    regions.footer
}
