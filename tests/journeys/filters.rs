//! Counts are promises: choosing leaves as many as was said. Nothing found is no dead end.

use anyhow::{Context, Result};
use kmn_tests::page::OFFICES;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

/// Label, number and whether it is chosen, of every box that is open.
const CHOICES: &str = "return [...document.querySelectorAll('#choices label.choice')].map(e => [
    e.querySelector('.label').textContent.trim(), Number(e.querySelector('.number').textContent)])";

/// The rows' number, as the list says it to a screen reader.
const SIZE: &str = "return Number(document.querySelector('.row[aria-posinset]')?.ariaSetSize ?? 0)";

#[test]
fn counts_are_kept() {
    journey("filters-counts", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        let mut tried = 0;
        for chip in [2, 4] {
            stage.click(&format!(".chip:nth-child({chip})")).await?;
            stage.see("#choices label.choice").await?;
            let choices = stage.script(CHOICES).await?;
            for (at, choice) in choices.as_array().into_iter().flatten().enumerate() {
                let count = choice[1].as_u64().with_context(|| format!("no count: {choice}"))?;
                if count > 0 {
                    toggle(stage, at).await?;
                    stage.value(SIZE, json!(count)).await.with_context(|| choice.to_string())?;
                    toggle(stage, at).await?;
                    stage.results(OFFICES).await?;
                    tried += 1;
                }
            }
            stage.value(CHOICES, choices).await?;
        }
        assert!(tried > 15, "only {tried} choices had results");
        Ok(())
    });
}

#[test]
fn nothing_found_offers_ways_out() {
    journey("filters-none", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?q=Bad%20Bevensen").await?;
        let near = words.say("results-near", &[("place", "Bad Bevensen".into())])?;
        stage.click_text(".drops button", &near).await?;
        let from = words.say("results-origin", &[("place", "Bad Bevensen".into())])?;
        stage.see_text(".origin", &from).await?;
        stage.results(OFFICES).await?;

        stage.open("?q=qqqqq&kind=jmd").await?;
        let text = words.say("filter-text", &[("text", "qqqqq".into())])?;
        stage.see_text(".drops", &text).await?;
        let left = first_drop(stage).await?;
        stage.screenshot("drops").await?;
        stage.click(".drops button").await?;
        stage.value(SIZE, json!(left)).await?;
        stage.address("kind=jmd").await
    });
}

/// How many the first way out promises.
async fn first_drop(stage: &Stage) -> Result<u64> {
    let script = "return Number(document.querySelector('.drops button').textContent\
        .match(/(\\d+)\\D*$/)[1])";
    let left: Value = stage.settled(script).await?;
    left.as_u64().context("a way out says how many it leaves")
}

async fn toggle(stage: &Stage, at: usize) -> Result<()> {
    let labels = "document.querySelectorAll('#choices label.choice')";
    stage.script(&format!("{labels}[{at}].querySelector('input').click()")).await.map(drop)
}
