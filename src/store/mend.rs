//! Mending what a crash left, before the meeting goes on. Nothing is thrown away: whatever cannot
//! be used is kept beside the session under a name of its own, and that name is told.

use std::io;
use std::path::Path;

use crate::desk::journal::{Part, Trouble};
use crate::store::disk::Disk;
use crate::store::fault::trouble;
use crate::store::journal_file::JournalFile;
use crate::store::reading::HEADER;
use crate::store::recover::{JournalPlan, Recovered};
use crate::store::session_path::SessionPath;
use crate::store::tell;
use crate::text::problem::Problem;

/// Mends a session's files and opens the journal. The lock is held.
///
/// What is set aside is added to the remarks.
pub fn mend(
    disk: &dyn Disk,
    path: &SessionPath,
    found: &mut Recovered,
) -> Result<JournalFile, Trouble> {
    if found.plan.sets_session_aside {
        let aside = path.aside("json-damaged");
        let done = disk.rename(path.json(), &aside);
        kept(done, Part::Session, path.json(), &aside, &mut found.remarks)?;
    }
    let journal = path.journal();
    match &found.plan.journal {
        JournalPlan::Keep { whole, torn } => {
            if !torn.is_empty() {
                let aside = path.aside("torn");
                let done = disk.replace(&aside, &mut |out| out.write_all(torn));
                kept(done, Part::Journal, &journal, &aside, &mut found.remarks)?;
            }
            JournalFile::open(disk, &journal, *whole)
        }
        JournalPlan::Rewrite { keeps_old } => {
            if *keeps_old {
                // Copied, not renamed: until the new one stands the old one is the record.
                let aside = path.aside("journal-damaged");
                let done = std::fs::read(&journal)
                    .and_then(|bytes| disk.replace(&aside, &mut |out| out.write_all(&bytes)));
                kept(done, Part::Journal, &journal, &aside, &mut found.remarks)?;
            }
            rewrite(disk, &journal, &found.chain.text)
        }
    }
}

fn rewrite(disk: &dyn Disk, path: &Path, lines: &str) -> Result<JournalFile, Trouble> {
    disk.replace(path, &mut |out| {
        out.write_all(HEADER.as_bytes())?;
        out.write_all(lines.as_bytes())
    })
    .map_err(|error| trouble(&error, Part::Journal, path))?;
    JournalFile::open(disk, path, (HEADER.len() + lines.len()) as u64)
}

/// Notes where something was kept, or says why it could not be.
fn kept(
    done: io::Result<()>,
    part: Part,
    path: &Path,
    aside: &Path,
    remarks: &mut Vec<Problem>,
) -> Result<(), Trouble> {
    done.map_err(|error| trouble(&error, part, path))?;
    remarks.push(tell::kept(path, aside));
    Ok(())
}
