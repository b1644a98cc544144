//! Where a member is, as exactly as the spreadsheet says, and no more exactly than that.
//!
//! What a line says of it (coordinates, postcode, town, district) is compared first. Of what
//! contradicts each other the better attested is used, and a finding names both.

mod area;
mod choice;
mod coordinates;
mod name;
#[cfg(test)]
mod tests;
mod written;

pub use written::Written;

use crate::finding::Finding;
use crate::report::Report;
use crate::table::Row;
use crate::values;
use area::Town;
use choice::{Choice, choose};
use coordinates::Given;
use directory::district::{self, District};
use directory::feed::rules;
use directory::gazetteer::{Gazetteer, Place};
use directory::geo::{Point, REGION};
use directory::terms::{Kind, Precision};
use directory::text::Decompose;

/// What places are looked up in.
#[derive(Clone, Copy)]
pub struct Places<'g> {
    /// Towns and postcodes.
    pub gazetteer: &'g Gazetteer,
    /// Unicode decomposition, for comparing names.
    pub decompose: Decompose,
}

/// Longitude and latitude as they are known, with their precision; the gate judges them.
///
/// In this order: the coordinates given, unless they contradict postcode or town; the postcode's
/// point; the town's; for a coordination office or an authority without a town, which sits where
/// its district's administration does, the seat. Otherwise `None`, and a warning.
pub fn locate(
    row: &Row,
    written: &Written,
    district: Option<&District>,
    places: Places<'_>,
    findings: &mut Vec<Finding>,
) -> Option<([f64; 2], Precision)> {
    let given = given(row, findings);
    let named = named(row, written, district, given, places, findings);
    if let Some(given) = given
        && are_believed(row, given, &named, district, places, findings)
    {
        let point = given.point;
        return Some(([point.lon, point.lat], given_precision(row, given, findings)));
    }
    let as_pair = |p: Point| [p.lon, p.lat];
    if let Some((place, precision)) = named.place {
        return Some((as_pair(place.point), precision));
    }
    if !written.city.is_empty() {
        return None;
    }
    let seat = district.and_then(|district| seat(row, district));
    if let Some(place) = seat.and_then(|seat| places.gazetteer.town(seat, None, places.decompose)) {
        return Some((as_pair(place.point), Precision::City));
    }
    let mend = "fill in city or postal_code, unless it is reached by telephone only";
    let wrong = "has no place: it is not on the map";
    findings.push(Finding::warning(row.line, "city", "", wrong, mend));
    None
}

/// The coordinates, unless they are impossible.
fn given(row: &Row, findings: &mut Vec<Finding>) -> Option<Given> {
    let (latitude, longitude) = (row.get("latitude"), row.get("longitude"));
    coordinates::read(latitude, longitude).unwrap_or_else(|wrong| {
        let value = format!("{latitude} {longitude}");
        let mend = "write both like 52.15067 and 9.94752, or leave both empty; \
                    format the columns as text; postcode or town are used instead";
        findings.push(Finding::error(row.line, "latitude", value.trim(), wrong, mend));
        None
    })
}

/// What a line says in words.
struct Named<'g> {
    /// The better attested of postcode and town.
    place: Option<(&'g Place, Precision)>,
    postcode: Option<&'g Place>,
    town: Option<Town<'g>>,
}

