//! Lists as people and programs really write them, and what becomes of them.

use proptest::prelude::*;

use crate::meeting::attendance::Attendance;
use crate::meeting::language::Lang;
use crate::meeting::member::{Class, Person};
use crate::meeting::question::Matter;
use crate::roster::{Import, agenda_from_bytes, from_bytes, people_from_text, samples, to_csv};

#[track_caller]
fn import(text: &str) -> Import {
    match people_from_text("list", text) {
        Ok(import) => import,
        Err(problems) => {
            panic!("{:?}", problems.iter().map(|it| it.tell(Lang::En)).collect::<Vec<_>>())
        }
    }
}

fn remarks(import: &Import) -> Vec<String> {
    import.remarks.iter().map(|remark| remark.tell(Lang::En)).collect()
}

/// Each person as `name/class/post/mark`.
fn told(import: &Import) -> Vec<String> {
    let one = |person: &Person| {
        let Person { name, class, post, mark, .. } = person;
        format!("{name}/{class:?}/{post}/{mark}")
    };
    import.people.iter().map(one).collect()
}

fn utf16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn the_village_cell_comes_in_with_its_notes_understood() {
    let sample = samples::ALL[0];
    let import = from_bytes(sample.roster_name, sample.roster).unwrap();
    assert_eq!(import.people.len(), 16);
    assert_eq!(import.people[0].post, "Bí thư chi bộ");
    assert_eq!(import.people[11].class, Class::Probationary);
    let standing: Vec<_> = import
        .people
        .iter()
        .filter(|person| !person.standing.is_unmarked())
        .map(|person| (person.name.as_str(), person.mark.as_str(), person.standing.clone()))
        .collect();
    assert_eq!(
        standing,
        [("Hà Văn Bình", "1950", Attendance::Exempt), ("Phạm Văn Thưởng", "", Attendance::Away),]
    );
    assert_eq!(
        remarks(&import),
        [
            "chi-bo-ban-puon.csv:1: Columns that the meeting does not use: Giới tính.",
            "chi-bo-ban-puon.csv:7 (Ghi chú): From the note “Miễn công tác và sinh hoạt”, “Hà Văn Bình” \
         was put down as: exempt. If that is wrong, put it right at the roll call.",
            "chi-bo-ban-puon.csv:7: 2 people are called “Hà Văn Bình”; they are told apart by: 1950, 1985.",
            "chi-bo-ban-puon.csv:14 (Ghi chú): From the note “Sinh hoạt tạm thời nơi khác”, “Phạm Văn \
         Thưởng” was put down as: temporarily elsewhere. If that is wrong, put it right at the roll call.",
        ]
    );
}

#[test]
fn the_allotment_society_comes_in_without_a_remark() {
    let sample = samples::ALL[1];
    let import = from_bytes(sample.roster_name, sample.roster).unwrap();
    assert_eq!(remarks(&import), Vec::<String>::new());
    assert_eq!(import.people[2].name, "Siân O'Neill-Pryce");
    assert_eq!(told(&import)[8], "Priya Raghunathan/Guest/Auditor/");
}

#[test]
fn every_sample_comes_with_its_agenda() {
    for (sample, count) in samples::ALL.iter().zip([4, 3]) {
        let (agenda, remarks) = agenda_from_bytes(sample.agenda_name, sample.agenda).unwrap();
        assert_eq!(agenda.len(), count);
        assert!(agenda.iter().all(|matter| matter.minutes.is_some()));
        assert_eq!(remarks, []);
    }
}

#[test]
fn unicode_text_of_a_spreadsheet_with_the_name_in_two_columns_and_crosses() {
    let bytes = utf16(
        "Họ, tên đệm\tTên\tChức danh\tChính thức\tDự bị\r\n\
         Hà Văn\tThoại\tBí thư chi bộ\tx\t\r\nĐinh Thị Ngọc\tÁnh\t\t\tX\r\n",
    );
    let import = from_bytes("a.txt", &bytes).unwrap();
    assert_eq!(
        told(&import),
        ["Hà Văn Thoại/Full/Bí thư chi bộ/", "Đinh Thị Ngọc Ánh/Probationary//"]
    );
    assert_eq!(import.remarks, []);
}

