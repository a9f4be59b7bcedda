//! Where the page is found: an address, a port, and a token where others could come by.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use uuid::Uuid;

/// Where the page is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    at: SocketAddr,
    /// Letters and digits nobody guesses; none where only this computer can ask.
    token: Option<String>,
}

impl Link {
    /// Names the page of a server that listens at `at`.
    pub fn to(at: SocketAddr) -> Self {
        // 122 random bits from the system.
        let token = || Uuid::new_v4().simple().to_string();
        Self { at, token: (!at.ip().is_loopback()).then(token) }
    }

    /// Says whether others than this computer can open it.
    pub const fn is_open(&self) -> bool {
        self.token.is_some()
    }

    /// Returns what comes after the slash the page's own addresses begin with, if a path lies there.
    pub(super) fn inside<'p>(&self, path: &'p str) -> Option<&'p str> {
        let path = path.strip_prefix('/')?;
        let Some(token) = &self.token else { return Some(path) };
        let (given, rest) = path.split_once('/')?;
        is_same(given.as_bytes(), token.as_bytes()).then_some(rest)
    }

    /// Says whether a request is meant for us, by the host it names. A page elsewhere could lead its
    /// own name to this computer and read along in its visitor's browser; a token it would not know.
    pub(super) fn is_meant_by(&self, host: Option<&str>) -> bool {
        let port = self.at.port();
        let ours = [self.at.to_string(), format!("localhost:{port}"), format!("127.0.0.1:{port}")];
        self.is_open() || host.is_some_and(|host| ours.iter().any(|known| known == host))
    }

    /// Returns the address others reach this computer by: the one named, or if it is every one of
    /// them, that of the network's way out.
    fn reached_at(&self) -> IpAddr {
        if !self.at.ip().is_unspecified() {
            return self.at.ip();
        }
        let (here, there): (IpAddr, IpAddr) = if self.at.is_ipv4() {
            (Ipv4Addr::UNSPECIFIED.into(), Ipv4Addr::new(192, 0, 2, 1).into())
        } else {
            (Ipv6Addr::UNSPECIFIED.into(), Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into())
        };
        // Nothing is sent: the system only says which of its addresses it would send from.
        let own = || {
            let socket = UdpSocket::bind((here, 0))?;
            socket.connect((there, 9))?;
            socket.local_addr()
        };
        own().map_or_else(|_| self.at.ip(), |own| own.ip())
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}/", SocketAddr::new(self.reached_at(), self.at.port()))?;
        match &self.token {
            Some(token) => write!(f, "{token}/"),
            None => Ok(()),
        }
    }
}

/// Compares in a time that tells nothing of where the two differ.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let differs = one.iter().zip(other).fold(0, |differs, (one, other)| differs | (one ^ other));
    one.len() == other.len() && differs == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(at: &str) -> Link {
        Link::to(at.parse().unwrap())
    }

    #[test]
    fn this_computer_alone_needs_no_token_and_must_be_meant() {
        for at in ["127.0.0.1:8642", "[::1]:8642"] {
            let link = link(at);
            assert!(!link.is_open());
            assert_eq!(link.to_string(), format!("http://{at}/"));
            assert_eq!(link.inside("/live"), Some("live"));
            assert!(link.is_meant_by(Some(at)) && link.is_meant_by(Some("localhost:8642")));
            for other in [Some("evil.example:8642"), Some("127.0.0.1:1"), Some("localhost"), None] {
                assert!(!link.is_meant_by(other), "{other:?}");
            }
        }
    }

    #[test]
    fn where_others_can_come_by_the_token_opens_and_nothing_like_it() {
        let link = link("192.0.2.7:8642");
        let token = link.token.clone().unwrap();
        assert_eq!(token.len(), 32);
        assert_eq!(link.to_string(), format!("http://192.0.2.7:8642/{token}/"));
        assert_eq!(link.inside(&format!("/{token}/live")), Some("live"));
        assert_eq!(link.inside(&format!("/{token}/")), Some(""));
        let (short, long) = (token.get(1..).unwrap(), format!("{token}0"));
        for path in [
            "/",
            "",
            "//",
            "/live",
            &format!("/{token}"),
            &format!("/{short}/"),
            &format!("/{long}/"),
            &format!("//{token}/"),
            &format!("/{}/", token.to_uppercase()),
        ] {
            let differs =
                path.trim_matches('/') != token || !path.ends_with('/') || path.starts_with("//");
            assert!(!differs || link.inside(path).is_none(), "{path}");
        }
        assert_ne!(link, Link::to(link.at), "every start has a token of its own");
    }

    #[test]
    fn a_server_on_every_address_is_named_by_one_that_can_be_reached() {
        let shown = link("0.0.0.0:8642").to_string();
        assert!(shown.ends_with('/') && shown.contains(":8642/"), "{shown}");
    }
}
