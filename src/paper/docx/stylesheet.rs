//! The part that holds the styles: what each looks like, and what everything looks like without one.

use std::fmt::Display;
use std::io;

use crate::paper::docx::styles::{ALL, Style, WORD, half_points, justification, spacing, twips};
use crate::paper::docx::xml::{Attributes, Xml};
use crate::paper::layout::Layout;
use crate::paper::sheet::{CELL_GAP, FOOT_POINTS, PARAGRAPH_GAP, Sheet, language_tag};

/// The part that holds the styles.
pub(super) fn part(sheet: &Sheet, layout: &Layout) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("w:styles", &[("xmlns:w", &WORD)], |xml| {
        defaults(xml, sheet, layout);
        for style in ALL {
            paragraphs(xml, style, sheet);
        }
        tables(xml);
    });
    xml.finish()
}

/// The part that says what kind of face the letters are of, for machines that do not have it.
pub(super) fn fonts(layout: &Layout) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.element("w:fonts", &[("xmlns:w", &WORD)], |xml| {
        xml.element("w:font", &[("w:name", &layout.face.family)], |xml| {
            xml.value("w:family", "roman");
            xml.value("w:pitch", "variable");
        });
    });
    xml.finish()
}

fn defaults(xml: &mut Xml, sheet: &Sheet, layout: &Layout) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let family = &layout.face.family;
                xml.empty(
                    "w:rFonts",
                    &[
                        ("w:ascii", family),
                        ("w:hAnsi", family),
                        ("w:eastAsia", family),
                        ("w:cs", family),
                    ],
                );
                xml.value("w:sz", half_points(sheet.points));
                xml.value("w:szCs", half_points(sheet.points));
                let lang = language_tag(layout.language);
                xml.empty("w:lang", &[("w:val", &lang), ("w:eastAsia", &lang)]);
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                spacing(xml, (0.0, 0.0), sheet.pitch);
            });
        });
    });
}

fn paragraphs(xml: &mut Xml, style: Style, sheet: &Sheet) {
    let id = style.id();
    let mut attributes: Vec<(&str, &dyn Display)> = vec![("w:type", &"paragraph")];
    if style == Style::Normal {
        attributes.push(("w:default", &1));
    }
    let own = matches!(style, Style::Letterhead | Style::TableText | Style::TableHead);
    if own {
        attributes.push(("w:customStyle", &1));
    }
    attributes.push(("w:styleId", &id));
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", style.name());
        if let Some(base) = style.based_on() {
            xml.value("w:basedOn", base.id());
        }
        if let Some(next) = style.next() {
            xml.value("w:next", next.id());
        }
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| paragraph_look(xml, style, sheet));
        xml.element("w:rPr", &[], |xml| letter_look(xml, style, sheet));
    });
}

fn paragraph_look(xml: &mut Xml, style: Style, sheet: &Sheet) {
    if style.heading_level().is_some() || style == Style::Title {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    if style == Style::Normal {
        xml.empty("w:widowControl", &[]);
    }
    if style == Style::Footer {
        let end = twips(sheet.width());
        xml.element("w:tabs", &[], |xml| {
            xml.empty("w:tab", &[("w:val", &"right"), ("w:pos", &end)]);
        });
    }
    let (cell, foot) = (sheet.cell_points(), FOOT_POINTS);
    match style {
        Style::Body => spacing(xml, (0.0, PARAGRAPH_GAP), sheet.pitch),
        Style::Heading1 | Style::Heading2 | Style::Heading3 => {
            spacing(xml, (style.space_above(), PARAGRAPH_GAP), sheet.pitch);
        }
        Style::TableText => spacing(xml, (CELL_GAP.1, CELL_GAP.1), sheet.pitch_of(cell)),
        Style::Header | Style::Footer => spacing(xml, (0.0, 0.0), foot * 1.3),
        _ => {}
    }
    let stands_in = style == Style::BodyIndented || style.heading_level().is_some();
    if stands_in && sheet.indent > 0.0 {
        xml.empty("w:ind", &[("w:firstLine", &twips(sheet.indent))]);
    }
    if let Some(align) = style.align() {
        xml.value("w:jc", justification(align));
    }
    if let Some(level) = style.heading_level() {
        xml.value("w:outlineLvl", level);
    }
}

fn letter_look(xml: &mut Xml, style: Style, sheet: &Sheet) {
    if style.heading_level().is_some() || style == Style::TableHead {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if style == Style::Heading3 {
        xml.empty("w:i", &[]);
        xml.empty("w:iCs", &[]);
    }
    let points = match style {
        Style::TableText => sheet.cell_points(),
        Style::Header | Style::Footer => FOOT_POINTS,
        _ => return,
    };
    xml.value("w:sz", half_points(points));
    xml.value("w:szCs", half_points(points));
}

fn tables(xml: &mut Xml) {
    let plain: Attributes<'_> =
        &[("w:type", &"table"), ("w:default", &1), ("w:styleId", &"TableNormal")];
    xml.element("w:style", plain, |xml| {
        xml.value("w:name", "Normal Table");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                    xml.empty(side, &[("w:w", &0), ("w:type", &"dxa")]);
                }
            });
        });
    });
    xml.element("w:style", &[("w:type", &"table"), ("w:styleId", &"TableGrid")], |xml| {
        xml.value("w:name", "Table Grid");
        xml.value("w:basedOn", "TableNormal");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                    let line: Attributes<'_> = &[
                        ("w:val", &"single"),
                        ("w:sz", &6),
                        ("w:space", &0),
                        ("w:color", &"auto"),
                    ];
                    xml.empty(side, line);
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", &twips(CELL_GAP.0)), ("w:type", &"dxa")]);
                }
            });
        });
    });
}