#[test]
fn columns_of_dates_tell_the_class_and_it_is_said() {
    let import = import(
        "Họ và tên;Dự bị;Chính thức\nHà Văn Thoại;03/02/1990;03/02/1991\nVi Thị Xuyến;19/05/2025;\n",
    );
    assert_eq!(told(&import), ["Hà Văn Thoại/Full//", "Vi Thị Xuyến/Probationary//"]);
    assert!(remarks(&import)[0].contains("hold dates"), "{:?}", remarks(&import));
}

#[test]
fn participants_of_openslides() {
    let import = import(
        "\u{feff}title,first_name,last_name,email,member_number,structure_level,groups,number,is_active,is_present,comment\r\n\
         \"Dr\",\"Anna\",\"Schmidt\",\"a@example.org\",\"M1\",\"Berlin\",\"Delegates, Admin\",\"7\",\"1\",\"1\",\"a, b\"\r\n\
         ,\"Anna\",\"Schmidt\",,\"M2\",\"Kiel\",\"Observers\",,\"1\",,\r\n\
         \"Prof\",,,\"x@example.org\",,,,,,,",
    );
    assert_eq!(told(&import), ["Dr Anna Schmidt/Full//", "Anna Schmidt/Guest//"]);
    assert_eq!(import.people[0].note, "a, b");
    assert!(import.people.iter().all(|person| person.standing.is_unmarked()));
    assert_eq!(
        remarks(&import),
        [
            "list:1: The column “is_present” was not taken: who is present is marked in the meeting itself.",
            "list:1: Columns that the meeting does not use: email, number, is_active.",
            "list:4: This row has no name, so it was not read: “Prof · x@example.org”.",
        ]
    );
}

#[test]
fn users_of_antragsgruen_and_delegates_of_a_speaker_list() {
    let users = import(
        "email,first_name,last_name,organization,groups\na@b.c,Ann,Lee,North,\"Admin, Delegates\"\n",
    );
    assert_eq!(told(&users), ["Ann Lee/Full//"]);
    let delegates = import(
        "name,number,gender,age_group,race_orientation,has_spoken\nAnn,12,f,30s,x,true\nAnn,13,m,20s,y,false",
    );
    assert_eq!(told(&delegates), ["Ann/Full//12", "Ann/Full//13"]);
    let remarks = remarks(&delegates);
    assert!(
        remarks.iter().any(|it| it.contains("gender, age_group, race_orientation")),
        "{remarks:?}"
    );
    assert!(remarks.iter().any(|it| it.contains("“has_spoken” was not taken")), "{remarks:?}");
}

#[test]
fn a_name_a_line_with_numbers_dashes_and_comments() {
    let text = "# chi bộ\r\n1. Hà Văn Thoại\r\n2) Lò Thị Hoa\r\n\r\n- Vi Văn Nam\r\nPushpa\r\nX\r\nClear\r\n";
    let import = import(text);
    let names: Vec<_> = import.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Hà Văn Thoại", "Lò Thị Hoa", "Vi Văn Nam", "Pushpa", "X", "Clear"]);
    assert_eq!(import.remarks, []);
}

#[test]
fn one_typed_name_is_a_list_of_one() {
    assert_eq!(told(&import("Lò Thị Hoa")), ["Lò Thị Hoa/Full//"]);
}

#[test]
fn a_comma_in_one_line_of_many_is_told() {
    let import = import("Ann\nBob\nCaro\nMartin King, Jr\n");
    assert_eq!(import.people.len(), 4);
    assert_eq!(
        remarks(&import),
        [
            "list:4: The whole line was read as one name: “Martin King, Jr”. If it also holds a post, \
         separate it alike on every line, for instance with a semicolon.",
        ]
    );
}

