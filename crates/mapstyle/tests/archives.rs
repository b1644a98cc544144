//! Every layer of the archives in the repository is styled, or left out on purpose.

#![allow(clippy::unwrap_used, reason = "an archive that can't be read fails the test")]

use mapstyle::{SCHEMAS, Schema};
use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The layers that an archive's metadata name (PMTiles, version 3: section 5.1).
fn layers(file: &Path) -> BTreeSet<String> {
    let bytes = std::fs::read(file).unwrap();
    assert!(bytes.starts_with(b"PMTiles\x03"), "{}", file.display());
    let field = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap()) as usize;
    let metadata = &bytes[field(24)..field(24) + field(32)];
    let mut text = String::new();
    match bytes[97] {
        2 => drop(flate2::read::GzDecoder::new(metadata).read_to_string(&mut text).unwrap()),
        _ => text.push_str(std::str::from_utf8(metadata).unwrap()),
    }
    let metadata: serde_json::Value = serde_json::from_str(&text).unwrap();
    let layers = metadata["vector_layers"].as_array().unwrap();
    layers.iter().map(|layer| layer["id"].as_str().unwrap().to_owned()).collect()
}

fn archives(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(folder);
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    files.filter(|file| file.extension().is_some_and(|ending| ending == "pmtiles")).collect()
}

fn schema(name: &str) -> &'static Schema {
    SCHEMAS.iter().find(|schema| schema.name == name).unwrap()
}

fn knows(schema: &Schema, layer: &str) -> bool {
    schema.drawn.iter().chain(schema.named).any(|pick| pick.layer == layer)
}

/// The schema that the engine takes an archive for (`schemaOf` in map/basemap-style.js).
fn taken_for(layers: &BTreeSet<String>) -> &'static str {
    let known = |schema: &&Schema| layers.iter().filter(|layer| knows(schema, layer)).count();
    // The first of equals, as there.
    SCHEMAS.iter().rev().max_by_key(known).unwrap().name
}

fn check(file: &Path, expected: &str) {
    let layers = layers(file);
    assert_eq!(taken_for(&layers), expected, "{}", file.display());
    let schema = schema(expected);
    for layer in &layers {
        let left = schema.left.contains(&layer.as_str());
        assert!(left || knows(schema, layer), "{}: {layer} has no style", file.display());
    }
}

#[test]
fn the_overview_is_styled_whole() {
    let files = archives("public/basemap");
    assert!(!files.is_empty());
    for file in files {
        check(&file, "overview");
    }
}

/// The fixtures are named by their schema.
#[test]
fn street_maps_are_styled_whole() {
    for file in archives("tests/fixtures/streets") {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let schema = SCHEMAS.iter().find(|schema| name.contains(schema.name));
        check(&file, schema.unwrap_or_else(|| panic!("{name} names no schema")).name);
    }
}

#[test]
fn schemas_are_told_apart_by_their_layers() {
    let of = |layers: &[&str]| taken_for(&layers.iter().map(|&layer| layer.to_owned()).collect());
    assert_eq!(of(&["earth", "ni", "place", "boundary"]), "overview");
    assert_eq!(of(&["earth", "landuse", "water", "roads", "places", "boundaries"]), "protomaps");
    assert_eq!(of(&["ocean", "land", "streets", "place_labels", "boundaries"]), "shortbread");
}
