//! Floor 1: every touch of the browser, and nothing else.
//!
//! Nothing here panics and nothing here knows a rule of the domain: offline, blocked, refused and
//! full are normal results with their own variant. Siblings do not import each other; what all need
//! of JavaScript is `crate::js`.

pub mod adapter;
pub mod clock;
pub mod config;
pub mod focus;
pub mod fonts;
pub mod frame;
pub mod host;
pub mod http;
pub mod intl;
pub mod locate;
pub mod store;
pub mod tabs;
pub mod take_over;
pub mod translated;
pub mod worker;
