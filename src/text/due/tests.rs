//! Due dates as people type them, and back again.

use proptest::prelude::*;

use super::*;
use crate::meeting::language::Lang;

/// A Tuesday: the day of the meeting in these tests.
const TODAY: &str = "2026-03-03";

fn today() -> NaiveDate {
    TODAY.parse().unwrap()
}

#[track_caller]
fn means(typed: &[&str], day: &str) {
    let on = Due::On(day.parse().unwrap());
    for text in typed {
        assert_eq!(read(text, today()), Ok(on), "{text:?} on {TODAY}");
    }
}

#[test]
fn a_number_is_the_next_such_day_of_a_month() {
    means(&["20", " 20 ", "ngày 20", "ngay 20", "20th", "the 20th", "trước 20"], "2026-03-20");
    means(&["3", "mùng 3"], "2026-04-03");
    means(&["2", "2nd"], "2026-04-02");
    let april: NaiveDate = "2026-04-03".parse().unwrap();
    assert_eq!(read("31", april), Ok(Due::On("2026-05-31".parse().unwrap())));
}

#[test]
fn a_date_is_read_in_every_way_it_is_written() {
    means(
        &[
            "20/4",
            "20.4",
            "20-4",
            "20/04",
            "20/4/2026",
            "20/4/26",
            "20.4.2026",
            "2026-04-20",
            "2026/4/20",
            "ngày 20/4",
            "ngày 20 tháng 4",
            "20 tháng 4",
            "20 thang 4 nam 2026",
            "20 THÁNG 4 NĂM 2026",
            "April 20",
            "20 April",
            "20 Apr",
            "apr 20th",
            "20th of April",
            "April 20, 2026",
            "before 20 April",
            "trước ngày 20/4",
            "thứ hai 20/4",
            "thứ Hai, ngày 20 tháng 4 năm 2026",
            "Monday, 20 April 2026",
            "mon 20/4",
            "t2 20/4",
        ],
        "2026-04-20",
    );
    means(&["5/1/2027", "5 Jan 2027"], "2027-01-05");
    let december: NaiveDate = "2026-12-28".parse().unwrap();
    assert_eq!(read("5/1", december), Ok(Due::On("2027-01-05".parse().unwrap())));
}

#[test]
fn days_near_by_have_names() {
    means(&["hôm nay", "today", "3/3"], "2026-03-03");
    means(&["mai", "ngày mai", "MAI", "tomorrow", "trước ngày mai"], "2026-03-04");
    means(&["ngày kia", "day after tomorrow", "the day after tomorrow"], "2026-03-05");
    means(&["tuần sau", "tuan toi", "next week"], "2026-03-10");
    means(&["tháng sau", "tháng tới", "next month"], "2026-04-03");
}

#[test]
fn a_weekday_is_the_next_one_or_that_of_next_week() {
    means(
        &["thứ sáu", "thứ 6", "thu 6", "t6", "friday", "fri", "this friday", "by Friday"],
        "2026-03-06",
    );
    means(&["thứ sáu này", "thứ 6 tuần này"], "2026-03-06");
    means(
        &[
            "thứ 6 tuần sau",
            "thứ sáu tuần sau",
            "thứ sáu tuần tới",
            "next friday",
            "friday next week",
        ],
        "2026-03-13",
    );
    means(&["thứ ba", "tuesday", "thứ ba tuần sau", "next tuesday"], "2026-03-10");
    means(&["chủ nhật", "chu nhat", "cn", "sunday"], "2026-03-08");
    means(&["thứ hai", "thứ 2", "monday"], "2026-03-09");
    means(&["thứ bảy", "t7"], "2026-03-07");
    means(&["thứ năm", "thursday"], "2026-03-05");
}

#[test]
fn ends_and_lengths_are_counted_from_the_meeting() {
    means(
        &[
            "cuối tháng",
            "cuoi thang",
            "cuối tháng này",
            "cuối tháng 3",
            "end of month",
            "end of the month",
            "eom",
            "end of this month",
        ],
        "2026-03-31",
    );
    means(&["cuối tháng sau", "cuối tháng 4", "end of next month", "end of April"], "2026-04-30");
    means(&["giữa tháng", "giữa tháng 3"], "2026-03-15");
    means(&["đầu tháng", "đầu tháng sau", "đầu tháng 4"], "2026-04-01");
    means(&["cuối tuần", "end of week", "end of the week"], "2026-03-08");
    means(&["cuối năm", "end of year", "end of the year"], "2026-12-31");
    means(&["cuối quý"], "2026-03-31");
    means(
        &["3 ngày", "3 ngày nữa", "in 3 days", "3 days", "sau 3 ngày", "ba ngày nữa"],
        "2026-03-06",
    );
    means(
        &[
            "2 tuần",
            "2 tuần nữa",
            "hai tuần nữa",
            "in two weeks",
            "2 weeks from now",
            "trong 2 tuần",
        ],
        "2026-03-17",
    );
    means(&["1 tháng nữa", "một tháng nữa", "in a month"], "2026-04-03");
    means(&["20 tháng này"], "2026-03-20");
    means(&["20 tháng sau", "20 tháng tới", "20 next month"], "2026-04-20");
}

