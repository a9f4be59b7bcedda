//! A strip of a page: what is never cut across, such as a line of words or a row of a table.

use std::rc::Rc;

use crate::paper::pdf::tree::Node;
use crate::paper::pdf::wrap::Line;

/// Something as wide as the page and not to be cut across. Lengths are in points; places count from
/// its own upper left corner.
#[derive(Debug, Clone, Default)]
pub(super) struct Strip {
    /// How high it is.
    pub(super) height: f32,
    /// The space above it, unless it begins a page.
    pub(super) above: f32,
    /// Whether what follows must stand on the same page.
    pub(super) keep: bool,
    /// What is on it.
    pub(super) marks: Vec<Mark>,
    /// What is drawn above it once more if it begins a page: the head of its table.
    pub(super) head: Option<Rc<Self>>,
    /// Where the row it is a part of is cut across: if a page ends or begins there, a rule closes
    /// the table from the one place to the other.
    pub(super) cut: Option<(f32, f32)>,
    /// What the outline calls it, and at which level, if it is a heading.
    pub(super) entry: Option<(u8, String)>,
}

/// Something drawn.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    /// A line of words.
    Words {
        /// Where it begins.
        x: f32,
        /// Where it stands.
        y: f32,
        /// The size of its letters.
        points: f32,
        /// What every space is wider by.
        stretch: f32,
        /// The words.
        line: Line,
        /// What they belong to; nothing if they are only repeated.
        node: Option<Node>,
    },
    /// A straight rule, across or down.
    Rule {
        /// Where it begins.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
    },
}

impl Strip {
    /// Empty space.
    pub(super) fn space(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    /// Takes over what is on another, moved right and down.
    pub(super) fn take(&mut self, other: Self, right: f32, down: f32) {
        self.marks.extend(other.marks.into_iter().map(|mark| mark.moved(right, down)));
    }

    /// The same for the eye only: a copy that belongs to nothing.
    pub(super) fn repeated(&self) -> Self {
        let marks = self.marks.iter().cloned().map(|mark| match mark {
            Mark::Words { x, y, points, stretch, line, .. } => {
                Mark::Words { x, y, points, stretch, line, node: None }
            }
            Mark::Rule { .. } => mark,
        });
        Self { height: self.height, marks: marks.collect(), ..Self::default() }
    }
}

impl Mark {
    fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Words { x, y, .. } => (*x, *y) = (*x + right, *y + down),
            Self::Rule { from, to } => {
                *from = (from.0 + right, from.1 + down);
                *to = (to.0 + right, to.1 + down);
            }
        }
        self
    }
}

/// Columns side by side as one strip if they are no higher than `most`, else cut across line by
/// line: the first lines of all, the second lines of all, and so on.
pub(super) fn abreast(columns: Vec<(f32, Vec<Strip>)>, most: f32) -> Vec<Strip> {
    let height = |column: &[Strip]| column.iter().map(|line| line.above + line.height).sum::<f32>();
    let highest = columns.iter().map(|(_, column)| height(column)).fold(0.0, f32::max);
    if highest <= most {
        let mut whole = Strip::space(highest);
        for (x, column) in columns {
            let mut y = 0.0;
            for line in column {
                y += line.above;
                let height = line.height;
                whole.take(line, x, y);
                y += height;
            }
        }
        return vec![whole];
    }
    let rows = columns.iter().map(|(_, column)| column.len()).max().unwrap_or_default();
    let mut strips = vec![Strip::default(); rows];
    for (x, column) in columns {
        for (strip, line) in strips.iter_mut().zip(column) {
            strip.height = strip.height.max(line.above + line.height);
            let above = line.above;
            strip.take(line, x, above);
        }
    }
    strips
}
