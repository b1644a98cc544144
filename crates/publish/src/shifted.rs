//! Whether the cells of a line stand in other columns than they were meant for, because a separator
//! in a text was not quoted or one was forgotten.
//!
//! A cell that is merely wrong is no sign of it: it takes one that belongs into another column, or
//! two that cannot be right of which one does. Absent: shifts among cells of free text, which
//! nobody can see.

use crate::cell_text::{is_error, says_nothing};
use crate::columns::{COLUMNS, Cell};
use crate::heading::Heading;
use crate::record::Record;
use crate::{hours, language, values};
use directory::terms::Kind;

const BEYOND: &str = "stands beyond the last column of the heading";
const KIND: &str = "is a kind and stands in another column";
const WIDTH: &str = "does not fit its column, and the line has not as many cells as the heading";
const MISPLACED: &str = "belongs into another column: the cells of the line are shifted";

/// The cell that shows it, and how. `is_text` says that separators made the cells.
pub fn cell(heading: &Heading, record: &Record, is_text: bool) -> Option<(String, &'static str)> {
    let text = |place: usize| record.cells.get(place).map_or("", |cell| cell.text()).trim();
    let named = heading.columns.iter().rposition(|name| !name.is_empty()).map_or(0, |at| at + 1);
    let beyond = (named..record.cells.len()).find(|place| !text(*place).is_empty());
    if let (Some(place), true) = (beyond, is_text) {
        return Some((text(place).to_owned(), BEYOND));
    }
    let kind_at = heading.place("kind")?;
    let is_kind = |text: &str| text.parse::<Kind>().is_ok();
    let mut columns = heading.columns.iter().enumerate();
    let other = columns
        .find(|(place, name)| *place != kind_at && is_published(name) && is_kind(text(*place)));
    if let (Some((place, _)), false) = (other, is_kind(text(kind_at))) {
        return Some((text(place).to_owned(), KIND));
    }
    if !is_text {
        return None;
    }
    let line = Line { heading, record };
    let places = 0..heading.columns.len();
    if let Some(place) = places.clone().find(|place| line.is_misplaced(*place)) {
        return Some((text(place).to_owned(), MISPLACED));
    }
    let wrong: Vec<usize> = places.filter(|place| !line.is_plausible(*place)).collect();
    // A cell too many or too few is no harm where only empty ones are meant.
    if let (Some(place), true) = (wrong.first(), record.cells.len() != heading.columns.len()) {
        return Some((text(*place).to_owned(), WIDTH));
    }
    let place = wrong.iter().find(|place| Shape::of(text(**place)).is_some())?;
    (wrong.len() > 1).then(|| (text(*place).to_owned(), MISPLACED))
}

/// What a text is by its looks, whatever column it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Postcode,
    Phone,
    Email,
    Web,
    Number,
}

impl Shape {
    fn of(text: &str) -> Option<Self> {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let only = |signs: &str| text.chars().all(|c| c.is_ascii_digit() || signs.contains(c));
        let is_email = text.contains('@') && !text.contains(char::is_whitespace);
        let is_web = ["http://", "https://", "www."].iter().any(|head| text.starts_with(head));
        match () {
            () if is_web => Some(Self::Web),
            () if is_email => Some(Self::Email),
            () if digits == 5 && only("") => Some(Self::Postcode),
            () if digits > 5 && text.starts_with(['0', '+', '(']) && only(" +-/()–.") => {
                Some(Self::Phone)
            }
            () if digits > 0 && only(".-") => Some(Self::Number),
            () => None,
        }
    }
}

struct Line<'l> {
    heading: &'l Heading,
    record: &'l Record,
}

impl Line<'_> {
    fn text(&self, place: usize) -> &str {
        self.record.cells.get(place).map_or("", |cell| cell.text()).trim()
    }

    fn column(&self, place: usize) -> &str {
        self.heading.columns.get(place).map_or("", String::as_str)
    }

    /// Text and column of the cell before this one.
    fn before(&self, place: usize) -> (&str, &str) {
        place.checked_sub(1).map_or(("", ""), |before| (self.text(before), self.column(before)))
    }

    /// Whether one cell alone is certain to belong elsewhere.
    fn is_misplaced(&self, place: usize) -> bool {
        let (text, column) = (self.text(place), self.column(place));
        if text.is_empty() || says_nothing(text) || is_error(text) {
            return false;
        }
        let shape = Shape::of(text);
        let (before, column_before) = self.before(place);
        let beside = [before, self.text(place + 1)];
        let own = match column {
            "postal_code" => {
                text.contains(char::is_alphabetic)
                    && !has_postcode(text)
                    && beside.iter().any(|cell| Shape::of(cell) == Some(Shape::Postcode))
            }
            "city" => shape.is_some() || !text.contains(char::is_alphabetic) || is_language(text),
            "email" => {
                let number = self.heading.place("phone").map_or("", |at| self.text(at));
                !text.contains('@') && Shape::of(number) == Some(Shape::Email)
            }
            _ => false,
        };
        own || is_free(column) && self.is_rest(text, before, column_before)
    }

    /// Whether a cell of free text is the rest of the list before it.
    fn is_rest(&self, text: &str, before: &str, column_before: &str) -> bool {
        let is_topic = |text: &str| {
            values::of_column("topics").is_some_and(|topics| topics.value(text).is_some())
        };
        if before.is_empty() {
            return false;
        }
        match column_before {
            "languages" => is_language(text),
            "topics" => is_topic(text) && text.chars().all(|c| c.is_lowercase() || c == '_'),
            "organization" => is_legal_form(text),
            _ if column_before.starts_with("opening_hours") => hours::in_osm(text).is_ok(),
            _ => false,
        }
    }

    /// Whether a text can stand in its column at all.
    fn is_plausible(&self, place: usize) -> bool {
        let text = self.text(place);
        if text.is_empty() || says_nothing(text) || is_error(text) || text.starts_with('=') {
            return true;
        }
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        match self.column(place) {
            "email" => ["@", "(at)", "[at]", " at ", "(ät)"].iter().any(|at| text.contains(at)),
            "postal_code" => digits > 3,
            "latitude" | "longitude" => digits > 0 && !text.contains(char::is_alphabetic),
            "phone" => digits > 2 && Shape::of(text) != Some(Shape::Email),
            "url" | "source_url" | "appointment_url" => text.contains('.'),
            "city" => !text.contains(['@', ':']) && digits < 3,
            "assured_date" | "source_date" => digits > 3,
            _ => true,
        }
    }
}

fn is_published(column: &str) -> bool {
    COLUMNS.iter().any(|(name, _, cell)| *name == column && *cell != Cell::Private)
}

/// Columns for words, or for what stays with the editors.
fn is_free(column: &str) -> bool {
    matches!(column, "address_1" | "city" | "district" | "service_area" | "source")
        || COLUMNS
            .iter()
            .any(|(name, _, cell)| *name == column && matches!(cell, Cell::Text | Cell::Private))
}

/// `ar`, `kmr`: a code as it stands in a list of languages.
fn is_language(text: &str) -> bool {
    text.len() < 4
        && text.bytes().all(|b| b.is_ascii_lowercase())
        && language::of_heading(text).is_some()
}

fn has_postcode(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|number| number.len() == 5)
}

/// `e.V.`, `gGmbH`: never a text of its own.
fn is_legal_form(text: &str) -> bool {
    let plain: String = text.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    matches!(plain.as_str(), "ev" | "ggmbh" | "gmbh" | "eg" | "ag" | "kdör" | "gug")
}
