//! How many bytes of a PMTiles archive (version 3) a view of the whole state asks for.
//! Source: <https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md>, sections 3 and 4.
//! Counted is every tile of the one zoom level drawn, neighbours of the state included: a little
//! more than a phone asks for, whose start view this budget is about.

use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::io::Read as _;

/// What the engine's library asks for first: the specification promises header and root in it.
const FIRST_REQUEST: usize = 16_384;
/// Tiles are drawn 512 pixels wide, so the state fills a phone's map at level 6 (a desk's at 7).
const ZOOM: u32 = 6;

/// A directory's entry; `run` 0 is a leaf directory instead of a tile.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Entry {
    id: u64,
    run: u64,
    length: u64,
    offset: u64,
}

/// Bytes of the first request, of the leaf directories on the way, and of the tiles.
///
/// # Errors
/// When the archive is none, or is compressed otherwise than by gzip.
pub fn start_view(archive: &[u8]) -> Result<usize> {
    if !archive.starts_with(b"PMTiles\x03") {
        bail!("no PMTiles archive of version 3");
    }
    if number(archive, 97, 1)? != 2 {
        bail!("its directories are not compressed by gzip");
    }
    let (root, root_length) = (number(archive, 8, 8)?, number(archive, 16, 8)?);
    let leaves = number(archive, 40, 8)?;
    let mut asked = FIRST_REQUEST;
    // By offset: the same tile content is stored, and fetched, once.
    let mut tiles = BTreeSet::new();
    let (from, to) = (first_id(ZOOM), first_id(ZOOM + 1));
    let mut todo = vec![directory(slice(archive, root, root_length)?)?];
    while let Some(entries) = todo.pop() {
        for (at, entry) in entries.iter().enumerate() {
            let next = entries.get(at + 1).map_or(u64::MAX, |next| next.id);
            if entry.run == 0 && entry.id < to && next > from {
                asked += usize::try_from(entry.length)?;
                todo.push(directory(slice(archive, leaves + entry.offset, entry.length)?)?);
            } else if entry.run > 0 && entry.id < to && entry.id + entry.run > from {
                tiles.insert((entry.offset, entry.length));
            }
        }
    }
    if tiles.is_empty() {
        bail!("it has no tile of zoom {ZOOM}");
    }
    let tiles: u64 = tiles.iter().map(|(_, length)| length).sum();
    Ok(asked + usize::try_from(tiles)?)
}

/// Tile ids count all tiles of the zoom levels before: 1 + 4 + 16 + …
fn first_id(zoom: u32) -> u64 {
    (4_u64.pow(zoom) - 1) / 3
}

fn directory(packed: &[u8]) -> Result<Vec<Entry>> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes)?;
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
mod tests {
    use super::*;

    /// An archive with one root directory of (id, run, length, offset + 1 or 0).
    fn archive(entries: &[(u8, u8, u8, u8)]) -> Vec<u8> {
        let mut plain = vec![entries.len() as u8];
        let mut before = 0;
        for entry in entries {
            // Ids of zoom 6 are over 127: two bytes each.
            let step = u64::from(entry.0) + 1365 - before;
            before += step;
            plain.extend([(step & 0x7f) as u8 | 0x80, (step >> 7) as u8]);
        }
        plain.extend(entries.iter().map(|entry| entry.1));
        plain.extend(entries.iter().map(|entry| entry.2));
        plain.extend(entries.iter().map(|entry| entry.3));
        let packed = crate::post_build::compress::gzip(&plain).unwrap();
        let mut bytes = vec![0; 127];
        bytes[..8].copy_from_slice(b"PMTiles\x03");
        bytes[8] = 127;
        bytes[16] = packed.len() as u8;
        bytes[97] = 2;
        bytes.extend(packed);
        bytes
    }

    #[test]
    fn start_views() {
        let check = |entries: &[(u8, u8, u8, u8)], expected: usize| {
            assert_eq!(
                start_view(&archive(entries)).unwrap(),
                FIRST_REQUEST + expected,
                "{entries:?}"
            );
        };
        check(&[(0, 1, 100, 1)], 100);
        check(&[(0, 1, 100, 1), (1, 1, 20, 0)], 120);
        check(&[(0, 1, 100, 1), (1, 1, 100, 1)], 100);
        check(&[(0, 9, 100, 1)], 100);
        for broken in [&archive(&[])[..], b"PMTiles\x02", &archive(&[(0, 1, 9, 1)])[..130]] {
            assert!(start_view(broken).is_err());
        }
    }

    #[test]
    fn zoom_levels_start_where_the_specification_says() {
        assert_eq!([first_id(0), first_id(1), first_id(2), first_id(3)], [0, 1, 5, 21]);
    }

    #[test]
    fn the_real_archive() {
        let file = crate::tools::workspace_root().join("public/basemap/niedersachsen.pmtiles");
        let bytes = start_view(&std::fs::read(file).unwrap()).unwrap();
        assert!((20_000..400_000).contains(&bytes), "{bytes}");
    }
}
