//! A way out when nothing is left: what to take back, and who is nearest beyond it.

use super::FilterName;
use super::run::{Plan, bit};
use crate::geo::{Bounds, Point};
use crate::member::MemberId;

/// What helps when a query has no rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rescue {
    /// Each filter (or the text) that alone stands in the way, and how many rows there would be
    /// without it; most rows first.
    pub drop: Vec<(FilterName, usize)>,
    /// The nearest of the members that all but one of the filters let in, and its distance in
    /// metres; if districts are asked for and some such member lies outside them, the nearest of
    /// those. Measured from the origin or, without one, from the middle of the districts' members.
    pub nearest_outside: Option<(MemberId, f64)>,
}

/// Finds the way out of a query without rows.
pub(super) fn find(plan: &Plan) -> Rescue {
    let mut left = [0; FilterName::ALL.len()];
    for id in plan.snapshot.ids() {
        let refusals = plan.judge(id).refusals;
        if refusals.count_ones() == 1 {
            left[refusals.trailing_zeros() as usize] += 1;
        }
    }
    let counts = FilterName::ALL.iter().map(|name| (*name, left[name.index()]));
    let mut drop: Vec<(FilterName, usize)> = counts.filter(|(_, left)| *left > 0).collect();
    drop.sort_by_key(|(_, left)| std::cmp::Reverse(*left));
    Rescue { nearest_outside: nearest_outside(plan, &left), drop }
}

fn nearest_outside(plan: &Plan, left: &[usize]) -> Option<(MemberId, f64)> {
    let outside = left[FilterName::District.index()] > 0;
    plan.snapshot
        .spatial()
        .nearest(from(plan)?, |id| match plan.judge(id).refusals {
            refusals if outside => refusals == bit(FilterName::District),
            refusals => refusals.count_ones() == 1,
        })
        .next()
}

fn from(plan: &Plan) -> Option<Point> {
    let middle = || {
        let asked = &plan.query.filters.districts;
        let members = plan.snapshot.ids().map(|id| plan.snapshot.get(id));
        let inside = members.filter(|m| {
            m.district.as_ref().is_some_and(|d| asked.iter().any(|ags| d.starts_with(ags.as_str())))
        });
        let b = Bounds::around(inside.filter_map(|m| m.location))?;
        Some(Point { lon: f64::midpoint(b.west, b.east), lat: f64::midpoint(b.south, b.north) })
    };
    plan.origin().or_else(middle)
}
