//! Joins the style sheets: what a page needs for its first screen, which stands in the page, and
//! everything else, which `start/start.js` loads after it.
//!
//! The order of files only matters for what stands outside of cascade layers, which is nothing but
//! the layers' own order, in `tokens.css`; so that one comes first and the others by name.

use crate::process;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// The style of the first screen, which index.html has inside.
pub const FIRST: &str = "target/site/first.css";
/// Everything else, which index.html names.
pub const SHEET: &str = "target/site/style.css";
/// The script that index.html has inside.
pub const START: &str = "target/site/start.js";

/// What pages show before the program is there: title, search, list and sheet, and how they are seen in
/// partners' pages.
const ON_FIRST_SCREEN: [&str; 10] = [
    "tokens.css",
    "base.css",
    "controls.css",
    "embed.css",
    "fonts.css",
    "layout.css",
    "list.css",
    "pages.css",
    "search.css",
    "waiting.css",
];

/// Joins `style/*.css` into the two sheets and makes the start script small.
///
/// # Errors
/// When there is none, or esbuild can't read them.
pub fn bundle(root: &Path) -> Result<()> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join("style")).context("no folder style/")? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    let (first, others) = split(names)?;
    join(root, &first, FIRST)?;
    join(root, &others, SHEET)?;
    minify(root, &root.join("start/start.js"), START, &["--format=iife", "--target=es2020"])
}

fn join(root: &Path, names: &[String], out: &str) -> Result<()> {
    let mut joined = String::new();
    for name in names {
        joined.push_str(&std::fs::read_to_string(root.join("style").join(name))?);
        joined.push('\n');
    }
    let plain = root.join(out).with_extension("joined.css");
    std::fs::create_dir_all(plain.parent().context("the sheet has a folder")?)?;
    std::fs::write(&plain, joined)?;
    minify(root, &plain, out, &[])
}

fn minify(root: &Path, from: &Path, out: &str, how: &[&str]) -> Result<()> {
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.arg(from).args(["--minify", "--log-level=warning"]).args(how);
    process::run(command.arg(format!("--outfile={}", root.join(out).display())))
}

/// The names of the sheets of the first screen, and of all others, in their order.
fn split(mut names: Vec<String>) -> Result<(Vec<String>, Vec<String>)> {
    names.retain(|name| name.ends_with(".css"));
    if let Some(missing) = ON_FIRST_SCREEN.iter().find(|name| !names.iter().any(|n| n == *name)) {
        bail!("style/{missing} is not there");
    }
    names.sort();
    names.retain(|name| !ON_FIRST_SCREEN.contains(&name.as_str()));
    Ok((ON_FIRST_SCREEN.map(str::to_owned).to_vec(), names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_is_in_one_of_the_two() {
        let all = ON_FIRST_SCREEN.iter().rev().chain(&["print.css", "README.md", "map.css"]);
        let (first, others) = split(all.map(|name| (*name).to_owned()).collect()).unwrap();
        assert_eq!(first, ON_FIRST_SCREEN, "the order of layers stands first");
        assert_eq!(others, ["map.css", "print.css"]);
        assert!(split(vec!["print.css".to_owned()]).is_err());
    }
}
