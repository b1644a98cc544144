//! What a person means who has typed this much: every name is graded against the query, the best
//! few are kept. A thousand names take no index; mistakes are only looked for where the first
//! letter fits (see [`crate::typo`]).

use super::known_words::has_known;
use super::{Gazetteer, Key, Place, code_of};
use crate::text::{Decompose, fold, words};
use crate::typo;
use std::cmp::Reverse;

/// A place that the query may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Suggestion<'g> {
    /// The place.
    pub place: &'g Place,
    /// Whether the query is its whole name or postcode: nothing is left to complete.
    pub exact: bool,
    /// The place's district (AGS) where another town has the same name, to tell them apart.
    pub district: Option<&'g str>,
}

/// How a name answers a query, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// It is the query, perhaps but for brackets.
    Exact,
    /// It begins with the query.
    Prefix,
    /// Its words, in this order, begin with those of the query.
    WordPrefix,
    /// It would, but for so many mistakes.
    Typo(u8),
}

pub(super) fn suggest<'g>(
    gazetteer: &'g Gazetteer,
    query: &str,
    limit: usize,
    decompose: Decompose,
    is_known: &dyn Fn(&str) -> bool,
) -> Vec<Suggestion<'g>> {
    let folded = fold(query, decompose);
    let (digits, text) = split(&folded);
    let towns = || {
        let found = by_name(gazetteer, &text, limit, is_known);
        match found.is_empty() {
            true => by_name(gazetteer, &without_noise(&text), limit, is_known),
            false => found,
        }
    };
    let mut found = match digits {
        None => towns(),
        Some(digits) => {
            let starting = starting_with(gazetteer, digits);
            let of_town = |place: &&Place| text.is_empty() || is_of(place, &text, decompose);
            let mut found: Vec<_> = starting.iter().filter(of_town).take(limit).collect();
            if found.is_empty() {
                // The town and the number contradict each other: a whole postcode is meant so, a
                // shorter number may be a house's.
                found.extend(starting.iter().filter(|place| code_of(place) == digits).take(limit));
                found.extend(towns());
            }
            found
        }
    };
    found.truncate(limit);
    let is_whole = |place: &Place| match digits {
        Some(digits) if place.postcode.is_some() => code_of(place) == digits,
        Some(_) => false,
        None => gazetteer.keys_of(place).any(|key| key.text == text || key.base() == text),
    };
    let finish = |place| Suggestion {
        place,
        exact: is_whole(place),
        district: gazetteer.has_namesake(place).then_some(place.district.as_deref()).flatten(),
    };
    found.into_iter().map(finish).collect()
}

/// The query's longest number, if it may be a postcode's beginning, and its other words.
fn split(folded: &str) -> (Option<&str>, String) {
    let is_number = |word: &&str| word.len() <= 5 && word.bytes().all(|b| b.is_ascii_digit());
    let digits = words(folded).filter(is_number).max_by_key(|word| word.len());
    let rest: Vec<_> = words(folded).filter(|word| !is_number(word)).collect();
    (digits, rest.join(" "))
}

/// Folded words that people write round a name: "Landkreis Celle", "in Hannover, Niedersachsen".
const NOISE: [&str; 11] = [
    "stadt",
    "gemeinde",
    "flecken",
    "landkreis",
    "kreis",
    "lk",
    "region",
    "in",
    "bei",
    "niedersachsen",
    "deutschland",
];

fn without_noise(text: &str) -> String {
    let kept: Vec<_> = words(text).filter(|word| !NOISE.contains(word)).collect();
    kept.join(" ")
}

fn starting_with<'g>(gazetteer: &'g Gazetteer, digits: &str) -> &'g [Place] {
    let all = &gazetteer.postcodes;
    let start = all.partition_point(|place| code_of(place) < digits);
    let rest = all.get(start..).unwrap_or_default();
    let end = rest.partition_point(|place| code_of(place).starts_with(digits));
    rest.get(..end).unwrap_or_default()
}

/// Whether the text may be a town of this postcode.
fn is_of(place: &Place, text: &str, decompose: Decompose) -> bool {
    let mut names = std::iter::once(&place.name).chain(&place.also);
    names.any(|name| {
        let key = Key::new(name, 0, decompose);
        grade(text, &key).or_else(|| mistyped(text, &key)).is_some()
    })
}

fn by_name<'g>(
    gazetteer: &'g Gazetteer,
    text: &str,
    limit: usize,
    is_known: &dyn Fn(&str) -> bool,
) -> Vec<&'g Place> {
    if text.is_empty() {
        return Vec::new();
    }
    let graded = |grade: fn(&str, &Key) -> Option<Match>| {
        let of_key = move |key| Some((grade(text, key)?, gazetteer.towns.get(key.town)?));
        gazetteer.keys.iter().filter_map(of_key)
    };
    let mut hits: Vec<(Match, &'g Place)> = graded(grade).collect();
    if hits.iter().all(|(how, _)| *how > Match::Prefix) && !has_known(text, is_known) {
        hits.extend(graded(mistyped));
    }
    let key = |(how, place): &(Match, &'g Place)| {
        (*how, Reverse(place.population_class), place.name.as_str(), place.district.as_deref())
    };
    hits.sort_by(|a, b| key(a).cmp(&key(b)));
    let mut best: Vec<&Place> = Vec::new();
    for (_, place) in hits {
        if best.len() == limit {
            break;
        }
        // A town with several names is found once.
        if !best.iter().any(|known| std::ptr::eq(*known, place)) {
            best.push(place);
        }
    }
    best
}

fn grade(text: &str, key: &Key) -> Option<Match> {
    if key.text == text || key.base() == text {
        Some(Match::Exact)
    } else if key.text.starts_with(text) {
        Some(Match::Prefix)
    } else {
        let begins = |typed: &str, word: &str| word.starts_with(typed).then_some(0);
        each_in_order(text, &key.text, begins).map(|_| Match::WordPrefix)
    }
}

fn mistyped(text: &str, key: &Key) -> Option<Match> {
    mistakes(text, &key.text).map(Match::Typo)
}

/// The fewest mistakes that make the key an answer: word by word, or as a whole for a space that is
/// missing or too many.
fn mistakes(text: &str, key: &str) -> Option<u8> {
    let forgiven = |typed: &str| typo::allowed(typed.chars().count());
    let by_word =
        each_in_order(text, key, |typed, word| typo::prefix_within(typed, word, forgiven(typed)));
    let one_word = !text.contains(' ') && !key.contains(' ');
    let whole = if one_word { None } else { typo::prefix_within(text, key, forgiven(text)) };
    by_word.into_iter().chain(whole).min()
}

/// Pairs every word of the query with a later word of the name; the sum of what the pairs cost.
fn each_in_order(text: &str, name: &str, cost: impl Fn(&str, &str) -> Option<u8>) -> Option<u8> {
    let mut names = words(name);
    words(text).try_fold(0, |sum, typed| Some(sum + names.find_map(|word| cost(typed, word))?))
}

impl Gazetteer {
    fn keys_of(&self, place: &Place) -> impl Iterator<Item = &Key> {
        self.keys.iter().filter(move |key| {
            self.towns.get(key.town).is_some_and(|town| std::ptr::eq(town, place))
        })
    }

    /// Whether another town has the same name.
    fn has_namesake(&self, place: &Place) -> bool {
        place.postcode.is_none()
            && self.towns.iter().any(|town| town.name == place.name && !std::ptr::eq(town, place))
    }
}
