//! The properties of a record: one row each, in the order of `docs/feed.md`, from which the shape on
//! the wire, reading and writing follow. A property is added here, in [`Member`] and in [`Field`].
//!
//! A required property that is absent or wrong costs the record (`?`); any other costs only itself.
//! What a value must be like stands in `reader` and `read_values`, how it is written in `write_values`.

use super::read_values::{ags, kind, phones, precision, required, schedules, translations};
use super::reader::Reader;
use super::rules::{self, MAX_ALERT, MAX_DESCRIPTION, MAX_NAME};
use super::wire::{Raw, object};
use super::write_values as write;
use crate::geo::Point;
use crate::member::Member;
use crate::problem::{Effect, Field, Rule};
use crate::terms::Status;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

/// Makes what reads and writes the properties of a record from rows such as
///
/// ```text
/// city: City, |r, field, raw| r.line(field, raw, MAX_NAME), write::text;
/// ```
///
/// - `city` is the name of the property, and of the field of [`Member`] in which it is kept;
/// - `City` is its [`Field`], by which problems name it;
/// - the next part reads it: `r` is the [`Reader`], `field` is `Field::City`, `raw` the value as it
///   came ([`Raw`]); it gives what the member keeps;
/// - the last part is the function that writes it; what it gives as `None` is left out.
macro_rules! properties {
    ($($name:ident: $field:ident, |$r:ident, $own:ident, $raw:ident| $read:expr, $write:expr;)+) => {
        /// The properties of a record, each with its name.
        pub const PROPERTIES: &[(&str, Field)] = &[$((stringify!($name), Field::$field)),+];

        /// `properties` as they come, not yet looked at.
        #[derive(Deserialize)]
        struct Properties<'a> {
            $(#[serde(borrow)] $name: Raw<'a>,)+
        }

        /// The member with these properties. A field of [`Member`] that has no row does not compile.
        pub(super) fn read(
            r: &mut Reader<'_>,
            id: String,
            location: Option<Point>,
            properties: &RawValue,
        ) -> Option<Member> {
            let Some(properties) = object::<Properties<'_>>(properties) else {
                return r.no_shape(Field::Feature, properties, Effect::RecordDropped);
            };
            Some(Member {
                id,
                location,
                $($name: {
                    let ($r, $own, $raw) = (&mut *r, Field::$field, properties.$name);
                    $read
                },)+
            })
        }

        /// A member's properties, to be written.
        pub(super) struct Written<'a>(pub &'a Member);

        impl Serialize for Written<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(if let Some(value) = $write(&self.0.$name) {
                    map.serialize_entry(stringify!($name), &value)?;
                })+
                map.end()
            }
        }
    };
}

properties! {
    name: Name, |r, field, raw| {
        required(r, field, raw)?;
        r.line(field, raw, MAX_NAME).or_else(|| r.drop_record(field, "", Rule::Missing))?
    }, write::required;
    kind: Kind, |r, _field, raw| kind(r, raw)?, write::kind;
    organization: Organization, |r, field, raw| r.line(field, raw, MAX_NAME), write::text;
    counsels_individuals: CounselsIndividuals, |r, field, raw| r.flag(field, raw), write::flag;
    address_1: Address1, |r, field, raw| r.line(field, raw, MAX_NAME), write::text;
    postal_code: PostalCode, |r, field, raw| {
        r.checked(field, raw, rules::is_postal_code, Rule::BadPostalCode)
    }, write::text;
    city: City, |r, field, raw| r.line(field, raw, MAX_NAME), write::text;
    district: District, |r, field, raw| {
        r.checked(field, raw, rules::is_ags, Rule::BadAgs)
    }, write::text;
    location_precision: LocationPrecision, |r, _field, raw| precision(r, raw)?, write::precision;
    phones: Phones, |r, _field, raw| phones(r, raw), write::phones;
    email: Email, |r, field, raw| {
        r.checked(field, raw, rules::is_email, Rule::BadEmail)
    }, write::text;
    url: Url, |r, field, raw| r.web_address(field, raw), write::text;
    appointment_url: AppointmentUrl, |r, field, raw| r.web_address(field, raw), write::text;
    languages: Languages, |r, field, raw| r.languages(field, raw), write::texts;
    interpretation_services: InterpretationServices, |r, field, raw| {
        r.flag(field, raw)
    }, write::flag;
    topics: Topics, |r, field, raw| r.terms(field, raw), write::topics;
    schedules: Schedules, |r, _field, raw| schedules(r, raw), write::schedules;
    appointment: Appointment, |r, field, raw| r.term(field, raw), write::appointment;
    wheelchair: Wheelchair, |r, field, raw| r.term(field, raw), write::wheelchair;
    service_area: ServiceArea, |r, field, raw| {
        r.values(field, raw, ags, Rule::BadAgs)
    }, write::texts;
    regionalverbund: Regionalverbund, |r, field, raw| r.line(field, raw, MAX_NAME), write::text;
    status: Status, |r, field, raw| {
        r.term(field, raw).unwrap_or(Status::Active)
    }, write::status;
    assured_date: AssuredDate, |r, field, raw| r.date(field, raw), write::date;
    source_url: SourceUrl, |r, field, raw| r.web_address(field, raw), write::text;
    source_date: SourceDate, |r, field, raw| {
        r.checked(field, raw, rules::is_partial_date, Rule::BadDate)
    }, write::text;
    alert: Alert, |r, field, raw| r.prose(field, raw, MAX_ALERT), write::text;
    translations: Translations, |r, _field, raw| translations(r, raw), write::translations;
    description: Description, |r, field, raw| r.prose(field, raw, MAX_DESCRIPTION), write::text;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_is_named_as_its_field_is() {
        for (name, field) in PROPERTIES {
            assert_eq!(*name, field.as_str());
        }
        let of_records = Field::ALL.iter().skip_while(|field| **field != Field::Name);
        let whole = of_records.filter(|field| !field.as_str().contains('.'));
        assert!(whole.eq(PROPERTIES.iter().map(|(_, field)| field)));
    }
}
