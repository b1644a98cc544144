//! What an operator does to a built folder: lays archives of maps beside it and names them in the
//! page, as docs/map.md tells. Works on a copy, so other journeys see nothing of it.

use crate::stage::{dist, root};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use xtask::serve::{ServeOptions, Server};

/// The setting's beginning in index.html.
const BASEMAP: &str = "<meta name=\"kmn-basemap\" content=\"";

/// A copy of the build that journeys are played on, to be changed and served.
#[derive(Debug)]
pub struct Copy {
    folder: PathBuf,
}

impl Copy {
    /// Copies the folder to `target/operator-⟨name⟩`.
    ///
    /// # Errors
    /// When it isn't built, or can't be copied.
    pub fn of_dist(name: &str) -> Result<Self> {
        let dist = dist()?;
        let folder = root().join("target").join(format!("operator-{name}"));
        std::fs::remove_dir_all(&folder).ok();
        copy(&dist, &folder).with_context(|| format!("{} can't be copied", dist.display()))?;
        Ok(Self { folder })
    }

    /// Lays bytes at a path within the folder.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn lay(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let file = self.folder.join(path);
        std::fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
        Ok(std::fs::write(file, bytes)?)
    }

    /// Changes the page's basemaps.
    ///
    /// # Errors
    /// When the page doesn't have the setting.
    pub fn set_basemap(&self, change: impl FnOnce(&str) -> String) -> Result<()> {
        let index = self.folder.join("index.html");
        let page = std::fs::read_to_string(&index)?;
        let (before, rest) = page.split_once(BASEMAP).context("no kmn-basemap in the page")?;
        let (now, after) = rest.split_once('"').context("an attribute ends")?;
        std::fs::write(&index, format!("{before}{BASEMAP}{}\"{after}", change(now)))?;
        // Packed twins would be served instead.
        for ending in ["br", "gz"] {
            std::fs::remove_file(index.with_extension(format!("html.{ending}"))).ok();
        }
        Ok(())
    }

    /// Serves the folder until the server is dropped.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn serve(&self) -> Result<Server> {
        Server::start(ServeOptions { dist: self.folder.clone(), host: "127.0.0.1".into(), port: 0 })
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
