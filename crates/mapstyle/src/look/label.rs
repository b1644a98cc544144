//! How names are set. Which of two wins is decided by priority alone, over all tiles and archives
//! in view: larger places first, then districts, then the small print.

use super::{END, Look, Paint, Stops};
use crate::token::Token;

/// How a name is set.
#[derive(Debug, Clone, Copy)]
pub struct Label {
    /// Its colour.
    pub color: Token,
    /// The colour of the halo round it: that of the ground it mostly stands on.
    pub halo: Token,
    /// Its height in pixels by importance, such as population.
    pub size: Stops,
    /// By how much that is multiplied, by zoom.
    pub scale: Stops,
    /// Whether it leans, as names of waters and parts do.
    pub italic: bool,
    /// From this importance on it is bold.
    pub bold: f32,
    /// Space between letters, in parts of the height.
    pub spacing: f32,
    /// The importance that it needs: up to but not at a zoom, so much; nothing beyond the last.
    pub least: Stops,
    /// Names with more win; the logarithm (base 2) of the importance is added.
    pub priority: f32,
    /// Longer names are set in two lines, if they have a gap.
    pub wrap: u8,
    /// Where it stands.
    pub stand: Stand,
    /// The same name is not set again within so many pixels.
    pub again: f32,
    /// Room round it, in pixels; twice as much at its sides.
    pub air: f32,
    /// Whether what follows the last comma is left away: the town that a stop lies in.
    pub short: bool,
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stand {
    /// On its point, or not at all.
    On,
    /// Beside its point, first below, where it keeps clear of markers; so many pixels off.
    Beside(f32),
    /// Beside its point, which is drawn as a small ring.
    Ring(f32),
    /// Along a stretch of its line that is straight to so many pixels.
    Along(f32),
}

/// What the others are made of.
const PLAIN: Label = Label {
    color: Token::Label,
    halo: Token::LabelHalo,
    size: &[(0.0, 11.5)],
    scale: &[(6.0, 0.9), (9.0, 1.0), (14.0, 1.1), (18.0, 1.2)],
    italic: false,
    bold: f32::INFINITY,
    spacing: 0.0,
    least: &[],
    priority: 0.0,
    wrap: 14,
    stand: Stand::On,
    again: 250.0,
    air: 2.5,
    short: false,
};

/// Towns by their inhabitants.
const BY_POPULATION: Stops =
    &[(1_000.0, 11.5), (8_000.0, 12.5), (40_000.0, 13.5), (100_000.0, 15.0), (500_000.0, 17.5)];

const fn label(name: &'static str, from: f32, to: f32, label: Label) -> Look {
    Look { name, zoom: (from, to), paint: Paint::Label(label) }
}

pub(super) const PLACE: Look = label(
    "place",
    0.0,
    15.0,
    Label {
        size: BY_POPULATION,
        bold: 90_000.0,
        least: &[
            (5.9, 400_000.0),
            (6.8, 120_000.0),
            (7.6, 60_000.0),
            (8.3, 30_000.0),
            (9.0, 18_000.0),
            (9.7, 9_000.0),
            (10.4, 4_000.0),
            (11.2, 1_800.0),
            (12.0, 700.0),
        ],
        priority: 30.0,
        stand: Stand::Beside(5.0),
        ..PLAIN
    },
);

pub(super) const PLACE_OUTSIDE: Look = label(
    "place-outside",
    0.0,
    END,
    Label {
        color: Token::LabelMuted,
        halo: Token::LandOutside,
        size: &[(10_000.0, 11.0), (100_000.0, 12.0), (500_000.0, 13.5)],
        least: &[
            (6.2, 1_000_000.0),
            (7.2, 400_000.0),
            (8.0, 180_000.0),
            (9.0, 80_000.0),
            (10.0, 30_000.0),
            (11.0, 10_000.0),
            (12.0, 3_000.0),
        ],
        priority: 6.0,
        ..PLAIN
    },
);

pub(super) const QUARTER: Look = label(
    "quarter",
    11.5,
    END,
    Label {
        color: Token::LabelMuted,
        size: &[(0.0, 11.0), (10_000.0, 12.0)],
        spacing: 0.06,
        least: &[(12.5, 10_000.0), (13.5, 1_000.0)],
        priority: 16.0,
        ..PLAIN
    },
);

pub(super) const KREIS: Look = label(
    "kreis",
    7.4,
    12.5,
    Label {
        color: Token::LabelKreis,
        size: &[(0.0, 11.0)],
        scale: &[(7.4, 0.92), (9.0, 1.08), (11.0, 1.25)],
        spacing: 0.08,
        priority: 44.0,
        wrap: 11,
        stand: Stand::Beside(0.0),
        again: 400.0,
        ..PLAIN
    },
);

pub(super) const ISLAND: Look = label(
    "island",
    8.3,
    END,
    Label {
        size: &[(0.0, 11.0)],
        italic: true,
        priority: 43.0,
        stand: Stand::Beside(4.0),
        ..PLAIN
    },
);

/// Neighbouring countries and states: large, light, and giving way to everything.
const AROUND: Label = Label {
    color: Token::LabelMuted,
    halo: Token::LandOutside,
    size: &[(0.0, 12.0)],
    spacing: 0.16,
    priority: 1.0,
    again: 600.0,
    ..PLAIN
};
pub(super) const REGION: Look = label("region", 5.0, 9.5, AROUND);
pub(super) const SEA: Look = label(
    "sea",
    5.0,
    11.0,
    Label { color: Token::LabelWater, halo: Token::Water, italic: true, priority: 20.0, ..AROUND },
);

/// Waters.
const OF_WATER: Label = Label {
    color: Token::LabelWater,
    size: &[(0.0, 11.0)],
    italic: true,
    spacing: 0.06,
    priority: 24.0,
    again: 500.0,
    ..PLAIN
};
pub(super) const WATER: Look = label(
    "water-name",
    8.5,
    END,
    Label { halo: Token::Water, least: &[(9.5, 15.0), (11.0, 3.0), (12.5, 0.7)], ..OF_WATER },
);

/// Along rivers.
const OF_RIVER: Label = Label {
    spacing: 0.1,
    priority: 22.0,
    wrap: 60,
    stand: Stand::Along(7.0),
    again: 320.0,
    ..OF_WATER
};
pub(super) const RIVER_GREAT: Look =
    label("river-great-name", 8.0, END, Label { priority: 42.0, ..OF_RIVER });
pub(super) const RIVER: Look = label("river-name", 9.5, END, OF_RIVER);

/// Stops of trains and buses.
const OF_STATION: Label = Label {
    color: Token::LabelMuted,
    size: &[(0.0, 10.5)],
    priority: 2.0,
    wrap: 20,
    stand: Stand::Ring(4.0),
    ..PLAIN
};
pub(super) const STATION_GREAT: Look =
    label("station-great", 11.5, END, Label { priority: 8.0, ..OF_STATION });
pub(super) const STATION: Look = label("station", 12.5, END, OF_STATION);
pub(super) const STOP: Look = label(
    "stop",
    13.4,
    END,
    Label { size: &[(0.0, 10.0)], priority: 1.0, air: 9.0, short: true, ..OF_STATION },
);

pub(super) const ROAD: Look = label(
    "road-name",
    13.0,
    END,
    Label {
        color: Token::LabelMuted,
        size: &[(0.0, 10.5)],
        priority: 12.0,
        wrap: 60,
        stand: Stand::Along(3.0),
        ..PLAIN
    },
);

pub(super) const STREET: Look = label(
    "street-name",
    14.5,
    END,
    Label {
        color: Token::LabelMuted,
        size: &[(0.0, 10.5)],
        priority: 10.0,
        wrap: 60,
        stand: Stand::Along(3.0),
        again: 400.0,
        ..PLAIN
    },
);

pub(super) const HOUSE: Look = label(
    "house-number",
    17.0,
    END,
    Label {
        color: Token::LabelMuted,
        size: &[(0.0, 9.5)],
        scale: &[(0.0, 1.0)],
        priority: 0.0,
        again: 0.0,
        air: 1.0,
        ..PLAIN
    },
);
