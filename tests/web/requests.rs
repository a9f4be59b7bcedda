//! What a request is answered with, and what it is not.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpStream;

use super::{Server, now};
use crate::support::browser::{ask, request};
use crate::support::fixture::{ask as asks, opening};
use crate::support::room::Session;

fn session() -> Session {
    Session::open(opening(), now())
}

/// Opens the stream of news and reads the first message; none if it was turned away.
fn news(server: &Server) -> Option<(BufReader<TcpStream>, String)> {
    let line = format!("GET {}live", server.path());
    let mut reader = BufReader::new(request(&server.at, &line, &server.at, ""));
    let message = next(&mut reader)?;
    Some((reader, message))
}

fn next(reader: &mut BufReader<TcpStream>) -> Option<String> {
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if let Some(data) = line.strip_prefix("data: ") {
            return Some(data.to_owned());
        }
    }
}

#[test]
fn the_page_is_got_and_nothing_else_can_be_done() {
    let session = session();
    let server = Server::of(&session, &[]);
    assert_eq!(server.link, format!("http://{}/", server.at));
    let page = ask(&server.at, "GET /", &server.at, "");
    assert_eq!(page.status, 200);
    for said in [
        "content-security-policy: default-src 'none';",
        "frame-ancestors 'none'",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "cross-origin-resource-policy: same-origin",
    ] {
        assert!(page.head.contains(said), "{said}:\n{}", page.head);
    }
    assert!(!page.head.contains("access-control"), "{}", page.head);
    for method in ["HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        for path in ["/", "/live"] {
            let answer = ask(&server.at, &format!("{method} {path}"), &server.at, "");
            assert_eq!(answer.status, 405, "{method} {path}");
            assert!(answer.head.contains("allow: get"));
        }
    }
    for path in ["/x", "/live/", "//", "/../", "/favicon.ico", "/x.journal"] {
        assert_eq!(ask(&server.at, &format!("GET {path}"), &server.at, "").status, 404, "{path}");
    }
}

#[test]
fn a_page_elsewhere_cannot_lead_its_own_name_here() {
    let session = session();
    let server = Server::of(&session, &[]);
    for host in ["evil.example", &server.at.replace("127.0.0.1", "evil.example"), ""] {
        for path in ["/", "/live"] {
            assert_eq!(ask(&server.at, &format!("GET {path}"), host, "").status, 403, "{host}");
        }
    }
    let named = server.at.replace("127.0.0.1", "localhost");
    assert_eq!(ask(&server.at, "GET /", &named, "").status, 200);
}

#[test]
fn on_a_network_only_the_link_opens_it_and_that_is_said() {
    let session = session();
    let server = Server::of(&session, &["--address", "0.0.0.0"]);
    assert!(server.told[1].contains("Ai cùng mạng"), "{:?}", server.told);
    let path = server.path().to_owned();
    assert_eq!(path.len(), 34, "a token of 32 letters between two slashes: {path}");
    assert_eq!(ask(&server.at, &format!("GET {path}"), &server.at, "").status, 200);
    assert!(news(&server).is_some());
    let other = path.replace(|letter: char| letter.is_ascii_hexdigit(), "0");
    for path in ["/", "/live", path.trim_end_matches('/'), &other, &format!("{other}live")] {
        let answer = ask(&server.at, &format!("GET {path}"), &server.at, "");
        assert_eq!((answer.status, answer.body.as_str()), (404, ""), "{path}");
    }
    let here = Server::of(&session, &[]);
    assert!(here.told[1].contains("Chỉ máy này"), "{:?}", here.told);
}

#[test]
fn news_are_sent_when_there_are_any() {
    let mut session = session();
    let server = Server::of(&session, &[]);
    let (mut stream, first) = news(&server).unwrap();
    assert!(first.starts_with("{\"age\":") && first.contains("\"body\":\"Chi bộ\""), "{first}");
    session.ask(&crate::support::fixture::secretary(2), now());
    session.ask(&crate::support::fixture::rest_present(), now());
    session.ask(&asks(3), now());
    let with = |wanted: &str, stream: &mut BufReader<TcpStream>| {
        let mut seen = std::iter::from_fn(|| next(stream)).take(5);
        assert!(seen.any(|message| message.contains(wanted)), "{wanted}");
    };
    with("\"names\":[\"Chi\"]", &mut stream);
}

#[test]
fn it_ends_when_it_is_asked_to_with_pages_still_open() {
    for signal in ["TERM", "INT"] {
        let session = session();
        let mut server = Server::of(&session, &[]);
        let (mut stream, _) = news(&server).unwrap();
        server.signal(signal);
        assert_eq!(server.child.wait().unwrap().code(), Some(0));
        let mut rest = String::new();
        let _ = stream.read_to_string(&mut rest);
        assert!(!rest.contains("data:"), "{rest}");
    }
}

#[test]
fn whoever_finds_it_full_is_turned_away_and_may_come_again() {
    let session = session();
    let server = Server::of(&session, &[]);
    let mut inside: Vec<_> = (0..64).map(|_| news(&server).expect("there is room")).collect();
    assert!(news(&server).is_none(), "there is no room for one more");
    drop(inside.pop());
    // The seat is free once the server has noticed.
    assert!((0..10_000).any(|_| news(&server).is_some()));
}

#[test]
fn an_address_that_cannot_be_had_is_told() {
    let session = session();
    let answer = std::process::Command::new(env!("CARGO_BIN_EXE_chutri"))
        .args(["display", "--web", "--lang", "en", "--address", "192.0.2.1"])
        .arg(session.path())
        .env("CHUTRI_DATA", session.home.path())
        .output()
        .unwrap();
    assert_eq!(answer.status.code(), Some(1));
    let told = String::from_utf8(answer.stderr).unwrap();
    assert!(told.contains("cannot be opened at 192.0.2.1"), "{told}");
    assert!(told.contains("--address"), "{told}");
}
