//! The pages of a build as they lie in its folder: they are valid HTML, and no link in them leads
//! nowhere. Rules that are left out stand in `tests/axe/html-rules.json`: those of style, and `wcag/h32`,
//! since a form with one box is sent by the Enter key (HTML standard, "implicit submission").

use anyhow::{Context, Result, bail};
use kmn_tests::stage::{built, root};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use xtask::post_build::{compress, html};

/// So many pages at once are looked at by html-validate.
const BATCH: usize = 200;

/// Every page, by its path in the folder.
fn pages() -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in compress::files(&built())?.into_iter().filter(|path| path.ends_with(".html")) {
        let page = std::fs::read_to_string(built().join(&path)).with_context(|| path.clone())?;
        found.insert(path, page);
    }
    Ok(found)
}

#[test]
fn pages_are_valid_html() -> Result<()> {
    let packages = root().join("tests/axe");
    let is_looked_at = |path: &String| {
        let name = Path::new(path).file_stem().unwrap_or_default().to_string_lossy();
        name.ends_with(".ar") || !name.contains('.')
    };
    let pages: Vec<String> = pages()?.into_keys().filter(is_looked_at).collect();
    assert!(pages.len() > 200, "{} pages", pages.len());
    for some in pages.chunks(BATCH) {
        let mut command = Command::new(packages.join("node_modules/.bin/html-validate"));
        command.arg("--config").arg(packages.join("html-rules.json")).args(["--formatter", "text"]);
        let output = command.args(some).current_dir(built()).output();
        let output = output.context("html-validate is missing: cargo xtask setup --tests")?;
        if !output.status.success() {
            let said = [output.stdout, output.stderr].concat();
            bail!("{}", String::from_utf8_lossy(&said));
        }
    }
    Ok(())
}

/// An address in a page as a path below the site; `None` where it leads elsewhere.
fn path_of(page: &str, base: Option<&str>, href: &str) -> Option<String> {
    let is_elsewhere =
        href.contains("://") || href.starts_with("mailto:") || href.starts_with("tel:");
    let without = href.split(['?', '#']).next().unwrap_or_default();
    if is_elsewhere || without.starts_with("data:") {
        return None;
    }
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let from_root = base.is_some() || folder.is_empty();
    let without = without.strip_prefix("./").unwrap_or(without);
    Some(match (without, from_root) {
        ("", true) if href.starts_with('#') && base.is_none() => page.to_owned(),
        ("", true) => "index.html".to_owned(),
        (path, true) => path.to_owned(),
        (path, false) => format!("{folder}/{path}"),
    })
}

#[test]
fn links_lead_somewhere_and_languages_to_each_other() -> Result<()> {
    let files: BTreeSet<String> = compress::files(&built())?.into_iter().collect();
    let pages = pages()?;
    let mut alternates: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, page) in &pages {
        let tags = html::tags(page);
        let base = tags.iter().find(|tag| tag.name == "base").and_then(|tag| tag.get("href"));
        for tag in tags.iter().filter(|tag| matches!(tag.name.as_str(), "a" | "link" | "form")) {
            let href = tag.get("href").or_else(|| tag.get("action")).unwrap_or_default();
            let Some(target) = path_of(path, base, &href.replace("&amp;", "&")) else { continue };
            if !files.contains(&target) {
                wrong.push(format!("{path}: {href} leads nowhere"));
            }
            if tag.name == "link" && tag.get("hreflang").is_some() {
                alternates.entry(path).or_default().insert(target);
            }
        }
    }
    for (path, others) in &alternates {
        for other in others {
            if !alternates.get(other.as_str()).is_some_and(|back| back.contains(*path)) {
                wrong.push(format!("{path}: {other} does not lead back"));
            }
        }
    }
    assert!(alternates.len() > 1_000, "{} pages in several languages", alternates.len());
    if !wrong.is_empty() {
        wrong.truncate(40);
        bail!("{}", wrong.join("\n"));
    }
    Ok(())
}
