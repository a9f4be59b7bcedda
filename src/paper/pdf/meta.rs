//! What the file says of itself, and the outline a reader jumps by.

use chrono::{Datelike as _, Timelike as _};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};

use crate::paper::layout::Layout;
use crate::paper::pdf::pages::Page;
use crate::paper::sheet::{Sheet, language_tag};

/// How long a title may be in a file that is to be kept, in letters.
const LONGEST: usize = 1_000;

/// Title, issuer, language and date; nothing that another run would say otherwise.
pub(super) fn metadata(layout: &Layout) -> Metadata {
    let dated = layout.dated;
    let offset = dated.offset().local_minus_utc() / 60;
    let date = DateTime::new(u16::try_from(dated.year()).unwrap_or_default())
        .month(dated.month() as u8)
        .day(dated.day() as u8)
        .hour(dated.hour() as u8)
        .minute(dated.minute() as u8)
        .second(dated.second() as u8)
        .utc_offset_hour((offset / 60) as i8)
        .utc_offset_minute((offset % 60).unsigned_abs() as u8);
    Metadata::new()
        .title(title(layout))
        .authors(vec![said(&layout.issuer)])
        .creator("chutri".to_owned())
        .language(language_tag(layout.language).to_owned())
        .creation_date(date)
        .document_id(format!("{} {}", title(layout), layout.foot))
}

/// The headings, one inside the other; a paper without any has its title there.
pub(super) fn outline(layout: &Layout, sheet: &Sheet, pages: &[Page]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut close = |open: &mut Vec<(u8, OutlineNode)>, down_to: u8| {
        while open.last().is_some_and(|(level, _)| *level >= down_to) {
            let Some((_, node)) = open.pop() else { break };
            match open.last_mut() {
                Some((_, outer)) => outer.push_child(node),
                None => outline.push_child(node),
            }
        }
    };
    let mut any = false;
    for (number, page) in pages.iter().enumerate() {
        for (below, strip) in page {
            let Some((level, name)) = &strip.entry else { continue };
            any = true;
            close(&mut open, *level);
            open.push((*level, entry(said(name), number, sheet.top + below)));
        }
    }
    if !any {
        open.push((1, entry(title(layout), 0, 0.0)));
    }
    close(&mut open, 0);
    outline
}

fn entry(name: String, page: usize, y: f32) -> OutlineNode {
    OutlineNode::new(name, XyzDestination::new(page, Point::from_xy(0.0, y)))
}

/// What the paper is called; a file that is to be kept must have a title.
fn title(layout: &Layout) -> String {
    let mut names = [&layout.title, &layout.issuer].into_iter().map(|name| said(name));
    names.find(|name| !name.trim().is_empty()).unwrap_or_else(|| "chutri".to_owned())
}

/// Words as a title: on one line, and not without end.
fn said(words: &str) -> String {
    let one_line = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    one_line.filter(|letter| !matches!(letter, '\u{fffe}' | '\u{ffff}')).take(LONGEST).collect()
}
