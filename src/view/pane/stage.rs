//! The stage: what to say, what to do, who speaks, who waits, who is silent, what is missing.

use std::borrow::Cow;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::names::LiveNames;
use crate::meeting::participation::Voice;
use crate::meeting::procedure::Activity;
use crate::meeting::question::{Question, Stance};
use crate::text::explain::lack;
use crate::text::facts::answer;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::text::script::fill;
use crate::text::{Words, date, duration};
use crate::view::kit::{Canvas, Frame, clip, cut, meter, wrap};
use crate::view::regions::{Demand, Regions};
use crate::view::scene::Scene;

/// How many names are looked up for one line; more would not fit into the widest window.
const MOST_NAMES: usize = 16;
/// How many cells the speaker's meter takes.
const METER: usize = 12;

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
        let margin = labels(words).iter().map(|label| width(label)).max().unwrap_or(0) + 2;
        let room = cells.saturating_sub(margin);
        let (heading, title) = heading(scene, cells);
        let step = scene.meeting.current().map(|(_, step)| step);
        let (mut say, mut todo) = (Vec::new(), Vec::new());
        if let Some(closed) = scene.meeting.closed_at {
            say = wrap(&words.screen_closed_at(date::time(closed)), room);
        } else if let Some(step) = step {
            say = wrap(&script(scene, scene.say(&step.say)), room);
            todo = wrap(&script(scene, scene.say(&step.todo)), room);
        }
        let facts = if scene.meeting.is_open() { facts(scene, room) } else { Vec::new() };
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
        for ((label, line), row) in self.facts.iter().zip(regions.facts.rows()) {
            self.label(label, row, canvas);
            let room = self.cells.saturating_sub(self.margin);
            canvas.line(self.body(row), &cut(line.clone(), room));
        }
    }

    /// Draws a text under its name; where it is cut, the key that shows all of it.
    fn block(&self, label: &str, lines: &[String], at: Rect, canvas: &mut Canvas<'_>) {
        if at.is_empty() {
            return;
        }
        let look = self.scene.look;
        self.label(label, at, canvas);
        let room = self.cells.saturating_sub(self.margin);
        let height = usize::from(at.height);
        let more = look.words.screen_read_all(Action::Explain.key());
        let shown = if lines.len() > height {
            // The last line makes room for the key.
            let mut shown = lines.to_vec();
            shown.truncate(height);
            if let Some(last) = shown.last_mut() {
                let room = room.saturating_sub(width(&more) + 1);
                *last = crate::text::fit::fit(&format!("{last} …"), room).into_owned();
            }
            shown
        } else {
            lines.to_vec()
        };
        for (line, row) in shown.iter().zip(at.rows()) {
            canvas.text(self.body(row), line, look.theme.text);
        }
        if lines.len() > height {
            let y = at.bottom().saturating_sub(1);
            let row = self.body(Rect { y, height: 1, ..at });
            let wide = width(&more) as u16;
            let place = Rect { x: row.right().saturating_sub(wide), width: wide, ..row };
            canvas.text(place, &more, look.theme.muted);
            canvas.target(place, crate::app::input::Target::Action(Action::Explain));
        }
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
fn labels(words: &Words) -> [String; 9] {
    [
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

fn facts<'a>(scene: &Scene<'a>, room: usize) -> Vec<(String, Line<'a>)> {
    let words = scene.look.words;
    let mut facts = Vec::with_capacity(6);
    if scene.meeting.paused.is_some() {
        facts.push((words.screen_break(), interrupted(scene)));
    } else {
        facts.push((words.screen_speaking(), speaking(scene, room)));
    }
    facts.push((words.screen_waiting(), waiting(scene)));
    if scene.live.activity() == Activity::RollCall {
        facts.push((words.screen_present(), present(scene)));
    } else {
        facts.push((words.screen_silent(), silent(scene)));
    }
    if let Some(question) = scene.meeting.open_question() {
        facts.push((words.screen_views(), views(scene, question)));
    }
    facts.push((words.screen_needed(), needed(scene)));
    facts
}

fn interrupted<'a>(scene: &Scene<'a>) -> Line<'a> {
    let look = scene.look;
    let Some((since, reason)) = &scene.meeting.paused else { return Line::default() };
    let since = look.words.screen_since(date::time(*since));
    let mut spans = vec![Span::styled(format!("‖ {since}"), look.theme.warn)];
    if !reason.is_empty() {
        spans.extend([look.muted(" · "), look.text(reason.as_str())]);
    }
    Line::from(spans)
}

