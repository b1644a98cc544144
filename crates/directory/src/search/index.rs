//! The inverted index: a sorted vocabulary, and for each word the members and fields it occurs in.
//! Sorted, because then everything that begins with a word is one range.

use super::{Field, FoldedLabels, Grade, Hit, asked, forgiven, may_end_compound};
use crate::member::{Member, MemberId};
use crate::order::sort_by;
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
        let mut places: HashMap<Box<str>, u32> = HashMap::new();
        // (word, posting), grouped by member.
        let mut found: Vec<(u32, Posting)> = Vec::with_capacity(members.len() * 12);
        for (member, n) in members.iter().zip(0..) {
            let from = found.len();
            for (weight, text) in fields(member, decompose) {
                for word in words(&text) {
                    add(&mut places, &mut found, from, word, Posting { member: n, weight });
                }
            }
        }
        frozen(places, found)
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

/// Adds a posting, unless the member (whose postings start at `from`) has the word already, in a
/// field that is worth at least as much: fields come best first.
fn add(
    places: &mut HashMap<Box<str>, u32>,
    found: &mut Vec<(u32, Posting)>,
    from: usize,
    word: &str,
    posting: Posting,
) {
    let place = match places.get(word) {
        Some(place) => *place,
        None => {
            let place = places.len() as u32;
            places.insert(word.into(), place);
            place
        }
    };
    if !found[from..].iter().any(|(known, _)| *known == place) {
        found.push((place, posting));
    }
}

/// Sorts the vocabulary and lays the postings out by word (a counting sort: members stay in order).
fn frozen(places: HashMap<Box<str>, u32>, found: Vec<(u32, Posting)>) -> SearchIndex {
    let mut sorted: Vec<(Box<str>, u32)> = places.into_iter().collect();
    sort_by(&mut sorted, |a, b| a.0.cmp(&b.0));
    let mut rank = vec![0; sorted.len()];
    for ((_, place), n) in sorted.iter().zip(0u32..) {
        rank[*place as usize] = n;
    }
    let mut starts = vec![0u32; sorted.len() + 1];
    for (place, _) in &found {
        starts[rank[*place as usize] as usize + 1] += 1;
    }
    for n in 1..starts.len() {
        starts[n] += starts[n - 1];
    }
    let mut next = starts.clone();
    let mut postings = vec![Posting { member: 0, weight: 0 }; found.len()];
    for (place, posting) in found {
        let slot = &mut next[rank[place as usize] as usize];
        postings[*slot as usize] = posting;
        *slot += 1;
    }
    SearchIndex { vocabulary: sorted.into_iter().map(|(word, _)| word).collect(), starts, postings }
}
