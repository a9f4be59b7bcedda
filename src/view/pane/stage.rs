//! The stage: what to say, what to do, who speaks, who waits, who is silent, what is missing.

use std::borrow::Cow;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::input::Target;
use crate::app::key::{Code, Key};
use crate::app::names::LiveNames;
use crate::meeting::participation::Voice;
use crate::meeting::procedure::Activity;
use crate::meeting::question::{Question, Stance};
use crate::text::explain::lack;
use crate::text::facts::answer;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::text::name::short;
use crate::text::script::fill;
use crate::text::{Words, date, duration};
use crate::view::kit::{Canvas, Frame, clip, cut, meter, wrap};
use crate::view::regions::{Demand, Regions};
use crate::view::scene::Scene;

/// How many names are looked up for one line; more would not fit into the widest window.
const MOST_NAMES: usize = 16;
/// How many cells the speaker's meter takes at most.
const METER: usize = 12;
/// The fewest cells a meter says anything in.
const LEAST_METER: usize = 3;

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
        let margin = labels(words).iter().map(|label| width(label)).max().unwrap_or(0) + 1;
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
    facts.push((words.screen_waiting(), waiting(scene, room)));
    if scene.live.activity() == Activity::RollCall {
        facts.push((words.screen_present(), present(scene)));
    } else {
        facts.push((words.screen_silent(), silent(scene, room)));
    }
    if let Some(question) = scene.meeting.open_question() {
        facts.push((words.screen_views(), views(scene, question, room)));
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
    let limit = meeting.limit_of(speech).map(u64::from);
    let warn = u64::from(meeting.procedure.rules.speech.warn_seconds);
    let style = match limit.map(|limit| limit.saturating_sub(spent)) {
        Some(0) => theme.timer_over,
        Some(left) if left <= warn => theme.timer_low,
        _ => theme.timer_ok,
    };
    let clock = |wordy: bool| {
        let mut spans = vec![Span::styled(duration::clock(spent), style)];
        if let Some(limit) = limit {
            spans.push(look.muted(format!(" / {}", duration::clock(limit))));
            if spent >= limit {
                let over = words.screen_over(duration::clock(spent - limit));
                let over = if wordy { format!(" ! {over}") } else { " !".to_owned() };
                spans.push(Span::styled(over, style));
            }
        }
        if !speech.watch.is_running() {
            let halted = format!(" ‖ {}", words.screen_halted());
            let halted = if wordy { halted } else { " ‖".to_owned() };
            spans.push(Span::styled(halted, theme.warn));
        }
        spans
    };
    let cells = |spans: &[Span<'_>]| spans.iter().map(Span::width).sum::<usize>();
    // The name is never given up for words that a sign says as well.
    let name = scene.name(speech.member);
    let fits = |name: &str, wordy| width(name) + cells(&clock(wordy)) + 4 <= room;
    let wordy = fits(&name, true);
    let name = if fits(&name, wordy) { name } else { short(&name) };
    let mut clock = clock(wordy);
    let mut left = room.saturating_sub(width(&name) + cells(&clock) + 4);
    let mut spans = vec![Span::styled(format!("▶ {name}"), theme.accent)];
    // What the speech is for, then the meter, take what the name and the clock leave.
    if let Some(kind) = scene.kind(speech.kind).map(|kind| format!(" ({kind})"))
        && let Some(rest) = left.checked_sub(width(&kind))
    {
        left = rest;
        spans.push(look.muted(kind));
    }
    spans.push(Span::raw("  "));
    spans.append(&mut clock);
    if let Some(limit) = limit.filter(|_| left > LEAST_METER) {
        let bar = meter(spent, limit, METER.min(left - 1));
        spans.push(Span::styled(format!(" {bar}"), style));
    }
    Line::from(spans)
}

fn waiting<'a>(scene: &Scene<'a>, room: usize) -> Line<'a> {
    let look = scene.look;
    let queue = scene.meeting.queue();
    if queue.is_empty() {
        return Line::from(look.muted("—"));
    }
    fitting(room, |name| {
        let mut spans = Vec::new();
        for (request, number) in queue.iter().take(MOST_NAMES).zip(1..) {
            let gap = if number > 1 { "   " } else { "" };
            spans.push(look.muted(format!("{gap}{number} ")));
            spans.push(look.text(name(scene.name(request.member))));
            if let Some(kind) = scene.kind(request.kind) {
                spans.push(look.muted(format!(" ({kind})")));
            }
        }
        Line::from(spans)
    })
}

