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

#[cfg(test)]
mod tests {
    use crate::basemap::atlas::Atlas;
    use crate::tools::workspace_root;

    /// The layers of a fixture by name; and that a street which all know is in this one, of this kind.
    #[track_caller]
    fn check(schema: &str, layers: &[&str], (layer, kind): (&str, &str)) {
        let name = format!("tests/fixtures/streets/helsinki-{schema}.pmtiles");
        let bytes = std::fs::read(workspace_root().join(name)).unwrap();
        assert!(bytes.len() < 400_000, "{} bytes", bytes.len());
        let atlas = Atlas::read(&bytes).unwrap();
        let all = atlas.tiles.values().flatten();
        let found: std::collections::BTreeSet<_> = all.map(|f| f.layer.as_str()).collect();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), layers);
        let mut streets = atlas.level(14, layer);
        let street = streets.any(|f| f.get("name") == "Mannerheimintie" && f.get("kind") == kind);
        assert!(street, "no Mannerheimintie in {layer}");
        assert!(!atlas.metadata.to_string().contains("tippecanoe"));
        assert_eq!(atlas.metadata["attribution"], "© OpenStreetMap contributors (ODbL 1.0)");
    }

    #[test]
    fn the_committed_fixtures() {
        check(
            "protomaps",
            &["buildings", "earth", "landuse", "places", "roads", "water"],
            ("roads", "major_road"),
        );
        check(
            "shortbread",
            &[
                "buildings",
                "land",
                "ocean",
                "place_labels",
                "public_transport",
                "sites",
                "street_labels",
                "street_polygons",
                "streets",
                "water_polygons",
            ],
            ("street_labels", "primary"),
        );
    }
}
