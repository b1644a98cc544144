//! Opening hours in OpenStreetMap's language (`Mo-Th 08:30-16:00; Th[4] 14:00-16:00`) as plain
//! weekly schedules of the feed.
//!
//! A later rule replaces an earlier one on the days that it names, as the language wants; what a
//! weekly schedule cannot say exactly is refused with a reason, never approximated. Public holidays
//! count as closed, which is the feed's own rule, so `PH off` adds nothing.

use chrono::{NaiveDate, Weekday};
use directory::schedule::{Minute, Schedule, Weekdays};
use directory::terms::Channel;
use opening_hours_syntax::rules::day::{
    Date, DateOffset, DaySelector, HolidayKind, Month, MonthdayRange, WeekDayRange, Year, YearRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

/// The schedules of an expression, for one channel; by weekday, then by time.
///
/// # Errors
/// Why the feed cannot say it, in words for an editor.
pub fn schedules(text: &str, channel: Channel) -> Result<Vec<Schedule>, String> {
    let expression =
        opening_hours_syntax::parse(text).map_err(|_| "is not understood".to_owned())?;
    let mut entries: Vec<Entry> = Vec::new();
    for rule in expression.rules {
        add(&mut entries, rule, text)?;
    }
    if entries.is_empty() {
        return Err("names no opening time".to_owned());
    }
    entries.sort_by_key(|e| (e.day.num_days_from_monday(), e.opens_at, e.closes_at));
    Ok(merged(&entries, channel))
}

/// One interval on one weekday.
#[derive(Clone, PartialEq)]
struct Entry {
    day: Weekday,
    /// Which of the month; empty is every one.
    positions: Vec<i8>,
    opens_at: Minute,
    closes_at: Option<Minute>,
    valid: Option<(NaiveDate, NaiveDate)>,
    open_on_holidays: bool,
    note: Option<String>,
}

impl Entry {
    /// Whether two entries are one rule but for the day.
    fn joins(&self, other: &Self) -> bool {
        Self { day: self.day, ..other.clone() } == *self
    }
}

/// The days that a rule names.
struct Days {
    days: Vec<(Weekday, Vec<i8>)>,
    valid: Option<(NaiveDate, NaiveDate)>,
    holidays: bool,
}

fn add(entries: &mut Vec<Entry>, rule: RuleSequence, text: &str) -> Result<(), String> {
    let RuleSequence { day_selector, time_selector, kind, operator, comment } = rule;
    let whole_day = matches!(time_selector.spans[..], [TimeSpan { ref range, .. }]
        if minutes(range.start) == Some(0) && minutes(range.end) == Some(1440));
    let Some(Days { days, valid, holidays }) = days(day_selector)? else {
        // Only holidays: closed is what the feed says anyway.
        let closed = kind == RuleKind::Closed && whole_day;
        return if closed { Ok(()) } else { Err("has hours only for holidays".to_owned()) };
    };
    match (kind, operator) {
        (RuleKind::Unknown, _) => return Err("says \"unknown\"".to_owned()),
        (_, RuleOperator::Fallback) => return Err("has a fallback (||)".to_owned()),
        (RuleKind::Closed, _) if !whole_day => return Err("closes for a part of a day".to_owned()),
        (RuleKind::Closed, _) | (RuleKind::Open, RuleOperator::Normal) => {
            replace(entries, &days, valid)?;
        }
        (RuleKind::Open, RuleOperator::Additional) => {}
    }
    if kind == RuleKind::Closed {
        return Ok(());
    }
    if whole_day && !text.contains("24") {
        return Err("has days without times".to_owned());
    }
    let note = (!comment.is_empty()).then(|| comment.to_string());
    let always = whole_day && days.len() == 7 && day_count(&days) == 7;
    for span in &time_selector.spans {
        let (opens_at, closes_at) = interval(span)?;
        entries.extend(days.iter().map(|(day, positions)| Entry {
            day: *day,
            positions: positions.clone(),
            opens_at,
            closes_at,
            valid,
            open_on_holidays: holidays || always,
            note: note.clone(),
        }));
    }
    Ok(())
}

/// How many days are named for every week.
fn day_count(days: &[(Weekday, Vec<i8>)]) -> usize {
    days.iter().filter(|(_, positions)| positions.is_empty()).count()
}

/// The days of a selector; `None` for one that names only public holidays.
fn days(selector: DaySelector) -> Result<Option<Days>, String> {
    let DaySelector { year, monthday, week, weekday } = selector;
    if !week.is_empty() {
        return Err("limits weeks".to_owned());
    }
    let valid = validity(&year, &monthday)?;
    let mut days: Vec<(Weekday, Vec<i8>)> = Vec::new();
    let mut holidays = false;
    for range in &weekday {
        match range {
            WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => holidays = true,
            WeekDayRange::Holiday { .. } => return Err("depends on school holidays".to_owned()),
            WeekDayRange::Fixed { offset, .. } if *offset != 0 => {
                return Err("counts days from another day".to_owned());
            }
            WeekDayRange::Fixed { range, nth_from_start, nth_from_end, .. } => {
                let positions = positions(nth_from_start, nth_from_end);
                let mut day = *range.start();
                loop {
                    days.push((day, positions.clone()));
                    if day == *range.end() {
                        break;
                    }
                    day = day.succ();
                }
            }
        }
    }
    if weekday.is_empty() {
        let every = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ()));
        days = every.take(7).map(|day| (day, Vec::new())).collect();
    }
    match (holidays, days.is_empty()) {
        (true, true) => Ok(None),
        (true, false) if day_count(&days) < 7 => Err("is open on holidays of any day".to_owned()),
        _ => Ok(Some(Days { days, valid, holidays })),
    }
}

