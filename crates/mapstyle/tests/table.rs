//! The table holds together: names meet, numbers are sane, and the module is what the engine reads.

#![allow(clippy::unwrap_used, reason = "a table that can't be read fails the test")]

use mapstyle::look::{END, Stops, look};
use mapstyle::{LOOKS, Look, Paint, SCHEMAS, Token, module};
use std::collections::BTreeSet;

#[test]
fn looks_are_there_once_and_in_use() {
    let names: BTreeSet<&str> = LOOKS.iter().map(|look| look.name).collect();
    assert_eq!(names.len(), LOOKS.len(), "a name is there twice");
    let used: BTreeSet<&str> = SCHEMAS
        .iter()
        .flat_map(|schema| schema.drawn.iter().chain(schema.named))
        .map(|pick| pick.look)
        .filter(|look| !look.is_empty())
        .collect();
    assert_eq!(used, names);
}

#[test]
fn picks_name_the_right_sort_of_look() {
    for schema in SCHEMAS {
        for (picks, naming) in [(schema.drawn, false), (schema.named, true)] {
            for pick in picks.iter().filter(|pick| !pick.look.is_empty()) {
                let Look { paint, .. } = look(pick.look).unwrap();
                assert_eq!(matches!(paint, Paint::Label(_)), naming, "{pick:?}");
            }
        }
    }
}

/// A pick after one without conditions, or after one with the same, would never be reached.
#[test]
fn every_pick_can_be_reached() {
    for schema in SCHEMAS {
        for picks in [schema.drawn, schema.named] {
            for (i, pick) in picks.iter().enumerate() {
                let hides = |earlier: &&mapstyle::Pick| {
                    earlier.layer == pick.layer
                        && earlier.when.iter().all(|(field, values)| {
                            pick.when.iter().any(|(other, wanted)| {
                                field == other && wanted.iter().all(|one| values.contains(one))
                            })
                        })
                };
                let hidden = picks[..i].iter().find(hides);
                assert!(hidden.is_none(), "{}: {pick:?} behind {hidden:?}", schema.name);
            }
        }
    }
}

#[test]
fn layers_left_out_are_not_styled() {
    for schema in SCHEMAS {
        for pick in schema.drawn.iter().chain(schema.named) {
            assert!(!schema.left.contains(&pick.layer), "{}: {}", schema.name, pick.layer);
        }
    }
}

#[test]
fn zooms_and_sizes_are_sane() {
    let rising = |stops: Stops| stops.windows(2).all(|pair| pair[0].0 < pair[1].0);
    let within = |stops: Stops, least: f32, most: f32| {
        !stops.is_empty()
            && rising(stops)
            && stops.iter().all(|(_, value)| (least..=most).contains(value))
    };
    for Look { name, zoom: (from, to), paint } in LOOKS {
        assert!(0.0 <= *from && from < to && *to <= END, "{name}");
        match paint {
            Paint::Area(_) => {}
            Paint::Line(line) | Paint::Border(line) => {
                assert!(within(line.width, 0.3, 20.0), "{name}: width");
                assert!(line.width.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{name}: thins");
                assert!(
                    line.casing.is_none_or(|(_, edges)| (0.5..=3.0).contains(&edges)),
                    "{name}"
                );
                assert!(line.dash.len() % 2 == 0, "{name}: a dash without a gap");
            }
            Paint::Label(label) => {
                assert!(within(label.size, 9.0, 20.0), "{name}: size");
                assert!(within(label.scale, 0.8, 1.3), "{name}: scale");
                assert!(rising(label.least), "{name}: least");
                let falling = label.least.windows(2).all(|pair| pair[0].1 > pair[1].1);
                assert!(falling, "{name}: fewer names when nearer");
                assert!(label.spacing < 0.2 && label.wrap > 8, "{name}");
            }
        }
    }
}

/// The most important names are those that orient: greater towns, then districts, then the rest.
#[test]
fn priorities() {
    let weight = |name: &str, importance: f32| match look(name).unwrap().paint {
        Paint::Label(label) => label.priority + (importance + 1.0).log2(),
        _ => panic!("{name} is no label"),
    };
    let falling = [
        weight("place", 540_000.0),
        weight("place", 100_000.0),
        weight("kreis", 0.0),
        weight("place", 10_000.0),
        weight("place", 1_500.0),
        weight("quarter", 5_000.0),
        weight("road-name", 0.0),
        weight("street-name", 0.0),
        weight("station", 0.0),
        weight("stop", 0.0),
        weight("house-number", 0.0),
    ];
    assert!(falling.windows(2).all(|pair| pair[0] > pair[1]), "{falling:?}");
    // A neighbour's city gives way to a town of the region's own.
    assert!(weight("place-outside", 500_000.0) < weight("place", 1_000.0));
}

#[test]
fn the_module_is_json_behind_a_default_export() {
    let text = module();
    assert_eq!(text, module());
    let json = text.split_once("export default ").unwrap().1.trim_end().trim_end_matches(';');
    let table: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(table["tokens"].as_array().unwrap().len(), Token::ALL.len());
    assert_eq!(table["looks"].as_object().unwrap().len(), LOOKS.len());
    // Later looks lie above earlier ones.
    let z = |name: &str| table["looks"][name]["z"].as_u64().unwrap();
    assert!(z("land") < z("water") && z("water") < z("road-minor") && z("motorway") < z("border"));
    // Numbers are as short as they were written.
    assert_eq!(table["looks"]["river-minor"]["line"]["width"][0].to_string(), "[9,0.6]");
    assert_eq!(table["schemas"][0]["drawn"][0].to_string(), r#"["earth","land-outside",{}]"#);
}
