//! Search that finds `Nguyễn Văn An` by `an`, `nva`, `nguyen van an` or `NGUYỄN`, and by `van an nguyen`.
//!
//! An index of folded keys stands beside a list of anything people look for: members, actions,
//! procedures. A key is folded once, when it is put in; a query folds only itself.

mod tier;
mod trail;

use std::cmp::Reverse;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::text::fold::{composed, fold, letter};
use tier::{Tier, tier};
use trail::{Kept, Trail};

/// Which word of a text people look for first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// The first: titles and actions.
    First,
    /// The last one before any bracket: people.
    Last,
}

/// A list as it is searched. The n-th key stands for the n-th thing of the caller's list.
#[derive(Debug, Clone)]
pub struct Index {
    lead: Lead,
    keys: Vec<Key>,
    /// What the searches before have found, for [`Index::refine`].
    trail: Trail,
}

/// One text, as shown and as searched.
#[derive(Debug, Clone)]
struct Key {
    composed: Box<str>,
    folded: Box<str>,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its zero-based place in the list.
    pub index: usize,
    /// The characters of its text (in NFC, from zero, ascending) that matched, to highlight them.
    pub positions: Vec<u32>,
}

/// How well a key answers a query; the least is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    tier: Tier,
    /// Whether a query typed with marks finds other marks here.
    marks_differ: bool,
    score: Reverse<u32>,
    index: usize,
}

impl Index {
    /// Makes an empty index.
    pub const fn new(lead: Lead) -> Self {
        Self { lead, keys: Vec::new(), trail: Trail::NEW }
    }

    /// Indexes a list.
    pub fn of(lead: Lead, texts: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let keys = texts.into_iter().map(|text| Key::new(text.as_ref())).collect();
        Self { lead, keys, trail: Trail::NEW }
    }

    /// Adds one text at the end.
    pub fn push(&mut self, text: &str) {
        self.trail.forget();
        self.keys.push(Key::new(text));
    }

    /// Replaces the text at a zero-based place; nothing if there is none.
    pub fn set(&mut self, index: usize, text: &str) {
        self.trail.forget();
        if let Some(key) = self.keys.get_mut(index) {
            *key = Key::new(text);
        }
    }

    /// Returns how many texts there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Says whether there are none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Finds at most `limit` texts, the best first, equal ones in the order of the list.
    ///
    /// Marks, capitals, punctuation and the order of the words do not matter; a query typed with
    /// marks puts those first that bear them. A query without a letter finds everything.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query = Query::new(query);
        if query.words.is_empty() {
            return self.first(limit);
        }
        let mut search = Search::new(self.lead, &query);
        let ranked = |(index, key)| search.rank(index, key);
        let ranks = self.keys.iter().enumerate().filter_map(ranked).collect();
        self.best(ranks, &mut search, limit)
    }

    /// Finds what [`Index::find`] finds, but looks only at what a search before has left.
    ///
    /// Made for a text that grows and shrinks letter by letter: a longer one narrows what the
    /// shorter one found, and a shorter one comes back to what was kept. [`Index::forget`] frees
    /// what is kept.
    pub fn refine(&mut self, typed: &str, limit: usize) -> Vec<Hit> {
        if let Some(hits) = self.trail.back_to(typed, limit) {
            return hits;
        }
        let query = Query::new(typed);
        if query.words.is_empty() {
            return self.first(limit);
        }
        let mut search = Search::new(self.lead, &query);
        let mut ranks = Vec::new();
        let before = self.trail.before(&query.words);
        if let Some(places) = &before {
            self.trail.looked += places.len();
            let keys = places.iter().filter_map(|place| {
                let place = *place as usize;
                Some((place, self.keys.get(place)?))
            });
            ranks.extend(keys.filter_map(|(place, key)| search.rank(place, key)));
        } else {
            self.trail.looked += self.keys.len();
            let keys = self.keys.iter().enumerate();
            ranks.extend(keys.filter_map(|(place, key)| search.rank(place, key)));
        }
        let same = before.filter(|places| places.len() == ranks.len());
        let places = same.unwrap_or_else(|| {
            ranks.iter().filter_map(|rank| u32::try_from(rank.index).ok()).collect()
        });
        let hits = self.best(ranks, &mut search, limit);
        let (typed, words) = (typed.to_owned(), query.words);
        self.trail.keep(Kept { typed, limit, words, places, hits: hits.clone() });
        hits
    }

    /// Forgets what searches have found; the next one looks at everything.
    pub fn forget(&mut self) {
        self.trail.forget();
    }

    /// Returns the list itself, as far as it is asked for.
    fn first(&self, limit: usize) -> Vec<Hit> {
        let all = 0..self.keys.len().min(limit);
        all.map(|index| Hit { index, positions: Vec::new() }).collect()
    }

    /// Returns the best of what answers.
    fn best<'a>(&'a self, mut ranks: Vec<Rank>, search: &mut Search<'a>, limit: usize) -> Vec<Hit> {
        if limit < ranks.len() {
            ranks.select_nth_unstable(limit);
            ranks.truncate(limit);
        }
        ranks.sort_unstable();
        let hit = |Rank { index, .. }| {
            let positions = self.keys.get(index).map(|key| search.positions(key));
            Hit { index, positions: positions.unwrap_or_default() }
        };
        ranks.into_iter().map(hit).collect()
    }
}

