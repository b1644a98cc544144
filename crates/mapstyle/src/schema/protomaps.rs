//! Protomaps' basemap, version 4: <https://docs.protomaps.com/basemaps/layers>. Its roads, waters
//! and places carry their names themselves.

use super::{COVER, Pick, Schema, pick, ranked};

pub(super) const SCHEMA: Schema = Schema {
    name: "protomaps",
    drawn: DRAWN,
    named: NAMED,
    // Land cover ends at level 7; points of interest would compete with the members.
    left: &["landcover", "natural", "pois", "transit"],
};

const DRAWN: &[Pick] = &[
    pick(COVER, &[], "land"),
    pick("earth", &[], "land"),
    pick("landuse", &[("kind", GREEN)], "forest"),
    pick("landuse", &[("kind", BUILT)], "settlement"),
    pick("water", &[("kind", &["river", "canal"])], "canal"),
    pick("water", &[("kind", &["stream", "drain", "ditch"])], "stream"),
    pick("water", &[], "water"),
    pick("buildings", &[("kind", &["building", "building_part", "!"])], "building"),
    pick("roads", &[("kind", &["ferry"])], "ferry"),
    pick("roads", &[("kind", &["rail"])], "rail"),
    pick("roads", &[("kind", &["path"])], "path"),
    pick("roads", &[("kind", &["highway"])], "motorway"),
    pick("roads", &[("kind_detail", &["trunk", "primary"])], "road-major"),
    pick("roads", &[("kind_detail", &["secondary", "tertiary"])], "road-medium"),
    pick("roads", &[("kind", &["major_road"])], "road-major"),
    pick("roads", &[("kind_detail", &["service", "driveway", "alley"])], "road-service"),
    pick("roads", &[("kind", &["minor_road"])], "road-minor"),
    pick("boundaries", &[("kind", &["country", "region"])], "border"),
    pick("boundaries", &[("kind", &["county"])], "border-kreis"),
];

const NAMED: &[Pick] = &[
    ranked(pick("places", &[("kind_detail", &["city"])], "place"), "population", 120_000),
    ranked(pick("places", &[("kind_detail", &["town"])], "place"), "population", 15_000),
    ranked(pick("places", &[("kind_detail", &["village"])], "place"), "population", 1_000),
    ranked(pick("places", &[("kind_detail", &["hamlet"])], "place"), "population", 100),
    ranked(
        pick("places", &[("kind_detail", &["suburb", "quarter"])], "quarter"),
        "population",
        2_000,
    ),
    ranked(pick("places", &[("kind", &["macrohood"])], "quarter"), "population", 2_000),
    ranked(pick("places", &[("kind", &["neighbourhood"])], "quarter"), "population", 500),
    ranked(pick("places", &[("kind", &["locality"])], "place"), "population", 100),
    pick("water", &[("kind", &["river", "canal", "stream"])], "river-name"),
    ranked(pick("water", &[], "water-name"), "", 5),
    pick("earth", &[("kind", &["island", "islet"])], "island"),
    pick("roads", &[("kind", &["highway", "major_road"])], "road-name"),
    pick("roads", &[("kind", &["minor_road", "path"])], "street-name"),
    Pick {
        text: "addr_housenumber",
        ..pick("buildings", &[("kind", &["address"])], "house-number")
    },
];

const GREEN: &[&str] = &[
    "allotments",
    "cemetery",
    "dog_park",
    "forest",
    "garden",
    "golf_course",
    "grass",
    "grassland",
    "meadow",
    "national_park",
    "nature_reserve",
    "orchard",
    "park",
    "pitch",
    "playground",
    "protected_area",
    "recreation_ground",
    "scrub",
    "village_green",
    "wood",
];

const BUILT: &[&str] = &[
    "aerodrome",
    "college",
    "commercial",
    "farmyard",
    "hospital",
    "industrial",
    "kindergarten",
    "military",
    "neighbourhood",
    "pedestrian",
    "railway",
    "residential",
    "retail",
    "school",
    "stadium",
    "university",
];
