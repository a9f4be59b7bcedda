//! The news: what the room sees, sent to every page when it changes, and a sign of life between.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use serde::Serialize;
use tokio::sync::watch;

use crate::app::room::Room;
use crate::text::Words;

/// How often a page is told that we are still here.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// How soon a page that lost us asks again.
const RETRY: Duration = Duration::from_secs(1);

/// What every page shows now.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// The message but for its age, without its opening brace.
    rest: Arc<str>,
    made: Instant,
}

/// What is sent besides its age.
#[derive(Serialize)]
struct Message<'a> {
    title: String,
    lost: String,
    room: &'a Room,
}

impl Shown {
    /// Puts a room into a message.
    pub(super) fn of(room: &Room, words: &Words) -> Self {
        let message = Message { title: words.room_web_title(), lost: words.room_web_lost(), room };
        // Plain data always has a text.
        let text = serde_json::to_string(&message).unwrap_or_default();
        Self { rest: text.get(1..).unwrap_or("}").into(), made: Instant::now() }
    }

    /// Returns the message with its age in milliseconds, by which a page sets its clock.
    fn aged(&self) -> String {
        format!("{{\"age\":{},{}", self.made.elapsed().as_millis(), self.rest)
    }
}

/// Answers with what is shown now and, until the server ends, with whatever it changes to.
pub(super) fn answer(mut shown: watch::Receiver<Shown>) -> Response {
    shown.mark_changed();
    let news = stream::unfold(shown, |mut shown| async move {
        shown.changed().await.ok()?;
        let data = shown.borrow_and_update().aged();
        Some((Ok::<_, Infallible>(Event::default().retry(RETRY).data(data)), shown))
    });
    Sse::new(news).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}
