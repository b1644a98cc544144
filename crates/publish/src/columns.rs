//! The columns of the editors' spreadsheet: one table, from which reading, the check for unknown
//! columns and the names in findings follow.

use crate::date::Exact;
use crate::language;
use directory::problem::Field;

/// How a cell becomes a property of the feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// As it stands.
    Text,
    /// `2026-11-22` or `22.11.2026`.
    Date(Exact),
    /// Yes or no.
    Flag,
    /// Languages, separated by semicolons.
    Languages,
    /// A value of a closed vocabulary (`crate::values`).
    Value,
    /// Several of them, separated by semicolons.
    Values,
    /// A web address.
    Web,
    /// An e-mail address.
    Email,
    /// Read by code of its own.
    Special,
    /// Stays with the editors.
    Private,
}

/// Every column, with the property that it becomes.
#[rustfmt::skip] // A table reads best one row a line.
pub const COLUMNS: [(&str, Field, Cell); 37] = [
    ("id", Field::Id, Cell::Special),
    ("name", Field::Name, Cell::Text),
    ("kind", Field::Kind, Cell::Value),
    ("kind_inferred", Field::Kind, Cell::Private),
    ("organization", Field::Organization, Cell::Text),
    ("counsels_individuals", Field::CounselsIndividuals, Cell::Flag),
    ("address_1", Field::Address1, Cell::Text),
    ("postal_code", Field::PostalCode, Cell::Special),
    ("city", Field::City, Cell::Special),
    ("district", Field::District, Cell::Special),
    ("latitude", Field::Geometry, Cell::Special),
    ("longitude", Field::Geometry, Cell::Special),
    ("location_precision", Field::LocationPrecision, Cell::Special),
    ("phone", Field::Phones, Cell::Special),
    ("email", Field::Email, Cell::Email),
    ("url", Field::Url, Cell::Web),
    ("appointment_url", Field::AppointmentUrl, Cell::Web),
    ("languages", Field::Languages, Cell::Languages),
    ("interpretation_services", Field::InterpretationServices, Cell::Flag),
    ("topics", Field::Topics, Cell::Values),
    ("opening_hours", Field::Schedules, Cell::Special),
    ("opening_hours_phone", Field::Schedules, Cell::Special),
    ("opening_hours_legal", Field::Schedules, Cell::Special),
    ("opening_hours_online", Field::Schedules, Cell::Special),
    ("appointment", Field::Appointment, Cell::Value),
    ("wheelchair", Field::Wheelchair, Cell::Value),
    ("service_area", Field::ServiceArea, Cell::Special),
    ("regionalverbund", Field::Regionalverbund, Cell::Text),
    ("status", Field::Status, Cell::Value),
    ("assured_date", Field::AssuredDate, Cell::Date(Exact::Day)),
    ("source", Field::SourceUrl, Cell::Special),
    ("source_url", Field::SourceUrl, Cell::Special),
    ("source_date", Field::SourceDate, Cell::Date(Exact::AsKnown)),
    ("alert", Field::Alert, Cell::Text),
    ("description", Field::Description, Cell::Text),
    ("notes", Field::Feature, Cell::Private),
    ("notiz", Field::Feature, Cell::Private),
];

/// The name of every column.
pub fn column_names() -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(|(name, ..)| *name)
}

/// Properties that may be given in another language, as `name_en`, `alert_ar`.
const TRANSLATED: [&str; 3] = ["name", "description", "alert"];

/// A column for another language.
pub struct Translated {
    /// The property.
    pub property: &'static str,
    /// The language's tag.
    pub tag: String,
    /// What the editors should know of the tag.
    pub says: Option<String>,
}

/// The property and language of a column such as `name_en`.
pub fn translated(column: &str) -> Option<Translated> {
    TRANSLATED.iter().find_map(|property| {
        let ending = column.strip_prefix(property)?.strip_prefix('_')?;
        let (tag, says) = language::of_heading(ending)?;
        Some(Translated { property, tag, says })
    })
}

/// Whether a column is known, or private to the editors (its name begins with an underscore).
pub fn is_known(column: &str) -> bool {
    column.is_empty()
        || column.starts_with('_')
        || COLUMNS.iter().any(|(name, ..)| *name == column)
        || translated(column).is_some()
}

/// The column that becomes a property, for a finding about that property.
pub fn column_of(field: Field) -> &'static str {
    let whole = field.as_str().split('.').next().unwrap_or_default();
    let public = COLUMNS.iter().filter(|(.., cell)| *cell != Cell::Private);
    let mut exact = public.clone().filter(|(_, f, _)| *f == field);
    let mut by_name = public.filter(|(_, f, _)| f.as_str() == whole);
    exact.next().or_else(|| by_name.next()).map_or(whole, |(name, ..)| name)
}
