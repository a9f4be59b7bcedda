//! Whatever people type is text: no format takes it for its own signs, and nothing breaks on it.

use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::language::Lang;
use chutri::meeting::member::{Class, Person};
use chutri::meeting::question::{Matter, Stance};
use chutri::paper::format::Format;
use chutri::paper::plain::COLUMNS;
use chutri::paper::table::Table;
use chutri::text::fit::width;
use proptest::prelude::*;
use pulldown_cmark::{Options, Parser, Tag, TagEnd};
use strum::IntoEnumIterator as _;

use crate::paper::{ordered, printed};
use crate::support::fixture::{self, give, m, s, take_up};
use crate::support::given::Given;
use crate::support::work;

/// Texts that mean something to one format or another.
const NASTY: [&str; 26] = [
    "<script>alert(1)</script>",
    "</td></table><img src=x onerror=alert(1)>",
    "&lt;b&gt; & &amp;",
    "\"quoted\" 'single'",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "a;b,c\"d\ne",
    "# not a heading",
    "- not an item",
    "1. not a list",
    "> not a quote",
    "**not strong** _not leaning_ `not code`",
    "[not](a link) ![nor](a picture)",
    "| a | b |",
    "a\\",
    "***",
    "----",
    "    four spaces",
    "BEGIN:VEVENT\r\nUID:x\\,\\;",
    "شكرا جزيلا على الاجتماع",
    "👩🏽‍🚒🇻🇳 🎉",
    "đ\u{323}\u{300}\u{301}\u{302}\u{303}\u{309}",
    "\u{202e}lật ngược\u{202c}\u{200b}\u{feff}\u{1b}[2J",
    "~~gone~~ $x$ {chair} {{ }}",
];

fn text() -> impl Strategy<Value = String> {
    let nasty = (0..NASTY.len()).prop_map(|place| NASTY[place].to_owned());
    prop_oneof![
        4 => nasty,
        2 => any::<String>(),
        2 => "[a-zàáảãạăâđêôơư =+@|*_<>&\"'\\\\`#.-]{0,60}",
        1 => Just("Nguyễn".repeat(40)),
        1 => Just(String::new()),
    ]
}

/// A meeting in which everything that can be typed is one of these. The desk refuses some of it,
/// so it comes as a foreign file would bring it.
fn meeting(typed: &[String]) -> Given {
    let word = |place: usize| typed[place % typed.len()].clone();
    let person = |place: usize, class| Person {
        name: word(place),
        class,
        post: word(place + 1),
        ..Person::default()
    };
    let people =
        (0..5).map(|place| person(place, if place == 4 { Class::Guest } else { Class::Full }));
    let opening = Opening {
        body: word(1),
        title: word(2),
        place: word(3),
        people: people.collect(),
        agenda: vec![
            Matter { title: word(4), minutes: None, step: None },
            Matter { title: word(5), minutes: None, step: None },
        ],
        ..fixture::opening()
    };
    let given = Given::unopened().happens(Event::Opened(Box::new(opening)));
    let given = given.after([fixture::secretary(2), fixture::rest_present(), take_up(1), give(2)]);
    let given = given.at(30).and(Command::EndSpeech);
    let given = given.happens(Event::GistRecorded { speech: s(1), gist: word(6) });
    let given = given.happens(Event::PositionTaken {
        member: m(2),
        question: fixture::q(1),
        stance: Stance::Disagree,
        reason: word(7),
    });
    let given = given.after([Command::GiveFloor { member: m(5), kind: SpeechKind::Opinion }]);
    let assignment =
        chutri::meeting::task::Assignment { text: word(8), ..work::task("x", &[1, 2]) };
    given.at(60).happens(Event::TaskAssigned { task: work::t(1), assignment })
}

