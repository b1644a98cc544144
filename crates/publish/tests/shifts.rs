//! Lines that would be read in other columns than they were meant for, files in other encodings or
//! of other kinds: what is published, and what is said, a row each.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

mod common;

use common::{GAZETTEER, built};
use kmn_publish::{BuildError, FileError, Options, build};
use rust_xlsxwriter::Workbook;
use serde_json::Value;

#[test]
fn lines_below_another_heading_are_read_by_it() {
    for again in [
        "id;name;kind;address_1;organization;city\nb;B;mbe;Weg 2;Haus;Celle\n",
        "id;name;kind;city;organization\nb;B;mbe;Celle;Haus\n",
        "id;name;kind;city;x;y;organization;address_1\nb;B;mbe;Celle;;;Haus;Weg 2\n",
    ] {
        let text = format!(
            "id;name;kind;organization;address_1;city\na;A;mbe;Verein;Weg 1;Celle\n{again}"
        );
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in text.lines().enumerate() {
            for (column, cell) in line.split(';').enumerate() {
                sheet.write(row as u32, column as u16, cell).unwrap();
            }
        }
        for file in [text.clone().into_bytes(), book.save_to_buffer().unwrap()] {
            let (features, findings) = built(&file);
            let expected = "warning 3 : is another heading".to_owned();
            assert!(findings.contains(&expected), "{findings:?}");
            let organizations: Vec<_> =
                features.iter().map(|f| f["properties"]["organization"].as_str()).collect();
            assert_eq!(organizations, [Some("Verein"), Some("Haus")], "{again}");
        }
    }
}

#[test]
fn shifted_lines_with_as_many_cells_as_the_heading_are_refused() {
    let contact = "id;name;kind;organization;address_1;postal_code;city;phone;email;description";
    let short = "id;name;kind;languages;city;description";
    for (heading, line, is_published) in [
        (contact, "m;A;mbe;Caritas; e.V.;Weg 1;31134;Hildesheim;05121 132820;a@b.de", false),
        (contact, "m;A;mbe;Caritas;Weg 1; Hof;31134;Hildesheim;05121 132820;a@b.de", false),
        (contact, "m;A;mbe;Caritas; e.V.;;;Hildesheim;;", false),
        (contact, "m;A;mbe;Caritas;Weg 1;Hildesheim;31134;05121 132820;a@b.de;", false),
        (contact, "m;A;mbe;Caritas;Weg 1;31134;Hildesheim;a@b.de;x;", false),
        (short, "m;A;mbe;en;ar;Hildesheim", false),
        (short, "m;A;mbe;en;ar;", false),
        // Cells that are wrong in their own column, or say that there is nothing.
        (contact, "m;A;mbe;Caritas;Weg 1;31134;Hildesheim;05121 132820;a@b.de;", true),
        (contact, "m;A;mbe;Caritas;Weg 1;31134;Hildesheim;k. A.;n/a;", true),
        (contact, "m;A;mbe;Caritas;Weg 1;31134;Hildesheim;auf Anfrage;siehe Webseite;", true),
        (contact, "m;A;mbe;Caritas;Weg 1;31134;Hildesheim;05121 132820;a(at)b.de;", true),
        (contact, "m;A;mbe;Caritas;Weg 1;D-31134;Hildesheim;;;", true),
        (short, "m;A;mbe;en,ar;Hildesheim;", true),
    ] {
        let (features, findings) = built(format!("{heading}\n{line}\n").as_bytes());
        let is_refused = findings.iter().any(|f| f.contains("are shifted"));
        assert_eq!((features.len() == 1, is_refused), (is_published, !is_published), "{line}");
    }
}

#[test]
fn members_as_they_are_have_no_shifted_lines() {
    for file in [
        include_bytes!("../../../data/members.csv").as_slice(),
        include_bytes!("../../../tests/fixtures/members.csv").as_slice(),
    ] {
        let (features, findings) = built(file);
        assert!(features.len() > 10);
        assert!(!findings.iter().any(|f| f.contains("shifted")), "{findings:?}");
    }
}

