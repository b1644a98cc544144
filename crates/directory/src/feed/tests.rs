//! A row for every rule of `docs/feed.md` about a record; `whole` has those about the feed, `steps` those
//! about reading it bit by bit and in parts.

mod steps;
mod whole;

use super::*;
use crate::problem::Effect;
use serde_json::{Value, json};

/// What is left of a property, as `write` states it, and the problems as `field rule` each.
const GONE: &str = "record gone";

/// A feed of these features.
fn feed(features: &[String]) -> Vec<u8> {
    let features = features.join(",");
    format!(r#"{{"type":"FeatureCollection","profile":"kmn-directory/1","features":[{features}]}}"#)
        .into_bytes()
}

/// A valid feature with one property set to raw JSON; `id` and `geometry` stand beside the others.
fn feature(property: &str, raw: &str) -> String {
    let set = |key: &str, usual: &str| {
        format!(r#""{key}":{}"#, if key == property { raw } else { usual })
    };
    let (id, geometry) =
        (set("id", r#""a""#), set("geometry", r#"{"type":"Point","coordinates":[9.95,52.15]}"#));
    let required = [
        set("name", r#""Asyl e.V.""#),
        set("kind", r#""mbe""#),
        set("location_precision", r#""address""#),
    ];
    let further = match property {
        "id" | "geometry" | "name" | "kind" | "location_precision" => String::new(),
        _ => format!(r#","{property}":{raw}"#),
    };
    format!(
        r#"{{"type":"Feature",{id},{geometry},"properties":{{{}{further}}}}}"#,
        required.join(",")
    )
}

fn check(property: &str, raw: &str, kept: &str, problems: &[&str]) {
    let (meta, members, found) = read(&feed(&[feature(property, raw)])).unwrap();
    let said: Vec<String> =
        found.iter().map(|p| format!("{} {}", p.field.as_str(), p.rule.as_str())).collect();
    assert_eq!(said, problems, "{property}: {raw}");
    assert_eq!(members.is_empty(), kept == GONE, "{property}: {raw}");
    let gone = found.iter().any(|p| p.effect == Effect::RecordDropped);
    assert_eq!(gone, kept == GONE, "effect of {property}: {raw}");
    let written: Value = serde_json::from_str(&write(&meta, &members).unwrap()).unwrap();
    let feature = &written["features"][0];
    let value = if matches!(property, "id" | "geometry") {
        &feature[property]
    } else {
        &feature["properties"][property]
    };
    let stays = if value.is_null() { String::new() } else { value.to_string() };
    assert_eq!(stays, if kept == GONE { "" } else { kept }, "{property}: {raw}");
}

#[test]
fn identity_kind_and_place() {
    for (property, raw, kept, problems) in [
        ("id", r#""asyl-ev_1.~""#, r#""asyl-ev_1.~""#, &[][..]),
        ("id", "null", GONE, &["id missing"]),
        ("id", "7", GONE, &["id wrong_type"]),
        ("id", r#""a/b""#, GONE, &["id bad_id"]),
        ("id", r#""ä""#, GONE, &["id bad_id"]),
        ("id", &format!("{:?}", "a".repeat(201)), GONE, &["id bad_id"]),
        ("name", r#""  Haus ""#, r#""Haus""#, &[]),
        ("name", "null", GONE, &["name missing"]),
        ("name", r#""  ""#, GONE, &["name missing"]),
        ("name", r#"["x"]"#, GONE, &["name wrong_type"]),
        ("name", "\"\\u202e\"", GONE, &["name forbidden_characters", "name missing"]),
        ("kind", r#""jmd""#, r#""jmd""#, &[]),
        ("kind", r#""beratungsmobil""#, r#""other""#, &["kind unknown_value"]),
        ("kind", "null", GONE, &["kind missing"]),
        ("kind", "3", GONE, &["kind wrong_type"]),
        ("location_precision", r#""city""#, r#""city""#, &[]),
        ("location_precision", "null", GONE, &["location_precision missing"]),
        ("location_precision", r#""house""#, GONE, &["location_precision unknown_value"]),
        ("geometry", "null", "", &[]),
        (
            "geometry",
            r#"{"type":"Point","coordinates":[9.5,52.5,60]}"#,
            r#"{"coordinates":[9.5,52.5],"type":"Point"}"#,
            &[],
        ),
        (
            "geometry",
            r#"{"type":"Point","coordinates":[52.15,9.95]}"#,
            "",
            &["geometry swapped_coordinates"],
        ),
        ("geometry", r#"{"type":"Point","coordinates":[0,0]}"#, "", &["geometry outside_germany"]),
        (
            "geometry",
            r#"{"type":"Point","coordinates":[-74,40.7]}"#,
            "",
            &["geometry outside_germany"],
        ),
        (
            "geometry",
            r#"{"type":"Point","coordinates":[999,52]}"#,
            "",
            &["geometry outside_germany"],
        ),
        (
            "geometry",
            r#"{"type":"Point","coordinates":["9","52"]}"#,
            "",
            &["geometry.coordinates wrong_type"],
        ),
        ("geometry", r#"{"type":"Point","coordinates":[9]}"#, "", &["geometry wrong_type"]),
        ("geometry", r#"{"type":"Point"}"#, "", &["geometry wrong_type"]),
        ("geometry", r#"{"type":"Polygon","coordinates":[9,52]}"#, "", &["geometry wrong_type"]),
        ("geometry", "[9,52]", "", &["geometry wrong_type"]),
        ("postal_code", r#""31134""#, r#""31134""#, &[]),
        ("postal_code", r#""3113""#, "", &["postal_code bad_postal_code"]),
        ("postal_code", r#""D-3113""#, "", &["postal_code bad_postal_code"]),
        ("postal_code", "31134", "", &["postal_code wrong_type"]),
        ("district", r#""03254""#, r#""03254""#, &[]),
        ("district", r#""03159016""#, r#""03159016""#, &[]),
        ("district", r#""Hildesheim""#, "", &["district bad_ags"]),
        ("district", r#""0325""#, "", &["district bad_ags"]),
        ("service_area", r#"["03254","03","03254"]"#, r#"["03254","03"]"#, &[]),
        ("service_area", r#"["03254","x"]"#, r#"["03254"]"#, &["service_area bad_ags"]),
    ] {
        check(property, raw, kept, problems);
    }
}

#[test]
fn contact() {
    for (property, raw, kept, problems) in [
        ("email", r#""info@asyl-ev.de""#, r#""info@asyl-ev.de""#, &[][..]),
        ("email", r#""info@grün.de""#, r#""info@grün.de""#, &[]),
        ("email", r#""a@b@c.de""#, "", &["email bad_email"]),
        ("email", r#""info@""#, "", &["email bad_email"]),
        ("email", r#""@x.de""#, "", &["email bad_email"]),
        ("email", r#""info@localhost""#, "", &["email bad_email"]),
        ("email", r#""in fo@x.de""#, "", &["email bad_email"]),
        ("email", r#""a@x.de?bcc=b@x.de""#, "", &["email bad_email"]),
        ("email", r#""a@x.de&cc""#, "", &["email bad_email"]),
        ("email", r#""a%0Ab@x.de""#, "", &["email bad_email"]),
        ("email", "\"a\\u0000@x.de\"", "", &["email bad_email"]),
        ("email", "\"a\\u202e@x.de\"", "", &["email bad_email"]),
        ("url", "\"https://a.de/\\u202egnp.exe\"", "", &["url bad_url"]),
        ("email", "true", "", &["email wrong_type"]),
        ("url", r#""https://asyl-ev.de/x?y#z""#, r#""https://asyl-ev.de/x?y#z""#, &[]),
        ("url", r#""HTTP://asyl-ev.de:8080""#, r#""HTTP://asyl-ev.de:8080""#, &[]),
        ("url", r#""asyl-ev.de""#, "", &["url bad_url"]),
        ("url", r#""javascript:alert(1)""#, "", &["url bad_url"]),
        ("url", r#""data:text/html,x""#, "", &["url bad_url"]),
        ("url", r#""https://""#, "", &["url bad_url"]),
        ("url", r#""https:///x""#, "", &["url bad_url"]),
        ("url", r#""https://a.de@evil.de/""#, "", &["url bad_url"]),
        ("url", r#""https://a.de\\@evil.de""#, "", &["url bad_url"]),
        ("url", "\"https://a.de/\\nb\"", "", &["url bad_url"]),
        ("url", r#""https://a.de/ b""#, "", &["url bad_url"]),
        ("appointment_url", r#""vbscript:x""#, "", &["appointment_url bad_url"]),
        ("source_url", r#""ftp://a.de""#, "", &["source_url bad_url"]),
        (
            "phones",
            r#"[{"number":"+495121132820","description":"Büro","languages":["AR"],"x":1}]"#,
            r#"[{"description":"Büro","languages":["ar"],"number":"+495121132820"}]"#,
            &[],
        ),
        ("phones", r#"[{"number":"05121 132820"}]"#, "", &["phones.number bad_phone"]),
        ("phones", r#"[{"number":"+0495121132820"}]"#, "", &["phones.number bad_phone"]),
        ("phones", r#"[{"number":"+49512"}]"#, "", &["phones.number bad_phone"]),
        ("phones", r#"[{"number":"+4951211328201234"}]"#, "", &["phones.number bad_phone"]),
        ("phones", r#"[{"number":"+49 5121 132820"}]"#, "", &["phones.number bad_phone"]),
        ("phones", r#"[{"number":"+4905121132820"}]"#, "", &["phones.number bad_phone"]),
        (
            "phones",
            r#"[{"number":"+495121132820","formatted":"05121 132821"}]"#,
            r#"[{"number":"+495121132820"}]"#,
            &["phones.formatted other_number"],
        ),
        (
            "phones",
            r#"[{"number":"+495121132820","formatted":"05121 1328-20"}]"#,
            r#"[{"formatted":"05121 1328-20","number":"+495121132820"}]"#,
            &[],
        ),
        ("phones", r#"[{"description":"x"}]"#, "", &["phones.number missing"]),
        (
            "phones",
            r#"[{"number":"+495121132820","description":7,"languages":["?"]},3]"#,
            r#"[{"number":"+495121132820"}]"#,
            &[
                "phones.description wrong_type",
                "phones.languages bad_language",
                "phones wrong_type",
            ],
        ),
        ("phones", r#""+495121132820""#, "", &["phones wrong_type"]),
    ] {
        check(property, raw, kept, problems);
    }
}

#[test]
fn words_lists_and_texts() {
    let long = |c: &str, n: usize| format!("{:?}", c.repeat(n));
    let cut = |c: &str, n: usize| format!("\"{}…\"", c.repeat(n - 1));
    for (property, raw, kept, problems) in [
        ("languages", r#"["AR","kmr","zh-Hant","ar"]"#, r#"["ar","kmr","zh-Hant"]"#, &[][..]),
        ("languages", r#"["Arabisch","a","de_DE",""]"#, "", &["languages bad_language"; 3]),
        ("languages", r#""ar""#, "", &["languages wrong_type"]),
        ("topics", r#"["arbeit","sprache","arbeit"]"#, r#"["arbeit","sprache"]"#, &[]),
        ("topics", r#"["arbeit","tanz"]"#, r#"["arbeit"]"#, &["topics unknown_value"]),
        ("topics", r#"[1]"#, "", &["topics wrong_type"]),
        ("counsels_individuals", "false", "false", &[]),
        ("counsels_individuals", r#""ja""#, "", &["counsels_individuals wrong_type"]),
        ("interpretation_services", "true", "true", &[]),
        ("interpretation_services", "1", "", &["interpretation_services wrong_type"]),
        ("appointment", r#""walk_in""#, r#""walk_in""#, &[]),
        ("appointment", r#""maybe""#, "", &["appointment unknown_value"]),
        ("wheelchair", r#""limited""#, r#""limited""#, &[]),
        ("wheelchair", r#""true""#, "", &["wheelchair unknown_value"]),
        ("status", r#""temporarily_closed""#, r#""temporarily_closed""#, &[]),
        ("status", r#""dead""#, "", &["status unknown_value"]),
        ("assured_date", r#""2026-02-28""#, r#""2026-02-28""#, &[]),
        ("assured_date", r#""2026-02-29""#, "", &["assured_date bad_date"]),
        ("assured_date", r#""28.02.2026""#, "", &["assured_date bad_date"]),
        ("assured_date", r#""2026-2-8""#, "", &["assured_date bad_date"]),
        ("source_date", r#""2025""#, r#""2025""#, &[]),
        ("source_date", r#""2025-10""#, r#""2025-10""#, &[]),
        ("source_date", r#""2025-10-28""#, r#""2025-10-28""#, &[]),
        ("source_date", r#""2025-13""#, "", &["source_date bad_date"]),
        ("source_date", r#""Herbst""#, "", &["source_date bad_date"]),
        (
            "organization",
            r#""Caritas\u202ex\u0007""#,
            r#""Caritasx""#,
            &["organization forbidden_characters"],
        ),
        ("city", r#""Bad\nEssen""#, r#""Bad Essen""#, &[]),
        ("address_1", "{}", "", &["address_1 wrong_type"]),
        ("description", r#""<b>a</b>\r\nb""#, r#""<b>a</b>\nb""#, &[]),
        ("regionalverbund", &long("ü", 300), &long("ü", 300), &[]),
        ("name", &long("ü", 301), &cut("ü", 300), &["name too_long"]),
        ("alert", &long("a", 1001), &cut("a", 1000), &["alert too_long"]),
        ("description", &long("a", 10_001), &cut("a", 10_000), &["description too_long"]),
        (
            "translations",
            r#"{"AR":{"name":"لجوء","description":"","x":1},"uk":{}}"#,
            r#"{"ar":{"name":"لجوء"}}"#,
            &[],
        ),
        ("translations", r#"{"Englisch":{"name":"x"}}"#, "", &["translations bad_language"]),
        ("translations", r#"{"en":{"name":7}}"#, "", &["translations.name wrong_type"]),
        (
            "translations",
            r#"{"en":{"alert":[],"description":1}}"#,
            "",
            &["translations.description wrong_type", "translations.alert wrong_type"],
        ),
        ("translations", r#"{"en":"x"}"#, "", &["translations wrong_type"]),
        ("translations", "[]", "", &["translations wrong_type"]),
        ("unheard_of", r#"{"a":[1]}"#, "", &[]),
    ] {
        check(property, raw, kept, problems);
    }
    let many = format!("[{}]", vec![r#""03""#; 201].join(","));
    check("service_area", &many, r#"["03"]"#, &["service_area too_long"]);
}

/// Each row changes one part of a valid schedule; what is kept is that part, or `GONE`.
#[test]
fn schedules() {
    for (part, raw, kept, problems) in [
        ("channel", r#""legal""#, r#""legal""#, &[][..]),
        ("channel", r#""fax""#, GONE, &["schedules.channel unknown_value"]),
        ("channel", "null", GONE, &["schedules.channel missing"]),
        ("byday", r#""TH, MO""#, r#""MO,TH""#, &[]),
        ("byday", r#""Mo""#, GONE, &["schedules.byday bad_weekday"]),
        ("byday", r#""MO-FR""#, GONE, &["schedules.byday bad_weekday"]),
        ("byday", "null", GONE, &["schedules.byday missing"]),
        ("byday", r#"["MO"]"#, GONE, &["schedules.byday wrong_type"]),
        ("opens_at", r#""00:00""#, r#""00:00""#, &[]),
        ("opens_at", r#""24:00""#, GONE, &["schedules.opens_at bad_time"]),
        ("opens_at", r#""9:00""#, GONE, &["schedules.opens_at bad_time"]),
        ("opens_at", r#""09:60""#, GONE, &["schedules.opens_at bad_time"]),
        ("opens_at", "null", GONE, &["schedules.opens_at missing"]),
        ("closes_at", r#""24:00""#, r#""24:00""#, &[]),
        ("closes_at", r#""02:00""#, r#""02:00""#, &[]),
        ("closes_at", "null", "", &[]),
        ("closes_at", r#""24:01""#, GONE, &["schedules.closes_at bad_time"]),
        ("closes_at", r#""09:00""#, GONE, &["schedules.closes_at bad_time"]),
        ("bysetpos", "[1,-1]", "[1,-1]", &[]),
        ("bysetpos", "[0]", GONE, &["schedules.bysetpos bad_position"]),
        ("bysetpos", "[6]", GONE, &["schedules.bysetpos bad_position"]),
        ("bysetpos", "1", GONE, &["schedules.bysetpos wrong_type"]),
        ("languages", r#"["ar","?"]"#, r#"["ar"]"#, &["schedules.languages bad_language"]),
        ("valid_from", r#""2026-01-01""#, r#""2026-01-01""#, &[]),
        ("valid_from", r#""2026-01-32""#, GONE, &["schedules.valid_from bad_date"]),
        ("valid_from", r#""2027-01-01""#, GONE, &["schedules.valid_to bad_date"]),
        ("valid_to", r#""soon""#, GONE, &["schedules.valid_to bad_date"]),
        ("note", r#""nur Frauen""#, r#""nur Frauen""#, &[]),
        ("note", "1", "", &["schedules.note wrong_type"]),
        ("holidays", r#""open""#, r#""open""#, &[]),
        ("holidays", r#""closed""#, "", &[]),
        ("holidays", r#""maybe""#, "", &["schedules.holidays unknown_value"]),
    ] {
        let mut schedule = json!({
            "channel": "visit", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00",
            "valid_to": "2026-12-31",
        });
        schedule[part] = serde_json::from_str(raw).unwrap();
        let raw = format!("[{schedule}]");
        if kept == GONE {
            check("schedules", &raw, "", problems);
            continue;
        }
        schedule[part] =
            if kept.is_empty() { Value::Null } else { serde_json::from_str(kept).unwrap() };
        if kept.is_empty() {
            schedule.as_object_mut().unwrap().remove(part);
        }
        check("schedules", &raw, &format!("[{schedule}]"), problems);
    }
}
