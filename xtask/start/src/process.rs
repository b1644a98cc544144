//! Running other programs: said before, judged after. No shell is involved.

use crate::error::{Context as _, Error, Result};
use crate::words;
use std::process::Command;
use std::time::{Duration, Instant};

/// After so long, a program that may be silent is said to be at work still.
const BEAT: Duration = Duration::from_secs(20);

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

/// As [`run`], for what takes long and may be silent: says every 20 seconds that it goes on, and at
/// its end how long it took. `what` begins the sentence, such as `the page`.
///
/// # Errors
/// As [`run`].
pub fn run_long(command: &mut Command, what: &str) -> Result<()> {
    run_spoken(command, what, BEAT, &|line| eprintln!("{line}"))
}

fn run_spoken(command: &mut Command, what: &str, beat: Duration, say: &dyn Fn(&str)) -> Result<()> {
    let said = said(command);
    println!("$ {said}");
    let began = Instant::now();
    let mut child =
        command.spawn().with_context(|| format!("{said} can't be started: is it installed?"))?;
    let mut next = beat;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if began.elapsed() >= next {
            say(&format!("  {}: {what} (still at work)", words::took(began.elapsed())));
            next += beat;
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    if !status.success() {
        return Err(Error::new(format!("{said} failed ({status})")));
    }
    say(&format!("  ready: {what}, after {}", words::took(began.elapsed())));
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

/// As [`cargo`], but behind the app, whose last steps no second core makes shorter: what else there
/// is to compile fills the core that they leave idle.
#[must_use]
pub fn cargo_behind() -> Command {
    let mut nice = Command::new("nice");
    nice.args(["-n", "5"]).arg(cargo().get_program());
    nice
}

/// The cargo that runs us, past any stand-in on PATH.
#[must_use]
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn what_is_silent_is_spoken_for() {
        let check = |script: &str, beats: std::ops::RangeInclusive<usize>, is_well: bool| {
            let said = RefCell::new(Vec::new());
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            let beat = Duration::from_millis(300);
            let result = run_spoken(&mut command, "the page", beat, &|line| {
                said.borrow_mut().push(line.to_owned())
            });
            assert_eq!(result.is_ok(), is_well, "{script}");
            let said = said.into_inner();
            let count =
                said.iter().filter(|line| line.ends_with("the page (still at work)")).count();
            assert!(beats.contains(&count), "{script}: {said:?}");
            let ready =
                said.last().is_some_and(|line| line.starts_with("  ready: the page, after "));
            assert_eq!(ready, is_well, "{said:?}");
        };
        check("exit 0", 0..=0, true);
        check("sleep 1", 2..=3, true);
        check("exit 3", 0..=0, false);
    }
}
