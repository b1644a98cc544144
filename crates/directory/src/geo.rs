//! Places on the earth: WGS 84 longitude and latitude in degrees, distances in metres.

/// Mean earth radius in metres (IUGG).
pub const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A position, in GeoJSON's order (RFC 7946: longitude first).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Longitude in degrees, −180 to 180.
    pub lon: f64,
    /// Latitude in degrees, −90 to 90.
    pub lat: f64,
}

impl Point {
    /// A point, if both numbers are finite and in range.
    pub fn new(lon: f64, lat: f64) -> Option<Self> {
        ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat))
            .then_some(Self { lon, lat })
    }

    /// Latitude, separator, longitude, as maps and `geo:` addresses have it: up to 5 digits after
    /// the point, about 1 m.
    pub fn lat_lon(self, separator: char) -> String {
        format!("{}{separator}{}", decimal(self.lat, 5), decimal(self.lon, 5))
    }

    /// Great-circle distance in metres (haversine).
    pub fn distance_m(self, other: Self) -> f64 {
        let (la, lb) = (self.lat.to_radians(), other.lat.to_radians());
        let dlat = (lb - la) / 2.0;
        let dlon = (other.lon - self.lon).to_radians() / 2.0;
        let (across, along) = (dlat.sin(), dlon.sin());
        let h = across * across + la.cos() * lb.cos() * along * along;
        2.0 * EARTH_RADIUS_M * h.sqrt().min(1.0).asin()
    }
}

/// A box, west ≤ east (none of ours crosses the antimeridian).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Western edge, degrees.
    pub west: f64,
    /// Southern edge, degrees.
    pub south: f64,
    /// Eastern edge, degrees.
    pub east: f64,
    /// Northern edge, degrees.
    pub north: f64,
}

/// Niedersachsen with Bremen and Hamburg and a little room: what the map starts with.
pub const REGION: Bounds = Bounds { west: 6.6, south: 51.25, east: 11.65, north: 53.95 };

/// The smallest rectangle round Germany: coordinates outside are a mistake (0,0; swapped axes).
pub const GERMANY: Bounds = Bounds { west: 5.8, south: 47.2, east: 15.1, north: 55.1 };

impl Bounds {
    /// The smallest box that holds all the points; `None` for no points.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        let start = Self { west: first.lon, south: first.lat, east: first.lon, north: first.lat };
        Some(points.fold(start, |b, p| Self {
            west: b.west.min(p.lon),
            south: b.south.min(p.lat),
            east: b.east.max(p.lon),
            north: b.north.max(p.lat),
        }))
    }

    /// Whether the point lies inside or on the edge.
    pub fn contains(&self, p: Point) -> bool {
        (self.west..=self.east).contains(&p.lon) && (self.south..=self.north).contains(&p.lat)
    }
}

/// Reads a decimal number, as JSON writes it: by the same reader as a feed's numbers. The standard
/// library's reader would bring its tables into the download besides (10 kB).
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    serde_json::from_str(text).ok()
}

/// A number as addresses have it: rounded to so many digits after the point, without zeros at its
/// end and never as −0.
pub(crate) fn decimal(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let short = match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.'),
        false => &text,
    };
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn distances_of_known_places() {
        let hannover = Point::new(9.7320, 52.3759).unwrap();
        let hildesheim = Point::new(9.9511, 52.1508).unwrap();
        let d = hannover.distance_m(hildesheim);
        assert!((29_000.0..29_500.0).contains(&d), "{d}");
        assert_eq!(hannover.distance_m(hannover), 0.0);
    }

    #[test]
    fn impossible_points_are_refused() {
        for (lon, lat) in [(f64::NAN, 52.0), (9.0, 91.0), (181.0, 0.0), (9.0, f64::INFINITY)] {
            assert_eq!(Point::new(lon, lat), None, "{lon} {lat}");
        }
    }

    #[test]
    fn numbers_are_written_shortly() {
        for (value, digits, expected) in [
            (9.9511, 5, "9.9511"),
            (9.95, 0, "10"),
            (100.0, 0, "100"),
            (-0.000001, 5, "0"),
            (-12.5, 2, "-12.5"),
            (7.05, 2, "7.05"),
            (1e12, 1, "1000000000000"),
        ] {
            assert_eq!(decimal(value, digits), expected, "{value} {digits}");
        }
    }

    #[test]
    fn numbers_are_read_as_json_has_them() {
        for (text, expected) in [
            ("52.15", Some(52.15)),
            ("-0.5", Some(-0.5)),
            ("7", Some(7.0)),
            ("1e3", Some(1000.0)),
            ("", None),
            ("+1", None),
            (".5", None),
            ("inf", None),
            ("NaN", None),
            ("1e999", None),
            ("9,95", None),
            ("1 2", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(scaled in -18_000_000..18_000_000_i64) {
            let value = scaled as f64 / 1e5;
            prop_assert_eq!(number(&decimal(value, 5)), Some(value));
        }
    }
}
