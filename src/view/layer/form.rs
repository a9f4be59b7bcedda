//! A few lines to fill in, each with what was understood of it below while it is typed.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::IntoEnumIterator as _;

use crate::app::App;
use crate::app::dialog::form::{Entry, Form, Part, Pick, Slot};
use crate::app::dialog::topic::{Finding, Topic};
use crate::app::live::Live;
use crate::meeting::petition::PleaKind;
use crate::meeting::remark::RemarkKind;
use crate::text::due::{self, Misread};
use crate::text::fit::width;
use crate::text::label::Label as _;
use crate::view::kit::{Canvas, Dialog, cut, field, field_height, wrap};
use crate::view::look::Look;
use crate::view::scene::Scene;

/// The most rows a text takes.
const MOST_TEXT: usize = 3;

/// One line as it is drawn: its name, the rows of its value, what stands below.
struct Block<'a> {
    label: String,
    rows: usize,
    below: Vec<Line<'a>>,
}

/// Draws the dialog.
pub(crate) fn draw(form: &Form, app: &App, look: &Look<'_>, area: Rect, canvas: &mut Canvas<'_>) {
    let Some(scene) = app.live().map(|live| Scene::of(app, live)) else { return };
    let cells = Dialog::cells(area);
    let labels = form.entries.iter().map(|entry| label(entry.part, look));
    let margin = labels.map(|label| width(&label)).max().unwrap_or(0) + 3;
    let room = cells.saturating_sub(margin);
    let mut blocks: Vec<_> = form
        .entries
        .iter()
        .enumerate()
        .map(|(place, entry)| block(entry, place == form.at, &scene, room))
        .collect();
    if form.refused.is_some()
        && let Some(block) = blocks.get_mut(form.at)
    {
        // Why is told below, for the whole.
        block.below.clear();
    }
    let refused = form.refused.as_deref().map(|why| wrap(&format!("✗ {why}"), cells));
    let refused = refused.unwrap_or_default();
    let mut title = wrap(&title(&form.topic, &scene), cells);
    title.truncate(2);
    let taken = |blocks: &[Block<'_>]| -> usize {
        title.len()
            + 1
            + refused.len()
            + blocks.iter().map(|b| b.rows + b.below.len()).sum::<usize>()
    };
    // In a low window the offers farthest down go first, then what helps.
    while taken(&blocks) > Dialog::most_rows(area) {
        let Some(longest) = blocks.iter_mut().max_by_key(|block| block.below.len().max(block.rows))
        else {
            break;
        };
        if longest.below.pop().is_none() {
            if longest.rows < 2 {
                break;
            }
            longest.rows -= 1;
        }
    }
    let hint = Line::from(look.muted(hint(form, look)));
    let dialog = Dialog { title: Line::default(), hint, wide: cells };
    let inner = dialog.draw(taken(&blocks), area, look, canvas);
    let mut rows = inner.rows();
    for (line, row) in title.iter().zip(&mut rows) {
        canvas.text(row, line, look.theme.title);
    }
    let mut y = inner.y + title.len() as u16 + 1;
    let mut last = None;
    for (place, (entry, block)) in form.entries.iter().zip(&blocks).enumerate() {
        let active = place == form.at;
        let height = block.rows as u16;
        let at = Rect { x: inner.x, y, width: inner.width, height }.intersection(inner);
        let style = if active { look.theme.focus } else { look.theme.muted };
        canvas.text(Rect { height: at.height.min(1), ..at }, &block.label, style);
        let wide = (margin as u16).min(at.width);
        let value = Rect { x: at.x + wide, width: at.width - wide, ..at };
        if active {
            canvas.text(Rect { x: value.x.saturating_sub(2), width: 1, ..value }, "›", style);
            // The cursor belongs to this line, so it is drawn when all others are.
            last = Some((entry, value));
        } else {
            draw_slot(entry, false, value, &scene, canvas);
        }
        y += height;
        for line in &block.below {
            let row = Rect { x: value.x, y, width: value.width, height: 1 }.intersection(inner);
            canvas.line(row, &cut(line.clone(), usize::from(row.width)));
            y += 1;
        }
    }
    for line in &refused {
        let row = Rect { y, height: 1, ..inner }.intersection(inner);
        canvas.text(row, line, look.theme.warn);
        y += 1;
    }
    if let Some((entry, value)) = last {
        draw_slot(entry, true, value, &scene, canvas);
    }
}

