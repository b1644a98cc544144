//! Which postcode, town, district and position go together, as far as the gazetteer knows. It has
//! points, not outlines: a postcode reaches into several districts and a town has several
//! postcodes, so that only what is clearly apart counts as a contradiction.

use super::Places;
use super::name::{likeness, without_titles};
use directory::district::{self, District};
use directory::gazetteer::Place;
use directory::geo::Point;

/// A position this near to a place's point (metres) is there, whatever else is near.
const AT_PLACE_M: f64 = 6_000.0;
/// A position further off (metres) is not there. The largest postcode areas of Niedersachsen reach
/// about as far from their point.
pub const BEYOND_M: f64 = 25_000.0;
/// Between the two a position is in a postcode if its point is one of so many nearest.
const NEAREST: usize = 8;
/// Another place of the district this near (metres) lets a position or postcode be in it.
const BORDER_M: f64 = 5_000.0;
/// Places without a postcode of their own (villages, quarters) may be this far (metres) from the
/// point of their town's postcode.
const QUARTER_M: f64 = 15_000.0;

/// A town of the line, with everything that has its name.
pub struct Town<'g> {
    /// As it is written.
    pub name: &'g str,
    /// The part of it that is a town's name.
    pub segment: &'g str,
    /// Towns of this name.
    pub places: Vec<&'g Place>,
    /// Postcodes that name it.
    pub postcodes: Vec<&'g Place>,
}

impl<'g> Town<'g> {
    /// The towns that a cell may mean: of the whole name or, if there is none, of its first part
    /// (`Hildesheim-Itzum`). `None` for a name that is not known.
    pub fn read(name: &'g str, places: Places<'g>) -> Option<Self> {
        segments(name).into_iter().find_map(|segment| {
            let is_it = |other: &str| is_same(segment, other, places);
            let towns = places.gazetteer.towns().iter().filter(|town| is_it(&town.name));
            let postcodes = places.gazetteer.postcodes().iter();
            let postcodes = postcodes.filter(|code| names(code).any(is_it));
            let (towns, postcodes): (Vec<_>, Vec<_>) = (towns.collect(), postcodes.collect());
            let is_known = !towns.is_empty() || !postcodes.is_empty();
            is_known.then_some(Self { name, segment, places: towns, postcodes })
        })
    }

    /// Metres to the nearest place of this name.
    pub fn distance_m(&self, point: Point) -> f64 {
        let all = self.places.iter().chain(&self.postcodes);
        all.map(|place| place.point.distance_m(point)).fold(f64::INFINITY, f64::min)
    }

    /// Whether a place of this name lies in the district, or the district's administration sits
    /// there (the one of Osnabrück sits in the city of Osnabrück, which is not of the district).
    pub fn is_in(&self, district: &District, places: Places<'_>) -> bool {
        is_same(self.segment, district.seat, places)
            || self.places.iter().any(|place| is_of(place, district))
            || self.places.is_empty()
    }

    /// Whether a position may be in this town.
    pub fn holds(&self, point: Point, places: Places<'_>) -> bool {
        let near = self.places.iter().any(|place| place.point.distance_m(point) <= AT_PLACE_M);
        near || self.postcodes.iter().any(|code| postcode_holds(code, point, places))
    }
}

/// Whether a postcode and a town go together; `None` if the town's name is not known.
pub fn fits(postcode: &Place, town: Option<&Town<'_>>, places: Places<'_>) -> Option<bool> {
    let town = town?;
    let is_named = segments(town.name)
        .iter()
        .any(|segment| names(postcode).any(|name| is_same(segment, name, places)));
    let is_quarter = town.postcodes.is_empty() && town.distance_m(postcode.point) <= QUARTER_M;
    Some(is_named || is_quarter)
}

/// Whether a postcode that is not known may be this town's all the same (a box at the post office,
/// a digit that slipped): others of its first three digits are there.
pub fn may_have(town: &Town<'_>, code: &str, places: Places<'_>) -> bool {
    let region = code.get(..3).unwrap_or(code);
    let all = places.gazetteer.postcodes().iter();
    let mut alike = all.filter(|p| p.postcode.as_deref().is_some_and(|c| c.starts_with(region)));
    alike.any(|place| town.distance_m(place.point) <= BEYOND_M)
}

/// Whether a position may lie in the area of a postcode.
pub fn postcode_holds(postcode: &Place, point: Point, places: Places<'_>) -> bool {
    let distance = postcode.point.distance_m(point);
    let nearer = || {
        let all = places.gazetteer.postcodes().iter();
        all.filter(|other| other.point.distance_m(point) < distance).count()
    };
    distance <= AT_PLACE_M || distance <= BEYOND_M && nearer() < NEAREST
}

/// Whether the area of a postcode may reach into a district.
pub fn postcode_is_in(postcode: &Place, district: &District, places: Places<'_>) -> bool {
    let has_seat = names(postcode).any(|name| is_same(name, district.seat, places));
    let towns = || {
        let of_postcode = |town: &&Place| {
            let distance = town.point.distance_m(postcode.point);
            distance <= BORDER_M
                || distance <= BEYOND_M
                    && names(postcode).any(|name| is_same(name, &town.name, places))
        };
        places.gazetteer.towns().iter().filter(of_postcode)
    };
    is_of(postcode, district) || has_seat || towns().any(|town| is_of(town, district))
}

/// Whether a position may lie in a district.
pub fn position_is_in(point: Point, district: &District, places: Places<'_>) -> bool {
    let mut near: Vec<(f64, &Place)> =
        places.gazetteer.towns().iter().map(|town| (town.point.distance_m(point), town)).collect();
    near.sort_by(|a, b| a.0.total_cmp(&b.0));
    near.iter().enumerate().any(|(rank, (distance, town))| {
        (rank < NEAREST || *distance <= BORDER_M) && is_of(town, district)
    })
}

/// The district or city of a place, as people call it.
pub fn district_of(place: &Place) -> String {
    let ags = place.district.as_deref().unwrap_or_default();
    match (district::by_ags(ags), ags.get(..2)) {
        (Some(district), _) => district.label(),
        (None, Some("02")) => "Hamburg".to_owned(),
        (None, Some("04")) => "Bremen".to_owned(),
        (None, _) => "no district".to_owned(),
    }
}

/// The towns of a postcode, the largest first.
pub fn names(postcode: &Place) -> impl Iterator<Item = &str> {
    std::iter::once(postcode.name.as_str()).chain(postcode.also.iter().map(String::as_str))
}

/// Whether a place lies in a district.
pub fn is_of(place: &Place, district: &District) -> bool {
    place.district.as_deref().is_some_and(|ags| ags.starts_with(district.ags))
}

/// A name as it stands, then its parts: `Hildesheim-Itzum`, `Hannover / Linden`, `Hildesheim OT
/// Itzum`, `Hildesheim (Itzum)`; `Hansestadt Lüneburg` without its title.
fn segments(name: &str) -> Vec<&str> {
    let parts = name.split(['-', '–', '/', ',', '(', ')']).flat_map(|part| part.split(" OT "));
    let parts = parts.map(str::trim).filter(|part| part.chars().count() > 2);
    std::iter::once(name).chain(std::iter::once(without_titles(name))).chain(parts).collect()
}

/// Whether two names may be one town's; the second is an official one.
fn is_same(cell: &str, official: &str, places: Places<'_>) -> bool {
    likeness(cell, official, places).is_some()
}

#[cfg(test)]
mod tests;
