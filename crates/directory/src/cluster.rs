//! Clustering for the map: what lies too close together to be told apart becomes one marker.
//!
//! Invariants: every point in the view is in exactly one marker; members at the very same place
//! share a marker at every zoom; the result depends on the set of points and the zoom alone, never
//! on their order, and the view only cuts a piece out of it (so nothing jumps while panning).
//! Deliberately absent here: anything kept. A view is clustered afresh, in one sort; [`Clusters`]
//! remembers what that gave.
//!
//! How: points are put into the cells of a Web Mercator pixel grid, then piles that are each
//! other's nearest within a gap are joined, in a few rounds. Each round looks only so far, hence
//! a point further than [`Scale::reach`] from the view cannot change what is in it.

mod kept;

pub use kept::Clusters;

use crate::geo::{Bounds, Point};
use crate::member::MemberId;
use std::f64::consts::{FRAC_PI_2, LN_2, PI, TAU};

/// The most markers that [`clusters`] returns; a denser view is clustered more coarsely.
pub const MOST_MARKERS: usize = 400;

/// The finest zoom that clustering tells apart: the map's largest.
pub const FINEST_ZOOM: f64 = 14.0;

/// One thing on the map.
#[derive(Debug, Clone, PartialEq)]
pub enum Marker {
    /// A member that stands alone.
    Member {
        /// Which.
        id: MemberId,
        /// Where.
        at: Point,
    },
    /// Two or more members.
    Cluster {
        /// Which, ascending.
        ids: Vec<MemberId>,
        /// Their centre of gravity; the exact place if they share one.
        at: Point,
        /// The smallest box that holds them.
        bounds: Bounds,
        /// How many.
        count: u32,
        /// Distinguishes the clusters of one result, and from every member id (which has no `@`);
        /// a cluster at one place keeps its key at every zoom where it stands alone.
        key: String,
    },
}

impl Marker {
    /// Where the marker stands.
    pub fn at(&self) -> Point {
        match self {
            Self::Member { at, .. } | Self::Cluster { at, .. } => *at,
        }
    }

    /// The members it stands for, ascending.
    pub fn ids(&self) -> &[MemberId] {
        match self {
            Self::Member { id, .. } => std::slice::from_ref(id),
            Self::Cluster { ids, .. } => ids,
        }
    }

    /// Whether all its members are at the very same place, so that no zoom tells them apart.
    pub fn is_one_place(&self) -> bool {
        match self {
            Self::Member { .. } => true,
            Self::Cluster { bounds: b, .. } => b.west == b.east && b.south == b.north,
        }
    }
}

/// The markers for these members in this view and a little beyond its edges, at most
/// [`MOST_MARKERS`]. `zoom` is that of 256-pixel tiles; half steps make a difference.
/// Ids must be distinct.
pub fn clusters(points: &[(MemberId, Point)], zoom: f64, view: Bounds) -> Vec<Marker> {
    let mut level = level_of(zoom);
    loop {
        let markers = Scale::new(level).markers(points, view);
        if markers.len() <= MOST_MARKERS || level <= 0.0 {
            return markers;
        }
        level = coarser(level);
    }
}

/// The half step that a zoom belongs to.
fn level_of(zoom: f64) -> f64 {
    let zoom = if zoom.is_nan() { 0.0 } else { zoom.clamp(0.0, FINEST_ZOOM) };
    (zoom * 2.0).floor() / 2.0
}

/// Where fewer markers are needed.
fn coarser(level: f64) -> f64 {
    (level - 1.0).max(0.0)
}

/// Web Mercator in pixels at one level, and the distances that hold there, in pixels.
struct Scale {
    /// Width of the world.
    world: f64,
    /// Width of a grid cell.
    cell: f64,
    /// Piles nearer than this are joined; less than a cell, so that only the 3 × 3 cells around
    /// a pile need be searched.
    gap: f64,
}

/// A point in the view's surroundings, or a pile: its cell, and its index.
type Entry = (u64, u32);

/// Points that have come together so far.
#[derive(Clone, Copy)]
struct Pile {
    x: f64,
    y: f64,
    count: f64,
    /// The pile that has swallowed this one, or itself.
    home: usize,
}

/// How often piles are joined. More would leave fewer touching markers and need a wider reach.
const ROUNDS: usize = 4;

/// Markers this many pixels outside the view are still returned: half of one may show.
const MARGIN: f64 = 64.0;

