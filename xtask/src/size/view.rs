//! Which tiles the map asks for when it opens: the engine's own rule (`map/engine.js`,
//! `map/basemap.js` and OpenLayers' view and tile grid), written again so that bytes can be counted
//! without a browser. Its outcomes are pinned by what Chromium was seen to ask for.
//!
//! Positions are parts of the Web Mercator square: 0, 0 is its north-western corner, 1, 1 the
//! south-eastern one. Pixels are CSS pixels; a display's density changes no tile.

use directory::geo::Bounds;
use std::f64::consts::PI;
use std::ops::RangeInclusive;

/// A map's place on the page, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// What it is called in the table.
    pub name: &'static str,
    width: f64,
    height: f64,
}

/// A phone, all of it (search box and buttons take some away), and desks of 1280 × 800 and of
/// 1920 × 1080 whose list takes 432 pixels (`style/layout.css`).
pub const SCREENS: [Screen; 3] = [
    Screen { name: "phone", width: 390.0, height: 844.0 },
    Screen { name: "desk", width: 848.0, height: 800.0 },
    Screen { name: "wide desk", width: 1488.0, height: 1080.0 },
];

/// A tile of an archive: level, column from the west, row from the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// Zoom level.
    pub z: u32,
    /// Column.
    pub x: u32,
    /// Row.
    pub y: u32,
}

/// How wide a tile is drawn at its own level.
const TILE: f64 = 512.0;
/// The tiles by which the engine counts zoom are half as wide.
const ZOOM_TILE: f64 = 256.0;
const MIN_ZOOM: f64 = 5.5;
const MAX_ZOOM: f64 = 14.0;
/// Pixels that are left free at each edge when the region is fitted in.
const EDGE: f64 = 40.0;
/// Room round the region in which the view stays, in widths and heights of the region.
const ROOM: f64 = 1.1;

/// The tiles of an archive with these levels that a map of `region` opens with. None, where all
/// levels are too fine for the view.
pub fn tiles(screen: &Screen, region: Bounds, levels: RangeInclusive<u32>) -> Vec<Tile> {
    let [west, north, east, south] = square(region);
    let [left, top, right, bottom] = square(roomy(region));
    // Pixels that the whole square measures: so that the region fits in, and its room fills the view.
    let fitted = ((screen.width - 2.0 * EDGE) / (east - west))
        .min((screen.height - 2.0 * EDGE) / (south - north));
    let filled = (screen.width / (right - left)).max(screen.height / (bottom - top));
    let scale = fitted.clamp(ZOOM_TILE * MIN_ZOOM.exp2(), ZOOM_TILE * MAX_ZOOM.exp2()).max(filled);
    if scale <= ZOOM_TILE * f64::from(*levels.start()).exp2() {
        return Vec::new();
    }
    let drawn = ((scale / TILE).log2().floor() as u32).min(*levels.end());
    // Levels finer than what is drawn are asked for by whole coarser tiles.
    let level = drawn.max(*levels.start());
    let finer = |range: RangeInclusive<u32>| {
        (range.start() << (level - drawn))..=((range.end() + 1) << (level - drawn)) - 1
    };
    let columns = covered(west.midpoint(east), screen.width / scale, left..=right, drawn);
    let rows = covered(north.midpoint(south), screen.height / scale, top..=bottom, drawn);
    let column = |x| finer(rows.clone()).map(move |y| Tile { z: level, x, y });
    finer(columns).flat_map(column).collect()
}

/// The tiles along one axis under a view of this length, which is pushed into its room.
fn covered(middle: f64, length: f64, room: RangeInclusive<f64>, level: u32) -> RangeInclusive<u32> {
    let start = (middle - length / 2.0).min(room.end() - length).max(*room.start());
    let count = f64::from(level).exp2();
    let last = ((start + length) * count).ceil() - 1.0;
    (start * count).floor().max(0.0) as u32..=last.min(count - 1.0) as u32
}

