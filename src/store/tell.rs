//! The store's complaints in words, in both languages.

use std::path::Path;

use chrono::Timelike as _;

use crate::desk::journal::{Cause, Part, Trouble};
use crate::meeting::clock::Stamp;
use crate::meeting::id::Seq;
use crate::meeting::language::Text;
use crate::store::fault::{Fault, Refused, Stop};
use crate::store::lock::Holder;
use crate::store::session_file::VERSION;
use crate::text::Words;
use crate::text::problem::{Place, Problem, Severity};
use crate::text::words::both;

/// Says what is wrong with the disk, and what becomes of the meeting.
pub fn trouble(trouble: &Trouble) -> Problem {
    let what = |words: &Words| match trouble.cause {
        Cause::Full => words.store_trouble_full(),
        Cause::Denied => words.store_trouble_denied(),
        Cause::ReadOnly => words.store_trouble_read_only(),
        Cause::Gone => words.store_trouble_gone(),
        Cause::Taken => words.store_trouble_taken(),
        Cause::Unsynced => words.store_trouble_unsynced(),
        Cause::Silent => words.store_trouble_silent(),
        Cause::Stopped => words.store_trouble_stopped(),
        Cause::Other => words.store_trouble_other(&trouble.detail),
    };
    let cure = |words: &Words| match (trouble.part, trouble.lasting) {
        (Part::Session, _) => words.store_cure_journal_safe(),
        (Part::Journal, true) => words.store_cure_relocate(),
        (Part::Journal, false) => words.store_cure_wait(),
    };
    error(&trouble.path, both(what), both(cure))
}

/// Says why a file is no use at all.
pub fn refused(path: &Path, refused: &Refused) -> Problem {
    let what = |words: &Words| match refused {
        Refused::Missing => words.store_missing(),
        Refused::Empty => words.store_empty_file(),
        Refused::NotAFile => words.store_not_a_file(),
        Refused::Unreadable { detail } => words.store_unreadable(detail),
        Refused::Newer { version } => words.store_newer(*version, VERSION),
        Refused::NotASession { detail, .. } => words.store_not_a_session(detail),
    };
    let cure = |words: &Words| match refused {
        Refused::Missing => words.store_missing_cure(),
        Refused::Unreadable { .. } => words.store_unreadable_cure(),
        Refused::Newer { .. } => words.store_newer_cure(),
        Refused::Empty | Refused::NotAFile | Refused::NotASession { .. } => {
            words.store_not_a_session_cure()
        }
    };
    let mut problem = error(path, both(what), both(cure));
    if let Refused::NotASession { line, column, .. } = refused {
        (problem.place.line, problem.place.column) = (*line, *column);
    }
    problem
}

/// Says where a record is damaged.
pub fn damaged(path: &Path, stop: &Stop) -> Problem {
    let what = |words: &Words| {
        let fault = match &stop.fault {
            Fault::NotJson { .. } => words.store_fault_not_json(),
            Fault::NotAnEntry { detail } => words.store_fault_not_an_entry(detail),
            Fault::Number { expected, found } => words.store_fault_number(*expected, *found),
            Fault::Changed => words.store_fault_changed(),
            Fault::Glued => words.store_fault_glued(),
            Fault::Header => words.store_fault_header(),
            Fault::Fingerprint => words.store_fault_fingerprint(),
        };
        words.store_damaged(stop.seq, fault)
    };
    let mut problem = error(path, both(what), both(|words| words.store_damaged_cure()));
    problem.place.line = Some(stop.line);
    problem
}

/// Says that damage costs nothing.
pub fn covered(damage: Problem) -> Problem {
    let Text { vi, en } = &damage.what;
    let what = Text {
        vi: both(|words| words.store_covered(vi)).vi,
        en: both(|words| words.store_covered(en)).en,
    };
    Problem { what, cure: Text::default(), severity: Severity::Warning, ..damage }
}

/// Says that the last line was torn, and that the meeting goes on with `next`.
pub fn torn(path: &Path, next: Seq) -> Problem {
    warning(path, both(|words| words.store_torn()), both(|words| words.store_torn_cure(next)))
}

/// Says that a session holds nothing yet.
pub fn empty(path: &Path) -> Problem {
    warning(path, both(|words| words.store_nothing_recorded()), Text::default())
}

/// Says that another copy of a session goes further.
pub fn behind(path: &Path) -> Problem {
    warning(path, both(|words| words.store_behind()), both(|words| words.store_behind_cure()))
}

/// Says that there is a session file alone.
pub fn journal_missing(path: &Path, next: Seq) -> Problem {
    warning(
        path,
        both(|words| words.store_journal_missing(next)),
        both(|words| words.store_journal_missing_cure()),
    )
}

/// Says that the journal lacks entries the session file has.
pub fn journal_shorter(path: &Path, next: Seq) -> Problem {
    warning(path, both(|words| words.store_journal_shorter(next)), Text::default())
}

/// Says where something was kept.
pub fn kept(path: &Path, aside: &Path) -> Problem {
    let aside = aside.display().to_string();
    warning(path, both(|words| words.store_kept(&aside)), Text::default())
}

