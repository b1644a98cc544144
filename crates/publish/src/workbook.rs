//! Workbooks (`.xlsx`, `.xlsb`, `.xls`, `.ods`) as records: the sheet with the heading, each cell
//! with its type. Known by their content, whatever the file is called.
//!
//! Bounded: how large an archive is when unpacked, and how many rows and cells a sheet has, is
//! counted before it is kept. Absent: which rows and columns are hidden; they are read as others.

use crate::finding::Finding;
use crate::quiet;
use crate::record::{Record, Value};
use crate::{foreign, heading};
use calamine::{
    Data, Dimensions, ExcelDateTime, Ods, Range, Reader, SheetType, SheetVisible, Xls, Xlsb, Xlsx,
};
use std::collections::BTreeMap;
use std::fmt;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Largest file, in bytes.
pub const MAX_FILE: usize = 100 << 20;
/// All parts of an archive together, in bytes.
const MAX_UNPACKED: u64 = 200 << 20;
/// Rows with content of a sheet.
const MAX_ROWS: usize = 100_000;
/// Cells of a sheet, empty ones between others counted.
const MAX_CELLS: usize = 3_000_000;

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// It is protected by a password.
    Password,
    /// It is a workbook and broken, or cut off.
    Damaged(String),
    /// It is larger than a directory can be.
    TooLarge,
    /// It is no spreadsheet but this.
    Foreign(&'static str),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Password => {
                write!(f, "the file is protected by a password: save it without one")
            }
            Self::Damaged(why) => write!(
                f,
                "the file is damaged or incomplete ({why}): open it in the spreadsheet program and \
                 save it again"
            ),
            Self::TooLarge => write!(
                f,
                "the file is too large: at most 100 MB (200 MB unpacked), {MAX_ROWS} rows and \
                 {MAX_CELLS} cells a sheet"
            ),
            Self::Foreign(what) => write!(
                f,
                "the file is {what} and no spreadsheet: save the table as .xlsx, .ods or CSV"
            ),
        }
    }
}

impl std::error::Error for FileError {}

/// The sheet of a workbook that has the members.
#[derive(Debug)]
pub struct Sheet {
    /// Its name, when there is more than one.
    pub name: Option<String>,
    /// Its rows that have any content.
    pub records: Vec<Record>,
}

/// Reads a workbook; `None` when the bytes are none, and are text.
///
/// # Errors
/// Where the bytes are a workbook that cannot be read, or another kind of file.
pub fn read(bytes: &[u8], findings: &mut Vec<Finding>) -> Result<Option<Sheet>, FileError> {
    if bytes.len() > MAX_FILE {
        return Err(FileError::TooLarge);
    }
    let Some(format) = format(bytes)? else { return Ok(None) };
    // What is broken on purpose must not end the program: calamine reads old binary formats.
    let read = quiet::catch(|| sheet(bytes, format, findings));
    read.unwrap_or_else(|| Err(FileError::Damaged("its parts do not fit together".to_owned())))
        .map(Some)
}

/// A file format of a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
}

fn format(bytes: &[u8]) -> Result<Option<Format>, FileError> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return archive(bytes).map(Some);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let has = |name: &str| {
            let name = utf16(name);
            bytes.windows(name.len()).any(|window| window == name)
        };
        return match () {
            () if has("EncryptedPackage") => Err(FileError::Password),
            () if has("WordDocument") => Err(FileError::Foreign("a Word document")),
            () => Ok(Some(Format::Xls)),
        };
    }
    foreign::kind(bytes).map_or(Ok(None), |what| Err(FileError::Foreign(what)))
}

/// What an archive holds, after all of it was unpacked once to see how large it is.
fn archive(bytes: &[u8]) -> Result<Format, FileError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut unpacked = 0;
    for place in 0..zip.len() {
        let mut part = match zip.by_index(place) {
            Err(zip::result::ZipError::UnsupportedArchive(why)) if why.contains("assword") => {
                return Err(FileError::Password);
            }
            part => part.map_err(damaged)?,
        };
        let mut rest = (&mut part).take(MAX_UNPACKED - unpacked + 1);
        unpacked += std::io::copy(&mut rest, &mut std::io::sink()).map_err(damaged)?;
        if unpacked > MAX_UNPACKED {
            return Err(FileError::TooLarge);
        }
    }
    let has =
        |wanted: &str| zip.file_names().flatten().any(|name| name.eq_ignore_ascii_case(wanted));
    match () {
        () if has("xl/workbook.xml") => Ok(Format::Xlsx),
        () if has("xl/workbook.bin") => Ok(Format::Xlsb),
        () if has("word/document.xml") => Err(FileError::Foreign("a Word document")),
        () if has("Index/Document.iwa") => Err(FileError::Foreign("a document of Apple's")),
        () if has("content.xml") || has("encrypted-package") => {
            let mut kind = String::new();
            if let Ok(part) = zip.by_name("mimetype") {
                // What is no UTF-8 is no name of a format.
                let _ = part.take(200).read_to_string(&mut kind);
            }
            match kind.trim().strip_prefix("application/vnd.oasis.opendocument.") {
                Some(kind) if !kind.starts_with("spreadsheet") => {
                    Err(FileError::Foreign("another kind of OpenDocument"))
                }
                _ => Ok(Format::Ods),
            }
        }
        () => Err(FileError::Foreign("an archive (ZIP)")),
    }
}

