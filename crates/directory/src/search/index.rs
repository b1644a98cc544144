//! The inverted index: a sorted vocabulary, and for each word the members and fields it occurs in.
//! Sorted, because then everything that begins with a word is one range.

use super::{Field, FoldedLabels, Grade, Hit, asked, forgiven, may_end_compound};
use crate::member::{Member, MemberId};
use crate::order::Sorter;
use crate::snapshot::Facts;
use crate::text::{Decompose, fold, words};
use std::collections::HashMap;
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

    /// The members that match every word of the text, in no order; none for a text without words.
    pub(crate) fn search(
        &self,
        text: &str,
        labels: &FoldedLabels,
        facts: &Facts,
        decompose: Decompose,
    ) -> Vec<Hit> {
        let scores = self.scores(text, labels, facts, decompose).unwrap_or_default();
        (0..)
            .map(MemberId)
            .zip(scores)
            .filter(|(_, score)| *score > 0)
            .map(|(id, score)| Hit { id, score })
            .collect()
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
fn fields(member: &Member, decompose: Decompose) -> [(u8, String); Field::ALL.len()] {
    let (start, rest) = member.name.split_once(' ').unwrap_or((&member.name, ""));
    Field::ALL.map(|field| {
        let text = match field {
            Field::NameStart => start,
            Field::Name => rest,
            Field::City => member.city.as_deref().unwrap_or_default(),
            Field::Postcode => member.postal_code.as_deref().unwrap_or_default(),
            Field::Provider => member.organization.as_deref().unwrap_or_default(),
            Field::Street => member.address_1.as_deref().unwrap_or_default(),
        };
        (field.weight() as u8, fold(text, decompose))
    })
}

/// Comparisons of words, and postings laid out, that take about as long as reading a member.
const COMPARISONS: usize = 16;
const POSTINGS: usize = 64;

/// An index that is built in steps, each of which must be given the same members.
#[derive(Debug, Default)]
pub struct IndexBuilder {
    /// Every word, by its number in the order in which they came.
    places: HashMap<Box<str>, u32>,
    words: Vec<Box<str>>,
    /// (word, posting), grouped by member.
    found: Vec<(u32, Posting)>,
    /// Members read.
    read: usize,
    sorter: Option<Sorter>,
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
    /// Reads at most so many members, or does as much by [`COMPARISONS`] or [`POSTINGS`]; whether all
    /// is done.
    pub fn step(&mut self, members: &[Member], decompose: Decompose, share: usize) -> bool {
        if self.read < members.len() {
            let until = members.len().min(self.read.saturating_add(share));
            for (n, member) in (self.read..until).zip(&members[self.read..until]) {
                self.read_member(n as u32, member, decompose);
            }
            self.read = until;
            return false;
        }
        let (words, postings) = (&self.words, share.saturating_mul(POSTINGS));
        let sorter = self.sorter.get_or_insert_with(|| Sorter::new(words.len()));
        if self.starts.is_empty() {
            if sorter.step(share.saturating_mul(COMPARISONS), &mut |a, b| words[a].cmp(&words[b])) {
                self.rank = vec![0; words.len()];
                for (rank, word) in sorter.order().iter().enumerate() {
                    self.rank[*word as usize] = rank as u32;
                }
                self.starts = vec![0; words.len() + 1];
            }
            return false;
        }
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
    pub fn freeze(mut self) -> SearchIndex {
        let order = self.sorter.map(Sorter::into_order).unwrap_or_default();
        let word = |n: u32| std::mem::take(&mut self.words[n as usize]);
        let vocabulary = order.into_iter().map(word).collect();
        SearchIndex { vocabulary, starts: self.starts, postings: self.postings }
    }

    /// Adds the words of a member, each in the best field in which it occurs: fields come best first.
    fn read_member(&mut self, n: u32, member: &Member, decompose: Decompose) {
        let from = self.found.len();
        for (weight, text) in fields(member, decompose) {
            for word in words(&text) {
                let place = match self.places.get(word) {
                    Some(place) => *place,
                    None => {
                        let place = self.words.len() as u32;
                        self.places.insert(word.into(), place);
                        self.words.push(word.into());
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
