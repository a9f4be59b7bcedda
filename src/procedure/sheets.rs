//! The score sheets that come with the program, and the user's own beside them.
//!
//! As with procedures: a user's sheet with the id of a shipped one takes its place, and says so; a
//! file that can't be used is listed with its problems and stops nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::meeting::procedure::Sheet;
use crate::procedure::fault::{Decided, Fault};
use crate::procedure::file::read_sheet;
use crate::procedure::findings::Findings;
use crate::procedure::library::{Broken, Origin, files};
use crate::procedure::sheet::check;
use crate::text::near::nearest;
use crate::text::problem::{Place, Problem};

/// The files that come with the program.
const SHIPPED: [(&str, &str); 2] = [
    ("hd42.toml", include_str!("../../assets/sheets/hd42.toml")),
    ("an-phu.toml", include_str!("../../assets/sheets/an-phu.toml")),
];

/// All score sheets that can be used, and the files that can't.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    listed: Vec<ListedSheet>,
    broken: Vec<Broken>,
}

/// A score sheet that can be used.
#[derive(Debug, Clone)]
pub struct ListedSheet {
    /// The sheet.
    pub sheet: Arc<Sheet>,
    /// Where it comes from.
    pub source: Origin,
    /// What is worth telling about its file; empty for most.
    pub warnings: Vec<Problem>,
}

impl Sheets {
    /// Loads the shipped sheets, and every `.toml` file of the folder `sheets` that lies beside the
    /// user's `procedures`, in the order of their names. A folder that does not exist holds nothing.
    pub fn load(procedures: Option<&Path>) -> Self {
        let mut sheets = Self::default();
        for (name, text) in SHIPPED {
            match check(name, text) {
                Ok((sheet, warnings)) => sheets.listed.push(ListedSheet {
                    sheet: Arc::new(sheet),
                    source: Origin::Shipped,
                    warnings,
                }),
                Err(problems) => sheets.broken.push(Broken { path: name.into(), problems }),
            }
        }
        let folder = procedures.map(|procedures| procedures.with_file_name("sheets"));
        match folder.as_deref().map(|folder| files(folder, "toml")).transpose() {
            Ok(files) => files.unwrap_or_default().into_iter().for_each(|path| sheets.take(path)),
            Err(broken) => sheets.broken.push(broken),
        }
        sheets
    }

    /// Returns every sheet that can be used, the shipped ones first.
    pub fn all(&self) -> &[ListedSheet] {
        &self.listed
    }

    /// Returns the files that can't be used.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// Finds a sheet by its id.
    pub fn find(&self, id: &str) -> Option<&ListedSheet> {
        self.listed.iter().find(|listed| listed.sheet.id == id)
    }

    /// Returns the whole sheet a procedure names under `sheet`, noting when there is none.
    pub(super) fn named(&self, id: String, findings: &Findings<'_>) -> Option<Sheet> {
        if let Some(listed) = self.find(&id) {
            return Some(Sheet::clone(&listed.sheet));
        }
        let known = self.listed.iter().map(|listed| listed.sheet.id.as_str());
        let fault = Decided::UnknownSheet {
            near: nearest(&id, known.clone()).map(str::to_owned),
            known: known.map(str::to_owned).collect(),
            found: id,
        };
        findings.object("sheet", &fault.into());
        None
    }

    /// Takes one file of the user's.
    fn take(&mut self, path: PathBuf) {
        let (sheet, mut warnings) = match read_sheet(&path) {
            Ok(checked) => checked,
            Err(problems) => return self.broken.push(Broken { path, problems }),
        };
        let id = sheet.id.clone();
        let place = Place { file: path.display().to_string(), ..Place::default() };
        let same = self.listed.iter_mut().find(|listed| listed.sheet.id == id);
        if let Some(ListedSheet { source: Origin::User(earlier), .. }) = &same {
            let fault = Decided::SheetTakenBy { id, file: earlier.display().to_string() };
            let problems = vec![Fault::from(fault).at(place)];
            return self.broken.push(Broken { path, problems });
        }
        if same.is_some() {
            warnings.push(Fault::from(Decided::SheetReplaces { id }).at(place));
        }
        let own = ListedSheet { sheet: Arc::new(sheet), source: Origin::User(path), warnings };
        match same {
            Some(shipped) => *shipped = own,
            None => self.listed.push(own),
        }
    }
}

#[cfg(test)]
mod tests;
