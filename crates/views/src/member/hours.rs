//! The state of the hours in words.

use crate::localizer::{Texts, use_texts};
use crate::texts::{self, Msg};
use chrono::NaiveDateTime;
use directory::hours::{State, lasting_status, status};
use directory::member::Member;
use directory::message::Arg;
use directory::terms::Channel;
use leptos::prelude::*;
use std::sync::Arc;

/// Whether a member can be reached at a moment, in a line of its own such as "Offen bis 16:00 Uhr ·
/// persönlich". Where the moment is not known and matters, the line is empty and keeps its room.
#[component]
pub fn OpenState(
    /// Whose hours.
    member: Arc<Member>,
    /// The moment, as wall time in Niedersachsen.
    #[prop(into)]
    now: Signal<Option<NaiveDateTime>>,
) -> impl IntoView {
    let texts = use_texts();
    move || {
        let known = now.get().map(|now| (status(&member, now), now));
        let known = known.or_else(|| Some((lasting_status(&member)?, NaiveDateTime::default())));
        let (class, text) = match &known {
            Some((state, now)) => (class(state), sentence(texts, state, *now)),
            None => ("hours", "\u{a0}".to_owned()),
        };
        view! { <p class=class>{text}</p> }
    }
}

/// How a state is marked, beside its words.
const fn class(state: &State) -> &'static str {
    match state {
        State::Open { .. } => "hours is-open",
        State::Closed { .. } | State::TemporarilyClosed => "hours is-closed",
        State::ByAppointment | State::Unknown => "hours is-unknown",
    }
}

fn sentence(texts: Texts, state: &State, now: NaiveDateTime) -> String {
    match state {
        State::Open { channel, until: Some(until) } => {
            let time = texts.time(until.time());
            by_channel(texts, texts.with(Msg::HoursOpenUntil, "time", &time), *channel)
        }
        State::Open { channel, until: None } => {
            by_channel(texts, texts.text(Msg::HoursOpenEnd), *channel)
        }
        State::Closed { next: Some(next) } => {
            let time = texts.time(next.at.time());
            let days = (next.at.date() - now.date()).num_days();
            let day = match days {
                2..=6 => texts.weekday(next.at.date()),
                _ => texts.date(next.at.date()),
            };
            let msg = match days {
                0 => Msg::HoursOpensToday,
                1 => Msg::HoursOpensTomorrow,
                _ => Msg::HoursOpensDay,
            };
            let args = [("time", Arg::from(&time)), ("day", Arg::from(&day))];
            by_channel(texts, texts.fill(msg, &args), next.channel)
        }
        State::Closed { next: None } => texts.text(Msg::HoursClosed),
        State::ByAppointment => texts.text(Msg::HoursAppointment),
        State::Unknown => texts.text(Msg::HoursUnknown),
        State::TemporarilyClosed => texts.text(Msg::HoursPaused),
    }
}

fn by_channel(texts: Texts, state: String, channel: Channel) -> String {
    let channel = texts.text(texts::channel(channel));
    let args = [("state", Arg::from(&state)), ("channel", Arg::from(&channel))];
    texts.fill(Msg::HoursByChannel, &args)
}
