//! What people type, and what they get: pinned over the members of `tests/fixtures/members.csv`,
//! with German labels. `docs/search.md` explains the order.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use chrono::NaiveDateTime;
use directory::feed::FeedMeta;
use directory::member::Member;
use directory::query::{Context, Query, run};
use directory::search::{FoldedLabels, Labels};
use directory::snapshot::Snapshot;
use directory::synth;
use directory::terms::{Kind, Topic};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

static SNAPSHOT: LazyLock<Snapshot> =
    LazyLock::new(|| Snapshot::new(FeedMeta::default(), members(), nfkd));
static LABELS: LazyLock<FoldedLabels> = LazyLock::new(|| labels().fold(nfkd));

/// The fields that search reads, straight from the editors' table.
fn members() -> Vec<Member> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/members.csv");
    let mut table = csv::Reader::from_path(path).unwrap();
    table
        .deserialize::<HashMap<String, String>>()
        .map(|row| {
            let row = row.unwrap();
            let cell = |name: &str| Some(row[name].clone()).filter(|cell| !cell.is_empty());
            let list = |name: &str| -> Vec<String> {
                row[name].split(';').filter(|w| !w.is_empty()).map(str::to_owned).collect()
            };
            Member {
                id: row["id"].clone(),
                name: row["name"].clone(),
                kind: row["kind"].parse().unwrap(),
                organization: cell("organization"),
                address_1: cell("address_1"),
                postal_code: cell("postal_code"),
                city: cell("city"),
                languages: list("languages"),
                topics: list("topics").iter().map(|t| t.parse().unwrap()).collect(),
                ..blank()
            }
        })
        .collect()
}

/// A member with nothing in the fields that search reads.
fn blank() -> Member {
    synth::members(1, 0).remove(0)
}

fn labels() -> Labels {
    let own = |s: &str| s.to_owned();
    Labels {
        kinds: [
            (Kind::MigrationsberatungLand, "Migrationsberatung"),
            (Kind::Mbe, "Beratung für Erwachsene"),
            (Kind::Jmd, "Jugendmigrationsdienst"),
            (Kind::Migrantenorganisation, "Migrantenorganisation"),
            (Kind::Kompetenzzentrum, "Kompetenzzentrum"),
            (Kind::Initiative, "Initiative"),
            (Kind::Koordinierungsstelle, "Koordinierungsstelle"),
            (Kind::Behoerde, "Behörde"),
        ]
        .map(|(kind, label)| (kind, own(label)))
        .to_vec(),
        topics: [
            (Topic::Aufenthaltsrecht, "Aufenthaltsrecht"),
            (Topic::Asylverfahren, "Asylverfahren"),
            (Topic::Sozialrecht, "Geld und Sozialrecht"),
            (Topic::Behoerden, "Briefe und Behörden"),
            (Topic::Arbeit, "Arbeit"),
            (Topic::Ausbildung, "Ausbildung und Anerkennung"),
            (Topic::Sprache, "Deutsch lernen"),
            (Topic::Schule, "Schule"),
            (Topic::Wohnen, "Wohnen"),
            (Topic::Familie, "Familie"),
            (Topic::Gesundheit, "Gesundheit"),
            (Topic::Gesundheit, "health"),
            (Topic::Jugend, "Jugend"),
            (Topic::Rueckkehr, "Rückkehr"),
            (Topic::Gewaltschutz, "Schutz vor Gewalt"),
            (Topic::Antidiskriminierung, "Diskriminierung"),
        ]
        .map(|(topic, label)| (topic, own(label)))
        .to_vec(),
        languages: [
            ("ar", "Arabisch"),
            ("ar", "العربية"),
            ("fa", "Persisch"),
            ("prs", "Dari"),
            ("kmr", "Kurmandschi"),
            ("uk", "Ukrainisch"),
            ("ti", "Tigrinya"),
        ]
        .map(|(tag, label)| (own(tag), own(label)))
        .to_vec(),
    }
}

