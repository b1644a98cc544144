use super::*;
use crate::post_build::compress::gzip;
use crate::size::view::{SCREENS, tiles};
use directory::geo::REGION;

/// Entries of (id, run, length, offset + 1 or 0). Offsets of tiles count from the file's start,
/// those of leaves from `LEAVES`.
type Entries = [(u64, u64, u64, u64)];

const LEAVES: usize = 17_000;
const HEAD: usize = 16_384;

fn packed(entries: &Entries) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut put = |mut value: u64| {
        while value > 0x7f {
            plain.push((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        plain.push(value as u8);
    };
    put(entries.len() as u64);
    let mut before = 0;
    for entry in entries {
        put(entry.0 - before);
        before = entry.0;
    }
    entries.iter().for_each(|entry| put(entry.1));
    entries.iter().for_each(|entry| put(entry.2));
    entries.iter().for_each(|entry| put(entry.3));
    gzip(&plain).unwrap()
}

fn archive(root: &Entries, leaf: &Entries, metadata: (u64, u64)) -> Vec<u8> {
    let (root, leaf) = (packed(root), packed(leaf));
    let mut bytes = vec![0; 30_000];
    bytes[..8].copy_from_slice(b"PMTiles\x03");
    let numbers = [127, root.len() as u64, metadata.0, metadata.1, LEAVES as u64];
    for (at, number) in numbers.into_iter().enumerate() {
        bytes[8 + 8 * at..16 + 8 * at].copy_from_slice(&number.to_le_bytes());
    }
    bytes[97] = 2;
    bytes[100..102].copy_from_slice(&[4, 11]);
    bytes[127..127 + root.len()].copy_from_slice(&root);
    bytes[LEAVES..LEAVES + leaf.len()].copy_from_slice(&leaf);
    bytes
}

/// Two neighbours, 1210 and 1211 by number.
const PAIR: [Tile; 2] = [Tile { z: 5, x: 16, y: 11 }, Tile { z: 5, x: 16, y: 10 }];

#[test]
fn what_is_asked_for() {
    let check = |root: &Entries, leaf: &Entries, metadata, expected: Option<usize>| {
        let bytes = archive(root, leaf, metadata);
        let asked = Archive::open(&bytes).unwrap().weigh(&PAIR).ok();
        assert_eq!(asked, expected.map(|more| HEAD + more), "{root:?} {leaf:?} {metadata:?}");
    };
    let near = (200, 9);
    check(&[(1210, 1, 100, 20_001)], &[], near, Some(100));
    check(&[(1210, 1, 100, 20_001), (1211, 1, 20, 0)], &[], near, Some(120));
    check(&[(1210, 1, 100, 20_001), (1212, 1, 20, 0)], &[], near, Some(100));
    // A run is one content for many tiles, and asked for by each.
    check(&[(1200, 12, 100, 20_001)], &[], near, Some(200));
    check(&[(1200, 11, 100, 20_001)], &[], near, Some(100));
    check(&[(1200, 10, 100, 20_001)], &[], near, None);
    check(&[(1212, 1, 100, 20_001)], &[], near, None);
    // What lies in the first bytes is there already.
    check(&[(1210, 1, 100, 16_285)], &[], near, Some(0));
    check(&[(1210, 1, 100, 16_286)], &[], near, Some(100));
    check(&[(1210, 1, 100, 20_001)], &[], (20_000, 7), Some(107));
    // A leaf is asked for once.
    let leaf: &Entries = &[(1210, 2, 100, 20_001)];
    let weight = packed(leaf).len();
    check(&[(1200, 0, weight as u64, 1)], leaf, near, Some(weight + 200));
}

#[test]
fn nothing_to_draw_costs_the_first_request() {
    let bytes = archive(&[], &[], (200, 9));
    assert_eq!(Archive::open(&bytes).unwrap().weigh(&[]).unwrap(), HEAD);
}

#[test]
fn what_is_no_archive() {
    let good = archive(&[(1210, 1, 100, 1)], &[], (200, 9));
    let check = |change: &dyn Fn(&mut Vec<u8>), fine: bool| {
        let mut bytes = good.clone();
        change(&mut bytes);
        assert_eq!(Archive::open(&bytes).is_ok(), fine);
    };
    check(&|_| (), true);
    check(&|bytes| bytes[7] = 2, false);
    check(&|bytes| bytes[97] = 1, false);
    check(&|bytes| bytes[100] = 12, false);
    check(&|bytes| bytes.truncate(130), false);
    check(&|bytes| bytes.truncate(50), false);
}

/// Numbers as the `pmtiles` package of npm gives them.
#[test]
fn tiles_are_numbered_along_the_curve() {
    let check = |z, x, y, expected| assert_eq!(id(Tile { z, x, y }), expected, "{z}/{x}/{y}");
    check(0, 0, 0, 0);
    check(1, 0, 0, 1);
    check(1, 0, 1, 2);
    check(1, 1, 1, 3);
    check(1, 1, 0, 4);
    check(2, 0, 0, 5);
    check(5, 16, 10, 1211);
    check(6, 33, 20, 4848);
    check(11, 1078, 672, 4_962_027);
    check(12, 3423, 1763, 19_078_479);
}

#[test]
fn the_basemap_has_what_its_first_view_needs() {
    let file = crate::tools::workspace_root().join("public/basemap/niedersachsen.pmtiles");
    let bytes = std::fs::read(file).unwrap();
    let archive = Archive::open(&bytes).unwrap();
    for screen in SCREENS {
        let asked = archive.weigh(&tiles(&screen, REGION, archive.levels.clone())).unwrap();
        assert!((HEAD + 20_000..=106_000).contains(&asked), "{}: {asked}", screen.name);
    }
}

#[test]
fn numbers_and_tiles() {
    for number in (0..5_000).chain([1_210, 1_211, 22_369_621]) {
        assert_eq!(id(place(number)), number);
    }
    assert_eq!([1_210, 1_211].map(place), PAIR);
}
