//! Where everything stands on the live screen, for every size of window.
//!
//! The one place that divides space. What is needed at every moment keeps its rows; the rest takes
//! what is left, in the order in which the chair would miss it.

use ratatui::layout::Rect;

use crate::app::live::Focus;

/// The narrowest window with the steps beside the stage.
const TWO_COLUMNS: u16 = 76;
/// The least height of the stage at which two lists stand below each other.
const TWO_LISTS: u16 = 17;
/// The least height of the stage at which its parts are set apart.
const ROOMY: u16 = 30;

/// How many rows each part would fill.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Demand {
    /// The question's full words, where they do not fit into the title.
    pub(crate) title: u16,
    /// What the chair may say.
    pub(crate) say: u16,
    /// What the chair does.
    pub(crate) todo: u16,
    /// What is always in view: who speaks, waits, is silent; what is missing.
    pub(crate) facts: u16,
    /// The sheet.
    pub(crate) sheet: u16,
    /// The people.
    pub(crate) people: u16,
    /// The steps.
    pub(crate) steps: u16,
    /// The figures.
    pub(crate) figures: u16,
    /// Which list the keys move in.
    pub(crate) focus: Focus,
}

/// The places of the live screen. A place without rows is not drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Regions {
    /// The first row.
    pub(crate) header: Rect,
    /// The box of the steps, where it has a column of its own.
    pub(crate) steps: Rect,
    /// The box of figures below them.
    pub(crate) figures: Rect,
    /// The box of the stage; what follows lies inside.
    pub(crate) stage: Rect,
    /// The question's full words.
    pub(crate) title: Rect,
    /// What the chair may say.
    pub(crate) say: Rect,
    /// What the chair does.
    pub(crate) todo: Rect,
    /// What is always in view.
    pub(crate) facts: Rect,
    /// The sheet, its rule in the first row.
    pub(crate) sheet: Rect,
    /// The people, their rule in the first row.
    pub(crate) people: Rect,
    /// The steps, their rule in the first row, where they have no column of their own.
    pub(crate) inner_steps: Rect,
    /// The last rows: hints, and the notice over the first of them.
    pub(crate) footer: Rect,
}

impl Regions {
    /// Returns how many cells the stage has inside in a window of this size.
    pub(crate) const fn stage_cells(area: Rect) -> usize {
        area.width.saturating_sub(Self::left(area.width)).saturating_sub(4) as usize
    }

    /// Returns the width of the left column.
    const fn left(width: u16) -> u16 {
        match width {
            0..TWO_COLUMNS => 0,
            TWO_COLUMNS..96 => 28,
            96..150 => 34,
            _ => 40,
        }
    }

    /// Divides a window.
    pub(crate) fn of(area: Rect, demand: &Demand) -> Self {
        let row = |y: u16, height: u16| {
            Rect { y: area.y.saturating_add(y), height, ..area }.intersection(area)
        };
        let header = row(0, 1);
        let footer = row(area.height.saturating_sub(2).max(1), 2);
        let body = row(1, area.height.saturating_sub(3));
        let left = Self::left(area.width);
        let stage = Rect { x: body.x + left, width: body.width - left, ..body };
        let mut regions = Self { header, stage, footer, ..Self::default() };
        if left > 0 {
            regions.divide_left(Rect { width: left, ..body }, demand);
        }
        if stage.width > 4 && stage.height > 2 {
            let inner = stage.inner(ratatui::layout::Margin::new(1, 1));
            regions.divide_stage(inner, demand, left == 0);
        }
        regions
    }

    fn divide_left(&mut self, column: Rect, demand: &Demand) {
        let steps = demand.steps + 2;
        let figures = demand.figures + 2;
        self.steps = column;
        if demand.figures > 0 && column.height >= steps + figures {
            self.steps.height = column.height - figures;
            self.figures = Rect { y: self.steps.bottom(), height: figures, ..column };
        }
    }

    fn divide_stage(&mut self, inner: Rect, demand: &Demand, alone: bool) {
        let both = inner.height >= TWO_LISTS;
        let show = |focus: Focus| both || demand.focus == focus;
        // With the steps in a column of their own, the people stay in view while the keys move there.
        let steps = alone && demand.focus == Focus::Steps;
        let sheet = demand.sheet > 0 && show(Focus::Sheet) && !steps;
        let people = !steps && (both || !sheet);
        let mut shares = Shares::of(demand, inner.height, sheet, people || steps);
        let gap = u16::from(inner.height >= ROOMY);
        shares.fit(gap);
        let mut left = inner;
        let mut take = |rows: u16| {
            let place = Rect { height: rows.min(left.height), ..left };
            left.y += place.height;
            left.height -= place.height;
            place
        };
        self.title = take(shares.title);
        take(if shares.title > 0 { gap } else { 0 });
        self.say = take(shares.say);
        take(if shares.say > 0 && shares.todo > 0 { gap } else { 0 });
        self.todo = take(shares.todo);
        take(if shares.say + shares.todo > 0 { gap } else { 0 });
        self.facts = take(shares.facts);
        take(gap);
        self.sheet = take(shares.sheet);
        let list = take(u16::MAX);
        if steps {
            self.inner_steps = list;
        } else if people {
            self.people = list;
        } else {
            self.sheet.height += list.height;
        }
    }
}

