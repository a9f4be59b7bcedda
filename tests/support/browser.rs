//! A real browser without a window, driven as the W3C's `WebDriver` says: Chromium and its driver.
//!
//! A client of our own, for a page is opened and asked things, and little else: requests go over
//! one plain connection each.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::programs::program;

/// How long a page may take to become what is waited for.
const DEADLINE: Duration = Duration::from_secs(30);

/// What a browser started by whoever runs the tests needs: no sandbox for root, no talk with anybody.
const ARGUMENTS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// An answer over HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// Begins a request and returns the connection, its answer unread.
pub(crate) fn request(at: &str, line: &str, host: &str, body: &str) -> TcpStream {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.set_read_timeout(Some(DEADLINE)).unwrap();
    let length = body.len();
    let _ = write!(
        stream,
        "{line} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream
}

/// Asks for something and reads the whole answer.
pub(crate) fn ask(at: &str, line: &str, host: &str, body: &str) -> Answer {
    let mut reader = BufReader::new(request(at, line, host, body));
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(
            reader.read_line(&mut head).unwrap() > 0,
            "the answer to {line} was cut off: {head}"
        );
    }
    let head = head.to_lowercase();
    let field = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let mut body = String::new();
    match field.map(|length| length.trim().parse::<u64>().unwrap()) {
        Some(length) => reader.take(length).read_to_string(&mut body).unwrap(),
        None => 0,
    };
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head, body }
}

/// A browser with one page.
pub(crate) struct Browser {
    driver: Driver,
    session: String,
    _profile: TempDir,
}

/// The driver; it and its browser do not outlive their test.
struct Driver {
    child: Child,
    at: String,
    /// Kept open: the driver stops when nobody listens to it.
    told: BufReader<ChildStdout>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Driver {
    fn start(program: &Path) -> Self {
        let mut command = Command::new(program);
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let told = BufReader::new(child.stdout.take().unwrap());
        let mut driver = Self { child, at: String::new(), told };
        let mut line = String::new();
        while driver.told.read_line(&mut line).unwrap() > 0 {
            let started = line.trim().trim_end_matches('.');
            if let Some((_, port)) = started.rsplit_once("started successfully on port ") {
                driver.at = format!("127.0.0.1:{port}");
                return driver;
            }
            line.clear();
        }
        panic!("chromedriver ended before it began")
    }

    #[track_caller]
    fn ask(&self, line: &str, body: &Value) -> Value {
        let answer = ask(&self.at, line, &self.at, &body.to_string());
        let mut value: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(answer.status, 200, "{line}: {value}");
        value["value"].take()
    }
}

impl Browser {
    /// Starts one; none, which is said once, where it is not installed.
    pub(crate) fn start() -> Option<Self> {
        program("chromium")?;
        let driver = Driver::start(&program("chromedriver")?);
        let profile = tempfile::tempdir().unwrap();
        let mut arguments: Vec<String> =
            ARGUMENTS.iter().map(|&argument| argument.into()).collect();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
        } } });
        let opened = driver.ask("POST /session", &wanted);
        let session = opened["sessionId"].as_str().unwrap().to_owned();
        let browser = Self { driver, session, _profile: profile };
        // Away from the page a new window begins with, which asks for things of its own.
        browser.go("about:blank");
        Some(browser)
    }

    #[track_caller]
    fn tell(&self, what: &str, body: &Value) -> Value {
        self.driver.ask(&format!("POST /session/{}/{what}", self.session), body)
    }

    /// Opens a page.
    #[track_caller]
    pub(crate) fn go(&self, link: &str) {
        self.asked_for();
        self.tell("url", &json!({ "url": link }));
    }

    /// Asks the page for the value of an expression.
    #[track_caller]
    pub(crate) fn see(&self, expression: &str) -> Value {
        self.tell("execute/sync", &json!({ "script": format!("return {expression}"), "args": [] }))
    }

    /// Waits until an expression is true of the page.
    #[track_caller]
    pub(crate) fn wait_for(&self, expression: &str) {
        self.tell("timeouts", &json!({ "script": DEADLINE.as_millis() as u64 }));
        let script = format!(
            "const done = arguments[0]; const end = performance.now() + {};\n\
             const look = () => {{ const is = !!({expression});\n\
             if (is || performance.now() > end) done(is); else setTimeout(look, 20); }};\n\
             look();",
            DEADLINE.as_millis() / 2
        );
        let is = self.tell("execute/async", &json!({ "script": script, "args": [] }));
        assert_eq!(is, true, "waited for {expression}:\n{}", self.text());
    }

    /// Returns the text people read on the page.
    pub(crate) fn text(&self) -> String {
        self.see("document.body.innerText").as_str().unwrap().to_owned()
    }

    /// Sets the window's size and whether the system prefers dark.
    pub(crate) fn shape(&self, width: u32, height: u32, dark: bool) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let prefers = json!([{ "name": "prefers-color-scheme", "value": if dark { "dark" } else { "light" } }]);
        let calls = [
            ("Emulation.setDeviceMetricsOverride", size),
            ("Emulation.setEmulatedMedia", json!({ "features": prefers })),
        ];
        for (command, params) in calls {
            self.tell("goog/cdp/execute", &json!({ "cmd": command, "params": params }));
        }
    }

    /// Returns the address of everything the page has asked for since this was last asked.
    pub(crate) fn asked_for(&self) -> Vec<String> {
        let log = self.tell("se/log", &json!({ "type": "performance" }));
        let entries = log.as_array().unwrap().iter();
        let messages = entries.map(|entry| -> Value {
            serde_json::from_str(entry["message"].as_str().unwrap()).unwrap()
        });
        messages
            .filter(|told| told["message"]["method"] == "Network.requestWillBeSent")
            .map(|told| told["message"]["params"]["request"]["url"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Returns what the browser complained of: errors of the script, breaches of the policy.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let log = self.tell("se/log", &json!({ "type": "browser" }));
        let told = log.as_array().unwrap().iter();
        told.map(|entry| entry["message"].as_str().unwrap().to_owned()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ends the browser's own processes; the driver is ended after it.
        if !std::thread::panicking() {
            self.driver.ask(&format!("DELETE /session/{}", self.session), &json!({}));
        }
    }
}
