//! Clusters remembered between looks at the map, so that what is unchanged is not computed again.
//!
//! Always: [`Clusters::look`] gives what [`clusters`](super::clusters) gives for that view, and more
//! of its surroundings; at most [`MOST_MARKERS`](super::MOST_MARKERS) of them lie in the view. One
//! result is kept for each of the last few zoom steps: going back a step, or a little aside, costs
//! nothing. Deliberately absent: a tree of all zooms, which 100,000 members would have to be sorted
//! into before the first of them is seen.

use super::{MARGIN, MOST_MARKERS, Marker, Scale, coarser, level_of};
use crate::geo::{Bounds, Point};
use crate::member::MemberId;

/// How many zoom steps are remembered.
const STEPS: usize = 6;

/// How far the surroundings go on each side, in widths and heights of the view.
const AROUND: f64 = 0.25;

/// The members' points, and the markers of the views that were looked at.
#[derive(Debug, Default)]
pub struct Clusters {
    points: Vec<(MemberId, Point)>,
    /// The latest last.
    looks: Vec<Look>,
    work: usize,
}

/// The markers of one zoom step.
#[derive(Debug)]
struct Look {
    level: f64,
    /// What they cover.
    window: Bounds,
    markers: Vec<Marker>,
}

impl Clusters {
    /// Takes the members that are to be shown. The same ones again change nothing.
    pub fn set_points(&mut self, points: Vec<(MemberId, Point)>) {
        if points != self.points {
            self.points = points;
            self.looks.clear();
        }
    }

    /// The markers in the view and its surroundings. `zoom` is that of 256-pixel tiles.
    pub fn look(&mut self, zoom: f64, view: Bounds) -> &[Marker] {
        let level = level_of(zoom);
        let known = self.looks.iter().position(|look| look.shows(level, view));
        let look = match known {
            Some(at) => self.looks.remove(at),
            None => {
                self.looks.retain(|look| look.level != level);
                self.fresh(level, view)
            }
        };
        if self.looks.len() == STEPS {
            self.looks.remove(0);
        }
        self.looks.push(look);
        self.looks.last().map_or(&[], |look| &look.markers)
    }

    /// How many points have been gone through so far: what a look has cost.
    pub fn work(&self) -> usize {
        self.work
    }

    fn fresh(&mut self, level: f64, view: Bounds) -> Look {
        let (dx, dy) = ((view.east - view.west) * AROUND, (view.north - view.south) * AROUND);
        let window = Bounds {
            west: view.west - dx,
            south: view.south - dy,
            east: view.east + dx,
            north: view.north + dy,
        };
        let mut used = level;
        loop {
            self.work += self.points.len();
            let look =
                Look { level, window, markers: Scale::new(used).markers(&self.points, window) };
            if used <= 0.0 || look.is_drawable(view) {
                return look;
            }
            used = coarser(used);
        }
    }
}

impl Look {
    fn shows(&self, level: f64, view: Bounds) -> bool {
        let (min, max) =
            (Point { lon: view.west, lat: view.south }, Point { lon: view.east, lat: view.north });
        let covered = self.window.contains(min) && self.window.contains(max);
        self.level == level && covered && self.is_drawable(view)
    }

    fn is_drawable(&self, view: Bounds) -> bool {
        let view = Scale::new(self.level).grown(view, MARGIN);
        self.markers.iter().filter(|marker| view.contains(marker.at())).count() <= MOST_MARKERS
    }
}
