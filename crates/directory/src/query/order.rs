//! The order of the rows. Who speaks the language asked for stands before who may get an
//! interpreter, before who states nothing; within that the chosen order holds; the name decides.

use super::{LanguageMatch, Query, Row, Sort};
use crate::snapshot::Snapshot;

/// What a row is sorted by.
pub(super) type Key = (LanguageMatch, u64, u64, u32);

/// The order that a query asks for.
pub(super) struct Order {
    chosen: Sort,
    /// With nothing asked and no order chosen, the list starts with whom a person can go to.
    unasked: bool,
}

impl Order {
    pub fn of(query: &Query) -> Self {
        let chosen = query.order();
        Self { chosen, unasked: query.sort.is_none() && chosen == Sort::Name }
    }

    /// The key of a row; `scores` are those of the query's text, by member.
    pub fn key(&self, row: &Row, snapshot: &Snapshot, scores: Option<&[u32]>) -> Key {
        let member = row.id.0 as usize;
        let near = row.distance_m.map_or(u64::MAX, millimetres);
        let far_from_text = scores.map_or(0, |s| u64::from(u32::MAX - s[member]));
        let (first, second) = match self.chosen {
            Sort::Nearest => (near, far_from_text),
            Sort::Best => (far_from_text, near),
            Sort::Name => {
                let counsels = snapshot.facts().members[member].counsels;
                (u64::from(self.unasked && !counsels), 0)
            }
        };
        (row.language, first, second, snapshot.name_ranks()[member])
    }
}

/// Whole numbers are ordered wholly; a millimetre separates what any office can be apart.
fn millimetres(metres: f64) -> u64 {
    (metres * 1000.0) as u64
}
