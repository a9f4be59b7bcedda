//! The styles of papers that come with the program, and the user's own from the folder `styles`.

use crate::meeting::procedure::Procedure;
use crate::procedure::fault::{Fault, Styled};
use crate::procedure::own::{Kept, Kind, Own};
use crate::procedure::style::{self, Style};
use crate::text::problem::Problem;

/// All styles that can be used, and the files that can't.
pub type Styles = Own<Style>;

/// The files that come with the program, in the order they are offered.
const SHIPPED: [(&str, &str); 6] = [
    ("bien-ban-chi-bo.toml", include_str!("../../assets/styles/bien-ban-chi-bo.toml")),
    ("nghi-quyet-thang.toml", include_str!("../../assets/styles/nghi-quyet-thang.toml")),
    ("bien-ban-nd30.toml", include_str!("../../assets/styles/bien-ban-nd30.toml")),
    ("decisions.toml", include_str!("../../assets/styles/decisions.toml")),
    ("attendance-sheet.toml", include_str!("../../assets/styles/attendance-sheet.toml")),
    ("task-list.toml", include_str!("../../assets/styles/task-list.toml")),
];

impl Kind for Style {
    const FOLDER: &'static str = "styles";
    const SHIPPED: &'static [(&'static str, &'static str)] = &SHIPPED;

    fn check(name: &str, text: &str) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        style::check(name, text)
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn unknown(found: String, near: Option<String>, known: Vec<String>) -> Fault {
        Styled::UnknownStyle { found, near, known }.into()
    }

    fn taken_by(id: String, file: String) -> Fault {
        Styled::StyleTakenBy { id, file }.into()
    }

    fn replaces(id: String) -> Fault {
        Styled::StyleReplaces { id }.into()
    }
}

impl Styles {
    /// Lists the styles for meetings held under `procedure`: those it names first, in its order, then
    /// every other one.
    pub fn of(&self, procedure: &Procedure) -> Vec<&Kept<Style>> {
        let named = procedure.styles.iter().filter_map(|id| self.find(id));
        let others = self.all().iter().filter(|kept| !procedure.styles.contains(&kept.held.id));
        named.chain(others).collect()
    }
}

#[cfg(test)]
mod tests;
