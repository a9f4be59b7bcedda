//! The tests of the folder beside it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use strum::VariantNames as _;

use super::*;
use crate::meeting::ballot::Way;
use crate::meeting::finding::FindingKind;
use crate::meeting::floor::SpeechKind;
use crate::meeting::language::Lang;
use crate::meeting::officer::Office;
use crate::meeting::procedure::check::Weight;
use crate::meeting::procedure::field::Field;
use crate::meeting::procedure::rules::{BaseOf, Tie};
use crate::meeting::procedure::sheet::Measure;
use crate::meeting::procedure::{Activity, ItemKind, Part, QueueOrder, Requirement, Trust};
use crate::procedure::fault::{Decided, Fault, Styled};
use crate::procedure::style::{Fact, PaperField, SectionKind, Stand, Tones};
use crate::procedure::{sheet, style};

/// The faults of a file as a whole, which no text between the lines can show.
const OF_FILES: [&str; 12] = [
    "TakenBy",
    "Replaces",
    "SheetTakenBy",
    "SheetReplaces",
    "StyleTakenBy",
    "StyleReplaces",
    "NotFound",
    "IsFolder",
    "NotReadable",
    "TooBig",
    "NotUtf8",
    "Utf16",
];

/// The folders with bad files: procedures, score sheets and styles.
const KINDS: [&str; 3] = ["procedure", "sheet", "style"];

fn folder(kind: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(kind)
}

fn data(name: &str) -> String {
    data_of("procedure", name)
}

fn data_of(kind: &str, name: &str) -> String {
    std::fs::read_to_string(folder(kind).join(format!("{name}.toml"))).unwrap()
}

/// Checks against the sheets that come with the program.
fn check(name: &str, text: &str) -> Result<(Procedure, Vec<Problem>), Vec<Problem>> {
    static STOCK: LazyLock<Stock> = LazyLock::new(|| Stock::load(None));
    super::check(name, text, &STOCK)
}

/// The names of the bad files: all but the good one and the one asked for its keys.
fn bad_files(kind: &str) -> BTreeSet<String> {
    std::fs::read_dir(folder(kind))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name != "good" && name != "unknown-keys-everywhere")
        .collect()
}

fn told(kind: &str, name: &str, text: &str, lang: Lang) -> Vec<String> {
    let name = format!("{name}.toml");
    let problems = match kind {
        "sheet" => sheet::check(&name, text).map_or_else(|problems| problems, |(_, told)| told),
        "style" => style::check(&name, text).map_or_else(|problems| problems, |(_, told)| told),
        _ => check(&name, text).map_or_else(|problems| problems, |(_, warnings)| warnings),
    };
    problems.iter().map(|problem| problem.tell(lang)).collect()
}

/// Every bad file begins with the very sentences it must be answered with.
#[test]
fn every_fault_is_told_with_its_place_and_its_cure_in_both_languages() {
    let files = KINDS.iter().flat_map(|kind| bad_files(kind).into_iter().map(move |n| (*kind, n)));
    for (kind, name) in files {
        let text = data_of(kind, &name);
        for lang in [Lang::Vi, Lang::En] {
            let mark = format!("# {}: ", lang.code());
            let expected: Vec<_> =
                text.lines().filter_map(|line| line.strip_prefix(&mark)).collect();
            assert!(!expected.is_empty(), "{name} says nothing of what is expected");
            assert_eq!(told(kind, &name, &text, lang), expected, "{kind}/{name}");
        }
    }
}

#[test]
fn every_fault_has_a_file_that_shows_it() {
    let files: BTreeSet<_> = KINDS.into_iter().flat_map(bad_files).collect();
    let faults = Fault::VARIANTS.iter().filter(|fault| !["Decided", "Styled"].contains(fault));
    let faults = faults.chain(Decided::VARIANTS).chain(Styled::VARIANTS);
    let faults = faults.filter(|fault| !OF_FILES.contains(fault));
    for fault in faults {
        let mut kebab = String::new();
        for letter in fault.chars() {
            if letter.is_uppercase() && !kebab.is_empty() {
                kebab.push('-');
            }
            kebab.extend(letter.to_lowercase());
        }
        assert!(files.iter().any(|file| file.starts_with(&kebab)), "no file shows {kebab}");
    }
}

#[test]
fn ten_faults_in_one_file_are_ten_problems_in_the_order_of_the_file() {
    let problems = check("ten", &data("ten-faults")).unwrap_err();
    assert_eq!(problems.len(), 10);
    assert!(problems.is_sorted_by_key(|problem| problem.place.line));
}

#[test]
fn a_warning_leaves_the_file_usable() {
    let (procedure, warnings) = check("w", &data("missing-side")).unwrap();
    assert_eq!(warnings.len(), 1);
    assert_eq!(procedure.steps[0].title.en, procedure.steps[0].title.vi);
}

#[test]
fn line_ends_of_another_system_and_a_byte_order_mark_change_nothing() {
    let text = data("good");
    let plain = check("good", &text).unwrap();
    assert!(plain.1.is_empty(), "{:?}", plain.1);
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(check("good", &windows).unwrap(), plain);
}

#[test]
fn a_slip_in_one_line_does_not_hide_the_other_faults() {
    let text = data("good")
        .replace("id = \"small\"", "id = small")
        .replace("part = \"closing\"", "part = \"the end\"")
        .replace("minutes = 18", "minutes = many");
    let problems = check("torn", &text).unwrap_err();
    let lines: Vec<_> = problems.iter().map(|problem| problem.place.line.unwrap()).collect();
    assert_eq!(lines.len(), 3, "{problems:?}");
    assert_eq!(problems[1].place.path, "");
    assert_eq!(problems[2].place.path, "steps[2].part");
}

