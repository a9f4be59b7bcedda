//! A rehearsal chaired by a scripted chair who follows the coach's hints, with one lapse or with none.

pub(crate) mod chair;
pub(crate) mod lapses;

use chutri::coach::hint::{self, Hint};
use chutri::coach::room::Room;
use chutri::coach::scenario::Scenario;
use chutri::coach::score::{Area, Lost, Sheet};
use chutri::coach::simulate::StagedClock;
use chutri::desk::Desk;
use chutri::desk::journal::Nowhere;
use chutri::meeting::command::Command;
use chutri::meeting::finding::FindingKind;
use chutri::meeting::record::Record;

use super::{scenario, shipped};
use chair::answer;
use lapses::Lapse;

/// How long a rehearsal may take before it is given up, in seconds.
const LONGEST: u64 = 5 * 60 * 60;

/// A rehearsal going on.
struct Rehearsal {
    desk: Desk,
    clock: StagedClock,
    room: Room,
    second: u64,
    /// Whom the chair asked last, and when.
    asked: Option<(Hint, u64)>,
}

impl Rehearsal {
    fn of(scenario: &Scenario) -> Self {
        let clock = StagedClock::starting(scenario.starts);
        let nowhere = Box::new(Nowhere::default());
        let mut desk = Desk::new(Record::default(), nowhere, Box::new(clock.clone()));
        desk.submit(&Command::Open(scenario.opening.clone())).unwrap();
        Self { desk, clock, room: Room::of(scenario), second: 0, asked: None }
    }

    /// A second passes, and the room does what is due.
    fn tick(&mut self) {
        self.second += 1;
        self.clock.set(self.second * 1000);
        while let Some(command) = self.room.next(self.desk.meeting(), self.desk.now()) {
            // What the meeting refuses the room does not try again.
            let _ = self.desk.submit(&command);
        }
    }

    /// Does what the hint says, unless whoever was asked has not had time to answer.
    fn chair(&mut self, lapse: Option<Lapse>) {
        let Some(hint) = hint::next(self.desk.meeting(), self.desk.now()) else { return };
        let waits = matches!(hint, Hint::Invite(_) | Hint::AskWhy(_) | Hint::Call(_));
        let since = self.asked.as_ref().filter(|(asked, _)| *asked == hint);
        // Who did not answer the roll is called once everybody else has.
        let patience = if matches!(hint, Hint::Call(_)) { 60 } else { 8 };
        match since {
            Some((_, at)) if waits && self.second < at + patience => return,
            None if matches!(hint, Hint::Call(_)) => {
                self.asked = Some((hint, self.second));
                return;
            }
            _ => self.asked = Some((hint.clone(), self.second)),
        }
        let lapsed = lapse.and_then(|lapse| lapse.command(&hint, self.desk.meeting()));
        let command = lapsed.or_else(|| answer(&hint, &self.desk, &self.room));
        if let Some(command) = command
            && let Err(refusal) = self.desk.submit(&command)
        {
            panic!("{hint:?}: {command:?} is refused: {refusal:?}");
        }
    }

    fn run(scenario: &Scenario, lapse: Option<Lapse>) -> Self {
        let mut rehearsal = Self::of(scenario);
        while rehearsal.desk.meeting().is_open() && rehearsal.second < LONGEST {
            rehearsal.tick();
            if rehearsal.second.is_multiple_of(2) {
                rehearsal.chair(lapse);
            }
        }
        rehearsal
    }

    fn sheet(&self, scenario: &Scenario) -> Sheet {
        Sheet::of(scenario, self.desk.record(), 0)
    }
}

/// What was lost, a line each: area, points, what.
fn lost(sheet: &Sheet) -> Vec<(Area, u32, String)> {
    let lines = sheet.lines.iter().flat_map(|line| {
        line.losses.iter().map(|loss| {
            let what = match &loss.what {
                Lost::Found(found) => format!("{:?}", found.finding),
                Lost::Missed(fault) => fault.id.clone(),
                Lost::Nothing => "nothing".to_owned(),
            };
            (line.area, loss.points, what)
        })
    });
    lines.collect()
}

#[test]
fn a_chair_who_does_everything_right_scores_full_marks() {
    let scenario = scenario("nam-phut");
    let rehearsal = Rehearsal::run(&scenario, None);
    let sheet = rehearsal.sheet(&scenario);
    assert_eq!(lost(&sheet), []);
    assert_eq!((sheet.total, sheet.most, sheet.percent()), (100, 100, 100));
    assert_eq!(sheet.caught.len(), scenario.faults.len());
    assert!(rehearsal.second < 10 * 60, "it takes minutes: {}", rehearsal.second);
    assert_eq!(Sheet::of(&scenario, rehearsal.desk.record(), 3).total, 97, "hints cost");
}

#[test]
fn a_chair_under_whom_nothing_happens_keeps_nothing_for_it() {
    let scenario = scenario("nam-phut");
    let mut rehearsal = Rehearsal::of(&scenario);
    rehearsal.desk.submit(&Command::Close { reason: Some("no time".to_owned()) }).unwrap();
    let sheet = rehearsal.sheet(&scenario);
    for area in [Area::Heard, Area::Reasons, Area::Concluded, Area::Tasks] {
        assert_eq!(sheet.line(area).unwrap().points, 0, "{area:?}");
    }
    assert!(sheet.percent() < 30, "{}", sheet.percent());
}

