//! All checks and tests: what CI runs is what a developer runs.
//!
//! A step that fails doesn't stop the others, so one run says all that is wrong. What there is to
//! test is asked of cargo and npm (`targets`), tests are counted from what the runners print
//! (`tally`); a step that fails without a failed test (a lint, a build that does not compile)
//! counts as one failed. What keeps one core busy runs beside the rest. At the end stands what each
//! step took; the last line is always `N passed, M failed`.

mod failures;
mod tally;
mod times;

use crate::targets::{self, Package};
use crate::tools::Toolbox;
use crate::{build, fuzz, process, setup, size};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use failures::Failures;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::{Scope, ScopedJoinHandle};
use std::time::Instant;
use tally::{Tally, counted};
pub use times::FILE as TIMES;
use times::Part;

/// A step, in the order in which all are run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Step {
    /// Formatting
    Fmt,
    /// Licences, duplicates and sources of dependencies
    Deny,
    /// Tests of JavaScript: every package.json with a test script
    Scripts,
    /// Lints, natively and for the browser
    Clippy,
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

impl Step {
    /// Whether it keeps one core busy and needs nothing of the others: such steps run one after the
    /// other, beside those that keep all cores busy, until the build, which writes what they read.
    fn runs_beside(self) -> bool {
        matches!(self, Self::Fmt | Self::Deny | Self::Scripts)
    }

    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// libtest's: how many tests run at once.
const THREADS: &str = "RUST_TEST_THREADS";
const WASM: &str = "--target=wasm32-unknown-unknown";

/// Runs the steps (all, if none is named); gives whether all went well.
///
/// # Errors
/// When set-up fails: then nothing was tested.
pub fn run(root: &Path, only: &[Step]) -> Result<bool> {
    let begun = Instant::now();
    let toolbox = setup::for_tests(root)?;
    let mut parts = vec![Part::new("set-up", begun.elapsed(), Tally::default())];
    let steps = Step::value_variants().iter().copied();
    let (beside, steps): (Vec<Step>, Vec<Step>) = steps
        .filter(|step| only.is_empty() || only.contains(step))
        .partition(|step| step.runs_beside());
    let mut failures = Failures::default();
    std::thread::scope(|scope| {
        let mut beside = Some(begin_beside(scope, root, &toolbox, beside));
        for step in steps {
            if step >= Step::Build {
                parts.extend(end_beside(beside.take(), &mut failures));
            }
            println!("\n=== {}", step.name());
            let mut line = |line: &str| {
                println!("{line}");
                failures.line(line);
            };
            parts.push(played(step, root, &toolbox, &mut line));
        }
        parts.extend(end_beside(beside.take(), &mut failures));
    });
    print!("{}", failures.report());
    let slowest = times::slowest(&journey_times(root));
    println!("\n{}{slowest}", times::table(&parts, begun.elapsed()));
    let wrong: Vec<&str> =
        parts.iter().filter(|part| part.tally.failed > 0).map(|part| part.name.as_str()).collect();
    match wrong.as_slice() {
        [] => println!("\nAll steps went well."),
        wrong => println!("\nFailed: {}.", wrong.join(", ")),
    }
    let mut all = Tally::default();
    parts.iter().for_each(|part| all.add(part.tally));
    println!("{} passed, {} failed", all.passed, all.failed);
    Ok(wrong.is_empty())
}

/// What a step beside the others said, and how it went.
type Beside = (Vec<String>, Part);

fn begin_beside<'scope>(
    scope: &'scope Scope<'scope, '_>,
    root: &'scope Path,
    toolbox: &'scope Toolbox,
    steps: Vec<Step>,
) -> ScopedJoinHandle<'scope, Vec<Beside>> {
    scope.spawn(move || {
        let one = |step: Step| {
            let mut lines = Vec::new();
            let part = played(step, root, toolbox, &mut |line| lines.push(line.to_owned()));
            (lines, part)
        };
        steps.into_iter().map(one).collect()
    })
}

