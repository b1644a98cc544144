//! Whether a member can be reached now, until when, and otherwise when next.
//!
//! Everything is **wall time in Europe/Berlin**, as on the sign at the door; there is no time zone
//! here. So on the day on which summer time begins an interval "01:00–04:00" lasts two hours, the
//! hour from 02:00 to 03:00 never being asked for; on the day on which it ends the interval lasts
//! four, and both hours from 02:00 to 03:00 count. Closing times are never shifted.
//!
//! Rules, in the order in which they decide:
//! - An interval belongs to the day on which it starts. That day's weekday, n-th weekday of the
//!   month, validity and public holiday decide; what runs past midnight then stays.
//! - Start is inclusive, end exclusive.
//! - An open-ended interval ("from 15:00") counts until midnight at the latest, and nobody is
//!   promised when it ends.
//! - Intervals of one channel that touch or overlap are one opening.
//!
//! Deliberately absent: a clock, texts, and guesses. No hours means [`State::Unknown`].

mod span;
#[cfg(test)]
mod tests;
mod week;

pub use week::{Day, Interval, week};

use crate::member::Member;
use crate::schedule::Schedule;
use crate::terms::{Appointment, Channel, Status};
use chrono::{Days, NaiveDate, NaiveDateTime};
use span::{Span, holds_at, near, on_day};

/// How many days after today are searched for the next opening.
pub const HORIZON_DAYS: u64 = 60;

/// Which channel is named when several are open: the ones for which one goes there first.
pub const PREFERENCE: [Channel; 4] =
    [Channel::Visit, Channel::Legal, Channel::Phone, Channel::Online];

/// What can be said of a member's hours at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Reachable now.
    Open {
        /// In which way.
        channel: Channel,
        /// When it closes; `None` if that is open-ended, or not within a week.
        until: Option<NaiveDateTime>,
    },
    /// Not reachable now.
    Closed {
        /// When it next opens; `None` if not within [`HORIZON_DAYS`].
        next: Option<Opening>,
    },
    /// No hours lie ahead, and visits need an appointment.
    ByAppointment,
    /// No hours are known, or those that were known have run out.
    Unknown,
    /// Closed for a while, whatever the hours say.
    TemporarilyClosed,
}

/// A coming opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// In which way.
    pub channel: Channel,
    /// From when; midnight is 00:00 of the day that begins.
    pub at: NaiveDateTime,
    /// Until when; `None` as in [`State::Open`].
    pub until: Option<NaiveDateTime>,
}

/// The state of a member at a moment in Europe/Berlin wall time; any channel counts.
pub fn status(member: &Member, at: NaiveDateTime) -> State {
    if member.status == Status::TemporarilyClosed {
        return State::TemporarilyClosed;
    }
    match status_of(&member.schedules, None, at) {
        State::Unknown | State::Closed { next: None }
            if member.appointment == Some(Appointment::Required) =>
        {
            State::ByAppointment
        }
        state => state,
    }
}

/// The state of a member at any moment; `None` where that depends on the moment.
pub fn lasting_status(member: &Member) -> Option<State> {
    let lasts = member.schedules.is_empty() || member.status == Status::TemporarilyClosed;
    lasts.then(|| status(member, NaiveDateTime::default()))
}

/// Whether a member is open, without looking for the next opening: the filter "open now".
pub fn is_open(member: &Member, channel: Option<Channel>, at: NaiveDateTime) -> bool {
    member.status != Status::TemporarilyClosed && holds_at(&member.schedules, channel, at)
}

/// The state of some schedules, of one channel only if it is given: open, closed or unknown.
pub fn status_of(schedules: &[Schedule], channel: Option<Channel>, at: NaiveDateTime) -> State {
    for way in preferred(channel) {
        if holds_at(schedules, Some(way), at) {
            return State::Open { channel: way, until: closing(schedules, way, at) };
        }
    }
    let next = next_on(schedules, channel, at);
    let has_run_out = |s: &Schedule| s.valid_to.is_some_and(|last| last < at.date());
    let known = |s: &Schedule| channel.is_none_or(|c| c == s.channel) && !has_run_out(s);
    match next {
        None if !schedules.iter().any(known) => State::Unknown,
        next => State::Closed { next },
    }
}

/// The first opening after `at`, on that day or the [`HORIZON_DAYS`] days after it.
fn next_on(schedules: &[Schedule], channel: Option<Channel>, at: NaiveDateTime) -> Option<Opening> {
    let (way, start) = (0..=HORIZON_DAYS).find_map(|ahead| {
        let day = at.date().checked_add_days(Days::new(ahead))?;
        preferred(channel)
            .filter_map(|way| Some((way, first_start(schedules, way, day, at)?)))
            .min_by_key(|(_, start)| *start)
    })?;
    Some(Opening { channel: way, at: start, until: closing(schedules, way, start) })
}

/// When a channel first turns from closed to open on a day, after `at`.
fn first_start(
    schedules: &[Schedule],
    channel: Channel,
    day: NaiveDate,
    at: NaiveDateTime,
) -> Option<NaiveDateTime> {
    let goes_on = |start: NaiveDateTime| {
        let mut found = false;
        near(schedules, Some(channel), start, &mut |s| found |= s.from < start && start <= s.to);
        found
    };
    let mut first: Option<NaiveDateTime> = None;
    on_day(schedules, Some(channel), day, &mut |Span { from, .. }| {
        if from > at && first.is_none_or(|first| from < first) && !goes_on(from) {
            first = Some(from);
        }
    });
    first
}

/// When the opening that holds `at` ends; `None` if it is open-ended or lasts beyond a week.
fn closing(schedules: &[Schedule], channel: Channel, at: NaiveDateTime) -> Option<NaiveDateTime> {
    let limit = at.checked_add_days(Days::new(7))?;
    let mut end = at;
    loop {
        // The first round takes what holds `at`, each further one what takes over at the end. Of
        // two that both end at midnight the one that says so is believed.
        let mut furthest: Option<Span> = None;
        let reach = |span: Span| (span.to, !span.open_end);
        near(schedules, Some(channel), end, &mut |span| {
            if span.contains(end) && furthest.is_none_or(|other| reach(other) <= reach(span)) {
                furthest = Some(span);
            }
        });
        match furthest {
            None => return Some(end),
            Some(span) if span.open_end || span.to > limit => return None,
            Some(span) => end = span.to,
        }
    }
}

/// The channels in question, most telling first; of equal starts `min_by_key` keeps the first.
fn preferred(channel: Option<Channel>) -> impl Iterator<Item = Channel> {
    PREFERENCE.into_iter().filter(move |way| channel.is_none_or(|only| only == *way))
}
