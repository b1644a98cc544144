//! The basemap, unpacked for its checks: what each tile holds, in degrees.
//!
//! Geometry is as coarse as the tiles have it, and cut at their edges. Nothing here is fast.

use crate::size::tiles::Archive;
use crate::size::view::{self, SCREENS, Tile};
use anyhow::{Context, Result};
use directory::geo::REGION;
use geo_types::{Coord, Geometry, LineString, Polygon};
use mvt_reader::Reader;
use mvt_reader::feature::Value as Field;
use mvt_reader::layer::Layer;
use std::collections::BTreeMap;
use std::f64::consts::PI;

/// Longitude and latitude.
pub type Place = [f64; 2];

/// All that the checks ask of an archive.
#[derive(Debug, Clone)]
pub struct Atlas {
    /// What the archive says of itself.
    pub metadata: serde_json::Value,
    /// The contents by level, column and row.
    pub tiles: BTreeMap<(u32, u32, u32), Vec<Feature>>,
    /// The whole file, in bytes.
    pub bytes: usize,
    /// The largest tile, in bytes as stored.
    pub largest: u64,
    /// For each screen, by name: the bytes of the tiles that the whole state needs, beyond the first
    /// request.
    pub opening: Vec<(&'static str, usize)>,
}

/// A feature as one tile has it.
#[derive(Debug, Clone)]
pub struct Feature {
    /// Its layer.
    pub layer: String,
    /// Its fields, numbers as text.
    pub fields: BTreeMap<String, String>,
    /// Rings of an area, lines, or points of one place each.
    pub lines: Vec<Vec<Place>>,
}

impl Atlas {
    /// Reads a whole archive.
    ///
    /// # Errors
    /// When it is no archive, or one of its tiles no vector tile.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let archive = Archive::open(bytes)?;
        let entries = archive.tiles()?;
        let mut tiles = BTreeMap::new();
        for (tile, _) in &entries {
            let Tile { z, x, y } = *tile;
            let content = archive.tile(*tile)?.context("an entry without a tile")?;
            let found = features(*tile, content).with_context(|| format!("{z}/{x}/{y}"))?;
            tiles.insert((z, x, y), found);
        }
        let open = |screen| {
            let tiles = view::tiles(screen, REGION, archive.levels.clone());
            anyhow::Ok(archive.weigh(&tiles)? - archive.weigh(&[])?)
        };
        let opening = SCREENS.iter().map(|screen| Ok((screen.name, open(screen)?)));
        Ok(Self {
            metadata: archive.metadata()?,
            tiles,
            bytes: bytes.len(),
            largest: entries.iter().map(|(_, length)| *length).max().unwrap_or_default(),
            opening: opening.collect::<Result<_>>()?,
        })
    }

    /// What one layer has in the tile of this level that a place lies in.
    pub fn at(&self, level: u32, place: Place, layer: &str) -> impl Iterator<Item = &Feature> {
        let side = f64::from(level).exp2();
        let [x, y] = square(place).map(|part| (part * side).floor() as u32);
        let found = self.tiles.get(&(level, x, y)).map(Vec::as_slice).unwrap_or_default();
        found.iter().filter(move |feature| feature.layer == layer)
    }

    /// What one layer has in all tiles of a level; what lies in several is there several times.
    pub fn level(&self, level: u32, layer: &str) -> impl Iterator<Item = &Feature> {
        let all = self.tiles.range((level, 0, 0)..(level + 1, 0, 0)).flat_map(|(_, found)| found);
        all.filter(move |feature| feature.layer == layer)
    }
}

