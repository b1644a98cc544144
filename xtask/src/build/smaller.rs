//! Makes the browser's bundle a seventh smaller: the standard library is built with it, for size, and
//! a panic stops at once instead of carrying its message along (docs/measurements.md).
//!
//! Both are unstable switches of cargo and rustc. `rust-toolchain.toml` pins the very compiler, so
//! they can't change under us; tests run on the ordinary build. Trunk calls `cargo build` for the
//! bundle and `cargo xtask` for its hooks, and only the first is meant: so a `cargo` of ours, first
//! on PATH, adds the switches to that one call.

use crate::setup::SWITCHES;
use anyhow::{Context, Result};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// Lets this command's `cargo build` make a small bundle.
///
/// # Errors
/// When the stand-in can't be written below `target/`.
pub fn apply(trunk: &mut Command, root: &Path) -> Result<()> {
    let folder = root.join("target/xtask/bin");
    let file = folder.join("cargo");
    let write = || {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(&file, script())?;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755))
    };
    write().with_context(|| format!("{} can't be written", file.display()))?;
    let before = trunk.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, path)| path);
    let before = before.map_or_else(|| std::env::var_os("PATH"), |path| Some(path.to_owned()));
    let folders = std::iter::once(folder)
        .chain(std::env::split_paths(&before.unwrap_or_default()).collect::<Vec<_>>());
    trunk.env("PATH", std::env::join_paths(folders).context("PATH can't be extended")?);
    Ok(())
}

fn script() -> String {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let switches: String =
        SWITCHES.iter().map(|(name, value)| format!("  export {name}='{value}'\n")).collect();
    format!("#!/bin/sh\nif [ \"$1\" = build ]; then\n{switches}fi\nexec '{cargo}' \"$@\"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_build_is_switched() {
        let script = script();
        let (before, after) = script.split_once("fi\n").unwrap();
        assert!(before.contains("= build ]"), "{script}");
        assert!(SWITCHES.iter().all(|(name, _)| before.contains(name)), "{script}");
        assert!(after.starts_with("exec ") && !after.contains("export"), "{script}");
    }
}
