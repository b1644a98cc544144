//! The whole state of the page ⇄ the query string of its address.
//!
//! - Reading never fails: a value that breaks its rule is as if it weren't there. Of a parameter
//!   that comes twice the last valid value counts; lists add up.
//! - What letters and mail programs do to links is understood: a full stop, bracket or comma that was
//!   taken for a part of the link, capital letters, `&amp;` in the place of `&`. Whom a mangled
//!   `member` means is seen once the members are there ([`find_member`]).
//! - Writing is canonical: parameters in the order of [`Param`], defaults left out, and every rule
//!   of reading applied, so that nothing is written that would be read differently.
//! - Lengths are bounded: see the `MAX_…` constants. What is written never exceeds [`MAX_BYTES`].
//! - Parameters of other programs survive, in their order, behind ours.
//! - A position of the device is written to about 100 m and without a name, since links are shared.
//! - A place may be given by name or postcode alone, by hand or in a partner's page. Whoever has the
//!   gazetteer says where that is ([`PlaceRequest::origin`]); from then on the link names the origin.
//!
//! Deliberately absent: the path, the fragment, the History API, the leading `?`.

mod form;
mod mangled;
#[cfg(test)]
mod tests;
mod value;

pub use mangled::{Found, find_member};

use crate::gazetteer::Gazetteer;
use crate::geo::Point;
use crate::locale::{LOCALES, Locale, SOURCE};
use crate::query::{Origin, OriginSource, Query};
use crate::terms::terms;
use crate::text::Decompose;
use std::collections::BTreeSet;

/// The longest query string that is read or written, in bytes; what comes after is not read.
pub const MAX_BYTES: usize = 8192;
/// The longest text of the search box, in characters.
pub const MAX_TEXT: usize = 200;
/// The longest name of an origin, in characters.
pub const MAX_NAME: usize = 80;
/// The most values of one list, and the most parameters of other programs.
pub const MAX_LIST: usize = 50;
/// The most bytes that the parameters of other programs take when written.
pub const MAX_UNKNOWN_BYTES: usize = 1024;

terms! {
    /// Every parameter, in the order in which they are written.
    Param {
        /// The text of the search box.
        Text = "q",
        /// The origin, `lat,lon`.
        Near = "near",
        /// The origin's name.
        At = "at",
        /// How the origin was given; a place if absent.
        Source = "src",
        /// The name of a place that is to be the origin.
        Place = "place",
        /// The postcode of a place that is to be the origin; stronger than the name.
        Postcode = "postcode",
        /// Kinds, a list.
        Kind = "kind",
        /// Topics, a list.
        Topic = "topic",
        /// Counselling languages, a list.
        Speaks = "speaks",
        /// `1`: open now.
        Open = "open",
        /// `1`: accessible for wheelchairs.
        Wheelchair = "wheelchair",
        /// Channels, a list.
        Channel = "channel",
        /// Districts, a list.
        District = "district",
        /// A piece of the map, `west,south,east,north`.
        Area = "area",
        /// The order; automatic if absent.
        Sort = "sort",
        /// What the map shows, `zoom/lat/lon`.
        Map = "map",
        /// The selected member.
        Member = "member",
        /// The language of the page.
        Language = "lang",
        /// The page; the directory if absent.
        Page = "page",
        /// Which pane a narrow screen shows; the list if absent.
        View = "view",
        /// `1`: inside another page.
        Embed = "embed",
    }
}

terms! {
    /// A page.
    #[derive(Default)]
    Page {
        /// The directory itself.
        #[default]
        Directory = "",
        /// About: data, sources, privacy, imprint.
        About = "ueber",
        /// The offices that are saved on this device; which they are is never in the address.
        Saved = "gemerkt",
        /// The builder of the line by which a partner's page shows the finder.
        Embedding = "einbetten",
    }
}

terms! {
    /// What a narrow screen shows.
    #[derive(Default)]
    Pane {
        /// The list.
        #[default]
        List = "list",
        /// The map.
        Map = "map",
    }
}

/// What the map shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapView {
    /// The middle, written to 5 digits (about 1 m).
    pub center: Point,
    /// Zoom level of the web's map tiles, 0 to 22, written to 2 digits.
    pub zoom: f64,
}

