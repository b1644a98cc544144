//! What stands before the developers' commands: a front that speaks in the first second, and the
//! set-up, which needs nothing but Rust, Node.js and the system's own programs.
//!
//! Deliberately absent: dependencies. The commands themselves (package `xtask`) have hundreds and
//! compile for minutes; this says so, and does meanwhile what else there is to do.

pub mod download;
pub mod error;
pub mod front;
pub mod jobs;
pub mod line;
pub mod port;
pub mod process;
pub mod setup;
pub mod tools;
pub mod words;