/// Makes a line of names: whole where they fit, else with initials.
fn fitting<'a>(room: usize, line: impl Fn(fn(String) -> String) -> Line<'a>) -> Line<'a> {
    let whole = line(|name| name);
    if whole.width() <= room { whole } else { line(|name| short(&name)) }
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
fn silent<'a>(scene: &Scene<'a>, room: usize) -> Line<'a> {
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
    let silent: Vec<_> = meeting.silent(question).take(MOST_NAMES).collect();
    fitting(room, |name| {
        let count = format!("{}/{}", heard.silent(), heard.expected);
        let mut spans = vec![Span::styled(count, look.theme.warn), look.muted(" ▸ ")];
        for (place, member) in silent.iter().enumerate() {
            if place > 0 {
                spans.push(look.muted(" · "));
            }
            if meeting.voice(question, member) == Voice::Invited {
                spans.push(Span::styled("◦", look.theme.accent));
            }
            spans.push(look.text(name(scene.live.people.shown(member))));
        }
        Line::from(spans)
    })
}

/// Counts the positions on the open question.
fn views<'a>(scene: &Scene<'a>, question: &Question, room: usize) -> Line<'a> {
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
    let missing = (unexplained > 0).then(|| words.screen_count_reasons(unexplained));
    let said = |name: fn(Stance, &Words) -> String, most: usize| {
        let counted = stances.into_iter().zip(counts).take(most);
        // Who has nothing to add is told only where there is somebody.
        let counted = counted.filter(|(stance, count)| *stance != Stance::Pass || *count > 0);
        let told = counted.map(|(stance, count)| format!("{count} {}", name(stance, words)));
        told.collect::<Vec<_>>().join(" · ")
    };
    let label = |stance: Stance, words: &Words| stance.label(words).to_lowercase();
    let brief = |stance: Stance, words: &Words| stance.short(words).to_lowercase();
    let told = [(said(label, 4), true), (said(brief, 4), true), (said(brief, 3), true)];
    let told = told.into_iter().chain([(said(brief, 4), false), (said(brief, 3), false)]);
    let behind = missing.as_ref().map_or(0, |missing| width(missing) + 3);
    let cells = |told: &str, whole: bool| width(told) + if whole { behind } else { 0 };
    // The whole where it fits; else the list below still shows whose reason is missing.
    let mut told = told.skip_while(|(told, whole)| cells(told, *whole) > room);
    let (told, whole) = told.next().unwrap_or_else(|| (said(brief, 3), false));
    let style = if counts == [0; 4] { look.theme.muted } else { look.theme.text };
    let mut spans = vec![Span::styled(told, style)];
    if let Some(missing) = missing.filter(|_| whole) {
        spans.extend([look.muted(" · "), Span::styled(missing, look.theme.warn)]);
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
        Some((_, step)) => words.screen_next_step(next_key(scene), scene.say(&step.title)),
        None => words.screen_close_next(Action::Close.key()),
    };
    Line::from(vec![
        Span::styled(format!("✓ {}", words.screen_nothing_needed()), look.theme.good),
        look.muted(Cow::Owned(format!(" · {onward}"))),
    ])
}

/// Returns the keys that finish the step; in a list with an Enter of its own, Esc comes first.
fn next_key(scene: &Scene<'_>) -> String {
    let key = Action::NextStep.key();
    let free = key.parse().map(|key| Action::of_key(key, scene.live.scopes()));
    let free = free == Ok(Some(Action::NextStep));
    if free { key.to_owned() } else { format!("{} {key}", Key::plain(Code::Esc)) }
}
