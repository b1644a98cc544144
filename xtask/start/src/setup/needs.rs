//! The parts of a set-up: which command needs which, and which of them are missing.

use crate::error::{Context as _, Error, Result};
use crate::process;
use crate::tools::{self, Tool};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the app is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Oldest Node.js that will do.
const NODE: u32 = 20;

/// Something that must be there. Their order is the one in which they get to compile: the longest
/// chain first, so that the shorter ones fill the other core to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The standard library for the browser.
    Target,
    /// The app for the browser, compiled with its dependencies.
    App,
    /// The developers' commands.
    Commands,
    /// Builds the app.
    Trunk,
    /// Makes the script that starts the WebAssembly.
    WasmBindgen,
    /// Checks licences.
    CargoDeny,
    /// Throws bytes at the gates.
    CargoFuzz,
    /// Drives Firefox.
    Geckodriver,
    /// Makes the WebAssembly smaller.
    WasmOpt,
    /// What the map engine is made of.
    MapPackages,
    /// The rules of accessibility.
    AxePackages,
    /// What checks the JavaScript.
    ScriptPackages,
    /// Browsers, their drivers, a C++ compiler.
    Browsers,
}

/// For building, and for live reload.
pub const SET_UP: &[Part] =
    &[Part::Target, Part::Trunk, Part::WasmBindgen, Part::WasmOpt, Part::MapPackages];

/// For building and testing.
pub const TEST: &[Part] = &[
    Part::Target,
    Part::Trunk,
    Part::WasmBindgen,
    Part::CargoDeny,
    Part::CargoFuzz,
    Part::Geckodriver,
    Part::WasmOpt,
    Part::MapPackages,
    Part::AxePackages,
    Part::ScriptPackages,
    Part::Browsers,
];

impl Part {
    /// What people call it.
    #[must_use]
    pub fn name(self, root: &Path) -> String {
        match self {
            Self::Target => "Rust's standard library for WebAssembly".to_owned(),
            Self::App => "the app".to_owned(),
            Self::Commands => "the developers' commands".to_owned(),
            Self::WasmOpt => format!("wasm-opt (binaryen {})", tools::BINARYEN),
            Self::MapPackages => "the map engine's packages".to_owned(),
            Self::AxePackages => "the rules of accessibility".to_owned(),
            Self::ScriptPackages => "tsc and eslint".to_owned(),
            Self::Browsers => "browsers and a C++ compiler for tests".to_owned(),
            Self::Trunk
            | Self::WasmBindgen
            | Self::CargoDeny
            | Self::CargoFuzz
            | Self::Geckodriver => {
                let name = self.tool().map_or("", |tool| tool.name);
                format!("{name} {}", self.version(root).unwrap_or_default())
            }
        }
    }

    /// The tool that it is, if it is one.
    #[must_use]
    pub fn tool(self) -> Option<Tool> {
        match self {
            Self::Trunk => Some(tools::TRUNK),
            Self::WasmBindgen => Some(tools::WASM_BINDGEN),
            Self::CargoDeny => Some(tools::CARGO_DENY),
            Self::CargoFuzz => Some(tools::CARGO_FUZZ),
            Self::Geckodriver => Some(tools::GECKODRIVER),
            _ => None,
        }
    }

    /// The tool's version in this checkout.
    ///
    /// # Errors
    /// When it is none, or `Cargo.lock` can't be read.
    pub fn version(self, root: &Path) -> Result<String> {
        match self {
            Self::WasmBindgen => tools::wasm_bindgen_version(root),
            _ => Ok(self.tool().context("no tool")?.version.to_owned()),
        }
    }

    /// Whether it is whole.
    ///
    /// # Errors
    /// When Rust is missing, or the checkout is not whole.
    pub fn is_there(self, root: &Path) -> Result<bool> {
        Ok(match self {
            Self::Target => {
                let folder = rustc(&["--print", "target-libdir", "--target", TARGET])?;
                Path::new(&folder).is_dir()
            }
            Self::Commands => target(root).join("debug/xtask").is_file(),
            Self::App => target(root).join(TARGET).join("web/kmn-finder.wasm").is_file(),
            Self::WasmOpt => tools::binaryen()?.is_dir(),
            Self::MapPackages => packages_are_there(&root.join("map"))?,
            Self::AxePackages => packages_are_there(&root.join("tests/axe"))?,
            Self::ScriptPackages => packages_are_there(&root.join("tests/scripts"))?,
            Self::Browsers => super::packages::are_there(),
            Self::Trunk
            | Self::WasmBindgen
            | Self::CargoDeny
            | Self::CargoFuzz
            | Self::Geckodriver => {
                let name = self.tool().context("a tool")?.name;
                tools::cargo_tool(name, &self.version(root)?)?.is_dir()
            }
        })
    }
}

