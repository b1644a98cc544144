//! Floor 3: what a person meets. Reads memos, calls intents; never touches an edge.

pub mod choices;
pub mod device;
pub mod el;
pub mod empty;
pub mod filters;
pub mod frame;
pub mod heading;
pub mod icon;
pub mod list;
pub mod live;
pub mod map;
pub mod mark;
pub mod member;
pub mod near;
pub mod row;
pub mod search;
pub mod suggest;
pub mod text;

pub use device::data_line;
