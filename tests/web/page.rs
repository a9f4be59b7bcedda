//! The page in a real browser.

use std::sync::Arc;

use chutri::meeting::ballot::{Proposal, Way};
use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::id::NoteId;
use chutri::meeting::language::Lang;
use chutri::meeting::member::Class;
use chutri::meeting::note::{About, Audience};
use chutri::meeting::question::Matter;

use super::{Server, now};
use crate::support::browser::Browser;
use crate::support::fixture::{ask, give, m, opening, person, rest_present, secretary, take_up};
use crate::support::room::Session;
use crate::support::vote::{announce, hands, put, resolution};

/// Names as somebody would choose them who means harm, and some that only look unusual.
const IMAGE: &str = "<img src=x onerror=\"document.title='hacked'\">";
const SCRIPT: &str = "</script><script>document.title='hacked'</script>";
const ARABIC: &str = "محمد بن سلمان";
const FARMER: &str = "👩‍🌾 Hoa & \"Sen\"";
const TURNED: &str = "Nam\u{202e}gnuD";

fn hostile() -> Opening {
    let mut opening = opening();
    Arc::make_mut(&mut opening.procedure).title.vi = "Họp".to_owned();
    opening.body = "Chi bộ <b>bản</b> Pượn".to_owned();
    let names = [IMAGE, SCRIPT, ARABIC, FARMER, TURNED];
    for (person_known, name) in opening.people.iter_mut().skip(1).zip(names) {
        *person_known = person(name, Class::Full);
    }
    opening.agenda =
        vec![Matter {
            title: "Trồng <i>cam</i> {{x}} ${y}".to_owned(), minutes: None, step: None
        }];
    Opening { language: Lang::Vi, ..opening }
}

/// A discussion in which the first of the hostile names speaks and the others wait.
fn discussion() -> Session {
    let mut session = Session::open(hostile(), now());
    let commands =
        [secretary(2), rest_present(), take_up(1), give(2), ask(3), ask(4), ask(5), ask(6)];
    for command in commands {
        session.ask(&command, now());
    }
    session
}

const SHOWS: &str = "document.body.innerText.includes";

#[test]
fn the_page_shows_the_meeting_live_and_nothing_else() {
    let Some(browser) = Browser::start() else { return };
    let mut session = discussion();
    let server = Server::of(&session, &[]);
    browser.go(&server.link);
    browser.wait_for(&format!("{SHOWS}('ĐANG NÓI')"));

    // What people typed is text, whatever it looks like.
    let shown = browser.text();
    for text in
        [IMAGE, SCRIPT, ARABIC, FARMER, "Chi bộ <b>bản</b> Pượn", "Trồng <i>cam</i> {{x}} ${y}"]
    {
        assert!(shown.contains(text), "{text}:\n{shown}");
    }
    assert!(shown.contains("NamgnuD") && !shown.contains('\u{202e}'), "{shown}");
    for tag in ["img", "#room script", "#room b b", "#room i"] {
        assert_eq!(browser.see(&format!("document.querySelectorAll({tag:?}).length")), 0, "{tag}");
    }
    assert!(browser.see("document.title").as_str().unwrap().starts_with("Chi bộ <b>"));

    // The clock runs between two messages.
    browser.wait_for("document.querySelector('.time').textContent >= '00:01'");
    let before = browser.see("document.querySelector('.time').textContent");
    browser.wait_for(&format!("document.querySelector('.time').textContent > {before}"));

    // What is private stays away; what happens arrives.
    session.happens(
        Event::NoteAdded {
            note: NoteId::from_index(0),
            about: About::Meeting,
            audience: Audience::Chair,
            text: "đừng cho ai biết".to_owned(),
        },
        now(),
    );
    session.ask(&Command::EndSpeech, now());
    session.ask(&put(resolution(Way::ShowOfHands)), now());
    browser.wait_for(&format!("{SHOWS}('ĐANG BIỂU QUYẾT')"));
    session.ask(&hands(4, 1, 0), now());
    session.ask(&Command::Invite { member: m(3) }, now());
    // Something to be seen comes behind what is not.
    session
        .ask(&Command::WithdrawRequest { request: session.record.meeting().requests[0].id }, now());
    browser.wait_for("document.querySelectorAll('.names > span').length === 3");
    let shown = browser.text();
    assert!(!shown.contains("Nhất trí 4") && !shown.contains("4/"), "{shown}");
    assert!(browser.see("document.querySelector('.figure')").is_null());
    session.ask(&announce(), now());
    browser.wait_for(&format!("{SHOWS}('Nhất trí 4')"));
    browser.wait_for("document.querySelector('.figure').textContent.startsWith('4/')");
    let all = browser.see("document.documentElement.outerHTML");
    assert!(!all.as_str().unwrap().contains("đừng cho"));

    let asked_for = browser.asked_for();
    let ours = |link: &&String| link.starts_with(&server.link) || *link == "data:,";
    assert!(asked_for.len() >= 2 && asked_for.iter().all(|link| ours(&link)), "{asked_for:?}");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// Windows of a projector, a laptop, an old one, a large TV and a telephone; and whether it is dark.
const WINDOWS: [(u32, u32, bool); 5] = [
    (1920, 1080, false),
    (1280, 720, true),
    (1024, 768, false),
    (3840, 2160, true),
    (390, 844, true),
];

/// What hangs out of the window, or out of the middle, or is cut in itself.
const CUT: &str = "(() => { const main = document.querySelector('main').getBoundingClientRect();
    return [...document.querySelectorAll('#room > *, main *, footer > *')].filter(part => {
        const at = part.getBoundingClientRect(), inside = part.closest('main > *');
        const whole = part.matches('h1') && part.scrollHeight > part.clientHeight + 2
            && getComputedStyle(part).webkitLineClamp === 'none';
        return at.bottom > innerHeight + 1 || at.right > innerWidth + 1 || at.left < 0 || at.top < 0
            || whole || inside && (at.top < main.top - 1 || at.bottom > main.bottom + 1);
    }).map(part => `${part.tagName} ${part.className} ${part.textContent}`); })()";

