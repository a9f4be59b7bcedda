//! Strips onto pages: what stays together, what is repeated, where a page ends.

use crate::paper::pdf::strip::{Mark, Strip};

/// A page: its strips, each with how far below the upper margin it begins.
pub(super) type Page = Vec<(f32, Strip)>;

/// Pages being filled.
#[derive(Debug)]
pub(super) struct Pages {
    done: Vec<Page>,
    page: Page,
    /// How much of the page is filled.
    filled: f32,
    /// How much there is on a page.
    height: f32,
    /// What waits for the strip it must stay with.
    kept: Vec<Strip>,
}

impl Pages {
    /// Begins with an empty page that has so much room.
    pub(super) fn new(height: f32) -> Self {
        Self { done: Vec::new(), page: Page::new(), filled: 0.0, height, kept: Vec::new() }
    }

    /// Adds a strip below the others, on a new page if there is no room for it and what it must
    /// stay with. What does not fit on any page together is parted.
    pub(super) fn add(&mut self, strip: Strip) {
        let keep = strip.keep;
        self.kept.push(strip);
        if !keep {
            self.place();
        }
    }

    /// Ends the page, unless there is nothing on it yet.
    pub(super) fn turn(&mut self) {
        self.place();
        self.end_page();
    }

    /// The pages; there is always one.
    pub(super) fn finish(mut self) -> Vec<Page> {
        self.place();
        if !self.page.is_empty() || self.done.is_empty() {
            self.done.push(self.page);
        }
        self.done
    }

    fn place(&mut self) {
        let together: f32 = self.kept.iter().map(|strip| strip.above + strip.height).sum();
        let head = self.kept.first().and_then(|strip| strip.head.as_ref());
        let alone = together + head.map_or(0.0, |head| head.height);
        if self.filled + together > self.height + 0.01 && alone <= self.height {
            self.end_page();
        }
        for strip in std::mem::take(&mut self.kept) {
            self.put(strip);
        }
    }

    fn put(&mut self, strip: Strip) {
        if self.filled + strip.above + strip.height > self.height + 0.01 {
            self.end_page();
        }
        if self.page.is_empty() {
            if let Some(head) = &strip.head {
                self.page.push((0.0, head.repeated()));
                self.filled = head.height;
            } else if let Some((from, to)) = strip.cut {
                self.page.push((0.0, rule(from, to)));
            }
        } else {
            self.filled += strip.above;
        }
        let height = strip.height;
        self.page.push((self.filled, strip));
        self.filled += height;
    }

    fn end_page(&mut self) {
        if self.page.is_empty() {
            return;
        }
        if let Some((from, to)) = self.page.last().and_then(|(_, strip)| strip.cut) {
            self.page.push((self.filled, rule(from, to)));
        }
        self.done.push(std::mem::take(&mut self.page));
        self.filled = 0.0;
    }
}

fn rule(from: f32, to: f32) -> Strip {
    Strip { marks: vec![Mark::Rule { from: (from, 0.0), to: (to, 0.0) }], ..Strip::default() }
}
