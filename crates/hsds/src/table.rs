//! The one table from HSDS to the profile: a row for each property that HSDS says in a way of its own.
//! A property without a row is a text that is stated ([`crate::attribute`]), so a new one needs no row.
//! The conversion runs down it, and the table in `docs/feed.md` is made from it (`tests/docs.rs`).
//!
//! A row never judges: what it can't read it hands on as it stands, and the gate (`directory::feed`)
//! refuses it, naming record, field, value and rule.

#[cfg(test)]
mod tests;

use crate::schedule;
use crate::source::Source;
use crate::wire::{self, Accessibility, Address, Contact, Organization, Raw, ServiceArea};
use crate::{language, phone};
use directory::feed::{PROPERTIES, rules};
use directory::terms::{Channel, Precision, Status, Wheelchair};
use serde_json::{Map, Number, Value, json};

/// A property of the profile, and where it comes from.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Its name in the profile; `id` and `geometry` are the feature's own.
    pub property: &'static str,
    /// The fields of HSDS that it is made of; empty for a statement of the property's name.
    pub from: &'static str,
    /// How, in a few words.
    pub how: &'static str,
    read: fn(&Source<'_>, &str) -> Option<Value>,
}

impl Row {
    /// Whether HSDS has no field of its own for it, so that it travels as a statement.
    pub fn is_stated(&self) -> bool {
        self.from.is_empty() || self.from.starts_with("statement")
    }
}

/// A row for every property of the profile, in its order, but those that are [`LOST`].
pub fn rows() -> impl Iterator<Item = Row> {
    let properties = PROPERTIES.iter().map(|(property, _)| *property);
    let all = ["id", "geometry"].into_iter().chain(properties);
    all.filter(|property| !LOST.contains(property)).map(|property| {
        let own = ROWS.iter().find(|row| row.property == property);
        own.copied().unwrap_or(row(property, "", "", stated))
    })
}

