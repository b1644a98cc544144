//! The selectors of a rule in OpenStreetMap's language: which days, from when to when, at which
//! times. What a weekly schedule cannot say is an error with its reason.

use super::chars::unquoted;
use super::week::{Day, Validity};
use chrono::{NaiveDate, Weekday};
use directory::schedule::Minute;
use opening_hours_syntax::rules::day::{
    Date, DateOffset, HolidayKind, Month, MonthdayRange, WeekDayRange, Year, YearRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};

/// The last year of the language, by which the parser says "no end".
const NO_END: i32 = 9999;

/// The days that a rule names.
#[derive(Debug, Clone, Default)]
pub struct Days {
    /// Weekdays.
    pub days: Vec<Day>,
    /// Whether public holidays are named.
    pub holidays: bool,
    /// Whether school holidays are named.
    pub school: bool,
    /// Whether no weekday and no holiday is named: all seven are meant.
    pub unnamed: bool,
    /// Days counted from another day, as `PH -1 day`.
    pub shifted: bool,
}

/// The days of a selector.
pub fn days(selector: &[WeekDayRange]) -> Days {
    let mut out = Days { unnamed: selector.is_empty(), ..Days::default() };
    for range in selector {
        match range {
            WeekDayRange::Holiday { offset, .. } | WeekDayRange::Fixed { offset, .. }
                if *offset != 0 =>
            {
                out.shifted = true;
            }
            WeekDayRange::Holiday { kind: HolidayKind::Public, .. } => out.holidays = true,
            WeekDayRange::Holiday { .. } => out.school = true,
            WeekDayRange::Fixed { range, nth_from_start, nth_from_end, .. } => {
                let positions = positions(nth_from_start, nth_from_end);
                let mut day = *range.start();
                loop {
                    out.days.push((day, positions.clone()));
                    if day == *range.end() {
                        break;
                    }
                    day = day.succ();
                }
            }
        }
    }
    if out.unnamed {
        out.days = every_day();
    }
    out
}

/// Monday to Sunday.
pub fn every_day() -> Vec<Day> {
    let every = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ()));
    every.take(7).map(|day| (day, Vec::new())).collect()
}

/// Whether all seven days are named, for every week.
pub fn is_every_day(days: &[Day]) -> bool {
    every_day().iter().all(|day| days.contains(day))
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

/// The limits of a rule; one without ends for a rule without dates.
///
/// # Errors
/// For dates that come again every year, or are in the wrong order.
pub fn validities(years: &[YearRange], dates: &[MonthdayRange]) -> Result<Vec<Validity>, String> {
    let limits: Option<Vec<Validity>> = match (years, dates) {
        ([], []) => return Ok(vec![(None, None)]),
        (years, []) => years.iter().map(of_years).collect(),
        ([], dates) => dates.iter().map(|range| of_dates(range, None)).collect(),
        ([year], dates) => single(year)
            .and_then(|year| dates.iter().map(|range| of_dates(range, Some(year))).collect()),
        _ => None,
    };
    let ordered =
        |(first, last): &Validity| first.zip(*last).is_none_or(|(first, last)| first <= last);
    limits
        .filter(|limits| limits.iter().all(ordered))
        .ok_or_else(|| "has dates without a year, or in the wrong order".to_owned())
}

/// The only year of a range.
fn single(range: &YearRange) -> Option<Year> {
    let (years, _) = range.into_parts();
    (years.start() == years.end()).then_some(*years.start())
}

fn of_years(range: &YearRange) -> Option<Validity> {
    let (years, step) = range.into_parts();
    let (first, last) = (*years.start(), *years.end());
    if step != 1 {
        return None;
    }
    let start = months(first, Month::January, Month::December)?.0;
    if *last == NO_END {
        return Some((Some(start), None));
    }
    Some((Some(start), Some(months(last, Month::January, Month::December)?.1)))
}

fn of_dates(range: &MonthdayRange, year: Option<Year>) -> Option<Validity> {
    match range {
        MonthdayRange::Month { range, year: own } => {
            let (first, last) = months(own.or(year)?, *range.start(), *range.end())?;
            Some((Some(first), Some(last)))
        }
        MonthdayRange::Date { start, end } => {
            let first_year = start.0.year().or(year);
            let first = day(start, first_year)?;
            if end.0.year().is_some_and(|year| *year == NO_END) {
                return Some((Some(first), None));
            }
            Some((Some(first), Some(day(end, end.0.year().or(first_year))?)))
        }
    }
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
    let year = *year;
    let after = match last {
        Month::December => NaiveDate::from_ymd_opt(year + 1, 1, 1),
        month => NaiveDate::from_ymd_opt(year, month.next() as u32, 1),
    };
    NaiveDate::from_ymd_opt(year, first as u32, 1).zip(after?.pred_opt())
}

/// Start and end; no end for `15:00+`, one past midnight as a time of the next day.
///
/// # Errors
/// For what is no interval of a day.
pub fn interval(span: &TimeSpan) -> Result<(Minute, Option<Minute>), String> {
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

/// Whether an interval is one that editors hardly mean: more than twelve hours past midnight.
pub fn is_odd(opens_at: Minute, closes_at: Option<Minute>) -> bool {
    closes_at.is_some_and(|end| end < opens_at && end.0 + 1440 - opens_at.0 > 720)
}

fn minutes(time: Time) -> Option<u16> {
    match time {
        Time::Fixed(time) => Some(time.mins_from_midnight()),
        Time::Variable(_) => None,
    }
}

/// Whether the time part is the whole day, or missing.
pub fn is_whole_day(spans: &[TimeSpan]) -> bool {
    matches!(spans, [TimeSpan { range, open_end: false, .. }]
        if minutes(range.start) == Some(0) && minutes(range.end) == Some(1440))
}

/// Whether a rule names holidays on some weekdays only: `PH Mo-Fr`, `Mo-Fr SH`, but not `Mo-Fr,PH`.
pub fn is_limited_holiday(text: &str) -> bool {
    let plain = unquoted(text);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let last = |word: &str| word.rsplit(',').next().map(str::to_owned).unwrap_or_default();
    let is_holiday = |word: &str| ["PH", "SH"].contains(&word);
    let is_weekday = |word: &str| {
        ["mo", "tu", "we", "th", "fr", "sa", "su"]
            .iter()
            .any(|day| word.to_lowercase().starts_with(day))
    };
    words.windows(2).any(|pair| {
        let (first, second) = (last(pair[0]), pair[1].split(',').next().unwrap_or_default());
        (is_holiday(&first) && is_weekday(second)) || (is_weekday(pair[0]) && is_holiday(second))
    })
}
