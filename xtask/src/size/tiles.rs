//! Reads PMTiles archives (version 3): how many bytes of one the map asks for when it opens, and,
//! for the checks of the basemap, its metadata and tiles.
//! Source: <https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md>, sections 3 and 4.
//!
//! Every request counts, also for the same bytes twice: nothing between the engine and the network
//! promises to remember a tile. Only directories are kept, and the first bytes (`map/archive.js`).

use super::view::Tile;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Read as _;
use std::ops::RangeInclusive;

/// What the engine's library asks for first: the specification promises header and root in it.
const FIRST_REQUEST: u64 = 16_384;

/// An archive, as it lies in a file.
pub struct Archive<'a> {
    bytes: &'a [u8],
    root: Vec<Entry>,
    metadata: (u64, u64),
    leaves: u64,
    tiles: u64,
    /// The zoom levels it says to have.
    pub levels: RangeInclusive<u32>,
}

/// A directory's entry; `run` 0 is a leaf directory instead of a tile.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Entry {
    id: u64,
    run: u64,
    length: u64,
    offset: u64,
}

impl<'a> Archive<'a> {
    /// Reads header and root directory.
    ///
    /// # Errors
    /// When it is no archive, or its directories are compressed otherwise than by gzip.
    pub fn open(bytes: &'a [u8]) -> Result<Self> {
        if !bytes.starts_with(b"PMTiles\x03") {
            bail!("no PMTiles archive of version 3");
        }
        let field = |at| number(bytes, at, 8);
        let level = |at| -> Result<u32> { Ok(u32::try_from(number(bytes, at, 1)?)?) };
        if level(97)? != 2 {
            bail!("its directories are not compressed by gzip");
        }
        let (least, most) = (level(100)?, level(101)?);
        if least > most {
            bail!("its levels go from {least} to {most}");
        }
        Ok(Self {
            bytes,
            root: directory(slice(bytes, field(8)?, field(16)?)?)?,
            metadata: (field(24)?, field(32)?),
            leaves: field(40)?,
            tiles: field(56)?,
            levels: least..=most,
        })
    }

    /// Bytes that are asked for to draw these tiles: header, metadata, leaf directories, tiles.
    ///
    /// # Errors
    /// When a directory is broken, or the archive has none of the tiles.
    pub fn weigh(&self, tiles: &[Tile]) -> Result<usize> {
        let asked = |(offset, length): (u64, u64)| {
            if offset + length <= FIRST_REQUEST { 0 } else { length }
        };
        let mut found = 0;
        let mut leaves = BTreeSet::new();
        let mut bytes = FIRST_REQUEST.min(self.bytes.len() as u64) + asked(self.metadata);
        for tile in tiles {
            if let Some(range) = self.find(*tile, &mut leaves)? {
                found += 1;
                bytes += asked(range);
            }
        }
        if found == 0 && !tiles.is_empty() {
            bail!("it has no tile of the map's first view");
        }
        bytes += leaves.into_iter().map(asked).sum::<u64>();
        Ok(usize::try_from(bytes)?)
    }

    /// The metadata, parsed.
    ///
    /// # Errors
    /// When they are no JSON, or compressed otherwise than by gzip.
    pub fn metadata(&self) -> Result<Value> {
        let packed = slice(self.bytes, self.metadata.0, self.metadata.1)?;
        Ok(serde_json::from_slice(&unpacked(packed)?)?)
    }

    /// A tile, unpacked; none where the archive has none.
    ///
    /// # Errors
    /// When a directory is broken, or the tile is compressed otherwise than by gzip.
    pub fn tile(&self, tile: Tile) -> Result<Option<Vec<u8>>> {
        match self.find(tile, &mut BTreeSet::new())? {
            Some((offset, length)) => unpacked(slice(self.bytes, offset, length)?).map(Some),
            None => Ok(None),
        }
    }

    /// Every tile that has an entry, with its length as stored.
    ///
    /// # Errors
    /// When a directory is broken.
    pub fn tiles(&self) -> Result<Vec<(Tile, u64)>> {
        let mut found = Vec::new();
        let mut open = self.root.clone();
        while let Some(entry) = open.pop() {
            if entry.run == 0 {
                let leaf = slice(self.bytes, self.leaves + entry.offset, entry.length)?;
                open.extend(directory(leaf)?);
            }
            for id in entry.id..entry.id + entry.run {
                found.push((place(id), entry.length));
            }
        }
        Ok(found)
    }

