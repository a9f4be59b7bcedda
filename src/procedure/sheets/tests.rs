//! The sheets that come with the program, and what is done with the user's own.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use strum::IntoEnumIterator as _;

use super::*;
use crate::meeting::language::{Lang, Text};
use crate::meeting::procedure::Trust;
use crate::meeting::procedure::sheet::{Criterion, Measure};
use crate::procedure::file::Held;
use crate::procedure::library::{Library, Origin};
use crate::procedure::raw::held;
use crate::procedure::sheet::check;

const SMALL: &str = include_str!("../../../tests/data/sheet/good.toml");
const NAMING: &str = include_str!("../../../tests/data/procedure/good.toml");

fn shipped(id: &str) -> Arc<Sheet> {
    Arc::clone(&Sheets::load(None).find(id).unwrap().held)
}

#[test]
fn every_shipped_sheet_is_free_of_problems_and_named_after_its_file() {
    let mut told = String::new();
    for (name, text) in SHIPPED {
        let problems = match check(name, text) {
            Ok((sheet, warnings)) => {
                assert_eq!(format!("{}.toml", sheet.id), name);
                warnings
            }
            Err(problems) => problems,
        };
        for problem in problems {
            let _ = writeln!(told, "{}", problem.tell(Lang::En));
        }
    }
    assert_eq!(told, "");
}

#[test]
fn every_shipped_criterion_is_whole_in_both_languages_and_names_its_source() {
    for listed in Sheets::load(None).all() {
        let sheet = &listed.held;
        let whole = |text: &Text| {
            assert!(!text.vi.is_empty() && !text.en.is_empty(), "{}: {text:?}", sheet.id);
            assert_ne!(text.vi, text.en, "{}", sheet.id);
        };
        whole(&sheet.title);
        for criterion in &sheet.criteria {
            whole(&criterion.title);
            whole(&criterion.guide);
            assert!(criterion.cite.is_some(), "{}: {} has no source", sheet.id, criterion.id);
        }
        sheet.grades.iter().for_each(|grade| whole(&grade.title));
        for citation in &sheet.citations {
            let used = |criterion: &Criterion| criterion.cite.as_ref() == Some(&citation.id);
            assert!(sheet.criteria.iter().any(used), "{}: {} idle", sheet.id, citation.id);
            assert_ne!(citation.trust, Trust::Verified, "no sheet was read in the original");
        }
    }
}

#[test]
fn both_sheets_have_a_hundred_points_in_their_groups_and_the_grades_of_the_frame() {
    let points = |id: &str| -> Vec<u32> {
        shipped(id).criteria.iter().map(|criterion| criterion.points).collect()
    };
    assert_eq!(points("hd42"), [5, 5, 10, 40, 5, 30, 5]);
    let local = points("an-phu");
    let groups = [1, 2, 1, 7, 4, 1, 1, 1];
    let mut rest = local.iter();
    let groups = groups.map(|many| rest.by_ref().take(many).sum::<u32>());
    assert_eq!(groups, [5, 5, 10, 30, 10, 5, 30, 5]);
    assert_eq!(rest.len(), 0);
    for id in ["hd42", "an-phu"] {
        let sheet = shipped(id);
        let of = |points| sheet.grade(points).unwrap().title.en.clone();
        assert_eq!(
            [of(100), of(90), of(89), of(70), of(69)],
            ["Good", "Good", "Fair", "Fair", "Average"]
        );
        assert_eq!([of(50), of(49), of(0)], ["Average", "Weak", "Weak"]);
    }
}

/// Gives the points the bands of a criterion have for one measure alone.
fn given(sheet: &Sheet, criterion: &str, measure: Measure, value: u32) -> Option<u32> {
    let bands = sheet.criterion(criterion).unwrap().bands.iter();
    bands
        .filter(|band| band.measure.is_none_or(|other| other == measure))
        .find(|band| {
            band.at_least.is_none_or(|least| value >= least)
                && band.at_most.is_none_or(|most| value <= most)
        })
        .map(|band| band.points)
}

