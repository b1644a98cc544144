//! One record of a table, whatever file it came in.

/// One cell, with the type that the file gives it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text; in a CSV file every cell is text.
    Text(String),
    /// A number, as it is written in English, without exponent.
    Number(String),
    /// A day: `2026-11-22`.
    Date(String),
    /// A time of day, or a duration: `09:00`.
    Time(String),
    /// A box that is ticked or not: `ja` or `nein`.
    Flag(&'static str),
    /// A formula of which the file has no result.
    NoResult(String),
}

impl Value {
    /// What stands in the cell, as text.
    pub fn text(&self) -> &str {
        match self {
            Self::Flag(text) => text,
            Self::Text(text)
            | Self::Number(text)
            | Self::Date(text)
            | Self::Time(text)
            | Self::NoResult(text) => text,
        }
    }

    /// Whether anything stands there but white space.
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }
}

/// One record of a file, or row of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Line of the file at which it begins, or number of the row, from 1.
    pub line: u64,
    /// Its cells, from the first column on.
    pub cells: Vec<Value>,
}