/// A place that a link gives by what it is called: where it is, only a gazetteer knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceRequest {
    /// A place's name, as people write it.
    Name(String),
    /// A postcode of five digits.
    Postcode(String),
}

impl PlaceRequest {
    /// The origin that is meant; `None` where the gazetteer has no such place.
    pub fn origin(&self, gazetteer: &Gazetteer, decompose: Decompose) -> Option<Origin> {
        match self {
            Self::Name(name) => gazetteer.town(name, None, decompose),
            Self::Postcode(code) => gazetteer.postcode(code),
        }
        .map(Origin::of)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name(text) | Self::Postcode(text) => text,
        }
    }
}

/// Everything that the address says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ViewState {
    /// What is asked.
    pub query: Query,
    /// The place from which distances are to count, as long as nobody has looked up where it is. A
    /// query that has an origin needs none: it is neither read nor written beside one.
    pub place: Option<PlaceRequest>,
    /// What the map shows; `None` leaves it to the results.
    pub map: Option<MapView>,
    /// The selected member's [`crate::member::Member::id`], not necessarily one that exists, nor one by
    /// its form: whoever followed a damaged link is told so.
    pub selected: Option<String>,
    /// The language of the page (BCP 47), not necessarily one that exists; `None` is automatic.
    pub language: Option<String>,
    /// The page.
    pub page: Page,
    /// What a narrow screen shows.
    pub pane: Pane,
    /// Whether the page stands inside another one.
    pub embed: bool,
    /// Parameters of other programs, decoded.
    pub unknown: Vec<(String, String)>,
}

/// The parameters that ask for something else than the list as it stands before anything is asked.
pub fn asking() -> Vec<&'static str> {
    let asks = |param: &&Param| !matches!(param, Param::Language | Param::Map | Param::Embed);
    Param::ALL.iter().filter(asks).map(|param| param.as_str()).collect()
}

/// The member and the language of the page with this path ([`Locale::file`] of `stelle/⟨id⟩`), wherever
/// the site lies.
pub fn member_of_page(path: &str) -> Option<(String, &'static Locale)> {
    let (folders, file) = path.rsplit_once('/')?;
    let name = file.strip_suffix(".html")?;
    if folders.rsplit('/').next() != Some(MEMBER_PAGES) {
        return None;
    }
    let in_another = LOCALES
        .iter()
        .find_map(|locale| Some((name.strip_suffix(locale.tag)?.strip_suffix('.')?, locale)));
    let (id, locale) = in_another.unwrap_or((name, SOURCE));
    Some((value::member(id)?, locale))
}

/// The folder of the members' pages.
pub const MEMBER_PAGES: &str = "stelle";

/// Reads a query string (without its `?`).
pub fn decode(query_string: &str) -> ViewState {
    let mut state = ViewState::default();
    let (mut near, mut name, mut source) = (None, String::new(), OriginSource::Place);
    let (mut place, mut postcode) = (None, None);
    for (key, text) in form::pairs(query_string) {
        let (key, param) = mangled::key(&key);
        let text = mangled::value(param, &text);
        let filters = &mut state.query.filters;
        match param {
            Some(Param::Text) => state.query.text = value::text(text, MAX_TEXT),
            Some(Param::Near) => set(&mut near, value::lat_lon(text, ',')),
            Some(Param::At) => name = value::name_of_place(text),
            Some(Param::Source) => source = value::term(text).unwrap_or(source),
            Some(Param::Place) => set(&mut place, value::place(text)),
            Some(Param::Postcode) => set(&mut postcode, value::postcode(text)),
            Some(Param::Kind) => value::add_terms(&mut filters.kinds, text),
            Some(Param::Topic) => value::add_terms(&mut filters.topics, text),
            Some(Param::Speaks) => value::add(&mut filters.languages, text, value::language),
            Some(Param::Open) => filters.open_now = value::flag(text, filters.open_now),
            Some(Param::Wheelchair) => filters.wheelchair = value::flag(text, filters.wheelchair),
            Some(Param::Channel) => value::add_terms(&mut filters.channels, text),
            Some(Param::District) => value::add(&mut filters.districts, text, value::district),
            Some(Param::Area) => set(&mut filters.area, value::area(text)),
            Some(Param::Sort) => set(&mut state.query.sort, value::term(text)),
            Some(Param::Map) => set(&mut state.map, value::map(text)),
            Some(Param::Member) => set(&mut state.selected, value::selected(text)),
            Some(Param::Language) => set(&mut state.language, value::language(text)),
            Some(Param::Page) => state.page = value::term(text).unwrap_or(state.page),
            Some(Param::View) => state.pane = value::term(text).unwrap_or(state.pane),
            Some(Param::Embed) => state.embed = value::flag(text, state.embed),
            None => state.unknown.push((key.to_owned(), text.to_owned())),
        }
    }
    state.query.origin = near.map(|point| value::shared_origin(&Origin { point, name, source }));
    if near.is_none() {
        state.place = postcode.map(PlaceRequest::Postcode).or(place.map(PlaceRequest::Name));
    }
    state.unknown.truncate(value::bounded(&state.unknown));
    state
}