const fn row(
    property: &'static str,
    from: &'static str,
    how: &'static str,
    read: fn(&Source<'_>, &str) -> Option<Value>,
) -> Row {
    Row { property, from, how, read }
}

/// The properties that are more than a text that is stated.
const ROWS: &[Row] = &[
    row(
        "id",
        "service.id, location.id",
        "`service~location`; the service's alone without a location; a statement `id` of `service_at_location.attributes` goes before",
        |s, _| id(s),
    ),
    row(
        "geometry",
        "location.latitude, longitude",
        "none for a location that is `virtual` or `postal`",
        |s, _| geometry(s),
    ),
    row("name", "service.name", "", |s, _| as_is(s.name)),
    row("kind", "statement `kind`", "`other` where nothing is stated", |s, _| {
        Some(stated(s, "kind").unwrap_or_else(|| "other".into()))
    }),
    row("organization", "organization.name", "", |s, _| as_is(organization(s)?.name)),
    row("counsels_individuals", "statement `counsels_individuals`", "`true` or `false`", |s, _| {
        s.stated("counsels_individuals").next().map(flag)
    }),
    row(
        "address_1",
        "addresses[].address_1, address_2",
        "of the `physical` address, else the first",
        |s, _| {
            let Address { address_1, address_2, .. } = s.address?;
            joined(&[wire::text(address_1), wire::text(address_2)], ", ")
        },
    ),
    row("postal_code", "addresses[].postal_code", "", |s, _| as_is(s.address?.postal_code)),
    row("city", "addresses[].city", "", |s, _| as_is(s.address?.city)),
    row(
        "location_precision",
        "statement `location_precision`",
        "else what the address has: a street is `address`, then `postal_code`, then `city`",
        |s, _| precision(s),
    ),
    row(
        "phones",
        "service_at_location.phones, service.phones, location.phones",
        "where there are none those of `contacts` (without their names), then the organization's; to E.164, without a country as German, and `formatted` in the groups that were written; `fax`, `pager`, `textphone` left out; `extension` joins the description",
        |s, _| phones(s),
    ),
    row("email", "service.email, organization.email", "the first that is there", |s, _| {
        as_is(s.email).or_else(|| as_is(organization(s)?.email))
    }),
    row("url", "service.url, organization.website", "the first that is there", |s, _| {
        as_is(s.url).or_else(|| as_is(organization(s)?.website))
    }),
    row(
        "appointment_url",
        "statement `appointment_url`, schedules[].schedule_link",
        "the first that is there",
        |s, _| {
            let link =
                || s.schedules.iter().find_map(|list| schedule::link(*list)).map(Value::from);
            stated(s, "appointment_url").or_else(link)
        },
    ),
    row(
        "languages",
        "service.languages, location.languages",
        "`code` (ISO 639-1, -2, -3), else `name` in English or German, to BCP 47",
        |s, _| list(language::tags(&s.languages).into_iter().map(Value::from).collect()),
    ),
    row(
        "interpretation_services",
        "service.interpretation_services",
        "`true` for any text but `no`, `none`, `nein`, `keine`; the text joins the description",
        |s, _| match wire::text(s.interpretation_services) {
            Some(text) => Some((!denies(text)).into()),
            None => as_is(s.interpretation_services),
        },
    ),
    row("topics", "statements `topics`", "", |s, _| list(each(s, "topics"))),
    row(
        "schedules",
        "service_at_location.schedules, service.schedules, location.schedules",
        "the nearest list that has any; see below",
        |s, _| schedules(s),
    ),
    row(
        "wheelchair",
        "statement `wheelchair`, location.accessibility[].description",
        "a description only where it says nothing else, such as `wheelchair accessible` or `rollstuhlgerecht`",
        |s, _| wheelchair(s),
    ),
    row(
        "service_area",
        "service_areas[].uri",
        "of DCAT-AP.de's keys, such as `http://dcat-ap.de/def/politicalGeocoding/districtKey/03254`",
        |s, _| {
            list(
                s.service_areas
                    .iter()
                    .flat_map(|areas| wire::items(*areas))
                    .filter_map(ags)
                    .collect(),
            )
        },
    ),
    row(
        "status",
        "service.status",
        "`temporarily closed`; services that are `inactive` or `defunct` are left out",
        |s, _| match wire::text(s.status).map(str::to_ascii_lowercase).as_deref() {
            Some("active") => None,
            Some("temporarily closed" | "temporarily_closed") => {
                Some(Status::TemporarilyClosed.as_str().into())
            }
            _ => as_is(s.status),
        },
    ),
    row(
        "assured_date",
        "service.assured_date",
        "the date of a date-time",
        |s, _| match wire::text(s.assured_date) {
            Some(date) => Some(schedule::day(date).into()),
            None => as_is(s.assured_date),
        },
    ),
    row("alert", "service.alert", "without HTML", |s, _| as_is(s.alert)),
    row(
        "description",
        "service.description, eligibility_description, application_process, fees_description, interpretation_services, schedules[].description",
        "one paragraph each, without HTML; of hours that are only described: `Öffnungszeiten: …`",
        |s, _| description(s),
    ),
];

/// Properties of the profile for which HSDS has nothing.
pub const LOST: &[&str] = &["translations"];

/// The GeoJSON feature of a member to be.
pub fn feature(source: &Source<'_>) -> Value {
    let mut properties = Map::new();
    let mut feature = json!({"type": "Feature", "geometry": null});
    for Row { property, read, .. } in rows() {
        let Some(value) = read(source, property) else { continue };
        match property {
            "id" | "geometry" => feature[property] = value,
            _ => drop(properties.insert(property.to_owned(), value)),
        }
    }
    feature["properties"] = properties.into();
    feature
}

fn id(s: &Source<'_>) -> Option<Value> {
    if let Some(own) = s.own_id() {
        return Some(own.into());
    }
    Some(match s.location_id {
        Some(location) => [s.service_id, "~", location].concat().into(),
        None => s.service_id.into(),
    })
}

fn geometry(s: &Source<'_>) -> Option<Value> {
    if matches!(wire::text(s.location_type), Some("virtual" | "postal")) {
        return None;
    }
    let (longitude, latitude) = (as_is(s.longitude), as_is(s.latitude));
    if longitude.is_none() && latitude.is_none() {
        return None;
    }
    // The gate names the one that is missing.
    let [longitude, latitude] = [longitude, latitude].map(|n| n.map_or(Value::Null, number));
    Some(json!({"type": "Point", "coordinates": [longitude, latitude]}))
}

/// A number that may be written as a string, with a point or a comma.
fn number(value: Value) -> Value {
    let read = || {
        let text = value.as_str()?.trim().replacen(',', ".", 1);
        serde_json::from_str::<Number>(&text).ok()
    };
    read().map_or_else(|| value.clone(), Value::from)
}

fn precision(s: &Source<'_>) -> Option<Value> {
    let has = |read: fn(&Address<'_>) -> Option<usize>| s.address.as_ref().and_then(read).is_some();
    Some(stated(s, "location_precision").unwrap_or_else(|| {
        let best = if has(|a| wire::text(a.address_1).map(str::len)) {
            Precision::Address
        } else if has(|a| wire::text(a.postal_code).map(str::len)) {
            Precision::PostalCode
        } else {
            Precision::City
        };
        best.as_str().into()
    }))
}

fn phones(s: &Source<'_>) -> Option<Value> {
    let own = phone::phones(&s.phones);
    if !own.is_empty() {
        return list(own);
    }
    let contacts = s.contacts.iter().flat_map(|list| wire::items(*list));
    let of_contacts: Vec<Raw<'_>> =
        contacts.filter_map(|contact| Some(Contact::of(contact)?.phones)).collect();
    let others = phone::phones(&of_contacts);
    if !others.is_empty() {
        return list(others);
    }
    list(phone::phones(&[organization(s)?.phones]))
}

/// The list of schedules that is nearest to the member.
fn nearest_schedules<'a>(s: &Source<'a>) -> Raw<'a> {
    s.schedules.iter().copied().find(|list| !wire::items(*list).is_empty())?
}

