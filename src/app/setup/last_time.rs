//! What the last meeting of the body left, taken into the form unless the chair leaves it out.

use std::path::Path;

use crate::app::setup::agenda::title_of;
use crate::app::setup::{Part, Setup};
use crate::app::world::{Previous, Recalled, Recalling, Sought, World};
use crate::meeting::carried::Carried;
use crate::meeting::hand_over::HandOver;
use crate::meeting::procedure::Procedure;
use crate::meeting::question::Matter;
use crate::meeting::task::Who;
use crate::text::name::tidy;
use crate::text::problem::Problem;
use crate::text::{Words, date};

/// The meeting before, as far as it is known.
#[derive(Debug, Default)]
pub(super) struct LastTime {
    sought: Option<Sought>,
    coming: Option<Recalling>,
    recalled: Recalled,
    /// The chair wants nothing of it.
    left_out: bool,
    /// It was named, and the body does not choose another.
    named: bool,
}

impl LastTime {
    /// Takes what came.
    fn take(&mut self) {
        if let Some(recalled) = self.coming.as_mut().and_then(Recalling::take) {
            self.recalled = recalled;
            self.coming = None;
        }
    }

    fn previous(&self) -> Option<&Previous> {
        self.recalled.previous.as_ref()
    }
}

impl Setup {
    /// Returns the meeting whose leavings the new one begins with.
    pub fn previous(&self) -> Option<&Previous> {
        self.last.previous().filter(|_| !self.last.left_out)
    }

    /// Says whether there is anything to be told of the meeting before.
    pub(super) fn has_last(&self) -> bool {
        self.last.previous().is_some() || !self.last.recalled.problems.is_empty()
    }

    /// Returns what is to be told of the files it was looked for in.
    pub(super) fn last_problems(&self) -> &[Problem] {
        &self.last.recalled.problems
    }

    /// Says whether it is still being read.
    pub(super) const fn is_recalling(&self) -> bool {
        self.last.coming.is_some()
    }

    /// Begins with what a session in a file left, whichever body meets.
    pub fn name_previous(&mut self, path: &Path, world: &World, words: &Words) {
        self.last.named = true;
        self.seek(Sought::File(path.to_owned()), world, words);
    }

    /// Begins with nothing of the meeting before.
    pub fn leave_out_previous(&mut self, world: &World, words: &Words) {
        self.last.left_out = true;
        self.take_last(world, words);
    }

    /// Takes it after all, or leaves it out.
    pub(super) fn turn_last(&mut self, world: &World, words: &Words) {
        self.last.left_out = !self.last.left_out;
        self.take_last(world, words);
    }

    /// The body is another: its last meeting is looked for, once.
    pub(super) fn seek_last(&mut self, world: &World, words: &Words) {
        let sought = Sought::Body(tidy(self.body.text()));
        if !self.last.named && self.last.sought.as_ref() != Some(&sought) {
            self.seek(sought, world, words);
        }
    }

    fn seek(&mut self, sought: Sought, world: &World, words: &Words) {
        let LastTime { left_out, named, .. } = self.last;
        let coming = Some(Recalling::start(&world.places, sought.clone()));
        let recalled = Recalled::default();
        self.last = LastTime { sought: Some(sought), coming, recalled, left_out, named };
        self.last.take();
        self.take_last(world, words);
    }

    /// Looks whether it has come; says whether it has just.
    pub(super) fn poll_last(&mut self, world: &World, words: &Words) -> bool {
        let came = self.last.coming.as_mut().is_some_and(Recalling::poll);
        if came {
            self.last.take();
            self.take_last(world, words);
        }
        came
    }

    /// Waits for it, but no longer than `patience`.
    pub(super) fn wait_for_last(
        &mut self,
        patience: std::time::Duration,
        world: &World,
        words: &Words,
    ) {
        if self.last.coming.as_mut().is_some_and(|coming| coming.wait(patience)) {
            self.last.take();
            self.take_last(world, words);
        }
    }

    pub(super) fn last_wakes_in(&self) -> Option<std::time::Duration> {
        self.last.coming.as_ref().and_then(Recalling::wake_in)
    }

    /// Fills in what the last meeting left, or takes it out again.
    fn take_last(&mut self, world: &World, words: &Words) {
        let previous = self.last.previous().filter(|_| !self.last.left_out);
        let hand_over = previous.map(|previous| &previous.hand_over);
        let place = hand_over.map(|left| left.place.clone()).unwrap_or_default();
        let body = hand_over.map(|left| left.body.clone()).filter(|_| self.last.named);
        let questions = hand_over.map(|left| left.questions.clone()).unwrap_or_default();
        if let Some(body) = body
            && self.body.fill(&body)
        {
            self.people.remember(&body, world);
        }
        self.stand_last(world);
        self.place.fill(&place);
        self.agenda.bring(&questions, words);
        if self.part == Part::LastTime && !self.has_last() {
            self.part = Part::Body;
        }
        self.fill(world);
    }

