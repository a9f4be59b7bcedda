//! Tasks, petitions, remarks and the next meeting, by keys alone.

use chutri::app::action::Action;
use chutri::app::dialog::Layer;
use chutri::app::input::Input;
use chutri::app::live::{Focus, Order, Row};
use chutri::meeting::language::Lang;
use chutri::meeting::petition::{PleaKind, Settlement};
use chutri::meeting::remark::RemarkKind;
use chutri::meeting::task::{Due, Progress, Source, Task, Who};

use crate::support::carried::{at, at_review};
use crate::support::console::Console;
use crate::support::screen::text;

/// What was found of the tasks of last time.
fn found(console: &Console) -> Vec<Option<Progress>> {
    let old = console.meeting().tasks().filter(|task| task.is_old());
    old.map(|task| task.progress.clone()).collect()
}

fn on(day: &str) -> Due {
    Due::On(day.parse().unwrap())
}

#[track_caller]
fn last(console: &Console) -> &Task {
    console.meeting().tasks().next_back().expect("a task")
}

#[track_caller]
fn names(console: &Console, owners: &[Who]) -> Vec<String> {
    owners.iter().map(|who| console.live().who(who)).collect()
}

#[track_caller]
fn refused(console: &Console) -> &str {
    match console.app.layers.last() {
        Some(Layer::Form(form)) => form.refused.as_deref().unwrap_or(""),
        other => panic!("no form but {other:?}"),
    }
}

#[test]
fn the_tasks_of_last_time_are_reviewed_with_one_key_each() {
    let mut console = at_review(Lang::Vi);
    assert_eq!(console.live().focus, Focus::Sheet, "they are what the step is about");
    console.press("1");
    console.press("2").types("60%").press("Enter");
    console.press("3").types("chờ giấy của xã").press("Enter");
    console.press("4").types("20/4").press("Enter");
    assert_eq!(
        found(&console),
        [
            Some(Progress::Done),
            Some(Progress::Partly { percent: 60 }),
            Some(Progress::NotDone { reason: "chờ giấy của xã".to_owned() }),
            Some(Progress::CarriedOn { due: Some(on("2026-04-20")) }),
        ]
    );
    assert_eq!(console.live().focus, Focus::People, "nothing waits any more");
    console.press("Enter");
    assert_eq!(console.step(), "discuss");
}

#[test]
fn a_task_of_last_time_is_dropped_with_its_reason_and_taken_back() {
    let mut console = at_review(Lang::Vi);
    console.press("Delete Enter");
    assert!(!refused(&console).is_empty(), "without a reason it is not dropped");
    console.types("hộ đã chuyển đi").press("Enter");
    let dropped = Progress::Dropped { reason: "hộ đã chuyển đi".to_owned() };
    assert_eq!(found(&console)[0], Some(dropped));
    console.press("Ctrl+Z");
    assert_eq!(found(&console)[0], None);
}

#[test]
fn a_share_that_is_none_is_told_and_nothing_typed_is_lost() {
    let mut console = at_review(Lang::En);
    console.press("2").types("gần xong").press("Enter");
    assert!(refused(&console).contains("1 to 99") || refused(&console).contains("99"));
    console.press("Ctrl+U").types("90").press("Enter");
    assert_eq!(found(&console)[0], Some(Progress::Partly { percent: 90 }));
}

#[test]
fn the_history_of_a_task_is_one_key_away() {
    let mut console = at_review(Lang::Vi);
    console.press("Enter");
    assert!(matches!(console.app.layers.last(), Some(Layer::History(..))));
    console.press("Esc");
    assert!(console.app.layers.is_empty());
    assert_eq!(found(&console)[0], None, "looking changes nothing");
}

#[test]
fn those_without_a_task_stand_first_and_the_next_task_is_one_key_away() {
    let mut console = at("tasks", Lang::Vi);
    assert_eq!(console.live().people.order(), Order::Untasked);
    let without = console.meeting().without_task();
    let mut served = Vec::new();
    for _ in 0..3 {
        served.push(console.selected().to_owned());
        console.press("j").types("Trồng dặm cam").press("Enter Enter").types("20").press("Enter");
        assert!(console.app.layers.is_empty());
        assert_eq!(last(&console).assignment.due, Some(on("2026-03-20")));
        assert_eq!(names(&console, &last(&console).assignment.owners), served[served.len() - 1..]);
    }
    assert_eq!(console.meeting().without_task(), without - 3);
    assert!(!served.contains(&console.selected().to_owned()));
}

