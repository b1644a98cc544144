//! The editors' tool: a spreadsheet in, a checked feed out, by the same gate (`directory::feed`)
//! that the app has, so that nothing is published which the app would refuse.
//!
//! Absent: a clock (`last_modified` and today come from the caller), a network, files (those are `main`'s).

mod address;
mod cell_text;
mod columns;
mod date;
mod decode;
mod feed_file;
mod feed_mend;
mod feed_values;
mod finding;
mod foreign;
mod heading;
mod hints;
mod hours;
mod html;
mod json_fault;
mod language;
mod personal;
mod phone;
mod place;
mod quiet;
mod record;
mod records;
mod report;
mod row;
mod shifted;
mod site;
mod table;
mod values;
mod workbook;

pub use columns::column_names;
pub use feed_file::{check_feed, is_feed};
pub use finding::{
    Finding, Severity, for_terminal, has_errors, json as findings_json, table as findings_table,
};
pub use html::{Operator, Page, PageError, plain_list_html, statement_html};
pub use site::{ReadPartFn, SiteOptions, SiteReport, WriteFn, site};
pub use workbook::FileError;

use chrono::NaiveDate;
use columns::column_of;
use directory::feed::{self, FeedError, FeedMeta, Split, rules};
use directory::gazetteer::{Gazetteer, GazetteerError};
use directory::member::Member;
use directory::schedule::Schedule;
use directory::terms::Appointment;
use place::Places;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;
use table::Table;
use unicode_normalization::UnicodeNormalization;

/// What the feed says of itself.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The directory's name; absent is the network's.
    pub title: Option<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Licence of the data.
    pub licence: Option<String>,
    /// The publisher's page.
    pub url: Option<String>,
    /// RFC 3339; absent is the latest `source_date` or `assured_date` of the lines published.
    pub last_modified: Option<String>,
    /// Whether the feed may shrink the directory by more than half.
    pub replaces_all: bool,
    /// The day up to which a date can be true; without it no date is called a future one.
    pub today: Option<NaiveDate>,
}

/// A feed made from a spreadsheet.
#[derive(Debug, Clone)]
pub struct Built {
    /// The feed: every line that is good enough, sorted by id.
    pub geojson: Vec<u8>,
    /// How many members it has.
    pub members: usize,
    /// What the editors should know, by line.
    pub findings: Vec<Finding>,
}

/// The name of the directory, unless another one is given.
const TITLE: &str = "Kooperative Migrationsarbeit Niedersachsen";

