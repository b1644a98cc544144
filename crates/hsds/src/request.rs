//! The questions of a session as addresses, in the parameters of `openapi.json`.
//!
//! Absent: which question comes when (`session`).

const PER_PAGE: &str = "per_page=100";
const PER_LISTING: &str = "per_page=1000";

/// One question to the server. Lists are asked for by the place of a page in them, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Ids and dates.
    Index(u64),
    /// What changed.
    Changed(u64),
    /// Everything.
    All(u64, Manners),
    /// One service.
    Single(String),
}

/// What a server is asked for with a page; one that refuses is asked for less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manners {
    /// `full=true` and a page size.
    Whole,
    /// `full=true`.
    OwnSize,
    /// The page number only.
    Plain,
}

impl Ask {
    /// The address to get. `base` is the number of the first page; `since` the date for
    /// `modified_after`.
    pub fn address(&self, endpoint: &str, base: u64, since: &str) -> String {
        let page = |nth: u64| format!("page={}", nth + base - 1);
        let list = |parameters: &[&str]| {
            let address = endpoint.split('#').next().unwrap_or_default();
            // Behind the operator's own filters, if there are any.
            let joint = if address.contains('?') { "&" } else { "?" };
            [address, joint, &parameters.join("&")].concat()
        };
        match self {
            Self::Index(nth) => list(&["minimal=true", PER_LISTING, &page(*nth)]),
            Self::Changed(nth) => {
                let since = format!("modified_after={}", escaped(since));
                list(&[&since, "full=true", PER_PAGE, &page(*nth)])
            }
            Self::All(nth, Manners::Whole) => list(&["full=true", PER_PAGE, &page(*nth)]),
            Self::All(nth, Manners::OwnSize) => list(&["full=true", &page(*nth)]),
            Self::All(nth, Manners::Plain) => list(&[&page(*nth)]),
            Self::Single(id) => {
                let path = endpoint.split(['?', '#']).next().unwrap_or_default();
                [path.trim_end_matches('/'), "/", &escaped(id)].concat()
            }
        }
    }
}

/// A text as a part of an address (RFC 3986: all but "unreserved" is escaped).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"._~-".contains(&byte) {
            out.push(byte as char);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
