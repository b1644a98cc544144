//! A member of the network, valid by construction: what the gate (`feed`) lets in.

use crate::geo::Point;
use crate::schedule::Schedule;
use crate::terms::{Appointment, Kind, Precision, Status, Topic, Wheelchair};
use chrono::NaiveDate;

/// A member's place in a [`crate::snapshot::Snapshot`]: valid for that snapshot only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId(pub u32);

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// E.164, such as `+495121132820`.
    pub number: String,
    /// The same for people, such as `05121 132820` ([`crate::phone::is_formatted`]).
    pub formatted: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Languages spoken there (BCP 47).
    pub languages: Vec<String>,
}

/// What a member says of itself in another language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translation {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The short notice.
    pub alert: Option<String>,
}

/// A member of the network. Field names are the feed's, which are HSDS's where HSDS has the concept.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Stable, URL-safe identity across feeds: `[A-Za-z0-9._~-]`, 1 to 200 characters.
    pub id: String,
    /// As the member calls itself; never empty.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The provider (Träger).
    pub organization: Option<String>,
    /// Whether it counsels individuals; `None` is not stated.
    pub counsels_individuals: Option<bool>,
    /// Street and number.
    pub address_1: Option<String>,
    /// Five digits.
    pub postal_code: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Official key of the district (AGS: 5 digits; 8 for the cities of Hannover and Göttingen).
    pub district: Option<String>,
    /// Where it is; `None` for a member without a place, such as telephone-only counselling.
    pub location: Option<Point>,
    /// How exactly `location` is known.
    pub location_precision: Precision,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// E-mail address (validated only as far as linking it is safe).
    pub email: Option<String>,
    /// Website, `http:` or `https:`.
    pub url: Option<String>,
    /// Page for appointments, `http:` or `https:`.
    pub appointment_url: Option<String>,
    /// Counselling languages (BCP 47); empty is not stated.
    pub languages: Vec<String>,
    /// Whether an interpreter can be arranged; `None` is not stated.
    pub interpretation_services: Option<bool>,
    /// What it helps with.
    pub topics: Vec<Topic>,
    /// Opening hours; empty is unknown.
    pub schedules: Vec<Schedule>,
    /// Whether a visit needs an appointment.
    pub appointment: Option<Appointment>,
    /// Access for wheelchairs; `None` is unknown.
    pub wheelchair: Option<Wheelchair>,
    /// Districts for which it is responsible (AGS).
    pub service_area: Vec<String>,
    /// The network's regional association.
    pub regionalverbund: Option<String>,
    /// Whether it works at present.
    pub status: Status,
    /// When the member last confirmed this entry; `None` is never, and shown so.
    pub assured_date: Option<NaiveDate>,
    /// Where the details come from: an `http(s)` address.
    pub source_url: Option<String>,
    /// When they were read there, as precise as known: `2025`, `2025-10` or `2025-10-28`.
    pub source_date: Option<String>,
    /// A short notice.
    pub alert: Option<String>,
    /// By BCP 47 tag, each once.
    pub translations: Vec<(String, Translation)>,
    /// Plain text; markup is shown as text.
    pub description: Option<String>,
}

impl Member {
    /// A member of which nothing else is known: to be filled in by tests and tools with
    /// `Member { city, ..Member::new(id, name, kind) }`. The gate makes its own.
    pub fn new(id: &str, name: &str, kind: Kind) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            organization: None,
            counsels_individuals: None,
            address_1: None,
            postal_code: None,
            city: None,
            district: None,
            location: None,
            location_precision: Precision::City,
            phones: Vec::new(),
            email: None,
            url: None,
            appointment_url: None,
            languages: Vec::new(),
            interpretation_services: None,
            topics: Vec::new(),
            schedules: Vec::new(),
            appointment: None,
            wheelchair: None,
            service_area: Vec::new(),
            regionalverbund: None,
            status: Status::Active,
            assured_date: None,
            source_url: None,
            source_date: None,
            alert: None,
            translations: Vec::new(),
            description: None,
        }
    }
}
