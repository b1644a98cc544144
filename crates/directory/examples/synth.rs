//! Writes a feed of synthetic members to standard output, for measurements in the browser
//! (`docs/measurements.md`): `cargo run --release -p directory --example synth -- 600 > feed.geojson`.
//! Always the same bytes for the same number.

use directory::sync::MAX_BYTES;
use directory::synth;
use std::io::Write as _;
use std::process::ExitCode;

/// Any would do; the benches take the same.
const SEED: u64 = 1;

fn main() -> ExitCode {
    let Some(count) = std::env::args().nth(1).and_then(|text| text.parse().ok()) else {
        eprintln!("usage: synth NUMBER > FILE");
        return ExitCode::from(2);
    };
    match written(count) {
        Ok(bytes) if bytes > MAX_BYTES => {
            eprintln!(
                "{count} members, {bytes} bytes: more than the {MAX_BYTES} that the app reads"
            );
            ExitCode::SUCCESS
        }
        Ok(bytes) => {
            eprintln!("{count} members, {bytes} bytes");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the feed; gives its size in bytes.
fn written(count: usize) -> std::io::Result<usize> {
    let feed = synth::feed(count, SEED)?;
    let mut out = std::io::stdout().lock();
    out.write_all(feed.as_bytes())?;
    out.flush()?;
    Ok(feed.len())
}
