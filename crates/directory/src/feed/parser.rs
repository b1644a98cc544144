//! Reads feeds in steps, so that a page stays quick while a hundred thousand members come in. A
//! feed is one document, or an index and its parts, one document each, one after the other.
//!
//! Invariant: a document adds members only once its whole grammar and its head are right, so one
//! that fails leaves everything as it was, and other bytes may be opened in its stead. A step reads
//! at most its bytes and the rest of the record that they reach into.

use super::json::{Json, Walk};
use super::reader::Reader;
use super::wire::{self, Collection, Raw, Shape};
use super::{
    FeedError, FeedMeta, LooksLike, MAX_PARTS, PROFILE, VERSION, not_json, record, rules, text_of,
};
use crate::member::Member;
use crate::problem::{Field, Problem, Rule};
use crate::snapshot::{Builder, Snapshot};
use crate::terms;
use crate::text::Decompose;
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
    Checking { walk: Walk, places: Vec<Option<Range<usize>>>, twice: bool },
    /// Its features are read, from here.
    Reading { at: usize },
    /// It is read.
    Done,
}

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
        let places = vec![None; Collection::NAMES.len()];
        let state = State::Checking { walk: Walk::default(), places, twice: false };
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
                let name = name.string().and_then(|name| terms::place(Collection::NAMES, &name));
                if let Some(slot) = name.and_then(|n| places.get_mut(n)) {
                    *twice |= slot.is_some();
                    *slot = Some(place);
                }
            });
            if !ended.map_err(|at| not_json(text, at))? {
                return Ok(false);
            }
            left = left.saturating_sub(walk.at() - before);
            if *twice {
                return Err(FeedError::NotAFeed { looks_like: LooksLike::NamedTwice });
            }
            let places = std::mem::take(places);
            let (head, features) = head(text, &places, &mut self.problems)?;
            self.head.get_or_insert(head);
            let list = terms::place(Collection::NAMES, "features").and_then(|n| places.get(n));
            let list = list.cloned().flatten().filter(|_| features);
            // Behind the bracket, or at the end of the text.
            *state = State::Reading { at: list.map_or(text.len(), |list| list.start + 1) };
        }
        let State::Reading { at } = state else { return Ok(true) };
        while left > 0 {
            let rest = text.get(*at..).unwrap_or_default();
            let Some((feature, length)) = Json::next_item(rest) else {
                *state = State::Done;
                return Ok(true);
            };
            *at += length;
            left = left.saturating_sub(length);
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

    /// Once all is read: puts the members in order, in about so many steps; whether that is done.
    pub fn order(&mut self, steps: usize) -> bool {
        self.members.order(steps)
    }

    /// The directory, and what was wrong in it.
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
    places: &[Option<Range<usize>>],
    problems: &mut Vec<Problem>,
) -> Result<((FeedMeta, Vec<Part>), bool), FeedError> {
    let not_a_feed = |looks_like| Err(FeedError::NotAFeed { looks_like });
    let mut places = places.iter();
    let collection = Collection::with(&mut || {
        let json = Json::at(text, places.next()?.clone()?)?;
        (json.text() != "null").then_some(json)
    });
    let Collection {
        kind,
        profile,
        title,
        publisher,
        licence,
        url,
        last_modified,
        replaces,
        features,
        parts,
        contents,
        content,
    } = collection;
    let is_list = |raw: Raw<'_>| raw.is_some_and(|json| json.text().starts_with('['));
    let kind = wire::string(kind).unwrap_or_default();
    if kind != "FeatureCollection" {
        return not_a_feed(match kind.as_str() {
            _ if is_list(contents) || is_list(content) => LooksLike::Hsds,
            _ if is_list_of_features(text) => LooksLike::Features,
            _ if text.starts_with('[') => LooksLike::List,
            "Feature" => LooksLike::Feature,
            _ if GEOMETRIES.contains(&kind.as_str()) => LooksLike::Geometry,
            _ => LooksLike::OtherJson,
        });
    }
    // A list of parts may stand in the features' stead.
    let fits = |raw: Raw<'_>| raw.is_none() || is_list(raw);
    if !fits(parts) {
        return not_a_feed(LooksLike::PartsNoList);
    }
    if !fits(features) || features.or(parts).is_none() {
        return not_a_feed(LooksLike::NoFeatures);
    }
    let found =
        wire::string(profile).or_else(|| Some(profile?.text().to_owned())).unwrap_or_default();
    if !is_our_profile(&found) {
        return Err(FeedError::WrongProfile { found: found.chars().take(100).collect() });
    }
    let named = parts.and_then(Json::items).map_or(0, |parts| parts.take(MAX_PARTS + 1).count());
    if named > MAX_PARTS {
        return Err(FeedError::TooManyParts);
    }
    let mut head = Reader::of_collection(problems);
    let meta = FeedMeta {
        title: head.line(Field::Title, title, rules::MAX_NAME),
        publisher: head.line(Field::Publisher, publisher, rules::MAX_NAME),
        licence: head.line(Field::Licence, licence, rules::MAX_NAME),
        url: head.web_address(Field::FeedUrl, url),
        last_modified: head.timestamp(Field::LastModified, last_modified),
        replaces_all: head.is_word(Field::Replaces, replaces, "all"),
    };
    let parts = parts.and_then(Json::items).into_iter().flatten();
    let parts = parts.filter_map(|entry| part(&mut head, entry)).collect();
    Ok(((meta, parts), features.is_some()))
}

/// Whether a text is a list that begins with a Feature.
fn is_list_of_features(text: &str) -> bool {
    let list = Json::at(text, 0..text.len());
    let first = list.and_then(|list| list.items()?.next()).and_then(Collection::of);
    first.is_some_and(|first| wire::string(first.kind).is_some_and(|kind| kind == "Feature"))
}

/// An entry of `parts`; one without an address is left out.
fn part(r: &mut Reader<'_>, entry: Json<'_>) -> Option<Part> {
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
