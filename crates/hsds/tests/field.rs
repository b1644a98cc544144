//! What real servers answer where HSDS 3 would have it otherwise: each row is read, or named by a
//! problem or a fault; nothing is lost in silence.

#![allow(clippy::unwrap_used, reason = "a test fails where it can't go on")]

use directory::member::Member;
use directory::problem::{Problem, Rule};
use directory::terms::Status;
use hsds::loss::{What, losses};
use hsds::session::{Fault, Session};
use serde_json::{Value, json};

fn read(answer: &Value) -> (Vec<Member>, Vec<Problem>) {
    let feed = hsds::convert(answer.to_string().as_bytes()).unwrap();
    let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
    (members, problems)
}

/// The ids of the members, and the problems as `field rule value`.
fn check(answer: &Value, ids: &[&str], problems: &[&str]) {
    let (members, found) = read(answer);
    let read: Vec<&str> = members.iter().map(|member| member.id.as_str()).collect();
    let said: Vec<String> = found
        .iter()
        .map(|p| format!("{} {} {}", p.field.as_str(), p.rule.as_str(), p.value))
        .collect();
    let said: Vec<&str> = said.iter().map(|text| text.trim_end()).collect();
    assert_eq!((read.as_slice(), said.as_slice()), (ids, problems), "{answer}");
}

#[test]
fn ids() {
    let page = |id: Value| json!({"contents": [{"id": id, "name": "Beratung"}], "last_page": true});
    for (id, ids, problems) in [
        (json!(12), &["12"][..], &[][..]),
        (json!(12.0), &["12"], &[]),
        (json!("12"), &["12"], &[]),
        (json!(null), &[], &["id missing"]),
        (json!("  "), &[], &["id missing"]),
        (json!(["a"]), &[], &["id wrong_type [\"a\"]"]),
        (json!({}), &[], &["id wrong_type {}"]),
        (json!("a b"), &[], &["id bad_id a b"]),
    ] {
        check(&page(id), ids, problems);
    }
    check(
        &json!({"contents": [{"name": "X"}, 7, {"id": "a", "name": "n"}]}),
        &["a"],
        &["id missing", "feature wrong_type 7"],
    );
    // Numbers of locations too.
    let places = json!([{"location": {"id": 3}}, {"location": {"id": 4}}]);
    let service = json!({"id": 1, "name": "n", "service_at_locations": places});
    check(&json!({ "contents": [service] }), &["1~3", "1~4"], &[]);
}

