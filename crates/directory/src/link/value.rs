//! The rule of each value, applied in reading and in writing alike.

use super::{MAX_LIST, MAX_NAME, MAX_UNKNOWN_BYTES, MapView, form};
use crate::geo::{Bounds, Point, decimal, number};
use crate::query::{Origin, OriginSource};
use crate::terms::{Set, Term};
use std::collections::BTreeSet;
use std::str::FromStr;

/// The longest language tag (RFC 5646, section 4.4.1).
const MAX_TAG: usize = 35;
/// The longest member id, as in feeds.
const MAX_ID: usize = 200;
/// The longest text in a member's place that is no id: no longer in an address than the longest id.
const MAX_DAMAGED: usize = 50;
/// Digits after the point: about 1 m.
const FINE: usize = 5;
/// Digits after the point of a person's own position: about 100 m.
const COARSE: usize = 3;
/// Digits after the point of an area's edges: about 10 m.
const EDGE: usize = 4;
/// Digits after the point of a zoom level.
const ZOOM: usize = 2;
/// The closest zoom level of the web's map tiles.
const MAX_ZOOM: f64 = 22.0;

/// Free text without control characters, at most so many characters.
pub(super) fn text(text: &str, max: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(max).collect()
}

/// A language tag by its form (BCP 47).
pub(super) fn language(tag: &str) -> Option<String> {
    let subtag =
        |s: &str| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric());
    let primary = tag.split('-').next().unwrap_or_default();
    let well_formed = primary.len() >= 2 && primary.bytes().all(|b| b.is_ascii_alphabetic());
    let whole = well_formed && tag.len() <= MAX_TAG && tag.split('-').all(subtag);
    // A language in capital letters is no other one; what follows it has its own way of writing.
    whole.then(|| primary.to_ascii_lowercase() + tag.get(primary.len()..).unwrap_or_default())
}

/// An official key (AGS): 5 digits of a district, 8 of a city.
pub(super) fn district(key: &str) -> Option<String> {
    (matches!(key.len(), 5 | 8) && key.bytes().all(|b| b.is_ascii_digit())).then(|| key.to_owned())
}

/// The name of a place, without control characters; what has no letter is none.
pub(super) fn place(name: &str) -> Option<String> {
    let name = name_of_place(name).trim().to_owned();
    name.chars().any(char::is_alphabetic).then_some(name)
}

/// A place's name without control characters, and without what followed the link in a letter: brackets
/// stay where they come in pairs.
pub(super) fn name_of_place(name: &str) -> String {
    let mut name = text(name, MAX_NAME);
    while let Some(last) = name.chars().next_back()
        && (last.is_whitespace()
            || ".,;:!?>\"”“]}".contains(last)
            || (last == ')' && name.matches('(').count() < name.matches(')').count()))
    {
        name.pop();
    }
    name
}

/// A postcode of five digits.
pub(super) fn postcode(code: &str) -> Option<String> {
    (code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit())).then(|| code.to_owned())
}

/// A member's id by its form.
pub(super) fn member(id: &str) -> Option<String> {
    ((1..=MAX_ID).contains(&id.len()) && id.chars().all(in_id)).then(|| id.to_owned())
}

/// Whether a character may stand in a member's id.
pub(super) fn in_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '~' | '-')
}

/// What a link says of a member: an id, or else the beginning of what stands there, so that somebody can
/// be told that the link is damaged.
pub(super) fn selected(link: &str) -> Option<String> {
    // A line's end stood between two words.
    let link: String = link.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let link = text(link.trim(), MAX_ID);
    let id = link.trim_matches(|c| !in_id(c));
    if let Some(id) = member(id) {
        return Some(id);
    }
    if id.is_empty() {
        let shown = text(&link, MAX_DAMAGED).trim().to_owned();
        return Some(shown).filter(|shown| !shown.is_empty());
    }
    // Shortened, it may end in what was in its middle.
    Some(text(id, MAX_DAMAGED).trim_end_matches(|c| !in_id(c)).to_owned())
}

/// A term, whatever the size of its letters.
pub(super) fn term<T: FromStr>(name: &str) -> Option<T> {
    name.parse().or_else(|_| name.to_ascii_lowercase().parse()).ok()
}

