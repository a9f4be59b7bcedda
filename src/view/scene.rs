//! What a frame of the live meeting is made of: the meeting, the moment, the look.

use crate::app::App;
use crate::app::live::Live;
use crate::meeting::Meeting;
use crate::meeting::clock::Stamp;
use crate::meeting::floor::SpeechKind;
use crate::meeting::id::MemberId;
use crate::meeting::language::{Lang, Text};
use crate::text::label::Label as _;
use crate::view::look::Look;

/// One frame of a live meeting. The clock is looked at once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene<'a> {
    /// The live meeting and where the chair looks.
    pub(crate) live: &'a Live,
    /// The meeting.
    pub(crate) meeting: &'a Meeting,
    /// Now.
    pub(crate) now: Stamp,
    /// Now, in milliseconds of the meeting's clock.
    pub(crate) millis: u64,
    /// Styles and words.
    pub(crate) look: Look<'a>,
}

impl<'a> Scene<'a> {
    /// Looks at the clock and takes what there is.
    pub(crate) fn of(app: &'a App, live: &'a Live) -> Self {
        let (meeting, now) = (live.meeting(), live.desk.now());
        let millis = meeting.clock.millis(now);
        Self { live, meeting, now, millis, look: Look::of(app) }
    }

    /// Returns the language of the screen.
    pub(crate) const fn lang(&self) -> Lang {
        self.look.words.lang()
    }

    /// Returns the side of a procedure's text that is shown.
    pub(crate) fn say(&self, text: &'a Text) -> &'a str {
        text.get(self.lang())
    }

    /// Returns a person's name, told apart from namesakes.
    pub(crate) fn name(&self, id: MemberId) -> String {
        self.meeting.members.get(id).map_or_else(String::new, |known| self.live.people.shown(known))
    }

    /// Returns what a speech or request is for, where it is more than an opinion.
    pub(crate) fn kind(&self, kind: SpeechKind) -> Option<String> {
        (kind != SpeechKind::Opinion).then(|| kind.short(self.look.words).to_lowercase())
    }
}
