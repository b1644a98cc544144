//! The shape of the profile as it comes over the wire: every value still raw JSON, borrowed from
//! the feed's text, so that each is judged by itself and none that is wrong costs the others.
//!
//! Absent: any judgement. `null` and an absent property are the same. Unknown ones are ignored.

use serde::Deserialize;
use serde_json::value::RawValue;

/// A value not looked at yet; `None` for absent and `null`.
pub(super) type Raw<'a> = Option<&'a RawValue>;

/// The whole feed.
#[derive(Deserialize)]
pub(super) struct Collection<'a> {
    #[serde(borrow, rename = "type")]
    pub kind: Raw<'a>,
    pub profile: Raw<'a>,
    pub title: Raw<'a>,
    pub publisher: Raw<'a>,
    pub licence: Raw<'a>,
    pub url: Raw<'a>,
    pub last_modified: Raw<'a>,
    pub replaces: Raw<'a>,
    pub features: Option<Vec<&'a RawValue>>,
}

/// One record.
#[derive(Deserialize)]
pub(super) struct Feature<'a> {
    #[serde(borrow)]
    pub id: Raw<'a>,
    pub geometry: Raw<'a>,
    pub properties: Raw<'a>,
}

/// `geometry`.
#[derive(Deserialize)]
pub(super) struct Geometry<'a> {
    #[serde(borrow, rename = "type")]
    pub kind: Raw<'a>,
    pub coordinates: Raw<'a>,
}

/// `properties`.
#[derive(Deserialize)]
pub(super) struct Properties<'a> {
    #[serde(borrow)]
    pub name: Raw<'a>,
    pub kind: Raw<'a>,
    pub organization: Raw<'a>,
    pub counsels_individuals: Raw<'a>,
    pub address_1: Raw<'a>,
    pub postal_code: Raw<'a>,
    pub city: Raw<'a>,
    pub district: Raw<'a>,
    pub location_precision: Raw<'a>,
    pub phones: Raw<'a>,
    pub email: Raw<'a>,
    pub url: Raw<'a>,
    pub appointment_url: Raw<'a>,
    pub languages: Raw<'a>,
    pub interpretation_services: Raw<'a>,
    pub topics: Raw<'a>,
    pub schedules: Raw<'a>,
    pub appointment: Raw<'a>,
    pub wheelchair: Raw<'a>,
    pub service_area: Raw<'a>,
    pub regionalverbund: Raw<'a>,
    pub status: Raw<'a>,
    pub assured_date: Raw<'a>,
    pub source_url: Raw<'a>,
    pub source_date: Raw<'a>,
    pub alert: Raw<'a>,
    pub translations: Raw<'a>,
    pub description: Raw<'a>,
}

/// One of `phones`.
#[derive(Deserialize)]
pub(super) struct Phone<'a> {
    #[serde(borrow)]
    pub number: Raw<'a>,
    pub description: Raw<'a>,
    pub languages: Raw<'a>,
}

/// One of `schedules`.
#[derive(Deserialize)]
pub(super) struct Schedule<'a> {
    #[serde(borrow)]
    pub channel: Raw<'a>,
    pub byday: Raw<'a>,
    pub opens_at: Raw<'a>,
    pub closes_at: Raw<'a>,
    pub bysetpos: Raw<'a>,
    pub languages: Raw<'a>,
    pub valid_from: Raw<'a>,
    pub valid_to: Raw<'a>,
    pub note: Raw<'a>,
    pub holidays: Raw<'a>,
}

/// One of `translations`.
#[derive(Deserialize)]
pub(super) struct Translation<'a> {
    #[serde(borrow)]
    pub name: Raw<'a>,
    pub description: Raw<'a>,
    pub alert: Raw<'a>,
}

/// The value as this type, if it has its shape.
pub(super) fn value<'a, T: Deserialize<'a>>(raw: &'a RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

/// The value as an owned text, if it is one.
pub(super) fn string(raw: Raw<'_>) -> Option<String> {
    value(raw?)
}
