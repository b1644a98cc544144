//! One pass over the facts: rows and counts, in steps; then the rows in order.

use super::facets::Tally;
use super::order::{Key, Order};
use super::plan::Plan;
use super::{Context, Outcome, Query, Row, relaxations};
use crate::member::MemberId;
use crate::snapshot::Snapshot;

/// Answers a query. O(n) in the members, and O(r log r) in the results for their order.
pub fn run(snapshot: &Snapshot, query: &Query, ctx: &Context) -> Outcome {
    let mut run = Run::new(snapshot, query, ctx);
    while !run.step(usize::MAX) {}
    run.finish()
}

/// A query that is answered in steps, so that a page stays quick meanwhile.
pub struct Run<'a> {
    plan: Plan<'a>,
    order: Order,
    tally: Tally,
    rows: Vec<(Key, Row)>,
    /// Members judged.
    judged: usize,
}

impl<'a> Run<'a> {
    /// Nothing answered yet. A text with words builds the index, if none was built, and searches it.
    pub fn new(snapshot: &'a Snapshot, query: &'a Query, ctx: &Context) -> Self {
        Self {
            plan: Plan::of(snapshot, query, ctx),
            order: Order::of(query),
            tally: Tally::default(),
            rows: Vec::new(),
            judged: 0,
        }
    }

    /// Judges at most so many members or, once all are judged, puts the rows in order (some 10 ms
    /// natively for 100,000); whether all is done.
    pub fn step(&mut self, share: usize) -> bool {
        let plan = &self.plan;
        let all = plan.snapshot.len();
        if self.judged < all {
            let until = all.min(self.judged.saturating_add(share));
            for id in (self.judged as u32..until as u32).map(MemberId) {
                let verdict = plan.judge(id);
                self.tally.count(plan, id, &verdict);
                if verdict.refusals.is_empty() {
                    let distance_m = plan.distance_m(id);
                    let row = Row { id, distance_m, language: verdict.language };
                    let key = self.order.key(&row, plan.snapshot, plan.scores.as_deref());
                    self.rows.push((key, row));
                }
            }
            self.judged = until;
            return false;
        }
        // No two keys are equal: each ends with the member's place among the names.
        self.rows.sort_unstable_by_key(|(key, _)| *key);
        true
    }

    /// The answer, once all is done.
    pub fn finish(self) -> Outcome {
        let rows: Vec<Row> = self.rows.into_iter().map(|(_, row)| row).collect();
        let relaxations = rows.is_empty().then(|| relaxations::find(&self.plan));
        Outcome { rows, facets: self.tally.facets(&self.plan), relaxations }
    }
}
