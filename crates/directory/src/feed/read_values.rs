//! Reads the values of properties that are more than a text, a date or a list of them (`reader`): what
//! costs a record, and what is made of objects. Inside a schedule every part that limits it (weekdays,
//! positions, dates) is required to be right: a rule with a limit left out would promise hours that
//! nobody keeps.

use super::reader::Reader;
use super::rules::{self, MAX_ALERT, MAX_DESCRIPTION, MAX_NAME};
use super::walk::{entries, items, string};
use super::wire::{self, Raw};
use crate::member::{Phone, Translation};
use crate::phone;
use crate::problem::{Effect, Field, JsonType, Rule};
use crate::schedule::{BYDAY, Schedule, Weekdays};
use crate::terms::{Kind, Precision};
use serde_json::value::RawValue;

/// A required text, as it is.
pub(super) fn required(r: &mut Reader<'_>, field: Field, raw: Raw<'_>) -> Option<String> {
    let Some(raw) = raw else { return r.drop_record(field, "", Rule::Missing) };
    match string(raw) {
        Some(text) if text.trim().is_empty() => r.drop_record(field, "", Rule::Missing),
        Some(text) => Some(text),
        None => {
            r.report_type(field, raw, JsonType::Text, Effect::RecordDropped);
            None
        }
    }
}

/// A kind that this version does not know is kept as "other", so that a newer feed stays readable.
pub(super) fn kind(r: &mut Reader<'_>, raw: Raw<'_>) -> Option<Kind> {
    let text = required(r, Field::Kind, raw)?;
    Some(text.trim().parse().unwrap_or_else(|_| {
        r.report(Field::Kind, &text, Rule::UnknownValue, Effect::Mended);
        Kind::Other
    }))
}

/// Required only of a member with a place; without one it means nothing.
pub(super) fn precision(r: &mut Reader<'_>, raw: Raw<'_>) -> Option<Precision> {
    if !r.has_place {
        return Some(r.term(Field::LocationPrecision, raw).unwrap_or(Precision::City));
    }
    let text = required(r, Field::LocationPrecision, raw)?;
    match text.trim().parse() {
        Ok(precision) => Some(precision),
        Err(_) => r.drop_record(Field::LocationPrecision, &text, Rule::UnknownValue),
    }
}

pub(super) fn phones(r: &mut Reader<'_>, raw: Raw<'_>) -> Vec<Phone> {
    let mut out: Vec<Phone> = Vec::new();
    for entry in r.list(Field::Phones, raw) {
        let Some(wire::Phone { number, formatted, description, languages }) =
            r.shape(Field::Phones, Some(entry))
        else {
            continue;
        };
        if number.is_none() {
            r.report(Field::PhoneNumber, "", Rule::Missing, Effect::FieldDropped);
        }
        let number = r.checked(Field::PhoneNumber, number, phone::is_e164, Rule::BadPhone);
        let Some(number) = number else { continue };
        let formatted = r.text(Field::PhoneFormatted, formatted).and_then(|text| {
            match phone::is_formatted(&text, &number) {
                true => Some(text),
                false => r.drop_field(Field::PhoneFormatted, &text, Rule::OtherNumber),
            }
        });
        let description = r.line(Field::PhoneDescription, description, MAX_NAME);
        let languages = r.languages(Field::PhoneLanguages, languages);
        out.push(Phone { number, formatted, description, languages });
    }
    out
}

pub(super) fn schedules(r: &mut Reader<'_>, raw: Raw<'_>) -> Vec<Schedule> {
    let entries = r.list(Field::Schedules, raw);
    entries.into_iter().filter_map(|entry| schedule(r, entry)).collect()
}

