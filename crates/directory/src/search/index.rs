//! The inverted index: a sorted vocabulary, and for each word the members and fields it occurs in.
//! Sorted, because then everything that begins with a word is one range.

use super::{FoldedLabels, Grade, IndexedField, asked, forgiven, may_end_compound};
use crate::facts::Facts;
use crate::member::Member;
use crate::text::{Decompose, fold, words};
use std::collections::BTreeMap;
use std::ops::Range;

/// Words of the members, independent of the page's language.
#[derive(Debug)]
pub struct SearchIndex {
    /// Folded, sorted, distinct.
    vocabulary: Vec<Box<str>>,
    /// By word: where its postings start; one more entry closes the last.
    starts: Vec<u32>,
    postings: Vec<Posting>,
}

/// One word in one member.
#[derive(Debug, Clone, Copy)]
struct Posting {
    member: u32,
    /// The weight of the best field in which it occurs.
    weight: u8,
}

impl SearchIndex {
    /// Indexes name, city, postcode, provider and street of every member.
    pub fn build(members: &[Member], decompose: Decompose) -> Self {
        let mut builder = IndexBuilder::default();
        while !builder.step(members, decompose, usize::MAX) {}
        builder.freeze()
    }

    /// By member: its score, 0 where some word doesn't match; `None` for a text without words.
    pub(crate) fn scores(
        &self,
        text: &str,
        labels: &FoldedLabels,
        facts: &Facts,
        decompose: Decompose,
    ) -> Option<Vec<u32>> {
        let folded = fold(text, decompose);
        let mut total: Option<Vec<u32>> = None;
        for word in asked(&folded) {
            let mut scores = vec![0; facts.members.len()];
            if !self.add(word, 0, labels, facts, &mut scores) && forgiven(word) > 0 {
                self.add(word, forgiven(word), labels, facts, &mut scores);
            }
            if let Some(total) = &total {
                for (score, so_far) in scores.iter_mut().zip(total) {
                    *score = if *score == 0 || *so_far == 0 { 0 } else { *score + so_far };
                }
            }
            total = Some(scores);
        }
        total
    }

    /// Raises each member's score to what this word is worth there; whether it matches anywhere.
    fn add(
        &self,
        typed: &str,
        mistakes: u8,
        labels: &FoldedLabels,
        facts: &Facts,
        scores: &mut [u32],
    ) -> bool {
        let mut any = labels.add(typed, mistakes, facts, scores);
        // Beginnings are one range of the sorted words; anything else may stand anywhere.
        let range = match mistakes {
            0 if !may_end_compound(typed) => self.beginning_with(typed),
            _ => 0..self.vocabulary.len(),
        };
        for place in range {
            let word = &self.vocabulary[place];
            let grade = match mistakes {
                0 => Grade::as_typed(typed, word),
                _ => Grade::mistyped(typed, word, mistakes),
            };
            if let Some(Grade(grade)) = grade {
                any = true;
                for p in
                    &self.postings[self.starts[place] as usize..self.starts[place + 1] as usize]
                {
                    let score = &mut scores[p.member as usize];
                    *score = (*score).max(u32::from(p.weight) * grade);
                }
            }
        }
        any
    }

    fn beginning_with(&self, prefix: &str) -> Range<usize> {
        let from = self.vocabulary.partition_point(|w| &**w < prefix);
        let rest = &self.vocabulary[from..];
        from..from + rest.partition_point(|w| w.starts_with(prefix))
    }
}

/// The folded fields of a member with their weights, best first.
fn fields(member: &Member, decompose: Decompose) -> [(u8, String); IndexedField::ALL.len()] {
    let (start, rest) = member.name.split_once(' ').unwrap_or((&member.name, ""));
    IndexedField::ALL.map(|field| {
        let text = match field {
            IndexedField::NameStart => start,
            IndexedField::Name => rest,
            IndexedField::City => member.city.as_deref().unwrap_or_default(),
            IndexedField::Postcode => member.postal_code.as_deref().unwrap_or_default(),
            IndexedField::Provider => member.organization.as_deref().unwrap_or_default(),
            IndexedField::Street => member.address_1.as_deref().unwrap_or_default(),
        };
        (field.weight() as u8, fold(text, decompose))
    })
}

/// Postings laid out that take about as long as reading a member.
const POSTINGS: usize = 64;

/// An index that is built in steps, each of which must be given the same members.
#[derive(Debug, Default)]
pub struct IndexBuilder {
    /// Every word, sorted, with its number in the order in which they came.
    words: BTreeMap<Box<str>, u32>,
    /// (word, posting), grouped by member.
    found: Vec<(u32, Posting)>,
    /// Members read.
    read: usize,
    /// By number of a word: its place in the sorted vocabulary.
    rank: Vec<u32>,
    starts: Vec<u32>,
    /// Where the next posting of each word goes.
    next: Vec<u32>,
    /// Postings counted, and laid out.
    counted: usize,
    laid: usize,
    postings: Vec<Posting>,
}

impl IndexBuilder {
    /// Reads at most so many members, or does as much by [`POSTINGS`]; whether all is done.
    pub fn step(&mut self, members: &[Member], decompose: Decompose, share: usize) -> bool {
        if self.read < members.len() {
            let until = members.len().min(self.read.saturating_add(share));
            for (n, member) in (self.read..until).zip(&members[self.read..until]) {
                self.read_member(n as u32, member, decompose);
            }
            self.read = until;
            return false;
        }
        if self.starts.is_empty() {
            self.rank = vec![0; self.words.len()];
            for (rank, word) in (0..).zip(self.words.values()) {
                self.rank[*word as usize] = rank;
            }
            self.starts = vec![0; self.words.len() + 1];
            return false;
        }
        let postings = share.saturating_mul(POSTINGS);
        if self.counted < self.found.len() {
            let until = self.found.len().min(self.counted.saturating_add(postings));
            for (word, _) in &self.found[self.counted..until] {
                self.starts[self.rank[*word as usize] as usize + 1] += 1;
            }
            self.counted = until;
            return false;
        }
        if self.next.is_empty() {
            for n in 1..self.starts.len() {
                self.starts[n] += self.starts[n - 1];
            }
            self.next.clone_from(&self.starts);
            self.postings = vec![Posting { member: 0, weight: 0 }; self.found.len()];
        }
        // A counting sort: members stay in order.
        let until = self.found.len().min(self.laid.saturating_add(postings));
        for (word, posting) in &self.found[self.laid..until] {
            let slot = &mut self.next[self.rank[*word as usize] as usize];
            self.postings[*slot as usize] = *posting;
            *slot += 1;
        }
        self.laid = until;
        until == self.found.len()
    }

    /// The index, once all is done.
    pub fn freeze(self) -> SearchIndex {
        let vocabulary = self.words.into_keys().collect();
        SearchIndex { vocabulary, starts: self.starts, postings: self.postings }
    }

    /// Adds the words of a member, each in the best field in which it occurs: fields come best first.
    fn read_member(&mut self, n: u32, member: &Member, decompose: Decompose) {
        let from = self.found.len();
        for (weight, text) in fields(member, decompose) {
            for word in words(&text) {
                let place = match self.words.get(word) {
                    Some(place) => *place,
                    None => {
                        let place = self.words.len() as u32;
                        self.words.insert(word.into(), place);
                        place
                    }
                };
                if !self.found[from..].iter().any(|(known, _)| *known == place) {
                    self.found.push((place, Posting { member: n, weight }));
                }
            }
        }
    }
}