/// Those of the parts that are not there, in their order.
///
/// # Errors
/// As [`Part::is_there`].
pub fn missing(root: &Path, parts: &[Part]) -> Result<Vec<Part>> {
    let mut missing = Vec::new();
    for part in parts {
        if !part.is_there(root)? {
            missing.push(*part);
        }
    }
    missing.sort_unstable();
    Ok(missing)
}

/// Ends well when Node.js and npm are there and new enough.
///
/// # Errors
/// When they are not: says where to get them.
pub fn node() -> Result<()> {
    const INSTALL: &str = "install Node.js 20 or later (Debian: apt-get install nodejs npm; others: https://nodejs.org)";
    let asked = |program: &str| process::answer(Command::new(program).arg("--version"));
    let version = asked("node").with_context(|| format!("node is missing: {INSTALL}"))?;
    if !is_new_enough(&version) {
        return Err(Error::new(format!("Node.js is {version}, which is too old: {INSTALL}")));
    }
    asked("npm").with_context(|| format!("npm is missing: {INSTALL}")).map(|_| ())
}

/// Processors that may be used.
#[must_use]
pub fn cores() -> u64 {
    std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64)
}

/// `v20.11.1`; what is said in another form is not judged.
fn is_new_enough(version: &str) -> bool {
    let major = version.trim_start_matches('v').split('.').next().unwrap_or_default();
    major.parse().map_or(true, |major: u32| major >= NODE)
}

fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

fn rustc(words: &[&str]) -> Result<String> {
    process::answer(Command::new("rustc").args(words))
        .context("rustc is missing: install Rust from https://rustup.rs")
}

/// Whether npm installed what the folder's lock file names.
fn packages_are_there(folder: &Path) -> Result<bool> {
    let wanted = folder.join("package-lock.json");
    if !wanted.is_file() {
        let file = wanted.display();
        return Err(Error::new(format!("{file} is missing: the checkout is not whole")));
    }
    // npm writes this file last, so it being there means that the folder is whole.
    let there = folder.join("node_modules/.package-lock.json");
    let modified = |file: &Path| std::fs::metadata(file)?.modified();
    Ok(there.is_file() && modified(&there)? >= modified(&wanted)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_brought_that_the_command_does_not_need() {
        let for_tests = [
            Part::Geckodriver,
            Part::CargoDeny,
            Part::CargoFuzz,
            Part::Browsers,
            Part::AxePackages,
            Part::ScriptPackages,
        ];
        for part in for_tests {
            assert!(!SET_UP.contains(&part), "{part:?}");
            assert!(TEST.contains(&part), "{part:?}");
        }
        assert!(SET_UP.iter().all(|part| TEST.contains(part)), "tests build too");
    }

    #[test]
    fn versions_of_node() {
        let check = |version: &str, expected: bool| {
            assert_eq!(is_new_enough(version), expected, "{version}");
        };
        check("v20.0.0", true);
        check("v24.19.0", true);
        check("v18.20.4", false);
        check("v8.17.0", false);
        check("nightly", true);
    }

    #[test]
    fn packages_older_than_their_lock_file_are_missing() {
        let folder = tempfile::tempdir().unwrap();
        let said = packages_are_there(folder.path()).unwrap_err().to_string();
        assert!(said.contains("the checkout is not whole"), "{said}");
        std::fs::write(folder.path().join("package-lock.json"), "{}").unwrap();
        assert_eq!(packages_are_there(folder.path()), Ok(false));
        std::fs::create_dir(folder.path().join("node_modules")).unwrap();
        std::fs::write(folder.path().join("node_modules/.package-lock.json"), "{}").unwrap();
        assert_eq!(packages_are_there(folder.path()), Ok(true));
        let later = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
        let lock =
            std::fs::File::options().write(true).open(folder.path().join("package-lock.json"));
        lock.unwrap().set_modified(later).unwrap();
        assert_eq!(packages_are_there(folder.path()), Ok(false));
    }
}
