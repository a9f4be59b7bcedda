//! A meeting as lines to be read: who was there, what was said and how each question ended.

use crate::app::names::LiveNames;
use crate::app::shelf::look::{Kind, Text, TextLine};
use crate::meeting::Meeting;
use crate::meeting::attendance::{Attendance, AttendanceKind};
use crate::meeting::clock::Stamp;
use crate::meeting::id::MemberId;
use crate::meeting::member::Member;
use crate::meeting::note::Audience;
use crate::meeting::officer::Office;
use crate::meeting::question::{Question, Stance};
use crate::meeting::record::Record;
use crate::meeting::step::StepState;
use crate::text::finding::{source, tell};
use crate::text::label::Label as _;
use crate::text::namesake::Namesakes;
use crate::text::problem::Problem;
use crate::text::{Words, date, duration};
use strum::IntoEnumIterator as _;

/// How many names a line lists before it only counts the rest.
const MOST_NAMES: usize = 60;

/// How many findings of a kind are told before the rest is only counted.
const MOST_ALIKE: usize = 6;

/// Makes the lines.
pub(super) fn lines(record: &Record, remarks: &[Problem], words: &Words) -> Vec<TextLine> {
    let mut text = Text::default();
    let meeting = record.meeting();
    let now = record.last_ts().unwrap_or_default();
    text.problems(remarks, words);
    let summary = Summary {
        meeting,
        names: Namesakes::of(meeting.members.iter().map(|member| &member.person)),
        millis: meeting.clock.millis(now),
        words,
    };
    summary.head(&mut text, now);
    summary.attendance(&mut text);
    summary.questions(&mut text);
    text.0.extend(decided(meeting, &summary.names, words));
    summary.findings(&mut text, now);
    summary.speeches(&mut text);
    summary.steps(&mut text);
    summary.notes(&mut text);
    text.heading(words.shelf_record());
    text.detail(words.shelf_fingerprint(record.last_seq(), record.fingerprint().to_string()));
    text.0
}

/// Says what was decided, each heading after an empty line.
fn decided(meeting: &Meeting, names: &Namesakes, words: &Words) -> Vec<TextLine> {
    let names = LiveNames::of_record(meeting, names, words.lang());
    let lines = super::decided::lines(meeting, &names, words);
    let gap = lines.first().map(|_| TextLine { kind: Kind::Plain, text: String::new() });
    gap.into_iter().chain(lines).collect()
}

struct Summary<'a> {
    meeting: &'a Meeting,
    names: Namesakes,
    millis: u64,
    words: &'a Words,
}

