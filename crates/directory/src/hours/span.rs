//! Rules turned into stretches of time on concrete days.

use crate::holidays::holiday;
use crate::schedule::{Minute, Schedule};
use crate::terms::Channel;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// One stretch of time, `from` inclusive, `to` exclusive, never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub from: NaiveDateTime,
    pub to: NaiveDateTime,
    /// Whether `to` is only the midnight at which an open end is given up.
    pub open_end: bool,
}

impl Span {
    pub fn contains(self, at: NaiveDateTime) -> bool {
        self.from <= at && at < self.to
    }
}

/// Hands on the stretches that can hold or touch `at`: those that start on its day or the day
/// before. (Handed on, because a chain of iterators is compiled anew wherever one is used.)
pub(super) fn near(
    schedules: &[Schedule],
    channel: Option<Channel>,
    at: NaiveDateTime,
    take: &mut dyn FnMut(Span),
) {
    let today = at.date();
    let yesterday = today.pred_opt().unwrap_or(today);
    on_day(schedules, channel, yesterday, take);
    on_day(schedules, channel, today, take);
}

/// Whether a stretch holds `at`.
pub(super) fn holds_at(
    schedules: &[Schedule],
    channel: Option<Channel>,
    at: NaiveDateTime,
) -> bool {
    let mut found = false;
    near(schedules, channel, at, &mut |span| found |= span.contains(at));
    found
}

/// Hands on the stretches that start on a day, in the order of the rules.
pub(super) fn on_day(
    schedules: &[Schedule],
    channel: Option<Channel>,
    day: NaiveDate,
    take: &mut dyn FnMut(Span),
) {
    for rule in schedules {
        if channel.is_none_or(|only| only == rule.channel)
            && holds(rule, day)
            && let Some(span) = span(rule, day)
        {
            take(span);
        }
    }
}

/// Whether a rule holds on a day.
pub(super) fn holds(rule: &Schedule, day: NaiveDate) -> bool {
    rule.byday.contains(day.weekday())
        && rule.valid_from.is_none_or(|first| first <= day)
        && rule.valid_to.is_none_or(|last| day <= last)
        && (rule.bysetpos.is_empty() || rule.bysetpos.iter().any(|n| is_nth(day, *n)))
        && (rule.open_on_holidays || holiday(day).is_none())
}

/// Whether a day is the n-th such weekday of its month, from the end if n is negative.
fn is_nth(day: NaiveDate, n: i8) -> bool {
    let nth = |days_before: u32| (days_before / 7 + 1) as i8;
    let after = u32::from(day.num_days_in_month()) - day.day();
    if n > 0 { nth(day.day() - 1) == n } else { nth(after) == -n }
}

/// A rule's stretch on a day; `None` if it would be empty, as when it closes when it opens.
fn span(rule: &Schedule, day: NaiveDate) -> Option<Span> {
    let next = day.checked_add_days(Days::new(1))?;
    let from = moment(day, rule.opens_at)?;
    let to = match rule.closes_at {
        None => moment(next, Minute(0))?,
        Some(end) if end < rule.opens_at => moment(next, end)?,
        Some(end) => moment(day, end)?,
    };
    (from < to).then_some(Span { from, to, open_end: rule.closes_at.is_none() })
}

fn moment(day: NaiveDate, time: Minute) -> Option<NaiveDateTime> {
    day.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(time.0.into()))
}
