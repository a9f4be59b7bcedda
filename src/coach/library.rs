//! The scenarios that come with the program, and the user's own beside them.
//!
//! As with procedures: a user's scenario with the id of a shipped one takes its place, and says so;
//! a file that can't be used is listed with its problems and stops nothing.

use std::path::{Path, PathBuf};

use crate::coach::scenario::{self, Fault, Scenario};
use crate::procedure::library::files;
use crate::procedure::{self, Broken, Library, Origin};
use crate::text::problem::{Place, Problem};

/// The biggest file read, in KiB.
const MOST_KIB: u64 = 4096;

/// How many bytes from the beginning a scenario has to say what it is.
const FORMAT_WITHIN: usize = 1024;

/// The files that come with the program, in the order they are offered.
const SHIPPED: [(&str, &str); 6] = [
    (
        "buoi-sinh-hoat-kieu-mau.json",
        include_str!("../../assets/scenarios/buoi-sinh-hoat-kieu-mau.json"),
    ),
    ("truoc-khi-hoc.json", include_str!("../../assets/scenarios/truoc-khi-hoc.json")),
    ("chuyen-de-goi-dem.json", include_str!("../../assets/scenarios/chuyen-de-goi-dem.json")),
    (
        "xet-ket-nap-can-cu-hai-muoi.json",
        include_str!("../../assets/scenarios/xet-ket-nap-can-cu-hai-muoi.json"),
    ),
    ("allotment-standpipe.json", include_str!("../../assets/scenarios/allotment-standpipe.json")),
    ("nam-phut.json", include_str!("../../assets/scenarios/nam-phut.json")),
];

/// All scenarios that can be used, and the files that can't.
#[derive(Debug, Clone, Default)]
pub struct Scenarios {
    listed: Vec<ListedScenario>,
    broken: Vec<Broken>,
}

/// A scenario that can be used.
#[derive(Debug, Clone)]
pub struct ListedScenario {
    /// The scenario.
    pub scenario: Scenario,
    /// Where it comes from.
    pub source: Origin,
    /// What is worth telling about its file; empty for most.
    pub warnings: Vec<Problem>,
}

impl Scenarios {
    /// Loads the shipped scenarios, and every `.json` file of the user's folder in the order of their
    /// names. A folder that does not exist holds nothing.
    pub fn load(folder: Option<&Path>, library: &Library) -> Self {
        let mut scenarios = Self::default();
        for (name, text) in SHIPPED {
            match scenario::read(name, text, library) {
                Ok((scenario, warnings)) => {
                    let source = Origin::Shipped;
                    scenarios.listed.push(ListedScenario { scenario, source, warnings });
                }
                Err(problems) => scenarios.broken.push(Broken { path: name.into(), problems }),
            }
        }
        match folder.map(|folder| files(folder, "json")).transpose() {
            Ok(files) => {
                for path in files.unwrap_or_default() {
                    scenarios.take(path, library);
                }
            }
            Err(broken) => scenarios.broken.push(broken),
        }
        scenarios
    }

    /// Returns every scenario that can be used, the shipped ones first.
    pub fn all(&self) -> &[ListedScenario] {
        &self.listed
    }

    /// Returns the files that can't be used.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// Finds a scenario by its id.
    pub fn find(&self, id: &str) -> Option<&ListedScenario> {
        self.listed.iter().find(|listed| listed.scenario.id == id)
    }

    fn take(&mut self, path: PathBuf, library: &Library) {
        let (scenario, mut warnings) = match read_file(&path, library) {
            Ok(read) => read,
            Err(problems) => return self.broken.push(Broken { path, problems }),
        };
        let id = scenario.id.clone();
        let place = Place { file: path.display().to_string(), ..Place::default() };
        let same = self.listed.iter_mut().find(|listed| listed.scenario.id == id);
        match same {
            Some(ListedScenario { source: Origin::User(earlier), .. }) => {
                let fault = Fault::TakenBy { id, file: earlier.display().to_string() };
                self.broken.push(Broken { path, problems: vec![fault.at(place)] });
            }
            Some(shipped) => {
                warnings.push(Fault::Replaces { id }.at(place));
                *shipped = ListedScenario { scenario, source: Origin::User(path), warnings };
            }
            None => {
                let source = Origin::User(path);
                self.listed.push(ListedScenario { scenario, source, warnings });
            }
        }
    }
}

/// Says whether a file is meant to be a scenario: it says so near its beginning, whatever else is
/// wrong with it. One that can't be read is not.
pub fn is_scenario(path: &Path) -> bool {
    let said = format!("\"{}\"", scenario::FORMAT);
    procedure::read_text(path, MOST_KIB)
        .is_ok_and(|text| text.find(&said).is_some_and(|at| at < FORMAT_WITHIN))
}

/// Reads a scenario from the disk.
///
/// Returns and fails as [`scenario::read`]; a file that can't be read is a problem too.
pub fn read_file(path: &Path, library: &Library) -> Result<(Scenario, Vec<Problem>), Vec<Problem>> {
    let text = procedure::read_text(path, MOST_KIB).map_err(|problem| vec![*problem])?;
    scenario::read(&path.display().to_string(), &text, library)
}
