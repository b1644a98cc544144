//! Coordinates as people copy them: from maps, with degree signs, both in one cell, as German Excel
//! writes numbers. What is no place in Germany is refused with its reason.

use directory::geo::{GERMANY, Point};

/// Coordinates that were understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Given {
    /// Where.
    pub point: Point,
    /// The more exact of the two, in digits behind the point.
    pub decimals: usize,
}

/// The coordinates of the two cells. `Ok(None)` if both are empty.
///
/// # Errors
/// What is wrong with them.
pub fn read(latitude: &str, longitude: &str) -> Result<Option<Given>, &'static str> {
    let (latitude, longitude) = (latitude.trim(), longitude.trim());
    if latitude.is_empty() && longitude.is_empty() {
        return Ok(None);
    }
    let in_one = |cell: &str| pair(cell.trim_start_matches("geo:"));
    let both = match (in_one(latitude), in_one(longitude)) {
        (Some(both), None) if longitude.is_empty() || angle(longitude) == Some(both.1) => {
            Some(both)
        }
        (None, Some(both)) if latitude.is_empty() || angle(latitude) == Some(both.0) => Some(both),
        (Some(a), Some(b)) if a == b => Some(a),
        (None, None) => angle(latitude).zip(angle(longitude)),
        _ => None,
    };
    let Some((lat, lon)) = both else {
        let is_metres = [latitude, longitude].iter().any(|cell| is_metres(cell));
        return Err(if is_metres { METRES } else { "is no pair of coordinates" });
    };
    let decimals = lat.decimals.max(lon.decimals);
    let found = |lon: f64, lat: f64| Point::new(lon, lat).filter(|at| GERMANY.contains(*at));
    let is_said = lat.axis == Some(Axis::East) || lon.axis == Some(Axis::North);
    if let Some(point) = found(lon.value, lat.value).filter(|_| !is_said) {
        return Ok(Some(Given { point, decimals }));
    }
    if let (true, Some(point)) = (is_said, found(lat.value, lon.value)) {
        // "9.95 E" under latitude: the letters say which is which.
        return Ok(Some(Given { point, decimals }));
    }
    Err(if found(lat.value, lon.value).is_some() {
        "has latitude and longitude exchanged"
    } else if lat.value == 0.0 && lon.value == 0.0 {
        "is 0, 0, which is in the Atlantic"
    } else if lat.value.abs().max(lon.value.abs()) > 1_000.0 {
        METRES
    } else {
        "lies outside Germany"
    })
}