#[test]
fn owners_are_completed_over_the_roster_and_the_first_leads() {
    let mut console = at("tasks", Lang::Vi);
    console.press("j").types("Làm đường bê tông").press("Enter Backspace");
    console
        .types("hoa")
        .press("Enter")
        .types("nvd")
        .press("Enter")
        .types("hộ ông Páo")
        .press("Enter");
    console.press("Enter").types("cuối tháng").press("Enter");
    let task = last(&console).assignment.clone();
    assert_eq!(names(&console, &task.owners), ["Lò Thị Hoa", "Ngân Văn Đức", "hộ ông Páo"]);
    assert_eq!(task.due, Some(on("2026-03-31")));
    // A guest is nobody to be given work: the name is taken as it is typed, not as the guest.
    console.press("j").types("Việc khác").press("Enter Backspace").types("toản").press("Enter");
    let Some(Layer::Form(form)) = console.app.layers.last() else { panic!("no form") };
    let owners = form.people(chutri::app::dialog::form::Part::Owners);
    assert_eq!(owners, [Who::Name("toản".to_owned())]);
}

#[test]
fn a_task_is_changed_and_taken_back_on_its_row() {
    let mut console = at("tasks", Lang::Vi);
    console.press("j").types("Phát quang").press("Enter Enter").types("20").press("Enter");
    console.press("Tab End Enter").types(" đường bản").press("Enter Enter Ctrl+U");
    console.types("kỳ sau").press("Enter");
    let task = last(&console).assignment.clone();
    assert_eq!((task.text.as_str(), task.due), ("Phát quang đường bản", Some(Due::NextMeeting)));
    console.press("Delete");
    assert!(last(&console).is_old(), "the new one is gone");
    let rows = console.live().sheet_rows();
    assert!(rows.iter().all(|row| !matches!(row, Row::Task(_))), "{rows:?}");
}

#[test]
fn a_date_that_cannot_be_is_told_and_the_form_stays_as_it_is() {
    let mut console = at("tasks", Lang::Vi);
    let before = console.live().desk.record().last_seq();
    console.press("j").types("Kè mương").press("Enter Enter").types("31/2").press("Enter");
    assert!(refused(&console).contains("28/02/2027"), "{}", refused(&console));
    assert_eq!(console.live().desk.record().last_seq(), before);
    console.press("Ctrl+U").types("31/3").press("Enter");
    assert_eq!(last(&console).assignment.due, Some(on("2026-03-31")));
}

#[test]
fn a_task_may_wait_for_its_owner_and_its_date() {
    let mut console = at("tasks", Lang::Vi);
    console.press("j").types("Sơn cổng chào").press("Enter Backspace Enter Enter");
    let task = &last(&console).assignment;
    assert_eq!((task.owners.len(), task.due), (0, None));
    console.press("j Enter Enter Enter");
    assert!(!refused(&console).is_empty(), "a task without words is none");
}

#[test]
fn a_form_that_is_left_keeps_what_was_typed() {
    let mut console = at("tasks", Lang::Vi);
    console.press("j").types("Đo đất hiến").press("Enter").types("tư").press("Tab").types("20/4");
    console.press("Esc");
    assert!(console.notice().contains("giữ"), "{}", console.notice());
    console.press("F5").types("ghi chú").press("Enter j");
    console.press("Enter");
    let task = &last(&console).assignment;
    assert_eq!((task.text.as_str(), task.due), ("Đo đất hiến", Some(on("2026-04-20"))));
    assert_eq!(task.owners.len(), 2);
    console.press("j");
    let Some(Layer::Form(form)) = console.app.layers.last() else { panic!("no form") };
    assert!(form.text(chutri::app::dialog::form::Part::Task).is_empty(), "it was used");
}

