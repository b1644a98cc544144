//! The hours of one concrete week, as a table shows them: rules resolved, nothing merged.

#[cfg(test)]
mod tests;

use super::PREFERENCE;
use super::span::holds;
use crate::holidays::{Holiday, holiday};
use crate::schedule::{Minute, Schedule};
use crate::terms::Channel;
use chrono::{Days, NaiveDate};

/// One day of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day<'a> {
    /// Which day.
    pub date: NaiveDate,
    /// The public holiday that it is; `intervals` then holds only what is open all the same.
    pub holiday: Option<Holiday>,
    /// What starts on this day, by start, then end, then channel; empty is closed.
    pub intervals: Vec<Interval<'a>>,
}

/// One line of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval<'a> {
    /// How the member is reached then.
    pub channel: Channel,
    /// Start.
    pub opens: Minute,
    /// End; `None` is open-ended, before `opens` is on the next day.
    pub closes: Option<Minute>,
    /// Languages spoken then; empty means the member's.
    pub languages: &'a [String],
    /// A remark, shown as text.
    pub note: Option<&'a str>,
}

/// The seven days from `monday` on (any other day works as well), with validity, n-th weekdays and
/// public holidays applied.
pub fn week(schedules: &[Schedule], monday: NaiveDate) -> [Day<'_>; 7] {
    std::array::from_fn(|i| {
        let date = monday.checked_add_days(Days::new(i as u64)).unwrap_or(NaiveDate::MAX);
        let mut intervals: Vec<_> =
            schedules.iter().filter(|rule| holds(rule, date)).map(interval).collect();
        let key = |i: &Interval| (i.opens, i.closes.is_none(), i.closes, rank(i.channel));
        intervals.sort_by_key(key);
        Day { date, holiday: holiday(date), intervals }
    })
}

fn interval(rule: &Schedule) -> Interval<'_> {
    Interval {
        channel: rule.channel,
        opens: rule.opens_at,
        closes: rule.closes_at,
        languages: &rule.languages,
        note: rule.note.as_deref(),
    }
}

fn rank(channel: Channel) -> usize {
    PREFERENCE.iter().position(|way| *way == channel).unwrap_or(PREFERENCE.len())
}
