//! The pages of `kmn-publish site`: what they say, that they are valid HTML, where their links lead,
//! and that no text of a feed becomes anything but text.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

mod lists;
mod machines;
mod pages;

use directory::locale::{LOCALES, SOURCE};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use kmn_publish::{SiteOptions, SiteReport, site};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// What the build starts from has the same parts as what it makes.
const FRAME: &str = include_str!("../../../../index.html");

const ADDRESS: &str = "https://finder.example/";

type Pages = BTreeMap<String, String>;

fn texts() -> &'static [texts::Texts] {
    static ALL: OnceLock<Vec<texts::Texts>> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    ALL.get_or_init(|| texts::read_all(&folder).unwrap())
}

/// The pages of members and places; everything else is asked for by [`written`].
fn pages(feed: &Value, frame: &str, address: Option<&str>, most: usize) -> (Pages, SiteReport) {
    let (mut pages, report) = written(feed, frame, address, most);
    pages.retain(|path, _| ["stelle/", "ort/", "kreis/"].iter().any(|of| path.starts_with(of)));
    assert!(!pages.is_empty(), "no member passed the gate");
    (pages, report)
}

fn written(feed: &Value, frame: &str, address: Option<&str>, most: usize) -> (Pages, SiteReport) {
    let mut pages = Pages::new();
    let options = SiteOptions { address, most, pictures: false };
    let feed = feed.to_string();
    let report = site(feed.as_bytes(), &no_parts, frame, texts(), &options, &mut |path, bytes| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(pages.insert(path.to_owned(), text).is_none(), "{path} twice");
        Ok(())
    });
    (pages, report.unwrap())
}

fn no_parts(_: &str) -> anyhow::Result<Vec<u8>> {
    anyhow::bail!("no parts here")
}

fn feed(members: &[(&str, Value)]) -> Value {
    let features = members.iter().map(|(id, more)| {
        let mut properties =
            json!({"name": "Haus", "kind": "mbe", "city": "Celle", "location_precision": "city"});
        properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let geometry = json!({"type": "Point", "coordinates": [10.08, 52.62]});
        json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties})
    });
    json!({
        "type": "FeatureCollection",
        "profile": "kmn-directory/1",
        "features": features.collect::<Vec<_>>(),
    })
}

/// A member with everything.
fn full() -> Value {
    json!({
        "name": "Beratung & Begegnung „Am Markt“",
        "organization": "Träger e. V.",
        "address_1": "Markt 1",
        "postal_code": "29221",
        "district": "03351",
        "location_precision": "address",
        "phones": [{"number": "+495141123456", "description": "Zentrale", "languages": ["ar"]}],
        "email": "post@haus.example",
        "url": "https://haus.example/",
        "languages": ["de", "ar"],
        "topics": ["arbeit"],
        "service_area": ["03351", "03"],
        "description": "Ein offenes Haus.",
        "schedules": [
            {"channel": "visit", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00", "valid_from": "2026-01-01"},
            {"channel": "phone", "byday": "WE", "opens_at": "14:00", "closes_at": "15:00"},
            {"channel": "visit", "byday": "FR", "opens_at": "08:00", "closes_at": "09:00", "bysetpos": [1]},
        ],
    })
}

fn parsed(page: &str) -> RcDom {
    parse_document(RcDom::default(), ParseOpts::default()).one(page)
}

/// Every element, with its attributes and the text directly in it.
fn elements(page: &str) -> Vec<(String, BTreeMap<String, String>, String)> {
    fn walk(node: &Handle, out: &mut Vec<(String, BTreeMap<String, String>, String)>) {
        let children = node.children.borrow();
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let attrs = attrs.borrow();
            let attrs = attrs.iter().map(|a| (a.name.local.to_string(), a.value.to_string()));
            let text = children.iter().filter_map(|child| match &child.data {
                NodeData::Text { contents } => Some(contents.borrow().to_string()),
                _ => None,
            });
            out.push((name.local.to_string(), attrs.collect(), text.collect()));
        }
        children.iter().for_each(|child| walk(child, out));
    }
    let mut out = Vec::new();
    walk(&parsed(page).document, &mut out);
    out
}

/// The values of one attribute of elements of a name that have all these attributes.
fn values(page: &str, name: &str, with: &[(&str, &str)], attribute: &str) -> Vec<String> {
    let elements = elements(page).into_iter().filter(|(is, attrs, _)| {
        let has = |(key, value): &(&str, &str)| attrs.get(*key).is_some_and(|v| v == value);
        is == name && with.iter().all(has)
    });
    elements.filter_map(|(_, attrs, _)| attrs.get(attribute).cloned()).collect()
}

fn linked_data(page: &str) -> Value {
    let mut scripts = elements(page).into_iter().filter(|(name, attrs, _)| {
        name == "script" && attrs.get("type").is_some_and(|t| t == "application/ld+json")
    });
    let data = scripts.next().unwrap();
    assert!(scripts.next().is_none());
    serde_json::from_str(&data.2).unwrap()
}
