//! Headings of a list of people, in Vietnamese and English and as other programs write them.
//!
//! This is the one table to add a heading to.

use crate::roster::letters::words;
use crate::text::name::tidy;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Column {
    /// The whole name.
    Full,
    /// The family name; in Vietnamese lists with the middle name.
    Family,
    /// The middle name alone.
    Middle,
    /// The given name.
    Given,
    /// A title before the name.
    Honorific,
    /// The post.
    Post,
    /// The class in words.
    Class,
    /// A cross for full members.
    FullMember,
    /// A cross for probationary members.
    Probationary,
    /// A cross for guests.
    Guest,
    /// The groups of a meeting program, separated by commas.
    Groups,
    /// A remark.
    Note,
    /// How the person takes part, in words.
    Standing,
    /// What tells namesakes apart.
    Mark,
    /// The date or year of birth.
    Birth,
    /// A number of the person's own.
    Number,
    /// A part of the body or the place: helps to tell namesakes apart.
    Unit,
    /// Whether the person was there; the meeting finds out itself.
    Presence,
    /// A running number.
    Ordinal,
}

/// Headings as a whole, folded.
const WHOLE: &[(Column, &[&str])] = &[
    (
        Column::Full,
        &[
            "name",
            "full name",
            "fullname",
            "member",
            "member name",
            "participant",
            "dang vien",
            "ten dang vien",
            "ten thanh vien",
            "thanh vien",
            "hoi vien",
            "doan vien",
            "dong chi",
        ],
    ),
    (
        Column::Family,
        &[
            "last name",
            "lastname",
            "surname",
            "family name",
            "ho dem",
            "ho va dem",
            "ho ten dem",
            "ho va ten dem",
            "ho chu dem",
            "ho lot",
            "ho va ten lot",
            "ho va chu dem",
            "ho va chu lot",
        ],
    ),
    (Column::Middle, &["middle name", "ten dem", "dem", "chu dem", "ten lot", "chu lot"]),
    (Column::Given, &["first name", "firstname", "given name", "forename"]),
    (Column::Honorific, &["title", "honorific", "salutation"]),
    (
        Column::Post,
        &[
            "post",
            "role",
            "position",
            "office",
            "job title",
            "function",
            "chuc danh",
            "nhiem vu",
            "cuong vi",
        ],
    ),
    (
        Column::Class,
        &["class", "member class", "membership", "membership type", "type", "category"],
    ),
    (Column::FullMember, &["chinh thuc", "dang vien chinh thuc", "full", "full member"]),
    (
        Column::Probationary,
        &["du bi", "dang vien du bi", "probationary", "probationary member", "candidate"],
    ),
    (Column::Guest, &["khach", "khach moi", "dai bieu", "guest", "observer"]),
    (Column::Groups, &["groups"]),
    (Column::Note, &["note", "notes", "remark", "remarks", "comment", "comments"]),
    (Column::Standing, &["standing", "dien sinh hoat", "tinh trang sinh hoat"]),
    (Column::Mark, &["mark", "phan biet", "de phan biet"]),
    (
        Column::Birth,
        &[
            "birth date",
            "birthdate",
            "birthday",
            "date of birth",
            "born",
            "dob",
            "birth year",
            "year of birth",
            "birth",
        ],
    ),
    (
        Column::Number,
        &[
            "number",
            "member number",
            "membership number",
            "member no",
            "member id",
            "id",
            "so the",
            "so the dang",
            "so the dang vien",
            "ma so",
            "ma dang vien",
            "ma thanh vien",
            "so hieu",
        ],
    ),
    (
        Column::Unit,
        &[
            "structure level",
            "organization",
            "organisation",
            "unit",
            "branch",
            "to",
            "to dang",
            "ban",
            "thon",
            "xom",
            "don vi",
            "phong ban",
            "dia chi",
            "noi o",
        ],
    ),
    (
        Column::Presence,
        &[
            "is present",
            "present",
            "attendance",
            "has spoken",
            "co mat",
            "diem danh",
            "vang",
            "vang mat",
        ],
    ),
    (Column::Ordinal, &["stt", "tt", "so tt", "so thu tu", "no", "nr", "row"]),
];

/// How headings begin that go on in many ways, folded.
const BEGINNINGS: &[(Column, &[&str])] = &[
    (Column::Full, &["ho va ten", "ho ten", "ho va chu dem va ten"]),
    (Column::Post, &["chuc vu"]),
    (Column::Class, &["loai"]),
    (Column::Note, &["ghi chu"]),
    (Column::Birth, &["ngay sinh", "nam sinh", "ngay thang nam sinh", "sinh ngay"]),
];

/// Recognises a heading.
pub(super) fn column(heading: &str) -> Option<Column> {
    // Without their marks these two are also names: Hồ, Hổ, Tèn.
    match tidy(heading).to_lowercase().as_str() {
        "họ" => return Some(Column::Family),
        "tên" => return Some(Column::Given),
        "#" => return Some(Column::Ordinal),
        _ => {}
    }
    let folded = words(heading);
    let whole = WHOLE.iter().find(|(_, known)| known.contains(&folded.as_str()));
    let begins = |known: &&str| {
        folded.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    whole
        .or_else(|| BEGINNINGS.iter().find(|(_, known)| known.iter().any(begins)))
        .map(|(column, _)| *column)
}

/// Returns how many headings a row holds; zero if none of them is for names.
pub(super) fn headings(cells: &[String]) -> usize {
    let known: Vec<Column> = cells.iter().filter_map(|cell| column(cell)).collect();
    if known.contains(&Column::Full) || known.contains(&Column::Given) { known.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_recognised_in_both_languages_whatever_their_case() {
        for (heading, want) in [
            ("Họ và tên", Column::Full),
            ("HỌ VÀ TÊN ĐẢNG VIÊN", Column::Full),
            ("Họ, tên đệm", Column::Family),
            ("Họ và tên đệm", Column::Family),
            ("Họ", Column::Family),
            ("Tên", Column::Given),
            ("first_name", Column::Given),
            ("Last Name", Column::Family),
            ("Chức vụ", Column::Post),
            ("chức vụ Đảng", Column::Post),
            ("Chức danh", Column::Post),
            ("Loại đảng viên", Column::Class),
            ("CLASS", Column::Class),
            ("Chính thức", Column::FullMember),
            ("Dự bị", Column::Probationary),
            ("Ghi chú", Column::Note),
            ("Ngày sinh (dd/mm/yyyy)", Column::Birth),
            ("structure_level", Column::Unit),
            ("is_present", Column::Presence),
            ("STT", Column::Ordinal),
        ] {
            assert_eq!(column(heading), Some(want), "{heading}");
        }
    }

    #[test]
    fn a_name_is_no_heading() {
        for name in ["Hồ", "Tèn", "Hà Văn Thoại", "Loan", "Pushpa", "Grace", ""] {
            assert_eq!(column(name), None, "{name}");
        }
    }

    #[test]
    fn a_row_without_a_column_of_names_is_no_row_of_headings() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert_eq!(headings(&row(&["STT", "Họ và tên", "Lạ"])), 2);
        assert_eq!(headings(&row(&["Hà Văn Thoại", "chính thức", "Bí thư"])), 0);
        assert_eq!(headings(&row(&["Họ", "Chức vụ"])), 0);
    }
}
