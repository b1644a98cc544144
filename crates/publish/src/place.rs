//! Where a member is, as exactly as the spreadsheet says, and no more exactly than that.

use crate::cells;
use crate::finding::Finding;
use crate::table::Row;
use directory::district::{self, District};
use directory::gazetteer::Gazetteer;
use directory::geo::Point;
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

/// Longitude and latitude as they stand or are known, with their precision; the gate judges them.
///
/// In this order: the coordinates given; the postcode's point; the town's; for a coordination
/// office or an authority without a town, which sits where its district's administration does, the
/// seat. Otherwise `None`, and a warning.
pub fn locate(
    row: &Row,
    district: Option<&District>,
    places: Places<'_>,
    findings: &mut Vec<Finding>,
) -> Option<([f64; 2], Precision)> {
    let (latitude, longitude) = (row.get("latitude"), row.get("longitude"));
    if !latitude.is_empty() || !longitude.is_empty() {
        match cells::degrees(longitude).zip(cells::degrees(latitude)) {
            Some((lon, lat)) => return Some(([lon, lat], given_precision(row, findings))),
            None => {
                let value = format!("{latitude} {longitude}");
                let mend = "write both like 52.15067 and 9.94752, or leave both empty; \
                            format the columns as text";
                let wrong = "is no pair of coordinates";
                findings.push(Finding::error(row.line, "latitude", &value, wrong, mend));
            }
        }
    }
    let as_pair = |p: Point| [p.lon, p.lat];
    let postal_code = cells::postal_code(row.get("postal_code"));
    if !postal_code.is_empty() {
        if let Some(place) = places.gazetteer.postcode(postal_code) {
            return Some((as_pair(place.point), Precision::PostalCode));
        }
        let wrong = "is no postcode of Niedersachsen, Bremen or Hamburg that we know";
        let mend = "check it; the town is used instead";
        findings.push(Finding::warning(row.line, "postal_code", postal_code, wrong, mend));
    }
    let city = row.get("city");
    if !city.is_empty() {
        if let Some(point) = town(row, city, district, places, findings) {
            return Some((as_pair(point), Precision::City));
        }
        let mend = "write the town's official name, or give coordinates; it is not on the map";
        findings.push(Finding::warning(row.line, "city", city, "is no town that we know", mend));
        return None;
    }
    let seat = district.and_then(|district| seat(row, district));
    if let Some(place) = seat.and_then(|seat| places.gazetteer.town(seat, None, places.decompose)) {
        return Some((as_pair(place.point), Precision::City));
    }
    let mend = "fill in city or postal_code, unless it is reached by telephone only";
    findings.push(Finding::warning(
        row.line,
        "city",
        "",
        "has no place: it is not on the map",
        mend,
    ));
    None
}

/// A town, in the district that the line names if it is there.
fn town(
    row: &Row,
    city: &str,
    district: Option<&District>,
    places: Places<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Point> {
    let Places { gazetteer, decompose } = places;
    let ags = district.map(|d| d.ags);
    if let Some(place) = gazetteer.town(city, ags, decompose) {
        return Some(place.point);
    }
    let elsewhere = gazetteer.town(city, None, decompose)?;
    let wrong = "is not a town of the district in this line";
    findings.push(Finding::warning(row.line, "city", city, wrong, "check city and district"));
    Some(elsewhere.point)
}

/// The town of a member that names only its district: a city is its own town; in a rural district
/// only an office of the administration is known to sit at the seat.
fn seat(row: &Row, district: &District) -> Option<&'static str> {
    let of_administration = [Kind::Koordinierungsstelle, Kind::Behoerde];
    let is_office =
        Kind::from_wire(row.get("kind")).is_some_and(|k| of_administration.contains(&k));
    let is_city = matches!(district.form, district::Form::KreisfreieStadt | district::Form::City);
    (is_office || is_city).then_some(district.seat)
}

/// `location_precision` if it is there; coordinates that an editor gives mean the house.
fn given_precision(row: &Row, findings: &mut Vec<Finding>) -> Precision {
    let cell = row.get("location_precision");
    if cell.is_empty() {
        return Precision::Address;
    }
    Precision::from_wire(cell).unwrap_or_else(|| {
        let names: Vec<&str> = Precision::ALL.iter().map(|p| p.wire()).collect();
        let mend = format!("write one of {}; city was taken", names.join(", "));
        let wrong = "is no known precision";
        findings.push(Finding::warning(row.line, "location_precision", cell, wrong, &mend));
        Precision::City
    })
}
