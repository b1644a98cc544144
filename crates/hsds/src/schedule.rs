//! RRULE schedules to the profile's weekly intervals.
//!
//! Understood: `WEEKLY` and `MONTHLY` with `interval` 1, `byday` with or without ordinals, `dtstart`
//! and `until` as limits. Any other recurrence is handed on as its rule's text in `byday`, any other
//! form of a time or date as it stands, so that the gate refuses the interval and names what stood
//! there: hours that nobody keeps would be worse than none. Hours that are only described stay text.

#[cfg(test)]
mod tests;

use crate::attribute::{Statement, statements};
use crate::normal;
use crate::wire::{self, Raw, Schedule};
use chrono::{Datelike, NaiveDate};
use directory::feed::rules;
use directory::schedule::BYDAY;
use directory::terms::Channel;
use serde_json::{Map, Value};

/// What `attending_type` may say, in lower case, besides the profile's own words for channels.
const ATTENDING: &[(&str, Channel)] = &[
    ("in person", Channel::Visit),
    ("in-person", Channel::Visit),
    ("in_person", Channel::Visit),
    ("venue", Channel::Visit),
    ("location", Channel::Visit),
    ("physical", Channel::Visit),
    ("telephone", Channel::Phone),
    ("by phone", Channel::Phone),
    ("virtual", Channel::Online),
    ("video", Channel::Online),
];

/// The profile's schedules; `usual` is how the service is reached where an entry doesn't say.
pub fn schedules(list: Raw<'_>, usual: Channel) -> Vec<Value> {
    let mut out = Vec::new();
    for entry in wire::items(list) {
        match Schedule::of(entry) {
            Some(schedule) if is_only_described(&schedule) => {}
            Some(schedule) => convert(schedule, usual, &mut out),
            None => out.push(entry.clone()),
        }
    }
    out
}

/// What the entries say in words that can't be said in the profile: those that are only described,
/// and those whose recurrence is refused.
pub fn described(list: Raw<'_>) -> Option<String> {
    let said = wire::items(list).iter().filter_map(|entry| {
        let schedule = Schedule::of(entry)?;
        let has_time = schedule.opens_at.is_some_and(says_something);
        let is_text = !has_time || days(&schedule).is_none();
        let words = [wire::text(schedule.description), wire::text(schedule.notes)];
        let words: Vec<&str> = words.into_iter().flatten().filter(|_| is_text).collect();
        (!words.is_empty()).then(|| words.join(" "))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// Whether an entry says in words when it is open, and in no other way. How long it holds, and how
/// the service is reached, is no statement about hours.
fn is_only_described(schedule: &Schedule<'_>) -> bool {
    let rule = [
        schedule.freq,
        schedule.byday,
        schedule.byweekno,
        schedule.bymonthday,
        schedule.byyearday,
        schedule.opens_at,
        schedule.closes_at,
    ];
    let has_words = wire::text(schedule.description).or(wire::text(schedule.notes)).is_some();
    has_words && !rule.iter().flatten().any(|part| says_something(part))
}

/// The first page for bookings that a list of schedules names.
pub fn link<'a>(list: Raw<'a>) -> Option<&'a str> {
    wire::items(list).iter().find_map(|entry| wire::text(Schedule::of(entry)?.schedule_link))
}

fn convert(schedule: Schedule<'_>, usual: Channel, out: &mut Vec<Value>) {
    let Schedule {
        valid_from,
        valid_to,
        dtstart,
        timezone,
        until,
        count,
        freq,
        interval,
        byday,
        byweekno,
        bymonthday,
        byyearday,
        description,
        opens_at,
        closes_at,
        schedule_link: _,
        attending_type,
        notes,
        attributes,
    } = schedule;
    let mut common = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            common.insert(name.to_owned(), value.into());
        }
    };
    let (opens, closes) = (time(opens_at, timezone), time(closes_at, timezone));
    // The specification's guidance for "round the clock".
    let whole_day =
        opens.as_deref() == Some("00:00") && matches!(closes.as_deref(), Some("23:59" | "24:00"));
    put("opens_at", opens);
    put("closes_at", if whole_day { Some("24:00".to_owned()) } else { closes });
    put("valid_from", limit(valid_from, dtstart, |a, b| a.max(b)));
    put("valid_to", limit(valid_to, until, |a, b| a.min(b)));
    put("note", wire::text(notes).or(wire::text(description)).map(str::to_owned));
    put("channel", Some(channel(attending_type, usual).as_str().to_owned()));
    let mut languages: Vec<Value> = Vec::new();
    for Statement { property, value } in statements(attributes) {
        match property {
            "languages" => languages.push(crate::language::tag(value).into()),
            "channel" | "holidays" => put(property, Some(value.to_owned())),
            _ => {}
        }
    }
    if !languages.is_empty() {
        common.insert("languages".to_owned(), languages.into());
    }
    let days = days(&schedule).unwrap_or_else(|| {
        let parts = [
            ("FREQ", freq),
            ("INTERVAL", interval),
            ("COUNT", count),
            ("BYDAY", byday),
            ("BYWEEKNO", byweekno),
            ("BYMONTHDAY", bymonthday),
            ("BYYEARDAY", byyearday),
        ];
        let said = |(name, raw): (&str, Raw<'_>)| Some([name, "=", &wire::written(raw)?].concat());
        let rule = parts.into_iter().filter_map(said).collect::<Vec<_>>().join(";");
        // Hours that are only described are named by their description.
        let rule =
            if rule.is_empty() { wire::text(description).unwrap_or("-").to_owned() } else { rule };
        vec![(rule, Vec::new())]
    });
    for (byday, positions) in days {
        let mut one = common.clone();
        one.insert("byday".to_owned(), byday.into());
        if !positions.is_empty() {
            one.insert("bysetpos".to_owned(), positions.into());
        }
        out.push(one.into());
    }
}

