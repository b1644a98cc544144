//! The values of the closed vocabularies (`kind`, `topics`, …) as editors write them: in capitals,
//! with umlauts, by the label that people see. What is certain is read; of the rest the nearest
//! known value is proposed.

use crate::nfkd;
use crate::report::Report;
use directory::problem::{Field, Rule};
use directory::terms::Kind;
use directory::text::fold;
use directory::typo;

/// A vocabulary: its values in feeds, and what else people write for them.
pub struct Vocabulary {
    values: &'static [&'static str],
    also: &'static [(&'static str, &'static str)],
    /// What is taken where a value is only probable, if the column must not be empty.
    otherwise: Option<&'static str>,
}

/// The vocabulary of a column, if it has one: that of the property with the column's name.
pub fn of_column(column: &str) -> Option<Vocabulary> {
    let property: Field = column.parse().ok()?;
    let also: &[_] = match property {
        Field::Kind => &KINDS,
        Field::Topics => &TOPICS,
        Field::Appointment => &APPOINTMENTS,
        Field::Wheelchair => &WHEELCHAIRS,
        Field::Status => &STATUSES,
        Field::LocationPrecision => &PRECISIONS,
        _ => &[],
    };
    let otherwise = (property == Field::Kind).then_some(Kind::Other.as_str());
    Some(Vocabulary { values: property.values()?, also, otherwise })
}

impl Vocabulary {
    /// The value that a text means. What means none comes back as it stands, for the gate to judge,
    /// unless there is a proposal: then it is refused here, and the result is `None`.
    pub fn read(&self, text: &str, report: &mut Report<'_>) -> Option<String> {
        if let Some(value) = self.value(text) {
            return Some(value.to_owned());
        }
        // Of "nicht …" or "kein …" the nearest value is the opposite.
        let nearest = if negates(text) { None } else { self.nearest(text) };
        let Some(value) = nearest else { return Some(text.to_owned()) };
        let mend = format!("if {value} is meant, write it so; else one of {}", self.listed());
        match self.otherwise {
            Some(other) => {
                let mend = format!("{mend}; {other} was published");
                report.warning(text, Rule::UnknownValue.says(), &mend);
            }
            None => report.error(text, Rule::UnknownValue.says(), &mend),
        }
        self.otherwise.map(str::to_owned)
    }

    /// The values of a list; an entry may be a label with "and" in it, or two of them.
    pub fn read_list(&self, cell: &str, report: &mut Report<'_>) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for entry in cell.split([';', ',', '\n', '|', '•']).map(str::trim) {
            let parts: Vec<&str> =
                entry.split(['/', '&', '+']).flat_map(|p| p.split(" und ")).collect();
            let all: Option<Vec<&str>> = parts.iter().map(|part| self.value(part)).collect();
            let values: Vec<String> = match (self.value(entry), all) {
                (Some(value), _) => vec![value.to_owned()],
                (None, Some(all)) => all.into_iter().map(str::to_owned).collect(),
                (None, None) if entry.is_empty() => Vec::new(),
                (None, None) => self.read(entry, report).into_iter().collect(),
            };
            for value in values {
                if !out.contains(&value) {
                    out.push(value);
                }
            }
        }
        out
    }

    /// The value that a text certainly means.
    pub fn value(&self, text: &str) -> Option<&'static str> {
        let wanted = fold(text, nfkd);
        let is_it = |name: &str| !wanted.is_empty() && fold(name, nfkd) == wanted;
        let by_value = self.values.iter().copied().find(|value| is_it(value));
        by_value.or_else(|| self.also.iter().find(|(name, _)| is_it(name)).map(|(_, value)| *value))
    }

    fn nearest(&self, text: &str) -> Option<&'static str> {
        let wanted = fold(text, nfkd);
        let max = typo::allowed(wanted.chars().count());
        let values = self.values.iter().map(|value| (*value, *value));
        let close = values.chain(self.also.iter().copied()).filter_map(|(name, value)| {
            let name = fold(name, nfkd);
            let edits = typo::within(&wanted, &name, max).or_else(|| {
                // "Schulfragen", "Beratung zu Arbeit": a value's whole word, or its beginning.
                let has = wanted.split(' ').any(|word| word.starts_with(&name));
                (name.len() >= 5 && has).then_some(3)
            })?;
            Some((edits, value))
        });
        close.min_by_key(|(edits, _)| *edits).map(|(_, value)| value)
    }

    fn listed(&self) -> String {
        self.values.join(", ")
    }
}

/// Whether a text says that something is not so.
pub fn negates(text: &str) -> bool {
    const WORDS: [&str; 13] = [
        "nicht", "kein", "keine", "keinen", "keiner", "keines", "ohne", "nie", "außer", "not",
        "no", "without", "never",
    ];
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| WORDS.contains(&word))
}

/// What a text about being open means that is no value of `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// It is no more: it belongs into no directory.
    ForGood,
    /// It is closed, and whether for good is not said.
    Perhaps,
}

