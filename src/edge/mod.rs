//! Floor 1: every touch of the browser, and nothing else.
//!
//! Nothing here panics and nothing here knows a rule of the domain: offline, blocked, refused and
//! full are normal results with their own variant. Siblings do not import each other.

pub mod adapter;
pub mod clock;
pub mod config;
pub mod frame;
pub mod host;
pub mod http;
pub mod locate;
pub mod speech;
pub mod store;
pub mod tabs;
pub mod take_over;
pub mod worker;
