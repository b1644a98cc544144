//! The service worker's precache list: the app shell, and nothing that changes without a build.
//!
//! Never listed: the feed (the page owns it), the map's tiles (read by Range requests), the worker
//! for HSDS feeds (what it makes is kept as any feed is), other
//! languages than German (cached when used), and the worker itself.

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::path::Path;

const WORKER: &str = "sw.js";
const LIST: &str = "/*__PRECACHE__*/[]";
const VERSION: &str = "__VERSION__";

/// Writes list and version into the staged worker; without a worker there is nothing to do.
///
/// # Errors
/// When the worker lacks a place for them, or the folder can't be read.
pub fn list(staging: &Path) -> Result<()> {
    let file = staging.join(WORKER);
    let Ok(worker) = std::fs::read_to_string(&file) else {
        return Ok(());
    };
    if !worker.contains(LIST) || !worker.contains(VERSION) {
        bail!("sw.js has no {LIST} or no {VERSION}");
    }
    let shell: Vec<String> =
        super::compress::files(staging)?.into_iter().filter(|path| is_shell(path)).collect();
    let mut hash = Sha256::new();
    for path in &shell {
        let bytes = std::fs::read(staging.join(path)).with_context(|| path.clone())?;
        hash.update(path);
        hash.update([0]);
        hash.update(Sha256::digest(&bytes));
    }
    let version: String =
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let worker = worker.replace(LIST, &serde_json::to_string(&shell)?).replace(VERSION, &version);
    Ok(std::fs::write(&file, worker)?)
}

/// Whether a file, by its path below the page, belongs to the shell.
#[must_use]
pub fn is_shell(path: &str) -> bool {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    match folder {
        "" => {
            let kind = name.rsplit('.').next().unwrap_or_default();
            let entry = matches!(name, WORKER | "embed.js" | "robots.txt");
            !entry
                && matches!(
                    kind,
                    "html"
                        | "js"
                        | "wasm"
                        | "css"
                        | "webmanifest"
                        | "svg"
                        | "ico"
                        | "png"
                        | "woff2"
                )
        }
        // Bundle chunks, JavaScript snippets of crates, places and postcodes, icons.
        "map" | "snippets" | "gazetteer" | "icons" | "fonts" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shell() {
        for (path, expected) in [
            ("index.html", true),
            ("liste.html", true),
            ("kmn-finder-0123456789abcdef_bg.wasm", true),
            ("map/engine-1a2b3c4d.js", true),
            ("gazetteer/niedersachsen-1a2b3c4d.txt", true),
            ("locales/ar-1a2b3c4d.txt", false),
            ("sw.js", false),
            ("embed.js", false),
            ("headers.json", false),
            ("data/members.geojson", false),
            ("hsds/worker-1a2b3c4d.js", false),
            ("basemap/niedersachsen.pmtiles", false),
        ] {
            assert_eq!(is_shell(path), expected, "{path}");
        }
    }

    #[test]
    fn version_follows_content() {
        let build = |text: &str| {
            let staging = tempfile::tempdir().unwrap();
            std::fs::write(staging.path().join(WORKER), format!("v='{VERSION}';l={LIST}")).unwrap();
            std::fs::write(staging.path().join("index.html"), text).unwrap();
            list(staging.path()).unwrap();
            std::fs::read_to_string(staging.path().join(WORKER)).unwrap()
        };
        assert!(build("a").ends_with(r#";l=["index.html"]"#));
        assert_eq!(build("a"), build("a"));
        assert_ne!(build("a"), build("b"));
        assert!(!build("a").contains(VERSION));
    }

    #[test]
    fn a_worker_without_a_place_for_the_list_fails() {
        let staging = tempfile::tempdir().unwrap();
        assert!(list(staging.path()).is_ok(), "no worker at all is fine");
        std::fs::write(staging.path().join(WORKER), "no list").unwrap();
        assert!(list(staging.path()).is_err());
    }
}
