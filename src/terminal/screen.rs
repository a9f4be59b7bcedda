//! The way out: frames, the bell, and whether clicks are asked for.

use std::io::{self, Write};
use std::mem::ManuallyDrop;

use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use crossterm::{execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;

use crate::terminal::modes;
use crate::terminal::stage::Stage;

/// The screen of the terminal.
pub(super) struct Screen<W: Write> {
    /// Never dropped: its own end would show the cursor, which is done already, and panic if the
    /// terminal is gone together with standard error. It holds nothing but memory.
    terminal: ManuallyDrop<Terminal<CrosstermBackend<W>>>,
    mouse: bool,
}

impl<W: Write> Screen<W> {
    /// Begins with an empty screen that does not ask for clicks.
    pub(super) fn new(mut out: W) -> io::Result<Self> {
        queue!(out, Clear(ClearType::All))?;
        let terminal = ManuallyDrop::new(Terminal::new(CrosstermBackend::new(out))?);
        Ok(Self { terminal, mouse: false })
    }

    /// Draws everything. The terminal shows it in one go, if it knows how to.
    pub(super) fn draw(&mut self, stage: &impl Stage) -> io::Result<()> {
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        self.terminal.draw(|frame| stage.draw(frame))?;
        execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)
    }

    /// Returns the area the last frame was drawn on.
    pub(super) fn area(&mut self) -> Rect {
        self.terminal.get_frame().area()
    }

    /// Asks for clicks, or for none; says it to the terminal only if that is new.
    pub(super) fn report_mouse(&mut self, wanted: bool) -> io::Result<()> {
        if self.mouse == wanted {
            return Ok(());
        }
        self.mouse = wanted;
        modes::report_mouse(self.terminal.backend_mut(), wanted)
    }

    /// Sounds the bell.
    pub(super) fn ring(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().write_all(b"\x07")?;
        Write::flush(self.terminal.backend_mut())
    }
}

#[cfg(test)]
impl<W: Write> Screen<W> {
    /// Begins with a screen of a given size, where there is no terminal to ask.
    pub(super) fn sized(out: W, width: u16, height: u16) -> Self {
        use ratatui::{TerminalOptions, Viewport};

        let viewport = Viewport::Fixed(Rect::new(0, 0, width, height));
        let backend = CrosstermBackend::new(out);
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
        Self { terminal: ManuallyDrop::new(terminal), mouse: false }
    }
}
