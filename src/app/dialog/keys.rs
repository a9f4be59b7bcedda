//! What a key does in the topmost dialog.

use crate::app::action::Action;
use crate::app::dialog::{Ask, Layer, Palette, Prompt};
use crate::app::field::Field;
use crate::app::key::{Code, Key};
use crate::app::notice::Tone;
use crate::app::{App, Readiness, Screen};
use crate::meeting::command::Command;
use crate::meeting::id::MemberId;
use crate::meeting::note::About;
use crate::text::search::{Index, Lead};

impl App {
    pub(in crate::app) fn key_in_layer(&mut self, key: Key) {
        let Some(layer) = self.layers.last_mut() else { return };
        if key.code == Code::Esc {
            return self.close_layer();
        }
        match layer {
            Layer::Prompt(prompt) => {
                if key.code == Code::Enter {
                    self.answer();
                } else {
                    prompt.refused = None;
                    prompt.field.key(key);
                }
            }
            Layer::Choose(_) => self.key_in_choose(key),
            Layer::Person(form) => {
                if key.code == Code::Enter && !form.goes_on() {
                    self.put_person();
                } else {
                    form.key(key);
                }
            }
            Layer::Form(_) => self.key_in_form(key),
            Layer::Papers(_) => self.key_in_papers(key),
            Layer::Ballot(_) => self.key_in_ballot(key),
            Layer::Palette(_) => self.key_in_palette(key),
            Layer::Help(_) | Layer::Explain(_) | Layer::History(..) => self.scroll_by_key(key),
            Layer::Closing(_) => self.key_in_closing(key),
            Layer::Findings(_) => self.key_in_findings(key),
            Layer::Score(_) => self.key_in_score(key),
            Layer::Jump(_) => self.key_in_jump(key),
            Layer::LeaveUnsaved => {
                // Only a deliberate key leaves what is not saved; Enter may be a pasted line end.
                if key == Key::plain(Code::F(10)) {
                    self.leave_unsaved();
                }
            }
        }
    }

    /// Leaves the topmost dialog; what was typed is kept.
    pub(in crate::app) fn close_layer(&mut self) {
        let kept = match self.layers.pop() {
            Some(Layer::Prompt(Prompt { ask, field, .. })) => {
                let before = self.live().and_then(|live| live.stood_before(&ask));
                let typed = !field.is_blank() && before.as_deref() != Some(field.text());
                if typed {
                    self.drafts.insert(ask, field.text().to_owned());
                }
                typed && self.live().is_some()
            }
            Some(Layer::Ballot(form)) => {
                self.leave_ballot(*form);
                false
            }
            Some(Layer::Form(form)) => self.keep_form(*form),
            _ => false,
        };
        if kept {
            self.say(Tone::Done, self.words.told_draft_kept());
        }
    }

    pub(in crate::app) fn paste_in_layer(&mut self, text: &str) {
        match self.layers.last_mut() {
            Some(Layer::Prompt(prompt)) => prompt.field.paste(text),
            Some(Layer::Person(form)) => form.paste(text),
            Some(Layer::Form(_)) => self.paste_in_form(text),
            Some(Layer::Papers(_)) => self.paste_in_papers(text),
            Some(Layer::Ballot(_)) => self.paste_in_ballot(text),
            Some(Layer::Palette(palette)) => {
                palette.field.paste(text);
                self.search_palette();
            }
            Some(Layer::Jump(jump)) => jump.paste(text),
            _ => {}
        }
    }

