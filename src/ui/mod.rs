//! Floor 3: what a person meets. Reads memos, calls intents; never touches an edge.

pub mod about;
pub mod back;
pub mod data_line;
pub mod el;
pub mod icon;
pub mod list;
pub mod live;
pub mod map;
pub mod mark;
pub mod member;
pub mod menu;
pub mod offline;
pub mod plain;
pub mod saved;
pub mod search;
pub mod shell;
pub mod text;
pub mod update;

// Where the other folders still look for them.
pub use list::row;
pub use search::suggest;
