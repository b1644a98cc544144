//! What a page of services says that no member says: fields of HSDS that the profile has no place
//! for, fields that are in no standard, services and places that are left out. For publishers
//! (`kmn-publish check`); the app does not ask.

use crate::fault::Fault;
use crate::known::is_out_of_operation;
use crate::page::{self, Page};
use crate::{normal, wire};
use serde_json::Value;

/// Something that is left out, once for the whole page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Where it stands, such as `service.cost_options`.
    pub path: String,
    /// How often.
    pub times: usize,
    /// What it is.
    pub what: What,
}

/// Why something is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The profile has no place for this field.
    Field,
    /// A service that is `inactive` or `defunct`.
    NotInOperation,
    /// A place of a service that does not say where it is.
    NoLocation,
}

/// All that a page leaves out, in the order in which it is met.
///
/// # Errors
/// When the bytes are no page of services.
pub fn losses(bytes: &[u8]) -> Result<Vec<Loss>, Fault> {
    let whole = page::parse(bytes)?;
    let mut losses = Losses(Vec::new());
    for service in Page::of(&whole)?.contents {
        if is_out_of_operation(service) {
            losses.note("service.status".to_owned(), What::NotInOperation);
            continue;
        }
        losses.fields("service", service, service.get("name"));
        for place in wire::items(service.get("service_at_locations")) {
            if place.get("location").is_none_or(|location| !location.is_object()) {
                losses.note("service_at_location.location".to_owned(), What::NoLocation);
            }
        }
    }
    Ok(losses.0)
}

/// An object's name, the fields that are read of it, and the objects below it.
struct Shape {
    name: &'static str,
    read: &'static [&'static str],
    /// Each by its field and its name.
    below: &'static [(&'static str, &'static str)],
}

const SHAPES: &[Shape] = &[
    Shape {
        name: "service",
        read: wire::Service::NAMES,
        below: &[
            ("organization", "organization"),
            ("service_at_locations", "service_at_location"),
            ("phones", "phone"),
            ("schedules", "schedule"),
            ("languages", "language"),
            ("service_areas", "service_area"),
            ("contacts", "contact"),
        ],
    },
    Shape { name: "organization", read: wire::Organization::NAMES, below: &[("phones", "phone")] },
    Shape {
        name: "service_at_location",
        read: wire::ServiceAtLocation::NAMES,
        below: &[
            ("location", "location"),
            ("phones", "phone"),
            ("schedules", "schedule"),
            ("contacts", "contact"),
        ],
    },
    Shape {
        name: "location",
        read: wire::Location::NAMES,
        below: &[
            ("addresses", "address"),
            ("phones", "phone"),
            ("schedules", "schedule"),
            ("languages", "language"),
            ("accessibility", "accessibility"),
        ],
    },
    Shape { name: "address", read: wire::Address::NAMES, below: &[] },
    Shape { name: "phone", read: wire::Phone::NAMES, below: &[("languages", "language")] },
    Shape { name: "language", read: wire::Language::NAMES, below: &[] },
    Shape { name: "schedule", read: wire::Schedule::NAMES, below: &[] },
    Shape { name: "service_area", read: wire::ServiceArea::NAMES, below: &[] },
    Shape { name: "accessibility", read: wire::Accessibility::NAMES, below: &[] },
    Shape { name: "contact", read: wire::Contact::NAMES, below: &[("phones", "phone")] },
];

/// Read as well: names of things, and dates of changes. A directory of one state needs neither its
/// name nor its country's.
const SILENT: &[&str] = &["id", "last_modified", "modified_date", "country", "state_province"];

struct Losses(Vec<Loss>);

impl Losses {
    fn note(&mut self, path: String, what: What) {
        match self.0.iter_mut().find(|loss| loss.path == path && loss.what == what) {
            Some(loss) => loss.times += 1,
            None => self.0.push(Loss { path, times: 1, what }),
        }
    }

    /// Notes what is not read of an object and of those below it. `service` is the service's name: a
    /// place that only repeats it says nothing new.
    fn fields(&mut self, name: &str, value: &Value, service: Option<&Value>) {
        let shape = SHAPES.iter().find(|shape| shape.name == name);
        let (Some(Shape { read, below, .. }), Some(object)) = (shape, value.as_object()) else {
            return;
        };
        for (field, value) in object {
            let is_repeated = name == "location" && field == "name" && service == Some(value);
            if normal::says_nothing(value) || is_repeated || SILENT.contains(&field.as_str()) {
                continue;
            }
            if !read.contains(&field.as_str()) {
                self.note([name, ".", field].concat(), What::Field);
            }
            if let Some((_, inner)) = below.iter().find(|(known, _)| known == field) {
                wire::items(Some(value))
                    .iter()
                    .for_each(|entry| self.fields(inner, entry, service));
            }
        }
    }
}
