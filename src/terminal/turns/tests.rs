//! The loop without a terminal: a channel goes in, bytes come out.

use std::cell::Cell;
use std::sync::mpsc;

use crossterm::event::{Event, KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Position;

use super::*;
use crate::app::input::Target;
use crate::app::key::Code;

/// A console that shows what was typed and leaves at `q`.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each stands for one answer of the console")]
struct Typed {
    text: String,
    dirty: bool,
    frames: Cell<usize>,
    leaving: bool,
    terminated: usize,
    ticks: usize,
    wake: Option<Duration>,
    mouse: bool,
    bell: bool,
    picked: Vec<usize>,
}

impl Stage for Typed {
    fn handle(&mut self, input: Input) {
        match input {
            Input::Key(key) => match key.code {
                Code::Char('q') => self.leaving = true,
                Code::Char('!') => self.bell = true,
                Code::Char('m') => (self.mouse, self.dirty) = (!self.mouse, true),
                Code::Char('.') => {}
                Code::Char(letter) => {
                    self.text.push(letter);
                    self.dirty = true;
                }
                _ => {}
            },
            Input::Pick(Target::Person(row)) => self.picked.push(row),
            Input::Terminate => self.terminated += 1,
            Input::Tick => {
                self.ticks += 1;
                self.leaving = true;
            }
            _ => {}
        }
    }

    fn target(&self, area: Rect, at: Position) -> Option<Target> {
        (area.contains(at) && at.y == 1).then_some(Target::Person(at.x.into()))
    }

    fn is_dirty(&self) -> bool {
        self.dirty
    }

    fn drawn(&mut self) {
        self.dirty = false;
    }

    fn wants_to_leave(&self) -> bool {
        self.leaving
    }

    fn wake_in(&self) -> Option<Duration> {
        self.wake
    }

    fn mouse(&self) -> bool {
        self.mouse
    }

    fn wants_bell(&mut self) -> bool {
        std::mem::take(&mut self.bell)
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        self.frames.set(self.frames.get() + 1);
        frame.render_widget(self.text.as_str(), frame.area());
        frame.set_cursor_position(Position::new(3, 1));
    }
}

fn burst(text: &str) -> Happening {
    let press = |letter| Event::Key(KeyEvent::from(KeyCode::Char(letter)));
    Happening::Burst(text.chars().map(press).collect())
}

/// Runs until the happenings end or end it; returns what was written, too.
fn play(stage: &mut Typed, happenings: impl IntoIterator<Item = Happening>) -> (Ended, Vec<u8>) {
    let (sender, receiver) = mpsc::channel();
    for happening in happenings {
        sender.send(happening).unwrap();
    }
    drop(sender);
    let mut out = Vec::new();
    let ended = run(stage, &mut Screen::sized(&mut out, 20, 2), &receiver);
    (ended, out)
}

/// How often the bell sounded.
#[derive(Default)]
struct Bells(usize);

impl vt100::Callbacks for Bells {
    fn audible_bell(&mut self, _: &mut vt100::Screen) {
        self.0 += 1;
    }
}

fn screen(out: &[u8]) -> vt100::Parser<Bells> {
    let size = |cells| std::num::NonZeroU16::new(cells).unwrap();
    let mut parser = vt100::Parser::new_with_callbacks(size(2), size(20), 0, Bells::default());
    parser.process(out);
    parser
}

#[test]
fn many_keys_cost_one_frame() {
    let mut stage = Typed::default();
    let text = "ạ".repeat(500);
    play(&mut stage, [burst(&text), burst("b"), burst("c")]);
    assert_eq!(stage.text, format!("{text}bc"));
    assert_eq!(stage.frames.get(), 2, "the first, and one for all the keys");
}

#[test]
fn what_was_typed_is_shown_and_the_cursor_sits_where_the_focus_is() {
    let (sender, receiver) = mpsc::channel();
    sender.send(burst("Chào")).unwrap();
    let mut stage = Typed { wake: Some(Duration::from_millis(5)), ..Typed::default() };
    let mut out = Vec::new();
    run(&mut stage, &mut Screen::sized(&mut out, 20, 2), &receiver);
    let parser = screen(&out);
    assert_eq!(parser.screen().contents().trim_end(), "Chào");
    assert_eq!(parser.screen().cursor_position(), (1, 3));
    assert!(!parser.screen().hide_cursor());
    assert_eq!((stage.frames.get(), stage.ticks), (2, 1), "the tick that ends it draws nothing");
}

#[test]
fn a_frame_comes_in_one_piece() {
    let (_, out) = play(&mut Typed { text: "một".into(), ..Typed::default() }, [burst("q")]);
    let out = String::from_utf8(out).unwrap();
    let place = |what: &str| out.find(what).unwrap_or_else(|| panic!("{what:?} in {out:?}"));
    assert!(place("\u{1b}[?2026h") < place("một") && place("một") < place("\u{1b}[?2026l"));
}

#[test]
fn a_key_that_changes_nothing_draws_nothing() {
    let (sender, receiver) = mpsc::channel();
    sender.send(burst("...")).unwrap();
    let mut stage = Typed { wake: Some(Duration::from_millis(5)), ..Typed::default() };
    run(&mut stage, &mut Screen::sized(Vec::new(), 20, 2), &receiver);
    assert_eq!(stage.frames.get(), 1);
}

#[test]
fn a_lost_terminal_is_told_once_and_ends_it() {
    for happenings in [vec![], vec![burst("x"), Happening::Over, burst("y")]] {
        let typed = if happenings.is_empty() { "" } else { "x" };
        let mut stage = Typed::default();
        let (ended, _) = play(&mut stage, happenings);
        assert_eq!((ended, stage.terminated), (Ended::Leaving, 1));
        assert_eq!(stage.text, typed);
    }
}

#[test]
fn a_terminal_that_takes_no_bytes_is_lost() {
    struct Gone;

    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    let (_sender, receiver) = mpsc::channel();
    let mut stage = Typed::default();
    let ended = run(&mut stage, &mut Screen::sized(Gone, 20, 2), &receiver);
    assert_eq!((ended, stage.terminated), (Ended::Leaving, 1));
}

#[test]
fn keys_after_the_one_that_leaves_are_not_taken() {
    let mut stage = Typed::default();
    let (ended, _) = play(&mut stage, [burst("aqb"), burst("c")]);
    assert_eq!((ended, stage.terminated), (Ended::Leaving, 0));
    assert_eq!(stage.text, "a");
}

#[test]
fn standing_aside_leaves_later_keys_for_later() {
    let (sender, receiver) = mpsc::channel();
    for happening in [burst("a"), Happening::Suspend, burst("b"), Happening::Continued] {
        sender.send(happening).unwrap();
    }
    let mut stage = Typed::default();
    let go = |stage: &mut Typed| run(stage, &mut Screen::sized(Vec::new(), 20, 2), &receiver);
    assert_eq!(go(&mut stage), Ended::Suspended);
    assert_eq!(stage.text, "a");
    assert_eq!(go(&mut stage), Ended::Continued);
    assert_eq!(stage.text, "ab");
    assert_eq!(stage.frames.get(), 2, "each return begins with a whole frame");
}

#[test]
fn a_click_picks_what_lies_there() {
    use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

    let click = |column, row| {
        let kind = MouseEventKind::Down(MouseButton::Left);
        Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
    };
    let mut stage = Typed::default();
    play(&mut stage, [Happening::Burst(vec![click(4, 1), click(4, 0), click(20, 1)])]);
    assert_eq!(stage.picked, [4], "one on the row, one beside it, one out of the screen");
}

#[test]
fn time_passes_though_keys_keep_coming() {
    let (sender, receiver) = mpsc::sync_channel(64);
    let mut stage = Typed { wake: Some(SHORTEST_SLEEP), ..Typed::default() };
    let typist = std::thread::spawn(move || while sender.send(burst(".")).is_ok() {});
    run(&mut stage, &mut Screen::sized(Vec::new(), 20, 2), &receiver);
    drop(receiver);
    typist.join().unwrap();
    assert_eq!(stage.ticks, 1);
}

#[test]
fn clicks_are_asked_for_when_wanted_and_the_bell_sounds_once() {
    let (_, out) = play(&mut Typed { mouse: true, ..Typed::default() }, [burst("q")]);
    assert!(String::from_utf8(out).unwrap().contains("\u{1b}[?1000h"));
    let (_, out) = play(&mut Typed::default(), [burst("q")]);
    assert!(!String::from_utf8(out).unwrap().contains("\u{1b}[?1000"));

    let (sender, receiver) = mpsc::channel();
    sender.send(burst("!")).unwrap();
    let mut stage = Typed { wake: Some(Duration::from_millis(5)), ..Typed::default() };
    let mut out = Vec::new();
    run(&mut stage, &mut Screen::sized(&mut out, 20, 2), &receiver);
    assert_eq!(screen(&out).callbacks().0, 1);
}
