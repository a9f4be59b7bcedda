//! Two months in a real terminal: what March decides, April begins with and brings to its end.
//!
//! Everything is typed as Telex sends it; in April the plug is pulled. What the two files say is
//! held against `tests/data/story`, times, seals and the names of sessions left out;
//! `UPDATE_STORY=1 cargo test months` writes those files anew, to be read before they are kept.

use std::path::{Path, PathBuf};

use chutri::store::reading;
use serde_json::Value;

use super::{F7, F10, QUIT, home};
use crate::support::file::{put, put_bytes};
use crate::support::pty::input_method::{Method, Sender};
use crate::support::pty::{Start, Terminal};
use crate::support::told::differs;

const BODY: &str = "Chi bộ bản Pượn";

/// The chair at the keyboard.
struct Chair(Terminal);

impl Chair {
    /// Presses keys, as the terminal sends them.
    #[track_caller]
    fn press(&mut self, keys: &str) -> &mut Self {
        self.0.send(keys);
        self
    }

    /// Types a text with Telex.
    #[track_caller]
    fn types(&mut self, text: &str) -> &mut Self {
        self.0.send_each(Sender::new(Method::Telex).type_text(text));
        self
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    fn sees(&mut self, text: &str) -> &mut Self {
        self.0.wait_for(text);
        self
    }

    /// Leaves a dialog. What is pressed next must not come in the same breath, or it would be a key
    /// pressed with Alt.
    #[track_caller]
    fn leaves(&mut self, dialog: &str) -> &mut Self {
        self.sees(dialog).press("\u{1b}");
        self.0.wait_gone(dialog);
        self
    }

    /// Finds a person and stays with them.
    #[track_caller]
    fn finds(&mut self, name: &str) -> &mut Self {
        self.press("/").types(name).press("\r")
    }

    /// Finishes the step; the next one has this number and name.
    #[track_caller]
    fn goes_on_to(&mut self, next: &str) -> &mut Self {
        self.press("\r").sees(&format!("─ {next} ─"))
    }

    /// Finishes the step although something is missing.
    #[track_caller]
    fn passes_on_to(&mut self, next: &str, reason: &str) -> &mut Self {
        self.press("\r").types(reason).press("\r").sees(&format!("─ {next} ─"))
    }

    /// Gives somebody the floor and takes it back.
    #[track_caller]
    fn hears(&mut self, name: &str) -> &mut Self {
        self.finds(name).press(" ").sees(&format!("▶ {name}")).press(" ")
    }
}

fn begin(home: &Path, words: &[&str]) -> Chair {
    let mut chair = Chair(Start::new(home).args(words).sized(120, 40).run());
    chair.sees("đã ghi 1");
    chair
}

fn opening(chair: &mut Chair) {
    chair.goes_on_to("2 Cử thư ký").finds("Lò Thị Hoa").press("b1").goes_on_to("3 Điểm danh");
    chair.finds("Hà Thị Thiểm").press("v").types("đưa con đi viện").press("\rP").sees("Còn lại");
    chair.goes_on_to("4 Tình hình nộp đảng phí");
    chair.press("x").types("14").press("\rx").types("0").press("\r");
    chair.goes_on_to("5 Thông qua chương trình").press("x");
    chair.goes_on_to("6 Báo cáo chi ủy chuẩn bị").hears("Hà Văn Thoại").press("x");
    chair.goes_on_to("7 Đánh giá từng đảng viên");
}

/// March: two questions, a vote with a reserved opinion, a superior's directions, tasks, a petition
/// passed on, the conclusion, the score, the next day.
fn hold_march(home: &Path) {
    put(home.join("agenda.txt"), "Trồng cây ăn quả có múi | 20\nVận động con em trở lại trường\n");
    let roster = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/rosters/chi-bo-ban-puon.csv");
    let words = ["new", "--lang", "vi", "--body", BODY, "--title", "Sinh hoạt tháng 3"];
    let files = ["--roster", roster, "--agenda", "agenda.txt"];
    let mut chair = begin(home, &[&words[..], &files].concat());
    opening(&mut chair);
    chair.press(F7).types("Lê Thị Nhung").press("\t\u{1b}[C\u{1b}[C\t");
    chair.types("Phó bí thư Đảng ủy xã").press("\r").sees("Lê Thị Nhung");
    chair.goes_on_to("8 Thông tin, định hướng").goes_on_to("9 Đại biểu thông tin");
    chair.goes_on_to("10 Thảo luận từng vấn đề").press("q").sees("Vấn đề 1/2");
    chair.finds("Lương Thị Mai").press(" 2l").types("mùa khô thiếu nước tưới").press("\r ");
    chair.finds("Phạm Thị Sen").press(" 1 ");
    chair.press("k1").types("Chuyển ba héc-ta sang cây có múi").press("\r");
    chair.types("ai cũng đã được hỏi").press("\r");
    chair.press("p\r10\t1").press(F10).leaves("Công bố lúc");
    chair.finds("Phạm Thị Sen").press("B").types("nên làm thử một héc-ta trước").press("\r");
    chair.press("q").sees("Vấn đề 2/2").press("k2").types("chờ nhà trường trả lời").press("\r");
    chair.goes_on_to("11 Tự phê bình, phê bình");
    chair.passes_on_to("12 Đại biểu góp ý", "đã muộn");
    chair.hears("Lê Thị Nhung").press("R\r").types("Nhiều đồng chí phát biểu").press("\r");
    chair.press("R\u{1b}[C\u{1b}[C\r").types("Giao rõ người, rõ việc").press("\r");
    chair.press("J").types("Quỹ khuyến học | 15").press("\r");
    chair.goes_on_to("13 Tổng hợp, tiếp thu").goes_on_to("14 Phân công nhiệm vụ");
    for (text, owner, due) in [
        ("Lập danh sách hộ trồng cây", "Cao Văn Dựng", "20/4"),
        ("Phát quang đường nội bản", "Vi Văn Nam", "kỳ sau"),
        ("Thu quỹ", "Lương Thị Mai", "kỳ sau"),
    ] {
        chair.press("j").types(text).press("\r\u{7f}").types(owner).press("\r\r");
        chair.types(due).press("\r").sees(text);
    }
    chair.passes_on_to("15 Giải quyết kiến nghị", "giao thêm ở từng tổ");
    chair.press("K\u{1b}[A\u{7f}").types("hộ bà Xuân").press("\r");
    chair.types("Xin đèn đường").press("\r\r").press("2");
    chair
        .types("Đảng ủy xã")
        .press("\r")
        .types("kỳ sau")
        .press("\r")
        .sees("Chuyển kiến nghị đến Đảng ủy xã");
    chair.goes_on_to("16 Kết luận, biểu quyết").press("p\u{15}").types("Nghị quyết tháng 3");
    chair.press("\r11\t0").press(F10).leaves("Công bố lúc");
    chair.goes_on_to("17 Đánh giá chất lượng");
    chair.press("9\r35\r5\r25\rN").sees("Điểm dự kiến");
    chair.press("p\r11\t0").press(F10).leaves("Công bố lúc");
    chair.press("V").goes_on_to("18 Thông qua biên bản").press("x").goes_on_to("19 Bế mạc");
    chair.press("S").types("3/4").press("\r").types("19h30").press("\r");
    close(chair, "trời mưa to");
}

/// Closes the meeting with what is left undone, and leaves the program.
fn close(mut chair: Chair, reason: &str) {
    chair.press(F10).sees("Kết thúc cuộc họp").press(F10).types(reason).press("\r");
    chair.sees("Cuộc họp đã kết thúc và được lưu;").press(QUIT);
    assert_eq!(chair.0.wait_for_end().exit_code(), 0);
}

/// April: nothing is retyped. The tasks are reviewed with a power cut between two of them, the
/// petition is answered, the question put off and the one proposed are concluded.
fn hold_april(home: &Path) {
    let mut chair =
        begin(home, &["new", "--lang", "vi", "--body", BODY, "--title", "Sinh hoạt tháng 4"]);
    chair.sees("3 nhiệm vụ, 1 kiến nghị, 2 vấn đề");
    opening(&mut chair);
    chair.sees("Phát quang đường nội bản").press("1").sees("Đã xong");
    chair.0.wait_until("it is saved", |screen| !screen.contents().contains("đang ghi"));
    chair.0.kill();

    // The power is back: one task is reviewed, two are not.
    let mut chair = Chair(Start::new(home).args(["resume", "--lang", "vi"]).sized(120, 40).run());
    chair.sees("còn 2 việc kỳ trước chưa kiểm điểm");
    chair.press("2").types("60").press("\r").sees("còn 1 việc kỳ trước chưa kiểm điểm");
    chair.press("3").types("chưa có mẫu phiếu thu").press("\r");
    chair.goes_on_to("8 Thông tin, định hướng").goes_on_to("9 Đại biểu thông tin");
    chair
        .goes_on_to("10 Thảo luận từng vấn đề")
        .press("q")
        .sees("Vận động con em trở lại trường ─");
    chair.hears("Lương Thị Mai").press("k1").types("Mỗi tổ nhận hai em").press("\r");
    chair.types("ai cũng đã được hỏi").press("\r").sees("Kết luận");
    chair
        .press("q")
        .sees("Quỹ khuyến học ─")
        .press("k4")
        .types("Xin ý kiến Đảng ủy xã")
        .press("\r");
    chair.types("ai cũng đã được hỏi").press("\r");
    chair.goes_on_to("11 Tự phê bình, phê bình").passes_on_to("12 Đại biểu góp ý", "đã muộn");
    chair.goes_on_to("13 Tổng hợp, tiếp thu").goes_on_to("14 Phân công nhiệm vụ");
    chair.passes_on_to("15 Giải quyết kiến nghị", "việc cũ còn làm tiếp");
    chair.sees("Xin đèn đường").press("1").types("Xã lắp ba bóng trong quý II").press("\r");
    chair.goes_on_to("16 Kết luận, biểu quyết");
    close(chair, "mất điện lâu");
}

/// What the file of a meeting says, without what is another at each run: times, seals, the names of
/// sessions, days. The procedure is told by its name, the entries by their kinds.
fn told(value: Value, key: &str) -> Value {
    match value {
        Value::Object(fields) => match key {
            "procedure" => fields["id"].clone(),
            _ => {
                fields.into_iter().map(|(name, value)| (name.clone(), told(value, &name))).collect()
            }
        },
        Value::Array(list) if key == "entries" => {
            list.into_iter().map(|entry| entry["event"]["type"].clone()).collect()
        }
        Value::Array(list) => {
            // Who spoke longest is a matter of moments here.
            let kept = list.into_iter().filter(|each| each["kind"] != "chair_talks_most");
            kept.map(|each| told(each, key)).collect()
        }
        Value::Number(_) if key.ends_with("seconds") => "seconds".into(),
        Value::String(text) if key == "fingerprint" || text.parse::<uuid::Uuid>().is_ok() => {
            key.into()
        }
        Value::String(text) if chrono::DateTime::parse_from_rfc3339(&text).is_ok() => "time".into(),
        Value::String(text) if text.parse::<chrono::NaiveDate>().is_ok() => "day".into(),
        other => other,
    }
}

/// Finds the file of the meeting of this title and holds it against the one that is kept.
#[track_caller]
fn assert_told(home: &Path, title: &str, kept: &str) -> Value {
    let mut files = Vec::new();
    super::find(&home.join("data/bodies"), "json", &mut files);
    let read = |path: &PathBuf| {
        let bytes = std::fs::read(path).unwrap();
        assert_eq!(reading::session(&bytes).unwrap().stop, None);
        serde_json::from_slice::<Value>(&bytes).unwrap()
    };
    let mut sessions = files.iter().map(read);
    let session = sessions.find(|session| session["session"]["title"] == title).unwrap();
    let now = told(session.clone(), "");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/story").join(kept);
    if std::env::var_os("UPDATE_STORY").is_some() {
        let text = serde_json::to_string_pretty(&now).unwrap() + "\n";
        put_bytes(&kept, text.as_bytes());
    }
    let before: Value = serde_json::from_slice(&std::fs::read(&kept).unwrap()).unwrap();
    assert_eq!(differs(&before, &now, title), None, "{}", kept.display());
    session
}

#[test]
fn what_march_decides_comes_back_in_april() {
    let home = home();
    hold_march(home.path());
    let march = assert_told(home.path(), "Sinh hoạt tháng 3", "march.json");
    let due = march["tasks"][0]["due"].as_str().unwrap();
    assert!(due.ends_with("-04-20"), "{due}");
    hold_april(home.path());
    let april = assert_told(home.path(), "Sinh hoạt tháng 4", "april.json");
    assert_eq!(april["carried"]["from"]["session"], march["session"]["id"]);
}
