//! Codes, dates and addresses from the cell to the feed: what the gate sees, and what it must not.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use chrono::NaiveDate;
use kmn_publish::{Options, build};
use serde_json::Value;

const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

/// The feed of one member in Hildesheim, and its findings as `line column: what is wrong`.
fn built(columns: &str, cells: &str) -> (Value, Vec<String>) {
    let csv = format!("id;name;kind;city;{columns}\na;Haus;mbe;Hildesheim;{cells}\n");
    let today = NaiveDate::from_ymd_opt(2026, 11, 30);
    let options = Options { today, ..Options::default() };
    let built = build(csv.as_bytes(), GAZETTEER, &options).unwrap();
    let findings = built.findings.iter().map(|f| format!("{} {}: {}", f.line, f.column, f.wrong));
    (serde_json::from_slice(&built.geojson).unwrap(), findings.collect())
}

#[test]
fn a_date_in_the_future_is_nowhere() {
    let (feed, findings) = built("assured_date;source_date", "22.11.2062;2025-10");
    assert_eq!(findings, ["2 assured_date: is in the future"]);
    assert_eq!(feed["last_modified"], "2025-10-01T00:00:00Z");
    assert!(feed["features"][0]["properties"]["assured_date"].is_null());
}

#[test]
fn cells_become_properties() {
    for (columns, cells, property, kept, findings) in [
        (
            "name_ua",
            "Дім",
            "translations",
            r#"{"uk":{"name":"Дім"}}"#,
            &["1 name_ua: ua is the code of a country: uk (Ukrainian) was taken"][..],
        ),
        ("name_xx", "x", "translations", "", &["1 name_xx: is a column that is not known"]),
        (
            "name_uk;name_ukr",
            "A;B",
            "translations",
            r#"{"uk":{"name":"A"}}"#,
            &["2 name_ukr: is a second text in the same language"],
        ),
        ("languages", "\"ukr;ara;deu;per\"", "languages", r#"["uk","ar","de","fa"]"#, &[]),
        ("languages", "xx", "languages", "", &["2 languages: is no language's code"]),
        ("topics", "Wohnen", "topics", r#"["wohnen"]"#, &[]),
        ("wheelchair", "ja", "wheelchair", r#""yes""#, &[]),
        (
            "source",
            "Liste des MS",
            "source_url",
            "",
            &["2 source: is no address and was not published"],
        ),
        (
            "source;source_url",
            "www.x.de;siehe Liste",
            "source_url",
            r#""https://www.x.de""#,
            &["2 source_url: is no address"],
        ),
        (
            "url",
            "https//example.org",
            "url",
            r#""https://example.org""#,
            &["2 url: was mended to https://example.org"],
        ),
        ("email", "buero@example.org\u{200b}", "email", r#""buero@example.org""#, &[]),
    ] {
        let (feed, told) = built(columns, cells);
        let value = &feed["features"][0]["properties"][property];
        let value = if value.is_null() { String::new() } else { value.to_string() };
        assert_eq!(value, kept, "{columns}: {cells}");
        assert_eq!(told, findings, "{columns}: {cells}");
    }
}
