//! One member to be: a service at one of its locations, or a service without any, laid out flat.
//!
//! Made by full destructuring of the wire's shapes, so that a field added there is a compile error
//! here until it is used. Lists stand by nearness: what is said of the service at this location
//! comes before what is said of the service, and that before the location's.

use crate::attribute::{Statement, statements};
use crate::wire::{self, Address, Location, Organization, Raw, Service, ServiceAtLocation};
use serde_json::Value;

/// Everything that the table's rows may read.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // The names are the specification's.
pub struct Source<'a> {
    pub service_id: &'a str,
    /// Of the place where the service is given; `None` for a service without one.
    pub location_id: Option<&'a str>,
    pub name: Raw<'a>,
    pub description: Raw<'a>,
    pub eligibility_description: Raw<'a>,
    pub application_process: Raw<'a>,
    pub fees_description: Raw<'a>,
    pub interpretation_services: Raw<'a>,
    pub url: Raw<'a>,
    pub email: Raw<'a>,
    pub status: Raw<'a>,
    pub assured_date: Raw<'a>,
    pub alert: Raw<'a>,
    pub organization: Option<Organization<'a>>,
    pub location_type: Raw<'a>,
    pub latitude: Raw<'a>,
    pub longitude: Raw<'a>,
    /// The one that people can visit, if there is one; else the first.
    pub address: Option<Address<'a>>,
    pub accessibility: Raw<'a>,
    pub phones: [Raw<'a>; 3],
    pub schedules: [Raw<'a>; 3],
    pub languages: [Raw<'a>; 2],
    pub service_areas: [Raw<'a>; 2],
    pub contacts: [Raw<'a>; 2],
    attributes: [Raw<'a>; 3],
    /// Statements that are about the one member only, such as its id.
    own_attributes: Raw<'a>,
}

/// The members to be of a service: one for each location, one if it has none.
pub fn sources(service: &Value) -> Vec<Source<'_>> {
    let Some(service) = Service::of(service) else { return Vec::new() };
    let Some(id) = wire::text(service.id) else { return Vec::new() };
    let places: Vec<ServiceAtLocation<'_>> = wire::items(service.service_at_locations)
        .iter()
        .filter_map(ServiceAtLocation::of)
        .filter(|place| place.location.is_some_and(Value::is_object))
        .collect();
    if places.is_empty() {
        return vec![source(id, service, None)];
    }
    places.into_iter().map(|place| source(id, service, Some(place))).collect()
}

impl<'a> Source<'a> {
    /// What the attributes say of a property, the nearest first.
    pub fn stated(&self, property: &str) -> impl Iterator<Item = &'a str> {
        let all = self.attributes.into_iter().flat_map(statements);
        all.filter(move |s| s.property == property).map(|s| s.value)
    }

    /// The id that the publisher wants this very member to have.
    pub fn own_id(&self) -> Option<&'a str> {
        statements(self.own_attributes)
            .find(|s| s.property == "id")
            .map(|Statement { value, .. }| value)
    }
}

fn source<'a>(
    service_id: &'a str,
    service: Service<'a>,
    place: Option<ServiceAtLocation<'a>>,
) -> Source<'a> {
    let Service {
        id: _,
        name,
        description,
        url,
        email,
        status,
        interpretation_services,
        application_process,
        fees_description,
        eligibility_description,
        assured_date,
        alert,
        phones: phones_of_service,
        schedules: schedules_of_service,
        service_areas: areas_of_service,
        service_at_locations: _,
        languages: languages_of_service,
        organization,
        contacts: contacts_of_service,
        attributes: attributes_of_service,
    } = service;
    let has_place = place.is_some();
    let nowhere = ServiceAtLocation {
        id: None,
        phones: None,
        schedules: None,
        service_areas: None,
        contacts: None,
        attributes: None,
        location: None,
    };
    let ServiceAtLocation {
        id: id_of_link,
        phones,
        schedules,
        service_areas,
        contacts,
        attributes,
        location,
    } = place.unwrap_or(nowhere);
    let location = location.and_then(Location::of);
    let (id, location_type, latitude, longitude, addresses, accessibility, of_location) =
        match location {
            Some(Location {
                id,
                location_type,
                latitude,
                longitude,
                addresses,
                languages,
                phones,
                schedules,
                accessibility,
                attributes,
            }) => (
                id,
                location_type,
                latitude,
                longitude,
                addresses,
                accessibility,
                [languages, phones, schedules, attributes],
            ),
            None => (None, None, None, None, None, None, [None; 4]),
        };
    let [languages_there, phones_there, schedules_there, attributes_there] = of_location;
    Source {
        service_id,
        location_id: wire::text(id).or(wire::text(id_of_link)),
        name,
        description,
        eligibility_description,
        application_process,
        fees_description,
        interpretation_services,
        url,
        email,
        status,
        assured_date,
        alert,
        organization: organization.and_then(Organization::of),
        location_type,
        latitude,
        longitude,
        address: address(addresses),
        accessibility,
        phones: [phones, phones_of_service, phones_there],
        schedules: [schedules, schedules_of_service, schedules_there],
        languages: [languages_of_service, languages_there],
        service_areas: [service_areas, areas_of_service],
        contacts: [contacts, contacts_of_service],
        attributes: [attributes, attributes_there, attributes_of_service],
        own_attributes: if has_place { attributes } else { attributes_of_service },
    }
}

fn address<'a>(addresses: Raw<'a>) -> Option<Address<'a>> {
    let all = || wire::items(addresses).iter().filter_map(Address::of);
    let physical = |address: &Address<'_>| wire::text(address.address_type) == Some("physical");
    all().find(physical).or_else(|| all().next())
}
