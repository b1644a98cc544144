use super::*;
use crate::member::Phone;
use crate::synth;
use crate::text::tests::nfkd;

fn snapshot(members: Vec<Member>) -> Snapshot {
    Snapshot::new(FeedMeta::default(), members, nfkd)
}

#[test]
fn every_member_is_found_by_its_identity() {
    let snapshot = snapshot(synth::members(300, 2));
    assert_eq!(snapshot.len(), 300);
    for id in snapshot.ids() {
        assert_eq!(snapshot.find(&snapshot.get(id).id), Some(id));
    }
    for unknown in ["", "synthetic", "synthetic-300", "synthetic-1 "] {
        assert_eq!(snapshot.find(unknown), None, "{unknown:?}");
    }
}

#[test]
fn an_empty_directory_answers_everything_with_nothing() {
    let snapshot = snapshot(vec![]);
    assert!(snapshot.is_empty());
    assert_eq!(snapshot.find("a"), None);
    let scores =
        snapshot.search_index().scores("a", &Default::default(), snapshot.facts(), nfkd).unwrap();
    assert!(scores.is_empty());
}

#[test]
fn names_are_ordered_as_in_a_dictionary() {
    let mut members = synth::members(5, 1);
    for (member, name) in members.iter_mut().zip(["Zug", "Ölberg", "ofen", "Olga", "„Aman“"]) {
        member.name = name.to_owned();
    }
    // Folded: zug, olberg, ofen, olga, aman.
    assert_eq!(snapshot(members).name_ranks(), [4, 2, 1, 3, 0]);
}

#[test]
fn who_answers_which_language() {
    for (stated, answers) in [
        (&["ku"][..], &["ckb", "kmr", "ku"][..]),
        (&["kmr"], &["kmr", "ku"]),
        (&["prs", "ckb"], &["ckb", "fa", "ku", "prs"]),
        (&["fa", "fa"], &["fa", "pes", "prs"]),
        (&["pt-BR", "EN"], &["en", "pt"]),
        (&[], &[]),
    ] {
        let mut members = synth::members(1, 1);
        members[0].phones.clear();
        members[0].languages = stated.iter().map(|tag| (*tag).to_owned()).collect();
        let snapshot = snapshot(members);
        let languages = &snapshot.facts().languages;
        let mut found: Vec<&str> = languages
            .of_member(0)
            .iter()
            .map(|at| languages.tags()[*at as usize].as_str())
            .collect();
        found.sort_unstable();
        assert_eq!(found, answers, "{stated:?}");
    }
}

#[test]
fn a_language_is_stated_anywhere_in_the_entry() {
    let mut members = synth::members(1, 1);
    members[0].languages.clear();
    members[0].phones = vec![Phone {
        number: "+4951210".to_owned(),
        formatted: None,
        description: None,
        languages: vec!["ti".to_owned()],
    }];
    let snapshot = snapshot(members);
    let languages = &snapshot.facts().languages;
    assert_eq!(languages.place("ti-ER"), Some(0));
    assert_eq!(languages.of_member(0), [0]);
}

#[test]
fn a_city_lies_in_the_district_round_it() {
    let mut members = synth::members(3, 1);
    for (member, ags) in members.iter_mut().zip(["03241001", "03254", "03241"]) {
        member.district = Some(ags.to_owned());
    }
    let snapshot = snapshot(members);
    let facts = snapshot.facts();
    assert_eq!(facts.districts.texts(), ["03241", "03241001", "03254"]);
    let inside: Vec<_> = facts.members.iter().map(|fact| fact.districts).collect();
    assert_eq!(inside, [[Some(1), Some(0)], [Some(2), None], [Some(0), None]]);
}

#[test]
fn members_go_bit_by_bit() {
    let mut snapshot = snapshot(synth::members(25, 1));
    assert!(!snapshot.shed(10));
    assert_eq!(snapshot.len(), 15);
    assert!(!snapshot.shed(10));
    assert!(snapshot.shed(10));
    assert!(snapshot.is_empty());
}
