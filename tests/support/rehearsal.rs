//! A rehearsal in the console, chaired by the scripted chair.

use chutri::app::settings::{Settings, ThemeName};
use chutri::app::world::World;
use chutri::app::{App, Screen};
use chutri::coach::hint::{self, Hint};
use chutri::coach::library::Scenarios;
use chutri::coach::room::Room;
use chutri::coach::scenario::Scenario;
use chutri::desk::Clock;
use chutri::meeting::language::Lang;

use crate::coach::rehearsal::chair::answer;
use crate::coach::rehearsal::lapses::Lapse;
use crate::support::console::{Console, TurnedClock};

thread_local! {
    /// The clock of the world and of the test, which is the same.
    static CLOCK: TurnedClock = TurnedClock::evening();
}

fn shared() -> Box<dyn Clock> {
    CLOCK.with(|clock| Box::new(clock.clone()))
}

/// A shipped scenario.
pub(crate) fn scenario(console: &Console, id: &str) -> Scenario {
    let scenarios = Scenarios::load(None, &console.app.world.library);
    scenarios.find(id).unwrap().scenario.clone()
}

/// A console where somebody has just begun to preside over a scenario.
pub(crate) fn begun(lang: Lang, id: &str) -> Console {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    let world = World::open(Some(folder.path().into()), Some(config), shared).unwrap();
    let settings = Settings { language: Some(lang), ..Settings::default() };
    let app = App::new(world, settings, ThemeName::Dark);
    let mut console = Console::of(app, CLOCK.with(TurnedClock::clone), folder);
    let scenario = scenario(&console, id);
    console.app.rehearse(scenario, "Lan").unwrap();
    console
}

/// The chair follows the hints, but for one lapse, until `done` or until the meeting is over.
pub(crate) fn chair(
    console: &mut Console,
    id: &str,
    lapse: Option<Lapse>,
    done: impl Fn(&Console) -> bool,
) {
    // Whoever counts looks at the hands; a room of one's own knows them as well.
    let room = Room::of(&scenario(console, id));
    let mut asked: Option<(Hint, u32)> = None;
    for second in 0..1800_u32 {
        if done(console) || !console.meeting().is_open() {
            return;
        }
        console.wait(1);
        if second % 2 == 1 {
            continue;
        }
        let desk = &console.live().desk;
        let Some(hint) = hint::next(desk.meeting(), desk.now()) else { continue };
        let patience = match hint {
            Hint::Call(_) => 60,
            Hint::Invite(_) | Hint::AskWhy(_) => 8,
            _ => 0,
        };
        match &asked {
            Some((before, at)) if *before == hint && second < at + patience => continue,
            Some((before, _)) if *before == hint => {}
            _ if patience == 60 => {
                asked = Some((hint, second));
                continue;
            }
            _ => {}
        }
        let lapsed = lapse.and_then(|lapse| lapse.command(&hint, desk.meeting()));
        let command = lapsed.or_else(|| answer(&hint, desk, &room));
        asked = Some((hint, second));
        let Screen::Live(live) = &mut console.app.screen else { panic!("it is live") };
        if let Some(command) = command {
            let event = live.desk.submit(&command).unwrap().event.clone();
            live.take_notice(&event);
        }
    }
}
