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

/// A box of so many degrees round a point.
fn view(lon: f64, lat: f64, width: f64, height: f64) -> Bounds {
    let (dx, dy) = (width / 2.0, height / 2.0);
    Bounds { west: lon - dx, south: lat - dy, east: lon + dx, north: lat + dy }
}

#[test]
fn what_is_unchanged_is_not_computed_again() {
    let points: Vec<_> = (0..1000)
        .map(|i| (MemberId(i), Point { lon: 7.0 + f64::from(i) * 0.004, lat: 52.4 }))
        .collect();
    let mut kept = Clusters::default();
    kept.set_points(points.clone());
    let at = |lon| view(lon, 52.4, 2.0, 1.0);
    let steps = [
        ("the first look", 9.0, at(9.0), 1),
        ("again", 9.0, at(9.0), 1),
        ("a little aside", 9.2, at(9.4), 1),
        ("to the edge of what is known", 9.49, at(8.5), 1),
        ("beyond it", 9.0, at(9.6), 2),
        ("and back, within the new surroundings", 9.0, at(9.2), 2),
        ("one step closer", 9.5, view(9.0, 52.4, 1.0, 0.5), 3),
        ("and out again", 9.0, at(9.2), 3),
        ("and in again", 9.6, view(9.1, 52.4, 1.0, 0.5), 3),
    ];
    for (what, zoom, view, passes) in steps {
        assert!(!kept.look(zoom, view).is_empty(), "{what}");
        assert_eq!(kept.work(), passes * points.len(), "{what}");
    }
    // The same members, as an answer that is computed again each minute gives them.
    kept.set_points(points.clone());
    kept.look(9.0, at(9.2));
    assert_eq!(kept.work(), 3 * points.len());
    // One member less is another picture.
    kept.set_points(points[1..].to_vec());
    kept.look(9.0, at(9.2));
    assert_eq!(kept.work(), 4 * points.len() - 1);
    // Only the last steps are remembered.
    for step in 0..7 {
        kept.look(f64::from(step), REGION);
    }
    let before = kept.work();
    kept.look(1.0, REGION);
    assert_eq!(kept.work(), before);
    kept.look(0.0, REGION);
    assert!(kept.work() > before);
}

#[test]
fn a_dense_view_stays_drawable_while_panning() {
    // All of 100,000 in the west: the east is sparse.
    let points: Vec<_> = (0..100_000_u32)
        .map(|i| {
            let (column, row) = (f64::from(i % 400), f64::from(i / 400));
            let lon = if i % 100 == 0 { 9.5 + column * 0.004 } else { 7.0 + column * 0.005 };
            (MemberId(i), Point { lon, lat: 51.4 + row * 0.009 })
        })
        .collect();
    let mut kept = Clusters::default();
    kept.set_points(points);
    for lon in [10.5, 10.0, 9.5, 9.0, 8.5, 8.0] {
        let view = view(lon, 52.4, 2.0, 1.4);
        let drawn = Scale::new(10.0).grown(view, MARGIN);
        let markers = kept.look(10.0, view);
        let seen = markers.iter().filter(|m| drawn.contains(m.at())).count();
        assert!((10..=MOST_MARKERS).contains(&seen), "{lon}: {seen}");
    }
}

proptest! {
    /// [`clusters`] is the slow twin of what is kept.
    #[test]
    fn a_look_is_as_if_fresh(
        points in members(),
        views in prop::collection::vec((7.0..12.0, 8.5..10.0, 52.0..53.0), 1..6),
    ) {
        let mut kept = Clusters::default();
        kept.set_points(points.clone());
        for (zoom, lon, lat) in views {
            let view = view(lon, lat, 1.0, 0.6);
            let fresh = clusters(&points, zoom, view);
            let look = kept.look(zoom, view);
            let (fresh, look) = (by_ids(&fresh), by_ids(look));
            for (ids, marker) in &fresh {
                prop_assert_eq!(look.get(ids), Some(marker));
            }
            for (ids, marker) in &look {
                prop_assert!(fresh.contains_key(ids) || !view.contains(marker.at()));
            }
        }
    }

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
