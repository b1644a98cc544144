//! Shortbread 1.0: <https://shortbread-tiles.org/schema/1.0/>. It has no land of its own, and keeps
//! names in layers apart.

use super::{COVER, Pick, Schema, pick, ranked};

pub(super) const SCHEMA: Schema =
    Schema { name: "shortbread", drawn: DRAWN, named: NAMED, left: LEFT };

const DRAWN: &[Pick] = &[
    pick(COVER, &[], "land"),
    pick("ocean", &[], "water"),
    pick("land", &[("kind", GREEN)], "forest"),
    pick("land", &[("kind", BUILT)], "settlement"),
    pick("sites", &[("kind", &["university", "college", "school", "hospital"])], "settlement"),
    pick("water_polygons", &[], "water"),
    pick("water_lines", &[("kind", &["river", "canal"])], "canal"),
    pick("water_lines", &[], "stream"),
    pick("street_polygons", &[], "settlement"),
    pick("buildings", &[], "building"),
    pick("ferries", &[], "ferry"),
    pick("streets", &[("rail", &["true"])], "rail"),
    pick("streets", &[("kind", &["motorway"])], "motorway"),
    pick("streets", &[("kind", &["trunk", "primary"])], "road-major"),
    pick("streets", &[("kind", &["secondary", "tertiary"])], "road-medium"),
    pick("streets", &[("kind", MINOR)], "road-minor"),
    pick("streets", &[("kind", &["service", "track"])], "road-service"),
    pick("streets", &[("kind", &["footway", "steps", "path", "cycleway"])], "path"),
    pick("boundaries", &[("maritime", &["true"])], "border-outside"),
    pick("boundaries", &[], "border"),
];

const NAMED: &[Pick] = &[
    ranked(
        pick("place_labels", &[("kind", &["capital", "state_capital", "city"])], "place"),
        "population",
        120_000,
    ),
    ranked(
        pick("place_labels", &[("kind", &["town", "village", "hamlet"])], "place"),
        "population",
        0,
    ),
    ranked(
        pick("place_labels", &[("kind", &["suburb", "quarter", "neighbourhood"])], "quarter"),
        "population",
        500,
    ),
    pick("place_labels", &[("kind", &["island"])], "island"),
    ranked(pick("water_polygons_labels", &[], "water-name"), "", 5),
    pick("water_lines_labels", &[], "river-name"),
    pick("street_labels", &[("kind", NAMED_EARLY)], "road-name"),
    pick("street_labels", &[("kind", NAMED_NOT)], ""),
    pick("street_labels", &[], "street-name"),
    Pick { text: "housenumber", ..pick("addresses", &[], "house-number") },
];

const MINOR: &[&str] =
    &["unclassified", "residential", "living_street", "pedestrian", "busway", "bus_guideway"];

const NAMED_EARLY: &[&str] = &["motorway", "trunk", "primary", "secondary", "tertiary"];

/// Lines whose names would only be taken for streets.
const NAMED_NOT: &[&str] = &[
    "rail",
    "narrow_gauge",
    "tram",
    "light_rail",
    "funicular",
    "subway",
    "monorail",
    "runway",
    "taxiway",
];

const GREEN: &[&str] = &[
    "allotments",
    "cemetery",
    "forest",
    "garden",
    "golf_course",
    "grass",
    "grassland",
    "grave_yard",
    "heath",
    "meadow",
    "miniature_golf",
    "orchard",
    "park",
    "plant_nursery",
    "playground",
    "recreation_ground",
    "scrub",
    "village_green",
    "vineyard",
];

const BUILT: &[&str] = &[
    "brownfield",
    "commercial",
    "farmyard",
    "garages",
    "industrial",
    "railway",
    "residential",
    "retail",
];

/// Points would compete with the members; the rest is too small to orient by.
const LEFT: &[&str] = &[
    "aerialways",
    "boundary_labels",
    "bridges",
    "dam_lines",
    "dam_polygons",
    "pier_lines",
    "pier_polygons",
    "pois",
    "public_transport",
    "street_labels_points",
    "streets_polygons_labels",
];
