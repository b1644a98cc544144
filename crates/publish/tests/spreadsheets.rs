//! What people and spreadsheet programs do to a CSV file, a row each.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

mod common;

use common::built;

/// One member whose file, in whatever shape, says the same.
fn check_file(habit: &str, csv: &[u8], findings: &[&str]) {
    let (features, found) = built(csv);
    assert_eq!(found, findings, "{habit}");
    assert_eq!(features.len(), 1, "{habit}");
    let properties = &features[0]["properties"];
    assert_eq!(features[0]["id"], "a", "{habit}");
    assert_eq!(properties["name"], "Büro für Integration", "{habit}");
    assert_eq!(properties["city"], "Göttingen", "{habit}");
}

#[test]
fn files_as_programs_save_them() {
    let plain = "id,name,kind,city\na,Büro für Integration,mbe,Göttingen\n";
    let semicolons = plain.replace(',', ";");
    let utf16 = |big: bool| {
        let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let text = format!("\u{feff}{plain}");
        text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = semicolons.chars().map(|c| c as u8).collect();
    let guessed = "warning 1 : the file is not in UTF-8; this encoding was taken";
    for (habit, csv, findings) in [
        ("plain", plain.as_bytes().to_vec(), &[][..]),
        ("semicolons", semicolons.clone().into_bytes(), &[]),
        ("tabs", plain.replace(',', "\t").into_bytes(), &[]),
        ("byte-order mark", format!("\u{feff}{plain}").into_bytes(), &[]),
        ("UTF-16, little end first", utf16(false), &[]),
        ("UTF-16, big end first", utf16(true), &[]),
        ("Windows-1252", latin, &[guessed]),
        ("sep= line", format!("sep=;\r\n{semicolons}").into_bytes(), &[]),
        ("carriage returns", plain.replace('\n', "\r\n").into_bytes(), &[]),
        (
            "empty columns",
            "id;name;kind;city;;\na;Büro für Integration;mbe;Göttingen;;\n;;;;;\n".into(),
            &[],
        ),
        ("no last line break", plain.trim_end().into(), &[]),
        (
            "spaces",
            "ID , Name,Kind,CITY\n a ,\u{a0}Büro für Integration ,mbe, Göttingen\n".into(),
            &[],
        ),
        (
            "a column twice",
            "id,name,kind,city,city\na,Büro für Integration,mbe,Göttingen,Ost\n".into(),
            &["warning 1 city: stands twice in the heading"],
        ),
        (
            "an unknown column",
            "id,name,kind,city,fax,_intern\na,Büro für Integration,mbe,Göttingen,1,x\n".into(),
            &["warning 1 fax: is a column that is not known"],
        ),
    ] {
        check_file(habit, &csv, findings);
    }
}

/// One cell of a member in Hildesheim, and what becomes of it. `""` is an absent property.
#[test]
fn cells_as_people_write_them() {
    let degrees = "is no pair of coordinates";
    for (columns, cells, property, kept, findings) in [
        (
            "phone",
            "05121 / 13 28-20",
            "phones",
            r#"[{"formatted":"05121 132820","number":"+495121132820"}]"#,
            &[][..],
        ),
        (
            "phone",
            "+49 (0) 5121 132820 (Büro)",
            "phones",
            r#"[{"description":"Büro","formatted":"05121 132820","number":"+495121132820"}]"#,
            &[],
        ),
        (
            "phone",
            "'+49 5121 132820",
            "phones",
            r#"[{"formatted":"05121 132820","number":"+495121132820"}]"#,
            &[],
        ),
        (
            "phone",
            "05121 132820; 05121 16770",
            "phones",
            r#"[{"formatted":"05121 132820","number":"+495121132820"},{"formatted":"05121 16770","number":"+49512116770"}]"#,
            &[],
        ),
        ("phone", "\"4,95121E+11\"", "phones", "", &["error 2 phone: was made a number by Excel"]),
        ("phone", "4.95E+12", "phones", "", &["error 2 phone: was made a number by Excel"]),
        ("phone", "bitte mailen", "phones", "", &["error 2 phone: is no telephone number"]),
        ("assured_date", "28.10.2025", "assured_date", r#""2025-10-28""#, &[]),
        ("assured_date", "1.2.2026", "assured_date", r#""2026-02-01""#, &[]),
        (
            "assured_date",
            "31.02.2026",
            "assured_date",
            "",
            &["error 2 assured_date: must be a date that exists, such as 2026-11-22"],
        ),
        (
            "assured_date",
            "45958",
            "assured_date",
            "",
            &["error 2 assured_date: is a date that became a number in the spreadsheet \
               (it may stand for 2025-10-28)"],
        ),
        ("source_date", "10.2025", "source_date", r#""2025-10""#, &[]),
        ("source_date", "2025", "source_date", r#""2025""#, &[]),
        ("source", "www.caritas.de", "source_url", r#""https://www.caritas.de""#, &[]),
        ("source,source_url", "x.de,https://y.de/z", "source_url", r#""https://y.de/z""#, &[]),
        (
            "url",
            "www.x.de",
            "url",
            r#""https://www.x.de""#,
            &["warning 2 url: has no https:// before it"],
        ),
        (
            "url",
            "javascript:alert(1)",
            "url",
            "",
            &["error 2 url: must be one address that begins with http:// or https://"],
        ),
        ("email", "a@b", "email", "", &["error 2 email: must be one plain e-mail address"]),
        ("languages", "en; AR;ku", "languages", r#"["en","ar","ku"]"#, &[]),
        ("languages", "\"en, ar\"", "languages", r#"["en","ar"]"#, &[]),
        (
            "topics",
            "arbeit;tanz",
            "topics",
            r#"["arbeit"]"#,
            &["error 2 topics: is not one of the known values"],
        ),
        ("counsels_individuals", "nein", "counsels_individuals", "false", &[]),
        ("counsels_individuals", "Ja", "counsels_individuals", "true", &[]),
        (
            "counsels_individuals",
            "evtl.",
            "counsels_individuals",
            "",
            &["error 2 counsels_individuals: is neither yes nor no"],
        ),
        ("district", "Landkreis Hildesheim", "district", r#""03254""#, &[]),
        ("district", "03254", "district", r#""03254""#, &[]),
        ("district", "Landesweit", "service_area", r#"["03"]"#, &[]),
        ("district", "Landesweit", "district", "", &[]),
        (
            "district",
            "Osnabrück",
            "district",
            "",
            &["error 2 district: is no district of Niedersachsen that is certain"],
        ),
        (
            "district",
            "Landkreis Peine",
            "district",
            r#""03157""#,
            &["warning 2 city: is not a town of the district in this line, Landkreis Peine, \
               but of Landkreis Hildesheim"],
        ),
        ("service_area", "Landkreis Peine; 03254", "service_area", r#"["03157","03254"]"#, &[]),
        (
            "service_area",
            "Mond",
            "service_area",
            "",
            &["error 2 service_area: must be an official key (AGS) such as 03254"],
        ),
        ("postal_code", "31134.0", "postal_code", r#""31134""#, &[]),
        (
            "latitude,longitude",
            "\"52,15067\",\"9,94752\"",
            "location_precision",
            r#""address""#,
            &[],
        ),
        (
            "latitude,longitude,location_precision",
            "52.15,9.95,street",
            "location_precision",
            r#""street""#,
            &[],
        ),
        (
            "latitude,longitude",
            "5.215.067,9.95",
            "location_precision",
            r#""city""#,
            &[&*format!("error 2 latitude: {degrees}")],
        ),
        (
            "latitude,longitude",
            "52.15,",
            "location_precision",
            r#""city""#,
            &[&*format!("error 2 latitude: {degrees}")],
        ),
        (
            "latitude,longitude",
            "9.95,52.15",
            "location_precision",
            r#""city""#,
            &["error 2 latitude: has latitude and longitude exchanged"],
        ),
        (
            "opening_hours",
            "Mo 09:00-12:00",
            "schedules",
            r#"[{"byday":"MO","channel":"visit","closes_at":"12:00","opens_at":"09:00"}]"#,
            &[],
        ),
        (
            "opening_hours_phone",
            "We 15:00+",
            "schedules",
            r#"[{"byday":"WE","channel":"phone","opens_at":"15:00"}]"#,
            &[],
        ),
        (
            "opening_hours",
            "nach Vereinbarung",
            "appointment",
            r#""required""#,
            &[
                "warning 2 opening_hours: \"nach Vereinbarung\" is an appointment and no opening time",
            ],
        ),
        (
            "opening_hours",
            "Mo 9:00-12:00 \"a\u{202e}b\"",
            "schedules",
            r#"[{"byday":"MO","channel":"visit","closes_at":"12:00","note":"ab","opens_at":"09:00"}]"#,
            &["warning 2 opening_hours: had invisible control characters, which were taken out"],
        ),
        (
            "description",
            "\"zwei\nZeilen; mit \"\"Zitat\"\"\"",
            "description",
            r#""zwei\nZeilen; mit \"Zitat\"""#,
            &[],
        ),
        (
            "name_en,alert_ar",
            "House,انتقل",
            "translations",
            r#"{"ar":{"alert":"انتقل"},"en":{"name":"House"}}"#,
            &[],
        ),
        ("kind_inferred", "yes", "kind_inferred", "", &[]),
    ] {
        let csv = format!("id,name,kind,city,{columns}\na,Haus,mbe,Hildesheim,{cells}\n");
        let (features, found) = built(csv.as_bytes());
        assert_eq!(found, findings, "{columns}: {cells}");
        let value = &features[0]["properties"][property];
        let value = if value.is_null() { String::new() } else { value.to_string() };
        assert_eq!(value, kept, "{columns}: {cells}");
    }
}

#[test]
fn places_from_the_most_exact_that_is_known() {
    for (cells, precision, near) in [
        ("mbe,,,,52.15067,9.94752", "address", Some((9.948, 52.151))),
        ("mbe,31134.0,,,,", "postal_code", Some((9.95, 52.15))),
        ("mbe,31134,,,,", "postal_code", Some((9.95, 52.15))),
        ("mbe,31134,Hannover,,,", "postal_code", Some((9.95, 52.15))),
        ("mbe,,Hildesheim,Landkreis Hildesheim,,", "city", Some((9.95, 52.15))),
        ("mbe,,Leer (Ostfriesland),Landkreis Leer,,", "city", Some((7.46, 53.23))),
        ("koordinierungsstelle,,,Landkreis Schaumburg,,", "city", Some((9.21, 52.32))),
        ("mbe,,,Stadt Emden,,", "city", Some((7.21, 53.37))),
        // A counselling centre of a rural district may be anywhere in it.
        ("mbe,,,Landkreis Schaumburg,,", "city", None),
        ("mbe,,,,,", "city", None),
        ("mbe,,Atlantis,,,", "city", None),
    ] {
        let csv =
            format!("id,name,kind,postal_code,city,district,latitude,longitude\na,Haus,{cells}\n");
        let (features, _) = built(csv.as_bytes());
        assert_eq!(
            features[0]["properties"]["location_precision"].as_str().unwrap_or("city"),
            precision
        );
        let at = &features[0]["geometry"]["coordinates"];
        assert_eq!(at.is_null(), near.is_none(), "{cells}");
        if let Some((lon, lat)) = near {
            let off = (at[0].as_f64().unwrap() - lon).hypot(at[1].as_f64().unwrap() - lat);
            assert!(off < 0.05, "{cells}: {at}");
        }
    }
}

#[test]
fn a_broken_line_stops_no_other() {
    let csv = "id,name,kind\nb,Haus B,mbe\n,ohne Kennung,mbe\nc/d,Schräg,mbe\nb,Doppelt,mbe\n\
               e,,mbe\nf,Fremd,wagen\n\na,Haus A,mbe\n";
    let (features, findings) = built(csv.as_bytes());
    let ids: Vec<&str> = features.iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["a", "b", "f"]);
    let without_places: Vec<&String> = findings
        .iter()
        .filter(|f| !f.ends_with("not on the map") && !f.contains("has no place"))
        .collect();
    assert_eq!(
        without_places,
        [
            "error 3 id: is required and missing",
            "error 4 id: may have only A-Z a-z 0-9 . _ ~ - and at most 200 characters",
            "error 5 id: is already used by an earlier record",
            "error 6 name: is required and missing",
            "warning 7 kind: is not one of the known values",
        ]
    );
}

#[test]
fn an_open_quotation_mark_costs_only_its_line() {
    let csv = "id,name,kind\r\na,\"Haus A,mbe\r\n\r\nb,Haus B,mbe\r\nc,\"Zwei\nZeilen\",mbe\r\nd,,mbe\r\n";
    let (features, findings) = built(csv.as_bytes());
    let ids: Vec<&str> = features.iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["b", "c"]);
    let errors: Vec<&String> = findings.iter().filter(|f| f.starts_with("error")).collect();
    assert_eq!(
        errors,
        [
            "error 2 : opens a quotation mark that is not closed",
            "error 7 name: is required and missing",
        ]
    );
}

#[test]
fn a_file_that_is_no_table_says_so() {
    for csv in ["", "\n", "Hallo", "sep=;"] {
        let (features, findings) = built(csv.as_bytes());
        assert!(features.is_empty(), "{csv}");
        assert!(
            findings.contains(&"error 1 id: is a column that is missing".to_owned()),
            "{csv} {findings:?}"
        );
    }
}
