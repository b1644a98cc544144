//! The developers' commands, as a library, so that tests can serve `dist/` and check every rule.
//!
//! Nothing here is shipped to visitors. What a build adds to Trunk's output (`post_build`) and
//! what a good web host does with it (`serve`) are written once, here, and described for other
//! hosts in `docs/deploy.md`.

pub mod basemap;
pub mod build;
pub mod cli;
pub mod fonts;
pub mod fuzz;
pub mod gazetteer;
pub mod icons;
pub mod post_build;
pub mod process;
pub mod python;
pub mod serve;
pub mod size;
pub mod streets;
pub mod styles;
pub mod suite;
mod targets;

pub use xtask_start::{setup, tools};