/// `[1,-1]` of a weekday; all of them is no limit.
fn positions(from_start: &[bool; 5], from_end: &[bool; 5]) -> Vec<i8> {
    if !from_start.contains(&false) && !from_end.contains(&false) {
        return Vec::new();
    }
    let start = (1i8..).zip(from_start).filter(|(_, set)| **set).map(|(n, _)| n);
    let end = (1i8..).zip(from_end).filter(|(_, set)| **set).map(|(n, _)| -n);
    start.chain(end).collect()
}

/// First and last day of a limit that holds in one year or between two dates; `None` for no limit.
fn validity(
    years: &[YearRange],
    dates: &[MonthdayRange],
) -> Result<Option<(NaiveDate, NaiveDate)>, String> {
    let year = match years {
        [] => None,
        [range] if range.into_parts().0.start() == range.into_parts().0.end() => {
            Some(*range.into_parts().0.start())
        }
        _ => return Err("holds in more than one year".to_owned()),
    };
    let limits = match (dates, year) {
        ([], None) => return Ok(None),
        ([], Some(year)) => months(year, Month::January, Month::December),
        ([MonthdayRange::Month { range, year: own }], _) => {
            own.or(year).and_then(|year| months(year, *range.start(), *range.end()))
        }
        ([MonthdayRange::Date { start, end }], _) => {
            let first_year = start.0.year().or(year);
            let first = day(start, first_year);
            first.zip(day(end, end.0.year().or(first_year)))
        }
        _ => return Err("has more than one date range".to_owned()),
    };
    let ordered = limits.filter(|(first, last)| first <= last);
    ordered.map(Some).ok_or_else(|| "has dates without a year, or in the wrong order".to_owned())
}

/// A date that does not move.
fn day((date, offset): &(Date, DateOffset), year: Option<Year>) -> Option<NaiveDate> {
    match (date, year) {
        (Date::Fixed { month, day, .. }, Some(year)) if *offset == DateOffset::default() => {
            NaiveDate::from_ymd_opt(*year, *month as u32, (*day).into())
        }
        _ => None,
    }
}

