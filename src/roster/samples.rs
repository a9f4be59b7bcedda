//! Rosters and agendas that come with the program, to try it on. The people in them are invented.

use crate::meeting::language::Lang;

/// A body to try the program on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// A short stable name.
    pub id: &'static str,
    /// What the body is called.
    pub body: &'static str,
    /// The language its people speak.
    pub lang: Lang,
    /// The name of the roster's file.
    pub roster_name: &'static str,
    /// The roster, as [`crate::roster::from_bytes`] takes it.
    pub roster: &'static [u8],
    /// The name of the agenda's file.
    pub agenda_name: &'static str,
    /// The agenda, as [`crate::roster::agenda_from_bytes`] takes it.
    pub agenda: &'static [u8],
}

/// Every sample: the cell of a village, and the committee of an allotment society.
pub const ALL: [Sample; 2] = [
    Sample {
        id: "chi-bo-ban-puon",
        body: "Chi bộ bản Pượn",
        lang: Lang::Vi,
        roster_name: "chi-bo-ban-puon.csv",
        roster: include_bytes!("../../assets/rosters/chi-bo-ban-puon.csv"),
        agenda_name: "chi-bo-ban-puon.agenda.txt",
        agenda: include_bytes!("../../assets/rosters/chi-bo-ban-puon.agenda.txt"),
    },
    Sample {
        id: "allotment-society",
        body: "Allotment society",
        lang: Lang::En,
        roster_name: "allotment-society.csv",
        roster: include_bytes!("../../assets/rosters/allotment-society.csv"),
        agenda_name: "allotment-society.agenda.txt",
        agenda: include_bytes!("../../assets/rosters/allotment-society.agenda.txt"),
    },
];
