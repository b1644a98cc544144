//! Opening hours as the feed states them: plain weekly intervals in Europe/Berlin wall time.

use crate::terms::Channel;
use chrono::{NaiveDate, Weekday};

/// A time of day in minutes after midnight, 0 to 1440 (24:00).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(pub u16);

/// A set of weekdays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Weekdays(u8);

/// The weekdays with their RFC 5545 names, Monday first.
pub const BYDAY: [(Weekday, &str); 7] = [
    (Weekday::Mon, "MO"),
    (Weekday::Tue, "TU"),
    (Weekday::Wed, "WE"),
    (Weekday::Thu, "TH"),
    (Weekday::Fri, "FR"),
    (Weekday::Sat, "SA"),
    (Weekday::Sun, "SU"),
];

impl Weekdays {
    /// The set with this day added.
    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.num_days_from_monday())
    }

    /// Whether the day is in the set.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & 1 << day.num_days_from_monday() != 0
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// One rule: "on these weekdays, from … to …, this way".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// How the member is reached then.
    pub channel: Channel,
    /// On which weekdays; never empty.
    pub byday: Weekdays,
    /// Start.
    pub opens_at: Minute,
    /// End; `None` is open-ended ("from 15:00"); before `opens_at` runs past midnight.
    pub closes_at: Option<Minute>,
    /// Only the n-th such weekday of the month, 1 to 5 or −1 (last) to −5; empty means every one.
    pub bysetpos: Vec<i8>,
    /// Languages spoken then (BCP 47, lower case primary tag), if they differ from the member's.
    pub languages: Vec<String>,
    /// First day of validity.
    pub valid_from: Option<NaiveDate>,
    /// Last day of validity.
    pub valid_to: Option<NaiveDate>,
    /// A remark, shown as text.
    pub note: Option<String>,
    /// Whether it holds on public holidays too (`holidays: "open"`).
    pub open_on_holidays: bool,
}
