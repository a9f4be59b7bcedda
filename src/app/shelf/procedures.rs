//! The list of procedures: those that come with the program, the user's own, and files that can't be
//! used, with what is wrong with them.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::field::Field;
use crate::app::key::Key;
use crate::app::shelf::look::Look;
use crate::app::world::World;
use crate::meeting::language::Lang;
use crate::meeting::procedure::Procedure;
use crate::procedure::Origin;
use crate::text::Words;
use crate::text::problem::Problem;
use crate::text::search::{Index, Lead};

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
    /// What is looked for.
    pub filter: Field,
    /// The selected line among those shown.
    pub cursor: usize,
    /// Where the user's own belong.
    pub folder: PathBuf,
    rows: Vec<Row>,
    index: Index,
    shown: Vec<usize>,
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
            filter: Field::default(),
            cursor: 0,
            folder: world.places.procedures(),
            rows: good.chain(broken).collect(),
            index: Index::new(Lead::First),
            shown: Vec::new(),
        };
        procedures.speak(words);
        procedures
    }

    pub(super) fn speak(&mut self, words: &Words) {
        self.index = Index::of(Lead::First, self.rows.iter().map(|row| row.title(words.lang())));
        let cursor = self.cursor;
        self.find();
        self.cursor = cursor.min(self.shown.len().saturating_sub(1));
    }

    /// Returns the places of what is shown, for [`Procedures::get`].
    pub fn shown(&self) -> &[usize] {
        &self.shown
    }

    /// Returns a line by its place.
    pub fn get(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)
    }

    /// Looks into the selected one.
    pub(super) fn look(&self, words: &Words) -> Option<Look> {
        let row = self.get(*self.shown.get(self.cursor)?)?;
        Some(Look::of_procedure(row.clone(), words))
    }

    fn find(&mut self) {
        self.shown = if self.filter.is_blank() {
            (0..self.rows.len()).collect()
        } else {
            let hits = self.index.find(self.filter.text(), self.rows.len());
            hits.into_iter().map(|hit| hit.index).collect()
        };
        self.cursor = 0;
    }

    pub(super) fn filter_key(&mut self, key: Key) -> bool {
        let before = self.filter.text().to_owned();
        let taken = self.filter.key(key);
        if self.filter.text() != before {
            self.find();
        }
        taken
    }

    pub(super) fn filter_paste(&mut self, text: &str) {
        self.filter.paste(text);
        self.find();
    }

    pub(super) fn clear_filter(&mut self) {
        self.filter = Field::default();
        self.find();
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