fn block<'a>(entry: &Entry, active: bool, scene: &Scene<'_>, room: usize) -> Block<'a> {
    let (live, look) = (scene.live, &scene.look);
    let label = label(entry.part, look);
    let (rows, below) = match &entry.slot {
        Slot::Text(field) if entry.part == Part::Hour => {
            let help = (active && field.is_blank()).then(|| look.words.work_hour_help());
            (1, help.into_iter().map(|help| Line::from(look.muted(help))).collect())
        }
        Slot::Text(field) => (field_height(field, room).clamp(1, MOST_TEXT), Vec::new()),
        Slot::Due(field) => (1, understood(field.text(), active, scene, room)),
        Slot::People(pick) => {
            let chips = wrap(&chosen(pick, live, look), room).len();
            let rows = if pick.chosen.is_empty() { 1 } else { chips + usize::from(active) };
            (rows, if active { offers(pick, live, look) } else { Vec::new() })
        }
        Slot::Kind { .. } => (1, Vec::new()),
    };
    Block { label, rows, below }
}

/// Says which day was understood, why none was, or how one may be typed.
fn understood<'a>(typed: &str, active: bool, scene: &Scene<'_>, room: usize) -> Vec<Line<'a>> {
    let look = &scene.look;
    let line = |text: String, style: Style| {
        wrap(&text, room).into_iter().map(|text| Line::from(Span::styled(text, style))).collect()
    };
    match due::read(typed, scene.live.today()) {
        Ok(due) => line(format!("→ {}", due::said(due, look.words)), look.theme.good),
        Err(Misread::Empty) if active => line(look.words.work_due_help(), look.theme.muted),
        Err(Misread::Empty) => Vec::new(),
        Err(misread) => line(format!("? {}", misread.tell(look.words)), look.theme.warn),
    }
}

/// Sets the chosen people one behind the other; of several, the first leads.
fn chosen(pick: &Pick, live: &Live, look: &Look<'_>) -> String {
    let leads = pick.several && pick.chosen.len() > 1;
    let names = pick.chosen.iter().enumerate().map(|(place, who)| {
        // A name stays in one piece.
        let name = live.who(who).replace(' ', "\u{a0}");
        if leads && place == 0 { format!("{name} ({})", look.words.work_leads()) } else { name }
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Offers those whom the typed letters may mean.
fn offers<'a>(pick: &Pick, live: &Live, look: &Look<'_>) -> Vec<Line<'a>> {
    let found = pick.found.iter().filter_map(|id| {
        let member = live.meeting().members.get(*id)?;
        let post = member.person.post.as_str();
        let post = if post.is_empty() { String::new() } else { format!("  {post}") };
        Some((live.people.shown(member), post))
    });
    let typed = pick.takes_typed().then(|| {
        (look.words.work_as_typed(crate::text::name::tidy(pick.field.text())), String::new())
    });
    let lines = found.chain(typed).enumerate().map(|(place, (name, post))| {
        let selected = place == pick.cursor;
        let (mark, style) =
            if selected { ("› ", look.theme.selected) } else { ("  ", look.theme.text) };
        Line::from(vec![
            Span::styled(mark, look.theme.focus),
            Span::styled(name, style),
            look.muted(post),
        ])
    });
    lines.collect()
}

fn draw_slot(entry: &Entry, active: bool, at: Rect, scene: &Scene<'_>, canvas: &mut Canvas<'_>) {
    let (live, look) = (scene.live, &scene.look);
    match &entry.slot {
        Slot::Text(typed) | Slot::Due(typed) => {
            dots(at, active, look, canvas);
            field(typed, active, at, look.theme.text, canvas);
        }
        Slot::People(pick) => {
            let names = wrap(&chosen(pick, live, look), usize::from(at.width));
            for (line, row) in names.iter().zip(at.rows()) {
                canvas.text(row, line, look.theme.text);
            }
            if active {
                let y = at.y + if pick.chosen.is_empty() { 0 } else { names.len() as u16 };
                let row = Rect { y, height: 1, ..at }.intersection(at);
                dots(row, true, look, canvas);
                field(&pick.field, true, row, look.theme.text, canvas);
            } else if names.is_empty() {
                dots(at, false, look, canvas);
            }
        }
        Slot::Kind { at: chosen, .. } => {
            let line = kinds(entry.part, *chosen, active, at, look);
            canvas.line(at, &line);
            if active {
                canvas.point(at);
            }
        }
    }
}

/// An empty field is seen to be one.
fn dots(at: Rect, active: bool, look: &Look<'_>, canvas: &mut Canvas<'_>) {
    let style = if active { look.theme.border } else { look.theme.muted };
    for row in at.rows() {
        canvas.text(row, &"·".repeat(usize::from(row.width)), style);
    }
}

/// Sets the few side by side where they fit, the chosen one marked; else the chosen one alone.
fn kinds<'a>(part: Part, chosen: usize, active: bool, at: Rect, look: &Look<'_>) -> Line<'a> {
    let names: Vec<_> = match part {
        Part::RemarkKind => RemarkKind::iter().map(|kind| kind.label(look.words)).collect(),
        _ => PleaKind::iter().map(|kind| kind.label(look.words)).collect(),
    };
    let mut spans = Vec::new();
    for (place, name) in names.iter().enumerate() {
        if place > 0 {
            spans.push(Span::raw("  "));
        }
        let (glyph, style) = if place == chosen {
            ("●", if active { look.theme.focus } else { look.theme.text })
        } else {
            ("○", look.theme.muted)
        };
        spans.push(Span::styled(format!("{glyph} {name}"), style));
    }
    let mut line = Line::from(spans);
    if line.width() > usize::from(at.width) {
        let name = names.get(chosen).cloned().unwrap_or_default();
        line = Line::from(look.text(format!("‹ {name} ›")));
    }
    cut(line, usize::from(at.width))
}

