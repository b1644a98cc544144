//! The slow twin of `hours`: the same rules, written as an OpenStreetMap `opening_hours` expression
//! and evaluated by the `opening-hours` crate, must be open at the same minutes and change at the
//! same ones.
//!
//! Left out because the two languages mean different things there: open ends (OSM: "unknown"), more
//! than one channel, and intervals that run past midnight *into* a holiday on which the office is
//! closed (`PH off` cuts them, an office that opened the evening before doesn't close at midnight).

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use directory::holidays::holiday;
use directory::hours::{HORIZON_DAYS, State, status_of};
use directory::schedule::{BYDAY, Minute, Schedule, Weekdays};
use directory::terms::Channel;
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours, RuleKind};
use proptest::prelude::*;

/// Around the turn of the year and leap day; the crate's table has the nationwide holidays.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2027, 11, 1).unwrap();
const DAYS: u64 = 210;

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn agrees_with_the_opening_hours_crate(
        rules in prop::collection::vec(rule(), 1..5),
        moments in prop::collection::vec((0..DAYS, 0..1440_i64), 24),
    ) {
        let expression = osm(&rules);
        let twin = expression
            .parse::<OpeningHours>()
            .map_err(|e| TestCaseError::fail(format!("{expression}: {e}")))?
            .with_context(Context::default().with_holidays(Country::DE.holidays()));
        for (day, minute) in moments {
            let at = midnight(FIRST + Days::new(day)) + TimeDelta::minutes(minute);
            check(&rules, &twin, &expression, at)?;
        }
    }
}

fn check(
    rules: &[Schedule],
    twin: &OpeningHours,
    expression: &str,
    at: NaiveDateTime,
) -> Result<(), TestCaseError> {
    let said = status_of(rules, None, at);
    // Bounded: an expression that never changes again would be searched until the year 10000.
    let horizon = midnight(at.date() + Days::new(HORIZON_DAYS + 1));
    let Some(now) = twin.iter_range(at, horizon).next() else {
        return Err(TestCaseError::fail(format!("no state for {expression} at {at}")));
    };
    let twin_open = now.kind == RuleKind::Open;
    let limit = if twin_open { at + Days::new(7) + TimeDelta::minutes(1) } else { horizon };
    let twin_change = Some(now.range.end).filter(|change| *change < limit);
    let (open, change) = match said {
        State::Open { until, .. } => (true, until),
        State::Closed { next } => (false, next.map(|opening| opening.at)),
        _ => (false, None),
    };
    prop_assert_eq!(open, twin_open, "{} at {}", expression, at);
    prop_assert_eq!(change, twin_change, "change of {} at {}", expression, at);
    Ok(())
}

/// Any rule that both languages can say.
fn rule() -> impl Strategy<Value = Schedule> {
    let nth = prop_oneof![(1..=5_i8), (-5..=-1_i8)];
    let bysetpos = prop_oneof![3 => Just(vec![]), 1 => prop::collection::vec(nth, 1..3)];
    let edge = || prop::option::weighted(0.3, 0..DAYS);
    // Full hours, so that intervals often touch.
    let hours = (0..24_u16, 1..=24_u16);
    (1..128_u8, hours, bysetpos, edge(), edge(), any::<bool>()).prop_map(
        |(days, (opens, closes), bysetpos, from, to, holidays)| {
            let closes = if closes == opens { closes + 1 } else { closes };
            Schedule {
                channel: Channel::Visit,
                byday: BYDAY
                    .iter()
                    .enumerate()
                    .filter(|(i, _)| days & 1 << i != 0)
                    .fold(Weekdays::default(), |set, (_, (day, _))| set.with(*day)),
                opens_at: Minute(opens * 60),
                closes_at: Some(Minute(closes * 60)),
                bysetpos,
                languages: vec![],
                valid_from: from.map(|day| FIRST + Days::new(day)),
                valid_to: to.max(from).filter(|_| to.is_some()).map(|day| FIRST + Days::new(day)),
                note: None,
                open_on_holidays: holidays || closes < opens,
            }
        },
    )
}

/// The rules as one expression: those that close on holidays first, then `PH off`, then the others.
fn osm(rules: &[Schedule]) -> String {
    let joined = |open: bool| {
        let chosen = rules.iter().filter(|rule| rule.open_on_holidays == open);
        chosen.map(osm_rule).collect::<Vec<_>>().join(", ")
    };
    match (joined(false), joined(true)) {
        (closed, open) if closed.is_empty() => open,
        (closed, open) if open.is_empty() => format!("{closed}; PH off"),
        (closed, open) => format!("{closed}; PH off, {open}"),
    }
}

fn osm_rule(rule: &Schedule) -> String {
    let nth = rule.bysetpos.iter().map(i8::to_string).collect::<Vec<_>>().join(",");
    let days = BYDAY.iter().filter(|(day, _)| rule.byday.contains(*day)).map(|(day, _)| {
        let name = &day.to_string()[..2];
        if nth.is_empty() { name.to_owned() } else { format!("{name}[{nth}]") }
    });
    let days = days.collect::<Vec<_>>().join(",");
    let first = rule.valid_from.unwrap_or(FIRST - Days::new(400)).format("%Y %b %d");
    let last = rule.valid_to.unwrap_or(FIRST + Days::new(4000)).format("%Y %b %d");
    let (opens, closes) = (rule.opens_at.0 / 60, rule.closes_at.map_or(24, |end| end.0 / 60));
    format!("{first}-{last} {days} {opens:02}:00-{closes:02}:00")
}

fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

/// The comparison means something only if the two calendars agree in its time.
#[test]
fn the_calendars_agree_but_for_reformationstag() {
    let table = Country::DE.holidays();
    for day in FIRST.iter_days().take(DAYS as usize + HORIZON_DAYS as usize + 1) {
        assert_eq!(holiday(day).is_some(), table.get_public().contains(day), "{day}");
    }
}
