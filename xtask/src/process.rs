//! Running other programs: said before, judged after. No shell is involved.

use anyhow::Result;
use std::process::Command;

pub use xtask_start::process::{said, succeeds};

/// Runs to the end with this process's own output.
///
/// # Errors
/// When the program can't be started, or ends with another code than 0.
pub fn run(command: &mut Command) -> Result<()> {
    Ok(xtask_start::process::run(command)?)
}

/// As [`run`], for what takes long and may be silent.
///
/// # Errors
/// As [`run`].
pub fn run_long(command: &mut Command, what: &str) -> Result<()> {
    Ok(xtask_start::process::run_long(command, what)?)
}
