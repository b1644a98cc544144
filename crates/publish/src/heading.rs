//! The heading of a table: which record it is, and the hint for a column whose name is not known
//! but looks like one that is.

use crate::columns::{COLUMNS, is_known};
use crate::record::Record;
use directory::text::is_invisible;
use strsim::levenshtein;

/// The columns that must be there.
pub const REQUIRED: [&str; 3] = ["id", "name", "kind"];

/// How many records may stand above the heading.
const ABOVE: usize = 30;

/// The names of the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// In lower case, trimmed.
    pub columns: Vec<String>,
}

impl Heading {
    /// Where a column stands first.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }

    /// How many columns are known.
    pub fn known(&self) -> usize {
        self.columns.iter().filter(|name| !name.is_empty() && is_known(name)).count()
    }
}

/// The record as a heading, when it names all columns that must be there.
pub fn of(record: &Record) -> Option<Heading> {
    let heading = any(record);
    REQUIRED.iter().all(|name| heading.place(name).is_some()).then_some(heading)
}

/// The record as a heading, whatever it names.
pub fn any(record: &Record) -> Heading {
    Heading { columns: record.cells.iter().map(|cell| name(cell.text())).collect() }
}

/// Which of the first records is the heading: one that names all columns that must be there, else
/// the one that names most known columns, if at least two.
pub fn find(records: &[Record]) -> Option<usize> {
    let first = &records[..records.len().min(ABOVE)];
    if let Some(at) = first.iter().position(|record| of(record).is_some()) {
        return Some(at);
    }
    let known = |at: &usize| any(&first[*at]).known();
    // Of equals the first: later ones are members.
    (0..first.len()).rev().max_by_key(known).filter(|at| known(at) >= 2)
}

/// A column's name without what nobody sees, in lower case.
fn name(cell: &str) -> String {
    let seen = |c: &char| !c.is_control() && !is_invisible(*c);
    cell.chars().filter(seen).collect::<String>().trim().to_lowercase()
}

/// What people call the columns.
#[rustfmt::skip] // A table reads best one row a line.
const OTHER_NAMES: [(&str, &[&str]); 20] = [
    ("id", &["kennung", "nummer", "nr", "schlüssel"]),
    ("name", &["bezeichnung", "titel", "einrichtung", "angebot", "title"]),
    ("kind", &["art", "typ", "type", "kategorie", "category"]),
    ("organization", &["träger", "organisation", "organisation_name", "verein", "provider"]),
    ("address_1", &["straße", "strasse", "anschrift", "adresse", "address", "street"]),
    ("postal_code", &["plz", "postleitzahl", "postcode", "zip"]),
    ("city", &["ort", "stadt", "wohnort", "town", "locality"]),
    ("district", &["landkreis", "kreis", "region"]),
    ("latitude", &["lat", "breite", "breitengrad"]),
    ("longitude", &["lon", "lng", "long", "länge", "längengrad"]),
    ("phone", &["telefon", "tel", "tel_", "telephone", "telefonnummer", "rufnummer", "phones"]),
    ("email", &["e_mail", "mail", "e_mail_adresse", "emailadresse"]),
    ("url", &["website", "webseite", "web", "homepage", "internet", "link", "internetseite"]),
    ("languages", &["sprache", "sprachen", "language"]),
    ("topics", &["thema", "themen", "topic"]),
    ("opening_hours", &["öffnungszeiten", "öffnungszeit", "sprechzeiten", "sprechzeit", "hours"]),
    ("description", &["beschreibung", "text", "bemerkung", "info"]),
    ("source_url", &["quelle"]),
    ("source_date", &["stand"]),
    ("notes", &["notizen", "intern"]),
];

/// The known column that an unknown one looks like: another word for it, or a slip of the pen.
pub fn looks_like(column: &str) -> Option<&'static str> {
    let plain: String = column
        .chars()
        .map(|c| if matches!(c, ' ' | '-' | '.' | ':' | '/') { '_' } else { c })
        .collect();
    let plain = plain.trim_matches('_');
    let known = COLUMNS.iter().map(|(name, ..)| *name);
    let other = OTHER_NAMES.iter().find(|(_, names)| names.contains(&plain));
    known
        .clone()
        .find(|name| *name == plain)
        .or_else(|| other.map(|(name, _)| *name))
        .or_else(|| known.clone().find(|name| plain.len() >= 4 && levenshtein(plain, name) <= 1))
        .or_else(|| known.clone().find(|name| plain.len() >= 7 && levenshtein(plain, name) <= 2))
}
