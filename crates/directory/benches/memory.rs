//! How much memory the domain holds at 600, 10,000 and 100,000 synthetic members: a table for
//! `docs/measurements.md`. Counted by the allocator, so the same on every run of one build.

use directory::feed::{self, FeedMeta};
use directory::geo::REGION;
use directory::search::FoldedLabels;
use directory::snapshot::Snapshot;
use directory::synth;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use unicode_normalization::UnicodeNormalization;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

fn main() {
    println!("kB held      feed  members+facts  names  space  text");
    for n in [600, 10_000, 100_000] {
        let text = synth::feed(n, 1).unwrap_or_default();
        let (held, members) = held(|| feed::read(text.as_bytes()).map_or(vec![], |read| read.1));
        let (facts, snapshot) = self::held(|| Snapshot::new(FeedMeta::default(), members, nfkd));
        let (space, _) = self::held(|| snapshot.spatial().within(REGION).count());
        // The empty text searches nothing, but orders the names.
        let labels = FoldedLabels::default();
        let (search, _) = self::held(|| snapshot.search("", &labels).len());
        let (find, _) = self::held(|| snapshot.find(""));
        println!(
            "{n:>7}  {:>8}  {:>13}  {:>5}  {space:>5}  {search:>4}",
            text.len() / 1000,
            held + facts,
            find,
        );
    }
}

/// What a step leaves allocated, in kB.
fn held<T>(step: impl FnOnce() -> T) -> (isize, T) {
    let region = Region::new(ALLOCATOR);
    let result = step();
    let change = region.change();
    let bytes = change.bytes_allocated as isize - change.bytes_deallocated as isize
        + change.bytes_reallocated;
    (bytes / 1000, result)
}
