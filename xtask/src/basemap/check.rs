//! What must hold of the basemap: asked of every new archive before it is written, and of the
//! committed one by the tests. Each check ends with one sentence that says what is wrong.

use super::atlas::{Atlas, Feature, Place};
use anyhow::{Result, bail, ensure};
use std::collections::BTreeSet;

/// Districts of Niedersachsen since 2016-11-01, and how many of them are cities of their own.
const DISTRICTS: usize = 45;
const CITIES: usize = 8;
/// Municipalities then, unincorporated areas included.
const MUNICIPALITIES: u64 = 996;
/// The archive, and a tile as stored, in bytes.
const BYTES: usize = 4_000_000;
const TILE: u64 = 40_000;
/// Bytes of the tiles of a map that opens with the whole state.
const OPENING: usize = 90_000;
/// The coast is so near the official one, in metres, in the median.
const COAST: f64 = 100.0;
/// The finest level, and one that has the whole state in a few tiles.
const FINEST: u32 = 11;
const MIDDLE: u32 = 8;

/// Points of the official coast, which `xtask/basemap/build.py` writes: longitude and latitude.
const OFFICIAL_COAST: &str = include_str!("../../basemap/coast.txt");

/// Names that must be where they belong: level, place, layer, name.
const NAMES: &[(u32, Place, &str, &str)] = &[
    (5, [9.74, 52.37], "place", "Hannover"),
    (5, [8.80, 53.08], "place", "Bremen"),
    (5, [9.99, 53.55], "place", "Hamburg"),
    (5, [7.5, 54.0], "region", "Nordsee"),
    (5, [6.5, 52.5], "region", "Niederlande"),
    (8, [8.58, 53.55], "place", "Bremerhaven"),
    (8, [9.73, 52.37], "waterway", "Leine"),
    (8, [10.53, 52.26], "waterway", "Oker"),
    (8, [7.76, 52.72], "waterway", "Hase"),
    (8, [9.14, 53.50], "waterway", "Oste"),
    (10, [6.691, 53.588], "place", "Borkum"),
    (10, [6.979, 53.677], "place", "Juist"),
    (10, [7.189, 53.712], "place", "Norderney"),
    (10, [7.391, 53.728], "place", "Baltrum"),
    (10, [7.487, 53.743], "place", "Langeoog"),
    (10, [7.738, 53.771], "place", "Spiekeroog"),
    (10, [7.917, 53.786], "place", "Wangerooge"),
    (11, [9.33, 52.47], "lake", "Steinhuder Meer"),
    (11, [9.951, 52.151], "place", "Hildesheim"),
    (11, [9.951, 52.151], "station", "Hildesheim Hbf"),
    (11, [10.585, 53.083], "place", "Bad Bevensen"),
];

/// All checks, in the order in which they run.
type Check = fn(&Atlas) -> Result<()>;
pub const ALL: &[(&str, Check)] = &[
    ("districts", districts),
    ("holes", holes),
    ("district labels", labels),
    ("names", names),
    ("coast", coast),
    ("metadata", metadata),
    ("sizes", sizes),
];

/// All 45 districts are there, 8 of them cities, as areas, as labels and in the metadata; made of 996
/// municipalities.
fn districts(atlas: &Atlas) -> Result<()> {
    for (layer, level) in [("kreis", 4), ("kreis", FINEST), ("kreis_label", FINEST)] {
        let found: BTreeSet<_> = atlas
            .level(level, layer)
            .map(|f| (f.get("ags"), f.get("name"), f.get("stadt"), f.get("kind")))
            .collect();
        let cities = found.iter().filter(|(_, _, city, _)| *city == "1").count();
        let kinds = found.iter().filter(|(_, _, _, kind)| *kind == "kreisfrei").count();
        ensure!(
            (found.len(), cities, kinds) == (DISTRICTS, CITIES, CITIES),
            "{layer} has {} districts at level {level}, {cities} of them cities",
            found.len()
        );
        for (ags, name, city, _) in found {
            let said = &atlas.metadata["kreise"][ags];
            let same = said["name"] == name && said["stadt"].to_string() == city;
            ensure!(same, "the metadata say {said} of {ags}, {name}");
        }
    }
    let kreise = atlas.metadata["kreise"].as_object();
    let counted = kreise.into_iter().flatten().filter_map(|(_, said)| said["gemeinden"].as_u64());
    let municipalities: u64 = counted.sum();
    ensure!(municipalities == MUNICIPALITIES, "there are {municipalities} municipalities");
    Ok(())
}

