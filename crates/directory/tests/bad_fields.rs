//! Any value of any JSON type, in each field of the profile: no panic, and no other member is lost.

#![allow(clippy::unwrap_used, reason = "a feed that can't be read fails the test")]

use directory::feed;
use directory::problem::{Effect, Field};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What the collection has, and no member: its own fields, and the parts that it may name.
fn is_of_collection(field: &str) -> bool {
    matches!(
        field,
        "profile"
            | "title"
            | "publisher"
            | "licence"
            | "collection.url"
            | "last_modified"
            | "replaces"
            | "feature"
    ) || field.split('.').next() == Some("parts")
}

#[test]
fn any_value_in_any_field_costs_no_other_member() {
    let long = "x".repeat(20_000);
    let values = [
        Value::Null,
        json!(true),
        json!(-1.5e300),
        json!(u64::MAX),
        json!(""),
        json!("\u{0}\u{202e}\u{feff}\u{10ffff}"),
        json!("<script>alert(1)</script>"),
        json!("javascript:alert(1)"),
        json!(long),
        json!([]),
        json!([[[[[]]]], null, 7, {}, "x"]),
        json!({}),
        json!({ "": { "": [] }, "type": "Point", "coordinates": [1e308, -1e308] }),
        json!(vec!["x"; 1_000]),
    ];
    let mut complained = BTreeSet::new();
    for field in Field::ALL.iter().map(|field| field.as_str()) {
        if is_of_collection(field) {
            continue;
        }
        for value in &values {
            let mut bad = member("bad");
            set(&mut bad, field, value.clone());
            let feed = json!({ "type": "FeatureCollection", "profile": "kmn-directory/1",
                "features": [member("first"), bad, member("last")] });
            let (_, members, problems) = feed::read(feed.to_string().as_bytes()).unwrap();
            let kept: Vec<&str> = members.iter().map(|m| m.id.as_str()).collect();
            assert!(
                kept.contains(&"first") && kept.contains(&"last"),
                "{field} = {value}: {kept:?}"
            );
            assert!(kept.len() == 3 || problems.iter().any(|p| p.effect == Effect::RecordDropped));
            assert!(problems.iter().all(|p| p.record.index == Some(1)), "{problems:?}");
            if !problems.is_empty() {
                complained.insert(field);
            }
        }
    }
    let silent: Vec<&str> = Field::ALL
        .iter()
        .map(|field| field.as_str())
        .filter(|field| !is_of_collection(field) && !complained.contains(field))
        .collect();
    assert_eq!(silent, Vec::<&str>::new(), "no value is wrong in these");
}

/// Puts a value where a field stands, parts of objects by path.
fn set(member: &mut Value, field: &str, value: Value) {
    match field {
        "id" | "geometry" => member[field] = value,
        _ => match field.split_once('.') {
            None => member["properties"][field] = value,
            Some(("geometry", part)) => {
                member["geometry"] = json!({ "type": "Point", part: value });
            }
            Some(("translations", part)) => {
                member["properties"]["translations"] = json!({ "ar": { part: value } });
            }
            Some(("schedules", part)) => {
                let mut schedule =
                    json!({ "byday": "MO", "opens_at": "09:00", "closes_at": "12:00" });
                schedule[part] = value;
                member["properties"]["schedules"] = json!([schedule]);
            }
            Some((list, part)) => {
                let mut entry = json!({ "number": "+495121132820" });
                entry[part] = value;
                member["properties"][list] = json!([entry]);
            }
        },
    }
}

fn member(id: &str) -> Value {
    json!({
        "type": "Feature",
        "id": id,
        "geometry": { "type": "Point", "coordinates": [9.95, 52.15] },
        "properties": { "name": id, "kind": "mbe", "location_precision": "address" },
    })
}
