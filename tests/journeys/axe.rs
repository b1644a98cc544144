//! axe-core's rules (WCAG 2.2 A and AA, and good practice) on every screen, in a language that runs
//! from left to right and one from right to left, light and dark: nothing is violated.

use anyhow::{Context, Result, bail};
use directory::locale;
use kmn_tests::page::OFFICE;
use kmn_tests::screens::Screen;
use kmn_tests::{Stage, View, journey};
use xtask::serve::Fault;

/// Rules that are left out, and why.
const WITHOUT: [(&str, &str); 1] = [(
    "target-size",
    "`screens` asks for 44 pixels instead of 24, and counts a box's label, which this rule does not",
)];

/// In a partner's page the headings begin at the second level: the first is that page's own.
const FRAMED: (Screen, &str) = (Screen::Embedded, "page-has-heading-one");

#[test]
fn no_rule_is_broken_on_a_phone() {
    journey("axe-phone", View::PHONE, "de", async |stage| held(stage, &Screen::ALL).await);
}

#[test]
fn no_rule_is_broken_beside_the_map() {
    let screens = [Screen::List, Screen::Rich, Screen::Legend];
    journey("axe-desk", View::DESK, "de", async |stage| held(stage, &screens).await);
}

/// A page of each kind, as it is without a program; and before there is one.
#[test]
fn no_rule_is_broken_before_the_program() {
    journey("axe-pages", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Drop);
        stage.with_axe().await?;
        stage.with_audits().await?;
        let office = ["stelle/", OFFICE].concat();
        let mut broken = Vec::new();
        for name in ["", &office, "kreis/03254", "ort/hildesheim", "liste", "start/all", "404"] {
            for tag in ["de", "ar"] {
                let locale = locale::by_tag(tag).context("a language")?;
                let path = match name {
                    "" => format!("?lang={tag}"),
                    "404" => "404.html".to_owned(),
                    "start/all" => format!("start/all.{tag}.html"),
                    name => locale.file(name),
                };
                stage.open(&path).await?;
                stage
                    .see(&if name == "404" {
                        "html".to_owned()
                    } else {
                        format!("html[lang={tag}]")
                    })
                    .await?;
                for theme in ["light", "dark"] {
                    stage.device_theme(theme).await?;
                    let found = stage.audit(&axe()).await?;
                    broken.extend(found.iter().map(|b| format!("{path} {theme}: {b}")));
                }
            }
        }
        if !broken.is_empty() {
            bail!("\n{}", broken.join("\n"));
        }
        Ok(())
    });
}

/// The audit without the rules that are left out.
fn axe() -> String {
    let without: Vec<_> = WITHOUT.iter().map(|(rule, _)| format!("'{rule}'")).collect();
    format!("axe([{}])", without.join(","))
}

async fn held(stage: &mut Stage, screens: &[Screen]) -> Result<()> {
    stage.with_every_detail()?;
    stage.with_axe().await?;
    stage.with_audits().await?;
    let check = axe();
    let mut broken = Vec::new();
    for screen in screens {
        for language in ["de", "ar"] {
            stage.show(*screen, language).await?;
            for theme in ["light", "dark"] {
                stage.device_theme(theme).await?;
                let mut found = stage.audit(&check).await?;
                found.retain(|b| *screen != FRAMED.0 || !b.starts_with(FRAMED.1));
                broken.extend(found.iter().map(|b| format!("{screen:?} {language} {theme}: {b}")));
            }
        }
    }
    if !broken.is_empty() {
        bail!("\n{}", broken.join("\n"));
    }
    Ok(())
}
