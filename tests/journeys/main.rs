//! What people do, in a real browser against the built `dist/`: run `cargo xtask build` first.
//! Another built folder can be named by the environment's `KMN_DIST`.

mod device;
mod faults;
mod filters;
mod gates;
mod keyboard;
mod language;
mod links;
mod list;
mod map;
mod near;
mod streets;
