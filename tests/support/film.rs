//! Films without a terminal: a meeting that was, with something told of it, on a clock the test turns.

use chutri::app::App;
use chutri::app::player::Player;
use chutri::app::settings::{Settings, ThemeName};
use chutri::app::world::{Footage, Winding, World};
use chutri::app::{Screen, player::playback::Motion};
use chutri::coach::mark::{Mark, MarkKind};
use chutri::desk::Clock;
use chutri::meeting::entry::Entry;
use chutri::meeting::language::{Lang, Text};

use crate::screens;
use crate::support::console::{Console, TurnedClock};

thread_local! {
    static CLOCK: TurnedClock = TurnedClock::evening();
}

/// The meeting of the pictures to its end, with a mistake taken back in it.
pub(crate) fn meeting() -> Vec<Entry> {
    let mut console = screens::discussing(Lang::Vi);
    console.press("Space Ctrl+Z").wait(40).press("Space").wait(20).press("k 2");
    console.types("chờ khảo sát nguồn nước").press("Enter").types("hết giờ").press("Enter");
    console.wait(60).press("F10 F10").types("mưa to, đường về xa").press("Enter");
    assert!(console.meeting().closed_at.is_some());
    console.live().desk.record().entries().to_vec()
}

/// Tells something of the `seq`-th entry.
pub(crate) fn mark(entries: &[Entry], seq: u64, kind: MarkKind, vi: &str, en: &str) -> Mark {
    let at = entries[usize::try_from(seq.max(1)).unwrap() - 1].ts;
    let text = Text { vi: vi.to_owned(), en: en.to_owned() };
    Mark { seq, at, kind, text, cites: Vec::new() }
}

/// Things told of the meeting of the pictures: before it begins, at the roll, at a vote.
pub(crate) fn marks(entries: &[Entry]) -> Vec<Mark> {
    vec![
        mark(
            entries,
            0,
            MarkKind::Narration,
            "Chi bộ bản Pượn họp thường kỳ tháng Ba. Mười lăm đảng viên, một đại biểu cấp trên; \
             chủ trì là đồng chí bí thư.",
            "The cell of Pượn village meets in March: fifteen members and a guest from the \
             commune. The secretary of the cell is in the chair.",
        ),
        mark(
            entries,
            4,
            MarkKind::Reason,
            "Cử thư ký ngay từ đầu thì mọi ý kiến mới được ghi lại; biên bản không có thư ký ký \
             là biên bản không dùng được.",
            "With a secretary chosen at the start everything said is written down; minutes no \
             secretary signs cannot be used.",
        ),
        mark(
            entries,
            4,
            MarkKind::Mistake,
            "Chủ trì tự ghi biên bản: vừa hỏi vừa viết, rồi quên mất người chưa nói.",
            "The chair writes as well as asks, and forgets who has not spoken.",
        ),
        mark(
            entries,
            20,
            MarkKind::Narration,
            "Vấn đề thứ nhất được nêu ra, chủ trì mời người chưa nói trước.",
            "The first question is put, and the chair turns first to those not heard.",
        ),
    ]
}

impl Console {
    /// Shows a film, as it begins.
    pub(crate) fn film(entries: Vec<Entry>, marks: Vec<Mark>, lang: Lang) -> Self {
        Self::film_of(entries, marks, lang, false)
    }

    /// As [`Self::film`]; what is told waits for a key if `waits`.
    pub(crate) fn film_of(entries: Vec<Entry>, marks: Vec<Mark>, lang: Lang, waits: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("config.toml");
        let clock: fn() -> Box<dyn Clock> = || Box::new(CLOCK.with(Clone::clone));
        let world = World::open(Some(folder.path().into()), Some(config), clock).unwrap();
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let mut app = App::new(world, settings, ThemeName::Dark);
        let footage = Footage { entries, marks, remarks: Vec::new() };
        let mut winding = Winding::start("phim".to_owned(), move |_| Ok(footage));
        winding.waits = waits;
        app.play(winding);
        let mut console = Self::of(app, CLOCK.with(Clone::clone), folder);
        console.settle();
        assert!(matches!(console.app.screen, Screen::Player(_)));
        console
    }

    /// Returns the film.
    #[track_caller]
    pub(crate) fn player(&self) -> &Player {
        let Screen::Player(player) = &self.app.screen else { panic!("no film on the screen") };
        player
    }

    /// Returns how many entries of the film have happened.
    #[track_caller]
    pub(crate) fn count(&self) -> usize {
        self.player().playback.count()
    }

    /// Returns what the film does.
    #[track_caller]
    pub(crate) fn motion(&self) -> Motion {
        self.player().playback.motion()
    }
}
