//! Members come in one by one, then are put in order, then freeze into a [`Snapshot`]: each in small
//! steps, so that a large directory is built while the page stays quick.
//!
//! What is counted up here member by member is what every query needs; freezing only renumbers it.

use super::facts::{self, Facts};
use super::languages::{self, Languages};
use super::{Snapshot, Table};
use crate::feed::FeedMeta;
use crate::member::Member;
use crate::order::Sorter;
use crate::text::{self, Decompose};
use std::collections::HashMap;
use std::sync::OnceLock;

/// A snapshot that is being built.
#[derive(Debug)]
pub struct Builder {
    members: Vec<Member>,
    by_id: HashMap<Box<str>, u32>,
    facts: Facts,
    decompose: Decompose,
    /// By member: its folded name.
    names: Vec<String>,
    sorter: Option<Sorter>,
}

impl Builder {
    /// Without members.
    pub fn new(decompose: Decompose) -> Self {
        Self {
            members: Vec::new(),
            by_id: HashMap::new(),
            facts: Facts {
                members: Vec::new(),
                languages: Languages {
                    tags: Table::default(),
                    starts: vec![0],
                    answers: Vec::new(),
                },
                districts: Table::default(),
            },
            decompose,
            names: Vec::new(),
            sorter: None,
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
        self.sorter = None;
        self.by_id.insert(member.id.as_str().into(), self.members.len() as u32);
        let fact = facts::fact(&member, &mut self.facts.districts);
        self.facts.members.push(fact);
        languages::add(&mut self.facts.languages, &member);
        self.names.push(text::fold(&member.name, self.decompose));
        self.members.push(member);
    }

    /// Puts the names in order, in about so many steps; whether that is done.
    pub fn order(&mut self, steps: usize) -> bool {
        let (names, members) = (&self.names, &self.members);
        let sorter = self.sorter.get_or_insert_with(|| Sorter::new(names.len()));
        let id = |n: usize| members[n].id.as_str();
        sorter.step(steps, &mut |a, b| names[a].cmp(&names[b]).then_with(|| id(a).cmp(id(b))))
    }

    /// The snapshot. Quick where the members are in order; otherwise that is done first.
    pub fn freeze(mut self, meta: FeedMeta) -> Snapshot {
        self.order(usize::MAX);
        let order = self.sorter.map(Sorter::into_order).unwrap_or_default();
        let mut name_ranks = vec![0; order.len()];
        for (rank, n) in order.into_iter().enumerate() {
            name_ranks[n as usize] = rank as u32;
        }
        let mut facts = self.facts;
        let places = facts.districts.sort();
        for fact in &mut facts.members {
            fact.districts =
                fact.districts.map(|n| n.and_then(|n| places.get(n as usize).copied()));
        }
        let places = facts.languages.tags.sort();
        for answer in &mut facts.languages.answers {
            *answer = places.get(*answer as usize).copied().unwrap_or_default();
        }
        Snapshot {
            meta,
            members: self.members,
            facts,
            decompose: self.decompose,
            by_id: self.by_id,
            name_ranks,
            spatial: OnceLock::new(),
            search: OnceLock::new(),
        }
    }

    /// The members alone.
    pub(crate) fn into_members(self) -> Vec<Member> {
        self.members
    }
}
