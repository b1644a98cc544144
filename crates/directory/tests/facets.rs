//! The query's one pass against slow twins: a plain reading of each filter, member by member, and
//! for the numbers beside the choices the very query that they promise.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use chrono::NaiveDateTime;
use directory::feed::FeedMeta;
use directory::geo::{Bounds, Point};
use directory::hours;
use directory::member::Member;
use directory::query::{
    Context, FilterName, Filters, LanguageMatch, Origin, OriginSource, Outcome, Query, Run, Sort,
    run,
};
use directory::search::{FoldedLabels, Labels};
use directory::snapshot::Snapshot;
use directory::synth;
use directory::terms::{Channel, Kind, Topic, Wheelchair};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

static SNAPSHOT: LazyLock<Snapshot> =
    LazyLock::new(|| Snapshot::new(FeedMeta::default(), synth::members(400, 5), nfkd));

static LABELS: LazyLock<FoldedLabels> = LazyLock::new(|| {
    Labels {
        kinds: vec![(Kind::Jmd, "Jugendmigrationsdienst".to_owned())],
        topics: vec![(Topic::Arbeit, "Arbeit".to_owned())],
        languages: vec![("ar".to_owned(), "Arabisch".to_owned())],
    }
    .fold(nfkd)
});

fn answer(query: &Query, now: NaiveDateTime) -> Outcome {
    let context = Context { now, labels: &LABELS, decompose: nfkd };
    let answer = run(&SNAPSHOT, query, &context);
    // Bit by bit it is the same, in no fewer steps than its share allows.
    let (mut stepped, mut steps) = (Run::new(&SNAPSHOT, query, &context), 0);
    while !stepped.step(50) {
        steps += 1;
    }
    assert!(steps >= SNAPSHOT.len() / 50, "{steps}");
    assert_eq!(stepped.finish(), answer);
    answer
}

fn some<T: Ord + Clone + std::fmt::Debug + 'static>(
    all: Vec<T>,
) -> impl Strategy<Value = BTreeSet<T>> {
    let choice = prop::sample::select(all);
    prop_oneof![
        3 => Just(BTreeSet::new()),
        2 => prop::collection::btree_set(choice, 1..3),
    ]
}

fn owned(all: &[&str]) -> Vec<String> {
    all.iter().map(|s| (*s).to_owned()).collect()
}

/// A quarter of the state, and a piece of the sea.
const AREAS: [Bounds; 2] = [
    Bounds { west: 9.0, south: 51.8, east: 10.6, north: 52.8 },
    Bounds { west: 6.6, south: 53.8, east: 6.7, north: 53.9 },
];

fn filters() -> impl Strategy<Value = Filters> {
    (
        some(Kind::ALL.to_vec()),
        some(Topic::ALL.to_vec()),
        some(owned(&["ar", "de", "ku", "kmr", "ckb", "fa", "prs", "pes", "xx", "uk"])),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
        some(Channel::ALL.to_vec()),
        some(owned(&["03241", "03241001", "03254", "03159", "03360", "99999"])),
        prop::option::weighted(0.3, prop::sample::select(AREAS.to_vec())),
    )
        .prop_map(
            |(kinds, topics, languages, open_now, wheelchair, channels, districts, area)| Filters {
                kinds: kinds.into_iter().collect(),
                topics: topics.into_iter().collect(),
                languages: languages.into_iter().collect(),
                open_now,
                wheelchair,
                channels: channels.into_iter().collect(),
                districts: districts.into_iter().collect(),
                area,
            },
        )
}

fn queries() -> impl Strategy<Value = Query> {
    let texts = ["", "", "", "…", "hannover", "haus der", "arbeit", "arabisch", "hanover", "xyzzy"];
    let origin = Origin {
        point: Point { lon: 9.95, lat: 52.15 },
        name: "Hildesheim".to_owned(),
        source: OriginSource::Place,
    };
    let sorts = [None, Some(Sort::Nearest), Some(Sort::Best), Some(Sort::Name)];
    (
        prop::sample::select(owned(&texts)),
        prop::option::of(Just(origin)),
        filters(),
        prop::sample::select(sorts.to_vec()),
    )
        .prop_map(|(text, origin, filters, sort)| Query { text, origin, filters, sort })
}

/// Mornings and afternoons of a week in November, and a night.
fn moments() -> impl Strategy<Value = NaiveDateTime> {
    let day = |d: u32, h: u32| {
        chrono::NaiveDate::from_ymd_opt(2026, 11, d).unwrap().and_hms_opt(h, 15, 0).unwrap()
    };
    (16u32..21, prop::sample::select(vec![3, 9, 11, 14])).prop_map(move |(d, h)| day(d, h))
}