/// What a reader of Markdown finds that typed text must never make: the number of each.
fn structure(markdown: &str) -> Vec<(String, usize)> {
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    let mut found = std::collections::BTreeMap::<String, usize>::new();
    for event in parser {
        let name = match event {
            pulldown_cmark::Event::Start(Tag::Heading { .. }) => "heading",
            pulldown_cmark::Event::Start(Tag::Link { .. }) => "link",
            pulldown_cmark::Event::Start(Tag::Image { .. }) => "image",
            pulldown_cmark::Event::Start(Tag::BlockQuote(_)) => "quote",
            pulldown_cmark::Event::Start(Tag::CodeBlock(_)) | pulldown_cmark::Event::Code(_) => {
                "code"
            }
            pulldown_cmark::Event::Start(Tag::Item) => "item",
            pulldown_cmark::Event::Start(Tag::Table(_)) => "table",
            pulldown_cmark::Event::End(TagEnd::TableCell) => "cell",
            pulldown_cmark::Event::Start(Tag::Strikethrough) => "struck",
            pulldown_cmark::Event::Rule => "rule",
            pulldown_cmark::Event::Html(html) | pulldown_cmark::Event::InlineHtml(html)
                if &*html != "<br>" =>
            {
                "html"
            }
            _ => continue,
        };
        *found.entry(name.to_owned()).or_default() += 1;
    }
    found.into_iter().collect()
}

/// What the page's tags are, in their order, without what stands between them.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let body = html.split_once("<body>").unwrap().1;
    for piece in body.split('<').skip(1) {
        let tag = piece.split_once('>').map_or(piece, |(tag, _)| tag);
        let name = tag.split([' ', '>']).next().unwrap_or_default();
        if name != "br" {
            tags.push(tag.to_owned());
        }
    }
    tags
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_typed_changes_the_shape_of_a_paper(typed in prop::collection::vec(text(), 9)) {
        let plain: Vec<String> = typed.iter().map(|each| {
            // The same meeting with words that mean nothing, as empty where nothing can be seen.
            let seen = chutri::text::name::seen(each);
            if seen.trim().is_empty() { seen.into_owned() } else { "chữ".to_owned() }
        }).collect();
        let (given, other) = (meeting(&typed), meeting(&plain));
        for style in ["bien-ban-chi-bo", "nghi-quyet-thang", "attendance-sheet"] {
            let markdown = |given| String::from_utf8(printed(given, style, Format::Md)).unwrap();
            prop_assert_eq!(structure(&markdown(&given)), structure(&markdown(&other)), "{}", markdown(&given));
            let html = |given| String::from_utf8(printed(given, style, Format::Html)).unwrap();
            prop_assert_eq!(tags(&html(&given)), tags(&html(&other)));
        }
    }

    #[test]
    fn no_line_of_plain_text_is_too_long(typed in prop::collection::vec(text(), 9)) {
        let given = meeting(&typed);
        for style in ["bien-ban-chi-bo", "nghi-quyet-thang", "attendance-sheet", "task-list"] {
            let text = String::from_utf8(printed(&given, style, Format::Txt)).unwrap();
            for line in text.lines() {
                prop_assert!(width(line) <= COLUMNS, "{} cells: {}", width(line), line);
                prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
            }
        }
    }

    #[test]
    fn a_cell_is_never_a_formula_and_comes_back_as_it_was(typed in prop::collection::vec(text(), 9)) {
        let given = meeting(&typed);
        for table in Table::iter() {
            let bytes = ordered(&given, "task-list", Format::Csv, |order| order.table = table);
            let mut reader = csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap());
            let columns = reader.headers().unwrap().len();
            for row in reader.records() {
                let row = row.unwrap();
                prop_assert_eq!(row.len(), columns);
                for cell in &row {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", cell);
                }
            }
        }
        let bytes = ordered(&given, "task-list", Format::Csv, |order| order.table = Table::Speeches);
        let mut reader = csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap());
        let first = reader.records().next().unwrap().unwrap();
        let said = chutri::text::name::seen(&typed[6]).into_owned();
        let cell = first[8].to_owned();
        prop_assert!(cell == said || cell == format!("'{said}"), "{:?} is not {:?}", cell, said);
    }

    #[test]
    fn a_calendar_is_lines_of_seventy_five_octets_that_unfold(typed in prop::collection::vec(text(), 9)) {
        let given = meeting(&typed);
        let ics = String::from_utf8(printed(&given, "task-list", Format::Ics)).unwrap();
        prop_assert!(ics.ends_with("END:VCALENDAR\r\n"));
        for line in ics.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
            prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
        }
        let unfolded = ics.replace("\r\n ", "");
        let lines: Vec<&str> = unfolded.lines().collect();
        prop_assert!(lines.iter().all(|line| line.contains(':')), "{:?}", lines);
        let begins = lines.iter().filter(|line| **line == "BEGIN:VTODO").count();
        prop_assert_eq!(begins, 1);
        let summary = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let said = summary.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        let typed = chutri::text::name::seen(&typed[8]).into_owned();
        prop_assert!(said == typed || typed.contains('\\'), "{:?} is not {:?}", said, typed);
    }

    #[test]
    fn data_come_back_as_they_were(typed in prop::collection::vec(text(), 9)) {
        let given = meeting(&typed);
        let json: serde_json::Value =
            serde_json::from_slice(&printed(&given, "task-list", Format::Json)).unwrap();
        let seen = |place: usize| chutri::text::name::seen(&typed[place]).into_owned();
        prop_assert_eq!(json["sitting"]["body"].as_str().unwrap(), seen(1));
        prop_assert_eq!(json["questions"][0]["title"].as_str().unwrap(), seen(4));
        prop_assert_eq!(json["speeches"][0]["gist"].as_str().unwrap(), seen(6));
    }
}

