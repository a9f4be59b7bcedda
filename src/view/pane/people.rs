//! The list of people: who speaks, waits, was invited, is silent; how often and how long; on which
//! side. Only the visible rows are made.

use std::borrow::Cow;
use std::collections::HashMap;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::input::Target;
use crate::app::live::{Burden, Focus, Order};
use crate::meeting::attendance::Attendance;
use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Member};
use crate::meeting::participation::Voice;
use crate::meeting::procedure::Activity;
use crate::meeting::question::Stance;
use crate::text::date;
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Column, Row, Rule, columns, field, inset, rows, window, wrap};
use crate::view::pane::stage::lacks_reason;
use crate::view::scene::Scene;

/// How many cells each column takes; 0: not shown.
#[derive(Debug, Clone, Copy)]
struct Widths {
    mark: usize,
    name: usize,
    post: usize,
    turns: usize,
    time: usize,
    note: usize,
}

impl Widths {
    /// Divides a row of so many cells; where tasks are given, nobody's time is looked at.
    fn of(cells: usize, tasks: bool) -> Self {
        let (mark, turns, time) = (2, 5, if tasks { 0 } else { 6 });
        let fixed = mark + turns + time + 4;
        let rest = cells.saturating_sub(fixed);
        if rest < 48 {
            let name = (rest * 11 / 20).min(26);
            return Self { mark, name, post: 0, turns, time, note: rest - name };
        }
        let name = (rest * 9 / 25).min(30);
        let post = (rest * 3 / 10).min(30);
        Self { mark, name, post, turns, time, note: rest - name - post - 1 }
    }
}

/// Draws the list; its rule stands in the first row.
pub(crate) fn draw(scene: &Scene<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let (meeting, people) = (scene.meeting, &scene.live.people);
    let focused = scene.live.focus == Focus::People;
    let tasks = scene.live.activity() == Activity::Tasks;
    let widths = Widths::of(usize::from(at.width.saturating_sub(2)), tasks);
    rule(scene, widths, at, canvas);
    let mut inner = Rect { y: at.y + 1, height: at.height.saturating_sub(1), ..at };
    if let Some(finding) = people.finding() {
        let row = inset(Rect { height: 1, ..inner });
        let label = format!("{}: ", scene.look.words.screen_find());
        canvas.text(row, &label, scene.look.theme.key);
        let wide = (width(&label) as u16).min(row.width);
        let place = Rect { x: row.x + wide, width: row.width - wide, ..row };
        inner = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        list(scene, widths, inner, focused, canvas);
        // The cursor belongs to what is typed, so the field is drawn last.
        field(finding, true, place, scene.look.theme.text, canvas);
    } else {
        list(scene, widths, inner, focused, canvas);
    }
    if people.len(meeting) == 0 {
        let words = scene.look.words;
        let none = match people.finding() {
            Some(_) => words.screen_found_none(),
            None if meeting.members.is_empty() => words.screen_no_people(),
            None => words.screen_nobody_here(Action::Order.key()),
        };
        let inner = inset(inner);
        for (line, row) in wrap(&none, usize::from(inner.width)).iter().zip(inner.rows()) {
            canvas.text(row, line, scene.look.theme.muted);
        }
    }
}

