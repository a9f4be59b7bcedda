//! The console in lines, for screen readers, braille displays and terminals that can do no more.
//!
//! No alternate screen, no raw mode: a line is read, the console takes it as keys, text or a choice,
//! and what changed is said. It is the same console and the same desk; only the way in and the way
//! out are others. What a line means depends on whether a text is being typed:
//!
//! - in a text, the line is the text, and the next is asked for;
//! - else a number chooses what was listed under it, a key of the table is that key, `?` lists what
//!   can be done, and anything else looks for a command of that name;
//! - `:` before a line makes it a key or command everywhere, `#` before a number a choice.

use std::collections::HashSet;
use std::io::{self, BufRead as _, Write};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;

use crate::app::action::{Action, Scope};
use crate::app::input::{Input, Target};
use crate::app::key::{Code, Key};
use crate::app::notice::{Notice, Tone};
use crate::app::{App, Readiness};
use crate::terminal::happening::{Happening, signals};
use crate::view::plain;

/// How many lines may wait.
const WAITING: usize = 64;

/// Runs a console in lines until it wants to leave, the lines end, or the system asks to stop.
pub fn run(app: &mut App, out: &mut dyn Write) -> io::Result<()> {
    let (sender, lines) = mpsc::sync_channel(WAITING);
    signals::listen(sender.clone())?;
    thread::Builder::new().name("lines".to_owned()).spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(Happening::Line(line)).is_err() {
                return;
            }
        }
        let _ = sender.send(Happening::Over);
    })?;
    let mut reader = Reader::default();
    writeln!(out, "{}", app.words.plain_welcome())?;
    reader.tell(app, out)?;
    while !app.wants_to_leave() {
        let happening = match app.wake_in() {
            None => lines.recv().unwrap_or(Happening::Over),
            Some(patience) => match lines.recv_timeout(patience) {
                Ok(happening) => happening,
                Err(RecvTimeoutError::Timeout) => {
                    app.handle(Input::Tick);
                    reader.tell_by_itself(app, out)?;
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => Happening::Over,
            },
        };
        match happening {
            Happening::Line(line) => {
                reader.take(app, &line);
                if !app.wants_to_leave() {
                    reader.tell(app, out)?;
                }
            }
            Happening::Over => app.handle(Input::Terminate),
            Happening::Burst(_) | Happening::Suspend | Happening::Continued => {}
        }
    }
    Ok(())
}

/// What was said last, and what its numbers mean.
#[derive(Debug, Default)]
pub struct Reader {
    choices: Vec<Target>,
    said: Vec<String>,
    notice: Option<Notice>,
    /// What can be done is to be listed next.
    lists: bool,
    /// Everything is to be said again.
    anew: bool,
}

impl Reader {
    /// Takes a line a person typed.
    pub fn take(&mut self, app: &mut App, line: &str) {
        let line = line.trim();
        let typing = app.is_typing();
        if let Some(word) = line.strip_prefix(':').map(str::trim) {
            return self.command(app, word);
        }
        if let Some(number) = line.strip_prefix('#') {
            return self.choose(app, number);
        }
        match line {
            _ if typing => Self::write(app, line),
            "" if app.layers.is_empty() => self.anew = true,
            "" => app.handle(Input::Key(Key::plain(Code::Enter))),
            _ if line.bytes().all(|byte| byte.is_ascii_digit()) => self.choose(app, line),
            _ => self.command(app, line),
        }
    }

    /// Puts a text in the place of what stands there, and goes on; an empty line leaves it.
    fn write(app: &mut App, text: &str) {
        if !text.is_empty() {
            app.handle(Input::Key(Key::ctrl('u')));
            app.handle(Input::Paste(text.to_owned()));
        }
        app.handle(Input::Key(Key::plain(Code::Enter)));
    }

    fn choose(&mut self, app: &mut App, number: &str) {
        let place = number.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match place.and_then(|place| self.choices.get(place)) {
            // What is chosen from a list is meant at once; on the screen it takes a second click.
            Some(target @ (Target::Sheet(_) | Target::Step(_))) => {
                app.handle(Input::Pick(*target));
                app.handle(Input::Pick(*target));
            }
            Some(target) => app.handle(Input::Pick(*target)),
            None => app.say(Tone::Refused, app.words.plain_no_number()),
        }
    }

