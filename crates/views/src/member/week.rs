//! The hours of this week as a table, today marked; where nobody knows the day, the rules themselves.

use super::HoursRule;
use crate::localizer::{Texts, t, use_texts};
use crate::texts::{self, Msg};
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use directory::hours::{Day, Interval, week};
use directory::message::Arg;
use directory::schedule::{Minute, Schedule};
use leptos::prelude::*;

/// One week's hours, or the rules in lines where nobody knows the day.
#[component]
pub fn WeekHours(
    /// The rules.
    schedules: Vec<Schedule>,
    /// The day in Niedersachsen; the table is that week's.
    #[prop(into)]
    today: Signal<Option<NaiveDate>>,
) -> impl IntoView {
    let texts = use_texts();
    let hours = move || match today.get() {
        Some(today) => {
            let days = week(&schedules, monday(today));
            let rows = days.iter().map(|day| row(texts, day, day.date == today)).collect_view();
            view! {
                <table class="week">
                    <caption class="visually-hidden">{t(Msg::HoursHeading)}</caption>
                    <tbody>{rows}</tbody>
                </table>
            }
            .into_any()
        }
        None => {
            let rule = |s: &Schedule| view! { <li><HoursRule schedule=s.clone() /></li> };
            view! { <ul>{schedules.iter().map(rule).collect_view()}</ul> }.into_any()
        }
    };
    view! {
        {hours}
        <p class="quiet">{t(Msg::HoursBerlinNote)}</p>
    }
}

fn row(texts: Texts, day: &Day, is_today: bool) -> impl IntoView + use<> {
    let quiet = |text: String| view! { <span class="quiet">{text}</span> };
    let holiday = day.holiday.map(|holiday| quiet(texts.text(texts::holiday(holiday))));
    let closed = day.intervals.is_empty().then(|| quiet(texts.text(Msg::HoursDayClosed)));
    let times = day.intervals.iter().map(|interval| {
        let note = interval.note.map(|note| {
            view! {
                <span class="quiet" lang="de" dir="auto">
                    {note.to_owned()}
                </span>
            }
        });
        view! {
            <p>
                <span class="time">{range(texts, interval.opens, interval.closes)}</span>
                {quiet(how(texts, interval))}
                {note}
            </p>
        }
    });
    let mark = is_today.then(|| quiet(texts.text(Msg::HoursToday)));
    view! {
        <tr class=is_today.then_some("today") aria-current=is_today.then_some("date")>
            <th scope="row">{texts.weekday(day.date)} {mark}</th>
            <td>{holiday} {closed} {times.collect_view()}</td>
        </tr>
    }
}

/// In which way it can be reached then, and in which languages.
fn how(texts: Texts, interval: &Interval) -> String {
    let channel = texts.text(texts::channel(interval.channel));
    if interval.languages.is_empty() {
        return channel;
    }
    format!("{channel} · {}", texts.language_names(interval.languages))
}

/// When which language is spoken, such as "Arabisch: Donnerstag, 14:00 – 17:00 Uhr": what a week's
/// rules say now. Rules for single weeks of a month stand in the table only.
#[component]
pub fn LanguageHours(
    /// The rules.
    schedules: Vec<Schedule>,
    /// The day in Niedersachsen; nothing is said where nobody knows it.
    #[prop(into)]
    today: Signal<Option<NaiveDate>>,
) -> impl IntoView {
    let texts = use_texts();
    move || {
        let today = today.get()?;
        let holds = |s: &&Schedule| {
            s.bysetpos.is_empty()
                && s.valid_from.is_none_or(|from| from <= today)
                && s.valid_to.is_none_or(|to| today <= to)
        };
        let lines = schedules.iter().filter(holds).flat_map(|s| language_lines(texts, s, today));
        let lines: Vec<_> = lines.map(|line| view! { <li>{line}</li> }).collect();
        (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> })
    }
}

fn language_lines(texts: Texts, schedule: &Schedule, today: NaiveDate) -> Vec<String> {
    let Schedule { byday, opens_at, closes_at, .. } = schedule;
    let days = monday(today).iter_days().take(7).filter(|day| byday.contains(day.weekday()));
    let mut times: Vec<_> = days.map(|day| texts.weekday(day)).collect();
    times.push(range(texts, *opens_at, *closes_at));
    let times = texts.list(&times);
    let line = |tag: &String| {
        let name = texts.language_name(tag);
        let args = [("language", Arg::from(&name)), ("times", Arg::from(&times))];
        texts.fill(Msg::MemberLanguageHours, &args)
    };
    schedule.languages.iter().map(line).collect()
}

/// "09:00 – 12:00 Uhr", or "ab 15:00 Uhr".
pub(super) fn range(texts: Texts, opens: Minute, closes: Option<Minute>) -> String {
    let from = texts.time(time(opens));
    match closes {
        Some(closes) => {
            let to = texts.time(time(closes));
            let args = [("from", Arg::from(&from)), ("to", Arg::from(&to))];
            texts.fill(Msg::HoursRange, &args)
        }
        None => texts.with(Msg::HoursFrom, "from", &from),
    }
}

/// 24:00 is shown as 00:00.
fn time(minute: Minute) -> NaiveTime {
    let minutes = u32::from(minute.0) % (24 * 60);
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}

/// The Monday of a day's week.
fn monday(day: NaiveDate) -> NaiveDate {
    let back = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}
