//! A build with other members than the editors': with the frozen ones of `tests/fixtures/members.csv`,
//! for what expects their numbers, names and bytes (the journeys and the budget), or with any others,
//! for measurements. It is a copy of `dist/` in a folder of its own, so neither `dist/` nor the feed
//! in `public/` ever holds these members, and nothing is compiled.

use crate::post_build::{assets, compress, members};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};

/// The members that tests expect, whatever the editors write.
pub const SPREADSHEET: &str = "tests/fixtures/members.csv";

/// Where the build of them lies.
const FOLDER: &str = "target/fixture";
/// Where builds of others lie, each in a folder of its own.
const OTHERS: &str = "target/members";

/// The feed of the frozen members, as `kmn-publish build` writes it.
///
/// # Errors
/// When a file can't be read, or a line breaks a rule.
pub fn feed(root: &Path) -> Result<Vec<u8>> {
    published(root, &root.join(SPREADSHEET))
}

/// The feed that `kmn-publish build` makes of a spreadsheet.
fn published(root: &Path, spreadsheet: &Path) -> Result<Vec<u8>> {
    let name = || spreadsheet.display().to_string();
    let csv = std::fs::read(spreadsheet).with_context(name)?;
    let gazetteer = std::fs::read_to_string(root.join("public/gazetteer/niedersachsen.txt"))?;
    let built = kmn_publish::build(&csv, &gazetteer, &kmn_publish::Options::default())?;
    anyhow::ensure!(
        !kmn_publish::has_errors(&built.findings),
        "{} breaks a rule:\n{}",
        name(),
        kmn_publish::findings_table(&built.findings)
    );
    Ok(built.geojson)
}

/// Makes the folder of a build and gives it; one that is of the same build and of the same members
/// is taken as it is. Processes that ask at once wait for each other.
///
/// # Errors
/// When `built` is no build (run `cargo xtask build` first), or the folder can't be written.
pub fn dist(root: &Path, built: &Path) -> Result<PathBuf> {
    of(root, built, &feed(root)?, &root.join(FOLDER))
}

/// The same with the members of a feed (`.geojson`) or of a spreadsheet.
///
/// # Errors
/// As [`dist`], and when the members can't be read.
pub fn with(root: &Path, built: &Path, members: &Path) -> Result<PathBuf> {
    let feed = if members.extension().is_some_and(|kind| kind == "geojson") {
        std::fs::read(members).with_context(|| members.display().to_string())?
    } else {
        published(root, members)?
    };
    of(root, built, &feed, &root.join(OTHERS).join(assets::short_hash(&feed)))
}

fn of(root: &Path, built: &Path, feed: &[u8], folder: &Path) -> Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let turn = File::create(folder.join("lock"))?;
    turn.lock()?;
    let (dist, stamp) = (folder.join("dist"), folder.join("of"));
    let wanted = state(root, built, feed)?;
    if std::fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(dist);
    }
    eprintln!("Writing a copy of the site with these members: about a minute");
    for path in [&stamp, &dist] {
        remove(path)?;
    }
    for path in compress::files(built)? {
        let copy = dist.join(&path);
        std::fs::create_dir_all(copy.parent().context("a file lies in a folder")?)?;
        std::fs::copy(built.join(&path), copy).with_context(|| path.clone())?;
    }
    members::replace(root, &dist, feed)?;
    std::fs::write(stamp, wanted)?;
    Ok(dist)
}

/// What the folder is made of: every file of the build with its size and time, the members, and the
/// worker as it is before a build fills it.
fn state(root: &Path, built: &Path, feed: &[u8]) -> Result<String> {
    let files = compress::files(built).with_context(|| {
        format!("{} is not there: run cargo xtask build first", built.display())
    })?;
    let mut hash = Sha256::new();
    hash.update(feed);
    for path in files {
        let about = std::fs::metadata(built.join(&path)).with_context(|| path.clone())?;
        let changed = about.modified()?.duration_since(std::time::UNIX_EPOCH)?;
        hash.update(format!("{path}\0{}\0{}\0", about.len(), changed.as_nanos()));
    }
    hash.update(std::fs::read(root.join("public/sw.js")).context("public/sw.js")?);
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn remove(path: &Path) -> Result<()> {
    let removed =
        if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| path.display().to_string())
        }
        _ => Ok(()),
    }
}
