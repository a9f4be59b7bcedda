//! The styles that come with the program, and what is done with the user's own.

use std::path::Path;

use super::*;
use crate::meeting::language::{Lang, Text};
use crate::procedure::library::{Library, Origin};
use crate::procedure::style::{Inscription, SectionKind, check};

const SMALL: &str = include_str!("../../../tests/data/style/good.toml");

#[test]
fn every_shipped_style_is_free_of_problems_and_named_after_its_file() {
    for (name, text) in SHIPPED {
        let (style, warnings) = check(name, text).unwrap_or_else(|problems| {
            panic!("{:?}", problems.iter().map(|one| one.tell(Lang::En)).collect::<Vec<_>>())
        });
        assert_eq!(format!("{}.toml", style.id), name);
        assert_eq!(warnings, [], "{name}");
    }
}

#[test]
fn every_shipped_style_is_whole_in_both_languages() {
    let same = [
        "{parent}",
        "{body}",
        "{title}",
        "*",
        "-----",
        "{locality}, {date}",
        "{title}, {date}",
        "……",
    ];
    for kept in Styles::load(None).all() {
        let style = &kept.held;
        let whole = |text: &Text| {
            assert_eq!(text.vi.is_empty(), text.en.is_empty(), "{}: {text:?}", style.id);
            let differs = text.vi != text.en || same.contains(&text.vi.as_str());
            assert!(differs || text.vi.is_empty(), "{}: {text:?}", style.id);
        };
        let lines = |lines: &[Inscription]| lines.iter().for_each(|line| whole(&line.text));
        [&style.title, &style.summary, &style.parent, &style.recipients]
            .into_iter()
            .for_each(whole);
        for held in [&style.left, &style.right, &style.name] {
            lines(held);
        }
        style.signatures.iter().for_each(|signer| lines(&signer.lines));
        for section in &style.sections {
            [&section.heading, &section.words, &section.otherwise].into_iter().for_each(whole);
        }
    }
}

#[test]
fn every_shipped_procedure_names_styles_and_minutes_first() {
    let library = Library::load(None);
    for listed in library.all() {
        let procedure = &listed.procedure;
        let offered = library.styles().of(procedure);
        assert_eq!(offered.len(), SHIPPED.len(), "every style is offered once");
        assert_eq!(Some(&offered[0].held.id), procedure.styles.first(), "{}", procedure.id);
        let tells = |kind| offered[0].held.sections.iter().any(|section| section.kind == kind);
        let minutes = tells(SectionKind::Proceedings) || tells(SectionKind::Decisions);
        assert!(minutes, "{}", procedure.id);
    }
}

#[test]
fn a_procedure_that_names_none_is_offered_all() {
    let procedure = Procedure::blank();
    assert_eq!(Styles::load(None).of(&procedure).len(), SHIPPED.len());
}

fn save(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder).unwrap();
    let mut file = std::fs::File::create(folder.join(name)).unwrap();
    std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
}

#[test]
fn the_users_own_styles_lie_beside_the_procedures_that_name_them() {
    let data = tempfile::tempdir().unwrap();
    let (procedures, folder) = (data.path().join("procedures"), data.path().join("styles"));
    save(&folder, "a.toml", SMALL);
    save(&folder, "b.toml", SMALL);
    save(&folder, "c.toml", "id = \"c\"\n");
    save(&folder, "d.toml", &SMALL.replace("\"small\"", "\"decisions\""));
    let naming = include_str!("../../../tests/data/procedure/good.toml");
    save(
        &procedures,
        "p.toml",
        &naming.replace("minutes = 20\n", "minutes = 20\nstyles = [\"small\"]\n"),
    );
    let library = Library::load(Some(&procedures));
    let styles = library.styles();
    assert_eq!(styles.all().len(), SHIPPED.len() + 1);
    assert_eq!(styles.find("small").unwrap().source, Origin::User(folder.join("a.toml")));
    let told = styles.find("decisions").unwrap().warnings[0].tell(Lang::En);
    assert!(told.contains("takes the place of “decisions”"), "{told}");
    let broken: Vec<_> = library.broken().iter().map(|broken| broken.path.clone()).collect();
    assert_eq!(broken, [folder.join("b.toml"), folder.join("c.toml")]);
    let own = &library.find("small").unwrap().procedure;
    assert_eq!(styles.of(own)[0].held.id, "small");
}
