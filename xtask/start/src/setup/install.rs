//! What rustup and npm bring, and the way in which an installation becomes whole.

use super::must;
use crate::error::{Context as _, Result};
use crate::jobs::{Worker, runs};
use crate::tools;
use std::path::Path;
use std::process::Command;

pub(super) fn rustup(worker: &Worker<'_>, words: &[&str]) -> Result<String> {
    worker.doing("is downloaded");
    let hint = format!(
        "install Rust from https://rustup.rs, or do by hand what `rustup {}` would",
        words.join(" ")
    );
    must(worker, Command::new("rustup").args(words), &hint).map(|()| "downloaded".to_owned())
}

pub(super) fn binaryen(worker: &Worker<'_>) -> Result<String> {
    let package = format!("binaryen@{}", tools::BINARYEN);
    worker.doing("is downloaded");
    whole(&tools::binaryen()?, |partial| {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
            .arg(partial)
            .arg(&package);
        must(worker, &mut npm, "is registry.npmjs.org reachable?")?;
        Ok("downloaded".to_owned())
    })
}

/// Installs what a folder's lock file names.
pub(super) fn npm_packages(worker: &Worker<'_>, folder: &Path) -> Result<String> {
    worker.doing("are downloaded");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    must(worker, &mut npm, "is registry.npmjs.org reachable?").map(|()| "downloaded".to_owned())
}

/// Fills `folder` by way of a neighbour that is renamed when `install` succeeded.
pub(super) fn whole(
    folder: &Path,
    install: impl FnOnce(&Path) -> Result<String>,
) -> Result<String> {
    if folder.is_dir() {
        return Ok("there already".to_owned());
    }
    let name =
        folder.file_name().context("a tool's folder has a name")?.to_string_lossy().into_owned();
    let start = format!(".{name}.partial-");
    remove_left_overs(folder, &start);
    let partial = folder.with_file_name(format!("{start}{}", std::process::id()));
    std::fs::create_dir_all(&partial)
        .with_context(|| format!("{} can't be written", partial.display()))?;
    let done = install(&partial).and_then(|how| match std::fs::rename(&partial, folder) {
        // Another checkout was faster: its installation is as good.
        Err(_) if folder.is_dir() => Ok(how),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(how),
    });
    if partial.is_dir() {
        std::fs::remove_dir_all(&partial).ok();
    }
    done
}

/// Removes what runs left behind that were ended from outside; those that go on keep theirs.
fn remove_left_overs(folder: &Path, start: &str) {
    let neighbours = folder.parent().map(std::fs::read_dir).into_iter().flatten().flatten();
    for neighbour in neighbours.flatten() {
        let name = neighbour.file_name().to_string_lossy().into_owned();
        let process = name.strip_prefix(start).and_then(|process| process.parse().ok());
        if process.is_some_and(|process| !runs(process)) {
            std::fs::remove_dir_all(neighbour.path()).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use std::cell::Cell;

    #[test]
    fn a_broken_installation_does_not_count() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("tool-1.0.0");
        let times = Cell::new(0);
        let install = |fails: bool| {
            whole(&folder, |partial| {
                times.set(times.get() + 1);
                std::fs::write(partial.join("half"), "x")?;
                if fails { Err(Error::new("the line broke")) } else { Ok("built".to_owned()) }
            })
        };
        assert!(install(true).is_err());
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing half-done stays");
        assert_eq!(install(false).as_deref(), Ok("built"));
        assert!(folder.join("half").is_file());
        assert_eq!(install(true).as_deref(), Ok("there already"));
        assert_eq!(times.get(), 2, "what is there is not installed again");
    }

    #[test]
    fn what_an_ended_run_left_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("tool-1.0.0");
        let ended = home.path().join(".tool-1.0.0.partial-4194305");
        let parent = home.path().join(".tool-1.0.0.partial-1");
        for folder in [&ended, &parent] {
            std::fs::create_dir(folder).unwrap();
        }
        whole(&folder, |_| Ok("built".to_owned())).unwrap();
        assert!(!ended.exists(), "no process has this number: Linux counts to 4194304");
        assert!(parent.exists(), "process 1 runs");
    }
}
