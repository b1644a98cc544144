//! Finishes what Trunk laid into its staging folder; Trunk's hook calls it.
//!
//! Order matters: assets must have their final names before index.html names them, index.html
//! must be final before its scripts are hashed into the policy, and all must be final before the
//! service worker lists and the compressor doubles them. The feed is never renamed nor precached.

pub mod assets;
pub mod builder;
pub mod compress;
pub mod embed;
mod hsds;
pub mod html;
pub mod members;
pub mod policy;
pub mod worker;

use crate::process;
use anyhow::{Context, Result, anyhow};
use directory::link;
use directory::locale;
use kmn_publish::{Operator, Page};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The page's file name.
pub const INDEX: &str = "index.html";

/// Does all of it, in the folder that Trunk names.
///
/// # Errors
/// When not called by Trunk, or a step fails.
pub fn run(root: &Path) -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging
        .context("TRUNK_STAGING_DIR is not set: this is Trunk's hook, use `cargo xtask build`")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    finish(root, &staging, release)
}

fn finish(root: &Path, staging: &Path, release: bool) -> Result<()> {
    map_engine(root, staging)?;
    if release {
        minify_scripts(root, staging)?;
    }
    hsds::worker(root, staging, release)?;
    text_tables(root, staging)?;
    embed::element(root, staging)?;
    builder::builder(root, staging)?;
    embed::frame(root, staging)?;
    let index = staging.join(INDEX);
    let mut page = std::fs::read_to_string(&index).context("Trunk made no index.html")?;
    statements(root, staging, &page)?;
    let address = setting(&page, "kmn-address");
    builder::oembed(root, staging, &address)?;
    page = builder::discovery(&page, &address)?;
    page = assets::hash_named(&page, staging)?;
    page = with_setting(&page, "kmn-languages", &locale::lookup())?;
    page = with_setting(&page, "kmn-asks", &link::asking().join(" "))?;
    if release {
        // Not while developing: Trunk writes its live reload into the page when it serves it.
        page = policy::insert(&page, staging)?;
    }
    std::fs::write(&index, page)?;
    worker::list(staging)?;
    site(root, staging)?;
    if release {
        compress::twins(staging)?;
    }
    Ok(())
}

/// Bundles the map engine with the style table, which it imports from where this lays it.
fn map_engine(root: &Path, staging: &Path) -> Result<()> {
    let made = root.join("map/dist");
    std::fs::create_dir_all(&made)?;
    std::fs::write(made.join("style-table.js"), mapstyle::module())?;
    let outfile = format!("--outfile={}", staging.join("map/engine.js").display());
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.args([
        "map/engine.js",
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2020",
        "--log-level=warning",
        &outfile,
    ]);
    process::run(command.current_dir(root))
}

/// Makes the scripts of the app small, where they lie: what wasm-bindgen made and what it copied as
/// written. Names stay: they carry Trunk's hash of the same code.
fn minify_scripts(root: &Path, staging: &Path) -> Result<()> {
    let is_of_app = |path: &String| {
        let is_glue = path.starts_with("kmn-finder-") && !path.contains('/');
        path.ends_with(".js") && (is_glue || path.starts_with("snippets/"))
    };
    for path in compress::files(staging)?.into_iter().filter(is_of_app) {
        minify(root, &staging.join(path))?;
    }
    Ok(())
}

/// Makes a script small where it lies, keeping what it imports and exports.
fn minify(root: &Path, script: &Path) -> Result<()> {
    let outfile = format!("--outfile={}", script.display());
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.arg(script).args(["--minify", "--format=esm", "--target=es2020"]);
    command.args(["--log-level=warning", "--allow-overwrite", &outfile]);
    process::run(&mut command)
}

/// Writes every language's table but the German one, which the program brings.
fn text_tables(root: &Path, staging: &Path) -> Result<()> {
    let folder = staging.join("locales");
    std::fs::create_dir_all(&folder)?;
    let tables = texts::build_all(&root.join("locales")).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow!("the texts are not whole:\n{}", lines.join("\n"))
    })?;
    for table in tables.iter().filter(|table| table.tag != locale::SOURCE.tag) {
        std::fs::write(folder.join(&table.file_name), &table.bytes)?;
    }
    Ok(())
}

/// The texts of every language, as pages need them, German first.
fn all_texts(root: &Path) -> Result<Vec<texts::Texts>> {
    texts::read_all(&root.join("locales")).map_err(|errors| {
        anyhow!(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// The accessibility statement in every language.
fn statements(root: &Path, staging: &Path, index: &str) -> Result<()> {
    let all = all_texts(root)?;
    let german = all.first().context("no German texts")?;
    let (name, contact) = (setting(index, "kmn-operator"), setting(index, "kmn-contact"));
    let operator = Operator { name: &name, contact: &contact };
    for texts in &all {
        let statement = kmn_publish::statement_html(texts, german, operator)?;
        std::fs::write(staging.join(Page::Statement.file_name(texts.locale)), statement)?;
    }
    Ok(())
}

/// The pages of the feed that lies in the folder; a deployment without one has none.
///
/// # Errors
/// When the feed can't be read as one, or a page can't be written.
pub fn site(root: &Path, folder: &Path) -> Result<()> {
    let Ok(feed) = std::fs::read(folder.join(members::FEED)) else { return Ok(()) };
    let index = std::fs::read_to_string(folder.join(INDEX)).context(INDEX)?;
    let address = setting(&index, "kmn-address");
    let options = kmn_publish::SiteOptions {
        address: Some(address.as_str()).filter(|address| !address.is_empty()),
        most: 5_000,
        pictures: true,
    };
    let read_part = |url: &str| {
        let part = folder.join(members::FEED).with_file_name(url);
        std::fs::read(&part).with_context(|| part.display().to_string())
    };
    kmn_publish::site(&feed, &read_part, &index, &all_texts(root)?, &options, &mut |path, bytes| {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().context("a page lies in a folder")?)?;
        std::fs::write(&file, bytes).with_context(|| file.display().to_string())
    })
    .map(drop)
}

/// The page with this value in the `<meta>` of this name.
fn with_setting(page: &str, name: &str, value: &str) -> Result<String> {
    let tags = html::tags(page);
    let tag = tags.iter().find(|tag| tag.name == "meta" && tag.get("name") == Some(name));
    let tag = tag.with_context(|| format!("{INDEX} has no <meta name=\"{name}\">"))?;
    Ok(html::replaced(page, vec![(tag.span.clone(), assets::rewritten(tag, "content", value))]))
}

/// What the page's `<meta>` of this name says; empty where it says nothing.
fn setting(index: &str, name: &str) -> String {
    let tags = html::tags(index);
    let tag = tags.iter().find(|tag| tag.name == "meta" && tag.get("name") == Some(name));
    tag.and_then(|tag| tag.get("content")).unwrap_or_default().to_owned()
}
