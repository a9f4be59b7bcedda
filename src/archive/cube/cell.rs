//! What is summed of the sessions of one body in one period.

use chrono::NaiveDate;

use crate::archive::brief::{Brief, Member, Petition, Task, day};
use crate::archive::cube::tally::Tally;

/// What is counted. Whatever is not said to be otherwise is added up over the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumCount)]
#[expect(missing_docs, reason = "`archive::measure` says what each one means")]
pub enum Sum {
    Sessions,
    Closed,
    Seconds,
    Expected,
    Came,
    Excused,
    Unexcused,
    ToHear,
    Heard,
    Speeches,
    TalkSeconds,
    ChairSeconds,
    GuestSeconds,
    Questions,
    Concluded,
    Deferred,
    Withdrawn,
    PassedUp,
    Undecided,
    TasksGiven,
    TasksOnTime,
    TasksLate,
    TasksDropped,
    PetitionsRaised,
    PetitionsAnswered,
    PetitionsForwarded,
    AnswerDays,
    Scored,
    Points,
    PointsPossible,
    Findings,
    Grave,
}

/// The counters of sessions.
pub type Sums = Tally<u64, { <Sum as strum::EnumCount>::COUNT }>;

/// What is summed of the sessions of one body in one period.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Whatever adds up.
    pub sums: Sums,
    /// The longest a petition answered had waited, in days.
    pub answer_days_most: Option<u64>,
    /// The lowest and the highest score, in per cent of the points there are.
    pub scores: Option<(u64, u64)>,
    /// The kinds of finding, in the order of their names.
    pub findings: Vec<(Box<str>, Found)>,
    /// How the last of the sessions left things.
    pub last: Last,
}

/// How often a kind of finding was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Found {
    /// In how many sessions.
    pub sessions: u64,
    /// In how many places of them.
    pub places: u64,
}

/// What one session left open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Last {
    /// When it was opened and which it was: what makes one session later than another.
    stamp: Box<str>,
    /// Tasks that go on.
    pub tasks_open: u64,
    /// Those of them whose day had come.
    pub tasks_overdue: u64,
    /// Petitions without an answer.
    pub petitions_waiting: u64,
    /// How long the oldest of them had waited, in days.
    pub waiting_days_most: Option<u64>,
    /// The places of the people who bear the open tasks; one who bears two stands there twice.
    pub bearers: Vec<u32>,
}

/// What a session tells of the people, which is needed to add it up.
#[derive(Debug, Clone, Copy)]
pub struct Roll<'a> {
    /// The id of whoever presided.
    pub chair: Option<&'a str>,
    /// The place of each person of the roster among the people of the body; guests have none.
    pub places: &'a [Option<u32>],
}

impl Roll<'_> {
    /// Returns the place of a member by id: ids count the roster from `m1`.
    pub fn place(&self, id: &str) -> Option<u32> {
        let number: usize = id.strip_prefix('m')?.parse().ok()?;
        self.places.get(number.checked_sub(1)?).copied().flatten()
    }
}

impl Cell {
    fn add(&mut self, sum: Sum, more: u64) {
        self.sums.add(sum as usize, more);
    }

    /// Returns a counter.
    pub fn get(&self, sum: Sum) -> u64 {
        self.sums.get(sum as usize)
    }

    /// Adds a session held on `on`.
    pub fn take(&mut self, brief: &Brief<'_>, roll: Roll<'_>, on: NaiveDate) {
        self.add(Sum::Sessions, 1);
        self.add(Sum::Closed, u64::from(brief.session.closed_at.is_some()));
        self.add(Sum::Seconds, brief.session.seconds);
        self.add(Sum::ToHear, brief.participation.expected);
        self.add(Sum::Heard, brief.participation.spoke);
        for member in &brief.members {
            self.take_member(member, roll.chair);
        }
        self.take_questions(brief);
        for task in &brief.tasks {
            self.take_task(task);
        }
        for petition in &brief.petitions {
            self.take_petition(petition, on);
        }
        self.take_score(brief);
        self.take_findings(brief);
        let last = Last::of(brief, roll, on);
        if last.stamp > self.last.stamp {
            self.last = last;
        }
    }

