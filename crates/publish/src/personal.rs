//! Whether an e-mail address is one person's rather than the office's. A directory lists offices;
//! who works there changes, and has not asked to be listed.
//!
//! Absent: a list of names. Judged is the shape `firstname.lastname@`, where neither part is a word
//! of offices or of this member's own line.

use directory::text::fold;

/// Beginnings and parts of words that stand before the `@` of offices, folded.
const OFFICE_WORDS: [&str; 58] = [
    "abteilung",
    "amt",
    "anlauf",
    "arbeit",
    "asyl",
    "aufnahme",
    "ausbild",
    "awo",
    "bamf",
    "beratung",
    "bildung",
    "buero",
    "buro",
    "cafe",
    "caritas",
    "diakon",
    "dienst",
    "dolmetsch",
    "drk",
    "familie",
    "fluecht",
    "flucht",
    "frauen",
    "gemeinde",
    "geschaeft",
    "gesundheit",
    "haus",
    "helfer",
    "hilfe",
    "info",
    "initiativ",
    "integration",
    "international",
    "jmd",
    "jugend",
    "kind",
    "kontakt",
    "koord",
    "kultur",
    "kreis",
    "leitung",
    "lotse",
    "mail",
    "mbe",
    "migra",
    "netzwerk",
    "office",
    "post",
    "projekt",
    "rathaus",
    "sekretariat",
    "service",
    "sozial",
    "stadt",
    "team",
    "verein",
    "vorstand",
    "willkommen",
];

/// Whether the address has the shape of a person's. `known` are the texts of the member's own line
/// (name, provider, town …), whose words make no person.
pub fn looks_personal(address: &str, known: &[&str]) -> bool {
    let Some((local, host)) = address.split_once('@') else { return false };
    let folded = |text: &str| fold(text, crate::nfkd);
    let parts: Vec<String> = local.split(['.', '_']).map(folded).collect();
    let known = folded(&[known.join(" "), host.to_owned()].join(" "));
    let is_name = |part: &String| {
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        let plain = part.chars().all(|c| c.is_alphabetic() || c == ' ');
        letters > 0 && plain && !OFFICE_WORDS.iter().any(|word| part.contains(word))
    };
    // A first name, or its first letter, and a last name.
    let [first, last] = &parts[..] else { return false };
    is_name(first)
        && is_name(last)
        && last.chars().count() >= 3
        && ![first, last]
            .iter()
            .any(|part| part.chars().count() >= 2 && known.contains(part.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_and_offices() {
        let check = |address: &str, known: &[&str], expected: bool| {
            assert_eq!(looks_personal(address, known), expected, "{address}");
        };
        check("vorname.nachname@example.de", &[], true);
        check("Vorname.Nachname@example.de", &[], true);
        check("vorname_nachname@example.de", &[], true);
        check("v.nachname@example.de", &[], true);
        check("vorname.doppel-name@example.de", &[], true);
        check("vorname.müller@example.de", &[], true);
        check("info@example.de", &[], false);
        check("nachname@example.de", &[], false);
        check("migrationsberatung.cuxhaven@example.de", &[], false);
        check("sekretariat.integrationsreferat@stadt.example.de", &[], false);
        check("awo.kv.wtm@awo-wittmund.de", &[], false);
        check("jmd.os@caritas-os.de", &[], false);
        check("akfluee.nordhorn@example.de", &["Arbeitskreis", "Nordhorn"], false);
        check("linde.welcome@example.de", &["Café Linde"], false);
        check("bunte.welt@bunte-welt.example", &[], false);
        check("team.vechta2@example.de", &[], false);
        check("no address", &[], false);
    }
}
