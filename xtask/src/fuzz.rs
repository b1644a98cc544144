//! Runs the targets of `fuzz/`: bytes that libFuzzer changes where a run came to new code.
//!
//! cargo-fuzz is not needed: what it adds is these flags. It works in `fuzz/` too, with
//! `--sanitizer none`, since the sanitizers want a nightly compiler. Our Rust forbids unsafe code,
//! so what is looked for are panics, hangs and memory that grows.

use crate::{process, targets};
use anyhow::{Context, Result, bail};
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

/// Counters at every edge, and comparisons made known to the fuzzer, as cargo-fuzz has them.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";

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
    let (fuzz, folder) = (root.join("fuzz"), root.join("target/fuzz"));
    let triple = host()?;
    let mut build = Command::new("cargo");
    build
        .args(["build", "--quiet", "--locked", "--release", "--target", &triple, "--target-dir"])
        .arg(&folder)
        .env("RUSTFLAGS", FLAGS)
        .current_dir(&fuzz);
    process::run(&mut build).context("the fuzz targets need a C++ compiler")?;
    let mut ran = 0;
    for name in targets.iter().filter(|name| only.is_empty() || only.contains(name)) {
        let found = folder.join("found").join(name);
        // What earlier runs found would make this one another.
        std::fs::remove_dir_all(&found).ok();
        std::fs::create_dir_all(&found)
            .with_context(|| format!("{} can't be made", found.display()))?;
        let mut target = Command::new(folder.join(&triple).join("release").join(name));
        target
            .args(LIMITS)
            .arg(format!("-runs={runs}"))
            .arg(format!("-dict={}", fuzz.join(format!("{name}.dict")).display()))
            .arg(format!("-artifact_prefix={}/{name}-", folder.display()))
            .arg(&found)
            .arg(fuzz.join("corpus").join(name));
        let said = process::said(&target);
        let output = target.output().with_context(|| format!("{said} can't be started"))?;
        let lines = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            // What went wrong stands at the end.
            let last: Vec<&str> = lines.lines().rev().take(40).collect();
            last.iter().rev().for_each(|line| println!("{line}"));
            bail!("fuzzing {name} failed; the input lies in {}", folder.display());
        }
        // Edges (cov) and features (ft) after the corpus, and at the end.
        let of_interest =
            |line: &&str| ["INITED", "DONE", "peak_rss"].iter().any(|w| line.contains(w));
        lines.lines().filter(of_interest).for_each(|line| println!("{name}: {line}"));
        ran += 1;
    }
    Ok(ran)
}

/// This machine's triple, which must be named for the flags to spare build scripts.
fn host() -> Result<String> {
    let said = Command::new("rustc").arg("-vV").output().context("rustc is missing")?.stdout;
    let said = String::from_utf8_lossy(&said).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say which machine this is")?.to_owned())
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
