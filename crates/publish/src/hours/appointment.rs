//! Words by which editors say that one makes an appointment.

/// What may stand before the noun.
const BEFORE: [&str; 34] = [
    "nur",
    "termine",
    "termin",
    "auch",
    "weitere",
    "gerne",
    "individuelle",
    "telefonisch",
    "sonst",
    "ansonsten",
    "zusätzlich",
    "bitte",
    "nach",
    "mit",
    "auf",
    "per",
    "by",
    "on",
    "only",
    "with",
    "and",
    "telefonischer",
    "vorheriger",
    "vorherige",
    "persönlicher",
    "individueller",
    "tel",
    "tel.",
    "telef",
    "prior",
    "beratung",
    "beratungen",
    "gespräche",
    "jederzeit",
];

/// What says it.
const NOUNS: [&str; 21] = [
    "vereinbarung",
    "vereinbarungen",
    "absprache",
    "terminvereinbarung",
    "terminabsprache",
    "terminvergabe",
    "anmeldung",
    "voranmeldung",
    "verabredung",
    "anfrage",
    "appointment",
    "appointments",
    "arrangement",
    "vereinb",
    "vereinbarg",
    "nv",
    "n.v",
    "n.v.",
    "termin",
    "termine",
    "terminen",
];

/// Words that turn it round.
const NEGATIONS: [&str; 10] =
    ["ohne", "kein", "keine", "keinen", "nicht", "without", "no", "not", "offene", "entfällt"];

/// The length of a phrase such as `nach telefonischer Vereinbarung` at the start of a text.
pub fn phrase(chars: &[char]) -> Option<usize> {
    let mut at = 0;
    let mut end = None;
    loop {
        let is_part = |c: &&char| c.is_alphabetic() || **c == '.';
        let length = chars[at..].iter().take_while(is_part).count();
        let word = chars[at..at + length].iter().collect::<String>().to_lowercase();
        // "n. V." is two words.
        let abbreviated = word == "n." && {
            let next: String = chars[at + length..].iter().take(3).collect();
            let after = chars.get(at + length + 3).is_none_or(|c| !c.is_alphabetic());
            after && (next.to_lowercase().starts_with(" v"))
        };
        if abbreviated {
            let full_stop = usize::from(chars.get(at + length + 2) == Some(&'.'));
            end = Some(at + length + 2 + full_stop);
            break;
        }
        let tail = end.is_some() && ["möglich", "auch", "only", "unbedingt"].contains(&&*word);
        if NOUNS.contains(&word.trim_end_matches('.')) || NOUNS.contains(&&*word) || tail {
            // "Termine:" or "Termin am Montag" says only that something takes place.
            end = Some(at + length);
        } else if length == 0 || !BEFORE.contains(&word.trim_end_matches('.')) {
            break;
        }
        at += length;
        if chars.get(at) != Some(&' ') {
            break;
        }
        at += 1;
    }
    end.filter(|end| !only_names_it(&chars[..*end]))
}

/// A bare "Termine" or "telefonisch" asks for nothing.
fn only_names_it(chars: &[char]) -> bool {
    let text = chars.iter().collect::<String>().to_lowercase();
    matches!(text.as_str(), "termin" | "termine" | "terminen")
}

/// Whether a remark says that one needs, or can have, an appointment.
pub fn says_appointment(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '.')
        .flat_map(|word| word.split_inclusive('.'))
        .map(|word| word.trim_matches('.'))
        .collect();
    let squeezed: String = lower.chars().filter(|c| !c.is_whitespace()).collect();
    let abbreviated = squeezed.contains("n.v.") || squeezed == "n.v" || squeezed == "nv";
    let noun = |word: &&str| {
        ["vereinbar", "absprache", "terminver", "terminab", "anmeldung", "verabredung"]
            .iter()
            .any(|stem| word.contains(stem))
            || (NOUNS.contains(word) && *word != "nv")
    };
    let negated = words.iter().any(|word| NEGATIONS.contains(word));
    !negated && (abbreviated || words.iter().any(noun))
}

/// Whether a phrase says that one needs an appointment, and does not only name its making, as
/// `Terminvereinbarung: Mo-Fr 9-12` does.
pub fn asks_for_one(phrase: &str) -> bool {
    let lower = phrase.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic());
    words.any(|w| ["nach", "mit", "nur", "per", "auf", "by", "with", "only", "n"].contains(&w))
}

/// Whether a remark says so and leaves nothing else; "sonst nur" leaves the hours.
pub fn says_only(text: &str) -> bool {
    let lower = text.to_lowercase();
    if ["sonst", "außerhalb", "otherwise"].iter().any(|word| lower.contains(word)) {
        return false;
    }
    ["nur ", "only", "ausschließlich", "ausschliesslich"].iter().any(|word| lower.contains(word))
}
