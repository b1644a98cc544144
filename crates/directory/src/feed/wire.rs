//! The shape of the profile as it comes over the wire: every value still JSON text, borrowed from
//! the feed, so that each is judged by itself and none that is wrong costs the others.
//!
//! One field of each struct is marked as borrowed, which holds for its lifetime and so for all.
//!
//! Absent: the properties of a record (`properties`), and any judgement. `null` and an absent property are the same. Unknown ones are ignored; an
//! object that names a known one twice has no shape.

use crate::terms::terms;
use serde::Deserialize;
use serde_json::value::RawValue;

/// A value not looked at yet; `None` for absent and `null`.
pub(super) type Raw<'a> = Option<&'a RawValue>;

/// Reads an object of this shape; `None` for another type and for a property that comes twice.
pub(super) fn object<'a, T: Deserialize<'a>>(raw: &'a RawValue) -> Option<T> {
    // `serde` would take a list for a struct too, its elements for the fields in their order.
    if !raw.get().starts_with('{') {
        return None;
    }
    serde_json::from_str(raw.get()).ok()
}

terms! {
    /// The properties of the whole feed, in which a document is read.
    Property {
        /// `FeatureCollection`
        Kind = "type",
        /// Name and version of the profile.
        Profile = "profile",
        /// The directory's name.
        Title = "title",
        /// Who publishes it.
        Publisher = "publisher",
        /// Licence of the data.
        Licence = "licence",
        /// The publisher's page.
        Url = "url",
        /// When it was written.
        LastModified = "last_modified",
        /// Whether it may shrink.
        Replaces = "replaces",
        /// The records.
        Features = "features",
        /// The parts of a feed in parts.
        Parts = "parts",
        /// The list of a page of HSDS.
        Contents = "contents",
        /// The same, as some servers call it.
        Content = "content",
    }
}

/// Any object of GeoJSON.
#[derive(Deserialize)]
pub(super) struct Typed<'a> {
    #[serde(rename = "type", borrow)]
    pub kind: Raw<'a>,
}

/// One of `parts`.
#[derive(Deserialize)]
pub(super) struct Part<'a> {
    #[serde(borrow)]
    pub url: Raw<'a>,
    pub etag: Raw<'a>,
    pub district: Raw<'a>,
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
    #[serde(rename = "type", borrow)]
    pub kind: Raw<'a>,
    pub coordinates: Raw<'a>,
}

/// One of `phones`.
#[derive(Deserialize)]
pub(super) struct Phone<'a> {
    #[serde(borrow)]
    pub number: Raw<'a>,
    pub formatted: Raw<'a>,
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
