//! How long the domain takes at 600 (today's directory with room), 10,000 and 100,000 synthetic
//! members. `cargo xtask bench` runs it; the numbers stand in `docs/measurements.md`, those of
//! memory come from `benches/memory.rs`.

use chrono::{NaiveDate, NaiveDateTime};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use directory::feed::{self, FeedMeta};
use directory::geo::Point;
use directory::query::{Context, Filters, Origin, OriginSource, Query, run};
use directory::search::{FoldedLabels, IndexBuilder, Labels};
use directory::snapshot::Snapshot;
use directory::synth;
use directory::terms::Topic;
use std::hint::black_box;
use std::time::Duration;
use unicode_normalization::UnicodeNormalization;

const SIZES: [usize; 3] = [600, 10_000, 100_000];

fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

fn labels() -> FoldedLabels {
    let label = |topic: &Topic| (*topic, topic.as_str().to_owned());
    Labels { topics: Topic::ALL.iter().map(label).collect(), ..Labels::default() }.fold(nfkd)
}

fn morning() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(10, 15, 0))
        .unwrap_or_default()
}

fn hildesheim() -> Point {
    Point { lon: 9.9511, lat: 52.1508 }
}

fn snapshot(n: usize) -> Snapshot {
    Snapshot::new(FeedMeta::default(), synth::members(n, 1), nfkd)
}

fn parse(c: &mut Criterion) {
    let mut group = c.benchmark_group("parse");
    // 50,000 is what a feed's size limit (`feed::MAX_BYTES`) lets in.
    for n in [600, 10_000, 50_000] {
        let text = synth::feed(n, 1).unwrap_or_default();
        let read = feed::read(text.as_bytes()).map_or(0, |(_, members, _)| members.len());
        assert_eq!(read, n, "the whole feed is measured");
        group.bench_with_input(BenchmarkId::from_parameter(n), &text, |b, text| {
            b.iter(|| feed::parse(black_box(text.as_bytes()), nfkd));
        });
    }
}

/// The index of words, which a snapshot builds when first asked.
fn index(c: &mut Criterion) {
    let mut group = c.benchmark_group("index");
    for n in SIZES {
        let members = synth::members(n, 1);
        let fresh = || Snapshot::new(FeedMeta::default(), members.clone(), nfkd);
        let build = |snapshot: &mut Snapshot| {
            let mut builder = IndexBuilder::default();
            while !snapshot.index(&mut builder, usize::MAX) {}
        };
        group.bench_function(BenchmarkId::from_parameter(n), |b| {
            b.iter_batched_ref(fresh, build, BatchSize::PerIteration);
        });
    }
}

/// Queries that ask for words alone.
fn search(c: &mut Criterion) {
    let mut group = c.benchmark_group("search");
    let labels = labels();
    let ctx = Context { now: morning(), labels: &labels, decompose: nfkd };
    for n in SIZES {
        let snapshot = snapshot(n);
        for (what, text) in [
            ("word", "hildesheim"),
            ("one letter", "m"),
            ("two words", "migrationsberatung osnabrück"),
            ("mistyped", "hildeshiem"),
        ] {
            let query = Query { text: text.to_owned(), ..Query::default() };
            group.bench_function(BenchmarkId::new(what, n), |b| {
                b.iter(|| run(&snapshot, black_box(&query), &ctx));
            });
        }
    }
}

/// Whole queries: rows in order, and every count beside a choice.
fn facets(c: &mut Criterion) {
    let mut group = c.benchmark_group("query with facets");
    let labels = labels();
    let ctx = Context { now: morning(), labels: &labels, decompose: nfkd };
    let origin =
        Origin { point: hildesheim(), name: "Hildesheim".to_owned(), source: OriginSource::Place };
    let arabic = Filters { languages: ["ar".to_owned()].into(), ..Filters::default() };
    for n in SIZES {
        let snapshot = snapshot(n);
        for (what, query) in [
            ("everything", Query::default()),
            ("near", Query { origin: Some(origin.clone()), ..Query::default() }),
            (
                "near, Arabic, open now",
                Query {
                    origin: Some(origin.clone()),
                    filters: Filters { open_now: true, ..arabic.clone() },
                    ..Query::default()
                },
            ),
            ("text", Query { text: "beratung".to_owned(), ..Query::default() }),
        ] {
            group.bench_function(BenchmarkId::new(what, n), |b| {
                b.iter(|| run(&snapshot, black_box(&query), &ctx));
            });
        }
    }
}

/// Short on purpose: differences that matter are seen in a second, and there are many rows.
fn config() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1))
        .without_plots()
}

criterion_group! { name = directory; config = config(); targets = parse, index, search, facets }
criterion_main!(directory);
