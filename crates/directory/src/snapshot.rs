//! The directory at one moment: the members of one feed and the indexes over them.
//!
//! A snapshot never changes; a new feed makes a new one, and ids of one mean nothing in another.
//! What every query needs is built with it ([`Builder`]); the index for text is built when it is first
//! asked, so that a list paints before anything is searched.
//!
//! Deliberately absent: reading a feed (`feed`), and any judgement of its contents: members arrive
//! valid, and with distinct ids.

mod builder;
#[cfg(test)]
mod tests;

pub use builder::Builder;

use crate::facts::Facts;
use crate::feed_meta::FeedMeta;
use crate::member::{Member, MemberId};
use crate::search::{IndexBuilder, SearchIndex};
use crate::text::Decompose;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// Members and indexes, immutable.
#[derive(Debug)]
pub struct Snapshot {
    meta: FeedMeta,
    members: Vec<Member>,
    facts: Facts,
    decompose: Decompose,
    by_id: HashMap<Arc<str>, u32>,
    name_ranks: Vec<u32>,
    search: OnceLock<SearchIndex>,
}

impl Snapshot {
    /// Freezes the members of a feed, whose identities are distinct. At most `u32::MAX` of them are
    /// reachable, far above what a feed's size limit lets in.
    pub fn new(meta: FeedMeta, members: Vec<Member>, decompose: Decompose) -> Self {
        let mut builder = Builder::new(decompose);
        members.into_iter().for_each(|member| builder.add(member));
        builder.freeze(meta)
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
        self.by_id.get(id).copied().map(MemberId)
    }

    /// Every language that some member can be asked for, by primary BCP 47 tag, sorted.
    pub fn languages(&self) -> &[String] {
        self.facts.languages.tags()
    }

    /// Builds the index of words bit by bit, before anybody searches: at most so many members are
    /// read, or so many of their words laid out; whether it is there.
    pub fn index(&self, builder: &mut IndexBuilder, share: usize) -> bool {
        if self.search.get().is_none() {
            if !builder.step(&self.members, self.decompose, share) {
                return false;
            }
            // Somebody may have searched meanwhile: then theirs stays.
            let _ = self.search.set(std::mem::take(builder).freeze());
        }
        true
    }

    /// Lets go of at most so many members of a snapshot that nobody needs any more, since freeing a
    /// hundred thousand at once takes as long as a frame may not; whether all are gone.
    pub fn shed(&mut self, share: usize) -> bool {
        let left = self.members.len().saturating_sub(share);
        self.members.truncate(left);
        left == 0
    }

    pub(crate) fn search_index(&self) -> &SearchIndex {
        self.search.get_or_init(|| SearchIndex::build(&self.members, self.decompose))
    }

    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// By member: its place in the order of folded names; all different.
    pub(crate) fn name_ranks(&self) -> &[u32] {
        &self.name_ranks
    }
}
