//! Single stories; the properties are in `tests/facets.rs`.

use super::*;
use crate::member::Member;
use crate::search::Labels;
use crate::snapshot::Snapshot;
use crate::synth;
use crate::text::tests::nfkd;
use chrono::NaiveDate;

/// Members named a, b, c, … of which nothing is stated, each then changed.
fn snapshot(changes: &[&dyn Fn(&mut Member)]) -> Snapshot {
    let members = synth::members(changes.len(), 1).into_iter().zip(changes).zip('a'..);
    let members = members.map(|((mut m, change), name)| {
        m.name = name.to_string();
        m.kind = Kind::Mbe;
        (m.counsels_individuals, m.interpretation_services, m.location) = (None, None, None);
        m.languages.clear();
        m.phones.clear();
        m.schedules.clear();
        m.district = Some("03254".to_owned());
        change(&mut m);
        m
    });
    Snapshot::new(Default::default(), members.collect(), nfkd)
}

fn answer(snapshot: &Snapshot, query: &Query) -> Outcome {
    let now = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let labels = Labels::default().fold(nfkd);
    run(snapshot, query, &Context { now, labels: &labels, decompose: nfkd })
}

fn names(snapshot: &Snapshot, outcome: &Outcome) -> String {
    outcome.rows.iter().map(|row| snapshot.get(row.id).name.as_str()).collect()
}

fn at(lon: f64, lat: f64) -> Option<Origin> {
    Some(Origin { point: Point { lon, lat }, name: String::new(), source: OriginSource::Place })
}

#[test]
fn the_order_in_use() {
    for (text, near, sort, expected) in [
        ("", false, None, Sort::Name),
        ("", true, None, Sort::Nearest),
        ("caritas", false, None, Sort::Best),
        ("caritas", true, None, Sort::Nearest),
        ("caritas", true, Some(Sort::Best), Sort::Best),
        ("caritas", true, Some(Sort::Name), Sort::Name),
        ("caritas", false, Some(Sort::Nearest), Sort::Best),
        ("…", false, Some(Sort::Best), Sort::Name),
        ("", true, Some(Sort::Best), Sort::Nearest),
    ] {
        let origin = at(9.0, 52.0).filter(|_| near);
        let query = Query { text: text.to_owned(), origin, sort, ..Query::default() };
        assert_eq!(query.order(), expected, "{text:?} {near} {sort:?}");
    }
}

#[test]
fn the_unasked_list_starts_with_whom_a_person_can_go_to() {
    let snapshot = snapshot(&[
        &|m| m.kind = Kind::Koordinierungsstelle,
        &|m| m.counsels_individuals = Some(false),
        &|m| (m.kind, m.counsels_individuals) = (Kind::Koordinierungsstelle, Some(true)),
        &|_| {},
    ]);
    assert_eq!(names(&snapshot, &answer(&snapshot, &Query::default())), "cdab");
    let by_name = Query { sort: Some(Sort::Name), ..Query::default() };
    assert_eq!(names(&snapshot, &answer(&snapshot, &by_name)), "abcd");
}

#[test]
fn language_stands_before_distance_and_hides_little() {
    let place = |m: &mut Member, lon: f64| m.location = Some(Point { lon, lat: 52.0 });
    let snapshot = snapshot(&[
        &|m| place(m, 9.0),
        &|m| (place(m, 9.1), m.languages = vec!["ru".to_owned()]).0,
        &|m| (place(m, 9.2), m.interpretation_services = Some(true)).0,
        &|m| (place(m, 9.4), m.languages = vec!["fa".to_owned()]).0,
        &|m| m.languages = vec!["prs".to_owned()],
    ]);
    let asking = |tag: &str| {
        let filters = Filters { languages: [tag.to_owned()].into(), ..Filters::default() };
        let query = Query { origin: at(9.0, 52.0), filters, ..Query::default() };
        names(&snapshot, &answer(&snapshot, &query))
    };
    for (tag, expected) in [
        // Speakers (without a place last), an interpreter, nothing stated; Russian only: left out.
        ("prs", "deca"),
        ("pes", "dca"),
        ("ru", "bca"),
        ("ti", "ca"),
        ("de", "abcde"),
    ] {
        assert_eq!(asking(tag), expected, "{tag}");
    }
}

#[test]
fn nothing_left_shows_the_nearest_outside() {
    let snapshot = snapshot(&[
        &|m| m.location = Some(Point { lon: 9.9, lat: 52.1 }),
        &|m| {
            m.district = Some("03241001".to_owned());
            m.kind = Kind::Jmd;
            m.location = Some(Point { lon: 9.7, lat: 52.4 });
        },
        &|m| {
            m.district = Some("03403".to_owned());
            m.kind = Kind::Jmd;
            m.location = Some(Point { lon: 8.2, lat: 53.1 });
        },
    ]);
    let filters = Filters {
        kinds: [Kind::Jmd].into(),
        districts: ["03254".to_owned()].into(),
        ..Filters::default()
    };
    let query = |origin| Query { origin, filters: filters.clone(), ..Query::default() };
    // Without an origin the distance counts from the district's own members.
    let relaxations = answer(&snapshot, &query(None)).relaxations.unwrap();
    assert_eq!(relaxations.drop, [(FilterName::District, 2), (FilterName::Kind, 1)]);
    let (id, metres) = relaxations.nearest_outside.unwrap();
    assert_eq!(snapshot.get(id).name, "b");
    assert!((35_000.0..37_000.0).contains(&metres), "{metres}");
    // From Oldenburg it is another one.
    let relaxations = answer(&snapshot, &query(at(8.2, 53.0))).relaxations.unwrap();
    assert_eq!(relaxations.nearest_outside.map(|(id, _)| id), Some(MemberId(2)));
}

#[test]
fn filters_are_counted_and_taken_back() {
    let mut filters = Filters { open_now: true, kinds: [Kind::Mbe].into(), ..Filters::default() };
    assert_eq!(filters.count(), 2);
    filters.drop(FilterName::OpenNow);
    assert_eq!(filters.count(), 1);
    filters.drop(FilterName::Kind);
    assert_eq!(filters, Filters::default());
}