/// A list in which some services have no id is read from a server, too.
#[test]
fn a_session_names_what_has_no_id() {
    let mut session = Session::new("https://x.example/services", None, 0, true);
    let page =
        json!({"contents": [{"name": "X"}, {"id": "a", "name": "n"}, null], "last_page": true});
    session.take(200, page.to_string().as_bytes()).unwrap();
    // Without its parts the one with an id is asked for.
    assert_eq!(session.next().as_deref(), Some("https://x.example/services/a"));
    session.take(200, br#"{"id": "a", "name": "n"}"#).unwrap();
    assert_eq!(session.next(), None);
    let feed = session.finish().unwrap().unwrap();
    let (_, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
    assert_eq!((members.len(), problems.len()), (1, 2), "{problems:?}");
}

#[test]
fn pages() {
    let one = json!({"id": "a", "name": "n", "status": "active"});
    let two = json!({"id": "b", "name": "n", "status": "active"});
    let organization = json!({"id": "o", "name": "Träger", "website": "https://o.example"});
    for (answer, ids) in [
        (one.clone(), &["a"][..]),
        (json!({"id": 1, "name": "n"}), &["1"]),
        (json!([one, two]), &["a", "b"]),
        (json!({"contents": [one, two]}), &["a", "b"]),
        (json!({"contents": [one], "last_page": "true", "total_pages": "1"}), &["a"]),
        (
            json!({"content": [one, two], "totalElements": 2, "totalPages": 1, "number": 1,
                "size": 50, "first": true, "last": true, "empty": false}),
            &["a", "b"],
        ),
        (json!({"contents": [], "total_items": 0}), &[]),
        (json!({"contents": null, "total_items": 0, "empty": "true"}), &[]),
        // A list by location: the same service at two places.
        (
            json!({"contents": [
                {"id": "x", "location": {"id": "l"}, "service": one},
                {"id": "y", "location": {"id": "m"}, "service": one},
            ], "total_items": 2}),
            &["a~l", "a~m"],
        ),
        (json!({"id": "x", "location": {"id": "l"}, "service": one}), &["a~l"]),
        // Organizations with their services.
        (json!({"id": "o", "name": "Träger", "services": [one, two]}), &["a", "b"]),
        (json!({"contents": [{"id": "o", "name": "Träger", "services": [one]}]}), &["a"]),
        // HSDS 1 and 2.
        (json!({"id": "a", "name": "n", "locations": [{"id": "l"}]}), &["a~l"]),
    ] {
        check(&answer, ids, &[]);
    }
    let answer = json!({"id": "o", "name": "Träger", "website": "https://o.example",
        "services": [{"id": "a", "name": "n"}]});
    let (members, _) = read(&answer);
    assert_eq!(members[0].organization.as_deref(), Some("Träger"));
    for (answer, fault) in [
        (json!({"contents": [organization]}), Fault::AnotherList("a list of organizations")),
        (
            json!({"contents": [{"id": "x", "service_id": "a", "location_id": "l"}]}),
            Fault::AnotherList("a service_at_location list"),
        ),
        (
            json!([{"id": "l", "name": "Haus", "location_type": "physical"}]),
            Fault::AnotherList("a list of locations"),
        ),
        (
            json!({"contents": [{"id": "t", "name": "n", "uri": "https://t.example", "version": "1"}]}),
            Fault::AnotherList("a list of taxonomies"),
        ),
        (
            json!({"contents": [{"id": "t", "name": "n", "taxonomy": "x", "code": "y"}]}),
            Fault::AnotherList("a list of taxonomy terms"),
        ),
        (
            json!({"version": "3.0", "openapi_url": "https://x.example/openapi.json"}),
            Fault::AnotherList("the API's description of itself"),
        ),
        (json!({"name": "X"}), Fault::NotHsds),
        (json!("services"), Fault::NotHsds),
        (json!(7), Fault::NotHsds),
    ] {
        assert_eq!(hsds::convert(answer.to_string().as_bytes()), Err(fault), "{answer}");
    }
    let said = Fault::AnotherList("a service_at_location list").to_string();
    assert_eq!(said, "this is a service_at_location list, not /services");
}

#[test]
fn texts_are_read_with_their_character_references() {
    let (members, problems) = read(&json!({"contents": [{
        "id": "s", "name": "B&uuml;ro f&#252;r &quot;Alle&quot;", "status": "active",
        "description": "Rat f&uuml;r alle &ndash; Caf&#233; &#x2013; A &amp; B",
        "alert": "Geschlossen &ndash; bis M&auml;rz",
        "url": "https://example.org/?a=1&amp;b=2",
        "organization": {"name": "Tr&auml;ger"},
        "phones": [{"number": "05121 13282-0", "description": "B&uuml;ro"}],
        "service_at_locations": [{"location": {"id": "l", "addresses": [
            {"address_1": "Gro&szlig;e Stra&szlig;e 1", "city": "L&uuml;neburg"}
        ]}}],
    }], "last_page": true}));
    assert_eq!(problems, []);
    let m = &members[0];
    assert_eq!(m.name, "Büro für \"Alle\"");
    assert_eq!(m.description.as_deref(), Some("Rat für alle – Café – A & B"));
    assert_eq!(m.alert.as_deref(), Some("Geschlossen – bis März"));
    assert_eq!(m.url.as_deref(), Some("https://example.org/?a=1&b=2"));
    assert_eq!(m.organization.as_deref(), Some("Träger"));
    assert_eq!(m.phones[0].description.as_deref(), Some("Büro"));
    assert_eq!(m.address_1.as_deref(), Some("Große Straße 1"));
    assert_eq!(m.city.as_deref(), Some("Lüneburg"));
}

/// Hours that are only described stay text; a rule that can't be said is a problem, and its words
/// are kept as well.
#[test]
fn hours_in_words() {
    for (schedules, description, hours, problems) in [
        (
            json!([
                {"id": "x", "freq": "WEEKLY", "interval": 1.0, "byday": "MO",
                 "opens_at": "09:00", "closes_at": "12:00"},
                {"id": "y", "description": "dienstags 14-16 nach Vereinbarung"},
            ]),
            Some("Öffnungszeiten: dienstags 14-16 nach Vereinbarung"),
            1,
            0,
        ),
        (json!([{"notes": "nach Vereinbarung"}]), Some("Öffnungszeiten: nach Vereinbarung"), 0, 0),
        (json!({"description": "immer"}), Some("Öffnungszeiten: immer"), 0, 0),
        (json!("Mo-Fr 9-12"), Some("Öffnungszeiten: Mo-Fr 9-12"), 0, 0),
        (json!(["Mo 9-12", "Di 9-12"]), Some("Öffnungszeiten: Mo 9-12; Di 9-12"), 0, 0),
        (
            json!([{"freq": "WEEKLY", "interval": 2, "byday": "MO", "opens_at": "09:00",
                    "description": "alle zwei Wochen montags ab 9"}]),
            Some("Öffnungszeiten: alle zwei Wochen montags ab 9"),
            0,
            1,
        ),
        (
            json!([{"byday": "MO", "description": "vormittags"}]),
            Some("Öffnungszeiten: vormittags"),
            0,
            1,
        ),
        // What can be said is not said twice.
        (json!([{"byday": "MO", "opens_at": "09:00", "description": "montags ab 9"}]), None, 1, 0),
        (json!([{"byday": "MO"}]), None, 0, 1),
        (json!([]), None, 0, 0),
        (json!(null), None, 0, 0),
    ] {
        let service = json!({"id": "s", "name": "n", "schedules": schedules});
        let (members, found) = read(&json!({ "contents": [service] }));
        assert_eq!(members[0].description.as_deref(), description, "{schedules}");
        assert_eq!((members[0].schedules.len(), found.len()), (hours, problems), "{schedules}");
    }
}

#[test]
fn numbers_texts_and_nothing() {
    let (members, problems) = read(&json!({"contents": [{
        "id": "s", "name": "n", "status": "Active", "email": "", "url": null, "languages": "Urdu, Polish",
        "interpretation_services": true, "phones": ["05121 132820", null], "organization": "Träger",
        "service_at_locations": {"location": {"id": "l", "latitude": "52,15", "longitude": " 9.95 ",
            "addresses": {"address_1": "Weg 1", "postal_code": 31134.0, "city": "Hildesheim"}}},
    }]}));
    assert_eq!(problems, []);
    let m = &members[0];
    assert_eq!(m.location.map(|p| (p.lon, p.lat)), Some((9.95, 52.15)));
    assert_eq!(m.postal_code.as_deref(), Some("31134"));
    assert_eq!((m.languages.len(), m.phones.len()), (2, 1));
    assert_eq!((m.interpretation_services, m.status), (Some(true), Status::Active));
    assert_eq!(m.organization.as_deref(), Some("Träger"));
    // What no type makes sense of is named.
    for (fields, problem) in [
        (json!({"name": 7}), "name wrong_type 7"),
        (json!({"alert": 7}), "alert wrong_type 7"),
        (json!({"description": ["x"]}), "description wrong_type [\"x\"]"),
        (json!({"assured_date": 2026}), "assured_date wrong_type 2026"),
        (json!({"status": 1}), "status wrong_type 1"),
        (json!({"interpretation_services": 1}), "interpretation_services wrong_type 1"),
        (
            json!({"locations": [{"id": "l", "latitude": 52.1}]}),
            "geometry.coordinates wrong_type null",
        ),
        (
            json!({"locations": [{"id": "l", "latitude": "north", "longitude": 9.9}]}),
            "geometry.coordinates wrong_type \"north\"",
        ),
    ] {
        let mut service = json!({"id": "s", "name": "n", "status": "active"});
        service.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let (_, found) = read(&json!({ "contents": [service] }));
        let said: Vec<String> = found
            .iter()
            .map(|p| format!("{} {} {}", p.field.as_str(), p.rule.as_str(), p.value))
            .collect();
        assert_eq!(said, [problem], "{fields}");
        assert!(found.iter().all(|p| p.rule != Rule::WrongType || p.types.is_some()));
    }
}

/// A service of Open Referral UK 1, made up, with that standard's names.
#[test]
fn open_referral_uk_1() {
    let (members, problems) = read(&json!({"content": [{
        "id": "s", "name": "Beratung", "status": "active", "fees": "kostenlos",
        "description": "Rat &amp; Tat",
        "organization": {"id": "o", "name": "Träger", "url": "https://o.example"},
        "languages": [{"id": "x", "language": "Arabic"}],
        "contacts": [{"id": "c", "name": "Büro", "title": "Empfang",
                      "phones": [{"id": "p", "number": "05121 132820", "language": "English"}]}],
        "service_areas": [{"id": "a", "service_area": "Hildesheim"}],
        "service_taxonomys": [{"id": "t", "taxonomy": {"id": "1", "name": "Advice", "vocabulary": "x"}}],
        "regular_schedules": [{"id": "r", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00:00",
                               "closes_at": "12:00:00", "interval": "1"}],
        "service_at_locations": [{"id": "z", "location": {"id": "l", "latitude": 52.15, "longitude": 9.95,
            "physical_addresses": [{"address_1": "Weg 1", "postal_code": "31134", "city": "Hildesheim"}],
            "accessibility_for_disabilities": [{"accessibility": "Wheelchair accessible"}]}}],
    }], "totalElements": 1, "totalPages": 1, "number": 1, "first": true, "last": true}));
    assert_eq!(problems, []);
    let m = &members[0];
    assert_eq!((m.id.as_str(), m.languages.as_slice()), ("s~l", &["ar".to_owned()][..]));
    assert_eq!(m.description.as_deref(), Some("Rat & Tat\n\nkostenlos"));
    assert_eq!(m.url.as_deref(), Some("https://o.example"));
    assert_eq!(m.phones[0].number, "+495121132820");
    assert_eq!(
        (m.phones[0].description.as_deref(), m.phones[0].languages[0].as_str()),
        (None, "en")
    );
    assert_eq!(m.schedules[0].opens_at.0, 540);
    assert_eq!(m.address_1.as_deref(), Some("Weg 1"));
    assert_eq!(m.wheelchair.map(|w| w.as_str()), Some("yes"));
}

#[test]
fn what_is_left_out_is_told() {
    let answer = json!({"contents": [
        {"id": "a", "name": "n", "cost_options": [{"amount": 3}], "wait_time": "", "telephone": "05121 1",
         "contacts": [{"name": "Büro", "phones": []}],
         "service_at_locations": [{"id": "l"}, {"location": {"id": "m", "transportation": "Bus"}}]},
        {"id": "b", "name": "n", "cost_options": [{"amount": 3}]},
        {"id": "c", "name": "n", "status": "Defunct"},
    ]});
    let mut found: Vec<(String, usize, What)> = losses(answer.to_string().as_bytes())
        .unwrap()
        .into_iter()
        .map(|loss| (loss.path, loss.times, loss.what))
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        ("contact.name", 1, What::Field),
        ("location.transportation", 1, What::Field),
        ("service.cost_options", 2, What::Field),
        ("service.status", 1, What::NotInOperation),
        ("service.telephone", 1, What::Field),
        ("service_at_location.location", 1, What::NoLocation),
    ];
    assert_eq!(found, expected.map(|(path, times, what)| (path.to_owned(), times, what)));
}

/// Two answers of real servers, as they came: numbers for ids, character references, a trunk zero
/// behind the country's code, hours in words.
#[test]
fn two_answers_as_they_came() {
    let first =
        br#"{"contents": [{"id": 12, "name": "Beratung", "status": "active"}], "last_page": true}"#;
    let second = br#"{"contents": [{"id": "s", "name": "Beratung", "status": "active", "description": "Rat f&uuml;r alle &ndash; Caf&#233;", "phones": [{"id": "p", "number": "+49 05121 132820"}], "schedules": [{"id": "x", "freq": "WEEKLY", "interval": 1.0, "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}, {"id": "y", "description": "dienstags 14-16 nach Vereinbarung"}]}], "last_page": true}"#;
    for (answer, expected) in [
        (
            &first[..],
            r#"{"type":"FeatureCollection","profile":"kmn-directory/1","features":[
{"type":"Feature","id":"12","geometry":null,"properties":{"name":"Beratung","kind":"other","location_precision":"city"}}
]}
"#,
        ),
        (
            second,
            r#"{"type":"FeatureCollection","profile":"kmn-directory/1","features":[
{"type":"Feature","id":"s","geometry":null,"properties":{"name":"Beratung","kind":"other","location_precision":"city","phones":[{"number":"+495121132820","formatted":"05121 132820"}],"schedules":[{"channel":"phone","byday":"MO","opens_at":"09:00","closes_at":"12:00"}],"description":"Rat für alle – Café\n\nÖffnungszeiten: dienstags 14-16 nach Vereinbarung"}}
]}
"#,
        ),
    ] {
        let feed = hsds::convert(answer).unwrap();
        let (meta, members, problems) = directory::feed::read(feed.as_bytes()).unwrap();
        assert_eq!(problems, []);
        assert_eq!(directory::feed::write(&meta, &members).unwrap(), expected);
    }
}
