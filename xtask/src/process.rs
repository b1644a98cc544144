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
