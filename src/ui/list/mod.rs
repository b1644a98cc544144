//! The results: how many, in which order, and the rows; or why there are none.

mod empty;
mod heading;
mod near;
mod results;
pub mod row;

pub use results::ResultList;