#[test]
fn a_few_special_signs_are_read_as_meant() {
    let windows: &[(char, u8)] = &[
        ('„', 0x84),
        ('“', 0x93),
        ('€', 0x80),
        ('š', 0x9a),
        ('–', 0x96),
        ('…', 0x85),
        ('•', 0x95),
        ('’', 0x92),
        ('Š', 0x8a),
        ('Ž', 0x8e),
    ];
    let dos: &[(char, u8)] =
        &[('Ü', 0x9a), ('é', 0x82), ('ö', 0x94), ('ß', 0xe1), ('Ä', 0x8e), ('ü', 0x81)];
    let mac: &[(char, u8)] =
        &[('ö', 0x9a), ('ü', 0x9f), ('Ö', 0x85), ('é', 0x8e), ('€', 0xdb), ('Ä', 0x80)];
    for (map, name) in [
        (windows, "Beratung zu § 23a"),
        (windows, "„Hilfe“"),
        (windows, "10 €"),
        (windows, "Dušan"),
        (windows, "Rat – Tat"),
        (windows, "Rat…"),
        (windows, "• Rat"),
        (windows, "Rat’s"),
        (windows, "Škoda"),
        (windows, "Žak"),
        (windows, "Café"),
        (windows, "Straße"),
        (windows, "Übung"),
        (windows, "FÜR"),
        (windows, "20 °C"),
        (dos, "Übung"),
        (dos, "FÜR"),
        (dos, "Café"),
        (dos, "Straße"),
        (dos, "Göttingen"),
        (dos, "Ärzte"),
        (dos, "für"),
        (mac, "Göttingen"),
        (mac, "für"),
        (mac, "Öffnung"),
        (mac, "Café"),
        (mac, "Ärzte"),
    ] {
        let byte = |c: char| map.iter().find(|m| m.0 == c).map_or(c as u8, |m| m.1);
        let csv = format!("id;name;kind;city\r\nm1;{name};mbe;Peine\r\n");
        let bytes: Vec<u8> = csv.chars().map(byte).collect();
        let built = build(&bytes, GAZETTEER, &Options::default()).unwrap();
        let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
        assert_eq!(feed["features"][0]["properties"]["name"], name);
        let sign = name.chars().find(|c| !c.is_ascii()).unwrap();
        assert!(built.findings[0].mend.contains(sign), "{name}: {:?}", built.findings);
    }
}

#[test]
fn typed_cells_in_columns_where_they_cannot_be() {
    let flag = "was made true or false by the spreadsheet program";
    let months = "is a number that may be two months";
    for (column, number, finding) in [
        ("languages", None, flag),
        ("address_1", None, flag),
        ("counsels_individuals", None, ""),
        ("wheelchair", None, ""),
        ("source_date", Some(2025.1), months),
        ("source_date", Some(2025.11), ""),
        ("source_date", Some(2025.0), ""),
    ] {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (at, text) in ["id", "name", "kind", "city", column].iter().enumerate() {
            sheet.write(0, at as u16, *text).unwrap();
        }
        for (at, text) in ["a", "A", "mbe", "Hildesheim"].iter().enumerate() {
            sheet.write(1, at as u16, *text).unwrap();
        }
        match number {
            Some(number) => sheet.write(1, 4, number).unwrap(),
            None => sheet.write(1, 4, true).unwrap(),
        };
        let (features, findings) = built(&book.save_to_buffer().unwrap());
        let expected = format!("error 2 {column}: {finding}");
        assert_eq!(findings.contains(&expected), !finding.is_empty(), "{column}: {findings:?}");
        let is_absent = features[0]["properties"][column].is_null();
        assert_eq!(is_absent, !finding.is_empty(), "{column} {number:?}");
    }
}

#[test]
fn files_of_other_kinds_are_named() {
    let utf_32: Vec<u8> = "id;name;kind".chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    let utf_16: Vec<u8> = "{\"type\": 1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (file, what) in [
        (b"{\"type\": \"FeatureCollection\"}".as_slice(), "JSON"),
        (b"\xef\xbb\xbf [ {\"id\": 1} ]", "JSON"),
        (&utf_16, "JSON"),
        (b"{}", "JSON"),
        (b"\x1f\x8b\x08\0\0", "gzip"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "7z"),
        (&utf_32, "UTF-32"),
        (b"\n<div>id;name;kind</div>", "HTML"),
    ] {
        match build(file, GAZETTEER, &Options::default()) {
            Err(BuildError::File(FileError::Foreign(is))) => assert!(is.contains(what), "{is}"),
            other => panic!("{what}: {other:?}"),
        }
    }
    let (features, _) = built(b"[Stand 2026];;\nid;name;kind\na;A;mbe\n");
    assert_eq!(features.len(), 1);
}
