//! A device's position, and whether distances can be counted from there.
//!
//! Devices answer also when they know little: by the place of an internet connection (W3C Geolocation
//! gives the radius of 95 % as `accuracy`), with 0, 0, or with no number at all.

use crate::geo::{Point, REGION};

/// The worst accuracy in metres that still says in which town somebody is.
pub const WORST_ACCURACY_M: f64 = 10_000.0;

/// Nearer to 0, 0 than this, in degrees, nobody is: it stands for "unknown".
const NOWHERE: f64 = 0.01;

/// Why distances can't be counted from a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PositionError {
    /// It is none: no numbers, impossible ones, or 0, 0.
    Unknown,
    /// It is too vague to tell what is near.
    Vague,
    /// It lies far outside the state, so that nothing is near.
    Outside,
}

/// The point from which distances count.
///
/// # Errors
/// If it says nothing about what is near: see [`PositionError`].
pub fn usable(lon: f64, lat: f64, accuracy_m: f64) -> Result<Point, PositionError> {
    let point = Point::new(lon, lat).filter(|p| p.lon.abs().max(p.lat.abs()) > NOWHERE);
    let point = point.ok_or(PositionError::Unknown)?;
    if accuracy_m.is_nan() || accuracy_m < 0.0 {
        Err(PositionError::Unknown)
    } else if accuracy_m > WORST_ACCURACY_M {
        Err(PositionError::Vague)
    } else if REGION.contains(point) {
        Ok(point)
    } else {
        Err(PositionError::Outside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_is_counted_from_what_is_known() {
        use PositionError::{Outside, Unknown, Vague};
        let (nan, infinite) = (f64::NAN, f64::INFINITY);
        for (lon, lat, accuracy_m, expected) in [
            (9.95, 52.15, 20.0, None),
            (9.95, 52.15, 0.0, None),
            (9.95, 52.15, 10_000.0, None),
            (9.95, 52.15, 10_001.0, Some(Vague)),
            (9.95, 52.15, infinite, Some(Vague)),
            (9.95, 52.15, nan, Some(Unknown)),
            (9.95, 52.15, -1.0, Some(Unknown)),
            (nan, 52.15, 20.0, Some(Unknown)),
            (9.95, infinite, 20.0, Some(Unknown)),
            (200.0, 52.15, 20.0, Some(Unknown)),
            (0.0, 0.0, 20.0, Some(Unknown)),
            (-0.0, 0.000_1, 20.0, Some(Unknown)),
            // Bremen and Hamburg belong to it, Berlin and the swapped numbers of Hildesheim don't.
            (8.8, 53.08, 20.0, None),
            (10.0, 53.55, 20.0, None),
            (13.4, 52.5, 20.0, Some(Outside)),
            (52.15, 9.95, 20.0, Some(Outside)),
            // Who knows neither well nor that it is near is told the first.
            (8.68, 50.11, 25_000.0, Some(Vague)),
        ] {
            let found = usable(lon, lat, accuracy_m);
            assert_eq!(found.err(), expected, "{lon} {lat} {accuracy_m}");
        }
    }
}
