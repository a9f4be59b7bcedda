//! What is always in view: who speaks, who waits, who is silent, what is missing.

use std::borrow::Cow;

use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::key::{Code, Key};
use crate::app::names::LiveNames;
use crate::meeting::participation::Voice;
use crate::meeting::procedure::Activity;
use crate::text::date;
use crate::text::explain::lack;
use crate::text::name::short;
use crate::view::pane::stage::speaking::speaking;
use crate::view::pane::stage::views::views;
use crate::view::scene::Scene;

/// How many names are looked up for one line; more would not fit into the widest window.
const MOST_NAMES: usize = 16;

/// Returns the lines with their names, laid out for so many cells.
pub(super) fn facts<'a>(scene: &Scene<'a>, room: usize) -> Vec<(String, Line<'a>)> {
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
    } else if scene.live.activity() == Activity::Tasks {
        facts.push((words.work_stage_tasks(), without_task(scene, room)));
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

/// Names those who should have a task and have none.
fn without_task<'a>(scene: &Scene<'a>, room: usize) -> Line<'a> {
    let (look, meeting, people) = (scene.look, scene.meeting, &scene.live.people);
    let (without, expected) = (meeting.without_task(), meeting.figures().expected);
    if without == 0 {
        let said = look.words.work_stage_all();
        return Line::from(Span::styled(format!("✓ {said}"), look.theme.good));
    }
    let most = (without as usize).min(MOST_NAMES);
    let names = people.untasked(meeting).take(most).filter_map(|id| meeting.members.get(id));
    let names: Vec<_> = names.collect();
    fitting(room, |name| {
        let said = look.words.work_stage_without(without, expected);
        let mut spans = vec![Span::styled(said, look.theme.warn), look.muted(" ▸ ")];
        for (place, member) in names.iter().enumerate() {
            if place > 0 {
                spans.push(look.muted(" · "));
            }
            spans.push(look.text(name(people.shown(member))));
        }
        Line::from(spans)
    })
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
