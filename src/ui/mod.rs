//! Floor 3: what a person meets. Reads memos, calls intents; never touches an edge.

pub mod about;
pub mod back;
pub mod choices;
pub mod data_line;
pub mod el;
pub mod empty;
pub mod filters;
pub mod heading;
pub mod icon;
pub mod list;
pub mod live;
pub mod map;
pub mod mark;
pub mod member;
pub mod menu;
pub mod near;
pub mod offline;
pub mod plain;
pub mod row;
pub mod saved;
pub mod search;
pub mod shell;
pub mod suggest;
pub mod text;
pub mod update;
