//! Builds the worker for HSDS feeds into `hsds/`: a second WebAssembly, so that no visitor of any
//! other feed loads it, and one script that starts it. Never precached: a page asks for it when its
//! feed turns out to be HSDS, and what it makes is kept as any feed is.

use super::assets;
use crate::process;
use crate::tools::Toolbox;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// As for the page's own WebAssembly (index.html).
const WASM_OPT: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--converge",
];

/// Puts `hsds/worker.js` and its module, whose name has a hash, into the folder.
///
/// # Errors
/// When a tool fails.
pub fn worker(root: &Path, staging: &Path, release: bool) -> Result<()> {
    let toolbox = Toolbox::of(root)?;
    let profile = if release { "web" } else { "dev" };
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--package", "hsds-worker", "--profile", profile]);
    process::run(cargo.args(["--target", "wasm32-unknown-unknown"]).current_dir(root))?;

    let built = if release { "web" } else { "debug" };
    let module = root.join("target/wasm32-unknown-unknown").join(built).join("hsds_worker.wasm");
    let work = root.join("target/xtask/hsds");
    let mut bindgen = toolbox.command("wasm-bindgen")?;
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "hsds", "--out-dir"]);
    process::run(bindgen.arg(&work).arg(module))?;
    let module = work.join("hsds_bg.wasm");
    if release {
        let mut opt = toolbox.command("wasm-opt")?;
        process::run(opt.args(WASM_OPT).arg(&module).arg("-o").arg(&module))?;
    }

    let folder = staging.join("hsds");
    std::fs::create_dir_all(&folder)?;
    let bytes = std::fs::read(&module).with_context(|| module.display().to_string())?;
    let name = format!("hsds-{}.wasm", assets::short_hash(&bytes));
    std::fs::write(folder.join(&name), bytes)?;

    let mut esbuild = Command::new(root.join("map/node_modules/.bin/esbuild"));
    esbuild.args([
        "crates/hsds-worker/worker.js",
        "--bundle",
        "--minify",
        "--format=iife",
        "--target=es2020",
        "--log-level=warning",
        // The module's address is given: the glue need not guess it.
        "--define:import.meta.url=\"\"",
        &format!("--define:WASM=\"{name}\""),
        &format!("--alias:hsds-glue={}", work.join("hsds.js").display()),
        &format!("--outfile={}", folder.join("worker.js").display()),
    ]);
    process::run(esbuild.current_dir(root))
}