/// Says that the two files of a session disagree.
pub fn disagree(path: &Path, seq: Seq) -> Problem {
    error(path, both(|words| words.store_disagree(seq)), both(|words| words.store_disagree_cure()))
}

/// Says that the meeting went on elsewhere.
pub fn moved(path: &Path, to: &str) -> Problem {
    error(path, both(|words| words.store_moved(to)), both(|words| words.store_moved_cure()))
}

/// Says who has the session open.
pub fn held(path: &Path, holder: Option<&Holder>) -> Problem {
    let what = |words: &Words| match holder {
        Some(Holder { pid, host, started }) => {
            words.store_held(pid.to_string(), host, moment(started))
        }
        None => words.store_held_unknown(),
    };
    error(path, both(what), both(|words| words.store_held_cure()))
}

/// Says that a disk knows no locks.
pub fn unlockable(path: &Path) -> Problem {
    warning(
        path,
        both(|words| words.store_unlockable()),
        both(|words| words.store_unlockable_cure()),
    )
}

/// Says that a name is in use.
pub fn taken(path: &Path) -> Problem {
    error(path, both(|words| words.store_taken()), both(|words| words.store_taken_cure()))
}

/// Says that a name is in use, whatever by.
pub fn file_taken(path: &Path) -> Problem {
    error(path, both(|words| words.store_file_taken()), both(|words| words.store_taken_cure()))
}

/// Says that a file could not be written.
pub fn not_written(path: &Path, fault: &std::io::Error) -> Problem {
    let detail = fault.to_string();
    error(
        path,
        both(|words| words.store_not_written(&detail)),
        both(|words| words.store_not_written_cure()),
    )
}

/// Says that a file stands where the folder of a session should be.
pub fn no_folder(path: &Path, file: &Path) -> Problem {
    let file = file.display().to_string();
    error(
        path,
        both(|words| words.store_no_folder(&file)),
        both(|words| words.store_no_folder_cure(&file)),
    )
}

/// Says that the system names no folder for programs.
pub fn no_home() -> Problem {
    error(
        Path::new("chutri"),
        both(|words| words.store_no_home()),
        both(|words| words.store_no_home_cure()),
    )
}

/// Says that a folder cannot be listed.
pub fn no_list(path: &Path, error: &std::io::Error) -> Problem {
    let detail = error.to_string();
    warning(path, both(|words| words.store_no_list(&detail)), Text::default())
}

/// Says that a table of a session file does not follow from its entries.
pub fn table_changed(path: &Path, field: &str) -> Problem {
    let mut problem = error(
        path,
        both(|words| words.store_table_changed(field)),
        both(|words| words.store_table_changed_cure()),
    );
    field.clone_into(&mut problem.place.path);
    problem
}

/// Makes a problem one that stops nothing.
pub fn as_warning(problem: Problem) -> Problem {
    Problem { severity: Severity::Warning, cure: Text::default(), ..problem }
}

fn error(path: &Path, what: Text, cure: Text) -> Problem {
    let place = Place { file: path.display().to_string(), ..Place::default() };
    Problem { place, severity: Severity::Error, what, cure }
}

fn warning(path: &Path, what: Text, cure: Text) -> Problem {
    Problem { severity: Severity::Warning, ..error(path, what, cure) }
}

/// Writes a moment as both languages read it: day before month, and the hour first to be seen.
fn moment(stamp: &Stamp) -> String {
    format!("{:02}:{:02} {}", stamp.hour(), stamp.minute(), stamp.format("%d/%m/%Y"))
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::meeting::language::Lang;

    #[test]
    fn every_trouble_is_told_in_both_languages_and_says_what_becomes_of_the_meeting() {
        let mut told = std::collections::BTreeSet::new();
        for cause in Cause::iter() {
            for (part, lasting) in
                [(Part::Journal, true), (Part::Journal, false), (Part::Session, false)]
            {
                let path = "/nhà/họp.journal".into();
                let detail = "E42".to_owned();
                let problem = trouble(&Trouble { cause, part, path, lasting, detail });
                let [vi, en] = [Lang::Vi, Lang::En].map(|lang| problem.tell(lang));
                assert_ne!(vi, en);
                assert!(
                    vi.starts_with("/nhà/họp.journal: ") && en.starts_with("/nhà/họp.journal: ")
                );
                assert!(told.insert(vi) && told.insert(en), "each case has words of its own");
            }
        }
        assert!(told.iter().any(|one| one.contains("Ổ đĩa từ chối: E42. Cuộc họp vẫn tiếp tục.")));
    }

    #[test]
    fn damage_is_told_in_vietnamese_as_well() {
        let stop = Stop { line: 5, seq: 4, fault: Fault::Number { expected: 4, found: 6 } };
        assert_eq!(
            damaged(Path::new("x.journal"), &stop).tell(Lang::Vi),
            "x.journal:5: Bản ghi bị hỏng từ mục 4 trở đi: lẽ ra ở đây là mục 4 nhưng lại là mục \
             6. Phần trước đó vẫn xem được và không có gì bị sửa. Có thể lưu một bản sao đến chỗ \
             đó rồi làm tiếp trên bản sao."
        );
    }
}
