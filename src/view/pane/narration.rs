//! What is told to the class: what happens, why the rule is so, what is often done wrong.
//!
//! It stands beside the panes where there is room, else below them, and only where a film has
//! something to tell.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::player::Player;
use crate::app::player::playback::Motion;
use crate::coach::mark::{Mark, MarkKind};
use crate::text::finding::source;
use crate::text::fit::width;
use crate::view::LEAST_WIDTH;
use crate::view::kit::{Canvas, Frame, clip, inset, wrap};
use crate::view::look::Look;

/// The narrowest window with what is told beside the panes.
const BESIDE: u16 = 116;

/// What is told, with the room it needs.
pub(crate) struct Narration<'a> {
    player: &'a Player,
    look: Look<'a>,
    /// How many rows it takes below the panes; 0: nothing is told, or it stands beside them.
    rows: u16,
    /// How many cells it takes beside the panes; 0: nothing is told, or it stands below them.
    cells: u16,
}

impl<'a> Narration<'a> {
    /// Measures what is told in a window.
    pub(crate) fn of(player: &'a Player, look: &Look<'a>, area: Rect) -> Self {
        let mut told = Self { player, look: *look, rows: 0, cells: 0 };
        if player.timeline().marks().is_empty() {
            return told;
        }
        if area.width >= BESIDE {
            told.cells = (area.width / 3).clamp(38, 56).min(area.width - LEAST_WIDTH);
        } else {
            told.rows = told.height(usize::from(area.width).saturating_sub(2), area.height / 5) + 1;
        }
        told
    }

    /// Returns the rows for the longest thing told, so that nothing moves when the next is.
    fn height(&self, cells: usize, most: u16) -> u16 {
        let rows = |mark: &Mark| {
            // Words that do not fit leave a few cells at the end of each row.
            let text = width(mark.text.get(self.look.words.lang()));
            text.div_ceil(cells.saturating_sub(6).max(1)) + usize::from(!mark.cites.is_empty())
        };
        let longest = self.player.timeline().marks().iter().map(rows).max().unwrap_or(0);
        (longest as u16).clamp(2, most.max(2))
    }

    /// Divides a window among the panes, their last two rows included, and what is told; the rows
    /// of the film lie between.
    pub(crate) fn divide(&self, area: Rect, film: u16) -> (Rect, Rect) {
        let height = area.height.saturating_sub(film);
        let panes = Rect {
            width: area.width - self.cells,
            height: height.saturating_sub(self.rows),
            ..area
        };
        let beside = if self.cells > 0 {
            let body = Rect { y: area.y + 1, height: height.saturating_sub(3), ..area };
            Rect { x: panes.right(), width: self.cells, ..body }
        } else {
            let y = (area.y + height).saturating_sub(2 + self.rows);
            Rect { y, height: self.rows, ..area }
        };
        (panes, beside)
    }

    /// Draws it into its place.
    pub(crate) fn draw(&self, at: Rect, canvas: &mut Canvas<'_>) {
        let inner = if self.cells > 0 {
            let frame = Frame { title: self.title(), aside: self.place(), focused: false };
            frame.draw(at, &self.look, canvas)
        } else if self.rows > 0 {
            self.rule(Rect { height: 1, ..at }, canvas);
            Rect { y: at.y + 1, height: at.height.saturating_sub(1), ..at }
        } else {
            return;
        };
        let rows: Vec<Rect> = inner.rows().map(inset).collect();
        let cells = rows.first().map_or(0, |row| usize::from(row.width));
        for ((text, style), row) in self.lines(rows.len(), cells).iter().zip(rows) {
            canvas.text(row, text, *style);
        }
    }

    /// A line over it, where it stands below the panes.
    fn rule(&self, at: Rect, canvas: &mut Canvas<'_>) {
        let theme = self.look.theme;
        canvas.text(at, &"─".repeat(usize::from(at.width)), theme.border);
        let row = Rect { x: at.x + 1, width: at.width.saturating_sub(2), ..at };
        let spaced = |mut line: Line<'a>| {
            line.spans.insert(0, Span::raw(" "));
            line.spans.push(Span::raw(" "));
            line
        };
        canvas.line(row, &spaced(self.title()));
        let place = spaced(self.place());
        let wide = (place.width() as u16).min(row.width);
        canvas.line(Rect { x: row.right() - wide, width: wide, ..row }, &place);
    }

    /// What kind of telling it is.
    fn title(&self) -> Line<'a> {
        let Some(mark) = self.player.told() else { return Line::default() };
        let (glyph, said, style) = self.kind(mark.kind);
        Line::from(Span::styled(format!("{glyph} {said}"), style))
    }

    fn kind(&self, kind: MarkKind) -> (&'static str, String, Style) {
        let (words, theme) = (self.look.words, self.look.theme);
        match kind {
            MarkKind::Narration => ("▸", words.player_told_narration(), theme.accent),
            MarkKind::Reason => ("?", words.player_told_reason(), theme.good),
            MarkKind::Mistake => ("!", words.player_told_mistake(), theme.warn),
        }
    }

    /// Which of how many things told it is; while it is to be read, that Space goes on.
    fn place(&self) -> Line<'a> {
        let (words, playback) = (self.look.words, &self.player.playback);
        let count = self.player.timeline().marks().len();
        let told = words.player_told_place(playback.told(), count);
        let reading = matches!(playback.motion(), Motion::Reading { .. });
        let hint = reading.then(|| format!("Space {} · ", words.player_hint_turn_read()));
        Line::from(self.look.muted(hint.unwrap_or_default() + &told))
    }

    /// What was told last, its sources, and before them in a tall place what was told before.
    fn lines(&self, most: usize, cells: usize) -> Vec<(String, Style)> {
        let theme = self.look.theme;
        let marks = self.player.timeline().marks();
        let told = self.player.playback.told();
        let Some(mark) = self.player.told() else {
            let none = self.look.words.player_told_none();
            return wrap(&none, cells).into_iter().map(|line| (line, theme.muted)).collect();
        };
        let mut lines = self.of_mark(mark, theme.text, most, cells);
        let earlier = marks.iter().take(told.saturating_sub(1)).rev();
        for mark in earlier.take_while(|_| self.cells > 0) {
            let room = most.saturating_sub(lines.len() + 2);
            if room < 2 {
                break;
            }
            let (glyph, said, _) = self.kind(mark.kind);
            lines.push((String::new(), theme.muted));
            lines.push((format!("{glyph} {said}"), theme.muted));
            lines.extend(self.of_mark(mark, theme.muted, room, cells));
        }
        lines
    }

    fn of_mark(
        &self,
        mark: &Mark,
        style: Style,
        most: usize,
        cells: usize,
    ) -> Vec<(String, Style)> {
        let words = self.look.words;
        let procedure = &self.player.live.meeting().procedure;
        let cited = mark.cites.iter().filter_map(|id| procedure.citation(id));
        let sources: Vec<_> = cited.map(|cited| source(cited, words)).collect();
        let sources = match sources.as_slice() {
            [] => Vec::new(),
            sources => clip(wrap(&words.player_told_source(sources.join(", ")), cells), 2, cells),
        };
        let room = most.saturating_sub(sources.len()).max(1);
        let text = clip(wrap(mark.text.get(words.lang()), cells), room, cells);
        let text = text.into_iter().map(|line| (line, style));
        text.chain(sources.into_iter().map(|line| (line, self.look.theme.muted))).collect()
    }
}
