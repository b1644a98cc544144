//! Floor 3: what a person meets. Reads memos, calls intents; never touches an edge.

pub mod device;
pub mod frame;
pub mod list;
pub mod map;
pub mod member;
pub mod search;
