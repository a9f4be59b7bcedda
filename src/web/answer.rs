//! What a request is answered with: the page, the news, or nothing at all.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use tokio::sync::watch;

use crate::web::link::Link;
use crate::web::page::page;
use crate::web::stream::{self, Shown};

/// What every answer needs.
#[derive(Debug)]
pub(super) struct Desk {
    /// Where the page is found.
    pub(super) link: Link,
    /// What it shows.
    pub(super) shown: watch::Receiver<Shown>,
}

/// What every answer says: keep nothing, tell nobody where you come from, show it nowhere else.
const SAID: [(HeaderName, &str); 5] = [
    (CACHE_CONTROL, "no-store"),
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Answers a request.
pub(super) async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let mut answer = choose(&desk, &request);
    let headers = answer.headers_mut();
    for (name, value) in SAID {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    answer
}

fn choose(desk: &Desk, request: &Request) -> Response {
    if request.method() != Method::GET {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET")]).into_response();
    }
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    if !desk.link.is_meant_by(host) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match desk.link.inside(request.uri().path()) {
        Some("") => {
            let (page, policy) = page();
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            ([(CONTENT_TYPE, html), (CONTENT_SECURITY_POLICY, policy)], page).into_response()
        }
        Some("live") => stream::answer(desk.shown.clone()),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
