//! The tree against the plainest possible twin, and its work counted.

use super::*;
use crate::geo::REGION;
use proptest::prelude::*;
use std::cell::Cell;

thread_local! {
    static MEASURED: Cell<usize> = const { Cell::new(0) };
}

/// Called for each distance that the tree measures to a member.
pub(super) fn count_one() {
    MEASURED.with(|n| n.set(n.get() + 1));
}

fn points(list: &[Point]) -> Vec<(MemberId, Point)> {
    (0..).map(MemberId).zip(list.iter().copied()).collect()
}

/// Points of the region and, now and then, of the whole earth with its poles and date line.
fn anywhere() -> impl Strategy<Value = Point> {
    let near = (REGION.west..REGION.east, REGION.south..REGION.north);
    let far = (-180.0..=180.0, -90.0..=90.0);
    let edge =
        (prop::sample::select(vec![-180.0, 0.0, 180.0]), prop::sample::select(vec![-90.0, 90.0]));
    prop_oneof![6 => near, 2 => far, 1 => edge].prop_map(|(lon, lat)| Point { lon, lat })
}

proptest! {
    #[test]
    fn nearest_is_the_order_of_all_distances(
        list in prop::collection::vec(anywhere(), 0..200),
        from in anywhere(),
        nth in 1u32..5,
    ) {
        let all = points(&list);
        let index = SpatialIndex::build(all.iter().copied());
        let found: Vec<f64> =
            index.nearest(from, |id| id.0 % nth == 0).map(|(_, metres)| metres).collect();
        let mut expected: Vec<f64> = all
            .iter()
            .filter(|(id, _)| id.0 % nth == 0)
            .map(|(_, at)| from.distance_m(*at))
            .collect();
        expected.sort_unstable_by(f64::total_cmp);
        prop_assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(&expected) {
            // Haversine itself loses about a metre next to the antipode.
            prop_assert!((found - expected).abs() < 1e-3 + expected * 1e-6, "{} {}", found, expected);
        }
    }

    #[test]
    fn within_is_what_the_bounds_contain(
        list in prop::collection::vec(anywhere(), 0..200),
        a in anywhere(),
        b in anywhere(),
    ) {
        let all = points(&list);
        let bounds = Bounds::around([a, b]).unwrap();
        let mut found: Vec<MemberId> = SpatialIndex::build(all.iter().copied()).within(bounds).collect();
        found.sort_unstable();
        let expected: Vec<MemberId> =
            all.iter().filter(|(_, at)| bounds.contains(*at)).map(|(id, _)| *id).collect();
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn distances_are_those_of_geo() {
    let hannover = Point { lon: 9.7320, lat: 52.3759 };
    let hildesheim = Point { lon: 9.9511, lat: 52.1508 };
    let index = SpatialIndex::build([(MemberId(7), hildesheim)]);
    let (id, metres) = index.nearest(hannover, |_| true).next().unwrap();
    assert_eq!(id, MemberId(7));
    assert!((metres - hannover.distance_m(hildesheim)).abs() < 1e-6, "{metres}");
}

/// Distances measured to find the nearest 20 of n members.
fn work(n: usize) -> usize {
    let members = crate::synth::members(n, 1);
    let located = members.iter().filter_map(|m| m.location);
    let index = SpatialIndex::build((0..).map(MemberId).zip(located));
    MEASURED.with(|count| count.set(0));
    let from = Point { lon: 9.9511, lat: 52.1508 };
    assert_eq!(index.nearest(from, |_| true).take(20).count(), 20);
    MEASURED.with(Cell::get)
}

#[test]
fn work_grows_like_the_logarithm() {
    let (small, large) = (work(1_000), work(100_000));
    assert!(small > 0, "the counter counts");
    assert!(large <= 4 * small, "{large} distances among 100,000 members, {small} among 1,000");
}
