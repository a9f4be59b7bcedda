//! What can be measured: minutes against minutes, seconds against seconds, shares, widths.

use unicode_width::UnicodeWidthStr as _;

use crate::meeting::procedure::Procedure;
use crate::meeting::procedure::rules::Fraction;
use crate::procedure::fault::Fault;
use crate::procedure::findings::Findings;

/// How wide the title of a step may be, in cells of the narrow column.
pub(super) const WIDEST_TITLE: usize = 24;

/// Looks at every measure.
pub(super) fn look(procedure: &Procedure, findings: &Findings<'_>) {
    minutes(procedure, findings);
    speech(procedure, findings);
    shares(procedure, findings);
    titles(procedure, findings);
}

fn minutes(procedure: &Procedure, findings: &Findings<'_>) {
    let planned = procedure.minutes;
    if findings.is_blamed("minutes") {
        return;
    }
    if let Some(length) = &procedure.rules.length
        && length.minutes > planned
        && !findings.is_blamed("rules.length.minutes")
    {
        findings.object("minutes", &Fault::TooShort { planned, least: length.minutes });
    }
    let unsure = (1..=procedure.steps.len())
        .any(|number| findings.is_blamed(&format!("steps[{number}].minutes")));
    let sum = procedure.steps.iter().fold(0u32, |sum, step| sum.saturating_add(step.minutes));
    // A quarter more or less is a matter of pace; beyond that one of the two numbers is wrong.
    if !unsure && !procedure.steps.is_empty() && sum.abs_diff(planned) > planned / 4 {
        findings.object("minutes", &Fault::MinutesApart { sum, planned });
    }
}

fn speech(procedure: &Procedure, findings: &Findings<'_>) {
    let speech = &procedure.rules.speech;
    let shortest = [speech.seconds, speech.guest_seconds].into_iter().flatten().min();
    if let Some(limit) = shortest.filter(|limit| speech.warn_seconds >= *limit) {
        let fault = Fault::WarnTooEarly { warn: speech.warn_seconds, limit };
        findings.object("rules.speech.warn_seconds", &fault);
    }
}

fn shares(procedure: &Procedure, findings: &Findings<'_>) {
    let thresholds = procedure.rules.thresholds.iter().enumerate().map(|(index, threshold)| {
        let path = format!("rules.thresholds[{}].share", index + 1);
        (path, threshold.share, threshold.strict)
    });
    let quorum = procedure.rules.quorum.iter();
    let quorum = quorum.map(|rule| ("rules.quorum.share".to_owned(), rule.share, rule.strict));
    for (path, share, strict) in thresholds.chain(quorum) {
        let Fraction { numerator, denominator } = share;
        if strict && numerator >= denominator.get() {
            let found = format!("{numerator}/{denominator}");
            findings.object(&path, &Fault::ShareUnreachable { found });
        }
    }
}

fn titles(procedure: &Procedure, findings: &Findings<'_>) {
    for (index, step) in procedure.steps.iter().enumerate() {
        for (side, title) in [("vi", &step.title.vi), ("en", &step.title.en)] {
            let path = format!("steps[{}].title.{side}", index + 1);
            let cells = title.width();
            // A side that is missing was borrowed from the other, and was told already.
            if cells > WIDEST_TITLE && findings.has(&path) {
                findings.object(&path, &Fault::WideTitle { cells, most: WIDEST_TITLE });
            }
        }
    }
}
