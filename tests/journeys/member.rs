//! An office's page: what a person does with what stands there.

use kmn_tests::page::{HEADING, OFFICE, SHEET};
use kmn_tests::{Browser, Cast, View, in_every_browser, journey, journey_in, journey_with};
use serde_json::json;

/// Links that would open a tab for what no tab shows.
const EMPTY_TABS: &str = "return [...document.querySelectorAll('a[target]')]\
    .filter(a => !/^https?:$/.test(a.protocol)).map(a => a.href)";

#[test]
fn a_number_is_marked_and_copied_at_a_desk() {
    let cast = Cast { view: View::DESK, ..Cast::with(Browser::Chromium) };
    journey_with("member-number", cast, async |stage| {
        stage.open(&format!("?member={OFFICE}&lang=de")).await?;
        let number = stage.see("html:not([data-page]) .phone .number").await?;
        stage
            .script("document.querySelector('.phone').scrollIntoView({ block: 'center' })")
            .await?;
        // A click marks it; nothing is called, and nothing else happens.
        stage.mouse(number, true).await?;
        stage.value("return getSelection().toString().trim()", json!("0179 1255333")).await?;
        stage.screenshot("marked").await?;
        stage.see(&format!("{SHEET} .phone a[href='tel:+491791255333']")).await.map(drop)
    });
}

in_every_browser!(mail_and_telephone_open_no_tab);

fn mail_and_telephone_open_no_tab(browser: Browser) {
    journey_in(browser, "member-tabs", async |stage| {
        stage.open(&format!("?member={OFFICE}&lang=de")).await?;
        stage.see("html:not([data-page]) .large-actions a").await?;
        stage.see(HEADING).await?;
        stage.see("a[href^='mailto:'], a[href^='tel:']").await?;
        stage.value(EMPTY_TABS, json!([])).await
    });
}

#[test]
fn the_device_shows_the_way_without_a_tab() {
    journey("member-geo", View::PHONE, "de", async |stage| {
        let agent =
            json!({ "userAgent": "Mozilla/5.0 (Linux; Android 16; K) Chrome/150.0 Mobile" });
        stage.devtools("Network.setUserAgentOverride", agent).await?;
        stage.open(&format!("?member={OFFICE}&lang=de")).await?;
        stage.see("html:not([data-page]) .large-actions a[href^='geo:']").await?;
        stage.value(EMPTY_TABS, json!([])).await
    });
}
