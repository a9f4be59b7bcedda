//! A table: rows that stand for what was asked for, columns that are measures.
//!
//! Everything in it is a value; words come with the writers.

use std::collections::BTreeMap;

use crate::archive::by::{By, Key, Subject};
use crate::archive::cube::Cube;
use crate::archive::cube::cell::Sum;
use crate::archive::cube::class::Drill;
use crate::archive::group::{Finding, Group, Share, Voice, shares};
use crate::archive::measure::{Column, FINDINGS, Measure, PEOPLE, REHEARSALS, SESSIONS, Value};
use crate::archive::period::{Period, Span};
use crate::text::order::{Key as Place, person_key, vi_key};

/// A table.
#[derive(Debug)]
pub struct Table {
    /// What its rows stand for.
    pub by: By,
    /// Its columns, those of the row's own names left out.
    pub columns: Vec<Column>,
    /// Its rows, in order.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug)]
pub struct Row {
    /// What it stands for, a name for each of [`Table::by`]; a person has two: name and mark.
    pub names: Vec<Name>,
    /// What each column comes to.
    pub values: Vec<Value>,
    /// How many of a hundred were heard in each period, where time is told finer than the rows are.
    pub trend: Vec<Option<u64>>,
}

/// What a row stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// A body or a person.
    Text(String),
    /// What tells namesakes apart; may be empty.
    Mark(String),
    /// A kind of finding, as a session file has it.
    Finding(String),
    /// A period.
    Period(Period),
}

/// Where a row stands among the others.
type Order = Vec<Rank>;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Period(Period),
    /// Two names may be alike but for what the order does not weigh.
    Body(Place, String),
    Text(Place),
    Raw(String),
    /// The more sessions, the further up.
    Often(std::cmp::Reverse<u64>),
}

/// Everything a row is made from.
struct Source<'a> {
    body: &'a (String, Place),
    period: Option<Period>,
}

impl Table {
    /// Makes the table of a cube.
    pub fn of(cube: &Cube, by: &By) -> Self {
        match by.subject() {
            Subject::Sessions => Self::of_sessions(cube, by),
            Subject::People => Self::of_people(cube, by),
            Subject::Findings => Self::of_findings(cube, by),
            Subject::Rehearsals => Self::of_rehearsals(cube, by),
        }
    }

    fn of_sessions(cube: &Cube, by: &By) -> Self {
        let groups = groups(cube, by);
        let trends = trends(cube, by);
        let rows = groups.into_iter().map(|(order, (names, group))| Row {
            names,
            values: values(SESSIONS, &group),
            trend: trends.get(&order).cloned().unwrap_or_default(),
        });
        Self { by: by.clone(), columns: columns(SESSIONS), rows: rows.collect() }
    }

    fn of_findings(cube: &Cube, by: &By) -> Self {
        let mut rows = Vec::new();
        for (order, (names, group)) in groups(cube, by) {
            let mut found: Vec<(&str, Finding)> = group.findings().collect();
            found.sort_by_key(|(_, finding)| std::cmp::Reverse(finding.found.sessions));
            for (kind, finding) in found {
                let mut names = names.iter().cloned();
                let often = Rank::Often(std::cmp::Reverse(finding.found.sessions));
                let mut ranks = order.iter().cloned();
                let (mut row, mut order) = (Vec::new(), Vec::new());
                for key in by.keys() {
                    if *key == Key::Finding {
                        row.push(Name::Finding(kind.to_owned()));
                        order.extend([often.clone(), Rank::Raw(kind.to_owned())]);
                    } else {
                        row.extend(names.next());
                        order.extend(ranks.next());
                    }
                }
                let values = values(FINDINGS, &finding);
                rows.push((order, Row { names: row, values, trend: Vec::new() }));
            }
        }
        rows.sort_by(|(one, _), (other, _)| one.cmp(other));
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        Self { by: by.clone(), columns: columns(FINDINGS), rows }
    }

    fn of_people(cube: &Cube, by: &By) -> Self {
        let mut rows: Vec<(Order, Row)> = Vec::new();
        for (body, name) in cube.bodies().iter().zip(bodies(cube)) {
            let people = body.names();
            for (period, share) in shares(body, by.span()) {
                let source = Source { body: &name, period };
                rows.extend(share.voices().filter_map(|(place, voice)| {
                    let person = people.get(place as usize)?;
                    Some(voice_row(by, &source, person, &voice))
                }));
            }
        }
        rows.sort_by(|(one, _), (other, _)| one.cmp(other));
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        Self { by: by.clone(), columns: columns(PEOPLE), rows }
    }

    fn of_rehearsals(cube: &Cube, by: &By) -> Self {
        let names = cube.class().names();
        let mut drills: BTreeMap<Order, (Vec<Name>, Drill)> = BTreeMap::new();
        for (place, scenario, period, drill) in cube.class().drills() {
            let period = by.span().and_then(|span| period.map(|period| period.within(span)));
            let trainee = names.get(place).map_or("", String::as_str);
            let (mut order, mut row) = (Vec::new(), Vec::new());
            for key in by.keys() {
                match (key, period) {
                    (Key::Trainee, _) => {
                        order.extend([
                            Rank::Text(person_key(trainee)),
                            Rank::Raw(trainee.to_owned()),
                        ]);
                        row.push(Name::Text(trainee.to_owned()));
                    }
                    (Key::Scenario, _) => {
                        order.push(Rank::Raw(scenario.to_owned()));
                        row.push(Name::Text(scenario.to_owned()));
                    }
                    (Key::Period(_), Some(period)) => {
                        order.push(Rank::Period(period));
                        row.push(Name::Period(period));
                    }
                    _ => {}
                }
            }
            let sums = || (row, Drill::default());
            drills.entry(order).or_insert_with(sums).1.merge(drill);
        }
        let rows = drills.into_values().map(|(names, drill)| Row {
            names,
            values: values(REHEARSALS, &drill),
            trend: Vec::new(),
        });
        Self { by: by.clone(), columns: columns(REHEARSALS), rows: rows.collect() }
    }

