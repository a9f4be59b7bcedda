//! What is wrong with a list, gathered while it is read.
//!
//! Reading never stops at the first fault. A list of 100,000 rows can have the same fault on each of
//! them, so only the first of a kind are put into words; the rest are counted, and told as a count.

use crate::text::name::{hidden, tidy};
use crate::text::problem::{Place, Problem, Severity};
use crate::text::words::{Words, both};

/// How many errors, and how many remarks, are put into words.
const MOST: usize = 100;

/// How much of a value is quoted, in characters.
const LONGEST_QUOTE: usize = 60;

/// Where in the list.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spot<'a> {
    /// The line or row, counted from one.
    pub line: Option<usize>,
    /// The heading of the column; may be empty.
    pub column: &'a str,
}

impl Spot<'_> {
    /// The list as a whole.
    pub(super) const WHOLE: Self = Spot { line: None, column: "" };

    /// A line.
    pub(super) const fn line(line: usize) -> Self {
        Spot { line: Some(line), column: "" }
    }
}

/// The faults of one file.
#[derive(Debug)]
pub(super) struct Complaints {
    file: String,
    errors: Vec<Problem>,
    remarks: Vec<Problem>,
    errors_left: usize,
    remarks_left: usize,
}

impl Complaints {
    /// Begins with nothing found in the file of that name.
    pub(super) fn about(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            errors: Vec::new(),
            remarks: Vec::new(),
            errors_left: 0,
            remarks_left: 0,
        }
    }

    /// Notes a fault that makes the list unusable.
    pub(super) fn error(
        &mut self,
        spot: Spot<'_>,
        what: impl Fn(&Words) -> String,
        cure: impl Fn(&Words) -> String,
    ) {
        if self.errors.len() < MOST {
            let problem = self.problem(Severity::Error, spot, what, cure);
            self.errors.push(problem);
        } else {
            self.errors_left += 1;
        }
    }

    /// Notes something to be told that does not stand in the way.
    pub(super) fn remark(
        &mut self,
        spot: Spot<'_>,
        what: impl Fn(&Words) -> String,
        cure: impl Fn(&Words) -> String,
    ) {
        if self.remarks.len() < MOST {
            let problem = self.problem(Severity::Warning, spot, what, cure);
            self.remarks.push(problem);
        } else {
            self.remarks_left += 1;
        }
    }

    /// Says whether nothing found so far makes the list unusable.
    pub(super) fn is_usable(&self) -> bool {
        self.errors.is_empty()
    }

    /// Returns the remarks of a usable list, or everything that was found, in the order of lines.
    pub(super) fn settle(mut self) -> Result<Vec<Problem>, Vec<Problem>> {
        let usable = self.is_usable();
        let (errors_left, remarks_left) = (self.errors_left, self.remarks_left);
        let mut all = std::mem::take(&mut self.errors);
        all.append(&mut self.remarks);
        all.sort_by_key(|problem| problem.place.line);
        if errors_left > 0 {
            all.push(self.problem(
                Severity::Error,
                Spot::WHOLE,
                |words| words.roster_more_problems(errors_left),
                |words| words.roster_more_problems_cure(),
            ));
        }
        if remarks_left > 0 {
            all.push(self.problem(
                Severity::Warning,
                Spot::WHOLE,
                |words| words.roster_more_remarks(remarks_left),
                nothing,
            ));
        }
        if usable { Ok(all) } else { Err(all) }
    }

    fn problem(
        &self,
        severity: Severity,
        spot: Spot<'_>,
        what: impl Fn(&Words) -> String,
        cure: impl Fn(&Words) -> String,
    ) -> Problem {
        let place = Place {
            file: self.file.clone(),
            line: spot.line,
            column: None,
            path: quote(spot.column),
        };
        Problem { place, severity, what: both(what), cure: both(cure) }
    }
}

/// The cure of a remark that needs none.
pub(super) fn nothing(_: &Words) -> String {
    String::new()
}

/// Shows a value of the file within a sentence: on one line, without anything unseen, not too long.
pub(super) fn quote(value: &str) -> String {
    let seen = |letter: char| {
        let is_hidden = hidden(letter.encode_utf8(&mut [0; 4])).is_some();
        if is_hidden { ' ' } else { letter }
    };
    let tidied = tidy(&value.chars().map(seen).collect::<String>());
    match tidied.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", tidied.get(..end).unwrap_or_default().trim_end()),
        None => tidied,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_faults_are_told_as_a_hundred_and_a_count() {
        let mut complaints = Complaints::about("a.csv");
        for line in (1..=1000).rev() {
            complaints.error(Spot::line(line), |words| words.roster_empty(), nothing);
        }
        complaints.remark(Spot::line(5), |words| words.roster_no_class(), nothing);
        let all = complaints.settle().unwrap_err();
        assert_eq!(all.len(), 102);
        assert!(all.windows(2).take(100).all(|pair| pair[0].place.line <= pair[1].place.line));
        assert!(all[101].what.en.starts_with("900 "), "{}", all[101].what.en);
    }

    #[test]
    fn a_quoted_value_stays_on_its_line() {
        assert_eq!(quote("a\u{1b}[2J\nb\u{202e}"), "a [2J b");
        assert_eq!(quote(&"ữ ".repeat(100)).chars().count(), LONGEST_QUOTE);
    }
}
