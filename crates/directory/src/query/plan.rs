//! A query, ready to judge members by: what each filter says of one, and what taking a filter back
//! would change. Facet counts and relaxations need no more than that.

use super::{Context, FilterName, LanguageMatch, Query};
use crate::facts::{Fact, primary};
use crate::geo::{Bounds, Point};
use crate::hours;
use crate::member::MemberId;
use crate::snapshot::Snapshot;
use crate::terms::{Channel, Kind, Set, Topic};
use crate::text;
use chrono::NaiveDateTime;

/// A query in the snapshot's own terms: names are places in its tables.
pub(super) struct Plan<'a> {
    pub snapshot: &'a Snapshot,
    pub query: &'a Query,
    now: NaiveDateTime,
    /// By member, 0 for no match; `None` if no text is asked.
    pub scores: Option<Vec<u32>>,
    kinds: Set<Kind>,
    topics: Set<Topic>,
    pub channels: Set<Channel>,
    languages: Vec<u16>,
    /// Whether a language other than German is asked for.
    foreign: bool,
    german: bool,
    districts: Vec<u16>,
}

/// What the filters say of one member.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verdict {
    /// The filters that refuse it.
    pub refusals: Set<FilterName>,
    pub language: LanguageMatch,
    /// The channels that are open now; only known where no filter but that of hours, that of
    /// channels and at most one more refuses: nobody asks otherwise.
    pub open: Set<Channel>,
}

impl<'a> Plan<'a> {
    pub fn of(snapshot: &'a Snapshot, query: &'a Query, ctx: &Context) -> Self {
        let facts = snapshot.facts();
        let filters = &query.filters;
        let asked: Vec<String> = filters.languages.iter().map(|tag| primary(tag)).collect();
        // Only a text with words needs the index, which is built when first asked.
        let scores = text::has_words(&query.text)
            .then(|| snapshot.search_index().scores(&query.text, ctx.labels, facts, ctx.decompose));
        Self {
            snapshot,
            query,
            now: ctx.now,
            scores: scores.flatten(),
            kinds: filters.kinds,
            topics: filters.topics,
            channels: filters.channels,
            languages: asked.iter().filter_map(|tag| facts.languages.place(tag)).collect(),
            foreign: asked.iter().any(|tag| tag != GERMAN),
            german: asked.iter().any(|tag| tag == GERMAN),
            districts: filters
                .districts
                .iter()
                .filter_map(|ags| facts.districts.place(ags))
                .collect(),
        }
    }

    pub fn fact(&self, id: MemberId) -> &'a Fact {
        &self.snapshot.facts().members[id.0 as usize]
    }

    /// The languages that the member speaks when asked, as places in the snapshot's table.
    pub fn speaks(&self, id: MemberId) -> &'a [u16] {
        self.snapshot.facts().languages.of_member(id.0 as usize)
    }

    pub fn judge(&self, id: MemberId) -> Verdict {
        let fact = self.fact(id);
        let filters = &self.query.filters;
        let language = self.language(fact, self.speaks(id));
        let refuses = |name: &FilterName| match name {
            FilterName::Text => self.scores.as_ref().is_some_and(|s| s[id.0 as usize] == 0),
            FilterName::Kind => !self.kinds.is_empty() && !self.kinds.contains(&fact.kind),
            FilterName::Topic => !self.topics.is_empty() && !self.topics.meets(fact.topics),
            FilterName::Language => language.is_none(),
            // Asked below.
            FilterName::OpenNow => false,
            FilterName::Wheelchair => filters.wheelchair && !fact.wheelchair,
            FilterName::Channel => !self.channels.is_empty() && !self.channels.meets(fact.channels),
            FilterName::District => !filters.districts.is_empty() && !self.inside(fact),
            FilterName::Area => filters.area.is_some_and(|area| !self.lies_in(id, area)),
        };
        let mut refusals: Set<FilterName> =
            FilterName::ALL.iter().copied().filter(refuses).collect();
        // Hours cost most, so they are asked last and only where the answer can matter.
        let others = without(refusals, FilterName::Channel).len();
        let matters = others == 0 || (filters.open_now && others == 1);
        let open = if matters { self.open(id) } else { Set::default() };
        if filters.open_now && !is_open(open, self.channels) {
            refusals.insert(FilterName::OpenNow);
        }
        Verdict { refusals, language: language.unwrap_or(LanguageMatch::NotStated), open }
    }

    /// Whether a member that some filter refuses is let in once this filter is taken back.
    pub fn only(&self, name: FilterName, verdict: &Verdict) -> bool {
        let others = without(verdict.refusals, name);
        match name {
            _ if verdict.refusals.is_empty() => false,
            // Without chosen channels, being open in any other way is enough.
            FilterName::Channel => {
                let hours = Set::of(FilterName::OpenNow);
                others.is_empty() || (others == hours && is_open(verdict.open, Set::default()))
            }
            _ => others.is_empty(),
        }
    }

    pub fn distance_m(&self, id: MemberId) -> Option<f64> {
        Some(self.origin()?.distance_m(self.snapshot.get(id).location?))
    }

    pub fn origin(&self) -> Option<Point> {
        Some(self.query.origin.as_ref()?.point)
    }

    fn language(&self, fact: &Fact, speaks: &[u16]) -> Option<LanguageMatch> {
        if !self.foreign && !self.german {
            Some(LanguageMatch::NotAsked)
        } else if self.languages.iter().any(|asked| speaks.contains(asked)) {
            Some(LanguageMatch::Speaks)
        } else if self.foreign && fact.interpreter {
            Some(LanguageMatch::Interpreter)
        } else if self.german || speaks.is_empty() {
            Some(LanguageMatch::NotStated)
        } else {
            None
        }
    }

    fn inside(&self, fact: &Fact) -> bool {
        fact.districts.iter().flatten().any(|district| self.districts.contains(district))
    }

    fn lies_in(&self, id: MemberId, area: Bounds) -> bool {
        self.snapshot.get(id).location.is_some_and(|at| area.contains(at))
    }

    fn open(&self, id: MemberId) -> Set<Channel> {
        let member = self.snapshot.get(id);
        if member.schedules.is_empty() {
            return Set::default();
        }
        let open = |way: &Channel| hours::is_open(member, Some(*way), self.now);
        Channel::ALL.iter().copied().filter(open).collect()
    }
}

/// The language of the offices themselves: asking for it leaves nobody out.
pub(super) const GERMAN: &str = "de";

/// Whether one of the chosen channels, or any if none is chosen, is open.
pub(super) fn is_open(open: Set<Channel>, chosen: Set<Channel>) -> bool {
    if chosen.is_empty() { !open.is_empty() } else { open.meets(chosen) }
}

/// The other filters.
fn without(mut filters: Set<FilterName>, name: FilterName) -> Set<FilterName> {
    filters.remove(&name);
    filters
}