    /// Takes the roster as it stood, if it is the newest known of the body.
    pub(super) fn stand_last(&mut self, world: &World) {
        let body = tidy(self.body.text());
        let previous = self.last.previous().filter(|_| !self.last.left_out);
        let roster = previous.and_then(|previous| world.roster_as_it_stood(previous, &body));
        let roster = roster.map(<[_]>::to_vec);
        self.people.stand(roster);
    }

    /// Returns the day the meeting is most likely meant for.
    pub(super) fn day(&self) -> chrono::NaiveDate {
        self.previous().map_or(self.date, |previous| previous.day(self.date))
    }

    /// Returns what the new meeting with these questions brings along.
    pub(super) fn carried(&self, agenda: &[Matter]) -> Carried {
        let carried = self
            .previous()
            .map(|previous| previous.hand_over.carried(self.people.everyone(), agenda, self.date));
        carried.unwrap_or_default()
    }

    /// Says whether a line of the agenda is a question that comes back.
    pub fn comes_back(&self, line: &str) -> bool {
        let title = title_of(line);
        self.previous().is_some_and(|previous| previous.hand_over.brings(title))
    }

    /// Says in one line what the row holds.
    pub fn last_time(&self, words: &Words) -> String {
        let Some(previous) = self.last.previous() else { return words.carry_unusable() };
        let left = &previous.hand_over;
        let day = date::short(left.from.on, words);
        if self.last.left_out {
            return words.carry_left_out(day);
        }
        words.carry_from(day, summary(left, words))
    }

    /// Says what it left, each thing in a line.
    pub fn last_time_lines(&self, world: &World, words: &Words) -> Vec<String> {
        let Some(previous) = self.previous() else { return Vec::new() };
        let left = &previous.hand_over;
        let procedure = self.procedure(world).map(AsRef::as_ref);
        let next = left.next_on.map(|on| {
            let at = left.next_at.map(|at| at.format("%H:%M").to_string());
            words.carry_set_for(
                [at, Some(date::full(on, words))]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", "),
            )
        });
        let mut lines: Vec<String> = next.into_iter().collect();
        lines.extend(minded(&left.directions, &[], None, words));
        let named = |who: &Who| match who {
            Who::Name(name) => name.clone(),
            Who::Member(id) => id.to_string(),
        };
        lines.extend(left.tasks.iter().map(|task| {
            let owners: Vec<_> = task.thing.owners.iter().map(named).collect();
            if owners.is_empty() {
                words.carry_task_nobodys(&task.thing.text)
            } else {
                words.carry_task(&task.thing.text, owners.join(", "))
            }
        }));
        lines.extend(left.petitions.iter().map(|petition| {
            let plea = &petition.thing.plea;
            words.carry_petition(named(&plea.who), &plea.text)
        }));
        lines.extend(minded(&[], &left.findings, procedure, words));
        lines
    }
}

/// Says in one line what the meeting before left, for a meeting opened without the form.
pub fn told(left: &HandOver, words: &Words) -> String {
    let day = date::short(left.from.on, words);
    words.carry_told(day, summary(left, words))
}

/// Says what was left, counted.
fn summary(left: &HandOver, words: &Words) -> String {
    let next = left.next_on.map(|on| {
        let on = date::short(on, words);
        match left.next_at {
            Some(at) => words.carry_next_at(on, at.format("%H:%M").to_string()),
            None => words.carry_next(on),
        }
    });
    let counted = |count: usize, tell: &dyn Fn(usize) -> String| (count > 0).then(|| tell(count));
    let parts: Vec<String> = [
        (!left.closed).then(|| words.carry_not_closed()),
        counted(left.tasks.len(), &|count| words.carry_tasks(count)),
        counted(left.petitions.len(), &|count| words.carry_petitions(count)),
        counted(left.questions.len(), &|count| words.carry_questions(count)),
        next,
        counted(left.directions.len(), &|count| words.carry_directions(count)),
        counted(left.findings.len(), &|count| words.carry_findings(count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { words.carry_nothing() } else { parts.join(", ") }
}

/// Says what was directed last time, and how the procedure would have what was missed mended.
pub fn minded(
    directions: &[crate::meeting::carried::Direction],
    findings: &[crate::meeting::carried::OldFinding],
    procedure: Option<&Procedure>,
    words: &Words,
) -> Vec<String> {
    let directed = directions.iter().map(|one| words.carry_direction(&one.by, &one.text));
    let checks = procedure.map_or(&[][..], |procedure| procedure.checks.as_slice());
    let found = findings.iter().filter_map(|found| {
        let check = checks.iter().find(|check| check.finding == found.finding)?;
        Some(words.carry_finding(found.count, check.mend.get(words.lang())))
    });
    directed.chain(found).collect()
}
