//! The screen for the room as a page: what a request is answered with, and what a browser shows.

mod page;
mod requests;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use chutri::desk::Clock as _;
use chutri::desk::clock::SystemClock;
use chutri::meeting::clock::Stamp;

use crate::support::room::Session;

/// The time of the program, which is that of the machine.
fn now() -> Stamp {
    SystemClock::new().read().wall
}

/// The program, serving the page of a session.
struct Server {
    child: Child,
    /// Where it can be asked from this computer.
    at: String,
    /// The link it tells.
    link: String,
    /// What it told.
    told: Vec<String>,
}

impl Server {
    fn of(session: &Session, more: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chutri"));
        command.args(["display", "--web", "--port", "0", "--lang", "vi"]).args(more);
        command.arg(session.path()).env("CHUTRI_DATA", session.home.path());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let told: Vec<String> = out.lines().take(2).map(Result::unwrap).collect();
        let link = told[0].rsplit(' ').next().unwrap().to_owned();
        let (_, rest) = link.split_once("://").unwrap();
        let (host, _) = rest.split_once('/').unwrap();
        let (_, port) = host.rsplit_once(':').unwrap();
        Self { child, at: format!("127.0.0.1:{port}"), link, told }
    }

    /// The path of the page, the slash at its end included.
    fn path(&self) -> &str {
        let rest = self.link.split_once("://").unwrap().1;
        rest.split_at(rest.find('/').unwrap()).1
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
