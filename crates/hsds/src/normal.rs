//! Brings what servers say in other words into those of HSDS 3: pages of Open Referral UK 1
//! (`content`, `totalPages`), lists without a page, single services, lists by location or by
//! organization, older names of fields, numbers where texts are wanted, and character references.
//!
//! What is clear is put where it belongs; what isn't stays as it stands, so that the gate names it.
//! A name that is there already is never replaced. Absent: any judgement of a value.

use crate::fault::Fault;
use crate::prose;
use serde_json::{Map, Value, json};

/// Other names of a page's fields: Open Referral UK 1, and Spring, which many servers are made with.
const PAGE: &[(&str, &str)] = &[
    ("content", "contents"),
    ("items", "contents"),
    ("services", "contents"),
    ("totalElements", "total_items"),
    ("totalItems", "total_items"),
    ("totalPages", "total_pages"),
    ("first", "first_page"),
    ("firstPage", "first_page"),
    ("last", "last_page"),
    ("lastPage", "last_page"),
];

/// Other names of fields, wherever they stand: Open Referral UK 1 and HSDS 1 and 2.
const FIELDS: &[(&str, &str)] = &[
    ("regular_schedules", "schedules"),
    ("regular_schedule", "schedules"),
    ("physical_addresses", "addresses"),
    ("physical_address", "addresses"),
    ("accessibility_for_disabilities", "accessibility"),
    ("weekday", "byday"),
];

/// Fields whose text may hold HTML.
const PROSE: &[&str] = &[
    "description",
    "eligibility_description",
    "application_process",
    "fees_description",
    "interpretation_services",
    "alert",
    "notes",
];

/// Fields whose text some servers write as a number, or as a truth value.
const WRITTEN: &[&str] = &[
    "id",
    "postal_code",
    "number",
    "extension",
    "address_1",
    "address_2",
    "city",
    "value",
    "code",
];

/// Makes a page of services of an answer.
///
/// # Errors
/// [`Fault::NotHsds`] for what lists nothing, [`Fault::AnotherList`] for what lists something else.
pub fn page(answer: &mut Value) -> Result<(), Fault> {
    match answer {
        // Whatever HSDS lists has an id.
        Value::Array(list) if list.iter().any(|entry| entry.get("id").is_some()) => {
            *answer = json!({"contents": std::mem::take(list), "last_page": true});
        }
        Value::Object(page) => {
            // An organization and a service may have lists of these names too.
            if !page.contains_key("id") {
                rename(page, PAGE);
            }
            if page.get("contents").is_none_or(|contents| !contents.is_array()) {
                // A page that says it is empty may leave them away.
                if page.contains_key("empty") || page.contains_key("total_items") {
                    return Ok(());
                }
                if !page.contains_key("id") {
                    let is_api = page.contains_key("openapi_url");
                    let about = "the API's description of itself";
                    return Err(if is_api { Fault::AnotherList(about) } else { Fault::NotHsds });
                }
                *answer = json!({"contents": [answer.take()], "last_page": true});
            }
        }
        _ => return Err(Fault::NotHsds),
    }
    let Some(page) = answer.as_object_mut() else { return Err(Fault::NotHsds) };
    let Some(Value::Array(contents)) = page.get_mut("contents") else { return Ok(()) };
    let mut entries = std::mem::take(contents);
    if entries.iter().any(|entry| nested(entry, "service") || nested(entry, "services")) {
        entries = by_service(entries);
        // It counted something else.
        page.remove("total_items");
    }
    let mut found = entries.iter().filter(|entry| entry.is_object()).map(another);
    if let Some(Some(first)) = found.next()
        && found.all(|other| other == Some(first))
    {
        return Err(Fault::AnotherList(first));
    }
    for entry in &mut entries {
        tidy(entry, "");
        service(entry);
    }
    page.insert("contents".to_owned(), entries.into());
    Ok(())
}

/// Whether a field holds an object, or a list of them.
fn nested(entry: &Value, name: &str) -> bool {
    match entry.get(name) {
        Some(Value::Object(_)) => true,
        Some(Value::Array(list)) => list.first().is_some_and(Value::is_object),
        _ => false,
    }
}

/// The services of `service_at_location`s, each with the places where it is given, and those of
/// organizations.
fn by_service(entries: Vec<Value>) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    for mut entry in entries {
        let Some(object) = entry.as_object_mut() else {
            out.push(entry);
            continue;
        };
        if let Some(Value::Object(mut service)) = object.remove("service") {
            let same = |known: &&mut Value| {
                service.get("id").is_some() && known.get("id") == service.get("id")
            };
            match out.iter_mut().find(same).and_then(|known| known.get_mut(PLACES)) {
                Some(Value::Array(places)) => places.push(entry),
                _ => {
                    service.insert(PLACES.to_owned(), json!([entry]));
                    out.push(service.into());
                }
            }
        } else if let Some(Value::Array(services)) = object.remove("services") {
            out.extend(services.into_iter().map(|mut service| {
                if let Some(service) = service.as_object_mut() {
                    service.entry("organization").or_insert_with(|| entry.clone());
                }
                service
            }));
        } else {
            out.push(entry);
        }
    }
    out
}

const PLACES: &str = "service_at_locations";

