//! Finding members by words: the text box.
//!
//! Every word of the text must match the member: exactly, as a beginning, as the end of a compound
//! ("Beratung" finds "Migrationsberatung"), or, where the word as typed occurs nowhere at all, with
//! the typing mistakes that [`crate::typo::allowed`] forgives. A word counts where it matches best;
//! a member's score is the sum over the words. `docs/search.md` explains the order;
//! `tests/ranking.rs` pins it over the real members.
//!
//! Labels of kinds, topics and languages depend on the page's language and so are matched beside the
//! index, which is built once per snapshot whatever the language.
//!
//! Deliberately absent: phrases, synonyms, descriptions, and any learning from what people search.

mod index;
mod labels;
#[cfg(test)]
mod tests;

pub use index::{IndexBuilder, SearchIndex};
pub use labels::{FoldedLabels, Labels};

use crate::text;
use crate::typo;

/// What a matching field is worth, most first: the table of `docs/search.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IndexedField {
    /// The first word of the name.
    NameStart,
    Name,
    City,
    Postcode,
    Provider,
    Street,
}

impl IndexedField {
    pub(crate) const ALL: [Self; 6] =
        [Self::NameStart, Self::Name, Self::City, Self::Postcode, Self::Provider, Self::Street];

    pub(crate) const fn weight(self) -> u32 {
        match self {
            Self::NameStart => 72,
            Self::Name => 64,
            Self::City => 48,
            Self::Postcode => 40,
            Self::Provider => 30,
            Self::Street => 8,
        }
    }
}

/// What a matching label of the member's kind is worth.
pub(crate) const KIND_WEIGHT: u32 = 20;
/// What a matching label of one of the member's topics or languages is worth.
pub(crate) const TOPIC_WEIGHT: u32 = 14;

/// How well a typed word matches a word of the index: factor on the field's weight, 0 for not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Grade(pub u32);

impl Grade {
    pub(crate) const EXACT: Self = Self(8);
    pub(crate) const PREFIX: Self = Self(6);
    pub(crate) const COMPOUND: Self = Self(4);
    pub(crate) const ONE_MISTAKE: Self = Self(3);
    pub(crate) const TWO_MISTAKES: Self = Self(2);

    /// Without any mistake.
    pub(crate) fn as_typed(typed: &str, word: &str) -> Option<Self> {
        match word.strip_prefix(typed) {
            Some("") => Some(Self::EXACT),
            Some(_) => Some(Self::PREFIX),
            None if may_end_compound(typed) && word.ends_with(typed) => Some(Self::COMPOUND),
            None => None,
        }
    }

    /// With at most so many mistakes.
    pub(crate) fn mistyped(typed: &str, word: &str, allowed: u8) -> Option<Self> {
        match typo::within(typed, word, allowed)? {
            0 => Some(Self::EXACT),
            1 => Some(Self::ONE_MISTAKE),
            _ => Some(Self::TWO_MISTAKES),
        }
    }
}

/// German writes compounds as one word with what it is about at the end. Shorter endings than five
/// letters are as often chance.
pub(crate) fn may_end_compound(typed: &str) -> bool {
    typed.chars().nth(4).is_some()
}

/// The mistakes forgiven in a folded word; none in a number, whose neighbours are other numbers.
pub(crate) fn forgiven(word: &str) -> u8 {
    match word.contains(|c: char| c.is_ascii_digit()) {
        true => 0,
        false => typo::allowed(word.chars().count()),
    }
}

/// The words that must match: without the small words of German and English, unless nothing else
/// is there.
pub(crate) fn asked(folded: &str) -> Vec<&str> {
    let all: Vec<&str> = text::words(folded).collect();
    let telling: Vec<&str> = all.iter().copied().filter(|w| !SMALL_WORDS.contains(w)).collect();
    if telling.is_empty() { all } else { telling }
}

/// Folded; sentences are made of them and offices' names are not told apart by them.
const SMALL_WORDS: [&str; 28] = [
    "am", "an", "and", "at", "auf", "bei", "das", "dem", "den", "der", "des", "die", "e", "for",
    "fur", "im", "in", "mit", "near", "of", "the", "um", "und", "v", "von", "zu", "zum", "zur",
];
