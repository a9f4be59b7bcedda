//! Decisions, checks and the score: what a vote names exists, what is looked for can be found, and
//! where points are given there is a sheet.

use std::collections::BTreeMap;

use crate::meeting::finding::FindingKind;
use crate::meeting::procedure::rules::{Fraction, Tie};
use crate::meeting::procedure::{Activity, Procedure, Requirement, Rules};
use crate::procedure::fault::Decided;
use crate::procedure::findings::Findings;
use crate::text::near::nearest;

/// Looks at everything that has to do with deciding, checking and scoring.
pub(super) fn look(procedure: &Procedure, findings: &Findings<'_>) {
    votes(procedure, findings);
    ties(&procedure.rules, findings);
    checks(procedure, findings);
    scored(procedure, findings);
}

/// Notes every vote whose threshold does not exist.
fn votes(procedure: &Procedure, findings: &Findings<'_>) {
    let thresholds = &procedure.rules.thresholds;
    // A threshold whose name could not be read may be the very one that is named.
    let unsure = findings.is_blamed("rules.thresholds")
        && (thresholds.is_empty()
            || (1..=thresholds.len())
                .any(|number| findings.is_blamed(&format!("rules.thresholds[{number}].id"))));
    if unsure {
        return;
    }
    for (index, step) in procedure.steps.iter().enumerate() {
        let Some(vote) = &step.vote else { continue };
        let known = thresholds.iter().map(|threshold| threshold.id.as_str());
        if known.clone().any(|id| id == vote.threshold) {
            continue;
        }
        let fault = Decided::UnknownThreshold {
            found: vote.threshold.clone(),
            near: nearest(&vote.threshold, known).map(str::to_owned),
            known: thresholds.iter().map(|threshold| threshold.id.clone()).collect(),
        };
        findings.object(&format!("steps[{}].vote.threshold", index + 1), &fault.into());
    }
}

/// Notes every casting vote that one vote more or less can't make decisive.
fn ties(rules: &Rules, findings: &Findings<'_>) {
    for (index, threshold) in rules.thresholds.iter().enumerate() {
        let path = format!("rules.thresholds[{}]", index + 1);
        let Fraction { numerator, denominator } = threshold.share;
        let is_half = u64::from(numerator) * 2 == u64::from(denominator.get());
        if threshold.tie == Tie::CastingVote
            && !is_half
            && !findings.is_blamed(&format!("{path}.share"))
        {
            let found = format!("{numerator}/{denominator}");
            findings.object(&format!("{path}.tie"), &Decided::IdleCastingVote { found }.into());
        }
    }
}

/// Notes what is looked for twice, and what can't be found for want of a rule.
fn checks(procedure: &Procedure, findings: &Findings<'_>) {
    let mut seen: BTreeMap<FindingKind, String> = BTreeMap::new();
    for (index, check) in procedure.checks.iter().enumerate() {
        let path = format!("checks[{}].finding", index + 1);
        // A word that could not be read was told already; what stands for it is a stand-in.
        if findings.is_blamed(&path) {
            continue;
        }
        let found: &'static str = check.finding.into();
        if let Some(earlier) = seen.get(&check.finding) {
            let line = findings.line(earlier);
            let fault = Decided::CheckTwice { found: found.to_owned(), line };
            findings.object(&path, &fault.into());
            continue;
        }
        if let Some(rule) = rule_missing(check.finding, &procedure.rules)
            && !findings.is_blamed(rule)
        {
            findings.object(&path, &Decided::CheckWithoutRule { found, rule }.into());
        }
        seen.insert(check.finding, path);
    }
}

/// Names the rule a check needs, where the procedure does not have it.
fn rule_missing(finding: FindingKind, rules: &Rules) -> Option<&'static str> {
    let (there, rule) = match finding {
        FindingKind::AttendanceUnderTarget => (rules.attendance.is_some(), "rules.attendance"),
        FindingKind::SpokeUnderTarget => {
            (rules.participation.target_percent > 0, "rules.participation.target_percent")
        }
        FindingKind::VoteWithoutQuorum => (rules.quorum.is_some(), "rules.quorum"),
        FindingKind::LengthUnderMinimum => (rules.length.is_some(), "rules.length"),
        FindingKind::GuestOverTime => {
            (rules.speech.guest_seconds.is_some(), "rules.speech.guest_seconds")
        }
        FindingKind::StepNotTaken
        | FindingKind::StepPassed
        | FindingKind::NoSecretary
        | FindingKind::RollIncomplete
        | FindingKind::AbsentWithoutReason
        | FindingKind::MemberUnheard
        | FindingKind::QuestionWithoutOutcome
        | FindingKind::QuestionConcludedOverSilence
        | FindingKind::QuestionNotVoted
        | FindingKind::PositionWithoutReason
        | FindingKind::VoteWithoutDiscussion
        | FindingKind::VoteBeforeRoll
        | FindingKind::VoteOnWrongBase
        | FindingKind::VoteNotAnnounced
        | FindingKind::TaskWithoutOwner
        | FindingKind::TaskWithoutDue
        | FindingKind::MemberWithoutTask
        | FindingKind::OldTaskUnreviewed
        | FindingKind::PetitionUnanswered
        | FindingKind::ScoreMissing
        | FindingKind::ChairTalksMost => (true, ""),
    };
    (!there).then_some(rule)
}

/// Notes the first place where points are asked for without a sheet, or a sheet nobody fills in.
fn scored(procedure: &Procedure, findings: &Findings<'_>) {
    let number = |index: usize| index + 1;
    let activities = procedure.steps.iter().enumerate().filter_map(|(index, step)| {
        let path = format!("steps[{}].activity", number(index));
        (step.activity == Activity::Score).then_some((path, Activity::Score.into()))
    });
    let mut activities = activities.peekable();
    if findings.has("sheet") {
        let unsure = (1..=procedure.steps.len())
            .any(|number| findings.is_blamed(&format!("steps[{number}].activity")));
        if activities.peek().is_none() && !unsure {
            findings.object("sheet", &Decided::IdleSheet.into());
        }
        return;
    }
    let required = procedure.steps.iter().enumerate().filter_map(|(index, step)| {
        let place = step.requires.iter().position(|each| *each == Requirement::Score)?;
        let path = format!("steps[{}].requires[{}]", number(index), number(place));
        Some((path, Requirement::Score.into()))
    });
    let looked_for = procedure.checks.iter().enumerate().filter_map(|(index, check)| {
        let path = format!("checks[{}].finding", number(index));
        (check.finding == FindingKind::ScoreMissing)
            .then_some((path, FindingKind::ScoreMissing.into()))
    });
    if let Some((path, found)) = activities.chain(required).chain(looked_for).next() {
        findings.object(&path, &Decided::NoSheet { found }.into());
    }
}
