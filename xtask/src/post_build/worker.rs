//! The service worker's list of the page's own files, and the version that it and the page bear.
//!
//! Every file stands in the list with its SHA-256, so that a worker keeps what was built or nothing. Pages
//! are known by a mark instead: an operator may edit index.html after the build, and the others are as
//! old as the last `kmn-publish site`.
//! Never listed: the feed (the page owns it), the map's tiles (kept as they are seen), icons of the
//! installed app (the system keeps them), what partners and their editors load, and the service
//! workers themselves. Languages and the
//! worker for HSDS feeds are listed, but kept only when they have been used.

use super::{INDEX, assets, builder, embed, html};
use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use directory::locale::{LOCALES, Locale};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// The file name of the service worker.
pub const WORKER: &str = "sw.js";
/// The worker that ends the worker: see docs/deploy.md.
const OFF: &str = "sw-off.js";
const LIST: &str = "/*__PRECACHE__*/{}";
const VERSION: &str = "__VERSION__";
/// Where the names that the program has too are put: `crates/shared`.
const SHARED: &str = "/*__SHARED__*/{}";
/// The page's `<meta>` that says which build it is of.
const BUILD: &str = "kmn-build";

/// Writes names, list and version into the staged worker, and the version into the page; without a worker
/// there is nothing to do. A page that bears another version already gets the new one.
///
/// # Errors
/// When the worker lacks a place for them, the page has none for the version, or the folder can't
/// be read or written.
pub fn list(staging: &Path) -> Result<()> {
    let file = staging.join(WORKER);
    let Ok(worker) = std::fs::read_to_string(&file) else {
        return Ok(());
    };
    if let Some(place) = [LIST, VERSION, SHARED].iter().find(|place| !worker.contains(**place)) {
        bail!("{WORKER} has no {place}");
    }
    let worker = worker.replace(SHARED, &shared::json());
    let off = staging.join(OFF);
    if let Ok(script) = std::fs::read_to_string(&off) {
        std::fs::write(off, script.replace(SHARED, &shared::json()))?;
    }
    let index = staging.join(INDEX);
    let page = std::fs::read_to_string(&index).with_context(|| INDEX.to_owned())?;
    let unnamed = named(&page, "")?;
    let mut hash = Sha256::new();
    hash.update(&worker);
    let mut listed = BTreeMap::new();
    let mut all = super::compress::files(staging)?;
    all.retain(|path| is_shell(path));
    for path in all {
        hash.update(&path);
        hash.update([0]);
        let mut known_by = String::new();
        if path == INDEX {
            hash.update(&unnamed);
        } else if !path.ends_with(".html") {
            let bytes = std::fs::read(staging.join(&path)).with_context(|| path.clone())?;
            let digest = Sha256::digest(bytes);
            hash.update(digest);
            known_by = STANDARD.encode(digest);
        }
        listed.insert(path, known_by);
    }
    if staging.join(super::members::FEED).is_file() {
        listed.extend(of_site().into_iter().map(|path| (path, String::new())));
    }
    let version: String =
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let worker = worker.replace(LIST, &serde_json::to_string(&listed)?).replace(VERSION, &version);
    std::fs::write(&file, worker)?;
    Ok(std::fs::write(&index, named(&page, &version)?)?)
}

/// The pages of `kmn-publish site` that a worker keeps: the list and the first screen in every language.
fn of_site() -> Vec<String> {
    let pages = |locale: &Locale| [locale.file("liste"), format!("start/{}.html", locale.tag)];
    LOCALES.iter().flat_map(pages).collect()
}

/// The page with this version in its `<meta name="kmn-build">`.
fn named(page: &str, version: &str) -> Result<String> {
    let tags = html::tags(page);
    let tag = tags.iter().find(|tag| tag.name == "meta" && tag.get("name") == Some(BUILD));
    let tag =
        tag.with_context(|| format!("{INDEX} has no <meta name=\"{BUILD}\" content=\"\">"))?;
    Ok(html::replaced(page, vec![(tag.span.clone(), assets::rewritten(tag, "content", version))]))
}

