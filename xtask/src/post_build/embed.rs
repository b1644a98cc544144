//! The element `<kmn-finder>` (`embed/embed.js`) as it is served, and the script of the page inside a
//! frame (`start/frame.js`): both with the table of `directory::embed`, which is written nowhere else.
//!
//! The element is served as `embed.js`, which may change, and under the name of each version that was
//! released, `embed-1.js` …, whose bytes lie in `embed/released` and never change: pages name their
//! hash. How a version is released: docs/deploy.md.

use super::compress;
use crate::process;
use anyhow::{Context, Result};
use directory::embed::{
    Attribute, FIRST_ROWS, HEIGHT, LENGTH, LENGTH_ALLOWED, MAX_HEIGHT, VERSION, attributes,
};
use directory::link::{self, Param};
use directory::locale::SOURCE;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The element as it is now.
pub const ELEMENT: &str = "embed.js";

/// The script of the page inside a frame.
pub const FRAME: &str = "start/frame.js";

/// The key of the text by which the frame is called, and the link in its place.
const TITLE: &str = "app-title";

/// What the element's file is called in a version.
#[must_use]
pub fn version(number: u32) -> String {
    format!("embed-{number}.js")
}

/// The names under which the element is served.
#[must_use]
pub fn names() -> Vec<String> {
    std::iter::once(ELEMENT.to_owned()).chain((1..=VERSION).map(version)).collect()
}

/// Where a version that was released is kept.
fn released(root: &Path, number: u32) -> PathBuf {
    root.join("embed/released").join(version(number))
}

/// Puts the element beside the page, under all its names.
///
/// # Errors
/// When esbuild can't read it, the texts aren't whole, or a version was not released.
pub fn element(root: &Path, staging: &Path) -> Result<()> {
    current(root, &staging.join(ELEMENT))?;
    for number in 1..=VERSION {
        let kept = released(root, number);
        std::fs::copy(&kept, staging.join(version(number)))
            .with_context(|| format!("{} was not released", kept.display()))?;
    }
    Ok(())
}

/// Makes the element as it is now.
fn current(root: &Path, outfile: &Path) -> Result<()> {
    let constants = [
        ("PARAMETERS", parameters_by_attribute()),
        ("SIZES", own_attributes().into()),
        ("LENGTH", LENGTH.into()),
        ("LENGTHS", LENGTH_ALLOWED.into()),
        ("HEIGHT", HEIGHT.into()),
        ("MOST", MAX_HEIGHT.into()),
        ("TITLE", title(root)?.into()),
        ("VERSION", VERSION.into()),
    ];
    script(root, "embed/embed.js", "iife", &constants, outfile)
}

/// Puts the script of the page inside a frame beside it.
///
/// # Errors
/// When esbuild can't read it.
pub fn frame(root: &Path, staging: &Path) -> Result<()> {
    script(root, FRAME, "esm", &frame_constants(), &staging.join(FRAME))
}

fn frame_constants() -> [(&'static str, Value); 7] {
    let attributes = attributes().iter().map(|attribute| attribute.name).collect();
    [
        ("TABLE", table()),
        ("ATTRIBUTES", attributes),
        ("LINK", Param::ALL.iter().map(|param| param.as_str()).collect()),
        ("ASKS", asks()),
        ("FIRST_ROWS", FIRST_ROWS.into()),
        ("HEIGHT", HEIGHT.into()),
        ("VERSION", VERSION.into()),
    ]
}

/// Bundles a script, with constants in the places of their names.
pub(crate) fn script(
    root: &Path,
    source: &str,
    format: &str,
    constants: &[(&str, Value)],
    outfile: &Path,
) -> Result<()> {
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.args([
        source,
        "--bundle",
        "--minify",
        "--target=es2022",
        "--charset=utf8",
        "--log-level=warning",
        &format!("--format={format}"),
        &format!("--outfile={}", outfile.display()),
    ]);
    for (name, value) in constants {
        command.arg(format!("--define:{name}={value}"));
    }
    process::run(command.current_dir(root))
}

/// How many bytes (Brotli) of the frame's script show and hide the rows of the first list.
///
/// # Errors
/// When esbuild can't read it.
pub fn weigh_first_list(root: &Path) -> Result<usize> {
    let made = root.join("target/xtask/first-list.js");
    script(root, "start/first-list.js", "esm", &frame_constants(), &made)?;
    Ok(compress::brotli(&std::fs::read(made)?)?.len())
}

/// For the frame: parameter, attribute, pattern, what is allowed, whether it means the same anywhere.
fn table() -> Value {
    let row = |attribute: Attribute| {
        let parameter = attribute.parameter?;
        let anywhere = u8::from(is_of_link(parameter));
        let Attribute { name, pattern, allowed, .. } = attribute;
        Some(json!([parameter, name, pattern, allowed, anywhere]))
    };
    attributes().into_iter().filter_map(row).collect()
}

/// The parameter of each attribute that goes into the frame's address.
fn parameters_by_attribute() -> Value {
    let row = |attribute: Attribute| Some((attribute.name.to_owned(), attribute.parameter?.into()));
    Value::Object(attributes().into_iter().filter_map(row).collect::<Map<_, _>>())
}

/// The attributes that the element itself sees to.
fn own_attributes() -> Vec<&'static str> {
    let own = |attribute: Attribute| attribute.parameter.is_none().then_some(attribute.name);
    attributes().into_iter().filter_map(own).collect()
}

