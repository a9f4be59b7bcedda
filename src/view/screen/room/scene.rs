//! What the room sees, as bands: the most needed has the lowest rank.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::bands::{Band, Body};
use crate::app::room::{Clock, Ending, Heard, Main, Place, Pressure, Room, Turn, Vote, Waiting};
use crate::text::duration;
use crate::text::fit::width;
use crate::view::kit::{meter, wrap};
use crate::view::look::Look;

/// Lays what there is in bands, for so many cells.
pub(super) fn bands<'a>(room: &'a Room, look: &Look<'a>, cells: usize) -> Vec<Band<'a>> {
    let mut bands = Bands { look: *look, cells, all: Vec::new() };
    let quiet = matches!(room.main, Main::Quiet | Main::Agenda { .. });
    if let Some(step) = &room.step {
        // With nothing else to look at, the step is what is looked at.
        let rank = if quiet && room.question.is_none() { 1 } else { 6 };
        bands.step(step, rank);
    }
    if let Some(question) = &room.question {
        bands.lines(vec![Line::from(look.muted(question.label.as_str()))], 7, true);
        bands.text(&question.title, look.theme.title, 3, false);
    }
    bands.main(&room.main);
    if !room.result.is_empty() {
        bands.text(&room.result, look.theme.muted, 8, true);
    }
    if let Some(waiting) = &room.waiting {
        bands.waiting(waiting);
    }
    if let Some(heard) = &room.heard {
        bands.heard(heard, room.waiting.is_none());
    }
    bands.all
}

struct Bands<'a> {
    look: Look<'a>,
    cells: usize,
    all: Vec<Band<'a>>,
}

impl<'a> Bands<'a> {
    fn lines(&mut self, lines: Vec<Line<'a>>, rank: u8, apart: bool) {
        let apart = apart && !self.all.is_empty();
        self.all.push(Band { body: Body::Lines(lines), rank, apart, sinks: false });
    }

    /// Adds a text in as many lines as it needs.
    fn text(&mut self, text: &str, style: Style, rank: u8, apart: bool) {
        let lines = wrap(text, self.cells).into_iter();
        self.lines(lines.map(|line| Line::from(Span::styled(line, style))).collect(), rank, apart);
    }

    fn label(&mut self, label: &'a str, style: Style) {
        self.lines(vec![Line::from(Span::styled(label, style))], 5, true);
    }

    fn step(&mut self, step: &'a Place, rank: u8) {
        let theme = self.look.theme;
        let label = format!("{}  ", step.label);
        let line = Line::from(vec![
            self.look.muted(label),
            Span::styled(step.title.as_str(), theme.accent),
        ]);
        self.lines(vec![line], rank, false);
        if let Some(band) = self.all.last_mut() {
            band.apart = true;
        }
    }

    fn main(&mut self, main: &'a Main) {
        let theme = self.look.theme;
        match main {
            Main::Quiet => {}
            Main::Nothing { told } => {
                for (line, place) in told.iter().zip(0_u8..) {
                    let style = if place == 0 { theme.title } else { theme.muted };
                    self.text(line, style, place, true);
                }
            }
            Main::Speaking(turn) => self.turn(turn),
            Main::Vote(vote) => self.vote(vote),
            Main::Agenda { label, points } => {
                self.label(label, theme.muted);
                let lines = points.iter().map(|point| {
                    let done = point.sign == "✓";
                    let told = format!("{} {}  {}", point.sign, point.number, point.title);
                    Line::from(Span::styled(told, if done { theme.muted } else { theme.text }))
                });
                self.lines(lines.collect(), 4, false);
            }
            Main::Paused { label, told } => {
                self.label(label, theme.warn);
                self.text(told, theme.title, 0, false);
            }
            Main::Closed { label, told } => {
                self.label(label, theme.accent);
                for (line, place) in told.iter().zip(0_u8..) {
                    self.text(
                        line,
                        if place == 0 { theme.title } else { theme.text },
                        place,
                        place > 0,
                    );
                }
            }
        }
    }

    fn turn(&mut self, turn: &'a Turn) {
        let (look, theme) = (self.look, self.look.theme);
        self.label(&turn.label, theme.muted);
        let mut name = vec![Span::styled(format!("▶ {}", turn.name), theme.accent)];
        if !turn.purpose.is_empty() {
            name.push(look.muted(format!(" ({})", turn.purpose)));
        }
        self.lines(vec![Line::from(name)], 1, false);
        let style = match turn.clock.pressure() {
            Pressure::Calm => theme.timer_ok,
            Pressure::Late => theme.timer_low,
            Pressure::Over => theme.timer_over,
        };
        let text = duration::clock(turn.clock.seconds());
        let beside = self.beside(turn, false, style);
        let under = self.beside(turn, true, style);
        let under = (!under.is_empty()).then(|| Line::from(under));
        let body = Body::Clock { text, style, beside, under };
        self.all.push(Band { body, rank: 0, apart: true, sinks: false });
    }