impl Scale {
    fn new(level: f64) -> Self {
        // At the last levels there is no further zoom to wait for: join only what would overlap.
        let cell = match level {
            l if l >= FINEST_ZOOM => 28.0,
            l if l >= FINEST_ZOOM - 1.0 => 40.0,
            _ => 56.0,
        };
        // 256 · 2^level. exp2 would be shorter here and longer in the download: it has a table.
        Self { world: 256.0 * (level * LN_2).exp(), cell, gap: cell * 0.8 }
    }

    /// How far from a marker a point can still have a say in it: a round looks two gaps far
    /// (a neighbour, and the neighbour's other neighbour) and moves a pile by less than one.
    fn reach(&self) -> f64 {
        ROUNDS as f64 * 3.0 * self.gap + 2.0 * self.cell
    }

    fn markers(&self, points: &[(MemberId, Point)], view: Bounds) -> Vec<Marker> {
        let surroundings = self.grown(view, MARGIN + self.reach());
        let rows = self.rows(surroundings);
        let mut entries: Vec<Entry> = (0..)
            .zip(points)
            .filter(|(_, (_, at))| surroundings.contains(*at))
            .map(|(index, (_, at))| (self.cell(*at, &rows), index))
            .collect();
        entries.sort_unstable();

        let (mut piles, starts) = self.piles(points, &entries);
        for _ in 0..ROUNDS {
            if !self.join(&mut piles) {
                break;
            }
        }
        self.collect(points, &entries, &piles, &starts, self.grown(view, MARGIN))
    }

    /// The northern edges of the box's rows of cells, from south to north. Looking a latitude up
    /// here spares every point its logarithm.
    fn rows(&self, bounds: Bounds) -> Vec<f64> {
        let row = |lat: f64| (self.project(Point { lon: 0.0, lat }).1 / self.cell) as u32;
        let edge = |row: u32| self.unproject((0.0, f64::from(row) * self.cell)).lat;
        (row(bounds.north)..=row(bounds.south)).rev().map(edge).collect()
    }

    /// A number for the point's cell, comparable within these rows.
    fn cell(&self, at: Point, rows: &[f64]) -> u64 {
        let row = rows.partition_point(|edge| *edge < at.lat) as u64;
        row * ROW + (self.column(at.lon) / self.cell) as u64
    }

    /// One pile a cell, and each pile's first entry (with the end as a last element).
    fn piles(&self, points: &[(MemberId, Point)], entries: &[Entry]) -> (Vec<Pile>, Vec<usize>) {
        let mut starts = Vec::new();
        let mut piles = Vec::new();
        let mut start = 0;
        for cell in entries.chunk_by(|a, b| a.0 == b.0) {
            // In whole numbers the order of summing does not matter.
            let sum = cell.iter().fold((0, 0), |(lon, lat), entry| {
                let at = points[entry.1 as usize].1;
                (lon + (at.lon * NANO) as i64, lat + (at.lat * NANO) as i64)
            });
            let count = cell.len() as f64;
            let mean = |sum: i64| sum as f64 / NANO / count;
            let (x, y) = self.project(Point { lon: mean(sum.0), lat: mean(sum.1) });
            piles.push(Pile { x, y, count, home: piles.len() });
            starts.push(start);
            start += cell.len();
        }
        starts.push(start);
        (piles, starts)
    }

    /// Joins the piles that are each other's nearest within the gap; says whether there were any.
    fn join(&self, piles: &mut [Pile]) -> bool {
        let mut live: Vec<Entry> = (0..)
            .zip(&*piles)
            .filter(|(i, pile)| pile.home == *i as usize)
            .map(|(i, pile)| (self.cell_of((pile.x, pile.y)), i))
            .collect();
        live.sort_unstable();
        let near = |&(cell, i): &Entry| (i as usize, self.nearest(piles, &live, cell, i as usize));
        let nearest: Vec<(usize, Option<usize>)> = live.iter().map(near).collect();
        let mut partner = vec![None; piles.len()];
        for &(i, near) in &nearest {
            partner[i] = near;
        }
        let mut joined = false;
        for &(i, near) in &nearest {
            let Some(other) = near.filter(|&o| i < o && partner[o] == Some(i)) else { continue };
            let (a, b) = (piles[i], piles[other]);
            let count = a.count + b.count;
            piles[i].x = (a.x * a.count + b.x * b.count) / count;
            piles[i].y = (a.y * a.count + b.y * b.count) / count;
            piles[i].count = count;
            piles[other].home = i;
            joined = true;
        }
        joined
    }

