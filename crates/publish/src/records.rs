//! The text of a CSV file as records, after RFC 4180, with all usual line ends and separators.
//!
//! A reader of our own, because the crate `csv` takes every quotation mark as it comes: here a
//! record whose quotes do not close where a cell ends is known as such, and costs only its line.

use crate::finding::Finding;
use crate::heading::{self, Heading};
use crate::record::{Record, Value};
use directory::feed::rules;
use directory::terms::Kind;
use std::iter::Peekable;
use std::str::CharIndices;

/// The separators that are looked for; of equals the last wins.
const SEPARATORS: [char; 4] = ['|', '\t', ';', ','];

/// How many records are looked at to find the separator.
const SAMPLE: usize = 40;

/// Splits a text into its records. What cannot be read is a finding.
pub fn read(text: &str, findings: &mut Vec<Finding>) -> Vec<Record> {
    let (below, told) = sep_line(text);
    let first_line = if below.len() < text.len() { 2 } else { 1 };
    let (separator, heading) = sniff(below, told);
    let width = heading.map_or(0, |heading| heading.columns.len());
    let mut lines = Lines::new(below, separator, first_line);
    lines.width = width;
    let mut records = Vec::new();
    let mut heading = None;
    loop {
        let begin = lines.position();
        let Some(read) = lines.next_record() else { break };
        let swallowed = heading.as_ref().is_some_and(|heading| swallows(&read, heading, separator));
        if read.is_closed && !swallowed {
            heading = heading.or_else(|| heading::of(&read.record));
            records.push(read.record);
            continue;
        }
        lines.go_to(begin);
        let (line, whole) = lines.next_line();
        match literal(&whole, line, separator, width) {
            Some(record) => {
                let wrong = "has a quotation mark that ends before the cell does";
                let mend = "it was read as a part of the text; write two of them inside a quoted \
                            text";
                findings.push(Finding::warning(line, "", &whole, wrong, mend));
                records.push(record);
            }
            None => {
                let cell = whole.split(separator).next().unwrap_or_default();
                let wrong = "opens a quotation mark that is not closed";
                let mend = "close it, or write two of them inside a text; the line was left out";
                findings.push(Finding::error(line, "", cell, wrong, mend));
            }
        }
    }
    records
}

/// A line whose quotation marks come in pairs and that has as many cells as the heading when they
/// are taken for text: `a,"Haus" e.V.,mbe`.
fn literal(line: &str, number: u64, separator: char, width: usize) -> Option<Record> {
    let cells: Vec<&str> = line.split(separator).collect();
    let is_paired = cells.iter().all(|cell| cell.matches('"').count() % 2 == 0);
    (is_paired && cells.len() == width).then(|| Record {
        line: number,
        cells: cells.into_iter().map(|cell| Value::Text(unwrapped(cell.trim()))).collect(),
    })
}

/// `"a ""b"""` → `a "b"`; a cell that is not quoted as a whole stays.
fn unwrapped(cell: &str) -> String {
    let inside = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inside {
        Some(inside) if !inside.replace("\"\"", "").contains('"') => inside.replace("\"\"", "\""),
        _ => cell.to_owned(),
    }
}

/// Whether a quoted cell holds a line that is a member's: with as many cells as the heading, an id
/// and a known kind in their places. Then the quotation mark that begins it was not meant.
fn swallows(read: &Read, heading: &Heading, separator: char) -> bool {
    read.record.cells.iter().flat_map(|cell| cell.text().lines().skip(1)).any(|line| {
        let cells: Vec<&str> = line.split(separator).map(str::trim).collect();
        let at = |column: &str| {
            heading.place(column).and_then(|place| cells.get(place)).copied().unwrap_or_default()
        };
        cells.len() == heading.columns.len()
            && rules::is_id(at("id"))
            && at("kind").parse::<Kind>().is_ok()
    })
}

/// Excel's own first line `sep=;`, also quoted or with empty cells behind it: the text below it,
/// and the separator that it names.
fn sep_line(text: &str) -> (&str, Option<char>) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..end].trim_start_matches('"');
    let Some(rest) = line.get(..4).filter(|head| head.eq_ignore_ascii_case("sep=")) else {
        return (text, None);
    };
    let told = line[rest.len()..].chars().next();
    let is_alone = line.chars().skip(5).all(|c| c == '"' || SEPARATORS.contains(&c));
    if !is_alone {
        return (text, None);
    }
    let below = &text[end..];
    let below = below.strip_prefix("\r\n").unwrap_or_else(|| below.get(1..).unwrap_or_default());
    (below, told.filter(|c| *c != '"'))
}

/// The separator with which the first records have a heading of known columns; without one, that
/// which the file tells, or which splits the first record into most cells.
fn sniff(text: &str, told: Option<char>) -> (char, Option<Heading>) {
    let mut best: Option<(usize, char, Heading)> = None;
    let mut widest = (0, ',');
    for separator in SEPARATORS.into_iter().chain(told) {
        let mut lines = Lines::new(text, separator, 1);
        let records: Vec<Record> =
            std::iter::from_fn(|| lines.next_record()).take(SAMPLE).map(|r| r.record).collect();
        if let Some(heading) = heading::find(&records).and_then(|at| heading::of(&records[at])) {
            let known = heading.known();
            if best.as_ref().is_none_or(|(most, ..)| known >= *most) {
                best = Some((known, separator, heading));
            }
        }
        let cells = records.first().map_or(0, |record| record.cells.len());
        if cells >= widest.0 || told == Some(separator) {
            widest = (cells, separator);
        }
    }
    best.map_or((widest.1, None), |(_, separator, heading)| (separator, Some(heading)))
}

