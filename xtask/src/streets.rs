//! `cargo xtask street-fixture`: makes `tests/fixtures/streets/` from pinned open data.
//!
//! Small street maps in the two schemas that operators use, for tests and for looking at the style.
//! Both are committed; `xtask/streets/build.py` makes them, and `docs/map.md` describes them.

use crate::python::{self, Scripts};
use anyhow::Result;
use std::path::Path;

const SCRIPTS: Scripts = Scripts { folder: "streets", inputs: "1", npm: &[], megabytes: 60 };

/// Fetches what is missing, builds twice, and writes the archives if both are the same.
///
/// # Errors
/// When a package can't be fetched, or the two differ.
pub fn run(root: &Path) -> Result<()> {
    const FILES: [&str; 2] = ["helsinki-protomaps.pmtiles", "helsinki-shortbread.pmtiles"];
    let out = SCRIPTS.build(root, &FILES)?;
    for file in FILES {
        python::publish(&out.join(file), &root.join("tests/fixtures/streets").join(file))?;
    }
    Ok(())
}