#[test]
fn without_headings_the_columns_are_guessed_and_told() {
    let import = import(
        "1;Hà Văn Thoại;Nam;12/05/1968;Bí thư;chính thức;\n\
         2;Lò Thị Hoa;Nữ;03/09/1975;;dự bị;Giáo viên\n3;Hà Văn Thoại;Nam;1990\n",
    );
    assert_eq!(
        told(&import),
        ["Hà Văn Thoại/Full/Bí thư/1968", "Lò Thị Hoa/Probationary//", "Hà Văn Thoại/Full//1990",]
    );
    assert_eq!(import.people[1].note, "Giáo viên");
    assert!(remarks(&import)[0].contains(
        "column 1: not used; column 2: name; column 3: not used; column 4: date of birth; \
         column 5: post; column 6: class; column 7: note"
    ));
}

#[test]
fn a_title_above_the_headings_and_rows_without_a_name_are_told() {
    let import = import(
        "CHI BỘ BẢN PƯỢN;;\nSTT;Họ và tên;Loại\n1;Hà Văn Thoại;Chính thức\n2;;\nTổng: 1;;\n",
    );
    assert_eq!(import.people.len(), 1);
    assert_eq!(
        remarks(&import),
        [
            "list:1: What stands above the headings was not read: “CHI BỘ BẢN PƯỢN”.",
            "list:5: This row has no name, so it was not read: “Tổng: 1”.",
        ]
    );
}

#[test]
fn a_row_with_more_cells_than_headings_is_told() {
    let import = import("name,class\nAnn,full,Chair\nBob\n");
    assert_eq!(told(&import), ["Ann/Full//", "Bob/Full//"]);
    let remarks = remarks(&import);
    assert!(remarks[0].starts_with("list:2: This row has more cells"), "{remarks:?}");
    assert!(remarks[1].starts_with("list:3: One person has no class"), "{remarks:?}");
}

#[test]
fn a_declared_separator_and_the_order_of_columns_do_not_matter() {
    let import = import("sep=;\r\nGhi chú;LOẠI;HỌ TÊN\r\nDân quân;Khách mời;Ngân Văn Ướt\r\n");
    assert_eq!(told(&import), ["Ngân Văn Ướt/Guest//"]);
    assert_eq!(import.people[0].note, "Dân quân");
}

#[test]
fn a_column_for_the_standing_is_believed_before_the_note() {
    let import =
        import("name;class;note;standing\nAnn;full;exempt;\nBob;full;;away\nCaro;full;;asleep\n");
    let standing: Vec<_> = import.people.iter().map(|person| person.standing.clone()).collect();
    assert_eq!(standing, [Attendance::Unmarked, Attendance::Away, Attendance::Unmarked]);
    assert_eq!(
        remarks(&import),
        ["list:4 (standing): The standing “asleep” is not known, so it was left open. \
         It may be: exempt, away, joined or suspended.",]
    );
}

#[test]
fn a_list_of_many_lists_is_one_with_a_question() {
    let text = (0..10_001).map(|number| format!("Person {number}")).collect::<Vec<_>>().join("\n");
    assert!(remarks(&import(&text))[0].starts_with("list: The list has 10001 people"));
}

#[track_caller]
fn agenda(name: &str, bytes: &[u8]) -> (Vec<(String, Option<u32>)>, Vec<String>) {
    let (matters, remarks) = agenda_from_bytes(name, bytes).unwrap();
    let matters =
        matters.into_iter().map(|Matter { title, minutes, .. }| (title, minutes)).collect();
    (matters, remarks.iter().map(|remark| remark.tell(Lang::En)).collect())
}

#[test]
fn an_agenda_a_question_a_line() {
    let text =
        "# tháng 3\n1. Trồng cây ăn quả, mở rộng | 25\n\nA | B | 1h30\nViệc khác\nViệc khác\n";
    let (matters, remarks) = agenda("a.txt", text.as_bytes());
    assert_eq!(
        matters,
        [
            ("Trồng cây ăn quả, mở rộng".to_owned(), Some(25)),
            ("A | B".to_owned(), Some(90)),
            ("Việc khác".to_owned(), None),
            ("Việc khác".to_owned(), None),
        ]
    );
    assert_eq!(
        remarks,
        ["a.txt:6: The question “Việc khác” stands on line 5 already; both were kept."]
    );
}

