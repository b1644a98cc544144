//! Runs the targets of `fuzz/` with cargo-fuzz: bytes that libFuzzer changes where a run came to new
//! code.
//!
//! Without a sanitizer, since these want a nightly compiler (docs/decisions/0003-stable-rust.md). Our
//! Rust forbids unsafe code, so what is looked for are panics, hangs and memory that grows.

use crate::tools::Toolbox;
use crate::{process, setup, targets};
use anyhow::{Context, Result, bail};
use setup::needs::Part;
use std::path::Path;
use std::process::Command;

/// The targets, as `fuzz/Cargo.toml` has them: `fuzz/targets/⟨name⟩.rs`, with a corpus and a
/// dictionary.
///
/// # Errors
/// When cargo can't read it.
pub fn targets(root: &Path) -> Result<Vec<String>> {
    targets::programs(&root.join("fuzz/Cargo.toml"))
}

/// So many inputs each target gets in `cargo xtask test`.
pub const SHORT: u32 = 20_000;

/// Limits: bytes of an input, megabytes of memory, seconds for one input. The seed makes two runs
/// over the same corpus the same.
const LIMITS: [&str; 5] =
    ["-max_len=4096", "-rss_limit_mb=1024", "-timeout=10", "-seed=1", "-print_final_stats=1"];

/// Builds and runs the named targets, or all; gives how many ran. The corpus is read, and what is
/// found lies below `target/fuzz`.
///
/// # Errors
/// When there is no such target, it can't be built, or an input made it fail; the input is named.
pub fn run(root: &Path, only: &[String], runs: u32) -> Result<u64> {
    let targets = targets(root)?;
    if let Some(unknown) = only.iter().find(|name| !targets.contains(name)) {
        bail!("no fuzz target {unknown}; there are {}", targets.join(", "));
    }
    let toolbox = setup::bring(root, &[Part::CargoFuzz])?;
    let (fuzz, folder) = (root.join("fuzz"), root.join("target/fuzz"));
    let mut build = cargo_fuzz(&toolbox, root, "build")?;
    process::run(&mut build).context("the fuzz targets need a C++ compiler")?;
    let mut ran = 0;
    for name in targets.iter().filter(|name| only.is_empty() || only.contains(name)) {
        let found = folder.join("found").join(name);
        // What earlier runs found would make this one another.
        std::fs::remove_dir_all(&found).ok();
        std::fs::create_dir_all(&found)
            .with_context(|| format!("{} can't be made", found.display()))?;
        let mut target = cargo_fuzz(&toolbox, root, "run")?;
        // New inputs go to the first folder: the corpus stays as it is.
        target
            .arg(name)
            .arg(&found)
            .arg(fuzz.join("corpus").join(name))
            .arg("--")
            .args(LIMITS)
            .arg(format!("-runs={runs}"))
            .arg(format!("-dict={}", fuzz.join(format!("{name}.dict")).display()));
        let said = process::said(&target);
        let output = target.output().with_context(|| format!("{said} can't be started"))?;
        let lines = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            // What went wrong stands at the end.
            let last: Vec<&str> = lines.lines().rev().take(40).collect();
            last.iter().rev().for_each(|line| println!("{line}"));
            bail!("fuzzing {name} failed; the input lies in fuzz/artifacts/{name}");
        }
        // Edges (cov) and features (ft) after the corpus, and at the end.
        let of_interest =
            |line: &&str| ["INITED", "DONE", "peak_rss"].iter().any(|w| line.contains(w));
        lines.lines().filter(of_interest).for_each(|line| println!("{name}: {line}"));
        ran += 1;
    }
    Ok(ran)
}

/// A command of cargo-fuzz on the release with stable Rust, in a folder of its own below `target`.
fn cargo_fuzz(toolbox: &Toolbox, root: &Path, verb: &str) -> Result<Command> {
    // Called by its own name: as `cargo fuzz` another version might be found first.
    let mut command = toolbox.command("cargo-fuzz")?;
    command.args(["fuzz", verb, "--sanitizer", "none", "--target-dir"]);
    command.arg(root.join("target/fuzz")).current_dir(root);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;

    #[test]
    fn every_target_has_its_corpus_and_the_corpus_is_small() {
        let fuzz = workspace_root().join("fuzz");
        let manifest = std::fs::read_to_string(fuzz.join("Cargo.toml")).unwrap();
        let targets = targets(&workspace_root()).unwrap();
        // What lies in the folder is a target, and the other way round.
        let sources = std::fs::read_dir(fuzz.join("targets")).unwrap().map(|file| {
            file.unwrap().file_name().to_str().unwrap().strip_suffix(".rs").unwrap().to_owned()
        });
        let (mut sources, mut named): (Vec<String>, _) = (sources.collect(), targets.clone());
        sources.sort();
        named.sort();
        assert_eq!(named, sources);
        let (mut files, mut bytes) = (0, 0);
        for name in &targets {
            assert!(manifest.contains(&format!("path = \"targets/{name}.rs\"")), "{name}");
            assert!(fuzz.join(format!("{name}.dict")).is_file(), "{name}");
            let corpus: Vec<_> =
                std::fs::read_dir(fuzz.join("corpus").join(name)).unwrap().collect();
            assert!(corpus.len() >= 10, "{name} has {} inputs", corpus.len());
            files += corpus.len();
            bytes += corpus.into_iter().map(|f| f.unwrap().metadata().unwrap().len()).sum::<u64>();
        }
        assert!(files <= 200 && bytes <= 500_000, "{files} files, {bytes} bytes");
    }

    #[test]
    fn an_unknown_target_is_named() {
        let error = run(&workspace_root(), &["links".to_owned()], 1).unwrap_err().to_string();
        assert_eq!(error, "no fuzz target links; there are feed, hsds, link");
    }
}
