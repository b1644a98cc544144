use super::*;
use crate::synth;
use crate::terms::{Kind, Set, Topic};
use crate::text::tests::nfkd;

fn snapshot(members: usize) -> Snapshot {
    Snapshot::new(Default::default(), synth::members(members, 7), nfkd)
}

/// What a frame's script does, in its few steps.
fn shown(snapshot: &Snapshot, entries: &[Entry], query: &Query) -> Vec<MemberId> {
    let filters = &query.filters;
    let fits = |entry: &&Entry| {
        let member = snapshot.get(entry.id);
        (filters.kinds.is_empty() || filters.kinds.contains(&member.kind))
            && (filters.topics.is_empty()
                || member.topics.iter().any(|topic| filters.topics.contains(topic)))
            && (filters.districts.is_empty()
                || entry.districts.iter().any(|ags| filters.districts.contains(ags)))
    };
    let rank = |entry: &Entry, tag: &String| {
        let named = |tag: &str| entry.ranks.iter().find(|(known, _)| *known == tag);
        match entry.languages.contains(tag) {
            true => Some(0),
            false => named(tag).or_else(|| named(ANY_LANGUAGE)).map(|(_, rank)| *rank),
        }
    };
    let ranked = |entry: &Entry| {
        let ranks = filters.languages.iter().filter_map(|tag| rank(entry, tag));
        if filters.languages.is_empty() { Some(0) } else { ranks.min() }
    };
    let rows = entries.iter().filter(fits).filter_map(|entry| Some((ranked(entry)?, entry.id)));
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|(rank, _)| *rank);
    rows.into_iter().map(|(_, id)| id).collect()
}

#[test]
fn a_script_without_rules_shows_what_the_program_shows() {
    let snapshot = snapshot(300);
    let entries = entries(&snapshot, nfkd);
    assert_eq!(entries.len(), 300);
    let languages: [&[&str]; 8] =
        [&[], &["de"], &["ar"], &["ku"], &["kmr"], &["ar", "de"], &["xx"], &["fa", "ti"]];
    let districts: [&[&str]; 3] = [&[], &["03241"], &["03254", "03159016"]];
    let kinds = [Set::default(), Set::of(Kind::Mbe)];
    let topics = [Set::default(), Set::of(Topic::Wohnen)];
    let mut found = 0;
    for languages in languages {
        for districts in districts {
            for (kinds, topics) in kinds.into_iter().zip(topics) {
                let mut query = Query::default();
                query.filters.languages = languages.iter().map(|t| (*t).to_owned()).collect();
                query.filters.districts = districts.iter().map(|t| (*t).to_owned()).collect();
                (query.filters.kinds, query.filters.topics) = (kinds, topics);
                let labels = FoldedLabels::default();
                let now = NaiveDateTime::default();
                let context = Context { now, labels: &labels, decompose: nfkd };
                let rows = run(&snapshot, &query, &context).rows;
                let rows: Vec<_> = rows.into_iter().map(|row| row.id).collect();
                found += rows.len();
                assert_eq!(shown(&snapshot, &entries, &query), rows, "{query:?}");
            }
        }
    }
    assert!(found > 2_000, "{found}");
}

#[test]
fn a_list_holds_its_district() {
    let snapshot = snapshot(300);
    let entries = entries(&snapshot, nfkd);
    let files = files(&entries);
    assert_eq!(files[ALL], ALL);
    let in_city = entries.iter().find(|entry| entry.districts.len() == 2);
    let in_city = in_city.map(|entry| entry.districts.clone()).unwrap();
    assert_eq!(files[&in_city[0]], in_city[1], "a city lies in the district round it");
    for (asked, list) in files.iter().filter(|(asked, _)| *asked != ALL) {
        for entry in entries.iter().filter(|entry| entry.districts.contains(asked)) {
            assert_eq!(entry.districts.last(), Some(list), "{asked}");
        }
    }
}

#[test]
fn too_long_a_list_is_none() {
    let entry = |id| Entry {
        id: MemberId(id),
        districts: vec![if id == 0 { "03254" } else { "03241" }.to_owned()],
        languages: Vec::new(),
        ranks: Vec::new(),
    };
    let entries: Vec<_> = (0..=MOST as u32 + 1).map(entry).collect();
    let only = BTreeMap::from([("03254".to_owned(), "03254".to_owned())]);
    assert_eq!(files(&entries), only);
}
