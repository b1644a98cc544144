//! The looks, in drawing order: what comes later lies above. Names stand above everything, and
//! among themselves go by priority, not by this order.

mod label;
mod line;

use crate::token::Token;
pub use label::{Label, Stand};

/// Values by zoom, or by another number: between two stops in proportion, beyond the ends level.
pub type Stops = &'static [(f32, f32)];

/// How one sort of feature looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// What picks call it.
    pub name: &'static str,
    /// From this zoom on, up to but not at that one.
    pub zoom: (f32, f32),
    /// What is drawn.
    pub paint: Paint,
}

/// What is drawn of a feature.
#[derive(Debug, Clone, Copy)]
pub enum Paint {
    /// An area.
    Area(Token),
    /// A line.
    Line(Line),
    /// A border: a line that an archive of streets above does not cover.
    Border(Line),
    /// A name.
    Label(Label),
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// Its colour.
    pub color: Token,
    /// Its width by zoom, in pixels.
    pub width: Stops,
    /// Colour of its edges and how wide both are together; they lie under all lines of the kind.
    pub casing: Option<(Token, f32)>,
    /// Lengths of dashes and gaps; none for a whole line.
    pub dash: &'static [f32],
}

/// As far as the map zooms in.
pub const END: f32 = 24.0;

/// Every look.
pub const LOOKS: &[Look] = &[
    area("land-outside", 0.0, Token::LandOutside),
    area("land", 0.0, Token::Land),
    area("forest", 6.0, Token::Forest),
    area("settlement", 6.0, Token::Settlement),
    area("water", 0.0, Token::Water),
    line::CANAL,
    line::STREAM,
    line::RIVER,
    line::RIVER_MINOR,
    line::RIVER_GREAT,
    area("building", 14.0, Token::Building),
    line::FERRY,
    line::PATH,
    line::RAIL,
    line::SERVICE,
    line::MINOR,
    line::MEDIUM,
    line::MAJOR,
    line::MOTORWAY,
    line::BORDER_GEMEINDE,
    line::BORDER_OUTSIDE,
    line::BORDER_KREIS,
    line::BORDER,
    label::PLACE,
    label::PLACE_OUTSIDE,
    label::QUARTER,
    label::KREIS,
    label::ISLAND,
    label::REGION,
    label::SEA,
    label::WATER,
    label::RIVER_GREAT,
    label::RIVER,
    label::STATION_GREAT,
    label::STATION,
    label::STOP,
    label::ROAD,
    label::STREET,
    label::HOUSE,
];

/// The look of this name.
#[must_use]
pub fn look(name: &str) -> Option<&'static Look> {
    LOOKS.iter().find(|look| look.name == name)
}

const fn area(name: &'static str, from: f32, color: Token) -> Look {
    Look { name, zoom: (from, END), paint: Paint::Area(color) }
}
