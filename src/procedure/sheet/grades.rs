//! The grades of a sheet: they fall, the last one takes the rest, and each can be reached.

use crate::meeting::procedure::Sheet;
use crate::procedure::fault::Decided;
use crate::procedure::findings::Findings;

/// Looks at the grades.
pub(super) fn look(sheet: &Sheet, findings: &Findings<'_>) {
    let mut before: Option<u32> = None;
    for (grade, number) in sheet.grades.iter().zip(1_usize..) {
        let path = format!("grades[{number}].from");
        if findings.is_blamed(&path) {
            continue;
        }
        if let Some(before) = before.filter(|before| grade.from >= *before) {
            findings.object(&path, &Decided::GradeNotFalling { from: grade.from, before }.into());
        }
        before = Some(grade.from);
    }
    if findings.is_blamed("grades") {
        return;
    }
    if let Some(last) = sheet.grades.last().filter(|last| last.from > 0) {
        let path = format!("grades[{}].from", sheet.grades.len());
        findings.object(&path, &Decided::GradeNotFromZero { from: last.from }.into());
    }
    let most = sheet.most();
    if findings.is_blamed("criteria") {
        return;
    }
    for (grade, number) in sheet.grades.iter().zip(1_usize..) {
        if grade.from > most {
            let fault = Decided::GradeAboveSheet { from: grade.from, most };
            findings.object(&format!("grades[{number}].from"), &fault.into());
        }
    }
}