/// Whether a file, by its path below the page, is one of the page's own.
#[must_use]
pub fn is_shell(path: &str) -> bool {
    if path.ends_with(".br") || path.ends_with(".gz") {
        return false;
    }
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    match folder {
        "" => {
            let kind = name.rsplit('.').next().unwrap_or_default();
            !matches!(name, WORKER | OFF | "robots.txt")
                && !embed::names().iter().any(|element| element == name)
                && !name.starts_with(builder::PRIVACY)
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
        // Bundle chunks, JavaScript snippets of crates, places and postcodes, languages, HSDS.
        "map" | "snippets" | "gazetteer" | "fonts" | "locales" | "hsds" => true,
        // In a frame other first screens are wanted than these; they are not kept.
        "start" => name.ends_with(".js") || of_site().iter().any(|page| page == path),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta name=\"kmn-build\" content=\"\"><p>";

    #[test]
    fn shell() {
        for (path, expected) in [
            ("index.html", true),
            ("index.html.br", false),
            ("liste.html", true),
            ("manifest.webmanifest", true),
            ("kmn-finder-0123456789abcdef_bg.wasm", true),
            ("snippets/kmn-finder-0123456789abcdef/src/edge/worker.js", true),
            ("map/engine-1a2b3c4d.js", true),
            ("gazetteer/niedersachsen-1a2b3c4d.txt", true),
            ("locales/ar-1a2b3c4d.txt", true),
            ("sw.js", false),
            ("sw-off.js", false),
            ("embed.js", false),
            ("datenschutz-einbettung.en.html", false),
            ("embed/builder-1a2b3c4d.js", false),
            ("headers.json", false),
            ("icons/icon-512.png", false),
            ("data/members.geojson", false),
            ("hsds/worker-1a2b3c4d.js", true),
            ("basemap/niedersachsen.pmtiles", false),
        ] {
            assert_eq!(is_shell(path), expected, "{path}");
        }
    }

    /// Builds a folder of page, style and worker; gives page and worker as they become.
    fn build(page: &str, style: &str, worker: &str) -> (String, String) {
        let staging = tempfile::tempdir().unwrap();
        let write =
            |name: &str, text: &str| std::fs::write(staging.path().join(name), text).unwrap();
        write(WORKER, &format!("{worker}/*{SHARED}*/v='{VERSION}';l={LIST}"));
        write(INDEX, page);
        write("style.css", style);
        list(staging.path()).unwrap();
        let read = |name: &str| std::fs::read_to_string(staging.path().join(name)).unwrap();
        (read(INDEX), read(WORKER))
    }

    #[test]
    fn the_list_has_every_file_with_its_hash() {
        let (_, worker) = build(PAGE, "a", "");
        // SHA-256 of `a`, from `printf a | openssl dgst -sha256 -binary | base64`.
        let expected =
            r#";l={"index.html":"","style.css":"ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="}"#;
        assert!(worker.ends_with(expected), "{worker}");
    }

    #[test]
    fn page_and_worker_bear_one_version() {
        let (page, worker) = build(PAGE, "a", "");
        let version = worker.split("v='").nth(1).unwrap().split('\'').next().unwrap();
        assert_eq!(version.len(), 16);
        assert_eq!(page, format!("<meta name=\"kmn-build\" content=\"{version}\"><p>"));
    }

    #[test]
    fn the_version_follows_content_and_nothing_else() {
        let one = build(PAGE, "a", "");
        assert_eq!(one, build(PAGE, "a", ""));
        let (page, worker) = build(&one.0, "a", "");
        assert_eq!((page, worker), one, "the version that the page bears already does not count");
        for (page, style, worker) in
            [(PAGE, "b", ""), (&format!("{PAGE}<p>") as &str, "a", ""), (PAGE, "a", "/**/")]
        {
            assert_ne!(build(page, style, worker).0, one.0, "{page} {style} {worker}");
        }
    }

    #[test]
    fn what_has_no_place_for_it_fails() {
        let staging = tempfile::tempdir().unwrap();
        assert!(list(staging.path()).is_ok(), "no worker at all is fine");
        std::fs::write(staging.path().join(WORKER), format!("'{VERSION}'{LIST}{SHARED}")).unwrap();
        assert!(list(staging.path()).is_err(), "no page");
        std::fs::write(staging.path().join(INDEX), "<p>").unwrap();
        assert!(list(staging.path()).is_err(), "no place in the page");
        std::fs::write(staging.path().join(INDEX), PAGE).unwrap();
        assert!(list(staging.path()).is_ok());
        assert!(list(staging.path()).is_err(), "the worker is filled already");
    }
}
