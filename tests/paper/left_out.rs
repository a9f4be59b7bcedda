//! What is to stay in the room stays there, in every format.

use chutri::meeting::language::Lang;
use chutri::paper::format::Format;
use chutri::paper::minutes::LeftOut;
use chutri::paper::table::Table;
use strum::IntoEnumIterator as _;

use crate::paper::ordered;
use crate::support::given::Given;
use crate::support::held;

/// Every text a session gives, whatever the style and format.
fn everything(given: &Given, left_out: LeftOut) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let formats = Format::iter().filter(|format| format.is_text());
    for format in formats {
        for table in Table::iter() {
            for style in ["bien-ban-chi-bo", "nghi-quyet-thang", "bien-ban-nd30", "decisions"] {
                let bytes = ordered(given, style, format, |order| {
                    order.left_out = left_out;
                    order.table = table;
                });
                let name = format!("{style} {} {}", format.ending(), table.name());
                // A calendar folds its lines.
                let text = String::from_utf8(bytes).unwrap().replace("\r\n ", "");
                texts.push((name, text));
            }
        }
    }
    texts
}

#[test]
fn criticism_stays_in_the_room() {
    let secrets = [
        "chậm triển khai từ tháng trước",
        "chi ủy phải có kế hoạch từng hộ",
        "ghi biên bản tháng trước chưa đủ",
    ];
    let given = held::cell(Lang::Vi);
    let left_out = LeftOut { criticism: true, voters: false };
    for (name, text) in everything(&given, left_out) {
        for secret in secrets {
            assert!(!text.contains(secret), "{name} tells: {secret}");
        }
    }
    let all = everything(&given, LeftOut::default());
    for secret in secrets {
        assert!(all.iter().any(|(_, text)| text.contains(secret)), "{secret} is told nowhere");
    }
    // What else was said is still there, and the paper says that it is not whole.
    let paper = &everything(&given, left_out)[0].1;
    assert!(paper.contains("trồng ngô ba năm nay đều lỗ"), "{paper}");
    assert!(paper.contains("không kèm phần tự phê bình và phê bình"), "{paper}");
}

#[test]
fn who_voted_how_stays_in_the_room() {
    let given = held::cell(Lang::Vi);
    let left_out = LeftOut { criticism: false, voters: true };
    for (name, text) in everything(&given, left_out) {
        assert!(!text.contains("Thuyết bảo lưu"), "{name}");
        assert!(!text.contains("Không nhất trí (1): đồng chí Lục"), "{name}");
        assert!(!text.contains("\"choice\""), "{name}");
    }
    let paper = &everything(&given, left_out)[0].1;
    assert!(paper.contains("Một đồng chí bảo lưu: chỉ nên làm 1 ha."), "{paper}");
    assert!(paper.contains("nhất trí 8 (66%)"), "the counts stay: {paper}");
}

#[test]
fn what_only_the_chair_may_read_is_on_no_paper() {
    let given = held::cell(Lang::Vi);
    for (name, text) in everything(&given, LeftOut::default()) {
        assert!(!text.contains("nhắc riêng đồng chí Thuyết"), "{name}");
    }
}
