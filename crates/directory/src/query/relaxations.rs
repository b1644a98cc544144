//! Where nothing is left: what of the query to take back, and who is nearest beyond it.

use super::FilterName;
use super::plan::Plan;
use crate::geo::{Bounds, Point};
use crate::member::MemberId;
use std::cmp::Reverse;

/// What helps when a query has no rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Relaxations {
    /// Each filter (or the text) that alone stands in the way, and how many rows there would be
    /// without it; most rows first.
    pub drop: Vec<(FilterName, usize)>,
    /// The nearest of the members that all but one of the filters let in, and its distance in
    /// metres; if districts or an area are asked for and some such member lies outside them, the
    /// nearest of those. Measured from the origin or, without one, from the area's middle or that
    /// of the districts' members.
    pub nearest_outside: Option<(MemberId, f64)>,
}

/// Finds what helps a query without rows.
pub(super) fn find(plan: &Plan) -> Relaxations {
    let mut left = [0; FilterName::ALL.len()];
    for id in plan.snapshot.ids() {
        let verdict = plan.judge(id);
        for name in FilterName::ALL {
            left[name.index()] += usize::from(plan.only(*name, &verdict));
        }
    }
    let counts = FilterName::ALL.iter().map(|name| (*name, left[name.index()]));
    let mut drop: Vec<(FilterName, usize)> = counts.filter(|(_, left)| *left > 0).collect();
    drop.sort_by_key(|(_, left)| Reverse(*left));
    Relaxations { nearest_outside: nearest_outside(plan, &drop), drop }
}

fn nearest_outside(plan: &Plan, drop: &[(FilterName, usize)]) -> Option<(MemberId, f64)> {
    let is_place = |name: FilterName| matches!(name, FilterName::District | FilterName::Area);
    let outside = drop.iter().any(|(name, _)| is_place(*name));
    let taken_back = |name: FilterName| !outside || is_place(name);
    let names: Vec<FilterName> =
        drop.iter().map(|(name, _)| *name).filter(|name| taken_back(*name)).collect();
    if names.is_empty() {
        return None;
    }
    let accept = |id: MemberId| {
        let verdict = plan.judge(id);
        names.iter().any(|name| plan.only(*name, &verdict))
    };
    // Every member has been judged once already to get here, so a second look at each costs no
    // more.
    let from = from(plan)?;
    let distance = |id| Some((id, from.distance_m(plan.snapshot.get(id).location?)));
    let outside = plan.snapshot.ids().filter(|id| accept(*id)).filter_map(distance);
    outside.min_by(|a, b| a.1.total_cmp(&b.1))
}

fn from(plan: &Plan) -> Option<Point> {
    let middle = || {
        let asked = &plan.query.filters.districts;
        let members = plan.snapshot.ids().map(|id| plan.snapshot.get(id));
        let inside = members.filter(|m| {
            m.district.as_ref().is_some_and(|d| asked.iter().any(|ags| d.starts_with(ags.as_str())))
        });
        let area = plan.query.filters.area;
        let b = area.or_else(|| Bounds::around(inside.filter_map(|m| m.location)))?;
        Some(Point { lon: f64::midpoint(b.west, b.east), lat: f64::midpoint(b.south, b.north) })
    };
    plan.origin().or_else(middle)
}