/// `total` members match; the best of them are these, in this order.
fn check(text: &str, total: usize, best: &[&str]) {
    let query = Query { text: text.to_owned(), ..Query::default() };
    let context = Context { now: NaiveDateTime::default(), labels: &LABELS, decompose: nfkd };
    let rows = run(&SNAPSHOT, &query, &context).rows;
    let found: Vec<&str> = rows.iter().map(|row| SNAPSHOT.get(row.id).id.as_str()).collect();
    let head = &found[..best.len().min(found.len())];
    assert!(
        (found.len(), head) == (total, best),
        "{text:?}: {} hits, {:?}",
        found.len(),
        &found[..found.len().min(6)],
    );
}

const ASYL: &str = "mbl-asyl-hildesheim";
const BETROFFENE: &str = "kz-betroffenenberatung-niedersachsen-regionalbuero-sued-asyl-hildesheim";
const FLUECHTLINGSRAT: &str = "kz-fluechtlingsrat-niedersachsen-hannover";
const MIGRATIONSZENTRUM: &str = "mbl-migrationszentrum-goettingen";
const REFUGIUM: &str = "mbl-refugium-fluechtlingshilfe-braunschweig";
const KARGAH: &str = "mo-kargah-hannover";
const LEER: &str =
    "mbe-migrationsberatung-erwachsene-zugewanderte-caritasverband-ostfriesland-leer";
const MOSAIQUE: &str = "ini-mosaique-haus-kulturen-lueneburg";
const WELCOME: &str = "kz-welcome-center-hildesheim";
const EXIL: &str = "mbe-exil-osnabrueck-migrationsberatung-erwachsene-zuwanderer-mbe";

#[test]
fn names_in_any_spelling() {
    for göttingen in ["Göttingen", "goettingen", "GOTTINGEN", "Gottingen", "go\u{308}ttingen"] {
        check(göttingen, 7, &["kmut-stadt-goettingen"]);
    }
    for rat in ["Flüchtlingsrat", "Fluechtlingsrat", "fluchtlingsrat"] {
        check(rat, 1, &[FLUECHTLINGSRAT]);
    }
    check("Asyl Hildesheim", 3, &[ASYL, BETROFFENE]);
    check("Hildesheim: Asyl", 3, &[ASYL, BETROFFENE]);
    check("Asyl e.V. Hildesheim", 3, &[ASYL, BETROFFENE]);
    check("kargah", 1, &[KARGAH]);
    check("KARGAH e.V.", 1, &[KARGAH]);
    check("Exil", 3, &[EXIL, "mbl-exil-osnabruecker-zentrum-gefluechtete"]);
    check("ntfn oldenburg", 1, &["kz-ntfn-psychosoziales-zentrum-oldenburg"]);
    check("cafe peine", 1, &["ini-inca-internationales-cafe-peine"]);
}

#[test]
fn the_name_before_the_town_before_the_provider() {
    check("Hildesheim", 6, &[ASYL, BETROFFENE]);
    check("Leer", 1, &[LEER]);
    check(
        "MBE Osnabrück",
        3,
        &[
            EXIL,
            "mbe-caritas-migrationsdienst-osnabrueck",
            "mbe-caritas-beratungsstelle-bersenbrueck-migrationsberatung",
        ],
    );
    check("Nienburg/Weser", 4, &["kmut-landkreis-nienburg-weser"]);
    check("Welcome Center", 1, &[WELCOME]);
}

#[test]
fn postcodes_and_streets() {
    check("31134", 1, &["mbl-migrationsdienst-caritasverband-hildesheim"]);
    check("3113", 2, &[ASYL, "mbl-migrationsdienst-caritasverband-hildesheim"]);
    // A number has no typing mistakes: its neighbours are other places.
    check("31199", 0, &[]);
    check("Kirchweg 7", 3, &["jmd-jugendmigrationsdienst-caritasverband-gifhorn"]);
    check(
        "Zur Bettfedernfabrik",
        2,
        &["mo-iik-initiative-internationalen-kulturaustausch-hannover", KARGAH],
    );
}