    fn take_member(&mut self, member: &Member<'_>, chair: Option<&str>) {
        if member.is_guest() {
            return self.add(Sum::GuestSeconds, member.seconds);
        }
        self.add(Sum::Expected, u64::from(member.is_expected()));
        self.add(Sum::Came, u64::from(member.came()));
        self.add(Sum::Excused, u64::from(member.attendance.state == "excused"));
        self.add(Sum::Unexcused, u64::from(member.attendance.state == "unexcused"));
        self.add(Sum::Speeches, member.speeches);
        self.add(Sum::TalkSeconds, member.seconds);
        if chair == Some(&*member.id) {
            self.add(Sum::ChairSeconds, member.seconds);
        }
    }

    fn take_questions(&mut self, brief: &Brief<'_>) {
        for question in &brief.questions {
            self.add(Sum::Questions, 1);
            match question.outcome.as_ref().map(|outcome| &*outcome.kind) {
                Some("concluded") => self.add(Sum::Concluded, 1),
                Some("deferred") => self.add(Sum::Deferred, 1),
                Some("withdrawn") => self.add(Sum::Withdrawn, 1),
                Some("passed_up") => self.add(Sum::PassedUp, 1),
                Some(_) => {}
                None => self.add(Sum::Undecided, 1),
            }
        }
    }

    fn take_task(&mut self, task: &Task<'_>) {
        if let Some(fate) = task.fate() {
            self.add(fate, 1);
        }
    }

    fn take_petition(&mut self, petition: &Petition<'_>, on: NaiveDate) {
        self.add(Sum::PetitionsRaised, u64::from(petition.from_session.is_none()));
        match &*petition.state {
            "answered" => {
                self.add(Sum::PetitionsAnswered, 1);
                let days = petition.waited(on).unwrap_or(0);
                self.add(Sum::AnswerDays, days);
                self.answer_days_most = self.answer_days_most.max(Some(days));
            }
            "forwarded" => self.add(Sum::PetitionsForwarded, 1),
            _ => {}
        }
    }

    fn take_score(&mut self, brief: &Brief<'_>) {
        let Some(evaluation) = &brief.evaluation else { return };
        let Some(total) = evaluation.total.filter(|_| evaluation.most > 0) else { return };
        self.add(Sum::Scored, 1);
        self.add(Sum::Points, total);
        self.add(Sum::PointsPossible, evaluation.most);
        let percent = total * 100 / evaluation.most;
        self.scores = wider(self.scores, Some((percent, percent)));
    }

    fn take_findings(&mut self, brief: &Brief<'_>) {
        self.add(Sum::Findings, brief.findings.len() as u64);
        let grave = brief.findings.iter().filter(|finding| finding.weight == "grave");
        self.add(Sum::Grave, grave.count() as u64);
        for (place, finding) in brief.findings.iter().enumerate() {
            let mut before = brief.findings.iter().take(place);
            let sessions = u64::from(before.all(|other| other.kind != finding.kind));
            self.add_found(&finding.kind, Found { sessions, places: 1 });
        }
    }

    fn add_found(&mut self, kind: &str, more: Found) {
        match self.findings.binary_search_by(|(known, _)| (**known).cmp(kind)) {
            Ok(place) => {
                if let Some((_, found)) = self.findings.get_mut(place) {
                    found.sessions += more.sessions;
                    found.places += more.places;
                }
            }
            Err(place) => self.findings.insert(place, (kind.into(), more)),
        }
    }

    /// Adds what was summed of other sessions of the same body. `place` leads a person's place over
    /// there to the one here.
    pub fn merge(&mut self, other: &Self, place: &dyn Fn(u32) -> u32) {
        self.add_up(other);
        if other.last.stamp > self.last.stamp {
            self.last = other.last.clone();
            for bearer in &mut self.last.bearers {
                *bearer = place(*bearer);
            }
        }
    }

