//! Languages to BCP 47: HSDS has codes of ISO 639-1, 639-2 or 639-3, or a name only.
//!
//! What is neither is handed on as it stands, so that the gate refuses and names it. Dari (`prs`),
//! Kurmanji (`kmr`) and Sorani (`ckb`) stay apart from Persian and Kurdish.

use crate::wire::{self, Language, Raw};

/// A line for each language: its tag, other codes, a colon, its names.
const TABLE: &str = include_str!("languages.txt");

/// The tags of these lists, each once, in their order.
pub fn tags(lists: &[Raw<'_>]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for entry in lists.iter().flat_map(|list| wire::items(*list)) {
        let said = match Language::of(entry) {
            Some(Language { name, code }) => wire::text(code).or(wire::text(name)),
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

/// The tag for a code, a tag or a name.
pub fn tag(said: &str) -> String {
    let (primary, rest) = said.split_at(said.find(['-', '_']).unwrap_or(said.len()));
    if let Some(tag) = by_code(&primary.to_ascii_lowercase()) {
        return [tag, &rest.replace('_', "-")].concat();
    }
    by_name(said).unwrap_or(said).to_owned()
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'))
}

fn by_code(code: &str) -> Option<&'static str> {
    let (codes, _) = lines().find(|(codes, _)| codes.split(' ').any(|known| known == code))?;
    codes.split(' ').next()
}

fn by_name(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let (codes, _) =
        lines().find(|(_, names)| names.split(',').any(|n| n.trim().to_lowercase() == name))?;
    codes.split(' ').next()
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
            // Not known here: what the gate says of it is the answer.
            ("sgn", "sgn"),
            ("many languages", "many languages"),
        ] {
            assert_eq!(tag(said), expected, "{said}");
        }
    }

    #[test]
    fn every_line_has_a_tag_of_its_own_and_no_name_stands_twice() {
        let mut seen = std::collections::BTreeMap::new();
        for (codes, names) in lines() {
            let tag = codes.split(' ').next().unwrap();
            assert_eq!(directory::feed::rules::language(tag).as_deref(), Some(tag));
            for word in codes.split(' ').chain(names.split(',').map(str::trim)) {
                // Of some a code is the name too (Ewe).
                let other = seen.insert(word.to_lowercase(), tag);
                assert!(other.is_none_or(|other| other == tag), "{word}: {tag} and {other:?}");
            }
        }
        assert!(seen.len() > 400);
    }

    #[test]
    fn a_code_goes_before_a_name_and_none_comes_twice() {
        let list = json!([
            {"name": "Urdu", "code": "ur"}, {"name": "English"}, {"code": "eng"}, "French", {}, 7
        ]);
        assert_eq!(tags(&[Some(&list), None]), ["ur", "en", "fr"]);
    }
}
