//! Tables as lines of a terminal, or of a pipe that a person reads.
//!
//! Widths are counted in cells, so that Vietnamese letters stand in their columns however they are
//! composed. Nothing here moves a cursor or colours anything; pictures are drawn only where asked.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::archive::by::Key;
use crate::archive::measure::Unit;
use crate::archive::table::{Name, Row, Table};
use crate::archive::write::cells::{headings, named, said};
use crate::archive::write::page::Part;
use crate::archive::write::picture::{bar, course};
use crate::text::Words;
use crate::text::fit::{fit, width};
use crate::text::name::narrow;

/// What stands between two columns.
const GAP: usize = 2;

/// The narrowest a name is cut to.
const NARROWEST: usize = 14;

/// What lines may look like.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// How many cells a line has; none where it may be as long as it likes.
    pub cells: Option<usize>,
    /// Whether small pictures stand beside the numbers.
    pub pictures: bool,
    /// Whether columns that have no room are left out; else they stand below the others.
    pub drops: bool,
}

/// One column, made up.
struct Lane {
    heading: String,
    cells: Vec<String>,
    /// Whether it holds numbers, which stand at its right edge.
    is_number: bool,
}

impl Lane {
    fn width(&self) -> usize {
        self.cells.iter().map(|cell| width(cell)).max().unwrap_or(0).max(width(&self.heading))
    }

    /// Says whether there is anything in it.
    fn is_used(&self) -> bool {
        self.cells.iter().any(|cell| !cell.is_empty())
    }
}

/// Writes the parts of a page, each under its title.
pub fn page(
    parts: &[Part],
    show: &dyn Fn(&Table) -> Vec<usize>,
    look: Look,
    words: &Words,
) -> String {
    let mut out = String::new();
    for part in parts {
        if !out.is_empty() {
            out.push('\n');
        }
        let _ = writeln!(out, "{}", part.title);
        if part.table.by.keys().is_empty() {
            out.push_str(&whole(&part.table, &show(&part.table), look, words));
        } else {
            out.push_str(&table(&part.table, &show(&part.table), look, words));
        }
        if !part.note.is_empty() {
            let _ = writeln!(out, "{}", part.note);
        }
    }
    out
}

/// Writes the only row of a table downwards, a measure a line.
fn whole(table: &Table, shown: &[usize], look: Look, words: &Words) -> String {
    let Some(row) = table.rows.first() else { return String::new() };
    let columns: Vec<_> =
        shown.iter().filter_map(|place| Some((*place, table.columns.get(*place)?))).collect();
    let label = Lane {
        heading: String::new(),
        cells: columns.iter().map(|(_, column)| (column.long)(words)).collect(),
        is_number: false,
    };
    let said = |(place, column): &(usize, &crate::archive::measure::Column)| {
        said(row.value(Some(*place)), column.unit, words)
    };
    let value =
        Lane { heading: String::new(), cells: columns.iter().map(said).collect(), is_number: true };
    let mut lanes = vec![label, value];
    if look.pictures {
        let drawn = |(place, column): &(usize, &crate::archive::measure::Column)| {
            drawn(row, *place, column.unit, column.id == "heard_percent")
        };
        let cells = columns.iter().map(drawn).collect();
        lanes.push(Lane { heading: String::new(), cells, is_number: false });
    }
    let wide: usize = lanes.iter().map(|lane| lane.width() + GAP).sum();
    if look.cells.is_some_and(|cells| wide > cells + GAP) {
        lanes.truncate(2);
    }
    body(&lanes, columns.len())
}

/// Draws a share, and for whom was heard the course of the months.
fn drawn(row: &Row, place: usize, unit: Unit, with_course: bool) -> String {
    let percent = row.value(Some(place)).number().filter(|_| unit == Unit::Percent);
    let mut drawn = percent.map(bar).unwrap_or_default();
    if with_course && row.trend.len() > 1 {
        drawn.push_str("  ");
        drawn.push_str(&course(&row.trend));
    }
    drawn
}

