//! `cargo xtask icons`: draws the installed app's icons, `public/icons/*.png`, from `public/icon.svg`.
//!
//! The result is committed, so a build never needs this command. It is drawn by resvg's WebAssembly
//! from npm (`xtask/icons.mjs`), so that every machine draws the same bytes. A test sees that the
//! committed icons are of the drawing as it stands.

use crate::{process, tools};
use anyhow::{Context, Result, bail};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const RESVG: &str = "@resvg/resvg-wasm@2.6.2";
/// The first 8 hex digits of the SHA-256 of the drawing that the committed icons show.
#[cfg(test)]
const DRAWN: &str = "7d217610";
/// The drawing's ground, and what makes its corners round.
const ROUND: &str = "rx=\"14\"";

/// An icon: its file, its edge in pixels, and whether the system cuts it into a shape of its own.
/// Then the ground goes to the edges, and what matters keeps to the middle four fifths
/// (Web App Manifest, "Icon masks and safe zone").
const ICONS: [(&str, u32, bool); 4] = [
    ("icon-192.png", 192, false),
    ("icon-512.png", 512, false),
    ("maskable-512.png", 512, true),
    ("apple-touch-icon.png", 180, true),
];

/// Draws all of them.
///
/// # Errors
/// When the drawing is another than expected, or the program can't be fetched or run.
pub fn run(root: &Path) -> Result<()> {
    let drawing = std::fs::read_to_string(root.join("public/icon.svg"))?;
    let cut = full(&drawing)?;
    let folder = root.join("public/icons");
    std::fs::create_dir_all(&folder)?;
    let list = ICONS.map(|(name, size, is_cut)| {
        let svg = if is_cut { &cut } else { &drawing };
        json!({ "svg": svg, "size": size, "file": folder.join(name) })
    });
    let tool = tools::cargo_tool("resvg-wasm", "2.6.2")?;
    std::fs::create_dir_all(&tool)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&tool);
    process::run(npm.arg(RESVG)).context("is registry.npmjs.org reachable?")?;
    let mut node = Command::new("node")
        .arg(root.join("xtask/icons.mjs"))
        .arg(&tool)
        .stdin(Stdio::piped())
        .spawn()
        .context("node can't be started: is it installed?")?;
    node.stdin.take().context("node has no input")?.write_all(&serde_json::to_vec(&list)?)?;
    if !node.wait()?.success() {
        bail!("the icons could not be drawn");
    }
    println!("icons: {}; DRAWN in xtask/src/icons.rs is {:?}", folder.display(), digest(&drawing));
    Ok(())
}

/// The drawing for systems that cut it: no round corners, and all but the ground smaller.
fn full(drawing: &str) -> Result<String> {
    let (ground, rest) = drawing
        .split_once(ROUND)
        .with_context(|| format!("public/icon.svg has no ground with {ROUND}"))?;
    let (end, content) = rest.split_once("/>").context("the ground has no end")?;
    let content = content.strip_suffix("</svg>\n").or(content.strip_suffix("</svg>"));
    let content = content.context("public/icon.svg has no end")?;
    Ok(format!("{ground}{end}/><g transform=\"translate(6.4 6.4) scale(.8)\">{content}</g></svg>"))
}

fn digest(drawing: &str) -> String {
    Sha256::digest(drawing).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn root() -> std::path::PathBuf {
        tools::workspace_root()
    }

    /// Width and height, from the PNG's first chunk.
    fn edges(png: &[u8]) -> (u32, u32) {
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn the_committed_icons_are_of_the_drawing() {
        let drawing = std::fs::read_to_string(root().join("public/icon.svg")).unwrap();
        assert_eq!(digest(&drawing), DRAWN, "public/icon.svg has changed: run `cargo xtask icons`");
        for (name, size, _) in ICONS {
            let png = std::fs::read(root().join("public/icons").join(name)).unwrap();
            assert_eq!(edges(&png), (size, size), "{name}");
        }
    }

    #[test]
    fn the_manifest_names_what_is_there() {
        let text = std::fs::read_to_string(root().join("public/manifest.webmanifest")).unwrap();
        let manifest: Value = serde_json::from_str(&text).unwrap();
        let mut purposes = Vec::new();
        for icon in manifest["icons"].as_array().unwrap() {
            let file = std::fs::read(root().join("public").join(icon["src"].as_str().unwrap()));
            let file = file.unwrap();
            if icon["type"] == "image/png" {
                let (width, height) = edges(&file);
                assert_eq!(icon["sizes"], format!("{width}x{height}"), "{icon}");
                purposes.push((width, icon["purpose"].as_str().unwrap_or("any")));
            }
        }
        // What installing asks for.
        assert_eq!(purposes, [(192, "any"), (512, "any"), (512, "maskable")]);
        // Relative, so that a sub-folder works.
        for name in ["start_url", "scope"] {
            assert_eq!(manifest[name], "./", "{name}");
        }
        // An `id` would be read against the origin, so that two folders of a host were one app;
        // without one it is the start's address.
        assert_eq!(manifest["id"], Value::Null);
        for shortcut in manifest["shortcuts"].as_array().unwrap() {
            let query = shortcut["url"].as_str().unwrap().strip_prefix("./?").unwrap();
            let state = directory::link::decode(query);
            assert_eq!(directory::link::encode(&state), query);
            assert!(state.unknown.is_empty(), "{query}");
        }
    }

    #[test]
    fn a_cut_icon_has_its_ground_to_the_edges() {
        let drawing = "<svg><rect width=\"64\" rx=\"14\" fill=\"#000\"/><path d=\"M0 0\"/></svg>";
        assert_eq!(
            full(drawing).unwrap(),
            "<svg><rect width=\"64\"  fill=\"#000\"/><g transform=\"translate(6.4 6.4) scale(.8)\"><path d=\"M0 0\"/></g></svg>"
        );
        assert!(full("<svg/>").is_err());
    }
}
