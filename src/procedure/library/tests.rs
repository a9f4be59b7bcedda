//! What the library does with the user's own folder.

use std::fmt::Write as _;
use std::io::Write as _;

use strum::IntoEnumIterator as _;

use super::*;
use crate::meeting::ballot::Way;
use crate::meeting::finding::FindingKind;
use crate::meeting::floor::SpeechKind;
use crate::meeting::language::Text;
use crate::meeting::procedure::check::Weight;
use crate::meeting::procedure::field::{Piece, pieces};
use crate::meeting::procedure::rules::{BaseOf, Threshold, Tie};
use crate::meeting::procedure::{Activity, Part, Requirement, StepId, Trust};

const SMALL: &str = include_str!("../../../tests/data/procedure/good.toml");

fn shipped() -> Vec<Arc<Procedure>> {
    let library = Library::load(None);
    library.all().iter().map(|listed| Arc::clone(&listed.procedure)).collect()
}

fn save(folder: &Path, name: &str, text: &str) {
    std::fs::File::create(folder.join(name)).unwrap().write_all(text.as_bytes()).unwrap();
}

#[test]
fn every_shipped_procedure_is_free_of_problems_and_warnings() {
    let mut told = String::new();
    for (name, text) in SHIPPED {
        let problems = match check(name, text, &Stock::load(None)) {
            Ok((_, warnings)) => warnings,
            Err(problems) => problems,
        };
        for problem in problems {
            let _ = writeln!(told, "{}", problem.tell(Lang::En));
        }
    }
    assert_eq!(told, "");
}

#[test]
fn a_shipped_file_is_named_after_its_procedure_and_offered_by_language() {
    let library = Library::load(None);
    let ids: Vec<_> = library.all().iter().map(|listed| &*listed.procedure.id).collect();
    let names: Vec<_> = SHIPPED.iter().map(|(name, _)| name.trim_end_matches(".toml")).collect();
    assert_eq!(ids, names);
    assert!(library.broken().is_empty());
    let first = |lang| &*library.default_for(lang).unwrap().procedure.id;
    assert_eq!(first(Lang::Vi), "chi-bo-thuong-ky-hd42");
    assert_eq!(first(Lang::En), "committee");
    assert!(library.find("committee").is_some());
    assert!(library.find("none").is_none());
}

#[test]
fn every_shipped_step_is_whole_in_both_languages() {
    for procedure in shipped() {
        let whole = |place: &str, text: &Text| {
            let id = &procedure.id;
            assert!(!text.vi.is_empty() && !text.en.is_empty(), "{id} {place}: {text:?}");
            assert_ne!(text.vi, text.en, "{id} {place}");
        };
        whole("title", &procedure.title);
        whole("summary", &procedure.summary);
        for step in &procedure.steps {
            let place = &step.id.0;
            for text in [&step.title, &step.who, &step.say, &step.todo] {
                whole(place, text);
            }
            step.items.iter().for_each(|item| whole(place, &item.text));
            step.mistakes.iter().for_each(|mistake| whole(place, mistake));
            let vote = step.vote.iter().map(|vote| &vote.text);
            vote.filter(|text| !text.vi.is_empty()).for_each(|text| whole(place, text));
            assert!(!step.mistakes.is_empty(), "{}: {place} warns of nothing", procedure.id);
            assert!(!step.cites.is_empty(), "{}: {place} has no source", procedure.id);
        }
        procedure.checks.iter().for_each(|check| whole(check.finding.into(), &check.mend));
    }
}

#[test]
fn the_same_fields_are_filled_in_both_languages() {
    let fields = |sentence: &str| {
        let mut fields: Vec<_> = pieces(sentence)
            .filter(|piece| !matches!(piece, Piece::Plain(_)))
            .map(|piece| format!("{piece:?}"))
            .collect();
        fields.sort();
        fields
    };
    for procedure in shipped() {
        for step in &procedure.steps {
            for text in std::iter::once(&step.say).chain(step.vote.iter().map(|vote| &vote.text)) {
                let (vi, en) = (fields(&text.vi), fields(&text.en));
                assert_eq!(vi, en, "{} {}", procedure.id, step.id.0);
            }
        }
    }
}