fn damaged(error: impl fmt::Display) -> FileError {
    let why = error.to_string();
    match why.contains("assword") {
        true => FileError::Password,
        false => FileError::Damaged(why),
    }
}

/// The sheet with the heading: the first that is not hidden, else the first hidden one; without
/// any, the first with content.
fn sheet(bytes: &[u8], format: Format, findings: &mut Vec<Finding>) -> Result<Sheet, FileError> {
    let mut book = Book::open(bytes, format)?;
    let mut names: Vec<(String, bool)> = book.sheets();
    // Stable: of each kind the first stays first.
    names.sort_by_key(|(_, is_hidden)| *is_hidden);
    let mut with_heading: Vec<(String, bool)> = Vec::new();
    let mut taken: Option<(String, Vec<Record>)> = None;
    for (name, is_hidden) in &names {
        let records = book.records(name)?;
        let has_heading =
            heading::find(&records).is_some_and(|at| heading::of(&records[at]).is_some());
        if has_heading && with_heading.is_empty() || taken.is_none() && !records.is_empty() {
            taken = Some((name.clone(), records));
        }
        if has_heading {
            with_heading.push((name.clone(), *is_hidden));
        }
    }
    let Some((name, records)) = taken else { return Ok(Sheet { name: None, records: Vec::new() }) };
    let line = records.first().map_or(1, |record| record.line);
    let others: Vec<&str> = with_heading.iter().skip(1).map(|(name, _)| name.as_str()).collect();
    if !others.is_empty() {
        let wrong =
            format!("is the sheet that was read; others have members too: {}", others.join(", "));
        let mend = "put all members into one sheet, or save each as a file of its own";
        findings.push(Finding::warning(line, "", &name, &wrong, mend));
    } else if with_heading.first().is_some_and(|(_, is_hidden)| *is_hidden) {
        let wrong = "is the sheet that was read, and it is hidden";
        findings.push(Finding::warning(
            line,
            "",
            &name,
            wrong,
            "show it, or put the members elsewhere",
        ));
    }
    for (first, last) in book.merged(&name) {
        let wrong = format!("lines {first} to {last} have a cell in common");
        let mend =
            "only the first of the lines has its value: split the cell and fill in the others";
        findings.push(Finding::warning(first, "", "", &wrong, mend));
    }
    Ok(Sheet { name: (names.len() > 1).then_some(name), records })
}

