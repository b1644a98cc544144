//! Shortens the names by which the WebAssembly and its glue script know each other, and minifies
//! the glue.
//!
//! wasm-bindgen calls every import `__wbg_⟨what⟩_⟨16 hex digits⟩`: digits that no compressor can
//! shorten, twice in the download. Both files are ours to change together, before anything else
//! names or hashes them. Never changed: exports (wasm-bindgen shortens them itself), code, data.

use super::assets;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload, TypeRef};

/// Where the scripts lie that the app brings with it, as wasm-bindgen imports them.
const SNIPPETS: &str = "./snippets/";

/// Shortens the names in the staged bundle that the page names, and gives the page with the
/// bundle's new names.
///
/// # Errors
/// When the page names no bundle, or script and WebAssembly don't fit each other.
pub fn shorten(root: &Path, page: &str, staging: &Path) -> Result<String> {
    let stem = bundle(page).context("the page starts no WebAssembly")?;
    let script = staging.join(format!("{stem}.js"));
    let binary = staging.join(format!("{stem}_bg.wasm"));
    let glue = std::fs::read_to_string(&script).with_context(|| script.display().to_string())?;
    let wasm = std::fs::read(&binary).with_context(|| binary.display().to_string())?;
    let (glue, wasm) = renamed(&glue, &wasm)?;
    std::fs::write(&script, glue)?;
    minify(root, &script)?;
    let glue = std::fs::read(&script)?;
    // Hosts keep both for ever under these names, so each must name what lies there now.
    let both = [glue.as_slice(), wasm.as_slice()].concat();
    let plain = stem.rsplit_once('-').map_or(stem, |(plain, _)| plain);
    let new = format!("{plain}-{}", assets::short_hash(&both));
    std::fs::rename(&script, staging.join(format!("{new}.js")))?;
    std::fs::remove_file(&binary)?;
    std::fs::write(staging.join(format!("{new}_bg.wasm")), wasm)?;
    Ok(page.replace(stem, &new))
}

/// What comes before `_bg.wasm` in the page.
fn bundle(page: &str) -> Option<&str> {
    let end = page.find("_bg.wasm")?;
    let start = page[..end].rfind(['/', '\'', '"'])? + 1;
    Some(&page[start..end])
}

/// Script and WebAssembly with short names for the imports.
fn renamed(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut module = Module::new();
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("the WebAssembly can't be read")?;
        if let Payload::ImportSection(imports) = payload {
            let mut section = ImportSection::new();
            for import in imports.into_imports() {
                let import = import?;
                let TypeRef::Func(of) = import.ty else {
                    bail!("{} is no function: only those are expected", import.name);
                };
                // A function of a script that the app brings with it goes by the name it exports.
                if import.module.starts_with(SNIPPETS) {
                    section.import(import.module, import.name, EntityType::Function(of));
                    continue;
                }
                let short = short(names.len());
                section.import(import.module, &short, EntityType::Function(of));
                if names.insert(import.name.to_owned(), short).is_some() {
                    bail!("{} is imported twice", import.name);
                }
            }
            module.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            let range = range.start as usize..range.end as usize;
            module.section(&RawSection { id, data: &wasm[range] });
        }
    }
    Ok((replaced(glue, &names)?, module.finish()))
}

/// The script with each name replaced where it stands as a whole word.
fn replaced(glue: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    let mut out = String::with_capacity(glue.len());
    let mut seen = std::collections::BTreeSet::new();
    let mut rest = glue;
    while let Some(start) = rest.find(is_part) {
        let (before, word) = rest.split_at(start);
        let end = word.find(|letter| !is_part(letter)).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        out.push_str(before);
        out.push_str(names.get(word).map_or(word, |short| {
            seen.insert(word);
            short
        }));
        rest = after;
    }
    out.push_str(rest);
    match names.keys().find(|name| !seen.contains(name.as_str())) {
        Some(missing) => bail!("the script has no {missing}, which the WebAssembly imports"),
        None => Ok(out),
    }
}

/// `_a`, `_b`, … `_z`, `_ba`, …: nothing in the script is called so, and no word of JavaScript is.
fn short(mut n: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + (n % 26) as u8));
        n /= 26;
        if n == 0 {
            break;
        }
    }
    std::iter::once('_').chain(letters.into_iter().rev()).collect()
}

fn minify(root: &Path, script: &Path) -> Result<()> {
    let outfile = format!("--outfile={}", script.display());
    let mut command = Command::new(root.join("map/node_modules/.bin/esbuild"));
    command.arg(script);
    command.args([
        "--minify",
        "--format=esm",
        "--allow-overwrite",
        "--log-level=warning",
        &outfile,
    ]);
    crate::process::run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, GlobalSection, GlobalType, TypeSection, ValType};

    /// Two imported functions and a global, which must stay.
    fn wasm(names: [&str; 2]) -> Vec<u8> {
        wasm_of(names.map(|name| ("./app_bg.js", name)))
    }

    fn wasm_of(names: [(&str, &str); 2]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for (module, name) in names {
            imports.import(module, name, EntityType::Function(0));
        }
        let mut globals = GlobalSection::new();
        let kind = GlobalType { val_type: ValType::I32, mutable: false, shared: false };
        globals.global(kind, &ConstExpr::i32_const(7));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&globals);
        module.finish()
    }

    #[test]
    fn both_sides_are_renamed_alike() {
        let glue = "const i = {__wbg_get_01: (a) => a, __wbg_get_0123: f}; // __wbg_get_01_";
        let (glue, short) = renamed(glue, &wasm(["__wbg_get_01", "__wbg_get_0123"])).unwrap();
        assert_eq!(glue, "const i = {_a: (a) => a, _b: f}; // __wbg_get_01_");
        assert_eq!(short, wasm(["_a", "_b"]), "nothing else changes");
    }

    #[test]
    fn what_a_script_of_ours_exports_keeps_its_name() {
        let ours = ("./snippets/app-01/src/worker.js", "stop");
        let glue =
            "import * as import1 from \"./snippets/app-01/src/worker.js\"; ({__wbg_get_01: f})";
        let (new, short) =
            renamed(glue, &wasm_of([ours, ("./app_bg.js", "__wbg_get_01")])).unwrap();
        assert_eq!(new, glue.replace("__wbg_get_01", "_a"));
        assert_eq!(short, wasm_of([ours, ("./app_bg.js", "_a")]));
    }

    #[test]
    fn a_script_that_does_not_fit_is_refused() {
        let error = renamed("({__wbg_get_01: f})", &wasm(["__wbg_get_01", "__wbg_set_02"]));
        assert!(error.unwrap_err().to_string().contains("__wbg_set_02"));
        assert!(renamed("", b"\0asm\x01\0\0\0\x02\x7f").is_err(), "broken WebAssembly");
    }

    #[test]
    fn short_names_differ() {
        let names: std::collections::BTreeSet<String> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([short(0), short(25), short(26)], ["_a", "_z", "_ba"]);
    }

    #[test]
    fn the_bundle_is_found() {
        let page = "<link href=\"./kmn-finder-0123456789abcdef_bg.wasm\">";
        assert_eq!(bundle(page), Some("kmn-finder-0123456789abcdef"));
        assert_eq!(bundle("<p>nothing</p>"), None);
    }
}
