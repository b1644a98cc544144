//! Joins the style sheets into one, so that a first visit asks once.
//!
//! The order of files only matters for what stands outside of cascade layers, which is nothing but
//! the layers' own order, in `tokens.css`; so that one comes first and the others by name.

use crate::process;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// The joined sheet, which index.html names.
pub const SHEET: &str = "target/site/style.css";

/// Joins `style/*.css`, without comments and white space.
///
/// # Errors
/// When there is none, or esbuild can't read them.
pub fn bundle(root: &Path) -> Result<()> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join("style")).context("no folder style/")? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    let names = ordered(names);
    if names.is_empty() {
        bail!("no style sheet in style/");
    }
    let mut joined = String::new();
    for name in &names {
        joined.push_str(&std::fs::read_to_string(root.join("style").join(name))?);
        joined.push('\n');
    }
    let sheet = root.join(SHEET);
    let plain = sheet.with_extension("joined.css");
    std::fs::create_dir_all(sheet.parent().context("the sheet has a folder")?)?;
    std::fs::write(&plain, joined)?;
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.arg(&plain).args(["--minify", "--log-level=warning"]);
    process::run(command.arg(format!("--outfile={}", sheet.display())))
}

fn ordered(mut names: Vec<String>) -> Vec<String> {
    names.retain(|name| name.ends_with(".css"));
    names.sort_by_key(|name| (name != "tokens.css", name.clone()));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order() {
        let names = ["print.css", "tokens.css", "README.md", "base.css"].map(str::to_owned);
        assert_eq!(ordered(names.to_vec()), ["tokens.css", "base.css", "print.css"]);
    }
}
