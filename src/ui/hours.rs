//! The state of the hours in words.

use crate::state::App;
use crate::texts::{self, Msg};
use crate::ui::el::{Node, part_of};
use chrono::{Datelike, NaiveDateTime};
use directory::hours::State;
use directory::message::Arg;

/// A sentence for a state, such as "Offen bis 16:00 Uhr · persönlich", and how it is marked.
pub fn words(app: App, state: &State, now: NaiveDateTime) -> (String, Tone) {
    let i18n = app.i18n;
    let speech = i18n.speech();
    let with_channel = |text: String, channel| {
        let channel = i18n.text(texts::channel(channel));
        i18n.fill(
            Msg::HoursByChannel,
            &[("state", Arg::from(&text)), ("channel", Arg::from(&channel))],
        )
    };
    match state {
        State::Open { channel, until } => {
            let text = match until {
                Some(until) => {
                    let time = speech.time(until.time());
                    i18n.fill(Msg::HoursOpenUntil, &[("time", Arg::from(&time))])
                }
                None => i18n.text(Msg::HoursOpenEnd),
            };
            (with_channel(text, *channel), Tone::Open)
        }
        State::Closed { next: Some(next) } => {
            let time = speech.time(next.at.time());
            let days = (next.at.date() - now.date()).num_days();
            let day = match days {
                2..=6 => speech.weekday(next.at.date()),
                _ => speech.date(next.at.date()),
            };
            let msg = match days {
                0 => Msg::HoursOpensToday,
                1 => Msg::HoursOpensTomorrow,
                _ => Msg::HoursOpensDay,
            };
            let args = [("time", Arg::from(&time)), ("day", Arg::from(&day))];
            (with_channel(i18n.fill(msg, &args), next.channel), Tone::Closed)
        }
        State::Closed { next: None } => (i18n.text(Msg::HoursClosed), Tone::Closed),
        State::ByAppointment => (i18n.text(Msg::HoursAppointment), Tone::Unknown),
        State::Unknown => (i18n.text(Msg::HoursUnknown), Tone::Unknown),
        State::TemporarilyClosed => (i18n.text(Msg::HoursPaused), Tone::Closed),
    }
}

/// A state as a line of its own.
pub fn line(app: App, state: &State, now: NaiveDateTime) -> Node {
    let (text, tone) = words(app, state, now);
    part_of("p", tone.class(), vec![crate::ui::el::words(text)])
}

/// How a state is marked, beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Reachable now.
    Open,
    /// Not now.
    Closed,
    /// Nobody knows.
    Unknown,
}

impl Tone {
    /// The class for it.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Open => "hours is-open",
            Self::Closed => "hours is-closed",
            Self::Unknown => "hours is-unknown",
        }
    }
}

/// The Monday of a day's week.
pub fn monday(now: NaiveDateTime) -> chrono::NaiveDate {
    let back = u64::from(now.weekday().num_days_from_monday());
    now.date().checked_sub_days(chrono::Days::new(back)).unwrap_or(now.date())
}
