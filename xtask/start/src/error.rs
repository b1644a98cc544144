//! One kind of error, a sentence for people, with `context` as `anyhow` has it.
//!
//! Deliberately absent: `anyhow` itself. Nothing may have to be downloaded before the front speaks.

use std::fmt::{self, Display};

/// What went wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(String);

/// As everywhere in this package.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// From a sentence without a full stop.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// Says what was tried when it failed.
pub trait Context<T> {
    /// Puts words before the reason.
    ///
    /// # Errors
    /// When there is an error already, or nothing at all.
    fn with_context<D: Display>(self, what: impl FnOnce() -> D) -> Result<T>;

    /// As [`Context::with_context`], with words that cost nothing.
    ///
    /// # Errors
    /// When there is an error already, or nothing at all.
    fn context(self, what: impl Display) -> Result<T>
    where
        Self: Sized,
    {
        self.with_context(|| what)
    }
}

impl<T, E: Display> Context<T> for std::result::Result<T, E> {
    fn with_context<D: Display>(self, what: impl FnOnce() -> D) -> Result<T> {
        self.map_err(|error| Error(format!("{}: {error}", what())))
    }
}

impl<T> Context<T> for Option<T> {
    fn with_context<D: Display>(self, what: impl FnOnce() -> D) -> Result<T> {
        self.ok_or_else(|| Error(what().to_string()))
    }
}
