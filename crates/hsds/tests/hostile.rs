//! Whatever a page holds, the conversion neither panics nor makes bytes that are no feed, and what it
//! makes is not larger than its measure.

#![allow(clippy::unwrap_used, reason = "a test fails where it can't go on")]

use hsds::known::Known;
use hsds::session::Fault;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Any JSON, of the specification's names where it has any.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "active",
            "inactive",
            "MO,2TU",
            "WEEKLY",
            "MONTHLY",
            "09:00",
            "09:00Z",
            "24:00",
            "5e9",
            "2026-11-25",
            "2026-11-25T00:00:00Z",
            "+49 5121 1",
            "<p>",
            "virtual",
            "kmn-directory/1",
            "kind",
            "id",
            "\u{202e}\n\0",
            "http://dcat-ap.de/def/politicalGeocoding/x/03",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::hash_map(prop::sample::select(NAMES), inner, 0..8).prop_map(
                |object| {
                    object.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
                }
            ),
        ]
    })
}

const NAMES: &[&str] = &[
    "id",
    "name",
    "description",
    "url",
    "email",
    "status",
    "phones",
    "schedules",
    "service_areas",
    "service_at_locations",
    "languages",
    "organization",
    "attributes",
    "location",
    "latitude",
    "longitude",
    "addresses",
    "accessibility",
    "location_type",
    "number",
    "extension",
    "code",
    "uri",
    "link_type",
    "value",
    "taxonomy_term",
    "taxonomy",
    "freq",
    "interval",
    "byday",
    "dtstart",
    "until",
    "opens_at",
    "closes_at",
    "timezone",
    "attending_type",
    "valid_from",
    "valid_to",
    "last_modified",
    "interpretation_services",
    "assured_date",
    "address_1",
    "city",
];

proptest! {
    #[test]
    fn any_page_becomes_a_feed(contents in prop::collection::vec(any_json(), 0..4)) {
        let page = json!({"contents": contents}).to_string();
        let feed = match hsds::convert(page.as_bytes()) {
            Ok(feed) => feed,
            // Any fields may make the list one of something else.
            Err(fault) => {
                prop_assert!(matches!(fault, Fault::AnotherList(_)), "{fault}");
                return Ok(());
            }
        };
        let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
        let known = Known::read(feed.as_bytes()).unwrap();
        let features: usize = known.items.iter().map(|item| item.features.len()).sum();
        let dropped = problems
            .iter()
            .filter(|p| p.effect == directory::problem::Effect::RecordDropped)
            .count();
        prop_assert_eq!(members.len() + dropped, features);
        prop_assert_eq!(known.write(), feed);
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = hsds::convert(&bytes);
        let _ = Known::read(&bytes);
    }

    /// A feed that was cut or changed in storage is known or not, and never more.
    #[test]
    fn any_damage_to_what_is_known(at in 0.0..1.0_f64, byte in any::<u8>(), cut in any::<bool>()) {
        let page = json!({"contents": [{"id": "a", "name": "n"}, {"id": "b", "status": "defunct"}]});
        let mut feed = hsds::convert(page.to_string().as_bytes()).unwrap().into_bytes();
        let at = (at * feed.len() as f64) as usize;
        if cut { feed.truncate(at) } else { feed[at] = byte }
        if let Some(known) = Known::read(&feed) {
            prop_assert!(known.items.len() <= 2);
        }
    }
}
