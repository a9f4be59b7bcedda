//! Lists that count by themselves: what stands before an item, and which item it follows.
//!
//! A dash or a number is the office's own, so that an item put in between is numbered as it should
//! be. Vietnamese letters (a, b, c, d, đ, e) are counted by no office: they are typed.

use std::io;

use crate::paper::docx::styles::{WORD, twips};
use crate::paper::docx::xml::Xml;
use crate::paper::sheet::Sheet;

/// How deep a list of the format can go.
const DEPTHS: u8 = 9;

/// What stands before the items of a list: around a number, or by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    Sign(String),
    Number { before: String, after: String },
}

/// A list: its shape, how deep it lies, and the number it begins with.
#[derive(Debug)]
struct List {
    shape: usize,
    depth: u8,
    begins: u32,
    /// The number that comes next.
    next: u32,
}

/// Every list of a paper.
#[derive(Debug, Default)]
pub(super) struct Lists {
    shapes: Vec<Shape>,
    lists: Vec<List>,
}

impl Lists {
    /// The list, numbered from 1, and the level that an item belongs to; nothing if what stands
    /// before it is typed. An item goes on with the last list of its shape and depth if it bears the
    /// number that comes next there.
    pub(super) fn of(&mut self, marker: &str, depth: u8) -> Option<(usize, u8)> {
        let depth = depth.min(DEPTHS - 1);
        let (shape, number) = shape(marker)?;
        let known = self.shapes.iter().position(|known| *known == shape);
        let shape = known.unwrap_or_else(|| {
            self.shapes.push(shape);
            self.shapes.len() - 1
        });
        let mut lists = self.lists.iter_mut().enumerate().rev();
        let last = lists.find(|(_, list)| list.shape == shape && list.depth == depth);
        match (last, number) {
            (Some((at, _)), None) => Some((at + 1, depth)),
            (Some((at, list)), Some(number)) if list.next == number => {
                list.next = number.saturating_add(1);
                Some((at + 1, depth))
            }
            (_, number) => {
                let begins = number.unwrap_or(1);
                self.lists.push(List { shape, depth, begins, next: begins.saturating_add(1) });
                Some((self.lists.len(), depth))
            }
        }
    }

    /// The part that holds the lists.
    pub(super) fn part(&self, sheet: &Sheet) -> io::Result<Vec<u8>> {
        let mut xml = Xml::part();
        xml.element("w:numbering", &[("xmlns:w", &WORD)], |xml| {
            for (id, shape) in self.shapes.iter().enumerate() {
                xml.element("w:abstractNum", &[("w:abstractNumId", &id)], |xml| {
                    xml.value("w:multiLevelType", "hybridMultilevel");
                    for depth in 0..DEPTHS {
                        level(xml, shape, depth, sheet);
                    }
                });
            }
            for (at, list) in self.lists.iter().enumerate() {
                xml.element("w:num", &[("w:numId", &(at + 1))], |xml| {
                    xml.value("w:abstractNumId", list.shape);
                    xml.element("w:lvlOverride", &[("w:ilvl", &list.depth)], |xml| {
                        xml.value("w:startOverride", list.begins);
                    });
                });
            }
        });
        xml.finish()
    }
}

/// What stands before an item, if an office can count it.
fn shape(marker: &str) -> Option<(Shape, Option<u32>)> {
    if matches!(marker, "-" | "–" | "•" | "*" | "+") {
        return Some((Shape::Sign(marker.to_owned()), None));
    }
    let begin = marker.find(|letter: char| letter.is_ascii_digit())?;
    let (before, rest) = marker.split_at_checked(begin)?;
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let (digits, after) = rest.split_at_checked(digits)?;
    let number: u32 = digits.parse().ok()?;
    // What the office would write must be what the paper says: no leading zero, nothing but brackets
    // and stops around it.
    let plain = number.to_string() == digits && number < 32_768;
    let around = |text: &str| text.chars().all(|letter| "().:/-".contains(letter));
    let shape = Shape::Number { before: before.to_owned(), after: after.to_owned() };
    (plain && around(before) && around(after)).then_some((shape, Some(number)))
}

fn level(xml: &mut Xml, shape: &Shape, depth: u8, sheet: &Sheet) {
    xml.element("w:lvl", &[("w:ilvl", &depth)], |xml| {
        xml.value("w:start", 1);
        let (format, text) = match shape {
            Shape::Sign(sign) => ("bullet", sign.clone()),
            Shape::Number { before, after } => {
                ("decimal", format!("{before}%{}{after}", depth + 1))
            }
        };
        xml.value("w:numFmt", format);
        let hangs = sheet.indent <= 0.0;
        xml.value("w:suff", if hangs { "tab" } else { "space" });
        xml.value("w:lvlText", text);
        xml.value("w:lvlJc", "left");
        xml.element("w:pPr", &[], |xml| indent(xml, depth, sheet));
    });
}

/// How far an item stands in.
pub(super) fn indent(xml: &mut Xml, depth: u8, sheet: &Sheet) {
    let item = sheet.item(depth);
    let (rest, more) = (twips(item.rest), twips(item.first - item.rest));
    if more < 0 {
        xml.element("w:tabs", &[], |xml| {
            xml.empty("w:tab", &[("w:val", &"num"), ("w:pos", &rest)]);
        });
        xml.empty("w:ind", &[("w:left", &rest), ("w:hanging", &-more)]);
    } else {
        xml.empty("w:ind", &[("w:left", &rest), ("w:firstLine", &more)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_goes_on_with_the_list_whose_next_number_it_bears() {
        let mut lists = Lists::default();
        let ids: Vec<_> = ["1.", "2.", "-", "3.", "1.", "-", "2.", "5."]
            .iter()
            .map(|marker| lists.of(marker, 0).map(|(list, _)| list))
            .collect();
        assert_eq!(ids, [1, 1, 2, 1, 3, 2, 3, 4].map(Some));
        assert_eq!(lists.lists[3].begins, 5);
        assert_ne!(lists.of("6.", 1), lists.of("6.", 0), "another depth is another list");
    }

    #[test]
    fn what_no_office_counts_is_typed() {
        for marker in ["a)", "đ)", "I-", "", "01.", "1a", "99999999999.", "☐"] {
            assert_eq!(Lists::default().of(marker, 0), None, "{marker}");
        }
    }
}
