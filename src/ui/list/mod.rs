//! The results: how many, in which order, and the rows; or why there are none. The saved offices as a
//! list of the same rows.

mod empty;
mod heading;
mod near;
mod results;
pub mod row;
pub mod saved;

pub use results::ResultList;
