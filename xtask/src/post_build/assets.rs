//! Puts a content hash into the names of assets that the page names, so that hosts may cache them
//! for ever: `<meta name="kmn-…" content="map/engine.js" data-hash>` and
//! `<link href="icon.svg" data-hash>` become `map/engine-1a2b3c4d.js` and so on.
//! Trunk does the same for script, WebAssembly and CSS; the text tables come with hashed names.

use super::html::{self, Tag};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// Renames each asset that the page marks with `data-hash`, and says its new name in the page.
///
/// # Errors
/// When an asset isn't in the staging folder, or has no place in a tag that names one.
pub fn hash_named(page: &str, staging: &Path) -> Result<String> {
    let mut renamed = BTreeMap::new();
    let mut changes = Vec::new();
    for tag in html::tags(page).iter().filter(|tag| tag.get("data-hash").is_some()) {
        let attribute = match tag.name.as_str() {
            "meta" => "content",
            "link" => "href",
            other => bail!("<{other} data-hash>: only meta and link name hashed assets"),
        };
        let path = tag
            .get(attribute)
            .with_context(|| format!("<{} data-hash> has no {attribute}", tag.name))?;
        let path = path.strip_prefix("./").unwrap_or(path);
        // Two tags may name one asset (a preload and its use).
        let name = match renamed.get(path) {
            Some(name) => String::clone(name),
            None => rename(staging, path)?,
        };
        changes.push((tag.span.clone(), rewritten(tag, attribute, &name)));
        renamed.insert(path.to_owned(), name);
    }
    Ok(html::replaced(page, changes))
}

/// The first 8 hex digits of SHA-256: a name, not a proof.
#[must_use]
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a file name carries a content hash: ours (8 hex digits) or Trunk's (16, and fewer where
/// it begins with zeros).
#[must_use]
pub fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('-').skip(1).any(|part| {
        // Trunk writes `-<hash>_bg.wasm`.
        let end = part.find(['.', '_']).unwrap_or(part.len());
        end < part.len() && shared::is_hash(&part[..end])
    })
}

fn rename(staging: &Path, plain: &str) -> Result<String> {
    if plain.starts_with('/') || plain.contains("..") || plain.contains(':') {
        bail!("{plain} is not a path below the page");
    }
    let file = staging.join(plain);
    let bytes = std::fs::read(&file)
        .with_context(|| format!("index.html names {plain}, which was not built"))?;
    let (stem, extension) =
        plain.rsplit_once('.').with_context(|| format!("{plain} has no extension"))?;
    let named = format!("{stem}-{}.{extension}", short_hash(&bytes));
    std::fs::rename(&file, staging.join(&named))?;
    Ok(named)
}

/// The tag with this value of an attribute, and without `data-hash`.
pub(super) fn rewritten(tag: &Tag<'_>, attribute: &str, value: &str) -> String {
    let mut out = format!("<{}", tag.name);
    for (name, old) in tag.attributes.iter().filter(|(name, _)| name != "data-hash") {
        let new = if name == attribute { value } else { old };
        out.push_str(&format!(" {name}=\"{}\"", html::quoted(new)));
    }
    out.push('>');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renames_and_rewrites() {
        let staging = tempfile::tempdir().unwrap();
        std::fs::create_dir(staging.path().join("map")).unwrap();
        std::fs::write(staging.path().join("map/engine.js"), "x").unwrap();
        let page = r#"<link rel="modulepreload" href="./map/engine.js" data-hash><meta name="kmn-map" content="map/engine.js" data-hash /><meta name="kmn-feed" content="data/members.geojson">"#;
        let hash = short_hash(b"x");
        assert_eq!(
            hash_named(page, staging.path()).unwrap(),
            format!(
                r#"<link rel="modulepreload" href="map/engine-{hash}.js"><meta name="kmn-map" content="map/engine-{hash}.js"><meta name="kmn-feed" content="data/members.geojson">"#
            )
        );
        assert!(staging.path().join(format!("map/engine-{hash}.js")).is_file());
    }

    #[test]
    fn refuses() {
        let staging = tempfile::tempdir().unwrap();
        for page in [
            "<meta name=a content=missing.js data-hash>",
            "<meta name=a content=../up.js data-hash>",
            "<meta name=a content=https://a.example/x.js data-hash>",
            "<meta name=a data-hash>",
            "<img src=a.png data-hash>",
        ] {
            assert!(hash_named(page, staging.path()).is_err(), "{page}");
        }
    }

    #[test]
    fn hashed_names() {
        for (name, expected) in [
            ("kmn-finder-0123456789abcdef.js", true),
            ("kmn-finder-0123456789abcdef_bg.wasm", true),
            ("style-82e548786da429e.css", true),
            ("style-1234567.css", false),
            ("style-0123456789abcdef0.css", false),
            ("map/engine-1a2b3c4d.js", true),
            ("locales/de-1a2b3c4d.txt", true),
            ("a/b/engine-1a2b3c4d.js.br", true),
            ("index.html", false),
            ("kmn-finder.js", false),
            ("map-1a2b3c4d/engine.js", false),
            ("icon-192.png", false),
            ("engine-1A2B3C4D.js", false),
            ("engine-1a2b3c4d", false),
        ] {
            assert_eq!(is_hashed(name), expected, "{name}");
        }
    }
}
