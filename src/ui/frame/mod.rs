//! What stands round every page: title, menu, the two sides, the way back.

pub mod back;
mod languages;
pub mod menu;
pub mod shell;
