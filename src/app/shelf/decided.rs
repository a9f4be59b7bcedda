//! What a meeting decided, as lines to be read: votes, tasks by who has them, petitions, remarks,
//! the score, the next meeting. The page of a past meeting and the closing page both show it.

use std::collections::BTreeMap;

use crate::app::names::LiveNames;
use crate::app::shelf::look::{Kind, Text, TextLine};
use crate::meeting::Meeting;
use crate::meeting::ballot::{Ballot, End};
use crate::meeting::petition::{Petition, Settlement};
use crate::meeting::score::{Adopted, Score};
use crate::meeting::task::{Progress, Task, Who};
use crate::text::explain::capitalised;
use crate::text::label::Label as _;
use crate::text::score::total;
use crate::text::verdict::Teller;
use crate::text::{Words, due};

/// Makes the lines; none of what there was nothing of.
pub fn lines(meeting: &Meeting, names: &LiveNames<'_>, words: &Words) -> Vec<TextLine> {
    let mut text = Text::default();
    let decided = Decided { meeting, names, words };
    decided.votes(&mut text);
    decided.old_tasks(&mut text);
    decided.tasks(&mut text);
    decided.petitions(&mut text);
    decided.remarks(&mut text);
    decided.score(&mut text);
    decided.next(&mut text);
    text.0
}

struct Decided<'a> {
    meeting: &'a Meeting,
    names: &'a LiveNames<'a>,
    words: &'a Words,
}