#[test]
fn no_hotkey_acts_in_a_form_and_bursts_of_an_input_method_are_letters() {
    let mut console = at("tasks", Lang::Vi);
    let before = console.live().desk.record().last_seq();
    console.press("j").types("jTKRJSX1234?<>q ").types("d").press("Backspace").types("đ");
    console.types("uo").press("Backspace Backspace").types("ươ").types("n").press("Backspace");
    console.types("ng").press("Backspace Backspace Backspace").types("ờng");
    console.app.handle(Input::Paste(" be\u{302} to\u{302}ng\n\n".to_owned()));
    assert_eq!(console.live().desk.record().last_seq(), before);
    console.press("Enter Backspace").types("d").press("Backspace").types("đ").types("uc");
    console.press("Backspace Backspace").types("ức").press("Enter Enter");
    console.types("mai").press("Enter");
    let task = last(&console).assignment.clone();
    assert_eq!(task.text, "jTKRJSX1234?<>q đường bê tông");
    assert_eq!(names(&console, &task.owners), ["Ngân Văn Đức"]);
    assert_eq!(task.due, Some(on("2026-03-04")));
}

#[test]
fn a_conclusion_a_note_a_remark_and_a_petition_become_tasks() {
    let mut console = at("discuss", Lang::Vi);
    console.press("q k 1").types("Mỗi hộ góp 20 nghìn").press("Enter");
    console.types("đã bàn kỹ").press("Enter").wait(5);
    console.press("T Enter").types("20").press("Enter");
    let task = last(&console).assignment.clone();
    let question = console.meeting().agenda().next().unwrap().id;
    assert_eq!(task.text, "Mỗi hộ góp 20 nghìn");
    assert_eq!(task.source, Source::Question(question));
    console.wait(5).press("F5").types("Hỏi xã về xi măng").press("Enter T Enter Enter");
    let task = &last(&console).assignment;
    assert!(matches!(task.source, Source::Note(_)), "{:?}", task.source);
    assert_eq!(task.text, "Hỏi xã về xi măng");
    console.wait(5).press("K").types("Xin đèn đường").press("Enter Enter T Enter Enter");
    assert!(matches!(last(&console).assignment.source, Source::Petition(_)));
}

#[test]
fn remarks_of_the_only_guest_are_recorded_and_directions_become_work() {
    let mut console = at("guests", Lang::Vi);
    console.press("R Enter").types("Sinh hoạt nền nếp").press("Enter").wait(5);
    console.press("R Right Right Enter").types("Trồng dặm 2 ha cam").press("Enter").wait(5);
    let remarks = &console.meeting().remarks;
    assert_eq!(
        remarks.iter().map(|remark| remark.kind).collect::<Vec<_>>(),
        [RemarkKind::Strength, RemarkKind::Direction]
    );
    let guest = console.meeting().members.get(remarks[1].member).unwrap();
    assert_eq!(guest.name(), "Trần Quốc Toản");
    let id = remarks[1].id;
    console.press("Tab End J Enter T Enter").types("kỳ sau").press("Enter");
    let proposed = &console.meeting().next.questions[0];
    assert_eq!(proposed.matter.title, "Trồng dặm 2 ha cam");
    assert_eq!(proposed.source, Source::Remark(id));
    assert_eq!(last(&console).assignment.source, Source::Remark(id));
    console.press("Home Enter Enter").types(", đúng giờ").press("Enter");
    assert_eq!(console.meeting().remarks[0].text, "Sinh hoạt nền nếp, đúng giờ");
}

