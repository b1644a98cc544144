//! A spreadsheet's text as rows of named cells: separator sniffed, Excel's `sep=` line read,
//! quoted line breaks kept, empty columns and rows forgotten.

use crate::finding::Finding;
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashMap;

/// The rows below the heading.
pub struct Table {
    /// Column names in lower case, trimmed.
    pub columns: Vec<String>,
    /// The rows that have any content.
    pub rows: Vec<Row>,
}

/// One row.
pub struct Row {
    /// Line of the file at which it begins, from 1.
    pub line: u64,
    cells: HashMap<String, String>,
}

impl Row {
    /// A cell without white space at its ends; an empty one for a column that is not there.
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Reads the table. What cannot be read is a finding; the rows that can are there.
pub fn read(text: &str, findings: &mut Vec<Finding>) -> Table {
    let (text, told, skipped) = sep_line(text);
    let separator = told.unwrap_or_else(|| sniff(text));
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let columns = match records.next() {
        Some(Ok(head)) => columns_of(&head),
        _ => Vec::new(),
    };
    let mut seen: Vec<&str> = Vec::new();
    for column in columns.iter().filter(|c| !c.is_empty()) {
        if seen.contains(&column.as_str()) {
            let (wrong, mend) = ("stands twice in the heading", "remove one; the first is read");
            findings.push(Finding::warning(1 + skipped, column, "", wrong, mend));
        }
        seen.push(column);
    }
    let mut rows = Vec::new();
    for record in records {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line) + skipped;
                rows.extend(row(&columns, &record, line, findings));
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line) + skipped;
                let wrong = "this line cannot be read";
                findings.push(Finding::error(line, "", "", wrong, "check its quotation marks"));
            }
        }
    }
    Table { columns, rows }
}

/// Excel's own first line `sep=;` names the separator.
fn sep_line(text: &str) -> (&str, Option<u8>, u64) {
    let Some(rest) = text.strip_prefix("sep=") else { return (text, None, 0) };
    let (told, below) = rest.split_once('\n').unwrap_or((rest, ""));
    (below, told.trim_end_matches('\r').bytes().next(), 1)
}

/// The separator that stands most often in the heading.
fn sniff(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let count = |separator: u8| heading.bytes().filter(|b| *b == separator).count();
    // Of equals the last wins: a heading without any separator is one column either way.
    [b'\t', b';', b','].into_iter().max_by_key(|s| count(*s)).unwrap_or(b',')
}

fn columns_of(head: &StringRecord) -> Vec<String> {
    head.iter().map(|name| name.trim().to_lowercase()).collect()
}

fn row(
    columns: &[String],
    record: &StringRecord,
    line: u64,
    findings: &mut Vec<Finding>,
) -> Option<Row> {
    let surplus = record.iter().skip(columns.len()).find(|cell| !cell.trim().is_empty());
    if let Some(cell) = surplus {
        let wrong = "stands beyond the last column of the heading";
        let mend = "put texts that contain the separator into quotation marks";
        findings.push(Finding::warning(line, "", cell, wrong, mend));
    }
    let mut cells = HashMap::new();
    for (column, cell) in columns.iter().zip(record.iter()) {
        let cell = unquoted(cell.trim());
        if !cell.is_empty() && !column.is_empty() {
            cells.entry(column.clone()).or_insert_with(|| cell.to_owned());
        }
    }
    (!cells.is_empty()).then_some(Row { line, cells })
}

/// The apostrophe that makes Excel take a number for text belongs to Excel.
fn unquoted(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || "+-=@".contains(c)))
        .unwrap_or(cell)
}