fn speaking<'a>(scene: &Scene<'a>, room: usize) -> Line<'a> {
    let (look, meeting, words) = (scene.look, scene.meeting, scene.look.words);
    let theme = look.theme;
    let Some(speech) = meeting.speaking() else { return Line::from(look.muted("—")) };
    let spent = speech.watch.seconds(scene.millis);
    let clock = duration::clock(spent);
    let warn = u64::from(meeting.procedure.rules.speech.warn_seconds);
    let mut behind = Vec::new();
    match meeting.limit_of(speech).map(u64::from) {
        None => behind.push(Span::styled(clock, theme.timer_ok)),
        Some(limit) => {
            let left = limit.saturating_sub(spent);
            let style = match left {
                0 => theme.timer_over,
                _ if left <= warn => theme.timer_low,
                _ => theme.timer_ok,
            };
            behind.push(Span::styled(clock, style));
            behind.push(look.muted(format!(" / {} ", duration::clock(limit))));
            behind.push(Span::styled(meter(spent, limit, METER), style));
            if left == 0 {
                let over = words.screen_over(duration::clock(spent - limit));
                behind.push(Span::styled(format!(" ! {over}"), style));
            }
        }
    }
    if !speech.watch.is_running() && meeting.paused.is_none() {
        let halted = words.screen_halted();
        behind.push(Span::styled(format!(" ‖ {halted}"), theme.warn));
    }
    let mut spans = vec![
        Span::styled("▶ ", theme.accent),
        Span::styled(scene.name(speech.member), theme.accent),
    ];
    if let Some(kind) = scene.kind(speech.kind) {
        spans.push(look.muted(format!(" ({kind})")));
    }
    let wide: usize = behind.iter().map(Span::width).sum();
    let mut line = cut(Line::from(spans), room.saturating_sub(wide + 2));
    line.push_span(Span::raw("  "));
    line.spans.extend(behind);
    line
}

fn waiting<'a>(scene: &Scene<'a>) -> Line<'a> {
    let look = scene.look;
    let queue = scene.meeting.queue();
    if queue.is_empty() {
        return Line::from(look.muted("—"));
    }
    let mut spans = Vec::new();
    for (request, number) in queue.into_iter().take(MOST_NAMES).zip(1..) {
        let gap = if number > 1 { "   " } else { "" };
        spans.push(look.muted(format!("{gap}{number} ")));
        spans.push(look.text(scene.name(request.member)));
        if let Some(kind) = scene.kind(request.kind) {
            spans.push(look.muted(format!(" ({kind})")));
        }
    }
    Line::from(spans)
}

/// Counts the roll.
fn present<'a>(scene: &Scene<'a>) -> Line<'a> {
    let (look, words) = (scene.look, scene.look.words);
    let figures = scene.meeting.figures();
    let mut spans =
        vec![Span::styled(format!("{}/{}", figures.present, figures.expected), look.theme.title)];
    let mut tell = |count: u32, said: String, style| {
        if count > 0 {
            spans.extend([look.muted(" · "), Span::styled(said, style)]);
        }
    };
    tell(figures.excused, words.screen_count_excused(figures.excused), look.theme.text);
    tell(figures.unexcused, words.screen_count_unexcused(figures.unexcused), look.theme.text);
    tell(figures.guests, words.screen_count_guests(figures.guests), look.theme.text);
    tell(figures.unmarked, words.screen_count_unmarked(figures.unmarked), look.theme.warn);
    Line::from(spans)
}

