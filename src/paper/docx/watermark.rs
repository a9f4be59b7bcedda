//! The draft mark: the very shape Word's own watermark is, so that Word's menu takes it away.

use std::io;

use crate::paper::docx::styles::{Style, WORD};
use crate::paper::docx::xml::{Attributes, Xml};

const VML: &str = "urn:schemas-microsoft-com:vml";
const OFFICE: &str = "urn:schemas-microsoft-com:office:office";

/// What Word calls the shape type of text along a straight line.
const TYPE: &str = "_x0000_t136";
/// How that type reckons its corners.
const FORMULAS: [&str; 14] = [
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
];

/// The header that holds the mark.
pub(super) fn part(mark: &str) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    let namespaces: Attributes<'_> = &[("xmlns:w", &WORD), ("xmlns:v", &VML), ("xmlns:o", &OFFICE)];
    xml.element("w:hdr", namespaces, |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.value("w:pStyle", Style::Header.id()));
            xml.element("w:r", &[], |xml| {
                xml.element("w:pict", &[], |xml| {
                    shape_type(xml);
                    shape(xml, mark);
                });
            });
        });
    });
    xml.finish()
}

fn shape_type(xml: &mut Xml) {
    let attributes: Attributes<'_> = &[
        ("id", &TYPE),
        ("coordsize", &"21600,21600"),
        ("o:spt", &136),
        ("adj", &10_800),
        ("path", &"m@7,l@8,m@5,21600l@6,21600e"),
    ];
    xml.element("v:shapetype", attributes, |xml| {
        xml.element("v:formulas", &[], |xml| {
            for formula in FORMULAS {
                xml.empty("v:f", &[("eqn", &formula)]);
            }
        });
        let path: Attributes<'_> = &[
            ("textpathok", &"t"),
            ("o:connecttype", &"custom"),
            ("o:connectlocs", &"@9,0;@10,10800;@11,21600;@12,10800"),
            ("o:connectangles", &"270,180,90,0"),
        ];
        xml.empty("v:path", path);
        xml.empty("v:textpath", &[("on", &"t"), ("fitshape", &"t")]);
        xml.element("v:handles", &[], |xml| {
            xml.empty("v:h", &[("position", &"#0,bottomRight"), ("xrange", &"6629,14971")]);
        });
        xml.empty("o:lock", &[("v:ext", &"edit"), ("text", &"t"), ("shapetype", &"t")]);
    });
}

fn shape(xml: &mut Xml, mark: &str) {
    // As wide as the page allows at this angle, and as high as letters of that width are.
    let width = 440;
    let height = (width * 18 / 10 / mark.chars().count().clamp(4, 40)).min(150);
    let style = format!(
        "position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;\
         rotation:315;z-index:-251658752;mso-position-horizontal:center;\
         mso-position-horizontal-relative:margin;mso-position-vertical:center;\
         mso-position-vertical-relative:margin"
    );
    let attributes: Attributes<'_> = &[
        ("id", &"PowerPlusWaterMarkObject1"),
        ("o:spid", &"_x0000_s2049"),
        ("type", &format!("#{TYPE}")),
        ("style", &style),
        ("o:allowincell", &"f"),
        ("fillcolor", &"silver"),
        ("stroked", &"f"),
    ];
    xml.element("v:shape", attributes, |xml| {
        xml.empty("v:fill", &[("opacity", &".5")]);
        let letters = "font-family:\"Times New Roman\";font-size:1pt;font-weight:bold";
        xml.empty("v:textpath", &[("style", &letters), ("string", &mark)]);
    });
}