/// Why no feed can be made.
#[derive(Debug)]
pub enum BuildError {
    /// The gazetteer cannot be read.
    Gazetteer(GazetteerError),
    /// The spreadsheet cannot be read at all.
    File(FileError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gazetteer(error) => write!(f, "the gazetteer: {error}"),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BuildError {}

/// Turns a spreadsheet (CSV in any of the usual encodings, `.xlsx`, `.xlsb`, `.xls` or `.ods`) into
/// a feed. `gazetteer` is the text of `public/gazetteer/niedersachsen.txt`, in which postcodes and
/// towns are looked up.
///
/// # Errors
/// Where the gazetteer, or the file as a whole, cannot be read. Faults within the spreadsheet are
/// findings.
pub fn build(file: &[u8], gazetteer: &str, options: &Options) -> Result<Built, BuildError> {
    let gazetteer = Gazetteer::parse(gazetteer, nfkd).map_err(BuildError::Gazetteer)?;
    let places = Places { gazetteer: &gazetteer, decompose: nfkd };
    let mut findings = Vec::new();
    let (mut table, sheet) = read_table(file, &mut findings).map_err(BuildError::File)?;
    table.rows.retain(|row| !row::is_gone(row, &mut findings));
    let features: Vec<Value> = table
        .rows
        .iter()
        .map(|row| row::feature(row, &table.columns, places, options.today, &mut findings))
        .collect();
    let mut hours: BTreeMap<&str, (Vec<Schedule>, Option<Appointment>, u64)> = BTreeMap::new();
    for row in &table.rows {
        let (schedules, appointment) = row::hours(row, &mut findings);
        hours.entry(row.get("id")).or_insert((schedules, appointment, row.line));
    }
    let draft = collection(options, features).to_string();
    let line_of_record = |index: usize| table.rows.get(index).map_or(0, |row| row.line);
    let (mut meta, mut members) = gate(draft.as_bytes(), line_of_record, &mut findings);
    for member in &mut members {
        if let Some((schedules, appointment, _)) = hours.get_mut(member.id.as_str()) {
            member.schedules = std::mem::take(schedules);
            member.appointment = member.appointment.or(*appointment);
        }
    }
    members.sort_by(|a, b| a.id.cmp(&b.id));
    if options.last_modified.is_none() {
        meta.last_modified = latest_date(&members);
    }
    // The gate has the last word on the hours too, which joined behind it.
    let written = feed::write(&meta, &members).unwrap_or_default();
    let lines: Vec<u64> =
        members.iter().map(|m| hours.get(m.id.as_str()).map_or(0, |of| of.2)).collect();
    let line_of_member = |index: usize| lines.get(index).copied().unwrap_or_default();
    let (meta, members) = gate(written.as_bytes(), line_of_member, &mut findings);
    let geojson = feed::write(&meta, &members).unwrap_or_default().into_bytes();
    findings.sort_by_key(|finding| finding.line);
    for finding in &mut findings {
        finding.sheet.clone_from(&sheet);
    }
    Ok(Built { geojson, members: members.len(), findings })
}

/// The same feed in parts, one for each district, that lie in `folder` beside it.
///
/// # Errors
/// Where the bytes are no feed, or there are more districts than a feed may have parts.
pub fn in_parts(geojson: &[u8], folder: &str) -> anyhow::Result<Split> {
    let (meta, members, _) = feed::read(geojson)?;
    Ok(feed::write_parts(&meta, folder, &feed::by_district(members))?)
}

/// The members of a feed as the only page of an HSDS 3.x list of services, as JSON.
///
/// # Errors
/// When the bytes are no feed.
pub fn hsds_page(feed: &[u8]) -> Result<String, FeedError> {
    let (meta, members, _) = feed::read(feed)?;
    Ok(hsds::export::page(&meta, &members).to_string())
}

/// Hours in German or English words in OpenStreetMap's language: `dienstags 14-16` is
/// `Tu 14:00-16:00`. What is in that language already stays.
///
/// # Errors
/// Why they are not read, in words for an editor, with the nearest expression where there is one.
pub fn hours_in_osm(text: &str) -> Result<String, String> {
    hours::in_osm(text)
}

/// Unicode compatibility decomposition (NFKD).
pub fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

/// Reads the file, whatever its format, and says what is odd about it as a whole; with the name of
/// the sheet, where there are several.
fn read_table(
    file: &[u8],
    findings: &mut Vec<Finding>,
) -> Result<(Table, Option<String>), FileError> {
    if let Some(sheet) = workbook::read(file, findings)? {
        return Ok((table::read(&sheet.records, false, findings), sheet.name));
    }
    let decoded = decode::decode(file);
    if decoded.guessed {
        let words = decode::sample(&decoded.text);
        let mend =
            format!("check the signs, as in \"{words}\"; in Excel, save as .xlsx or \"CSV UTF-8\"");
        let wrong = "the file is not in UTF-8; this encoding was taken";
        findings.push(Finding::warning(1, "", decoded.encoding, wrong, &mend));
    }
    for line in decoded.mixed {
        let wrong = "has a sign that is not in UTF-8, as the rest of the file is";
        let mend = "it was read as Windows-1252; check the umlauts of this line";
        findings.push(Finding::warning(line, "", "", wrong, mend));
    }
    let records = records::read(&decoded.text, findings);
    Ok((table::read(&records, true, findings), None))
}

/// The draft of the feed, as it comes to the gate.
fn collection(options: &Options, features: Vec<Value>) -> Value {
    let Options { title, publisher, licence, url, last_modified, replaces_all, today: _ } = options;
    json!({
        "type": "FeatureCollection",
        "profile": format!("{}/{}", feed::PROFILE, feed::VERSION),
        "title": title.as_deref().unwrap_or(TITLE),
        "publisher": publisher,
        "licence": licence,
        "url": url,
        "last_modified": last_modified,
        "replaces": replaces_all.then_some("all"),
        "features": features,
    })
}

/// Reads a feed as the app does; its problems become findings of the lines they come from.
fn gate(
    bytes: &[u8],
    line_of: impl Fn(usize) -> u64,
    findings: &mut Vec<Finding>,
) -> (FeedMeta, Vec<Member>) {
    match feed::read(bytes) {
        Ok((meta, members, problems)) => {
            findings.extend(problems.iter().map(|problem| {
                let line = problem.record.index.map_or(0, &line_of);
                Finding::of_gate(problem, line, column_of(problem.field))
            }));
            (meta, members)
        }
        Err(error) => {
            let mend = "split the file";
            findings.push(Finding::error(0, "", "", &error.to_string(), mend));
            (FeedMeta::default(), Vec::new())
        }
    }
}

/// Midnight (UTC) of the latest day on which anything was read or confirmed; of a date that names
/// only its month or year, the first day of it.
fn latest_date(members: &[Member]) -> Option<String> {
    let of_source = |date: &str| {
        let first = match date.len() {
            4 => format!("{date}-01-01"),
            7 => format!("{date}-01"),
            _ => date.to_owned(),
        };
        rules::date(&first)
    };
    let days = members
        .iter()
        .flat_map(|m| [m.assured_date, m.source_date.as_deref().and_then(of_source)])
        .flatten();
    days.max().map(|day| format!("{day}T00:00:00Z"))
}
