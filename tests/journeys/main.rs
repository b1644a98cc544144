//! What people do, in a real browser against the built `dist/`: run `cargo xtask build` first.
//! Another built folder can be named by the environment's `KMN_DIST`. The members are those of
//! `tests/fixtures/members.csv`, whatever the editors write (`xtask::build::fixture`); only
//! `editors` opens what visitors get.

mod airplane;
mod announced;
mod axe;
mod back;
mod builder;
mod by_name;
mod clock;
mod colours;
mod connection;
mod deleted;
mod device;
mod editors;
mod embed_early;
mod embed_hands;
mod embed_hosts;
mod embed_set;
mod embed_talk;
mod faults;
mod filters;
mod fingers;
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
mod outdated;
mod pages;
mod plain;
mod position;
mod privacy;
mod reflow;
mod saved_map;
mod saved_offices;
mod screens;
mod speaks;
mod start;
mod storage;
mod streets;
mod titles;
mod update;
