//! Records as rows of named cells: the heading found, empty columns and rows forgotten, lines whose
//! cells are shifted refused. A heading is never a member.

use crate::cell_text;
use crate::columns::{is_known, translated};
use crate::finding::Finding;
use crate::heading::{self, Heading, REQUIRED, looks_like};
use crate::record::Record;
use crate::shifted;
use std::collections::HashMap;

/// The rows below the heading.
#[derive(Debug, Default)]
pub struct Table {
    /// Column names in lower case, trimmed.
    pub columns: Vec<String>,
    /// The rows that have any content.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// Line of the file at which it begins, or the sheet's number of the row, from 1.
    pub line: u64,
    cells: HashMap<String, String>,
}

impl Row {
    /// A cell without white space at its ends; an empty one for a column that is not there.
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Reads the table. What cannot be read is a finding; the rows that can are there. `is_text` says
/// that separators made the cells, so that one too many may have shifted them.
pub fn read(records: &[Record], is_text: bool, findings: &mut Vec<Finding>) -> Table {
    let at = heading::find(records).unwrap_or_default();
    let Some(head) = records.get(at) else {
        missing_columns(&Heading { columns: Vec::new() }, 1, findings);
        return Table::default();
    };
    let mut heading = heading::any(head);
    if records[..at].iter().any(has_content) {
        let wrong = format!("the heading is on line {}", head.line);
        let mend = "it was found; what stands above it was left out";
        findings.push(Finding::warning(head.line, "", "", &wrong, mend));
    }
    missing_columns(&heading, head.line, findings);
    odd_columns(&heading, head.line, findings);
    let mut table = Table { columns: heading.columns.clone(), rows: Vec::new() };
    let mut unnamed = false;
    for record in &records[at + 1..] {
        if let Some(again) = heading_again(&heading, record) {
            let is_same = named_columns(&again) == named_columns(&heading);
            let mend = if is_same { "remove the line" } else { "the lines below were read by it" };
            let wrong = if is_same { "is the heading once more" } else { "is another heading" };
            findings.push(Finding::warning(record.line, "", first_text(record), wrong, mend));
            if !is_same {
                odd_columns(&again, record.line, findings);
                table.columns.extend(again.columns.iter().cloned());
                heading = again;
            }
            continue;
        }
        if let Some((cell, wrong)) = shifted::cell(&heading, record, is_text) {
            let mend = "put texts that contain the separator into quotation marks; the line was \
                        left out";
            findings.push(Finding::error(record.line, "", &cell, wrong, mend));
            continue;
        }
        if !unnamed && let Some(cell) = without_name(&heading, record) {
            unnamed = true;
            let mend = "name the column, or empty it; its cells are not published";
            let wrong = "stands in a column without a name";
            findings.push(Finding::warning(record.line, "", &cell, wrong, mend));
        }
        table.rows.extend(row(&heading, record, findings));
    }
    table
}

fn has_content(record: &Record) -> bool {
    record.cells.iter().any(|cell| !cell.is_empty())
}

fn first_text(record: &Record) -> &str {
    record.cells.iter().map(|cell| cell.text()).find(|text| !text.trim().is_empty()).unwrap_or("")
}

fn missing_columns(heading: &Heading, line: u64, findings: &mut Vec<Finding>) {
    for required in REQUIRED.iter().filter(|name| heading.place(name).is_none()) {
        let mend = "the heading must name the columns";
        findings.push(Finding::error(line, required, "", "is a column that is missing", mend));
    }
}

/// Columns that come twice, and those that are not known.
fn odd_columns(heading: &Heading, line: u64, findings: &mut Vec<Finding>) {
    let mut seen: Vec<&str> = Vec::new();
    for column in heading.columns.iter().map(String::as_str).filter(|name| !name.is_empty()) {
        if seen.contains(&column) {
            let (wrong, mend) = ("stands twice in the heading", "remove one; the first is read");
            findings.push(Finding::warning(line, column, "", wrong, mend));
        } else if let Some(says) = translated(column).and_then(|translated| translated.says) {
            let mend = "name the column by the language's code";
            findings.push(Finding::warning(line, column, "", &says, mend));
        } else if !is_known(column) {
            let mend = match looks_like(column) {
                Some(known) => format!("it is not published; did you mean {known}?"),
                None => "it is not published; see docs/publish.md for the columns".to_owned(),
            };
            findings.push(Finding::warning(
                line,
                column,
                "",
                "is a column that is not known",
                &mend,
            ));
        }
        seen.push(column);
    }
}

/// The record as a heading, if it is one: the same once more, or another that names the columns
/// that must be there, or those that stood in the first one.
fn heading_again(heading: &Heading, record: &Record) -> Option<Heading> {
    let again = heading::any(record);
    let named = |column: &str| {
        heading.place(column).is_some_and(|at| again.columns.get(at).is_some_and(|n| n == column))
    };
    let required: Vec<_> = REQUIRED.iter().filter(|name| heading.place(name).is_some()).collect();
    let has_required = required.len() > 1 && required.iter().all(|name| named(name));
    let is_same = named_columns(&again) == named_columns(heading);
    (is_same || has_required || heading::of(record).is_some()).then_some(again)
}

/// The columns of a heading without empty ones at the end.
fn named_columns(heading: &Heading) -> &[String] {
    let last = heading.columns.iter().rposition(|name| !name.is_empty());
    &heading.columns[..last.map_or(0, |at| at + 1)]
}

/// A cell of a column that the heading leaves without a name.
fn without_name(heading: &Heading, record: &Record) -> Option<String> {
    let is_named = |place: usize| heading.columns.get(place).is_some_and(|name| !name.is_empty());
    let mut cells = record.cells.iter().enumerate();
    let found = cells.find(|(place, cell)| !is_named(*place) && !cell.is_empty());
    found.map(|(_, cell)| cell.text().to_owned())
}

fn row(heading: &Heading, record: &Record, findings: &mut Vec<Finding>) -> Option<Row> {
    let mut cells: HashMap<String, String> = HashMap::new();
    for (column, cell) in heading.columns.iter().zip(&record.cells) {
        if column.is_empty() || cell.is_empty() || cells.contains_key(column) {
            continue;
        }
        let text = cell_text::read(cell, column, record.line, findings);
        if !text.is_empty() {
            cells.insert(column.clone(), text);
        }
    }
    (!cells.is_empty()).then_some(Row { line: record.line, cells })
}
