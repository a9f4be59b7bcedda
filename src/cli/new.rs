//! `chutri new`: what is known of a meeting is read and checked; then it is opened, or the form
//! stands ready with what is known.

use std::path::Path;
use std::sync::Arc;

use crate::app::outcome::Destination;
use crate::app::setup::lines::Lines;
use crate::app::setup::{chair, headed, title};
use crate::app::world::{Previous, Recalled, Sought, World};
use crate::app::{App, Screen};
use crate::cli::arguments::{Common, New};
use crate::cli::console::Manner;
use crate::cli::exit::Exit;
use crate::cli::{console, report};
use crate::meeting::event::Opening;
use crate::meeting::id::MemberId;
use crate::meeting::member::Person;
use crate::meeting::procedure::Procedure;
use crate::meeting::question::Matter;
use crate::roster::{self, Import};
use crate::store::session_path::SessionPath;
use crate::text::Words;
use crate::text::fold::fold;
use crate::text::name::tidy;
use crate::text::problem::Problem;
use crate::text::words::both;

pub(super) fn run(common: Common, asked: &New, words: &Words) -> Exit {
    let manner = Manner::of(&common);
    let opened = console::open(common, words).and_then(|app| begin(app, asked, words));
    console::show(manner, opened, words)
}

/// Opens the meeting if everything needed is known, else the form.
fn begin(mut app: App, asked: &New, words: &Words) -> Result<App, Vec<Problem>> {
    let (known, recalled) = gather(asked, &app.world, words)?;
    let previous = recalled.previous.as_ref();
    let Some(opening) = opening(known, previous, asked, &app.world, words) else {
        return fill_form(app, asked, words);
    };
    let path = match &asked.out {
        Some(out) => place(out, &app.world.default_path(&opening)),
        None => app.world.default_path(&opening),
    };
    let live = app.world.start_at(opening, &path)?;
    app.screen = Screen::Live(Box::new(live));
    app.tell_last_time(&recalled);
    Ok(app)
}

/// Everything that was read.
struct Known {
    procedure: Arc<Procedure>,
    /// None if no roster is known.
    import: Option<Import>,
    /// None if no agenda was named.
    agenda: Option<Vec<Matter>>,
    chair: Option<MemberId>,
}

/// Reads everything that was named, or says everything that is wrong with it.
///
/// What is wrong with the meeting before is told and keeps no meeting from being opened.
fn gather(asked: &New, world: &World, words: &Words) -> Result<(Known, Recalled), Vec<Problem>> {
    let mut wrong = Vec::new();
    let procedure = kept(find_procedure(asked, world, words), &mut wrong);
    let named = match &asked.previous {
        Some(path) => world.previous(&Sought::File(path.clone())),
        None => Recalled::default(),
    };
    let met = named.previous.as_ref().map(|previous| previous.hand_over.body.clone());
    let body = typed(asked.body.as_ref()).or(met);
    let import = kept(find_people(asked, body.as_deref(), world, words), &mut wrong).flatten();
    let body = body.or_else(|| import.as_ref()?.body.clone());
    let recalled = match body {
        _ if asked.no_previous || asked.previous.is_some() => named,
        Some(body) => world.previous(&Sought::Body(body)),
        None => named,
    };
    report::tell(&recalled.problems, words.lang());
    let import = stand_in(asked, import, recalled.previous.as_ref(), world);
    let agenda = kept(find_agenda(asked, words), &mut wrong).flatten();
    let people = import.as_ref().map(|import| import.people.as_slice());
    let chair = people.map(|people| find_chair(asked, people));
    let chair = chair.and_then(|chair| kept(chair, &mut wrong)).flatten();
    match procedure {
        Some(procedure) if wrong.is_empty() => {
            Ok((Known { procedure, import, agenda, chair }, recalled))
        }
        _ => Err(wrong),
    }
}

/// Takes the roster as it stood at the end of the meeting before, unless one was named or the one
/// remembered is newer.
fn stand_in(
    asked: &New,
    import: Option<Import>,
    previous: Option<&Previous>,
    world: &World,
) -> Option<Import> {
    let previous = previous.filter(|_| asked.roster.is_none());
    let people = previous.and_then(|previous| {
        let body = typed(asked.body.as_ref());
        let body = body.as_deref().unwrap_or(&previous.hand_over.body);
        world.roster_as_it_stood(previous, body)
    });
    match people {
        Some(people) => Some(Import { people: people.to_vec(), ..import.unwrap_or_default() }),
        None => import,
    }
}

/// Keeps what could be read, and what is wrong with the rest.
fn kept<T>(read: Result<T, Vec<Problem>>, wrong: &mut Vec<Problem>) -> Option<T> {
    read.map_err(|problems| wrong.extend(problems)).ok()
}

/// Makes the opening, if it is known who meets and who belongs to it.
fn opening(
    known: Known,
    previous: Option<&Previous>,
    asked: &New,
    world: &World,
    words: &Words,
) -> Option<Opening> {
    let Known { procedure, import, agenda, chair } = known;
    let import = import?;
    let left = previous.map(|previous| &previous.hand_over);
    let met = left.map(|left| left.body.clone());
    let body = typed(asked.body.as_ref()).or(import.body).or(met)?;
    let named = typed(asked.title.as_ref());
    let today = world.now().date_naive();
    let day = previous.map_or(today, |previous| previous.day(today));
    let own = agenda.unwrap_or(import.agenda);
    let agenda = left.map_or_else(|| own.clone(), |left| left.agenda(&own));
    let agenda = headed::shared_out(&agenda, &procedure, left);
    let carried = left.map(|left| left.carried(&import.people, &agenda, today));
    let place = typed(asked.place.as_ref()).or_else(|| left.map(|left| left.place.clone()));
    Some(Opening {
        session: world.new_session_id(),
        body,
        title: named.unwrap_or_else(|| title::of(&procedure, day, words)),
        place: place.unwrap_or_default(),
        language: words.lang(),
        planned_minutes: asked.minutes.unwrap_or(procedure.minutes),
        procedure,
        people: import.people,
        agenda,
        chair,
        carried: carried.unwrap_or_default(),
        practice: false,
    })
}

