//! `chutri verify`: was this session changed since it was written?

use std::io;
use std::path::Path;

use serde::Serialize;

use crate::cli::arguments::Verify;
use crate::cli::exit::Exit;
use crate::cli::output::Output;
use crate::cli::report::{self, Report};
use crate::meeting::entry::Digest;
use crate::meeting::id::Seq;
use crate::store;
use crate::store::session_fold::SessionFold;
use crate::text::Words;

/// What an unchanged session holds.
#[derive(Debug, Serialize)]
struct Sealed {
    entries: Seq,
    fingerprint: Digest,
}

pub(super) fn run(asked: &Verify, words: &Words, output: &mut Output) -> io::Result<Exit> {
    let mut reports = Vec::new();
    for path in &asked.files {
        let report = verify(path);
        if !asked.json {
            report::tell(&report.problems, words.lang());
            if let (true, Some(sealed)) = (report.ok, &report.holds) {
                let fingerprint = sealed.fingerprint.to_string();
                output.line(&words.cli_unchanged(&report.file, sealed.entries, fingerprint))?;
            }
        }
        reports.push(report);
    }
    if asked.json {
        output.json(&reports)?;
    }
    Ok(report::exit(&reports))
}

fn verify(path: &Path) -> Report<Sealed> {
    let verdict = store::verify::verify(path, Some(Box::new(SessionFold::default())));
    let (entries, fingerprint) = (verdict.entries, verdict.fingerprint);
    Report {
        file: path.display().to_string(),
        ok: verdict.is_unchanged(),
        holds: (entries > 0).then_some(Sealed { entries, fingerprint }),
        problems: verdict.problems,
    }
}