/// The first day of the first month and the last of the last one.
fn months(year: Year, first: Month, last: Month) -> Option<(NaiveDate, NaiveDate)> {
    let after = match last {
        Month::December => NaiveDate::from_ymd_opt(*year + 1, 1, 1),
        month => NaiveDate::from_ymd_opt(*year, month.next() as u32, 1),
    };
    NaiveDate::from_ymd_opt(*year, first as u32, 1).zip(after?.pred_opt())
}

/// Takes the days of a new rule away from the earlier ones.
fn replace(
    entries: &mut Vec<Entry>,
    days: &[(Weekday, Vec<i8>)],
    valid: Option<(NaiveDate, NaiveDate)>,
) -> Result<(), String> {
    for (day, positions) in days {
        let mut kept = Vec::new();
        for entry in entries.drain(..) {
            if entry.day != *day {
                kept.push(entry);
            } else if valid.is_some() || entry.valid.is_some() {
                return Err("replaces hours for a range of dates".to_owned());
            } else if let Some(positions) = without(&entry.positions, positions)? {
                kept.push(Entry { positions, ..entry });
            }
        }
        *entries = kept;
    }
    Ok(())
}

/// The positions that are left when others are taken away; `None` for none.
fn without(positions: &[i8], taken: &[i8]) -> Result<Option<Vec<i8>>, String> {
    let Some(first) = taken.first() else { return Ok(None) };
    let sign = first.signum();
    let all: Vec<i8> = (1..=5).map(|n| n * sign).collect();
    let from = if positions.is_empty() { &all[..] } else { positions };
    if from.iter().chain(taken).any(|n| n.signum() != sign) {
        return Err("counts weekdays from both ends of the month".to_owned());
    }
    let left: Vec<i8> = from.iter().copied().filter(|n| !taken.contains(n)).collect();
    Ok((!left.is_empty()).then_some(left))
}

/// Start and end; no end for `15:00+`, one past midnight as a time of the next day.
fn interval(span: &TimeSpan) -> Result<(Minute, Option<Minute>), String> {
    let TimeSpan { range, open_end, repeats } = span;
    if repeats.is_some() {
        return Err("repeats within the day".to_owned());
    }
    let (Some(start), Some(end)) = (minutes(range.start), minutes(range.end)) else {
        return Err("depends on the sun".to_owned());
    };
    match (open_end, end) {
        (true, 1440) => Ok((Minute(start), None)),
        (true, _) => Err("has an end that is also open".to_owned()),
        (false, end) if end <= 1440 && end != start => Ok((Minute(start), Some(Minute(end)))),
        (false, end) if end > 1440 && end - 1440 < start => {
            Ok((Minute(start), Some(Minute(end - 1440))))
        }
        _ => Err("has an interval of a whole day or more".to_owned()),
    }
}

fn minutes(time: Time) -> Option<u16> {
    match time {
        Time::Fixed(time) => Some(time.mins_from_midnight()),
        Time::Variable(_) => None,
    }
}

/// Entries that differ only in the day become one schedule.
fn merged(entries: &[Entry], channel: Channel) -> Vec<Schedule> {
    let mut groups: Vec<(&Entry, Weekdays)> = Vec::new();
    for entry in entries {
        match groups.iter_mut().find(|(first, _)| first.joins(entry)) {
            Some((_, days)) => *days = days.with(entry.day),
            None => groups.push((entry, Weekdays::default().with(entry.day))),
        }
    }
    groups
        .into_iter()
        .map(|(entry, byday)| Schedule {
            channel,
            byday,
            opens_at: entry.opens_at,
            closes_at: entry.closes_at,
            bysetpos: entry.positions.clone(),
            languages: Vec::new(),
            valid_from: entry.valid.map(|(first, _)| first),
            valid_to: entry.valid.map(|(_, last)| last),
            note: entry.note.clone(),
            open_on_holidays: entry.open_on_holidays,
        })
        .collect()
}

#[cfg(test)]
mod tests;