    /// The nearest other pile within the gap, the first of equally near ones.
    fn nearest(&self, piles: &[Pile], live: &[Entry], cell: u64, i: usize) -> Option<usize> {
        let mut best = (self.gap * self.gap, None);
        for row in [cell.saturating_sub(ROW), cell, cell + ROW] {
            let from = live.partition_point(|&(c, _)| c < row.saturating_sub(1));
            let beside = live[from..].iter().take_while(|&&(c, _)| c <= row + 1);
            for other in beside.map(|&(_, other)| other as usize) {
                let (dx, dy) = (piles[other].x - piles[i].x, piles[other].y - piles[i].y);
                let distance = dx * dx + dy * dy;
                if other != i && (distance < best.0 || (distance == best.0 && Some(other) < best.1))
                {
                    best = (distance, Some(other));
                }
            }
        }
        best.1
    }

    /// The markers of the piles that have ended up inside the box.
    fn collect(
        &self,
        points: &[(MemberId, Point)],
        entries: &[Entry],
        piles: &[Pile],
        starts: &[usize],
        inside: Bounds,
    ) -> Vec<Marker> {
        // Every living pile's entries, by input index. A pile's home always stands before it.
        let mut homes: Vec<usize> = Vec::with_capacity(piles.len());
        let mut groups: Vec<Vec<u32>> = vec![Vec::new(); piles.len()];
        for (i, pile) in piles.iter().enumerate() {
            let home = if pile.home == i { i } else { homes[pile.home] };
            homes.push(home);
            if inside.contains(self.unproject((piles[home].x, piles[home].y))) {
                groups[home].extend(entries[starts[i]..starts[i + 1]].iter().map(|entry| entry.1));
            }
        }
        let centre = |i: usize| self.unproject((piles[i].x, piles[i].y));
        (groups.into_iter().enumerate())
            .filter_map(|(i, group)| marker(points, &group, centre(i)))
            .collect()
    }

    /// The box with this many pixels more on each side.
    fn grown(&self, view: Bounds, pixels: f64) -> Bounds {
        let (west, north) = self.project(Point { lon: view.west, lat: view.north });
        let (east, south) = self.project(Point { lon: view.east, lat: view.south });
        let min = self.unproject((west - pixels, south + pixels));
        let max = self.unproject((east + pixels, north - pixels));
        Bounds { west: min.lon, south: min.lat, east: max.lon, north: max.lat }
    }

    /// Pixels from the north-western corner of the world.
    fn project(&self, p: Point) -> (f64, f64) {
        let sin = p.lat.clamp(-MAX_LAT, MAX_LAT).to_radians().sin();
        let y = 0.5 - ((1.0 + sin) / (1.0 - sin)).ln() / (2.0 * TAU);
        (self.column(p.lon), y * self.world)
    }

    fn column(&self, lon: f64) -> f64 {
        (lon + 180.0) / 360.0 * self.world
    }

    fn unproject(&self, (x, y): (f64, f64)) -> Point {
        let lat = 2.0 * (PI - y / self.world * TAU).exp().atan() - FRAC_PI_2;
        Point { lon: x / self.world * 360.0 - 180.0, lat: lat.to_degrees() }
    }

    /// Row and column as one number, row first. One row and column are left free at the edge.
    fn cell_of(&self, (x, y): (f64, f64)) -> u64 {
        ((y / self.cell) as u64 + 1) * ROW + (x / self.cell) as u64 + 1
    }
}

/// Parts of a degree in which positions are summed.
const NANO: f64 = 1e9;

/// From a cell to the one beside it in the next row.
const ROW: u64 = 1 << 32;

/// Where the Web Mercator square ends, in degrees.
const MAX_LAT: f64 = 85.051_128_779_806_59;

fn marker(points: &[(MemberId, Point)], group: &[u32], centre: Point) -> Option<Marker> {
    let member = |&i: &u32| points[i as usize];
    if let [only] = group {
        let (id, at) = member(only);
        return Some(Marker::Member { id, at });
    }
    let bounds = Bounds::around(group.iter().map(|i| member(i).1))?;
    let mut ids: Vec<MemberId> = group.iter().map(|i| member(i).0).collect();
    ids.sort_unstable();
    // The mean of equal numbers may differ from them in the last place.
    let at = Point {
        lon: centre.lon.clamp(bounds.west, bounds.east),
        lat: centre.lat.clamp(bounds.south, bounds.north),
    };
    let key = "@".to_owned() + &ids.first()?.0.to_string();
    Some(Marker::Cluster { count: ids.len() as u32, ids, at, bounds, key })
}

#[cfg(test)]
mod tests;
