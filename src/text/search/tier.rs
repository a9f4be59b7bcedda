//! In which way a text answers a query: what people mean first goes first.
//!
//! The matcher's score alone would put `Hoàng Anh Vũ` before `Lò Văn An` for `an`; a chair who
//! types it means the one called An.

/// In which way a text answers; best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// The leading word, or the words that end in it, whole.
    Led,
    /// The same, the last word unfinished.
    Leading,
    /// The first letters of all words, at least two.
    Initials,
    /// Words that follow one another, the last one perhaps unfinished.
    Phrase,
    /// Every word begins a word, in any order.
    Words,
    /// At best the letters in order, somewhere; the matcher has to look.
    Scattered,
}

/// Says in which way `bare`, the words of a name without what stands in brackets, and the words
/// `beyond` answer the words typed. `last` tells that the leading word is the last one.
pub(super) fn tier(bare: &[&str], beyond: &[&str], typed: &[String], last: bool) -> Tier {
    let lead = bare.len().checked_sub(typed.len()).and_then(|spare| {
        let start = if last { spare } else { 0 };
        bare.get(start..start + typed.len())
    });
    if let Some(lead) = lead.filter(|lead| continues(lead, typed)) {
        return if lead.last().copied() == typed.last().map(String::as_str) {
            Tier::Led
        } else {
            Tier::Leading
        };
    }
    if are_initials(bare, typed) {
        return Tier::Initials;
    }
    if bare.windows(typed.len().max(1)).any(|run| continues(run, typed)) {
        return Tier::Phrase;
    }
    let begins =
        |word: &String| bare.iter().chain(beyond).any(|whole| whole.starts_with(word.as_str()));
    if typed.iter().all(begins) { Tier::Words } else { Tier::Scattered }
}

/// Says whether a run of words is what was typed, the last word perhaps unfinished.
fn continues(run: &[&str], typed: &[String]) -> bool {
    let Some((unfinished, whole)) = typed.split_last() else { return false };
    let Some((last, others)) = run.split_last() else { return false };
    last.starts_with(unfinished.as_str()) && others.iter().eq(whole)
}

/// Says whether one word was typed that is the first letters of all words.
fn are_initials(bare: &[&str], typed: &[String]) -> bool {
    let [word] = typed else { return false };
    bare.len() > 1 && word.chars().eq(bare.iter().filter_map(|word| word.chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, query: &str) -> Tier {
        let bare: Vec<&str> = name.split(' ').collect();
        let typed: Vec<String> = query.split(' ').map(str::to_owned).collect();
        tier(&bare, &["1985"], &typed, true)
    }

    #[test]
    fn a_person_answers_best_to_the_given_name() {
        let name = "nguyen van an";
        assert_eq!(of(name, "an"), Tier::Led);
        assert_eq!(of(name, "van an"), Tier::Led);
        assert_eq!(of(name, "nguyen van an"), Tier::Led);
        assert_eq!(of(name, "a"), Tier::Leading);
        assert_eq!(of(name, "van a"), Tier::Leading);
        assert_eq!(of(name, "nva"), Tier::Initials);
        assert_eq!(of(name, "nguyen v"), Tier::Phrase);
        assert_eq!(of(name, "an van nguyen"), Tier::Words);
        assert_eq!(of(name, "an 19"), Tier::Words);
        assert_eq!(of(name, "nga"), Tier::Scattered);
        assert_eq!(of(name, "an an nguyen van"), Tier::Words);
        assert_eq!(of("an", "a"), Tier::Leading);
    }

    #[test]
    fn a_title_answers_best_to_its_beginning() {
        let typed = ["ket".to_owned()];
        assert_eq!(tier(&["ket", "luan"], &[], &typed, false), Tier::Led);
        assert_eq!(tier(&["buoc", "ket"], &[], &typed, false), Tier::Phrase);
        assert_eq!(tier(&[], &[], &typed, false), Tier::Scattered);
    }
}
