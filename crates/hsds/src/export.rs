//! The other direction: members of the profile as HSDS 3.x services with all their parts, in the
//! specification's own names, one service for each member. What HSDS has no field for goes into
//! `attributes` of our taxonomy, so that reading it back gives the same member; translations are lost.

use crate::attribute::TAXONOMY;
use crate::prose;
use crate::table;
use directory::feed::{self, FeedMeta};
use directory::member::{Member, Phone};
use directory::phone::international;
use directory::schedule::{BYDAY, Minute, Schedule};
use directory::terms::Status;
use serde_json::{Map, Value, json};

/// The whole list as its only page: what a static host can serve as `/services`.
pub fn page(meta: &FeedMeta, members: &[Member]) -> Value {
    let contents: Vec<Value> =
        members.iter().map(|member| service(member, meta.last_modified.as_deref())).collect();
    json!({
        "total_items": contents.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": contents.len(),
        "first_page": true,
        "last_page": true,
        "empty": contents.is_empty(),
        "contents": contents,
    })
}

/// A member as a service.
pub fn service(member: &Member, last_modified: Option<&str>) -> Value {
    // What is not named here HSDS has no field for: it is stated, as the table's rows read it back.
    let Member {
        id,
        name,
        organization,
        address_1,
        postal_code,
        city,
        location,
        phones,
        email,
        url,
        languages,
        interpretation_services,
        schedules,
        service_area,
        status,
        assured_date,
        alert,
        description,
        ..
    } = member;
    let mut attributes = Attributes { of: id, list: Vec::new() };
    let properties = feed::properties(member).unwrap_or_default();
    for row in table::rows().filter(table::Row::is_stated) {
        attributes.say_all(row.property, &properties[row.property]);
    }
    let has_address = [address_1, postal_code, city].iter().any(|part| part.is_some());
    let mut places = Vec::new();
    if location.is_some() || has_address {
        let mut place = json!({
            "id": uuid("location", id),
            "location_type": if location.is_some() { "physical" } else { "postal" },
            "name": name,
        });
        if let Some(point) = location {
            place["latitude"] = point.lat.into();
            place["longitude"] = point.lon.into();
        }
        if has_address {
            place["addresses"] = json!([{
                "id": uuid("address", id),
                "address_1": address_1.as_deref().unwrap_or_default(),
                "city": city.as_deref().unwrap_or_default(),
                "state_province": "Niedersachsen",
                "postal_code": postal_code.as_deref().unwrap_or_default(),
                "country": "DE",
                "address_type": "physical",
            }]);
        }
        let mut own = Attributes { of: id, list: Vec::new() };
        own.say("id", Some(id));
        places.push(json!({
            "id": uuid("service_at_location", id),
            "location": place,
            "attributes": own.list,
        }));
    } else {
        attributes.say("id", Some(id));
    }
    let parts = |what: &str, count: usize| -> Vec<String> {
        (0..count).map(|nth| uuid(what, &format!("{id}/{nth}"))).collect()
    };
    let numbered = |what: &str, values: Vec<Value>| -> Vec<Value> {
        let ids = parts(what, values.len());
        let with_id = |(id, mut value): (String, Value)| {
            value["id"] = id.into();
            value
        };
        ids.into_iter().zip(values).map(with_id).collect()
    };
    let mut service = json!({
        "id": uuid("service", id),
        "name": name,
        "status": if *status == Status::Active { "active" } else { "temporarily closed" },
        "phones": numbered("phone", phones.iter().map(phone).collect()),
        "languages": numbered("language", languages.iter().map(|tag| json!({"code": tag})).collect()),
        "schedules": numbered("schedule", schedules.iter().map(|s| schedule(s, id)).collect()),
        "service_areas": numbered("service_area", service_area.iter().map(|ags| area(ags)).collect()),
        "service_at_locations": places,
        "attributes": attributes.list,
    });
    let texts = [
        ("email", email.clone()),
        ("url", url.clone()),
        ("alert", alert.as_deref().map(prose::escaped)),
        ("description", description.as_deref().map(prose::escaped)),
        ("assured_date", assured_date.map(|date| date.to_string())),
        (
            "interpretation_services",
            interpretation_services.map(|i| if i { "yes" } else { "no" }.to_owned()),
        ),
        ("last_modified", last_modified.map(str::to_owned)),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            service[name] = text.into();
        }
    }
    if let Some(organization) = organization {
        service["organization"] =
            json!({"id": uuid("organization", organization), "name": organization});
    }
    service
}

