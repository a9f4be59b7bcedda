//! What is told of a kind of finding over sessions.

use super::{Column, Measure, Theme, Unit, percent};
use crate::archive::group::Finding;

measures! {
    /// The measures, in the order of the columns.
    FINDINGS of |finding: &Finding|

    sessions Count Ground 1 report_sessions:
        "sessions it was found in"
        => finding.found.sessions.into();
    of_sessions Count Ground 0 report_of_sessions:
        "of so many"
        => finding.of_sessions.into();
    session_percent Percent Scores 2 report_session_percent:
        "`sessions` of `of_sessions`"
        => percent(finding.found.sessions, finding.of_sessions);
    places Count Scores 5 report_places:
        "entries of `findings` of this `kind`"
        => finding.found.places.into();
    bodies Count Scores 3 report_bodies:
        "bodies it was found in"
        => finding.bodies.into();
    recurring Count Scores 4 report_recurring:
        "bodies it was found in more than once: in two sessions or more"
        => finding.recurring.into();
}