/// Waits for them, if they have not ended yet, and says what they said, each in one piece.
fn end_beside(
    beside: Option<ScopedJoinHandle<'_, Vec<Beside>>>,
    failures: &mut Failures,
) -> Vec<Part> {
    let Some(beside) = beside else { return Vec::new() };
    let failed = |_| {
        let tally = Tally { passed: 0, failed: 1 };
        vec![(vec!["a panic".to_owned()], Part::new("beside", Default::default(), tally))]
    };
    let said = |(lines, part): Beside| {
        println!("\n=== {} (beside the others)", part.name);
        for line in lines {
            println!("{line}");
            failures.line(&line);
        }
        part
    };
    beside.join().unwrap_or_else(failed).into_iter().map(said).collect()
}

fn played(step: Step, root: &Path, toolbox: &Toolbox, line: &mut dyn FnMut(&str)) -> Part {
    let begun = Instant::now();
    let mut tally = Tally::default();
    if let Err(error) = run_step(step, root, toolbox, &mut tally, line) {
        line(&format!("{}: {error:#}", step.name()));
        tally.failed = tally.failed.max(1);
    }
    Part::new(&step.name(), begun.elapsed(), tally)
}

fn run_step(
    step: Step,
    root: &Path,
    toolbox: &Toolbox,
    tally: &mut Tally,
    line: &mut dyn FnMut(&str),
) -> Result<()> {
    let commands = match step {
        Step::Fmt => vec![cargo(root, toolbox, &["fmt", "--all", "--check"])?],
        // Not the advisories: a test must not fail for what happened elsewhere overnight.
        Step::Deny => {
            let deny = ["deny", "--locked", "check", "licenses", "bans", "sources"];
            vec![cargo(root, toolbox, &deny)?]
        }
        Step::Scripts => scripts(root, toolbox)?,
        Step::Clippy => clippy(root, toolbox)?,
        Step::Native => vec![native(root, toolbox, &targets::packages(root)?)?],
        Step::Wasm => in_browser(root, toolbox, &targets::packages(root)?)?,
        Step::Journeys => journeys(root, toolbox, &targets::packages(root)?)?,
        Step::Fuzz => {
            tally.passed += fuzz::run(root, &[], fuzz::SHORT)?;
            return Ok(());
        }
        Step::Build => return build::build(root, true),
        Step::Size if size::run(root)? => return Ok(()),
        Step::Size => bail!("over budget"),
    };
    run_all(commands, step == Step::Scripts, tally, line)
}

/// Runs them all, also when one fails; where `each_has_tests`, one that ran none has failed too.
fn run_all(
    commands: Vec<Command>,
    each_has_tests: bool,
    tally: &mut Tally,
    line: &mut dyn FnMut(&str),
) -> Result<()> {
    let mut outcome = Ok(());
    for mut command in commands {
        let before = tally.sum();
        let mut ran = counted(&mut command, tally, &mut *line);
        if ran.is_ok() && each_has_tests && tally.sum() == before {
            ran = Err(anyhow::anyhow!("{} ran no test", process::said(&command)));
        }
        outcome = outcome.and(ran);
    }
    outcome
}

fn cargo(root: &Path, toolbox: &Toolbox, words: &[&str]) -> Result<Command> {
    let mut command = toolbox.command("cargo")?;
    command.args(words).current_dir(root);
    Ok(command)
}

