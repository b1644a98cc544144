//! What a session leaves behind and the next one starts from: a feed of the profile that carries,
//! behind its features, which services of which endpoint it was made of, and when each was changed.
//!
//! The bytes are the only store: the app keeps them as it keeps any feed. They are lines, one for
//! each feature, so that those of unchanged services are taken over without being read.

use crate::source::sources;
use crate::table;
use crate::wire::{self, Entry, Service};
use directory::feed::{PROFILE, VERSION, rules};
use serde_json::{Value, json};

const FEATURES: &str = "\"features\":[";
const BEHIND: &str = "],\"hsds\":";

/// A service, and the features made of it: none if it is not in operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// `service.id`.
    pub id: String,
    /// `service.last_modified`, as given.
    pub modified: Option<String>,
    /// One line of GeoJSON for each of its members.
    pub features: Vec<String>,
}

/// All that is known of an endpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Its address.
    pub endpoint: String,
    /// When everything was last replaced, milliseconds since 1970 UTC.
    pub replaced_ms: u64,
    /// The services, in the order of the list.
    pub items: Vec<Item>,
}

impl Item {
    /// The item of a service with all its parts; `None` for what has no id.
    pub fn of(service: &Value) -> Option<Self> {
        let (id, modified) = entry(service)?;
        let features = if is_out_of_operation(service) {
            Vec::new()
        } else {
            sources(service).iter().map(|source| table::feature(source).to_string()).collect()
        };
        Some(Self { id, modified, features })
    }

    /// The item of an entry without an id: the entry is handed on as it stands, so that the gate
    /// refuses and names it. `nth` tells it from others of its kind.
    pub fn nameless(entry: &Value, nth: usize) -> Self {
        let id = entry.get("id").cloned().unwrap_or_default();
        let feature = match entry {
            Value::Object(_) => json!({"type": "Feature", "id": id}).to_string(),
            other => other.to_string(),
        };
        // No id of a service has a space at its ends.
        Self { id: format!(" {nth}"), modified: None, features: vec![feature] }
    }
}

/// Id and date of change of a listed service.
pub fn entry(value: &Value) -> Option<(String, Option<String>)> {
    let Entry { id, last_modified, modified_date } = Entry::of(value)?;
    let modified = wire::text(last_modified).or(wire::text(modified_date));
    Some((wire::text(id)?.to_owned(), modified.map(str::to_owned)))
}

/// Whether a service is `inactive` or `defunct`.
pub fn is_out_of_operation(service: &Value) -> bool {
    let status = Service::of(service).and_then(|service| wire::text(service.status));
    status.is_some_and(|status| {
        ["inactive", "defunct"].iter().any(|out| status.eq_ignore_ascii_case(out))
    })
}

impl Known {
    /// Nothing yet.
    pub fn new(endpoint: &str, replaced_ms: u64) -> Self {
        Self { endpoint: endpoint.to_owned(), replaced_ms, items: Vec::new() }
    }

    /// The newest change: what is asked for next time is newer. Dates of one server are alike, so
    /// their texts are compared.
    pub fn newest(&self) -> Option<&str> {
        self.items.iter().filter_map(|item| item.modified.as_deref()).max()
    }

    /// The feed.
    pub fn write(&self) -> String {
        let mut head =
            json!({"type": "FeatureCollection", "profile": format!("{PROFILE}/{VERSION}")});
        if let Some(newest) = self.newest().filter(|date| rules::is_timestamp(date)) {
            head["last_modified"] = newest.into();
        }
        let mut out = head.to_string();
        // The head's closing brace makes room for the features.
        out.pop();
        out.push(',');
        out.push_str(FEATURES);
        let lines = self.items.iter().flat_map(|item| &item.features);
        for (index, line) in lines.enumerate() {
            out.push_str(if index == 0 { "\n" } else { ",\n" });
            out.push_str(line);
        }
        let services: Vec<Value> = self
            .items
            .iter()
            .map(|Item { id, modified, features }| json!([id, modified, features.len()]))
            .collect();
        let state = json!({
            "endpoint": self.endpoint,
            "replaced_ms": self.replaced_ms,
            "left_out": self.items.iter().filter(|item| item.features.is_empty()).count(),
            "services": services,
        });
        out.push('\n');
        out.push_str(BEHIND);
        out.push_str(&state.to_string());
        out.push_str("}\n");
        out
    }

    /// What a feed written here knows; `None` of any other.
    pub fn read(feed: &[u8]) -> Option<Self> {
        let text = str::from_utf8(feed).ok()?.trim_end();
        let (head, rest) = text.split_once('\n')?;
        let (lines, state) = match rest.rsplit_once('\n') {
            Some((lines, state)) => (lines, state),
            None => ("", rest),
        };
        if !head.ends_with(FEATURES) {
            return None;
        }
        let state: Value =
            serde_json::from_str(state.strip_prefix(BEHIND)?.strip_suffix('}')?).ok()?;
        let mut known =
            Self::new(state.get("endpoint")?.as_str()?, state.get("replaced_ms")?.as_u64()?);
        let mut lines = lines.lines().map(|line| line.strip_suffix(',').unwrap_or(line).to_owned());
        for service in state.get("services")?.as_array()? {
            let [id, modified, count] = service.as_array()?.as_slice() else { return None };
            let count = usize::try_from(count.as_u64()?).ok()?;
            let features: Vec<String> = lines.by_ref().take(count).collect();
            if features.len() != count {
                return None;
            }
            known.items.push(Item {
                id: id.as_str()?.to_owned(),
                modified: modified.as_str().map(str::to_owned),
                features,
            });
        }
        lines.next().is_none().then_some(known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, features: usize) -> Item {
        let feature = |n| format!("{{\"id\":\"{id}~{n}\",\"note\":\"a,\\n]\"}}");
        Item {
            id: id.into(),
            modified: (id != "undated").then(|| format!("2026-11-2{features}T00:00:00Z")),
            features: (0..features).map(feature).collect(),
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for items in [
            vec![],
            vec![item("a", 0)],
            vec![item("a", 1)],
            vec![item("a", 2), item("undated", 0), item("c", 1)],
        ] {
            let known = Known {
                endpoint: "https://x/services".into(),
                replaced_ms: 1_763_000_000_000,
                items,
            };
            let text = known.write();
            assert_eq!(Known::read(text.as_bytes()), Some(known), "{text}");
            serde_json::from_str::<Value>(&text).unwrap();
        }
    }

    #[test]
    fn other_bytes_know_nothing() {
        let known = Known { items: vec![item("a", 2)], ..Known::new("e", 0) };
        let text = known.write();
        let one_line_less = text.replacen("{\"id\":\"a~0\",\"note\":\"a,\\n]\"},\n", "", 1);
        assert_ne!(one_line_less, text);
        let one_line_more = text.replacen(",2]]", ",1]]", 1);
        assert_ne!(one_line_more, text);
        for bytes in [
            "",
            "{}",
            "\n",
            "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n",
            &one_line_less,
            &one_line_more,
            &text[..text.len() - 5],
        ] {
            assert_eq!(Known::read(bytes.as_bytes()), None, "{bytes}");
        }
        assert_eq!(Known::read(b"\xff\n"), None);
    }

    #[test]
    fn the_newest_change_dates_the_feed() {
        let known = Known { items: vec![item("a", 2), item("b", 1)], ..Known::new("e", 0) };
        assert_eq!(known.newest(), Some("2026-11-22T00:00:00Z"));
        let (meta, _, _) = directory::feed::read(Known::new("e", 0).write().as_bytes()).unwrap();
        assert_eq!(meta.last_modified, None);
    }
}
