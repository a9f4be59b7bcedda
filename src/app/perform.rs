//! Carries out what an action asks: at the desk, or by asking the chair.

use std::time::Duration;

use crate::app::App;
use crate::app::action::Action;
use crate::app::dialog::{Ask, Choose, Layer, PersonForm, Prompt};
use crate::app::field::Field;
use crate::app::live::intent::Intent;
use crate::app::live::{Focus, Live, Order};
use crate::app::names::LiveNames;
use crate::app::notice::Tone;
use crate::app::tell::{tell, with_undo};
use crate::meeting::command::Command;
use crate::meeting::event::Event;
use crate::meeting::id::MemberId;
use crate::meeting::refusal::Refusal;
use crate::text::explain::explain;
use crate::text::verdict::Teller;

/// How long leaving waits for the disk.
pub(super) const PATIENCE: Duration = Duration::from_secs(3);

impl App {
    /// Does what an action asks of the meeting.
    pub(super) fn act_live(&mut self, action: Action) {
        match self.live().and_then(|live| live.intent(action)) {
            Some(Ok(intent)) => self.carry_out(intent),
            Some(Err(refusal)) => self.say_refused(&refusal),
            None => self.say(Tone::Refused, self.words.told_not_here()),
        }
    }

    pub(super) fn carry_out(&mut self, intent: Intent) {
        match intent {
            Intent::Submit(command) => {
                if let Err(refusal) = self.submit(&command) {
                    self.answer_refusal(&refusal, &command);
                }
            }
            Intent::Ask(ask) => self.ask(ask),
            Intent::Choose(choices) => {
                self.layers.push(Layer::Choose(Choose { choices, cursor: 0 }));
            }
            Intent::Form(topic) => self.open_form(topic),
            Intent::History(task) => self.layers.push(Layer::History(task, 0)),
            Intent::Person(member) => self.ask_person(member),
            Intent::Ballot(which) => self.open_ballot(which),
            Intent::Closing => self.open_closing(),
            Intent::Findings => self.open_findings(),
            Intent::Papers => self.open_papers(),
            Intent::Explain => self.layers.push(Layer::Explain(0)),
            Intent::Find => {
                if let Some(live) = self.live_mut() {
                    live.focus = Focus::People;
                    live.people.start_find();
                }
            }
            Intent::Order => self.turn_order(),
            Intent::NextPane => {
                if let Some(live) = self.panes_mut() {
                    live.next_pane();
                }
            }
        }
    }

    /// Asks for a person's particulars.
    pub(super) fn ask_person(&mut self, member: Option<MemberId>) {
        let person = member.and_then(|id| self.live()?.meeting().members.get(id));
        let person = person.map(|member| member.person.clone()).unwrap_or_default();
        self.layers.push(Layer::Person(Box::new(PersonForm::of(member, person))));
    }

    fn turn_order(&mut self) {
        let Some(live) = self.panes_mut() else { return };
        let told = match live.people.turn_order() {
            Order::Unheard => self.words.told_order_unheard(),
            Order::Name => self.words.told_order_name(),
            Order::Roster => self.words.told_order_roster(),
            Order::Untasked => self.words.work_told_order(),
        };
        self.say(Tone::Done, told);
    }

    /// Gives a command to the desk; says what it did.
    pub(super) fn submit(&mut self, command: &Command) -> Result<(), Refusal> {
        let Some(live) = self.live_mut() else { return Ok(()) };
        let event = live.desk.submit(command)?.event.clone();
        live.take_notice(&event);
        let told = self.live().map(|live| tell(&event, live, &self.words)).unwrap_or_default();
        let told = with_undo(told, &event, &self.words);
        self.say(Tone::Done, told);
        Ok(())
    }

    /// Says what the last entry was, for what happened without a command.
    pub(super) fn tell_last(&mut self) {
        let Some(live) = self.live() else { return };
        let last = live.desk.record().entries().last();
        let told = last.map(|entry| tell(&entry.event, live, &self.words));
        if let Some(told) = told {
            self.say(Tone::Warning, told);
        }
    }

    /// What is missing can be passed with a reason; everything else is only told.
    fn answer_refusal(&mut self, refusal: &Refusal, command: &Command) {
        match (refusal, command) {
            (Refusal::StepLacks(_), Command::FinishStep { .. }) => self.ask(Ask::FinishDespite),
            (Refusal::SomeSilent { .. }, Command::SetOutcome { kind, text, .. }) => {
                self.ask(Ask::OutcomeDespite { kind: *kind, text: text.clone() });
            }
            _ => self.say_refused(refusal),
        }
    }

    pub(super) fn say_refused(&mut self, refusal: &Refusal) {
        let told = self.explained(refusal);
        self.say(Tone::Refused, told);
    }

