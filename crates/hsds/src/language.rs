//! Languages to BCP 47: HSDS has codes of ISO 639-1, 639-2 or 639-3, or a name only; editors write
//! those and codes of countries. One table serves both.
//!
//! What is neither is handed on as it stands, so that the gate refuses and names it. Dari (`prs`),
//! Kurmanji (`kmr`) and Sorani (`ckb`) stay apart from Persian and Kurdish.

use crate::wire::{self, Language, Raw};

/// A line for each language: its tag, other codes, a colon, its names.
const TABLE: &str = include_str!("languages.txt");

/// What a code, a tag or a name of a language means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A language, as its tag.
    Language(String),
    /// The code of a country and of no language: the tag of the language that is meant.
    Country(String),
    /// A language's code, though a country that has this code is meant more often.
    Doubtful {
        /// The language's tag.
        tag: String,
        /// The tag of the country's language.
        meant: &'static str,
    },
    /// Not in the table. It may be a tag all the same.
    Unknown,
}

/// The tags of these lists, each once, in their order.
pub fn tags(lists: &[Raw<'_>]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for entry in lists.iter().flat_map(|list| wire::items(*list)) {
        let said = match Language::of(entry) {
            Some(Language { name, code }) => of_entry(wire::text(code), wire::text(name)),
            // A plain text instead of an object: older feeds have that.
            None => wire::text(Some(entry)),
        };
        let Some(said) = said else { continue };
        let tag = tag(said);
        if !out.contains(&tag) {
            out.push(tag);
        }
    }
    out
}

/// The code, unless it is no language's and the name is.
fn of_entry<'a>(code: Option<&'a str>, name: Option<&'a str>) -> Option<&'a str> {
    let is_language = |said: &&str| matches!(read(said), Meaning::Language(_));
    match (code, name) {
        (Some(code), Some(name)) if is_two_letters(code) && !is_language(&code) => {
            Some(name).filter(is_language).or(Some(code))
        }
        _ => code.or(name),
    }
}

/// The tag for a code, a tag or a name.
pub fn tag(said: &str) -> String {
    match read(said) {
        Meaning::Language(tag) | Meaning::Country(tag) | Meaning::Doubtful { tag, .. } => tag,
        // By its shape a tag, which the gate would let pass: ISO 639-1 is in the table as a whole.
        Meaning::Unknown if is_two_letters(primary(said).0) => {
            [said, " (no code of ISO 639-1)"].concat()
        }
        Meaning::Unknown => said.to_owned(),
    }
}

/// What a code, a tag or a name means.
pub fn read(said: &str) -> Meaning {
    // Of a few (`fa-AF`) the whole tag has another one.
    let whole = said.to_ascii_lowercase().replace('_', "-");
    if let Some(tag) = by_code("", &whole)
        && by_code("?", &whole).is_none()
    {
        return Meaning::Language(tag.to_owned());
    }
    let (primary, rest) = primary(said);
    let with_rest = |tag: &str| [tag, &rest.replace('_', "-")].concat();
    let code = primary.to_ascii_lowercase();
    match (by_code("", &code), by_code("!", &code), by_code("?", &code)) {
        (Some(tag), _, Some(meant)) if rest.is_empty() => {
            Meaning::Doubtful { tag: tag.to_owned(), meant }
        }
        (Some(tag), ..) => Meaning::Language(with_rest(tag)),
        (None, Some(tag), _) => Meaning::Country(with_rest(tag)),
        _ => by_name(said).map_or(Meaning::Unknown, |tag| Meaning::Language(tag.to_owned())),
    }
}

/// Every name in the table with its tag, those of one language together, the English one first.
pub fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines().flat_map(|(codes, names)| names.split(',').map(move |name| (first(codes), name.trim())))
}

/// The English name of a language of the table.
pub fn name(tag: &str) -> Option<&'static str> {
    names().find(|(known, _)| *known == tag).map(|(_, name)| name)
}

/// A tag's language, and what follows it with its hyphen.
fn primary(said: &str) -> (&str, &str) {
    said.split_at(said.find(['-', '_']).unwrap_or(said.len()))
}

fn is_two_letters(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic())
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'))
}

