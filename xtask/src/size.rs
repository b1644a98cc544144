//! Weighs what a first visit loads, and fails over budget: bytes decide on a slow line, and unlike
//! milliseconds they are the same on every machine.
//!
//! The first visit is index.html with the German texts in it, what it links (style, glue,
//! WebAssembly, preloads) and the feed. What must have arrived until a list can be read is less: the
//! page and the style that it waits for ([`readable`]). The map is its engine, and of the basemap what the engine asks for when it
//! opens on a phone and on a desk: the first 16 KiB, and the tiles of the whole state. The worker for
//! HSDS feeds is loaded for these only.
//!
//! The members weighed are the frozen ones of the tests, so that what editors write never breaks the
//! budget; what theirs cost instead is said beside it.

mod readable;
pub mod tiles;
pub mod view;

use crate::build::fixture;
use crate::post_build::{INDEX, compress, embed, html, members};
use anyhow::{Context, Result};
use directory::geo::REGION;
use std::collections::BTreeSet;
use std::path::Path;
use tiles::Archive;
use view::{SCREENS, Screen};

/// Brotli bytes of all until the program has come. Wanted are 320 kB: see docs/measurements.md.
const FIRST_VISIT: usize = 370_000;
/// Brotli bytes of the WebAssembly alone. Wanted are 250 kB, which plain code on stable Rust does not keep yet.
const WASM: usize = 348_000;
/// Brotli bytes until the first list can be read.
const LIST: usize = 32_000;
/// Brotli bytes until an office's page can be read.
const OFFICE: usize = 16_000;
/// Brotli bytes until a partner's page shows members, more than the host's own page: the element, the
/// page, its frame's script, and the page with the first list (`start/`) of the whole state.
const WIDGET: usize = 45_000;
/// Brotli bytes of that script that show and hide the first list's rows.
const FIRST_LIST: usize = 3_000;
/// Engine (Brotli) and first tiles (as they lie in the archive), on each screen.
const MAP: usize = 200_000;

/// The worker for HSDS feeds, script and module (Brotli): loaded for such a feed only. The names of
/// HTML's entities (`html-escape`) are a quarter of it.
const HSDS: usize = 110_000;

/// One line of the table.
struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table for `dist/` with the frozen members; gives whether all is within the budget.
///
/// # Errors
/// When `dist/` isn't built.
pub fn run(root: &Path) -> Result<bool> {
    let built = root.join("dist");
    let dist = fixture::dist(root, &built)?;
    let page = std::fs::read_to_string(dist.join(INDEX))
        .context("no dist/index.html: run cargo xtask build")?;
    let all = compress::files(&dist)?;
    let first = weigh(&dist, &first_visit(&page, &all))?;
    let wasm: usize = first
        .iter()
        .filter(|weight| weight.name.ends_with(".wasm"))
        .map(|weight| weight.brotli)
        .sum();
    let is_engine = |path: &&String| path.starts_with("map/") && !is_twin(path);
    let engine = weigh(&dist, &all.iter().filter(is_engine).cloned().collect())?;
    println!("{:<58} {:>10} {:>10} {:>10}", "bytes", "raw", "gzip", "brotli");
    let mut within =
        vec![total("first visit", &first, FIRST_VISIT), judged("of it WebAssembly", wasm, WASM)];
    say_editors(&built, &first)?;
    within.extend(readable::lines(&dist, &page, &all)?);
    let is_framed = |path: &&String| match path.as_str() {
        embed::ELEMENT | INDEX | "start/all.de.html" => true,
        path => path.starts_with("start/frame-") && !is_twin(path),
    };
    let framed = weigh(&dist, &all.iter().filter(is_framed).cloned().collect())?;
    within.push(total("partner's page, until members are listed", &framed, WIDGET));
    let bytes = embed::weigh_first_list(root)?;
    within.push(judged("of its script, what shows and hides rows", bytes, FIRST_LIST));
    print(&engine);
    let engine: usize = engine.iter().map(|weight| weight.brotli).sum();
    for screen in SCREENS {
        let basemap = opening(&dist, &all, &screen)?;
        print(&basemap);
        let bytes = engine + basemap.iter().map(|weight| weight.brotli).sum::<usize>();
        within.push(judged(&format!("map when it opens on a {}", screen.name), bytes, MAP));
    }
    let is_hsds = |path: &&String| path.starts_with("hsds/") && !is_twin(path);
    let hsds = weigh(&dist, &all.iter().filter(is_hsds).cloned().collect())?;
    within.push(total("worker for an HSDS feed", &hsds, HSDS));
    Ok(within.iter().all(|fine| *fine))
}

