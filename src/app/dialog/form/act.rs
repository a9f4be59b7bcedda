//! What the console does with a form: opens it, keeps its draft, gives its command to the desk.

use crate::app::App;
use crate::app::dialog::topic::Topic;
use crate::app::dialog::{Form, Layer};
use crate::app::key::{Code, Key};
use crate::app::{Screen, live::Live};

impl App {
    /// Opens a form, as it was left if it was left with something typed.
    pub(in crate::app) fn open_form(&mut self, topic: Topic) {
        let kept = self.forms.iter().position(|form| form.topic == topic);
        let form = kept.map(|place| self.forms.remove(place));
        let new = || Some(Form::of(topic, self.live()?, &self.words));
        if let Some(form) = form.or_else(new) {
            self.layers.push(Layer::Form(Box::new(form)));
        }
    }

    /// Keeps a form that is left with something typed; says whether there was something.
    pub(in crate::app) fn keep_form(&mut self, form: Form) -> bool {
        let touched = form.is_touched();
        if touched {
            self.forms.push(form);
        }
        touched
    }

    pub(in crate::app) fn key_in_form(&mut self, key: Key) {
        let (Some(Layer::Form(form)), Screen::Live(live)) = (self.layers.last_mut(), &self.screen)
        else {
            return;
        };
        if key.code == Code::Enter && form.is_at_end() {
            self.put_form();
        } else {
            form.key(key, live);
        }
    }

    pub(in crate::app) fn paste_in_form(&mut self, text: &str) {
        if let (Some(Layer::Form(form)), Screen::Live(live)) =
            (self.layers.last_mut(), &self.screen)
        {
            form.paste(text, live);
        }
    }

    /// Does what the form says; one that is refused stays open with its text.
    fn put_form(&mut self) {
        let (Some(Layer::Form(form)), Some(live)) = (self.layers.last(), self.live()) else {
            return;
        };
        let told = match form.topic.command(form, live) {
            Err(flaw) => {
                let told = flaw.tell(&self.words);
                if let Some(Layer::Form(form)) = self.layers.last_mut() {
                    form.go_to(flaw.part());
                }
                told
            }
            Ok(command) => match self.submit(&command) {
                Ok(()) => {
                    self.layers.pop();
                    return;
                }
                Err(refusal) => self.explained(&refusal),
            },
        };
        if let Some(Layer::Form(form)) = self.layers.last_mut() {
            form.refused = Some(told);
        }
    }
}

impl Live {
    /// Returns the day of the meeting's present moment, against which dates are read.
    pub fn today(&self) -> chrono::NaiveDate {
        self.desk.now().date_naive()
    }
}
