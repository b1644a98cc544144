//! How lines are drawn: waters, roads, borders.

use super::{END, Line, Look, Paint, Stops};
use crate::token::Token;

const fn water(name: &'static str, from: f32, width: Stops) -> Look {
    let line = Line { color: Token::River, width, casing: None, dash: &[] };
    Look { name, zoom: (from, END), paint: Paint::Line(line) }
}

pub(super) const RIVER_GREAT: Look =
    water("river-great", 6.0, &[(6.0, 0.7), (8.0, 1.3), (10.0, 2.0), (14.0, 4.0)]);
pub(super) const RIVER: Look =
    water("river", 7.5, &[(7.5, 0.6), (9.0, 1.1), (11.0, 1.6), (14.0, 3.0)]);
pub(super) const RIVER_MINOR: Look =
    water("river-minor", 9.0, &[(9.0, 0.6), (11.0, 1.1), (14.0, 2.2)]);
pub(super) const STREAM: Look =
    water("stream", 12.5, &[(12.5, 0.5), (14.0, 0.9), (16.0, 1.6), (18.0, 3.0)]);
pub(super) const CANAL: Look =
    water("canal", 9.0, &[(9.0, 0.6), (11.0, 1.0), (14.0, 2.0), (18.0, 6.0)]);

pub(super) const FERRY: Look = Look {
    name: "ferry",
    zoom: (11.0, END),
    paint: Paint::Line(Line {
        color: Token::River,
        width: &[(11.0, 0.8), (16.0, 1.5)],
        casing: None,
        dash: &[6.0, 5.0],
    }),
};

/// A road with edges that show it on its ground.
const fn road(name: &'static str, from: f32, color: Token, edges: f32, width: Stops) -> Look {
    let casing = Some((Token::RoadCasing, edges));
    Look { name, zoom: (from, END), paint: Paint::Line(Line { color, width, casing, dash: &[] }) }
}

pub(super) const MOTORWAY: Look = road(
    "motorway",
    5.0,
    Token::RoadMajor,
    1.6,
    &[(6.0, 0.5), (9.0, 1.0), (11.0, 1.8), (13.0, 3.2), (15.0, 6.0), (18.0, 18.0)],
);
pub(super) const MAJOR: Look = road(
    "road-major",
    8.0,
    Token::RoadMajor,
    1.4,
    &[(8.0, 0.4), (11.0, 1.1), (13.0, 2.4), (15.0, 5.5), (18.0, 17.0)],
);
pub(super) const MEDIUM: Look = road(
    "road-medium",
    10.0,
    Token::Road,
    1.3,
    &[(10.0, 0.4), (12.0, 0.9), (13.0, 1.6), (15.0, 4.5), (18.0, 15.0)],
);
pub(super) const MINOR: Look = road(
    "road-minor",
    12.5,
    Token::Road,
    1.2,
    &[(12.5, 0.3), (14.0, 1.3), (15.0, 3.0), (17.0, 8.0), (18.0, 13.0)],
);
pub(super) const SERVICE: Look =
    road("road-service", 14.5, Token::Road, 1.0, &[(14.5, 0.4), (16.0, 2.0), (18.0, 7.0)]);

const fn thin(
    name: &'static str,
    from: f32,
    color: Token,
    width: Stops,
    dash: &'static [f32],
) -> Look {
    let line = Line { color, width, casing: None, dash };
    Look { name, zoom: (from, END), paint: Paint::Line(line) }
}

pub(super) const PATH: Look =
    thin("path", 15.0, Token::RoadCasing, &[(15.0, 0.8), (18.0, 1.8)], &[4.0, 3.0]);
pub(super) const RAIL: Look =
    thin("rail", 11.0, Token::Rail, &[(11.0, 0.6), (14.0, 1.1), (18.0, 2.4)], &[]);

const fn border(
    name: &'static str,
    from: f32,
    color: Token,
    width: Stops,
    dash: &'static [f32],
) -> Look {
    let line = Line { color, width, casing: None, dash };
    Look { name, zoom: (from, END), paint: Paint::Border(line) }
}

pub(super) const BORDER: Look =
    border("border", 0.0, Token::Boundary, &[(5.0, 0.9), (7.0, 1.3), (9.0, 1.9), (12.0, 2.4)], &[]);
pub(super) const BORDER_KREIS: Look = border(
    "border-kreis",
    6.0,
    Token::BoundaryKreis,
    &[(6.0, 0.6), (8.0, 1.1), (10.0, 1.6), (13.0, 2.4)],
    &[],
);
pub(super) const BORDER_GEMEINDE: Look = border(
    "border-gemeinde",
    10.0,
    Token::BoundaryGemeinde,
    &[(10.0, 0.8), (13.0, 1.2)],
    &[1.5, 4.0],
);
pub(super) const BORDER_OUTSIDE: Look =
    border("border-outside", 0.0, Token::BoundaryOutside, &[(6.0, 0.8), (10.0, 1.3)], &[]);