#[test]
fn shipped_steps_fill_the_planned_time_and_pass_through_all_three_parts() {
    for procedure in shipped() {
        let sum: u32 = procedure.steps.iter().map(|step| step.minutes).sum();
        assert_eq!(sum, procedure.minutes, "{}", procedure.id);
        for part in Part::iter() {
            assert!(procedure.steps.iter().any(|step| step.part == part), "{part:?}");
        }
        let last = procedure.steps.last().unwrap();
        assert_eq!(last.activity, Activity::Close, "{}", procedure.id);
        let guests = procedure.steps.iter().find(|step| step.activity == Activity::Guests);
        assert!(guests.is_some_and(|step| step.movable && step.optional), "{}", procedure.id);
    }
}

#[test]
fn every_shipped_rule_names_its_source() {
    for procedure in shipped() {
        let rules = &procedure.rules;
        let mut cites = vec![
            &rules.base.cite,
            &rules.base.classes_cite,
            &rules.queue.cite,
            &rules.speech.cite,
            &rules.participation.cite,
        ];
        cites.extend(rules.thresholds.iter().map(|threshold| &threshold.cite));
        cites.extend(rules.quorum.iter().map(|rule| &rule.cite));
        cites.extend(rules.attendance.iter().map(|rule| &rule.cite));
        cites.extend(rules.length.iter().map(|rule| &rule.cite));
        cites.extend(procedure.checks.iter().map(|check| &check.cite));
        assert!(cites.iter().all(|cite| cite.is_some()), "{}", procedure.id);
        let used: Vec<_> = cites
            .into_iter()
            .flatten()
            .chain(procedure.steps.iter().flat_map(|step| &step.cites))
            .collect();
        for citation in &procedure.citations {
            assert!(used.contains(&&citation.id), "{}: {} idle", procedure.id, citation.id);
        }
    }
}

#[test]
fn the_cell_meetings_hold_the_rules_of_their_guidance() {
    let library = Library::load(None);
    for (id, percent, strict, least) in [
        ("chi-bo-thuong-ky-hd42", 90, false, 90),
        ("chi-bo-chuyen-de-hd42", 90, false, 90),
        ("chi-bo-hai-trong-mot-hd42", 90, false, 120),
        ("chi-bo-thuong-ky-hd12", 85, true, 90),
    ] {
        let rules = &library.find(id).unwrap().procedure.rules;
        assert_eq!(rules.base.of, BaseOf::Convened);
        let needed = |base: u32| {
            let of = |id: &str| rules.thresholds.iter().find(|rule| rule.id == id).unwrap();
            (of("majority").needed(base), of("two-thirds").needed(base))
        };
        assert_eq!(needed(20), (11, 14));
        assert_eq!(needed(9), (5, 6));
        assert_eq!(needed(3), (2, 2));
        let attendance = rules.attendance.as_ref().unwrap();
        assert_eq!((attendance.target_percent, attendance.strict), (percent, strict));
        assert_eq!(rules.length.as_ref().unwrap().minutes, least);
        assert!(rules.participation.everyone && rules.participation.each_question);
        for kind in [SpeechKind::Question, SpeechKind::PointOfOrder] {
            assert!(!rules.participation.counts.contains(&kind));
        }
    }
}

#[test]
fn people_are_voted_on_one_by_one_at_two_thirds_of_all_full_members() {
    let library = Library::load(None);
    for (id, place) in [
        ("chi-bo-ket-nap", "candidates"),
        ("chi-bo-cong-nhan-chinh-thuc", "candidates"),
        ("kiem-diem-cuoi-nam", "grades"),
    ] {
        let procedure = &library.find(id).unwrap().procedure;
        assert_eq!(procedure.rules.base.of, BaseOf::Convened);
        let (_, step) = procedure.step(&StepId(place.to_owned())).unwrap();
        assert!(step.requires.contains(&Requirement::QuestionsVoted), "{id}");
        let vote = step.vote.as_ref().unwrap();
        assert_eq!(vote.way, Way::Secret);
        let needed = |threshold: &Threshold| [3, 9, 16, 20].map(|base| threshold.needed(base));
        let of = |id: &str| procedure.rules.thresholds.iter().find(|rule| rule.id == id).unwrap();
        match id {
            "kiem-diem-cuoi-nam" => {
                assert_eq!(needed(of(&vote.threshold)), [2, 5, 9, 11]);
                assert_eq!(needed(of("excellent")), [2, 6, 11, 14]);
            }
            _ => assert_eq!(needed(of(&vote.threshold)), [2, 6, 11, 14]),
        }
        assert!(procedure.checks.iter().any(|check| {
            check.finding == FindingKind::QuestionNotVoted && check.weight == Weight::Grave
        }));
    }
}

