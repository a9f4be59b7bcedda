//! A rehearsal and its score, as people see them.

use crate::coach::rehearsal::lapses::Lapse;
use crate::screens::check;
use crate::support::rehearsal::{begun, chair};

#[test]
fn a_hint_and_the_score_at_the_end() {
    check("rehearsal-hint", |lang| {
        let mut console = begun(lang, "nam-phut");
        chair(&mut console, "nam-phut", None, |console| console.step() == "discussion");
        console.wait(1).press("F12");
        console.settle();
        console
    });
    check("rehearsal-score", |lang| {
        let mut console = begun(lang, "nam-phut");
        chair(&mut console, "nam-phut", Some(Lapse::Unheard), |_| false);
        console.wait(1).settle();
        console
    });
}
