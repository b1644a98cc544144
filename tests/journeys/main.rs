//! What people do, in a real browser against the built `dist/`: run `cargo xtask build` first.
//! Another built folder can be named by the environment's `KMN_DIST`.

mod airplane;
mod builder;
mod clock;
mod connection;
mod deleted;
mod device;
mod faults;
mod favourites;
mod filters;
mod gates;
mod hostile;
mod hsds;
mod install;
mod keyboard;
mod language;
mod links;
mod list;
mod loading;
mod map;
mod map_ask;
mod map_keys;
mod map_trouble;
mod near;
mod offline;
mod privacy;
mod saved_map;
mod speaks;
mod storage;
mod streets;
mod update;