/// Returns what was typed, if anything was.
fn typed(text: Option<&String>) -> Option<String> {
    text.map(|text| tidy(text)).filter(|text| !text.is_empty())
}

/// Shows the form with what is known; the rest is asked for there.
fn fill_form(mut app: App, asked: &New, words: &Words) -> Result<App, Vec<Problem>> {
    app.go(Destination::NewMeeting);
    let Screen::Setup(form) = &mut app.screen else { return Ok(app) };
    if let Some(id) = &asked.procedure
        && !form.choose_procedure(id, &app.world)
    {
        return Err(vec![report::problem(
            id,
            both(|words| words.cli_form_has_not()),
            both(|words| words.cli_form_has_not_cure()),
        )]);
    }
    let body = typed(asked.body.as_ref());
    if let Some(body) = &body {
        form.choose_body(body, &app.world, words);
    }
    if asked.no_previous {
        form.leave_out_previous(&app.world, words);
    } else if let Some(path) = &asked.previous {
        form.name_previous(path, &app.world, words);
    }
    if let Some(title) = typed(asked.title.as_ref()) {
        form.title.choose(&title);
    }
    if let Some(place) = typed(asked.place.as_ref()) {
        form.place.choose(&place);
    }
    if let Some(minutes) = asked.minutes {
        form.minutes.choose(&minutes.to_string());
    }
    if let Some(path) = &asked.roster {
        form.people.path.choose(&path.display().to_string());
        form.people.read_roster(&app.world, body.as_deref().unwrap_or_default());
    }
    if let Some(path) = &asked.agenda {
        form.agenda.lines = Lines::with(&path.display().to_string());
        form.agenda.read(words);
    }
    if let Some(name) = &asked.chair {
        form.chair.choose(name);
    }
    Ok(app)
}

/// Returns where to write: the file named, or the usual name in the folder named.
fn place(out: &Path, usual: &SessionPath) -> SessionPath {
    match usual.json().file_name() {
        Some(name) if out.is_dir() => SessionPath::new(&out.join(name)),
        _ => SessionPath::new(out),
    }
}

fn find_procedure(
    asked: &New,
    world: &World,
    words: &Words,
) -> Result<Arc<Procedure>, Vec<Problem>> {
    let library = &world.library;
    let id = asked.procedure.as_deref();
    let listed = id.map_or_else(|| library.default_for(words.lang()), |id| library.find(id));
    if let Some(listed) = listed {
        return Ok(Arc::clone(&listed.procedure));
    }
    let id = id.unwrap_or_default();
    let is_file = Path::new(id).components().count() > 1 || Path::new(id).extension().is_some();
    if is_file {
        let (procedure, remarks) = library.read(Path::new(id))?;
        report::tell(&remarks, words.lang());
        return Ok(Arc::new(procedure));
    }
    let ids: Vec<&str> = library.all().iter().map(|listed| listed.procedure.id.as_str()).collect();
    let ids = ids.join(", ");
    Err(vec![report::problem(
        "--procedure",
        both(|words| words.cli_procedure_unknown(id)),
        both(|words| words.cli_procedure_unknown_cure(&ids)),
    )])
}

/// Reads the roster that was named, or takes the one remembered for the body.
fn find_people(
    asked: &New,
    body: Option<&str>,
    world: &World,
    words: &Words,
) -> Result<Option<Import>, Vec<Problem>> {
    let read = match (&asked.roster, body) {
        (Some(path), _) => roster::read(path),
        (None, Some(body)) => match world.remembered(body) {
            Some(read) => read,
            None => return Ok(None),
        },
        (None, None) => return Ok(None),
    };
    let import = read?;
    report::tell(&import.remarks, words.lang());
    Ok(Some(import))
}

fn find_agenda(asked: &New, words: &Words) -> Result<Option<Vec<Matter>>, Vec<Problem>> {
    let Some(path) = &asked.agenda else { return Ok(None) };
    let (agenda, remarks) = roster::read_agenda(path)?;
    report::tell(&remarks, words.lang());
    Ok(Some(agenda))
}

/// Finds who presides: the one named, else by the posts on the roster, else nobody yet.
fn find_chair(asked: &New, people: &[Person]) -> Result<Option<MemberId>, Vec<Problem>> {
    let Some(name) = &asked.chair else { return Ok(chair::by_post(people)) };
    let wanted = fold(&tidy(name));
    let mut found = people.iter().enumerate().filter(|(_, person)| fold(&person.name) == wanted);
    match (found.next(), found.count()) {
        (Some((place, _)), 0) => Ok(Some(MemberId::from_index(place))),
        (None, _) => Err(vec![report::problem(
            "--chair",
            both(|words| words.cli_chair_unknown(name)),
            both(|words| words.cli_chair_unknown_cure()),
        )]),
        (Some(_), others) => Err(vec![report::problem(
            "--chair",
            both(|words| words.cli_chair_many(others + 1, name)),
            both(|words| words.cli_chair_many_cure()),
        )]),
    }
}
