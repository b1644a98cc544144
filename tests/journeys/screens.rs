//! What holds on every screen, in German and Arabic: headings and landmarks that make an outline,
//! controls that a finger can hit, a focus that can be seen, and nothing that moves for those who
//! asked for that (the checks: `tests/support/audit.js`).

use anyhow::{Result, bail};
use kmn_tests::hands::Key;
use kmn_tests::screens::Screen;
use kmn_tests::{Stage, View, journey};

const CHECKS: [&str; 5] = ["headings()", "landmarks()", "targets()", "motion()", "focus()"];

/// Nothing may move where that is asked for.
const CALM: [(&str, &str); 1] = [("prefers-reduced-motion", "reduce")];

#[test]
fn every_screen_can_be_heard_hit_and_seen_on_a_phone() {
    journey("screens-phone", View::PHONE, "de", async |stage| {
        held(stage, &Screen::ALL, &CHECKS).await
    });
}

#[test]
fn every_screen_can_be_heard_hit_and_seen_beside_the_map() {
    let screens =
        [Screen::List, Screen::Filtered, Screen::Menu, Screen::More, Screen::Rich, Screen::Legend];
    journey("screens-desk", View::DESK, "de", async |stage| held(stage, &screens, &CHECKS).await);
}

async fn held(stage: &mut Stage, screens: &[Screen], checks: &[&str]) -> Result<()> {
    stage.with_every_detail()?;
    stage.with_audits().await?;
    stage.device_media(&CALM).await?;
    let mut broken = Vec::new();
    for screen in screens {
        for language in ["de", "ar"] {
            stage.show(*screen, language).await?;
            for check in checks {
                if *check == "focus()" {
                    // Browsers show the focus to those who use keys.
                    stage.press(Key::Tab).await?;
                }
                let found = stage.audit(check).await?;
                broken.extend(found.iter().map(|b| format!("{screen:?} {language} {check}: {b}")));
            }
        }
    }
    if !broken.is_empty() {
        bail!("\n{}", broken.join("\n"));
    }
    Ok(())
}
