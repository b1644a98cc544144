//! Brotli and gzip twins beside every file worth it, so that a host need not compress at all.
//! Left alone: what is compressed already (tiles, images, fonts), and what is too small to gain.

use anyhow::{Context, Result, anyhow};
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Below this many bytes a twin gains less than its headers cost.
const WORTH: usize = 1024;

/// Writes `.br` and `.gz` beside every compressible file.
///
/// # Errors
/// When the folder can't be read or written.
pub fn twins(folder: &Path) -> Result<()> {
    let paths: Vec<String> =
        files(folder)?.into_iter().filter(|path| is_compressible(path)).collect();
    all(folder, &paths)
}

/// Writes the twins of all these files, as many at once as there are processors.
///
/// # Errors
/// When one can't be read, or its twins can't be written.
pub fn all(folder: &Path, paths: &[String]) -> Result<()> {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            twin(folder, path)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for handle in handles {
            handle.join().map_err(|_| anyhow!("a file could not be compressed"))??;
        }
        Ok(())
    })
}

/// Writes `.br` and `.gz` beside one compressible file, if it is worth it.
///
/// # Errors
/// When it can't be read, or they can't be written.
pub fn twin(folder: &Path, path: &str) -> Result<()> {
    let bytes = std::fs::read(folder.join(path)).with_context(|| path.to_owned())?;
    if bytes.len() >= WORTH {
        let quality = if is_one_of_many(path) { MANY } else { BEST };
        std::fs::write(folder.join(format!("{path}.br")), brotli_at(quality, &bytes)?)?;
        std::fs::write(folder.join(format!("{path}.gz")), gzip(&bytes)?)?;
    }
    Ok(())
}

/// All files below a folder, as sorted paths with `/`.
///
/// # Errors
/// When a folder can't be read.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    walk(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

/// Built once, read often.
const BEST: i32 = 11;

/// A page of an office takes 80 ms at the best quality, 4 ms at this one, and gets a tenth larger.
const MANY: i32 = 8;

/// Whether a file is one of the pages of offices, places and lists, of which there are thousands.
fn is_one_of_many(path: &str) -> bool {
    path.contains('/') && path.ends_with(".html")
}

/// At the best quality.
///
/// # Errors
/// Never in practice: it writes to memory.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    brotli_at(BEST, bytes)
}

fn brotli_at(quality: i32, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out)
}

/// At the best level, without a time stamp, so that builds repeat.
///
/// # Errors
/// Never in practice: it writes to memory.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn is_compressible(path: &str) -> bool {
    let kind = path.rsplit('.').next().unwrap_or_default();
    matches!(
        kind,
        "html"
            | "js"
            | "css"
            | "wasm"
            | "json"
            | "geojson"
            | "webmanifest"
            | "svg"
            | "txt"
            | "tsv"
            | "csv"
            | "xml"
    )
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn twins_hold_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let text = "Niedersachsen ".repeat(200);
        std::fs::create_dir(folder.path().join("a")).unwrap();
        for (path, content) in
            [("a/long.js", text.as_str()), ("short.js", "x"), ("tiles.pmtiles", &text)]
        {
            std::fs::write(folder.path().join(path), content).unwrap();
        }
        twins(folder.path()).unwrap();
        assert_eq!(
            files(folder.path()).unwrap(),
            ["a/long.js", "a/long.js.br", "a/long.js.gz", "short.js", "tiles.pmtiles"]
        );
        let mut back = String::new();
        let packed = std::fs::read(folder.path().join("a/long.js.gz")).unwrap();
        flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
        let mut back = Vec::new();
        brotli::BrotliDecompress(
            &mut &std::fs::read(folder.path().join("a/long.js.br")).unwrap()[..],
            &mut back,
        )
        .unwrap();
        assert_eq!(back, text.as_bytes());
    }
}