impl Decided<'_> {
    fn votes(&self, text: &mut Text) {
        if self.meeting.ballots.is_empty() {
            return;
        }
        text.heading(self.words.decided_votes(self.meeting.ballots.len()));
        for ballot in &self.meeting.ballots {
            self.vote(text, ballot);
        }
    }

    fn vote(&self, text: &mut Text, ballot: &Ballot) {
        let words = self.words;
        text.plain(ballot.proposal.text.as_str());
        match &ballot.end {
            Some(End::Announced { .. }) => {
                let teller = Teller::of(&self.meeting.procedure, words);
                for line in teller.announced(self.meeting, ballot, self.names) {
                    text.detail(line);
                }
            }
            Some(End::Objected { .. }) => text.detail(words.decided_objected()),
            Some(End::Withdrawn { reason, .. }) => {
                text.detail(words.decided_withdrawn(reason.as_str()));
            }
            None => text.put(Kind::Warning, words.decided_not_announced()),
        }
    }

    fn old_tasks(&self, text: &mut Text) {
        let mut old = self.meeting.tasks().filter(|task| task.is_old()).peekable();
        if old.peek().is_none() {
            return;
        }
        text.heading(self.words.decided_old_tasks());
        for task in old {
            let (kind, told) = match &task.progress {
                Some(progress) => (Kind::Plain, self.progress(progress)),
                None => (Kind::Warning, self.words.work_history_not_reported()),
            };
            text.put(kind, self.words.shelf_pair(task.assignment.text.as_str(), told));
        }
    }

    fn progress(&self, progress: &Progress) -> String {
        let words = self.words;
        let said = progress.label(words);
        match progress {
            Progress::Done => said,
            Progress::Partly { percent } => format!("{said}, {percent} %"),
            Progress::NotDone { reason } | Progress::Dropped { reason } => {
                words.shelf_because(said, reason.as_str())
            }
            Progress::CarriedOn { due } => {
                due.map_or(said.clone(), |due| format!("{said}, {}", due::said(due, words)))
            }
        }
    }

    /// Whoever leads a task has it; those who help are named with it. Each in roster order, then
    /// those who are not on the roster.
    fn tasks(&self, text: &mut Text) {
        let given: Vec<_> = self.meeting.tasks().filter(|task| task.is_given()).collect();
        if given.is_empty() {
            return;
        }
        text.heading(self.words.decided_tasks(given.len()));
        let mut members: BTreeMap<_, Vec<&Task>> = BTreeMap::new();
        let mut others: BTreeMap<&str, Vec<&Task>> = BTreeMap::new();
        let mut nobody = Vec::new();
        for task in given {
            match task.assignment.owners.first() {
                Some(Who::Member(id)) => members.entry(*id).or_default().push(task),
                Some(Who::Name(name)) => others.entry(name).or_default().push(task),
                None => nobody.push(task),
            }
        }
        for (id, tasks) in members {
            text.plain(self.names.who(&Who::Member(id)));
            self.listed(text, &tasks);
        }
        for (name, tasks) in others {
            text.plain(name);
            self.listed(text, &tasks);
        }
        if !nobody.is_empty() {
            text.put(Kind::Warning, capitalised(&self.words.work_nobody_given()));
            self.listed(text, &nobody);
        }
    }

    fn listed(&self, text: &mut Text, tasks: &[&Task]) {
        let words = self.words;
        for task in tasks {
            let due = task.due().map_or_else(|| words.work_no_date(), |due| due::said(due, words));
            let mut told = words.decided_task(task.assignment.text.as_str(), due);
            let helpers = task.assignment.owners.iter().skip(1);
            let helpers: Vec<_> = helpers.map(|who| self.names.who(who)).collect();
            if !helpers.is_empty() {
                told = words.decided_with(told, helpers.join(", "));
            }
            text.detail(told);
        }
    }

    fn petitions(&self, text: &mut Text) {
        if self.meeting.petitions().next().is_none() {
            return;
        }
        text.heading(self.words.decided_petitions(self.meeting.petitions().count()));
        for petition in self.meeting.petitions() {
            self.petition(text, petition);
        }
    }

    fn petition(&self, text: &mut Text, petition: &Petition) {
        let words = self.words;
        let who = self.names.who(&petition.plea.who);
        text.plain(words.shelf_pair(who, petition.plea.text.as_str()));
        match &petition.settlement {
            Some(Settlement::Answered { by, text: answer }) => {
                text.detail(words.decided_answered(self.names.who(by), answer.as_str()));
            }
            Some(Settlement::Forwarded { to, due }) => {
                text.detail(match due {
                    Some(due) => words.decided_forwarded(to.as_str(), due::said(*due, words)),
                    None => words.decided_passed_on(to.as_str()),
                });
            }
            None => text.put(Kind::Warning, words.decided_pending()),
        }
    }

    fn remarks(&self, text: &mut Text) {
        if self.meeting.remarks.is_empty() {
            return;
        }
        text.heading(self.words.work_sheet_remarks());
        for remark in &self.meeting.remarks {
            let who = self.names.who(&Who::Member(remark.member));
            let who = self.words.decided_remark(who, remark.kind.label(self.words).to_lowercase());
            text.plain(self.words.shelf_pair(who, remark.text.as_str()));
        }
    }

    /// Both scores: what was laid before the meeting, and what it adopted.
    fn score(&self, text: &mut Text) {
        let (meeting, words) = (self.meeting, self.words);
        let scoring = &meeting.scoring;
        if scoring.drafted.is_none() && scoring.adopted.is_none() {
            return;
        }
        text.heading(words.score_sheet());
        if let Some(drafted) = &scoring.drafted {
            text.plain(words.shelf_pair(words.score_drafted(), total(drafted, meeting, words)));
        }
        if let Some(adopted) = &scoring.adopted {
            let said = total(&adopted.score, meeting, words);
            text.plain(words.shelf_pair(words.score_adopted(), self.by_vote(adopted, said)));
            text.detail(adopted.reason.as_str());
            self.criteria(text, &adopted.score);
        } else {
            text.put(Kind::Warning, words.decided_not_adopted());
            scoring.drafted.iter().for_each(|drafted| self.criteria(text, drafted));
        }
    }

    fn by_vote(&self, adopted: &Adopted, said: String) -> String {
        match adopted.ballot {
            Some(_) => format!("{said} ({})", self.words.score_adopted_by_vote()),
            None => said,
        }
    }

    fn criteria(&self, text: &mut Text, score: &Score) {
        let words = self.words;
        let Some(sheet) = &self.meeting.procedure.sheet else { return };
        let drafted = self.meeting.scoring.drafted.iter().flat_map(|drafted| &drafted.lines);
        let drafted: BTreeMap<&str, u32> =
            drafted.map(|line| (line.criterion.as_str(), line.points)).collect();
        for line in &score.lines {
            let known = sheet.criterion(&line.criterion);
            let title = known.map_or("", |known| known.title.get(words.lang()));
            let most = known.map_or(line.points, |known| known.points);
            let mut told = words.decided_criterion(title, line.points, most);
            let before = drafted.get(line.criterion.as_str());
            if let Some(before) = before.filter(|before| **before != line.points) {
                told = format!("{told} ({})", words.score_was_drafted(*before));
            }
            if !line.reason.is_empty() {
                told = words.shelf_because(told, line.reason.as_str());
            }
            text.detail(told);
        }
    }

    fn next(&self, text: &mut Text) {
        let (next, words) = (&self.meeting.next, self.words);
        if next.on.is_none() && next.at.is_none() && next.questions.is_empty() {
            return;
        }
        text.heading(words.decided_next());
        let day = next.on.map(|on| due::day(on, words));
        let at = next.at.map(|at| at.format("%H:%M").to_string());
        let when: Vec<String> = at.into_iter().chain(day).collect();
        text.plain(when.join(", "));
        for proposed in &next.questions {
            text.detail(proposed.matter.title.as_str());
        }
    }
}
