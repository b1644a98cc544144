//! One record: a raw feature in, a valid [`Member`] out. Its properties stand in `properties`.

use super::properties;
use super::read_values::required;
use super::reader::Reader;
use super::rules;
use super::walk::{items, string};
use super::wire::{self, Feature, Raw, object};
use crate::geo::{self, GERMANY, Point};
use crate::member::Member;
use crate::problem::{Effect, Field, JsonType, Rule};
use serde_json::value::RawValue;

/// The member of a feature. `known` tells the ids that earlier members have.
pub(super) fn member(
    r: &mut Reader<'_>,
    feature: &RawValue,
    known: &dyn Fn(&str) -> bool,
) -> Option<Member> {
    let Some(Feature { id, geometry, properties }) = object(feature) else {
        return r.no_shape(Field::Feature, feature, Effect::RecordDropped);
    };
    let id = required(r, Field::Id, id)?;
    if !rules::is_id(&id) {
        return r.drop_record(Field::Id, &id, Rule::BadId);
    }
    r.id = Some(id.clone());
    if known(&id) {
        return r.drop_record(Field::Id, &id, Rule::DuplicateId);
    }
    let Some(properties) = properties else {
        return r.drop_record(Field::Feature, "properties", Rule::Missing);
    };
    r.has_place = geometry.is_some();
    let location = point(r, geometry);
    properties::read(r, id, location, properties)
}

/// A point in Germany. Exchanged axes are said, not mended: the publisher must know.
fn point(r: &mut Reader<'_>, raw: Raw<'_>) -> Option<Point> {
    let geometry = raw?;
    let wire::Geometry { kind, coordinates } = r.shape(Field::Geometry, raw)?;
    // A number that is too large to be held is still one, and lies nowhere in Germany.
    let number = |raw: &RawValue| match JsonType::of(raw.get()) {
        JsonType::Number => Some(geo::number(raw.get()).unwrap_or(f64::INFINITY)),
        _ => None,
    };
    // Not more are looked at than make a difference.
    let numbers = |list: &RawValue| items(list.get())?.take(4).map(number).collect();
    let numbers: Option<Vec<f64>> = coordinates.and_then(numbers);
    let is_point = kind.and_then(string).is_some_and(|kind| kind == "Point");
    // RFC 7946 lets a third number be the height.
    let (true, Some(&[lon, lat] | &[lon, lat, _])) = (is_point, numbers.as_deref()) else {
        // Texts, as spreadsheets make them, are named as such.
        let Some(coordinates) = coordinates.filter(|_| is_point) else {
            return r.drop_type(Field::Geometry, geometry, JsonType::Point);
        };
        let is_other = |n: &&RawValue| JsonType::of(n.get()) != JsonType::Number;
        return match items(coordinates.get()).map(|mut items| items.find(is_other)) {
            None => r.drop_type(Field::Coordinates, coordinates, JsonType::List),
            Some(Some(other)) => r.drop_type(Field::Coordinates, other, JsonType::Number),
            Some(None) => r.drop_type(Field::Geometry, geometry, JsonType::Point),
        };
    };
    let in_germany = |lon, lat| Point::new(lon, lat).filter(|p| GERMANY.contains(*p));
    if let Some(point) = in_germany(lon, lat) {
        return Some(point);
    }
    let swapped = in_germany(lat, lon).is_some();
    let rule = if swapped { Rule::SwappedCoordinates } else { Rule::OutsideGermany };
    r.drop_field(Field::Geometry, coordinates?.get(), rule)
}
