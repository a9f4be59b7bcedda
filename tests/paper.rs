//! Papers: what stands on them, in every style and format, and that they say what the record says.

mod agree;
mod docx;
mod golden;
mod hostile;
mod left_out;
mod pdf;
mod typed;

use std::sync::LazyLock;

use chutri::paper::compose::Particulars;
use chutri::paper::format::Format;
use chutri::paper::minutes::LeftOut;
use chutri::paper::table::Table;
use chutri::paper::{Order, print};
use chutri::procedure::Styles;

use crate::support::given::Given;

/// Prints a paper as it is ordered unless `change` says otherwise.
fn ordered(
    given: &Given,
    style: &str,
    format: Format,
    change: impl FnOnce(&mut Order<'_>),
) -> Vec<u8> {
    static STYLES: LazyLock<Styles> = LazyLock::new(|| Styles::load(None));
    let mut order = Order {
        style: &STYLES.find(style).unwrap().held,
        format,
        table: Table::Tasks,
        particulars: Particulars::default(),
        left_out: LeftOut::default(),
    };
    change(&mut order);
    print(&given.record, &order).unwrap()
}

fn printed(given: &Given, style: &str, format: Format) -> Vec<u8> {
    ordered(given, style, format, |_| ())
}

/// What bytes come to, in a line.
fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest as _, Sha256};
    let digest = Sha256::digest(bytes);
    digest.iter().take(8).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}