/// Parameters by which only the program can choose or order members, or which show another page:
/// all that ask for something, but for those that rows say they answer.
fn asks() -> Value {
    let rows_say = [Param::District, Param::Kind, Param::Topic, Param::Speaks, Param::Member];
    let rows_say = rows_say.map(|param| param.as_str());
    link::asking().into_iter().filter(|name| !rows_say.contains(name)).collect()
}

pub(super) fn is_of_link(parameter: &str) -> bool {
    parameter.parse::<Param>().is_ok()
}

/// The finder's name in German.
fn title(root: &Path) -> Result<String> {
    let file = format!("locales/{}.ftl", SOURCE.tag);
    let source = std::fs::read_to_string(root.join(&file))?;
    let line = source.lines().find_map(|line| line.strip_prefix(TITLE)?.trim().strip_prefix('='));
    Ok(line.with_context(|| format!("{file} has no {TITLE}"))?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post_build::builder::integrity;
    use crate::tools::workspace_root;

    /// Bytes that a partner's page loads for the element alone (Brotli).
    const MOST: usize = 3_000;
    /// Bytes by which the first list is shown and hidden (Brotli).
    const FIRST_LIST: usize = 3_000;

    fn element_now() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let made = folder.path().join(ELEMENT);
        current(&workspace_root(), &made).unwrap();
        std::fs::read(made).unwrap()
    }

    #[test]
    fn the_element_is_small_and_judges_nothing_that_the_frame_judges() {
        let made = element_now();
        let text = String::from_utf8(made.clone()).unwrap();
        for attribute in attributes().iter().filter(|a| a.parameter.is_some()) {
            assert!(!text.contains(&attribute.pattern), "{}", attribute.name);
            assert!(!text.contains(attribute.allowed), "{}", attribute.name);
        }
        for list in ["03254", "jmd", "wohnen", "de-simple"] {
            assert!(!text.contains(list), "{list}");
        }
        assert!(!text.contains("PARAMETERS") && !text.contains("VERSION"));
        let size = compress::brotli(&made).unwrap().len();
        assert!(size < MOST, "{size} bytes");
    }

    /// `RELEASE_ELEMENT=1 cargo test -p xtask released` keeps the element as it is now under its
    /// version, if that was not released yet.
    #[test]
    fn what_was_released_stays_as_it_was() {
        let root = workspace_root();
        for number in 1..=VERSION {
            let (kept, hash) = (released(&root, number), format!("embed/embed-{number}.sri"));
            if std::env::var_os("RELEASE_ELEMENT").is_some() && !kept.exists() {
                std::fs::create_dir_all(kept.parent().unwrap()).unwrap();
                std::fs::write(&kept, element_now()).unwrap();
                let made = integrity(&std::fs::read(&kept).unwrap()) + "\n";
                std::fs::write(root.join(&hash), made).unwrap();
            }
            let script = std::fs::read(&kept).unwrap();
            let noted = std::fs::read_to_string(root.join(&hash)).unwrap();
            let changed = "has changed: pages with its hash would refuse it";
            assert_eq!(integrity(&script), noted.trim(), "{} {changed}", version(number));
        }
    }

    #[test]
    fn released_versions_are_served_byte_for_byte() {
        let (root, folder) = (workspace_root(), tempfile::tempdir().unwrap());
        element(&root, folder.path()).unwrap();
        for number in 1..=VERSION {
            let served = std::fs::read(folder.path().join(version(number))).unwrap();
            assert_eq!(served, std::fs::read(released(&root, number)).unwrap());
        }
    }

    #[test]
    fn the_frame_is_told_every_parameter() {
        let table = table();
        let rows = table.as_array().unwrap();
        assert!(rows.iter().all(|row| row.as_array().unwrap().len() == 5));
        let anywhere = rows.iter().filter(|row| row[4] == 1).map(|row| row[0].as_str().unwrap());
        let expected =
            ["district", "place", "postcode", "kind", "topic", "speaks", "lang", "member"];
        assert_eq!(anywhere.collect::<Vec<_>>(), expected);
        let renamed = |row: &&Value| row[0] != row[1];
        assert_eq!(rows.iter().filter(renamed).count(), 2, "region and view");
        assert_eq!(own_attributes(), ["height", "max-height"]);
    }

    #[test]
    fn the_first_list_needs_few_bytes() {
        let bytes = weigh_first_list(&workspace_root()).unwrap();
        assert!(bytes < FIRST_LIST, "{bytes} bytes");
    }

    #[test]
    fn the_title_is_the_german_one() {
        let title = title(&workspace_root()).unwrap();
        assert_eq!(title, "Migrationsberatung in Niedersachsen finden");
    }
}
