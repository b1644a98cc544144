//! What each further choice would leave: the number beside every box of the filters.
//!
//! The count of a choice is the number of rows of the same query with that choice alone in its
//! filter and every other filter as it is. `tests/facets.rs` asks exactly that, query by query.

use super::FilterName;
use super::plan::{GERMAN, Plan, Verdict, is_open};
use crate::facts::primary;
use crate::member::MemberId;
use crate::terms::{Channel, Kind, Topic};

/// What each choice would leave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// Every kind, in its order.
    pub kinds: Vec<(Kind, usize)>,
    /// Every topic, in its order.
    pub topics: Vec<(Topic, usize)>,
    /// Every language that some member states or that is asked for, by tag.
    pub languages: Vec<LanguageCount>,
    /// With "open now".
    pub open_now: usize,
    /// With wheelchair access.
    pub wheelchair: usize,
    /// Every channel, in its order.
    pub channels: Vec<(Channel, usize)>,
    /// Every district that holds a member or is asked for, by key (AGS).
    pub districts: Vec<(String, usize)>,
}

/// What choosing a language would leave. The filter hides few, so both numbers are worth showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCount {
    /// Primary BCP 47 tag.
    pub tag: String,
    /// How many rows there would be.
    pub left: usize,
    /// How many of them state the language.
    pub stated: usize,
}

/// The counts while members are judged.
#[derive(Default)]
pub(super) struct Tally {
    kinds: [usize; Kind::ALL.len()],
    topics: [usize; Topic::ALL.len()],
    channels: [usize; Channel::ALL.len()],
    open_now: usize,
    wheelchair: usize,
    /// By place in the snapshot's districts.
    districts: Vec<usize>,
    /// By place in the snapshot's languages: who speaks it.
    speakers: Vec<usize>,
    /// Those of the speakers whom no other language would leave in.
    only_speakers: Vec<usize>,
    /// Members that every language leaves in: with an interpreter, or without a statement.
    undecided: usize,
    /// Members that everything but the languages lets in.
    any_language: usize,
}

impl Tally {
    /// Counts a member for every choice that it would be left by.
    pub fn count(&mut self, plan: &Plan, id: MemberId, verdict: &Verdict) {
        let fact = plan.fact(id);
        let only = |names: &[FilterName]| verdict.refusals.iter().all(|name| names.contains(name));
        // A choice replaces what its own filter asks, so that filter's refusal doesn't count.
        if only(&[FilterName::Kind]) {
            self.kinds[fact.kind.index()] += 1;
        }
        if only(&[FilterName::Topic]) {
            for topic in fact.topics.iter() {
                self.topics[topic.index()] += 1;
            }
        }
        if only(&[FilterName::Wheelchair]) {
            self.wheelchair += usize::from(fact.wheelchair);
        }
        if only(&[FilterName::OpenNow]) {
            self.open_now += usize::from(is_open(verdict.open, plan.channels));
        }
        // "Open now" asks for the chosen channel, so another channel is another question there too.
        if only(&[FilterName::Channel, FilterName::OpenNow]) {
            let open_now = plan.query.filters.open_now;
            for channel in fact.channels.iter() {
                let reached = !open_now || verdict.open.contains(channel);
                self.channels[channel.index()] += usize::from(reached);
            }
        }
        if only(&[FilterName::District]) {
            self.districts.resize(plan.snapshot.facts().districts.texts().len(), 0);
            for district in fact.districts.iter().flatten() {
                self.districts[*district as usize] += 1;
            }
        }
        if only(&[FilterName::Language]) {
            self.count_languages(plan, id, fact.interpreter);
        }
    }

    fn count_languages(&mut self, plan: &Plan, id: MemberId, interpreter: bool) {
        let languages = plan.snapshot.facts().languages.tags().len();
        self.speakers.resize(languages, 0);
        self.only_speakers.resize(languages, 0);
        let speaks = plan.speaks(id);
        let undecided = interpreter || speaks.is_empty();
        self.any_language += 1;
        self.undecided += usize::from(undecided);
        for language in speaks {
            self.speakers[*language as usize] += 1;
            self.only_speakers[*language as usize] += usize::from(!undecided);
        }
    }

    pub fn facets(&self, plan: &Plan) -> Facets {
        Facets {
            kinds: Kind::ALL.iter().map(|k| (*k, self.kinds[k.index()])).collect(),
            topics: Topic::ALL.iter().map(|t| (*t, self.topics[t.index()])).collect(),
            languages: self.languages(plan),
            open_now: self.open_now,
            wheelchair: self.wheelchair,
            channels: Channel::ALL.iter().map(|c| (*c, self.channels[c.index()])).collect(),
            districts: self.districts(plan),
        }
    }

    fn languages(&self, plan: &Plan) -> Vec<LanguageCount> {
        let languages = &plan.snapshot.facts().languages;
        let mut tags = languages.tags().to_vec();
        tags.extend(plan.query.filters.languages.iter().map(|tag| primary(tag)));
        tags.sort_unstable();
        tags.dedup();
        let count = |tag: String| {
            let at = |counts: &[usize]| {
                languages.place(&tag).and_then(|n| counts.get(n as usize).copied()).unwrap_or(0)
            };
            let left = match tag.as_str() {
                GERMAN => self.any_language,
                _ => self.undecided + at(&self.only_speakers),
            };
            LanguageCount { left, stated: at(&self.speakers), tag }
        };
        tags.into_iter().map(count).collect()
    }

    fn districts(&self, plan: &Plan) -> Vec<(String, usize)> {
        let held = &plan.snapshot.facts().districts;
        let mut all = held.texts().to_vec();
        all.extend(plan.query.filters.districts.iter().cloned());
        all.sort_unstable();
        all.dedup();
        let count = |ags: String| {
            let at = held.place(&ags).and_then(|n| self.districts.get(n as usize).copied());
            (ags, at.unwrap_or(0))
        };
        all.into_iter().map(count).collect()
    }
}
