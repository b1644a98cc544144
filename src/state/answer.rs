//! The answer to the question as it stands: follows the members, the language, the minute and the
//! question. It is made ready before members are shown, in steps, so that the page answers meanwhile.

use crate::edge::tabs;
use crate::state::clock::Clock;
use crate::state::data::Data;
use crate::state::i18n::I18n;
use chrono::NaiveDateTime;
use directory::query::{self, Context, Outcome, Query, Run};
use directory::search::FoldedLabels;
use directory::snapshot::Snapshot;
use leptos::prelude::*;
use std::sync::Arc;

/// The answer, which follows all that it depends on; empty until there are members.
pub fn follow(data: Data, i18n: I18n, clock: Clock, query: Memo<Query>) -> Memo<Arc<Outcome>> {
    let labels = Memo::new(move |_| {
        let snapshot = data.snapshot();
        let languages = snapshot.as_ref().map_or(&[][..], |s| s.languages());
        Comparable(Arc::new(i18n.labels(languages)))
    });
    let ready = StoredValue::new(None::<Ready>);
    let outcome = Memo::new(move |_| {
        let Some(snapshot) = data.snapshot() else { return Arc::new(Outcome::default()) };
        labels.with(|labels| {
            let now = clock.now();
            query.with(|query| {
                let ready = ready.try_update_value(Option::take).flatten();
                if let Some(ready) = ready
                    && Arc::ptr_eq(&ready.snapshot, &snapshot)
                    && (&ready.query, ready.now) == (query, now)
                {
                    return ready.outcome;
                }
                Arc::new(query::run(&snapshot, query, &context(now, &labels.0)))
            })
        })
    });
    data.set_prewarm(Box::new(move |snapshot| {
        Box::pin(async move {
            let (query, now) = (query.get_untracked(), clock.now_untracked());
            // A text asks for the index, which is not built yet.
            if directory::text::has_words(&query.text) {
                return;
            }
            let labels = FoldedLabels::default();
            let mut run = Run::new(&snapshot, &query, &context(now, &labels));
            while !run.step(JUDGED_PER_STEP) {
                tabs::yield_to_browser().await;
            }
            let outcome = Arc::new(run.finish());
            ready.set_value(Some(Ready { snapshot, query, now, outcome }));
        })
    }));
    outcome
}

/// Members judged in one step, where the answer is made ready before it is shown.
const JUDGED_PER_STEP: usize = 1_200;

/// An answer that was made ready for members about to be shown.
struct Ready {
    snapshot: Arc<Snapshot>,
    query: Query,
    now: NaiveDateTime,
    outcome: Arc<Outcome>,
}

fn context(now: NaiveDateTime, labels: &FoldedLabels) -> Context<'_> {
    Context { now, labels, decompose: crate::edge::intl::decompose }
}

/// Labels are equal only to themselves: they change when they are made again.
#[derive(Clone)]
struct Comparable(Arc<FoldedLabels>);

impl PartialEq for Comparable {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