    /// A key, a person, or the name of a command.
    fn command(&mut self, app: &mut App, word: &str) {
        if word == "?" {
            self.lists = true;
        } else if let Some(name) = word.strip_prefix('/') {
            app.handle(Input::Key(Key::plain(Code::Char('/'))));
            app.handle(Input::Paste(name.trim().to_owned()));
            app.handle(Input::Key(Key::plain(Code::Enter)));
            self.anew = true;
        } else if let Ok(key) = spelled(word) {
            app.handle(Input::Key(key));
        } else if !word.is_empty() {
            app.act(Action::Palette);
            app.handle(Input::Paste(word.to_owned()));
        }
    }

    /// Says what just happened, and what is to be seen if it is something else.
    pub fn tell(&mut self, app: &App, out: &mut dyn Write) -> io::Result<()> {
        self.tell_notice(app, out)?;
        if std::mem::take(&mut self.lists) {
            return self.list(app, out);
        }
        let page = plain::page(app);
        let anew = std::mem::take(&mut self.anew);
        let kept: HashSet<&String> = self.said.iter().collect();
        // The numbers of the page hold even where a line was said before.
        self.choices = page.iter().filter_map(|line| line.target).collect();
        // In a meeting the clock and the list of people are read when they are asked for.
        let meets = app.live().is_some() && app.layers.is_empty();
        let people = page.iter().position(|line| matches!(line.target, Some(Target::Person(_))));
        let brief = if meets && !anew {
            1..people.map_or(page.len(), |row| row - 1)
        } else {
            0..page.len()
        };
        let mut number = 0;
        for (place, line) in page.iter().enumerate() {
            number += usize::from(line.target.is_some());
            if !brief.contains(&place) || !anew && kept.contains(&line.text) {
                continue;
            }
            match line.target {
                Some(_) => writeln!(out, "{}", numbered(number, &line.text))?,
                None => writeln!(out, "{}", line.text)?,
            }
        }
        self.said = page.into_iter().map(|line| line.text).collect();
        write!(out, "> ")?;
        out.flush()
    }

    /// Says what happened without anybody typing: nothing but a warning is worth a word.
    fn tell_by_itself(&mut self, app: &mut App, out: &mut dyn Write) -> io::Result<()> {
        if app.wants_bell() {
            write!(out, "\u{7}")?;
        }
        let warns = app.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Warning);
        if warns && app.notice != self.notice {
            writeln!(out)?;
            self.tell_notice(app, out)?;
            write!(out, "> ")?;
        }
        out.flush()
    }

    fn tell_notice(&mut self, app: &App, out: &mut dyn Write) -> io::Result<()> {
        if app.notice != self.notice {
            self.notice.clone_from(&app.notice);
            if let Some(notice) = &app.notice {
                writeln!(out, "* {}", notice.text)?;
            }
        }
        Ok(())
    }

    /// Lists what can be done now, each under a number.
    fn list(&mut self, app: &App, out: &mut dyn Write) -> io::Result<()> {
        self.choices.clear();
        let scopes = app.scopes();
        let offered = |action: &Action| {
            let screen = action.scope() == Scope::Everywhere
                && matches!(action, Action::Mouse | Action::Theme);
            scopes.contains(&action.scope()) && !screen
        };
        for action in Action::all().filter(offered) {
            if app.readiness(action) == Some(Readiness::Ready) {
                self.choices.push(Target::Action(action));
                let number = self.choices.len();
                writeln!(out, "{number}. {} ({})", action.label(&app.words), action.key())?;
            }
        }
        writeln!(out, "{}", app.words.plain_help())?;
        write!(out, "> ")?;
        out.flush()
    }
}

/// Puts its number before a line, once: the screen may have numbered it already.
fn numbered(number: usize, text: &str) -> String {
    let (mark, rest) = text.strip_prefix("› ").map_or(("", text), |rest| ("› ", rest));
    let own = number.to_string();
    let rest = rest.strip_prefix(&own).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(rest);
    format!("{number}. {mark}{rest}")
}

/// Reads a key as it is written in the table of keys; names of keys in any case.
fn spelled(word: &str) -> Result<Key, String> {
    word.parse().or_else(|error: String| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let rest: String = letters.as_str().to_ascii_lowercase();
        first.map_or(Err(error), |first| format!("{first}{rest}").parse())
    })
}
