//! Reads feeds in steps, so that a page stays quick while a hundred thousand members come in. A
//! feed is one document, or an index and its parts, one document each, one after the other.
//!
//! Invariant: a document adds members only once its whole grammar and its head are right, so one
//! that fails leaves everything as it was, and other bytes may be opened in its stead. A step reads
//! at most its bytes and the rest of the record that they reach into.

use super::reader::Reader;
use super::walk::{Walk, items, next_item, string};
use super::wire::{self, Property, Raw, Typed};
use super::{FeedError, FeedMeta, LooksLike, MAX_PARTS, PROFILE, VERSION, record, rules, text_of};
use crate::member::Member;
use crate::problem::{Field, Problem, Rule};
use crate::snapshot::{Builder, Snapshot};
use crate::text::Decompose;
use serde_json::value::RawValue;
use std::ops::Range;

/// Members and problems as far as they are read.
#[derive(Debug)]
pub struct Parser {
    members: Builder,
    problems: Vec<Problem>,
    /// Records read, those that were left out included.
    records: usize,
    /// What the first document says of the feed, and the parts that it names.
    head: Option<(FeedMeta, Vec<Part>)>,
    open: Option<Document>,
}

/// A part of a feed, as its index names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its address, relative to the index; no white space in it.
    pub url: String,
    /// What changes with its content; compared only with itself, no white space in it.
    pub etag: Option<String>,
    /// The district (AGS, 5 digits) in which all its members lie, if they lie in one.
    pub district: Option<String>,
}

/// The bytes that are being read.
#[derive(Debug)]
struct Document {
    text: String,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Its grammar is checked; the places of what the profile names are noted.
    Checking { walk: Walk, places: Box<Places>, twice: bool },
    /// Its features are read, from here.
    Reading { at: usize },
    /// It is read.
    Done,
}

/// By [`Property`]: where its value stands.
type Places = [Option<Range<usize>>; Property::ALL.len()];

impl Parser {
    /// Nothing read yet.
    pub fn new(decompose: Decompose) -> Self {
        Self {
            members: Builder::new(decompose),
            problems: Vec::new(),
            records: 0,
            head: None,
            open: None,
        }
    }

    /// Takes the next document; one that was not read to its end is let go.
    ///
    /// # Errors
    /// [`FeedError`] if the bytes are no text, too many, or a web page.
    pub fn open(&mut self, bytes: Vec<u8>) -> Result<(), FeedError> {
        let text = text_of(bytes)?;
        let state = State::Checking { walk: Walk::default(), places: Box::default(), twice: false };
        self.open = Some(Document { text, state });
        Ok(())
    }

    /// Reads on, for about so many bytes; whether the document is read. Each byte is read twice:
    /// its grammar is checked first.
    ///
    /// # Errors
    /// [`FeedError`] if the document is no feed that this version reads; it has then added nothing.
    pub fn step(&mut self, bytes: usize) -> Result<bool, FeedError> {
        let Some(Document { text, state }) = &mut self.open else { return Ok(true) };
        let mut left = bytes;
        if let State::Checking { walk, places, twice } = state {
            let before = walk.at();
            let ended = walk.step(text, left, &mut |name, place| {
                if let Ok(property) = name.parse::<Property>() {
                    *twice |= places[property.index()].replace(place).is_some();
                }
            });
            if !ended? {
                return Ok(false);
            }
            left = left.saturating_sub(walk.at() - before);
            if *twice {
                return Err(FeedError::NotAFeed { looks_like: LooksLike::NamedTwice });
            }
            let places = std::mem::take(places);
            let (head, features) = head(text, &places, &mut self.problems)?;
            self.head.get_or_insert(head);
            let list = places[Property::Features.index()].as_ref().filter(|_| features);
            // Behind the bracket, or at the end of the text.
            *state = State::Reading { at: list.map_or(text.len(), |list| list.start + 1) };
        }
        let State::Reading { at } = state else { return Ok(true) };
        while left > 0 {
            let before = *at;
            let Some(feature) = next_item(text, at) else {
                *state = State::Done;
                return Ok(true);
            };
            left = left.saturating_sub(*at - before);
            let mut reader = Reader::of_record(&mut self.problems, self.records);
            self.records += 1;
            let known = |id: &str| self.members.holds(id);
            if let Some(member) = record::member(&mut reader, feature, &known) {
                self.members.add(member);
            }
        }
        Ok(false)
    }

    /// Gives back the document that was read, without what stood round it.
    pub fn close(&mut self) -> String {
        self.open.take().map_or_else(String::new, |document| document.text)
    }

    /// What the first document says of the feed.
    pub fn meta(&self) -> Option<&FeedMeta> {
        self.head.as_ref().map(|(meta, _)| meta)
    }

    /// The parts that the first document names.
    pub fn parts(&self) -> &[Part] {
        self.head.as_ref().map_or(&[], |(_, parts)| parts)
    }

    /// How many members there are so far.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.members.len() == 0
    }

    /// What is wrong so far.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Once all is read: the directory, and what was wrong in it.
    pub fn finish(self) -> (Snapshot, Vec<Problem>) {
        let meta = self.head.map(|(meta, _)| meta).unwrap_or_default();
        (self.members.freeze(meta), self.problems)
    }

    /// The same without indexes.
    pub(super) fn into_members(self) -> (FeedMeta, Vec<Member>, Vec<Problem>) {
        let meta = self.head.map(|(meta, _)| meta).unwrap_or_default();
        (meta, self.members.into_members(), self.problems)
    }
}

