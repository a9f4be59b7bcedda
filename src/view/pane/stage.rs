//! The stage: what to say, what to do, who speaks, who waits, who is silent, what is missing.

mod facts;
mod speaking;
mod views;
mod votes;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::input::Target;
use crate::text::facts::answer;
use crate::text::fit::width;
use crate::text::script::fill;
use crate::text::{Words, date};
use crate::view::kit::{Canvas, Frame, clip, cut, wrap};
use crate::view::regions::{Demand, Regions};
use crate::view::scene::Scene;
use facts::facts;
pub(crate) use views::lacks_reason;
pub(crate) use votes::result;

/// What stands on the stage, laid out for a width.
#[derive(Debug)]
pub(crate) struct Stage<'a> {
    scene: Scene<'a>,
    heading: String,
    /// The open question's words, where they do not fit into the heading.
    title: Vec<String>,
    say: Vec<String>,
    todo: Vec<String>,
    facts: Vec<(String, Line<'a>)>,
    /// How many cells the names of the lines take.
    margin: usize,
    cells: usize,
}

impl<'a> Stage<'a> {
    /// Lays the stage out for so many cells.
    pub(crate) fn of(scene: &Scene<'a>, cells: usize) -> Self {
        let words = scene.look.words;
        let votes = if scene.meeting.is_open() { votes::votes(scene) } else { Vec::new() };
        let labels = labels(words).into_iter().chain(votes.iter().map(|(label, _)| label.clone()));
        let margin = labels.map(|label| width(&label)).max().unwrap_or(0) + 1;
        let room = cells.saturating_sub(margin);
        let (heading, mut title) = heading(scene, cells);
        let step = scene.meeting.current().map(|(_, step)| step);
        let (mut say, mut todo) = (Vec::new(), Vec::new());
        if let Some(closed) = scene.meeting.closed_at {
            title = wrap(&words.screen_closed_at(date::time(closed)), cells);
        } else if let Some(step) = step {
            say = wrap(&script(scene, scene.say(&step.say)), room);
            todo = wrap(&script(scene, scene.say(&step.todo)), room);
        }
        let mut facts = if scene.meeting.is_open() { facts(scene, room) } else { Vec::new() };
        // What is missing stays last.
        let last = facts.len().saturating_sub(1);
        facts.splice(last..last, votes);
        Self { scene: *scene, heading, title, say, todo, facts, margin, cells }
    }

    /// Tells how many rows it would fill.
    pub(crate) fn demand(&self) -> Demand {
        Demand {
            title: self.title.len() as u16,
            say: self.say.len() as u16,
            todo: self.todo.len() as u16,
            facts: self.facts.len() as u16,
            ..Demand::default()
        }
    }

    /// Draws the stage with its box.
    pub(crate) fn draw(&self, regions: &Regions, canvas: &mut Canvas<'_>) {
        let (look, words) = (self.scene.look, self.scene.look.words);
        let heading = Span::styled(self.heading.as_str(), look.theme.title);
        Frame::titled(heading, false).aside(spent(&self.scene)).draw(regions.stage, &look, canvas);
        let title = clip(self.title.clone(), usize::from(regions.title.height), self.cells);
        for (line, row) in title.iter().zip(regions.title.rows()) {
            canvas.text(inset(row), line, look.theme.title);
        }
        self.block(&words.screen_say(), &self.say, regions.say, canvas);
        self.block(&words.screen_todo(), &self.todo, regions.todo, canvas);
        let more = |lines: &[String], at: Rect| lines.len() > usize::from(at.height);
        if more(&self.say, regions.say) {
            self.read_on(regions.say, canvas);
        } else if more(&self.todo, regions.todo) {
            self.read_on(regions.todo, canvas);
        }
        for ((label, line), row) in self.facts.iter().zip(regions.facts.rows()) {
            self.label(label, row, canvas);
            let room = self.cells.saturating_sub(self.margin);
            canvas.line(self.body(row), &cut(line.clone(), room));
        }
    }

