//! Opening hours from the spreadsheet to the feed: which column says what, and what is warned of.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use kmn_publish::{Options, Severity, build, hours_in_osm};
use serde_json::{Value, json};

const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

/// A member with these columns and cells; of each finding the column and what is wrong begins as
/// given. Hours never cost more than themselves, so no finding is an error.
fn check(cells: &[(&str, &str)], appointment: &str, schedules: &Value, findings: &[(&str, &str)]) {
    let columns: Vec<&str> = cells.iter().map(|(column, _)| *column).collect();
    let quoted: Vec<String> =
        cells.iter().map(|(_, cell)| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    let csv = format!(
        "id,name,kind,city,{}\nm1,A,mbe,Hildesheim,{}\n",
        columns.join(","),
        quoted.join(",")
    );
    let built = build(csv.as_bytes(), GAZETTEER, &Options::default()).unwrap();
    let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
    let properties = &feed["features"][0]["properties"];
    assert_eq!(properties["appointment"].as_str().unwrap_or_default(), appointment, "{csv}");
    assert_eq!(&properties["schedules"], schedules, "{csv}");
    assert_eq!(built.findings.len(), findings.len(), "{csv}: {:#?}", built.findings);
    for (finding, (column, wrong)) in built.findings.iter().zip(findings) {
        assert_eq!(finding.severity, Severity::Warning, "{finding:?}");
        assert_eq!((finding.line, finding.column.as_str()), (2, *column), "{finding:?}");
        assert!(finding.wrong.starts_with(wrong), "{finding:?}");
        assert!(finding.mend.contains("shown"), "{finding:?}");
    }
}

fn visit(days: &str, opens_at: &str, closes_at: &str) -> Value {
    json!({ "byday": days, "channel": "visit", "closes_at": closes_at, "opens_at": opens_at })
}

#[test]
fn what_is_published_and_what_is_warned_of() {
    let hours = "opening_hours";
    let phone = "opening_hours_phone";
    let alone = "'nach Vereinbarung unter 0511 2468'";
    let none = Value::Null;
    let all = "MO,TU,WE,TH,FR,SA,SU";
    for (cells, appointment, schedules, findings) in [
        // The number has "24" in it.
        (
            &[(hours, "\"nach Vereinbarung unter 0511 2468\"")][..],
            "required",
            none.clone(),
            &[(hours, &*format!("\"{alone}\" is an appointment"))][..],
        ),
        (
            &[(hours, "Mo,Tu 09:00-12:00; We \"nur nach Termin, Zimmer 24\"")],
            "possible",
            json!([visit("MO,TU", "09:00", "12:00")]),
            &[(hours, "\"We 'nur nach Termin, Zimmer 24'\" is an appointment")],
        ),
        (
            &[(hours, "Mo 07:30-12:00;13:00-16:00")],
            "",
            json!([visit(all, "13:00", "16:00")]),
            &[(hours, "\"13:00-16:00\" names no days, and so holds on all seven and replaces Mon")],
        ),
        (
            &[(hours, "Mo-Fr 09:00-12:00 , 13:00-15:00")],
            "",
            json!([
                visit("MO,TU,WE,TH,FR", "09:00", "12:00"),
                visit("MO,TU,WE,TH,FR", "13:00", "15:00")
            ]),
            &[],
        ),
        (&[(hours, "Mo-Su 00:00-24:00; PH off")], "", json!([visit(all, "00:00", "24:00")]), &[]),
        (
            &[(hours, "Tu-Fr 11:00-19:00; Sa 10:00-17:00; Su,PH off")],
            "",
            json!([visit("TU,WE,TH,FR", "11:00", "19:00"), visit("SA", "10:00", "17:00")]),
            &[],
        ),
        // The row's own column goes before.
        (
            &[(hours, "nach Vereinbarung"), ("appointment", "possible")],
            "possible",
            none.clone(),
            &[(hours, "\"nach Vereinbarung\" is an appointment")],
        ),
        (
            &[(hours, "nach Vereinbarung"), ("appointment", "walk_in")],
            "walk_in",
            none.clone(),
            &[(hours, "\"nach Vereinbarung\" is an appointment")],
        ),
        // Visits by appointment, and hours for calls.
        (
            &[(hours, "nach Vereinbarung"), (phone, "Mo 09:00-12:00")],
            "required",
            json!([{ "byday": "MO", "channel": "phone", "closes_at": "12:00", "opens_at": "09:00" }]),
            &[(hours, "\"nach Vereinbarung\" is an appointment")],
        ),
        (
            &[(hours, "Mo 09:00-12:00"), ("opening_hours_legal", "nach Vereinbarung")],
            "possible",
            json!([visit("MO", "09:00", "12:00")]),
            &[("opening_hours_legal", "\"nach Vereinbarung\" is an appointment")],
        ),
        (
            &[("opening_hours_legal", "nach Vereinbarung")],
            "required",
            none,
            &[("opening_hours_legal", "\"nach Vereinbarung\" is an appointment")],
        ),
    ] {
        check(cells, appointment, &schedules, findings);
    }
}

#[test]
fn words_for_others_to_read() {
    assert_eq!(hours_in_osm("dienstags 14-16").as_deref(), Ok("Tu 14:00-16:00"));
    assert_eq!(hours_in_osm("Tu 14:00-16:00").as_deref(), Ok("Tu 14:00-16:00"));
    for (words, osm) in [
        (
            "Mo-Do 9-12 Uhr, Fr nach Vereinbarung",
            "Mo-Th 09:00-12:00 || \"nach Vereinbarung\"; Fr off",
        ),
        (
            "Mo 9-12 Uhr und nachmittags nach Vereinbarung",
            "Mo 09:00-12:00 || \"nach Vereinbarung\"",
        ),
        ("jeden ersten Montag 10-12 Uhr", "Mo[1] 10:00-12:00"),
    ] {
        assert_eq!(hours_in_osm(words).as_deref(), Ok(osm), "{words}");
    }
    let refused = hours_in_osm("täglich 9-17 Uhr").unwrap_err();
    assert!(refused.contains("Mo-Fr 09:00-17:00 or Mo-Su 09:00-17:00"), "{refused}");
}
