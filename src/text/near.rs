//! The known word nearest to one that was misspelt: "did you mean …?".

/// Finds the word that differs from `found` by a slip of the fingers, if there is one.
///
/// A slip is one letter in three at most; swapped neighbours count as one. Capitals do not matter.
pub fn nearest<'w>(found: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let found = found.to_lowercase();
    let slips = found.chars().count().div_ceil(3);
    words
        .into_iter()
        .map(|word| (strsim::osa_distance(&found, &word.to_lowercase()), word))
        .filter(|(distance, _)| *distance <= slips)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_a_different_word_is_not() {
        let words = ["minutes", "movable", "mistakes"];
        assert_eq!(nearest("movabel", words), Some("movable"));
        assert_eq!(nearest("Minutes", words), Some("minutes"));
        assert_eq!(nearest("colour", words), None);
        assert_eq!(nearest("", words), None);
    }
}
