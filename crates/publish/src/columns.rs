//! The columns of the editors' spreadsheet: one table, from which reading, the check for unknown
//! columns and the names in findings follow.

use directory::problem::Field;

/// How a cell becomes a property of the feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// As it stands.
    Text,
    /// `2026-11-22` or `22.11.2026`.
    Date,
    /// Yes or no.
    Flag,
    /// Separated by semicolons.
    List,
    /// A web address.
    Web,
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
    ("kind", Field::Kind, Cell::Text),
    ("kind_inferred", Field::Kind, Cell::Private),
    ("organization", Field::Organization, Cell::Text),
    ("counsels_individuals", Field::CounselsIndividuals, Cell::Flag),
    ("address_1", Field::Address1, Cell::Text),
    ("postal_code", Field::PostalCode, Cell::Special),
    ("city", Field::City, Cell::Text),
    ("district", Field::District, Cell::Special),
    ("latitude", Field::Geometry, Cell::Special),
    ("longitude", Field::Geometry, Cell::Special),
    ("location_precision", Field::LocationPrecision, Cell::Special),
    ("phone", Field::Phones, Cell::Special),
    ("email", Field::Email, Cell::Text),
    ("url", Field::Url, Cell::Web),
    ("appointment_url", Field::AppointmentUrl, Cell::Web),
    ("languages", Field::Languages, Cell::List),
    ("interpretation_services", Field::InterpretationServices, Cell::Flag),
    ("topics", Field::Topics, Cell::List),
    ("opening_hours", Field::Schedules, Cell::Special),
    ("opening_hours_phone", Field::Schedules, Cell::Special),
    ("opening_hours_legal", Field::Schedules, Cell::Special),
    ("opening_hours_online", Field::Schedules, Cell::Special),
    ("appointment", Field::Appointment, Cell::Text),
    ("wheelchair", Field::Wheelchair, Cell::Text),
    ("service_area", Field::ServiceArea, Cell::Special),
    ("regionalverbund", Field::Regionalverbund, Cell::Text),
    ("status", Field::Status, Cell::Text),
    ("assured_date", Field::AssuredDate, Cell::Date),
    ("source", Field::SourceUrl, Cell::Special),
    ("source_url", Field::SourceUrl, Cell::Special),
    ("source_date", Field::SourceDate, Cell::Date),
    ("alert", Field::Alert, Cell::Text),
    ("description", Field::Description, Cell::Text),
    ("notes", Field::Feature, Cell::Private),
    ("notiz", Field::Feature, Cell::Private),
];

/// Properties that may be given in another language, as `name_en`, `alert_ar`.
const TRANSLATED: [&str; 3] = ["name", "description", "alert"];

/// The property and language of a column such as `name_en`.
pub fn translated(column: &str) -> Option<(&'static str, &str)> {
    TRANSLATED.iter().find_map(|property| {
        let tag = column.strip_prefix(property)?.strip_prefix('_')?;
        directory::feed::rules::language(tag).map(|_| (*property, tag))
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
    let whole = field.wire().split('.').next().unwrap_or_default();
    let public = COLUMNS.iter().filter(|(.., cell)| *cell != Cell::Private);
    let mut exact = public.clone().filter(|(_, f, _)| *f == field);
    let mut by_name = public.filter(|(_, f, _)| f.wire() == whole);
    exact.next().or_else(|| by_name.next()).map_or(whole, |(name, ..)| name)
}
