//! The facts of a meeting, one a line, as a form asks for them.

use super::said::{aside, sentence};
use super::{Composer, Piece};
use crate::meeting::attendance::AttendanceKind as Kind;
use crate::meeting::language::Lang;
use crate::meeting::member::Class;
use crate::paper::layout::Run;
use crate::paper::minutes::Attendee;
use crate::procedure::style::Fact;
use crate::text::explain::capitalised;
use crate::text::{date, label::Label as _};

impl Composer<'_> {
    pub(super) fn facts(&self, facts: &[Fact]) -> Vec<Piece> {
        let told = facts.iter().filter_map(|fact| self.fact(*fact));
        told.map(|line| Piece::paragraph(vec![Run::plain(sentence(&line))])).collect()
    }

    fn fact(&self, fact: Fact) -> Option<String> {
        let (words, sitting) = (self.words, &self.minutes.sitting);
        let figures = &self.minutes.counts.figures;
        let person = |name: &str, post: &str, say: &dyn Fn(String) -> String| {
            (!name.is_empty()).then(|| say(self.who_with(name, post)))
        };
        match fact {
            Fact::Opened => Some(words.paper_fact_opened(self.moment(sitting.opened_at))),
            Fact::Closed => Some(words.paper_fact_closed(self.moment(sitting.closed_at))),
            Fact::Place => {
                (!sitting.place.is_empty()).then(|| words.paper_fact_place(sitting.place.as_str()))
            }
            Fact::Members => Some(aside(
                &words.paper_fact_members(figures.total),
                &self.by_class(|class| self.minutes.meeting().members.tally().all(class)),
            )),
            Fact::Standing => self.standing(),
            Fact::Present => Some(self.present()),
            Fact::Excused => {
                let names =
                    self.marked(Kind::Excused, |person| aside(&person.name, &person.reason));
                Some(words.paper_fact_excused(figures.excused.to_string(), names))
            }
            Fact::Unexcused => {
                let names = self.marked(Kind::Unexcused, |person| person.name.clone());
                Some(words.paper_fact_unexcused(figures.unexcused.to_string(), names))
            }
            Fact::Moved => self.moved(),
            Fact::Guests => {
                let here = |person: &&Attendee| person.is_guest() && came(person.attendance);
                let guests = self.minutes.people.iter().filter(here);
                let said = guests.map(|guest| self.who_with(&guest.name, &guest.post));
                let said = said.collect::<Vec<_>>().join("; ");
                (!said.is_empty()).then(|| words.paper_fact_guests(said))
            }
            Fact::Chair => {
                person(&sitting.chair, &sitting.chair_post, &|who| words.paper_fact_chair(who))
            }
            Fact::Secretary => {
                person(&sitting.secretary, "", &|who| words.paper_fact_secretary(who))
            }
            Fact::Observer => person(&sitting.observer, "", &|who| words.paper_fact_observer(who)),
            Fact::Unfinished => {
                let reason = sitting.closed_despite.as_str();
                (!reason.is_empty()).then(|| words.paper_fact_unfinished(reason))
            }
            Fact::Heard => {
                let counts = &self.minutes.counts;
                (counts.to_be_heard > 0).then(|| {
                    words.paper_fact_heard(counts.spoke, counts.to_be_heard, counts.spoke_percent)
                })
            }
        }
    }

    /// Counts by class, in the procedure's own words; empty where there is only one class.
    fn by_class(&self, count: impl Fn(Class) -> u32) -> String {
        let (named, lang) = (&self.minutes.meeting().procedure.words, self.words.lang());
        if self.minutes.counts.figures.probationary == 0 {
            return String::new();
        }
        let classes = [(Class::Full, &named.full), (Class::Probationary, &named.probationary)];
        let said = classes.map(|(class, name)| {
            let count = count(class);
            let name = name.get(lang);
            // Only English tells one from many.
            let many = if lang == Lang::En && count != 1 { "s" } else { "" };
            format!("{count} {name}{many}")
        });
        said.join(", ")
    }

    fn present(&self) -> String {
        let (figures, counts) = (&self.minutes.counts.figures, &self.minutes.counts);
        let tally = self.minutes.meeting().members.tally();
        let came = |class| tally.marked(class, Kind::Present) + tally.marked(class, Kind::Joined);
        let said = self.words.paper_fact_present(
            figures.came,
            figures.expected,
            counts.attendance_percent,
        );
        let classes = self.by_class(came);
        if classes.is_empty() { said } else { self.words.paper_of_whom(said, classes) }
    }

    /// Counts those to whom the meeting is not the usual one, each kind that there is.
    fn standing(&self) -> Option<String> {
        let figures = &self.minutes.counts.figures;
        let counts = [
            (Kind::Exempt, figures.exempt),
            (Kind::Away, figures.away),
            (Kind::Joined, figures.joined),
            (Kind::Suspended, figures.suspended),
        ];
        let some = counts.into_iter().filter(|(_, count)| *count > 0);
        let said = some.map(|(kind, count)| {
            let names = self.marked(kind, |person| person.name.clone());
            format!("{}: {count}{names}", kind.label(self.words).to_lowercase())
        });
        let said = said.collect::<Vec<_>>().join("; ");
        (!said.is_empty()).then(|| capitalised(&said))
    }

    /// Names everybody marked so, behind a dash; nothing where there is nobody.
    fn marked(&self, kind: Kind, say: impl Fn(&Attendee) -> String) -> String {
        let marked = |person: &&Attendee| !person.is_guest() && person.attendance == kind;
        let names = self.minutes.people.iter().filter(marked).map(say).collect::<Vec<_>>();
        if names.is_empty() { String::new() } else { format!(" – {}", names.join(", ")) }
    }

    fn moved(&self) -> Option<String> {
        let words = self.words;
        let told = self.minutes.people.iter().filter(|person| came(person.attendance));
        let told = told.flat_map(|person| {
            let late = person
                .arrived_at
                .map(|at| words.paper_came_late(person.name.as_str(), date::time(at)));
            let early = person
                .left_at
                .map(|at| words.paper_left_early(person.name.as_str(), date::time(at)));
            late.into_iter().chain(early)
        });
        let told = told.collect::<Vec<_>>().join("; ");
        (!told.is_empty()).then(|| words.paper_fact_moved(told))
    }
}

/// Says whether somebody marked so came, whether or not they left since.
pub(super) const fn came(kind: Kind) -> bool {
    matches!(kind, Kind::Present | Kind::Joined)
}
