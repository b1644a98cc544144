//! Which members are near, and which lie in a box: an R*-tree (`rstar`) over points on the unit
//! sphere. The straight chord through the sphere grows with the great-circle distance over it, so
//! the tree's order by chord *is* the order on the ground: no projection, no error to bound.
//!
//! Deliberately absent: members without a location.

#[cfg(test)]
mod tests;

use crate::geo::{Bounds, EARTH_RADIUS_M, Point};
use crate::member::MemberId;
use rstar::{AABB, PointDistance, RTree, RTreeObject};

/// Members by place.
#[derive(Debug)]
pub struct SpatialIndex {
    tree: RTree<Node>,
}

impl SpatialIndex {
    /// Packs the points into a tree, in O(n log n).
    pub fn build(points: impl IntoIterator<Item = (MemberId, Point)>) -> Self {
        let nodes = points.into_iter().map(|(id, at)| Node { id, at, xyz: on_sphere(at) });
        Self { tree: RTree::bulk_load(nodes.collect()) }
    }

    /// The accepted members with their distances in metres, nearest first. One lazy traversal:
    /// taking k of them costs about log n + k, plus those refused on the way.
    pub fn nearest<'a>(
        &'a self,
        from: Point,
        mut accept: impl FnMut(MemberId) -> bool + 'a,
    ) -> impl Iterator<Item = (MemberId, f64)> + 'a {
        self.tree
            .nearest_neighbor_iter_with_distance_2(&on_sphere(from))
            .filter(move |(node, _)| accept(node.id))
            .map(|(node, chord_2)| (node.id, arc_m(chord_2)))
    }

    /// The members inside the box or on its edge, in no order.
    pub fn within(&self, bounds: Bounds) -> impl Iterator<Item = MemberId> + '_ {
        self.tree
            .locate_in_envelope_intersecting(&shell(bounds))
            .filter(move |node| bounds.contains(node.at))
            .map(|node| node.id)
    }
}

/// A leaf. It keeps degrees as well: turning the sphere's coordinates back would shift an edge.
#[derive(Debug, Clone, Copy)]
struct Node {
    id: MemberId,
    at: Point,
    xyz: [f64; 3],
}

impl RTreeObject for Node {
    type Envelope = AABB<[f64; 3]>;

    fn envelope(&self) -> Self::Envelope {
        AABB::from_point(self.xyz)
    }
}

impl PointDistance for Node {
    fn distance_2(&self, to: &[f64; 3]) -> f64 {
        #[cfg(test)]
        tests::count_one();
        self.xyz.iter().zip(to).map(|(a, b)| (a - b) * (a - b)).sum()
    }
}

fn on_sphere(p: Point) -> [f64; 3] {
    let (lon, lat) = (p.lon.to_radians(), p.lat.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// The way over the ground, in metres, under a squared chord of the unit sphere.
fn arc_m(chord_2: f64) -> f64 {
    2.0 * EARTH_RADIUS_M * (chord_2.sqrt() / 2.0).min(1.0).asin()
}

/// A box in space that holds the whole piece of the sphere inside the bounds (interval arithmetic
/// over [`on_sphere`]); it holds more, so what it finds is asked again.
fn shell(b: Bounds) -> AABB<[f64; 3]> {
    let radius = cos_range(b.south, b.north);
    let x = product(radius, cos_range(b.west, b.east));
    let y = product(radius, cos_range(b.west - 90.0, b.east - 90.0));
    let z = (b.south.to_radians().sin(), b.north.to_radians().sin());
    // A hair wider, for what rounding did to the points.
    const HAIR: f64 = 1e-12;
    AABB::from_corners([x.0 - HAIR, y.0 - HAIR, z.0 - HAIR], [x.1 + HAIR, y.1 + HAIR, z.1 + HAIR])
}

/// Least and greatest cosine between two angles in degrees, `from ≤ to`.
fn cos_range(from: f64, to: f64) -> (f64, f64) {
    // Whether an angle of `turning + 360 k` degrees lies between.
    let holds =
        |turning: f64| ((to - turning) / 360.0).floor() >= ((from - turning) / 360.0).ceil();
    let (a, b) = (from.to_radians().cos(), to.to_radians().cos());
    (if holds(180.0) { -1.0 } else { a.min(b) }, if holds(0.0) { 1.0 } else { a.max(b) })
}

fn product(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    let all = [a.0 * b.0, a.0 * b.1, a.1 * b.0, a.1 * b.1];
    (
        all.into_iter().fold(f64::INFINITY, f64::min),
        all.into_iter().fold(f64::NEG_INFINITY, f64::max),
    )
}