    pub(in crate::app) fn scroll_layer(&mut self, by: isize) {
        let (cursor, last) = match self.layers.last_mut() {
            Some(Layer::Choose(choose)) => {
                (&mut choose.cursor, choose.choices.len().saturating_sub(1))
            }
            Some(Layer::Palette(palette)) => {
                (&mut palette.cursor, palette.found.len().saturating_sub(1))
            }
            Some(Layer::Help(top) | Layer::Explain(top) | Layer::History(_, top)) => {
                (top, usize::MAX >> 1)
            }
            Some(Layer::Findings(list)) => (&mut list.cursor, list.found.len().saturating_sub(1)),
            Some(Layer::Score(sheet)) => {
                let last = sheet.rows.len().saturating_sub(1);
                (&mut sheet.cursor, last)
            }
            Some(Layer::Jump(jump)) => {
                let last = jump.found().len().saturating_sub(1);
                (&mut jump.cursor, last)
            }
            Some(Layer::Closing(closing)) => (&mut closing.top, usize::MAX >> 1),
            Some(Layer::Ballot(form)) => match form.cursor() {
                Some(place) => place,
                None => return,
            },
            _ => return,
        };
        *cursor = cursor.saturating_add_signed(by).min(last);
    }

    fn scroll_by_key(&mut self, key: Key) {
        match key.code {
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::PageUp => self.scroll_layer(-10),
            Code::PageDown | Code::Char(' ') => self.scroll_layer(10),
            Code::Home => self.scroll_layer(-isize::MAX),
            _ => {}
        }
    }

    pub(in crate::app) fn pick_in_layer(&mut self, row: usize) {
        match self.layers.last_mut() {
            Some(Layer::Choose(choose)) if row < choose.choices.len() => {
                choose.cursor = row;
                self.choose();
            }
            Some(Layer::Findings(list)) if row < list.found.len() => {
                list.cursor = row;
                self.go_to_found();
            }
            Some(Layer::Score(sheet)) if row < sheet.rows.len() => {
                sheet.cursor = row;
                self.go_to_loss();
            }
            Some(Layer::Jump(jump)) if row < jump.found().len() => {
                jump.cursor = row;
                self.jump();
            }
            Some(Layer::Ballot(form)) => {
                if let Some((cursor, _)) = form.cursor().filter(|(_, last)| row <= *last) {
                    *cursor = row;
                }
            }
            Some(Layer::Palette(palette)) if row < palette.found.len() => {
                palette.cursor = row;
                self.run_found();
            }
            _ => {}
        }
    }

    /// Takes the answer of a prompt; one that is refused stays open with its text.
    fn answer(&mut self) {
        let Some(Layer::Prompt(prompt)) = self.layers.last() else { return };
        let (ask, text) = (prompt.ask.clone(), prompt.field.text().trim().to_owned());
        match &ask {
            Ask::SaveElsewhere => return self.save_elsewhere(&text),
            Ask::Points(criterion) => return self.answer_points(criterion, &text),
            Ask::PointsWhy { criterion, points } => {
                return self.answer_points_why(criterion, *points, &text);
            }
            _ => {}
        }
        let Some(command) = ask.command(text, self.note_about()) else { return };
        match self.submit(&command) {
            Ok(()) => {
                self.layers.pop();
                self.after_answer(&ask);
            }
            Err(crate::meeting::refusal::Refusal::SomeSilent { .. }) => {
                self.layers.pop();
                if let Command::SetOutcome { kind, text, .. } = command {
                    self.ask(Ask::OutcomeDespite { kind, text });
                }
            }
            Err(refusal) => self.refuse_prompt(self.explained(&refusal)),
        }
    }

    /// Says in the prompt why what was typed was not taken.
    pub(in crate::app) fn refuse_prompt(&mut self, told: String) {
        if let Some(Layer::Prompt(prompt)) = self.layers.last_mut() {
            prompt.refused = Some(told);
        }
    }

    /// A note is about the open question, else about the step.
    fn note_about(&self) -> About {
        let Some(live) = self.live() else { return About::Meeting };
        let question = live.meeting().open_question().map(|question| About::Question(question.id));
        let step = || live.current_step().cloned().map(About::Step);
        question.or_else(step).unwrap_or(About::Meeting)
    }

    fn key_in_choose(&mut self, key: Key) {
        let Some(Layer::Choose(choose)) = self.layers.last_mut() else { return };
        match key.code {
            Code::Char(digit @ '1'..='9') => {
                let place = digit.to_digit(10).unwrap_or(1) as usize - 1;
                if place < choose.choices.len() {
                    choose.cursor = place;
                    self.choose();
                }
            }
            Code::Enter => self.choose(),
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            _ => {}
        }
    }

