//! The hours of this week as a table, today marked.

use crate::state::{App, app};
use crate::texts::{self, Msg};
use crate::ui::el::{Node, class, el, german, is, nodes, part_of, words};
use crate::ui::hours::monday;
use crate::ui::live::parts;
use crate::ui::text::t;
use chrono::{Datelike, NaiveDate, NaiveTime};
use directory::hours::{Day, Interval, week};
use directory::message::Arg;
use directory::schedule::{Minute, Schedule};
use leptos::prelude::*;

/// One week's hours; nothing where no hours are known.
pub fn week_table(schedules: Vec<Schedule>) -> Node {
    let app = app();
    // The week only changes at midnight; minutes need not make a new table.
    let today = Memo::new(move |_| app.clock.now().date());
    let rows = move || {
        let today = today.get();
        let days = week(&schedules, monday(today.and_time(NaiveTime::MIN)));
        days.iter().map(|d| day(app, d, d.date == today)).collect()
    };
    let caption = part_of("caption", "visually-hidden", vec![t(Msg::HoursHeading)]);
    let table = part_of("table", "week", vec![caption, part_of("tbody", "", vec![parts(rows)])]);
    nodes(vec![table, part_of("p", "quiet", vec![t(Msg::HoursBerlinNote)])])
}

/// When which language is spoken, such as "Arabisch: Donnerstag, 14:00 – 17:00 Uhr": what a week's
/// rules say now. Rules for single weeks of a month stand in the table only.
pub fn language_hours(schedules: Vec<Schedule>) -> Node {
    let app = app();
    let line = move |schedule: &Schedule, monday: NaiveDate| {
        let Schedule { byday, opens_at, closes_at, .. } = schedule;
        let days = monday.iter_days().take(7).filter(|day| byday.contains(day.weekday()));
        let mut times: Vec<_> = days.map(|day| app.i18n.weekday(day)).collect();
        times.push(range(app, *opens_at, *closes_at));
        let times = app.i18n.list(&times);
        let said = move |tag: &String| {
            let name = app.i18n.language_name(tag);
            let args = [("language", Arg::from(&name)), ("times", Arg::from(&times))];
            part_of("li", "", vec![words(app.i18n.fill(Msg::MemberLanguageHours, &args))])
        };
        schedule.languages.iter().map(said).collect::<Vec<_>>()
    };
    let lines = move || {
        let today = app.clock.today();
        let monday = monday(today.and_time(NaiveTime::MIN));
        let holds = |s: &&Schedule| {
            s.bysetpos.is_empty()
                && s.valid_from.is_none_or(|from| from <= today)
                && s.valid_to.is_none_or(|to| today <= to)
        };
        schedules.iter().filter(holds).flat_map(|s| line(s, monday)).collect()
    };
    part_of("ul", "", vec![parts(lines)])
}

fn day(app: App, day: &Day, is_today: bool) -> Node {
    let i18n = app.i18n;
    let quiet = |text: String| part_of("span", "quiet", vec![words(text)]);
    let mut cell: Vec<Node> = Vec::new();
    cell.extend(day.holiday.map(|h| quiet(i18n.text(texts::holiday(h)))));
    if day.intervals.is_empty() {
        cell.push(quiet(i18n.text(Msg::HoursDayClosed)));
    }
    cell.extend(day.intervals.iter().map(|interval| {
        let (time, channel, note) = line(app, interval);
        let mut parts = vec![part_of("span", "time", vec![words(time)]), quiet(channel)];
        parts.extend(note.map(|note| german("span", "quiet", note)));
        part_of("p", "", parts)
    }));
    let mut name = vec![words(i18n.weekday(day.date))];
    let mut row = Vec::new();
    if is_today {
        name.push(quiet(i18n.text(Msg::HoursToday)));
        row.extend([class("today"), is("aria-current", "date")]);
    }
    let name = el("th", vec![is("scope", "row")], name);
    el("tr", row, vec![name, part_of("td", "", cell)])
}

fn line(app: App, interval: &Interval) -> (String, String, Option<String>) {
    let i18n = app.i18n;
    let text = range(app, interval.opens, interval.closes);
    let mut how = i18n.text(texts::channel(interval.channel));
    if !interval.languages.is_empty() {
        let names: Vec<_> = interval.languages.iter().map(|l| i18n.language_name(l)).collect();
        how = format!("{how} · {}", i18n.list(&names));
    }
    (text, how, interval.note.map(str::to_owned))
}

/// "09:00 – 12:00 Uhr", or "ab 15:00 Uhr".
fn range(app: App, opens: Minute, closes: Option<Minute>) -> String {
    let speech = app.i18n.speech();
    let from = speech.time(time(opens));
    match closes {
        Some(closes) => {
            let to = speech.time(time(closes));
            let args = [("from", Arg::from(&from)), ("to", Arg::from(&to))];
            app.i18n.fill(Msg::HoursRange, &args)
        }
        None => app.i18n.fill(Msg::HoursFrom, &[("from", Arg::from(&from))]),
    }
}

/// 24:00 is shown as 00:00.
fn time(minute: Minute) -> NaiveTime {
    let minutes = u32::from(minute.0) % (24 * 60);
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}
