//! How each sort of property is written: for the rows of `properties`. What is `None` is left out.

use crate::member::{Phone, Translation};
use crate::schedule::{BYDAY, Minute, Schedule, Weekdays};
use crate::terms::{Appointment, Kind, Precision, Status, Topic, Wheelchair};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

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
