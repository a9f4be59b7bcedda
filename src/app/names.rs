//! What the things of the meeting on the screen are called.

use crate::app::live::Live;
use crate::meeting::language::Lang;
pub use crate::text::names::MeetingNames as LiveNames;

impl<'a> LiveNames<'a> {
    /// Names the things of `live` in `lang`.
    pub const fn of(live: &'a Live, lang: Lang) -> Self {
        Self::of_record(live.meeting(), live.people.namesakes(), lang)
    }
}
