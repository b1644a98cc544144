//! Floor 3: what a person meets. Reads memos, calls intents; never touches an edge. Its folders import each other in
//! one direction: `frame` and `list` from `map`, `member`, `search`, `device`; `map` from `search` and
//! `device`; `member` from `device`; all of them from `plain`.

pub mod device;
pub mod frame;
pub mod list;
pub mod map;
pub mod member;
pub mod plain;
pub mod search;