    /// Puts a refusal into words; who may not vote is told by which rule.
    pub(super) fn explained(&self, refusal: &Refusal) -> String {
        let Some(live) = self.live() else { return String::new() };
        let told = explain(refusal, &self.words, &LiveNames::of(live, self.lang()));
        let source = matches!(refusal, Refusal::NoVote(_) | Refusal::VotesElsewhere(_))
            .then(|| Teller::of(&live.meeting().procedure, &self.words).voters_source());
        match source.flatten() {
            Some(source) => self.words.ballot_refused_by(told, source),
            None => told,
        }
    }

    /// Asks for a line of text, with what stood there before.
    pub(super) fn ask(&mut self, ask: Ask) {
        let text = self.drafts.remove(&ask).or_else(|| self.live()?.stood_before(&ask));
        let field = Field::with(&text.unwrap_or_default());
        self.layers.push(Layer::Prompt(Prompt { ask, field, refused: None }));
    }

    /// Warns, once, when the disk does not take what it is given.
    pub(super) fn look_at_disk(&mut self) {
        let Some(live) = self.live() else { return };
        let Some(trouble) = live.saved.trouble.clone() else { return };
        let told = crate::store::tell::trouble(&trouble).tell(self.lang());
        let told = self.words.told_trouble(told, Action::SaveElsewhere.key());
        if self.notice.as_ref().is_none_or(|notice| notice.text != told && notice.until.is_none()) {
            self.say(Tone::Warning, told);
            self.dirty = true;
        }
    }
}

impl Live {
    /// The lists follow what happened.
    pub fn take_notice(&mut self, event: &Event) {
        let was_at = self.current_step().cloned();
        self.people.notice(event, self.desk.meeting());
        let shown = self.meeting().steps.get(self.step).map(|run| run.id.clone());
        // A step chosen on the list of steps was the selected one before the meeting came to it.
        let came = matches!(event, Event::StepEntered { .. });
        let moved = matches!(event, Event::StepMoved { .. }) && self.focus != Focus::Steps;
        if was_at != shown || came || moved {
            self.follow_step();
        }
        match event {
            Event::AttendanceMarked { .. }
                if self.activity() == crate::meeting::procedure::Activity::RollCall =>
            {
                self.people.next_unmarked(self.desk.meeting());
            }
            // Whoever was chosen has been served: the head of the list is next.
            Event::SpeechStarted { .. }
            | Event::SpeechEnded { .. }
            | Event::SpeechTakenBack { .. } => {
                self.people.release();
            }
            Event::QuestionOpened { .. } => {
                self.people.release();
                self.focus = Focus::People;
            }
            Event::OutcomeSet { .. } => self.follow_step(),
            Event::CriterionScored { .. } => self.next_criterion(),
            Event::TaskAssigned { .. }
            | Event::TaskReviewed { .. }
            | Event::PetitionRaised { .. }
            | Event::PetitionSettled { .. } => self.follow_work(event),
            Event::MemberAdded { member, .. } => {
                self.people.look_at(self.desk.meeting(), *member);
            }
            _ => {}
        }
    }

    /// Moves the focus to the next list that has rows.
    fn next_pane(&mut self) {
        self.focus = match self.focus {
            Focus::People if !self.sheet_rows().is_empty() => Focus::Sheet,
            Focus::People | Focus::Sheet => Focus::Steps,
            Focus::Steps => Focus::People,
        };
    }

    /// Returns what stands already where a text is asked for.
    pub(super) fn stood_before(&self, ask: &Ask) -> Option<String> {
        let meeting = self.meeting();
        match ask {
            Ask::Gist(speech) => Some(meeting.speech(*speech)?.gist.clone()),
            Ask::Reason { member, .. } => {
                Some(meeting.open_question()?.position_of(*member)?.reason.clone())
            }
            Ask::Reword(question) => {
                let matter = &meeting.question(*question)?.matter;
                let minutes = matter.minutes.map(|minutes| format!(" | {minutes}"));
                Some(matter.title.clone() + &minutes.unwrap_or_default())
            }
            Ask::Item { step, item, .. } => meeting.step(step)?.items.get(item).cloned(),
            Ask::Outcome(_) => {
                meeting.open_question()?.outcomes.last().map(|outcome| outcome.text.clone())
            }
            Ask::Points(criterion) => {
                meeting.scoring.judged.get(criterion).map(crate::app::dialog::points::written)
            }
            Ask::PointsWhy { criterion, .. } => {
                Some(meeting.scoring.judged.get(criterion)?.reason.clone())
            }
            Ask::Reserve { ballot, member } => {
                let mut held = meeting.ballot(*ballot)?.reserved.iter();
                Some(held.find(|held| held.member == *member)?.reason.clone())
            }
            Ask::WithdrawBallot
            | Ask::Objection(_)
            | Ask::AnnounceDespite(_)
            | Ask::FinishDespite
            | Ask::AdoptScore
            | Ask::Skip(_)
            | Ask::Excuse(_)
            | Ask::OutcomeDespite { .. }
            | Ask::Note
            | Ask::ChairNote
            | Ask::NewQuestion
            | Ask::Pause
            | Ask::CloseDespite
            | Ask::SaveElsewhere => None,
        }
    }
}
