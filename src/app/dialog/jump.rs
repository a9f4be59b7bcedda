//! Where to go in a film: the places of one kind, narrowed by what is typed.

use crate::app::App;
use crate::app::dialog::Layer;
use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::app::player::{Kind, Spot};
use crate::text::search::{Index, Lead};

/// The dialog. Tab lists places of another kind; Enter goes to the selected one.
#[derive(Debug)]
pub struct Jump {
    /// The kinds of which there is something.
    pub kinds: Vec<Kind>,
    /// The kind listed.
    pub kind: Kind,
    /// What is typed.
    pub field: Field,
    /// The selected one of those found.
    pub cursor: usize,
    spots: Vec<Spot>,
    index: Index,
    found: Vec<usize>,
}

impl Jump {
    pub(in crate::app) fn of(kinds: Vec<Kind>, kind: Kind, spots: Vec<Spot>) -> Self {
        let mut jump = Self {
            kinds,
            kind,
            field: Field::default(),
            cursor: 0,
            spots: Vec::new(),
            index: Index::of(Lead::First, Vec::<String>::new()),
            found: Vec::new(),
        };
        jump.list(kind, spots);
        jump
    }

    /// Lists places of another kind; what is typed narrows them as well.
    pub(in crate::app) fn list(&mut self, kind: Kind, spots: Vec<Spot>) {
        let lead = if kind == Kind::Speaker { Lead::Last } else { Lead::First };
        let named = |spot: &Spot| match kind {
            Kind::Speaker => spot.label.vi.clone(),
            _ => format!("{} {}", spot.label.vi, spot.label.en),
        };
        self.index = Index::of(lead, spots.iter().map(named));
        (self.kind, self.spots) = (kind, spots);
        self.search();
    }

    /// Returns the places found, in the order of the film as long as nothing is typed.
    pub fn found(&self) -> &[usize] {
        &self.found
    }

    /// Returns a place found.
    pub fn spot(&self, row: usize) -> Option<&Spot> {
        self.spots.get(*self.found.get(row)?)
    }

    /// Returns the kind so many places behind this one, around and around.
    pub(in crate::app) fn neighbour(&self, by: isize) -> Kind {
        let len = self.kinds.len().max(1);
        let here = self.kinds.iter().position(|kind| *kind == self.kind).unwrap_or(0);
        let there = (here + len).saturating_add_signed(by) % len;
        self.kinds.get(there).copied().unwrap_or(self.kind)
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.field.paste(text);
        self.search();
    }

    fn search(&mut self) {
        let hits = self.index.find(self.field.text(), self.spots.len());
        self.found = hits.iter().map(|hit| hit.index).collect();
        self.cursor = 0;
    }
}

impl App {
    pub(super) fn key_in_jump(&mut self, key: Key) {
        match key.code {
            Code::Enter => self.jump(),
            Code::Tab => self.turn_jump(1),
            Code::BackTab => self.turn_jump(-1),
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::PageUp => self.scroll_layer(-10),
            Code::PageDown => self.scroll_layer(10),
            _ => {
                if let Some(Layer::Jump(jump)) = self.layers.last_mut()
                    && jump.field.key(key)
                {
                    jump.search();
                }
            }
        }
    }

    /// Closes the list and goes to the selected place.
    pub(super) fn jump(&mut self) {
        let Some(Layer::Jump(jump)) = self.layers.last() else { return };
        let Some(spot) = jump.spot(jump.cursor).cloned() else { return };
        self.layers.pop();
        self.go_to_spot(&spot);
    }
}
