//! Opening hours as rules, for pages that know no day: "Montag – Donnerstag 09:00 – 12:00 Uhr".

use super::week::range;
use crate::localizer::{Texts, use_texts};
use crate::texts::{self, Msg};
use chrono::NaiveDate;
use directory::message::Arg;
use directory::schedule::{BYDAY, Schedule, Weekdays};
use directory::terms::Channel;
use leptos::prelude::*;

/// One rule in a line.
#[component]
pub fn HoursRule(
    /// The rule.
    schedule: Schedule,
) -> impl IntoView {
    let texts = use_texts();
    let note = schedule.note.clone().map(|note| {
        view! {
            <span lang="de" dir="auto">
                {note}
            </span>
        }
    });
    let separator = note.is_some().then_some(" · ");
    view! {
        {move || phrase(texts, &schedule)}
        {separator}
        {note}
    }
}

/// What a rule says, without its note.
fn phrase(texts: Texts, schedule: &Schedule) -> String {
    let way = match schedule.channel {
        Channel::Visit => String::new(),
        other => format!("{}: ", texts.text(texts::channel(other))),
    };
    let days = days(texts, schedule);
    let time = range(texts, schedule.opens_at, schedule.closes_at);
    let limit = |msg: Msg, day: Option<NaiveDate>| Some(texts.with(msg, "date", &texts.date(day?)));
    let mut parts = vec![format!("{way}{days} {time}")];
    parts.extend(limit(Msg::HoursSince, schedule.valid_from));
    parts.extend(limit(Msg::HoursUntil, schedule.valid_to));
    parts.extend(schedule.open_on_holidays.then(|| texts.text(Msg::HoursHolidays)));
    parts.extend(schedule.languages.iter().map(|tag| texts.language_name(tag)));
    parts.join(" · ")
}

/// `Montag – Mittwoch, Freitag`; with positions `Montag (nur der 1., 3. im Monat)`.
fn days(texts: Texts, schedule: &Schedule) -> String {
    let days = runs(schedule.byday).into_iter().map(|(first, last)| {
        let name = |at: u32| texts.weekday(day_of_week(at));
        match last - first {
            0 => name(first),
            1 => texts.list(&[name(first), name(last)]),
            _ => format!("{} – {}", name(first), name(last)),
        }
    });
    let days = texts.list(&days.collect::<Vec<_>>());
    if schedule.bysetpos.is_empty() {
        return days;
    }
    let position = |n: &i8| match n {
        -1 => texts.text(Msg::HoursLast),
        n if *n < 0 => format!("−{}.", texts.number(usize::from(n.unsigned_abs()))),
        n => format!("{}.", texts.number(usize::from(n.unsigned_abs()))),
    };
    let which = texts.list(&schedule.bysetpos.iter().map(position).collect::<Vec<_>>());
    let args = [("days", Arg::from(&days)), ("which", Arg::from(&which))];
    texts.fill(Msg::HoursNth, &args)
}

/// A date on this day of the week, 0 being Monday. 1 January 2024 was a Monday.
fn day_of_week(at: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1 + at).unwrap_or_default()
}

/// First and last of weekdays that follow each other, Monday being 0.
fn runs(set: Weekdays) -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for (at, (day, _)) in (0..).zip(BYDAY.iter()) {
        if !set.contains(*day) {
            continue;
        }
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => runs.push((at, at)),
        }
    }
    runs
}
