//! The editors' file, by what must hold of any members: no numbers, names or ranks, so that editing
//! it as docs/publish.md tells never turns a test red. Such edits are played here too.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use directory::district;
use directory::feed;
use kmn_publish::{Options, Severity, build, plain_list_html};
use std::collections::HashSet;

const CSV: &[u8] = include_bytes!("../../../data/members.csv");
const GAZETTEER: &str = include_str!("../../../public/gazetteer/niedersachsen.txt");

/// The lines of a spreadsheet, its heading first.
type Lines = Vec<Vec<String>>;

/// What breaks a rule of the published directory; empty when all is well.
fn breaches(csv: &[u8]) -> Vec<String> {
    let built = build(csv, GAZETTEER, &Options::default()).unwrap();
    let mut breaches = Vec::new();
    for finding in &built.findings {
        let personal = finding.wrong.contains("one person's address");
        if finding.severity == Severity::Error || personal {
            breaches.push(format!("{finding:?}"));
        }
    }
    let (_, members, problems) = feed::read(&built.geojson).unwrap();
    breaches.extend(problems.iter().map(|problem| format!("{problem:?}")));
    if members.is_empty() || members.len() != built.members {
        breaches.push(format!("{} members of {}", members.len(), built.members));
    }
    let mut ids = HashSet::new();
    for member in &members {
        if !ids.insert(&member.id) {
            breaches.push(format!("{} stands there twice", member.id));
        }
        let district = member.district.as_deref();
        if district.is_some_and(|key| district::by_ags(key).is_none()) {
            breaches.push(format!("{}: {district:?} is no district", member.id));
        }
    }
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let german = texts::read_all(&locales).unwrap().remove(0);
    let page = plain_list_html(&built.geojson, &german, &german).unwrap();
    if page.matches("<article ").count() != members.len() {
        breaches.push("the plain list does not name them all".to_owned());
    }
    breaches
}

/// The editors' file after a change of its lines, as Excel saves it: a byte-order mark, semicolons,
/// and lines that end in CR LF.
fn edited(change: impl FnOnce(&mut Lines)) -> Vec<u8> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(CSV);
    let mut lines: Lines =
        reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect();
    change(&mut lines);
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    lines.iter().for_each(|line| writer.write_record(line).unwrap());
    writer.into_inner().unwrap()
}

/// Where a column stands; the file has at least these.
fn at(lines: &Lines, column: &str) -> usize {
    lines[0].iter().position(|name| name == column).unwrap()
}

/// Writes one cell of the first member.
fn set(lines: &mut Lines, column: &str, text: &str) {
    let at = at(lines, column);
    lines[1][at] = text.to_owned();
}

/// Adds a member with these cells.
fn add(lines: &mut Lines, cells: &[(&str, &str)]) {
    let mut line = vec![String::new(); lines[0].len()];
    for (column, text) in cells {
        line[at(lines, column)] = (*text).to_owned();
    }
    lines.push(line);
}

const NEW: [(&str, &str); 8] = [
    ("id", "mbl-neue-stelle-celle"),
    ("name", "Migrationsberatung Neue Stelle"),
    ("kind", "migrationsberatung_land"),
    ("city", "Celle"),
    ("district", "Landkreis Celle"),
    ("phone", "05141 123450"),
    ("email", "info@neue-stelle.example"),
    ("opening_hours", "Mo-Th 09:00-12:00"),
];

#[test]
fn the_editors_file_keeps_the_rules() {
    assert_eq!(breaches(CSV), Vec::<String>::new());
}

#[test]
fn what_editors_do_as_told_keeps_the_rules() {
    type Edit = fn(&mut Lines);
    let edits: [(&str, Edit); 12] = [
        ("nothing", |_| {}),
        ("a member more", |lines| add(lines, &NEW)),
        ("one less", |lines| drop(lines.remove(1))),
        ("most of them gone", |lines| lines.truncate(3)),
        ("another name", |lines| set(lines, "name", "Beratung am Markt")),
        ("another number", |lines| set(lines, "phone", "0511 123450; 0511 123451 (Büro)")),
        ("no number", |lines| set(lines, "phone", "")),
        ("another address", |lines| set(lines, "email", "beratung@example.de")),
        ("confirmed", |lines| {
            lines[0].push("assured_date".to_owned());
            lines.iter_mut().skip(1).for_each(|line| line.push("22.11.2026".to_owned()));
        }),
        ("the other way round", |lines| lines[1..].reverse()),
        ("by name", |lines| {
            let at = at(lines, "name");
            lines[1..].sort_by(|a, b| a[at].cmp(&b[at]));
        }),
        ("columns the other way round", |lines| lines.iter_mut().for_each(|line| line.reverse())),
    ];
    for (name, edit) in edits {
        assert_eq!(breaches(&edited(edit)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_breaks_a_rule_is_found() {
    type Edit = fn(&mut Lines);
    let edits: [(&str, Edit); 5] = [
        ("an id twice", |lines| {
            add(lines, &NEW);
            add(lines, &NEW);
        }),
        ("no such district", |lines| set(lines, "district", "Landkreis Nirgendwo")),
        ("no number", |lines| set(lines, "phone", "nachmittags")),
        ("a person's address", |lines| set(lines, "email", "vorname.nachname@example.de")),
        ("nobody", |lines| lines.truncate(1)),
    ];
    for (name, edit) in edits {
        assert_ne!(breaches(&edited(edit)), Vec::<String>::new(), "{name}");
    }
}