    /// Draws a text beside its name, as much as there is room for.
    fn block(&self, label: &str, lines: &[String], at: Rect, canvas: &mut Canvas<'_>) {
        if at.is_empty() {
            return;
        }
        self.label(label, at, canvas);
        let room = self.cells.saturating_sub(self.margin);
        let shown = clip(lines.to_vec(), usize::from(at.height), room);
        for (line, row) in shown.iter().zip(at.rows()) {
            canvas.text(self.body(row), line, self.scene.look.theme.text);
        }
    }

    /// Tells, at the end of a text that was cut, the key that shows all of it.
    fn read_on(&self, at: Rect, canvas: &mut Canvas<'_>) {
        let look = self.scene.look;
        let told = format!("… {}", look.words.screen_read_all(Action::Explain.key()));
        let y = at.bottom().saturating_sub(1);
        let row = self.body(Rect { y, height: 1, ..at });
        let wide = (width(&told) as u16).min(row.width);
        let place = Rect { x: row.right().saturating_sub(wide), width: wide, ..row };
        canvas.text(place, &told, look.theme.muted);
        canvas.target(place, Target::Action(Action::Explain));
    }

    fn label(&self, label: &str, row: Rect, canvas: &mut Canvas<'_>) {
        let place = Rect { width: self.margin as u16, ..inset(row) };
        canvas.text(place, label, self.scene.look.theme.muted);
    }

    fn body(&self, row: Rect) -> Rect {
        let row = inset(row);
        let margin = (self.margin as u16).min(row.width);
        Rect { x: row.x + margin, width: row.width - margin, ..row }
    }
}

/// Returns a row of the stage without its first and last cell.
fn inset(row: Rect) -> Rect {
    crate::view::kit::inset(row)
}

/// Returns the names of the lines, for the width of their column.
fn labels(words: &Words) -> [String; 10] {
    [
        words.work_stage_tasks(),
        words.screen_say(),
        words.screen_todo(),
        words.screen_speaking(),
        words.screen_waiting(),
        words.screen_silent(),
        words.screen_views(),
        words.screen_present(),
        words.screen_needed(),
        words.screen_break(),
    ]
}

/// Fills a sentence of the procedure from the meeting.
pub(crate) fn script(scene: &Scene<'_>, template: &str) -> String {
    fill(template, &mut |field| answer(field, scene.meeting, scene.now, scene.look.words))
}

/// Returns the heading, and the open question's words in lines where they do not fit into it.
fn heading(scene: &Scene<'_>, cells: usize) -> (String, Vec<String>) {
    let (meeting, words) = (scene.meeting, scene.look.words);
    let Some((run, step)) = meeting.current() else { return (meeting.title.clone(), Vec::new()) };
    let place = meeting.steps.iter().position(|each| each.id == run.id).unwrap_or(0) + 1;
    let mut heading = format!("{place} {}", scene.say(&step.title));
    let Some(question) = meeting.open_question() else { return (heading, Vec::new()) };
    let number = meeting.agenda_number(question.id).unwrap_or(0);
    heading.push_str(" · ");
    heading.push_str(&words.screen_question(number, meeting.agenda_len()));
    let title = &question.matter.title;
    let aside = spent(scene).width() + 3;
    if width(&heading) + 2 + width(title) + aside <= cells.saturating_sub(2) {
        heading.push_str(": ");
        heading.push_str(title);
        return (heading, Vec::new());
    }
    (heading, wrap(title, cells))
}

/// Returns the minutes spent and planned, of the open question or of the step.
fn spent<'a>(scene: &Scene<'_>) -> Line<'a> {
    let (meeting, look) = (scene.meeting, scene.look);
    let question = meeting.open_question().and_then(|question| {
        let planned = u64::from(question.matter.minutes?) * 60;
        Some((question.watch.seconds(scene.millis), planned))
    });
    let step = meeting
        .current()
        .map(|(run, _)| (run.watch.seconds(scene.millis), meeting.step_budget(run)));
    let Some((spent, planned)) = question.or(step) else { return Line::default() };
    let over = planned > 0 && spent > planned;
    let style = if over { look.theme.warn } else { look.theme.muted };
    let minutes = |seconds: u64| seconds.div_ceil(60);
    let mark = if over { "! " } else { "" };
    let told = format!("{mark}{}/{}'", spent / 60, minutes(planned));
    Line::from(Span::styled(told, style))
}
