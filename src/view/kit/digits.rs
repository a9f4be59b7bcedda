//! Digits many cells high, to be read across a room.
//!
//! A table of our own: the big alphabets there are lack the letters of half our words, and a clock
//! needs none. A cell is about twice as high as wide, so a dot is two cells wide, or a multiple.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::view::kit::Canvas;

/// The rows of one sign; a dot is `#`.
type Sign = &'static [&'static str];

/// One alphabet: as many rows each, and its signs in the order of [`SIGNS`].
#[derive(Debug)]
struct Alphabet {
    rows: u16,
    signs: [Sign; SIGNS.len()],
}

const SIGNS: [char; 12] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', '/'];

const FIVE: Alphabet = Alphabet {
    rows: 5,
    signs: [
        &["###", "# #", "# #", "# #", "###"],
        &[" # ", "## ", " # ", " # ", "###"],
        &["###", "  #", "###", "#  ", "###"],
        &["###", "  #", " ##", "  #", "###"],
        &["# #", "# #", "###", "  #", "  #"],
        &["###", "#  ", "###", "  #", "###"],
        &["###", "#  ", "###", "# #", "###"],
        &["###", "  #", "  #", " # ", " # "],
        &["###", "# #", "###", "# #", "###"],
        &["###", "# #", "###", "  #", "###"],
        &[" ", "#", " ", "#", " "],
        &["  #", "  #", " # ", "#  ", "#  "],
    ],
};

const SEVEN: Alphabet = Alphabet {
    rows: 7,
    signs: [
        &[" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### "],
        &["  #  ", " ##  ", "  #  ", "  #  ", "  #  ", "  #  ", " ### "],
        &[" ### ", "#   #", "    #", "   # ", "  #  ", " #   ", "#####"],
        &[" ### ", "#   #", "    #", "  ## ", "    #", "#   #", " ### "],
        &["   # ", "  ## ", " # # ", "#  # ", "#####", "   # ", "   # "],
        &["#####", "#    ", "#### ", "    #", "    #", "#   #", " ### "],
        &[" ### ", "#    ", "#    ", "#### ", "#   #", "#   #", " ### "],
        &["#####", "    #", "   # ", "   # ", "  #  ", "  #  ", "  #  "],
        &[" ### ", "#   #", "#   #", " ### ", "#   #", "#   #", " ### "],
        &[" ### ", "#   #", "#   #", " ####", "    #", "    #", " ### "],
        &[" ", " ", "#", " ", "#", " ", " "],
        &["    #", "    #", "   # ", "  #  ", " #   ", "#    ", "#    "],
    ],
};

/// An alphabet and how many cells a dot takes across and down, the largest first.
const SIZES: [(&Alphabet, u16, u16); 7] = [
    (&SEVEN, 10, 5),
    (&SEVEN, 8, 4),
    (&SEVEN, 6, 3),
    (&SEVEN, 4, 2),
    (&SEVEN, 2, 1),
    (&FIVE, 2, 1),
    (&FIVE, 1, 1),
];

/// A text of digits, `:` and `/` in the largest size there is room for.
#[derive(Debug, Clone)]
pub(crate) struct Digits {
    signs: Vec<Sign>,
    rows: u16,
    across: u16,
    down: u16,
}

impl Digits {
    /// Finds the largest size that fits; none if not even the smallest does, or a sign is unknown.
    pub(crate) fn fitting(text: &str, width: u16, height: u16) -> Option<Self> {
        let place = |sign: char| SIGNS.iter().position(|known| *known == sign);
        let places = text.chars().map(place).collect::<Option<Vec<_>>>()?;
        let of = |(alphabet, across, down): (&Alphabet, u16, u16)| Self {
            signs: places.iter().filter_map(|place| alphabet.signs.get(*place).copied()).collect(),
            rows: alphabet.rows,
            across,
            down,
        };
        let fits = |digits: &Self| digits.width() <= width && digits.height() <= height;
        SIZES.into_iter().map(of).find(fits)
    }

    /// Returns how many cells it takes across.
    pub(crate) fn width(&self) -> u16 {
        let dots: u16 = self.signs.iter().map(|sign| dots(sign) + 1).sum();
        dots.saturating_sub(1).saturating_mul(self.across)
    }

    /// Returns how many rows it takes.
    pub(crate) const fn height(&self) -> u16 {
        self.rows * self.down
    }

    /// Draws it into the upper left of `at`.
    pub(crate) fn draw(&self, at: Rect, style: Style, canvas: &mut Canvas<'_>) {
        let mut x = at.x;
        for sign in &self.signs {
            for (line, row) in sign.iter().zip(0_u16..) {
                for (dot, column) in line.chars().zip(0_u16..) {
                    let (x, y) = (x + column * self.across, at.y + row * self.down);
                    let dot_at = Rect { x, y, width: self.across, height: self.down };
                    if dot == '#' {
                        fill(dot_at.intersection(at), style, canvas);
                    }
                }
            }
            x += (dots(sign) + 1) * self.across;
        }
    }
}

fn dots(sign: Sign) -> u16 {
    sign.first().map_or(0, |row| row.len() as u16)
}

fn fill(at: Rect, style: Style, canvas: &mut Canvas<'_>) {
    let solid = "█".repeat(usize::from(at.width));
    for row in at.rows() {
        canvas.text(row, &solid, style);
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;

    use super::*;

    fn drawn(text: &str, width: u16, height: u16) -> Option<String> {
        let digits = Digits::fitting(text, width, height)?;
        assert!(digits.width() <= width && digits.height() <= height);
        let area = Rect::new(0, 0, digits.width(), digits.height());
        let mut buffer = Buffer::empty(area);
        digits.draw(area, Style::new(), &mut Canvas::on(&mut buffer));
        let rows = area.rows().map(|row| {
            let cells = (row.x..row.right()).map(|x| buffer[(x, row.y)].symbol());
            cells.collect::<String>().trim_end().to_owned()
        });
        Some(rows.collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn a_clock_is_readable_in_its_smallest_size() {
        let small = "\
███ ███    █  ███
█ █   █ █ ██    █
█ █ ███    █   ██
█ █ █   █  █    █
███ ███   ███ ███";
        assert_eq!(drawn("02:13", 20, 5).unwrap(), small);
    }

    #[test]
    fn every_sign_of_an_alphabet_has_its_shape_and_its_own() {
        for alphabet in [&FIVE, &SEVEN] {
            let mut seen = std::collections::HashSet::new();
            for sign in alphabet.signs {
                assert_eq!(sign.len(), usize::from(alphabet.rows));
                assert!(sign.iter().all(|row| row.len() == sign[0].len()));
                assert!(seen.insert(sign));
            }
        }
    }

    #[test]
    fn the_more_room_the_larger() {
        let mut before = 0;
        for scale in 1..40 {
            let height = Digits::fitting("02:10", scale * 8, scale * 2).map_or(0, |it| it.height());
            assert!(height >= before);
            before = height;
        }
        assert!(before >= 28);
        assert!(Digits::fitting("02:10", 10, 4).is_none());
        assert!(Digits::fitting("x", 80, 24).is_none());
    }
}