/// Whether a status says that the member is closed, in words that are no value.
pub fn closed(text: &str) -> Option<Closed> {
    let status = of_column("status")?;
    if status.value(text).is_some() {
        return None;
    }
    let text = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&GONE) {
        return Some(Closed::ForGood);
    }
    (has(&CLOSED) && !negates(&text)).then_some(Closed::Perhaps)
}

const GONE: [&str; 25] = [
    "nicht mehr",
    "aufgelöst",
    "aufgeloest",
    "inaktiv",
    "inactive",
    "dauerhaft",
    "endgültig",
    "endgueltig",
    "für immer",
    "permanent",
    "for good",
    "eingestellt",
    "beendet",
    "erloschen",
    "gelöscht",
    "geloescht",
    "no longer",
    "defunct",
    "dissolved",
    "abgemeldet",
    "ausgelaufen",
    "existiert nicht",
    "nicht aktiv",
    "stillgelegt",
    "ehemalig",
];

const CLOSED: [&str; 8] =
    ["geschlossen", "closed", "geschl.", "zu bis", "pausiert", "ruht", "unterbrochen", "schließ"];

/// Yes or no, in the ways in which people tick a box.
pub fn flag(cell: &str) -> Option<bool> {
    let word = cell.trim_end_matches(['.', '!', ' ']).to_lowercase();
    match word.as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "wahr" | "1" | "1.0" | "x" | "✓" | "✔"
        | "✔\u{fe0f}" | "✅" | "☑" | "☑\u{fe0f}" => Some(true),
        "nein" | "n" | "no" | "false" | "falsch" | "0" | "0.0" | "✗" | "✘" | "❌" | "☐" => {
            Some(false)
        }
        _ => None,
    }
}

const KINDS: [(&str, &str); 25] = [
    ("Migrationsberatung Land", "migrationsberatung_land"),
    ("Migrationsberatung des Landes", "migrationsberatung_land"),
    ("Migrationsberatung Niedersachsen", "migrationsberatung_land"),
    ("Landesberatung", "migrationsberatung_land"),
    ("Migrationsberatung (MBE)", "mbe"),
    ("Beratung für Erwachsene (MBE)", "mbe"),
    ("Migrationsberatung MBE", "mbe"),
    ("MBE-Beratung", "mbe"),
    ("MBE Beratungsstelle", "mbe"),
    ("Migrationsberatung für erwachsene Zugewanderte", "mbe"),
    ("Migrationsberatung für erwachsene Zuwanderer", "mbe"),
    ("Migrationsberatung für erwachsene Zugewanderte (MBE)", "mbe"),
    ("Migrationsberatung für erwachsene Zuwanderer (MBE)", "mbe"),
    ("MBE (Migrationsberatung)", "mbe"),
    ("Jugendmigrationsdienst", "jmd"),
    ("Jugendmigrationsdienst (JMD)", "jmd"),
    ("JMD (Jugendmigrationsdienst)", "jmd"),
    ("Jugendmigrationsdienste", "jmd"),
    ("MO", "migrantenorganisation"),
    ("Migrantenselbstorganisation", "migrantenorganisation"),
    ("Migrant*innenorganisation", "migrantenorganisation"),
    ("Migrantinnenorganisation", "migrantenorganisation"),
    ("Koordinierungsstelle Migration und Teilhabe", "koordinierungsstelle"),
    ("Kommunale Koordinierungsstelle", "koordinierungsstelle"),
    ("Amt", "behoerde"),
];

const TOPICS: [(&str, &str); 41] = [
    ("Aufenthalt", "aufenthaltsrecht"),
    ("Aufenthaltsfragen", "aufenthaltsrecht"),
    ("Asyl", "asylverfahren"),
    ("Asylrecht", "asylverfahren"),
    ("Asylverfahrensberatung", "asylverfahren"),
    ("Geld und Sozialrecht", "sozialrecht"),
    ("Sozialleistungen", "sozialrecht"),
    ("Sozialberatung", "sozialrecht"),
    ("Briefe und Behörden", "behoerden"),
    ("Behördengänge", "behoerden"),
    ("Behördenangelegenheiten", "behoerden"),
    ("Ämter", "behoerden"),
    ("Arbeitsmarkt", "arbeit"),
    ("Arbeitssuche", "arbeit"),
    ("Arbeit und Beruf", "arbeit"),
    ("Beruf", "arbeit"),
    ("Ausbildung und Anerkennung", "ausbildung"),
    ("Anerkennung", "ausbildung"),
    ("Anerkennungsberatung", "ausbildung"),
    ("Berufsausbildung", "ausbildung"),
    ("Deutsch lernen", "sprache"),
    ("Sprachkurse", "sprache"),
    ("Sprachkurs", "sprache"),
    ("Deutschkurse", "sprache"),
    ("Deutschkurs", "sprache"),
    ("Integrationskurse", "sprache"),
    ("Spracherwerb", "sprache"),
    ("Schulen", "schule"),
    ("Wohnung", "wohnen"),
    ("Wohnungssuche", "wohnen"),
    ("Familien", "familie"),
    ("Familienberatung", "familie"),
    ("Gesundheitsberatung", "gesundheit"),
    ("Jugendliche", "jugend"),
    ("Junge Menschen", "jugend"),
    ("Rückkehrberatung", "rueckkehr"),
    ("Schutz vor Gewalt", "gewaltschutz"),
    ("Gewalt", "gewaltschutz"),
    ("Diskriminierung", "antidiskriminierung"),
    ("Anti-Diskriminierung", "antidiskriminierung"),
    ("Antidiskriminierungsberatung", "antidiskriminierung"),
];