impl Part {
    /// Under which name its bytes are kept: another etag, another name. Without white space.
    pub fn key(&self) -> String {
        [&self.url, "#", self.etag.as_deref().unwrap_or_default()].concat()
    }

    /// Whether a key is of this part, with whatever etag.
    pub fn owns(&self, key: &str) -> bool {
        key.split_once('#').is_some_and(|(url, _)| url == self.url)
    }

    /// Whether it may hold members of one of these districts, by their keys; all parts are needed
    /// where none is asked for.
    pub fn concerns<'a>(&self, mut asked: impl Iterator<Item = &'a str>) -> bool {
        // A city's key of 8 digits begins with that of the district round it. A member without a
        // district lies in none of those asked for.
        let Some(district) = self.district.as_deref() else { return false };
        asked.any(|ags| ags.starts_with(district) || district.starts_with(ags))
    }
}

/// The geometries of RFC 7946.
const GEOMETRIES: [&str; 7] = [
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
    "GeometryCollection",
];

/// What the document says of itself, and whether it has a list of features.
fn head(
    text: &str,
    places: &Places,
    problems: &mut Vec<Problem>,
) -> Result<((FeedMeta, Vec<Part>), bool), FeedError> {
    let not_a_feed = |looks_like| Err(FeedError::NotAFeed { looks_like });
    // The list of features is long, so what a value is, its text tells.
    let value = |property: Property| {
        let value = text.get(places[property.index()].clone()?)?;
        (value != "null").then_some(value)
    };
    let raw = |property| -> Raw<'_> { serde_json::from_str(value(property)?).ok() };
    let is_list = |property| value(property).is_some_and(|value| value.starts_with('['));
    let kind = raw(Property::Kind).and_then(string).unwrap_or_default();
    if kind != "FeatureCollection" {
        return not_a_feed(match kind.as_str() {
            _ if is_list(Property::Contents) || is_list(Property::Content) => LooksLike::Hsds,
            _ if is_list_of_features(text) => LooksLike::Features,
            _ if text.starts_with('[') => LooksLike::List,
            "Feature" => LooksLike::Feature,
            _ if GEOMETRIES.contains(&kind.as_str()) => LooksLike::Geometry,
            _ => LooksLike::OtherJson,
        });
    }
    let (features, parts) = (value(Property::Features), value(Property::Parts));
    // A list of parts may stand in the features' stead.
    if parts.is_some() && !is_list(Property::Parts) {
        return not_a_feed(LooksLike::PartsNoList);
    }
    if (features.is_some() && !is_list(Property::Features)) || features.or(parts).is_none() {
        return not_a_feed(LooksLike::NoFeatures);
    }
    let profile = |raw| string(raw).unwrap_or_else(|| raw.get().to_owned());
    let found = raw(Property::Profile).map(profile).unwrap_or_default();
    if !is_our_profile(&found) {
        return Err(FeedError::WrongProfile { found: found.chars().take(100).collect() });
    }
    if parts.and_then(items).is_some_and(|mut parts| parts.nth(MAX_PARTS).is_some()) {
        return Err(FeedError::TooManyParts);
    }
    let mut head = Reader::of_collection(problems);
    let meta = FeedMeta {
        title: head.line(Field::Title, raw(Property::Title), rules::MAX_NAME),
        publisher: head.line(Field::Publisher, raw(Property::Publisher), rules::MAX_NAME),
        licence: head.line(Field::Licence, raw(Property::Licence), rules::MAX_NAME),
        url: head.web_address(Field::FeedUrl, raw(Property::Url)),
        last_modified: head.timestamp(Field::LastModified, raw(Property::LastModified)),
        replaces_all: head.is_word(Field::Replaces, raw(Property::Replaces), "all"),
    };
    let parts = parts.and_then(items).into_iter().flatten();
    let parts = parts.filter_map(|entry| part(&mut head, entry)).collect();
    Ok(((meta, parts), features.is_some()))
}

/// Whether a text is a list that begins with a Feature.
fn is_list_of_features(text: &str) -> bool {
    let first = items(text).and_then(|mut list| list.next()).and_then(wire::object::<Typed<'_>>);
    first.and_then(|first| string(first.kind?)).is_some_and(|kind| kind == "Feature")
}

/// An entry of `parts`; one without an address is left out.
fn part(r: &mut Reader<'_>, entry: &RawValue) -> Option<Part> {
    let wire::Part { url, etag, district } = r.shape(Field::Parts, Some(entry))?;
    let Some(url) = r.text(Field::PartUrl, url) else {
        return r.drop_field(Field::PartUrl, "", Rule::Missing);
    };
    if !rules::is_part_address(&url) {
        return r.drop_field(Field::PartUrl, &url, Rule::BadUrl);
    }
    Some(Part {
        url,
        etag: r.checked(Field::PartEtag, etag, rules::is_tag, Rule::UnknownValue),
        district: r.checked(Field::PartDistrict, district, rules::is_ags, Rule::BadAgs),
    })
}

/// `kmn-directory/1` and, as minor versions only add, `kmn-directory/1.4`.
fn is_our_profile(found: &str) -> bool {
    let Some((name, version)) = found.split_once('/') else { return false };
    name == PROFILE && version.split('.').next() == Some(VERSION)
}