/// Draws the rule with the names of the columns on it.
fn rule(scene: &Scene<'_>, widths: Widths, at: Rect, canvas: &mut Canvas<'_>) {
    let (look, words, people) = (scene.look, scene.look.words, &scene.live.people);
    let count = people.len(scene.meeting);
    let focused = scene.live.focus == Focus::People;
    let told = match people.order() {
        _ if people.finding().is_some() => words.screen_found(count),
        Order::Unheard => words.screen_order_unheard(),
        Order::Name => words.screen_order_name(),
        Order::Roster => words.screen_order_roster(),
        Order::Untasked => words.work_order(),
    };
    let name = format!("{} {count}", words.screen_people());
    // The first column's name begins behind the name of the list and how it is ordered.
    let room = widths.mark + widths.name;
    let mut title = Line::from(name);
    if title.width() + width(&told) + 7 <= room {
        title.push_span(look.muted(format!(" · {told}")));
    }
    Rule::titled(title, focused).across(at, &look, canvas);
    let activity = scene.live.activity();
    let note = match activity {
        Activity::RollCall => words.screen_column_attendance(),
        Activity::Tasks => String::new(),
        _ => words.screen_column_view(),
    };
    let turns = if activity == Activity::Tasks {
        words.work_column_tasks()
    } else {
        words.screen_column_turns()
    };
    let heads = [
        (words.screen_column_post(), widths.post, false),
        (turns, widths.turns, true),
        (words.screen_column_time(), widths.time, true),
        (note, widths.note, false),
    ];
    let mut x = at.x + 1 + (widths.mark + widths.name + 2) as u16;
    for (text, cells, at_end) in
        heads.into_iter().filter(|(text, cells, _)| *cells > 0 && !text.is_empty())
    {
        let text = crate::text::fit::fit(&text, cells);
        let shift = if at_end { cells - width(&text) } else { 0 } as u16;
        let place = Rect { x: x + shift - 1, width: width(&text) as u16 + 2, height: 1, ..at };
        canvas.line(place, &Line::from(look.muted(format!(" {text} "))));
        x += cells as u16 + 1;
    }
}

fn list(scene: &Scene<'_>, widths: Widths, at: Rect, focused: bool, canvas: &mut Canvas<'_>) {
    let (meeting, people) = (scene.meeting, &scene.live.people);
    let seen = window(people.cursor(), people.len(meeting), usize::from(at.height));
    let waiting = meeting.queue();
    let waiting = waiting.iter().zip(1..).map(|(request, number)| (request.member, number));
    let places: HashMap<MemberId, usize> = waiting.collect();
    let ids = people.rows(meeting, seen.clone());
    let drawn = ids.into_iter().zip(seen).filter_map(|(id, place)| {
        let member = meeting.members.get(id)?;
        Some(Row {
            line: line(scene, member, places.get(&id).copied(), widths),
            target: Target::Person(place),
            selected: place == people.cursor(),
        })
    });
    rows(at, focused, drawn, &scene.look, canvas);
}

fn line<'a>(
    scene: &Scene<'a>,
    member: &'a Member,
    place: Option<usize>,
    widths: Widths,
) -> Line<'a> {
    let theme = scene.look.theme;
    let speech = scene.meeting.speaking().filter(|speech| speech.member == member.id);
    let (mark, mark_style) = mark(scene, member, place);
    let seconds = member.seconds + speech.map_or(0, |speech| speech.watch.seconds(scene.millis));
    // Minutes are not carried over into hours, so that the column keeps its width.
    let time = format!("{:02}:{:02}", seconds / 60, seconds % 60);
    let time = if seconds > 0 { time } else { String::new() };
    let count = match scene.live.activity() {
        Activity::Tasks => member.tasks,
        _ => member.speeches,
    };
    let turns = if count > 0 { count.to_string() } else { String::new() };
    let here = member.presence.is_here() || member.presence.attendance.is_unmarked();
    let name_style = match (speech.is_some(), here) {
        (true, _) => theme.accent,
        (false, true) => theme.text,
        (false, false) => theme.muted,
    };
    let name = scene.live.people.shown(member);
    let name = crate::text::name::narrow(&name, widths.name).into_owned();
    let mut line = columns([
        Column::right(mark, widths.mark, mark_style),
        Column::left(name, widths.name, name_style),
        Column::left(Cow::Owned(post(scene, member)), widths.post, theme.muted),
        Column::right(turns, widths.turns, theme.text),
        Column::right(time, widths.time, theme.text),
    ]);
    line.push_span(Span::raw(" "));
    line.spans.extend(note(scene, member, widths));
    line
}

