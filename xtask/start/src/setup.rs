//! Brings what is missing, side by side, said line by line; what is there costs nothing.
//!
//! An installation goes into a folder of its own and is renamed when whole, so a broken download
//! never counts as installed. Never touched: the system, unless browsers are wanted for tests and
//! the rights for it are there.

pub mod cargo_tool;
mod install;
pub mod needs;
mod packages;
pub mod plan;

use crate::download::Mirror;
use crate::error::{Context as _, Error, Result};
use crate::jobs::{self, Job, Talk, Worker};
use crate::tools::{self, Toolbox};
use crate::{process, words};
use needs::Part;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// What building and live reload need: the wasm target, trunk, wasm-bindgen, wasm-opt, the map
/// engine's packages.
///
/// # Errors
/// When something can't be installed; the message says what to do.
pub fn for_build(root: &Path) -> Result<Toolbox> {
    bring(root, needs::SET_UP)
}

/// What testing needs besides: a licence checker, cargo-fuzz, three browsers and their drivers, axe-core, tsc
/// and eslint, a C++ compiler.
///
/// # Errors
/// When something can't be installed; the message says what to do.
pub fn for_tests(root: &Path) -> Result<Toolbox> {
    bring(root, needs::TEST)
}

/// Brings those of the parts that are missing.
///
/// # Errors
/// When something can't be installed; the message says what to do.
pub fn bring(root: &Path, parts: &[Part]) -> Result<Toolbox> {
    let missing = needs::missing(root, parts)?;
    if !missing.is_empty() {
        needs::node()?;
        let parts: Vec<String> = missing.iter().map(|part| part.name(root)).collect();
        eprintln!("set-up: {}", words::list(&parts));
        install(root, &missing)?;
    }
    Toolbox::of(root)
}

/// Installs, compiles, downloads: all of it side by side.
///
/// # Errors
/// The first thing that went wrong.
pub fn install(root: &Path, missing: &[Part]) -> Result<()> {
    let began = Instant::now();
    let say = |line: &str| eprintln!("{line}");
    // rustup does one thing at a time, and what compiles for the browser needs it done.
    let (first, others): (Vec<Part>, Vec<Part>) =
        missing.iter().partition(|part| *part == &Part::Target);
    for part in first {
        jobs::run(vec![job(root, part)], 1, Talk::FULL, &say)?;
    }
    let jobs = others.into_iter().map(|part| job(root, part)).collect();
    jobs::run(jobs, slots(needs::cores()), Talk::FULL, &say)?;
    say(&format!("set-up: complete after {}", words::took(began.elapsed())));
    Ok(())
}

/// How many builds run at the same time. Each uses all cores where it can; two of them leave none
/// idle while one waits for its last crate, and more would only need more memory.
fn slots(cores: u64) -> usize {
    if cores < 8 { 2 } else { 4 }
}

fn job(root: &Path, part: Part) -> Job<'_> {
    let mirror = Mirror::from_environment();
    Job::new(part.name(root), move |worker: &Worker<'_>| match part {
        Part::Target => install::rustup(worker, &["target", "add", needs::TARGET]),
        Part::Commands => compile_commands(worker, root, process::cargo_behind),
        Part::App => compile_app(worker, root),
        Part::Trunk | Part::WasmBindgen | Part::CargoDeny | Part::CargoFuzz | Part::Geckodriver => {
            let tool = part.tool().context("a tool")?;
            let version = part.version(root)?;
            let folder = tools::cargo_tool(tool.name, &version)?;
            cargo_tool::install(worker, &tool, &version, &mirror, &folder)
        }
        Part::WasmOpt => install::binaryen(worker),
        Part::MapPackages => install::npm_packages(worker, &root.join("map")),
        Part::AxePackages => install::npm_packages(worker, &root.join("tests/axe")),
        Part::ScriptPackages => install::npm_packages(worker, &root.join("tests/scripts")),
        Part::Browsers => packages::install(worker),
    })
}

/// Compiles the package `xtask`, and the publisher, which building the page starts.
///
/// # Errors
/// When it does not compile.
pub fn compile_commands(
    worker: &Worker<'_>,
    root: &Path,
    cargo: fn() -> Command,
) -> Result<String> {
    let _slot = worker.slot()?;
    // One after the other: together, cargo would choose other features than for each alone.
    for package in ["xtask", "kmn-publish"] {
        let mut cargo = cargo();
        worker.run(cargo.args(["build", "--package", package]).current_dir(root))?;
    }
    Ok("compiled".to_owned())
}

/// Compiles what Trunk will ask for, so that Trunk finds it done.
fn compile_app(worker: &Worker<'_>, root: &Path) -> Result<String> {
    let _slot = worker.slot()?;
    for package in [[].as_slice(), &["--package", "hsds-worker"]] {
        let mut cargo = process::cargo();
        cargo.args(["build", "--locked", "--profile", "web", "--target", needs::TARGET]);
        worker.run(cargo.args(package).current_dir(root))?;
    }
    Ok("compiled".to_owned())
}

/// Runs a program whose failure has a likely reason.
fn must(worker: &Worker<'_>, command: &mut Command, hint: &str) -> Result<()> {
    worker.run(command).map_err(|error| Error::new(format!("{hint}\n{error}")))
}
