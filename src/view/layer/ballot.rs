//! A vote in hand: one file a page.

mod count;
mod pick;
mod put;
mod result;
mod roll;
mod silence;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::dialog::BallotForm;
use crate::app::dialog::ballot::Page;
use crate::app::live::Live;
use crate::meeting::ballot::Ballot;
use crate::meeting::id::BallotId;
use crate::text::label::Label as _;
use crate::text::verdict::Teller;
use crate::view::kit::{Canvas, Dialog, clip, wrap};
use crate::view::look::Look;

/// How many rows the words put to the vote take at most.
const MOST_TEXT: usize = 3;

/// Lines with one style each.
type Styled = Vec<(String, Style)>;

/// What every page is drawn with.
#[derive(Debug, Clone, Copy)]
struct Ground<'a> {
    form: &'a BallotForm,
    app: &'a App,
    live: &'a Live,
    look: &'a Look<'a>,
    area: Rect,
}

/// Draws the dialog.
pub(crate) fn draw(
    form: &BallotForm,
    app: &App,
    look: &Look<'_>,
    area: Rect,
    canvas: &mut Canvas<'_>,
) {
    let Some(live) = app.live() else { return };
    let ground = Ground { form, app, live, look, area };
    match &form.page {
        Page::Put(put) => put::draw(&ground, put, canvas),
        Page::Count(counting) => count::draw(&ground, counting, canvas),
        Page::Roll(roll) => roll::draw(&ground, roll, canvas),
        Page::Silence(mark) => silence::draw(&ground, mark.id, canvas),
        Page::Result(id, top) => result::draw(&ground, *id, *top, canvas),
        Page::Pick(pick) => pick::draw(&ground, pick, canvas),
    }
}

impl<'a> Ground<'a> {
    fn ballot(&self, id: BallotId) -> Option<&'a Ballot> {
        self.live.meeting().ballot(id)
    }

    fn teller(&self) -> Teller<'a> {
        Teller::of(&self.live.meeting().procedure, self.look.words)
    }

    fn cells(&self) -> usize {
        Dialog::cells(self.area)
    }

    /// Returns a box with a title and what its keys do; while the chair decides a tie, these keys.
    fn dialog(&self, title: String, hint: String) -> Dialog<'static> {
        let words = self.look.words;
        let hint = if self.form.casting { words.ballot_casting_hint() } else { hint };
        Dialog {
            title: Line::from(Span::styled(title, self.look.theme.title)),
            hint: Line::from(self.look.muted(hint)),
            wide: self.cells(),
        }
    }

    /// Returns the way of a ballot, for a title.
    fn way(&self, ballot: &Ballot) -> String {
        ballot.proposal.way.label(self.look.words)
    }

    /// Returns the words put to the vote, as many lines as there is room for.
    fn text(&self, ballot: &Ballot) -> Styled {
        let lines = wrap(&ballot.proposal.text, self.cells());
        let most = if self.area.height < 24 { MOST_TEXT - 1 } else { MOST_TEXT };
        let style = self.look.theme.title;
        clip(lines, most, self.cells()).into_iter().map(|line| (line, style)).collect()
    }

    /// Breaks sentences into lines of one style.
    fn wrapped(&self, told: &[String], style: Style) -> Styled {
        let cells = self.cells();
        told.iter().flat_map(|each| wrap(each, cells)).map(|line| (line, style)).collect()
    }

    /// Returns why something was not taken, or what the chair is asked to decide.
    fn alert(&self, ballot: Option<&Ballot>) -> Styled {
        let words = self.look.words;
        let casting = || {
            let votes = self.live.meeting().counted(ballot?)?.votes;
            Some(words.ballot_casting(votes.favour, votes.against))
        };
        let told = match &self.form.refused {
            Some(why) => Some(format!("✗ {why}")),
            None if self.form.casting => casting(),
            None => None,
        };
        self.wrapped(&told.into_iter().collect::<Vec<_>>(), self.look.theme.warn)
    }
}

/// Writes lines below each other from a row of the box on; what has no room is left out.
fn write(lines: &Styled, inner: Rect, from: usize, canvas: &mut Canvas<'_>) {
    for ((line, style), row) in lines.iter().zip(inner.rows().skip(from)) {
        canvas.text(row, line, *style);
    }
}
