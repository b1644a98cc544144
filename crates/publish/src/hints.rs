//! Properties that the profile does not have, but whose names look like some that it has: whoever
//! wrote `telephone` hardly meant it to be ignored. Others stay silent: "unknown properties are
//! ignored" (docs/feed.md).

use crate::finding::Finding;
use directory::problem::Field;
use serde_json::Value;
use strsim::osa_distance;

/// What people call the profile's properties, without spaces and signs, in lower case.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("phones", "phone telephone telephon telefon telephones telefone tel fon mobile mobil handy"),
    ("email", "mail emailaddress emails"),
    ("url", "website homepage web www link webseite internet site"),
    ("address_1", "address adress adresse street strasse straße anschrift addr"),
    ("postal_code", "plz zip zipcode postcode postleitzahl"),
    ("city", "ort town stadt place"),
    ("district", "landkreis kreis ags"),
    ("organization", "organisation org traeger träger provider verein"),
    ("languages", "language lang langs sprachen sprache"),
    ("topics", "topic themen thema"),
    ("schedules", "openinghours hours openingtimes öffnungszeiten oeffnungszeiten sprechzeiten"),
    ("kind", "type category kategorie art"),
    ("name", "title titel bezeichnung"),
    ("description", "beschreibung desc text"),
    ("appointment", "termin"),
    ("wheelchair", "barrierefrei rollstuhl accessibility"),
    ("alert", "hinweis notice"),
    ("licence", "license lizenz"),
    ("last_modified", "updated modified lastupdate stand"),
    ("profile", "profil version"),
    ("geometry", "lat lon lng latitude longitude coordinates"),
    ("number", "phone telephone tel nummer value"),
    ("byday", "day days weekday weekdays tag tage"),
    ("opens_at", "opens open from start von"),
    ("closes_at", "closes close to until end bis"),
];

/// What stands at the top of a feature by RFC 7946, or nearly always.
const OF_A_FEATURE: &[&str] = &["type", "bbox", "properties"];
/// The same of a collection.
const OF_THE_FEED: &[&str] = &["type", "bbox", "features", "url", "hsds", "crs", "name"];

/// A finding for each such name, with the record where it stands first.
pub fn unknown_properties(feed: &Value) -> Vec<Finding> {
    let mut hints = Hints { findings: Vec::new() };
    hints.object(0, feed, &head_names(), OF_THE_FEED);
    let features = feed.get("features").and_then(Value::as_array);
    for (feature, line) in features.into_iter().flatten().zip(1..) {
        hints.beside_properties(line, feature);
        let Some(properties) = feature.get("properties") else { continue };
        hints.inside_properties(line, feature, properties);
        hints.object(line, properties, &names(""), &[]);
        for list in ["phones", "schedules"] {
            let entries = properties.get(list).and_then(Value::as_array);
            for entry in entries.into_iter().flatten() {
                hints.object(line, entry, &names(&[list, "."].concat()), &[]);
            }
        }
    }
    hints.findings
}

/// The names of the profile that begin so; of a member without a prefix.
fn names(prefix: &str) -> Vec<&'static str> {
    let all = Field::ALL.iter().map(|field| field.as_str());
    let own = all.filter_map(|wire| wire.strip_prefix(prefix)).filter(|name| !name.contains('.'));
    let head = head_names();
    // What the feature itself has is no property.
    let is_other =
        |name: &&str| head.contains(name) || ["id", "geometry", "feature"].contains(name);
    own.filter(|name| !prefix.is_empty() || !is_other(name)).collect()
}

/// The names that only the collection has.
fn head_names() -> Vec<&'static str> {
    let fields = [
        Field::Profile,
        Field::Title,
        Field::Publisher,
        Field::Licence,
        Field::LastModified,
        Field::Replaces,
        Field::Parts,
    ];
    fields.map(Field::as_str).to_vec()
}

struct Hints {
    findings: Vec<Finding>,
}

impl Hints {
    fn object(&mut self, line: u64, value: &Value, known: &[&'static str], silent: &[&str]) {
        for (name, value) in value.as_object().into_iter().flatten() {
            let is_known = known.contains(&name.as_str()) || silent.contains(&name.as_str());
            if is_known || value.is_null() || self.findings.iter().any(|f| f.column == *name) {
                continue;
            }
            if let Some(meant) = meant(name, known) {
                let wrong = format!("no property of the profile: nothing is read of it; {meant}?");
                let mend = match meant {
                    "phones" => "write \"phones\": [{\"number\": \"+495121132820\"}]".to_owned(),
                    "schedules" => "write \"schedules\", as docs/feed.md says".to_owned(),
                    _ => format!("write \"{meant}\""),
                };
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                self.findings.push(Finding::warning(line, name, &shown, &wrong, &mend));
            }
        }
    }
}

impl Hints {
    /// What stands at the top of a feature and is a property by its name.
    fn beside_properties(&mut self, line: u64, feature: &Value) {
        let known = names("");
        let is_property = |name: &&String| {
            !["id", "geometry"].contains(&name.as_str())
                && !OF_A_FEATURE.contains(&name.as_str())
                && meant(name, &known).is_some()
        };
        let mut rest = feature.clone();
        for (name, value) in feature.as_object().into_iter().flatten() {
            let Some(meant) = meant(name, &known).filter(|_| is_property(&name)) else { continue };
            if let Some(rest) = rest.as_object_mut() {
                rest.remove(name);
            }
            let wrong = "stands beside properties, where nothing is read of it";
            let mend = match meant == name {
                true => "move it into properties".to_owned(),
                false => format!("move it into properties, as \"{meant}\""),
            };
            self.moved(line, name, value, wrong, &mend);
        }
        self.object(line, &rest, &["id", "geometry"], OF_A_FEATURE);
    }

    /// What belongs to the feature and stands among its properties.
    fn inside_properties(&mut self, line: u64, feature: &Value, properties: &Value) {
        for name in ["id", "geometry"] {
            let own = feature.get(name).filter(|value| !value.is_null());
            if let (None, Some(value)) = (own, properties.get(name)) {
                let wrong = "stands in properties, where nothing is read of it";
                self.moved(line, name, value, wrong, "move it beside properties");
            }
        }
    }

    fn moved(&mut self, line: u64, name: &str, value: &Value, wrong: &str, mend: &str) {
        if !value.is_null() && !self.findings.iter().any(|f| f.column == name && f.wrong == wrong) {
            let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.findings.push(Finding::warning(line, name, &shown, wrong, mend));
        }
    }
}

/// The known name that a name looks like.
fn meant(name: &str, known: &[&'static str]) -> Option<&'static str> {
    let bare = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let said = bare(name);
    let same = known.iter().find(|known| bare(known) == said);
    let other = || {
        let (known_name, _) = OTHER_NAMES.iter().find(|(meant, others)| {
            known.contains(meant) && others.split(' ').any(|other| other == said)
        })?;
        known.iter().find(|known| *known == known_name)
    };
    // A slip of the finger: one sign in a short name, two in a long one.
    let slip = || {
        let may = match said.chars().count() {
            0..=4 => 0,
            5..=8 => 1,
            _ => 2,
        };
        known.iter().find(|known| osa_distance(&bare(known), &said) <= may)
    };
    same.or_else(other).or_else(slip).copied()
}
