//! The shapes of HSDS 3.x as they come over the wire, with the specification's own names
//! (openreferral/specification, `schema/*.json`): every value still JSON, borrowed from the page.
//!
//! Absent: any judgement, and the fields that nothing is made of (`docs/feed.md` names them). `null`
//! and an absent field are the same.

use serde_json::Value;

/// A value not looked at yet; `None` for absent and `null`.
pub type Raw<'a> = Option<&'a Value>;

/// Makes a struct of raw values for each object.
macro_rules! shapes {
    ($($(#[$meta:meta])* $name:ident { $($field:ident = $wire:literal),+ $(,)? })+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        #[allow(missing_docs)] // The names are the specification's.
        pub struct $name<'a> { $(pub $field: Raw<'a>),+ }

        impl<'a> $name<'a> {
            /// The names of its fields.
            pub const NAMES: &'static [&'static str] = &[$($wire),+];

            /// The object's fields; `None` if the value is no object.
            pub fn of(value: &'a Value) -> Option<Self> {
                let object = value.as_object()?;
                Some(Self { $($field: object.get($wire).filter(|value| !value.is_null())),+ })
            }
        }
    )+ };
}

shapes! {
    /// A page of a list (`components/schemas/Page` in `openapi.json`).
    Page {
        total_items = "total_items",
        total_pages = "total_pages",
        first_page = "first_page",
        last_page = "last_page",
        empty = "empty",
        contents = "contents",
    }

    /// What every listing says of a service; `modified_date` is what `minimal=true` calls it.
    Entry {
        id = "id",
        last_modified = "last_modified",
        modified_date = "modified_date",
    }

    /// `service`.
    Service {
        id = "id",
        name = "name",
        description = "description",
        url = "url",
        email = "email",
        status = "status",
        interpretation_services = "interpretation_services",
        application_process = "application_process",
        fees_description = "fees_description",
        eligibility_description = "eligibility_description",
        assured_date = "assured_date",
        alert = "alert",
        phones = "phones",
        schedules = "schedules",
        service_areas = "service_areas",
        service_at_locations = "service_at_locations",
        languages = "languages",
        organization = "organization",
        contacts = "contacts",
        attributes = "attributes",
    }

    /// `organization`.
    Organization {
        name = "name",
        email = "email",
        website = "website",
        phones = "phones",
    }

    /// `service_at_location`.
    ServiceAtLocation {
        id = "id",
        phones = "phones",
        schedules = "schedules",
        service_areas = "service_areas",
        contacts = "contacts",
        attributes = "attributes",
        location = "location",
    }

    /// `location`.
    Location {
        id = "id",
        location_type = "location_type",
        latitude = "latitude",
        longitude = "longitude",
        addresses = "addresses",
        languages = "languages",
        phones = "phones",
        schedules = "schedules",
        accessibility = "accessibility",
        attributes = "attributes",
    }

    /// `address`.
    Address {
        address_1 = "address_1",
        address_2 = "address_2",
        postal_code = "postal_code",
        city = "city",
        address_type = "address_type",
    }

    /// `phone`.
    Phone {
        number = "number",
        extension = "extension",
        kind = "type",
        description = "description",
        languages = "languages",
    }

    /// `contact`, of which nothing is read that says who it is.
    Contact {
        phones = "phones",
    }

    /// `language`.
    Language {
        name = "name",
        code = "code",
    }

    /// `accessibility`.
    Accessibility {
        description = "description",
    }

    /// `service_area`.
    ServiceArea {
        uri = "uri",
    }

    /// `attribute`.
    Attribute {
        link_type = "link_type",
        value = "value",
        taxonomy_term = "taxonomy_term",
    }

    /// `taxonomy_term`.
    TaxonomyTerm {
        code = "code",
        taxonomy = "taxonomy",
        taxonomy_detail = "taxonomy_detail",
    }

    /// `taxonomy`.
    Taxonomy {
        name = "name",
    }

    /// `schedule`: the fields of an RRULE (RFC 5545), with times.
    Schedule {
        valid_from = "valid_from",
        valid_to = "valid_to",
        dtstart = "dtstart",
        timezone = "timezone",
        until = "until",
        count = "count",
        freq = "freq",
        interval = "interval",
        byday = "byday",
        byweekno = "byweekno",
        bymonthday = "bymonthday",
        byyearday = "byyearday",
        description = "description",
        opens_at = "opens_at",
        closes_at = "closes_at",
        schedule_link = "schedule_link",
        attending_type = "attending_type",
        notes = "notes",
        attributes = "attributes",
    }
}

/// The text of a string, without space at its ends; an empty one counts as absent.
pub fn text<'a>(raw: Raw<'a>) -> Option<&'a str> {
    raw?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// The text of a string or a number, such as an extension.
pub fn written(raw: Raw<'_>) -> Option<String> {
    match raw? {
        Value::Number(number) => Some(number.to_string()),
        other => text(Some(other)).map(str::to_owned),
    }
}

/// The elements of an array, or the one object that stands in its stead; none of anything else.
pub fn items<'a>(raw: Raw<'a>) -> &'a [Value] {
    match raw {
        Some(Value::Array(items)) => items,
        Some(one @ Value::Object(_)) => std::slice::from_ref(one),
        _ => &[],
    }
}

/// A count such as `total_pages`, also where it is written as a string or as `1.0`.
pub fn count(raw: Raw<'_>) -> Option<u64> {
    let written = written(raw)?;
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    whole.parse().ok().filter(|_| fraction.bytes().all(|digit| digit == b'0'))
}

/// A truth value, also where it is written as a string.
pub fn flag(raw: Raw<'_>) -> Option<bool> {
    match raw? {
        Value::Bool(flag) => Some(*flag),
        other => match text(Some(other))?.to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(true),
            "false" | "no" => Some(false),
            _ => None,
        },
    }
}
