//! From a style file as written to a checked style, or to everything wrong with it.

use strum::VariantNames as _;

use super::{
    Face, Fact, Inscription, PaperField, Section, SectionKind, Set, Signer, Stand, Style, Tones,
};
use crate::meeting::language::Text;
use crate::meeting::officer::Office;
use crate::meeting::procedure::field::{Field, Piece};
use crate::procedure::check::{head, names, script};
use crate::procedure::fault::{Fault, Styled};
use crate::procedure::findings::Findings;
use crate::procedure::raw;
use crate::procedure::raw::table::Table;
use crate::text::near::nearest;
use crate::text::problem::Problem;

/// How many levels of headings there are.
const LEVELS: u32 = 3;

/// What stands for a level without numbers.
const NO_NUMBER: &str = "-";

/// Checks a style; `name` is how the file is called in the problems.
///
/// Returns the style with what is worth telling about it, or every problem at once, in the order of
/// the file.
pub fn check(name: &str, text: &str) -> Result<(Style, Vec<Problem>), Vec<Problem>> {
    raw::read(name, text, |table, findings| {
        let style = style(table);
        fit_together(&style, findings);
        style
    })
}

fn style(mut root: Table<'_>) -> Style {
    let mut head = root.optional_table("letterhead");
    let inscribed = |head: &mut Option<Table<'_>>, key| {
        let lines = head.as_mut().map(|head| head.optional_tables(key)).unwrap_or_default();
        lines.into_iter().map(inscription).collect()
    };
    let (left, right) = (inscribed(&mut head, "left"), inscribed(&mut head, "right"));
    let style = Style {
        id: root.id("id"),
        version: root.line("version"),
        title: root.text("title"),
        summary: root.text("summary"),
        face: face(root.table("face")),
        tones: root.optional_word::<Tones>("tones").unwrap_or_default(),
        numbering: {
            let patterns = root.optional_name("numbering").unwrap_or_default();
            patterns.split_whitespace().map(str::to_owned).collect()
        },
        parent: root.optional_text("parent"),
        locality: root.optional_text("locality"),
        left,
        right,
        name: root.optional_tables("name").into_iter().map(inscription).collect(),
        sections: root.tables("sections").into_iter().map(section).collect(),
        recipients: root.optional_text("recipients"),
        signatures: root.optional_tables("signatures").into_iter().map(signer).collect(),
        citations: root.optional_tables("citations").into_iter().map(head::citation).collect(),
    };
    if let Some(head) = head {
        head.finish();
    }
    root.finish();
    style
}

fn face(mut table: Table<'_>) -> Face {
    let face = Face {
        family: table.line("family"),
        points: table.number("points", 6..=36),
        line_points: table.number("line_points", 6..=72),
        indent_mm: table.number("indent_mm", 0..=40),
        margins_mm: ["top_mm", "bottom_mm", "left_mm", "right_mm"]
            .map(|side| table.number(side, 5..=60)),
    };
    table.finish();
    face
}

fn set(table: &mut Table<'_>) -> Set {
    Set {
        strong: table.optional_flag("strong"),
        italic: table.optional_flag("italic"),
        capitals: table.optional_flag("capitals"),
    }
}

fn inscription(mut table: Table<'_>) -> Inscription {
    let line = Inscription {
        text: table.text("text"),
        set: set(&mut table),
        points: table.optional_number("points", 6..=36),
        ruled: table.optional_flag("ruled"),
    };
    table.finish();
    line
}

fn section(mut table: Table<'_>) -> Section {
    let kind = table.word("kind").unwrap_or(SectionKind::Text);
    let level = table.optional_number("level", 1..=LEVELS).unwrap_or(1);
    let section = Section {
        kind,
        heading: table.optional_text("heading"),
        level: u8::try_from(level).unwrap_or(1),
        words: table.optional_text("words"),
        otherwise: table.optional_text("otherwise"),
        facts: table.optional_words::<Fact>("facts"),
        align: table.optional_word::<Stand>("align").unwrap_or_default(),
        set: set(&mut table),
        new_page: table.optional_flag("new_page"),
    };
    table.finish();
    section
}

