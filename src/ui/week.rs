//! The hours of this week as a table, today marked.

use crate::state::{App, app};
use crate::texts::{self, Msg};
use crate::ui::hours::monday;
use crate::ui::live::part;
use crate::ui::text::tr;
use chrono::NaiveTime;
use directory::hours::{Day, Interval, week};
use directory::message::Arg;
use directory::schedule::{Minute, Schedule};
use leptos::prelude::*;

/// One week's hours; nothing where no hours are known.
pub fn week_table(schedules: Vec<Schedule>) -> impl IntoView {
    let app = app();
    // The week only changes at midnight; minutes need not make a new table.
    let today = Memo::new(move |_| app.clock.now().date());
    let rows = move || {
        let today = today.get();
        let days = week(&schedules, monday(today.and_time(NaiveTime::MIN)));
        days.iter().map(|d| day(app, d, d.date == today)).collect::<Vec<_>>().into_any()
    };
    view! {
        <table class="week">
            <caption class="visually-hidden">{tr(Msg::HoursHeading)}</caption>
            <tbody>{part(rows)}</tbody>
        </table>
        <p class="quiet">{tr(Msg::HoursBerlinNote)}</p>
    }
}

fn day(app: App, day: &Day, is_today: bool) -> AnyView {
    let i18n = app.i18n;
    let quiet = |text: String| view! { <span class="quiet">{text}</span> }.into_any();
    let mut cell: Vec<AnyView> = Vec::new();
    cell.extend(day.holiday.map(|h| quiet(i18n.text(texts::holiday(h)))));
    if day.intervals.is_empty() {
        cell.push(quiet(i18n.text(Msg::HoursDayClosed)));
    }
    cell.extend(day.intervals.iter().map(|interval| {
        let (time, channel, note) = line(app, interval);
        view! {
            <p>
                <span class="time">{time}</span>
                {quiet(channel)}
                {note.map(|n| view! { <span class="quiet" lang="de" dir="auto">{n}</span> }.into_any())}
            </p>
        }
        .into_any()
    }));
    let name = i18n.weekday(day.date);
    let today = is_today.then(|| quiet(i18n.text(Msg::HoursToday)));
    view! {
        <tr class:today=is_today aria-current=is_today.then_some("date")>
            <th scope="row">{name} {today}</th>
            <td>{cell}</td>
        </tr>
    }
    .into_any()
}

fn line(app: App, interval: &Interval) -> (String, String, Option<String>) {
    let i18n = app.i18n;
    let speech = i18n.speech();
    let clock = |minute: Minute| speech.time(time(minute));
    let from = clock(interval.opens);
    let text = match interval.closes {
        Some(closes) => {
            let to = clock(closes);
            i18n.fill(Msg::HoursRange, &[("from", Arg::from(&from)), ("to", Arg::from(&to))])
        }
        None => i18n.fill(Msg::HoursFrom, &[("from", Arg::from(&from))]),
    };
    let mut how = i18n.text(texts::channel(interval.channel));
    if !interval.languages.is_empty() {
        let names: Vec<_> = interval.languages.iter().map(|l| i18n.language_name(l)).collect();
        how = format!("{how} · {}", i18n.list(&names));
    }
    (text, how, interval.note.map(str::to_owned))
}

/// 24:00 is shown as 00:00.
fn time(minute: Minute) -> NaiveTime {
    let minutes = u32::from(minute.0) % (24 * 60);
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}
