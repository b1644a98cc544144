//! Without a connection, after one visit: the page starts, and all of it works. In all three
//! browsers, with the server stopped: the honest kind of offline.

use anyhow::ensure;
use kmn_tests::kept::FILES;
use kmn_tests::page::{HEADING, LINK, OFFICES, SEARCH};
use kmn_tests::words::Words;
use kmn_tests::{Browser, in_every_browser, journey_in};
use serde_json::json;

in_every_browser!(the_page_starts_without_a_connection);
in_every_browser!(caches_that_were_evicted_come_back);

fn the_page_starts_without_a_connection(browser: Browser) {
    journey_in(browser, "offline-start", async |stage| {
        let words = Words::of("de")?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;

        stage.stop_server();
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.see_text(".trouble", &words.say("reason-unreachable", &[])?).await?;
        // A postcode is found, distances are told, an office opens with its hours and its number.
        stage.click(SEARCH).await?;
        stage.keys("31134").await?;
        stage.click("#suggestion-0").await?;
        stage.see(".origin").await?;
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        stage.load_anew().await?;
        stage.see(HEADING).await?;

        stage.log().clear();
        stage.start_server()?;
        stage.open("?lang=de").await?;
        stage.answered("/data/").await?;
        stage.calm().await?;
        stage.results(OFFICES).await
    });
}

/// A browser that needs room may take the caches and leave the worker.
fn caches_that_were_evicted_come_back(browser: Browser) {
    journey_in(browser, "offline-evicted", async |stage| {
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.in_charge().await?;
        let before = stage.settled(&format!("{FILES}.then(all => all.sort().join())")).await?;
        ensure!(before.as_str().is_some_and(|files| files.contains(".wasm")), "{before}");
        let evict = "return caches.keys().then(names => Promise.all(names.map(n => caches.delete(n))))\
            .then(() => caches.keys()).then(names => names.length)";
        stage.value(evict, json!(0)).await?;
        stage.reload().await?;
        stage.value(&format!("{FILES}.then(all => all.sort().join())"), before).await?;
        stage.stop_server();
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await
    });
}