/// Returns how far somebody has been heard, as one sign.
fn mark(scene: &Scene<'_>, member: &Member, place: Option<usize>) -> (Cow<'static, str>, Style) {
    let (meeting, theme) = (scene.meeting, scene.look.theme);
    if meeting.speaking().is_some_and(|speech| speech.member == member.id) {
        return ("▶".into(), theme.accent);
    }
    if let Some(place) = place {
        return (place.to_string().into(), theme.accent);
    }
    if scene.live.activity() == Activity::RollCall {
        return match member.presence.attendance {
            Attendance::Unmarked => ("○".into(), theme.muted),
            _ if member.presence.is_here() => ("✓".into(), theme.good),
            _ => ("–".into(), theme.muted),
        };
    }
    if scene.live.activity() == Activity::Tasks {
        return match Burden::of(member) {
            Burden::None => ("○".into(), theme.warn),
            Burden::Some => ("✓".into(), theme.good),
            Burden::Free => ("".into(), theme.muted),
        };
    }
    if !member.presence.is_here() {
        return ("".into(), theme.muted);
    }
    let expected = meeting.is_expected(member);
    match meeting.voice(meeting.open_question(), member) {
        Voice::Spoke => ("✓".into(), theme.good),
        Voice::Passed => ("–".into(), theme.muted),
        Voice::Invited => ("◦".into(), theme.accent),
        Voice::Silent if expected => ("○".into(), theme.warn),
        Voice::Silent => ("".into(), theme.muted),
    }
}

/// Returns the office of this meeting, the class where it is not the full one, and the post.
fn post(scene: &Scene<'_>, member: &Member) -> String {
    let words = scene.look.words;
    let office = scene.meeting.officers.held_by(member.id).map(|office| office.label(words));
    let class = (member.person.class != Class::Full).then(|| member.person.class.short(words));
    let post = Some(member.person.post.clone()).filter(|post| !post.is_empty());
    [office, class, post].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Returns what is to be known about somebody now: why they are not here, else where they stand,
/// else, where it has no column of its own, who they are.
fn note<'a>(scene: &Scene<'a>, member: &'a Member, widths: Widths) -> Vec<Span<'a>> {
    let (look, words) = (scene.look, scene.look.words);
    let roll = scene.live.activity() == Activity::RollCall;
    let presence = &member.presence;
    if scene.live.activity() == Activity::Tasks && member.tasks > 0 {
        let tasks = scene.live.tasks_of(member.id).map(|task| task.assignment.text.as_str());
        return vec![look.muted(tasks.collect::<Vec<_>>().join(" · "))];
    }
    if let Some(left) = presence.left_at {
        return vec![look.muted(words.screen_left(date::time(left)))];
    }
    let attendance = &presence.attendance;
    if roll || !presence.is_here() {
        let style = if presence.is_here() { look.theme.text } else { look.theme.muted };
        let mut spans = vec![Span::styled(attendance.kind().short(words), style)];
        if let Attendance::Excused { reason } = attendance {
            spans.push(look.muted(format!(": {reason}")));
        }
        if let Some(arrived) = presence.arrived_at {
            spans.push(look.muted(format!(", {}", words.screen_late(date::time(arrived)))));
        }
        return spans;
    }
    let question = scene.meeting.open_question();
    if let Some(position) = question.and_then(|open| open.position_of(member.id)) {
        let (glyph, style) = stance(scene, position.stance);
        let said = position.stance.short(words).to_lowercase();
        let mut spans = vec![Span::styled(format!("{glyph} {said}"), style)];
        if lacks_reason(position.stance, &position.reason) {
            let missing = words.screen_reason_missing();
            spans.push(Span::styled(format!(" {missing}"), look.theme.warn));
        } else if !position.reason.is_empty() {
            spans.push(look.muted(": "));
            spans.push(look.muted(position.reason.as_str()));
        }
        return spans;
    }
    if widths.post == 0 { vec![look.muted(post(scene, member))] } else { Vec::new() }
}

/// Returns the sign of a stance.
fn stance(scene: &Scene<'_>, stance: Stance) -> (&'static str, Style) {
    let theme = scene.look.theme;
    match stance {
        Stance::Agree => ("+", theme.good),
        Stance::Disagree => ("−", theme.warn),
        Stance::Other => ("~", theme.accent),
        Stance::Pass => ("·", theme.muted),
    }
}
