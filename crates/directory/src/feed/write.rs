//! Writes a feed of the profile: one record a line, properties in the order of `properties`,
//! nothing that is empty; the same members always give the same bytes. What is written is read
//! back without a problem.

use super::properties::Written;
use super::{FeedMeta, PROFILE, VERSION};
use crate::geo::Point;
use crate::member::{Member, Phone, Translation};
use crate::schedule::{BYDAY, Minute, Schedule, Weekdays};
use crate::terms::{Appointment, Kind, Precision, Status, Topic, Wheelchair};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// The feed as text, in the order given.
///
/// # Errors
/// Those of `serde_json`, which members from the gate cannot cause.
pub fn write(meta: &FeedMeta, members: &[Member]) -> Result<String, serde_json::Error> {
    let mut out = serde_json::to_string(&Head::of(meta))?;
    // The head's closing brace makes room for the features.
    out.pop();
    out.push_str(",\"features\":[");
    for (index, member) in members.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&serde_json::to_string(&feature(member))?);
    }
    out.push_str("\n]}\n");
    Ok(out)
}

/// What stands before the features.
#[derive(Serialize)]
pub(super) struct Head<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    profile: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaces: Option<&'a str>,
}

impl<'a> Head<'a> {
    pub fn of(meta: &'a FeedMeta) -> Self {
        let FeedMeta { title, publisher, licence, url, last_modified, replaces_all } = meta;
        Self {
            kind: "FeatureCollection",
            profile: format!("{PROFILE}/{VERSION}"),
            title: title.as_deref(),
            publisher: publisher.as_deref(),
            licence: licence.as_deref(),
            url: url.as_deref(),
            last_modified: last_modified.as_deref(),
            replaces: replaces_all.then_some("all"),
        }
    }
}

#[derive(Serialize)]
struct Feature<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    id: &'a str,
    geometry: Option<Geometry>,
    properties: Written<'a>,
}

#[derive(Serialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: &'static str,
    coordinates: [f64; 2],
}

#[derive(Serialize)]
pub(super) struct WirePhone<'a> {
    number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    formatted: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [String],
}

#[derive(Serialize)]
pub(super) struct WireSchedule<'a> {
    channel: &'a str,
    byday: String,
    opens_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    closes_at: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    bysetpos: &'a [i8],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    holidays: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct WireTranslation<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert: Option<&'a str>,
}

fn feature(member: &Member) -> Feature<'_> {
    let point = |p: Point| Geometry { kind: "Point", coordinates: [p.lon, p.lat] };
    Feature {
        kind: "Feature",
        id: &member.id,
        geometry: member.location.map(point),
        properties: Written(member),
    }
}

/// The properties of a member as JSON, as a feed has them.
///
/// # Errors
/// As [`write`].
pub fn properties(member: &Member) -> Result<serde_json::Value, serde_json::Error> {
    serde_json::to_value(Written(member))
}

// How each sort of property is written: for the rows of `properties`.

pub(super) fn required(text: &str) -> Option<&str> {
    Some(text)
}

pub(super) fn text(text: &Option<String>) -> Option<&str> {
    text.as_deref()
}

pub(super) fn texts(texts: &[String]) -> Option<&[String]> {
    (!texts.is_empty()).then_some(texts)
}

pub(super) fn flag(flag: &Option<bool>) -> Option<bool> {
    *flag
}

pub(super) fn date(date: &Option<NaiveDate>) -> Option<String> {
    date.map(day)
}

pub(super) fn kind(kind: &Kind) -> Option<&str> {
    Some(kind.as_str())
}

pub(super) fn precision(precision: &Precision) -> Option<&str> {
    Some(precision.as_str())
}

pub(super) fn appointment(appointment: &Option<Appointment>) -> Option<&str> {
    appointment.map(Appointment::as_str)
}

pub(super) fn wheelchair(wheelchair: &Option<Wheelchair>) -> Option<&str> {
    wheelchair.map(Wheelchair::as_str)
}

/// What is usual is left out.
pub(super) fn status(status: &Status) -> Option<&str> {
    (*status != Status::Active).then(|| status.as_str())
}

pub(super) fn topics(topics: &[Topic]) -> Option<Vec<&str>> {
    list(topics, |topic| topic.as_str())
}

pub(super) fn phones(phones: &[Phone]) -> Option<Vec<WirePhone<'_>>> {
    list(phones, phone)
}

pub(super) fn schedules(schedules: &[Schedule]) -> Option<Vec<WireSchedule<'_>>> {
    list(schedules, schedule)
}

/// Sorted, so that the same member always gives the same bytes.
pub(super) fn translations(
    translations: &[(String, Translation)],
) -> Option<BTreeMap<&str, WireTranslation<'_>>> {
    let written = translations.iter().map(|(tag, texts)| (tag.as_str(), translation(texts)));
    (!translations.is_empty()).then(|| written.collect())
}

/// An empty list is left out.
fn list<'a, T, W>(values: &'a [T], write: impl Fn(&'a T) -> W) -> Option<Vec<W>> {
    (!values.is_empty()).then(|| values.iter().map(write).collect())
}

fn phone(Phone { number, formatted, description, languages }: &Phone) -> WirePhone<'_> {
    let (formatted, description) = (formatted.as_deref(), description.as_deref());
    WirePhone { number, formatted, description, languages }
}

fn schedule(schedule: &Schedule) -> WireSchedule<'_> {
    let Schedule {
        channel,
        byday,
        opens_at,
        closes_at,
        bysetpos,
        languages,
        valid_from,
        valid_to,
        note,
        open_on_holidays,
    } = schedule;
    WireSchedule {
        channel: channel.as_str(),
        byday: weekdays(*byday),
        opens_at: time(*opens_at),
        closes_at: closes_at.map(time),
        bysetpos,
        languages,
        valid_from: valid_from.map(day),
        valid_to: valid_to.map(day),
        note: note.as_deref(),
        holidays: open_on_holidays.then_some("open"),
    }
}

fn translation(Translation { name, description, alert }: &Translation) -> WireTranslation<'_> {
    WireTranslation {
        name: name.as_deref(),
        description: description.as_deref(),
        alert: alert.as_deref(),
    }
}

fn weekdays(days: Weekdays) -> String {
    let names: Vec<&str> =
        BYDAY.iter().filter(|(day, _)| days.contains(*day)).map(|(_, name)| *name).collect();
    names.join(",")
}

fn time(Minute(minute): Minute) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn day(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}