    /// Says how long there is, and what is the matter with the clock.
    fn beside(&self, turn: &'a Turn, wordy: bool, style: Style) -> Vec<Span<'a>> {
        let (look, theme) = (self.look, self.look.theme);
        let Clock { limit, .. } = turn.clock;
        let mut spans = Vec::new();
        if let Some(limit) = limit.map(u64::from) {
            if wordy {
                let bar = meter(turn.clock.seconds(), limit, (self.cells / 3).clamp(8, 48));
                spans.push(Span::styled(bar, style));
            }
            spans.push(look.muted(format!(" / {}", duration::clock(limit))));
        }
        if turn.clock.pressure() == Pressure::Over {
            let over = if wordy { format!("  ! {}", turn.over) } else { " !".to_owned() };
            spans.push(Span::styled(over, theme.bad));
        }
        if !turn.halted.is_empty() {
            let halted = if wordy { format!("  ‖ {}", turn.halted) } else { " ‖".to_owned() };
            spans.push(Span::styled(halted, theme.warn));
        }
        spans
    }

    fn vote(&mut self, vote: &'a Vote) {
        let (look, theme) = (self.look, self.look.theme);
        let taken = if vote.ending.is_none() { theme.accent } else { theme.muted };
        let label = Span::styled(vote.label.as_str(), taken);
        self.lines(vec![Line::from(vec![label, look.muted(format!("  {}", vote.way))])], 5, true);
        self.text(&vote.text, theme.title, if vote.ending.is_none() { 0 } else { 2 }, false);
        let names = vote.candidates.iter().zip(1..);
        let names: Vec<_> = names
            .map(|(name, number)| Line::from(look.text(format!("{number}  {name}"))))
            .collect();
        if !names.is_empty() {
            self.lines(names, 4, true);
        }
        if let Some(ending) = &vote.ending {
            self.ending(ending);
        }
    }

    fn ending(&mut self, ending: &'a Ending) {
        let theme = self.look.theme;
        let style = match ending.sign {
            "✓" => theme.good,
            "✗" => theme.warn,
            _ => theme.accent,
        };
        let verdict = Span::styled(format!("{} {}", ending.sign, ending.verdict), style);
        self.lines(vec![Line::from(verdict)], 0, true);
        if !ending.figure.is_empty() {
            let text = ending.figure.clone();
            let body = Body::Clock { text, style, beside: Vec::new(), under: None };
            self.all.push(Band { body, rank: 1, apart: true, sinks: false });
        }
        let told = ending.told.iter().flat_map(|line| wrap(line, self.cells));
        let told: Vec<_> = told.map(|line| Line::from(self.look.text(line))).collect();
        self.lines(told, 4, true);
    }

    fn waiting(&mut self, waiting: &'a Waiting) {
        let look = self.look;
        let indent = width(&waiting.label) + 2;
        let room = self.cells.saturating_sub(indent);
        let mut names: Vec<String> =
            waiting.names.iter().zip(1..).map(|(name, at)| format!("{at} {name}")).collect();
        names.extend(Some(waiting.more.clone()).filter(|more| !more.is_empty()));
        // Names are never parted: each goes to the next line whole.
        let mut lines: Vec<String> = Vec::new();
        for name in names {
            match lines.last_mut().filter(|line| width(line) + 3 + width(&name) <= room) {
                Some(line) => *line = format!("{line}   {name}"),
                None => lines.push(name),
            }
        }
        let lines = lines.into_iter().zip(0..).map(|(line, place)| {
            let label = if place == 0 { waiting.label.as_str() } else { "" };
            let label = format!("{label}{}", " ".repeat(indent.saturating_sub(width(label))));
            Line::from(vec![look.muted(label), look.text(line)])
        });
        self.lines(lines.collect(), 2, true);
        self.sink();
    }

    fn heard(&mut self, heard: &'a Heard, first: bool) {
        let (look, theme) = (self.look, self.look.theme);
        let bar = (self.cells / 4).clamp(6, 40);
        let bar = meter(heard.spoke.into(), heard.expected.into(), bar);
        let count = format!("{}/{}", heard.spoke, heard.expected);
        let line = Line::from(vec![
            look.muted(format!("{}  ", heard.label)),
            Span::styled(count, theme.title),
            Span::raw("  "),
            Span::styled(bar, theme.good),
            look.muted(format!("  {}", heard.left)),
        ]);
        self.lines(vec![line], 4, first);
        if first {
            self.sink();
        }
    }

    /// The last band, and what follows, stands at the bottom.
    fn sink(&mut self) {
        if let Some(band) = self.all.last_mut() {
            band.sinks = true;
        }
    }
}
