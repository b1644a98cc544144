//! Brings what is missing, said line by line; what is there costs nothing.
//!
//! An installation goes into a folder of its own and is renamed when whole, so a broken download
//! never counts as installed. Never touched: the system, unless browsers are wanted for tests and
//! the rights for it are there.

mod packages;

use crate::process;
use crate::tools::{self, Toolbox};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// What building needs: the wasm target, trunk, wasm-bindgen, wasm-opt, the map engine's packages.
///
/// # Errors
/// When something can't be installed; the message says what to do.
pub fn for_build(root: &Path) -> Result<Toolbox> {
    wasm_target()?;
    library_source()?;
    cargo_tool("trunk", tools::TRUNK, &["--no-default-features"])?;
    cargo_tool("wasm-bindgen-cli", &tools::wasm_bindgen_version(root)?, &[])?;
    node()?;
    binaryen()?;
    npm_packages(root, "map", "the map engine's packages")?;
    Toolbox::of(root)
}

/// What testing needs besides: a licence checker, three browsers and their drivers, axe-core, a C++
/// compiler.
///
/// # Errors
/// When something can't be installed; the message says what to do.
pub fn for_tests(root: &Path) -> Result<Toolbox> {
    let toolbox = for_build(root)?;
    cargo_tool("cargo-deny", tools::CARGO_DENY, &[])?;
    packages::install()?;
    npm_packages(root, "tests/axe", "the rules of accessibility")?;
    cargo_tool("geckodriver", tools::GECKODRIVER, &[])?;
    Ok(toolbox)
}

fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let output =
        Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    let folder = output.context("rustc is missing: install Rust from https://rustup.rs")?.stdout;
    if Path::new(String::from_utf8_lossy(&folder).trim()).is_dir() {
        return Ok(());
    }
    say("Rust's standard library for WebAssembly", "seconds");
    process::run(Command::new("rustup").args(["target", "add", TARGET]))
        .context("install Rust from https://rustup.rs, or the standard library for wasm32-unknown-unknown by hand")
}

/// The standard library's source, which the bundle is built with.
fn library_source() -> Result<()> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output();
    let folder = output.context("rustc is missing: install Rust from https://rustup.rs")?.stdout;
    let folder = String::from_utf8_lossy(&folder).trim().to_owned();
    if Path::new(&folder).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file() {
        return Ok(());
    }
    say("the source of Rust's standard library", "seconds");
    process::run(Command::new("rustup").args(["component", "add", "rust-src"]))
        .context("install Rust from https://rustup.rs, with the component rust-src")
}

fn cargo_tool(name: &str, version: &str, extra: &[&str]) -> Result<()> {
    let folder = tools::cargo_tool(name, version)?;
    installed_whole(
        &folder,
        || say(&format!("{name} {version}"), "some minutes, once for all checkouts"),
        |partial| {
            let mut command = Command::new("cargo");
            command
                .args(["install", "--quiet", "--locked", "--version", version, name, "--root"])
                .arg(partial)
                .args(extra);
            // Half the compile time of the default profile; these tools spend their time elsewhere.
            command.env("CARGO_PROFILE_RELEASE_LTO", "off");
            command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
            command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
            command.env_remove("CARGO_TARGET_DIR");
            // Outside the workspace, whose .cargo/config.toml is not theirs.
            command.current_dir(partial);
            process::run(&mut command).with_context(|| {
                format!("{name} {version} could not be installed: is crates.io reachable?")
            })
        },
    )
}

fn node() -> Result<()> {
    for program in ["node", "npm"] {
        if !process::succeeds(Command::new(program).arg("--version")) {
            bail!(
                "{program} is missing: install Node.js 20 or later (Debian: apt-get install nodejs npm; others: https://nodejs.org)"
            );
        }
    }
    Ok(())
}

fn binaryen() -> Result<()> {
    let package = format!("binaryen@{}", tools::BINARYEN);
    installed_whole(
        &tools::binaryen()?,
        || say(&format!("wasm-opt ({package} from npm)"), "seconds"),
        |partial| {
            let mut command = Command::new("npm");
            command
                .args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
                .arg(partial)
                .arg(&package);
            process::run(&mut command)
                .context("wasm-opt could not be installed: is registry.npmjs.org reachable?")
        },
    )
}

/// Installs what a folder's lock file names; `what` says it to people.
fn npm_packages(root: &Path, folder: &str, what: &str) -> Result<()> {
    let path = root.join(folder);
    let wanted = path.join("package-lock.json");
    if !wanted.is_file() {
        bail!("{} is missing: the checkout is not whole", wanted.display());
    }
    // npm writes this file last, so it being there means that the folder is whole.
    let there = path.join("node_modules/.package-lock.json");
    if there.is_file() && modified(&there)? >= modified(&wanted)? {
        return Ok(());
    }
    say(&format!("{what} (npm ci in {folder}/)"), "seconds");
    let mut command = Command::new("npm");
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(&path);
    process::run(&mut command)
        .with_context(|| format!("{what} could not be installed: is registry.npmjs.org reachable?"))
}

/// Fills `folder` by way of a neighbour that is renamed when `install` succeeded.
fn installed_whole(
    folder: &Path,
    announce: impl Fn(),
    install: impl Fn(&Path) -> Result<()>,
) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    announce();
    let name =
        folder.file_name().context("a tool's folder has a name")?.to_string_lossy().into_owned();
    let partial = folder.with_file_name(format!(".{name}.partial-{}", std::process::id()));
    std::fs::create_dir_all(&partial)
        .with_context(|| format!("{} can't be written", partial.display()))?;
    let done = install(&partial).and_then(|()| match std::fs::rename(&partial, folder) {
        // Another checkout was faster: its installation is as good.
        Err(_) if folder.is_dir() => Ok(()),
        other => Ok(other?),
    });
    if partial.is_dir() {
        std::fs::remove_dir_all(&partial).ok();
    }
    done
}

fn modified(file: &Path) -> Result<std::time::SystemTime> {
    Ok(std::fs::metadata(file)?.modified()?)
}

fn say(what: &str, how_long: &str) {
    println!("set-up: {what} … ({how_long})");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn a_broken_installation_does_not_count() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("tool-1.0.0");
        let runs = Cell::new(0);
        let install = |fails: bool| {
            installed_whole(
                &folder,
                || (),
                |partial| {
                    runs.set(runs.get() + 1);
                    std::fs::write(partial.join("half"), "x")?;
                    if fails { bail!("the line broke") } else { Ok(()) }
                },
            )
        };
        assert!(install(true).is_err());
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing half-done stays");
        install(false).unwrap();
        assert!(folder.join("half").is_file());
        install(true).unwrap();
        assert_eq!(runs.get(), 2, "what is there is not installed again");
    }
}
