//! The shape of the profile as it comes over the wire: every value still JSON text, borrowed from
//! the feed, so that each is judged by itself and none that is wrong costs the others.
//!
//! Absent: any judgement. `null` and an absent property are the same. Unknown ones are ignored; an
//! object that names a known one twice has no shape.

use super::json::Json;
use crate::terms;

/// A value not looked at yet; `None` for absent and `null`.
pub(super) type Raw<'a> = Option<Json<'a>>;

/// An object of the profile.
pub(super) trait Shape<'a>: Sized {
    /// The names of its properties.
    const NAMES: &'static [&'static str];

    /// The object's properties; `None` if the value isn't one.
    fn of(json: Json<'a>) -> Option<Self>;
    /// Of values that stand in the order of [`Self::NAMES`].
    fn with(value: &mut dyn FnMut() -> Raw<'a>) -> Self;
}

/// Makes a struct of raw values, and its [`Shape`] from the names of its properties.
macro_rules! shapes {
    ($($(#[$meta:meta])* $name:ident { $($field:ident = $wire:literal),+ $(,)? })+) => { $(
        $(#[$meta])*
        pub(super) struct $name<'a> { $(pub $field: Raw<'a>),+ }

        impl<'a> Shape<'a> for $name<'a> {
            const NAMES: &'static [&'static str] = {
                // `fill` has a bit for each.
                assert!([$($wire),+].len() <= u64::BITS as usize);
                &[$($wire),+]
            };

            fn of(json: Json<'a>) -> Option<Self> {
                let mut values = [None; [$($wire),+].len()];
                fill(json, Self::NAMES, &mut values)?;
                let [$($field),+] = values;
                Some(Self { $($field),+ })
            }

            fn with(value: &mut dyn FnMut() -> Raw<'a>) -> Self {
                Self { $($field: value()),+ }
            }
        }
    )+ };
}

shapes! {
    /// The whole feed.
    Collection {
        kind = "type",
        profile = "profile",
        title = "title",
        publisher = "publisher",
        licence = "licence",
        url = "url",
        last_modified = "last_modified",
        replaces = "replaces",
        features = "features",
        parts = "parts",
        contents = "contents",
        content = "content",
    }

    /// One of `parts`.
    Part {
        url = "url",
        etag = "etag",
        district = "district",
    }

    /// One record.
    Feature {
        id = "id",
        geometry = "geometry",
        properties = "properties",
    }

    /// `geometry`.
    Geometry {
        kind = "type",
        coordinates = "coordinates",
    }

    /// `properties`.
    Properties {
        name = "name",
        kind = "kind",
        organization = "organization",
        counsels_individuals = "counsels_individuals",
        address_1 = "address_1",
        postal_code = "postal_code",
        city = "city",
        district = "district",
        location_precision = "location_precision",
        phones = "phones",
        email = "email",
        url = "url",
        appointment_url = "appointment_url",
        languages = "languages",
        interpretation_services = "interpretation_services",
        topics = "topics",
        schedules = "schedules",
        appointment = "appointment",
        wheelchair = "wheelchair",
        service_area = "service_area",
        regionalverbund = "regionalverbund",
        status = "status",
        assured_date = "assured_date",
        source_url = "source_url",
        source_date = "source_date",
        alert = "alert",
        translations = "translations",
        description = "description",
    }

    /// One of `phones`.
    Phone {
        number = "number",
        formatted = "formatted",
        description = "description",
        languages = "languages",
    }

    /// One of `schedules`.
    Schedule {
        channel = "channel",
        byday = "byday",
        opens_at = "opens_at",
        closes_at = "closes_at",
        bysetpos = "bysetpos",
        languages = "languages",
        valid_from = "valid_from",
        valid_to = "valid_to",
        note = "note",
        holidays = "holidays",
    }

    /// One of `translations`.
    Translation {
        name = "name",
        description = "description",
        alert = "alert",
    }
}

/// Puts the values of these properties in their places. One routine for every shape: written out
/// for each field of each, it was the largest function in the browser.
fn fill<'a>(json: Json<'a>, names: &[&str], values: &mut [Raw<'a>]) -> Option<()> {
    let mut seen = 0_u64;
    for (name, value) in json.entries()? {
        let name = name.string()?;
        let Some(place) = terms::place(names, &name) else { continue };
        if seen & 1 << place != 0 {
            return None;
        }
        seen |= 1 << place;
        values[place] = (value.text() != "null").then_some(value);
    }
    Some(())
}

/// The value as an owned text, if it is one.
pub(super) fn string(raw: Raw<'_>) -> Option<String> {
    Some(raw?.string()?.into_owned())
}