/// Names those not heard, longest silent first; those invited bear their mark.
fn silent<'a>(scene: &Scene<'a>) -> Line<'a> {
    let (look, meeting) = (scene.look, scene.meeting);
    let question = meeting.open_question();
    let heard = meeting.participation(question);
    if heard.expected == 0 {
        return Line::from(look.muted("—"));
    }
    if heard.silent() == 0 {
        let said = look.words.screen_all_heard();
        return Line::from(Span::styled(format!("✓ {said}"), look.theme.good));
    }
    let count = format!("{}/{}", heard.silent(), heard.expected);
    let mut spans = vec![Span::styled(count, look.theme.warn), look.muted(" ▸ ")];
    for (place, member) in meeting.silent(question).take(MOST_NAMES).enumerate() {
        if place > 0 {
            spans.push(look.muted(" · "));
        }
        if meeting.voice(question, member) == Voice::Invited {
            spans.push(Span::styled("◦", look.theme.accent));
        }
        spans.push(look.text(scene.live.people.shown(member)));
    }
    Line::from(spans)
}

/// Counts the positions on the open question.
fn views<'a>(scene: &Scene<'a>, question: &Question) -> Line<'a> {
    let (look, words) = (scene.look, scene.look.words);
    let stances = [Stance::Agree, Stance::Disagree, Stance::Other, Stance::Pass];
    let (mut counts, mut unexplained) = ([0_u32; 4], 0);
    for position in question.standing() {
        let place = stances.iter().position(|stance| *stance == position.stance);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
        unexplained += u32::from(lacks_reason(position.stance, &position.reason));
    }
    let mut spans = Vec::new();
    for (stance, count) in stances.into_iter().zip(counts) {
        if stance == Stance::Pass && count == 0 {
            continue;
        }
        if !spans.is_empty() {
            spans.push(look.muted(" · "));
        }
        let style = if count > 0 { look.theme.text } else { look.theme.muted };
        let said = format!("{count} {}", stance.label(words).to_lowercase());
        spans.push(Span::styled(said, style));
    }
    if unexplained > 0 {
        let said = words.screen_count_reasons(unexplained);
        spans.extend([look.muted(" · "), Span::styled(said, look.theme.warn)]);
    }
    Line::from(spans)
}

/// Says whether a position stands without its reason; who has nothing to add needs none.
pub(crate) fn lacks_reason(stance: Stance, reason: &str) -> bool {
    stance != Stance::Pass && reason.is_empty()
}

/// Says what the step still lacks, else where it goes on.
fn needed<'a>(scene: &Scene<'a>) -> Line<'a> {
    let (look, words, meeting) = (scene.look, scene.look.words, scene.meeting);
    let Some((run, _)) = meeting.current() else { return Line::from(look.muted("—")) };
    let names = LiveNames::of(scene.live, scene.lang());
    let lacks = meeting.lacks(&run.id);
    if !lacks.is_empty() {
        let told = lacks.iter().map(|each| lack(each, Some(&run.id), words, &names));
        let told = told.collect::<Vec<_>>().join(" · ");
        return Line::from(Span::styled(told, look.theme.warn));
    }
    let step = meeting.next_step().and_then(|next| meeting.procedure.step(&next.id));
    let onward = match step {
        Some((_, step)) => words.screen_next_step(Action::NextStep.key(), scene.say(&step.title)),
        None => words.screen_close_next(Action::Close.key()),
    };
    Line::from(vec![
        Span::styled(format!("✓ {}", words.screen_nothing_needed()), look.theme.good),
        look.muted(Cow::Owned(format!(" · {onward}"))),
    ])
}