fn schedules(s: &Source<'_>) -> Option<Value> {
    let nearest = nearest_schedules(s);
    // How a service is reached that doesn't say: where it is, or else by telephone.
    let usual = match (wire::text(s.location_type), s.location_id) {
        (Some("virtual"), _) => Channel::Online,
        (_, None) => Channel::Phone,
        _ => Channel::Visit,
    };
    list(schedule::schedules(nearest, usual))
}

fn wheelchair(s: &Source<'_>) -> Option<Value> {
    const SAID: &[(&str, Wheelchair)] = &[
        ("wheelchair accessible", Wheelchair::Yes),
        ("wheelchair access", Wheelchair::Yes),
        ("fully wheelchair accessible", Wheelchair::Yes),
        ("rollstuhlgerecht", Wheelchair::Yes),
        ("barrierefrei", Wheelchair::Yes),
        ("partially wheelchair accessible", Wheelchair::Limited),
        ("limited wheelchair access", Wheelchair::Limited),
        ("teilweise rollstuhlgerecht", Wheelchair::Limited),
        ("eingeschränkt rollstuhlgerecht", Wheelchair::Limited),
        ("teilweise barrierefrei", Wheelchair::Limited),
        ("eingeschränkt barrierefrei", Wheelchair::Limited),
        ("not wheelchair accessible", Wheelchair::No),
        ("no wheelchair access", Wheelchair::No),
        ("nicht rollstuhlgerecht", Wheelchair::No),
        ("nicht barrierefrei", Wheelchair::No),
    ];
    let read = || {
        let mut found = wire::items(s.accessibility).iter().filter_map(|entry| {
            let Accessibility { description } = Accessibility::of(entry)?;
            let said = wire::text(description)?.trim_end_matches('.').to_lowercase();
            SAID.iter().find(|(words, _)| *words == said).map(|(_, wheelchair)| *wheelchair)
        });
        let first = found.next()?;
        // Two that contradict each other say nothing.
        found.all(|other| other == first).then(|| Value::from(first.as_str()))
    };
    stated(s, "wheelchair").or_else(read)
}

/// The official key at the end of an address of DCAT-AP.de's political geocoding.
fn ags(area: &Value) -> Option<Value> {
    let ServiceArea { uri } = ServiceArea::of(area)?;
    let path = wire::text(uri)?.split_once("://dcat-ap.de/def/politicalGeocoding/")?.1;
    let key = path.split('/').nth(1)?;
    rules::is_ags(key).then(|| key.into())
}

fn description(s: &Source<'_>) -> Option<Value> {
    let interpreters = wire::text(s.interpretation_services).filter(|text| {
        // One word says no more than the property does.
        !denies(text) && text.contains(' ')
    });
    let hours = schedule::described(nearest_schedules(s));
    let hours = hours.map(|said| ["Öffnungszeiten: ", &said].concat());
    let paragraphs = [
        wire::text(s.description),
        wire::text(s.eligibility_description),
        wire::text(s.application_process),
        wire::text(s.fees_description),
        interpreters,
        hours.as_deref(),
    ];
    // Another type than a text is for the gate to name.
    let other = as_is(s.description).filter(|value| !value.is_string());
    other.or_else(|| joined(&paragraphs, "\n\n"))
}

fn denies(text: &str) -> bool {
    let text = text.trim_end_matches('.').to_lowercase();
    matches!(text.as_str(), "no" | "none" | "nein" | "keine" | "false" | "n/a")
}

fn organization<'a>(s: &Source<'a>) -> Option<Organization<'a>> {
    s.organization
}

/// The first that is stated.
fn stated(s: &Source<'_>, property: &str) -> Option<Value> {
    s.stated(property).next().map(Value::from)
}

/// All that are stated, each once.
fn each(s: &Source<'_>, property: &str) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    for value in s.stated(property).map(Value::from) {
        if !out.contains(&value) {
            out.push(value);
        }
    }
    out
}

fn flag(text: &str) -> Value {
    match text {
        "true" => true.into(),
        "false" => false.into(),
        other => other.into(),
    }
}

fn as_is(raw: Raw<'_>) -> Option<Value> {
    raw.filter(|value| value.as_str().is_none_or(|text| !text.trim().is_empty())).cloned()
}

fn joined(parts: &[Option<&str>], between: &str) -> Option<Value> {
    let parts: Vec<&str> = parts.iter().copied().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(between).into())
}

fn list(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then(|| values.into())
}
