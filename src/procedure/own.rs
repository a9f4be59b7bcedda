//! Files that come with the program and may be taken the place of by the user's own: score sheets
//! and styles.
//!
//! A user's file with the id of a shipped one takes its place, and says so; a file that can't be
//! used is listed with its problems and stops nothing.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::procedure::fault::Fault;
use crate::procedure::file::checked;
use crate::procedure::findings::Findings;
use crate::procedure::library::{Broken, Origin, files};
use crate::text::near::nearest;
use crate::text::problem::{Place, Problem};

/// What such a file holds.
pub(super) trait Kind: Debug + Sized {
    /// The folder of the user's own, beside their procedures.
    const FOLDER: &'static str;
    /// The files that come with the program: name and text.
    const SHIPPED: &'static [(&'static str, &'static str)];

    /// Reads and checks one.
    fn check(name: &str, text: &str) -> Result<(Self, Vec<Problem>), Vec<Problem>>;
    /// Returns its name.
    fn id(&self) -> &str;
    /// The fault that no file bears the name `found`.
    fn unknown(found: String, near: Option<String>, known: Vec<String>) -> Fault;
    /// The fault that another file of the user's bears its name.
    fn taken_by(id: String, file: String) -> Fault;
    /// The remark that it takes the place of a shipped one.
    fn replaces(id: String) -> Fault;
}

/// All files of one kind that can be used, and those that can't.
#[derive(Debug, Clone)]
pub struct Own<T> {
    listed: Vec<Kept<T>>,
    broken: Vec<Broken>,
}

/// A file that can be used.
#[derive(Debug)]
pub struct Kept<T> {
    /// What it holds.
    pub held: Arc<T>,
    /// Where it comes from.
    pub source: Origin,
    /// What is worth telling about the file; empty for most.
    pub warnings: Vec<Problem>,
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        let (source, warnings) = (self.source.clone(), self.warnings.clone());
        Self { held: Arc::clone(&self.held), source, warnings }
    }
}

impl<T> Default for Own<T> {
    fn default() -> Self {
        Self { listed: Vec::new(), broken: Vec::new() }
    }
}

#[expect(private_bounds, reason = "which kinds there are is for this folder to say")]
impl<T: Kind> Own<T> {
    /// Loads the shipped files, and every `.toml` file of the user's folder that lies beside their
    /// `procedures`, in the order of their names. A folder that does not exist holds nothing.
    pub fn load(procedures: Option<&Path>) -> Self {
        let mut own = Self::default();
        for (name, text) in T::SHIPPED {
            match T::check(name, text) {
                Ok((held, warnings)) => {
                    let source = Origin::Shipped;
                    own.listed.push(Kept { held: Arc::new(held), source, warnings });
                }
                Err(problems) => own.broken.push(Broken { path: name.into(), problems }),
            }
        }
        let folder = procedures.map(|procedures| procedures.with_file_name(T::FOLDER));
        match folder.as_deref().map(|folder| files(folder, "toml")).transpose() {
            Ok(files) => files.unwrap_or_default().into_iter().for_each(|path| own.take(path)),
            Err(broken) => own.broken.push(broken),
        }
        own
    }

    /// Returns every one that can be used, the shipped ones first.
    pub fn all(&self) -> &[Kept<T>] {
        &self.listed
    }

    /// Returns the files that can't be used.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// Finds one by its id.
    pub fn find(&self, id: &str) -> Option<&Kept<T>> {
        self.listed.iter().find(|kept| kept.held.id() == id)
    }

    /// Returns the one another file names at `path`, noting when there is none.
    pub(super) fn named(&self, path: &str, id: &str, findings: &Findings<'_>) -> Option<&T> {
        if let Some(kept) = self.find(id) {
            return Some(&kept.held);
        }
        let known = self.listed.iter().map(|kept| kept.held.id());
        let near = nearest(id, known.clone()).map(str::to_owned);
        let known = known.map(str::to_owned).collect();
        findings.object(path, &T::unknown(id.to_owned(), near, known));
        None
    }

    /// Takes one file of the user's.
    fn take(&mut self, path: PathBuf) {
        let (held, mut warnings) = match checked(&path, T::check) {
            Ok(checked) => checked,
            Err(problems) => return self.broken.push(Broken { path, problems }),
        };
        let id = held.id().to_owned();
        let place = Place { file: path.display().to_string(), ..Place::default() };
        let same = self.listed.iter_mut().find(|kept| kept.held.id() == id);
        if let Some(Kept { source: Origin::User(earlier), .. }) = &same {
            let problems = vec![T::taken_by(id, earlier.display().to_string()).at(place)];
            return self.broken.push(Broken { path, problems });
        }
        if same.is_some() {
            warnings.push(T::replaces(id).at(place));
        }
        let own = Kept { held: Arc::new(held), source: Origin::User(path), warnings };
        match same {
            Some(shipped) => *shipped = own,
            None => self.listed.push(own),
        }
    }
}
