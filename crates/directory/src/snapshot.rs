//! The directory at one moment: the members of one feed and the indexes over them.
//!
//! A snapshot never changes; a new feed makes a new one, and ids of one mean nothing in another.
//! What every query needs is built at once, in linear time; the indexes for text, for space and for
//! names are built when they are first asked, so that a list paints before anything is searched.
//!
//! Deliberately absent: reading a feed (`feed`), and any judgement of its contents: members arrive
//! valid, and with distinct ids.

mod facts;
mod languages;
#[cfg(test)]
mod tests;

pub(crate) use facts::{Fact, Facts, primary};
pub(crate) use languages::Languages;

use crate::feed::FeedMeta;
use crate::member::{Member, MemberId};
use crate::order::order;
use crate::search::{FoldedLabels, Hit, SearchIndex};
use crate::spatial::SpatialIndex;
use crate::text::{self, Decompose};
use std::sync::OnceLock;

/// Members and indexes, immutable.
#[derive(Debug)]
pub struct Snapshot {
    meta: FeedMeta,
    members: Vec<Member>,
    facts: Facts,
    decompose: Decompose,
    by_id: OnceLock<Vec<MemberId>>,
    name_ranks: OnceLock<Vec<u32>>,
    spatial: OnceLock<SpatialIndex>,
    search: OnceLock<SearchIndex>,
}

impl Snapshot {
    /// Freezes the members of a feed. At most `u32::MAX` of them are reachable, far above what a
    /// feed's size limit lets in.
    pub fn new(meta: FeedMeta, members: Vec<Member>, decompose: Decompose) -> Self {
        Self {
            facts: Facts::of(&members),
            meta,
            members,
            decompose,
            by_id: OnceLock::new(),
            name_ranks: OnceLock::new(),
            spatial: OnceLock::new(),
            search: OnceLock::new(),
        }
    }

    /// What the feed says of itself.
    pub fn meta(&self) -> &FeedMeta {
        &self.meta
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Every id, in the feed's order.
    pub fn ids(&self) -> impl Iterator<Item = MemberId> + use<> {
        (0..self.members.len() as u32).map(MemberId)
    }

    /// The member. Panics, as indexing does, for an id of another snapshot that this one is too
    /// small for; keep [`Member::id`] across snapshots and ask [`Self::find`].
    pub fn get(&self, id: MemberId) -> &Member {
        &self.members[id.0 as usize]
    }

    /// The member with this stable identity ([`Member::id`]).
    pub fn find(&self, id: &str) -> Option<MemberId> {
        let by_id = self.by_id.get_or_init(|| {
            let id = |n: usize| self.members[n].id.as_str();
            let ids = order(self.members.len(), &mut |a, b| id(a).cmp(id(b)));
            ids.into_iter().map(MemberId).collect()
        });
        let at = by_id.binary_search_by_key(&id, |id| self.get(*id).id.as_str()).ok()?;
        by_id.get(at).copied()
    }

    /// The members by place. For whoever asks for a few near ones; a query doesn't, since its rows
    /// all need their distances, and so the browser goes without the tree.
    pub fn spatial(&self) -> &SpatialIndex {
        self.spatial.get_or_init(|| {
            SpatialIndex::build(self.ids().filter_map(|id| Some((id, self.get(id).location?))))
        })
    }

    /// The members that match every word of the text, best first, equally good ones by name.
    pub fn search(&self, text: &str, labels: &FoldedLabels) -> Vec<Hit> {
        let hits = self.search_index().search(text, labels, &self.facts, self.decompose);
        let ranks = self.name_ranks();
        // One number a hit, so that comparing tens of thousands stays in one short array.
        let key = |hit: &Hit| u64::from(!hit.score) << 32 | u64::from(ranks[hit.id.0 as usize]);
        let keys: Vec<u64> = hits.iter().map(key).collect();
        let sorted = order(hits.len(), &mut |a, b| keys[a].cmp(&keys[b]));
        sorted.into_iter().map(|n| hits[n as usize]).collect()
    }

    pub(crate) fn search_index(&self) -> &SearchIndex {
        self.search.get_or_init(|| SearchIndex::build(&self.members, self.decompose))
    }

    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// By member: its place in the order of folded names; all different.
    pub(crate) fn name_ranks(&self) -> &[u32] {
        self.name_ranks.get_or_init(|| {
            let folded: Vec<String> =
                self.members.iter().map(|m| text::fold(&m.name, self.decompose)).collect();
            let id = |n: usize| self.members[n].id.as_str();
            let order =
                order(folded.len(), &mut |a, b| folded[a].cmp(&folded[b]).then(id(a).cmp(id(b))));
            let mut ranks = vec![0; order.len()];
            for (rank, i) in order.into_iter().enumerate() {
                ranks[i as usize] = rank as u32;
            }
            ranks
        })
    }
}
