//! How much memory the domain holds at 600, 10,000 and 100,000 synthetic members: a table in kB for
//! `docs/measurements.md`. Counted by the allocator, so the same on every run of one build.

use directory::feed::FeedMeta;
use directory::search::IndexBuilder;
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
    println!("| members | feed | members, facts and identities | words |");
    println!("|---|---|---|---|");
    for n in [600, 10_000, 100_000] {
        let text = synth::feed(n, 1).unwrap_or_default();
        let (own, members) = held(|| synth::members(n, 1));
        let (facts, snapshot) = held(|| Snapshot::new(FeedMeta::default(), members, nfkd));
        let (words, _) = held(|| {
            let mut builder = IndexBuilder::default();
            while !snapshot.index(&mut builder, usize::MAX) {}
        });
        let feed = text.len() / 1000;
        println!("| {n} | {feed} | {} | {words} |", own + facts);
    }
}

/// What a step leaves allocated, in kB (1000 bytes).
fn held<T>(step: impl FnOnce() -> T) -> (isize, T) {
    let region = Region::new(ALLOCATOR);
    let result = step();
    let change = region.change();
    let bytes = change.bytes_allocated as isize - change.bytes_deallocated as isize
        + change.bytes_reallocated;
    (bytes / 1000, result)
}
