//! What is said without being looked for: a screen reader hears what changes in live regions that
//! were there before. An ear in the page notes what it would be given.

use anyhow::Result;
use kmn_tests::page::OFFICES;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// Notes each new text of a live region; of an alert also its coming.
const EAR: &str = "
    globalThis.heard = [];
    const note = (region) => {
        const text = region.textContent.trim();
        if (text && heard.at(-1) !== text) heard.push(text);
    };
    const live = '[role=status], [aria-live=polite], [role=alert]';
    new MutationObserver((changes) => {
        const regions = new Set();
        for (const { target, addedNodes } of changes) {
            const at = target.nodeType === 1 ? target : target.parentElement;
            const region = at?.closest(live);
            // A region that came with this change was not there to be listened to.
            const isNew = changes.some((c) => [...c.addedNodes].some((n) => n.contains(region)));
            if (region && !isNew) regions.add(region);
            for (const node of addedNodes) {
                const alert = node.nodeType === 1 && (node.matches('[role=alert]') ? node : node.querySelector('[role=alert]'));
                if (alert) regions.add(alert);
            }
        }
        for (const region of regions) if (region.checkVisibility()) note(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });";

#[test]
fn the_number_of_results_and_that_there_are_none() {
    journey("announced-count", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        listening(stage).await?;
        stage.click("#chip-topic").await?;
        stage.click("#choices input").await?;
        let left = "return Number(document.querySelector('.row[aria-posinset]').ariaSetSize)";
        stage.value(&format!("{left} < {OFFICES}"), json!(true)).await?;
        let left = stage.settled(left).await?.as_u64().unwrap_or_default();
        hears(stage, &words.say("results-count", &[("n", usize::try_from(left)?.into())])?).await?;
        stage.click("#search").await?;
        stage.keys("xyzzyq").await?;
        hears(stage, &words.say("results-count", &[("n", 0.into())])?).await
    });
}

#[test]
fn the_number_of_suggestions() {
    journey("announced-suggestions", View::PHONE, "ar", async |stage| {
        listening(stage).await?;
        stage.click("#search").await?;
        stage.keys("Hildesheim").await?;
        stage.see("#suggestion-1").await?;
        let count = "return document.querySelectorAll('[role=option]').length";
        let count = usize::try_from(stage.settled(count).await?.as_u64().unwrap_or_default())?;
        // Words know no Arabic plurals: the region is named by what it says, a number of them.
        let said = format!(
            "return heard.some(text => text.includes(({count}).toLocaleString('ar')) || text.includes('{count}'))"
        );
        stage.value(&said, json!(true)).await
    });
}

#[test]
fn data_that_were_renewed() {
    journey("announced-updated", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        listening(stage).await?;
        stage.shell_kept().await?;
        stage.variant()?.edit_feed(|feed| {
            feed["features"][0]["properties"]["name"] = json!("Beratung unter neuem Namen");
        })?;
        stage.reload().await?;
        hears(stage, &words.say("data-updated", &[])?).await
    });
}

#[test]
fn a_connection_that_is_lost_and_comes_back() {
    journey("announced-offline", View::PHONE, "de", async |stage| {
        let offline = Words::of("de")?.say("data-offline", &[])?;
        listening(stage).await?;
        network(stage, true).await?;
        hears(stage, &offline).await?;
        stage.see_text(".data-line", &offline).await?;
        network(stage, false).await?;
        stage.value("return document.querySelector('.data-line').innerText.includes(\"Keine Verbindung\")", json!(false)).await
    });
}

#[test]
fn a_first_visit_that_fails() {
    journey("announced-failed", View::PHONE, "de", async |stage| {
        stage.faults().set("/data/", xtask::serve::Fault::Status(503));
        stage.before_each_page(EAR).await?;
        stage.open("").await?;
        hears(stage, &Words::of("de")?.say("load-failed", &[])?).await
    });
}

async fn listening(stage: &Stage) -> Result<()> {
    stage.before_each_page(EAR).await?;
    stage.open("").await?;
    stage.results(OFFICES).await
}

async fn hears(stage: &Stage, text: &str) -> Result<()> {
    let said = format!("return heard.some(said => said.includes({})) || heard", json!(text));
    stage.value(&said, json!(true)).await
}

async fn network(stage: &Stage, offline: bool) -> Result<()> {
    let conditions = json!({
        "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    stage.devtools("Network.enable", json!({})).await?;
    stage.devtools("Network.emulateNetworkConditions", conditions).await.map(drop)
}
