//! What is wrong with an endpoint, by what it answered.

use std::fmt;

/// Why a session failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The server answered with this status.
    Status(u16),
    /// An answer is no page, or no service.
    NotHsds,
    /// A list of something else than services: which.
    AnotherList(&'static str),
    /// The list does not end.
    Endless,
    /// The list ended before all of its `total_items` were there.
    Incomplete,
    /// More than is read.
    TooLarge,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "the server answered with {status}"),
            Self::NotHsds => f.write_str("this is no list of HSDS services"),
            Self::AnotherList(what) => write!(f, "this is {what}, not /services"),
            Self::Endless => f.write_str("the list does not end"),
            Self::Incomplete => f.write_str("the list ends before all of its total_items"),
            Self::TooLarge => f.write_str("there is more than is read"),
        }
    }
}

impl std::error::Error for Fault {}
