//! The words by which people call kinds, topics and languages. They belong to the page's language
//! and to German; a member matches them through what it is, not through what it writes.

use super::{Grade, KIND_WEIGHT, TOPIC_WEIGHT, asked};
use crate::facts::{Fact, Facts};
use crate::terms::{Kind, Topic};
use crate::text::{Decompose, fold};

/// Labels as shown. A term may stand more than once, in several languages.
#[derive(Debug, Clone, Default)]
pub struct Labels {
    /// What a member is.
    pub kinds: Vec<(Kind, String)>,
    /// What it helps with.
    pub topics: Vec<(Topic, String)>,
    /// What is spoken there, by BCP 47 tag.
    pub languages: Vec<(String, String)>,
}

/// Names that offices and letters use in every language, whatever the page calls the kind; folded.
const ABBREVIATIONS: [(Kind, &str); 3] =
    [(Kind::Mbe, "mbe"), (Kind::Jmd, "jmd"), (Kind::Koordinierungsstelle, "kmut")];

/// Labels, folded once for many searches.
#[derive(Debug, Clone, Default)]
pub struct FoldedLabels {
    words: Vec<(Box<str>, Meaning)>,
}

#[derive(Debug, Clone)]
enum Meaning {
    Kind(Kind),
    Topic(Topic),
    Language(Box<str>),
}

impl Labels {
    /// Folds every label into its words, and adds the abbreviations of the kinds.
    pub fn fold(&self, decompose: Decompose) -> FoldedLabels {
        let kinds = self.kinds.iter().map(|(kind, label)| (Meaning::Kind(*kind), label));
        let topics = self.topics.iter().map(|(topic, label)| (Meaning::Topic(*topic), label));
        let languages = self
            .languages
            .iter()
            .map(|(tag, label)| (Meaning::Language(tag.as_str().into()), label));
        let mut words: Vec<(Box<str>, Meaning)> = ABBREVIATIONS
            .iter()
            .map(|(kind, word)| ((*word).into(), Meaning::Kind(*kind)))
            .collect();
        for (meaning, label) in kinds.chain(topics).chain(languages) {
            for word in asked(&fold(label, decompose)) {
                words.push((word.into(), meaning.clone()));
            }
        }
        FoldedLabels { words }
    }
}

impl FoldedLabels {
    /// Raises each member's score to what the word is worth as a label; whether it is one.
    pub(super) fn add(&self, typed: &str, mistakes: u8, facts: &Facts, scores: &mut [u32]) -> bool {
        let mut worth = Worth::default();
        for (word, meaning) in &self.words {
            let grade = match mistakes {
                0 => Grade::as_typed(typed, word),
                _ => Grade::mistyped(typed, word, mistakes),
            };
            if let Some(grade) = grade {
                worth.raise(meaning, grade, facts);
            }
        }
        if worth.any {
            for ((n, fact), score) in facts.members.iter().enumerate().zip(scores) {
                *score = (*score).max(worth.of(fact, facts.languages.of_member(n)));
            }
        }
        worth.any
    }
}

/// What one typed word is worth for each term: its grade there.
#[derive(Default)]
struct Worth {
    any: bool,
    kinds: [u32; Kind::ALL.len()],
    topics: [u32; Topic::ALL.len()],
    /// Places in the snapshot's languages.
    languages: Vec<(u16, u32)>,
}

impl Worth {
    fn raise(&mut self, meaning: &Meaning, Grade(grade): Grade, facts: &Facts) {
        match meaning {
            Meaning::Kind(kind) => {
                let worth = &mut self.kinds[kind.index()];
                *worth = (*worth).max(grade);
            }
            Meaning::Topic(topic) => {
                let worth = &mut self.topics[topic.index()];
                *worth = (*worth).max(grade);
            }
            Meaning::Language(tag) => {
                // A language that nobody states is worth nothing, but it is no typing mistake.
                if let Some(place) = facts.languages.place(tag) {
                    self.languages.push((place, grade));
                }
            }
        }
        self.any = true;
    }

    fn of(&self, fact: &Fact, speaks: &[u16]) -> u32 {
        let topics = Topic::ALL
            .iter()
            .filter(|topic| fact.topics.contains(topic))
            .map(|topic| self.topics[topic.index()]);
        let languages = self
            .languages
            .iter()
            .filter(|(place, _)| speaks.contains(place))
            .map(|(_, grade)| *grade);
        let best = topics.chain(languages).max().unwrap_or(0);
        (self.kinds[fact.kind.index()] * KIND_WEIGHT).max(best * TOPIC_WEIGHT)
    }
}