    /// Where a tile lies in the file, and its length; notes the leaf directories on the way.
    fn find(&self, tile: Tile, leaves: &mut BTreeSet<(u64, u64)>) -> Result<Option<(u64, u64)>> {
        let id = id(tile);
        let mut leaf;
        let mut entries = &self.root;
        // The specification allows leaves below leaves, but no deeper than this.
        for _ in 0..4 {
            let after = entries.partition_point(|entry| entry.id <= id);
            let Some(entry) = after.checked_sub(1).and_then(|at| entries.get(at)) else {
                return Ok(None);
            };
            if entry.run > 0 {
                let here = id - entry.id < entry.run;
                return Ok(here.then_some((self.tiles + entry.offset, entry.length)));
            }
            let range = (self.leaves + entry.offset, entry.length);
            leaves.insert(range);
            leaf = directory(slice(self.bytes, range.0, range.1)?)?;
            entries = &leaf;
        }
        bail!("its directories are too deep")
    }
}

/// A tile's number: all tiles of the levels before (1 + 4 + 16 + …), and its place on the Hilbert
/// curve of its level.
fn id(Tile { z, x, y }: Tile) -> u64 {
    let (mut x, mut y) = (u64::from(x), u64::from(y));
    let mut id = (4_u64.pow(z) - 1) / 3;
    for level in (0..z).rev() {
        let side = 1 << level;
        let (right, low) = (x & side > 0, y & side > 0);
        id += side * side * ((3 * u64::from(right)) ^ u64::from(low));
        if !low {
            if right {
                (x, y) =
                    (side.wrapping_sub(1).wrapping_sub(x), side.wrapping_sub(1).wrapping_sub(y));
            }
            (x, y) = (y, x);
        }
    }
    id
}

/// The tile of a number: the other way round.
fn place(id: u64) -> Tile {
    let (mut z, mut rest) = (0, id);
    while rest >= 4_u64.pow(z) {
        rest -= 4_u64.pow(z);
        z += 1;
    }
    let (mut x, mut y) = (0_u32, 0_u32);
    for level in 0..z {
        let right = (rest >> 1) & 1 == 1;
        let low = (rest & 1 == 1) != right;
        let side = 1_u32 << level;
        if !low {
            if right {
                (x, y) = (side - 1 - x, side - 1 - y);
            }
            (x, y) = (y, x);
        }
        x += side * u32::from(right);
        y += side * u32::from(low);
        rest >>= 2;
    }
    Tile { z, x, y }
}

fn unpacked(packed: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn directory(packed: &[u8]) -> Result<Vec<Entry>> {
    let bytes = unpacked(packed)?;
    let mut rest = bytes.as_slice();
    let count = usize::try_from(varint(&mut rest)?)?;
    let mut entries = Vec::new();
    let mut id = 0;
    for _ in 0..count {
        id += varint(&mut rest)?;
        entries.push(Entry { id, ..Entry::default() });
    }
    for entry in &mut entries {
        entry.run = varint(&mut rest)?;
    }
    for entry in &mut entries {
        entry.length = varint(&mut rest)?;
    }
    let mut end = 0;
    for entry in &mut entries {
        // 0 is "right after the one before"; all others are counted from 1.
        entry.offset = match varint(&mut rest)? {
            0 => end,
            more => more - 1,
        };
        end = entry.offset + entry.length;
    }
    Ok(entries)
}

fn varint(rest: &mut &[u8]) -> Result<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (byte, after) = rest.split_first().context("a directory ends too soon")?;
        *rest = after;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    bail!("a number has too many bytes")
}

fn number(archive: &[u8], at: u64, length: u64) -> Result<u64> {
    Ok(slice(archive, at, length)?
        .iter()
        .rev()
        .fold(0, |value, byte| value << 8 | u64::from(*byte)))
}

fn slice(archive: &[u8], at: u64, length: u64) -> Result<&[u8]> {
    let at = usize::try_from(at)?;
    let end = at.checked_add(usize::try_from(length)?).context("a length is impossible")?;
    archive.get(at..end).context("the archive ends too soon")
}

#[cfg(test)]
mod tests;
