//! Which feature of an archive has which look, for every schema that is known. An archive has the
//! schema that knows most of its layers (`map/basemap.js`).

mod overview;
mod protomaps;
mod shortbread;

/// A schema of tiles.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// What the engine calls it.
    pub name: &'static str,
    /// The first that fits draws the feature.
    pub drawn: &'static [Pick],
    /// The first that fits names the feature.
    pub named: &'static [Pick],
    /// Layers that are left out on purpose.
    pub left: &'static [&'static str],
}

/// A condition, and the look of the features that meet it.
#[derive(Debug, Clone, Copy)]
pub struct Pick {
    /// The layer they lie in.
    pub layer: &'static str,
    /// Fields, and the values each may have, as text; a value `!` is met by a missing field.
    pub when: &'static [(&'static str, &'static [&'static str])],
    /// The look's name.
    pub look: &'static str,
    /// The field that holds the name.
    pub text: &'static str,
    /// The field that holds the importance.
    pub rank: &'static str,
    /// The importance of features that have none.
    pub assume: u32,
}

/// The layer of the ground that the engine gives every tile of a schema which has a pick for it, so
/// that nothing shows through of what coarser archives draw there.
pub const COVER: &str = "";

/// Every schema: this project's own first.
pub const SCHEMAS: &[Schema] = &[overview::SCHEMA, protomaps::SCHEMA, shortbread::SCHEMA];

/// Features of a layer, or those with these values, have a look.
const fn pick(
    layer: &'static str,
    when: &'static [(&'static str, &'static [&'static str])],
    look: &'static str,
) -> Pick {
    Pick { layer, when, look, text: "name", rank: "", assume: 0 }
}

/// As [`pick`], with the field that holds the importance and what is assumed without one.
const fn ranked(pick: Pick, rank: &'static str, assume: u32) -> Pick {
    Pick { rank, assume, ..pick }
}
