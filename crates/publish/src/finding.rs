//! What an editor should know about a spreadsheet: where, what stands there, what is wrong with it
//! and how to mend it. Printed as an aligned table or as JSON.

use crate::feed_mend;
use directory::feed::rules;
use directory::problem::{Effect, Field, JsonType, MAX_VALUE, Problem, Rule};
use directory::text::is_invisible;
use serde::Serialize;
use std::fmt::Write;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something was left out of the feed.
    Error,
    /// Published, but worth a look.
    Warning,
    /// Nothing is wrong, but something of the file is not used.
    Hint,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Sheet of the workbook, when it has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Line of the file (of a workbook, the row's number), from 1; of a GeoJSON feed the record's
    /// number, 0 for the feed itself.
    pub line: u64,
    /// Column of the spreadsheet, or property of the feed.
    pub column: String,
    /// What stands there, cut to 200 characters.
    pub value: String,
    /// What is wrong.
    pub wrong: String,
    /// How to mend it.
    pub mend: String,
}

impl Finding {
    /// A finding that leaves something out.
    pub fn error(line: u64, column: &str, value: &str, wrong: &str, mend: &str) -> Self {
        Self::new(Severity::Error, line, column, value, wrong, mend)
    }

    /// A finding that leaves nothing out.
    pub fn warning(line: u64, column: &str, value: &str, wrong: &str, mend: &str) -> Self {
        Self::new(Severity::Warning, line, column, value, wrong, mend)
    }

    /// A finding about something that is not used.
    pub fn hint(line: u64, column: &str, value: &str, wrong: &str, mend: &str) -> Self {
        Self::new(Severity::Hint, line, column, value, wrong, mend)
    }

    /// What the gate of the app says of a record that stands in this line. `column` is the name
    /// that its field has in the file.
    pub fn of_gate(problem: &Problem, line: u64, column: &str) -> Self {
        let severity = match problem.effect {
            Effect::Mended => Severity::Warning,
            Effect::FieldDropped | Effect::RecordDropped => Severity::Error,
        };
        let mend = match problem.effect {
            Effect::RecordDropped => format!("{}; the whole line was left out", mend(problem)),
            Effect::Mended | Effect::FieldDropped => mend(problem),
        };
        Self::new(severity, line, column, &problem.value, &problem.says(), &mend)
    }

    /// The same of a record of a feed, which nobody has as a spreadsheet.
    pub fn of_record(problem: &Problem, number: u64) -> Self {
        let mut finding = Self::of_gate(problem, number, problem.field.as_str());
        let left_out = problem.effect == Effect::RecordDropped;
        let mend = feed_mend::mend(problem).unwrap_or_else(|| mend(problem));
        finding.mend =
            if left_out { format!("{mend}; the whole record was left out") } else { mend };
        finding
    }

    fn new(
        severity: Severity,
        line: u64,
        column: &str,
        value: &str,
        wrong: &str,
        mend: &str,
    ) -> Self {
        let value = rules::clean(value, false).0.chars().take(MAX_VALUE).collect();
        let (column, wrong, mend) = (column.to_owned(), wrong.to_owned(), mend.to_owned());
        Self { severity, sheet: None, line, column, value, wrong, mend }
    }
}

/// Whether any finding is an error.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// The findings as a table for a terminal; empty for none.
pub fn table(findings: &[Finding]) -> String {
    let head =
        ["", "line", "column", "value", "what is wrong", "how to mend it"].map(str::to_owned);
    let rows: Vec<[String; 6]> = findings
        .iter()
        .map(|f| {
            let severity = match f.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Hint => "hint",
            };
            let line = match &f.sheet {
                Some(sheet) => format!("{sheet}:{}", f.line),
                None => f.line.to_string(),
            };
            let value = shortened(&f.value);
            [severity.into(), line, f.column.clone(), value, f.wrong.clone(), f.mend.clone()]
                .map(|cell| for_terminal(&cell).replace('\n', " "))
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let rows: Vec<_> = std::iter::once(head).chain(rows).collect();
    let width = |column: usize| {
        rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            // Writing to a String cannot fail.
            let _ = write!(line, "{cell:width$}  ");
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The findings as JSON, for machines and for eyes: what a terminal obeys is escaped.
///
/// # Errors
/// None that is known; serde's signature has one.
pub fn json(findings: &[Finding]) -> serde_json::Result<String> {
    let text = serde_json::to_string_pretty(findings)?;
    // Outside of texts, JSON has no sign that is obeyed but line breaks.
    Ok(escaped(&text, |c| format!("\\u{:04x}", u32::from(c))))
}

/// A text from a file as it may be printed: what a terminal obeys (control characters, ESC, C1,
/// changes of direction) or nobody sees is written as `\u{1b}`. Line breaks stay.
pub fn for_terminal(text: &str) -> String {
    escaped(text, |c| c.escape_unicode().to_string())
}

fn escaped(text: &str, written: fn(char) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push('\n'),
            _ if c.is_control() || is_unseen(c) => out.push_str(&written(c)),
            _ => out.push(c),
        }
    }
    out
}

/// Signs without a width, or that change the direction of others.
fn is_unseen(c: char) -> bool {
    is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// At most 40 characters, so that the table stays a table.
fn shortened(value: &str) -> String {
    match value.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

fn mend(problem: &Problem) -> String {
    let text = match problem.rule {
        Rule::Missing => "fill it in",
        Rule::WrongType => return of_type(problem),
        Rule::NamedTwice => "take one of the two out",
        Rule::UnknownValue => return known_values(problem.field),
        Rule::BadId => "use letters a-z, digits and hyphens",
        Rule::DuplicateId => "give every line an id of its own",
        Rule::SwappedCoordinates => "exchange latitude and longitude",
        Rule::OutsideGermany => "correct the coordinates, or leave both empty",
        Rule::BadUrl => "copy the address from the browser's address bar",
        Rule::BadEmail => "write one address and nothing else",
        Rule::BadPhone => "write it like +49 5121 132820",
        Rule::OtherNumber => "write the same number in both, or leave formatted out",
        Rule::BadLanguage => "write language codes, separated by semicolons: en;ar;kmr",
        Rule::BadAgs => "write the official key, such as 03254",
        Rule::BadPostalCode => "write five digits and format the column as text",
        Rule::BadDate => "write it like 2026-11-22 or 22.11.2026",
        Rule::BadTime | Rule::BadWeekday | Rule::BadPosition => "write it like Mo-Th 09:00-12:00",
        Rule::TooLong => "shorten it",
        Rule::ForbiddenCharacters => "type it anew instead of copying it",
    };
    text.to_owned()
}

/// How a value of this type is written, by an example.
fn of_type(problem: &Problem) -> String {
    let example = match problem.types.map(|types| types.wanted) {
        Some(JsonType::Text) => "put it in quotes: \"7\"",
        Some(JsonType::Number) => "write it without quotes: 9.95",
        Some(JsonType::Truth) => "write true or false, without quotes",
        Some(JsonType::List) => "put it in square brackets: [\"ar\"]",
        Some(JsonType::Object) => "put its properties in braces: {\"number\": \"+495121132820\"}",
        Some(JsonType::Point) => "write {\"type\": \"Point\", \"coordinates\": [9.95, 52.15]}",
        Some(JsonType::Null) | None => "write it as docs/feed.md says",
    };
    example.to_owned()
}

fn known_values(field: Field) -> String {
    match field.values() {
        Some(names) => format!("write one of {}", names.join(", ")),
        None => "write it as docs/feed.md says".to_owned(),
    }
}
