//! What the searches before have found, so that one letter more need not look at everything again.
//!
//! A text answers exactly if each word typed is in it, letter by letter in order, though others may
//! stand between. Whoever answers a longer query therefore answered every shorter one whose words
//! are in its words in the same way; how well is judged anew each time.

use std::sync::Arc;

use crate::text::search::{Hit, is_within};

/// How many searches are kept. Longer names are rare, and then the last one kept is narrowed.
const MOST: usize = 32;

/// The searches since the last one that looked at everything, each within the one before.
#[derive(Debug, Clone)]
pub(super) struct Trail {
    kept: Vec<Kept>,
    /// How many texts were looked at since the index was made.
    pub(super) looked: usize,
}

/// One search and what it found.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// What was typed.
    pub(super) typed: String,
    /// How many were asked for.
    pub(super) limit: usize,
    /// The words of what was typed, folded.
    pub(super) words: Vec<String>,
    /// Everything that answered, in the order of the list.
    pub(super) places: Arc<[u32]>,
    /// The best of them.
    pub(super) hits: Vec<Hit>,
}

impl Trail {
    /// Nothing was searched yet.
    pub(super) const NEW: Self = Self { kept: Vec::new(), looked: 0 };

    /// Forgets everything found.
    pub(super) fn forget(&mut self) {
        self.kept.clear();
    }

    /// Goes back to a search that was made already.
    pub(super) fn back_to(&mut self, typed: &str, limit: usize) -> Option<Vec<Hit>> {
        let same = |kept: &Kept| kept.typed == typed && kept.limit == limit;
        let place = self.kept.iter().rposition(same)?;
        self.kept.truncate(place + 1);
        self.kept.last().map(|kept| kept.hits.clone())
    }

    /// Goes back to the last search that found whatever these words can find, and returns the
    /// places of that; `None` if everything has to be looked at.
    pub(super) fn before(&mut self, words: &[String]) -> Option<Arc<[u32]>> {
        let wider = |kept: &Kept| {
            kept.words.iter().all(|old| words.iter().any(|word| is_within(old, word)))
        };
        let place = self.kept.iter().rposition(wider);
        self.kept.truncate(place.map_or(0, |place| place + 1));
        self.kept.last().map(|kept| Arc::clone(&kept.places))
    }

    /// Keeps a search, which must lie within the last one kept.
    pub(super) fn keep(&mut self, search: Kept) {
        if self.kept.len() < MOST {
            self.kept.push(search);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::text::search::{Index, Lead};

    /// Names as they are in a village: few family names, many given ones.
    fn people(count: usize) -> Vec<String> {
        const FAMILY: [&str; 6] =
            ["Hà Văn", "Lò Thị", "Phạm Bá", "Vi Thị", "Nguyễn Văn", "Đinh Thị Ngọc"];
        const GIVEN: [&str; 8] = ["Bình", "Hoa", "Nam", "Ướt", "Thiểm", "Dựng", "Ánh", "Đào"];
        (0..count).map(|n| format!("{} {} {n}", FAMILY[n % 6], GIVEN[n / 6 % 8])).collect()
    }

    /// Types a text letter by letter and returns how many names were looked at in all.
    fn looked(index: &mut Index, text: &str) -> usize {
        let before = index.trail.looked;
        let mut typed = String::new();
        for letter in text.chars() {
            typed.push(letter);
            assert_eq!(index.refine(&typed, 200), index.find(&typed, 200), "{typed}");
        }
        index.trail.looked - before
    }

    /// The rows of BENCHMARKS.md: names looked at for a text typed, against all names each letter.
    #[test]
    fn a_letter_more_looks_only_at_what_is_left() {
        let mut index = Index::of(Lead::Last, people(4_800));
        let mut counts = [("an", 0), ("lth", 0), ("nguyen", 0), ("dinh thi anh", 0)];
        for (text, count) in &mut counts {
            index.forget();
            *count = looked(&mut index, text);
        }
        assert_eq!(
            counts,
            [("an", 8_400), ("lth", 6_400), ("nguyen", 13_000), ("dinh thi anh", 13_500)]
        );
    }

    #[test]
    fn a_letter_less_looks_at_nothing() {
        let mut index = Index::of(Lead::Last, people(480));
        looked(&mut index, "dinh thi");
        let before = index.trail.looked;
        for typed in ["dinh th", "dinh t", "dinh ", "dinh", "din", "di", "d", ""] {
            assert_eq!(index.refine(typed, 200), index.find(typed, 200));
        }
        assert_eq!(index.trail.looked, before);
    }

    #[test]
    fn somebody_who_came_meanwhile_is_found() {
        let mut index = Index::of(Lead::Last, people(48));
        assert!(index.refine("xuy", 9).is_empty());
        index.push("Lê Thị Xuyến");
        assert_eq!(index.refine("xuyen", 9).len(), 1);
        index.set(3, "Lê Văn Xuyên");
        assert_eq!(index.refine("xuyen", 9).len(), 2);
        assert_eq!(index.refine("xuyê", 9), index.find("xuyê", 9));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_same_is_found_as_from_scratch(
            names in prop::collection::vec("[aànđ한A ()b1]{0,8}|\\PC{0,6}", 0..30),
            edits in prop::collection::vec(("[aándđ한AB 1!(]|\\PC", 0..6_usize, 0..4_usize, 1..9_usize), 0..24),
        ) {
            let mut index = Index::of(Lead::Last, &names);
            let mut typed: Vec<char> = Vec::new();
            for (letter, place, fewer, limit) in edits {
                typed.truncate(typed.len().saturating_sub(fewer / 2));
                let place = typed.len().saturating_sub(place / 3);
                typed.splice(place..place, letter.chars());
                let text: String = typed.iter().collect();
                let limit = limit / 5 * 100 + 3;
                prop_assert_eq!(index.refine(&text, limit), index.find(&text, limit));
            }
        }
    }
}
