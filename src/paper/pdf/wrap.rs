//! Words into lines: where a line ends, and how wide what stands on it is.

use std::ops::Range;

use crate::paper::layout::Run;
use crate::paper::letters::{Cut, Glyph, Letters};
use crate::text::fold::composed;

/// A line of words, as wide as it is by itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// What stands on it, from left to right.
    pub(super) pieces: Vec<Piece>,
    /// How wide it is, in points, without the space it ends in.
    pub(super) width: f32,
    /// How many spaces can be stretched.
    pub(super) spaces: usize,
    /// Whether it ends the paragraph or stands before a line break, and so is not stretched.
    pub(super) last: bool,
}

/// Glyphs of one cut on a line.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) cut: Cut,
    pub(super) underlined: bool,
    /// The letters the glyphs stand for.
    pub(super) text: String,
    /// The glyphs, each with where its letters end in `text`.
    pub(super) glyphs: Vec<(Glyph, usize)>,
}

/// A glyph before it has a line.
#[derive(Debug)]
struct Atom {
    cut: Cut,
    underlined: bool,
    glyph: Glyph,
    /// Its letters in the whole text.
    text: Range<usize>,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    /// A letter a line may end after, such as a hyphen.
    Joint,
    Space,
    /// A line break somebody typed.
    Feed,
}

/// Breaks words into lines: the first as wide as `first`, the others as `rest`, in points. There is
/// always a line. A word longer than a line is broken where the line ends.
pub(super) fn wrap(
    letters: &Letters,
    runs: &[Run],
    points: f32,
    first: f32,
    rest: f32,
) -> Vec<Line> {
    let (text, atoms) = atoms(letters, runs);
    let mut lines = Vec::new();
    let (mut start, mut room, mut width, mut joint) = (0, first, 0.0, 0);
    let mut at = 0;
    while let Some(atom) = atoms.get(at) {
        let wide = atom.glyph.width * points;
        let end = match atom.kind {
            Kind::Feed => Some((at, at + 1)),
            Kind::Letter | Kind::Joint if at > start && width + wide > room + 0.01 => {
                let end = if joint > start { joint } else { at };
                Some((end, end))
            }
            _ => None,
        };
        if let Some((end, next)) = end {
            let last = atom.kind == Kind::Feed;
            lines.push(line(&text, atoms.get(start..end).unwrap_or_default(), points, last));
            (start, at, room, width, joint) = (next, next, rest, 0.0, next);
            continue;
        }
        width += wide;
        at += 1;
        if matches!(atom.kind, Kind::Space | Kind::Joint) {
            joint = at;
        }
    }
    lines.push(line(&text, atoms.get(start..).unwrap_or_default(), points, true));
    lines
}

/// Every glyph of the words, with the text they stand for.
fn atoms(letters: &Letters, runs: &[Run]) -> (String, Vec<Atom>) {
    let mut all = String::new();
    let mut atoms = Vec::new();
    for run in runs {
        let (cut, underlined) = (Cut::of(run), run.underlined);
        let typed = composed(&run.text).replace("\r\n", "\n").replace('\t', " ");
        for (number, part) in typed.split(is_feed).enumerate() {
            if number > 0 {
                let (glyph, text) = (Glyph::default(), all.len()..all.len());
                atoms.push(Atom { cut, underlined, glyph, text, kind: Kind::Feed });
            }
            letters.draw(cut, part, |drawn| {
                let begin = all.len();
                all.push_str(sayable(drawn.text));
                let (glyph, text) = (drawn.glyph, begin..all.len());
                atoms.push(Atom { cut, underlined, glyph, text, kind: kind(drawn.text) });
            });
        }
    }
    // A date or a share in figures stays in one piece.
    let figure = |atom: &Atom| {
        all.get(atom.text.clone())
            .is_some_and(|text| text.starts_with(|letter: char| letter.is_ascii_digit()))
    };
    let before_figure: Vec<bool> = atoms.iter().skip(1).map(figure).collect();
    for (atom, before) in atoms.iter_mut().zip(before_figure) {
        if before && all.get(atom.text.clone()) == Some("/") {
            atom.kind = Kind::Letter;
        }
    }
    (all, atoms)
}

