//! Whether two names may be one town's: shortened (`Neustadt a. Rbge.`, `Buchholz i.d.N.`), without
//! what tells a town from its namesakes (`Leer` for `Leer (Ostfriesland)`), or with a quarter behind
//! it (`Hildesheim-Itzum`).
//!
//! Absent: mistyped names. A name that is only near another one is no name of a town.

use super::Places;
use directory::text::fold;

/// How well a cell names a town, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The whole name.
    Whole,
    /// The whole name, with a part of it shortened.
    Shortened,
    /// The name without what follows it: `Winsen` for `Winsen (Luhe)`; or a quarter in brackets.
    Base,
    /// One name continues the other: `Hildesheim-Itzum`, `Clausthal`.
    Beginning,
}

/// What offices write before a town's name.
const TITLES: [&str; 18] = [
    "Hansestadt ",
    "Große selbständige Stadt ",
    "Landeshauptstadt ",
    "Universitätsstadt ",
    "Kreisstadt ",
    "Bergstadt ",
    "Seehafenstadt ",
    "Freie Hansestadt ",
    "Freie und Hansestadt ",
    "Stadt ",
    "Stadtgemeinde ",
    "Einheitsgemeinde ",
    "Inselgemeinde ",
    "Samtgemeinde ",
    "Mitgliedsgemeinde ",
    "Gemeinde ",
    "Flecken ",
    "Fleckens ",
];

/// The name without the titles before it: `Hansestadt Lüneburg`.
pub fn without_titles(name: &str) -> &str {
    let mut name = name.trim();
    while let Some(rest) = TITLES.iter().find_map(|title| {
        let head = name.get(..title.len())?;
        (head.to_lowercase() == title.to_lowercase()).then(|| name[title.len()..].trim_start())
    }) {
        name = rest;
    }
    name
}

/// How well a cell names the town of an official name; `None` where it is another town.
///
/// `Münster` is not `Munster`: who writes an umlaut means it. Who writes none may lack the key.
pub fn likeness(cell: &str, official: &str, places: Places<'_>) -> Option<Likeness> {
    // Most pairs differ in their first letters: folding is for the others.
    if !starts_alike(cell, official) {
        return None;
    }
    let (a, b) = (Name::read(cell, places), Name::read(official, places));
    let found = if a.whole == b.whole {
        Likeness::Whole
    } else if a.base == b.base {
        match (a.rest.is_empty(), b.rest.is_empty()) {
            (false, false) => a.is_short_for(&b).then_some(Likeness::Shortened)?,
            // "Bergen auf Rügen" is not Bergen, "Hildesheim (Itzum)" is Hildesheim.
            (false, true) if a.has_preposition => return None,
            _ => Likeness::Base,
        }
    } else if a.rest.is_empty() && continues(&b.base, &a.base)
        || b.rest.is_empty() && continues(&a.base, &b.base)
    {
        Likeness::Beginning
    } else {
        return None;
    };
    has_its_umlauts(cell, official).then_some(found)
}

fn continues(longer: &str, shorter: &str) -> bool {
    longer.strip_prefix(shorter).is_some_and(|rest| rest.starts_with(' '))
}

/// A name in its parts, folded.
struct Name {
    whole: String,
    base: String,
    /// The words of what tells it from its namesakes: `luhe`, `r`, `teutoburger wald`.
    rest: Vec<String>,
    /// Whether `rest` begins with a preposition: `am Rübenberge`, `i. d. Nordheide`.
    has_preposition: bool,
}

impl Name {
    fn read(name: &str, places: Places<'_>) -> Self {
        let name = name.trim();
        let saint = ["St. ", "St.", "St "].iter().find_map(|short| name.strip_prefix(short));
        let name = match saint {
            Some(rest) => ["Sankt ", rest].concat(),
            None => name.to_owned(),
        };
        let folded = |text: &str| fold(text, places.decompose);
        let end = name.find(['(', '/', ',']).unwrap_or(name.len());
        let (head, tail) = name.split_at(end);
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| c.is_whitespace() || "./(),".contains(c));
            words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        let (mut base, tail) = (words(head), words(tail));
        let is_preposition = |word: &String| PREPOSITIONS.contains(&word.as_str());
        // A preposition is written small and stands between other words.
        let inner = base.iter().skip(1).position(is_preposition).map(|at| at + 1);
        let inner = inner.filter(|at| *at + 1 < base.len());
        let mut rest = inner.map_or_else(Vec::new, |at| base.split_off(at));
        rest.extend(tail);
        let in_rest = rest.len() > 1 && rest.first().is_some_and(is_preposition);
        if in_rest {
            rest.remove(0);
            if rest.len() > 1 && ARTICLES.contains(&rest[0].as_str()) {
                rest.remove(0);
            }
        }
        Self {
            whole: folded(&name),
            base: folded(&base.join(" ")),
            rest: rest.iter().map(|word| folded(word)).collect(),
            has_preposition: inner.is_some(),
        }
    }

    /// Whether each word behind the name is one of the other's, or its initials: `rbge` for
    /// `rubenberge`, `t`, `w` for `teutoburger`, `wald`.
    fn is_short_for(&self, other: &Self) -> bool {
        let mut pairs = self.rest.iter().zip(&other.rest);
        pairs.all(|(a, b)| shortens(a, b) || shortens(b, a))
    }
}

/// Whether a word has the first letter and some others of another, in their order.
fn shortens(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().next() == long.chars().next()
        && short.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

const PREPOSITIONS: [&str; 12] =
    ["a", "am", "an", "auf", "b", "bei", "i", "im", "in", "ob", "v", "vor"];
const ARTICLES: [&str; 4] = ["d", "der", "den", "dem"];

/// Whether the umlauts of a cell are those of the official name, as far as it goes.
fn has_its_umlauts(cell: &str, official: &str) -> bool {
    let umlauts = |text: &str| -> Vec<char> {
        let base = text.split(['(', '/', ',', '-', '.', ' ']).next().unwrap_or_default();
        base.to_lowercase().chars().filter(|c| "äöü".contains(*c)).collect()
    };
    let of_cell = umlauts(cell);
    of_cell.is_empty() || of_cell == umlauts(official)
}

fn starts_alike(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.trim_start().chars(), b.trim_start().chars());
    for at in 0..3 {
        match (a.next(), b.next()) {
            (Some(a), Some(b)) if a.is_ascii() && b.is_ascii() => {
                if !a.eq_ignore_ascii_case(&b) {
                    return false;
                }
                // "St. Andreasberg" is "Sankt Andreasberg".
                if at == 0 && a.eq_ignore_ascii_case(&'s') {
                    return true;
                }
            }
            (a, b) => return a.is_some() && b.is_some() || at > 0,
        }
    }
    true
}
