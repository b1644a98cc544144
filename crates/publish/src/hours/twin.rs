//! Slow twins: an expression that is read without a remark is open when the `opening-hours` crate
//! says so, with holidays as the feed counts them; and words are the hours of the expression that
//! is proposed for them.
//!
//! Left out because the two mean different things there: open ends (OSM: "unknown"), and intervals
//! that run past midnight into a day that a later rule or a holiday closes.

use super::{in_osm, read};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use directory::holidays::holiday;
use directory::hours::{State, status_of};
use directory::terms::Channel;
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours, RuleKind};
use proptest::prelude::*;

/// Two weeks with Christmas, Boxing Day and New Year's Day, and two with Easter.
const FIRSTS: [NaiveDate; 2] =
    [NaiveDate::from_ymd_opt(2026, 12, 21).unwrap(), NaiveDate::from_ymd_opt(2027, 3, 22).unwrap()];
const DAYS: u64 = 15;

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_without_a_remark_is_what_the_language_means(
        rules in prop::collection::vec(rule(), 1..4),
        off in prop::sample::select(&["", "; PH off", "; We off", "; Su,PH off", "; 2026 Dec 24-2026 Dec 30 off", "; Mo-Fr 11:00-12:00 off"][..]),
    ) {
        let cell = rules.join("; ") + off;
        let hours = read(&cell, Channel::Visit);
        prop_assume!(hours.remarks.is_empty());
        // The feed's rule: closed on holidays, unless they are named or every hour is open.
        let open_on_holidays = hours.schedules.iter().all(|s| s.open_on_holidays);
        prop_assume!(open_on_holidays || hours.schedules.iter().all(|s| !s.open_on_holidays));
        let language = if open_on_holidays { cell.clone() } else { format!("{cell}; PH off") };
        let twin = language
            .parse::<OpeningHours>()
            .map_err(|e| TestCaseError::fail(format!("{language}: {e}")))?
            .with_context(Context::default().with_holidays(Country::DE.holidays()));
        for at in moments() {
            let open = matches!(status_of(&hours.schedules, None, at), State::Open { .. });
            let state = twin.iter_range(at, at + TimeDelta::minutes(1)).next().map(|r| r.kind);
            prop_assert_eq!(open, state == Some(RuleKind::Open), "{} at {}", cell, at);
        }
    }

    #[test]
    fn words_are_the_expression_that_is_proposed(
        groups in prop::collection::vec(words(), 1..4),
        separator in prop::sample::select(&[", ", "; ", "\n", " und "][..]),
        end in prop::sample::select(&["", " und nach Vereinbarung", "; nach Vereinbarung"][..]),
    ) {
        let cell = groups.join(separator) + end;
        let said = read(&cell, Channel::Visit);
        let Ok(osm) = in_osm(&cell) else {
            prop_assert!(!said.remarks.is_empty(), "{}", cell);
            return Ok(());
        };
        let again = read(&osm, Channel::Visit);
        prop_assert!(!said.schedules.is_empty(), "{} is {}", cell, osm);
        prop_assert_eq!(said.schedules, again.schedules, "{} is {}", cell, osm);
        prop_assert_eq!(said.appointment, again.appointment, "{} is {}", cell, osm);
        let proposes = said.remarks.iter().any(|remark| remark.mend.contains(&osm));
        prop_assert!(proposes, "{} is {}", cell, osm);
    }
}

/// A rule in OpenStreetMap's language, within its day.
fn rule() -> impl Strategy<Value = String> {
    let days = prop::sample::select(
        &[
            "Mo-Fr",
            "Mo",
            "Tu,Th",
            "We",
            "Fr",
            "Sa",
            "Sa-Su",
            "Fr-Mo",
            "Th[1]",
            "Th[2,4]",
            "Fr[-1]",
            "Mo-Su",
            "Mo-Su,PH",
            "2026 Dec 28-2027 Jan 03 Mo-Fr",
            "2027 Mar Mo",
            "Mo,We",
        ][..],
    );
    (days, span(), prop::option::weighted(0.3, span())).prop_map(|(days, first, second)| {
        let second = second.map(|span| format!(",{span}")).unwrap_or_default();
        format!("{days} {first}{second}")
    })
}

fn span() -> impl Strategy<Value = String> {
    (0..23_u16, 1..12_u16, any::<bool>()).prop_map(|(start, length, half)| {
        let end = (start + length).min(24);
        let minutes = if half && end < 24 { 30 } else { 0 };
        format!("{start:02}:{minutes:02}-{end:02}:{minutes:02}")
    })
}

/// Days with times as Germans write them.
fn words() -> impl Strategy<Value = String> {
    let days = prop::sample::select(
        &[
            "Mo",
            "Mo.-Fr.",
            "montags",
            "Dienstag bis Donnerstag",
            "Di + Do",
            "Mi und Fr",
            "1. und 3. Donnerstag im Monat",
            "jeden letzten Mittwoch im Monat",
            "Sa:",
            "sonntags",
        ][..],
    );
    let times = (6..20_u16, 1..5_u16, 0..5_usize).prop_map(|(start, length, shape)| {
        let end = start + length;
        match shape {
            0 => format!("{start}-{end} Uhr"),
            1 => format!("von {start}.30 bis {end}.30 Uhr"),
            2 => format!("{start:02}.00 – {end}.00"),
            3 => format!("ab {start} Uhr"),
            _ => format!("{start}–{end}h"),
        }
    });
    (days, times).prop_map(|(days, times)| format!("{days} {times}"))
}

/// Every half hour of the two stretches, the smallest step of the times here.
fn moments() -> impl Iterator<Item = NaiveDateTime> {
    let days = FIRSTS.iter().flat_map(|first| (0..DAYS).map(|ahead| *first + Days::new(ahead)));
    days.flat_map(|day| {
        (0..48).map(move |half| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(30 * half))
    })
}

/// The comparison means something only if the two calendars agree in its time and it has holidays.
#[test]
fn the_calendars_agree() {
    let table = Country::DE.holidays();
    let mut holidays = 0;
    for day in FIRSTS.iter().flat_map(|first| first.iter_days().take(DAYS as usize + 1)) {
        assert_eq!(holiday(day).is_some(), table.get_public().contains(day), "{day}");
        holidays += usize::from(holiday(day).is_some());
    }
    assert_eq!(holidays, 5);
}
