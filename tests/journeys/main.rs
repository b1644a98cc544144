//! What people do, in a real browser against the built `dist/`: run `cargo xtask build` first.
//! Another built folder can be named by the environment's `KMN_DIST`.

mod airplane;
mod announced;
mod axe;
mod by_name;
mod clock;
mod colours;
mod connection;
mod deleted;
mod device;
mod faults;
mod favourites;
mod filters;
mod focus;
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
mod reflow;
mod saved_map;
mod screens;
mod speaks;
mod storage;
mod streets;
mod update;
