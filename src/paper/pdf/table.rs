//! A ruled table into strips: a row each, or a line each of a row that no page can hold.

use std::rc::Rc;

use crate::paper::layout::{Align, Column, Run};
use crate::paper::pdf::block::{How, Setter};
use crate::paper::pdf::strip::{Mark, Strip, abreast};
use crate::paper::pdf::tree::{Kind, Node, Tree};
use crate::paper::sheet::{CELL_GAP, Indent};

/// What a cell holds, how it stands, and what it is.
struct Cell<'a> {
    runs: &'a [Run],
    align: Align,
    node: Node,
}

/// Lays a table; its head stands above its first row and, once more, on every page it goes on to.
pub(super) fn strips(
    setter: &Setter<'_>,
    columns: &[Column],
    rows: &[Vec<Vec<Run>>],
    tree: &mut Tree,
) -> Vec<Strip> {
    let cells = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths = setter.sheet.columns(columns, cells);
    if widths.is_empty() {
        return Vec::new();
    }
    let table = tree.add(None, Kind::Table);
    let mut strips = Vec::new();
    let mut head = None;
    if columns.iter().any(|column| !column.head.is_empty()) {
        let titles: Vec<[Run; 1]> =
            columns.iter().map(|column| [Run::strong(column.head.as_str())]).collect();
        let part = tree.add(Some(table), Kind::Head);
        let line = tree.add(Some(part), Kind::Row);
        let cell = |at: usize, tree: &mut Tree| Cell {
            runs: titles.get(at).map(<[Run; 1]>::as_slice).unwrap_or_default(),
            align: Align::Center,
            node: tree.add(Some(line), Kind::ColumnHead),
        };
        let cells = (0..widths.len()).map(|at| cell(at, tree)).collect();
        strips = row(setter, &widths, cells, setter.sheet.height() / 2.0);
        // A head as high as that is not worth half of every page.
        if let [only] = strips.as_slice() {
            head = Some(Rc::new(only.repeated()));
        }
        for strip in &mut strips {
            strip.keep = true;
        }
    }
    let most = setter.sheet.height() - head.as_ref().map_or(0.0, |head| head.height);
    let body = tree.add(Some(table), Kind::Body);
    for (number, cells) in rows.iter().enumerate() {
        let line = tree.add(Some(body), Kind::Row);
        let cell = |at: usize, tree: &mut Tree| Cell {
            runs: cells.get(at).map(Vec::as_slice).unwrap_or_default(),
            align: columns.get(at).map_or(Align::Left, |column| column.align),
            node: tree.add(Some(line), Kind::Cell),
        };
        let cells = (0..widths.len()).map(|at| cell(at, tree)).collect();
        for (part, mut strip) in row(setter, &widths, cells, most).into_iter().enumerate() {
            if number + part > 0 {
                strip.head.clone_from(&head);
            }
            strips.push(strip);
        }
    }
    strips
}

/// A row with its rules, no part of it higher than `most`.
fn row(setter: &Setter<'_>, widths: &[f32], cells: Vec<Cell<'_>>, most: f32) -> Vec<Strip> {
    let points = setter.sheet.cell_points();
    let pitch = setter.sheet.pitch_of(points);
    let mut edges = vec![0.0];
    let mut columns = Vec::new();
    for (width, cell) in widths.iter().zip(cells) {
        let left = edges.last().copied().unwrap_or_default();
        let width_inside = (width - 2.0 * CELL_GAP.0).max(1.0);
        let Cell { runs, align, node } = cell;
        let how = How { points, pitch, width: width_inside, indent: Indent::default(), align };
        let mut lines = setter.set(how, runs, Some(node));
        if let Some(first) = lines.first_mut() {
            first.above = CELL_GAP.1;
        }
        if let Some(last) = lines.last_mut() {
            last.height += CELL_GAP.1;
        }
        columns.push((left + CELL_GAP.0, lines));
        edges.push(left + width);
    }
    let mut strips = abreast(columns, most);
    rule(&mut strips, &edges);
    strips
}

/// Rules down at every edge, across above and below.
fn rule(strips: &mut [Strip], edges: &[f32]) {
    let (from, to) = (0.0, edges.last().copied().unwrap_or_default());
    let across = |y: f32| Mark::Rule { from: (from, y), to: (to, y) };
    let parts = strips.len();
    for (part, strip) in strips.iter_mut().enumerate() {
        if part == 0 {
            strip.marks.push(across(0.0));
        }
        if part + 1 == parts {
            strip.marks.push(across(strip.height));
        }
        if parts > 1 {
            strip.cut = Some((from, to));
        }
        let height = strip.height;
        strip.marks.extend(edges.iter().map(|x| Mark::Rule { from: (*x, 0.0), to: (*x, height) }));
    }
}
