//! This project's own archive: docs/map.md lists its layers and fields.

use super::{Pick, Schema, pick, ranked};

pub(super) const SCHEMA: Schema =
    Schema { name: "overview", drawn: DRAWN, named: NAMED, left: &["kreis"] };

const DRAWN: &[Pick] = &[
    pick("earth", &[], "land-outside"),
    pick("ni", &[], "land"),
    pick("forestlike", &[], "forest"),
    pick("settlement", &[], "settlement"),
    pick("lake", &[], "water"),
    pick("waterway", &[("kind", &["canal"])], "canal"),
    pick("waterway", &[("rank", &["1", "2"])], "river-great"),
    pick("waterway", &[("rank", &["3", "4"])], "river"),
    pick("waterway", &[], "river-minor"),
    pick("boundary", &[("level", &["country", "land"]), ("ni", &["1"])], "border"),
    pick("boundary", &[("level", &["country", "land"])], "border-outside"),
    pick("boundary", &[("level", &["kreis"]), ("ni", &["1"])], "border-kreis"),
    pick("boundary", &[("level", &["gemeinde"]), ("ni", &["1"])], "border-gemeinde"),
];

const NAMED: &[Pick] = &[
    pick("place", &[("kind", &["island"])], "island"),
    ranked(pick("place", &[("kind", &["quarter"])], "quarter"), "pop", 0),
    // Bremen, Bremerhaven and Hamburg too, states of their own as they are.
    ranked(pick("place", &[("own", &["1"])], "place"), "pop", 0),
    ranked(pick("place", &[], "place-outside"), "pop", 0),
    pick("kreis_label", &[("stadt", &["0"])], "kreis"),
    pick("region", &[("kind", &["sea"])], "sea"),
    pick("region", &[], "region"),
    pick("waterway", &[("rank", &["1", "2"])], "river-great-name"),
    pick("waterway", &[], "river-name"),
    ranked(pick("lake", &[], "water-name"), "km2", 0),
    pick("station", &[("long", &["1"])], "station-great"),
    pick("station", &[], "station"),
    pick("stop", &[], "stop"),
];
