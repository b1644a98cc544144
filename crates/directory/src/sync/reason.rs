//! Why there is nothing new: one variant for each thing that a person is told.

use crate::feed::{FeedError, LooksLike};

/// Why the members could not be brought up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// No connection, name not found, refused, or not allowed.
    Unreachable,
    /// The first byte, or the next ones, took too long.
    Slow,
    /// The answer broke off halfway.
    CutOff,
    /// The server has nothing there: 404 or 410.
    Missing,
    /// The server is overloaded or being mended: 429 or 503.
    Busy,
    /// The server answered with another error: its status.
    Server(u16),
    /// More than [`crate::feed::MAX_BYTES`], [`crate::feed::MAX_TOTAL`] or the allowed number of parts.
    TooLarge,
    /// A web page came instead: the login of a public network, an error page.
    WebPage,
    /// What came is no feed.
    NoFeed,
    /// A feed of another profile or major version.
    WrongProfile,
    /// It has lost so many members that it is not believed.
    Shrunk,
}

impl Reason {
    /// The reason behind a status that is no success.
    pub fn of_status(status: u16) -> Self {
        match status {
            404 | 410 => Self::Missing,
            429 | 503 => Self::Busy,
            other => Self::Server(other),
        }
    }
}

impl From<FeedError> for Reason {
    fn from(error: FeedError) -> Self {
        match error {
            FeedError::TooLarge { .. } | FeedError::TooManyParts => Self::TooLarge,
            FeedError::NotAFeed { looks_like: LooksLike::Html } => Self::WebPage,
            FeedError::NotJson { .. } | FeedError::NotAFeed { .. } => Self::NoFeed,
            FeedError::WrongProfile { .. } => Self::WrongProfile,
        }
    }
}
