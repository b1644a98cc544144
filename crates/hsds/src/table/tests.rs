use super::*;
use crate::known::Known;
use crate::source::sources;

/// The members that a service becomes, behind the gate.
fn members(service: &Value) -> Vec<directory::member::Member> {
    let page = json!({"empty": false, "contents": [service]});
    let feed = crate::convert(page.to_string().as_bytes()).unwrap();
    let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
    assert_eq!(problems, [], "{feed}");
    members
}

fn property(service: Value, name: &str) -> Value {
    let mut page = json!([service]);
    crate::normal::page(&mut page).unwrap();
    let all = sources(&page["contents"][0]);
    let feature = feature(&all[0]);
    if name == "id" || name == "geometry" {
        feature[name].clone()
    } else {
        feature["properties"][name].clone()
    }
}

#[test]
fn every_row_is_about_a_property() {
    for property in ROWS.iter().map(|row| row.property).chain(LOST.iter().copied()) {
        let is_one = PROPERTIES.iter().any(|(name, _)| *name == property);
        assert!(is_one || ["id", "geometry"].contains(&property), "{property}");
    }
    assert_eq!(rows().count(), 2 + PROPERTIES.len() - LOST.len());
    assert!(
        rows().filter(|row| ROWS.iter().any(|own| own.property == row.property)).count()
            == ROWS.len()
    );
}

#[test]
fn a_service_at_two_locations_is_two_members() {
    let service = json!({
        "id": "s", "name": "Beratung", "status": "active",
        "organization": {"name": "Träger", "website": "https://x.example"},
        "phones": [{"number": "1328"}, {"number": "05121 13282"}],
        "schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}],
        "service_at_locations": [
            {"id": "l1", "location": {"id": "a", "location_type": "physical", "latitude": 52.15, "longitude": "9.95",
                "addresses": [
                    {"address_1": "Postfach 1", "postal_code": "31101", "city": "Hildesheim", "address_type": "postal"},
                    {"address_1": "Weg 1", "address_2": "Hof", "postal_code": "31134", "city": "Hildesheim", "address_type": "physical"}
                ]},
             "schedules": [{"freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "11:00"}]},
            {"id": "l2", "location": {"id": "b", "location_type": "virtual"}},
            {"id": "broken"}
        ]
    });
    let page = json!({"empty": false, "contents": [service]});
    let feed = crate::convert(page.to_string().as_bytes()).unwrap();
    let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
    // A number without its town's is said for both members.
    assert_eq!(problems.len(), 2, "{problems:?}");
    let [first, second] = members.as_slice() else { panic!("{members:?}") };
    assert_eq!((first.id.as_str(), second.id.as_str()), ("s~a", "s~b"));
    assert_eq!(first.address_1.as_deref(), Some("Weg 1, Hof"));
    assert_eq!(first.location.map(|p| (p.lon, p.lat)), Some((9.95, 52.15)));
    assert_eq!(first.location_precision, Precision::Address);
    assert_eq!(second.location, None);
    assert_eq!(first.phones.len(), 1);
    assert_eq!(first.schedules[0].opens_at.0, 600, "the nearest schedules count");
    assert_eq!(second.schedules[0].channel, Channel::Online);
    assert_eq!(second.url.as_deref(), Some("https://x.example"));
}

#[test]
fn a_service_without_a_location_is_one_member_without_a_place() {
    let all = members(&json!({"id": "s", "name": "n", "status": "active", "phones": [],
        "schedules": [{"byday": "MO", "opens_at": "09:00"}]}));
    assert_eq!((all.len(), all[0].id.as_str(), all[0].location), (1, "s", None));
    assert_eq!(all[0].schedules[0].channel, Channel::Phone);
}

#[test]
fn services_out_of_operation_are_left_out_and_counted() {
    let page = json!({"empty": false, "contents": [
        {"id": "a", "name": "n", "status": "inactive"},
        {"id": "b", "name": "n", "status": "defunct"},
        {"id": "c", "name": "n", "status": "temporarily closed"},
        {"id": "d", "name": "n", "status": "resting"},
    ]});
    let feed = crate::convert(page.to_string().as_bytes()).unwrap();
    let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
    let found: Vec<_> = members.iter().map(|m| (m.id.as_str(), m.status)).collect();
    assert_eq!(found, [("c", Status::TemporarilyClosed), ("d", Status::Active)]);
    assert_eq!((problems.len(), problems[0].value.as_str()), (1, "resting"));
    assert!(feed.contains("\"left_out\":2"), "{feed}");
    assert_eq!(Known::read(feed.as_bytes()).unwrap().items.len(), 4);
}

#[test]
fn single_rows() {
    let with = |fields: Value| {
        let mut service = json!({"id": "s", "name": "n"});
        for (name, value) in fields.as_object().unwrap() {
            service[name] = value.clone();
        }
        service
    };
    let accessible = |words: &[&str]| {
        let entries: Vec<Value> = words.iter().map(|w| json!({"description": w})).collect();
        with(json!({"service_at_locations": [{"location": {"id": "l", "accessibility": entries}}]}))
    };
    let areas = |uri: &str| with(json!({"service_areas": [{"uri": uri}, {"name": "everywhere"}]}));
    for (service, name, expected) in [
        (with(json!({})), "kind", json!("other")),
        (with(json!({})), "location_precision", json!("city")),
        (with(json!({"status": "active"})), "status", Value::Null),
        (
            with(json!({"assured_date": "2026-01-02T00:00:00Z"})),
            "assured_date",
            json!("2026-01-02"),
        ),
        (
            with(json!({"interpretation_services": "Keine."})),
            "interpretation_services",
            json!(false),
        ),
        (
            with(json!({"interpretation_services": "In Urdu by request"})),
            "interpretation_services",
            json!(true),
        ),
        (
            with(json!({"description": "<p>Help</p>", "fees_description": "Free &amp; open",
                        "interpretation_services": "In Urdu by request"})),
            "description",
            json!("Help\n\nFree & open\n\nIn Urdu by request"),
        ),
        (
            with(json!({"email": "", "organization": {"email": "a@b.example"}})),
            "email",
            json!("a@b.example"),
        ),
        (with(json!({"name": 7})), "name", json!(7)),
        (
            with(json!({"schedules": [{"schedule_link": "https://book.example"}]})),
            "appointment_url",
            json!("https://book.example"),
        ),
        (accessible(&["Rollstuhlgerecht."]), "wheelchair", json!("yes")),
        (accessible(&["Rollstuhlgerecht", "nicht barrierefrei"]), "wheelchair", Value::Null),
        (accessible(&["Step-free entrance at the back"]), "wheelchair", Value::Null),
        (
            areas("http://dcat-ap.de/def/politicalGeocoding/districtKey/03254"),
            "service_area",
            json!(["03254"]),
        ),
        (
            areas("https://dcat-ap.de/def/politicalGeocoding/stateKey/03"),
            "service_area",
            json!(["03"]),
        ),
        (areas("https://example.org/districtKey/03254"), "service_area", Value::Null),
    ] {
        assert_eq!(property(service.clone(), name), expected, "{name} of {service}");
    }
}
