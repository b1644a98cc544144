//! A week of opening times while its rules are read: entries that later rules cut, and the weekly
//! schedules that come of them.

use chrono::{NaiveDate, Weekday};
use directory::schedule::{Minute, Schedule, Weekdays};
use directory::terms::Channel;

/// First and last day of a limit; `None` is no limit on that side.
pub type Validity = (Option<NaiveDate>, Option<NaiveDate>);

/// A weekday, and which of the month; empty is every one.
pub type Day = (Weekday, Vec<i8>);

/// One interval on one weekday.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub day: Weekday,
    /// Which of the month; empty is every one.
    pub positions: Vec<i8>,
    pub opens_at: Minute,
    pub closes_at: Option<Minute>,
    pub valid: Validity,
    pub open_on_holidays: bool,
    pub note: Option<String>,
    /// The number of the rule that it comes from.
    pub rule: usize,
}

impl Entry {
    /// Whether two entries are one rule but for the day.
    fn joins(&self, other: &Self) -> bool {
        Self { day: self.day, rule: self.rule, ..other.clone() } == *self
    }

    /// Whether it is open at a time at which the other one is, on the same day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.opens_at.0 < other.end() && other.opens_at.0 < self.end()
    }

    /// In minutes after the midnight before it; beyond 1440 for one that runs past midnight.
    pub fn end(&self) -> u16 {
        match self.closes_at {
            None => 1440,
            Some(Minute(end)) if end < self.opens_at.0 => end + 1440,
            Some(Minute(end)) => end,
        }
    }

    /// The entry without a part of the day, of an entry that stays within its day.
    pub fn without(&self, from: u16, to: u16) -> Vec<Self> {
        if from >= self.end() || to <= self.opens_at.0 {
            return vec![self.clone()];
        }
        let mut left = Vec::new();
        if from > self.opens_at.0 {
            left.push(Self { closes_at: Some(Minute(from)), ..self.clone() });
        }
        if to < self.end() {
            left.push(Self { opens_at: Minute(to), ..self.clone() });
        }
        left
    }
}

/// Cuts days, within a validity, out of entries: what lies outside stays, what lies inside becomes
/// what `change` makes of it. Returns what lay inside.
///
/// # Errors
/// Where a rest cannot be said: weekdays counted from both ends of the month. Nothing is changed.
pub fn cut(
    entries: &mut Vec<Entry>,
    days: &[Day],
    valid: Validity,
    change: &dyn Fn(&Entry) -> Vec<Entry>,
) -> Result<Vec<Entry>, String> {
    let mut cut = Vec::new();
    let mut all = entries.clone();
    for (day, taken) in days {
        let mut kept = Vec::new();
        for entry in all {
            let inner = inside(entry.valid, valid).filter(|_| entry.day == *day);
            let Some(inner) = inner else {
                kept.push(entry);
                continue;
            };
            let (within, without) = divided(&entry.positions, taken)?;
            let Some(within) = within else {
                kept.push(entry);
                continue;
            };
            if let Some(positions) = without {
                kept.push(Entry { positions, ..entry.clone() });
            }
            let entry = Entry { positions: within, ..entry };
            for valid in outside(entry.valid, inner) {
                kept.push(Entry { valid, ..entry.clone() });
            }
            let entry = Entry { valid: inner, ..entry };
            kept.extend(change(&entry));
            cut.push(entry);
        }
        all = kept;
    }
    *entries = all;
    Ok(cut)
}

/// The positions that are taken and those that are left; `None` for none.
type Division = (Option<Vec<i8>>, Option<Vec<i8>>);

/// Divides the positions of an entry by those that a rule takes.
fn divided(positions: &[i8], taken: &[i8]) -> Result<Division, String> {
    let Some(first) = taken.first() else { return Ok((Some(positions.to_vec()), None)) };
    // A month has four or five of each weekday.
    let can_meet = |a: i8, b: i8| {
        if a.signum() == b.signum() { a == b } else { [5, 6].contains(&(a.abs() + b.abs())) }
    };
    let all: Vec<i8> = (1..=5).map(|n| n * first.signum()).collect();
    let from = if positions.is_empty() { &all[..] } else { positions };
    let meets = |n: &i8| taken.iter().any(|t| can_meet(*n, *t));
    if !from.iter().any(meets) {
        return Ok((None, Some(positions.to_vec())));
    }
    if from.iter().chain(taken).any(|n| n.signum() != first.signum()) {
        return Err("counts weekdays from both ends of the month".to_owned());
    }
    let (within, without): (Vec<i8>, Vec<i8>) = from.iter().partition(|n| taken.contains(n));
    let some = |list: Vec<i8>| (!list.is_empty()).then_some(list);
    Ok((some(within), some(without)))
}

/// What two limits have in common.
fn inside(a: Validity, b: Validity) -> Option<Validity> {
    let first = a.0.max(b.0);
    let last = match (a.1, b.1) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let empty = first.zip(last).is_some_and(|(first, last)| first > last);
    (!empty).then_some((first, last))
}

/// What is left of a limit before and after a part of it.
fn outside(whole: Validity, part: Validity) -> Vec<Validity> {
    let mut left = Vec::new();
    if let Some(first) = part.0
        && whole.0 != part.0
    {
        left.push((whole.0, first.pred_opt()));
    }
    if let Some(last) = part.1
        && whole.1 != part.1
    {
        left.push((last.succ_opt(), whole.1));
    }
    left
}

/// By weekday, then by time.
pub fn sort(entries: &mut [Entry]) {
    entries.sort_by_key(|e| (e.day.num_days_from_monday(), e.opens_at, e.closes_at));
}

/// Entries that differ only in the day become one schedule.
pub fn merged(entries: &[Entry], channel: Channel) -> Vec<Schedule> {
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
            valid_from: entry.valid.0,
            valid_to: entry.valid.1,
            note: entry.note.clone(),
            open_on_holidays: entry.open_on_holidays,
        })
        .collect()
}
