//! Other members in a folder that is built already: the feed and the pages made of it, with their
//! compressed twins. Nothing is compiled.

use super::compress;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;

/// Where the feed lies in a built folder.
pub const FEED: &str = "data/members.geojson";

/// Puts a feed into a built folder and renews all that follows of it.
///
/// # Errors
/// When the folder is no build, the feed can't be listed, or a file can't be read or written.
pub fn replace(root: &Path, folder: &Path, feed: &[u8]) -> Result<()> {
    let before = derived(folder)?;
    let file = folder.join(FEED);
    std::fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
    std::fs::write(&file, feed).with_context(|| file.display().to_string())?;
    super::site(root, folder)?;
    let after = derived(folder)?.into_iter();
    let changed = after.filter(|(path, bytes)| before.get(path) != Some(bytes));
    compress::all(folder, &changed.map(|(path, _)| path).collect::<Vec<_>>())
}

/// The files that follow of the feed, with their bytes.
fn derived(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let follows = |path: &String| path == FEED || path.ends_with(".html");
    let paths = compress::files(folder)?.into_iter().filter(follows);
    paths.map(|path| Ok((path.clone(), std::fs::read(folder.join(&path))?))).collect()
}