/// Compares postcode, town and district.
fn named<'g>(
    row: &Row,
    written: &'g Written,
    district: Option<&District>,
    given: Option<Given>,
    places: Places<'g>,
    findings: &mut Vec<Finding>,
) -> Named<'g> {
    let Written { postal_code, city } = written;
    let postcode = places.gazetteer.postcode(postal_code);
    let town = if city.is_empty() { None } else { Town::read(city, places) };
    let by_postcode = postcode.map(|place| (place, Precision::PostalCode));
    let at = given.map(|given| given.point);
    let choice = || town.as_ref().map(|town| choose(town, district, at, places));
    let by_town = || match choice() {
        Some(Choice::One(place)) => Some((place, Precision::City)),
        _ => None,
    };
    let Some(postcode) = postcode else {
        let is_used = by_town().is_some();
        if !postal_code.is_empty()
            && is_foreign(row, written, &town, district, (is_used, at.is_some()), places, findings)
        {
            return Named { place: None, postcode: None, town: None };
        }
        let place = by_town();
        match choice() {
            Some(Choice::Several(all)) => several(row, city, &all, district, at, findings),
            None if !city.is_empty() && given.is_none() => {
                let mend = "write the town's official name, or give coordinates; it is not on \
                            the map";
                let wrong = "is no town that we know";
                findings.push(Finding::warning(row.line, "city", city, wrong, mend));
            }
            _ => {}
        }
        if let (Some(town), Some(district)) = (&town, district)
            && !town.is_in(district, places)
            && let Some((place, _)) = place
        {
            let wrong = format!(
                "is not a town of the district in this line, {}, but of {}",
                district.label(),
                area::district_of(place)
            );
            let mend = "check city and district; the town was used for the map";
            findings.push(Finding::warning(row.line, "city", city, &wrong, mend));
        }
        return Named { place, postcode: None, town };
    };
    let is_in_district = district.is_none_or(|d| area::postcode_is_in(postcode, d, places));
    if let (Some(false), Some(of_line)) = (area::fits(postcode, town.as_ref(), places), &town) {
        let town_fits = district.is_some_and(|d| of_line.is_in(d, places)) && !is_in_district;
        let at_town = given.is_some_and(|g| {
            of_line.holds(g.point, places) && !area::postcode_holds(postcode, g.point, places)
        });
        let wrong = format!(
            "is in {} ({}), {} from {city}, the town of this line",
            postcode.name,
            area::district_of(postcode),
            kilometres(of_line.distance_m(postcode.point)),
        );
        let (place, used) = if town_fits || at_town {
            let why = if town_fits { "the district agrees" } else { "the coordinates agree" };
            (by_town(), format!("the town was used, since {why} with it"))
        } else {
            (by_postcode, "the postcode was used".to_owned())
        };
        let mend = format!("correct the one that is wrong; for the map {used}");
        findings.push(Finding::warning(row.line, "postal_code", postal_code, &wrong, &mend));
        return Named { place, postcode: Some(postcode), town };
    }
    if let (false, Some(district)) = (is_in_district, district) {
        let wrong = format!(
            "is not where the postcode {postal_code} is ({}, {})",
            postcode.name,
            area::district_of(postcode)
        );
        let mend = "correct the one that is wrong; for the map the postcode was used";
        findings.push(Finding::warning(row.line, "district", &district.label(), &wrong, mend));
    }
    Named { place: by_postcode, postcode: Some(postcode), town }
}

/// Says what is wrong with a postcode that is none of ours; whether it shows that the line's town
/// is a namesake elsewhere: `58095 Hagen`. `known` is whether the town is found, and whether there
/// are coordinates.
fn is_foreign(
    row: &Row,
    Written { postal_code, city }: &Written,
    town: &Option<Town<'_>>,
    district: Option<&District>,
    (is_found, has_coordinates): (bool, bool),
    places: Places<'_>,
    findings: &mut Vec<Finding>,
) -> bool {
    let namesake = town.as_ref().filter(|town| {
        let in_district = district.is_some_and(|d| town.is_in(d, places));
        let is_code = rules::is_postal_code(postal_code);
        is_code && !in_district && !area::may_have(town, postal_code, places)
    });
    let mut report = Report::new(row.line, "postal_code", findings);
    let wrong = "is no postcode of Niedersachsen, Bremen or Hamburg that we know";
    let map = if has_coordinates { "the coordinates are used" } else { "it is not on the map" };
    if namesake.is_some() {
        let wrong = format!("{wrong}: with it, {city} is another town than the one here");
        let mend = format!("correct it, or give coordinates; {map}");
        report.warning(postal_code, &wrong, &mend);
        return true;
    }
    let used = if is_found { "the town is used instead" } else { map };
    report.warning(postal_code, wrong, &format!("check it; {used}"));
    false
}

/// Says that a town's name stands for several places.
fn several(
    row: &Row,
    city: &str,
    all: &[&Place],
    district: Option<&District>,
    at: Option<Point>,
    findings: &mut Vec<Finding>,
) {
    let is_there = |district: &&District| all.iter().any(|place| area::is_of(place, district));
    let nowhere = match district.filter(|district| !is_there(district)) {
        Some(district) => format!(", none of them in {}", district.label()),
        None => String::new(),
    };
    let places = if all.len() > 1 { "several places" } else { "quarters of several towns" };
    let wrong = format!("may be {places}: {}{nowhere}", choice::listed(all));
    let map = if at.is_some() { "the coordinates are used" } else { "it is not on the map" };
    let mend = format!("write the official name, or fill in postal_code or district; {map}");
    findings.push(Finding::warning(row.line, "city", city, &wrong, &mend));
}

