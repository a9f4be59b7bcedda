//! A meeting to try the program on: the people and the agenda that come with it.

use crate::app::setup::title;
use crate::app::world::World;
use crate::meeting::carried::Carried;
use crate::meeting::event::Opening;
use crate::meeting::language::Lang;
use crate::roster::{self, samples};
use crate::text::Words;
use crate::text::problem::Problem;

impl World {
    /// Returns the opening of the sample meeting in a language, kept apart from real records.
    pub fn sample(&self, lang: Lang) -> Result<Opening, Vec<Problem>> {
        let of_lang = samples::ALL.iter().find(|sample| sample.lang == lang);
        let sample = of_lang.or(samples::ALL.first()).ok_or_else(Vec::new)?;
        let listed = self.library.default_for(sample.lang).ok_or_else(Vec::new)?;
        let import = roster::from_bytes(sample.roster_name, sample.roster)?;
        let (agenda, _) = roster::agenda_from_bytes(sample.agenda_name, sample.agenda)?;
        let now = self.now();
        let words = Words::load(sample.lang);
        Ok(Opening {
            session: self.new_session_id(),
            body: sample.body.to_owned(),
            title: title::of(&listed.procedure, now.date_naive(), &words),
            place: String::new(),
            language: sample.lang,
            planned_minutes: listed.procedure.minutes,
            procedure: listed.procedure.clone(),
            chair: crate::app::setup::chair::by_post(&import.people),
            people: import.people,
            agenda,
            carried: Carried::default(),
            practice: true,
        })
    }

    /// Makes a name for a session: a UUID that sorts by time.
    pub fn new_session_id(&self) -> String {
        let now = self.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
        let stamp =
            uuid::Timestamp::from_unix(uuid::NoContext, seconds, now.timestamp_subsec_nanos());
        uuid::Uuid::new_v7(stamp).to_string()
    }
}
