use super::*;
use crate::geo::REGION;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const HANNOVER: Point = Point { lon: 9.732, lat: 52.3759 };

/// Points given as pixels east and south of Hannover at a zoom.
fn at_pixels(zoom: f64, offsets: &[(f64, f64)]) -> Vec<(MemberId, Point)> {
    let scale = Scale::new(zoom);
    let (x, y) = scale.project(HANNOVER);
    let point = |&(dx, dy): &(f64, f64)| scale.unproject((x + dx, y + dy));
    (0..).zip(offsets).map(|(i, offset)| (MemberId(i), point(offset))).collect()
}

/// The sizes of the markers, largest first.
fn check(zoom: f64, offsets: &[(f64, f64)], sizes: &[usize]) {
    let markers = clusters(&at_pixels(zoom, offsets), zoom, REGION);
    let mut got: Vec<usize> = markers.iter().map(|m| m.ids().len()).collect();
    got.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(got, sizes, "zoom {zoom}, {offsets:?}");
}

#[test]
fn what_lies_close_comes_together() {
    check(8.0, &[], &[]);
    check(8.0, &[(0.0, 0.0)], &[1]);
    check(8.0, &[(0.0, 0.0), (30.0, 0.0)], &[2]);
    check(8.0, &[(0.0, 0.0), (0.0, 30.0)], &[2]);
    check(8.0, &[(0.0, 0.0), (120.0, 0.0)], &[1, 1]);
    check(8.0, &[(0.0, 0.0), (10.0, 10.0), (120.0, 0.0), (130.0, 5.0), (130.0, 0.0)], &[3, 2]);
    // At the closest view only what would overlap is joined.
    check(14.0, &[(0.0, 0.0), (45.0, 0.0)], &[1, 1]);
    check(14.0, &[(0.0, 0.0), (10.0, 0.0)], &[2]);
    // Beyond it nothing changes: the map goes no further.
    check(19.0, &[(0.0, 0.0), (0.0, 0.0)], &[2]);
}

#[test]
fn a_cluster_says_where_and_who() {
    let points = [(MemberId(7), HANNOVER), (MemberId(3), HANNOVER)];
    for zoom in [f64::NAN, -3.0, 5.5, 9.0, 14.0, 99.0] {
        let markers = clusters(&points, zoom, REGION);
        let around = Bounds::around([HANNOVER]).unwrap();
        let ids = vec![MemberId(3), MemberId(7)];
        let expected =
            Marker::Cluster { ids, at: HANNOVER, bounds: around, count: 2, key: "@3".into() };
        assert_eq!(markers, [expected], "zoom {zoom}");
        assert!(markers[0].is_one_place());
    }
}

#[test]
fn a_crowded_view_stays_drawable() {
    let side = 320;
    let points: Vec<_> = (0..side * side)
        .map(|i| {
            let (column, row) = (f64::from(i % side), f64::from(i / side));
            let lon = REGION.west + (REGION.east - REGION.west) * column / f64::from(side);
            let lat = REGION.south + (REGION.north - REGION.south) * row / f64::from(side);
            (MemberId(i), Point { lon, lat })
        })
        .collect();
    for zoom in [5.5, 8.0, 11.0, 14.0] {
        let markers = clusters(&points, zoom, REGION);
        assert!((5..=MOST_MARKERS).contains(&markers.len()), "zoom {zoom}: {}", markers.len());
        assert_eq!(markers.iter().map(|m| m.ids().len()).sum::<usize>(), points.len());
    }
}

/// Members in the region, in knots and alone, some at the very same place.
fn members() -> impl Strategy<Value = Vec<(MemberId, Point)>> {
    let knot = (6.7..11.5, 51.3..53.8, prop::collection::vec((0u8..9, 0u8..9), 1..12));
    prop::collection::vec(knot, 0..25).prop_map(|knots| {
        let points = knots.into_iter().flat_map(|(lon, lat, offsets)| {
            let near = move |(dx, dy)| Point {
                lon: lon + f64::from(dx) * 0.01,
                lat: lat + f64::from(dy) * 0.01,
            };
            offsets.into_iter().map(near)
        });
        (0..).map(MemberId).zip(points).collect()
    })
}

/// The markers by their members, to compare results regardless of order.
fn by_ids(markers: &[Marker]) -> BTreeMap<&[MemberId], &Marker> {
    markers.iter().map(|m| (m.ids(), m)).collect()
}

proptest! {
    #[test]
    fn every_member_is_in_exactly_one_marker(points in members(), zoom in 4.0..15.0) {
        let markers = clusters(&points, zoom, REGION);
        let mut ids: Vec<_> = markers.iter().flat_map(|m| m.ids().to_vec()).collect();
        ids.sort_unstable();
        prop_assert_eq!(ids, points.iter().map(|p| p.0).collect::<Vec<_>>());
        let mut keys = BTreeSet::new();
        for marker in &markers {
            if let Marker::Cluster { ids, at, bounds, count, key } = marker {
                prop_assert!(ids.len() > 1 && ids.len() == *count as usize);
                prop_assert!(bounds.contains(*at));
                prop_assert!(ids.iter().all(|id| bounds.contains(points[id.0 as usize].1)));
                prop_assert!(keys.insert(key.clone()), "{} twice", key);
            }
        }
    }

    #[test]
    fn the_same_place_is_one_marker(points in members(), zoom in 4.0..15.0) {
        let markers = clusters(&points, zoom, REGION);
        let mut marker_of = BTreeMap::new();
        for (i, marker) in markers.iter().enumerate() {
            for id in marker.ids() {
                let at = points[id.0 as usize].1;
                let place = (at.lon.to_bits(), at.lat.to_bits());
                prop_assert_eq!(*marker_of.entry(place).or_insert(i), i);
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        (points, shuffled) in members().prop_flat_map(|p| (Just(p.clone()), Just(p).prop_shuffle())),
        zoom in 4.0..15.0,
    ) {
        prop_assert_eq!(clusters(&points, zoom, REGION), clusters(&shuffled, zoom, REGION));
    }

    /// The whole region is the slow twin of a view.
    #[test]
    fn the_view_only_cuts(points in members(), zoom in 7.0..14.0, lon in 7.5..11.0, lat in 51.8..53.4) {
        let view = Bounds { west: lon - 0.2, south: lat - 0.1, east: lon + 0.2, north: lat + 0.1 };
        let (all, cut) = (clusters(&points, zoom, REGION), clusters(&points, zoom, view));
        let (all, cut) = (by_ids(&all), by_ids(&cut));
        for (ids, marker) in &cut {
            prop_assert_eq!(all.get(ids), Some(marker));
        }
        for (ids, marker) in &all {
            prop_assert!(cut.contains_key(ids) || !view.contains(marker.at()));
        }
    }
}
