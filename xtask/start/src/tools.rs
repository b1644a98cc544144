//! Which tools the build needs, in which version, and where they are kept.
//!
//! Tools live under the user's cache folder by name and version, so that a second clone starts at
//! once and two versions never overwrite each other. Nothing is installed system-wide.

mod archives;

use crate::error::{Context as _, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use archives::{Archive, CARGO_DENY, CARGO_FUZZ, GECKODRIVER, TRUNK, Tool, WASM_BINDGEN};

/// npm's `binaryen`, which brings wasm-opt; `Trunk.toml` pins the same as `version_132`.
pub const BINARYEN: &str = "132.0.0";

/// The folders that come first on PATH for every tool.
#[derive(Debug, Clone)]
pub struct Toolbox {
    folders: Vec<PathBuf>,
}

impl Toolbox {
    /// The tools that this checkout needs, whether installed yet or not.
    ///
    /// # Errors
    /// When there is no home folder, or `Cargo.lock` names no wasm-bindgen.
    pub fn of(root: &Path) -> Result<Self> {
        let wasm_bindgen = wasm_bindgen_version(root)?;
        Ok(Self {
            folders: vec![
                cargo_tool(TRUNK.name, TRUNK.version)?.join("bin"),
                cargo_tool(WASM_BINDGEN.name, &wasm_bindgen)?.join("bin"),
                cargo_tool(CARGO_DENY.name, CARGO_DENY.version)?.join("bin"),
                cargo_tool(CARGO_FUZZ.name, CARGO_FUZZ.version)?.join("bin"),
                cargo_tool(GECKODRIVER.name, GECKODRIVER.version)?.join("bin"),
                binaryen()?.join("node_modules/.bin"),
            ],
        })
    }

    /// A command that finds these tools first.
    ///
    /// # Errors
    /// When PATH holds a folder that can't be written there.
    pub fn command(&self, program: &str) -> Result<Command> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(std::env::split_paths(&path));
        let path: OsString = std::env::join_paths(folders).context("PATH can't be extended")?;
        // The program is looked up by us: Command would search this process's PATH on some systems.
        let found = std::env::split_paths(&path)
            .map(|folder| folder.join(program))
            .find(|file| file.is_file());
        let mut command = Command::new(found.unwrap_or_else(|| PathBuf::from(program)));
        command.env("PATH", path);
        Ok(command)
    }
}

/// Where `cargo install --root` puts one version of one tool.
///
/// # Errors
/// When there is no home folder.
pub fn cargo_tool(name: &str, version: &str) -> Result<PathBuf> {
    Ok(cache()?.join("tools").join(format!("{name}-{version}")))
}

/// Where npm's binaryen is kept.
///
/// # Errors
/// When there is no home folder.
pub fn binaryen() -> Result<PathBuf> {
    Ok(cache()?.join("npm").join(format!("binaryen-{BINARYEN}")))
}

/// The version of wasm-bindgen in `Cargo.lock`: command line and crate must be the very same.
///
/// # Errors
/// When the lock file can't be read, or names no wasm-bindgen.
pub fn wasm_bindgen_version(root: &Path) -> Result<String> {
    let lock =
        std::fs::read_to_string(root.join("Cargo.lock")).context("Cargo.lock can't be read")?;
    locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")
}

/// The workspace's folder: two above this crate's.
#[must_use]
pub fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split_once('"').map(|(version, _)| version.to_owned())
}

fn cache() -> Result<PathBuf> {
    let base =
        std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let base = base.or_else(|| std::env::home_dir().map(|home| home.join(".cache")));
    Ok(base
        .context("no home folder: set XDG_CACHE_HOME to where tools may be kept")?
        .join("kmn-finder"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locked_versions() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.128\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.128"));
        assert_eq!(locked_version(lock, "trunk"), None);
    }

    #[test]
    fn the_archives_of_wasm_bindgen_follow_the_lock_file() {
        // Otherwise everyone builds it: look its checksums up with every update.
        assert_eq!(wasm_bindgen_version(&workspace_root()).unwrap(), WASM_BINDGEN.version);
    }

    #[test]
    fn trunk_toml_pins_the_same_tools() {
        let config = std::fs::read_to_string(workspace_root().join("Trunk.toml")).unwrap();
        let major = BINARYEN.split('.').next().unwrap();
        assert!(config.contains(&format!("wasm_opt = \"version_{major}\"")), "{config}");
        assert!(config.contains(&format!("trunk-version = \"={}\"", TRUNK.version)), "{config}");
    }
}
