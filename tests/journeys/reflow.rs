//! Every screen at 320 pixels, as it is, with text twice as large, and with the wider spacing of
//! text that WCAG 1.4.12 names: nothing is scrolled sideways, nothing is cut off.

use anyhow::{Result, bail};
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
