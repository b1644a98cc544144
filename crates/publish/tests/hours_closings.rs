//! What closes or limits is never lost: a row each, in OpenStreetMap's language or in words.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use kmn_publish::{Options, build};
use serde_json::Value;

const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

/// A cell of visits, its hours as `MO,TU 09:00-12:00 | …`, and words of a finding.
fn check(cell: &str, wanted: &str, words: &str) {
    let quoted = cell.replace('"', "\"\"");
    let csv = format!("id,name,kind,city,opening_hours\nm1,A,mbe,Hildesheim,\"{quoted}\"\n");
    let built = build(csv.as_bytes(), GAZETTEER, &Options::default()).unwrap();
    let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
    let text = |s: &Value, key: &str| s[key].as_str().unwrap_or_default().to_owned();
    let of = |s: &Value| {
        format!("{} {}-{}", text(s, "byday"), text(s, "opens_at"), text(s, "closes_at"))
    };
    let schedules = feed["features"][0]["properties"]["schedules"].as_array().cloned();
    let said: Vec<String> = schedules.unwrap_or_default().iter().map(of).collect();
    assert_eq!(said.join(" | "), wanted, "{cell}");
    let found = built.findings.iter().any(|f| f.wrong.contains(words) || f.mend.contains(words));
    assert!(found, "{cell}: {words} in {:#?}", built.findings);
}

#[test]
fn what_closes_is_kept() {
    for (cell, wanted, words) in [
        ("We off; Mo-Fr 09:00-12:00", "MO,TU,TH,FR 09:00-12:00", "it was kept"),
        ("We off, Mo-Fr 09:00-12:00", "MO,TU,TH,FR 09:00-12:00", "it was kept"),
        ("Mo-Fr 09:00-12:00 \"Mi geschlossen\"", "MO,TU,TH,FR 09:00-12:00", "closes days"),
        ("Mo-Fr 09:00-12:00 \"closed\"", "", "may close or limit"),
        ("Mo-Fr 09:00-12:00 \"nur telefonisch\"", "", "opening_hours_phone"),
        ("Mo-Fr 8-12 Uhr (im Juli geschlossen)", "", "may close or limit"),
        ("Mo: - Di: 9-12", "TU 09:00-12:00", "Tu 09:00-12:00; Mo off"),
        ("Mo 8-12\nDi -\nMi 14-16", "MO 08:00-12:00 | WE 14:00-16:00", "Tu off"),
        ("Mo-Fr 9-12, Do nur 14-18", "MO,TU,WE,FR 09:00-12:00 | TH 14:00-18:00", "replaces"),
        ("Mo-Fr 9-12 Uhr; seit 1.1.2026 geschlossen", "", "temporarily_closed"),
        ("Terminvereinbarung: Mo-Fr 9-12", "", "for making appointments"),
        ("Mo-Fr 8:30-4:30", "", "goes on past midnight"),
        ("n.V.", "", "is an appointment"),
    ] {
        check(cell, wanted, words);
    }
}