/// The keys a file of a kind may hold, as they are told where none of them stands.
fn keys(kind: &str) -> BTreeSet<String> {
    let text = data_of(kind, "unknown-keys-everywhere");
    let told = told(kind, "keys", &text, Lang::En);
    let keys = told.iter().map(|line| line.split_once("The keys here are: ").unwrap().1);
    keys.flat_map(|keys| keys.trim_end_matches('.').split(", ")).map(str::to_owned).collect()
}

/// Lists the words that one half of a page, or the other, does not name.
fn unexplained(page: &str, words: &BTreeSet<String>) -> Vec<String> {
    let names = |page: &str, word: &str| {
        let ways =
            ["`W`", "`[W]`", "`[[W]]`", "`[[steps.W]]`", "`[steps.W]`", "`[[letterhead.W]]`"];
        ways.iter().any(|way| page.contains(&way.replace('W', word)))
    };
    let (vietnamese, english) = page.split_once("\n---\n").unwrap();
    let both = |word: &&String| names(vietnamese, word) && names(english, word);
    words.iter().filter(|word| !both(word)).cloned().collect()
}

fn words(closed: &[&[&str]]) -> impl Iterator<Item = String> {
    closed.concat().into_iter().map(str::to_owned)
}

#[test]
fn the_page_on_the_format_names_every_key_word_and_field() {
    let page = include_str!("../../../assets/procedures/README.md");
    let mut named = keys("procedure");
    for key in ["say", "point_of_order_first", "abstentions", "mend", "threshold", "sheet"] {
        assert!(named.contains(key), "{key}");
    }
    named.extend(words(&[
        Part::VARIANTS,
        Activity::VARIANTS,
        Requirement::VARIANTS,
        ItemKind::VARIANTS,
        Trust::VARIANTS,
        BaseOf::VARIANTS,
        Tie::VARIANTS,
        Way::VARIANTS,
        FindingKind::VARIANTS,
        Weight::VARIANTS,
        QueueOrder::VARIANTS,
        SpeechKind::VARIANTS,
    ]));
    let mut missing = unexplained(page, &named);
    let fields = Field::VARIANTS.iter().map(|field| format!("{{{field}}}"));
    missing.extend(fields.filter(|field| !page.contains(&format!("`{field}`"))));
    assert!(missing.is_empty(), "the page does not explain {missing:?}");
}

#[test]
fn the_page_on_score_sheets_names_every_key_and_measure() {
    let page = include_str!("../../../assets/sheets/README.md");
    let mut named = keys("sheet");
    assert!(named.contains("at_least") && named.contains("guide"));
    named.extend(words(&[Measure::VARIANTS]));
    assert_eq!(unexplained(page, &named), Vec::<String>::new());
}

#[test]
fn the_page_on_styles_names_every_key_kind_fact_and_field() {
    let page = include_str!("../../../assets/styles/README.md");
    let mut named = keys("style");
    assert!(named.contains("numbering") && named.contains("otherwise"));
    named.extend(words(&[
        SectionKind::VARIANTS,
        Fact::VARIANTS,
        Stand::VARIANTS,
        Tones::VARIANTS,
        Office::VARIANTS,
    ]));
    named.extend(PaperField::VARIANTS.iter().map(|field| format!("{{{field}}}")));
    assert_eq!(unexplained(page, &named), Vec::<String>::new());
}

#[test]
fn texts_without_end_and_files_without_sense_are_answered() {
    for text in
        ["", "\u{0}", "[[steps]]", "steps = {}", "[", "a = \"\"\"", "😀 = 1", "[rules.base.of]"]
    {
        assert!(!told("procedure", "odd", text, Lang::Vi).is_empty(), "{text:?}");
    }
}

/// One mark lost is one slip: it is told where it is, and never as a flood.
#[test]
fn a_mark_taken_away_anywhere_is_told_in_few_words_and_near_its_place() {
    let text = data("good");
    for (at, mark) in text.match_indices(['"', '[', ']', '=', '{', '.']) {
        let above = text.split_at(at).0;
        let before = above.lines().next_back().unwrap_or_default();
        if mark == "." && before.contains('"') {
            continue;
        }
        let mut slip = text.clone();
        slip.replace_range(at..at + mark.len(), "");
        let line = above.matches('\n').count() + 1;
        let problems = match check("slip", &slip) {
            Ok((_, warnings)) => warnings,
            Err(problems) => problems,
        };
        let near = |problem: &Problem| problem.place.line.unwrap().abs_diff(line) < 2;
        assert!(problems.iter().any(near), "{mark} of line {line}: {problems:?}");
        assert!(problems.len() <= 3, "{mark} of line {line}: {problems:?}");
    }
}

#[test]
fn no_part_of_a_problem_carries_what_moves_the_cursor() {
    let text = data("good")
        .replace("id = \"small\"", "id = \"\\u001b[2J\"\n\"\\u001b]0;\\u0007\" = 1")
        .replace("cites = [\"custom\"]", "cites = [\"\\u009b31m\"]");
    let problems = check("paint", &text).unwrap_err();
    assert_eq!(problems.len(), 3, "{problems:?}");
    for problem in problems {
        assert!(!problem.tell(Lang::En).chars().any(char::is_control), "{problem:?}");
    }
}
