//! What lies over the screen: one file a dialog.

mod ballot;
mod choose;
mod closing;
mod explain;
mod findings;
mod form;
mod help;
mod history;
mod jump;
mod palette;
mod papers;
mod person;
mod prompt;
mod score;
mod unsaved;

use ratatui::layout::Rect;

use crate::app::App;
use crate::app::dialog::Layer;
use crate::view::kit::Canvas;
use crate::view::look::Look;

/// Draws a dialog over what is there.
pub(crate) fn draw(layer: &Layer, app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    match layer {
        Layer::Prompt(prompt) => prompt::draw(prompt, app, look, area, canvas),
        Layer::Choose(choose) => choose::draw(choose, app, look, area, canvas),
        Layer::Form(form) => form::draw(form, app, look, area, canvas),
        Layer::History(task, top) => history::draw((*task, *top), app, look, area, canvas),
        Layer::Person(form) => person::draw(form, app, look, area, canvas),
        Layer::Ballot(form) => ballot::draw(form, app, look, area, canvas),
        Layer::Palette(palette) => palette::draw(palette, app, look, area, canvas),
        Layer::Help(top) => help::draw(*top, app, look, area, canvas),
        Layer::Explain(top) => explain::draw(*top, app, look, area, canvas),
        Layer::Findings(list) => findings::draw(list, app, look, area, canvas),
        Layer::Score(sheet) => score::draw(sheet, app, look, area, canvas),
        Layer::Jump(jump) => jump::draw(jump, look, area, canvas),
        Layer::Closing(summary) => closing::draw(summary, app, look, area, canvas),
        Layer::Papers(papers) => papers::draw(papers, app, look, area, canvas),
        Layer::LeaveUnsaved => unsaved::draw(app, look, area, canvas),
    }
}
