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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;

    fn strip(height: f32) -> Strip {
        Strip::space(height)
    }

    fn keep(height: f32) -> Strip {
        Strip { keep: true, ..strip(height) }
    }

    /// The heights on each page, of strips put on pages of 100 points.
    fn laid(strips: impl IntoIterator<Item = Strip>) -> Vec<Vec<f32>> {
        let mut pages = Pages::new(100.0);
        strips.into_iter().for_each(|strip| pages.add(strip));
        let heights = |page: Page| page.iter().map(|(_, strip)| strip.height).collect();
        pages.finish().into_iter().map(heights).collect()
    }

    #[test]
    fn what_stays_together_goes_to_the_next_page_together() {
        assert_eq!(laid([strip(70.0), keep(20.0), strip(20.0)]), [vec![70.0], vec![20.0, 20.0]]);
        assert_eq!(laid([strip(60.0), keep(20.0), strip(20.0)]), [vec![60.0, 20.0, 20.0]]);
    }

    #[test]
    fn what_no_page_can_hold_together_is_parted() {
        let headings = (0..500).map(|_| keep(30.0));
        let pages = laid(headings);
        assert_eq!(pages.len(), 500_usize.div_ceil(3));
    }

    #[test]
    fn the_head_of_a_table_stands_on_every_page_it_goes_on_to() {
        let head = Rc::new(strip(10.0));
        let row = || Strip { head: Some(Rc::clone(&head)), ..strip(35.0) };
        let table = [keep(10.0), strip(35.0), row(), row(), row(), row()];
        assert_eq!(laid(table), [vec![10.0, 35.0, 35.0], vec![10.0, 35.0, 35.0], vec![10.0, 35.0]]);
    }

    #[test]
    fn a_row_cut_across_is_closed_at_both_ends() {
        let part = || Strip { cut: Some((0.0, 50.0)), ..strip(60.0) };
        let mut pages = Pages::new(100.0);
        pages.add(part());
        pages.add(part());
        let pages = pages.finish();
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2]);
        assert!((pages[0][2].0 - 60.0).abs() < 0.01, "a rule below the first part");
        assert!(pages[1][0].0.abs() < 0.01, "and one above the second");
    }

    #[test]
    fn the_space_above_is_dropped_at_the_head_of_a_page() {
        let mut pages = Pages::new(100.0);
        pages.add(Strip { above: 12.0, ..strip(50.0) });
        pages.turn();
        pages.turn();
        pages.add(Strip { above: 12.0, ..strip(50.0) });
        let pages = pages.finish();
        assert_eq!(pages.len(), 2, "an empty page is not left behind");
        assert!(pages.iter().all(|page| page[0].0.abs() < 0.01));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_stands_below_the_page(
            strips in proptest::collection::vec((0.0_f32..100.0, 0.0_f32..20.0, any::<bool>()), 0..60),
        ) {
            let mut pages = Pages::new(100.0);
            for (height, above, keep) in &strips {
                pages.add(Strip { above: *above, keep: *keep, ..strip(*height) });
            }
            let pages = pages.finish();
            prop_assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), strips.len());
            for (y, strip) in pages.iter().flatten() {
                prop_assert!(y + strip.height <= 100.02);
            }
        }
    }
}
