//! What every test of the whole needs: the house's rules as functions over text (`tidy`), and a
//! stage for browser journeys: a server on `dist/`, a driver and a Chromium of one's own.
//!
//! Waiting is by counted polls for something that is seen, never by sleeping and hoping. Journeys
//! share nothing, so they run side by side.

pub mod browser;
pub mod devtools;
pub mod docs;
pub mod driver;
pub mod hands;
pub mod hosts;
pub mod hsds;
pub mod kept;
pub mod languages;
pub mod operator;
pub mod page;
pub mod reliability;
pub mod screens;
pub mod stage;
pub mod tidy;
pub mod tree;
pub mod variant;
pub mod words;

pub use browser::{Browser, Habits};
pub use driver::View;
pub use stage::{Cast, Stage, journey, journey_in, journey_with};
pub use variant::Variant;
