//! Laid-out pages drawn with krilla.

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use crate::paper::layout::{Layout, Run};
use crate::paper::letters::{FILES, Letters};
use crate::paper::pdf::meta;
use crate::paper::pdf::pages::Page;
use crate::paper::pdf::strip::Mark;
use crate::paper::pdf::tree::Tree;
use crate::paper::pdf::wrap::{Line, Piece, wrap};
use crate::paper::sheet::{A4, FOOT_POINTS, RULE, Sheet, language_tag};

/// How dark the draft mark is; 255 is white.
const MARK_GREY: u8 = 225;
/// How much of the page's width the draft mark takes before it is turned.
const MARK_SHARE: f32 = 0.9;

/// Draws the pages into a file.
pub(super) fn document(
    layout: &Layout,
    sheet: &Sheet,
    letters: &Letters,
    pages: Vec<Page>,
    tree: Tree,
) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(meta::metadata(layout));
    document.set_outline(meta::outline(layout, sheet, &pages));
    let fonts = FILES.iter().map(|file| Font::new((*file).into(), 0)).collect::<Option<Vec<_>>>();
    let mut pen = Pen { fonts: fonts.ok_or("a font of the program cannot be read")?, tree };
    let count = pages.len();
    for (number, page) in pages.into_iter().enumerate() {
        let size = PageSettings::from_wh(A4.0, A4.1).ok_or("a page without size")?;
        let mut drawn = document.start_page_with(size);
        let mut surface = drawn.surface();
        if let Some(mark) = &layout.draft {
            pen.draft(&mut surface, letters, mark);
        }
        for (below, strip) in page {
            for mark in strip.marks {
                pen.mark(&mut surface, mark, (sheet.left, sheet.top + below));
            }
        }
        pen.foot(&mut surface, sheet, letters, [&layout.foot, &format!("{}/{count}", number + 1)]);
        surface.finish();
        drawn.finish();
    }
    document.set_tag_tree(pen.tree.tags(language_tag(layout.language)));
    document.finish().map_err(|error| format!("{error:?}"))
}

/// What draws: the fonts, and the structure that what is drawn belongs to.
struct Pen {
    fonts: Vec<Font>,
    tree: Tree,
}

/// Where a line of words stands, how large its letters are, and what every space is wider by.
#[derive(Debug, Clone, Copy)]
struct Set {
    at: (f32, f32),
    points: f32,
    stretch: f32,
}

impl Pen {
    fn mark(&mut self, surface: &mut Surface<'_>, mark: Mark, corner: (f32, f32)) {
        match mark {
            Mark::Words { x, y, points, stretch, line, node } => {
                let tag = match node {
                    Some(_) => ContentTag::Span(SpanTag::empty()),
                    None => artifact(ArtifactType::PaginationOther),
                };
                let words = surface.start_tagged(tag);
                let at = (corner.0 + x, corner.1 + y);
                let lines = self.words(surface, &line, Set { at, points, stretch });
                surface.end_tagged();
                if let Some(node) = node {
                    self.tree.draw(node, words);
                }
                for (from, to) in lines {
                    let y = at.1 + points * 0.11;
                    rule(surface, (from, y), (to, y), points * 0.05);
                }
            }
            Mark::Rule { from, to } => {
                let moved = |(x, y): (f32, f32)| (corner.0 + x, corner.1 + y);
                rule(surface, moved(from), moved(to), RULE);
            }
        }
    }

    /// Draws a line of words; where it is underlined.
    fn words(&self, surface: &mut Surface<'_>, line: &Line, set: Set) -> Vec<(f32, f32)> {
        let Set { at: (mut x, y), points, stretch } = set;
        let mut underlined = Vec::new();
        for piece in &line.pieces {
            let (glyphs, width) = glyphs(piece, stretch / points);
            if let Some(font) = self.fonts.get(piece.cut as usize) {
                let (at, font) = (Point::from_xy(x, y), font.clone());
                surface.draw_glyphs(at, &glyphs, font, &piece.text, points, false);
            }
            if piece.underlined {
                underlined.push((x, x + width * points));
            }
            x += width * points;
        }
        underlined
    }

    /// The foot of a page: at the left what pins the record, at the right the number of the page.
    fn foot(&self, surface: &mut Surface<'_>, sheet: &Sheet, letters: &Letters, words: [&str; 2]) {
        let y = A4.1 - sheet.bottom / 2.0;
        let [left, right] = words.map(|words| {
            let lines =
                wrap(letters, &[Run::plain(words)], FOOT_POINTS, sheet.width(), sheet.width());
            lines.into_iter().next().unwrap_or_default()
        });
        let foot = |at| Set { at, points: FOOT_POINTS, stretch: 0.0 };
        surface.start_tagged(artifact(ArtifactType::Footer));
        if left.width + FOOT_POINTS < sheet.width() - right.width {
            self.words(surface, &left, foot((sheet.left, y)));
        } else {
            self.words(surface, &left, foot((sheet.left, y - FOOT_POINTS * 1.3)));
        }
        self.words(surface, &right, foot((A4.0 - sheet.right - right.width, y)));
        surface.end_tagged();
    }

    /// The word across the page that it is not final.
    fn draft(&self, surface: &mut Surface<'_>, letters: &Letters, mark: &str) {
        let run = [Run::strong(mark)];
        let wide = letters.width(&run, 1.0).max(1.0);
        let points = (A4.0 * MARK_SHARE / wide).min(A4.0 / 3.0);
        let lines = wrap(letters, &run, points, A4.1, A4.1);
        let Some(line) = lines.into_iter().next() else { return };
        let (x, y) = ((A4.0 - line.width) / 2.0, A4.1 / 2.0 + points * 0.33);
        surface.start_tagged(artifact(ArtifactType::Watermark));
        surface.push_transform(&Transform::from_rotate_at(-52.0, A4.0 / 2.0, A4.1 / 2.0));
        let paint = krilla::color::luma::Color::new(MARK_GREY).into();
        surface.set_fill(Some(Fill { paint, ..Fill::default() }));
        self.words(surface, &line, Set { at: (x, y), points, stretch: 0.0 });
        surface.set_fill(None);
        surface.pop();
        surface.end_tagged();
    }
}

/// The glyphs of a piece as krilla takes them, and how wide they are, both in parts of the size.
fn glyphs(piece: &Piece, stretch: f32) -> (Vec<KrillaGlyph>, f32) {
    let (mut begin, mut width) = (0, 0.0);
    let glyphs = piece.glyphs.iter().map(|(glyph, end)| {
        let text_range = std::mem::replace(&mut begin, *end)..*end;
        let space = piece.text.get(text_range.clone()) == Some(" ");
        let advance = glyph.width + if space { stretch } else { 0.0 };
        width += advance;
        KrillaGlyph::new(GlyphId::new(glyph.id), advance, 0.0, 0.0, 0.0, text_range, None)
    });
    let glyphs = glyphs.collect();
    (glyphs, width)
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// Draws a straight rule, across or down.
fn rule(surface: &mut Surface<'_>, from: (f32, f32), to: (f32, f32), thick: f32) {
    let half = thick / 2.0;
    let (left, top) = (from.0.min(to.0) - half, from.1.min(to.1) - half);
    let (right, bottom) = (from.0.max(to.0) + half, from.1.max(to.1) + half);
    let mut path = PathBuilder::new();
    let Some(rect) = Rect::from_ltrb(left, top, right, bottom) else { return };
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        surface.start_tagged(artifact(ArtifactType::Layout));
        surface.draw_path(&path);
        surface.end_tagged();
    }
}