fn roomy(region: Bounds) -> Bounds {
    let (dx, dy) = ((region.east - region.west) * ROOM, (region.north - region.south) * ROOM);
    Bounds {
        west: region.west - dx,
        south: region.south - dy,
        east: region.east + dx,
        north: region.north + dy,
    }
}

/// West, north, east and south edge in the square.
fn square(bounds: Bounds) -> [f64; 4] {
    let x = |lon: f64| (lon + 180.0) / 360.0;
    let y = |lat: f64| (1.0 - lat.to_radians().tan().asinh() / PI) / 2.0;
    [x(bounds.west), y(bounds.north), x(bounds.east), y(bounds.south)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::workspace_root;
    use directory::geo::REGION;

    fn check(width: f64, height: f64, levels: RangeInclusive<u32>, expected: &[&str]) {
        let screen = Screen { name: "", width, height };
        let got = tiles(&screen, REGION, levels);
        let got: Vec<_> = got.iter().map(|t| format!("{}/{}/{}", t.z, t.x, t.y)).collect();
        assert_eq!(got, expected, "{width} × {height}");
    }

    /// Seen in Chromium 156, by the ranges it asked for.
    #[test]
    fn what_the_engine_asks_for() {
        let phone = ["5/16/9", "5/16/10", "5/16/11", "5/17/9", "5/17/10", "5/17/11"];
        let desk = ["6/33/20", "6/33/21", "6/34/20", "6/34/21"];
        let wide = ["7/66/41", "7/66/42", "7/67/41", "7/67/42", "7/68/41", "7/68/42"];
        check(390.0, 844.0, 4..=11, &phone);
        check(848.0, 800.0, 4..=11, &desk);
        check(1440.0, 1080.0, 4..=11, &wide);
        check(360.0, 640.0, 4..=11, &["5/16/9", "5/16/10", "5/17/9", "5/17/10"]);
        // As high as the room: the view is nearer than the region needs, and pushed south.
        check(320.0, 1000.0, 4..=11, &phone);
        let flat = ["6/32/20", "6/32/21", "6/33/20", "6/33/21"];
        check(
            1600.0,
            500.0,
            4..=11,
            &[&flat[..], &["6/34/20", "6/34/21", "6/35/20", "6/35/21"]].concat(),
        );
    }

    /// Seen likewise, with the basemap's header changed.
    #[test]
    fn levels_that_an_archive_does_not_have() {
        check(848.0, 800.0, 4..=4, &["4/8/5"]);
        check(848.0, 800.0, 6..=6, &["6/33/20", "6/33/21", "6/34/20", "6/34/21"]);
        check(848.0, 800.0, 8..=14, &[]);
        // All that four tiles of level 6 hold.
        let all: Vec<_> =
            (66..70).flat_map(|x| (40..44).map(move |y| format!("7/{x}/{y}"))).collect();
        check(848.0, 800.0, 7..=11, &all.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// A change of the engine's numbers has to come here too.
    #[test]
    fn the_engine_says_the_same() {
        let check = |file: &str, text: &str| {
            let source = std::fs::read_to_string(workspace_root().join(file)).unwrap();
            assert!(source.contains(text), "{file}: {text}");
        };
        check("map/engine.js", &format!("const MIN_ZOOM = {MIN_ZOOM};"));
        check("map/engine.js", &format!("const MAX_ZOOM = {MAX_ZOOM};"));
        check("map/movement.js", &format!("const EDGE = {EDGE};"));
        check("map/engine.js", &format!("const ROOM = {ROOM};"));
        check("map/basemap.js", &format!("tileSize: {TILE} "));
        check("map/basemap.js", "const begins = first ? header.minZoom");
        check("map/basemap.js", "ground.setMinZoom(begins);");
        let list = format!("grid-template-columns: {}rem", (1280.0 - SCREENS[1].width) / 16.0);
        check("style/layout.css", &list);
    }
}