/// The page is linted for the browser, all else natively.
fn clippy(root: &Path, toolbox: &Toolbox) -> Result<Vec<Command>> {
    let packages = targets::packages(root)?;
    let (page, others): (Vec<_>, Vec<_>) = packages.iter().partition(|package| package.is_page);
    let linted = |packages: Vec<&Package>, target: Option<&str>| {
        let mut command = cargo(root, toolbox, &["clippy", "--all-targets"])?;
        command.args(packages.iter().map(|package| format!("--package={}", package.name)));
        command.args(target).args(["--", "-Dwarnings"]);
        anyhow::Ok(command)
    };
    let both = [(others, None), (page, Some(WASM))].into_iter();
    let both = both.filter(|(packages, _)| !packages.is_empty());
    let commands = both.map(|(packages, target)| linted(packages, target));
    let mut commands = commands.collect::<Result<Vec<Command>>>()?;
    // cargo's `--all-targets` leaves out what it does not test by default.
    for Package { name, journeys, .. } in packages.iter().filter(|p| !p.journeys.is_empty()) {
        let mut command = cargo(root, toolbox, &["clippy", "--package", name])?;
        let tests = journeys.iter().map(|name| format!("--test={name}"));
        command.args(tests).args(["--", "-Dwarnings"]);
        commands.push(command);
    }
    Ok(commands)
}

/// Every target that cargo tests by default, and the documentation's examples, of every package but
/// the page.
fn native(root: &Path, toolbox: &Toolbox, packages: &[Package]) -> Result<Command> {
    let mut command = cargo(root, toolbox, &["test", "--workspace", "--no-fail-fast"])?;
    let page = packages.iter().filter(|package| package.is_page);
    command.args(page.map(|package| format!("--exclude={}", package.name)));
    Ok(command)
}

fn in_browser(root: &Path, toolbox: &Toolbox, packages: &[Package]) -> Result<Vec<Command>> {
    let tested = |package: &Package| {
        let mut command = cargo(root, toolbox, &["test", WASM, "--no-fail-fast"])?;
        command.arg(format!("--package={}", package.name));
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        command.env("CHROMEDRIVER", toolbox.command("chromedriver")?.get_program());
        Ok(command)
    };
    packages.iter().filter(|package| package.in_browser).map(tested).collect()
}

fn journeys(root: &Path, toolbox: &Toolbox, packages: &[Package]) -> Result<Vec<Command>> {
    let times = journey_times(root);
    // Of this run, and not of one before.
    std::fs::remove_file(&times).ok();
    let tested = |package: &Package| {
        let mut command = cargo(root, toolbox, &["test", "--no-fail-fast"])?;
        command.arg(format!("--package={}", package.name));
        command.args(package.journeys.iter().map(|name| format!("--test={name}")));
        command.env(TIMES, &times);
        if std::env::var_os(THREADS).is_none() {
            command.env(THREADS, side_by_side().to_string());
        }
        Ok(command)
    };
    packages.iter().filter(|package| !package.journeys.is_empty()).map(tested).collect()
}

/// So many journeys at once: a journey waits a third of its time, for a server that is slow on
/// purpose or for the page's own pauses, and leaves its core to another.
fn side_by_side() -> usize {
    let cores = std::thread::available_parallelism().map_or(2, NonZero::get);
    cores + cores.div_ceil(2)
}

/// Where journeys say how long they took.
fn journey_times(root: &Path) -> PathBuf {
    root.join("target/journeys.tsv")
}

