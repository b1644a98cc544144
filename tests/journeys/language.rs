//! Another language, read from right to left: the same question, the same answer, kept.

use anyhow::{Result, bail};
use kmn_tests::page::{LINK, NAMES, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

const ROOT: &str = "return document.documentElement.lang + ' ' + document.documentElement.dir";

/// Every text of the frame, names of languages and German names left out.
const FRAME: &str = "
    const texts = [];
    for (const part of document.querySelectorAll('.head, .filters, .panes, .data-line, .search, .skip')) {
        const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const own = walk.currentNode.parentElement.closest('[lang]');
            if (own === document.documentElement) texts.push(walk.currentNode.data.trim());
        }
        for (const e of part.querySelectorAll('[aria-label], [placeholder]'))
            texts.push(e.ariaLabel ?? '', e.placeholder ?? '');
    }
    return texts.filter(text => text)";

#[test]
fn arabic_by_address_and_by_menu() {
    journey("language", View::PHONE, "de", async |stage| {
        let arabic = Words::of("ar")?;
        stage.open("?near=52.15,9.95&at=Hildesheim&topic=sprache&lang=ar").await?;
        stage.listed().await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        stage.see_text(".chip:nth-child(1)", &arabic.say("filter-language", &[])?).await?;
        stage.see_text(".chip:nth-child(2)", &arabic.say("topic-sprache", &[])?).await?;
        let rows = stage.settled(NAMES).await?;
        no_german(stage).await?;
        stage.screenshot("list").await?;

        choose(stage, "de").await?;
        stage.value(ROOT, json!("de ltr")).await?;
        stage.see_text(".chip:nth-child(2)", &Words::of("de")?.say("topic-sprache", &[])?).await?;
        stage.address("near=52.15,9.95&at=Hildesheim&topic=sprache&lang=de").await?;
        stage.value(NAMES, rows.clone()).await?;

        choose(stage, "ar").await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        stage.address("near=52.15,9.95&at=Hildesheim&topic=sprache&lang=ar").await?;
        stage.value(NAMES, rows).await?;
        stage.reload().await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        // Kept on the device, not only in the address.
        stage.open("").await?;
        stage.listed().await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        no_german(stage).await?;

        stage.click(LINK).await?;
        stage.see_text(SHEET, &arabic.say("member-unconfirmed", &[])?).await?;
        let member =
            stage.script("return new URLSearchParams(location.search).get('member')").await?;
        choose(stage, "de").await?;
        stage.value(ROOT, json!("de ltr")).await?;
        stage.parameter("member", member).await?;
        stage.see_text(SHEET, &Words::of("de")?.say("member-unconfirmed", &[])?).await
    });
}

/// Chooses a language from the menu.
async fn choose(stage: &Stage, tag: &str) -> Result<()> {
    stage.click(".menu-button").await?;
    stage.click(&format!("#menu [lang={tag}]")).await?;
    stage.value("return document.querySelector('#menu').hidden", json!(true)).await
}

/// No text of the frame is one of the German ones, unless Arabic says the same.
async fn no_german(stage: &Stage) -> Result<()> {
    let (german, arabic) = (Words::of("de")?, Words::of("ar")?);
    let shared: Vec<&str> = arabic.fixed().map(|(_, text)| text).collect();
    let own: Vec<&str> =
        german.fixed().map(|(_, text)| text).filter(|text| !shared.contains(text)).collect();
    let seen = stage.script(FRAME).await?;
    let seen: Vec<&str> =
        seen.as_array().into_iter().flatten().filter_map(|t| t.as_str()).collect();
    let left: Vec<_> = seen.iter().filter(|text| own.contains(text)).collect();
    if seen.len() < 10 || !left.is_empty() {
        bail!("German among {} Arabic texts: {left:?}", seen.len());
    }
    Ok(())
}
