//! `cargo xtask` from its first second: looks what is missing, says what will happen and about how
//! long it takes, does it, and hands on to the commands.
//!
//! Trunk's hooks pass through without a word. Where nothing is missing, neither is anything said,
//! unless the commands changed and take long to compile.

use crate::download::Mirror;
use crate::error::{Error, Result};
use crate::jobs::{self, Job, Talk, Worker};
use crate::line::{self, Goal};
use crate::setup::needs::{self, Part};
use crate::setup::plan::Outlook;
use crate::{port, process, setup, tools};
use std::os::unix::process::CommandExt as _;
use std::path::Path;

/// Does what comes before, and becomes the commands; comes back only when that failed.
pub fn run(arguments: &[String]) -> Error {
    let root = tools::workspace_root();
    if let Err(error) = prepare(&root, arguments) {
        return error;
    }
    let mut commands = process::cargo();
    commands.args(["run", "--quiet", "--manifest-path"]).arg(root.join("Cargo.toml"));
    let error = commands.args(["--package", "xtask", "--"]).args(arguments).exec();
    Error::new(format!("cargo can't be started: {error}"))
}

fn prepare(root: &Path, arguments: &[String]) -> Result<()> {
    let line = line::read(arguments);
    if line.goal == Goal::Hook {
        return Ok(());
    }
    if let Some((host, port)) = &line.listens {
        let way_out = if line.goal == Goal::Develop { "--port 8081" } else { "--port 0" };
        port::check(host, *port, way_out)?;
    }
    let parts = parts(line.goal);
    if line.goal != Goal::Commands {
        needs::node()?;
    }
    let missing = needs::missing(root, &parts)?;
    if missing.is_empty() {
        return compile_what_changed(root);
    }
    let there: Vec<Part> = parts.iter().copied().filter(|part| !missing.contains(part)).collect();
    let offered = offered(root, &missing, &Mirror::from_environment());
    let address =
        line.listens.filter(|_| line.goal == Goal::Build).map(|(host, port)| match port {
            0 => format!("http://{host}/, at a free port"),
            port => format!("http://{host}:{port}/"),
        });
    let outlook = Outlook {
        missing: &missing,
        there: &there,
        offered: &offered,
        cores: needs::cores(),
        builds: line.goal == Goal::Build,
        address,
    };
    for line in outlook.lines(root) {
        eprintln!("{line}");
    }
    setup::install(root, &missing)
}

/// Everything that a goal needs, the commands first of all.
fn parts(goal: Goal) -> Vec<Part> {
    let others = match goal {
        Goal::Hook | Goal::Commands => &[],
        Goal::SetUp | Goal::Develop | Goal::Build => needs::SET_UP,
        Goal::Test => needs::TEST,
    };
    let app = (goal == Goal::Build).then_some(Part::App);
    [Part::Commands].into_iter().chain(app).chain(others.iter().copied()).collect()
}

/// The tools that may be had without building.
fn offered(root: &Path, missing: &[Part], mirror: &Mirror) -> Vec<Part> {
    let is_offered = |part: &&Part| {
        let version = part.version(root).unwrap_or_default();
        part.tool().is_some_and(|tool| tool.archive(&version).is_some())
    };
    let offered = missing.iter().filter(is_offered).copied();
    if *mirror == Mirror::None { Vec::new() } else { offered.collect() }
}

/// Compiles the commands once more where something changed; says so only when that takes long.
fn compile_what_changed(root: &Path) -> Result<()> {
    let job = Job::new(Part::Commands.name(root), |worker: &Worker<'_>| {
        // What does not compile is said by cargo itself, when the commands are started.
        let compiled = setup::compile_commands(worker, root, process::cargo);
        compiled.or_else(|_| Ok("not compiled".to_owned()))
    });
    jobs::run(vec![job], 1, Talk::BRIEF, &|line| eprintln!("{line}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;

    #[test]
    fn what_each_goal_needs() {
        let check = |goal: Goal, with: &[Part], without: &[Part]| {
            let parts = parts(goal);
            assert!(parts.contains(&Part::Commands), "{goal:?}");
            assert!(with.iter().all(|part| parts.contains(part)), "{goal:?}: {parts:?}");
            assert!(!without.iter().any(|part| parts.contains(part)), "{goal:?}: {parts:?}");
        };
        use Part::{App, CargoDeny, Geckodriver, Trunk};
        check(Goal::Commands, &[], &[App, Trunk]);
        check(Goal::Build, &[App, Trunk], &[Geckodriver, CargoDeny]);
        check(Goal::Develop, &[Trunk], &[App, Geckodriver]);
        check(Goal::SetUp, &[Trunk], &[App, Geckodriver]);
        check(Goal::Test, &[Trunk, CargoDeny, Geckodriver], &[App]);
    }

    #[test]
    fn without_a_mirror_nothing_is_offered() {
        let root = workspace_root();
        let missing = [Part::Commands, Part::Trunk];
        assert_eq!(offered(&root, &missing, &Mirror::None), []);
        let known = cfg!(any(target_os = "linux", target_os = "macos"));
        let offered = offered(&root, &missing, &Mirror::read(None));
        assert_eq!(offered.contains(&Part::Trunk), known);
        assert!(!offered.contains(&Part::Commands));
    }
}
