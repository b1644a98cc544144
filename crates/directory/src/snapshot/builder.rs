//! Members come in one by one, then freeze into a [`Snapshot`]: a large directory is built in small
//! steps, while the page stays quick.
//!
//! What every query needs is counted up and put in order member by member; freezing only numbers it.

use super::Snapshot;
use crate::facts::Facts;
use crate::feed_meta::FeedMeta;
use crate::member::Member;
use crate::text::{self, Decompose};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

/// A snapshot that is being built.
#[derive(Debug)]
pub struct Builder {
    members: Vec<Member>,
    by_id: HashMap<Arc<str>, u32>,
    facts: Facts,
    decompose: Decompose,
    /// The members in the order of the list: folded name, identity, number.
    names: BTreeSet<(String, Arc<str>, u32)>,
}

impl Builder {
    /// Without members.
    pub fn new(decompose: Decompose) -> Self {
        Self {
            members: Vec::new(),
            by_id: HashMap::new(),
            facts: Facts::default(),
            decompose,
            names: BTreeSet::new(),
        }
    }

    /// How many members there are so far.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether a member has this identity.
    pub fn holds(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// Adds a member, whose identity is new.
    pub fn add(&mut self, member: Member) {
        let (id, number): (Arc<str>, _) = (member.id.as_str().into(), self.members.len() as u32);
        self.names.insert((text::fold(&member.name, self.decompose), id.clone(), number));
        self.by_id.insert(id, number);
        self.facts.add(&member);
        self.members.push(member);
    }

    /// The snapshot.
    pub fn freeze(self, meta: FeedMeta) -> Snapshot {
        let mut name_ranks = vec![0; self.members.len()];
        for (rank, (_, _, n)) in (0..).zip(self.names) {
            name_ranks[n as usize] = rank;
        }
        let mut facts = self.facts;
        facts.sort();
        Snapshot {
            meta,
            members: self.members,
            facts,
            decompose: self.decompose,
            by_id: self.by_id,
            name_ranks,
            search: OnceLock::new(),
        }
    }

    /// The members alone.
    pub(crate) fn into_members(self) -> Vec<Member> {
        self.members
    }
}