/// An open workbook.
enum Book<'b> {
    Xlsx(Xlsx<Cursor<&'b [u8]>>),
    Xlsb(Xlsb<Cursor<&'b [u8]>>),
    Xls(Xls<Cursor<&'b [u8]>>),
    Ods(Ods<Cursor<&'b [u8]>>),
}

impl<'b> Book<'b> {
    fn open(bytes: &'b [u8], format: Format) -> Result<Self, FileError> {
        let bytes = Cursor::new(bytes);
        Ok(match format {
            Format::Xlsx => Self::Xlsx(Xlsx::new(bytes).map_err(damaged)?),
            Format::Xlsb => Self::Xlsb(Xlsb::new(bytes).map_err(damaged)?),
            Format::Xls => Self::Xls(Xls::new(bytes).map_err(damaged)?),
            Format::Ods => Self::Ods(Ods::new(bytes).map_err(damaged)?),
        })
    }

    /// The sheets with cells, and whether each is hidden.
    fn sheets(&self) -> Vec<(String, bool)> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xlsb(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        };
        let with_cells = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        with_cells.map(|s| (s.name.clone(), s.visible != SheetVisible::Visible)).collect()
    }

    fn records(&mut self, name: &str) -> Result<Vec<Record>, FileError> {
        let mut grid = Grid::default();
        match self {
            Self::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
                while let Some(cell) = cells.next_cell_with_formula().map_err(damaged)? {
                    grid.add(cell.pos, &Data::from(cell.value), cell.formula.as_deref())?;
                }
            }
            Self::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
                while let Some(cell) = cells.next_cell().map_err(damaged)? {
                    let position = cell.get_position();
                    grid.add(position, &Data::from(cell.get_value().clone()), None)?;
                }
            }
            Self::Xls(book) => grid.add_all(&book.worksheet_range(name).map_err(damaged)?)?,
            Self::Ods(book) => grid.add_all(&book.worksheet_range(name).map_err(damaged)?)?,
        }
        grid.records()
    }

    /// First and last row, from 1, of the cells that stretch over several rows.
    fn merged(&mut self, name: &str) -> Vec<(u64, u64)> {
        let merged: Vec<Dimensions> = match self {
            Self::Xlsx(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
            Self::Xls(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
            // calamine does not say.
            Self::Xlsb(_) | Self::Ods(_) => Vec::new(),
        };
        let rows = merged.iter().filter(|cell| cell.start.0 < cell.end.0);
        rows.map(|cell| (u64::from(cell.start.0) + 1, u64::from(cell.end.0) + 1)).collect()
    }
}

/// The cells of a sheet, by row and column from 0.
#[derive(Default)]
struct Grid {
    rows: BTreeMap<u32, BTreeMap<u32, Value>>,
}

impl Grid {
    fn add_all(&mut self, range: &Range<Data>) -> Result<(), FileError> {
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, cell) in range.used_cells() {
            let place =
                |first: u32, more: usize| u32::try_from(more).map_or(u32::MAX, |n| first + n);
            self.add((place(top, row), place(left, column)), cell, None)?;
        }
        Ok(())
    }

    fn add(&mut self, at: (u32, u32), cell: &Data, formula: Option<&str>) -> Result<(), FileError> {
        let Some(value) = value(cell, formula) else { return Ok(()) };
        self.rows.entry(at.0).or_default().insert(at.1, value);
        if self.rows.len() > MAX_ROWS { Err(FileError::TooLarge) } else { Ok(()) }
    }

    fn records(self) -> Result<Vec<Record>, FileError> {
        let width =
            |row: &BTreeMap<u32, Value>| row.keys().last().map_or(0, |last| *last as usize + 1);
        if self.rows.values().map(width).sum::<usize>() > MAX_CELLS {
            return Err(FileError::TooLarge);
        }
        let record = |(row, mut cells): (u32, BTreeMap<u32, Value>)| {
            let last = cells.keys().last().copied().unwrap_or_default();
            let empty = || Value::Text(String::new());
            let cells = (0..=last).map(|at| cells.remove(&at).unwrap_or_else(empty)).collect();
            Record { line: u64::from(row) + 1, cells }
        };
        Ok(self.rows.into_iter().map(record).collect())
    }
}

/// A cell's value; `None` of an empty one.
fn value(cell: &Data, formula: Option<&str>) -> Option<Value> {
    let value = match cell {
        Data::Empty => Value::NoResult(format!("={}", formula.filter(|f| !f.is_empty())?)),
        Data::String(text) if text.trim().is_empty() => return None,
        Data::String(text) => Value::Text(unescaped(text)),
        Data::Int(number) => Value::Number(number.to_string()),
        Data::Float(number) => Value::Number(decimal(*number)),
        Data::Bool(true) => Value::Flag("ja"),
        Data::Bool(false) => Value::Flag("nein"),
        Data::Error(error) => Value::Text(error.to_string()),
        Data::DateTime(date) => day_or_time(date),
        Data::DateTimeIso(text) => Value::Date(text.chars().take(10).collect()),
        Data::DurationIso(text) => Value::Time(clock(text).unwrap_or_else(|| text.clone())),
    };
    Some(value)
}

/// A number with the 15 significant digits that spreadsheet programs show, so that `9.94752` does not
/// become `9.947520000000001`.
fn decimal(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// Excel keeps days as numbers from 1900 (or 1904) on, and times as parts of a day.
fn day_or_time(date: &ExcelDateTime) -> Value {
    let serial = date.as_f64();
    if date.is_duration() || (0.0..1.0).contains(&serial) {
        let minutes = (serial * 24.0 * 60.0).round();
        return Value::Time(format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes % 60.0));
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    Value::Date(format!("{year:04}-{month:02}-{day:02}"))
}

/// `PT09H30M00S` → `09:30`.
fn clock(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let minutes = rest.split_once('M').map_or("00", |(minutes, _)| minutes);
    Some(format!("{hours:0>2}:{minutes:0>2}"))
}

/// Excel writes signs that XML cannot have as `_x000D_`.
fn unescaped(text: &str) -> String {
    text.replace("_x000D_", "\r").replace("_x000A_", "\n").replace("_x0009_", "\t")
}
