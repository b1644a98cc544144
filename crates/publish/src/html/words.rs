//! German words for the plain list: dates, opening hours, languages, and the labels of the app.

use chrono::Datelike;
use directory::feed::rules;
use directory::schedule::{BYDAY, Minute, Schedule, Weekdays};
use directory::terms::Channel;

/// The app's own German texts: a label is written once.
const TEXTS: &str = include_str!("../../../../locales/de.ftl");

/// The app's label of a term, such as `kind` and `mbe`; the term itself if it has none.
pub fn label(family: &str, term: &str) -> String {
    let key = format!("{family}-{term}");
    let texts = TEXTS.lines().filter_map(|line| line.split_once('='));
    let found =
        texts.filter(|(name, _)| name.trim_end() == key).map(|(_, text)| text.trim()).next();
    found.unwrap_or(term).to_owned()
}

/// `2025` → `2025`, `2025-10` → `Oktober 2025`, `2025-10-28` → `28. Oktober 2025`.
pub fn date(text: &str) -> String {
    let month = |day: chrono::NaiveDate| MONTHS[day.month0() as usize];
    if let Some(day) = rules::date(text) {
        return format!("{}. {} {}", day.day(), month(day), day.year());
    }
    match rules::date(&format!("{text}-01")) {
        Some(day) => format!("{} {}", month(day), day.year()),
        None => text.to_owned(),
    }
}

/// One opening time as a phrase: `Montag bis Donnerstag 9:00–12:00 Uhr`.
pub fn schedule(schedule: &Schedule) -> String {
    let Schedule {
        channel,
        byday,
        opens_at,
        closes_at,
        bysetpos,
        languages: spoken,
        valid_from,
        valid_to,
        note,
        open_on_holidays,
    } = schedule;
    let way = match channel {
        Channel::Visit => "",
        Channel::Phone => "Telefonisch: ",
        Channel::Legal => "Rechtsberatung: ",
        Channel::Online => "Online: ",
    };
    let time = match closes_at {
        Some(end) => format!("{}–{} Uhr", clock(*opens_at), clock(*end)),
        None => format!("ab {} Uhr", clock(*opens_at)),
    };
    let mut out = format!("{way}{} {time}", days(*byday, bysetpos));
    let day = |day: &chrono::NaiveDate| date(&day.to_string());
    let limits = match (valid_from, valid_to) {
        (Some(from), Some(to)) => format!("{} bis {}", day(from), day(to)),
        (Some(from), None) => format!("ab {}", day(from)),
        (None, Some(to)) => format!("bis {}", day(to)),
        (None, None) => String::new(),
    };
    let holidays = if *open_on_holidays { "auch an Feiertagen" } else { "" };
    let note = note.as_deref().unwrap_or_default();
    let spoken = languages(spoken);
    for addition in [&limits, holidays, &spoken, note].into_iter().filter(|a| !a.is_empty()) {
        out.push_str(", ");
        out.push_str(addition);
    }
    out
}

/// `Deutsch, Arabisch`; a tag without a known name stands for itself.
pub fn languages(tags: &[String]) -> String {
    let name = |tag: &String| {
        let known = LANGUAGES.iter().find(|(code, _)| code == tag);
        known.map_or(tag.clone(), |(_, name)| (*name).to_owned())
    };
    tags.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// `Montag bis Mittwoch, Freitag`; with positions `1. und 3. Montag im Monat`.
fn days(set: Weekdays, positions: &[i8]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, (day, _)) in BYDAY.iter().enumerate().filter(|(_, (day, _))| set.contains(*day)) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = day.num_days_from_monday() as usize,
            _ => runs.push((at, at)),
        }
    }
    let run = |(first, last): (usize, usize)| match last - first {
        0 => DAYS[first].to_owned(),
        1 => format!("{}, {}", DAYS[first], DAYS[last]),
        _ => format!("{} bis {}", DAYS[first], DAYS[last]),
    };
    let days = runs.into_iter().map(run).collect::<Vec<_>>().join(", ");
    if positions.is_empty() {
        return days;
    }
    let position = |n: &i8| match n {
        -1 => "letzter".to_owned(),
        n if *n < 0 => format!("{}.-letzter", -n),
        n => format!("{n}."),
    };
    let counted: Vec<String> = positions.iter().map(position).collect();
    format!("{} {days} im Monat", counted.join(" und "))
}

fn clock(Minute(minute): Minute) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

const DAYS: [&str; 7] =
    ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// Languages that counselling centres name.
#[rustfmt::skip] // A table reads best in few lines.
const LANGUAGES: [(&str, &str); 44] = [
    ("am", "Amharisch"), ("ar", "Arabisch"), ("az", "Aserbaidschanisch"), ("bg", "Bulgarisch"),
    ("bs", "Bosnisch"), ("ckb", "Sorani"), ("cs", "Tschechisch"), ("de", "Deutsch"),
    ("el", "Griechisch"), ("en", "Englisch"), ("es", "Spanisch"), ("fa", "Persisch"),
    ("fi", "Finnisch"), ("fr", "Französisch"), ("hi", "Hindi"), ("hr", "Kroatisch"),
    ("hu", "Ungarisch"), ("hy", "Armenisch"), ("it", "Italienisch"), ("ka", "Georgisch"),
    ("kmr", "Kurmandschi"), ("ko", "Koreanisch"), ("ku", "Kurdisch"), ("mk", "Mazedonisch"),
    ("nl", "Niederländisch"), ("pa", "Pandschabi"), ("pl", "Polnisch"), ("prs", "Dari"),
    ("ps", "Paschtu"), ("pt", "Portugiesisch"), ("ro", "Rumänisch"), ("rom", "Romani"),
    ("ru", "Russisch"), ("so", "Somali"), ("sq", "Albanisch"), ("sr", "Serbisch"),
    ("sw", "Suaheli"), ("ta", "Tamil"), ("ti", "Tigrinya"), ("tr", "Türkisch"),
    ("tt", "Tatarisch"), ("uk", "Ukrainisch"), ("ur", "Urdu"), ("vi", "Vietnamesisch"),
];
