//! Every screen at 320 pixels, as it is, with text twice as large, and with the wider spacing of
//! text that WCAG 1.4.12 names: nothing is scrolled sideways, nothing is cut off.

use anyhow::{Result, bail, ensure};
use kmn_tests::screens::Screen;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// As a person's own style sheet would say it; WCAG 1.4.4.
const LARGE: &str = "html { font-size: 200% !important }";

/// WCAG 1.4.12.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }";

#[test]
fn as_it_is() {
    journey("reflow", View::SMALLEST, "de", async |stage| fits(stage, &["de", "ar"], "").await);
}

#[test]
fn with_text_twice_as_large() {
    journey("reflow-large", View::SMALLEST, "de", async |stage| fits(stage, &["de"], LARGE).await);
}

#[test]
fn with_text_spaced_widely() {
    journey("reflow-spaced", View::SMALLEST, "de", async |stage| {
        fits(stage, &["de", "ar"], SPACED).await
    });
}

/// Of so many points down the middle of the screen, on how many rows stand.
const ROWS: &str = "scrollTo(0, 600);
    const at = (share) => document.elementFromPoint(innerWidth / ⟨PART⟩, innerHeight * share);
    const points = Array.from({ length: 50 }, (_, n) => at((n + 0.5) / 50));
    return points.filter(e => e?.closest('.rows')).length";

#[test]
fn rows_have_half_of_a_low_screen() {
    // A desk at 400 %, phones on their side, one of them wide enough for list and map.
    for (width, height) in [(320, 256), (667, 375), (844, 390), (932, 430)] {
        let view = View { width, height, touch: true };
        journey(&format!("reflow-low-{width}"), view, "de", async |stage| {
            stage.open("").await?;
            stage.listed().await?;
            let rows = ROWS.replace("⟨PART⟩", if width < 896 { "2" } else { "4" });
            let rows = stage.settled(&rows).await?.as_u64().unwrap_or_default();
            stage.screenshot("list").await?;
            ensure!(rows >= 25, "rows stand on {rows} of 50 points at {width} x {height}");
            Ok(())
        });
    }
}

/// Phones of Apple zoom into a box whose letters are smaller than this, in CSS pixels.
const SMALL: &str = "return [...document.querySelectorAll('input:not([type=checkbox], [type=radio]), select, textarea')]\
    .filter(box => parseFloat(getComputedStyle(box).fontSize) < 16)\
    .map(box => `${box.localName}#${box.id} ${getComputedStyle(box).fontSize}`)";

#[test]
fn no_box_is_so_small_that_a_phone_zooms_into_it() {
    journey("reflow-boxes", View::PHONE, "de", async |stage| {
        for screen in Screen::ALL {
            stage.show(screen, "de").await?;
            let small = stage.script(SMALL).await?;
            ensure!(small == json!([]), "{screen:?}: {small}");
        }
        Ok(())
    });
}

async fn fits(stage: &mut Stage, languages: &[&str], style: &str) -> Result<()> {
    let dress = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]";
    stage.with_every_detail()?;
    stage.with_audits().await?;
    let mut broken = Vec::new();
    for screen in Screen::ALL {
        for language in languages {
            stage.show(screen, language).await?;
            stage.browser.execute(dress, vec![json!(style)]).await?;
            let found = stage.audit("reflow()").await?;
            broken.extend(found.iter().map(|breach| format!("{screen:?} {language}: {breach}")));
        }
    }
    if !broken.is_empty() {
        bail!("\n{}", broken.join("\n"));
    }
    Ok(())
}
