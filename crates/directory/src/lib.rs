//! The domain of the finder: what a member, a feed, an opening hour and a search are.
//!
//! Deliberately absent: IO, a clock, a time zone, a browser, a language. Time comes in as
//! Europe/Berlin wall time, Unicode normalisation as a function, labels as arguments; so every
//! rule here is tested natively and runs the same in the editors' tool and in the browser.
//!
//! Every visitor loads this crate, so its bytes are counted (`docs/measurements.md`).

pub mod cluster;
pub mod district;
pub mod embed;
mod facts;
pub mod feed;
mod feed_meta;
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