/// Wherever there is land of Niedersachsen, there is a district; also at Aurich, which careless
/// readers of the source lose.
fn holes(atlas: &Atlas) -> Result<()> {
    let aurich = [7.48, 53.47];
    let mut there = atlas.at(FINEST, aurich, "kreis").filter(|f| f.holds(aurich));
    ensure!(there.any(|f| f.get("ags") == "03452"), "there is no district at Aurich");
    let (mut land, mut bare) = (0, 0);
    for east in 0..250 {
        for north in 0..130 {
            let place = [6.6 + 0.02 * f64::from(east), 51.3 + 0.02 * f64::from(north)];
            let inside = |layer| atlas.at(MIDDLE, place, layer).filter(|f| f.holds(place)).count();
            if inside("ni") > 0 {
                land += 1;
                bare += usize::from(inside("kreis") == 0);
            }
        }
    }
    // Strips along the coast belong to no district's own outline.
    ensure!(land > 10_000, "only {land} of the places asked for are in Niedersachsen");
    ensure!(bare * 300 < land, "{bare} of {land} places in Niedersachsen are in no district");
    Ok(())
}

/// Each district's name stands inside it, here and in the metadata.
fn labels(atlas: &Atlas) -> Result<()> {
    let inside = |ags: &str, place| {
        let mut there = atlas.at(FINEST, place, "kreis");
        there.any(|f| f.get("ags") == ags && f.holds(place))
    };
    for label in atlas.level(FINEST, "kreis_label") {
        let ags = label.get("ags");
        let here = label.point().is_some_and(|place| inside(ags, place));
        ensure!(here, "the name of {ags}, {}, stands outside of it", label.get("name"));
        let said = &atlas.metadata["kreise"][ags];
        let number = |list: &str, at: usize| said[list][at].as_f64().unwrap_or(f64::NAN);
        let [lon, lat] = [number("label", 0), number("label", 1)];
        let [west, south, east, north] = [0, 1, 2, 3].map(|at| number("bbox", at));
        ensure!(inside(ags, [lon, lat]), "the label of {ags} in the metadata is outside of it");
        let bounded = west < lon && lon < east && south < lat && lat < north;
        ensure!(bounded, "the bounds of {ags} in the metadata don't hold its label");
    }
    Ok(())
}

/// Known names are in the tiles where they belong, and the city states count as our own.
fn names(atlas: &Atlas) -> Result<()> {
    for (level, place, layer, name) in NAMES {
        let mut there = atlas.at(*level, *place, layer);
        ensure!(
            there.any(|feature| feature.get("name") == *name),
            "{layer} has no {name} at level {level} near {place:?}"
        );
    }
    for name in ["Bremen", "Bremerhaven", "Hamburg"] {
        let mut found = atlas.level(MIDDLE, "place").filter(|f| f.get("name") == name);
        ensure!(found.any(|f| f.get("own") == "1"), "{name} counts as a neighbour");
    }
    Ok(())
}

/// Half of the points of the official coast have ours within 100 metres.
fn coast(atlas: &Atlas) -> Result<()> {
    let mut distances = Vec::new();
    for line in OFFICIAL_COAST.lines() {
        let numbers: Vec<f64> = line.split(' ').filter_map(|part| part.parse().ok()).collect();
        let &[lon, lat] = numbers.as_slice() else { bail!("coast.txt: {line:?} is no place") };
        let near = atlas.at(FINEST, [lon, lat], "earth").map(|f: &Feature| f.distance([lon, lat]));
        distances.push(near.fold(f64::INFINITY, f64::min));
    }
    distances.sort_by(f64::total_cmp);
    let median = distances.get(distances.len() / 2).copied().unwrap_or(f64::INFINITY);
    ensure!(median <= COAST, "the coast is {median:.0} m from the official one in the median");
    Ok(())
}

/// Nothing in the metadata tells of the machine that built it; the sources are named.
fn metadata(atlas: &Atlas) -> Result<()> {
    let all = atlas.metadata.to_string();
    for trace in
        ["generator_options", "tippecanoe", "/root", "/home", "/Users", "/tmp", "/work", "\\\\"]
    {
        ensure!(!all.contains(trace), "the metadata contain {trace}");
    }
    let attribution = atlas.metadata["attribution"].as_str().unwrap_or_default();
    for owner in ["GeoBasis-DE / BKG", "OpenStreetMap", "GeoNames", "DB InfraGO", "GSHHG"] {
        ensure!(attribution.contains(owner), "the attribution doesn't name {owner}");
    }
    Ok(())
}

/// The archive, its tiles and the first view keep within their budgets.
fn sizes(atlas: &Atlas) -> Result<()> {
    ensure!(atlas.bytes <= BYTES, "the archive has {} bytes", atlas.bytes);
    ensure!(atlas.largest <= TILE, "the largest tile has {} bytes", atlas.largest);
    for (screen, bytes) in &atlas.opening {
        ensure!(*bytes <= OPENING, "the whole state takes {bytes} bytes on a {screen}");
    }
    Ok(())
}

#[cfg(test)]
mod tests;
