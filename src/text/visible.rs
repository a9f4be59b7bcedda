//! What may be shown as it stands: nothing that moves the cursor, hides, or has no end.
//!
//! A file comes from anywhere, and what is wrong in it is quoted on a terminal.

/// The longest sentence in which a file is quoted, in characters.
const LONGEST: usize = 600;

/// Says whether a character moves the cursor, hides, or turns the direction of writing.
pub fn is_invisible(letter: char) -> bool {
    match letter {
        '\n' | '\r' | '\t' => false,
        '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => true,
        _ => letter.is_control(),
    }
}

/// Makes a sentence that quotes a file fit to be shown: one line, every character visible, an end.
pub fn visible(sentence: &str) -> String {
    let mut shown: String = sentence
        .chars()
        .take(LONGEST)
        .map(|letter| match letter {
            '\n' | '\r' | '\t' => ' ',
            _ if is_invisible(letter) => '\u{fffd}',
            _ => letter,
        })
        .collect();
    if sentence.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_file_cannot_paint_the_screen() {
        assert_eq!(visible("“\u{1b}[2J\u{202e}họp\n”"), "“\u{fffd}[2J\u{fffd}họp ”");
        assert_eq!(visible(&"ă".repeat(1000)).chars().count(), LONGEST + 1);
    }
}