#[test]
fn beginnings_and_ends_of_compounds() {
    check("Hann", 17, &["mbe-awo-region-hannover-beratungszentrum-integrations-migrationsfragen"]);
    check(
        "Wolfsburg Caritas Flüchtling",
        1,
        &["mbl-fluechtlingssozialarbeit-caritasverband-wolfsburg"],
    );
    check("Beratung", 55, &["mbe-caritas-beratungsstelle-bersenbrueck-migrationsberatung"]);
    check(
        "Migrationsberatung Hagen",
        2,
        &["mbl-migrationsberatung-neustart-hagen-buergermarkt-hagen-im-bremischen"],
    );
    check("haus kulturen lüneburg", 1, &[MOSAIQUE]);
}

#[test]
fn typing_mistakes() {
    check("Flüchtligsrat", 1, &[FLUECHTLINGSRAT]);
    check("Osnabrok", 10, &["mbl-amba-caritasverband-dioezese-osnabrueck"]);
    check("Lehr", 1, &[LEER]);
    check("welcom centr", 1, &[WELCOME]);
    check(
        "caritas peinne",
        2,
        &["jmd-jugendmigrationsdienst-jmd-quartier-caritasverband-den-peine"],
    );
    check("xyzzy", 0, &[]);
}

#[test]
fn kinds_topics_and_languages_by_their_labels() {
    check(
        "jmd hannover",
        2,
        &[
            "jmd-jugendmigrationsdienst-caritasverband-hannover",
            "jmd-jugendmigrationsdienst-hannover-awo",
        ],
    );
    check("JMD", 13, &["jmd-jugendmigrationsdienst-jmd-quartier-caritasverband-den-peine"]);
    // In any language of the page: letters say "MBE" to everybody.
    check(
        "mbe",
        19,
        &["mbe-awo-kreisverband-schaumburg-migrationsberatung-erwachsene-zuwanderer-stadthagen"],
    );
    check("KMuT Ammerland", 1, &["kmut-landkreis-ammerland"]);
    check("Behörde Celle", 1, &["beh-celler-zuwanderungsagentur-zentrale-anlaufstelle-zas"]);
    check("Gesundheit Göttingen", 1, &["kz-ntfn-psychosoziales-zentrum-goettingen"]);
    check("health göttingen", 1, &["kz-ntfn-psychosoziales-zentrum-goettingen"]);
    check("Rückkehr Hannover", 1, &["ini-raphaelswerk-beratungsstelle-hannover"]);
    check("Deutsch Lüneburg", 1, &[MOSAIQUE]);
    for arabic in ["Arabisch", "العربية", "العربيه"] {
        check(arabic, 3, &[BETROFFENE, MIGRATIONSZENTRUM, REFUGIUM]);
    }
    // Offices state "fa" and "ku"; people ask for Dari and Kurmanji.
    check("Dari", 3, &[BETROFFENE, MIGRATIONSZENTRUM, REFUGIUM]);
    check("Kurmandschi", 4, &["mbl-awo-nienburg-fluechtlings-migrationsberatung"]);
    // Known, though nobody states it: no typing mistake for something else.
    check("Tigrinya", 0, &[]);
}

#[test]
fn small_words_do_not_narrow() {
    check(
        "Beratung in Hannover",
        4,
        &["mbe-awo-region-hannover-beratungszentrum-integrations-migrationsfragen"],
    );
    check("Haus der Kulturen", 4, &["mo-haus-kulturen-braunschweig"]);
    check(
        "der",
        10,
        &["mbl-diakonisches-werk-ev-luth-kirchenkreise-hittfeld-buchholz-in-der-nordheide"],
    );
}

#[test]
fn a_text_without_words_asks_for_nothing() {
    for text in ["", " … "] {
        check(text, SNAPSHOT.len(), &[]);
    }
}