#[test]
fn an_agenda_of_openslides() {
    let text = "title,text,agenda_duration,agenda_comment,agenda_type\r\n\
                \"Rent, next year\",\"<p>x</p>\",\"15\",,common\r\nSecret,,5,,hidden\r\nAny other business,,,,";
    let (matters, remarks) = agenda("a.csv", text.as_bytes());
    assert_eq!(
        matters,
        [("Rent, next year".to_owned(), Some(15)), ("Any other business".to_owned(), None),]
    );
    assert_eq!(
        remarks,
        [
            "a.csv:1: Columns that the meeting does not use: text, agenda_comment.",
            "a.csv:3: “Secret” was not taken: it is marked as hidden.",
        ]
    );
}

#[test]
fn an_agenda_in_a_workbook() {
    let bytes = include_bytes!("../../tests/data/roster/agenda.xlsx");
    let (matters, _) = agenda("agenda.xlsx", bytes);
    assert_eq!(
        matters,
        [
            ("Trồng cây ăn quả".to_owned(), Some(25)),
            ("Đường bê tông".to_owned(), Some(90)),
            ("Việc khác".to_owned(), None),
        ]
    );
}

#[test]
fn a_workbook_with_a_title_two_rows_of_headings_and_a_stray_cell() {
    let bytes = include_bytes!("../../tests/data/roster/village.xlsx");
    let import = from_bytes("village.xlsx", bytes).unwrap();
    assert_eq!(
        told(&import),
        [
            "Hà Văn Thoại/Full/Bí thư chi bộ/",
            "Lò Thị Hoa/Full/Phó bí thư/",
            "Hà Văn Bình/Full//1950",
            "Hà Văn Bình/Full//1985",
            "Vi Thị Xuyến/Probationary//",
        ]
    );
}

#[test]
fn a_kept_roster_is_safe_to_open_in_a_spreadsheet() {
    let person = |name: &str| Person { name: name.to_owned(), ..Person::default() };
    let csv = to_csv(&[person("=1+1"), person("'@a"), person("D'Arcy, \"Tý\"")]);
    assert_eq!(
        csv,
        "\u{feff}name,class,post,mark,note,standing\r\n'=1+1,full,,,,\r\n''@a,full,,,,\r\n\
         \"D'Arcy, \"\"Tý\"\"\",full,,,,\r\n"
    );
}

fn word() -> impl Strategy<Value = String> {
    "[=+@'A-Za-zĐđăâêôơưỄộ\"][-A-Za-zĐđăâêôơưễộ',;|\".@+=]{0,12}"
}

fn line(words: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), words).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn person()(
        name in line(1..4), class in 0usize..3, post in line(0..3), mark in line(0..2),
        note in prop_oneof![line(0..4), Just("Miễn công tác".to_owned())], standing in 0usize..5,
    ) -> Person {
        let class = [Class::Full, Class::Probationary, Class::Guest][class];
        let standing = [
            Attendance::Unmarked, Attendance::Exempt, Attendance::Away, Attendance::Joined,
            Attendance::Suspended,
        ][standing].clone();
        Person { name, class, post, mark, note, standing }
    }
}

proptest! {
    #[test]
    fn a_roster_reads_back_as_it_was_written(people in proptest::collection::vec(person(), 1..12)) {
        let read = from_bytes("kept.csv", to_csv(&people).as_bytes());
        prop_assert_eq!(read.map(|import| import.people), Ok(people));
    }

    #[test]
    fn no_bytes_are_too_strange_to_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = from_bytes("a", &bytes);
        let _ = agenda_from_bytes("a", &bytes);
    }

    #[test]
    fn no_text_is_too_strange_to_answer(text in "[a-zA-ZĐộ;,|\t\n\r\"'{}=# .0-9\u{0}-\u{1f}]{0,200}") {
        let _ = people_from_text("a", &text);
        let _ = people_from_text("a", &format!("name;class\n{text}"));
        let _ = agenda_from_bytes("a", text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_workbook_is_too_strange_to_answer(at in 0usize..6300, bit in 0u8..8, cut in any::<bool>()) {
        let mut bytes = include_bytes!("../../tests/data/roster/village.xlsx").to_vec();
        if cut { bytes.truncate(at); } else { bytes[at] ^= 1 << bit; }
        let _ = from_bytes("a.xlsx", &bytes);
    }
}
