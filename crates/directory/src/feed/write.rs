//! Writes a feed of the profile: one record a line, properties in the order of `properties`,
//! nothing that is empty; the same members always give the same bytes. What is written is read
//! back without a problem.

use super::properties::Written;
use super::{FeedMeta, PROFILE, VERSION};
use crate::geo::Point;
use crate::member::Member;
use serde::Serialize;

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
    properties: Written<'a>,
}

#[derive(Serialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: &'static str,
    coordinates: [f64; 2],
}

fn feature(member: &Member) -> Feature<'_> {
    let point = |p: Point| Geometry { kind: "Point", coordinates: [p.lon, p.lat] };
    Feature {
        kind: "Feature",
        id: &member.id,
        geometry: member.location.map(point),
        properties: Written(member),
    }
}

/// The properties of a member as JSON, as a feed has them.
///
/// # Errors
/// As [`write`].
pub fn properties(member: &Member) -> Result<serde_json::Value, serde_json::Error> {
    serde_json::to_value(Written(member))
}
