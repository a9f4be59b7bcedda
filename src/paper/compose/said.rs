//! Ways to say things that several sections share: people with their form of address, sentences with
//! their full stop.

use super::Composer;
use crate::text::explain::capitalised;

impl Composer<'_> {
    /// Names a person with the form of address: `đồng chí Lò Thị Hoa`.
    pub(super) fn who(&self, name: &str) -> String {
        match self.minutes.sitting.address.as_str() {
            "" => name.to_owned(),
            address => format!("{address} {name}"),
        }
    }

    /// Names a person at the beginning of a sentence.
    pub(super) fn whom(&self, name: &str) -> String {
        capitalised(&self.who(name))
    }

    /// Names a person with what they are.
    pub(super) fn who_with(&self, name: &str, post: &str) -> String {
        let who = self.who(name);
        if post.is_empty() { who } else { format!("{who}, {post}") }
    }

    /// Names several people, the form of address said once.
    pub(super) fn all_of<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> String {
        self.who(&names.into_iter().collect::<Vec<_>>().join(", "))
    }
}

/// Ends a text as a sentence ends: with a full stop, unless it has an end already.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let ended = text.is_empty() || text.ends_with(['.', '!', '?', '…', ':', ';']);
    let ended = ended || text.ends_with(".”") || text.ends_with(".)");
    if ended { text.to_owned() } else { format!("{text}.") }
}

/// Says something, and what belongs to it in brackets.
pub(super) fn aside(said: &str, more: &str) -> String {
    if more.is_empty() { said.to_owned() } else { format!("{said} ({more})") }
}
