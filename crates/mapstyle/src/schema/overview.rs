//! This project's own archive: docs/map.md lists its layers and fields.

use super::{Pick, Schema, pick, ranked};

pub(super) const SCHEMA: Schema =
    Schema { name: "overview", drawn: DRAWN, named: NAMED, left: &["kreis"] };

/// Cities that count as the region's own though they are states of their own.
const CITY_STATES: &[&str] = &["Bremen", "Bremerhaven", "Hamburg"];

const DRAWN: &[Pick] = &[
    pick("earth", &[], "land-outside"),
    pick("ni", &[], "land"),
    pick("forestlike", &[], "forest"),
    pick("settlement", &[], "settlement"),
    pick("lake", &[], "water"),
    pick("waterway", &[("rank", &["1", "2"])], "river-great"),
    pick("waterway", &[("rank", &["3", "4"])], "river"),
    pick("waterway", &[], "river-minor"),
    pick("boundary", &[("level", &["country", "land"]), ("ni", &["1"])], "border"),
    pick("boundary", &[("level", &["country", "land"])], "border-outside"),
    pick("boundary", &[("level", &["kreis"]), ("ni", &["1"])], "border-kreis"),
    pick("boundary", &[("level", &["gemeinde"]), ("ni", &["1"])], "border-gemeinde"),
];

const NAMED: &[Pick] = &[
    ranked(pick("place", &[("ni", &["1"])], "place"), "pop", 0),
    ranked(pick("place", &[("name", CITY_STATES)], "place"), "pop", 0),
    ranked(pick("place", &[], "place-outside"), "pop", 0),
    pick("kreis_label", &[("stadt", &["0"])], "kreis"),
    pick("waterway", &[], "river-name"),
    pick("lake", &[], "water-name"),
    pick("station", &[], "station"),
];
