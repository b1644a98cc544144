//! A changed copy of the built folder: other members, other settings, another build. It may be
//! changed while it is served; what a good host derives from a file (twins, ETag) follows.
//!
//! Absent: a build. What a build does to its files is done by the build's own functions.

use crate::stage::root;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
pub use xtask::post_build::members::FEED;
use xtask::post_build::worker::WORKER;
use xtask::post_build::{INDEX, compress, policy, worker};

/// Files that a build names after their content, by their beginnings.
const BUNDLE: &str = "kmn-finder-";

/// The copy; it ends with the journey.
#[derive(Debug)]
pub struct Variant {
    folder: TempDir,
}

impl Variant {
    /// A copy of this folder.
    ///
    /// # Errors
    /// When it can't be read: run `cargo xtask build` first.
    pub fn of(dist: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let every = compress::files(dist)
            .with_context(|| format!("{} is not there: build first", dist.display()))?;
        for path in every {
            let copy = folder.path().join(&path);
            std::fs::create_dir_all(copy.parent().context("a file lies in a folder")?)?;
            std::fs::copy(dist.join(&path), copy).with_context(|| path.clone())?;
        }
        Ok(Self { folder })
    }

    /// The folder that is served.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file, and takes away its compressed twins, which would be served instead.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
        let file = self.folder.path().join(path);
        std::fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
        std::fs::write(&file, bytes).with_context(|| path.to_owned())?;
        self.remove_twins(path);
        Ok(())
    }

    /// Takes a file away, and its twins.
    ///
    /// # Errors
    /// When it isn't there.
    pub fn remove(&self, path: &str) -> Result<()> {
        self.remove_twins(path);
        std::fs::remove_file(self.folder.path().join(path)).with_context(|| path.to_owned())
    }

    /// A file's text.
    ///
    /// # Errors
    /// When it isn't there, or is no text.
    pub fn read(&self, path: &str) -> Result<String> {
        std::fs::read_to_string(self.folder.path().join(path)).with_context(|| path.to_owned())
    }

    /// Publishes these bytes as the members.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn feed(&self, bytes: impl AsRef<[u8]>) -> Result<()> {
        self.write(FEED, bytes)
    }

    /// Publishes the members changed by a function over the feed's JSON.
    ///
    /// # Errors
    /// When the feed is no JSON, or can't be written.
    pub fn edit_feed(&self, edit: impl FnOnce(&mut Value)) -> Result<()> {
        let mut feed: Value = serde_json::from_str(&self.read(FEED)?)?;
        edit(&mut feed);
        self.feed(serde_json::to_vec(&feed)?)
    }

    /// Sets `<meta name="kmn-…">` as an operator does before building: what follows of it (the
    /// preload, the policy, the worker's version) follows.
    ///
    /// # Errors
    /// When the page has no such setting.
    pub fn set_meta(&self, name: &str, content: &str) -> Result<()> {
        let page = self.read(INDEX)?;
        let tag = format!("<meta name=\"{name}\" content=\"");
        let (before, after) = page.split_once(&tag).with_context(|| format!("no {tag}"))?;
        let (old, rest) = after.split_once('"').context("a value ends")?;
        let mut page = [before, &tag, content, "\"", rest].concat();
        if name == "kmn-feed" {
            page = page.replace(&preload(old), &preload(content));
        }
        self.publish(&page)
    }

    /// Makes another build of it: the bundle has other names, the old ones are gone, and
    /// `<meta name="kmn-mark">` says the mark.
    ///
    /// # Errors
    /// When the folder is no build.
    pub fn rebuild(&self, mark: &str) -> Result<()> {
        let names: Vec<String> = compress::files(self.folder.path())?
            .into_iter()
            .filter(|path| path.starts_with(BUNDLE))
            .collect();
        let old = names.iter().find_map(|name| name[BUNDLE.len()..].split(['.', '_']).next());
        let old = old.context("the bundle is named after its content")?.to_owned();
        // Another hash of the same length: only that it differs is looked at.
        let new: String = old.chars().rev().collect();
        let new = if new == old { "01234567".to_owned() } else { new };
        for name in &names {
            let from = self.folder.path().join(name);
            std::fs::rename(from, self.folder.path().join(name.replace(&old, &new)))?;
        }
        let page = without_mark(&self.read(INDEX)?).replace(&old, &new);
        let mark = format!("<meta name=\"kmn-mark\" content=\"{mark}\">");
        self.publish(&page.replacen("</head>", &format!("{mark}</head>"), 1))
    }

    /// Writes the page anew, with the policy and the worker that belong to it.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn publish(&self, page: &str) -> Result<()> {
        let page = policy::insert(&without_policy(page), self.folder.path())?;
        self.write(INDEX, page)?;
        let source = root().join("public").join(WORKER);
        self.write(WORKER, std::fs::read(&source).with_context(|| source.display().to_string())?)?;
        worker::list(self.folder.path())
    }

    fn remove_twins(&self, path: &str) {
        for ending in ["br", "gz"] {
            let twin: PathBuf = self.folder.path().join(format!("{path}.{ending}"));
            // Small files have none.
            std::fs::remove_file(twin).ok();
        }
    }
}

