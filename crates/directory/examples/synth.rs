//! Writes a feed of synthetic members, for measurements in the browser (`docs/measurements.md`):
//!
//! ```sh
//! cargo run --release -p directory --example synth -- 600 > feed.geojson
//! cargo run --release -p directory --example synth -- 100000 40 FOLDER
//! ```
//! The first writes one feed to standard output. The second writes it in so many parts of the same
//! size: `FOLDER/members.geojson` is the index, `FOLDER/members/0.geojson` and so on the parts. Always the same
//! bytes for the same numbers. A fourth argument is another seed: other members.

use directory::feed::{self, FeedMeta, Group, MAX_BYTES};
use directory::synth;
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

/// Any would do; the benches take the same.
const SEED: u64 = 1;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |n: usize| words.get(n).and_then(|text| text.parse::<usize>().ok());
    let seed = number(3).map_or(SEED, |seed| seed as u64);
    let done = match (number(0), number(1), words.get(2)) {
        (Some(members), None, None) if words.len() == 1 => whole(members),
        (Some(members), Some(parts), Some(folder)) if parts > 0 => {
            split(members, parts, Path::new(folder), seed)
        }
        _ => {
            eprintln!("usage: synth MEMBERS > FILE, or synth MEMBERS PARTS FOLDER [SEED]");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(said) => {
            eprintln!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the feed to standard output.
fn whole(count: usize) -> Result<String, Box<dyn Error>> {
    let feed = synth::feed(count, SEED)?;
    let mut out = std::io::stdout().lock();
    out.write_all(feed.as_bytes())?;
    out.flush()?;
    let bytes = feed.len();
    Ok(match bytes > MAX_BYTES {
        true => {
            format!("{count} members, {bytes} bytes: more than the {MAX_BYTES} that the app reads")
        }
        false => format!("{count} members, {bytes} bytes"),
    })
}

/// Writes the feed in parts into the folder.
fn split(count: usize, parts: usize, folder: &Path, seed: u64) -> Result<String, Box<dyn Error>> {
    let members = synth::members(count, seed);
    let groups: Vec<Group> = members
        .chunks(count.div_ceil(parts).max(1))
        .enumerate()
        .map(|(n, members)| Group {
            name: n.to_string(),
            district: None,
            members: members.to_vec(),
        })
        .collect();
    let meta = FeedMeta { title: Some("Synthetic members".to_owned()), ..FeedMeta::default() };
    let split = feed::write_parts(&meta, "members", &groups)?;
    std::fs::create_dir_all(folder.join("members"))?;
    std::fs::write(folder.join("members.geojson"), &split.index)?;
    let mut bytes = split.index.len();
    for (url, text) in &split.parts {
        std::fs::write(folder.join(url), text)?;
        bytes += text.len();
    }
    Ok(format!("{count} members in {} parts, {bytes} bytes", split.parts.len()))
}
