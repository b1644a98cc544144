//! Writes a feed of the profile: one record a line, properties in the order of `docs/feed.md`,
//! nothing that is empty; the same members always give the same bytes. What is written is read
//! back without a problem.

use super::{FeedMeta, PROFILE, VERSION};
use crate::member::{Member, Phone, Translation};
use crate::schedule::{BYDAY, Minute, Schedule, Weekdays};
use crate::terms::Status;
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
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: &'static str,
    coordinates: [f64; 2],
}

#[derive(Serialize)]
struct Properties<'a> {
    name: &'a str,
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counsels_individuals: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_1: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<&'a str>,
    location_precision: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phones: Vec<WirePhone<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    appointment_url: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    interpretation_services: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    topics: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    schedules: Vec<WireSchedule<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    appointment: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wheelchair: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    service_area: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    regionalverbund: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assured_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_date: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    translations: BTreeMap<&'a str, WireTranslation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
}

#[derive(Serialize)]
struct WirePhone<'a> {
    number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    formatted: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [String],
}

#[derive(Serialize)]
struct WireSchedule<'a> {
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
struct WireTranslation<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert: Option<&'a str>,
}

fn feature(member: &Member) -> Feature<'_> {
    let Member {
        id,
        name,
        kind,
        organization,
        counsels_individuals,
        address_1,
        postal_code,
        city,
        district,
        location,
        location_precision,
        phones,
        email,
        url,
        appointment_url,
        languages,
        interpretation_services,
        topics,
        schedules,
        appointment,
        wheelchair,
        service_area,
        regionalverbund,
        status,
        assured_date,
        source_url,
        source_date,
        alert,
        translations,
        description,
    } = member;
    Feature {
        kind: "Feature",
        id,
        geometry: location.map(|p| Geometry { kind: "Point", coordinates: [p.lon, p.lat] }),
        properties: Properties {
            name,
            kind: kind.wire(),
            organization: organization.as_deref(),
            counsels_individuals: *counsels_individuals,
            address_1: address_1.as_deref(),
            postal_code: postal_code.as_deref(),
            city: city.as_deref(),
            district: district.as_deref(),
            location_precision: location_precision.wire(),
            phones: phones.iter().map(phone).collect(),
            email: email.as_deref(),
            url: url.as_deref(),
            appointment_url: appointment_url.as_deref(),
            languages,
            interpretation_services: *interpretation_services,
            topics: topics.iter().map(|t| t.wire()).collect(),
            schedules: schedules.iter().map(schedule).collect(),
            appointment: appointment.map(|a| a.wire()),
            wheelchair: wheelchair.map(|w| w.wire()),
            service_area,
            regionalverbund: regionalverbund.as_deref(),
            status: (*status != Status::Active).then(|| status.wire()),
            assured_date: assured_date.map(date),
            source_url: source_url.as_deref(),
            source_date: source_date.as_deref(),
            alert: alert.as_deref(),
            translations: translations.iter().map(|(k, v)| (k.as_str(), translation(v))).collect(),
            description: description.as_deref(),
        },
    }
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
        channel: channel.wire(),
        byday: weekdays(*byday),
        opens_at: time(*opens_at),
        closes_at: closes_at.map(time),
        bysetpos,
        languages,
        valid_from: valid_from.map(date),
        valid_to: valid_to.map(date),
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

fn date(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}
