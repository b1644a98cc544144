//! A member as linked data, in the terms of schema.org.
//!
//! A position is told only where it is known to the house or the street. Hours that hold in some
//! weeks of the month only have no term there and are left out.

use directory::member::{Member, Phone};
use directory::schedule::{BYDAY, Minute, Schedule};
use directory::terms::{Channel, Kind};
use serde_json::{Map, Value, json};
use views::member::district_name;

/// The office; `id` is the address of its page, where that of the site is known.
pub fn office(member: &Member, id: Option<String>) -> Value {
    let mut office = Object::of(schema_type(member.kind));
    office.0.insert("@context".to_owned(), json!("https://schema.org"));
    office.set("@id", id);
    office.set("name", Some(&member.name));
    office.set("description", member.description.as_ref());
    office.set("url", member.url.as_ref());
    office.set("email", member.email.as_ref());
    office.set("telephone", member.phones.first().map(|phone| &phone.number));
    office.set("address", address(member));
    office.set("location", place(member));
    office.list("areaServed", member.service_area.iter().map(|ags| area(ags)).collect());
    office.list("knowsLanguage", member.languages.iter().map(|tag| json!(tag)).collect());
    office.list("contactPoint", contact_points(member));
    office.set(
        "parentOrganization",
        member.organization.as_ref().map(|name| {
            let mut parent = Object::of("Organization");
            parent.set("name", Some(name));
            parent.0
        }),
    );
    Value::Object(office.0)
}

/// What sort of organization it is. Who runs an advice centre is not told by its kind.
const fn schema_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Behoerde => "GovernmentOffice",
        Kind::Migrantenorganisation => "NGO",
        _ => "Organization",
    }
}

fn address(member: &Member) -> Option<Map<String, Value>> {
    member.city.as_ref()?;
    let mut address = Object::of("PostalAddress");
    address.set("streetAddress", member.address_1.as_ref());
    address.set("postalCode", member.postal_code.as_ref());
    address.set("addressLocality", member.city.as_ref());
    address.set("addressRegion", Some("Niedersachsen"));
    address.set("addressCountry", Some("DE"));
    Some(address.0)
}

/// Where people go, and when.
fn place(member: &Member) -> Option<Map<String, Value>> {
    let mut place = Object::of("Place");
    place.set("address", address(member));
    let exact = member.location.filter(|_| !member.location_precision.is_approximate());
    place.set(
        "geo",
        exact.map(|point| {
            let mut geo = Object::of("GeoCoordinates");
            geo.set("latitude", Some(point.lat));
            geo.set("longitude", Some(point.lon));
            geo.0
        }),
    );
    place.list("openingHoursSpecification", hours(member, &[Channel::Visit, Channel::Legal]));
    (place.0.len() > 1).then_some(place.0)
}

/// `03` is the whole of Niedersachsen.
fn area(ags: &str) -> Value {
    let mut area = Object::of("AdministrativeArea");
    let name = if ags == "03" { "Niedersachsen".to_owned() } else { district_name(ags) };
    area.set("name", Some(name));
    Value::Object(area.0)
}

fn contact_points(member: &Member) -> Vec<Value> {
    let hours = hours(member, &[Channel::Phone]);
    let point = |phone: &Phone| {
        let mut point = Object::of("ContactPoint");
        point.set("telephone", Some(&phone.number));
        point.set("description", phone.description.as_ref());
        let spoken = if phone.languages.is_empty() { &member.languages } else { &phone.languages };
        point.list("availableLanguage", spoken.iter().map(|tag| json!(tag)).collect());
        point.list("hoursAvailable", hours.clone());
        Value::Object(point.0)
    };
    member.phones.iter().map(point).collect()
}

/// The rules by which it can be reached in these ways.
fn hours(member: &Member, channels: &[Channel]) -> Vec<Value> {
    let holds = |s: &&Schedule| channels.contains(&s.channel) && s.bysetpos.is_empty();
    let rules = member.schedules.iter().filter(holds);
    rules.map(specification).collect()
}

fn specification(schedule: &Schedule) -> Value {
    let mut rule = Object::of("OpeningHoursSpecification");
    let days = BYDAY.iter().filter(|(day, _)| schedule.byday.contains(*day));
    rule.list("dayOfWeek", days.map(|(day, _)| json!(english(*day))).collect());
    rule.set("opens", Some(time(schedule.opens_at)));
    rule.set("closes", schedule.closes_at.map(time));
    rule.set("validFrom", schedule.valid_from.map(|day| day.to_string()));
    rule.set("validThrough", schedule.valid_to.map(|day| day.to_string()));
    Value::Object(rule.0)
}

const fn english(day: chrono::Weekday) -> &'static str {
    match day {
        chrono::Weekday::Mon => "Monday",
        chrono::Weekday::Tue => "Tuesday",
        chrono::Weekday::Wed => "Wednesday",
        chrono::Weekday::Thu => "Thursday",
        chrono::Weekday::Fri => "Friday",
        chrono::Weekday::Sat => "Saturday",
        chrono::Weekday::Sun => "Sunday",
    }
}

/// `09:00`; midnight at the end of a day is `00:00`, which is earlier than the beginning and so the
/// next day's.
fn time(minute: Minute) -> String {
    let minutes = minute.0 % (24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A thing with its properties; what is not known is not there.
struct Object(Map<String, Value>);

impl Object {
    fn of(schema_type: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), json!(schema_type))]))
    }

    fn set(&mut self, name: &str, value: Option<impl serde::Serialize>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), json!(value));
        }
    }

    fn list(&mut self, name: &str, values: Vec<Value>) {
        if !values.is_empty() {
            self.0.insert(name.to_owned(), Value::Array(values));
        }
    }
}