/// A record as it was read, and whether its quotes close where a cell ends.
struct Read {
    record: Record,
    is_closed: bool,
}

/// The records of a text, one after another.
struct Lines<'t> {
    text: &'t str,
    separator: char,
    byte: usize,
    line: u64,
    /// Whether no line ends with a line feed, so that carriage returns do.
    only_returns: bool,
    /// Cells of a whole record; before the heading is known, 0.
    width: usize,
}

type Chars<'t> = Peekable<CharIndices<'t>>;

impl<'t> Lines<'t> {
    fn new(text: &'t str, separator: char, line: u64) -> Self {
        let only_returns = !text.contains('\n');
        Lines { text, separator, byte: 0, line, only_returns, width: 0 }
    }

    fn position(&self) -> (usize, u64) {
        (self.byte, self.line)
    }

    fn go_to(&mut self, (byte, line): (usize, u64)) {
        (self.byte, self.line) = (byte, line);
    }

    /// The line here with its number, whatever its quotation marks say.
    fn next_line(&mut self) -> (u64, String) {
        let rest = &self.text[self.byte..];
        let begin = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        self.line += self.breaks(&rest[..begin]);
        let line = &rest[begin..];
        let end = if self.only_returns { line.find('\r') } else { line.find('\n') };
        let end = end.map_or(line.len(), |end| end + 1);
        let number = self.line;
        self.byte += begin + end;
        self.line += 1;
        (number, line[..end].trim_end_matches(['\r', '\n']).to_owned())
    }

    /// How many lines end in this part of the text.
    fn breaks(&self, part: &str) -> u64 {
        let end = if self.only_returns { b'\r' } else { b'\n' };
        part.bytes().filter(|b| *b == end).count() as u64
    }

    fn next_record(&mut self) -> Option<Read> {
        let rest = &self.text[self.byte..];
        let begin = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        self.line += self.breaks(&rest[..begin]);
        self.byte += begin;
        let rest = &rest[begin..];
        if rest.is_empty() {
            return None;
        }
        let mut chars = rest.char_indices().peekable();
        let (mut cells, mut is_closed) = (Vec::new(), true);
        let mut end = rest.len();
        loop {
            let (cell, closed) = self.cell(rest, &mut chars, cells.len());
            cells.push(Value::Text(cell));
            is_closed &= closed;
            match chars.next() {
                Some((_, c)) if c == self.separator && closed => {}
                Some((at, c)) => {
                    end = at + c.len_utf8();
                    if c == '\r' && chars.peek().is_some_and(|(_, c)| *c == '\n') {
                        end += 1;
                    }
                    break;
                }
                None => break,
            }
        }
        let record = Record { line: self.line, cells };
        let is_return = rest[..end].ends_with('\r') && !self.only_returns;
        self.line += self.breaks(&rest[..end]) + u64::from(is_return);
        self.byte += end;
        Some(Read { record, is_closed })
    }

    /// The cell here, up to what ends it, and whether its quotes close there.
    fn cell(&self, rest: &str, chars: &mut Chars<'_>, before: usize) -> (String, bool) {
        let mut ahead = chars.clone();
        while ahead.next_if(|(_, c)| *c == ' ').is_some() {}
        if ahead.next_if(|(_, c)| *c == '"').is_some() {
            let spaces = chars.peek() != ahead.peek() && chars.peek().is_some_and(|c| c.1 == ' ');
            let quoted = self.quoted(&mut ahead);
            // A quotation mark behind a space may also be no more than that.
            if quoted.1 || !spaces {
                *chars = ahead;
                return quoted;
            }
        }
        let mut cell = String::new();
        while let Some((at, c)) = chars.peek().copied() {
            if c == self.separator || c == '\n' || c == '\r' && self.ends_record(rest, at, before) {
                break;
            }
            cell.push(if c == '\r' { '\n' } else { c });
            chars.next();
        }
        (cell, true)
    }

    /// Whether a carriage return outside quotes ends a record: not where lines end otherwise, and
    /// cells are still missing here while the cells behind it make the record whole.
    fn ends_record(&self, rest: &str, at: usize, before: usize) -> bool {
        let behind = &rest[at + 1..];
        if self.only_returns || behind.starts_with('\n') || before + 1 >= self.width {
            return true;
        }
        let line = behind.split(['\r', '\n']).next().unwrap_or_default();
        before + line.split(self.separator).count() != self.width
    }

    /// A quoted cell, behind its first quotation mark.
    fn quoted(&self, chars: &mut Chars<'_>) -> (String, bool) {
        let mut cell = String::new();
        while let Some((_, c)) = chars.next() {
            if c != '"' {
                cell.push(c);
            } else if chars.next_if(|(_, c)| *c == '"').is_some() {
                cell.push('"');
            } else {
                while chars.next_if(|(_, c)| *c == ' ' && *c != self.separator).is_some() {}
                let ends = |c: char| c == self.separator || c == '\n' || c == '\r';
                return (cell, chars.peek().is_none_or(|(_, c)| ends(*c)));
            }
        }
        (cell, false)
    }
}
