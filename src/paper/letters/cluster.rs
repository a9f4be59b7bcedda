//! What a reader sees as one letter, and what a reader does not see at all.

use unicode_segmentation::UnicodeSegmentation as _;

/// The clusters of a text that leave ink or space, in order.
pub(super) fn all(text: &str) -> impl Iterator<Item = &str> {
    text.graphemes(true).filter(|cluster| !cluster.chars().all(is_void))
}

/// Whether a character leaves no ink and takes no room: controls, joiners, marks of direction.
pub(super) fn is_void(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
