//! Members on their way to the eye: read from storage, put in order, swapped at once; where
//! there are many, in steps between which the browser gets its turn.

use super::Data;
use super::intake::Intake;
use crate::edge::{store, tabs};
use directory::feed::Parser;
use directory::problem::Problem;
use directory::search::IndexBuilder;
use directory::snapshot::Snapshot;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Above this many members, everything that takes longer the more there are is done in steps.
const MANY_MEMBERS: usize = 4_000;

/// Members whose memory is freed in one step, and members whose words are indexed in one.
const FREED_PER_STEP: usize = 1_000;
const INDEXED_PER_STEP: usize = 150;

impl Data {
    /// Shows what is stored; whether it could be read.
    pub(super) async fn show_stored(self, stored: store::Stored) -> bool {
        let store::Stored { etag, keys, body, .. } = stored;
        let bytes = match body.is_empty() {
            true => store::bytes(keys.split(' ').nth(1).unwrap_or_default()).await,
            false => Some(body.into_bytes()),
        };
        let Some(bytes) = bytes else { return false };
        let mut intake = Intake::new(self, keys, false);
        let read = intake.feed(bytes).await.is_ok();
        // With a part missing it is better than nothing, and than nothing else.
        let whole = intake.missing.is_none();
        let first = self.snapshot.with_untracked(Option::is_none);
        if !read || !(whole || (first && !intake.parser.is_empty())) {
            return false;
        }
        let etag = etag.filter(|_| whole);
        let (snapshot, problems) = self.finished(intake.parser).await;
        self.show(snapshot, problems, etag);
        true
    }

    /// The members in order and, where there are many, all that follows them made ready: in steps.
    pub(super) async fn finished(self, parser: Parser) -> (Arc<Snapshot>, Vec<Problem>) {
        let (snapshot, problems) = parser.finish();
        let snapshot = Arc::new(snapshot);
        if snapshot.len() > MANY_MEMBERS {
            let ready =
                self.prewarm.with_value(|p| p.as_ref().map(|prewarm| prewarm(snapshot.clone())));
            if let Some(ready) = ready {
                ready.await;
            }
        }
        (snapshot, problems)
    }

    /// Shows these members and no others.
    pub(super) fn show(
        self,
        snapshot: Arc<Snapshot>,
        problems: Vec<Problem>,
        etag: Option<String>,
    ) {
        self.session.update_value(|s| s.etag = etag);
        self.freshness.update(|f| f.problems = Arc::new(problems));
        let many = snapshot.len() > MANY_MEMBERS;
        let old = self.snapshot.get_untracked();
        self.snapshot.set(Some(snapshot.clone()));
        if many {
            spawn_local(after_swap(old, snapshot));
        }
    }
}

/// Once many members are shown: lets the old ones go, and indexes the words, so that the first letter
/// that is typed finds them.
async fn after_swap(old: Option<Arc<Snapshot>>, snapshot: Arc<Snapshot>) {
    // Whoever followed the old members has let go of them once the browser had its turn.
    tabs::yield_to_browser().await;
    if let Some(mut old) = old.and_then(Arc::into_inner) {
        while !old.shed(FREED_PER_STEP) {
            tabs::yield_to_browser().await;
        }
    }
    let mut builder = IndexBuilder::default();
    while !snapshot.index(&mut builder, INDEXED_PER_STEP) {
        tabs::yield_to_browser().await;
    }
}
