use super::*;
use crate::geo::REGION;

#[test]
fn the_list_is_always_the_same_and_only_grows() {
    let long = members(300, 7);
    assert_eq!(members(120, 7), long[..120]);
    assert_ne!(members(120, 8), long[..120]);
}

#[test]
fn every_value_and_every_gap_occurs() {
    let members = members(2_000, 1);
    let some = |what: &str, has: &dyn Fn(&Member) -> bool| {
        let with = members.iter().filter(|m| has(m)).count();
        assert!((1..2_000).contains(&with), "{what}: {with} of 2000");
    };
    some("location", &|m| m.location.is_some());
    some("languages", &|m| m.languages.len() > 1);
    some("interpreter", &|m| m.interpretation_services == Some(true));
    some("schedules", &|m| m.schedules.len() > 1);
    some("topics", &|m| m.topics.len() > 1);
    some("a closed office", &|m| m.status == Status::TemporarilyClosed);
    some("a city's own district", &|m| m.district.as_deref().is_some_and(|d| d.len() == 8));
    for kind in &Kind::ALL[..Kind::ALL.len() - 1] {
        some(kind.as_str(), &|m| m.kind == *kind);
    }
    assert!(members.iter().filter_map(|m| m.location).all(|at| REGION.contains(at)));
}

#[test]
fn the_feed_holds_every_member() {
    let text = feed(200, 3).unwrap();
    let (_, read, problems) = crate::feed::read(text.as_bytes()).unwrap();
    assert_eq!(problems, []);
    assert_eq!(read.len(), 200);
    for (read, made) in read.iter().zip(members(200, 3)) {
        assert_eq!(*read, made);
    }
}
