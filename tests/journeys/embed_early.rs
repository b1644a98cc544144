//! A partner's page for one district before the program is here: its members can be called.

use anyhow::Result;
use kmn_tests::{Stage, View, journey};
use serde_json::json;
use xtask::serve::Fault;

/// Names and numbers that stand there without the app.
const CALLS: &str = "return [...document.querySelectorAll('.skeleton .row')]
    .map(row => [row.querySelector('.name a')?.textContent ?? '', !!row.querySelector('a[href^=\"tel:+49\"]')])";

#[test]
fn members_can_be_called_before_the_program_is_here() {
    journey("embed-early", View::PHONE, "ar", async |stage| {
        stage.faults().set("/kmn-finder-", Fault::Drop);
        stage.open("?embed=1&district=03254&lang=ar").await?;
        stage.see(".skeleton .row a[href^='tel:']").await?;
        let rows = stage.script(CALLS).await?;
        let rows = rows.as_array().cloned().unwrap_or_default();
        assert!(rows.len() > 3, "{rows:?}");
        assert!(rows.iter().all(|row| row[0] != json!("")), "{rows:?}");
        assert!(rows.iter().any(|row| row[1] == json!(true)), "{rows:?}");
        stage.value("return document.querySelector('.skeleton').ariaHidden", json!(null)).await?;
        stage.screenshot("early").await?;
        // The way to a member keeps what the page asked for.
        let link = "return document.querySelector('.skeleton .name a').search";
        let link = stage.script(link).await?;
        let link = link.as_str().unwrap_or_default();
        assert!(
            link.contains("embed=1") && link.contains("lang=ar") && link.contains("member="),
            "{link}"
        );
        // With the program the app takes their place.
        stage.faults().clear();
        stage.reload().await?;
        stage.listed().await?;
        same_members(stage, rows.len()).await
    });
}

/// The app lists as many.
async fn same_members(stage: &Stage, count: usize) -> Result<()> {
    stage.gone(".skeleton").await?;
    stage.results(count).await
}

#[test]
fn elsewhere_nothing_comes_before_the_program() {
    journey("embed-early-not", View::PHONE, "de", async |stage| {
        stage.faults().set("/kmn-finder-", Fault::Drop);
        stage.open("?district=03254").await?;
        stage.see(".skeleton").await?;
        stage.see(".late").await?;
        stage.value("return document.querySelectorAll('.skeleton .row a').length", json!(0)).await
    });
}