const METRES: &str = "is no latitude and longitude: metres (UTM), or the decimal point is lost";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Axis {
    North,
    East,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Angle {
    value: f64,
    decimals: usize,
    /// As a letter says.
    axis: Option<Axis>,
}

/// Latitude and longitude in one cell.
fn pair(cell: &str) -> Option<(Angle, Angle)> {
    let letter = |letters: &[char]| cell.find(letters);
    let cut = match (letter(&['N', 'n', 'S', 's']), letter(&['E', 'e', 'O', 'o'])) {
        // "N 52.15 E 9.94", "52.15 N, 9.94 E"
        (Some(0), Some(east)) => Some(east),
        (Some(north), Some(_)) => Some(north + 1),
        _ => None,
    };
    if let Some(cut) = cut {
        let (lat, lon) = cell.split_at(cut);
        return angle(lat).zip(angle(lon.trim_start_matches([',', ';', '/', ' '])));
    }
    let by_sign = [";", "/", "|", ", ", " "].iter().find_map(|sign| {
        let (lat, lon) = cell.split_once(sign)?;
        // The space in "52° 9′" separates no two angles.
        (lat.contains('°') == lon.contains('°')).then(|| angle(lat).zip(angle(lon))).flatten()
    });
    by_sign.or_else(|| {
        let (lat, lon) = cell.split_once(',')?;
        let has_points = lat.contains('.') && lon.contains('.');
        has_points.then(|| angle(lat).zip(angle(lon))).flatten()
    })
}

/// One number of degrees: `52.15067`, `52,15067`, `52.15067° N`, `52° 9′ 2.4″ N`.
fn angle(cell: &str) -> Option<Angle> {
    let text = cell.trim().trim_end_matches([',', ';']);
    let (text, axis) = without_letter(text);
    let pieces: Vec<&str> = text
        .split(['°', 'º'])
        .flat_map(|piece| piece.split(MINUTES))
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    let has_degrees = text.contains(['°', 'º']);
    let numbers = pieces.iter().map(|piece| number(piece)).collect::<Option<Vec<_>>>()?;
    match numbers[..] {
        [(value, decimals)] if has_degrees || !text.contains(MINUTES) => {
            Some(Angle { value, decimals, axis })
        }
        [(degrees, 0), (minutes, decimals)] if has_degrees && minutes < 60.0 => {
            // A minute is about as exact as two digits.
            Some(Angle { value: degrees + minutes / 60.0, decimals: decimals + 2, axis })
        }
        [(degrees, 0), (minutes, 0), (seconds, decimals)]
            if has_degrees && minutes < 60.0 && seconds < 60.0 =>
        {
            let value = degrees + minutes / 60.0 + seconds / 3_600.0;
            Some(Angle { value, decimals: decimals + 4, axis })
        }
        _ => None,
    }
}

/// Signs of minutes and seconds.
const MINUTES: [char; 7] = ['\'', '′', '’', '´', '"', '″', '”'];

fn without_letter(text: &str) -> (&str, Option<Axis>) {
    for (letters, axis) in
        [(['N', 'n'], Axis::North), (['E', 'O'], Axis::East), (['e', 'o'], Axis::East)]
    {
        let rest = text.strip_prefix(letters).or_else(|| text.strip_suffix(letters));
        if let Some(rest) = rest {
            return (rest.trim(), Some(axis));
        }
    }
    (text, None)
}

/// A number with point or comma, and how many digits stand behind it.
fn number(text: &str) -> Option<(f64, usize)> {
    let plain = text.replace(',', ".").replace('−', "-");
    let fits = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    let decimals = plain.split_once('.').map_or(0, |(_, behind)| behind.len());
    fits.then(|| plain.parse().ok()).flatten().map(|value| (value, decimals))
}

/// `32U 565000 5778000`, `5.778.000`: longer than any number of degrees.
fn is_metres(cell: &str) -> bool {
    let zone = cell.get(..3).is_some_and(|zone| {
        let zone = zone.to_ascii_uppercase();
        ["31", "32", "33"].iter().any(|n| zone.starts_with(n)) && zone.ends_with(['U', 'N'])
    });
    let is_long = |word: &str| word.len() >= 6 && word.bytes().all(|b| b.is_ascii_digit());
    zone || cell.split_whitespace().any(is_long)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(latitude: &str, longitude: &str, expected: Result<(f64, f64, usize), &str>) {
        let found = read(latitude, longitude);
        let found = found.map(|given| given.map(|g| (g.point.lat, g.point.lon, g.decimals)));
        match (found, expected) {
            (Ok(Some((lat, lon, decimals))), Ok((north, east, digits))) => {
                let off = (lat - north).abs().max((lon - east).abs());
                assert!(off < 0.000_01, "{latitude} {longitude}: {lat} {lon}");
                assert_eq!(decimals, digits, "{latitude} {longitude}");
            }
            (found, expected) => {
                assert_eq!(found.err(), expected.err(), "{latitude} {longitude}");
            }
        }
    }

    #[test]
    fn coordinates_as_people_copy_them() {
        let here = Ok((52.15067, 9.94752, 5));
        for (latitude, longitude) in [
            ("52.15067", "9.94752"),
            ("52,15067", "9,94752"),
            ("52.15067°", "9.94752°"),
            ("52.15067 N", "9.94752 E"),
            ("N 52.15067", "O 9.94752"),
            ("52.15067° N", "9.94752° O"),
            ("52.15067, 9.94752", ""),
            ("52.15067,9.94752", ""),
            ("52.15067 9.94752", ""),
            ("52,15067; 9,94752", ""),
            ("52,15067 9,94752", ""),
            ("52,15067, 9,94752", ""),
            ("", "52.15067/9.94752"),
            ("52.15067, 9.94752", "9.94752"),
            ("52.15067, 9.94752", "52.15067, 9.94752"),
            ("52.15067° N, 9.94752° E", ""),
            ("N 52.15067 E 9.94752", ""),
            ("geo:52.15067,9.94752", ""),
            ("9.94752 E", "52.15067 N"),
        ] {
            check(latitude, longitude, here);
        }
        check("52° 9′ 2″ N", "9° 56′ 51″ E", Ok((52.150_56, 9.9475, 4)));
        check("52°09'02.4\"N", "9°56'51.1\"E", Ok((52.150_67, 9.947_53, 5)));
        check("52° 9.04′", "9° 56.85′", Ok((52.150_67, 9.9475, 4)));
        check("52°09'02.4\"N 9°56'51.1\"E", "", Ok((52.150_67, 9.947_53, 5)));
        check("52", "9", Ok((52.0, 9.0, 0)));
        check("48.13", "11.57", Ok((48.13, 11.57, 2)));
        assert_eq!(read(" ", ""), Ok(None));
    }

    #[test]
    fn what_is_no_place_says_why() {
        let none = Err("is no pair of coordinates");
        for (latitude, longitude, wrong) in [
            ("9.95", "52.15", Err("has latitude and longitude exchanged")),
            ("9.94752, 52.15067", "", Err("has latitude and longitude exchanged")),
            ("0", "0", Err("is 0, 0, which is in the Atlantic")),
            ("0,0", "0,0", Err("is 0, 0, which is in the Atlantic")),
            ("32U 565000 5778000", "", Err(METRES)),
            ("5778000", "565000", Err(METRES)),
            ("5215067", "994752", Err(METRES)),
            ("40.7", "-74.0", Err("lies outside Germany")),
            ("520.15", "9.95", Err("lies outside Germany")),
            ("52.150.67", "9.94752", none),
            ("52.15", "", none),
            ("", "9.95", none),
            ("52.15067, 9.94752", "8.1", none),
            ("52° 61′", "9° 1′", none),
            ("Marktplatz", "", none),
        ] {
            check(latitude, longitude, wrong);
        }
    }
}
