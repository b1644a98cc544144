//! The domain of the finder: what a member, a feed, an opening hour and a search are.
//!
//! Deliberately absent: IO, a clock, a time zone, a browser, a language. Time comes in as
//! Europe/Berlin wall time, Unicode normalisation as a function, labels as arguments; so every
//! rule here is tested natively and runs the same in the editors' tool and in the browser.
//!
//! Every visitor loads this crate, so its bytes are counted (`docs/measurements.md`).
//!
//! A feed is parsed, asked, and its answer printed:
//!
//! ```
//! use directory::{feed, hours, query, search::Labels, terms::Topic};
//!
//! let geojson = br#"{ "type": "FeatureCollection", "profile": "kmn-directory/1", "features": [
//!     { "type": "Feature", "id": "asyl-ev", "geometry": null, "properties": {
//!         "name": "Asyl e.V.", "kind": "mbe", "city": "Hildesheim", "topics": ["wohnen"],
//!         "schedules": [{ "channel": "visit", "byday": "MO", "opens_at": "09:00",
//!             "closes_at": "12:00" }] } },
//!     { "type": "Feature", "id": "haus", "geometry": null, "properties": {
//!         "name": "Haus der Kulturen", "kind": "initiative", "email": "nobody" } }
//! ] }"#;
//! // In the browser, Unicode's NFKD comes in here; German needs none.
//! let (snapshot, problems) = feed::parse(geojson, str::to_owned)?;
//! assert_eq!(problems[0].to_string(), "haus: email must be one plain e-mail address: nobody");
//!
//! let mut asked = query::Query { text: "hildesheim".to_owned(), ..Default::default() };
//! asked.filters.topics.insert(Topic::Wohnen);
//! let now = "2026-11-23T10:15:00".parse()?;
//! let labels = Labels::default().fold(str::to_owned);
//! let context = query::Context { now, labels: &labels, decompose: str::to_owned };
//! for row in query::run(&snapshot, &asked, &context).rows {
//!     let member = snapshot.get(row.id);
//!     println!("{}: {:?}", member.name, hours::status(member, now));
//! }
//! # assert_eq!(query::run(&snapshot, &asked, &context).rows.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod cluster;
pub mod district;
pub mod embed;
mod facts;
pub mod feed;
mod feed_meta;
pub mod first_list;
pub mod gazetteer;
pub mod geo;
pub mod holidays;
pub mod hours;
pub mod link;
pub mod locale;
pub mod member;
pub mod message;
pub mod outdated;
pub mod phone;
pub mod position;
pub mod problem;
pub mod query;
pub mod rules;
pub mod schedule;
pub mod search;
pub mod snapshot;
pub mod sync;
pub mod synth;
pub mod terms;
pub mod text;
pub mod typo;
