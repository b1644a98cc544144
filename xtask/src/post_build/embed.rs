//! The element `<kmn-finder>` (`embed/embed.js`) as it is served, and what the page inside a frame
//! has to know: both with the table of `directory::embed`, which is written nowhere else.
//!
//! It is served twice with the same bytes: `embed.js`, which may change, and `embed-1.js`, named
//! after the version of the element and its messages.

use crate::process;
use anyhow::{Context, Result};
use directory::embed::{Attribute, VERSION, attributes};
use directory::link::Param;
use directory::locale::LOCALES;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::Command;

/// The key of the text by which the frame is called, and the link in its place.
const TITLE: &str = "app-title";

/// The names under which the element is served.
#[must_use]
pub fn names() -> [String; 2] {
    ["embed.js".to_owned(), format!("embed-{VERSION}.js")]
}

/// Puts the element beside the page, under both names.
///
/// # Errors
/// When esbuild can't read it, or the texts aren't whole.
pub fn element(root: &Path, staging: &Path) -> Result<()> {
    let [plain, versioned] = names();
    let made = staging.join(plain);
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.args([
        "embed/embed.js",
        "--minify",
        "--format=iife",
        "--target=es2022",
        "--log-level=warning",
    ]);
    command.arg(format!("--define:TABLE={}", table()));
    command.arg(format!("--define:TITLES={}", titles(root)?));
    command.arg(format!("--define:VERSION={VERSION}"));
    command.arg("--charset=utf8").arg(format!("--outfile={}", made.display()));
    process::run(command.current_dir(root))?;
    std::fs::copy(&made, staging.join(versioned)).context("the versioned element")?;
    Ok(())
}

/// What the frame reads of its address: parameter, pattern, what is allowed, and whether it means
/// the same in any address; by lines and tabulators.
#[must_use]
pub fn parameters() -> String {
    let line = |attribute: Attribute| {
        let parameter = attribute.parameter?;
        let anywhere = if is_of_link(parameter) { "1" } else { "" };
        Some([parameter, &attribute.pattern, attribute.allowed, anywhere].join("\t") + "\n")
    };
    attributes().into_iter().filter_map(line).collect()
}

/// For the element: name, parameter, pattern, what is allowed, whether it means the same anywhere.
fn table() -> Value {
    let row = |attribute: Attribute| {
        let parameter = attribute.parameter.unwrap_or_default();
        let anywhere = u8::from(is_of_link(parameter));
        json!([attribute.name, parameter, attribute.pattern, attribute.allowed, anywhere])
    };
    attributes().into_iter().map(row).collect()
}

pub(super) fn is_of_link(parameter: &str) -> bool {
    parameter.parse::<Param>().is_ok()
}

/// The finder's name in each language.
fn titles(root: &Path) -> Result<Value> {
    let title = |folder: &Path, tag: &str| -> Result<String> {
        let source = std::fs::read_to_string(folder.join(format!("{tag}.ftl")))?;
        let line =
            source.lines().find_map(|line| line.strip_prefix(TITLE)?.trim().strip_prefix('='));
        Ok(line.with_context(|| format!("{tag} has no {TITLE}"))?.trim().to_owned())
    };
    let folder = root.join("locales");
    let mut titles = Map::new();
    for locale in LOCALES {
        titles.insert(locale.tag.to_owned(), title(&folder, locale.tag)?.into());
    }
    Ok(titles.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post_build::compress;
    use crate::tools::workspace_root;

    /// Bytes that a partner's page loads for the element alone (Brotli).
    const MOST: usize = 4_000;

    #[test]
    fn the_element_is_small_and_knows_the_table() {
        let folder = tempfile::tempdir().unwrap();
        element(&workspace_root(), folder.path()).unwrap();
        let [plain, versioned] =
            names().map(|name| std::fs::read(folder.path().join(name)).unwrap());
        assert_eq!(plain, versioned);
        let text = String::from_utf8(plain.clone()).unwrap();
        for attribute in attributes() {
            assert!(text.contains(attribute.allowed), "{}", attribute.name);
        }
        assert!(!text.contains("TABLE") && !text.contains("VERSION"));
        let size = compress::brotli(&plain).unwrap().len();
        assert!(size < MOST, "{size} bytes");
    }

    #[test]
    fn the_frame_is_told_every_parameter() {
        let lines = parameters();
        let named: Vec<_> =
            lines.lines().map(|line| line.split('\t').collect::<Vec<_>>()).collect();
        assert!(named.iter().all(|fields| fields.len() == 4));
        let anywhere = named.iter().filter(|fields| fields[3] == "1").map(|fields| fields[0]);
        let expected = ["district", "kind", "topic", "speaks", "lang", "member"];
        assert_eq!(anywhere.collect::<Vec<_>>(), expected);
        assert!(named.iter().any(|fields| fields[0] == "show") && !lines.contains("height"));
    }

    #[test]
    fn every_language_has_its_title() {
        let titles = titles(&workspace_root()).unwrap();
        assert_eq!(titles.as_object().unwrap().len(), LOCALES.len());
        assert_eq!(titles["de"], "Migrationsberatung in Niedersachsen finden");
    }
}
