//! How somebody takes part, as the notes of a list tell it: exempt, away, joined, suspended.
//!
//! The words are those of minute forms (domain notes §1.3). What is understood is always told, and
//! what is doubtful is left to the roll call.

use crate::meeting::attendance::Attendance;
use crate::roster::letters::words;

/// What a note tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// Nothing of the kind.
    Nothing,
    /// Something of the kind, but not which.
    Unclear,
    /// This.
    Standing(Attendance),
}

/// What takes the sense back. Phrases stand between spaces, so that only whole words match.
const DENIALS: [&str; 8] =
    [" khong ", " het ", " chua ", " truoc day ", " not ", " no longer ", " never ", " formerly "];

const SUSPENDED: [&str; 2] = [" dinh chi ", " suspended "];
const EXEMPT: [&str; 5] =
    [" mien cong tac ", " mien sinh hoat ", " duoc mien ", " exempt ", " exempted "];
const FOR_NOW: [&str; 2] = [" sinh hoat tam thoi ", " tam thoi sinh hoat "];
const ELSEWHERE: [&str; 5] =
    [" noi khac ", " chi bo khac ", " dia phuong khac ", " ban khac ", " don vi khac "];
const AWAY: [&str; 2] = [" temporarily elsewhere ", " temporarily away "];
const HERE: [&str; 3] = [" tai ", " o day ", " tai day "];
const JOINED: [&str; 3] = [" temporarily here ", " temporarily with us ", " joined temporarily "];

/// Reads a note.
pub(super) fn of_note(note: &str) -> Told {
    if note.is_empty() {
        return Told::Nothing;
    }
    // "Until the end of June" takes nothing back.
    let note = format!(" {} ", words(note)).replace(" den het ", " den ");
    let any = |phrases: &[&str]| phrases.iter().any(|phrase| note.contains(phrase));
    let for_now = any(&FOR_NOW);
    let away = any(&AWAY)
        || (any(&ELSEWHERE) && (for_now || note.contains(" tam thoi ")))
        || matches!(note.trim(), "away" | "elsewhere");
    let joined = any(&JOINED) || (for_now && !away && any(&HERE));
    let told = [
        (any(&SUSPENDED), Attendance::Suspended),
        (any(&EXEMPT), Attendance::Exempt),
        (away, Attendance::Away),
        (joined, Attendance::Joined),
    ];
    let mut told = told.into_iter().filter(|(is_told, _)| *is_told);
    match (told.next(), told.next()) {
        (None, _) if for_now => Told::Unclear,
        (None, _) => Told::Nothing,
        (Some((_, standing)), None) if !any(&DENIALS) => Told::Standing(standing),
        (Some(_), _) => Told::Unclear,
    }
}

/// Reads a cell that holds nothing but the standing.
pub(super) fn of_word(word: &str) -> Told {
    let folded = words(word);
    match (code_of(&folded), folded.as_str()) {
        (Some(standing), _) => Told::Standing(standing),
        (None, "mien") => Told::Standing(Attendance::Exempt),
        (None, "tam thoi tai day") => Told::Standing(Attendance::Joined),
        (None, _) => of_note(word),
    }
}

/// Reads a standing from the word that files use.
pub(super) fn code_of(word: &str) -> Option<Attendance> {
    match word {
        "exempt" => Some(Attendance::Exempt),
        "away" => Some(Attendance::Away),
        "joined" => Some(Attendance::Joined),
        "suspended" => Some(Attendance::Suspended),
        _ => None,
    }
}

/// Returns the word that files use for a standing; empty for what is only known at a roll call.
pub(super) const fn code(standing: &Attendance) -> &'static str {
    match standing {
        Attendance::Exempt => "exempt",
        Attendance::Away => "away",
        Attendance::Joined => "joined",
        Attendance::Suspended => "suspended",
        Attendance::Unmarked
        | Attendance::Present
        | Attendance::Excused { .. }
        | Attendance::Unexcused => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(standing: &Attendance, notes: &[&str]) {
        for note in notes {
            assert_eq!(of_note(note), Told::Standing(standing.clone()), "{note}");
        }
    }

    #[test]
    fn notes_tell_the_standing_in_both_languages() {
        check(
            &Attendance::Exempt,
            &[
                "Miễn công tác và sinh hoạt",
                "Được miễn sinh hoạt đảng",
                "exempt",
                "Exempted since May",
            ],
        );
        check(
            &Attendance::Away,
            &[
                "Sinh hoạt tạm thời nơi khác",
                "sinh hoạt tạm thời đi nơi khác đến hết 6/2026",
                "Sinh hoạt tạm thời tại chi bộ khác",
                "temporarily elsewhere",
                "away",
            ],
        );
        check(
            &Attendance::Joined,
            &["Sinh hoạt tạm thời tại chi bộ", "Sinh hoạt tạm thời ở đây", "temporarily here"],
        );
        check(&Attendance::Suspended, &["Bị đình chỉ sinh hoạt", "đình chỉ", "suspended"]);
    }

    #[test]
    fn what_is_denied_or_said_twice_is_unclear() {
        for note in [
            "Hết thời hạn đình chỉ",
            "not exempt",
            "Sinh hoạt tạm thời",
            "Miễn sinh hoạt, bị đình chỉ",
            "chuyển sinh hoạt tạm thời",
        ] {
            assert_eq!(of_note(note), Told::Unclear, "{note}");
        }
    }

    #[test]
    fn other_notes_tell_nothing() {
        for note in ["", "Trưởng bản", "Kết nạp 19/05/2025", "lives far away", "Dân quân", "Không"]
        {
            assert_eq!(of_note(note), Told::Nothing, "{note}");
        }
    }

    #[test]
    fn every_standing_reads_back_from_its_word() {
        for standing in
            [Attendance::Exempt, Attendance::Away, Attendance::Joined, Attendance::Suspended]
        {
            assert_eq!(of_word(code(&standing)), Told::Standing(standing));
        }
    }

    #[test]
    fn the_words_that_are_advised_are_understood() {
        for (word, standing) in [
            ("Miễn", Attendance::Exempt),
            ("tạm thời nơi khác", Attendance::Away),
            ("tạm thời tại đây", Attendance::Joined),
            ("Đình chỉ", Attendance::Suspended),
        ] {
            assert_eq!(of_word(word), Told::Standing(standing), "{word}");
        }
    }
}
