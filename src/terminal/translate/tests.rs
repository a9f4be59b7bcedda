//! What terminals and input methods send, row by row.

use crossterm::event::KeyModifiers as Held;

use super::*;

fn pressed(code: KeyCode, held: Held) -> Event {
    Event::Key(KeyEvent::new(code, held))
}

fn of_kind(letter: char, kind: KeyEventKind) -> Event {
    Event::Key(KeyEvent::new_with_kind(KeyCode::Char(letter), Held::NONE, kind))
}

/// Translates a burst and writes each input as people write it.
fn shown(events: impl IntoIterator<Item = Event>) -> Vec<String> {
    let mut translator = Translator::default();
    translator
        .burst(events.into_iter().collect())
        .map(|heard| match heard {
            Heard::Input(Input::Key(key)) => key.to_string(),
            other => format!("{other:?}"),
        })
        .collect()
}

#[test]
fn a_key_is_the_same_whatever_terminal_sent_it() {
    for (code, held, expected) in [
        (KeyCode::Char('k'), Held::NONE, "k"),
        (KeyCode::Char('K'), Held::SHIFT, "K"),
        (KeyCode::Char('đ'), Held::NONE, "đ"),
        (KeyCode::Char('?'), Held::SHIFT, "?"),
        (KeyCode::Char(' '), Held::NONE, "Space"),
        (KeyCode::Char('z'), Held::CONTROL, "Ctrl+Z"),
        (KeyCode::Char('Z'), Held::CONTROL.union(Held::SHIFT), "Ctrl+Z"),
        (KeyCode::Char('x'), Held::ALT, "Alt+x"),
        (KeyCode::Backspace, Held::NONE, "Backspace"),
        (KeyCode::Backspace, Held::CONTROL, "Ctrl+Backspace"),
        (KeyCode::Char('h'), Held::CONTROL, "Backspace"),
        (KeyCode::Char('\u{7f}'), Held::NONE, "Backspace"),
        (KeyCode::Char('\u{8}'), Held::NONE, "Backspace"),
        (KeyCode::Char('\r'), Held::NONE, "Enter"),
        (KeyCode::BackTab, Held::SHIFT, "BackTab"),
        (KeyCode::Tab, Held::SHIFT, "BackTab"),
        (KeyCode::Enter, Held::ALT, "Alt+Enter"),
        (KeyCode::Left, Held::SHIFT, "Shift+Left"),
        (KeyCode::F(12), Held::NONE, "F12"),
    ] {
        assert_eq!(shown([pressed(code, held)]), [expected], "{code:?} {held:?}");
    }
}

#[test]
fn what_types_nothing_is_nothing() {
    for event in [
        pressed(KeyCode::CapsLock, Held::NONE),
        pressed(KeyCode::Null, Held::NONE),
        pressed(KeyCode::Char('\u{1b}'), Held::NONE),
        pressed(KeyCode::Char('\u{9b}'), Held::NONE),
        pressed(KeyCode::Char('l'), Held::SUPER),
        Event::FocusGained,
        Event::FocusLost,
        of_kind('k', KeyEventKind::Release),
        Event::Key(KeyEvent::new_with_kind(KeyCode::Enter, Held::NONE, KeyEventKind::Release)),
    ] {
        assert_eq!(shown([event.clone()]), Vec::<String>::new(), "{event:?}");
    }
}

#[test]
fn a_held_key_repeats() {
    let events = [KeyEventKind::Press, KeyEventKind::Repeat, KeyEventKind::Release];
    assert_eq!(shown(events.map(|kind| of_kind('k', kind))), ["k", "k"]);
}

#[test]
fn a_letter_that_comes_as_a_release_only_is_typed_once() {
    use KeyEventKind::{Press, Release};
    assert_eq!(shown([of_kind('ễ', Release)]), ["ễ"]);
    assert_eq!(shown([of_kind('ễ', Press), of_kind('ễ', Release)]), ["ễ"]);
    let both = [of_kind('ễ', Press), of_kind('ễ', Release), of_kind('ễ', Release)];
    assert_eq!(shown(both), ["ễ", "ễ"]);
    let crossed = [('đ', Press), ('ư', Press), ('đ', Release), ('ư', Release)];
    assert_eq!(shown(crossed.map(|(letter, kind)| of_kind(letter, kind))), ["đ", "ư"]);
}

#[test]
fn an_input_methods_burst_keeps_its_order() {
    let burst = [
        pressed(KeyCode::Char('a'), Held::NONE),
        pressed(KeyCode::Char('h'), Held::CONTROL),
        pressed(KeyCode::Char('â'), Held::NONE),
        pressed(KeyCode::Backspace, Held::NONE),
        pressed(KeyCode::Char('e'), Held::NONE),
        pressed(KeyCode::Char('\u{302}'), Held::NONE),
        pressed(KeyCode::Char('\u{303}'), Held::NONE),
    ];
    assert_eq!(shown(burst), ["a", "Backspace", "â", "Backspace", "e", "\u{302}", "\u{303}"]);
}

#[test]
fn pasted_lines_end_alike() {
    let pasted = Event::Paste("một\r\nhai\rba\nbốn".to_owned());
    let mut translator = Translator::default();
    let heard: Vec<_> = translator.burst(vec![pasted]).collect();
    assert_eq!(heard, [Heard::Input(Input::Paste("một\nhai\nba\nbốn".to_owned()))]);
}

#[test]
fn the_mouse_clicks_and_turns() {
    let at = |kind| Event::Mouse(MouseEvent { kind, column: 7, row: 3, modifiers: Held::NONE });
    let click = Heard::Click(Position::new(7, 3));
    let turned = |rows| Some(Heard::Input(Input::Scroll(rows)));
    for (kind, expected) in [
        (MouseEventKind::Down(MouseButton::Left), Some(click)),
        (MouseEventKind::ScrollDown, turned(3)),
        (MouseEventKind::ScrollUp, turned(-3)),
        (MouseEventKind::Up(MouseButton::Left), None),
        (MouseEventKind::Down(MouseButton::Right), None),
        (MouseEventKind::Moved, None),
    ] {
        let mut translator = Translator::default();
        assert_eq!(translator.burst(vec![at(kind)]).next(), expected, "{kind:?}");
    }
}

#[test]
fn a_late_answer_of_the_terminal_types_nothing() {
    let letters =
        |text: &'static str| text.chars().map(|letter| pressed(KeyCode::Char(letter), Held::NONE));
    for end in [('\\', Held::ALT), ('g', Held::CONTROL)] {
        let mut events = vec![pressed(KeyCode::Char(']'), Held::ALT)];
        events.extend(letters("11;rgb:0000/0000/0000"));
        events.push(pressed(KeyCode::Char(end.0), end.1));
        events.extend(letters("ok"));
        assert_eq!(shown(events), ["o", "k"]);
    }
}

#[test]
fn a_new_size_is_told() {
    let mut translator = Translator::default();
    assert_eq!(
        translator.burst(vec![Event::Resize(80, 24)]).next(),
        Some(Heard::Input(Input::Resize))
    );
}
