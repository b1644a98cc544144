//! The order of the rows. Who speaks the language asked for stands before who may get an
//! interpreter, before who states nothing; within that the chosen order holds; the name decides.

use super::{Query, Row, Sort};
use crate::order;
use crate::snapshot::Snapshot;

/// Sorts the rows of a query; `scores` are those of its text, by member.
pub(super) fn sort(
    rows: &mut Vec<Row>,
    snapshot: &Snapshot,
    query: &Query,
    scores: Option<&[u32]>,
) {
    let chosen = query.order();
    // With nothing asked and no order chosen, the list starts with whom a person can go to.
    let unasked = query.sort.is_none() && chosen == Sort::Name;
    let ranks = snapshot.name_ranks();
    let facts = &snapshot.facts().members;
    let key = |row: &Row| {
        let member = row.id.0 as usize;
        let near = row.distance_m.map_or(u64::MAX, millimetres);
        let far_from_text = scores.map_or(0, |s| u64::from(u32::MAX - s[member]));
        let (first, second) = match chosen {
            Sort::Nearest => (near, far_from_text),
            Sort::Best => (far_from_text, near),
            Sort::Name => (u64::from(unasked && !facts[member].counsels), 0),
        };
        (row.language, first, second, ranks[member])
    };
    let keys: Vec<_> = rows.iter().map(key).collect();
    let sorted = order::order(rows.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    *rows = sorted.into_iter().map(|n| rows[n as usize]).collect();
}

/// Whole numbers are ordered wholly; a millimetre separates what any office can be apart.
fn millimetres(metres: f64) -> u64 {
    (metres * 1000.0) as u64
}
