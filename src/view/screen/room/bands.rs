//! Bands below each other: which of them a window has rows for, and how the rest is shared out.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::view::kit::Digits;

/// The most empty rows before a band.
const WIDEST_GAP: u16 = 3;

/// Rows that belong together.
#[derive(Debug)]
pub(super) struct Band<'a> {
    /// What is drawn.
    pub(super) body: Body<'a>,
    /// Who has to go first when there is little room: the largest.
    pub(super) rank: u8,
    /// Whether it stands apart from the band above.
    pub(super) apart: bool,
    /// Whether it and what follows stand at the bottom.
    pub(super) sinks: bool,
}

/// What is drawn in a band.
#[derive(Debug)]
pub(super) enum Body<'a> {
    /// Lines, of which the first is the one that matters.
    Lines(Vec<Line<'a>>),
    /// A clock or a figure, as large as there is room for.
    Clock {
        /// The digits.
        text: String,
        /// Their style.
        style: Style,
        /// What stands beside them where they are no larger than a line.
        beside: Vec<Span<'a>>,
        /// What stands under them where they are larger.
        under: Option<Line<'a>>,
    },
}

/// The rows digits take to be read from afar.
const LEAST_CLOCK: u16 = 5;

/// Of this rank and above is what a clock's size goes before.
const LESS_THAN_A_CLOCK: u8 = 5;

impl Band<'_> {
    /// Returns how many rows it would fill, given so many.
    fn filled(&self, width: u16, room: u16) -> u16 {
        match &self.body {
            Body::Lines(lines) => u16::try_from(lines.len()).unwrap_or(u16::MAX).min(room),
            Body::Clock { text, under, .. } => {
                let large = large(text, under.is_some(), width, room);
                large.map_or(1, |(digits, beneath)| digits.height() + beneath).min(room)
            }
        }
    }

    const fn is_clock(&self) -> bool {
        matches!(self.body, Body::Clock { .. })
    }
}

/// Finds the largest digits there is room for, and how many rows are left for what stands under
/// them: that goes before the digits do.
pub(super) fn large(text: &str, under: bool, width: u16, room: u16) -> Option<(Digits, u16)> {
    let beneath = if under { 2 } else { 0 };
    let both = Digits::fitting(text, width, room.saturating_sub(beneath));
    let both = both.map(|digits| (digits, beneath));
    both.or_else(|| Some((Digits::fitting(text, width, room)?, 0)))
}

/// Finds the place of each band there is room for.
pub(super) fn placed(bands: Vec<Band<'_>>, at: Rect) -> Vec<(Band<'_>, Rect)> {
    let mut rows = vec![0_u16; bands.len()];
    let mut left = at.height;
    let mut order: Vec<usize> = (0..bands.len()).collect();
    order.sort_by_key(|place| bands.get(*place).map(|band| band.rank));
    let mut give = |places: &[usize], share: &dyn Fn(&Band<'_>, u16) -> u16, left: &mut u16| {
        for place in places {
            if let (Some(band), Some(rows)) = (bands.get(*place), rows.get_mut(*place)) {
                let grown = share(band, *rows + *left).clamp(*rows, *rows + *left);
                *left -= grown - *rows;
                *rows = grown;
            }
        }
    };
    // A line each, but digits for the clock before anything that can be missed; then some air, then
    // what belongs to a band, the clock last: it takes most.
    let needed = bands.iter().filter(|band| band.rank < LESS_THAN_A_CLOCK).count() as u16;
    if at.height >= needed + LEAST_CLOCK {
        let clock = |band: &Band<'_>, room: u16| {
            if band.is_clock() { band.filled(at.width, room.min(LEAST_CLOCK)) } else { 0 }
        };
        give(&order, &clock, &mut left);
    }
    give(&order, &|band, room| band.filled(at.width, room.min(1)), &mut left);
    let apart = bands.iter().filter(|band| band.apart).count() as u16;
    let air = left.min(apart);
    left -= air;
    give(
        &order,
        &|band, room| if band.is_clock() { 0 } else { band.filled(at.width, room.min(3)) },
        &mut left,
    );
    give(
        &order,
        &|band, room| if band.is_clock() { band.filled(at.width, room) } else { 0 },
        &mut left,
    );
    give(&order, &|band, room| band.filled(at.width, room), &mut left);
    left += air;
    stack(bands, &rows, left, at)
}

/// Stacks bands with what air is left between them.
fn stack<'a>(bands: Vec<Band<'a>>, rows: &[u16], mut left: u16, at: Rect) -> Vec<(Band<'a>, Rect)> {
    let shown: Vec<(Band<'a>, u16)> =
        bands.into_iter().zip(rows.iter().copied()).filter(|(_, rows)| *rows > 0).collect();
    let apart = shown.iter().filter(|(band, _)| band.apart).count() as u16;
    let gap = left.checked_div(apart).unwrap_or(0).min(WIDEST_GAP);
    let over = if gap == 0 { left } else { 0 };
    left -= gap * apart;
    let (mut y, mut over, mut sunk) = (at.y, over, false);
    let mut places = Vec::with_capacity(shown.len());
    for (band, height) in shown {
        if band.apart {
            // Too little air for all: those above have it.
            y += if gap > 0 { gap } else { over.min(1) };
            over = over.saturating_sub(1);
        }
        if band.sinks && !sunk && gap > 0 {
            (y, sunk) = (y + left, true);
        }
        places.push((band, Rect { y, height, ..at }));
        y += height;
    }
    places
}
