//! What every test of the whole needs: the house's rules as functions over text (`tidy`), and a
//! stage for browser journeys: a server on `dist/`, a driver and a Chromium of one's own.
//!
//! Waiting is by counted polls for something that is seen, never by sleeping and hoping. Journeys
//! share nothing, so they run side by side.

pub mod devtools;
pub mod driver;
pub mod hands;
pub mod operator;
pub mod page;
pub mod stage;
pub mod tidy;
pub mod words;

pub use stage::{Stage, View, journey};
