//! One pass over the facts: which members every filter lets in, and which all but one do. The
//! latter are all that facet counts and the rescue need to know.

use super::facets::Tally;
use super::order::{Key, Order};
use super::{Context, FilterName, LanguageMatch, Outcome, Query, Row, rescue};
use crate::geo::Point;
use crate::hours;
use crate::member::MemberId;
use crate::order::Sorter;
use crate::snapshot::{Fact, Snapshot, primary};
use crate::terms::Channel;
use crate::text;
use chrono::NaiveDateTime;

/// Answers a query. O(n) in the members, and O(r log r) in the results for their order.
pub fn run(snapshot: &Snapshot, query: &Query, ctx: &Context) -> Outcome {
    let mut run = Run::new(snapshot, query, ctx);
    while !run.step(usize::MAX) {}
    run.finish()
}

/// A query that is answered in steps, so that a page stays quick meanwhile.
pub struct Run<'a> {
    plan: Plan<'a>,
    order: Order,
    tally: Tally,
    rows: Vec<Row>,
    keys: Vec<Key>,
    /// Members judged.
    judged: usize,
    sorter: Option<Sorter>,
}

impl<'a> Run<'a> {
    /// Nothing answered yet. A text with words builds the index, if none was built, and searches it.
    pub fn new(snapshot: &'a Snapshot, query: &'a Query, ctx: &Context) -> Self {
        Self {
            plan: Plan::of(snapshot, query, ctx),
            order: Order::of(query),
            tally: Tally::default(),
            rows: Vec::new(),
            keys: Vec::new(),
            judged: 0,
            sorter: None,
        }
    }

    /// Judges at most so many members, or makes at most so many comparisons; whether all is done.
    pub fn step(&mut self, share: usize) -> bool {
        let plan = &self.plan;
        let all = plan.snapshot.len();
        if self.judged < all {
            let until = all.min(self.judged.saturating_add(share));
            for id in (self.judged as u32..until as u32).map(MemberId) {
                let verdict = plan.judge(id);
                self.tally.count(plan, id, &verdict);
                if verdict.refusals == 0 {
                    let distance_m = plan.distance_m(id);
                    let row = Row { id, distance_m, language: verdict.language };
                    self.keys.push(self.order.key(&row, plan.snapshot, plan.scores.as_deref()));
                    self.rows.push(row);
                }
            }
            self.judged = until;
            return false;
        }
        let keys = &self.keys;
        let sorter = self.sorter.get_or_insert_with(|| Sorter::new(keys.len()));
        sorter.step(share, &mut |a, b| keys[a].cmp(&keys[b]))
    }

    /// The answer, once all is done.
    pub fn finish(self) -> Outcome {
        let order = self.sorter.map(Sorter::into_order).unwrap_or_default();
        let rows: Vec<Row> = order.into_iter().map(|n| self.rows[n as usize]).collect();
        let rescue = rows.is_empty().then(|| rescue::find(&self.plan));
        Outcome { rows, facets: self.tally.facets(&self.plan), rescue }
    }
}

/// A query in the snapshot's own terms: sets are bit masks, names are places in its tables.
pub(super) struct Plan<'a> {
    pub snapshot: &'a Snapshot,
    pub query: &'a Query,
    now: NaiveDateTime,
    /// By member, 0 for no match; `None` if no text is asked.
    pub scores: Option<Vec<u32>>,
    kinds: u16,
    topics: u16,
    pub channels: u8,
    languages: Vec<u16>,
    /// Whether a language other than German is asked for.
    foreign: bool,
    german: bool,
    districts: Vec<u16>,
}

/// What the filters say of one member.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verdict {
    /// A bit for each filter that refuses it, by [`FilterName::index`].
    pub refusals: u8,
    pub language: LanguageMatch,
    /// The channels that are open now; only known where no filter but that of hours, that of
    /// channels and at most one more refuses: nobody asks otherwise.
    pub open: u8,
}

/// The bit of a filter in [`Verdict::refusals`].
pub(super) const fn bit(name: FilterName) -> u8 {
    1 << name.index()
}

impl<'a> Plan<'a> {
    fn of(snapshot: &'a Snapshot, query: &'a Query, ctx: &Context) -> Self {
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
            kinds: filters.kinds.bits() as u16,
            topics: filters.topics.bits() as u16,
            channels: filters.channels.bits() as u8,
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
        let refused = [
            (FilterName::Text, self.scores.as_ref().is_some_and(|s| s[id.0 as usize] == 0)),
            (FilterName::Kind, self.kinds != 0 && self.kinds & 1 << fact.kind.index() == 0),
            (FilterName::Topic, self.topics != 0 && self.topics & fact.topics == 0),
            (FilterName::Language, language.is_none()),
            (FilterName::Wheelchair, filters.wheelchair && !fact.wheelchair),
            (FilterName::Channel, self.channels != 0 && self.channels & fact.channels == 0),
            (FilterName::District, !filters.districts.is_empty() && !self.inside(fact)),
        ];
        let mut refusals =
            refused.iter().fold(0, |mask, (name, no)| mask | (u8::from(*no) * bit(*name)));
        // Hours cost most, so they are asked last and only where the answer can matter.
        let others = (refusals & !bit(FilterName::Channel)).count_ones();
        let matters = others == 0 || (filters.open_now && others == 1);
        let open = if matters { self.open(id) } else { 0 };
        if filters.open_now && !is_open(open, self.channels) {
            refusals |= bit(FilterName::OpenNow);
        }
        Verdict { refusals, language: language.unwrap_or(LanguageMatch::NotStated), open }
    }

    /// Whether a member that some filter refuses is let in once this filter is taken back.
    pub fn only(&self, name: FilterName, verdict: &Verdict) -> bool {
        let others = verdict.refusals & !bit(name);
        match name {
            _ if verdict.refusals == 0 => false,
            // Without chosen channels, being open in any other way is enough.
            FilterName::Channel => {
                let hours = bit(FilterName::OpenNow);
                others == 0 || (others == hours && is_open(verdict.open, 0))
            }
            _ => others == 0,
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

    fn open(&self, id: MemberId) -> u8 {
        let member = self.snapshot.get(id);
        if member.schedules.is_empty() {
            return 0;
        }
        let open = |way: &&Channel| hours::is_open(member, Some(**way), self.now);
        Channel::ALL.iter().filter(open).fold(0, |mask, way| mask | 1 << way.index())
    }
}

/// The language of the offices themselves: asking for it leaves nobody out.
pub(super) const GERMAN: &str = "de";

/// Whether one of the chosen channels, or any if none is chosen, is open.
pub(super) fn is_open(open: u8, chosen: u8) -> bool {
    open & if chosen == 0 { u8::MAX } else { chosen } != 0
}