/// Yes or no; anything else leaves what was there.
pub(super) fn flag(text: &str, before: bool) -> bool {
    match text {
        "1" | "true" | "" => true,
        "0" | "false" => false,
        _ => before,
    }
}

pub(super) fn write_flag(flag: bool) -> String {
    if flag { "1".to_owned() } else { String::new() }
}

/// Adds the valid values of a comma-separated list, up to [`MAX_LIST`].
pub(super) fn add(set: &mut BTreeSet<String>, list: &str, read: fn(&str) -> Option<String>) {
    for value in list.split(',').filter_map(read) {
        if set.len() < MAX_LIST {
            set.insert(value);
        }
    }
}

/// Adds the terms of a comma-separated list.
pub(super) fn add_terms<T: Term + FromStr>(set: &mut Set<T>, list: &str) {
    set.extend(list.split(',').filter_map(term::<T>));
}

pub(super) fn join<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.take(MAX_LIST).collect::<Vec<_>>().join(",")
}

/// Two numbers, latitude first, as people write and maps copy them.
pub(super) fn lat_lon(text: &str, separator: char) -> Option<Point> {
    let (lat, lon) = text.split_once(separator)?;
    let point = Point::new(number(lon)?, number(lat)?)?;
    Some(rounded(point, FINE))
}

pub(super) fn map(text: &str) -> Option<MapView> {
    let (zoom, center) = text.split_once('/')?;
    let zoom = number(zoom).filter(is_zoom)?;
    Some(MapView { center: lat_lon(center, '/')?, zoom: round(zoom, ZOOM) })
}

/// Empty for a view that couldn't be read again.
pub(super) fn write_map(view: MapView) -> String {
    let MapView { center, zoom } = view;
    let whole = is_zoom(&zoom) && Point::new(center.lon, center.lat).is_some();
    if whole { format!("{}/{}", decimal(zoom, ZOOM), center.lat_lon('/')) } else { String::new() }
}

/// West, south, east and north, as in a `bbox` (RFC 7946): a box that holds something.
pub(super) fn area(text: &str) -> Option<Bounds> {
    let mut numbers = text.split(',').map(number);
    let mut corner = || {
        let (lon, lat) = (numbers.next()??, numbers.next()??);
        Some(rounded(Point::new(lon, lat)?, EDGE))
    };
    let (min, max) = (corner()?, corner()?);
    let whole = numbers.next().is_none() && min.lon < max.lon && min.lat < max.lat;
    whole.then_some(Bounds { west: min.lon, south: min.lat, east: max.lon, north: max.lat })
}

/// Empty for an area that couldn't be read again.
pub(super) fn write_area(area: Bounds) -> String {
    let edges = [area.west, area.south, area.east, area.north];
    let written = edges.map(|edge| decimal(edge, EDGE)).join(",");
    if self::area(&written).is_some() { written } else { String::new() }
}

fn is_zoom(zoom: &f64) -> bool {
    (0.0..=MAX_ZOOM).contains(zoom)
}

/// The origin as a link may tell it. A device's position is blurred and carries no name: the words
/// for it belong to the page's language.
pub(super) fn shared_origin(origin: &Origin) -> Origin {
    let Origin { point, name, source } = origin;
    let (digits, name) = match source {
        OriginSource::Position => (COARSE, String::new()),
        OriginSource::Place | OriginSource::Postcode => (FINE, name_of_place(name)),
    };
    Origin { point: rounded(*point, digits), name, source: *source }
}

/// How many of the parameters of other programs, from the first on, stay within the limits.
pub(super) fn bounded(unknown: &[(String, String)]) -> usize {
    let mut out = String::new();
    let fits = |(key, value): &&(String, String)| {
        form::push(&mut out, key, value);
        out.len() <= MAX_UNKNOWN_BYTES
    };
    unknown.iter().take(MAX_LIST).take_while(fits).count()
}

fn rounded(point: Point, digits: usize) -> Point {
    Point { lon: round(point.lon, digits), lat: round(point.lat, digits) }
}

/// Rounds to so many digits; never to −0. The nearest number to a decimal fraction is written as
/// that fraction, so that it is read back as the same number.
fn round(value: f64, digits: usize) -> f64 {
    let scale = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5][digits.min(5)];
    (value * scale).round() / scale + 0.0
}
