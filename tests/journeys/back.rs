//! Back: what was opened is closed by going back, so that the browser's back button leads on and not
//! round in a circle.

use kmn_tests::page::{HEADING, OFFICE, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{Browser, View, in_every_browser, journey, journey_in};
use serde_json::json;

const LENGTH: &str = "return history.length";

in_every_browser!(three_offices_cost_no_steps);

fn three_offices_cost_no_steps(browser: Browser) {
    journey_in(browser, "back-three", async |stage| {
        stage.open("?kind=mbe").await?;
        stage.listed().await?;
        let before = stage.script(LENGTH).await?.as_u64().unwrap_or_default();
        for row in 1..=3 {
            stage.click(&format!(".row[aria-posinset='{row}'] .name a")).await?;
            stage.focus_on(HEADING).await?;
            stage.click(".back a").await?;
            stage.gone(SHEET).await?;
            stage.address("kind=mbe").await?;
            stage.focus_on(&format!(".row[aria-posinset='{row}'] .name a")).await?;
        }
        stage.value(LENGTH, json!(before + 1)).await?;
        // An office that was opened by its link has nowhere to go back to.
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see(HEADING).await?;
        stage.click(".back a").await?;
        stage.listed().await?;
        stage.address("").await?;
        stage.browser.back().await?;
        stage.see_text(HEADING, "Betroffenenberatung").await
    });
}

#[test]
fn what_was_changed_meanwhile_stays() {
    journey("back-language", View::PHONE, "de", async |stage| {
        stage.open("?lang=en").await?;
        stage.listed().await?;
        stage.click(".row[aria-posinset='2'] .name a").await?;
        stage.focus_on(HEADING).await?;
        stage.click(".menu-button").await?;
        stage.click("#languages [lang=tr], #languages button[lang=tr]").await?;
        stage.parameter("lang", json!("tr")).await?;
        stage.click(".back a").await?;
        stage.gone(SHEET).await?;
        stage.address("lang=tr").await
    });
}

#[test]
fn a_saved_office_leads_back_to_the_saved_ones() {
    journey("back-saved", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        let first = stage.first_member().await?;
        for id in [first.as_str(), OFFICE] {
            stage.save_member(id).await?;
        }
        stage.open("").await?;
        stage.listed().await?;
        stage.click(".menu-button").await?;
        let saved = words.say("saved-title", &[])?;
        stage.click_text("#menu a", &saved).await?;
        stage.focus_on(HEADING).await?;
        let length = stage.script(LENGTH).await?.as_u64().unwrap_or_default();
        let second = format!("{SHEET} .row[aria-posinset='2'] .name a");
        stage.click(&second).await?;
        stage.see_text(HEADING, "Betroffenenberatung").await?;
        stage.see_text(".back", &saved).await?;
        stage.click(".back a").await?;
        stage.address("page=gemerkt").await?;
        stage.focus_on(&second).await?;
        // From there to the list, with nothing left behind.
        stage.click(".back a").await?;
        stage.gone(SHEET).await?;
        stage.address("").await?;
        stage.value(LENGTH, json!(length + 1)).await
    });
}

in_every_browser!(a_frame_adds_no_step_to_its_hosts_history);

fn a_frame_adds_no_step_to_its_hosts_history(browser: Browser) {
    journey_in(browser, "back-frame", async |stage| {
        let page = format!(
            "<!doctype html><title>Partner</title><iframe width=360 height=700 src=\"{}?embed=1\"></iframe>",
            stage.url("")
        );
        let folder = stage.variant()?.folder().to_owned();
        std::fs::write(folder.join("partner.html"), page)?;
        // The partner's page is not under the finder's policy.
        std::fs::remove_file(folder.join("headers.json"))?;
        stage.open("partner.html").await?;
        let before = stage.script(LENGTH).await?;
        stage.browser.clone().enter_frame(0).await?;
        stage.listed().await?;
        for row in [1, 2] {
            let link = format!(".row[aria-posinset='{row}'] .name a");
            stage.click(&link).await?;
            stage.see(HEADING).await?;
            stage.click(".back a").await?;
            stage.gone(SHEET).await?;
        }
        stage.script("document.querySelector('.chip[aria-pressed]').click()").await?;
        stage.parameter("open", json!("1")).await?;
        stage.script("document.querySelector('.skip').click()").await?;
        stage.pause().await;
        assert_eq!(stage.script("return parent.history.length").await?, before);
        Ok(())
    });
}
