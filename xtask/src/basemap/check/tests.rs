use super::*;
use crate::tools::workspace_root;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The committed archive.
static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let file = workspace_root().join("public/basemap/niedersachsen.pmtiles");
    Atlas::read(&std::fs::read(file).unwrap()).unwrap()
});

/// That a check refuses the archive after this change, and says so.
#[track_caller]
fn refused(check: Check, says: &str, change: impl Fn(&mut Atlas)) {
    let mut atlas = ATLAS.clone();
    change(&mut atlas);
    let said = check(&atlas).expect_err("nothing was found wrong").to_string();
    assert!(said.contains(says), "{said}");
}

fn each(atlas: &mut Atlas, layer: &str, mut change: impl FnMut(&mut Feature)) {
    let all = atlas.tiles.values_mut().flatten();
    all.filter(|feature| feature.layer == layer).for_each(|feature| change(feature));
}

fn without(atlas: &mut Atlas, gone: impl Fn(&Feature) -> bool) {
    atlas.tiles.values_mut().for_each(|found| found.retain(|feature| !gone(feature)));
}

#[test]
fn the_committed_archive() {
    for (name, check) in ALL {
        check(&ATLAS).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn the_sources_beside_it() {
    let sources =
        std::fs::read_to_string(workspace_root().join("public/basemap/sources.txt")).unwrap();
    let joined = sources.lines().collect::<Vec<_>>().join(" · ");
    assert_eq!(ATLAS.metadata["attribution"], joined);
}

#[test]
fn districts_that_are_missing_or_wrong() {
    refused(districts, "44 districts", |atlas| without(atlas, |f| f.get("ags") == "03159"));
    // As before the merger.
    refused(districts, "of 03156", |atlas| {
        let mut number = 0;
        each(atlas, "kreis", |f| {
            number += 1;
            if f.get("ags") == "03159" && number % 2 == 0 {
                f.fields.insert("ags".into(), "03156".into());
            }
        });
    });
    refused(districts, "cities", |atlas| {
        each(atlas, "kreis_label", |f| {
            f.fields.insert("stadt".into(), "0".into());
        });
    });
    refused(districts, "of 03452", |atlas| {
        atlas.metadata["kreise"]["03452"].take();
    });
    refused(districts, "995 municipalities", |atlas| {
        let counted = &mut atlas.metadata["kreise"]["03452"]["gemeinden"];
        *counted = (counted.as_u64().unwrap() - 1).into();
    });
}

#[test]
fn holes_in_the_state() {
    refused(holes, "Aurich", |atlas| without(atlas, |f| f.get("ags") == "03452"));
    refused(holes, "in no district", |atlas| without(atlas, |f| f.get("ags") == "03454"));
    refused(holes, "only 0", |atlas| without(atlas, |f| f.layer == "ni"));
}

#[test]
fn labels_that_stand_elsewhere() {
    refused(labels, "stands outside", |atlas| {
        each(atlas, "kreis_label", |f| {
            if f.get("ags") == "03351" {
                f.lines = vec![vec![[9.0, 52.0]]];
            }
        });
    });
    refused(labels, "don't hold", |atlas| {
        atlas.metadata["kreise"]["03351"]["bbox"][2] = 9.0.into();
    });
    refused(labels, "in the metadata is outside", |atlas| {
        atlas.metadata["kreise"]["03351"]["label"][0] = 9.0.into();
    });
}

#[test]
fn names_that_are_missing() {
    refused(names, "no Juist", |atlas| without(atlas, |f| f.get("name") == "Juist"));
    refused(names, "no Leine", |atlas| without(atlas, |f| f.layer == "waterway"));
    refused(names, "Bremerhaven counts", |atlas| {
        each(atlas, "place", |f| {
            if f.get("name") == "Bremerhaven" {
                f.fields.insert("own".into(), "0".into());
            }
        });
    });
}

#[test]
fn a_coast_somewhere_else() {
    refused(coast, "from the official one", |atlas| {
        each(atlas, "earth", |f| {
            f.lines.iter_mut().flatten().for_each(|place| place[1] += 0.003);
        });
    });
    refused(coast, "inf m", |atlas| without(atlas, |f| f.layer == "earth"));
}

#[test]
fn metadata_that_tell_too_much_or_too_little() {
    refused(metadata, "generator_options", |atlas| {
        atlas.metadata["generator_options"] = "tippecanoe -o x".into();
    });
    refused(metadata, "/home", |atlas| atlas.metadata["name"] = "/home/user/x".into());
    refused(metadata, "GeoNames", |atlas| {
        atlas.metadata["attribution"] = "GeoBasis-DE / BKG, OpenStreetMap".into();
    });
}

#[test]
fn sizes_over_budget() {
    refused(sizes, "the archive has", |atlas| atlas.bytes = BYTES + 1);
    refused(sizes, "the largest tile", |atlas| atlas.largest = TILE + 1);
    refused(sizes, "on a desk", |atlas| atlas.opening = vec![("desk", OPENING + 1)]);
}

#[test]
fn what_is_no_archive() {
    assert!(Atlas::read(b"PMTiles").is_err());
}

/// Whoever makes it anew compares with this number, so it has to be the committed one's.
#[test]
fn the_documentation_has_its_hash() {
    let read = |path: &str| std::fs::read(workspace_root().join(path)).unwrap();
    let digest = Sha256::digest(read("public/basemap/niedersachsen.pmtiles"));
    let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(String::from_utf8(read("docs/map.md")).unwrap().contains(&hash), "{hash}");
}