/// Says what the editors' members cost, in the place of those that are weighed.
fn say_editors(built: &Path, first: &[Weight]) -> Result<()> {
    let theirs = weigh(built, &BTreeSet::from([members::FEED.to_owned()]))?;
    let bytes: usize = theirs.iter().map(|weight| weight.brotli).sum();
    let rest = first.iter().filter(|weight| weight.name != members::FEED);
    let visit = rest.map(|weight| weight.brotli).sum::<usize>() + bytes;
    println!("{:<80} {visit:>10}", format!("  with the editors' members, which weigh {bytes}"));
    Ok(())
}

/// What a browser loads before the list is usable, as paths in `dist/`.
fn first_visit(page: &str, all: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::from([INDEX.to_owned()]);
    for tag in html::tags(page) {
        let named = match tag.name.as_str() {
            // Loaded by those who install the app, and only then.
            "link" if tag.get("rel") == Some("apple-touch-icon") => None,
            "link" => tag.get("href"),
            "script" => tag.get("src"),
            _ => None,
        };
        let path = named.map(|path| path.strip_prefix("./").unwrap_or(path).to_owned());
        found.extend(path.filter(|path| all.contains(path)));
    }
    let always = |path: &&String| {
        let top_wasm = path.ends_with(".wasm") && !path.contains('/');
        top_wasm || path.starts_with("snippets/") || path.as_str() == members::FEED
    };
    found.extend(all.iter().filter(always).filter(|path| !is_twin(path)).cloned());
    found
}

/// What the map asks for of each archive when it opens on this screen.
fn opening(dist: &Path, all: &[String], screen: &Screen) -> Result<Vec<Weight>> {
    let one = |path: &String| -> Result<Weight> {
        let bytes = std::fs::read(dist.join(path))?;
        let archive = Archive::open(&bytes)?;
        let tiles = view::tiles(screen, REGION, archive.levels.clone());
        let asked = archive.weigh(&tiles)?;
        let name = format!("{path}: {} tiles, {}", tiles.len(), screen.name);
        Ok(Weight { name, raw: asked, gzip: asked, brotli: asked })
    };
    let archives = all.iter().filter(|path| path.ends_with(".pmtiles"));
    archives.map(|path| one(path).with_context(|| path.clone())).collect()
}

fn weigh(dist: &Path, paths: &BTreeSet<String>) -> Result<Vec<Weight>> {
    let one = |path: &String| -> Result<Weight> {
        let bytes = std::fs::read(dist.join(path)).with_context(|| path.clone())?;
        // The twin is what is sent; what has none is sent as it is.
        let twin = |kind: &str| {
            std::fs::metadata(dist.join(format!("{path}.{kind}")))
                .map_or(bytes.len(), |twin| twin.len() as usize)
        };
        Ok(Weight { name: path.clone(), raw: bytes.len(), gzip: twin("gz"), brotli: twin("br") })
    };
    paths.iter().map(one).collect()
}

fn print(weights: &[Weight]) {
    for Weight { name, raw, gzip, brotli } in weights {
        println!("{name:<58} {raw:>10} {gzip:>10} {brotli:>10}");
    }
}

fn total(what: &str, weights: &[Weight], budget: usize) -> bool {
    print(weights);
    judged(what, weights.iter().map(|weight| weight.brotli).sum(), budget)
}

fn judged(what: &str, bytes: usize, budget: usize) -> bool {
    let fine = bytes <= budget;
    let verdict = if fine { "within" } else { "OVER" };
    println!("{:<80} {bytes:>10}   {verdict} the budget of {budget}", format!("= {what}"));
    fine
}

fn is_twin(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_first_visit_loads() {
        let all = [
            "app.css",
            "app.js",
            "app_bg.wasm",
            "app_bg.wasm.br",
            "data/members.geojson",
            "data/members.geojson.gz",
            "index.html",
            "locales/ar-1.txt",
            "map/engine.js",
            "icon.svg",
        ];
        let page = "<link rel=stylesheet href=./app.css><link rel=modulepreload href=app.js><link rel=canonical href=https://x.example/><link rel=apple-touch-icon href=icon.svg><meta content=map/engine.js>";
        let found = first_visit(page, &all.map(str::to_owned));
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(
            found,
            ["app.css", "app.js", "app_bg.wasm", "data/members.geojson", "index.html"]
        );
    }

    #[test]
    fn budgets_bite() {
        assert!(judged("x", 10, 10));
        assert!(!judged("x", 11, 10));
    }
}