fn preload(feed: &str) -> String {
    format!("<link rel=\"preload\" href=\"{feed}\" as=\"fetch\"")
}

/// The page as it was before the build wrote its policy into it.
fn without_policy(page: &str) -> String {
    cut(page, "<meta http-equiv=\"Content-Security-Policy\"")
}

fn without_mark(page: &str) -> String {
    cut(page, "<meta name=\"kmn-mark\"")
}

/// A page without the tag that begins so.
fn cut(page: &str, tag: &str) -> String {
    match page.split_once(tag) {
        Some((before, after)) => {
            let rest = after.split_once('>').map_or("", |(_, rest)| rest);
            [before, rest].concat()
        }
        None => page.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xtask::tools::workspace_root;

    /// What a build leaves, as far as it matters here.
    fn built() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path();
        let worker = std::fs::read(workspace_root().join("public/sw.js")).unwrap();
        std::fs::create_dir(dist.join("data")).unwrap();
        for (path, bytes) in [
            ("kmn-finder-00112233445566aa.js", b"script".as_slice()),
            ("kmn-finder-00112233445566aa_bg.wasm", b"wasm"),
            ("kmn-finder-00112233445566aa_bg.wasm.br", b"twin"),
            (FEED, br#"{"features":[1,2]}"#),
            ("data/members.geojson.br", b"twin"),
            (WORKER, &worker),
        ] {
            std::fs::write(dist.join(path), bytes).unwrap();
        }
        let page = "<html><head><meta name=\"kmn-build\" content=\"\" />\
            <meta name=\"kmn-feed\" content=\"data/members.geojson\" />\
            <link rel=\"preload\" href=\"data/members.geojson\" as=\"fetch\">\
            <script type=\"module\">import './kmn-finder-00112233445566aa.js'</script></head>";
        std::fs::write(dist.join(INDEX), policy::insert(page, dist).unwrap()).unwrap();
        worker::list(dist).unwrap();
        folder
    }

    #[test]
    fn another_feed_is_the_one_that_is_served() {
        let built = built();
        let variant = Variant::of(built.path()).unwrap();
        variant.edit_feed(|feed| feed["features"] = serde_json::json!([])).unwrap();
        assert_eq!(variant.read(FEED).unwrap(), r#"{"features":[]}"#);
        assert!(!variant.folder().join("data/members.geojson.br").exists());
        let original = std::fs::read_to_string(built.path().join(FEED)).unwrap();
        assert_eq!(original, r#"{"features":[1,2]}"#, "the built folder is left alone");
    }

    #[test]
    fn a_setting_takes_its_preload_and_its_policy_along() {
        let built = built();
        let variant = Variant::of(built.path()).unwrap();
        variant.set_meta("kmn-feed", "https://data.example/m.geojson").unwrap();
        let page = variant.read(INDEX).unwrap();
        assert!(
            page.contains("<meta name=\"kmn-feed\" content=\"https://data.example/m.geojson\"")
        );
        assert!(page.contains("<link rel=\"preload\" href=\"https://data.example/m.geojson\""));
        assert_eq!(page.matches("connect-src 'self' https://data.example;").count(), 1, "{page}");
        assert_eq!(page.matches("Content-Security-Policy").count(), 1, "{page}");
        assert!(variant.read("headers.json").unwrap().contains("https://data.example;"));
        assert!(variant.set_meta("kmn-none", "").is_err());
    }

    #[test]
    fn another_build_has_other_names_and_another_worker() {
        let built = built();
        let variant = Variant::of(built.path()).unwrap();
        let mut seen = vec![variant.read(WORKER).unwrap()];
        for mark in ["one", "two"] {
            variant.rebuild(mark).unwrap();
            let (page, worker) = (variant.read(INDEX).unwrap(), variant.read(WORKER).unwrap());
            assert_eq!(page.matches("kmn-mark").count(), 1);
            assert!(page.contains(&format!("<meta name=\"kmn-mark\" content=\"{mark}\">")));
            let name = page.split_once("import './").unwrap().1.split_once('\'').unwrap().0;
            assert!(variant.folder().join(name).is_file(), "{name}");
            assert!(worker.contains(name), "the worker lists {name}");
            assert!(!seen.contains(&worker), "another version");
            seen.push(worker);
        }
    }
}
