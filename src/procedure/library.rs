//! The library: the procedures that come with the program, and the user's own beside them.
//!
//! A user's procedure with the id of a shipped one takes its place, and says so. A file that can't be
//! used is listed with its problems and stops nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::meeting::language::Lang;
use crate::meeting::procedure::Procedure;
use crate::procedure::check::check;
use crate::procedure::fault::Fault;
use crate::procedure::file::read;
use crate::procedure::sheets::Sheets;
use crate::procedure::stock::Stock;
use crate::procedure::styles::Styles;
use crate::text::problem::{Place, Problem};

/// The files that come with the program, in the order they are offered.
const SHIPPED: [(&str, &str); 9] = [
    (
        "chi-bo-thuong-ky-hd42.toml",
        include_str!("../../assets/procedures/chi-bo-thuong-ky-hd42.toml"),
    ),
    (
        "chi-bo-chuyen-de-hd42.toml",
        include_str!("../../assets/procedures/chi-bo-chuyen-de-hd42.toml"),
    ),
    (
        "chi-bo-hai-trong-mot-hd42.toml",
        include_str!("../../assets/procedures/chi-bo-hai-trong-mot-hd42.toml"),
    ),
    ("chi-bo-ket-nap.toml", include_str!("../../assets/procedures/chi-bo-ket-nap.toml")),
    (
        "chi-bo-cong-nhan-chinh-thuc.toml",
        include_str!("../../assets/procedures/chi-bo-cong-nhan-chinh-thuc.toml"),
    ),
    ("kiem-diem-cuoi-nam.toml", include_str!("../../assets/procedures/kiem-diem-cuoi-nam.toml")),
    (
        "chi-bo-thuong-ky-hd12.toml",
        include_str!("../../assets/procedures/chi-bo-thuong-ky-hd12.toml"),
    ),
    ("hop-dan-nd59.toml", include_str!("../../assets/procedures/hop-dan-nd59.toml")),
    ("committee.toml", include_str!("../../assets/procedures/committee.toml")),
];

/// All procedures that can be used, and the files that can't.
#[derive(Debug, Clone, Default)]
pub struct Library {
    stock: Stock,
    listed: Vec<Listed>,
    broken: Vec<Broken>,
}

/// A procedure that can be used.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The procedure.
    pub procedure: Arc<Procedure>,
    /// Where it comes from.
    pub source: Origin,
    /// What is worth telling about its file; empty for most.
    pub warnings: Vec<Problem>,
}

/// Where a procedure comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It comes with the program.
    Shipped,
    /// It is the user's own, in this file.
    User(PathBuf),
}

/// A file of the user's that can't be used.
#[derive(Debug, Clone)]
pub struct Broken {
    /// The file.
    pub path: PathBuf,
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
}

impl Library {
    /// Loads the shipped procedures, and every `.toml` file of the user's folder in the order of
    /// their names; before them the score sheets and styles, the user's own from the folders `sheets`
    /// and `styles` beside his procedures. A folder that does not exist holds nothing.
    pub fn load(user_dir: Option<&Path>) -> Self {
        let stock = Stock::load(user_dir);
        let broken = stock.sheets.broken().iter().chain(stock.styles.broken()).cloned().collect();
        let mut library = Self { stock, listed: Vec::new(), broken };
        for (name, text) in SHIPPED {
            match check(name, text, &library.stock) {
                Ok((procedure, warnings)) => library.listed.push(Listed {
                    procedure: Arc::new(procedure),
                    source: Origin::Shipped,
                    warnings,
                }),
                Err(problems) => library.broken.push(Broken { path: name.into(), problems }),
            }
        }
        match user_dir.map(|folder| files(folder, "toml")).transpose() {
            Ok(files) => {
                for path in files.unwrap_or_default() {
                    library.take(path);
                }
            }
            Err(broken) => library.broken.push(broken),
        }
        library
    }

    /// Returns every procedure that can be used, the shipped ones first.
    pub fn all(&self) -> &[Listed] {
        &self.listed
    }

    /// Returns the score sheets.
    pub const fn sheets(&self) -> &Sheets {
        &self.stock.sheets
    }

    /// Returns the styles of papers.
    pub const fn styles(&self) -> &Styles {
        &self.stock.styles
    }

    /// Reads a procedure that stands in none of the folders; it may name any of the score sheets
    /// and styles.
    ///
    /// Returns and fails as [`read`].
    pub fn read(&self, path: &Path) -> Result<(Procedure, Vec<Problem>), Vec<Problem>> {
        read(path, &self.stock)
    }

    /// Returns the files that can't be used, score sheets and styles among them.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// Finds a procedure by its id.
    pub fn find(&self, id: &str) -> Option<&Listed> {
        self.listed.iter().find(|listed| listed.procedure.id == id)
    }

    /// Returns the procedure to offer first in a language.
    pub fn default_for(&self, lang: Lang) -> Option<&Listed> {
        let id = match lang {
            Lang::Vi => "chi-bo-thuong-ky-hd42",
            Lang::En => "committee",
        };
        self.find(id).or_else(|| self.listed.first())
    }

    /// Takes one file of the user's.
    fn take(&mut self, path: PathBuf) {
        let (procedure, mut warnings) = match read(&path, &self.stock) {
            Ok(checked) => checked,
            Err(problems) => return self.broken.push(Broken { path, problems }),
        };
        let id = procedure.id.clone();
        let place = Place { file: path.display().to_string(), ..Place::default() };
        let mut own =
            Listed { procedure: Arc::new(procedure), source: Origin::User(path), warnings: vec![] };
        let same = self.listed.iter_mut().find(|listed| listed.procedure.id == id);
        match (same, &own.source) {
            (Some(Listed { source: Origin::User(earlier), .. }), Origin::User(path)) => {
                let fault = Fault::TakenBy { id, file: earlier.display().to_string() };
                let problems = vec![fault.at(place)];
                self.broken.push(Broken { path: path.clone(), problems });
            }
            (Some(shipped), _) => {
                warnings.push(Fault::Replaces { id }.at(place));
                own.warnings = warnings;
                *shipped = own;
            }
            (None, _) => {
                own.warnings = warnings;
                self.listed.push(own);
            }
        }
    }
}

/// Lists the files of a folder whose names end as ours of that kind do, by name. A folder that does
/// not exist holds nothing; one that can't be read is told.
pub fn files(folder: &Path, kind: &str) -> Result<Vec<PathBuf>, Broken> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            let place = Place { file: folder.display().to_string(), ..Place::default() };
            let problems = vec![Fault::NotReadable { why: error.to_string() }.at(place)];
            return Err(Broken { path: folder.to_owned(), problems });
        }
    };
    let is_ours = |path: &PathBuf| {
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        path.extension().is_some_and(|end| end == kind) && !hidden && !path.is_dir()
    };
    let mut files: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_ours).collect();
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests;
