//! The list of procedures: those that come with the program, the user's own, and files that can't be
//! used, with what is wrong with them.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::shelf::look::Look;
use crate::app::shelf::sieve::Sieve;
use crate::app::world::World;
use crate::meeting::language::Lang;
use crate::meeting::procedure::Procedure;
use crate::procedure::Origin;
use crate::text::Words;
use crate::text::problem::Problem;

/// A line of the list.
#[derive(Debug, Clone)]
pub enum Row {
    /// A procedure that can be used.
    Good {
        /// The procedure.
        procedure: Arc<Procedure>,
        /// The user's file it comes from; `None` if it comes with the program.
        file: Option<PathBuf>,
        /// What is worth telling about its file.
        warnings: Vec<Problem>,
    },
    /// A file that can't be used.
    Broken {
        /// The file.
        file: PathBuf,
        /// Everything wrong with it.
        problems: Vec<Problem>,
    },
}

/// The list.
#[derive(Debug)]
pub struct Procedures {
    /// What is shown of it.
    pub sieve: Sieve,
    /// Where the user's own belong.
    pub folder: PathBuf,
    rows: Vec<Row>,
}

impl Procedures {
    pub(super) fn list(world: &World, words: &Words) -> Self {
        let good = world.library.all().iter().map(|listed| Row::Good {
            procedure: Arc::clone(&listed.procedure),
            file: match &listed.source {
                Origin::Shipped => None,
                Origin::User(path) => Some(path.clone()),
            },
            warnings: listed.warnings.clone(),
        });
        let broken = world.library.broken().iter().map(|broken| Row::Broken {
            file: broken.path.clone(),
            problems: broken.problems.clone(),
        });
        let mut procedures = Self {
            sieve: Sieve::default(),
            folder: world.places.procedures(),
            rows: good.chain(broken).collect(),
        };
        procedures.speak(words);
        procedures
    }

    pub(super) fn speak(&mut self, words: &Words) {
        self.sieve.list(self.rows.iter().map(|row| row.title(words.lang())));
    }

    /// Returns a line by its place in the list.
    pub fn get(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)
    }

    /// Looks into the selected one.
    pub(super) fn look(&self, words: &Words) -> Option<Look> {
        let row = self.get(self.sieve.selected()?)?;
        Some(Look::of_procedure(row.clone(), words))
    }
}

impl Row {
    /// Returns what the line is called.
    pub fn title(&self, lang: Lang) -> String {
        match self {
            Self::Good { procedure, .. } => procedure.title.get(lang).to_owned(),
            Self::Broken { file, .. } => file
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        }
    }
}