fn first(codes: &'static str) -> &'static str {
    codes.split(' ').next().unwrap_or_default()
}

/// The tag of the line that has this code with this mark before it.
fn by_code(mark: &str, code: &str) -> Option<&'static str> {
    let is_it = |known: &str| known.strip_prefix(mark) == Some(code);
    lines().find(|(codes, _)| codes.split(' ').any(is_it)).map(|(codes, _)| first(codes))
}

fn by_name(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    names().find(|(_, known)| known.to_lowercase() == name).map(|(tag, _)| tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn codes_and_names_become_tags() {
        for (said, expected) in [
            ("ar", "ar"),
            ("ARA", "ar"),
            ("ger", "de"),
            ("deu", "de"),
            ("fas", "fa"),
            ("prs", "prs"),
            ("kmr", "kmr"),
            ("zh_Hant", "zh-Hant"),
            ("eng-GB", "en-GB"),
            ("Arabic", "ar"),
            ("arabisch", "ar"),
            ("Dari", "prs"),
            ("Sorani", "ckb"),
            ("Kurdish", "ku"),
            ("pes", "fa"),
            ("arb", "ar"),
            ("cmn-Hans", "zh-Hans"),
            ("swh", "sw"),
            ("iw", "he"),
            ("fa_AF", "prs"),
            ("Farsi", "fa"),
            ("Tigrinja", "ti"),
            ("Türkçe", "tr"),
            // Codes of countries.
            ("ua", "uk"),
            ("GR", "el"),
            ("cz", "cs"),
            ("al", "sq"),
            ("ua-UA", "uk-UA"),
            // A language's code, whatever an editor meant.
            ("se", "se"),
            // Of two letters and no language's: not to be published.
            ("xx", "xx (no code of ISO 639-1)"),
            ("sy", "sy (no code of ISO 639-1)"),
            // Not known here: what the gate says of it is the answer.
            ("sgn", "sgn"),
            ("ber", "ber"),
            ("qqq", "qqq"),
            ("many languages", "many languages"),
        ] {
            assert_eq!(tag(said), expected, "{said}");
        }
    }

    #[test]
    fn every_line_has_a_tag_of_its_own_and_no_name_stands_twice() {
        let mut seen = std::collections::BTreeMap::new();
        for (codes, names) in lines() {
            let tag = first(codes);
            assert_eq!(directory::feed::rules::language(tag).as_deref(), Some(tag));
            let codes = codes.split(' ').filter(|code| !code.starts_with('?'));
            for word in codes.chain(names.split(',').map(str::trim)) {
                let word = word.trim_start_matches('!');
                // Of some a code is the name too (Ewe).
                let other = seen.insert(word.to_lowercase(), tag);
                assert!(other.is_none_or(|other| other == tag), "{word}: {tag} and {other:?}");
            }
        }
        assert!(seen.len() > 400);
    }

    #[test]
    fn countries_are_told_from_languages() {
        let language = |tag: &str| Meaning::Language(tag.to_owned());
        for (said, meaning) in [
            ("uk", language("uk")),
            ("ua", Meaning::Country("uk".to_owned())),
            ("se", Meaning::Doubtful { tag: "se".to_owned(), meant: "sv" }),
            ("se-NO", language("se-NO")),
            ("af", Meaning::Doubtful { tag: "af".to_owned(), meant: "prs" }),
            ("xx", Meaning::Unknown),
            ("Samisch", Meaning::Unknown),
        ] {
            assert_eq!(read(said), meaning, "{said}");
        }
        for (codes, _) in lines() {
            for code in codes.split(' ').filter_map(|code| code.strip_prefix('?')) {
                assert!(by_code("", code).is_some(), "{code} is no language's: write !{code}");
            }
        }
        assert_eq!((name("uk"), name("qqq")), (Some("Ukrainian"), None));
    }

    #[test]
    fn a_code_goes_before_a_name_and_none_comes_twice() {
        let list = json!([
            {"name": "Urdu", "code": "ur"}, {"name": "English"}, {"code": "eng"}, "French", {}, 7,
            {"name": "Arabic", "code": "xx"}, {"name": "Armenian", "code": "se"}
        ]);
        assert_eq!(tags(&[Some(&list), None]), ["ur", "en", "fr", "ar", "hy"]);
    }
}
