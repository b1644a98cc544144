//! The data and this device: how fresh they are, what lies here, saved offices, the offline map, a
//! new version of the page.

pub mod about;
pub mod data_line;
pub mod offline;
pub mod saved;
pub mod update;
