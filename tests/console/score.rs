//! The meeting scores itself: points by key, the draft, the adopted score.

use chutri::app::dialog::{Ask, Layer};
use chutri::app::live::{Focus, Row};
use chutri::meeting::language::Lang;
use chutri::meeting::score::Judged;

use crate::support::console::Console;
use crate::support::scoring::scoring;
use crate::support::screen::text;

fn asked(console: &Console) -> Option<&Ask> {
    match console.app.layers.last() {
        Some(Layer::Prompt(prompt)) => Some(&prompt.ask),
        _ => None,
    }
}

fn judged(console: &Console, criterion: &str) -> Judged {
    console.meeting().scoring.judged.get(criterion).unwrap().clone()
}

/// Every criterion has its points.
fn scored(lang: Lang) -> Console {
    let mut console = scoring(lang);
    console.press("2 4 Enter 9 Enter");
    console
}

#[test]
fn the_sheet_lists_every_criterion_and_waits_at_the_first_to_be_judged() {
    let console = scoring(Lang::Vi);
    assert_eq!(console.live().focus, Focus::Sheet);
    let rows = console.live().sheet_rows();
    assert_eq!(rows.len(), 6);
    assert_eq!(rows.last(), Some(&Row::Total));
    assert_eq!(console.live().sheet_row(), Some(Row::Criterion(3)), "the first without points");
    let shown = text(&console.app, 120, 40);
    for part in
        ["= 20/20 Đảng viên dự họp · có mặt 14/15 = 93 %", "phát biểu 1/13 = 7 %", "chờ chấm"]
    {
        assert!(shown.contains(part), "{part} is missing:\n{shown}");
    }
}

#[test]
fn a_digit_begins_the_points_and_the_next_open_criterion_is_selected() {
    let mut console = scoring(Lang::Vi);
    console.press("2 4 Enter");
    assert_eq!(judged(&console, "content"), Judged { points: 24, reason: String::new() });
    assert_eq!(console.live().sheet_row(), Some(Row::Criterion(4)));
    console.press("Enter").types("9 có lúc còn nói riêng").press("Enter");
    assert_eq!(judged(&console, "order").reason, "có lúc còn nói riêng");
    assert_eq!(console.live().sheet_row(), Some(Row::Total), "all have points: the sum is next");
}

#[test]
fn points_that_cannot_be_are_refused_and_stay_typed() {
    let mut console = scoring(Lang::Vi);
    for (typed, told) in [("40", "nhiều nhất 30"), ("bốn", "chữ số"), ("", "chữ số")]
    {
        console.press("Enter Ctrl+U").types(typed).press("Enter");
        let Some(Layer::Prompt(prompt)) = console.app.layers.last() else { panic!("no prompt") };
        let refused = prompt.refused.as_deref().unwrap_or_default();
        assert!(refused.contains(told), "{typed}: {refused}");
        assert_eq!(prompt.field.text(), typed);
        console.press("Ctrl+U Esc");
    }
    assert!(console.meeting().scoring.judged.is_empty());
}

#[test]
fn other_points_than_computed_are_given_with_a_reason() {
    let mut console = scoring(Lang::Vi);
    console.press("Up Up Up 1 8 Enter");
    let why = Ask::PointsWhy { criterion: "attendance".to_owned(), points: 18 };
    assert_eq!(asked(&console), Some(&why));
    console.press("Enter");
    assert_eq!(asked(&console), Some(&why), "an empty reason is none");
    console.types("hai đồng chí đến muộn").press("Enter");
    let given = Judged { points: 18, reason: "hai đồng chí đến muộn".to_owned() };
    assert_eq!(judged(&console, "attendance"), given);
    console.press("Ctrl+Z");
    assert!(console.meeting().scoring.judged.is_empty());
}

#[test]
fn nothing_is_drafted_while_a_criterion_is_open() {
    let mut console = scoring(Lang::En);
    console.press("N");
    assert!(console.meeting().scoring.drafted.is_none());
    assert!(console.notice().contains('2'), "{}", console.notice());
    console.press("V");
    assert!(console.meeting().scoring.adopted.is_none());
}

#[test]
fn the_draft_is_adopted_as_it_is_by_a_key_of_its_own() {
    let mut console = scored(Lang::Vi);
    console.press("N");
    let drafted = console.meeting().scoring.drafted.clone().unwrap();
    assert_eq!(drafted.total, 20 + 10 - 10 + 10 + 24 + 9);
    console.press("V");
    let adopted = console.meeting().scoring.adopted.clone().unwrap();
    assert_eq!((adopted.score, adopted.reason.as_str()), (drafted, ""));
}

#[test]
fn what_the_meeting_changes_is_adopted_with_the_reason_and_both_scores_stay() {
    let mut console = scored(Lang::Vi);
    console.press("N Up 1 0 Enter");
    assert_eq!(
        asked(&console),
        Some(&Ask::PointsWhy { criterion: "order".to_owned(), points: 10 }),
        "it differs from the draft"
    );
    console.types("chi bộ thấy nghiêm túc").press("Enter V");
    assert_eq!(asked(&console), Some(&Ask::AdoptScore));
    console.press("Enter");
    assert!(console.meeting().scoring.adopted.is_none(), "the reason is not left out");
    console.types("chi bộ nâng một điểm").press("Enter");
    let scoring = &console.meeting().scoring;
    let (drafted, adopted) = (scoring.drafted.as_ref().unwrap(), scoring.adopted.as_ref().unwrap());
    assert_eq!(adopted.score.total, drafted.total + 1);
    assert_eq!(adopted.reason, "chi bộ nâng một điểm");
}

#[test]
fn enter_on_the_sum_drafts_and_never_adopts() {
    let mut console = scored(Lang::Vi);
    console.press("Enter");
    assert!(console.meeting().scoring.drafted.is_some());
    console.press("Enter");
    assert!(console.meeting().scoring.adopted.is_none());
    assert_eq!(asked(&console), Some(&Ask::FinishDespite), "the score is still missing");
    console.press("Esc V Enter");
    assert_ne!(console.step(), "score");
}

#[test]
fn the_meeting_votes_on_its_score_in_the_words_of_the_step() {
    let mut console = scored(Lang::Vi);
    console.press("N p Enter 1 2 Tab 1 F10 Esc V");
    let meeting = console.meeting();
    let ballot = meeting.ballots.last().expect("it was put to the vote");
    assert_eq!(ballot.proposal.text, "Thông qua điểm buổi sinh hoạt");
    let adopted = meeting.scoring.adopted.as_ref().expect("it was adopted");
    assert_eq!(adopted.ballot, Some(ballot.id));
}

#[test]
fn without_a_sheet_nothing_is_scored() {
    let mut console = Console::open(Lang::Vi);
    for key in ["N", "V"] {
        console.press(key);
        assert!(!console.notice().is_empty());
    }
    assert!(console.meeting().scoring.drafted.is_none());
}