fn schedule(r: &mut Reader<'_>, entry: &RawValue) -> Option<Schedule> {
    let wire::Schedule {
        channel,
        byday,
        opens_at,
        closes_at,
        bysetpos,
        languages,
        valid_from,
        valid_to,
        note,
        holidays,
    } = r.shape(Field::Schedules, Some(entry))?;
    for (field, raw) in [
        (Field::ScheduleChannel, channel),
        (Field::ScheduleByday, byday),
        (Field::ScheduleOpensAt, opens_at),
    ] {
        if raw.is_none() {
            return r.drop_field(field, "", Rule::Missing);
        }
    }
    let channel = r.term(Field::ScheduleChannel, channel)?;
    let byday_text = r.text(Field::ScheduleByday, byday)?;
    let byday = match weekdays(&byday_text) {
        Some(days) => days,
        None => return r.drop_field(Field::ScheduleByday, &byday_text, Rule::BadWeekday),
    };
    let opens_text = r.text(Field::ScheduleOpensAt, opens_at)?;
    let Some(opens_at) = rules::minute(&opens_text).filter(|m| m.0 < 1440) else {
        return r.drop_field(Field::ScheduleOpensAt, &opens_text, Rule::BadTime);
    };
    let closes_at = match closes_at {
        None => None,
        Some(raw) => {
            let text = r.text(Field::ScheduleClosesAt, Some(raw))?;
            let Some(minute) = rules::minute(&text).filter(|m| *m != opens_at) else {
                return r.drop_field(Field::ScheduleClosesAt, &text, Rule::BadTime);
            };
            Some(minute)
        }
    };
    let bysetpos = positions(r, bysetpos)?;
    let limit = |r: &mut Reader<'_>, field, raw: Raw<'_>| match raw {
        None => Some(None),
        Some(_) => r.date(field, raw).map(Some),
    };
    let valid_from = limit(r, Field::ScheduleValidFrom, valid_from)?;
    let valid_to = limit(r, Field::ScheduleValidTo, valid_to)?;
    if valid_from.zip(valid_to).is_some_and(|(from, to)| from > to) {
        return r.drop_field(Field::ScheduleValidTo, "", Rule::BadDate);
    }
    let open_on_holidays = r.text(Field::ScheduleHolidays, holidays).is_some_and(|text| match text
        .as_str()
    {
        "open" => true,
        "closed" => false,
        other => r.drop_field::<()>(Field::ScheduleHolidays, other, Rule::UnknownValue).is_some(),
    });
    Some(Schedule {
        channel,
        byday,
        opens_at,
        closes_at,
        bysetpos,
        languages: r.languages(Field::ScheduleLanguages, languages),
        valid_from,
        valid_to,
        note: r.line(Field::ScheduleNote, note, MAX_NAME),
        open_on_holidays,
    })
}

/// `MO,TH` → a set.
fn weekdays(text: &str) -> Option<Weekdays> {
    text.split(',').try_fold(Weekdays::default(), |days, name| {
        let (day, _) = BYDAY.iter().find(|(_, wire)| *wire == name.trim())?;
        Some(days.with(*day))
    })
}

fn positions(r: &mut Reader<'_>, raw: Raw<'_>) -> Option<Vec<i8>> {
    let Some(raw) = raw else { return Some(Vec::new()) };
    let Ok(positions) = serde_json::from_str::<Vec<i8>>(raw.get()) else {
        let is_other = |n: &&RawValue| JsonType::of(n.get()) != JsonType::Number;
        return match items(raw.get()).map(|mut items| items.find(is_other)) {
            None => r.drop_type(Field::ScheduleBysetpos, raw, JsonType::List),
            Some(Some(other)) => r.drop_type(Field::ScheduleBysetpos, other, JsonType::Number),
            Some(None) => r.drop_field(Field::ScheduleBysetpos, raw.get(), Rule::BadPosition),
        };
    };
    if positions.len() <= 10 && positions.iter().all(|p| matches!(p, -5..=-1 | 1..=5)) {
        return Some(positions);
    }
    r.drop_field(Field::ScheduleBysetpos, raw.get(), Rule::BadPosition)
}

pub(super) fn translations(r: &mut Reader<'_>, raw: Raw<'_>) -> Vec<(String, Translation)> {
    let mut out: Vec<(String, Translation)> = Vec::new();
    let Some(raw) = raw else { return out };
    let Some(entries) = entries(raw.get()) else {
        r.report_type(Field::Translations, raw, JsonType::Object, Effect::FieldDropped);
        return out;
    };
    for (tag, entry) in entries.take(rules::MAX_ENTRIES) {
        let Some(tag) = string(tag).and_then(|tag| rules::language(&tag)) else {
            r.report(Field::Translations, tag.get(), Rule::BadLanguage, Effect::FieldDropped);
            continue;
        };
        let Some(wire::Translation { name, description, alert }) =
            r.shape(Field::Translations, Some(entry))
        else {
            continue;
        };
        let translation = Translation {
            name: r.line(Field::TranslationName, name, MAX_NAME),
            description: r.prose(Field::TranslationDescription, description, MAX_DESCRIPTION),
            alert: r.prose(Field::TranslationAlert, alert, MAX_ALERT),
        };
        if translation != Translation::default() {
            // Of a language that comes twice the last entry counts.
            out.retain(|(known, _)| *known != tag);
            out.push((tag, translation));
        }
    }
    out
}

/// An official key.
pub(super) fn ags(text: &str) -> Option<String> {
    rules::is_ags(text).then(|| text.to_owned())
}
