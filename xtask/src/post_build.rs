//! Finishes what Trunk laid into its staging folder; Trunk's hook calls it.
//!
//! Order matters: assets must have their final names before index.html names them, index.html
//! must be final before its scripts are hashed into the policy, and all must be final before the
//! service worker lists and the compressor doubles them. The feed is never renamed nor precached.

pub mod assets;
pub mod builder;
pub mod compress;
mod early;
pub mod embed;
mod hsds;
pub mod html;
pub mod members;
pub mod policy;
pub mod worker;

use crate::process;
use anyhow::{Context, Result, anyhow, bail};
use directory::locale::{LOCALES, Locale, Profile};
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
    let german = text_tables(root, staging)?;
    embed::element(root, staging)?;
    builder::builder(root, staging)?;
    early::early(root, staging)?;
    let index = staging.join(INDEX);
    let mut page = std::fs::read_to_string(&index).context("Trunk made no index.html")?;
    plain_pages(root, staging, &page)?;
    let address = setting(&page, "kmn-address");
    builder::oembed(root, staging, &address)?;
    page = builder::discovery(&page, &address)?;
    page = assets::hash_named(&page, staging)?;
    page = filled(&page, TEXTS, &german)?;
    page = filled(&page, LANGUAGES, &languages())?;
    page = filled(&page, EMBEDDED, &embed::parameters())?;
    if release {
        // Not while developing: Trunk writes its live reload into the page when it serves it.
        page = policy::insert(&page, staging)?;
    }
    std::fs::write(&index, page)?;
    worker::list(staging)?;
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

/// The German texts are there with the page, whatever the network does next.
const TEXTS: &str = "<pre id=\"kmn-texts\" lang=\"de\" hidden></pre>";

/// Every language to choose from.
const LANGUAGES: &str = "<pre id=\"kmn-languages\" hidden></pre>";

/// What a partner's page may set of the finder that it shows.
const EMBEDDED: &str = "<pre id=\"kmn-embed\" hidden></pre>";

/// Puts a text into its place in the page.
fn filled(page: &str, place: &str, text: &str) -> Result<String> {
    let (before, after) =
        page.split_once(place).with_context(|| format!("no {place} in {INDEX}"))?;
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let open = place.trim_end_matches("</pre>");
    Ok(format!("{before}{open}{text}</pre>{after}"))
}

/// Tag, direction, own name and other words of each language, by lines and tabulators.
fn languages() -> String {
    let line = |locale: &Locale| {
        let Profile { autonym, aliases, .. } = locale.profile();
        [locale.tag, locale.direction.html(), autonym, aliases].join("\t") + "\n"
    };
    LOCALES.iter().map(line).collect()
}

/// Writes every language's table but the German one, which it gives back.
fn text_tables(root: &Path, staging: &Path) -> Result<String> {
    let folder = staging.join("locales");
    std::fs::create_dir_all(&folder)?;
    match texts::build_all(&root.join("locales")) {
        Ok(tables) => {
            let mut german = String::new();
            for table in tables {
                if table.tag == directory::locale::SOURCE.tag {
                    german = String::from_utf8(table.bytes).context("the German texts")?;
                } else {
                    std::fs::write(folder.join(&table.file_name), &table.bytes)?;
                }
            }
            Ok(german)
        }
        Err(errors) => {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            bail!("the texts are not whole:\n{}", lines.join("\n"))
        }
    }
}

/// The pages without program in every language: the list of the feed that lies in the folder (a
/// deployment without one has none), and the accessibility statement.
fn plain_pages(root: &Path, staging: &Path, index: &str) -> Result<()> {
    let all = texts::read_all(&root.join("locales")).map_err(|errors| {
        anyhow!(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    let german = all.iter().find(|texts| texts.locale.tag == directory::locale::SOURCE.tag);
    let german = german.context("no German texts")?;
    let (name, contact) = (setting(index, "kmn-operator"), setting(index, "kmn-contact"));
    let operator = Operator { name: &name, contact: &contact };
    let feed = std::fs::read(staging.join(members::FEED)).ok();
    for texts in &all {
        let file = |page: Page| staging.join(page.file_name(texts.locale));
        let statement = kmn_publish::statement_html(texts, german, operator)?;
        std::fs::write(file(Page::Statement), statement)?;
        if let Some(feed) = &feed {
            let list = kmn_publish::plain_list_html(feed, texts, german)
                .context("the feed can't be listed")?;
            std::fs::write(file(Page::List), list)?;
        }
    }
    Ok(())
}

/// What the page's `<meta>` of this name says; empty where it says nothing.
fn setting(index: &str, name: &str) -> String {
    let tags = html::tags(index);
    let tag = tags.iter().find(|tag| tag.name == "meta" && tag.get("name") == Some(name));
    tag.and_then(|tag| tag.get("content")).unwrap_or_default().to_owned()
}