#[test]
fn the_same_rehearsal_goes_the_same_way() {
    let scenario = scenario("nam-phut");
    let [first, second] = [(); 2].map(|()| Rehearsal::run(&scenario, None));
    let record = |one: &Rehearsal| one.desk.record().fingerprint();
    assert_eq!(record(&first), record(&second));
    let mut other = scenario;
    let differs = (6..12).any(|seed| {
        other.seed = seed;
        record(&Rehearsal::run(&other, None)) != record(&first)
    });
    assert!(differs, "with another seed people ask at other times");
}

#[test]
fn each_lapse_costs_exactly_its_own_points() {
    let scenario = scenario("nam-phut");
    for lapse in Lapse::all() {
        let rehearsal = Rehearsal::run(&scenario, Some(lapse));
        assert!(!rehearsal.desk.meeting().is_open(), "{lapse:?} comes to an end");
        let sheet = rehearsal.sheet(&scenario);
        let expected: Vec<_> = lapse
            .costs()
            .iter()
            .map(|(area, points, what)| (*area, *points, (*what).to_owned()))
            .collect();
        assert_eq!(lost(&sheet), expected, "{lapse:?}");
        let cost: u32 = expected.iter().map(|(_, points, _)| points).sum();
        assert_eq!(sheet.total, 100 - cost, "{lapse:?}");
        for line in &sheet.lines {
            for loss in &line.losses {
                let entries = rehearsal.desk.record().entries();
                assert!(loss.seq >= 1 && loss.seq <= entries.len() as u64, "{loss:?}");
                let sourced = loss.what.cite().is_some() || loss.what == Lost::Nothing;
                assert!(sourced, "{loss:?}");
            }
        }
    }
}

#[test]
fn whoever_follows_the_hints_brings_every_scenario_to_its_end() {
    for listed in shipped().all() {
        let scenario = &listed.scenario;
        let rehearsal = Rehearsal::run(scenario, None);
        let id = &scenario.id;
        assert!(!rehearsal.desk.meeting().is_open(), "{id} ends; {:?}", rehearsal.asked);
        let sheet = rehearsal.sheet(scenario);
        for area in [Area::Order, Area::Reasons, Area::Concluded, Area::Tasks, Area::Rules] {
            assert_eq!(sheet.line(area).unwrap().losses, [], "{id}");
        }
        let told: Vec<_> = lost(&sheet).into_iter().map(|(_, _, what)| what).collect();
        let fine = |what: &String| *what == format!("{:?}", FindingKind::MemberUnheard);
        assert!(told.iter().all(fine), "{id}: {told:?}");
    }
}

#[test]
fn whoever_counts_every_hand_counts_one_too_many() {
    let scenario = scenario("xet-ket-nap-can-cu-hai-muoi");
    let mut rehearsal = Rehearsal::of(&scenario);
    while rehearsal.desk.meeting().balloting().is_none() && rehearsal.second < LONGEST {
        rehearsal.tick();
        if rehearsal.second.is_multiple_of(2) {
            rehearsal.chair(None);
        }
    }
    let hands = rehearsal.room.hands(rehearsal.desk.meeting()).unwrap();
    assert_eq!((hands.votes.favour, hands.wrongly.len(), hands.seen().favour), (17, 1, 18));
    let typed = |votes: chutri::meeting::ballot::Votes| chutri::meeting::ballot::Typed {
        favour: Some(votes.favour),
        against: Some(0),
        other: Some(0),
        ..chutri::meeting::ballot::Typed::default()
    };
    let seen = Command::CountVotes { typed: typed(hands.seen()) };
    assert!(rehearsal.desk.submit(&seen).is_err(), "eighteen hands, seventeen votes");
    assert!(rehearsal.desk.submit(&Command::CountVotes { typed: typed(hands.votes) }).is_ok());
}

#[test]
fn hints_are_told_in_both_languages_and_the_result_is_kept_whole() {
    use chutri::coach::score::Rehearsed;
    use chutri::text::words::both;
    let scenario = scenario("nam-phut");
    let mut rehearsal = Rehearsal::of(&scenario);
    let mut told = std::collections::BTreeSet::new();
    while rehearsal.desk.meeting().is_open() {
        rehearsal.tick();
        if let Some(hint) = hint::next(rehearsal.desk.meeting(), rehearsal.desk.now()) {
            let text = both(|words| hint.tell(rehearsal.desk.meeting(), words));
            assert_ne!(text.vi, text.en);
            assert!(text.vi.ends_with('.') && !text.vi.contains('{'), "{}", text.vi);
            told.insert(text.en);
        }
        rehearsal.chair(Some(Lapse::Unheard).filter(|_| rehearsal.second.is_multiple_of(2)));
    }
    assert!(told.len() > 8, "{told:#?}");
    let sheet = Sheet::of(&scenario, rehearsal.desk.record(), 2);
    let result = Rehearsed::of(&scenario, rehearsal.desk.record(), &sheet, "Lan");
    let text = serde_json::to_string(&result).unwrap();
    assert_eq!(serde_json::from_str::<Rehearsed>(&text).unwrap(), result);
    assert_eq!((result.hints, result.trainee.as_str(), result.closed), (2, "Lan", true));
    let lost: u32 = result.losses.iter().map(|loss| loss.points).sum();
    assert_eq!(result.total + lost + 2, result.most);
}
