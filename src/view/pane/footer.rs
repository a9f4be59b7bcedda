//! The last two rows: what can be done here, by the table of actions, and what just happened.
//!
//! What may be done now comes first; what may not is shown dim where there is room.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::action::Action;
use crate::app::input::Target;
use crate::app::live::{Focus, Live};
use crate::app::{App, Readiness};
use crate::meeting::procedure::Activity;
use crate::text::Words;
use crate::text::fit::width;
use crate::view::kit::{Canvas, cut, inset};
use crate::view::look::Look;

/// How many cells part two hints.
const GAP: usize = 2;

/// The actions of the footer with their short words, those missed first standing first.
type Short = (Action, fn(&Words) -> String);

const SHORT: [Short; 68] = [
    (Action::BackToFilm, |words| words.player_hint_back()),
    (Action::TaskDone, |words| words.work_hint_done()),
    (Action::TaskPartly, |words| words.work_hint_partly()),
    (Action::TaskNotDone, |words| words.work_hint_not_done()),
    (Action::TaskCarriedOn, |words| words.work_hint_carried_on()),
    (Action::TaskDropped, |words| words.work_hint_dropped()),
    (Action::TaskHistory, |words| words.work_hint_history()),
    (Action::ChangeTask, |words| words.work_hint_change()),
    (Action::RemoveTask, |words| words.work_hint_remove()),
    (Action::PetitionEnter, |words| words.work_hint_answer()),
    (Action::ForwardPetition, |words| words.work_hint_forward()),
    (Action::ChangePetition, |words| words.work_hint_change()),
    (Action::RemovePetition, |words| words.work_hint_remove()),
    (Action::RemarkEnter, |words| words.work_hint_change()),
    (Action::Present, |words| words.screen_hint_present()),
    (Action::Excused, |words| words.screen_hint_excused()),
    (Action::Unexcused, |words| words.screen_hint_unexcused()),
    (Action::RestPresent, |words| words.screen_hint_rest()),
    (Action::SheetEnter, |words| words.screen_hint_enter()),
    (Action::GoToStep, |words| words.screen_hint_go()),
    (Action::Points, |words| words.score_hint_points()),
    (Action::DraftScore, |words| words.score_hint_draft()),
    (Action::AdoptScore, |words| words.score_hint_adopt()),
    (Action::Floor, |words| words.screen_hint_floor()),
    (Action::Invite, |words| words.screen_hint_invite()),
    (Action::Queue, |words| words.screen_hint_queue()),
    (Action::Conclude, |words| words.screen_hint_conclude()),
    (Action::OpenQuestion, |words| words.screen_hint_open()),
    (Action::NextStep, |words| words.screen_hint_next_step()),
    (Action::Agree, |words| words.screen_hint_agree()),
    (Action::Disagree, |words| words.screen_hint_disagree()),
    (Action::Other, |words| words.screen_hint_other()),
    (Action::Pass, |words| words.screen_hint_pass()),
    (Action::Tick, |words| words.screen_hint_tick()),
    (Action::Reason, |words| words.screen_hint_reason()),
    (Action::Find, |words| words.screen_hint_find()),
    (Action::GiveNext, |words| words.screen_hint_give_next()),
    (Action::Undo, |words| words.screen_hint_undo()),
    (Action::PutBallot, |words| words.ballot_hint_put()),
    (Action::QuestionUp, |words| words.screen_hint_earlier()),
    (Action::QuestionDown, |words| words.screen_hint_later()),
    (Action::StepEarlier, |words| words.screen_hint_earlier()),
    (Action::StepLater, |words| words.screen_hint_later()),
    (Action::AddQuestion, |words| words.screen_hint_add()),
    (Action::RemoveQuestion, |words| words.work_hint_remove()),
    (Action::Gist, |words| words.screen_hint_gist()),
    (Action::HaltSpeech, |words| words.screen_hint_halt()),
    (Action::Extend, |words| words.screen_hint_extend()),
    (Action::NextPane, |words| words.screen_hint_pane()),
    (Action::Attendance, |words| words.screen_hint_attendance()),
    (Action::Appoint, |words| words.screen_hint_appoint()),
    (Action::AddMember, |words| words.screen_hint_add_member()),
    (Action::Assign, |words| words.work_hint_assign()),
    (Action::TaskFrom, |words| words.work_hint_task_from()),
    (Action::RaisePetition, |words| words.work_hint_petition()),
    (Action::RecordRemark, |words| words.work_hint_remark()),
    (Action::Propose, |words| words.work_hint_propose()),
    (Action::NextMeeting, |words| words.work_hint_next_meeting()),
    (Action::SkipStep, |words| words.screen_hint_skip()),
    (Action::Order, |words| words.screen_hint_order()),
    (Action::Findings, |words| words.finding_hint_list()),
    (Action::Explain, |words| words.screen_hint_explain()),
    (Action::Pause, |words| words.screen_hint_pause()),
    (Action::Close, |words| words.screen_hint_close()),
    (Action::Papers, |words| words.paper_hint_short()),
    (Action::Reserve, |words| words.ballot_hint_reserve()),
    (Action::Palette, |words| words.screen_hint_palette()),
    (Action::Leave, |words| words.screen_hint_leave()),
];

/// One hint.
#[derive(Debug, Clone)]
struct Hint {
    action: Action,
    label: String,
    ready: bool,
}

impl Hint {
    fn cells(&self) -> usize {
        width(self.action.key()) + 1 + width(&self.label)
    }
}

