//! The server: bound at once, so that what is wrong with its address is told; then on a thread of
//! its own until it is stopped.

use std::future::IntoFuture as _;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::Router;
use futures_util::future::{Either, select};
use tokio::runtime;
use tokio::sync::{oneshot, watch};
use tokio::time::{sleep, timeout};

use crate::app::room::display::Display;
use crate::web::answer::{Desk, answer};
use crate::web::gate::Gate;
use crate::web::link::Link;
use crate::web::stream::Shown;

/// The port if none is asked for, so that a link stays the same from one evening to the next.
const PORT: u16 = 8642;

/// How long those who are being served are waited for at the end.
const FAREWELL: Duration = Duration::from_secs(2);

/// The shortest time between two looks.
const SHORTEST: Duration = Duration::from_millis(10);

/// A server that listens and does not answer yet.
#[derive(Debug)]
pub struct Site {
    listener: TcpListener,
    link: Link,
}

/// A server that answers.
#[derive(Debug)]
pub struct Serving {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<io::Result<()>>,
}

impl Site {
    /// Listens at an address; at a port of its own choice if the usual one is taken and none was
    /// asked for. Fails as the system does.
    pub fn bind(address: IpAddr, port: Option<u16>) -> io::Result<Self> {
        let bound = |port| TcpListener::bind(SocketAddr::new(address, port));
        let listener = bound(port.unwrap_or(PORT)).or_else(|error| match (port, error.kind()) {
            (None, ErrorKind::AddrInUse) => bound(0),
            _ => Err(error),
        })?;
        listener.set_nonblocking(true)?;
        let link = Link::to(listener.local_addr()?);
        Ok(Self { listener, link })
    }

    /// Returns where the page is found.
    pub const fn link(&self) -> &Link {
        &self.link
    }

    /// Begins to answer; `open` makes the display on the server's own thread, `ended` is called
    /// there at the end, whatever brought it about.
    pub fn serve(
        self,
        open: impl FnOnce() -> Display + Send + 'static,
        ended: impl FnOnce() + Send + 'static,
    ) -> io::Result<Serving> {
        let (stop, stopped) = oneshot::channel();
        let work = move || {
            let served = runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .and_then(|runtime| runtime.block_on(run(self, open(), stopped)));
            ended();
            served
        };
        let thread = thread::Builder::new().name("web".to_owned()).spawn(work)?;
        Ok(Serving { stop, thread })
    }
}

impl Serving {
    /// Ends it: every page is told, and the thread is waited for.
    pub fn stop(self) -> io::Result<()> {
        // It may have ended by itself.
        let _ = self.stop.send(());
        self.thread.join().unwrap_or_else(|_| Err(ErrorKind::Other.into()))
    }
}

async fn run(site: Site, display: Display, stopped: oneshot::Receiver<()>) -> io::Result<()> {
    let gate = Gate::at(tokio::net::TcpListener::from_std(site.listener)?);
    let (sender, shown) = watch::channel(Shown::of(display.room(), display.words()));
    let router = Router::new().fallback(answer);
    let router = router.with_state(Arc::new(Desk { link: site.link, shown: shown.clone() }));
    // Once nobody publishes any more every stream ends, and with it whoever was being served.
    let over = async move {
        let mut shown = shown;
        while shown.changed().await.is_ok() {}
    };
    let served = axum::serve(gate, router).with_graceful_shutdown(over).into_future();
    match select(pin!(publish(display, sender, stopped)), pin!(served)).await {
        Either::Left(((), served)) => timeout(FAREWELL, served).await.unwrap_or(Ok(())),
        Either::Right((served, _)) => served,
    }
}

/// Follows the meeting and sends what changes, until it is stopped. The clock alone is no change:
/// the pages have one of their own.
async fn publish(
    mut display: Display,
    sender: watch::Sender<Shown>,
    mut stopped: oneshot::Receiver<()>,
) {
    let mut sent = display.room().clone();
    loop {
        let wait = pin!(sleep(display.wake_in().max(SHORTEST)));
        if let Either::Right(_) = select(wait, &mut stopped).await {
            return;
        }
        display.tick();
        if !display.room().differs_by_clock_alone(&sent) {
            sent = display.room().clone();
            sender.send_replace(Shown::of(&sent, display.words()));
        }
    }
}