/// Statements of our taxonomy.
struct Attributes<'a> {
    of: &'a str,
    list: Vec<Value>,
}

impl Attributes<'_> {
    /// States a property as the feed has it; each value of a list by itself.
    fn say_all(&mut self, property: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::String(text) => self.say(property, Some(text)),
            Value::Array(values) => values.iter().for_each(|value| self.say_all(property, value)),
            other => self.say(property, Some(&other.to_string())),
        }
    }

    fn say(&mut self, property: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        let is_term = matches!(property, "kind" | "topics");
        let code = if is_term { value } else { property };
        let mut attribute = json!({
            "id": uuid("attribute", &format!("{}/{property}/{value}", self.of)),
            "link_type": property,
            "taxonomy_term": {
                "id": uuid("taxonomy_term", code),
                "code": code,
                "name": code,
                "description": code,
                "taxonomy": TAXONOMY,
            },
        });
        if !is_term {
            attribute["value"] = value.into();
        }
        self.list.push(attribute);
    }
}

/// The number in the groups in which it is shown, which the way back reads as they are.
fn phone(phone: &Phone) -> Value {
    let written = international(phone);
    let Phone { number, formatted: _, description, languages } = phone;
    let mut phone = json!({"number": written, "type": "voice"});
    if let Some(description) = description {
        phone["description"] = description.as_str().into();
    }
    if !languages.is_empty() {
        let tag =
            |tag: &String| json!({"id": uuid("language", &format!("{number}/{tag}")), "code": tag});
        phone["languages"] = languages.iter().map(tag).collect();
    }
    phone
}

fn schedule(schedule: &Schedule, of: &str) -> Value {
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
    let days = BYDAY.iter().filter(|(day, _)| byday.contains(*day)).map(|(_, name)| *name);
    let byday: Vec<String> = days
        .flat_map(|name| {
            let each = bysetpos.iter().map(move |position| format!("{position}{name}"));
            let every = bysetpos.is_empty().then(|| name.to_owned());
            each.chain(every)
        })
        .collect();
    let mut out = Map::new();
    out.insert("freq".into(), if bysetpos.is_empty() { "WEEKLY" } else { "MONTHLY" }.into());
    out.insert("interval".into(), 1.into());
    out.insert("byday".into(), byday.join(",").into());
    out.insert("opens_at".into(), time(*opens_at).into());
    out.insert("attending_type".into(), channel.as_str().into());
    let texts = [
        ("closes_at", closes_at.map(time)),
        ("valid_from", valid_from.map(|date| date.to_string())),
        ("valid_to", valid_to.map(|date| date.to_string())),
        ("notes", note.clone()),
    ];
    out.extend(texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?.into()))));
    let mut attributes = Attributes { of, list: Vec::new() };
    languages.iter().for_each(|tag| attributes.say("languages", Some(tag)));
    attributes.say("holidays", open_on_holidays.then_some("open"));
    if !attributes.list.is_empty() {
        out.insert("attributes".into(), attributes.list.into());
    }
    out.into()
}

/// By DCAT-AP.de's addresses for the official keys.
fn area(ags: &str) -> Value {
    let list = match ags.len() {
        2 => "stateKey",
        5 => "districtKey",
        _ => "municipalityKey",
    };
    json!({"uri": format!("http://dcat-ap.de/def/politicalGeocoding/{list}/{ags}")})
}

fn time(Minute(minute): Minute) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// HSDS wants UUIDs: one of version 8 (RFC 9562, made by our own rule), always the same for the same
/// thing, of the 128-bit FNV-1a hash of its sort and name.
fn uuid(what: &str, name: &str) -> String {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for byte in what.bytes().chain([0]).chain(name.bytes()) {
        hash = (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    hash = hash & !(0xf << 76) & !(0x3 << 62) | 0x8 << 76 | 0x2 << 62;
    let hex = format!("{hash:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