/// Writes a query string (without its `?`); empty for the default state.
pub fn encode(state: &ViewState) -> String {
    let mut out = String::new();
    let origin = state.query.origin.as_ref().map(value::shared_origin);
    let origin = origin.filter(|o| Point::new(o.point.lon, o.point.lat).is_some());
    for param in Param::ALL {
        let text = written(*param, state, origin.as_ref());
        if !text.is_empty() {
            form::push(&mut out, param.as_str(), &text);
        }
    }
    for (key, text) in state.unknown.iter().take(value::bounded(&state.unknown)) {
        if !key.is_empty() && mangled::key(key) == (key, None) {
            form::push(&mut out, key, text);
        }
    }
    out
}

/// The value of a parameter, not yet percent-encoded; empty is the default and left out.
fn written(param: Param, state: &ViewState, origin: Option<&Origin>) -> String {
    let ViewState { query, place, map, selected, language, page, pane, embed, unknown: _ } = state;
    let place = place.as_ref().filter(|_| origin.is_none());
    let filters = &query.filters;
    match param {
        Param::Text => value::text(&query.text, MAX_TEXT),
        Param::Near => origin.map(|o| o.point.lat_lon(',')).unwrap_or_default(),
        Param::At => origin.map(|o| o.name.clone()).unwrap_or_default(),
        Param::Source => origin
            .filter(|o| o.source != OriginSource::Place)
            .map(|o| o.source.as_str().to_owned())
            .unwrap_or_default(),
        Param::Place => match place {
            Some(PlaceRequest::Name(name)) => value::place(name).unwrap_or_default(),
            _ => String::new(),
        },
        Param::Postcode => match place {
            Some(PlaceRequest::Postcode(code)) => value::postcode(code).unwrap_or_default(),
            _ => String::new(),
        },
        Param::Kind => value::join(filters.kinds.iter().map(|kind| kind.as_str())),
        Param::Topic => value::join(filters.topics.iter().map(|topic| topic.as_str())),
        Param::Speaks => value::join(valid(&filters.languages, value::language)),
        Param::Open => value::write_flag(filters.open_now),
        Param::Wheelchair => value::write_flag(filters.wheelchair),
        Param::Channel => value::join(filters.channels.iter().map(|channel| channel.as_str())),
        Param::District => value::join(valid(&filters.districts, value::district)),
        Param::Area => filters.area.map(value::write_area).unwrap_or_default(),
        Param::Sort => query.sort.map(|sort| sort.as_str().to_owned()).unwrap_or_default(),
        Param::Map => map.map(value::write_map).unwrap_or_default(),
        Param::Member => selected.as_deref().and_then(value::selected).unwrap_or_default(),
        Param::Language => language.as_deref().and_then(value::language).unwrap_or_default(),
        Param::Page => page.as_str().to_owned(),
        Param::View if *pane == Pane::default() => String::new(),
        Param::View => pane.as_str().to_owned(),
        Param::Embed => value::write_flag(*embed),
    }
}

fn valid(texts: &BTreeSet<String>, rule: fn(&str) -> Option<String>) -> impl Iterator<Item = &str> {
    texts.iter().map(String::as_str).filter(move |text| rule(text).is_some())
}

/// Takes a valid value; an invalid one leaves what is there.
fn set<T>(place: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *place = value;
    }
}
