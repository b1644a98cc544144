//! The data and this device: how fresh they are, what lies here, saving an office, the offline
//! map, a new version of the page.

pub mod about;
pub mod data_line;
pub mod offline;
pub mod save_button;
pub mod update;
