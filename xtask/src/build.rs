//! From the editors' spreadsheet to `dist/`: publish the feed, run Trunk, let `post_build` finish.
//! The finishing runs as Trunk's hook, so `trunk serve` and `trunk build` by hand get it too.

pub mod fixture;

use crate::tools::Toolbox;
use crate::{process, setup};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// The editors' spreadsheet, and the feed made of it.
pub const SPREADSHEET: &str = "data/members.csv";
/// The feed as Trunk finds it.
pub const FEED: &str = "public/data/members.geojson";

/// Builds `dist/` in release mode, with everything set up first.
///
/// # Errors
/// When set-up, publishing or Trunk fails.
pub fn build(root: &Path, publish: bool) -> Result<()> {
    let toolbox = setup::for_build(root)?;
    if publish {
        publish_feed(root)?;
    }
    process::run_long(trunk(root, &toolbox)?.args(["build", "--release"]), "the page in dist/")
}

/// Trunk's live reload: unoptimised, rebuilt on every change.
///
/// # Errors
/// When set-up, publishing or Trunk fails.
pub fn dev(root: &Path, port: u16) -> Result<()> {
    let toolbox = setup::for_build(root)?;
    publish_feed(root)?;
    process::run(trunk(root, &toolbox)?.args(["serve", "--port", &port.to_string()]))
}

/// Makes the feed, printing what the editors should mend.
///
/// # Errors
/// When a line of the spreadsheet breaks a rule.
pub fn publish_feed(root: &Path) -> Result<()> {
    let feed = root.join(FEED);
    if let Some(folder) = feed.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("{} can't be written", folder.display()))?;
    }
    let mut command = Command::new("cargo");
    command
        .args([
            "run",
            "--quiet",
            "--package",
            "kmn-publish",
            "--",
            "build",
            SPREADSHEET,
            "--out",
            FEED,
        ])
        .current_dir(root);
    process::run_long(&mut command, "the feed")
}

fn trunk(root: &Path, toolbox: &Toolbox) -> Result<Command> {
    let mut command = toolbox.command("trunk")?;
    // Trunk is set up by us in a pinned version: it need not ask whether there is a newer one.
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk reads NO_COLOR as a boolean and refuses the customary `1`.
    command.env_remove("NO_COLOR");
    command.current_dir(root);
    Ok(command)
}
