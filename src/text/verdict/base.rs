//! The share and the base in words: what 100 % is, how it is made up, and which rule says so.

use super::Teller;
use crate::meeting::ballot::{Electorate, Outlook, Verdict};
use crate::meeting::language::Lang;
use crate::meeting::member::Class;
use crate::meeting::procedure::Threshold;
use crate::meeting::procedure::rules::BaseOf;
use crate::text::date;

impl Teller<'_> {
    /// Returns what those who vote are called, as many as `count`.
    fn who(&self, count: u32) -> String {
        let (words, lang) = (&self.procedure.words, self.words.lang());
        let classes = &self.procedure.rules.base.classes;
        let name = |class| match class {
            Class::Full => words.full.get(lang),
            Class::Probationary => words.probationary.get(lang),
            Class::Guest => "",
        };
        let votes = [Class::Full, Class::Probationary].into_iter();
        let mut names = votes.filter(|class| classes.contains(class)).map(name);
        // Only English tells one from many.
        let many = |name: &str| match lang {
            Lang::En if count != 1 => format!("{name}s"),
            Lang::En | Lang::Vi => name.to_owned(),
        };
        match (names.next(), names.next()) {
            (Some(one), Some(other)) if !one.is_empty() && !other.is_empty() => {
                self.words.ballot_both(many(one), many(other))
            }
            (Some(one), None) if !one.is_empty() => many(one),
            _ => self.words.ballot_voters(),
        }
    }

    /// Says the share of a base already put into words: `quá nửa của 17 đảng viên chính thức`.
    pub(super) fn part(&self, threshold: &Threshold, base: String) -> String {
        let words = self.words;
        let share = threshold.share;
        let (upper, lower) = (u64::from(share.numerator), u64::from(share.denominator.get()));
        let is = |numerator: u64, denominator: u64| upper * denominator == lower * numerator;
        let strict = threshold.strict;
        let named = if is(1, 1) && !strict {
            return words.ballot_part_all(base);
        } else if is(1, 2) && strict {
            words.ballot_share_more_half()
        } else if is(1, 2) {
            words.ballot_share_half()
        } else if is(2, 3) && !strict {
            words.ballot_share_two_thirds()
        } else if is(3, 4) && !strict {
            words.ballot_share_three_quarters()
        } else {
            let share = format!("{upper}/{lower}");
            if strict { words.ballot_share_more(share) } else { words.ballot_share_least(share) }
        };
        words.ballot_part(named, base)
    }

    /// Says what 100 % is before anybody voted.
    pub(super) fn base_before(&self, outlook: Outlook) -> String {
        let (words, base) = (self.words, outlook.base);
        match outlook.of {
            BaseOf::Convened => words.ballot_of_convened(base, self.who(base)),
            BaseOf::Present => words.ballot_of_present(base, self.who(base)),
            BaseOf::Cast => words.ballot_of_cast_before(base),
            BaseOf::Valid => words.ballot_of_valid_before(base),
        }
    }

    /// Says what 100 % was.
    pub(super) fn base_after(&self, verdict: &Verdict) -> String {
        let (words, base) = (self.words, verdict.base);
        match verdict.of {
            BaseOf::Convened => words.ballot_of_convened(base, self.who(base)),
            BaseOf::Present => words.ballot_of_present(base, self.who(base)),
            BaseOf::Valid if verdict.papers().is_some() => words.ballot_of_valid(base),
            BaseOf::Cast | BaseOf::Valid => words.ballot_of_cast(base),
        }
    }

    /// Says how 100 % is made up before anybody voted.
    pub(super) fn made_before(&self, outlook: Outlook, electorate: &Electorate) -> String {
        let Outlook { base, .. } = outlook;
        match outlook.of {
            BaseOf::Convened => self.made_convened(base, electorate, 0),
            BaseOf::Present | BaseOf::Cast | BaseOf::Valid => {
                self.words.ballot_made(base, self.words.ballot_made_present(base, self.who(base)))
            }
        }
    }

    /// Says how 100 % was made up.
    pub(super) fn made_after(&self, verdict: &Verdict) -> String {
        let (words, out) = (self.words, verdict.taken_out);
        let whole = verdict.base + out;
        let first = match verdict.of {
            BaseOf::Convened if whole == verdict.electorate.convened => {
                return self.made_convened(verdict.base, &verdict.electorate, out);
            }
            BaseOf::Present if whole == verdict.electorate.voters => {
                words.ballot_made_present(whole, self.who(whole))
            }
            BaseOf::Valid if verdict.papers().is_some() => words.ballot_made_valid(whole),
            // Some voted and left since: they belong to it.
            BaseOf::Convened | BaseOf::Present | BaseOf::Cast | BaseOf::Valid => {
                words.ballot_made_cast(whole)
            }
        };
        words.ballot_made(verdict.base, self.less(first, out))
    }

    fn made_convened(&self, base: u32, electorate: &Electorate, abstentions: u32) -> String {
        let Electorate { listed, exempt, away, suspended, joined, .. } = *electorate;
        let words = self.words;
        if base == listed {
            return words.ballot_made(base, words.ballot_made_all(self.who(base)));
        }
        let mut told = words.ballot_made_listed(listed, self.who(listed));
        let taken = [
            (exempt, words.ballot_made_exempt(exempt)),
            (away, words.ballot_made_away(away)),
            (suspended, words.ballot_made_suspended(suspended)),
            (joined, words.ballot_made_joined(joined)),
        ];
        for (_, said) in taken.into_iter().filter(|(count, _)| *count > 0) {
            told = format!("{told} {said}");
        }
        words.ballot_made(base, self.less(told, abstentions))
    }

    /// Takes abstentions off what was said.
    fn less(&self, told: String, abstentions: u32) -> String {
        match abstentions {
            0 => told,
            out => format!("{told} {}", self.words.ballot_made_abstentions(out)),
        }
    }

    /// Names the documents behind the threshold and the base, each with its date; `None` if the
    /// procedure names none.
    pub fn sources(&self, threshold: &Threshold) -> Option<String> {
        let base = &self.procedure.rules.base;
        self.cited(&[threshold.cite.as_deref(), base.cite.as_deref()])
    }

    /// Names the documents that say who votes.
    pub fn voters_source(&self) -> Option<String> {
        let base = &self.procedure.rules.base;
        self.cited(&[base.classes_cite.as_deref().or(base.cite.as_deref())])
    }

    fn cited(&self, ids: &[Option<&str>]) -> Option<String> {
        let known = ids.iter().flatten().filter_map(|id| self.procedure.citation(id));
        let mut said: Vec<String> = Vec::new();
        for citation in known {
            let told = match citation.date {
                Some(day) => {
                    let day = date::short(day, self.words);
                    self.words.ballot_source(citation.number.as_str(), day)
                }
                // What has no document is named by what it is.
                None if citation.number.is_empty() => {
                    citation.title.get(self.words.lang()).to_owned()
                }
                None => citation.number.clone(),
            };
            if !said.contains(&told) {
                said.push(told);
            }
        }
        (!said.is_empty()).then(|| self.words.ballot_sources(said.join("; ")))
    }
}
