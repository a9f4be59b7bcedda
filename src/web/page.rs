//! The page itself: the three files of `assets/web` in one, and what a browser may do with it.

use axum::http::HeaderValue;
use uuid::Uuid;

const HTML: &str = include_str!("../../assets/web/room.html");
const STYLE: &str = include_str!("../../assets/web/room.css");
const SCRIPT: &str = include_str!("../../assets/web/room.js");

/// Returns the page and its policy. The one style and the one script in it are told from any other
/// by a word of this answer alone.
pub(super) fn page() -> (String, HeaderValue) {
    let nonce = Uuid::new_v4().simple().to_string();
    let page =
        HTML.replace("{style}", STYLE).replace("{script}", SCRIPT).replace("{nonce}", &nonce);
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; \
         connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    );
    // Letters, digits and quotes make a header; were they not, nothing may run.
    let closed = HeaderValue::from_static("default-src 'none'");
    (page, HeaderValue::from_str(&policy).unwrap_or(closed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_whole_and_names_nothing_elsewhere() {
        let (page, policy) = page();
        for mark in
            ["{style}", "{script}", "{nonce}", "http:", "https:", "//cdn", "@import", "url("]
        {
            assert!(!page.contains(mark), "{mark}");
        }
        for risk in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            assert!(!SCRIPT.contains(risk), "{risk}");
        }
        for handler in [" onclick", " onload", " onerror=", "javascript:"] {
            assert!(!HTML.contains(handler), "{handler}");
        }
        assert!(!policy.to_str().unwrap().contains("unsafe"));
    }

    #[test]
    fn no_two_answers_share_their_word() {
        assert_ne!(page().1, page().1);
    }
}
