//! `cargo xtask fonts`: cuts the two fonts of our own. Both are Noto's, from npm, under the SIL Open
//! Font License; the results are committed, so a build never needs this command.
//!
//! One is for Tigrinya, which some devices cannot write. Every other script of the finder is well drawn
//! by any phone's own fonts, and Tigrinya by most: `style/fonts.css` asks the device first, and fetches
//! this one for Ethiopic letters only.
//!
//! The other is for the pictures that others show of a shared link (`kmn-publish site`). It has the
//! Latin letters, in which the names of offices are written, and never leaves the build.

use crate::{process, tools};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PACKAGES: [&str; 3] = [
    "subset-font@2.9.0",
    "@fontsource/noto-sans-ethiopic@5.3.0",
    "@expo-google-fonts/noto-sans@0.4.2",
];
const ETHIOPIC: &str =
    "@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2";
const LATIN: &str = "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf";

/// Where the Latin one lies, for `crates/publish/src/site/picture.rs`.
const PICTURES: &str = "crates/publish/fonts/noto-sans-semibold.ttf";

/// Latin letters (Unicode, blocks Basic Latin to Latin Extended-B, and Additional), punctuation, signs
/// of currency.
const LATIN_LETTERS: [std::ops::RangeInclusive<u32>; 5] =
    [0x20..=0x7E, 0xA0..=0x24F, 0x1E00..=0x1EFF, 0x2010..=0x203A, 0x20A0..=0x20BF];

/// Where the letters of Tigrinya begin, eight to a row (Unicode, block Ethiopic).
const ROWS: [u32; 33] = [
    0x1200, 0x1208, 0x1210, 0x1218, 0x1228, 0x1230, 0x1238, 0x1240, 0x1250, 0x1260, 0x1268, 0x1270,
    0x1278, 0x1290, 0x1298, 0x12A0, 0x12A8, 0x12B8, 0x12C8, 0x12D0, 0x12D8, 0x12E0, 0x12E8, 0x12F0,
    0x1300, 0x1308, 0x1320, 0x1328, 0x1330, 0x1338, 0x1340, 0x1348, 0x1350,
];
/// The labialised letters, six to a row.
const LABIALISED: [u32; 5] = [0x1248, 0x1258, 0x12B0, 0x12C0, 0x1310];
/// Punctuation.
const MARKS: std::ops::RangeInclusive<u32> = 0x1360..=0x1368;

/// Every letter and mark that the font has.
fn letters() -> String {
    let rows = ROWS.iter().flat_map(|start| *start..start + 8);
    let labialised = LABIALISED.iter().flat_map(|start| *start..start + 6);
    rows.chain(labialised).chain(MARKS).filter_map(char::from_u32).collect()
}

/// Cuts the font into `public/fonts/`.
///
/// # Errors
/// When the packages can't be fetched or the program can't be run.
pub fn run(root: &Path) -> Result<()> {
    let tool = tools::cargo_tool("subset-font", "2.9.0")?;
    std::fs::create_dir_all(&tool)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&tool);
    process::run(npm.args(PACKAGES)).context("is registry.npmjs.org reachable?")?;
    let folder = root.join("public/fonts");
    std::fs::create_dir_all(&folder)?;
    let made = folder.join("cut.woff2");
    cut(root, &tool, (ETHIOPIC, "woff2"), &letters(), &made)?;
    let named = folder.join(name(&std::fs::read(&made)?));
    std::fs::rename(&made, &named)?;
    println!("font: {}; style/fonts.css and public/liste.css must name it", named.display());
    let latin: String = LATIN_LETTERS.into_iter().flatten().filter_map(char::from_u32).collect();
    cut(root, &tool, (LATIN, "sfnt"), &latin, &root.join(PICTURES))
}

/// Cuts a font, by its name in npm, to these letters, in a format of subset-font.
fn cut(
    root: &Path,
    tool: &Path,
    (font, format): (&str, &str),
    letters: &str,
    out: &Path,
) -> Result<()> {
    std::fs::create_dir_all(out.parent().context("a font lies in a folder")?)?;
    let mut node = Command::new("node")
        .arg(root.join("xtask/fonts.mjs"))
        .arg(tool)
        .args([font, format])
        .arg(out)
        .stdin(Stdio::piped())
        .spawn()
        .context("node can't be started: is it installed?")?;
    node.stdin.take().context("node has no input")?.write_all(letters.as_bytes())?;
    if !node.wait()?.success() {
        bail!("the font could not be cut");
    }
    Ok(())
}

/// The file's name: it says what is in it, so that it may be cached for ever.
fn name(bytes: &[u8]) -> PathBuf {
    let hash: String =
        Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("noto-sans-ethiopic-{hash}.woff2").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_font_is_the_one_that_the_styles_name() {
        let root = tools::workspace_root();
        for sheet in ["style/fonts.css", "public/liste.css"] {
            let style = std::fs::read_to_string(root.join(sheet)).unwrap();
            let (_, rest) = style.split_once("url(\"fonts/").unwrap();
            let (file, _) = rest.split_once('"').unwrap();
            let bytes = std::fs::read(root.join("public/fonts").join(file)).unwrap();
            assert_eq!(name(&bytes), PathBuf::from(file), "{sheet}");
            assert!(bytes.len() < 40_000, "{} B", bytes.len());
        }
    }

    #[test]
    fn the_font_has_every_letter_of_the_texts() {
        let root = tools::workspace_root();
        let has = letters();
        for file in ["locales/ti.ftl", "locales/pages/ti.ftl"] {
            let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
            let lacking: String = text
                .chars()
                .filter(|c| ('\u{1200}'..='\u{139f}').contains(c) && !has.contains(*c))
                .collect();
            assert_eq!(lacking, "", "{file}: letters that the font lacks");
        }
    }
}