/// Draws the hints of the live screen, and over their first row the notice.
///
/// A dialog has its own hints, so under one there is only the notice.
pub(crate) fn draw(app: &App, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    if !app.layers.is_empty() {
        return notice(app, look, at, canvas);
    }
    if app.live().is_some_and(|live| live.people.finding().is_some()) {
        let row = inset(Rect { y: at.bottom().saturating_sub(1), height: 1, ..at });
        canvas.line(row, &Line::from(look.muted(look.words.screen_find_keys())));
        return notice(app, look, at, canvas);
    }
    let scopes = app.scopes();
    let scores = app.live().is_some_and(|live| live.activity() == Activity::Score);
    let leading = app.live().map_or(&[][..], leading);
    let first = SHORT.iter().filter(|(action, _)| leading.contains(action));
    let rest = SHORT.iter().filter(|(action, _)| !leading.contains(action));
    let hints = first.chain(rest).filter_map(|(action, label)| {
        // The score is drafted where it is talked over; elsewhere it would only take room.
        if matches!(action, Action::DraftScore | Action::AdoptScore) && !scores {
            return None;
        }
        // A key taken by an inner scope means something else here.
        if !action.is_reached(&scopes) {
            return None;
        }
        let ready = app.readiness(*action)? == Readiness::Ready;
        Some(Hint { action: *action, label: label(look.words), ready })
    });
    hints_over(hints.collect(), app, look, at, canvas);
}

/// Returns what the step is for, where no list of its own says it.
const fn leads(activity: Activity, sheet: bool) -> &'static [Action] {
    match (activity, sheet) {
        (Activity::Vote, _) => &[Action::PutBallot],
        (Activity::Tasks, _) => &[Action::Assign],
        (Activity::Petitions, false) => &[Action::RaisePetition],
        (Activity::Guests, true) => &[Action::TaskFrom, Action::Propose, Action::RecordRemark],
        (Activity::Guests, false) => &[Action::RecordRemark],
        (Activity::Score, _) => &[Action::DraftScore, Action::PutBallot, Action::AdoptScore],
        (Activity::Close, _) => &[Action::NextMeeting],
        _ => &[],
    }
}

fn leading(live: &Live) -> &'static [Action] {
    // A vote that is being taken comes before everything else.
    if live.meeting().balloting().is_some() {
        return &[Action::PutBallot];
    }
    if live.meeting().closed_at.is_some() {
        return &[Action::Papers];
    }
    leads(live.activity(), live.focus == Focus::Sheet)
}

fn hints_over(hints: Vec<Hint>, app: &App, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let last = Hint { action: Action::Help, label: look.words.screen_hint_help(), ready: true };
    // The help is always there: it is where everything else is found.
    let reserved = last.action.keys().get(1).map_or(0, |key| width(key)) + 1 + width(&last.label);
    let rows: Vec<Rect> = at.rows().map(inset).collect();
    let room = |row: usize| {
        let cells = rows.get(row).map_or(0, |place| usize::from(place.width));
        if row + 1 == rows.len() { cells.saturating_sub(reserved + GAP) } else { cells }
    };
    // The last row is seen even under a notice, so it is filled first.
    let chosen = choose(hints, &[room(1), room(0)]);
    for (list, place) in chosen.iter().zip(rows.iter().rev()) {
        let mut x = place.x;
        for hint in list {
            x = draw_hint(hint, hint.action.key(), Rect { x, ..*place }, look, canvas);
        }
    }
    if let (Some(place), Some(key)) = (rows.last(), last.action.keys().get(1)) {
        let x = place.right().saturating_sub(reserved as u16);
        draw_hint(&last, key, Rect { x, width: reserved as u16, ..*place }, look, canvas);
    }
    notice(app, look, at, canvas);
}

/// Draws what just happened over the first row.
pub(crate) fn notice(app: &App, look: &Look<'_>, at: Rect, canvas: &mut Canvas<'_>) {
    let Some(notice) = &app.notice else { return };
    let row = Rect { height: 1, ..at };
    canvas.clear(row, look.theme.base);
    let (glyph, style) = look.tone(notice.tone);
    let line =
        vec![Span::styled(glyph, style), Span::raw(" "), Span::styled(notice.text.as_str(), style)];
    let row = inset(row);
    canvas.line(row, &cut(Line::from(line), usize::from(row.width)));
}

/// Sets the hints row after row: what is ready, then what is not while there is room.
fn choose(hints: Vec<Hint>, rooms: &[usize]) -> Vec<Vec<Hint>> {
    let (ready, refused): (Vec<_>, Vec<_>) = hints.into_iter().partition(|hint| hint.ready);
    let mut hints = ready.into_iter().chain(refused).peekable();
    let row = |room: &usize| {
        let mut left = room + GAP;
        let mut row = Vec::new();
        while let Some(hint) = hints.next_if(|hint| hint.cells() + GAP <= left) {
            left -= hint.cells() + GAP;
            row.push(hint);
        }
        row
    };
    rooms.iter().map(row).collect()
}

/// Draws one hint at the beginning of `at`; returns where the next begins.
fn draw_hint(hint: &Hint, key: &str, at: Rect, look: &Look<'_>, canvas: &mut Canvas<'_>) -> u16 {
    let (key_style, style) = if hint.ready {
        (look.theme.key, look.theme.text)
    } else {
        (look.theme.muted, look.theme.muted)
    };
    let line = Line::from(vec![
        Span::styled(key, key_style),
        Span::raw(" "),
        Span::styled(hint.label.as_str(), style),
    ]);
    let wide = line.width() as u16;
    canvas.line(at, &line);
    canvas.target(Rect { width: wide, height: 1, ..at }, Target::Action(hint.action));
    at.x + wide + GAP as u16
}
