//! Every attribute of `<kmn-finder>`: what it does to the page inside, and what becomes of a value
//! that is not allowed.

use crate::map_ask::inside;
use anyhow::{Result, bail};
use directory::embed::attributes;
use kmn_tests::hosts::Hosts;
use kmn_tests::page::OFFICE;
use kmn_tests::stage::{built, root};
use kmn_tests::{Browser, Cast, Stage, View, in_every_browser, journey, journey_with};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Attributes of one element; then by attribute a script, asked in the frame (`host:` before it asks
/// the page round it), and what it has to give.
type Case = (&'static str, Vec<(&'static str, &'static str, Value)>);

const HEIGHT: &str = "host:return watched.box(0).offsetHeight";

fn cases() -> Result<Vec<Case>> {
    let hildesheim = inside(None, "03254")?.to_string();
    Ok(vec![
        (
            "region=03254 lang=en limit=2 heading=3 target=_top view=list parts=search",
            vec![
                (
                    "region",
                    "return document.querySelector('.row[aria-posinset]')?.ariaSetSize",
                    json!(hildesheim),
                ),
                ("lang", "return document.documentElement.lang", json!("en")),
                (
                    "limit",
                    "return document.querySelectorAll('.row[aria-posinset]').length",
                    json!(2),
                ),
                ("heading", "return document.querySelector('#results')?.ariaLevel", json!("4")),
                (
                    "heading",
                    "return document.querySelector('.directory h1')?.ariaLevel",
                    json!("3"),
                ),
                (
                    "target",
                    "const link = document.querySelector('.data-line a[href$=\"liste.en.html\"]');\
                     link?.dispatchEvent(new Event('pointerdown', { bubbles: true })); return link?.target",
                    json!("_top"),
                ),
                (
                    "view",
                    "return !!document.querySelector('.map-place, script[src*=\"map/\"]')",
                    json!(false),
                ),
                ("parts", SHOWN, json!(["search"])),
            ],
        ),
        (
            "kind='mbe jmd' topic='wohnen' speaks='ar, kmr' view=both theme=dark accent=#ffd400 radius=4px font=inherit",
            vec![
                (
                    "kind",
                    "return new URLSearchParams(location.search).get('kind')",
                    json!("mbe,jmd"),
                ),
                (
                    "topic",
                    "return new URLSearchParams(location.search).get('topic')",
                    json!("wohnen"),
                ),
                (
                    "speaks",
                    "return new URLSearchParams(location.search).get('speaks')",
                    json!("ar,kmr"),
                ),
                (
                    "view",
                    "return document.querySelector('.map-place')?.offsetWidth > 0",
                    json!(true),
                ),
                ("view", "return document.querySelector('.results')?.offsetWidth > 0", json!(true)),
                (
                    "theme",
                    "return getComputedStyle(document.documentElement).colorScheme",
                    json!("dark"),
                ),
                (
                    "accent",
                    "return getComputedStyle(document.querySelector('#embed-open')).color",
                    json!("rgb(255, 212, 0)"),
                ),
                (
                    "radius",
                    "return getComputedStyle(document.querySelector('.box')).borderRadius",
                    json!("4px"),
                ),
                (
                    "font",
                    "return getComputedStyle(document.body).fontFamily.split(',')[0]",
                    json!("Georgia"),
                ),
                ("parts", SHOWN, json!(["search", "filters", "language"])),
            ],
        ),
        (
            "region=03241001 view=list",
            vec![(
                "region",
                "return document.querySelector('.row[aria-posinset]')?.ariaSetSize",
                json!(inside(None, "03241001")?.to_string()),
            )],
        ),
        (
            "place=Goettingen view=map height=500 parts=none",
            vec![
                // What is to be said of the details stands over a map too.
                (
                    "view",
                    "return document.querySelector('.data-line > .quiet').offsetHeight > 0",
                    json!(true),
                ),
                (
                    "place",
                    "return document.querySelector('.map-place')?.offsetHeight > 250",
                    json!(true),
                ),
                (
                    "place",
                    "return new URLSearchParams(location.search).get('at')",
                    json!("Göttingen"),
                ),
                ("height", HEIGHT, json!(500)),
                ("view", "return document.querySelector('.results').offsetWidth", json!(0)),
                ("parts", SHOWN, json!([])),
            ],
        ),
        (
            "postcode=31134 view=list max-height=1200 accent=#ffd400 theme=light parts='header,language'",
            vec![
                (
                    "postcode",
                    "return document.querySelector('.origin')?.textContent.includes('31134 Hildesheim')",
                    json!(true),
                ),
                (
                    "postcode",
                    "return new URLSearchParams(location.search).get('src')",
                    json!("postcode"),
                ),
                ("max-height", HEIGHT, json!(1200)),
                ("parts", SHOWN, json!(["language", "header"])),
                ("accent", READABLE, json!(true)),
            ],
        ),
        (
            "member=kz-betroffenenberatung-niedersachsen-regionalbuero-sued-asyl-hildesheim",
            vec![
                (
                    "member",
                    "return new URLSearchParams(location.search).get('member')",
                    json!(OFFICE),
                ),
                (
                    "member",
                    "return document.querySelector('#heading')?.offsetWidth > 0",
                    json!(true),
                ),
                ("member", SHOWN, json!([])),
                // Nor a way to a map that isn't there.
                ("member", "return document.querySelector('.narrow-only').offsetWidth", json!(0)),
                (
                    "member",
                    "return document.querySelector('.back').offsetWidth + (document.querySelector('.map')?.offsetWidth ?? 0)",
                    json!(0),
                ),
            ],
        ),
    ])
}

/// Which parts are seen, in the order of the table.
const SHOWN: &str = "const parts = { search: '.search', filters: '.filters', language: '.menu-button', header: '.brand' };\
    return Object.keys(parts).filter(name => document.querySelector(parts[name])?.offsetWidth > 0)";

/// Whether the accent stands out enough from the ground (WCAG 1.4.3).
const READABLE: &str = "const linear = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;\
    const light = css => { const [r, g, b] = css.match(/\\d+/g).map(Number).map(linear); return 0.2126 * r + 0.7152 * g + 0.0722 * b };\
    const color = light(getComputedStyle(document.querySelector('#embed-open')).color);\
    const ground = light(getComputedStyle(document.body).backgroundColor);\
    return ground > color && (ground + 0.05) / (color + 0.05) >= 4.5";

#[test]
fn every_attribute_has_a_case() -> Result<()> {
    let cases = cases()?;
    let proven: Vec<&str> =
        cases.iter().flat_map(|(_, checks)| checks.iter().map(|(name, ..)| *name)).collect();
    for attribute in attributes() {
        assert!(proven.contains(&attribute.name), "no case proves {}", attribute.name);
        let set = cases.iter().any(|(set, _)| set.contains(&format!("{}=", attribute.name)));
        assert!(set, "no case sets {}", attribute.name);
    }
    Ok(())
}

in_every_browser!(every_attribute_does_what_it_says);

fn every_attribute_does_what_it_says(browser: Browser) {
    let cast = Cast { view: View { height: 1000, ..View::DESK }, ..Cast::with(browser) };
    journey_with(&format!("embed-set-{}", browser.name()), cast, async |stage| {
        let hosts = Hosts::beside(stage)?;
        for (set, checks) in cases()? {
            stage.open_host(&hosts.page("plain.html", set)?).await?;
            stage.value("return watched.lines", json!([])).await?;
            for (_, script, expected) in &checks {
                ask(stage, script, expected.clone()).await?;
            }
        }
        Ok(())
    });
}

async fn ask(stage: &Stage, script: &str, expected: Value) -> Result<()> {
    if let Some(script) = script.strip_prefix("host:") {
        return stage.value(script, expected).await;
    }
    // The frame is entered for each look: the element may still put another address into it, and what
    // was entered before that is gone.
    let mut seen = Value::Null;
    for _ in stage.polls() {
        stage.leave_frame().await.ok();
        if stage.enter_widget(0).await.is_ok() {
            match stage.script(script).await {
                Ok(value) if value == expected => return stage.leave_frame().await,
                Ok(value) => seen = value,
                Err(error) => seen = json!(error.to_string()),
            }
        }
        stage.pause().await;
    }
    bail!("{script} gives {seen}, not {expected}")
}

#[test]
fn what_is_not_allowed_is_ignored_with_one_line() {
    journey("embed-wrong", View::PHONE, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let all = attributes();
        let wrong: String = all.iter().map(|a| format!("{}=\"&lt;\" ", a.name)).collect();
        stage.open_host(&hosts.page("plain.html", &(wrong + "regoin=03241"))?).await?;
        let lines = stage.script("return watched.lines").await?;
        let lines: Vec<String> = serde_json::from_value(lines)?;
        for attribute in &all {
            let said = |line: &&String| {
                line.contains(&format!(" {}=", attribute.name)) && line.contains(attribute.allowed)
            };
            if lines.iter().filter(said).count() != 1 {
                bail!("{}: {lines:#?}", attribute.name);
            }
        }
        if lines.len() != all.len() + 1 || !lines.iter().any(|line| line.contains("regoin")) {
            bail!("{lines:#?}");
        }
        // None of it has reached the frame.
        stage.enter_widget(0).await?;
        stage
            .value(
                "return [...new URLSearchParams(location.search).keys()]",
                json!(["embed", "host", "fixed"]),
            )
            .await?;
        stage.leave_frame().await?;
        // A frame without the element holds its own address against the same table.
        stage
            .browser
            .goto(&hosts.page("bare.html", "embed=1&theme=pink&show=list&limit=3")?)
            .await?;
        stage.browser.enter_frame(0).await?;
        stage
            .value("return document.querySelectorAll('.row[aria-posinset]').length", json!(3))
            .await?;
        stage.value("return document.documentElement.dataset.theme ?? null", json!(null)).await
    });
}

/// `embed-1.js` never changes: pages name its hash. Another element is another version
/// (`directory::embed::VERSION`), and `embed/embed-1.sri` keeps the first one's.
#[test]
fn the_first_version_is_the_one_that_pages_name() {
    let read = |path: PathBuf| std::fs::read_to_string(path).unwrap_or_default();
    let (kept, built) =
        (read(root().join("embed/embed-1.sri")), read(built().join("embed-1.js.sri")));
    assert!(kept.starts_with("sha384-"), "{kept}");
    assert_eq!(
        built.trim(),
        kept.trim(),
        "embed-1.js has changed: pages with its hash would refuse it"
    );
}
