//! How the map looks: the form of each kind of member ([`kind`]), which marks in lists have too, and
//! of the basemap one table of looks, and for every schema of tiles the picks that say
//! which feature has which look. `map/basemap-style.js` and `map/labels.js` only interpret it.
//!
//! Always so: a colour is a token of `style/map.css`, never a value, so one table serves every
//! theme; a look stands once, in drawing order, whatever archive a feature comes from; sizes are
//! CSS pixels at a root font of 16; zooms are those of 256-pixel tiles. Absent: the browser (the
//! build writes the table into the engine's bundle) and the archives.

pub mod kind;
pub mod look;
pub mod schema;
pub mod token;
mod write;

pub use look::{LOOKS, Label, Line, Look, Paint, Stand};
pub use schema::{Pick, SCHEMAS, Schema};
pub use token::Token;
pub use write::module;