/// The days of an entry, as [`Recurrence::days`] has them.
fn days(schedule: &Schedule<'_>) -> Option<Vec<(String, Vec<i8>)>> {
    let Schedule { freq, interval, byday, dtstart, .. } = *schedule;
    let unknown = [schedule.count, schedule.byweekno, schedule.bymonthday, schedule.byyearday];
    if unknown.iter().flatten().any(|part| says_something(part)) {
        return None;
    }
    Recurrence { freq, interval, byday, dtstart }.days()
}

/// An empty text or list limits nothing, and neither does 0, which exporters write for "not said".
fn says_something(raw: &Value) -> bool {
    !normal::says_nothing(raw) && wire::count(Some(raw)) != Some(0)
}

/// The parts of a rule that say on which days it holds.
struct Recurrence<'a> {
    freq: Raw<'a>,
    interval: Raw<'a>,
    byday: Raw<'a>,
    dtstart: Raw<'a>,
}

impl Recurrence<'_> {
    /// Weekdays as the profile writes them, with the positions in the month that they share;
    /// `None` for a recurrence that the profile can't say.
    fn days(&self) -> Option<Vec<(String, Vec<i8>)>> {
        let monthly = match wire::text(self.freq).map(str::to_ascii_uppercase).as_deref() {
            // A rule without a frequency but with weekdays can only be the commoner of the two.
            None | Some("WEEKLY") => false,
            Some("MONTHLY") => true,
            Some(_) => return None,
        };
        let interval = self.interval.filter(|raw| says_something(raw));
        if interval.is_some_and(|raw| wire::count(Some(raw)) != Some(1)) {
            return None;
        }
        let Some(byday) = self.names() else {
            // RFC 5545: then the weekday is that of the first day.
            let first = date(self.dtstart?).filter(|_| self.freq.is_some() && !monthly)?;
            let (_, name) = BYDAY.iter().find(|(day, _)| *day == first.weekday())?;
            return Some(vec![((*name).to_owned(), Vec::new())]);
        };
        let mut of_day: [Option<Vec<i8>>; 7] = Default::default();
        for part in byday.split([',', ';']).filter(|part| !part.trim().is_empty()) {
            let (position, days) = weekdays(part)?;
            if position != 0 && !monthly {
                return None;
            }
            for day in days {
                let place = &mut of_day[day];
                let positions = place.get_or_insert_default();
                if position != 0 && !positions.contains(&position) {
                    positions.push(position);
                }
            }
        }
        Some(grouped(&of_day))
    }

    /// The weekdays as one text, also where they are a list.
    fn names(&self) -> Option<String> {
        match self.byday? {
            Value::Array(list) => {
                let names: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
                names.map(|names| names.join(",")).filter(|names| !names.is_empty())
            }
            other => wire::written(Some(other)),
        }
    }
}

/// Puts weekdays with the same positions together, in the week's order.
fn grouped(of_day: &[Option<Vec<i8>>; 7]) -> Vec<(String, Vec<i8>)> {
    let mut out: Vec<(String, Vec<i8>)> = Vec::new();
    for (positions, (_, name)) in of_day.iter().zip(BYDAY) {
        let Some(positions) = positions else { continue };
        match out.iter_mut().find(|(_, known)| known == positions) {
            Some((names, _)) => {
                names.push(',');
                names.push_str(name);
            }
            None => out.push((name.to_owned(), positions.clone())),
        }
    }
    out
}