/// Looks at the page in every window.
#[track_caller]
fn fits(browser: &Browser, look: impl Fn(u32, u32)) {
    for (width, height, dark) in WINDOWS {
        browser.shape(width, height, dark);
        browser.wait_for(&format!("innerWidth === {width} && innerHeight === {height}"));
        assert_eq!(browser.see(CUT), serde_json::json!([]), "{width}x{height}");
        let paper = browser.see("getComputedStyle(document.body).backgroundColor");
        assert_eq!(paper, if dark { "rgb(16, 19, 24)" } else { "rgb(253, 252, 248)" });
        look(width, height);
    }
}

#[test]
fn the_page_fits_its_window_and_can_be_read_from_afar() {
    let Some(browser) = Browser::start() else { return };
    let mut session = discussion();
    let server = Server::of(&session, &[]);
    browser.go(&server.link);
    browser.wait_for(&format!("{SHOWS}('ĐANG NÓI')"));
    // A letter is read from two hundred times its height: on a screen 1.5 m wide ten metres ask for
    // 3 % of its width; digits have far more.
    let high = |part: &str, width: u32| {
        let rule =
            format!("parseFloat(getComputedStyle(document.querySelector({part:?})).fontSize)");
        browser.see(&rule).as_f64().unwrap() / f64::from(width)
    };
    fits(&browser, |width, height| {
        if width > height {
            assert!(high(".time", width) > 0.09, "{width}: {}", high(".time", width));
            assert!(high(".name", width) > 0.03, "{width}: {}", high(".name", width));
        }
    });
    let long = "Nghị quyết về chuyển đổi ba héc-ta nương kém hiệu quả sang trồng cây ăn quả có múi";
    let proposal = Proposal { text: long.to_owned(), ..resolution(Way::ShowOfHands) };
    for command in [Command::EndSpeech, put(proposal)] {
        session.ask(&command, now());
    }
    browser.wait_for(&format!("{SHOWS}('ĐANG BIỂU QUYẾT')"));
    fits(&browser, |_, _| {});
    for command in [hands(4, 1, 0), announce()] {
        session.ask(&command, now());
    }
    browser.wait_for(&format!("{SHOWS}('Nhất trí 4')"));
    fits(&browser, |width, height| {
        if width > height {
            assert!(high(".verdict", width) > 0.03 && high(".figure", width) > 0.05, "{width}");
        }
    });
}

#[test]
fn a_page_that_lost_touch_says_so_and_comes_back() {
    let Some(browser) = Browser::start() else { return };
    let mut session = discussion();
    let server = Server::of(&session, &[]);
    let port = server.at.rsplit(':').next().unwrap().to_owned();
    browser.go(&server.link);
    browser.wait_for(&format!("{SHOWS}('ĐANG NÓI')"));
    drop(server);
    browser.wait_for("!document.getElementById('lost').hidden");
    browser.wait_for(&format!("{SHOWS}('Mất liên lạc')"));
    session.ask(&Command::EndSpeech, now());
    // The later `--port` is the one that counts.
    let again = std::process::Command::new(env!("CARGO_BIN_EXE_chutri"))
        .args(["display", "--web", "--lang", "vi", "--port", &port])
        .arg(session.path())
        .env("CHUTRI_DATA", session.home.path())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let again = Server { child: again, at: String::new(), link: String::new(), told: Vec::new() };
    browser.wait_for("document.getElementById('lost').hidden");
    browser.wait_for(&format!("!{SHOWS}('ĐANG NÓI')"));
    drop(again);
}
