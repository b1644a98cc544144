//! Running other programs: said before, judged after. No shell is involved.

use crate::error::{Context as _, Error, Result};
use std::process::Command;

/// Runs to the end with this process's own output.
///
/// # Errors
/// When the program can't be started, or ends with another code than 0.
pub fn run(command: &mut Command) -> Result<()> {
    let said = said(command);
    println!("$ {said}");
    let status =
        command.status().with_context(|| format!("{said} can't be started: is it installed?"))?;
    if !status.success() {
        return Err(Error::new(format!("{said} failed ({status})")));
    }
    Ok(())
}

/// Whether a program starts and ends with 0; its output is swallowed.
#[must_use]
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// What a program prints, without white space around it; nothing when it fails.
#[must_use]
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as a person would type it.
#[must_use]
pub fn said(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

/// The cargo that runs us, past any stand-in on PATH.
#[must_use]
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
