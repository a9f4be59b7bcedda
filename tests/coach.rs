//! Training: scenarios read, checked, played and made of recorded meetings.

mod faults;
mod recorded;
pub(crate) mod rehearsal;
mod shipped;
mod timeline;

use chutri::coach::library::Scenarios;
use chutri::coach::scenario::{Scenario, read};
use chutri::coach::simulate::{Simulated, simulate};
use chutri::procedure::Library;
use chutri::store::session;
use chutri::store::session_fold::SessionFold;
use serde_json::Value;

/// The scenarios that come with the program.
fn shipped() -> Scenarios {
    let scenarios = Scenarios::load(None, &Library::load(None));
    assert!(scenarios.broken().is_empty(), "{:?}", scenarios.broken());
    scenarios
}

/// One that comes with the program.
fn scenario(id: &str) -> Scenario {
    shipped().find(id).unwrap().scenario.clone()
}

/// Reads a scenario and plays it; whatever is wrong, told in English.
fn played(text: &str) -> Result<Simulated, Vec<String>> {
    let told = |problems: Vec<chutri::text::problem::Problem>| {
        problems.iter().map(|one| one.tell(chutri::meeting::language::Lang::En)).collect()
    };
    let (scenario, _) = read("s.json", text, &Library::load(None)).map_err(told)?;
    let played = simulate(&scenario);
    if played.unmet.is_empty() { Ok(played) } else { Err(told(played.unmet)) }
}

/// What a simulated session is on the disk.
fn file(played: &Simulated) -> Vec<u8> {
    let mut bytes = Vec::new();
    session::write(&played.entries, Box::new(SessionFold::default()), &mut bytes).unwrap();
    bytes
}

/// The tables of a session file, without what names the session itself.
fn fold(bytes: &[u8]) -> Value {
    let mut value: Value = serde_json::from_slice(bytes).unwrap();
    let fields = value.as_object_mut().unwrap();
    fields.retain(|key, _| !matches!(key.as_str(), "entries" | "fingerprint"));
    fields["session"].as_object_mut().unwrap().remove("id");
    value
}