#[test]
fn households_decide_among_those_present_and_committees_by_votes_cast() {
    let library = Library::load(None);
    let village = &library.find("hop-dan-nd59").unwrap().procedure;
    assert_eq!(village.rules.base.of, BaseOf::Present);
    let (_, secretary) = village.step(&StepId("secretary".to_owned())).unwrap();
    assert!(secretary.requires.contains(&Requirement::Vote));
    assert_eq!(secretary.vote.as_ref().unwrap().way, Way::ShowOfHands);
    let majority = &village.rules.thresholds[0];
    assert_eq!((majority.id.as_str(), majority.needed(40)), ("majority", 21));

    let committee = &library.find("committee").unwrap().procedure;
    assert_eq!(committee.rules.base.of, BaseOf::Cast);
    let majority = &committee.rules.thresholds[0];
    assert_eq!((majority.tie, majority.abstentions), (Tie::CastingVote, Some(false)));
    let (_, minutes) = committee.step(&StepId("last-minutes".to_owned())).unwrap();
    assert_eq!(minutes.vote.as_ref().unwrap().way, Way::NoObjection);
}

#[test]
fn nothing_the_record_counts_by_itself_is_asked_for_as_a_number() {
    for procedure in shipped() {
        let counted = [
            Activity::Review,
            Activity::Tasks,
            Activity::Petitions,
            Activity::Vote,
            Activity::Score,
        ];
        for step in procedure.steps.iter().filter(|step| counted.contains(&step.activity)) {
            // Guidance 12 came without a sheet of its own, so its points are written down.
            let without_sheet = procedure.sheet.is_none() && step.id.0 == "score";
            assert!(step.items.is_empty() || without_sheet, "{} {}", procedure.id, step.id.0);
        }
    }
}

#[test]
fn what_was_read_second_hand_is_not_called_verified() {
    let procedure = &Library::load(None).find("chi-bo-thuong-ky-hd42").unwrap().procedure.clone();
    let trust = |id: &str| procedure.citation(id).unwrap().trust;
    assert_eq!(trust("hd42"), Trust::Verified);
    assert_eq!(trust("hd42-order"), Trust::Reported);
    assert_eq!(trust("hd06-admission"), Trust::Reported);
    assert_eq!(trust("custom"), Trust::Custom);
}

#[test]
fn the_users_own_procedure_stands_beside_the_shipped_ones_or_in_the_place_of_one() {
    let folder = tempfile::tempdir().unwrap();
    save(folder.path(), "a.toml", SMALL);
    save(folder.path(), "b.toml", &SMALL.replace("\"small\"", "\"committee\""));
    let library = Library::load(Some(folder.path()));
    assert_eq!(library.all().len(), SHIPPED.len() + 1);
    let own = library.find("small").unwrap();
    assert_eq!(own.source, Origin::User(folder.path().join("a.toml")));
    assert!(own.warnings.is_empty());
    let committee = library.default_for(Lang::En).unwrap();
    assert_eq!(committee.source, Origin::User(folder.path().join("b.toml")));
    let told = committee.warnings[0].tell(Lang::En);
    assert!(told.contains("takes the place of “committee”"), "{told}");
}

#[test]
fn a_users_file_that_cannot_be_used_is_listed_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    save(folder.path(), "a.toml", SMALL);
    save(folder.path(), "b.toml", SMALL);
    save(folder.path(), "c.toml", "id = \"c\"\n");
    save(folder.path(), ".hidden.toml", "nothing");
    save(folder.path(), "notes.txt", "nothing");
    std::fs::create_dir(folder.path().join("old.toml")).unwrap();
    let library = Library::load(Some(folder.path()));
    assert_eq!(library.all().len(), SHIPPED.len() + 1);
    let broken: Vec<_> = library
        .broken()
        .iter()
        .map(|broken| broken.path.file_name().unwrap().to_str().unwrap())
        .collect();
    assert_eq!(broken, ["b.toml", "c.toml"]);
    let taken = &library.broken()[0].problems[0].what.en;
    assert!(taken.starts_with("the procedure “small” exists already in "), "{taken}");
    assert!(library.broken()[1].problems.len() > 5);
}

#[test]
fn a_folder_that_is_not_there_holds_nothing_and_one_that_is_a_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::load(Some(&folder.path().join("none")));
    assert!(library.broken().is_empty());
    save(folder.path(), "file", "");
    let library = Library::load(Some(&folder.path().join("file")));
    assert_eq!(library.all().len(), SHIPPED.len());
    assert_eq!(library.broken().len(), 1);
}