/// Whether coordinates go with the rest of the line; says so if they don't.
fn are_believed(
    row: &Row,
    given: Given,
    named: &Named<'_>,
    district: Option<&District>,
    places: Places<'_>,
    findings: &mut Vec<Finding>,
) -> bool {
    let at = given.point;
    let shown = at.lat_lon(' ');
    let outside = if REGION.contains(at) { "" } else { ", outside Niedersachsen and round it" };
    let mut report = Report::new(row.line, "latitude", findings);
    let in_district = |district| area::position_is_in(at, district, places);
    let Some((place, precision)) = named.place else {
        if !outside.is_empty() {
            let mend = "check them; they were published";
            report.warning(&shown, "lie outside Niedersachsen and round it", mend);
        } else if let Some(district) = district.filter(|district| !in_district(district)) {
            let near = places.gazetteer.nearest_name(at);
            let near = near.map_or_else(String::new, |place| {
                format!(", but near {} ({})", place.name, area::district_of(place))
            });
            let wrong = format!("are not in {}{near}", district.label());
            report.warning(&shown, &wrong, "correct the one that is wrong; they were published");
        }
        return true;
    };
    let is_of = |precision| match precision {
        Precision::PostalCode => named.postcode.map(|p| area::postcode_holds(p, at, places)),
        _ => named.town.as_ref().map(|town| town.holds(at, places)),
    };
    let is_rough = given.decimals < 2 && row.get("location_precision").is_empty();
    if is_of(precision) != Some(false) && !is_rough {
        return true;
    }
    let name = match precision {
        Precision::PostalCode => format!(
            "the postcode {} ({})",
            place.postcode.as_deref().unwrap_or_default(),
            place.name
        ),
        _ => place.name.clone(),
    };
    let distance = kilometres(at.distance_m(place.point));
    let other_is_wrong = outside.is_empty()
        && !is_rough
        && district.is_some_and(in_district)
        && !district.is_some_and(|district| match (precision, named.postcode) {
            (Precision::PostalCode, Some(code)) => area::postcode_is_in(code, district, places),
            _ => named.town.as_ref().is_some_and(|town| town.is_in(district, places)),
        });
    let rough =
        if is_rough { " and name no place more exactly than to some kilometres" } else { "" };
    let wrong = format!("are {distance} from {name}{outside}{rough}");
    if other_is_wrong {
        let mend = "correct the one that is wrong; the coordinates were used, since they are in \
                    the district";
        report.warning(&shown, &wrong, mend);
        return true;
    }
    let used = if precision == Precision::PostalCode { "postcode" } else { "town" };
    let mend = format!("correct them or leave them empty; for the map the {used} was used");
    report.warning(&shown, &wrong, &mend);
    false
}

fn kilometres(metres: f64) -> String {
    let km = metres / 1_000.0;
    if km < 10.0 { format!("{km:.1} km") } else { format!("{km:.0} km") }
}

/// The town of a member that names only its district: a city is its own town; in a rural district
/// only an office of the administration is known to sit at the seat.
fn seat(row: &Row, district: &District) -> Option<&'static str> {
    let of_administration = [Kind::Koordinierungsstelle, Kind::Behoerde];
    let kind = values::of_column("kind").and_then(|kinds| kinds.value(row.get("kind")));
    let is_office = kind
        .and_then(|kind| kind.parse().ok())
        .is_some_and(|k: Kind| of_administration.contains(&k));
    let is_city = matches!(district.form, district::Form::KreisfreieStadt | district::Form::City);
    (is_office || is_city).then_some(district.seat)
}

/// `location_precision` if it is there; coordinates that an editor gives mean the house, unless
/// they have so few digits that they can't.
fn given_precision(row: &Row, given: Given, findings: &mut Vec<Finding>) -> Precision {
    let cell = row.get("location_precision");
    let mut report = Report::new(row.line, "location_precision", findings);
    if cell.is_empty() && given.decimals >= 3 {
        return Precision::Address;
    }
    if cell.is_empty() {
        let mut report = Report::new(row.line, "latitude", findings);
        let wrong = "has two digits or less behind the point: up to a kilometre off";
        let mend = "write five digits, or fill in location_precision; shown as approximate";
        report.warning(&given.point.lat_lon(' '), wrong, mend);
        return Precision::PostalCode;
    }
    let value = values::of_column("location_precision").and_then(|known| known.value(cell));
    value.and_then(|value| value.parse().ok()).unwrap_or_else(|| {
        let mend = format!("write one of {}; city was taken", Precision::NAMES.join(", "));
        report.warning(cell, "is no known precision", &mend);
        Precision::City
    })
}
