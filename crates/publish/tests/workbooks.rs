//! Workbooks as Excel and LibreOffice save them, and files that are none.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use kmn_publish::{BuildError, FileError, Options, Severity, build};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use serde_json::Value;
use std::io::{Cursor, Write};
use std::process::Command;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn built(file: &[u8]) -> (Vec<Value>, Vec<String>) {
    let built = build(file, GAZETTEER, &Options::default()).unwrap();
    let feed: Value = serde_json::from_slice(&built.geojson).unwrap();
    let findings = built.findings.iter().map(|f| {
        let severity = if f.severity == Severity::Error { "error" } else { "warning" };
        let sheet = f.sheet.as_ref().map_or(String::new(), |sheet| format!("{sheet}:"));
        format!("{severity} {sheet}{} {}: {}", f.line, f.column, f.wrong)
    });
    (feed["features"].as_array().unwrap().clone(), findings.collect())
}

fn refused(file: &[u8]) -> FileError {
    match build(file, GAZETTEER, &Options::default()) {
        Err(BuildError::File(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The heading and one member at a row, counted from 0.
fn member(sheet: &mut Worksheet, row: u32, columns: &[&str], cells: &[&str]) {
    for (at, column) in columns.iter().enumerate() {
        sheet.write(row, at as u16, *column).unwrap();
    }
    for (at, cell) in cells.iter().enumerate() {
        sheet.write(row + 1, at as u16, *cell).unwrap();
    }
}

const COLUMNS: [&str; 4] = ["id", "name", "kind", "city"];

/// A workbook with the member `a` and one more column, whose cell is written by `write`.
fn with_cell(column: &str, write: impl Fn(&mut Worksheet, u32, u16)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    member(sheet, 0, &COLUMNS, &["a", "A", "mbe", "Hildesheim"]);
    sheet.write(0, 4, column).unwrap();
    write(sheet, 1, 4);
    book.save_to_buffer().unwrap()
}

#[test]
fn cells_keep_their_type() {
    let format = |pattern: &str| Format::new().set_num_format(pattern);
    type Write<'w> = &'w dyn Fn(&mut Worksheet, u32, u16);
    let day = ExcelDateTime::from_ymd(2026, 11, 22).unwrap();
    let rows: [(&str, Write, &str, &str); 14] = [
        (
            "assured_date",
            &|s, r, c| drop(s.write_with_format(r, c, &day, &format("dd.mm.yyyy"))),
            "\"2026-11-22\"",
            "",
        ),
        ("assured_date", &|s, r, c| drop(s.write(r, c, "22.11.2026")), "\"2026-11-22\"", ""),
        ("source_date", &|s, r, c| drop(s.write(r, c, 2025)), "\"2025\"", ""),
        ("postal_code", &|s, r, c| drop(s.write(r, c, 31134)), "\"31134\"", ""),
        (
            "postal_code",
            &|s, r, c| drop(s.write(r, c, 1067)),
            "null",
            "error 2 postal_code: has four digits",
        ),
        ("counsels_individuals", &|s, r, c| drop(s.write(r, c, true)), "true", ""),
        ("counsels_individuals", &|s, r, c| drop(s.write(r, c, false)), "false", ""),
        ("address_1", &|s, r, c| drop(s.write(r, c, "Weg 1\nHof")), "\"Weg 1 Hof\"", ""),
        (
            "description",
            &|s, r, c| drop(s.write(r, c, "Eins;\n\"Zwei\"")),
            r#""Eins;\n\"Zwei\"""#,
            "",
        ),
        (
            "address_1",
            &|s, r, c| drop(s.write_with_format(r, c, &day, &format("d. mmm"))),
            "null",
            "error 2 address_1: was made a date by the spreadsheet program",
        ),
        (
            "address_1",
            &|s, r, c| drop(s.write_with_format(r, c, 0.375, &format("hh:mm"))),
            "null",
            "error 2 address_1: was made a time of day by the spreadsheet program",
        ),
        (
            "address_1",
            &|s, r, c| drop(s.write(r, c, Formula::new("=B2").set_result("Weg 2"))),
            "\"Weg 2\"",
            "",
        ),
        (
            "address_1",
            &|s, r, c| drop(s.write(r, c, Formula::new("=X()").set_result("#NAME?"))),
            "null",
            "error 2 address_1: is an error of the spreadsheet program",
        ),
        ("address_1", &|s, r, c| drop(s.write(r, c, "'31134")), "\"31134\"", ""),
    ];
    for (at, (column, write, value, finding)) in rows.iter().enumerate() {
        let (features, findings) = built(&with_cell(column, write));
        let found: Vec<&String> =
            findings.iter().filter(|f| !f.contains("no postcode of")).collect();
        assert_eq!(found, Vec::from_iter((!finding.is_empty()).then_some(finding)), "{at}");
        assert_eq!(features[0]["properties"][*column].to_string(), *value, "{at} {column}");
    }
    // Coordinates, and a number of a telephone that stayed text.
    let file = with_cell("phone", |s, r, c| {
        s.write(r, c, "05121 132820").unwrap();
        member(s, 0, &["id", "name", "kind", "city", "phone", "latitude", "longitude"], &[]);
        s.write(1, 5, 52.15067).unwrap();
        s.write(1, 6, 9.947_52 + 2e-15).unwrap();
    });
    let (features, findings) = built(&file);
    assert_eq!(findings, [""; 0]);
    assert_eq!(features[0]["geometry"]["coordinates"].to_string(), "[9.94752,52.15067]");
    assert_eq!(features[0]["properties"]["phones"][0]["number"], "+495121132820");
}

#[test]
fn the_sheet_with_the_heading_is_read() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Hinweise").unwrap().write(0, 0, "Bitte lesen").unwrap();
    let sheet = book.add_worksheet().set_name("Mitglieder").unwrap();
    sheet.write(1, 0, "Stand: November").unwrap();
    member(sheet, 3, &COLUMNS, &["a", "A", "mbe", "Hildesheim"]);
    member(sheet, 9, &[], &["b", "", "mbe", "Hildesheim"]);
    sheet.write(4, 7, "eine Notiz").unwrap();
    let (features, findings) = built(&book.save_to_buffer().unwrap());
    assert_eq!(features.len(), 1);
    assert_eq!(
        findings,
        [
            "warning Mitglieder:4 : the heading is on line 4",
            "warning Mitglieder:5 : stands in a column without a name",
            "error Mitglieder:11 name: is required and missing",
        ]
    );
    let two = |hides_first: bool| {
        let mut book = Workbook::new();
        for (name, id) in [("Alt", "a"), ("Neu", "b")] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            member(sheet, 0, &COLUMNS, &[id, "A", "mbe", "Hildesheim"]);
            if id == "b" {
                sheet.set_active(true);
            } else if hides_first {
                sheet.set_hidden(true);
            }
        }
        let (features, findings) = built(&book.save_to_buffer().unwrap());
        (features[0]["id"].as_str().unwrap().to_owned(), findings)
    };
    let read = "is the sheet that was read; others have members too:";
    assert_eq!(two(false), ("a".to_owned(), vec![format!("warning Alt:1 : {read} Neu")]));
    assert_eq!(two(true), ("b".to_owned(), vec![format!("warning Neu:1 : {read} Alt")]));
}

#[test]
fn merged_cells_are_told() {
    let file = with_cell("organization", |s, r, c| {
        member(s, 1, &[], &["b", "B", "mbe", "Hildesheim"]);
        s.merge_range(r, c, r + 1, c, "Verein", &Format::new()).unwrap();
    });
    let (features, findings) = built(&file);
    assert_eq!(findings, ["warning 2 : lines 2 to 3 have a cell in common"]);
    assert_eq!(features[0]["properties"]["organization"], "Verein");
    assert!(features[1]["properties"]["organization"].is_null());
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A spreadsheet of LibreOffice with these rows.
fn ods(rows: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content
        xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
        <table:table table:name="Tabelle1">{rows}</table:table>
        </office:spreadsheet></office:body></office:document-content>"#
    );
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let manifest =
        format!(r#"<manifest:manifest xmlns:manifest="m">{manifest}</manifest:manifest>"#);
    archive(&[
        ("mimetype", kind),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}

#[test]
fn libre_office_is_read() {
    let text = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let heading: String =
        ["id", "name", "kind", "postal_code", "assured_date", "description"].map(text).concat();
    let cells = [
        text("a"),
        text("Haus &amp; Hof"),
        text("mbe"),
        r#"<table:table-cell office:value-type="float" office:value="31134"/>"#.to_owned(),
        r#"<table:table-cell office:value-type="date" office:date-value="2025-11-22"/>"#.to_owned(),
        text("Eins</text:p><text:p>Zwei"),
    ];
    let empty =
        r#"<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>"#;
    let rows = [empty.to_owned(), row(&heading), row(&cells.concat())].concat();
    let (features, findings) = built(&ods(&rows, ""));
    assert_eq!(findings, [""; 0]);
    let properties = &features[0]["properties"];
    assert_eq!(properties["name"], "Haus & Hof");
    assert_eq!(properties["postal_code"], "31134");
    assert_eq!(properties["assured_date"], "2025-11-22");
    assert_eq!(properties["description"], "Eins\nZwei");
    let broken = [empty.to_owned(), row(&heading), row(&text("a"))].concat();
    assert!(
        built(&ods(&broken, "")).1.contains(&"error 5 name: is required and missing".to_owned())
    );
    let locked = r#"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"#;
    assert_eq!(refused(&ods(&rows, locked)), FileError::Password);
}

#[test]
fn what_cannot_be_read_is_said_once() {
    let whole = with_cell("phone", |s, r, c| drop(s.write(r, c, "05121 132820")));
    for end in (40..whole.len()).step_by(97) {
        assert!(matches!(refused(&whole[..end]), FileError::Damaged(_)), "cut at {end}");
    }
    // Each byte that is another one: an answer of either kind, and never the program's end.
    for place in (0..whole.len()).step_by(41) {
        let mut other = whole.clone();
        other[place] ^= 0xff;
        let read = build(&other, GAZETTEER, &Options::default());
        assert!(matches!(read, Ok(_) | Err(BuildError::File(_))), "{place}: {read:?}");
    }
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused(&locked), FileError::Password);
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing else".to_vec();
    assert!(matches!(refused(&old), FileError::Damaged(_)));
    let bomb = archive(&[("xl/workbook.xml", &vec![b' '; 210 << 20])]);
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(refused(&bomb), FileError::TooLarge);
    for (file, what) in [
        (archive(&[("word/document.xml", b"<w/>")]), "a Word document"),
        (archive(&[("photo.jpg", b"x")]), "an archive (ZIP)"),
        (b"%PDF-1.7".to_vec(), "a PDF"),
        (b"\n<!DOCTYPE html><table>".to_vec(), "a web page (HTML)"),
    ] {
        assert_eq!(refused(&file), FileError::Foreign(what));
    }
}

#[test]
fn far_cells_cost_no_memory() {
    let far = with_cell("phone", |s, _, _| drop(s.write(1_048_575, 16_383, "x")));
    let (features, findings) = built(&far);
    assert_eq!(features.len(), 1);
    assert_eq!(findings, ["warning 1048576 : stands in a column without a name"]);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    member(sheet, 0, &COLUMNS, &["a", "A", "mbe", "Celle"]);
    for row in 2..=100_001 {
        sheet.write(row, 0, "x").unwrap();
    }
    assert_eq!(refused(&book.save_to_buffer().unwrap()), FileError::TooLarge);
}

/// The command: a workbook under any name, one error for one that is broken, and nothing from a
/// file that a terminal would obey.
#[test]
fn the_command_reads_them_and_prints_plainly() {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let run = |file: &std::path::Path, args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kmn-publish"));
        command.current_dir(ROOT).args(args).arg(file).output().unwrap()
    };
    let book = with_cell("phone", |s, r, c| drop(s.write(r, c, "05121 132820")));
    let (named, out) = (folder.join("members.xlsx"), folder.join("workbook.geojson"));
    std::fs::write(&named, &book).unwrap();
    let output = run(&named, &["build", "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(std::fs::read_to_string(&out).unwrap().contains("+495121132820"));
    std::fs::remove_file(&out).unwrap();
    std::fs::write(&named, &book[..book.len() / 2]).unwrap();
    let output = run(&named, &["build", "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("members.xlsx") && said.contains("damaged") && !out.exists(), "{said}");

    let evil = "\u{1b}]0;x\u{7}\u{9b}31m\u{202e}\u{8}";
    let file = folder.join(format!("evil{}.csv", "\u{1b}[2J\u{9b}2J"));
    let obeyed = |c: char| {
        c != '\n' && c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}'..='\u{200f}')
    };
    let rows = format!(
        "id,name,kind,city,email,{evil}\na{evil},A{evil},mbe,Celle,{evil}x,1\nb,B,{evil},Celle,,\n"
    );
    let one = format!("id,name,kind,city\n,A{evil},mbe,Celle\n");
    let feed =
        format!(r#"{{"type":"FeatureCollection","{evil}":1,"features":[{{"id":"{evil}"}}]}}"#);
    for content in [rows, one, feed, "%PDF".to_owned()] {
        std::fs::write(&file, &content).unwrap();
        for args in [
            &["check"][..],
            &["check", "--json"],
            &["list", "--out", "/dev/full"],
            &["build", "--out", "/dev/full"],
        ] {
            let output = run(&file, args);
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8(said).unwrap();
            assert!(!said.is_empty() && !said.contains(obeyed), "{args:?} {said:?}");
            if args.len() == 2 && output.status.code() == Some(1) {
                assert!(serde_json::from_str::<Value>(&said).is_ok(), "{said}");
            }
        }
    }
    std::fs::remove_file(&file).unwrap();
}
