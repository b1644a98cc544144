//! Asking: the search box with its suggestions, and the filters with their choices.

mod choices;
pub mod filters;
mod search_box;
pub mod suggest;
mod suggestions;

pub use filters::Filters;
pub use search_box::Search;