#[test]
fn the_next_meeting_is_a_date_of_its_own() {
    for text in [
        "kỳ sau",
        "trước kỳ sau",
        "ky toi",
        "kỳ họp sau",
        "buổi sau",
        "buổi họp tới",
        "kỳ sinh hoạt sau",
        "cuộc họp sau",
        "next meeting",
        "before the next meeting",
        "next session",
    ] {
        assert_eq!(read(text, today()), Ok(Due::NextMeeting), "{text}");
    }
    assert_eq!(read_day("kỳ sau", today()), Err(Misread::Unclear));
}

#[test]
fn what_cannot_be_is_told_with_its_nearest_sense() {
    let near = |day: &str| Misread::NoSuchDay(day.parse().unwrap());
    let past = |day: &str| Misread::Past(day.parse().unwrap());
    let cases = [
        ("", Misread::Empty),
        ("   ", Misread::Empty),
        ("sớm", Misread::Unclear),
        ("0", Misread::Unclear),
        ("0/4", Misread::Unclear),
        ("20/4/5/6", Misread::Unclear),
        ("99999999999999999999", Misread::Unclear),
        ("thứ 9", Misread::Unclear),
        ("31/2", near("2027-02-28")),
        ("31/4", near("2026-04-30")),
        ("30/2/2028", near("2028-02-29")),
        ("32", near("2026-03-31")),
        ("4/20", near("2026-04-20")),
        ("4/20/2026", near("2026-04-20")),
        ("20/2", past("2027-02-20")),
        ("20/2/2026", past("2027-02-20")),
        ("2/3", past("2027-03-02")),
        ("2026-01-05", past("2027-01-05")),
        ("thứ hai 21/4", Misread::OtherWeekday("2026-04-21".parse().unwrap())),
        ("20/4/2206", Misread::TooFar),
        ("9999 ngày", Misread::TooFar),
        ("4000000000 days", Misread::TooFar),
    ];
    for (text, misread) in cases {
        assert_eq!(read(text, today()), Err(misread), "{text:?}");
        for lang in [Lang::Vi, Lang::En] {
            assert!(!misread.tell(&Words::load(lang)).is_empty());
        }
    }
}

#[test]
fn a_date_is_shown_written_out_and_in_brief() {
    let (vi, en) = (Words::load(Lang::Vi), Words::load(Lang::En));
    let due = Due::On("2026-04-20".parse().unwrap());
    assert_eq!(said(due, &vi), "thứ Hai 20/04/2026");
    assert_eq!(said(due, &en), "Monday 20 Apr 2026");
    assert_eq!(brief(due, today(), &vi), "20/4");
    assert_eq!(brief(due, today(), &en), "20 Apr");
    assert_eq!(said(Due::NextMeeting, &vi), "kỳ sau");
    assert!(is_late(Due::On("2026-03-02".parse().unwrap()), today()));
    assert!(!is_late(Due::On(today()), today()));
    assert!(!is_late(Due::NextMeeting, today()));
}

#[test]
fn a_time_of_day_is_read_as_it_is_said() {
    let cases = [
        ("19:30", "19:30:00"),
        ("19h30", "19:30:00"),
        ("19h", "19:00:00"),
        ("7", "07:00:00"),
        ("7 giờ rưỡi tối", "19:30:00"),
        ("7 giờ 30 tối", "19:30:00"),
        ("7:30 pm", "19:30:00"),
        ("12 pm", "12:00:00"),
        ("8g sáng", "08:00:00"),
    ];
    for (typed, time) in cases {
        assert_eq!(read_time(typed), Some(time.parse().unwrap()), "{typed}");
    }
    for typed in ["", "tối", "25h", "19:75", "19:30:15:2", "sau giờ cơm"] {
        assert_eq!(read_time(typed), None, "{typed}");
    }
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..3000).prop_map(|days| today() + chrono::Days::new(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_shown_reads_back(today in a_day(), ahead in 1_u64..4000) {
        let due = Due::On(today + chrono::Days::new(ahead));
        for lang in [Lang::Vi, Lang::En] {
            let words = words(lang);
            prop_assert_eq!(read(&said(due, words), today), Ok(due));
            let Due::On(on) = due else { unreachable!("a day") };
            prop_assert_eq!(read(&date::full(on, words), today), Ok(due));
            prop_assert_eq!(read(&date::short(on, words), today), Ok(due));
            prop_assert_eq!(read(&on.to_string(), today), Ok(due));
            if ahead <= 183 {
                prop_assert_eq!(read(&brief(due, today, words), today), Ok(due));
            }
        }
    }

    #[test]
    fn whatever_is_typed_no_day_has_passed(text in "[a-z0-9 /.-]{0,12}", today in a_day()) {
        if let Ok(Due::On(on)) = read(&text, today) {
            prop_assert!(on >= today, "{} on {}", on, today);
        }
    }

    #[test]
    fn nothing_typed_breaks_it(text in any::<String>(), today in a_day()) {
        let told = read(&text, today).map_err(|misread| misread.tell(words(Lang::Vi)));
        prop_assert!(told.is_ok() || told.is_err_and(|told| !told.is_empty()));
    }
}

fn words(lang: Lang) -> &'static Words {
    use std::sync::OnceLock;
    static BOTH: [OnceLock<Words>; 2] = [OnceLock::new(), OnceLock::new()];
    BOTH[lang as usize].get_or_init(|| Words::load(lang))
}