    /// Adds what was summed of sessions of another body: what theirs left open is open, too.
    pub fn join(&mut self, other: &Self) {
        self.add_up(other);
        let last = &mut self.last;
        last.tasks_open += other.last.tasks_open;
        last.tasks_overdue += other.last.tasks_overdue;
        last.petitions_waiting += other.last.petitions_waiting;
        last.waiting_days_most = last.waiting_days_most.max(other.last.waiting_days_most);
    }

    fn add_up(&mut self, other: &Self) {
        self.sums.merge(&other.sums);
        self.answer_days_most = self.answer_days_most.max(other.answer_days_most);
        self.scores = wider(self.scores, other.scores);
        for (kind, found) in &other.findings {
            self.add_found(kind, *found);
        }
    }
}

impl Last {
    fn of(brief: &Brief<'_>, roll: Roll<'_>, on: NaiveDate) -> Self {
        let opened = brief.session.opened_at.as_deref().unwrap_or_default();
        let mut last =
            Self { stamp: format!("{opened} {}", brief.session.id).into(), ..Self::default() };
        for task in brief.tasks.iter().filter(|task| task.goes_on()) {
            last.tasks_open += 1;
            let due = task.due.as_deref().and_then(day);
            last.tasks_overdue += u64::from(due.is_some_and(|due| due <= on));
            let owners = task.owners.iter().filter_map(|owner| owner.member.as_deref());
            last.bearers.extend(owners.filter_map(|id| roll.place(id)));
        }
        for petition in brief.petitions.iter().filter(|petition| petition.state != "answered") {
            last.petitions_waiting += 1;
            last.waiting_days_most = last.waiting_days_most.max(petition.waited(on));
        }
        last
    }
}

impl Member<'_> {
    /// Says whether this is a guest, who stands outside every count of members.
    pub fn is_guest(&self) -> bool {
        self.class == "guest"
    }

    /// Says whether they were expected: not exempt and staying away, away elsewhere or suspended.
    pub fn is_expected(&self) -> bool {
        !matches!(&*self.attendance.state, "exempt" | "away" | "suspended")
    }

    /// Says whether they came, whether or not they left before the end.
    pub fn came(&self) -> bool {
        matches!(&*self.attendance.state, "present" | "joined")
    }
}

impl Task<'_> {
    /// Says whether somebody has to do it after this meeting.
    fn goes_on(&self) -> bool {
        !matches!(&*self.status, "done" | "dropped")
    }

    /// Returns what this meeting did with it once for all. A task comes back until it is done or
    /// dropped, so each is given once and ended once, however often it is seen.
    pub fn fate(&self) -> Option<Sum> {
        match &*self.status {
            "new" if self.from_session.is_none() => Some(Sum::TasksGiven),
            "dropped" => Some(Sum::TasksDropped),
            "done" if self.is_late() => Some(Sum::TasksLate),
            "done" => Some(Sum::TasksOnTime),
            _ => None,
        }
    }

    /// Says whether an earlier meeting on its day or after it had found it not done.
    fn is_late(&self) -> bool {
        let due = self.due.as_deref().and_then(day);
        due.is_some_and(|due| {
            self.history.iter().any(|review| day(&review.on).is_some_and(|on| on >= due))
        })
    }
}

impl Petition<'_> {
    /// Returns how many days it has waited on `on`.
    fn waited(&self, on: NaiveDate) -> Option<u64> {
        let raised = self.raised_on.as_deref().and_then(day)?;
        Some(u64::try_from((on - raised).num_days()).unwrap_or(0))
    }
}

fn wider(one: Option<(u64, u64)>, other: Option<(u64, u64)>) -> Option<(u64, u64)> {
    match (one, other) {
        (Some((least, most)), Some((low, high))) => Some((least.min(low), most.max(high))),
        (one, other) => one.or(other),
    }
}