/// How many rows each part of the stage gets; lists with their rules.
struct Shares {
    title: u16,
    say: u16,
    todo: u16,
    facts: u16,
    sheet: u16,
    list: u16,
    room: u16,
    demand: Demand,
}

impl Shares {
    fn of(demand: &Demand, height: u16, sheet: bool, list: bool) -> Self {
        let mut shares = Self {
            title: 0,
            say: 0,
            todo: 0,
            facts: 0,
            sheet: 0,
            list: 0,
            room: height,
            demand: Demand {
                sheet: if sheet { demand.sheet + 1 } else { 0 },
                people: if list { demand.people.max(demand.steps) + 1 } else { 0 },
                ..*demand
            },
        };
        if shares.demand.people == 0 {
            // The sheet alone has the place of the lists.
            shares.demand.people = std::mem::take(&mut shares.demand.sheet);
        }
        shares
    }

    /// Gives the rows out: first what is needed at every moment, then more of everything.
    fn fit(&mut self, gap: u16) {
        let focused = u16::from(self.demand.focus == Focus::Sheet);
        self.room = self.room.saturating_sub(gap * 4);
        let Demand { title, say, todo, facts, sheet, people, .. } = self.demand;
        self.grow(|s| &mut s.facts, facts, facts);
        self.grow(|s| &mut s.list, 3, people);
        self.grow(|s| &mut s.say, 1, say);
        self.grow(|s| &mut s.title, 2, title);
        self.grow(|s| &mut s.sheet, 2 + focused * 2, sheet);
        self.grow(|s| &mut s.say, 2, say);
        self.grow(|s| &mut s.list, 4, people);
        self.grow(|s| &mut s.todo, 1, todo);
        self.grow(|s| &mut s.say, 3, say);
        self.grow(|s| &mut s.list, 6, people);
        self.grow(|s| &mut s.sheet, 4, sheet);
        self.grow(|s| &mut s.todo, 2, todo);
        self.grow(|s| &mut s.say, 6, say);
        self.grow(|s| &mut s.sheet, 8, sheet);
        self.grow(|s| &mut s.list, 12, people);
        self.grow(|s| &mut s.todo, todo, todo);
        self.grow(|s| &mut s.say, say, say);
        self.grow(|s| &mut s.sheet, sheet, sheet);
    }

    /// Lets a part grow to `most`, but no further than it would fill.
    fn grow(&mut self, part: impl Fn(&mut Self) -> &mut u16, most: u16, demand: u16) {
        let room = self.room;
        let share = part(self);
        let more = most.min(demand).saturating_sub(*share).min(room);
        *share += more;
        self.room -= more;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demand(focus: Focus) -> Demand {
        Demand {
            title: 2,
            say: 7,
            todo: 3,
            facts: 5,
            sheet: 6,
            people: 15,
            steps: 12,
            figures: 6,
            focus,
        }
    }

    fn all(regions: &Regions) -> Vec<Rect> {
        let Regions { header, steps, figures, footer, .. } = *regions;
        let Regions { title, say, todo, facts, sheet, people, inner_steps, .. } = *regions;
        vec![header, steps, figures, footer, title, say, todo, facts, sheet, people, inner_steps]
    }

    #[test]
    fn places_never_overlap_and_never_leave_the_window() {
        for width in 1..=200 {
            for height in 1..=60 {
                for focus in [Focus::People, Focus::Sheet, Focus::Steps] {
                    let area = Rect::new(0, 0, width, height);
                    let regions = Regions::of(area, &demand(focus));
                    let places = all(&regions);
                    for (place, one) in places.iter().enumerate() {
                        assert_eq!(one.intersection(area), *one, "{width}x{height} {regions:?}");
                        for other in places.iter().skip(place + 1) {
                            assert!(!one.intersects(*other), "{width}x{height} {regions:?}");
                        }
                    }
                    let inside = regions.stage.inner(ratatui::layout::Margin::new(1, 1));
                    for one in places.iter().skip(4).filter(|one| !one.is_empty()) {
                        assert_eq!(one.intersection(inside), *one, "{width}x{height}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_always_needed_has_its_rows_at_every_size_we_draw() {
        for width in crate::view::LEAST_WIDTH..=200 {
            for height in crate::view::LEAST_HEIGHT..=60 {
                for focus in [Focus::People, Focus::Sheet, Focus::Steps] {
                    let area = Rect::new(0, 0, width, height);
                    let regions = Regions::of(area, &demand(focus));
                    assert_eq!(regions.facts.height, 5, "{width}x{height}");
                    assert!(regions.say.height >= 1, "{width}x{height}");
                    let list = match focus {
                        Focus::People => regions.people,
                        Focus::Sheet => regions.sheet,
                        Focus::Steps if regions.steps.is_empty() => regions.inner_steps,
                        Focus::Steps => regions.steps,
                    };
                    assert!(list.height >= 3, "{width}x{height} {focus:?} {regions:?}");
                }
            }
        }
    }

    #[test]
    fn at_80x24_a_question_has_its_script_its_agenda_and_its_people() {
        let area = Rect::new(0, 0, 80, 24);
        let regions = Regions::of(area, &Demand { title: 0, ..demand(Focus::People) });
        let heights = [regions.say, regions.todo, regions.facts, regions.sheet, regions.people]
            .map(|place| place.height);
        assert_eq!(heights, [3, 1, 5, 4, 6]);
    }
}
