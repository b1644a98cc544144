//! The hours of this week as a table, today marked.

use crate::state::app;
use crate::texts::{self, Msg};
use crate::ui::hours::monday;
use crate::ui::text::tr;
use chrono::NaiveTime;
use directory::hours::{Interval, week};
use directory::message::Arg;
use directory::schedule::{Minute, Schedule};
use leptos::prelude::*;

/// One week's hours; nothing where no hours are known.
#[component]
pub fn Week(schedules: Vec<Schedule>) -> impl IntoView {
    let app = app();
    let i18n = app.i18n;
    // The week only changes at midnight; minutes need not make a new table.
    let today = Memo::new(move |_| app.clock.now().date());
    let rows = move || {
        let today = today.get();
        let speech = i18n.speech();
        let days = week(&schedules, monday(today.and_time(NaiveTime::MIN)));
        days.into_iter()
            .map(|day| {
                let lines: Vec<_> = day.intervals.iter().map(|i| line(app, i)).collect();
                let is_today = day.date == today;
                let closed = lines.is_empty();
                let holiday = day.holiday.map(|h| i18n.text(texts::holiday(h)));
                view! {
                    <tr class:today=is_today aria-current=is_today.then_some("date")>
                        <th scope="row">
                            {speech.weekday(day.date)}
                            {is_today.then(|| view! { <span class="quiet">{tr(Msg::HoursToday)}</span> })}
                        </th>
                        <td>
                            {holiday.map(|name| view! { <span class="quiet">{name}</span> })}
                            {closed.then(|| view! { <span class="quiet">{tr(Msg::HoursDayClosed)}</span> })}
                            {lines
                                .into_iter()
                                .map(|(time, channel, note)| view! {
                                    <p>
                                        <span class="time">{time}</span>
                                        <span class="quiet">{channel}</span>
                                        {note.map(|n| view! { <span class="quiet" lang="de" dir="auto">{n}</span> })}
                                    </p>
                                })
                                .collect_view()}
                        </td>
                    </tr>
                }
            })
            .collect_view()
    };
    view! {
        <table class="week">
            <caption class="visually-hidden">{tr(Msg::HoursHeading)}</caption>
            <tbody>{rows}</tbody>
        </table>
        <p class="quiet">{tr(Msg::HoursBerlinNote)}</p>
    }
}

fn line(app: crate::state::App, interval: &Interval) -> (String, String, Option<String>) {
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
        how = format!("{how} · {}", speech.list(&names));
    }
    (text, how, interval.note.map(str::to_owned))
}

/// 24:00 is shown as 00:00.
fn time(minute: Minute) -> NaiveTime {
    let minutes = u32::from(minute.0) % (24 * 60);
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}
