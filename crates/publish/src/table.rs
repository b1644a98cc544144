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
    let mut lines = Lines { text, separator, byte: 0, line: 1 + skipped };
    let columns = lines.next().map(|(_, head)| columns_of(&head)).unwrap_or_default();
    let mut seen: Vec<&str> = Vec::new();
    for column in columns.iter().filter(|c| !c.is_empty()) {
        if seen.contains(&column.as_str()) {
            let (wrong, mend) = ("stands twice in the heading", "remove one; the first is read");
            findings.push(Finding::warning(1 + skipped, column, "", wrong, mend));
        }
        seen.push(column);
    }
    let is_unclosed = text.bytes().filter(|b| *b == b'"').count() % 2 == 1;
    let mut rows = Vec::new();
    let mut begin = (lines.byte, lines.line);
    while let Some((line, record)) = lines.next() {
        let cells_a_line = columns.len();
        if (is_unclosed || cells_a_line >= 8) && swallows_lines(&record, separator, cells_a_line) {
            let wrong = "opens a quotation mark that is not closed";
            let mend = "close it, or write two of them inside a text; the line was left out";
            findings.push(Finding::error(line, "", record.get(0).unwrap_or_default(), wrong, mend));
            lines.restart_after(begin);
        } else {
            rows.extend(row(&columns, &record, line, findings));
        }
        begin = (lines.byte, lines.line);
    }
    Table { columns, rows }
}

/// The records of a text with the lines at which they begin; can go back, because a quotation mark
/// that is not closed takes the following lines for its own.
struct Lines<'t> {
    text: &'t str,
    separator: u8,
    byte: usize,
    line: u64,
}

impl Lines<'_> {
    /// Goes on with the line after the one that begins at or after this position.
    fn restart_after(&mut self, (byte, line): (usize, u64)) {
        (self.byte, self.line) = (byte, line);
        self.skip_empty();
        let rest = &self.text[self.byte..];
        self.byte += rest.find('\n').map_or(rest.len(), |end| end + 1);
        self.line += 1;
    }

    fn skip_empty(&mut self) {
        let rest = &self.text[self.byte..];
        let empty = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
        self.line += line_breaks(empty);
        self.byte += empty.len();
    }
}

impl Iterator for Lines<'_> {
    type Item = (u64, StringRecord);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_empty();
        let rest = &self.text[self.byte..];
        let mut reader = ReaderBuilder::new()
            .delimiter(self.separator)
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(READ_AHEAD.min(rest.len()).max(1))
            .from_reader(rest.as_bytes());
        let mut record = StringRecord::new();
        // The text is UTF-8 and in memory, so that reading cannot fail.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        let line = self.line;
        let length =
            usize::try_from(reader.position().byte()).unwrap_or(rest.len()).min(rest.len());
        self.line += line_breaks(&rest[..length]);
        self.byte += length;
        Some((line, record))
    }
}

/// How many bytes are looked at for one record at first.
const READ_AHEAD: usize = 4096;

fn line_breaks(text: &str) -> u64 {
    text.bytes().filter(|b| *b == b'\n').count() as u64
}

/// Whether a cell has a line break and, below it, a line with as many separators as a row.
fn swallows_lines(record: &StringRecord, separator: u8, columns: usize) -> bool {
    let is_row = |line: &str| line.bytes().filter(|b| *b == separator).count() + 1 >= columns;
    columns > 1 && record.iter().any(|cell| cell.lines().skip(1).any(is_row))
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
