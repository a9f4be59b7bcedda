//! Three sessions of two bodies, small enough that every figure was worked out on paper.
//!
//! In A, An presides. Bình is heard in January and leaves early in February, Chi comes twice and is
//! never heard, Em joins in February. B has nobody presiding, and namesakes.

use super::{by_hand_folder, report};

fn table(options: &str) -> String {
    let ran = report(&[by_hand_folder()], options);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{options}");
    ran.out
}

#[track_caller]
fn assert_csv(by: &str, expected: &[&str]) {
    let csv = table(&format!("--format csv --by {by}"));
    let csv = csv.strip_prefix('\u{feff}').unwrap();
    let lines: Vec<_> = csv.split_terminator("\r\n").collect();
    assert_eq!(lines, expected);
}

#[test]
fn the_bodies_come_to_what_was_worked_out() {
    assert_csv(
        "body",
        &[
            "body,bodies,sessions,closed,seconds,\
             people,expected,came,excused,unexcused,attendance_percent,\
             to_hear,heard,heard_percent,never_heard,speeches,talk_seconds,chair_seconds,\
             chair_percent,guest_seconds,gini,\
             questions,concluded,deferred,withdrawn,passed_up,undecided,decided_percent,\
             tasks_given,tasks_on_time,tasks_late,tasks_dropped,tasks_open,tasks_overdue,\
             on_time_percent,\
             petitions_raised,petitions_answered,petitions_forwarded,answer_days,\
             answer_days_most,petitions_waiting,waiting_days_most,\
             scored,score_percent,score_least,score_most,findings,grave",
            // Came: 3 of 4 and 4 of 5. Talk: 300 + 120 and 60 + 60, of which the chair 300 + 60.
            // Gini of 0 (Chi), 60 (Em) and 120 (Bình): (−2·0 + 0·60 + 2·120) / (3 · 180).
            "Chi bộ A,1,2,1,9000,5,9,7,1,1,77,4,2,50,1,5,540,360,66,200,444,\
             5,1,1,1,1,1,80,3,1,0,0,2,1,100,2,1,1,0,0,1,36,1,81,81,81,4,1",
            // Nobody talked, so nothing is spread; there was no question.
            "Chi bộ B,1,1,1,1800,3,1,1,0,0,100,1,0,0,1,0,0,0,,0,,\
             0,0,0,0,0,0,,0,0,1,0,0,0,0,0,1,0,30,30,0,,1,40,40,40,0,0",
        ],
    );
}

#[test]
fn all_together_come_to_what_was_worked_out() {
    let ran = report(&[by_hand_folder()], "--format json");
    let page: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(page["sessions"], 3);
    let all = &page["tables"][0]["rows"][0];
    // Gini of 0 (Chi), 0 (An of B), 60 (Em) and 120 (Bình): (1·60 + 3·120) / (4 · 180).
    for (id, expected) in [
        ("bodies", 2),
        ("people", 8),
        ("attendance_percent", 80),
        ("heard_percent", 40),
        ("never_heard", 2),
        ("gini", 583),
        ("on_time_percent", 50),
        ("answer_days", 15),
        ("answer_days_most", 30),
        ("petitions_waiting", 1),
        ("score_percent", 67),
        ("score_least", 40),
        ("score_most", 81),
    ] {
        assert_eq!(all[id], expected, "{id}");
    }
    let by: Vec<_> = page["tables"].as_array().unwrap().iter().map(|table| &table["by"]).collect();
    let keys = serde_json::json!([[], ["month"], ["body"], ["finding"], ["body", "person"]]);
    assert_eq!(serde_json::json!(by), keys);
}

