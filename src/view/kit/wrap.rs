//! A text broken into lines by the cells it takes.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::fit::width;

/// Breaks a text at its spaces into lines of at most `cells`; a longer word is broken in itself.
///
/// Line ends in the text are kept; a text of nothing but spaces has no line.
pub(crate) fn wrap(text: &str, cells: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut taken = 0;
        for word in paragraph.split_whitespace() {
            let wide = width(word);
            if taken > 0 && taken + 1 + wide <= cells {
                line.push(' ');
                line.push_str(word);
                taken += 1 + wide;
                continue;
            }
            if taken > 0 {
                lines.push(std::mem::take(&mut line));
            }
            taken = pour(word, cells, &mut line, &mut lines);
        }
        if taken > 0 {
            lines.push(line);
        }
    }
    lines
}

/// Begins a line with a word, over as many lines as it needs; returns the cells of the last.
fn pour(word: &str, cells: usize, line: &mut String, lines: &mut Vec<String>) -> usize {
    let mut taken = 0;
    for letter in word.graphemes(true) {
        let wide = width(letter);
        if taken > 0 && taken + wide > cells {
            lines.push(std::mem::take(line));
            taken = 0;
        }
        line.push_str(letter);
        taken += wide;
    }
    taken
}

/// Keeps the first `most` lines, the last ending in `…` when some had to go.
pub(crate) fn clip(mut lines: Vec<String>, most: usize, cells: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
            if width(last) > cells {
                *last = crate::text::fit::fit(&format!("{last} "), cells).into_owned();
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_breaks_at_its_spaces_and_keeps_its_own_line_ends() {
        assert_eq!(
            wrap("Vấn đề thứ hai\n1. Trồng cây", 8),
            ["Vấn đề", "thứ hai", "1. Trồng", "cây"]
        );
        assert_eq!(wrap("Nghiêng", 3), ["Ngh", "iên", "g"]);
        assert!(wrap(" \n ", 8).is_empty());
    }

    #[test]
    fn what_was_clipped_says_so() {
        let lines = wrap("một hai ba bốn", 8);
        assert_eq!(clip(lines, 1, 8), ["một hai…"]);
        let lines = wrap("một hai ba bốn", 9);
        assert_eq!(clip(lines, 1, 9), ["một hai …"]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room_and_no_letter_is_lost(
            text in "[a-zđếượ会 \n]{0,60}",
            cells in 2_usize..20,
        ) {
            let lines = wrap(&text, cells);
            prop_assert!(lines.iter().all(|line| width(line) <= cells));
            let solid = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(solid(&lines.concat()), solid(&text));
        }
    }
}
