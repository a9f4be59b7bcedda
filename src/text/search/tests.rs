//! Searching, as people type and as letters are.

use super::*;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

const PEOPLE: [&str; 8] = [
    "Hoàng Anh Vũ",
    "Nguyễn Văn An",
    "Trần Thị Hà",
    "Lò Văn Hạ",
    "Đặng Phượng",
    "Lý Thị Ánh",
    "Nguyễn Thị Lan",
    "Lò Văn Tư (1985)",
];

fn found(query: &str) -> Vec<&'static str> {
    let index = Index::of(Lead::Last, PEOPLE);
    index.find(query, 10).into_iter().map(|hit| PEOPLE[hit.index]).collect()
}

#[test]
fn a_person_is_found_however_the_name_is_typed() {
    let apart: String = "Nguyễn Văn An".nfd().collect();
    for query in
        ["an", "nva", "NVA", "nguyen van an", "an van nguyen", "Nguyễn Văn An", "VĂN AN", &apart]
    {
        assert_eq!(found(query).first(), Some(&"Nguyễn Văn An"), "{query}");
    }
    assert_eq!(found("NGUYỄN"), ["Nguyễn Văn An", "Nguyễn Thị Lan"]);
    assert_eq!(found("dang"), ["Đặng Phượng"]);
    assert_eq!(found("Ðặng"), ["Đặng Phượng"]);
    assert_eq!(found("phuong").first(), Some(&"Đặng Phượng"));
    assert_eq!(found("tu 1985"), ["Lò Văn Tư (1985)"]);
    assert!(found("xyz").is_empty());
    assert_eq!(Index::of(Lead::Last, ["ΝΙΚΟΣ"]).find("ΝΙΚΟΣ", 1).len(), 1);
}

#[test]
fn whoever_bears_other_letters_does_not_answer() {
    let index = Index::of(Lead::Last, ["王李", "sȜ"]);
    assert!(index.find("王明", 9).is_empty());
    assert!(index.find("sຳ", 9).is_empty());
    assert_eq!(index.find("王", 9).len(), 1);
}

#[test]
fn the_given_name_goes_before_the_rest() {
    assert_eq!(found("an")[..3], ["Nguyễn Văn An", "Lý Thị Ánh", "Hoàng Anh Vũ"]);
    assert_eq!(found("t").first(), Some(&"Lò Văn Tư (1985)"));
}

#[test]
fn marks_typed_put_those_first_that_bear_them() {
    assert_eq!(found("ha")[..2], ["Trần Thị Hà", "Lò Văn Hạ"]);
    assert_eq!(found("hạ")[..2], ["Lò Văn Hạ", "Trần Thị Hà"]);
}

#[test]
fn nothing_typed_is_the_list_itself() {
    assert_eq!(found(" "), PEOPLE);
    let index = Index::of(Lead::Last, PEOPLE);
    assert_eq!(index.find("", 3).len(), 3);
    assert!(Index::new(Lead::First).find("an", 3).is_empty());
}

#[test]
fn operators_and_escapes_are_only_letters_left_out() {
    for query in ["!an", "^an", "'an", "an$", "\\ an", "an\\", "-an"] {
        assert_eq!(found(query).first(), Some(&"Nguyễn Văn An"), "{query}");
    }
    assert_eq!(found("!"), PEOPLE);
}

#[test]
fn a_title_is_found_by_its_beginning() {
    let index = Index::of(Lead::First, ["Bước kế tiếp", "Kết luận", "Xếp hàng"]);
    let hits: Vec<usize> = index.find("kế", 9).into_iter().map(|hit| hit.index).collect();
    assert_eq!(hits, [1, 0]);
}

#[test]
fn what_matched_is_told_letter_by_letter() {
    let index = Index::of(Lead::Last, ["Nguyễn Văn An", "x\u{301}\u{302} An", "한글 An"]);
    let hits = index.find("an", 9);
    let of = |index| hits.iter().find(|hit| hit.index == index).unwrap().positions.clone();
    assert_eq!(of(0), [11, 12]);
    assert_eq!(of(1), [4, 5]);
    assert_eq!(of(2), [3, 4]);
    assert_eq!(index.find("nva", 9)[0].positions, [0, 7, 11]);
}

#[test]
fn one_key_is_changed_without_the_others() {
    let mut index = Index::of(Lead::Last, ["An", "Bình"]);
    index.set(1, "Cường");
    index.push("Dũng");
    index.set(9, "Không ai");
    assert_eq!(index.len(), 3);
    assert!(index.find("binh", 9).is_empty());
    assert_eq!(index.find("cuong", 9)[0].index, 1);
    assert_eq!(index.find("dũng", 9)[0].index, 2);
}

#[test]
fn few_are_asked_for_and_the_best_come() {
    let people: Vec<String> =
        (0..500).map(|n| format!("Người {}", if n % 100 == 99 { "An" } else { "Khang" })).collect();
    let index = Index::of(Lead::Last, &people);
    let hits: Vec<usize> = index.find("an", 3).into_iter().map(|hit| hit.index).collect();
    assert_eq!(hits, [99, 199, 299]);
    assert_eq!(index.find("an", 1000).len(), 500);
}

proptest! {
    #[test]
    fn any_text_is_found_by_itself_and_by_any_query_without_harm(
        text in any::<String>(),
        query in any::<String>(),
    ) {
        let index = Index::of(Lead::Last, [&text]);
        prop_assert_eq!(index.find(&text, 1).len(), 1);
        for hit in index.find(&query, 1) {
            let letters = text.nfc().count();
            prop_assert!(hit.positions.iter().all(|place| (*place as usize) < letters));
            prop_assert!(hit.positions.is_sorted());
        }
    }
}
