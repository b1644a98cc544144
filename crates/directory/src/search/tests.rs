use super::*;
use crate::query::{Context, Query, run};
use crate::snapshot::Snapshot;
use crate::synth;
use crate::terms::{Kind, Topic};
use crate::text::tests::nfkd;

/// Members that are told apart by where one word stands; everything else is empty.
fn snapshot() -> Snapshot {
    let mut members = synth::members(8, 1);
    for (n, m) in members.iter_mut().enumerate() {
        m.name = format!("Stelle {n}");
        m.kind = Kind::Other;
        m.topics.clear();
        m.languages.clear();
        m.phones.clear();
        m.schedules.clear();
        (m.city, m.postal_code, m.organization, m.address_1) = (None, None, None, None);
    }
    members[0].name = "Linde e.V.".to_owned();
    members[1].name = "Haus Linde".to_owned();
    members[2].city = Some("Linde".to_owned());
    members[3].organization = Some("Linde gGmbH".to_owned());
    members[4].kind = Kind::Initiative;
    members[5].topics = vec![Topic::Wohnen];
    members[6].address_1 = Some("Linde 77".to_owned());
    members[7].name = "Lindental, Linden\nund Café Łódź".to_owned();
    Snapshot::new(Default::default(), members, nfkd)
}

fn labels() -> FoldedLabels {
    Labels {
        kinds: vec![(Kind::Initiative, "Linde".to_owned())],
        topics: vec![(Topic::Wohnen, "Linde".to_owned())],
        languages: vec![("ti".to_owned(), "Lando".to_owned())],
    }
    .fold(nfkd)
}

/// The members (by number) that match, best first.
fn check(text: &str, expected: &[u32]) {
    let (snapshot, labels) = (snapshot(), labels());
    let query = Query { text: text.to_owned(), ..Query::default() };
    let ctx = Context { now: Default::default(), labels: &labels, decompose: nfkd };
    let rows = run(&snapshot, &query, &ctx).rows;
    let found: Vec<u32> = rows.iter().map(|row| row.id.0).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn fields_have_their_weights() {
    // Beginning of the name, the name, another name that only begins so, town, provider, kind,
    // topic, street.
    check("Linde", &[0, 1, 7, 2, 3, 4, 5, 6]);
}

#[test]
fn every_word_must_match_somewhere() {
    check("linde haus", &[1]);
    check("linde 77", &[6]);
    check("linde nirgends", &[]);
    check("cafe lodz", &[7]);
    check("linden", &[7]);
}

#[test]
fn mistakes_are_forgiven_only_where_nothing_is_as_typed() {
    check("lnide", &[0, 1, 2, 3, 4, 5, 6]);
    // One mistake lies between these two, but the first is the name of a language.
    check("lando", &[]);
    check("lnd", &[]);
}

#[test]
fn grades_fall_from_exact_to_mistyped() {
    for (typed, word, expected) in [
        ("beratung", "beratung", Some(Grade::EXACT)),
        ("berat", "beratung", Some(Grade::PREFIX)),
        ("beratung", "migrationsberatung", Some(Grade::COMPOUND)),
        ("tung", "beratung", None),
        ("ratun", "beratung", None),
        ("beratunng", "beratung", None),
    ] {
        assert_eq!(Grade::as_typed(typed, word), expected, "{typed} {word}");
    }
    for (typed, word, expected) in [
        ("beratunng", "beratung", Some(Grade::ONE_MISTAKE)),
        ("bertaunng", "beratung", Some(Grade::TWO_MISTAKES)),
        ("pine", "peine", Some(Grade::ONE_MISTAKE)),
        ("pin", "peine", None),
        ("31134", "31135", None),
    ] {
        assert_eq!(Grade::mistyped(typed, word, forgiven(typed)), expected, "{typed} {word}");
    }
}

#[test]
fn small_words_count_only_when_alone() {
    for (folded, expected) in [
        ("haus der kulturen", &["haus", "kulturen"][..]),
        ("der", &["der"]),
        ("in der", &["in", "der"]),
        ("", &[]),
    ] {
        assert_eq!(asked(folded), expected, "{folded}");
    }
}

#[test]
fn small_words_are_written_folded() {
    for word in SMALL_WORDS {
        assert_eq!(text::fold(word, nfkd), word);
    }
    assert!(SMALL_WORDS.is_sorted());
}

#[test]
fn weights_fall_in_the_documented_order() {
    let weights = IndexedField::ALL.map(IndexedField::weight);
    assert!(weights.is_sorted_by(|a, b| a > b), "{weights:?}");
    let [.., provider, street] = weights;
    assert!(provider > KIND_WEIGHT && KIND_WEIGHT > TOPIC_WEIGHT && TOPIC_WEIGHT > street);
    assert!(weights.iter().all(|w| u8::try_from(*w).is_ok()), "a posting holds them in a byte");
}

#[test]
fn an_index_built_in_steps_is_the_same() {
    let members = crate::synth::members(150, 7);
    let at_once = format!("{:?}", SearchIndex::build(&members, nfkd));
    for share in [1, 7, 64, 1_000] {
        let mut builder = IndexBuilder::default();
        let mut steps = 0;
        while !builder.step(&members, nfkd, share) {
            steps += 1;
        }
        assert!(steps >= members.len() / share, "{steps} steps of {share}");
        assert_eq!(format!("{:?}", builder.freeze()), at_once, "in steps of {share}");
    }
}