    fn choose(&mut self) {
        if let Some(Layer::Choose(choose)) = self.layers.pop()
            && let Some(choice) = choose.choices.get(choose.cursor)
        {
            self.carry_out(choice.intent());
        }
    }

    /// Puts a person on the roster, or corrects them.
    fn put_person(&mut self) {
        let Some(Layer::Person(form)) = self.layers.last() else { return };
        let person = form.person();
        if let Screen::Setup(setup) = &mut self.screen {
            setup.add_person(&person, &self.world, &self.words);
            self.layers.pop();
            return;
        }
        let command = match form.member {
            Some(member) => Command::CorrectMember { member, person },
            None => Command::AddMember { person },
        };
        match self.submit(&command) {
            Ok(()) => {
                self.layers.pop();
            }
            Err(refusal) => {
                let told = self.explained(&refusal);
                if let Some(Layer::Person(form)) = self.layers.last_mut() {
                    form.refused = Some(told);
                }
            }
        }
    }

    /// The key that opened the summary closes the meeting; Enter does not.
    fn key_in_closing(&mut self, key: Key) {
        let Some(Layer::Closing(closing)) = self.layers.last() else { return };
        let clean = closing.unfinished.is_empty();
        if key != Key::plain(Code::F(10)) {
            return self.scroll_by_key(key);
        }
        self.layers.pop();
        if clean {
            self.carry_out(crate::app::live::intent::Intent::Submit(Command::Close {
                reason: None,
            }));
        } else {
            self.ask(Ask::CloseDespite);
        }
    }

    pub(in crate::app) fn open_palette(&mut self) {
        if matches!(self.layers.last(), Some(Layer::Palette(_))) {
            self.layers.pop();
            return;
        }
        self.layers.push(Layer::Palette(Palette {
            field: Field::default(),
            found: Vec::new(),
            cursor: 0,
        }));
        self.search_palette();
    }

    fn key_in_palette(&mut self, key: Key) {
        match key.code {
            Code::Up => self.scroll_layer(-1),
            Code::Down => self.scroll_layer(1),
            Code::Enter => self.run_found(),
            _ => {
                if let Some(Layer::Palette(palette)) = self.layers.last_mut() {
                    palette.field.key(key);
                }
                self.search_palette();
            }
        }
    }

    /// Every action of this screen, by its name in either language.
    fn search_palette(&mut self) {
        let actions: Vec<_> =
            Action::all().filter(|action| self.readiness(*action).is_some()).collect();
        let Some(Layer::Palette(palette)) = self.layers.last_mut() else { return };
        let named = actions.iter().map(|action| {
            let both = crate::text::words::both(|words| action.label(words));
            format!("{} {}", both.vi, both.en)
        });
        let index = Index::of(Lead::First, named);
        let hits = index.find(palette.field.text(), actions.len());
        palette.found = hits.iter().filter_map(|hit| actions.get(hit.index).copied()).collect();
        palette.cursor = 0;
    }

    fn run_found(&mut self) {
        let Some(Layer::Palette(palette)) = self.layers.last() else { return };
        let Some(action) = palette.found.get(palette.cursor).copied() else { return };
        if let Some(Readiness::Refused(why)) = self.readiness(action) {
            return self.say(Tone::Refused, why);
        }
        self.layers.pop();
        self.act(action);
    }
}

impl App {
    /// Names the people of a prompt that is about those not heard, longest silent first.
    pub fn silent_names(&self, most: usize) -> Vec<String> {
        let Some(live) = self.live() else { return Vec::new() };
        let meeting = live.meeting();
        let silent = meeting.silent(meeting.open_question());
        silent.take(most).map(|member| live.people.shown(member)).collect()
    }

    /// Returns the name of a person as the lists show it.
    pub fn shown(&self, id: MemberId) -> String {
        let live = self.live();
        let member = live.and_then(|live| Some((live, live.meeting().members.get(id)?)));
        member.map_or_else(|| id.to_string(), |(live, member)| live.people.shown(member))
    }
}
