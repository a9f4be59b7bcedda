//! A link as a picture a telephone reads off the terminal.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

/// Dark on light, said outright: left to a terminal's own colours a dark one turns the picture
/// inside out, and some telephones refuse it.
const INK: &str = "\u{1b}[38;5;16;48;5;231m";
const PLAIN: &str = "\u{1b}[0m";

/// Draws a link in lines, each with its own colours; none if it is too long to be drawn.
pub fn lines(link: &str) -> Vec<String> {
    let Ok(code) = QrCode::with_error_correction_level(link, EcLevel::L) else { return Vec::new() };
    let drawn = code.render::<Dense1x2>().quiet_zone(true).build();
    drawn.lines().map(|line| format!("{INK}{line}{PLAIN}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_fits_a_terminal_and_its_corners_are_where_a_telephone_looks() {
        let link = format!("http://192.168.100.100:65535/{}/", "0".repeat(32));
        let lines = lines(&link);
        let bare: Vec<Vec<char>> = lines
            .iter()
            .map(|line| {
                line.strip_prefix(INK).unwrap().strip_suffix(PLAIN).unwrap().chars().collect()
            })
            .collect();
        assert!(lines.len() <= 24, "{}", lines.len());
        assert!(bare.iter().all(|line| line.len() == bare[0].len() && line.len() <= 80));
        // The quiet zone is four light dots wide; the corner behind it is dark.
        assert!(bare[..2].iter().flatten().all(|dot| *dot == ' '));
        assert_eq!(bare[2][4], '█');
    }
}