/// Says what the keys do in this line.
fn hint(form: &Form, look: &Look<'_>) -> String {
    let words = look.words;
    let last = form.at + 1 == form.entries.len();
    match form.entries.get(form.at).map(|entry| &entry.slot) {
        Some(Slot::People(pick)) if !pick.field.is_blank() => words.work_hint_form_pick(),
        Some(Slot::Kind { .. }) if !last => words.work_hint_form_kind(),
        _ if last && form.entries.len() == 1 => words.screen_hint_prompt(),
        _ if last => words.work_hint_form_last(),
        _ => words.work_hint_form(),
    }
}

fn label(part: Part, look: &Look<'_>) -> String {
    let words = look.words;
    match part {
        Part::Task => words.work_part_task(),
        Part::Owners => words.work_part_owners(),
        Part::Due => words.work_part_due(),
        Part::Percent => words.work_part_percent(),
        Part::Reason => words.work_part_reason(),
        Part::Who => words.work_part_who(),
        Part::Plea | Part::Remark => words.work_part_plea(),
        Part::PleaKind | Part::RemarkKind => words.work_part_kind(),
        Part::By => words.work_part_by(),
        Part::Answer => words.work_part_answer(),
        Part::Recipient => words.work_part_recipient(),
        Part::Question => words.work_part_question(),
        Part::Day => words.work_part_day(),
        Part::Hour => words.work_part_hour(),
    }
}

fn title(topic: &Topic, scene: &Scene<'_>) -> String {
    let (words, meeting) = (scene.look.words, scene.meeting);
    let task = |id| meeting.task(id).map_or("", |task| task.assignment.text.as_str());
    let petition = |id| meeting.petition(id).map_or("", |petition| petition.plea.text.as_str());
    match topic {
        Topic::NewTask(_) => words.work_title_task(),
        Topic::Task(_) => words.work_title_task_known(),
        Topic::Review(id, Finding::Partly) => words.work_title_partly(task(*id)),
        Topic::Review(id, Finding::NotDone) => words.work_title_not_done(task(*id)),
        Topic::Review(id, Finding::Dropped) => words.work_title_dropped(task(*id)),
        Topic::Review(id, Finding::CarriedOn) => words.work_title_carried_on(task(*id)),
        Topic::NewPetition => words.work_title_petition(),
        Topic::Petition(_) => words.work_title_petition_known(),
        Topic::Answer(id) => words.work_title_answer(petition(*id)),
        Topic::Forward(id) => words.work_title_forward(petition(*id)),
        Topic::NewRemark => words.work_title_remark(),
        Topic::Remark(_) => words.work_title_remark_known(),
        Topic::Proposal(_) => words.work_title_proposal(),
        Topic::NextMeeting => words.work_title_next_meeting(),
    }
}
