//! The gate: bytes of the GeoJSON profile (`docs/feed.md`) in, valid members out.
//!
//! What passes satisfies every rule of the profile; nothing behind the gate checks again. One bad
//! record never costs the others, and a bad optional field never costs its record: both become a
//! [`Problem`]. Only bytes that are no feed at all are a [`FeedError`].
//!
//! Absent: IO, a clock (so a date in the future is let in), the decision whether a feed replaces
//! another (`sync`).

mod parser;
mod properties;
mod read_values;
mod reader;
mod record;
mod split;
mod walk;
mod wire;
mod write;
mod write_values;

#[cfg(test)]
mod tests;

pub use crate::feed_meta::FeedMeta;
pub use crate::rules;
pub use parser::{Parser, Part};
pub use properties::PROPERTIES;
pub use split::{Group, Split, by_district, write_parts};
pub use write::{properties, write};

use crate::member::Member;
use crate::problem::Problem;
use crate::snapshot::Snapshot;
use crate::text::Decompose;
use std::fmt;

/// Name of the profile, before the slash of `kmn-directory/1`.
pub const PROFILE: &str = "kmn-directory";

/// Major version of the profile that is read and written.
pub const VERSION: &str = "1";

/// Largest document that is read, in bytes (32 MiB): a feed, its index, or one of its parts.
pub const MAX_BYTES: usize = 32 << 20;

/// Largest feed in parts, in bytes (128 MiB): more would not fit the memory of a phone.
pub const MAX_TOTAL: usize = 128 << 20;

/// At most this many parts make a feed.
pub const MAX_PARTS: usize = 1_000;

/// At most this many problems are listed; a hostile feed could make millions.
pub const MAX_PROBLEMS: usize = 10_000;

/// Why bytes are no feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeedError {
    /// More than [`MAX_BYTES`].
    TooLarge {
        /// How many bytes.
        bytes: usize,
    },
    /// No JSON, or JSON that was cut off.
    NotJson {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault, in bytes from 1.
        column: usize,
    },
    /// Something else than a feed.
    NotAFeed {
        /// What it seems to be.
        looks_like: LooksLike,
    },
    /// More than [`MAX_PARTS`] parts.
    TooManyParts,
    /// A GeoJSON collection of another profile or major version.
    WrongProfile {
        /// Its `profile`; empty if it has none.
        found: String,
    },
}

/// What bytes that are no feed seem to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksLike {
    /// Nothing.
    Empty,
    /// A web page: a login, an error page.
    Html,
    /// A page of HSDS 3.x (Open Referral): a list of `contents`.
    Hsds,
    /// Another document of XML, such as KML.
    Xml,
    /// One GeoJSON Feature alone, outside a collection.
    Feature,
    /// A JSON list of GeoJSON Features, outside a collection.
    Features,
    /// A GeoJSON geometry alone, or a collection of them.
    Geometry,
    /// A FeatureCollection without a list of features.
    NoFeatures,
    /// A collection whose `parts` are no list.
    PartsNoList,
    /// A collection that names one of its properties twice.
    NamedTwice,
    /// A JSON list.
    List,
    /// JSON of another sort.
    OtherJson,
    /// Text in UTF-16; JSON is UTF-8 (RFC 8259, section 8.1).
    Utf16,
    /// An archive of gzip.
    Gzip,
    /// Other bytes that are no text in UTF-8.
    Binary,
}

/// Reads a feed into a snapshot, with the problems found on the way. The parts of a feed in parts are
/// not in its bytes: for those, and for large feeds, see [`Parser`].
///
/// # Errors
/// [`FeedError`] if the bytes are no feed that this version reads.
pub fn parse(bytes: &[u8], decompose: Decompose) -> Result<(Snapshot, Vec<Problem>), FeedError> {
    Ok(whole(bytes, decompose)?.finish())
}

/// Reads a feed into its members, in the feed's order, with distinct ids. Lists at most
/// [`MAX_PROBLEMS`] problems.
///
/// # Errors
/// [`FeedError`] if the bytes are no feed that this version reads.
pub fn read(bytes: &[u8]) -> Result<(FeedMeta, Vec<Member>, Vec<Problem>), FeedError> {
    Ok(whole(bytes, str::to_owned)?.into_members())
}