/// `npm test` where there is such a script; what a package needs is installed if it isn't.
fn scripts(root: &Path, toolbox: &Toolbox) -> Result<Vec<Command>> {
    let mut commands = Vec::new();
    for folder in targets::npm_packages(root)? {
        let npm = |words: &[&str]| -> Result<Command> {
            let mut command = toolbox.command("npm")?;
            command.args(words).current_dir(&folder).env("NO_COLOR", "1");
            Ok(command)
        };
        let is_installed = folder.join("node_modules/.package-lock.json").is_file();
        if folder.join("package-lock.json").is_file() && !is_installed {
            let mut install = npm(&["ci", "--no-audit", "--no-fund"])?;
            process::run(&mut install).context("is registry.npmjs.org reachable?")?;
        }
        commands.push(npm(&["test"])?);
    }
    Ok(commands)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the files into a folder of their own.
    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let file = folder.path().join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        folder
    }

    /// Runs the commands in a folder, with nothing of this build's own environment in the way.
    fn ran(commands: Vec<Command>, root: &Path, each_has_tests: bool) -> (Tally, Result<()>) {
        let mut tally = Tally::default();
        let commands = commands
            .into_iter()
            .map(|mut command| {
                command.env("CARGO_TARGET_DIR", root.join("target")).env_remove("RUSTFLAGS");
                command
            })
            .collect();
        let outcome = run_all(commands, each_has_tests, &mut tally, &mut |_| ());
        (tally, outcome)
    }

    /// A workspace with a test of every sort: each is picked up, and none is named anywhere.
    #[test]
    fn a_new_target_is_run_without_being_named() {
        let package = |name: &str, more: &str| {
            format!("[package]\nname = \"{name}\"\nedition = \"2024\"\nautotests = false\n{more}")
        };
        let test = |name: &str, more: &str| {
            format!("[[test]]\nname = \"{name}\"\npath = \"{name}.rs\"\n{more}")
        };
        let checks = package("checks", &(test("fast", "") + &test("plays", "test = false\n")));
        const ONE: &str = "#[test]\nfn one() {}\n";
        let root = folder(&[
            ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"core\", \"checks\"]\n"),
            ("core/Cargo.toml", &package("core-of-it", "")),
            ("core/src/lib.rs", &format!("//! ```\n//! assert!(true);\n//! ```\n{ONE}")),
            ("core/src/main.rs", &format!("fn main() {{}}\n{ONE}")),
            ("checks/Cargo.toml", &checks),
            ("checks/src/lib.rs", ""),
            ("checks/fast.rs", &format!("{ONE}#[test]\nfn two() {{}}\n")),
            ("checks/plays.rs", ONE),
        ]);
        let root = root.path();
        let toolbox = Toolbox::of(&crate::tools::workspace_root()).unwrap();
        let packages = targets::packages(root).unwrap();
        let natively = vec![native(root, &toolbox, &packages).unwrap()];
        let (tally, outcome) = ran(natively, root, true);
        outcome.unwrap();
        assert_eq!(tally, Tally { passed: 5, failed: 0 }, "lib, bin, two of a test, an example");
        let (tally, outcome) = ran(journeys(root, &toolbox, &packages).unwrap(), root, true);
        outcome.unwrap();
        assert_eq!(tally, Tally { passed: 1, failed: 0 }, "what needs a build is a journey");
    }

    #[test]
    fn a_new_package_of_javascript_is_tested_and_must_have_tests() {
        const PASS: &str = "import test from 'node:test'; test('a', () => {});";
        const FAIL: &str = "import test from 'node:test'; test('a', () => { throw 1 });";
        let script = |script: &str| format!("{{ \"scripts\": {{ \"test\": \"{script}\" }} }}");
        let root = folder(&[
            ("a/package.json", &script("node --test *.test.mjs")),
            ("a/one.test.mjs", PASS),
            ("a/two.test.mjs", FAIL),
            ("a/node_modules/b/package.json", &script("exit 1")),
            ("deep/er/package.json", &script("node --test x.test.mjs")),
            ("deep/er/x.test.mjs", PASS),
            ("measure/package.json", "{ \"scripts\": { \"look\": \"exit 1\" } }"),
        ]);
        let toolbox = Toolbox::of(&crate::tools::workspace_root()).unwrap();
        let commands = scripts(root.path(), &toolbox).unwrap();
        let (tally, outcome) = ran(commands, root.path(), true);
        assert_eq!(tally, Tally { passed: 2, failed: 1 });
        assert!(outcome.is_err());

        let silent = folder(&[("package.json", &script("node --version"))]);
        let commands = scripts(silent.path(), &toolbox).unwrap();
        let (tally, outcome) = ran(commands, silent.path(), true);
        assert_eq!(tally, Tally::default());
        assert_eq!(outcome.unwrap_err().to_string().rsplit(' ').next(), Some("test"));
    }
}