/// Writes one table with the columns at these places. Columns that have no room stand below the
/// others, again with the names of their rows.
pub fn table(table: &Table, shown: &[usize], look: Look, words: &Words) -> String {
    let names = name_lanes(table, look, words);
    let taken: usize = names.iter().map(|lane| lane.width() + GAP).sum();
    let mut out = String::new();
    let mut block: Vec<Lane> = Vec::new();
    let mut used = taken;
    let mut lanes = value_lanes(table, shown, look, taken, words).into_iter().peekable();
    while let Some(lane) = lanes.next() {
        used += lane.width() + GAP;
        block.push(lane);
        let next = lanes.peek().map(|lane| lane.width() + GAP);
        if next.is_none_or(|next| look.cells.is_some_and(|cells| used + next > cells + GAP)) {
            if !out.is_empty() {
                out.push('\n');
            }
            let all: Vec<&Lane> = names.iter().chain(&block).collect();
            out.push_str(&headed(&all, table.rows.len()));
            block.clear();
            used = taken;
        }
    }
    out
}

/// Makes up the names of the rows, cut so that they leave room for the numbers.
fn name_lanes(table: &Table, look: Look, words: &Words) -> Vec<Lane> {
    let keys = table.by.keys();
    let heads = keys
        .iter()
        .flat_map(|key| headings(*key, words).into_iter().map(move |heading| (*key, heading)));
    // One name may take two fifths of a line, several half of it.
    let room = look.cells.map(|cells| match keys {
        [] | [_] => cells * 2 / 5,
        several => cells / 2 / several.len(),
    });
    let mut lanes: Vec<Lane> = heads
        .enumerate()
        .map(|(place, (key, heading))| {
            let cell = |row: &Row| {
                let name = row.names.get(place).map(|name| named(name, words)).unwrap_or_default();
                room.map(|room| cut(key, &name, room.max(NARROWEST)).into_owned()).unwrap_or(name)
            };
            Lane { heading, cells: table.rows.iter().map(cell).collect(), is_number: false }
        })
        .collect();
    // A column of marks that nobody has says nothing.
    let is_mark = |place: usize| {
        table.rows.first().is_some_and(|row| matches!(row.names.get(place), Some(Name::Mark(_))))
    };
    let mut place = 0;
    lanes.retain(|lane| {
        place += 1;
        !is_mark(place - 1) || lane.is_used()
    });
    lanes
}

/// Cuts a name so that what tells it from others is left: of bodies, whose names begin alike, the
/// end; of people the word they are called by.
fn cut(key: Key, name: &str, room: usize) -> Cow<'_, str> {
    match key {
        Key::Person | Key::Trainee => narrow(name, room),
        Key::Body if width(name) > room => {
            let ends = name.match_indices(' ').map(|(at, _)| name.split_at(at).1);
            let end = ends.into_iter().find(|end| width(end) < room);
            end.map_or_else(|| fit(name, room), |end| Cow::Owned(format!("…{}", end.trim_start())))
        }
        _ => fit(name, room),
    }
}

/// Makes up the numbers and the pictures beside them. Where columns are left out, the first to be
/// shown are first to have room, and whoever was heard goes with a picture before the others come.
fn value_lanes(
    table: &Table,
    shown: &[usize],
    look: Look,
    taken: usize,
    words: &Words,
) -> Vec<Lane> {
    let longest = table.rows.iter().map(|row| row.trend.len()).max().unwrap_or(0);
    let mut lanes: Vec<(usize, Lane)> = Vec::new();
    for place in shown {
        let Some(column) = table.columns.get(*place) else { continue };
        let cell = |row: &Row| said(row.value(Some(*place)), column.unit, words);
        let cells = table.rows.iter().map(cell).collect();
        let turn = if look.drops { usize::from(column.lead) * 2 } else { 0 };
        lanes.push((turn, Lane { heading: (column.label)(words), cells, is_number: true }));
        if !look.pictures || column.unit != Unit::Percent {
            continue;
        }
        let is_heard = column.id == "heard_percent";
        let picture = |row: &Row| match (is_heard, longest) {
            (true, 2..) => course(&row.trend),
            _ => row.value(Some(*place)).number().map(bar).unwrap_or_default(),
        };
        let cells = table.rows.iter().map(picture).collect();
        let turn = if is_heard && look.drops { turn + 1 } else { LAST + *place };
        lanes.push((turn, Lane { heading: String::new(), cells, is_number: false }));
    }
    in_room(lanes, look, taken)
}

