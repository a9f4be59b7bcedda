//! The score sheets that come with the program, and the user's own from the folder `sheets`.

use crate::meeting::procedure::Sheet;
use crate::procedure::fault::{Decided, Fault};
use crate::procedure::own::{Kind, Own};
use crate::procedure::sheet;
use crate::text::problem::Problem;

/// All score sheets that can be used, and the files that can't.
pub type Sheets = Own<Sheet>;

/// The files that come with the program.
const SHIPPED: [(&str, &str); 2] = [
    ("hd42.toml", include_str!("../../assets/sheets/hd42.toml")),
    ("an-phu.toml", include_str!("../../assets/sheets/an-phu.toml")),
];

impl Kind for Sheet {
    const FOLDER: &'static str = "sheets";
    const SHIPPED: &'static [(&'static str, &'static str)] = &SHIPPED;

    fn check(name: &str, text: &str) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        sheet::check(name, text)
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn unknown(found: String, near: Option<String>, known: Vec<String>) -> Fault {
        Decided::UnknownSheet { found, near, known }.into()
    }

    fn taken_by(id: String, file: String) -> Fault {
        Decided::SheetTakenBy { id, file }.into()
    }

    fn replaces(id: String) -> Fault {
        Decided::SheetReplaces { id }.into()
    }
}

#[cfg(test)]
mod tests;
