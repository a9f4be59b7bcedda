//! The program in a real terminal, as a person has it: bytes go in, a screen is looked at.
//!
//! Nothing here sleeps. Whoever wants to see something waits until the screen holds it, and fails
//! with the screen as it is when the deadline comes first.

pub(crate) mod input_method;

use std::ffi::OsStr;
use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long anything may take. Far more than it does, because the machine may be busy.
const DEADLINE: Duration = Duration::from_secs(20);

/// The program, running in a terminal.
pub(crate) struct Terminal {
    child: Running,
    master: Option<Box<dyn MasterPty + Send>>,
    input: Option<Box<dyn Write + Send>>,
    output: Receiver<Vec<u8>>,
    parser: vt100::Parser<Answers>,
    written: Vec<u8>,
    letting_go: Arc<AtomicBool>,
}

/// A program that does not outlive its test.
struct Running(Option<Box<dyn Child + Send + Sync>>);

/// How the program is to be started.
pub(crate) struct Start {
    command: CommandBuilder,
    columns: u16,
    rows: u16,
}

impl Start {
    /// Prepares the program with its data in `home`, in a terminal of 80 by 24.
    pub(crate) fn new(home: &Path) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_chutri"));
        command.env_clear();
        command.cwd(home);
        command.env("HOME", home);
        command.env("CHUTRI_DATA", home.join("data"));
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        Self { command, columns: 80, rows: 24 }
    }

    /// Adds words to the command line.
    pub(crate) fn args<T: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = T>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Sets the size of the terminal.
    pub(crate) const fn sized(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// Starts it.
    #[track_caller]
    pub(crate) fn run(self) -> Terminal {
        let pair = native_pty_system().openpty(size(self.columns, self.rows)).unwrap();
        let child = pair.slave.spawn_command(self.command).unwrap();
        // Only the program holds the other end now, so that its end is seen as an end of output.
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = mpsc::channel();
        let letting_go = Arc::new(AtomicBool::new(false));
        let lets_go = Arc::clone(&letting_go);
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                let taken = sender.send(buffer[..count].to_vec());
                if taken.is_err() || lets_go.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        let parser = vt100::Parser::new_with_callbacks(
            cells(self.rows),
            cells(self.columns),
            0,
            Answers::default(),
        );
        Terminal {
            child: Running(Some(child)),
            input: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            output,
            parser,
            written: Vec::new(),
            letting_go,
        }
    }
}

impl Terminal {
    /// Sends bytes in one write.
    #[track_caller]
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let input = self.input.as_mut().expect("the terminal was torn away");
        input.write_all(bytes.as_ref()).unwrap();
        input.flush().unwrap();
    }

    /// Sends each chunk in a write of its own, as an input method does.
    #[track_caller]
    pub(crate) fn send_each(&mut self, chunks: impl IntoIterator<Item = Vec<u8>>) {
        for chunk in chunks {
            self.send(chunk);
        }
    }

    /// Sends a text as terminals send what is pasted.
    #[track_caller]
    pub(crate) fn paste(&mut self, text: &str) {
        self.send(format!("\u{1b}[200~{text}\u{1b}[201~"));
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_until(&format!("{text:?} on the screen"), |screen| {
            screen.contents().contains(text)
        });
    }

    /// Waits until the screen no longer shows a text.
    #[track_caller]
    pub(crate) fn wait_gone(&mut self, text: &str) {
        self.wait_until(&format!("{text:?} gone from the screen"), |screen| {
            !screen.contents().contains(text)
        });
    }

    /// Waits until the screen is as wanted.
    #[track_caller]
    pub(crate) fn wait_until(&mut self, wanted: &str, is: impl Fn(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + DEADLINE;
        while !is(self.parser.screen()) {
            let patience = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(patience) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => panic!("waited for {wanted}:\n{}", self.text()),
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("the program ended, waiting for {wanted}:\n{}", self.text())
                }
            }
        }
    }

    /// Waits until the program ends by itself.
    #[track_caller]
    pub(crate) fn wait_for_end(&mut self) -> ExitStatus {
        let deadline = Instant::now() + DEADLINE;
        loop {
            let patience = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(patience) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => return self.child.get().wait().unwrap(),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("the program does not end:\n{}", self.text())
                }
            }
        }
    }

    /// Kills the program as a power cut does, and waits until it is gone.
    #[track_caller]
    pub(crate) fn kill(&mut self) -> ExitStatus {
        self.signal("KILL");
        self.wait_for_end()
    }

    /// Sends a signal by its name: `TERM`, `HUP`, `TSTP`, `CONT`.
    #[track_caller]
    pub(crate) fn signal(&mut self, name: &str) {
        let id = self.child.get().process_id().unwrap().to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &id]).status().unwrap();
        assert!(sent.success(), "kill -s {name} {id}");
    }

    /// Tears the terminal away, as a window closed or a line cut does, and waits until the program
    /// ends by itself.
    ///
    /// The kernel hangs up once nobody holds our end. The reader lets go of it at the next output,
    /// so the program has to draw once more: it is given a new size.
    #[track_caller]
    pub(crate) fn hang_up(mut self) -> ExitStatus {
        self.letting_go.store(true, Ordering::SeqCst);
        let (rows, columns) = self.screen().size();
        self.resize(columns.get() + 1, rows.get());
        self.input = None;
        self.master = None;
        let (sender, ended) = mpsc::channel();
        let mut child = self.child.0.take().expect("it runs");
        let mut killer = child.clone_killer();
        thread::spawn(move || sender.send(child.wait().unwrap()));
        ended.recv_timeout(DEADLINE).unwrap_or_else(|_| {
            killer.kill().unwrap();
            panic!("the program outlives its terminal")
        })
    }

    /// Changes the size of the terminal.
    #[track_caller]
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.parser.set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Returns the screen as text, one line a row.
    pub(crate) fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Returns the screen with everything that is known of it.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Returns every byte the program has written up to the last wait.
    pub(crate) fn written(&self) -> &[u8] {
        &self.written
    }

    fn take(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.written.extend_from_slice(bytes);
        let answers = std::mem::take(&mut self.parser.callbacks_mut().0);
        if let Some(input) = self.input.as_mut().filter(|_| !answers.is_empty()) {
            // The program may have ended since it asked.
            let _ = input.write_all(&answers).and_then(|()| input.flush());
        }
    }
}

impl Running {
    fn get(&mut self) -> &mut (dyn Child + Send + Sync) {
        self.0.as_mut().expect("it runs").as_mut()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// What a terminal answers when it is asked: what it is, and that it is dark.
#[derive(Default)]
struct Answers(Vec<u8>);

impl vt100::Callbacks for Answers {
    fn unhandled_csi(
        &mut self,
        _: &mut vt100::Screen,
        first: Option<u8>,
        _: Option<u8>,
        _: &[&[u16]],
        end: char,
    ) {
        if (first, end) == (None, 'c') {
            self.0.extend_from_slice(b"\x1b[?62;22c");
        }
    }

    fn unhandled_osc(&mut self, _: &mut vt100::Screen, params: &[&[u8]]) {
        match params {
            [b"10", b"?"] => self.0.extend_from_slice(b"\x1b]10;rgb:eeee/eeee/eeee\x1b\\"),
            [b"11", b"?"] => self.0.extend_from_slice(b"\x1b]11;rgb:1111/1111/1111\x1b\\"),
            _ => {}
        }
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, ..PtySize::default() }
}

#[track_caller]
fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has at least one cell")
}