fn whole(bytes: &[u8], decompose: Decompose) -> Result<Parser, FeedError> {
    let mut parser = Parser::new(decompose);
    parser.open(bytes.to_vec())?;
    while !parser.step(usize::MAX)? {}
    Ok(parser)
}

/// The bytes as text without a byte-order mark, if they may be JSON at all.
fn text_of(bytes: Vec<u8>) -> Result<String, FeedError> {
    if bytes.len() > MAX_BYTES {
        return Err(FeedError::TooLarge { bytes: bytes.len() });
    }
    let not_a_feed = |looks_like| Err(FeedError::NotAFeed { looks_like });
    match *bytes {
        // In UTF-16 every other byte of JSON's own signs is 0.
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, b'{' | b'[', ..] | [b'{' | b'[', 0, ..] => {
            return not_a_feed(LooksLike::Utf16);
        }
        [0x1f, 0x8b, ..] => return not_a_feed(LooksLike::Gzip),
        _ => {}
    }
    let Ok(mut text) = String::from_utf8(bytes) else { return not_a_feed(LooksLike::Binary) };
    text.truncate(text.trim_end().len());
    let before = text.len() - text.trim_start_matches('\u{feff}').trim_start().len();
    text.drain(..before);
    match text.as_bytes().first() {
        None => not_a_feed(LooksLike::Empty),
        Some(b'<') if is_xml(&text) => not_a_feed(LooksLike::Xml),
        Some(b'<') => not_a_feed(LooksLike::Html),
        Some(_) => Ok(text),
    }
}

/// Whether a text in angle brackets is XML of another sort than a web page.
fn is_xml(text: &str) -> bool {
    let begin: String = text.chars().take(1_000).collect::<String>().to_ascii_lowercase();
    let roots = ["<?xml", "<kml", "<gpx", "<osm", "<rss", "<feed", "<gml"];
    roots.iter().any(|root| begin.starts_with(root)) && !begin.contains("<html")
}

/// The fault at this byte, by line and column; beyond the end it stands behind the last character.
fn not_json(text: &str, at: usize) -> FeedError {
    let read = &text.as_bytes()[..text.len().min(at + 1)];
    let line_start = read.iter().rposition(|b| *b == b'\n').map_or(0, |newline| newline + 1);
    let line = read.iter().filter(|b| **b == b'\n').count() + 1;
    FeedError::NotJson { line, column: read.len() - line_start }
}

impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => {
                write!(f, "the feed has {bytes} bytes; at most {MAX_BYTES} are read")
            }
            Self::TooManyParts => write!(f, "the feed names more than {MAX_PARTS} parts"),
            Self::NotJson { line, column } => {
                write!(f, "no valid JSON: fault in line {line}, column {column}")
            }
            Self::NotAFeed { looks_like } => f.write_str(match looks_like {
                LooksLike::Empty => "no feed: the answer is empty",
                LooksLike::Html => "no feed: the answer is a web page",
                LooksLike::Xml => "no feed: XML, such as KML, no GeoJSON",
                LooksLike::Hsds => "no feed of the profile: a page of HSDS",
                LooksLike::Feature => "no feed: a GeoJSON Feature alone, no FeatureCollection",
                LooksLike::Features => "no feed: a list of Features, no FeatureCollection",
                LooksLike::Geometry => "no feed: a GeoJSON geometry alone, no FeatureCollection",
                LooksLike::NoFeatures => "no feed: a FeatureCollection without a list of features",
                LooksLike::PartsNoList => "no feed: its parts are no list",
                LooksLike::NamedTwice => "no feed: one of its properties is named twice",
                LooksLike::List => "no feed: a JSON list, no GeoJSON FeatureCollection",
                LooksLike::OtherJson => "no feed: JSON, but no GeoJSON FeatureCollection",
                LooksLike::Utf16 => "no feed: text in UTF-16; JSON must be in UTF-8",
                LooksLike::Gzip => "no feed: an archive (gzip)",
                LooksLike::Binary => "no feed: the answer is not text in UTF-8",
            }),
            Self::WrongProfile { found } if found.is_empty() => {
                write!(f, "no profile is named; {PROFILE}/{VERSION} is read")
            }
            Self::WrongProfile { found } => {
                write!(f, "the profile is {found}; {PROFILE}/{VERSION} is read")
            }
        }
    }
}

impl std::error::Error for FeedError {}
