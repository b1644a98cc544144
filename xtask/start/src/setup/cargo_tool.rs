//! A tool in the first way that works: `cargo binstall` where it is installed, the tool's own
//! release archive with a pinned checksum, and else built from crates.io.

use super::install::whole;
use super::must;
use crate::download::{self, Limits, Mirror};
use crate::error::Result;
use crate::jobs::Worker;
use crate::process;
use crate::tools::Tool;
use std::path::Path;
use std::time::Duration;

/// Longest that `cargo binstall` may take.
const BINSTALL: Duration = Duration::from_secs(120);

/// Puts a tool into `folder`; says how.
///
/// # Errors
/// When it can't be built either.
pub fn install(
    worker: &Worker<'_>,
    tool: &Tool,
    version: &str,
    mirror: &Mirror,
    folder: &Path,
) -> Result<String> {
    whole(folder, |partial| {
        if let Mirror::At(base) = mirror {
            if has_binstall() {
                match binstall(worker, tool, version, partial) {
                    Ok(()) => return Ok("brought by cargo binstall".to_owned()),
                    Err(error) => worker.note(&format!("not by cargo binstall: {}", line(&error))),
                }
                empty(partial)?;
            }
            match tool.archive(version) {
                Some(archive) => {
                    let limits = Limits::USUAL;
                    match download::archive(worker, (tool, archive), base, limits, partial) {
                        Ok(()) => return Ok("downloaded".to_owned()),
                        Err(error) => {
                            worker.note(&format!("is built instead, since {}", line(&error)))
                        }
                    }
                    empty(partial)?;
                }
                None => {
                    worker.note("is built, since no checksum of a release for this system is known")
                }
            }
        }
        build(worker, tool, version, partial).map(|()| "built".to_owned())
    })
}

fn has_binstall() -> bool {
    process::succeeds(process::cargo().args(["binstall", "-V"]))
}

/// Only the tool's own releases: not what third parties built, and not by compiling.
fn binstall(worker: &Worker<'_>, tool: &Tool, version: &str, partial: &Path) -> Result<()> {
    worker.doing("is brought by cargo binstall");
    let mut command = process::cargo();
    command
        .args(["binstall", "--no-confirm", "--strategies", "crate-meta-data"])
        .args(["--version", version, "--root"])
        .arg(partial)
        .arg(tool.name)
        .current_dir(partial);
    let answer = worker.ask(&mut command, Some(BINSTALL))?;
    match answer.code {
        Some(0) => download::tried(worker, tool, version, partial),
        Some(_) => {
            let last = answer.lines.last().cloned().unwrap_or_default();
            Err(crate::error::Error::new(last))
        }
        None => Err(crate::error::Error::new("it took more than 2 minutes")),
    }
}

fn build(worker: &Worker<'_>, tool: &Tool, version: &str, partial: &Path) -> Result<()> {
    let _slot = worker.slot()?;
    let mut cargo = process::cargo_behind();
    cargo
        .args(["install", "--locked", "--version", version, tool.name, "--root"])
        .arg(partial)
        .args(tool.options);
    // Half the compile time of the default profile; these tools spend their time elsewhere.
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    // Within what is removed when this is ended halfway.
    let target = partial.join("target");
    cargo.env("CARGO_TARGET_DIR", &target);
    // Outside the workspace, whose .cargo/config.toml is not theirs.
    cargo.current_dir(partial);
    let hint = format!("{} {version} could not be built: is crates.io reachable?", tool.name);
    must(worker, &mut cargo, &hint)?;
    std::fs::remove_dir_all(&target).ok();
    Ok(())
}

/// The first line of an error.
fn line(error: &crate::error::Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}

fn empty(folder: &Path) -> Result<()> {
    std::fs::remove_dir_all(folder)?;
    Ok(std::fs::create_dir_all(folder)?)
}
