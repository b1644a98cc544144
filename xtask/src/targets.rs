//! What there is to test, asked of cargo and of the folders, so that no list has to be kept.
//!
//! Cargo's own rule says what is run: every target with tests that it runs by default, and its
//! documentation's examples. Targets of `[[test]]` with `test = false` are those that need a built
//! `dist/`: they are the journeys. Deliberately absent: names of targets.

use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders in which nothing of ours lies.
const NOT_OURS: [&str; 4] = ["node_modules", "target", "dist", "venv"];

/// A package of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Whether it is the page itself, which runs in a browser and nowhere else.
    pub is_page: bool,
    /// Whether its tests, or some of them, want a browser.
    pub in_browser: bool,
    /// Its `[[test]]` targets with `test = false`.
    pub journeys: Vec<String>,
}

/// The packages of the workspace in this folder.
///
/// # Errors
/// When cargo can't read it.
pub fn packages(root: &Path) -> Result<Vec<Package>> {
    let metadata = metadata(&root.join("Cargo.toml"))?;
    let page = root.join("Cargo.toml");
    let every = metadata["packages"].as_array().context("cargo metadata lists packages")?;
    every.iter().map(|package| read(package, &page)).collect()
}

/// The names of the programs in the workspace of this manifest.
///
/// # Errors
/// When cargo can't read it.
pub fn programs(manifest: &Path) -> Result<Vec<String>> {
    let metadata = metadata(manifest)?;
    let targets = array(&metadata["packages"]).flat_map(|package| array(&package["targets"]));
    let programs = targets.filter(|target| is_of(target, "bin"));
    Ok(programs.filter_map(|target| target["name"].as_str()).map(str::to_owned).collect())
}

/// The folders whose `package.json` has a `test` script, in order.
///
/// # Errors
/// When a folder can't be read, or a `package.json` is no JSON.
pub fn npm_packages(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for file in files(root)?.into_iter().filter(|file| file.ends_with("package.json")) {
        let text = std::fs::read_to_string(&file)?;
        let package: Value =
            serde_json::from_str(&text).with_context(|| file.display().to_string())?;
        if package["scripts"]["test"].is_string() {
            found.extend(file.parent().map(Path::to_path_buf));
        }
    }
    found.sort();
    Ok(found)
}

/// Every file below the folder that may be ours; hidden ones are not looked at.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("{} can't be read", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || NOT_OURS.contains(&name.as_str()) {
                continue;
            }
            match entry.file_type()?.is_dir() {
                true => folders.push(entry.path()),
                false => found.push(entry.path()),
            }
        }
    }
    Ok(found)
}

fn metadata(manifest: &Path) -> Result<Value> {
    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version=1", "--manifest-path"])
        .arg(manifest)
        .output()
        .context("cargo can't be started")?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_slice(&output.stdout)
        .with_context(|| format!("{} can't be read: {said}", manifest.display()))
}

fn read(package: &Value, page: &Path) -> Result<Package> {
    let name = package["name"].as_str().context("a package has a name")?.to_owned();
    let is_tested = |target: &&Value| target["test"] == true || target["doctest"] == true;
    let journeys = array(&package["targets"])
        .filter(|target| is_of(target, "test") && !is_tested(target))
        .filter_map(|target| target["name"].as_str())
        .map(str::to_owned)
        .collect();
    Ok(Package {
        name,
        is_page: package["manifest_path"].as_str().map(Path::new) == Some(page),
        in_browser: array(&package["dependencies"])
            .any(|dependency| dependency["name"] == "wasm-bindgen-test"),
        journeys,
    })
}

fn is_of(target: &Value, kind: &str) -> bool {
    array(&target["kind"]).any(|one| one == kind)
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;

    /// The files of ours with this ending, by their paths in the workspace.
    fn ours(ending: &str) -> Vec<String> {
        let root = workspace_root();
        let relative = |file: PathBuf| Some(file.strip_prefix(&root).ok()?.to_str()?.to_owned());
        let every = files(&root).unwrap().into_iter().filter_map(relative);
        every.filter(|file| file.ends_with(ending)).collect()
    }

    #[test]
    fn every_manifest_is_of_the_workspace_or_of_the_fuzz_targets() {
        let every = metadata(&workspace_root().join("Cargo.toml")).unwrap();
        let known = |file: &String| {
            array(&every["packages"]).any(|package| {
                Path::new(package["manifest_path"].as_str().unwrap()) == workspace_root().join(file)
            })
        };
        let manifests = ours("Cargo.toml");
        assert!(manifests.len() >= 10, "{manifests:?}");
        let unknown: Vec<_> = manifests.iter().filter(|file| !known(file)).collect();
        assert_eq!(unknown, ["fuzz/Cargo.toml"], "its tests are run by nobody");
    }

    #[test]
    fn what_cargo_does_not_test_holds_no_test() {
        let every = metadata(&workspace_root().join("Cargo.toml")).unwrap();
        for target in array(&every["packages"]).flat_map(|package| array(&package["targets"])) {
            let is_run = target["test"] == true || is_of(target, "test");
            let source = PathBuf::from(target["src_path"].as_str().unwrap());
            // A benchmark's file alone: beside it lie others.
            let beside = !is_of(target, "lib") && !is_of(target, "cdylib");
            let sources = match beside {
                true => vec![source],
                false => files(source.parent().unwrap()).unwrap(),
            };
            for file in sources.iter().filter(|file| !is_run && file.exists()) {
                let text = std::fs::read_to_string(file).unwrap();
                assert!(!text.contains("#[test]"), "{} is run by nobody", file.display());
            }
        }
    }

    #[test]
    fn every_file_of_javascript_tests_is_run_by_its_package() {
        let root = workspace_root();
        let packages = npm_packages(&root).unwrap();
        let files: Vec<_> =
            [".test.js", ".test.mjs", ".test.cjs"].iter().flat_map(|end| ours(end)).collect();
        assert!(files.contains(&"map/test/parts.test.mjs".to_owned()), "{files:?}");
        for file in files {
            let path = root.join(&file);
            let package = packages.iter().find(|package| path.starts_with(package));
            let package = package.unwrap_or_else(|| panic!("{file} is run by no package"));
            let script = std::fs::read_to_string(package.join("package.json")).unwrap();
            let script: Value = serde_json::from_str(&script).unwrap();
            let script = script["scripts"]["test"].as_str().unwrap();
            let folder = path.strip_prefix(package).unwrap().parent().unwrap();
            let whole = format!("{}/*.test.mjs", folder.display());
            assert!(script.contains(&whole), "{file}: {script:?} does not say {whole}");
        }
    }

    #[test]
    fn the_page_and_the_journeys_are_found() {
        let packages = packages(&workspace_root()).unwrap();
        let of = |is: fn(&&Package) -> bool| -> Vec<&str> {
            packages.iter().filter(is).map(|package| package.name.as_str()).collect()
        };
        assert_eq!(of(|package| package.is_page), ["kmn-finder"]);
        assert_eq!(of(|package| package.in_browser), ["kmn-finder"]);
        let with: Vec<_> = packages.iter().filter(|p| !p.journeys.is_empty()).collect();
        assert_eq!(with.len(), 1, "{with:?}");
        assert_eq!(
            (with[0].name.as_str(), with[0].journeys.as_slice()),
            ("kmn-tests", ["journeys".to_owned()].as_slice())
        );
    }
}