#[test]
fn the_local_sheet_gives_points_as_the_ward_does() {
    let sheet = shipped("an-phu");
    let given = |criterion, measure, value| given(&sheet, criterion, measure, value).unwrap();
    let spoke =
        [51, 49, 40, 39, 30, 29, 0].map(|share| given("spoke", Measure::SpokePercent, share));
    assert_eq!(spoke, [5, 4, 4, 3, 3, 2, 2]);
    let came = [90, 89, 75, 74, 65, 64]
        .map(|share| given("attendance", Measure::AttendancePercent, share));
    assert_eq!(came, [4, 3, 3, 2, 2, 1]);
    assert_eq!(given("attendance", Measure::Unexcused, 1), 1);
    let results = [100, 90, 89, 80, 79, 70, 69, 60, 59, 50, 49]
        .map(|share| given("results", Measure::OldTasksPercent, share));
    assert_eq!(results, [30, 30, 27, 27, 24, 24, 20, 20, 15, 15, 10]);
    let short = [0, 1, 15, 16, 30].map(|minutes| given("duration", Measure::MinutesShort, minutes));
    assert_eq!(short, [5, 4, 4, 3, 3]);
    let half = [66, 50, 49].map(|share| given("duration", Measure::LengthPercent, share));
    assert_eq!(half, [2, 2, 1]);
}

#[test]
fn every_measure_has_a_word_of_its_own() {
    let words: std::collections::BTreeSet<&str> = Measure::iter().map(Into::into).collect();
    assert_eq!(words.len(), Measure::iter().count());
}

fn save(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder).unwrap();
    let mut file = std::fs::File::create(folder.join(name)).unwrap();
    std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
}

#[test]
fn the_users_own_sheets_lie_beside_the_procedures_that_name_them() {
    let data = tempfile::tempdir().unwrap();
    let (procedures, folder) = (data.path().join("procedures"), data.path().join("sheets"));
    save(&folder, "a.toml", SMALL);
    save(&folder, "b.toml", SMALL);
    save(&folder, "c.toml", "id = \"c\"\n");
    save(&folder, "d.toml", &SMALL.replace("\"small\"", "\"hd42\""));
    let naming = NAMING
        .replace("minutes = 20\n", "minutes = 20\nsheet = \"small\"\n")
        .replace("activity = \"discuss\"\nrequires = [\"outcomes\"]", "activity = \"score\"");
    save(&procedures, "p.toml", &naming);
    let library = Library::load(Some(&procedures));
    let sheets = library.sheets();
    assert_eq!(sheets.all().len(), SHIPPED.len() + 1);
    assert_eq!(sheets.find("small").unwrap().source, Origin::User(folder.join("a.toml")));
    let replaced = sheets.find("hd42").unwrap();
    assert_eq!(replaced.source, Origin::User(folder.join("d.toml")));
    let told = replaced.warnings[0].tell(Lang::En);
    assert!(told.contains("takes the place of “hd42”"), "{told}");
    let broken: Vec<_> = library.broken().iter().map(|broken| broken.path.clone()).collect();
    assert_eq!(broken, [folder.join("b.toml"), folder.join("c.toml")]);
    let taken = &library.broken()[0].problems[0].what.en;
    assert!(taken.starts_with("the score sheet “small” exists already in "), "{taken}");
    let whole = library.find("small").unwrap().procedure.sheet.as_ref().unwrap();
    assert_eq!(whole, &*sheets.find("small").unwrap().held);
    // The other shipped procedures take the user's sheet too.
    let regular = &library.find("chi-bo-thuong-ky-hd42").unwrap().procedure;
    assert_eq!(regular.sheet.as_ref().unwrap().title.en, "Small sheet");
}

#[test]
fn a_file_is_known_by_what_it_holds() {
    assert_eq!(held(SMALL), Held::Sheet);
    assert_eq!(held(&SMALL.replace("id = \"small\"", "id = small")), Held::Sheet);
    assert_eq!(held(NAMING), Held::Procedure);
    assert_eq!(held(include_str!("../../../tests/data/style/good.toml")), Held::Style);
    assert_eq!(held(""), Held::Procedure);
}
