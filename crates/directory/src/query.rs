//! A question to the directory and its answer: rows in order, what each further choice would leave,
//! and what to take back where nothing is left.
//!
//! Inside one filter the choices are alternatives (OR); filters narrow each other (AND). An office
//! is never hidden only because it states no language: see [`LanguageMatch`].
//!
//! Deliberately absent: the clock, the page's language and the URL. The time and the labels come in
//! with [`Context`]; `link` writes a query down. Where a member is *responsible* (`service_area`) is
//! another question than where it is, so the district filter doesn't ask it.

mod facets;
mod order;
mod plan;
mod relaxations;
mod run;
#[cfg(test)]
mod tests;

pub use facets::{Facets, LanguageCount};
pub use relaxations::Relaxations;
pub use run::{Run, run};

use crate::gazetteer::Place;
use crate::geo::{Bounds, Point};
use crate::member::MemberId;
use crate::search::FoldedLabels;
use crate::terms::{Channel, Kind, Set, Topic, terms};
use crate::text::{self, Decompose};
use chrono::NaiveDateTime;
use std::collections::BTreeSet;

/// What a person asks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    /// What stands in the search box; only punctuation or nothing asks for nothing.
    pub text: String,
    /// From where distances count.
    pub origin: Option<Origin>,
    /// What is asked of a member.
    pub filters: Filters,
    /// The chosen order; `None` is automatic, see [`Query::order`].
    pub sort: Option<Sort>,
}

/// The place from which distances count.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// Where.
    pub point: Point,
    /// As shown: "Hildesheim", "31134".
    pub name: String,
    /// How it was given.
    pub source: OriginSource,
}

impl Origin {
    /// A place of the gazetteer, called as it is suggested: a town by its name, a postcode with that
    /// of its largest town.
    pub fn of(place: &Place) -> Self {
        let (name, source) = match &place.postcode {
            Some(code) => (format!("{code} {}", place.name), OriginSource::Postcode),
            None => (place.name.clone(), OriginSource::Place),
        };
        Self { point: place.point, name, source }
    }
}

terms! {
    /// How an origin was given.
    OriginSource {
        /// The device's own position.
        Position = "position",
        /// A place's name.
        Place = "place",
        /// A postcode.
        Postcode = "postcode",
    }
}

/// What is asked of a member; an empty set or `false` asks nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filters {
    /// It is one of these.
    pub kinds: Set<Kind>,
    /// It helps with one of these.
    pub topics: Set<Topic>,
    /// Somebody there may speak one of these (BCP 47); ranks more than it hides.
    pub languages: BTreeSet<String>,
    /// One of the chosen channels, or any where none is chosen, is open at [`Context::now`].
    pub open_now: bool,
    /// Wheelchairs get in, wholly or in parts.
    pub wheelchair: bool,
    /// It is reached in one of these ways. A telephone number counts as `Phone` and an address as
    /// `Visit` even where no hours are stated.
    pub channels: Set<Channel>,
    /// It lies in one of these districts (AGS): where it sits, not what it is responsible for. One
    /// that serves all of Niedersachsen (`service_area` 03) is only in the district of its address.
    /// A city's key of 8 digits belongs to its district of 5 digits too: 03241001 (Hannover) lies in
    /// 03241 (Region Hannover).
    pub districts: BTreeSet<String>,
    /// It lies in this piece of the map. A member without a place lies in none.
    pub area: Option<Bounds>,
}

terms! {
    /// The order of the rows. In each of them language comes first, where one is asked for.
    Sort {
        /// By distance; members without a place last.
        Nearest = "nearest",
        /// By how well the text matches.
        Best = "best",
        /// By name.
        Name = "name",
    }
}

terms! {
    /// What narrows a query: the text and each filter.
    FilterName {
        /// [`Query::text`].
        Text = "text",
        /// [`Filters::kinds`].
        Kind = "kind",
        /// [`Filters::topics`].
        Topic = "topic",
        /// [`Filters::languages`].
        Language = "language",
        /// [`Filters::open_now`].
        OpenNow = "open_now",
        /// [`Filters::wheelchair`].
        Wheelchair = "wheelchair",
        /// [`Filters::channels`].
        Channel = "channel",
        /// [`Filters::districts`].
        District = "district",
        /// [`Filters::area`].
        Area = "area",
    }
}

/// What a query is answered with besides the snapshot.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Europe/Berlin wall time.
    pub now: NaiveDateTime,
    /// Words for kinds, topics and languages, in the page's language and in German.
    pub labels: &'a FoldedLabels,
    /// Unicode decomposition, for the query's text.
    pub decompose: Decompose,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome {
    /// Every result, in order.
    pub rows: Vec<Row>,
    /// What each further choice would leave.
    pub facets: Facets,
    /// What to take back; present only if there are no rows.
    pub relaxations: Option<Relaxations>,
}

/// One result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// Which member.
    pub id: MemberId,
    /// Metres from the origin; `None` without an origin or a location.
    pub distance_m: Option<f64>,
    /// How the member answers the languages asked for.
    pub language: LanguageMatch,
}

/// How a member answers the languages asked for, best first. A member that states only other
/// languages and no interpreter is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LanguageMatch {
    /// No language was asked for.
    NotAsked,
    /// It states one of them, or a close relative in its stead: see [`crate::snapshot`].
    Speaks,
    /// An interpreter can be arranged.
    Interpreter,
    /// It states no language; or German was asked for, which every office speaks.
    NotStated,
}

impl Query {
    /// The order in use: the chosen one as far as it makes sense, else nearest where there is an
    /// origin, best where there is a text, and by name otherwise.
    pub fn order(&self) -> Sort {
        let (near, text) = (self.origin.is_some(), text::has_words(&self.text));
        match self.sort {
            Some(Sort::Name) => Sort::Name,
            Some(Sort::Best) if text => Sort::Best,
            _ if near => Sort::Nearest,
            _ if text => Sort::Best,
            _ => Sort::Name,
        }
    }
}

impl Filters {
    /// How many of the filters ask something.
    pub fn count(&self) -> usize {
        FilterName::ALL.iter().filter(|name| self.asks(**name)).count()
    }

    /// Whether this filter asks something; the text isn't among the filters and never does.
    pub fn asks(&self, name: FilterName) -> bool {
        match name {
            FilterName::Text => false,
            FilterName::Kind => !self.kinds.is_empty(),
            FilterName::Topic => !self.topics.is_empty(),
            FilterName::Language => !self.languages.is_empty(),
            FilterName::OpenNow => self.open_now,
            FilterName::Wheelchair => self.wheelchair,
            FilterName::Channel => !self.channels.is_empty(),
            FilterName::District => !self.districts.is_empty(),
            FilterName::Area => self.area.is_some(),
        }
    }

    /// Takes back what this filter asks.
    pub fn drop(&mut self, name: FilterName) {
        match name {
            FilterName::Text => {}
            FilterName::Kind => self.kinds.clear(),
            FilterName::Topic => self.topics.clear(),
            FilterName::Language => self.languages.clear(),
            FilterName::OpenNow => self.open_now = false,
            FilterName::Wheelchair => self.wheelchair = false,
            FilterName::Channel => self.channels.clear(),
            FilterName::District => self.districts.clear(),
            FilterName::Area => self.area = None,
        }
    }
}

impl Query {
    /// The query without this filter or, for [`FilterName::Text`], without its text.
    #[must_use]
    pub fn without(&self, name: FilterName) -> Self {
        let mut query = self.clone();
        match name {
            FilterName::Text => query.text.clear(),
            name => query.filters.drop(name),
        }
        query
    }
}