    /// Returns the place of a column.
    pub fn column(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }
}

impl Row {
    /// Returns what a column comes to.
    pub fn value(&self, place: Option<usize>) -> Value {
        place.and_then(|place| self.values.get(place)).copied().unwrap_or(Value::None)
    }
}

fn voice_row(
    by: &By,
    source: &Source<'_>,
    (name, mark): &(String, String),
    voice: &Voice,
) -> (Order, Row) {
    let (mut order, mut names) = (Vec::new(), Vec::new());
    for key in by.keys() {
        if *key == Key::Person {
            names.extend([Name::Text(name.clone()), Name::Mark(mark.clone())]);
            order.extend([Rank::Text(person_key(name)), Rank::Text(vi_key(mark))]);
        } else {
            source.push(*key, &mut order, &mut names);
        }
    }
    (order, Row { names, values: values(PEOPLE, voice), trend: Vec::new() })
}

impl Source<'_> {
    /// Adds what a row is called by a key other than a person or a finding.
    fn push(&self, key: Key, order: &mut Order, names: &mut Vec<Name>) {
        let (name, place) = self.body;
        match (key, self.period) {
            (Key::Body, _) => {
                order.push(Rank::Body(place.clone(), name.clone()));
                names.push(Name::Text(name.clone()));
            }
            (Key::Period(_), Some(period)) => {
                order.push(Rank::Period(period));
                names.push(Name::Period(period));
            }
            (Key::Period(_), None)
            | (Key::Person | Key::Finding | Key::Trainee | Key::Scenario, _) => {}
        }
    }
}

/// Puts the sessions together by body and period, as far as rows differ by them.
fn groups(cube: &Cube, by: &By) -> BTreeMap<Order, (Vec<Name>, Group)> {
    let mut groups: BTreeMap<Order, (Vec<Name>, Group)> = BTreeMap::new();
    each(cube, by, by.span(), |order, names, _, share| {
        groups.entry(order).or_insert_with(|| (names, Group::default())).1.add(share);
    });
    let finished = |(names, group): (Vec<Name>, Group)| (names, group.finish());
    groups.into_iter().map(|(order, row)| (order, finished(row))).collect()
}

/// Works out how many of a hundred were heard from one period of the cube to the next.
fn trends(cube: &Cube, by: &By) -> BTreeMap<Order, Vec<Option<u64>>> {
    let Some(span) = cube.span().filter(|span| Some(*span) != by.span()) else {
        return BTreeMap::new();
    };
    let mut heard: BTreeMap<Order, BTreeMap<Period, (u64, u64)>> = BTreeMap::new();
    let mut all: Option<(Period, Period)> = None;
    each(cube, by, Some(span), |order, _, period, share| {
        let Some(period) = period else { return };
        let (first, last) = all.unwrap_or((period, period));
        all = Some((first.min(period), last.max(period)));
        let (part, whole) = heard.entry(order).or_default().entry(period).or_default();
        *part += share.cell.get(Sum::Heard);
        *whole += share.cell.get(Sum::ToHear);
    });
    let Some((first, last)) = all else { return BTreeMap::new() };
    let periods = || std::iter::successors(Some(first), |period| Some(period.next()));
    let line = |row: &BTreeMap<Period, (u64, u64)>| {
        let share =
            |period| row.get(&period).and_then(|(part, whole)| (part * 100).checked_div(*whole));
        periods().take_while(|period| *period <= last).map(share).collect()
    };
    heard.iter().map(|(order, row)| (order.clone(), line(row))).collect()
}

/// Goes through every body and period of `span`, with the order and the names of its row.
fn each(
    cube: &Cube,
    by: &By,
    span: Option<Span>,
    mut see: impl FnMut(Order, Vec<Name>, Option<Period>, &Share),
) {
    for (body, name) in cube.bodies().iter().zip(bodies(cube)) {
        for (period, share) in shares(body, span) {
            let own = by.span().and_then(|span| period.map(|period| period.within(span)));
            let source = Source { body: &name, period: own };
            let (mut order, mut names) = (Vec::new(), Vec::new());
            for key in by.keys() {
                source.push(*key, &mut order, &mut names);
            }
            see(order, names, period, &share);
        }
    }
}

/// Returns the name of each body, with its place in a list.
fn bodies(cube: &Cube) -> Vec<(String, Place)> {
    let placed = |name: String| {
        let place = vi_key(&name);
        (name, place)
    };
    cube.names().into_iter().map(placed).collect()
}

fn columns<G>(measures: &[Measure<G>]) -> Vec<Column> {
    measures.iter().map(|measure| measure.column).collect()
}

fn values<G>(measures: &[Measure<G>], of: &G) -> Vec<Value> {
    measures.iter().map(|measure| (measure.of)(of)).collect()
}
