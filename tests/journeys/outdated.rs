//! Details that were seen last before 2019 are marked wherever they are shown: in the list, on the
//! member's page, in the list before the program, and in the page without one.

use anyhow::Result;
use kmn_tests::page::HEADING;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;
use xtask::serve::Fault;

/// Read in 2017, and without a number.
const ASKED: &str = "mbl-refugium-fluechtlingshilfe-braunschweig";

/// Read in 2016, with a number.
const CALLED: &str = "mbl-migrationszentrum-goettingen";

/// Every remark in the list, by how often it stands there.
const REMARKS: &str = "const all = [...document.querySelectorAll('.row .outdated')]
    .map(remark => remark.textContent);
    return Object.fromEntries(all.sort().map(text => [text, all.filter(t => t == text).length]))";

/// Words and a sign, and the words not by colour alone.
async fn remarked(stage: &Stage, place: &str, said: &str) -> Result<()> {
    stage.see(&format!("{place} .outdated svg")).await?;
    stage.see_text(&format!("{place} .outdated"), said).await
}

#[test]
fn old_details_say_so() {
    journey("outdated", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.script("window.dispatchEvent(new Event('beforeprint'))").await?;
        // The others of the frozen members are of 2019 and later, or of no known time.
        let expected = json!({
            "Angaben von 2016: bitte vorher anrufen": 2,
            "Angaben von 2017: bitte vorher nachfragen": 3,
            "Angaben von 2018: bitte vorher anrufen": 1,
        });
        stage.value(REMARKS, expected).await?;
        for (tag, id, key, year) in [
            ("de", ASKED, "outdated-ask", "2017"),
            ("de", CALLED, "outdated-call", "2016"),
            // Within text from right to left a year stands isolated.
            ("ar", CALLED, "outdated-call", "\u{2068}2016\u{2069}"),
        ] {
            let said = Words::of(tag)?.say(key, &[("year", year.into())])?;
            stage.open(&format!("?lang={tag}&member={id}")).await?;
            stage.see(HEADING).await?;
            remarked(stage, ".title", &said).await?;
            stage.screenshot(&format!("{tag}-{id}")).await?;
        }
        stage.open("liste.html").await?;
        let said = "Angaben von 2016: bitte vorher anrufen";
        stage.see_text(&format!("article#{CALLED} .outdated"), said).await?;
        stage.value("return document.querySelectorAll('.outdated').length", json!(6)).await
    });
}

#[test]
fn they_say_so_before_the_program_is_here() {
    journey("outdated-early", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        let said = Words::of("de")?.say("outdated-ask", &[("year", "2017".into())])?;
        stage.open("?embed=1&lang=de&district=03101").await?;
        let row = format!("html[data-page] .row[data-member='{ASKED}']");
        remarked(stage, &row, &said).await?;
        stage.click(&format!("{row} .name a")).await?;
        remarked(stage, "html[data-page] .sheet", &said).await
    });
}
