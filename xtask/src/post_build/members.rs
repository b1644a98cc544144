//! Other members in a folder that is built already: the feed and what a build derives of it (the
//! plain lists, the worker's list of files and its version, compressed twins). Nothing is compiled.

use super::{INDEX, compress, plain_pages, worker};
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
    let index = std::fs::read_to_string(folder.join(INDEX)).context(INDEX)?;
    plain_pages(root, folder, &index)?;
    // The built one is filled already; filled anew, it is of these files.
    let source = root.join("public").join(worker::WORKER);
    std::fs::copy(&source, folder.join(worker::WORKER))
        .with_context(|| source.display().to_string())?;
    worker::list(folder)?;
    for (path, bytes) in derived(folder)? {
        if before.get(&path) != Some(&bytes) {
            compress::twin(folder, &path)?;
        }
    }
    Ok(())
}

/// The files that follow of the feed, with their bytes.
fn derived(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let follows = |path: &String| {
        path == FEED || path == worker::WORKER || (path.ends_with(".html") && !path.contains('/'))
    };
    let paths = compress::files(folder)?.into_iter().filter(follows);
    paths.map(|path| Ok((path.clone(), std::fs::read(folder.join(&path))?))).collect()
}