#[test]
fn petitions_of_last_time_come_first_and_are_answered_or_passed_on() {
    let mut console = at("petitions", Lang::Vi);
    assert_eq!(console.live().focus, Focus::Sheet);
    console.press("2").types("2 tuần nữa").press("Enter");
    let settled = console.meeting().petitions[0].settlement.clone();
    let to = "Ủy ban nhân dân xã".to_owned();
    assert_eq!(settled, Some(Settlement::Forwarded { to, due: Some(on("2026-03-17")) }));
    console.press("Enter").types("Cho nợ đến mùa cam").press("Enter");
    let Some(Settlement::Answered { by, text }) = &console.meeting().petitions[1].settlement else {
        panic!("not answered")
    };
    assert_eq!(
        (console.live().who(by).as_str(), text.as_str()),
        ("Hà Văn Bình", "Cho nợ đến mùa cam")
    );
    console.press("K").press("Up Backspace").types("hộ ông Sùng").press("Enter");
    console.types("Xin mở cống").press("Enter 2 Enter");
    let plea = console.meeting().petitions[2].plea.clone();
    assert_eq!(plea.who, Who::Name("hộ ông Sùng".to_owned()));
    assert_eq!(plea.kind, PleaKind::Proposal);
    console.press("r Enter Ctrl+U").types("Xin mở rộng cống").press("Enter Enter");
    assert_eq!(console.meeting().petitions[2].plea.text, "Xin mở rộng cống");
}

#[test]
fn a_petition_of_nobody_is_asked_whose_it_is() {
    let mut console = at("petitions", Lang::Vi);
    console.press("K Up Backspace Enter").types("Xin mở cống").press("Enter Enter");
    assert!(refused(&console).contains("Chưa chọn ai"), "{}", refused(&console));
    console.types("hoa").press("Enter Enter Enter");
    assert_eq!(console.meeting().petitions.len(), 3);
}

#[test]
fn the_next_meeting_is_set_and_set_again() {
    let mut console = at("closing", Lang::Vi);
    console
        .press("S")
        .types("thứ sáu tuần sau")
        .press("Enter")
        .types("7 giờ 30 tối")
        .press("Enter");
    let next = &console.meeting().next;
    assert_eq!(next.on.unwrap().to_string(), "2026-03-13");
    assert_eq!(next.at.unwrap().to_string(), "19:30:00");
    console.press("S Enter Ctrl+U").types("8h").press("Enter");
    let next = &console.meeting().next;
    assert_eq!(
        (next.on.unwrap().to_string(), next.at.unwrap().to_string()),
        ("2026-03-13".to_owned(), "08:00:00".to_owned())
    );
    console.press("S Enter Ctrl+U").types("lúc nào cũng được").press("Enter");
    assert!(refused(&console).contains("19h30"), "{}", refused(&console));
    console.press("Esc J").types("Làm mương | 20").press("Enter");
    assert_eq!(console.meeting().next.questions[0].matter.minutes, Some(20));
}

#[test]
fn the_palette_offers_what_the_step_is_about_and_nothing_of_the_others() {
    let mut console = at_review(Lang::En);
    let offered = |console: &mut Console, typed: &str| {
        console.press("Ctrl+P").types(typed);
        let Some(Layer::Palette(palette)) = console.app.layers.last() else { panic!("no palette") };
        let first = palette.found.first().copied();
        console.press("Esc");
        first
    };
    assert_eq!(offered(&mut console, "task done"), Some(Action::TaskDone));
    assert_ne!(offered(&mut console, "answer the petition"), Some(Action::AnswerPetition));
    console
        .press("Ctrl+P")
        .types("drop the task")
        .press("Enter")
        .types("moved away")
        .press("Enter");
    assert!(matches!(found(&console)[0], Some(Progress::Dropped { .. })));
}

#[test]
fn a_petition_and_a_proposed_question_written_by_mistake_are_taken_back_on_their_rows() {
    let mut console = at("petitions", Lang::Vi);
    console.press("K").types("Ghi nhầm").press("Enter Enter Delete");
    assert_eq!(console.meeting().petitions().count(), 2, "{}", console.notice());
    assert!(console.notice().contains("Ghi nhầm"), "{}", console.notice());
    console.press("Home Delete");
    assert!(console.notice().contains("kỳ trước"), "{}", console.notice());

    let mut console = at("closing", Lang::Vi);
    console.press("J").types("Làm mương | 20").press("Enter J").types("Đường").press("Enter");
    let page = text(&console.app, 120, 40);
    assert!(page.contains("Vấn đề cho kỳ sau") && page.contains("Làm mương  20'"), "{page}");
    console.press("Tab Home Delete");
    let left: Vec<_> = console.meeting().next.questions.iter().collect();
    assert_eq!((left.len(), left[0].matter.title.as_str()), (1, "Đường"));
}