const APPOINTMENTS: [(&str, &str); 36] = [
    ("Termin nicht erforderlich", "walk_in"),
    ("Termin nicht nötig", "walk_in"),
    ("Termin nicht notwendig", "walk_in"),
    ("kein Termin erforderlich", "walk_in"),
    ("kein Termin nötig", "walk_in"),
    ("kein Termin notwendig", "walk_in"),
    ("keine Termine erforderlich", "walk_in"),
    ("keine Termine nötig", "walk_in"),
    ("nicht erforderlich", "walk_in"),
    ("nicht nötig", "walk_in"),
    ("nicht notwendig", "walk_in"),
    ("Terminvereinbarung nicht erforderlich", "walk_in"),
    ("keine Terminvereinbarung nötig", "walk_in"),
    ("keine Terminvereinbarung erforderlich", "walk_in"),
    ("ohne Terminvereinbarung", "walk_in"),
    ("ohne Vereinbarung", "walk_in"),
    ("ohne Anmeldung", "walk_in"),
    ("Anmeldung nicht erforderlich", "walk_in"),
    ("keine Anmeldung erforderlich", "walk_in"),
    ("nur mit Termin", "required"),
    ("mit Termin", "required"),
    ("nach Vereinbarung", "required"),
    ("n. V.", "required"),
    ("nach Terminvereinbarung", "required"),
    ("nur nach Vereinbarung", "required"),
    ("nach Absprache", "required"),
    ("Termin erforderlich", "required"),
    ("Termin nötig", "required"),
    ("erforderlich", "required"),
    ("mit oder ohne Termin", "possible"),
    ("möglich", "possible"),
    ("Termin möglich", "possible"),
    ("ohne Termin", "walk_in"),
    ("offene Sprechstunde", "walk_in"),
    ("walk-in", "walk_in"),
    ("ohne Voranmeldung", "walk_in"),
];

const WHEELCHAIRS: [(&str, &str); 29] = [
    ("nicht rollstuhlgerecht", "no"),
    ("nicht rollstuhlgeeignet", "no"),
    ("nicht mit Rollstuhl zugänglich", "no"),
    ("nicht zugänglich", "no"),
    ("kein barrierefreier Zugang", "no"),
    ("kein Zugang mit Rollstuhl", "no"),
    ("leider nicht", "no"),
    ("leider nein", "no"),
    ("not accessible", "no"),
    ("eingeschränkt barrierefrei", "limited"),
    ("teilweise barrierefrei", "limited"),
    ("nicht ganz barrierefrei", "limited"),
    ("nicht vollständig barrierefrei", "limited"),
    ("ja", "yes"),
    ("j", "yes"),
    ("wahr", "yes"),
    ("true", "yes"),
    ("barrierefrei", "yes"),
    ("rollstuhlgerecht", "yes"),
    ("mit Rollstuhl zugänglich", "yes"),
    ("teilweise", "limited"),
    ("eingeschränkt", "limited"),
    ("teils", "limited"),
    ("bedingt", "limited"),
    ("nein", "no"),
    ("n", "no"),
    ("falsch", "no"),
    ("false", "no"),
    ("nicht barrierefrei", "no"),
];

const STATUSES: [(&str, &str); 13] = [
    ("vorläufig geschlossen", "temporarily_closed"),
    ("momentan geschlossen", "temporarily_closed"),
    ("temporarily closed", "temporarily_closed"),
    ("vorübergehend geschl.", "temporarily_closed"),
    ("aktiv", "active"),
    ("geöffnet", "active"),
    ("in Betrieb", "active"),
    ("vorübergehend geschlossen", "temporarily_closed"),
    ("zeitweise geschlossen", "temporarily_closed"),
    ("temporär geschlossen", "temporarily_closed"),
    ("zur Zeit geschlossen", "temporarily_closed"),
    ("zurzeit geschlossen", "temporarily_closed"),
    ("derzeit geschlossen", "temporarily_closed"),
];

const PRECISIONS: [(&str, &str); 7] = [
    ("Adresse", "address"),
    ("Haus", "address"),
    ("Straße", "street"),
    ("Postleitzahl", "postal_code"),
    ("PLZ", "postal_code"),
    ("Ort", "city"),
    ("Stadt", "city"),
];

#[cfg(test)]
mod tests;