/// What each filter asks, read plainly. `None` is a member left out.
fn plainly(m: &Member, f: &Filters, now: NaiveDateTime) -> Option<LanguageMatch> {
    let reached = |way: Channel| {
        m.schedules.iter().any(|s| s.channel == way)
            || (way == Channel::Phone && !m.phones.is_empty())
            || (way == Channel::Visit && m.address_1.is_some())
    };
    let ways: Vec<Channel> = if f.channels.is_empty() {
        Channel::ALL.to_vec()
    } else {
        f.channels.iter().copied().collect()
    };
    let district = m.district.as_deref().unwrap_or_default();
    let lets_in = (f.kinds.is_empty() || f.kinds.contains(&m.kind))
        && (f.topics.is_empty() || m.topics.iter().any(|t| f.topics.contains(t)))
        && (!f.open_now || ways.iter().any(|way| hours::is_open(m, Some(*way), now)))
        && (!f.wheelchair
            || [Some(Wheelchair::Yes), Some(Wheelchair::Limited)].contains(&m.wheelchair))
        && (f.channels.is_empty() || f.channels.iter().any(|way| reached(*way)))
        && (f.districts.is_empty()
            || f.districts.contains(district)
            || (district.len() == 8 && f.districts.contains(&district[..5])))
        && f.area.is_none_or(|area| m.location.is_some_and(|at| area.contains(at)));
    lets_in.then(|| language(m, f)).flatten()
}