fn signer(mut table: Table<'_>) -> Signer {
    let signer = Signer {
        lines: table.tables("lines").into_iter().map(inscription).collect(),
        office: table.optional_word::<Office>("office"),
    };
    table.finish();
    signer
}

fn fit_together(style: &Style, findings: &Findings<'_>) {
    names::distinct(findings, "citations", style.citations.iter().map(|cited| cited.id.as_str()));
    names::dated(&style.citations, findings);
    numbers(style, findings);
    for (index, section) in style.sections.iter().enumerate() {
        let path = format!("sections[{}]", index + 1);
        if section.kind == SectionKind::Facts && section.facts.is_empty() {
            let fault = Styled::NoFacts { known: Fact::VARIANTS.join(", ") };
            findings.object(&format!("{path}.facts"), &fault.into());
        }
        if section.kind != SectionKind::Facts && !section.facts.is_empty() {
            findings.object(&format!("{path}.facts"), &Styled::IdleFacts.into());
        }
        if section.kind == SectionKind::Text
            && section.heading == Text::default()
            && section.words == Text::default()
        {
            findings.object(&path, &Styled::IdleSection.into());
        }
    }
    for (path, text) in filled(style) {
        script::each_side(findings, &path, text, judge);
    }
    for (path, text) in [("title", &style.title), ("summary", &style.summary)] {
        script::plain(findings, path, text);
    }
}

/// Every pattern begins with the first number of its kind, and every level has one at most.
fn numbers(style: &Style, findings: &Findings<'_>) {
    let is_wrong =
        |pattern: &&String| *pattern != NO_NUMBER && !pattern.starts_with(['I', '1', 'a', 'A']);
    if let Some(found) = style.numbering.iter().find(is_wrong) {
        findings.object("numbering", &Styled::BadNumbering { found: found.clone() }.into());
    }
    if style.numbering.len() > LEVELS as usize {
        findings.object("numbering", &Styled::DeepNumbering { most: LEVELS }.into());
    }
}

/// Lists the texts in which fields are filled in.
fn filled(style: &Style) -> Vec<(String, &Text)> {
    let lines = |path: &'static str, lines: &'_ [Inscription]| {
        let paths = (1..=lines.len()).map(move |number| format!("{path}[{number}].text"));
        paths.collect::<Vec<_>>()
    };
    let mut texts = vec![
        ("parent".to_owned(), &style.parent),
        ("locality".to_owned(), &style.locality),
        ("recipients".to_owned(), &style.recipients),
    ];
    let heads = [
        ("letterhead.left", &style.left),
        ("letterhead.right", &style.right),
        ("name", &style.name),
    ];
    for (path, held) in heads {
        texts.extend(lines(path, held).into_iter().zip(held.iter().map(|line| &line.text)));
    }
    for (index, section) in style.sections.iter().enumerate() {
        let path = format!("sections[{}]", index + 1);
        texts.push((format!("{path}.heading"), &section.heading));
        texts.push((format!("{path}.words"), &section.words));
        texts.push((format!("{path}.otherwise"), &section.otherwise));
    }
    for (index, signer) in style.signatures.iter().enumerate() {
        for (at, line) in signer.lines.iter().enumerate() {
            texts.push((format!("signatures[{}].lines[{}].text", index + 1, at + 1), &line.text));
        }
    }
    texts
}

/// Says what is wrong with a piece of a sentence that will be printed.
fn judge(piece: Piece<'_>) -> Option<Fault> {
    match piece {
        // What was recorded for an item is known only with the procedure; a gap stands for it then.
        Piece::Plain(_) | Piece::Field(_) | Piece::Item { .. } => None,
        Piece::Unknown("{" | "}") => Some(Fault::LoneBrace),
        Piece::Unknown(found) if PaperField::read(found).is_some() => None,
        Piece::Unknown(found) => {
            let name = found.trim_matches(['{', '}', ' ']);
            let known = || PaperField::VARIANTS.iter().chain(Field::VARIANTS).copied();
            let near = nearest(name, known()).map(str::to_owned);
            let known = known().collect::<Vec<_>>().join(", ");
            Some(Styled::UnknownPaperField { found: found.to_owned(), near, known }.into())
        }
    }
}
