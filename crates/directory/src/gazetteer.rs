//! Places and postcodes of Niedersachsen, Bremen and Hamburg, searched without a network: nobody
//! has to tell a server where they look for help.
//!
//! Built once from the committed text (`public/gazetteer/niedersachsen.txt`), then never changed.
//! Deliberately absent: streets and house numbers, the text's making (`cargo xtask gazetteer`) and
//! the names of districts (`crate::district`). The format is described in `docs/gazetteer.md`.

mod known_words;
mod parse;
mod suggest;
#[cfg(test)]
mod tests;

pub use parse::GazetteerError;
pub use suggest::Suggestion;

use crate::geo::Point;
use crate::text::{Decompose, fold};
use std::cmp::Reverse;

/// What a [`Place`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// A municipality, a settlement, a quarter of a city or a Samtgemeinde.
    Town,
    /// The area of a postcode.
    Postcode,
}

/// A town or a postcode.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The official name, such as `Leer (Ostfriesland)`; of a postcode, that of its largest town.
    pub name: String,
    /// Other names: of a town those in Arabic and Cyrillic script, of a postcode its other towns.
    pub also: Vec<String>,
    /// Town or postcode.
    pub kind: PlaceKind,
    /// Five digits; `None` for a town, which may have many.
    pub postcode: Option<String>,
    /// The middle, as good as known: to some hundred metres for a town, often a kilometre and more
    /// for a postcode.
    pub point: Point,
    /// Official key of the district (AGS: 5 digits; 8 for the cities of Hannover and Göttingen).
    pub district: Option<String>,
    /// Twice the decimal logarithm of the population, rounded down: 5 is a village, 10 is
    /// Hildesheim, 12 is Hamburg; 0 for unknown, for a Samtgemeinde and for a postcode.
    pub population_class: u8,
}

/// The places, with their folded names to search by.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    /// In the text's order.
    towns: Vec<Place>,
    /// By postcode.
    postcodes: Vec<Place>,
    keys: Vec<Key>,
}

/// A folded name of a town.
#[derive(Debug, Clone)]
struct Key {
    text: String,
    /// How many bytes of `text` are left without what stands in brackets: `leer` of
    /// `leer ostfriesland`.
    base: usize,
    /// Index into `towns`.
    town: usize,
}

/// Beyond this distance in metres a position is not called by a town's name: it is outside.
const NEAR_M: f64 = 25_000.0;

impl Gazetteer {
    /// Reads the text of `public/gazetteer/niedersachsen.txt`.
    ///
    /// # Errors
    /// Where the text is no gazetteer of version 1 or a line is not as `docs/gazetteer.md` says:
    /// it comes with the app, so a broken one is refused whole.
    pub fn parse(text: &str, decompose: Decompose) -> Result<Self, GazetteerError> {
        parse::parse(text, decompose)
    }

    /// The places that a person may mean who typed this much, best first, at most `limit`.
    ///
    /// Digits find postcodes by their beginning, words find towns, both together find postcodes
    /// of that town. A name that equals the query comes before one that begins with it, then one
    /// whose words do, then, only where no name begins so, mistyped ones (see [`crate::typo`]);
    /// among equals the larger town comes first. A word by which people look for help is no mistyped
    /// name (`gazetteer/known_words.rs`). The cost is one pass over all names.
    pub fn suggest(&self, query: &str, limit: usize, decompose: Decompose) -> Vec<Suggestion<'_>> {
        self.suggest_beside(query, limit, decompose, &|_| false)
    }

    /// The same, beside other words that the page knows: a folded one that `is_known` is no mistyped
    /// name either.
    pub fn suggest_beside(
        &self,
        query: &str,
        limit: usize,
        decompose: Decompose,
        is_known: &dyn Fn(&str) -> bool,
    ) -> Vec<Suggestion<'_>> {
        suggest::suggest(self, query, limit, decompose, is_known)
    }

    /// The place of a postcode of five ASCII digits.
    pub fn postcode(&self, code: &str) -> Option<&Place> {
        let found = self.postcodes.binary_search_by(|place| code_of(place).cmp(code)).ok()?;
        self.postcodes.get(found)
    }

    /// The town of this name, as offices write it: `Leer` and `Leer (Ostfriesland)` are one.
    ///
    /// Of several the one whose full name fits, then the largest. With a `district` (AGS) only
    /// towns of that district count; 5 digits include the city that has 8.
    pub fn town(&self, name: &str, district: Option<&str>, decompose: Decompose) -> Option<&Place> {
        let full = fold(name, decompose);
        let base = fold(without_brackets(name), decompose);
        if full.is_empty() {
            return None;
        }
        self.keys
            .iter()
            .filter_map(|key| {
                let town = self.towns.get(key.town)?;
                let there = town.district.as_deref().unwrap_or_default();
                let fit = key.fit(&full, &base)?;
                there.starts_with(district.unwrap_or_default()).then_some((
                    fit,
                    Reverse(town.population_class),
                    key.town,
                ))
            })
            .min()
            .and_then(|(_, _, town)| self.towns.get(town))
    }

    /// The town that a position is called by ("near Hildesheim"): the nearest of known population,
    /// if there is one within 25 km.
    pub fn nearest_name(&self, point: Point) -> Option<&Place> {
        self.towns
            .iter()
            .filter(|town| town.population_class > 0)
            .map(|town| (town.point.distance_m(point), town))
            .filter(|(distance, _)| *distance <= NEAR_M)
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, town)| town)
    }

    /// Every town, in the order of districts and names.
    pub fn towns(&self) -> &[Place] {
        &self.towns
    }

    /// Every postcode, ascending.
    pub fn postcodes(&self) -> &[Place] {
        &self.postcodes
    }
}

impl Key {
    fn new(name: &str, town: usize, decompose: Decompose) -> Self {
        let text = fold(name, decompose);
        let base = without_brackets(name);
        let base = if base.len() == name.len() { text.len() } else { fold(base, decompose).len() };
        Self { text, base, town }
    }

    fn base(&self) -> &str {
        self.text.get(..self.base).unwrap_or(&self.text)
    }

    /// How well the key is this name: 0 whole, 1 but for brackets, 2 but for what follows it
    /// (`Buchholz` for `Buchholz in der Nordheide`).
    fn fit(&self, full: &str, base: &str) -> Option<u8> {
        if self.text == full {
            Some(0)
        } else if self.base() == base || self.text == base {
            Some(1)
        } else {
            let rest = self.text.strip_prefix(full)?;
            rest.starts_with(' ').then_some(2)
        }
    }
}

/// A name without what tells it from its namesakes.
fn without_brackets(name: &str) -> &str {
    match name.find(['(', '/', ',']) {
        Some(at) if at > 0 => name.get(..at).unwrap_or(name),
        _ => name,
    }
}

/// The postcode of a place of kind [`PlaceKind::Postcode`]; empty for a town.
fn code_of(place: &Place) -> &str {
    place.postcode.as_deref().unwrap_or_default()
}