fn language(m: &Member, f: &Filters) -> Option<LanguageMatch> {
    let stated: Vec<&str> = (m.languages.iter())
        .chain(m.phones.iter().flat_map(|p| &p.languages))
        .chain(m.schedules.iter().flat_map(|s| &s.languages))
        .map(String::as_str)
        .collect();
    let accepted = |asked: &str| match asked {
        "ku" => vec!["ku", "kmr", "ckb"],
        "kmr" => vec!["kmr", "ku"],
        "ckb" => vec!["ckb", "ku"],
        "fa" => vec!["fa", "prs", "pes"],
        "prs" => vec!["prs", "fa"],
        "pes" => vec!["pes", "fa"],
        "ar" => vec!["ar"],
        "uk" => vec!["uk"],
        "de" => vec!["de"],
        _ => vec![],
    };
    let german = f.languages.contains("de");
    let foreign = f.languages.iter().any(|l| l != "de");
    if f.languages.is_empty() {
        Some(LanguageMatch::NotAsked)
    } else if f.languages.iter().any(|l| accepted(l).iter().any(|l| stated.contains(l))) {
        Some(LanguageMatch::Speaks)
    } else if foreign && m.interpretation_services == Some(true) {
        Some(LanguageMatch::Interpreter)
    } else if german || stated.is_empty() {
        Some(LanguageMatch::NotStated)
    } else {
        None
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_are_what_a_plain_reading_lets_in(query in queries(), now in moments()) {
        let query = Query { text: String::new(), ..query };
        let mut rows: Vec<_> = answer(&query, now).rows.iter().map(|r| (r.id, r.language)).collect();
        rows.sort_unstable();
        let expected: Vec<_> = SNAPSHOT
            .ids()
            .filter_map(|id| Some((id, plainly(SNAPSHOT.get(id), &query.filters, now)?)))
            .collect();
        prop_assert_eq!(rows, expected);
    }

    #[test]
    fn a_text_keeps_exactly_its_hits(query in queries(), now in moments()) {
        prop_assume!(query.text.contains(char::is_alphanumeric));
        let text = Query { text: query.text.clone(), ..Query::default() };
        let hits: BTreeSet<_> = answer(&text, now).rows.iter().map(|r| r.id).collect();
        let with: BTreeSet<_> = answer(&query, now).rows.iter().map(|r| r.id).collect();
        let without: BTreeSet<_> =
            answer(&query.without(FilterName::Text), now).rows.iter().map(|r| r.id).collect();
        prop_assert_eq!(with, &without & &hits);
    }

    #[test]
    fn counts_are_what_the_choice_would_leave(query in queries(), now in moments()) {
        let facets = answer(&query, now).facets;
        let left = |choose: &dyn Fn(&mut Filters)| {
            let mut query = query.clone();
            choose(&mut query.filters);
            answer(&query, now).rows
        };
        for (kind, count) in facets.kinds {
            prop_assert_eq!(count, left(&|f| f.kinds = [kind].into()).len(), "{:?}", kind);
        }
        for (topic, count) in facets.topics {
            prop_assert_eq!(count, left(&|f| f.topics = [topic].into()).len(), "{:?}", topic);
        }
        for (channel, count) in facets.channels {
            prop_assert_eq!(count, left(&|f| f.channels = [channel].into()).len(), "{:?}", channel);
        }
        for (ags, count) in facets.districts {
            prop_assert_eq!(count, left(&|f| f.districts = [ags.clone()].into()).len(), "{}", ags);
        }
        for language in facets.languages {
            let rows = left(&|f| f.languages = [language.tag.clone()].into());
            let stated = rows.iter().filter(|r| r.language == LanguageMatch::Speaks).count();
            prop_assert_eq!((language.left, language.stated), (rows.len(), stated), "{}", language.tag);
        }
        prop_assert_eq!(facets.open_now, left(&|f| f.open_now = true).len());
        prop_assert_eq!(facets.wheelchair, left(&|f| f.wheelchair = true).len());
    }

    #[test]
    fn a_filter_only_takes_away(query in queries(), more in filters(), now in moments()) {
        let before: BTreeSet<_> = answer(&query, now).rows.iter().map(|r| r.id).collect();
        for name in FilterName::ALL {
            if query.filters.asks(*name) || !more.asks(*name) {
                continue;
            }
            let mut narrowed = query.clone();
            let mut one = more.clone();
            FilterName::ALL.iter().filter(|other| *other != name).for_each(|other| one.drop(*other));
            narrowed.filters.kinds.extend(one.kinds.iter().copied());
            narrowed.filters.topics.extend(one.topics.iter().copied());
            narrowed.filters.languages.extend(one.languages.iter().cloned());
            narrowed.filters.channels.extend(one.channels.iter().copied());
            narrowed.filters.districts.extend(one.districts.iter().cloned());
            narrowed.filters.open_now |= one.open_now;
            narrowed.filters.wheelchair |= one.wheelchair;
            narrowed.filters.area = narrowed.filters.area.or(one.area);
            let after: BTreeSet<_> = answer(&narrowed, now).rows.iter().map(|r| r.id).collect();
            prop_assert!(after.is_subset(&before), "{name:?}");
        }
    }

    #[test]
    fn rows_are_in_the_order_asked(query in queries(), now in moments()) {
        let rows = answer(&query, now).rows;
        let far = |metres: Option<f64>| metres.unwrap_or(f64::INFINITY);
        for pair in rows.windows(2) {
            prop_assert!(pair[0].language <= pair[1].language);
            if query.order() == Sort::Nearest && pair[0].language == pair[1].language {
                prop_assert!(far(pair[0].distance_m) <= far(pair[1].distance_m) + 0.001);
            }
        }
        for row in rows {
            let expected = query.origin.as_ref().and_then(|o| {
                Some(o.point.distance_m(SNAPSHOT.get(row.id).location?))
            });
            prop_assert_eq!(row.distance_m, expected);
        }
    }

    #[test]
    fn relaxations_keep_their_word(query in queries(), now in moments()) {
        let outcome = answer(&query, now);
        prop_assert_eq!(outcome.relaxations.is_some(), outcome.rows.is_empty());
        let Some(relaxations) = outcome.relaxations else { return Ok(()) };
        prop_assert!(relaxations.drop.is_sorted_by_key(|(_, left)| std::cmp::Reverse(*left)));
        for name in FilterName::ALL {
            let promised = relaxations.drop.iter().find(|(n, _)| n == name).map_or(0, |(_, left)| *left);
            prop_assert_eq!(promised, answer(&query.without(*name), now).rows.len(), "{:?}", name);
        }
        if let Some((id, metres)) = relaxations.nearest_outside {
            let all: Vec<FilterName> = relaxations.drop.iter().map(|(n, _)| *n).collect();
            let places = [FilterName::District, FilterName::Area];
            let places: Vec<_> = places.into_iter().filter(|n| all.contains(n)).collect();
            let beyond = if places.is_empty() { all } else { places };
            let rows = beyond.iter().flat_map(|n| answer(&query.without(*n), now).rows);
            let rows: Vec<_> = rows.collect();
            prop_assert!(rows.iter().any(|r| r.id == id));
            if query.origin.is_some() {
                let nearest = rows.iter().filter_map(|r| r.distance_m).fold(f64::INFINITY, f64::min);
                prop_assert!((nearest - metres).abs() < 0.001, "{} {}", nearest, metres);
            }
        }
    }
}
