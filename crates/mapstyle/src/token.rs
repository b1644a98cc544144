//! The basemap's colours, by the names that they have in `style/map.css`: token `x` is the custom
//! property `--map-x`. Absent: the markers' colours, which `map/palette.js` lists.

/// Defines the tokens with their names, each written once.
macro_rules! tokens {
    ($($(#[$doc:meta])* $token:ident = $name:literal,)*) => {
        /// A colour of the basemap.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Token { $($(#[$doc])* $token,)* }

        impl Token {
            /// All of them, ground first.
            pub const ALL: &'static [Self] = &[$(Self::$token,)*];

            /// The custom property's name without `--map-`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$token => $name,)* }
            }
        }
    };
}

tokens! {
    /// Sea and lakes; also what lies under everything.
    Water = "water",
    /// Niedersachsen, and the ground of street maps.
    Land = "land",
    /// The neighbours.
    LandOutside = "land-outside",
    /// Where people live.
    Settlement = "settlement",
    /// Woods, parks and other green.
    Forest = "forest",
    /// Buildings.
    Building = "building",
    /// Rivers and canals.
    River = "river",
    /// Streets.
    Road = "road",
    /// Motorways and main roads.
    RoadMajor = "road-major",
    /// Edges of roads.
    RoadCasing = "road-casing",
    /// Railways.
    Rail = "rail",
    /// The state's own edge.
    Boundary = "boundary",
    /// Between districts.
    BoundaryKreis = "boundary-kreis",
    /// Between municipalities.
    BoundaryGemeinde = "boundary-gemeinde",
    /// Between other states.
    BoundaryOutside = "boundary-outside",
    /// Names of places.
    Label = "label",
    /// Names of neighbours, small parts, streets and stops.
    LabelMuted = "label-muted",
    /// Names of districts.
    LabelKreis = "label-kreis",
    /// Names of waters.
    LabelWater = "label-water",
    /// Round every name.
    LabelHalo = "label-halo",
}
