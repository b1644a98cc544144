//! Writes a feed in parts (`docs/feed.md`, "Parts"): an index that names them, and each part a feed
//! of the profile by itself.
//!
//! The same members always give the same bytes and entity tags. Absent: files; the caller lays the
//! texts where the index says.

use super::write::{self, Head};
use super::{FeedMeta, MAX_PARTS};
use crate::member::Member;
use serde::Serialize;
use std::collections::BTreeMap;

/// Members that are written into one part.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its name, safe in an address: `03254`.
    pub name: String,
    /// The district (AGS, 5 digits) in which all of them lie, if they lie in one.
    pub district: Option<String>,
    /// The members, in the feed's order.
    pub members: Vec<Member>,
}

/// A feed in parts, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// What lies at the feed's address.
    pub index: String,
    /// Each part's address, relative to the feed's, and its text.
    pub parts: Vec<(String, String)>,
}

/// One group for each district (the first 5 digits of the key), sorted, and a last one, `other`, for
/// members without.
pub fn by_district(members: Vec<Member>) -> Vec<Group> {
    let mut groups: BTreeMap<String, Vec<Member>> = BTreeMap::new();
    let mut others = Vec::new();
    for member in members {
        match member.district.as_deref().and_then(|ags| ags.get(..5)) {
            Some(district) => groups.entry(district.to_owned()).or_default().push(member),
            None => others.push(member),
        }
    }
    let group = |(district, members): (String, _)| Group {
        name: district.clone(),
        district: Some(district),
        members,
    };
    let mut groups: Vec<Group> = groups.into_iter().map(group).collect();
    if !others.is_empty() {
        groups.push(Group { name: "other".to_owned(), district: None, members: others });
    }
    groups
}

/// Writes groups as parts below `folder` (`"members"` gives `members/03254.geojson`).
///
/// # Errors
/// Those of `serde_json`, which members from the gate cannot cause; and more groups than
/// [`MAX_PARTS`], which no reader would take.
pub fn write_parts(
    meta: &FeedMeta,
    folder: &str,
    groups: &[Group],
) -> Result<Split, serde_json::Error> {
    if groups.len() > MAX_PARTS {
        let too_many = format!("{} parts; at most {MAX_PARTS} are read", groups.len());
        return Err(serde::ser::Error::custom(too_many));
    }
    let mut parts = Vec::new();
    let mut entries = Vec::new();
    for group in groups {
        // What the feed says of itself stands in the index alone.
        let text = write::write(&FeedMeta::default(), &group.members)?;
        let url = format!("{folder}/{}.geojson", group.name);
        entries.push(Entry {
            url: url.clone(),
            etag: format!("{:016x}", fnv1a(text.as_bytes())),
            district: group.district.as_deref(),
            count: group.members.len(),
        });
        parts.push((url, text));
    }
    let mut index = serde_json::to_string(&Head::of(meta))?;
    index.pop();
    index.push_str(",\"features\":[],\"parts\":[");
    for (n, entry) in entries.iter().enumerate() {
        index.push_str(if n == 0 { "\n" } else { ",\n" });
        index.push_str(&serde_json::to_string(entry)?);
    }
    index.push_str("\n]}\n");
    Ok(Split { index, parts })
}

#[derive(Serialize)]
struct Entry<'a> {
    url: String,
    etag: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<&'a str>,
    count: usize,
}

/// FNV-1a, 64 bits: tells texts apart, guards against nobody.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
