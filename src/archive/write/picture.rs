//! Small pictures of numbers, a line high: a bar for a share, a line of bars for a course of time.
//!
//! The number always stands beside them, so whoever cannot see them misses nothing.

/// How many cells a bar takes.
pub const BAR: usize = 8;

/// Draws a share of a hundred.
pub fn bar(percent: u64) -> String {
    let cells = BAR as u64;
    // A share that is neither nothing nor all shows as neither.
    let full = match percent.min(100) {
        0 => 0,
        100 => cells,
        part => ((part * cells + 50) / 100).clamp(1, cells - 1),
    };
    let full = usize::try_from(full).unwrap_or(BAR);
    "▓".repeat(full) + &"░".repeat(BAR - full)
}

/// Draws shares of a hundred one after the other; a point where there is none.
pub fn course(percents: &[Option<u64>]) -> String {
    const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let step = |percent: u64| usize::try_from(percent.min(99) * 8 / 100).unwrap_or(0);
    let draw = |percent: &Option<u64>| {
        percent.and_then(|percent| STEPS.get(step(percent))).copied().unwrap_or('·')
    };
    percents.iter().map(draw).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_only_for_all_and_empty_only_for_nothing() {
        assert_eq!(bar(0), "░░░░░░░░");
        assert_eq!(bar(1), "▓░░░░░░░");
        assert_eq!(bar(50), "▓▓▓▓░░░░");
        assert_eq!(bar(99), "▓▓▓▓▓▓▓░");
        assert_eq!(bar(100), "▓▓▓▓▓▓▓▓");
    }

    #[test]
    fn a_course_rises_and_shows_what_is_missing() {
        assert_eq!(course(&[Some(0), Some(50), None, Some(100)]), "▁▅·█");
    }
}
