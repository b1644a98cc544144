//! Reads the gazetteer's text, line by line, in one pass.

use super::{Gazetteer, Key, Place, PlaceKind, code_of};
use crate::geo::Point;
use crate::text::Decompose;
use std::fmt;

/// Why a text is no gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GazetteerError {
    /// It does not begin with the first line of a gazetteer of version 1.
    Version,
    /// The line with this number, counted from 1, is not as the format says.
    Line(usize),
}

impl fmt::Display for GazetteerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version => f.write_str("not a gazetteer of version 1"),
            Self::Line(number) => write!(f, "gazetteer: line {number} cannot be read"),
        }
    }
}

impl std::error::Error for GazetteerError {}

const FIRST_LINE: &str = "# kmn-gazetteer 1:";

pub(super) fn parse(text: &str, decompose: Decompose) -> Result<Gazetteer, GazetteerError> {
    if !text.starts_with(FIRST_LINE) {
        return Err(GazetteerError::Version);
    }
    let mut found = Gazetteer::default();
    let mut district = None;
    for (number, line) in (1..).zip(text.lines()) {
        match line.as_bytes().first() {
            None | Some(b'#') => {}
            Some(b'@') => district = line.get(1..),
            Some(b'0'..=b'9') => {
                let place = postcode(line, district).ok_or(GazetteerError::Line(number))?;
                found.postcodes.push(place);
            }
            Some(_) => {
                let place = town(line, district).ok_or(GazetteerError::Line(number))?;
                let names = std::iter::once(&place.name).chain(&place.also);
                let index = found.towns.len();
                found.keys.extend(names.map(|name| Key::new(name, index, decompose)));
                found.towns.push(place);
            }
        }
    }
    found.postcodes.sort_by(|a, b| code_of(a).cmp(code_of(b)));
    Ok(found)
}

/// `name;lon lat;class[;other name…]`
fn town(line: &str, district: Option<&str>) -> Option<Place> {
    let mut fields = line.split(';');
    Some(Place {
        name: fields.next()?.to_owned(),
        point: point(fields.next()?)?,
        population_class: fields.next()?.parse().ok()?,
        also: fields.map(str::to_owned).collect(),
        kind: PlaceKind::Town,
        postcode: None,
        district: district.map(str::to_owned),
    })
}

/// `code;lon lat;name[;other name…]`
fn postcode(line: &str, district: Option<&str>) -> Option<Place> {
    let mut fields = line.split(';');
    let code = fields.next().filter(|code| is_code(code))?;
    Some(Place {
        postcode: Some(code.to_owned()),
        point: point(fields.next()?)?,
        name: fields.next().filter(|name| !name.is_empty())?.to_owned(),
        also: fields.map(str::to_owned).collect(),
        kind: PlaceKind::Postcode,
        district: district.map(str::to_owned),
        population_class: 0,
    })
}

/// `lon lat` in ten-thousandths of a degree.
fn point(field: &str) -> Option<Point> {
    let (lon, lat) = field.split_once(' ')?;
    let degrees = |text: &str| Some(f64::from(text.parse::<i32>().ok()?) / 10_000.0);
    Point::new(degrees(lon)?, degrees(lat)?)
}

fn is_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit())
}
