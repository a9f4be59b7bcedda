//! A bar that fills up.

/// Draws how much of `whole` is `part` in so many cells; a full bar says it is full or more.
pub(crate) fn meter(part: u64, whole: u64, cells: usize) -> String {
    let full = (part.min(whole) * cells as u64).checked_div(whole).unwrap_or(0);
    let full = usize::try_from(full).unwrap_or(cells);
    "▓".repeat(full) + &"░".repeat(cells - full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meter_is_full_only_at_its_end() {
        assert_eq!(meter(0, 180, 4), "░░░░");
        assert_eq!(meter(130, 180, 10), "▓▓▓▓▓▓▓░░░");
        assert_eq!(meter(179, 180, 4), "▓▓▓░");
        assert_eq!(meter(500, 180, 4), "▓▓▓▓");
        assert_eq!(meter(5, 0, 4), "░░░░");
    }
}