impl Summary<'_> {
    fn name(&self, id: MemberId) -> String {
        let member = self.meeting.members.get(id);
        member.map(|member| self.shown(member)).unwrap_or_default()
    }

    fn shown(&self, member: &Member) -> String {
        self.names.shown(&member.person, member.id.number()).into_owned()
    }

    /// Lists names, but no more than anybody reads.
    fn listed<'b>(&self, people: impl Iterator<Item = &'b Member>) -> String {
        let mut names: Vec<String> = Vec::new();
        let mut more = 0_usize;
        for member in people {
            if names.len() < MOST_NAMES {
                names.push(self.shown(member));
            } else {
                more += 1;
            }
        }
        if more > 0 {
            names.push(self.words.shelf_more(more));
        }
        names.join(", ")
    }

    fn head(&self, text: &mut Text, now: Stamp) {
        let (meeting, words) = (self.meeting, self.words);
        text.plain(meeting.body.as_str());
        text.plain(meeting.procedure.title.get(words.lang()));
        if meeting.practice {
            text.put(Kind::Warning, words.shelf_practice_told());
        }
        if let Some(opened) = meeting.opened_at {
            let day = date::full(opened.date_naive(), words);
            text.plain(match meeting.closed_at {
                Some(closed) => words.shelf_from_to(day, date::time(opened), date::time(closed)),
                None => words.shelf_open_since(day, date::time(opened)),
            });
        }
        if !meeting.place.is_empty() {
            text.plain(words.shelf_at(meeting.place.as_str()));
        }
        let lasted = duration::said(meeting.clock.seconds(now) / 60 * 60, words);
        let planned = duration::said(u64::from(meeting.planned_minutes) * 60, words);
        text.plain(words.shelf_lasted(lasted, planned));
        for office in Office::iter() {
            if let Some(holder) = meeting.officers.holder(office) {
                text.plain(words.shelf_pair(office.label(words), self.name(holder)));
            }
        }
        if !meeting.closed_despite.is_empty() {
            text.put(Kind::Warning, words.shelf_closed_despite(meeting.closed_despite.as_str()));
        }
    }

    fn attendance(&self, text: &mut Text) {
        let (meeting, words) = (self.meeting, self.words);
        text.heading(words.shelf_attendance());
        let figures = meeting.figures();
        text.plain(words.shelf_present(
            figures.came,
            figures.expected,
            figures.attendance_percent(),
        ));
        for kind in AttendanceKind::iter().filter(|kind| *kind != AttendanceKind::Present) {
            let of_kind = |member: &&Member| {
                member.presence.attendance.kind() == kind
                    && !(member.is_guest() && kind == AttendanceKind::Unmarked)
            };
            if kind == AttendanceKind::Excused {
                for member in meeting.members.iter().filter(of_kind) {
                    if let Attendance::Excused { reason } = &member.presence.attendance {
                        let absent = words.shelf_pair(kind.label(words), self.shown(member));
                        text.plain(words.shelf_because(absent, reason.as_str()));
                    }
                }
                continue;
            }
            let names = self.listed(meeting.members.iter().filter(of_kind));
            if !names.is_empty() {
                text.plain(words.shelf_pair(kind.label(words), names));
            }
        }
        let guests = meeting
            .members
            .iter()
            .filter(|member| member.is_guest() && member.presence.attendance.is_attending());
        let guests = self.listed(guests);
        if !guests.is_empty() {
            text.plain(words.shelf_guests(guests));
        }
        let heard = meeting.participation(None);
        text.plain(words.shelf_heard(heard.spoke, heard.expected, heard.percent()));
        let silent = self.listed(meeting.silent(None));
        if !silent.is_empty() {
            text.put(Kind::Warning, words.shelf_silent(silent));
        }
    }

    /// What the rules say was missed, the grave first, each with its source and how to mend it. A
    /// kind found of many is explained once.
    fn findings(&self, text: &mut Text, now: Stamp) {
        let (meeting, words) = (self.meeting, self.words);
        let names = LiveNames::of_record(meeting, &self.names, words.lang());
        let found = meeting.findings(now);
        if found.is_empty() {
            return;
        }
        text.heading(words.finding_found(found.len()));
        for alike in found.chunk_by(|one, other| one.finding == other.finding) {
            for finding in alike.iter().take(MOST_ALIKE) {
                let weight = finding.weight.label(words);
                text.put(Kind::Warning, words.shelf_pair(weight, tell(finding, words, &names)));
            }
            let more = alike.len().saturating_sub(MOST_ALIKE);
            if more > 0 {
                text.put(Kind::Warning, words.finding_more(more));
            }
            let Some(first) = alike.first() else { continue };
            let mend = meeting.check_of(first.finding).map(|check| check.mend.get(words.lang()));
            if let Some(mend) = mend.filter(|mend| !mend.is_empty()) {
                text.detail(words.finding_mend(mend));
            }
            let cited = first.cite.as_deref().and_then(|id| meeting.procedure.citation(id));
            if let Some(cited) = cited {
                text.detail(words.finding_cited(source(cited, words)));
            }
        }
    }

    fn questions(&self, text: &mut Text) {
        for (number, question) in (1_u32..).zip(self.meeting.agenda()) {
            text.heading(self.words.shelf_question(number, question.matter.title.as_str()));
            self.question(text, question);
        }
    }

    fn question(&self, text: &mut Text, question: &Question) {
        let words = self.words;
        match question.outcome() {
            Some(outcome) => {
                text.plain(words.shelf_pair(outcome.kind.label(words), outcome.text.as_str()));
                if !outcome.despite.is_empty() {
                    text.put(Kind::Warning, words.shelf_despite(outcome.despite.as_str()));
                }
            }
            None => text.put(Kind::Warning, words.shelf_no_outcome()),
        }
        if question.opened_at.is_none() {
            return;
        }
        text.plain(
            words.shelf_spent(duration::said(question.watch.seconds(self.millis) / 60 * 60, words)),
        );
        let counts: Vec<_> = Stance::iter()
            .map(|stance| {
                (stance, question.standing().filter(|held| held.stance == stance).count())
            })
            .filter(|(_, count)| *count > 0)
            .map(|(stance, count)| format!("{}: {count}", stance.label(words)))
            .collect();
        if !counts.is_empty() {
            text.plain(counts.join(" · "));
        }
        for held in question.standing().filter(|held| !held.reason.is_empty()) {
            let stance = words.shelf_pair(self.name(held.member), held.stance.label(words));
            text.detail(words.shelf_because(stance, held.reason.as_str()));
        }
    }

    fn speeches(&self, text: &mut Text) {
        let words = self.words;
        let speeches: Vec<_> =
            self.meeting.speeches.iter().filter(|speech| !speech.taken_back).collect();
        text.heading(words.shelf_speeches(speeches.len()));
        for speech in speeches {
            let said = words.shelf_speech(
                date::time(speech.started_at),
                self.name(speech.member),
                speech.kind.label(words),
                duration::clock(speech.watch.seconds(self.millis)),
            );
            text.plain(said);
            text.detail(speech.gist.as_str());
        }
    }

    fn steps(&self, text: &mut Text) {
        let (meeting, words) = (self.meeting, self.words);
        text.heading(words.shelf_steps());
        for (number, run) in (1_u32..).zip(&meeting.steps) {
            let title = meeting
                .procedure
                .step(&run.id)
                .map_or("", |(_, step)| step.title.get(words.lang()));
            let spent = duration::said(run.watch.seconds(self.millis) / 60 * 60, words);
            let line = words.shelf_step_run(number, title, run.state.label(words), spent);
            let kind = if run.state == StepState::Done { Kind::Plain } else { Kind::Warning };
            text.put(kind, line);
            text.detail(run.reason.as_str());
        }
    }

    /// Notes for the minutes; what the chair wrote for themselves stays with the live meeting.
    fn notes(&self, text: &mut Text) {
        let public: Vec<_> =
            self.meeting.notes.iter().filter(|note| note.audience == Audience::Public).collect();
        if !public.is_empty() {
            text.heading(self.words.shelf_notes());
            for note in public {
                text.plain(note.text.as_str());
            }
        }
    }
}
