//! The sentences: every `{field}` exists, and stands where fields are filled in.

use strum::VariantNames as _;

use crate::meeting::language::Text;
use crate::meeting::procedure::field::{Field, Piece, pieces};
use crate::meeting::procedure::{Procedure, StepId};
use crate::procedure::fault::Fault;
use crate::procedure::findings::Findings;
use crate::text::near::nearest;

/// Looks at every text of the procedure.
pub(super) fn look(procedure: &Procedure, findings: &Findings<'_>) {
    for (index, step) in procedure.steps.iter().enumerate() {
        let path = format!("steps[{}].say", index + 1);
        each_side(findings, &path, &step.say, |piece| spoken(procedure, findings, piece));
        if let Some(vote) = &step.vote {
            let path = format!("steps[{}].vote.text", index + 1);
            each_side(findings, &path, &vote.text, |piece| spoken(procedure, findings, piece));
        }
    }
    for (path, text) in unspoken(procedure) {
        plain(findings, &path, text);
    }
}

/// Notes every field in a text in which nothing is filled in.
pub(in crate::procedure) fn plain(findings: &Findings<'_>, path: &str, text: &Text) {
    each_side(findings, path, text, |piece| match piece {
        Piece::Field(_) | Piece::Item { .. } => {
            Some(Fault::FieldElsewhere { found: piece.to_string() })
        }
        Piece::Plain(_) | Piece::Unknown(_) => None,
    });
}

/// Lists the texts in which nothing is filled in.
fn unspoken(procedure: &Procedure) -> Vec<(String, &Text)> {
    let mut texts =
        vec![("title".to_owned(), &procedure.title), ("summary".to_owned(), &procedure.summary)];
    for (index, threshold) in procedure.rules.thresholds.iter().enumerate() {
        texts.push((format!("rules.thresholds[{}].title", index + 1), &threshold.title));
    }
    for (index, check) in procedure.checks.iter().enumerate() {
        texts.push((format!("checks[{}].mend", index + 1), &check.mend));
    }
    for (index, step) in procedure.steps.iter().enumerate() {
        let path = format!("steps[{}]", index + 1);
        texts.push((format!("{path}.title"), &step.title));
        texts.push((format!("{path}.who"), &step.who));
        texts.push((format!("{path}.todo"), &step.todo));
        for (at, item) in step.items.iter().enumerate() {
            texts.push((format!("{path}.items[{}].text", at + 1), &item.text));
        }
        for (at, mistake) in step.mistakes.iter().enumerate() {
            texts.push((format!("{path}.mistakes[{}]", at + 1), mistake));
        }
    }
    texts
}

/// Says what is wrong with a piece of a sentence that will be spoken.
fn spoken(procedure: &Procedure, findings: &Findings<'_>, piece: Piece<'_>) -> Option<Fault> {
    match piece {
        Piece::Plain(_) | Piece::Field(_) => None,
        Piece::Item { step, item } => {
            let place = procedure.step(&StepId(step.to_owned()));
            let known = match place {
                Some((index, step)) => {
                    // Items that could not be read may be the very ones that are named.
                    step.items.iter().any(|known| known.id == item)
                        || findings.is_blamed(&format!("steps[{}].items", index + 1))
                }
                None => (1..=procedure.steps.len())
                    .any(|number| findings.is_blamed(&format!("steps[{number}].id"))),
            };
            (!known).then(|| Fault::UnknownItem { found: piece.to_string() })
        }
        Piece::Unknown("{" | "}") => Some(Fault::LoneBrace),
        Piece::Unknown(found) => {
            let name = found.trim_matches(['{', '}', ' ']);
            let near = nearest(name, Field::VARIANTS.iter().copied());
            Some(Fault::UnknownField { found: found.to_owned(), near })
        }
    }
}

/// Looks at the pieces of both sides, and notes each fault where its piece stands.
pub(in crate::procedure) fn each_side(
    findings: &Findings<'_>,
    path: &str,
    text: &Text,
    judge: impl Fn(Piece<'_>) -> Option<Fault>,
) {
    for (side, sentence) in [("vi", &text.vi), ("en", &text.en)] {
        let path = format!("{path}.{side}");
        // A side that is missing was borrowed from the other, which is looked at anyway.
        if !findings.has(&path) {
            continue;
        }
        let mut before = String::new();
        for piece in pieces(sentence) {
            let written = piece.to_string();
            if let Some(fault) = judge(piece) {
                let nth = before.matches(&written).count();
                findings.note_within(&path, &written, nth, &fault);
            }
            before.push_str(&written);
        }
    }
}