/// `MO`, `2MO`, `-1FR`, `MO-FR`, by their places in the week; position 0 is every such day.
fn weekdays(part: &str) -> Option<(i8, std::ops::RangeInclusive<usize>)> {
    let part = part.trim().to_lowercase();
    let at = part.find(|c: char| c.is_ascii_alphabetic())?;
    let (position, names) = part.split_at(at);
    let (first, last) = names.split_once(['-', '–']).unwrap_or((names, names));
    let (first, last) = (weekday(first)?, weekday(last)?);
    // One that runs over the week's end may be meant so or not.
    if first > last {
        return None;
    }
    let position = position.trim();
    let position = if position.is_empty() {
        0
    } else {
        position.parse().ok().filter(|n| matches!(n, -5..=-1 | 1..=5))?
    };
    Some((position, first..=last))
}

/// The place in the week of `mo`, `mon`, `monday`, `montag`, in lower case.
fn weekday(name: &str) -> Option<usize> {
    // Of the short forms none means two days.
    const NAMES: [&str; 7] = [
        "mo mon monday mondays montag montags",
        "tu tue tues tuesday tuesdays di dienstag dienstags",
        "we wed weds wednesday wednesdays mi mittwoch mittwochs",
        "th thu thur thurs thursday thursdays do donnerstag donnerstags",
        "fr fri friday fridays freitag freitags",
        "sa sat saturday saturdays samstag samstags sonnabend sonnabends",
        "su sun sunday sundays so sonntag sonntags",
    ];
    // The specification's own table of days gives addresses such as `https://schema.org/Monday`.
    let name = name.rsplit('/').next()?.trim().trim_end_matches('.');
    NAMES.iter().position(|names| names.split(' ').any(|known| known == name))
}

/// Names and offsets of the time that Germany keeps.
const OURS: &[&str] = &[
    "1",
    "2",
    "1.0",
    "2.0",
    "+1",
    "+2",
    "+01:00",
    "+02:00",
    "Europe/Berlin",
    "CET",
    "CEST",
    "MEZ",
    "MESZ",
    "UTC+1",
    "UTC+2",
    "GMT+1",
    "GMT+2",
];

/// Wall time as `HH:MM`; what isn't, as it stands.
///
/// An offset must be one that Germany keeps. In UTC a weekly hour would jump twice a year: that is
/// no opening hour, so `Z` is not read as one.
fn time(raw: Raw<'_>, timezone: Raw<'_>) -> Option<String> {
    let said = wire::written(raw)?;
    // A date that stands before the time says nothing that the limits don't.
    let said = said.rsplit_once('T').map_or(said.as_str(), |(_, clock)| clock).to_owned();
    let (clock, zone) = said.split_at(said.find(['Z', 'z', '+', '-']).unwrap_or(said.len()));
    let zone_is_ours = match zone {
        "" => timezone
            .and_then(|zone| wire::written(Some(zone)))
            .is_none_or(|zone| OURS.contains(&zone.as_str())),
        zone => matches!(zone, "+01:00" | "+02:00" | "+0100" | "+0200" | "+01" | "+02"),
    };
    let mut parts = clock.splitn(3, ':');
    let (hour, minute, second) = (parts.next()?, parts.next(), parts.next());
    let zero = if hour.len() == 1 { "0" } else { "" };
    let second_is_plain = second.is_none_or(|second| {
        second.split('.').all(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
    });
    match minute {
        Some(minute) if zone_is_ours && second_is_plain => Some([zero, hour, ":", minute].concat()),
        _ if zone.is_empty() && !zone_is_ours => {
            Some([&said, " UTC", &wire::written(timezone).unwrap_or_default()].concat())
        }
        _ => Some(said),
    }
}

/// The stricter of two limits; one that is no date, as it stands.
fn limit(
    own: Raw<'_>,
    of_rule: Raw<'_>,
    stricter: fn(NaiveDate, NaiveDate) -> NaiveDate,
) -> Option<String> {
    let mut all: Option<NaiveDate> = None;
    for raw in [own, of_rule].into_iter().flatten().filter(|raw| says_something(raw)) {
        let Some(date) = date(raw) else {
            return Some(wire::written(Some(raw)).unwrap_or_else(|| raw.to_string()));
        };
        all = Some(all.map_or(date, |other| stricter(other, date)));
    }
    all.map(|date| date.to_string())
}

/// A date, or the date of a date-time.
fn date(raw: &Value) -> Option<NaiveDate> {
    rules::date(day(raw.as_str()?))
}

/// `2026-11-22T…` without its time.
pub fn day(text: &str) -> &str {
    let text = text.trim();
    text.split_once(['T', ' ']).map_or(text, |(day, _)| day)
}

fn channel(attending_type: Raw<'_>, usual: Channel) -> Channel {
    let Some(said) = wire::text(attending_type).map(str::to_lowercase) else { return usual };
    let known = || ATTENDING.iter().find(|(words, _)| *words == said).map(|(_, channel)| *channel);
    said.parse().ok().or_else(known).unwrap_or(usual)
}