#[test]
fn what_is_open_is_what_the_last_session_of_a_period_left() {
    let csv = table("--format csv --by body,month --show tasks");
    let lines: Vec<_> = csv.split_terminator("\r\n").skip(1).collect();
    // In January two tasks are given and open; in February one is done in time, one given.
    assert_eq!(
        lines,
        [
            "Chi bộ A,2026-01,1,2,0,0,0,2,0,",
            "Chi bộ A,2026-02,1,1,1,0,0,2,1,100",
            "Chi bộ B,2026-03,1,0,0,1,0,0,0,0",
        ]
    );
}

#[test]
fn people_are_one_over_the_months_however_they_are_typed() {
    assert_csv(
        "person",
        &[
            "body,person,mark,sessions,expected,came,excused,unexcused,attendance_percent,chaired,\
             heard,silent,speeches,talk_seconds,invited,last_heard,\
             tasks_given,tasks_on_time,tasks_late,tasks_open",
            "Chi bộ A,An,,2,2,2,0,0,100,2,2,0,3,360,0,2026-02-10,0,0,0,0",
            // Who left before the end is not called silent.
            "Chi bộ A,Bình,,2,2,2,0,0,100,0,1,0,1,120,0,2026-01-05,2,1,0,1",
            "Chi bộ A,Chi,,2,2,2,0,0,100,0,0,2,0,0,2,,1,0,0,1",
            "Chi bộ A,Dung,,2,2,0,1,1,0,0,0,0,0,0,0,,0,0,0,0",
            "Chi bộ A,Em,,1,1,1,0,0,100,0,1,0,1,60,0,2026-02-10,1,0,0,1",
            "Chi bộ B,An,,1,1,1,0,0,100,0,0,1,0,0,0,,0,0,0,0",
            "Chi bộ B,Bình,,1,0,0,0,0,,0,0,0,0,0,0,,0,0,0,0",
            "Chi bộ B,Bình,1990,1,0,0,0,0,,0,0,0,0,0,0,,0,0,0,0",
        ],
    );
}

#[test]
fn findings_that_come_again_are_told_apart_from_those_made_once() {
    assert_csv(
        "finding",
        &[
            "finding,sessions,of_sessions,session_percent,places,bodies,recurring",
            "member_unheard,2,3,66,3,1,1",
            "no_secretary,1,3,33,1,1,0",
        ],
    );
}

#[test]
fn people_read_a_table_whose_columns_stand_straight() {
    assert_eq!(
        table("--by quarter --show speaking --lang vi"),
        "\
Quý         Buổi  Cần nghe  Đã nói  Phát biểu  Chưa nói  Lượt nói  Thời gian nói  Chủ trì nói  Chủ trì nói, %  Khách nói  Nói lệch
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Quý 1/2026     3         5       2        40%         2         5             9'           6'             66%         3'      0,58
"
    );
}

#[test]
fn markdown_is_a_table_any_reader_knows() {
    let text = table("--by body --format md");
    assert!(text.starts_with("| Body | Sessions | Attended |"), "{text}");
    assert!(text.contains("\n|---|---:|"), "{text}");
    assert!(text.contains("\n| Chi bộ A | 2 | 77% | 50% | 1 | 0.44 |"), "{text}");
    let mut tables = 0;
    let options = pulldown_cmark::Options::ENABLE_TABLES;
    for event in pulldown_cmark::Parser::new_ext(&table("--format md"), options) {
        tables += usize::from(matches!(
            event,
            pulldown_cmark::Event::Start(pulldown_cmark::Tag::Table(_))
        ));
    }
    assert_eq!(tables, 5, "everything, months, bodies, findings, who is never heard");
}

#[test]
fn the_page_says_who_is_never_heard() {
    let page = table("");
    let (_, unheard) = page.split_once("Present more than once and never heard\n").unwrap();
    assert_eq!(unheard.lines().count(), 3, "{unheard}");
    assert!(unheard.lines().nth(2).unwrap().starts_with("Chi bộ A  Chi "), "{unheard}");
    // In a pipe there are no pictures.
    assert!(!page.contains(['▓', '░', '▂', '█']), "{page}");
}
