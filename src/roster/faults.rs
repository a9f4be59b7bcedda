//! Every fault a list can have: a small file each, and the very sentences it is answered with.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use crate::meeting::language::Lang;
use crate::roster::{agenda_from_bytes, from_bytes, read, read_telling};
use crate::text::problem::{Problem, Severity};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/roster");

/// The sentences, file by file: Vietnamese, then English.
const TOLD: &str = include_str!("../../tests/data/roster/told.txt");

fn files() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "told.txt")
        .collect();
    names.sort();
    names
}

fn answer(name: &str) -> Result<Vec<Problem>, Vec<Problem>> {
    let bytes = std::fs::read(Path::new(FOLDER).join(name)).unwrap();
    if name.contains("agenda") {
        agenda_from_bytes(name, &bytes).map(|(_, remarks)| remarks)
    } else {
        from_bytes(name, &bytes).map(|import| import.remarks)
    }
}

#[test]
fn every_bad_file_is_answered_in_these_words() {
    let mut told = String::new();
    for name in files() {
        let answer = answer(&name);
        told.push_str(if answer.is_ok() { "taken: " } else { "refused: " });
        told.push_str(&name);
        told.push('\n');
        for problem in answer.unwrap_or_else(|problems| problems) {
            for lang in [Lang::Vi, Lang::En] {
                told.push_str(&problem.tell(lang));
                told.push('\n');
            }
        }
        told.push('\n');
    }
    assert!(told == TOLD, "the answers are now:\n{told}");
}

#[test]
fn only_what_can_be_used_is_without_an_error() {
    for name in files() {
        match answer(&name) {
            Ok(remarks) => assert!(remarks.iter().all(|it| it.severity == Severity::Warning)),
            Err(problems) => {
                assert!(problems.iter().any(|it| it.severity == Severity::Error), "{name}");
            }
        }
    }
}

#[track_caller]
fn check(path: &Path, vi: &str, en: &str) {
    let problems = read(path).unwrap_err();
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!(problem.place.file, path.display().to_string());
    let told = [Lang::Vi, Lang::En]
        .map(|lang| format!("{} {}", problem.what.get(lang), problem.cure.get(lang)));
    assert_eq!(told, [vi, en]);
}

#[test]
fn a_folder_is_no_list() {
    check(
        Path::new(FOLDER),
        "Đây là thư mục, không phải tệp. Hãy chỉ đúng một tệp trong thư mục này.",
        "This is a folder, not a file. Name one file inside it.",
    );
}

#[test]
fn a_file_that_is_not_there_is_told() {
    check(
        &Path::new(FOLDER).join("nowhere.csv"),
        "Không tìm thấy tệp này. Hãy xem lại tên tệp và thư mục.",
        "There is no such file. Check the name and the folder.",
    );
}

#[test]
fn a_file_of_more_than_64_megabytes_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.csv");
    std::fs::File::create(&path).unwrap().set_len((64 << 20) + 1).unwrap();
    check(
        &path,
        "Tệp lớn hơn 64 MB, quá lớn so với một danh sách. \
         Hãy xem đã chọn đúng tệp chưa; nếu đúng, chép riêng phần danh sách sang một tệp mới.",
        "The file is larger than 64 MB, too large for a list. \
         See whether it is the right file; if so, copy the list alone into a new file.",
    );
}

#[test]
fn a_hundred_thousand_rows_are_read_with_a_word_and_their_progress_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.csv");
    let mut csv = String::from("STT;Họ và tên;Ngày sinh;Loại;Ghi chú\r\n");
    for number in 1..=100_000 {
        let note = if number % 10 == 0 { "Miễn công tác và sinh hoạt" } else { "" };
        let (name, year) = (number % 60_000, 1950 + number / 60_000);
        let _ = write!(csv, "{number};Hà Văn {name};{year};dự bị;{note}\r\n");
    }
    std::fs::File::create(&path).unwrap().write_all(csv.as_bytes()).unwrap();
    let mut heard = Vec::new();
    let import = read_telling(&path, &mut |percent| heard.push(percent)).unwrap();
    assert_eq!(import.people.len(), 100_000);
    assert_eq!(import.people[99_999].mark, "1951");
    assert_eq!(import.remarks.len(), 101);
    let first = &import.remarks[0].what.en;
    assert!(first.starts_with("From the note") || first.contains("people are called"), "{first}");
    assert!(heard.windows(2).all(|pair| pair[0] < pair[1]), "{heard:?}");
    assert_eq!((heard.first(), heard.last()), (Some(&0), Some(&100)));
    assert!(heard.len() > 90);
}

#[test]
fn rows_that_all_have_the_same_fault_are_told_as_some_and_a_count() {
    let mut csv = String::from("name,class\n");
    for number in 0..5_000 {
        let _ = writeln!(csv, "Person {number},chief");
    }
    let problems = from_bytes("a.csv", csv.as_bytes()).unwrap_err();
    assert_eq!(problems.len(), 101);
    assert_eq!(problems[100].what.en, "4900 more problems are not listed here.");
    assert_eq!(problems[100].what.vi, "Còn 4900 lỗi nữa chưa kể ở đây.");
}