impl Key {
    fn new(text: &str) -> Self {
        let composed = composed(text);
        Self { folded: fold(&composed).into(), composed: composed.into() }
    }
}

/// What was typed, taken apart.
struct Query {
    words: Vec<String>,
    /// The words as typed, if they bear marks.
    marked: Vec<String>,
    pattern: Pattern,
}

impl Query {
    fn new(typed: &str) -> Self {
        let folded = fold(typed);
        let lowered: String = composed(typed).chars().flat_map(char::to_lowercase).collect();
        let owned = |text: &str| words(text).map(str::to_owned).collect::<Vec<_>>();
        let words = owned(&folded);
        let marked = if lowered == folded { Vec::new() } else { owned(&lowered) };
        // Only words go in: a backslash would join two of them, and `parse` would read `!`, `^`,
        // `'` and `$` as commands. The matcher's own normalisation corrupts Vietnamese.
        let pattern = Pattern::new(
            &words.join(" "),
            CaseMatching::Respect,
            Normalization::Never,
            AtomKind::Fuzzy,
        );
        Self { words, marked, pattern }
    }
}

/// Splits a text at everything that is neither letter nor digit.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// One search under way, with the room it reuses from key to key.
struct Search<'a> {
    lead: Lead,
    query: &'a Query,
    matcher: Matcher,
    letters: Vec<char>,
    words: Vec<&'a str>,
    lowered: String,
}

impl<'a> Search<'a> {
    fn new(lead: Lead, query: &'a Query) -> Self {
        Self {
            lead,
            query,
            matcher: Matcher::new(Config::DEFAULT),
            letters: Vec::new(),
            words: Vec::new(),
            lowered: String::new(),
        }
    }

    /// Ranks a key; `None` if it does not answer.
    fn rank(&mut self, index: usize, key: &'a Key) -> Option<Rank> {
        let tier = self.tier(&key.folded);
        if tier == Tier::Scattered {
            // Outside ASCII the matcher takes any rest of the right length for the rest of the word.
            let answers = |word: &String| is_within(word, &key.folded);
            if !key.folded.is_ascii() && !self.query.words.iter().all(answers) {
                return None;
            }
            let haystack = haystack(&key.folded, &mut self.letters);
            let score = Reverse(self.query.pattern.score(haystack, &mut self.matcher)?);
            return Some(Rank { tier, marks_differ: false, score, index });
        }
        let marks_differ = self.marks_differ(&key.composed);
        Some(Rank { tier, marks_differ, score: Reverse(0), index })
    }

    /// Says in which way a key answers as far as its words tell.
    fn tier(&mut self, folded: &'a str) -> Tier {
        let (bare, beyond) = match (self.lead, folded.find('(')) {
            (Lead::Last, Some(bracket)) => folded.split_at(bracket),
            _ => (folded, ""),
        };
        self.words.clear();
        self.words.extend(words(bare));
        let bare = self.words.len();
        self.words.extend(words(beyond));
        let (bare, beyond) = self.words.split_at(bare);
        tier(bare, beyond, &self.query.words, self.lead == Lead::Last)
    }

    /// Says whether marks were typed that the text does not bear.
    fn marks_differ(&mut self, composed: &str) -> bool {
        if self.query.marked.is_empty() {
            return false;
        }
        self.lowered.clear();
        self.lowered.extend(composed.chars().flat_map(char::to_lowercase));
        !self.query.marked.iter().all(|word| self.lowered.contains(word.as_str()))
    }

    /// Returns the characters of a key that matched.
    fn positions(&mut self, key: &'a Key) -> Vec<u32> {
        let mut places = Vec::new();
        if self.tier(&key.folded) == Tier::Initials {
            let typed = self.query.words.first().map_or(0, |word| word.chars().count());
            places.extend(starts(&key.folded).take(typed));
        } else {
            let haystack = haystack(&key.folded, &mut self.letters);
            self.query.pattern.indices(haystack, &mut self.matcher, &mut places);
            places.sort_unstable();
            places.dedup();
        }
        if key.composed.chars().all(|composed| letter(composed).is_some()) {
            return places;
        }
        // A mark that composes with nothing has no letter in the folded text.
        let kept: Vec<u32> = (0..)
            .zip(key.composed.chars())
            .filter(|(_, composed)| letter(*composed).is_some())
            .map(|(place, _)| place)
            .collect();
        places.iter().filter_map(|place| kept.get(*place as usize).copied()).collect()
    }
}

/// Says whether the letters of one word stand in another in order.
fn is_within(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().all(|letter| letters.any(|other| other == letter))
}

/// Returns the places at which words begin.
fn starts(text: &str) -> impl Iterator<Item = u32> + '_ {
    let mut inside = false;
    (0..).zip(text.chars()).filter_map(move |(place, letter)| {
        let begins = letter.is_alphanumeric() && !inside;
        inside = letter.is_alphanumeric();
        begins.then_some(place)
    })
}

/// Hands a text to the matcher a letter at a time, so that places are places of letters.
fn haystack<'a>(folded: &'a str, letters: &'a mut Vec<char>) -> Utf32Str<'a> {
    if folded.is_ascii() {
        return Utf32Str::Ascii(folded.as_bytes());
    }
    letters.clear();
    letters.extend(folded.chars());
    Utf32Str::Unicode(letters)
}

#[cfg(test)]
mod tests;