impl Feature {
    /// A field's text; empty where there is none.
    pub fn get(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// The place of a point.
    pub fn point(&self) -> Option<Place> {
        self.lines.first()?.first().copied()
    }

    /// Whether an area holds a place: by counting the edges to the east of it.
    pub fn holds(&self, place: Place) -> bool {
        let crossings = self.lines.iter().flat_map(|ring| edges(ring)).filter(|(a, b)| {
            let spans = (a[1] > place[1]) != (b[1] > place[1]);
            spans && place[0] < a[0] + (b[0] - a[0]) * (place[1] - a[1]) / (b[1] - a[1])
        });
        crossings.count() % 2 == 1
    }

    /// How many metres its lines are away from a place at the nearest.
    pub fn distance(&self, place: Place) -> f64 {
        let plain = |at: &Place| {
            let shrink = place[1].to_radians().cos();
            [(at[0] - place[0]) * shrink * METRES, (at[1] - place[1]) * METRES]
        };
        let nearest = |(a, b): (&Place, &Place)| {
            let ([ax, ay], [bx, by]) = (plain(a), plain(b));
            let (dx, dy) = (bx - ax, by - ay);
            let length = dx.mul_add(dx, dy * dy);
            let part = if length > 0.0 { -ax.mul_add(dx, ay * dy) / length } else { 0.0 };
            let part = part.clamp(0.0, 1.0);
            part.mul_add(dx, ax).hypot(part.mul_add(dy, ay))
        };
        self.lines.iter().flat_map(|ring| edges(ring)).map(nearest).fold(f64::INFINITY, f64::min)
    }
}

/// Metres in a degree of latitude.
const METRES: f64 = 111_200.0;

fn edges(ring: &[Place]) -> impl Iterator<Item = (&Place, &Place)> {
    ring.iter().zip(ring.iter().skip(1))
}

/// A place as parts of the Web Mercator square, from its north-western corner.
fn square([lon, lat]: Place) -> [f64; 2] {
    [(lon + 180.0) / 360.0, (1.0 - lat.to_radians().tan().asinh() / PI) / 2.0]
}

/// All that a tile holds.
fn features(tile: Tile, content: Vec<u8>) -> Result<Vec<Feature>> {
    let reader = Reader::new(content).map_err(|error| anyhow::anyhow!("{error}"))?;
    let layers = reader.get_layer_metadata().map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut found = Vec::new();
    for layer in layers {
        let read = reader.get_features_as::<f64>(layer.layer_index);
        for feature in read.map_err(|error| anyhow::anyhow!("{error}"))? {
            let fields = feature.properties.unwrap_or_default();
            found.push(Feature {
                layer: layer.name.clone(),
                fields: fields.into_iter().map(|(key, field)| (key, text(field))).collect(),
                lines: lines(tile, &layer, feature.geometry),
            });
        }
    }
    Ok(found)
}

fn text(field: Field) -> String {
    match field {
        Field::String(text) => text,
        Field::Float(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Int(number) | Field::SInt(number) => number.to_string(),
        Field::UInt(number) => number.to_string(),
        Field::Bool(yes) => yes.to_string(),
        Field::Null => String::new(),
    }
}

/// A geometry's lines in degrees.
fn lines(tile: Tile, layer: &Layer, geometry: Geometry<f64>) -> Vec<Vec<Place>> {
    let side = f64::from(tile.z).exp2();
    let extent = f64::from(layer.extent);
    let place = |at: &Coord<f64>| {
        let x = (f64::from(tile.x) + at.x / extent) / side;
        let y = (f64::from(tile.y) + at.y / extent) / side;
        [x.mul_add(360.0, -180.0), (PI * 2.0_f64.mul_add(-y, 1.0)).sinh().atan().to_degrees()]
    };
    let line = |line: &LineString<f64>| line.0.iter().map(place).collect();
    let rings = |area: &Polygon<f64>| {
        let all = std::iter::once(area.exterior()).chain(area.interiors());
        all.map(line).collect::<Vec<_>>()
    };
    match geometry {
        Geometry::Point(point) => vec![vec![place(&point.0)]],
        Geometry::MultiPoint(points) => points.iter().map(|p| vec![place(&p.0)]).collect(),
        Geometry::LineString(one) => vec![line(&one)],
        Geometry::MultiLineString(all) => all.iter().map(line).collect(),
        Geometry::Polygon(area) => rings(&area),
        Geometry::MultiPolygon(areas) => areas.iter().flat_map(rings).collect(),
        _ => Vec::new(),
    }
}
