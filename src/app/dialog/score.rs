//! The score of a rehearsal: area by area, and under each what points were lost for.

use crate::app::App;
use crate::app::dialog::Layer;
use crate::app::key::{Code, Key};
use crate::coach::score::{Line, Loss};
use crate::coach::{scenario, score};

/// The dialog.
#[derive(Debug)]
pub struct Sheet {
    /// The score.
    pub score: score::Sheet,
    /// What is listed, in order.
    pub rows: Vec<SheetRow>,
    /// The selected row.
    pub cursor: usize,
}

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetRow {
    /// An area, by its place.
    Area(usize),
    /// What was lost in an area.
    Loss(usize, usize),
    /// A fault that was caught, by its place.
    Caught(usize),
}

impl Sheet {
    /// Lists a score.
    pub fn of(score: score::Sheet) -> Self {
        let mut rows = Vec::new();
        for (place, line) in score.lines.iter().enumerate() {
            rows.push(SheetRow::Area(place));
            rows.extend((0..line.losses.len()).map(|loss| SheetRow::Loss(place, loss)));
            if line.area == score::Area::Faults {
                rows.extend((0..score.caught.len()).map(SheetRow::Caught));
            }
        }
        let lost = |row: &SheetRow| matches!(row, SheetRow::Loss(..));
        let cursor = rows.iter().position(lost).unwrap_or(0);
        Self { score, rows, cursor }
    }

    /// Returns the area of a row.
    pub fn line(&self, row: SheetRow) -> Option<&Line> {
        match row {
            SheetRow::Area(place) | SheetRow::Loss(place, _) => self.score.lines.get(place),
            SheetRow::Caught(_) => None,
        }
    }

    /// Returns what was lost at a row.
    pub fn loss(&self, row: SheetRow) -> Option<&Loss> {
        match row {
            SheetRow::Loss(place, loss) => self.score.lines.get(place)?.losses.get(loss),
            SheetRow::Area(_) | SheetRow::Caught(_) => None,
        }
    }

    /// Returns the fault that was caught at a row.
    pub fn caught(&self, row: SheetRow) -> Option<&scenario::Injected> {
        match row {
            SheetRow::Caught(place) => self.score.caught.get(place),
            SheetRow::Area(_) | SheetRow::Loss(..) => None,
        }
    }

    /// Returns the selected row.
    pub fn selected(&self) -> Option<SheetRow> {
        self.rows.get(self.cursor).copied()
    }
}

impl App {
    pub(super) fn key_in_score(&mut self, key: Key) {
        match key.code {
            Code::Enter => self.go_to_loss(),
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::PageUp => self.scroll_layer(-10),
            Code::PageDown => self.scroll_layer(10),
            Code::Home => self.scroll_layer(-isize::MAX),
            Code::End => self.scroll_layer(isize::MAX),
            _ => {}
        }
    }

    /// Shows the meeting as it went, where the selected points were lost.
    pub(super) fn go_to_loss(&mut self) {
        let Some(Layer::Score(sheet)) = self.layers.last() else { return };
        let loss = sheet.selected().and_then(|row| sheet.loss(row));
        if let Some(seq) = loss.map(|loss| loss.seq) {
            self.show_loss(seq);
        }
    }
}