fn is_feed(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn kind(text: &str) -> Kind {
    match text {
        " " => Kind::Space,
        "-" | "–" | "—" | "/" => Kind::Joint,
        _ => Kind::Letter,
    }
}

/// The letters a glyph may stand for in a file that is to be kept: none of private use, and no
/// non-character.
fn sayable(text: &str) -> &str {
    let private = |letter: char| {
        matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
            || u32::from(letter) & 0xfffe == 0xfffe
    };
    if text.contains(private) { "□" } else { text }
}

fn line(text: &str, atoms: &[Atom], points: f32, last: bool) -> Line {
    let ends = atoms.iter().rposition(|atom| atom.kind != Kind::Space).map_or(0, |at| at + 1);
    let within = atoms.get(..ends).unwrap_or_default();
    let mut line = Line { last, ..Line::default() };
    line.width = within.iter().map(|atom| atom.glyph.width).sum::<f32>() * points;
    line.spaces = within.iter().filter(|atom| atom.kind == Kind::Space).count();
    // One space stays at the end, outside the width: words are then told apart when read aloud.
    for atom in atoms.get(..atoms.len().min(ends + 1)).unwrap_or_default() {
        let said = text.get(atom.text.clone()).unwrap_or_default();
        match line.pieces.last_mut() {
            Some(piece) if piece.cut == atom.cut && piece.underlined == atom.underlined => {
                piece.text.push_str(said);
                piece.glyphs.push((atom.glyph, piece.text.len()));
            }
            _ => line.pieces.push(Piece {
                cut: atom.cut,
                underlined: atom.underlined,
                text: said.to_owned(),
                glyphs: vec![(atom.glyph, said.len())],
            }),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(runs: &[Run], room: f32) -> Vec<String> {
        let lines = wrap(&Letters::measure(), runs, 14.0, room, room);
        let text = |line: &Line| line.pieces.iter().map(|piece| piece.text.as_str()).collect();
        lines.iter().map(text).collect()
    }

    #[test]
    fn a_line_ends_at_a_space_and_keeps_it_outside_its_width() {
        let runs = [Run::plain("nhất trí trồng "), Run::strong("cây có múi")];
        assert_eq!(texts(&runs, 90.0), ["nhất trí trồng ", "cây có múi"]);
        let letters = Letters::measure();
        let lines = wrap(&letters, &runs, 14.0, 90.0, 90.0);
        assert!(
            (lines[0].width - letters.width(&[Run::plain("nhất trí trồng")], 14.0)).abs() < 0.01
        );
        assert_eq!((lines[0].spaces, lines[0].last, lines[1].last), (2, false, true));
    }

    #[test]
    fn a_hyphen_ends_a_line_and_a_stop_does_not() {
        assert_eq!(texts(&[Run::plain("nhiệm kỳ 2025-2030")], 90.0), ["nhiệm kỳ 2025-", "2030"]);
        assert_eq!(texts(&[Run::plain("ngày 03/02/2026")], 70.0), ["ngày ", "03/02/2026"]);
        assert_eq!(texts(&[Run::plain("đồng chí Bình.")], 70.0), ["đồng chí ", "Bình."]);
    }

    #[test]
    fn a_typed_line_break_is_kept_and_an_empty_text_is_a_line() {
        assert_eq!(texts(&[Run::plain("a\r\n\nb")], 90.0), ["a", "", "b"]);
        assert_eq!(texts(&[], 90.0), [""]);
    }

    #[test]
    fn marks_written_apart_come_together() {
        assert_eq!(texts(&[Run::plain("Viê\u{323}t")], 90.0), ["Việt"]);
    }

    #[test]
    fn what_may_not_be_kept_in_a_file_is_a_box_in_its_text_too() {
        assert_eq!(texts(&[Run::plain("a\u{e000}b")], 90.0), ["a□b"]);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_no_line_too_wide(text in "[a-zăâđêôơưA-Zạếợữ0-9 /.-]{0,300}", room in 1.0_f32..400.0) {
            let letters = Letters::measure();
            let lines = wrap(&letters, &[Run::plain(text.as_str())], 14.0, room, room);
            let mut glyphs = 0;
            for line in &lines {
                glyphs += line.pieces.iter().map(|piece| piece.glyphs.len()).sum::<usize>();
                let single = line.pieces.iter().map(|piece| piece.glyphs.len()).sum::<usize>() <= 2;
                prop_assert!(line.width <= room + 0.02 || single, "{} > {room}", line.width);
            }
            let spoken = text.chars().filter(|letter| *letter != ' ').count();
            prop_assert!(glyphs >= spoken && glyphs <= text.chars().count());
        }
    }
}