/// What an entry is that is no service, by the fields that only the others have (`schema/*.json`).
fn another(entry: &Value) -> Option<&'static str> {
    let has = |names: &[&str]| names.iter().any(|name| entry.get(name).is_some());
    if has(&["status", "organization", "organization_id", PLACES, "schedules", "regular_schedules"])
    {
        None
    } else if has(&["service_id", "location_id", "location"]) && !has(&["name"]) {
        Some("a service_at_location list")
    } else if has(&[
        "tax_status",
        "legal_status",
        "year_incorporated",
        "parent_organization_id",
        "organization_identifiers",
        "website",
    ]) {
        Some("a list of organizations")
    } else if has(&["location_type", "latitude", "addresses"]) {
        Some("a list of locations")
    } else if has(&["taxonomy", "taxonomy_detail", "taxonomy_id", "term_uri", "parent_id"]) {
        Some("a list of taxonomy terms")
    } else if has(&["version"]) && has(&["uri"]) {
        Some("a list of taxonomies")
    } else {
        None
    }
}

/// Texts and names of fields, at every depth.
fn tidy(value: &mut Value, name: &str) {
    match value {
        Value::String(text) if PROSE.contains(&name) => *text = prose::plain(text),
        Value::String(text) if name != "id" => *text = prose::unescaped(text),
        Value::Number(_) | Value::Bool(_) if WRITTEN.contains(&name) => {
            let written = value.to_string();
            *value = written.strip_suffix(".0").unwrap_or(&written).into();
        }
        Value::Array(list) => list.iter_mut().for_each(|entry| tidy(entry, name)),
        Value::Object(object) => {
            rename(object, FIELDS);
            for (name, value) in object {
                tidy(value, name);
            }
        }
        _ => {}
    }
}

/// Gives fields their names of HSDS 3, where these are free.
fn rename(object: &mut Map<String, Value>, names: &[(&str, &str)]) {
    for (old, new) in names {
        let is_free = |object: &Map<String, Value>| object.get(*new).is_none_or(says_nothing);
        if is_free(object)
            && let Some(value) = object.remove(*old)
        {
            object.insert((*new).to_owned(), value);
        }
    }
}

/// `null`, `""`, `[]` and `{}`.
pub fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// The parts of a service that are written in a shorter way.
fn service(value: &mut Value) {
    let Some(service) = value.as_object_mut() else { return };
    rename(service, &[("fees", "fees_description")]);
    if let Some(Value::Array(_) | Value::Object(_)) = service.get("fees_description") {
        service.remove("fees_description");
    }
    // HSDS 1 and 2 let a service have locations of its own.
    if service.get(PLACES).is_none_or(says_nothing)
        && let Some(places) = service.remove("locations").or_else(|| service.remove("location"))
    {
        let places = match places {
            Value::Array(places) => places,
            one => vec![one],
        };
        let places: Vec<Value> =
            places.into_iter().map(|location| json!({ "location": location })).collect();
        service.insert(PLACES.to_owned(), places.into());
    }
    match service.get_mut("organization") {
        Some(Value::Object(organization)) => rename(organization, &[("url", "website")]),
        Some(name @ Value::String(_)) => *name = json!({ "name": name.take() }),
        _ => {}
    }
    lists(service);
    for place in service.get_mut(PLACES).into_iter().flat_map(each) {
        let Some(place) = place.as_object_mut() else { continue };
        lists(place);
        let Some(Value::Object(location)) = place.get_mut("location") else { continue };
        lists(location);
        for entry in location.get_mut("accessibility").into_iter().flat_map(each) {
            if let Some(entry) = entry.as_object_mut() {
                rename(entry, &[("accessibility", "description")]);
            }
        }
    }
}

/// Entries of lists that are plain texts become the objects that they stand for; those of contacts too.
fn lists(owner: &mut Map<String, Value>) {
    for contact in owner.get_mut("contacts").into_iter().flat_map(each) {
        if let Some(contact) = contact.as_object_mut() {
            lists(contact);
        }
    }
    for (list, field) in [("phones", "number"), ("schedules", "description"), ("languages", "name")]
    {
        let Some(value) = owner.get_mut(list) else { continue };
        if let Value::String(text) = value {
            // Only languages are written as enumerations.
            let parts = text.split(|c| list == "languages" && matches!(c, ',' | ';'));
            *value = parts.map(str::trim).filter(|part| !part.is_empty()).collect();
        }
        for entry in each(value) {
            match entry {
                Value::String(_) | Value::Number(_) => {
                    let said = entry.as_str().map_or_else(|| entry.to_string(), str::to_owned);
                    *entry = json!({ field: said });
                }
                Value::Object(entry) if list == "languages" => {
                    rename(entry, &[("language", "name")]);
                }
                Value::Object(phone) if list == "phones" => {
                    rename(phone, &[("language", "languages")]);
                    lists(phone);
                }
                _ => {}
            }
        }
    }
}

/// The elements of a list, or the one object that stands in its stead.
fn each(list: &mut Value) -> &mut [Value] {
    match list {
        Value::Array(list) => list,
        one @ Value::Object(_) => std::slice::from_mut(one),
        _ => &mut [],
    }
}
