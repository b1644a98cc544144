//! Words that people type who look for help: none of them is a misspelt town, even where one is spelt
//! alike (`Frauen` is not Francop, `Hilfe` not Hildesheim).
//!
//! The page's own words for kinds, topics and languages come in as an argument
//! ([`super::Gazetteer::suggest_beside`]); here stand those that no label has.

use crate::text::words;

/// From this many letters on a beginning is taken for the word that it begins.
const ENOUGH: usize = 4;

/// Folded ([`crate::text::fold`]: `ue` is `ü` is `u`), sorted.
const KNOWN: [&str; 81] = [
    "abschiebung",
    "adoption",
    "alleinerziehend",
    "alphabetisierung",
    "amt",
    "anerkennung",
    "angebote",
    "anhorung",
    "anmeldung",
    "antrag",
    "anwalt",
    "arbeitsamt",
    "arzt",
    "asylbewerber",
    "asylheim",
    "aufenthalt",
    "ausbildung",
    "ausland",
    "auslander",
    "ausweis",
    "begegnung",
    "begleitung",
    "behinderung",
    "berater",
    "beratung",
    "bildung",
    "bleiberecht",
    "burgergeld",
    "caritas",
    "deutschkurs",
    "diakonie",
    "dolmetscher",
    "duldung",
    "ehe",
    "ehrenamt",
    "einburgerung",
    "eltern",
    "erwachsene",
    "fluchtling",
    "fraun",
    "freizeit",
    "geburt",
    "geduldet",
    "gefluchtete",
    "gesundheit",
    "gewalt",
    "gleichstellung",
    "hebamme",
    "heirat",
    "hilfe",
    "integration",
    "integrationskurs",
    "jobcenter",
    "jugendliche",
    "kinder",
    "kindergarten",
    "krankheit",
    "manner",
    "migration",
    "mutter",
    "mutterschutz",
    "notfall",
    "obdachlos",
    "psychologe",
    "rassismus",
    "rechtsanwalt",
    "rechtsberatung",
    "schulden",
    "schwanger",
    "senioren",
    "sprachkurs",
    "studium",
    "termin",
    "trauma",
    "treffpunkt",
    "ubersetzer",
    "verein",
    "visum",
    "vormund",
    "wohnung",
    "zuwanderung",
];

/// Whether some word of a folded text is one of these, or begins one, or is `also` known.
pub(super) fn has_known(text: &str, also: &dyn Fn(&str) -> bool) -> bool {
    words(text).any(|word| begins_known(word) || also(word))
}

fn begins_known(word: &str) -> bool {
    let at = KNOWN.partition_point(|known| *known < word);
    KNOWN.get(at).is_some_and(|known| {
        *known == word || (word.chars().count() >= ENOUGH && known.starts_with(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;
    use crate::text::tests::nfkd;

    #[test]
    fn they_are_written_folded_and_in_order() {
        for word in KNOWN {
            assert_eq!(fold(word, nfkd), word);
        }
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn a_beginning_is_known_once_it_says_something() {
        let nothing = |_: &str| false;
        for (text, expected) in [
            ("fraun", true),
            ("frau", true),
            ("fra", false),
            ("amt", true),
            ("hilfe in hannover", true),
            ("hildesheem", false),
            ("", false),
        ] {
            assert_eq!(has_known(text, &nothing), expected, "{text}");
        }
        assert!(has_known("kadinlar", &|word| word == "kadinlar"));
    }
}
