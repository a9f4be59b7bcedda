//! From the library's events to the program's inputs.
//!
//! Pure, so that every oddity of terminals and input methods is a row in a table of tests. Nothing
//! here measures time: what an input method sends in a burst is taken key by key, in order.

use std::collections::HashSet;

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use ratatui::layout::Position;

use crate::app::input::Input;
use crate::app::key::{Code, Key};

/// What was heard: an input already, or a click, of which only the view can say what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heard {
    /// An input.
    Input(Input),
    /// The left button was pressed at a cell.
    Click(Position),
}

/// Rows one notch of the wheel is worth.
const NOTCH: i16 = 3;

/// Translates, and remembers what has to be remembered for it.
#[derive(Debug, Default)]
pub(super) struct Translator {
    /// Letters beyond ASCII that were pressed and not yet released.
    held: HashSet<char>,
}

impl Translator {
    /// Translates what came in one burst.
    pub(super) fn burst(&mut self, events: Vec<Event>) -> impl Iterator<Item = Heard> {
        // An answer of the terminal to a question about its colours may come so late that nobody
        // waits for it any more. It is read as Alt+] and letters, which must not be taken for keys.
        let mut answering = false;
        events.into_iter().filter_map(move |event| {
            if answering {
                answering = !ends_answer(&event);
                return None;
            }
            answering = begins_answer(&event);
            if answering { None } else { self.take(event) }
        })
    }

    fn take(&mut self, event: Event) -> Option<Heard> {
        let input = match event {
            Event::Key(event) => Input::Key(self.is_typed(event).then(|| key(event))??),
            Event::Paste(text) => Input::Paste(text.replace("\r\n", "\n").replace('\r', "\n")),
            Event::Mouse(event) => return mouse(event),
            Event::Resize(..) => Input::Resize,
            Event::FocusGained | Event::FocusLost => return None,
        };
        Some(Heard::Input(input))
    }

    /// Says whether the event types something. On Windows a letter made with Alt and digits, or by
    /// some input methods, comes as a release that no press went before.
    fn is_typed(&mut self, event: KeyEvent) -> bool {
        let KeyCode::Char(letter) = event.code else {
            return event.kind != KeyEventKind::Release;
        };
        match event.kind {
            KeyEventKind::Release => !letter.is_ascii() && !self.held.remove(&letter),
            KeyEventKind::Press | KeyEventKind::Repeat => {
                if !letter.is_ascii() {
                    self.held.insert(letter);
                }
                true
            }
        }
    }
}

fn begins_answer(event: &Event) -> bool {
    is_alt(event, ']')
}

fn ends_answer(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    is_alt(event, '\\')
        || (key.code == KeyCode::Char('g') && key.modifiers == KeyModifiers::CONTROL)
}

fn is_alt(event: &Event, letter: char) -> bool {
    matches!(event, Event::Key(key)
        if key.code == KeyCode::Char(letter) && key.modifiers == KeyModifiers::ALT)
}

fn key(event: KeyEvent) -> Option<Key> {
    let held = |modifier| event.modifiers.contains(modifier);
    if held(KeyModifiers::SUPER) || held(KeyModifiers::HYPER) || held(KeyModifiers::META) {
        return None;
    }
    let key = Key {
        code: Code::Esc,
        ctrl: held(KeyModifiers::CONTROL),
        alt: held(KeyModifiers::ALT),
        shift: held(KeyModifiers::SHIFT),
    };
    let code = match event.code {
        KeyCode::Char(letter) => return typed(letter, key),
        KeyCode::BackTab => return Some(Key { code: Code::BackTab, shift: false, ..key }),
        KeyCode::Tab if key.shift => return Some(Key { code: Code::BackTab, shift: false, ..key }),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => return None,
    };
    Some(Key { code, ..key })
}

/// Translates a letter, pressed with what `key` says was held.
fn typed(letter: char, key: Key) -> Option<Key> {
    let key = Key { shift: false, ..key };
    let plain = |code| Some(Key::plain(code));
    match letter {
        // Some keyboards and input methods send 0x08 for Backspace, which is Ctrl+H.
        'h' | 'H' if key.ctrl && !key.alt => plain(Code::Backspace),
        '\u{8}' | '\u{7f}' => plain(Code::Backspace),
        '\r' | '\n' => plain(Code::Enter),
        '\t' => plain(Code::Tab),
        control if control.is_control() => None,
        // On Windows AltGr is reported as Ctrl and Alt; the letter is what it made.
        letter if cfg!(windows) && key.ctrl && key.alt => plain(Code::Char(letter)),
        letter if key.ctrl => Some(Key { code: Code::Char(letter.to_ascii_lowercase()), ..key }),
        letter => Some(Key { code: Code::Char(letter), ..key }),
    }
}

fn mouse(event: MouseEvent) -> Option<Heard> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Heard::Click(Position::new(event.column, event.row)))
        }
        MouseEventKind::ScrollDown => Some(Heard::Input(Input::Scroll(NOTCH))),
        MouseEventKind::ScrollUp => Some(Heard::Input(Input::Scroll(-NOTCH))),
        MouseEventKind::Down(_)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

#[cfg(test)]
mod tests;
