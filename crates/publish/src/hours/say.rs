//! A week in English words for a finding: `Monday 14:00–18:00; Tuesday to Friday 08:00–12:00`.

use super::week::{Entry, sort};
use chrono::Weekday;
use directory::schedule::Minute;

/// The week in words; `no hours` for none.
pub fn week(entries: &[Entry]) -> String {
    let mut entries = entries.to_vec();
    sort(&mut entries);
    // Days and what holds on them, in the order of the week.
    let mut days: Vec<(Weekday, Weekday, String)> = Vec::new();
    let mut day = Weekday::Mon;
    for _ in 0..7 {
        let times: Vec<String> = entries.iter().filter(|e| e.day == day).map(times).collect();
        if !times.is_empty() {
            let times = times.join(", ");
            match days.last_mut() {
                Some((_, last, same)) if last.succ() == day && *same == times => *last = day,
                _ => days.push((day, day, times)),
            }
        }
        day = day.succ();
    }
    if days.is_empty() {
        return "no hours".to_owned();
    }
    let said = days.iter().map(|(first, last, times)| match *first == *last {
        true => format!("{} {times}", name(*first)),
        false if first.succ() == *last => format!("{} and {} {times}", name(*first), name(*last)),
        false => format!("{} to {} {times}", name(*first), name(*last)),
    });
    said.collect::<Vec<_>>().join("; ")
}

/// `08:00–12:00 (1st and 3rd of the month)`.
fn times(entry: &Entry) -> String {
    let clock = |Minute(m): Minute| format!("{:02}:{:02}", m / 60, m % 60);
    let mut out = match entry.closes_at {
        Some(end) => format!("{}–{}", clock(entry.opens_at), clock(end)),
        None => format!("from {}", clock(entry.opens_at)),
    };
    let mut limits: Vec<String> = Vec::new();
    if !entry.positions.is_empty() {
        let nth: Vec<String> = entry.positions.iter().copied().map(ordinal).collect();
        limits.push(format!("{} of the month", nth.join(" and ")));
    }
    limits.extend(entry.valid.0.map(|day| format!("from {day}")));
    limits.extend(entry.valid.1.map(|day| format!("until {day}")));
    if entry.open_on_holidays {
        limits.push("holidays too".to_owned());
    }
    if !limits.is_empty() {
        out += &format!(" ({})", limits.join(", "));
    }
    out
}

fn ordinal(n: i8) -> String {
    match n {
        1 => "1st".to_owned(),
        2 => "2nd".to_owned(),
        3 => "3rd".to_owned(),
        -1 => "last".to_owned(),
        n if n > 0 => format!("{n}th"),
        n => format!("{} from the last", ordinal(-n)),
    }
}

fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