#[test]
fn the_last_part_of_a_folded_line_is_no_longer_than_the_others() {
    for letters in 100..180 {
        let given = meeting(&[String::from("x"), "a".repeat(letters)]);
        let ics = String::from_utf8(printed(&given, "task-list", Format::Ics)).unwrap();
        assert!(ics.split("\r\n").all(|line| line.len() <= 75), "{letters}: {ics}");
    }
}

#[test]
fn an_empty_meeting_has_every_paper() {
    let opening =
        Opening { people: Vec::new(), agenda: Vec::new(), chair: None, ..fixture::opening() };
    let given = Given::unopened().happens(Event::Opened(Box::new(opening)));
    for style in chutri::procedure::Styles::load(None).all() {
        for format in Format::iter() {
            assert!(!printed(&given, &style.held.id, format).is_empty());
        }
    }
}

#[test]
fn five_hundred_questions_are_laid_out_in_every_format() {
    let agenda = (0..500).map(|number| Matter {
        title: format!("Vấn đề {number}"),
        minutes: None,
        step: None,
    });
    let opening = Opening { agenda: agenda.collect(), ..fixture::opening() };
    let given = Given::unopened().and(Command::Open(Box::new(opening)));
    for format in Format::iter() {
        let bytes = printed(&given, "bien-ban-chi-bo", format);
        assert!(!bytes.is_empty(), "{format:?}");
        if matches!(format, Format::Md | Format::Txt | Format::Html) {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains("500. Vấn đề 499") || text.contains(">500.<"), "{format:?}");
        }
    }
}

#[test]
fn a_page_fetches_nothing_and_runs_nothing() {
    let given = crate::support::held::cell(Lang::Vi);
    let html = String::from_utf8(printed(&given, "bien-ban-chi-bo", Format::Html)).unwrap();
    assert!(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for word in ["<script", "src=", "href=", "url(", "@import"] {
        assert!(!html.contains(word), "{word}");
    }
    assert!(html.contains("@page { size: A4; margin: 20mm 15mm 20mm 30mm; }"));
    assert!(html.contains("thead { display: table-header-group; }"));
}