/// The turn of pictures that come only when every number has its place.
const LAST: usize = 1_000;

/// Leaves out what has no room, turn by turn; numbers only where they may be left out.
fn in_room(lanes: Vec<(usize, Lane)>, look: Look, taken: usize) -> Vec<Lane> {
    let Some(cells) = look.cells else { return lanes.into_iter().map(|(_, lane)| lane).collect() };
    let mut turns: Vec<(usize, usize, usize)> = lanes
        .iter()
        .enumerate()
        .map(|(place, (turn, lane))| (*turn, place, lane.width() + GAP))
        .collect();
    turns.sort_unstable();
    let mut room = (cells + GAP).saturating_sub(taken);
    let mut kept = std::collections::HashSet::new();
    for (turn, place, width) in turns {
        let must = !look.drops && turn < LAST;
        if must || width <= room {
            room = room.saturating_sub(width);
            kept.insert(place);
        }
    }
    let lanes = lanes.into_iter().enumerate().filter(|(place, _)| kept.contains(place));
    lanes.map(|(_, (_, lane))| lane).collect()
}

/// Writes lanes under their headings.
fn headed(lanes: &[&Lane], rows: usize) -> String {
    let mut out = String::new();
    let widths: Vec<usize> = lanes.iter().map(|lane| lane.width()).collect();
    line(
        lanes
            .iter()
            .zip(&widths)
            .map(|(lane, width)| (lane.heading.as_str(), *width, lane.is_number)),
        &mut out,
    );
    let rule: usize = widths.iter().map(|width| width + GAP).sum();
    let _ = writeln!(out, "{}", "─".repeat(rule.saturating_sub(GAP)));
    write_rows(lanes, &widths, rows, &mut out);
    out
}

/// Writes lanes that need no headings.
fn body(lanes: &[Lane], rows: usize) -> String {
    let mut out = String::new();
    let lanes: Vec<&Lane> = lanes.iter().collect();
    let widths: Vec<usize> = lanes.iter().map(|lane| lane.width()).collect();
    write_rows(&lanes, &widths, rows, &mut out);
    out
}

fn write_rows(lanes: &[&Lane], widths: &[usize], rows: usize, out: &mut String) {
    for row in 0..rows {
        let cells = lanes.iter().zip(widths).map(|(lane, width)| {
            (lane.cells.get(row).map_or("", String::as_str), *width, lane.is_number)
        });
        line(cells, out);
    }
}

/// Writes a line of cells, each with the width of its column and the edge it stands at.
fn line<'a>(cells: impl Iterator<Item = (&'a str, usize, bool)>, out: &mut String) {
    let mut text = String::new();
    for (place, (cell, cells, is_number)) in cells.enumerate() {
        if place > 0 {
            text.push_str(&" ".repeat(GAP));
        }
        let pad = " ".repeat(cells.saturating_sub(width(cell)));
        let (before, after) = if is_number { (pad.as_str(), "") } else { ("", pad.as_str()) };
        text.extend([before, cell, after]);
    }
    out.push_str(text.trim_end());
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_a_name_from_others_is_left_of_it() {
        assert_eq!(cut(Key::Body, "Chi bộ thôn Ước Lễ số 198", 18), "…Ước Lễ số 198");
        assert_eq!(cut(Key::Body, "Chi bộ thôn Ước Lễ số 198", 25), "Chi bộ thôn Ước Lễ số 198");
        assert_eq!(cut(Key::Body, "Hợptácxãnôngnghiệp", 14), "Hợptácxãnôngn…");
        assert_eq!(cut(Key::Person, "Nguyễn Thị Ngọc Ánh", 14), "N.T.N. Ánh");
        assert_eq!(cut(Key::Finding, "Kết luận khi còn người chưa nói", 14), "Kết luận khi…");
    }
}
