//! All checks and tests, one after the other: what CI runs is what a developer runs.
//!
//! A step that fails doesn't stop the others, so one run says all that is wrong. Tests are counted
//! from what the runners print; a step that fails without a failed test (a lint, a build that does
//! not compile) counts as one failed. The last line is always `N passed, M failed`.

use crate::tools::Toolbox;
use crate::{build, fuzz, process, setup, size};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A step, in the order in which all are run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Step {
    /// Formatting
    Fmt,
    /// Lints, natively and for the browser
    Clippy,
    /// Licences, duplicates and sources of dependencies
    Deny,
    /// Native tests, house rules included
    Native,
    /// Fuzzing, briefly
    Fuzz,
    /// Tests in headless Chromium of what touches the browser
    Wasm,
    /// The release in dist/
    Build,
    /// The budget
    Size,
    /// What people do, in real browsers against dist/
    Journeys,
}

/// Tests counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
}

/// Runs the steps (all, if none is named); gives whether all went well.
///
/// # Errors
/// When set-up fails: then nothing was tested.
pub fn run(root: &Path, only: &[Step]) -> Result<bool> {
    let toolbox = setup::for_tests(root)?;
    let mut all = Tally::default();
    let mut wrong = Vec::new();
    for step in Step::value_variants().iter().filter(|step| only.is_empty() || only.contains(step))
    {
        println!("\n=== {}", name(*step));
        let mut tally = Tally::default();
        let failure = run_step(*step, root, &toolbox, &mut tally).err();
        if let Some(error) = &failure {
            println!("{}: {error:#}", name(*step));
            tally.failed = tally.failed.max(1);
        }
        if tally.failed > 0 {
            wrong.push(name(*step));
        }
        all.passed += tally.passed;
        all.failed += tally.failed;
    }
    match wrong.as_slice() {
        [] => println!("\nAll steps went well."),
        wrong => println!("\nFailed: {}.", wrong.join(", ")),
    }
    println!("{} passed, {} failed", all.passed, all.failed);
    Ok(wrong.is_empty())
}

fn run_step(step: Step, root: &Path, toolbox: &Toolbox, tally: &mut Tally) -> Result<()> {
    const WASM: &str = "--target=wasm32-unknown-unknown";
    let cargo = |words: &[&str]| -> Result<Command> {
        let mut command = toolbox.command("cargo")?;
        command.args(words).current_dir(root);
        Ok(command)
    };
    match step {
        Step::Fmt => process::run(&mut cargo(&["fmt", "--all", "--check"])?),
        Step::Clippy => {
            let natively = [
                "clippy",
                "--workspace",
                "--exclude=kmn-finder",
                "--all-targets",
                "--",
                "-Dwarnings",
            ];
            let in_browser =
                ["clippy", "--package=kmn-finder", WASM, "--all-targets", "--", "-Dwarnings"];
            let natively = process::run(&mut cargo(&natively)?);
            process::run(&mut cargo(&in_browser)?).and(natively)
        }
        // Not the advisories: a test must not fail for what happened elsewhere overnight.
        Step::Deny => {
            process::run(&mut cargo(&["deny", "--locked", "check", "licenses", "bans", "sources"])?)
        }
        Step::Native => {
            let tests = [
                "test",
                "--workspace",
                "--exclude=kmn-finder",
                "--exclude=kmn-tests",
                "--no-fail-fast",
            ];
            let tests = counted(&mut cargo(&tests)?, tally);
            counted(
                &mut cargo(&[
                    "test",
                    "--package=kmn-tests",
                    "--lib",
                    "--test=tidy",
                    "--test=contrast",
                    "--test=languages",
                    "--test=hsds",
                ])?,
                tally,
            )
            .and(tests)
        }
        Step::Fuzz => {
            tally.passed += fuzz::run(root, &[], fuzz::SHORT)?;
            Ok(())
        }
        Step::Wasm => {
            let mut command = cargo(&["test", "--package=kmn-finder", WASM])?;
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
            command.env("CHROMEDRIVER", toolbox.command("chromedriver")?.get_program());
            counted(&mut command, tally)
        }
        Step::Build => build::build(root, true),
        Step::Size if size::run(root)? => Ok(()),
        Step::Size => bail!("over budget"),
        Step::Journeys => {
            counted(&mut cargo(&["test", "--package=kmn-tests", "--test=journeys"])?, tally)
        }
    }
}

/// Runs, passes the output through, and adds what the test runners say at their ends.
fn counted(command: &mut Command, tally: &mut Tally) -> Result<()> {
    let said = process::said(command);
    println!("$ {said}");
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{said} can't be started"))?;
    let output = child.stdout.take().context("no output to read")?;
    for line in BufReader::new(output).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        println!("{line}");
        if let Some(result) = result_line(&line) {
            tally.passed += result.passed;
            tally.failed += result.failed;
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{said} failed ({status})");
    }
    Ok(())
}

/// Reads `test result: ok. 12 passed; 0 failed; …`, as libtest and wasm-bindgen print it.
fn result_line(line: &str) -> Option<Tally> {
    let counts = line.trim().strip_prefix("test result: ")?.split_once(". ")?.1;
    let count = |what: &str| -> Option<u64> {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(what))
            .and_then(|number| number.trim().parse().ok())
    };
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

fn name(step: Step) -> String {
    step.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines() {
        let check = |line: &str, expected: Option<(u64, u64)>| {
            assert_eq!(
                result_line(line),
                expected.map(|(passed, failed)| Tally { passed, failed }),
                "{line}"
            );
        };
        check(
            "test result: ok. 20 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.23s",
            Some((20, 0)),
        );
        check(
            "test result: FAILED. 19 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.23s",
            Some((19, 1)),
        );
        check("test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out", Some((3, 0)));
        check("test result: ok", None);
        check("test serve::tests::answers ... ok", None);
    }

    #[test]
    fn counts_and_judges_real_output() {
        let mut tally = Tally::default();
        let line = "echo 'test result: FAILED. 2 passed; 1 failed; 0 ignored'; exit 101";
        assert!(counted(Command::new("sh").args(["-c", line]), &mut tally).is_err());
        assert_eq!(tally, Tally { passed: 2, failed: 1 });
    }
}
