//! Tasks, petitions, remarks and their forms, as people see them.

use chutri::meeting::language::Lang;

use crate::screens::{check, find};
use crate::support::carried::{at, at_review};
use crate::support::console::Console;

#[test]
fn the_review_of_last_time() {
    check("work-review", |lang| {
        let mut console = at_review(lang);
        console.press("1").wait(9).press("2").types("60").press("Enter").wait(9);
        console
    });
    check("work-review-new", at_review);
    check("work-history", |lang| {
        let mut console = at_review(lang);
        console.press("Enter");
        console
    });
    check("work-not-done", |lang| {
        let mut console = at_review(lang);
        console.press("3").types("mưa lớn, chưa chở được đá");
        console
    });
    check("work-carried-on", |lang| {
        let mut console = at_review(lang);
        console.press("4").types("cuoi thang");
        console
    });
}

fn tasks(lang: Lang) -> Console {
    let mut console = at("tasks", lang);
    find(&mut console, "hoa").press("j").types("Họp chị em bàn giống cam").press("Enter Enter");
    console.types("20").press("Enter").wait(5);
    find(&mut console, "tư").press("j").types("Phát dọn đường ra ruộng Nà Pung, hai đợt");
    console.press("Enter").types("lam").press("Enter Enter").types("kỳ sau").press("Enter");
    console.wait(9);
    console
}

#[test]
fn the_tasks_of_next_month() {
    check("work-tasks", tasks);
    check("work-tasks-sheet", |lang| {
        let mut console = tasks(lang);
        console.press("Tab");
        console
    });
}

#[test]
fn a_task_is_given() {
    check("work-task", |lang| {
        let mut console = tasks(lang);
        console.press("j").types("Lập danh sách hộ nghèo cần giống, báo trước cho xã");
        console.press("Enter Enter").types("thu 6 tuan sau");
        console
    });
    check("work-task-owners", |lang| {
        let mut console = tasks(lang);
        console.press("j").types("Đo lại đất hiến làm đường").press("Enter").types("th");
        console
    });
    check("work-task-refused", |lang| {
        let mut console = tasks(lang);
        console.press("j").types("Đo lại đất").press("Enter Enter").types("31/2").press("Enter");
        console
    });
}

#[test]
fn petitions_and_their_forms() {
    check("work-petitions", |lang| {
        let mut console = at("petitions", lang);
        console.press("Esc K").types("Xin thêm bóng đèn đường").press("Enter Enter").wait(9);
        console.press("Home Down 1").types("Thôn cho nợ đến mùa cam").press("Enter").wait(9);
        console
    });
    check("work-petition", |lang| {
        let mut console = at("petitions", lang);
        console.press("K").press("Up Backspace").types("hộ ông Sùng");
        console
    });
    check("work-answer", |lang| {
        let mut console = at("petitions", lang);
        console.press("Enter").types("Xã đã duyệt, khởi công sau Tết");
        console
    });
    check("work-forward", |lang| {
        let mut console = at("petitions", lang);
        console.press("2").types("2 tuan nua");
        console
    });
}

#[test]
fn remarks_and_their_forms() {
    let remark = |console: &mut Console, kind: &str, text: &str| {
        console.press("R").press(kind).press("Enter").types(text).press("Enter").wait(9);
    };
    check("work-remarks", |lang| {
        let mut console = at("guests", lang);
        remark(&mut console, "1", "Bám sát nghị quyết, ai cũng phát biểu");
        remark(&mut console, "2", "Chưa nêu được cách làm cụ thể với hộ nghèo");
        remark(&mut console, "3", "Tháng tới tập trung trồng dặm 2 ha cam");
        console.press("Tab End T Enter").types("cuối tháng").press("Enter").wait(9);
        console
    });
    check("work-remark", |lang| {
        let mut console = at("guests", lang);
        console.press("R");
        console
    });
}

#[test]
fn the_next_meeting_and_its_questions() {
    check("work-next", |lang| {
        let mut console = at("closing", lang);
        console.press("S").types("3/4").press("Enter").types("19h30");
        console
    });
    check("work-propose", |lang| {
        let mut console = at("closing", lang);
        console.press("J").types("Làm mương nội đồng | 20");
        console
    });
}
