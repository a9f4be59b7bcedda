//! What is told of a kind of finding over sessions.

use super::{Column, Measure, Theme, Unit, percent};
use crate::archive::group::Finding;

/// The measures, in the order of the columns.
pub const FINDINGS: [Measure<Finding>; 6] = [
    Measure {
        column: Column {
            id: "sessions",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 1,
            label: |words| words.report_sessions(),
            long: |words| words.report_sessions(),
            meaning: "sessions it was found in",
        },
        of: |finding| finding.found.sessions.into(),
    },
    Measure {
        column: Column {
            id: "of_sessions",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 0,
            label: |words| words.report_of_sessions(),
            long: |words| words.report_of_sessions(),
            meaning: "of so many",
        },
        of: |finding| finding.of_sessions.into(),
    },
    Measure {
        column: Column {
            id: "session_percent",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 2,
            label: |words| words.report_session_percent(),
            long: |words| words.report_session_percent(),
            meaning: "`sessions` of `of_sessions`",
        },
        of: |finding| percent(finding.found.sessions, finding.of_sessions),
    },
    Measure {
        column: Column {
            id: "places",
            unit: Unit::Count,
            theme: Theme::Scores,
            lead: 5,
            label: |words| words.report_places(),
            long: |words| words.report_places(),
            meaning: "entries of `findings` of this `kind`",
        },
        of: |finding| finding.found.places.into(),
    },
    Measure {
        column: Column {
            id: "bodies",
            unit: Unit::Count,
            theme: Theme::Scores,
            lead: 3,
            label: |words| words.report_bodies(),
            long: |words| words.report_bodies(),
            meaning: "bodies it was found in",
        },
        of: |finding| finding.bodies.into(),
    },
    Measure {
        column: Column {
            id: "recurring",
            unit: Unit::Count,
            theme: Theme::Scores,
            lead: 4,
            label: |words| words.report_recurring(),
            long: |words| words.report_recurring(),
            meaning: "bodies it was found in more than once: in two sessions or more",
        },
        of: |finding| finding.recurring.into(),
    },
];
