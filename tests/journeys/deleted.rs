//! Deleting everything on this device, and the proof: what lay there is listed with its size, and
//! afterwards nothing of ours is left, in no tab.

use kmn_tests::kept::MAP;
use kmn_tests::page::{OFFICE, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;
use xtask::serve::Fault;

/// All that a page can leave on a device.
const EVERYTHING: &str = "return Promise.all([
    navigator.serviceWorker.getRegistrations().then(all => all.map(({ scope }) => 'worker ' + scope)),
    caches.keys(),
    indexedDB.databases().then(all => all.map(({ name }) => 'database ' + name)),
    Object.keys(localStorage), Object.keys(sessionStorage), document.cookie.split(';').filter(Boolean),
]).then(all => all.flat().sort())";

#[test]
fn everything_is_listed_and_nothing_is_left() {
    journey("deleted", View::DESK, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?lang=de").await?;
        stage.listed().await?;
        stage.see(".map-place canvas").await?;
        stage.in_charge().await?;
        stage.tiles_kept(1).await?;
        stage.click(".menu-button").await?;
        stage.click_text("#menu button", &words.say("theme-dark", &[])?).await?;
        stage.open(&format!("?member={OFFICE}&lang=de")).await?;
        stage.click(".save").await?;
        // Another's things are not ours to delete.
        stage
            .script("return caches.open('other').then(() => localStorage.setItem('other', '1'))")
            .await?;
        let (first, second) = stage.second_tab("?page=ueber&lang=de").await?;
        // What lies here is counted and listed above the button, which moves it.
        stage.see(".save-map button").await?;
        stage
            .settled(
                "return document.querySelector('.save-map button').getBoundingClientRect().top",
            )
            .await?;
        stage.click_text(".save-map button", &words.say("offline-map-save", &[])?).await?;
        stage.see_text(".save-map [role=status]", &words.say("offline-map-saved", &[])?).await?;
        for part in ["feed", "prefs", "offices", "shell", "seen", "map"] {
            stage.see_text(".stored", &words.say(&format!("about-stored-{part}"), &[])?).await?;
        }
        let sizes = "return [...document.querySelectorAll('.stored .size')].map(e => /^[1-9][0-9.,]*\\s(Byte|kB|MB)$/.test(e.textContent))";
        stage.value(sizes, json!([true, true, true, true, true, true])).await?;
        stage.screenshot("listed").await?;
        stage.value(&format!("{MAP}.then(kept => kept.length > 2)"), json!(true)).await?;

        stage.click_text(&format!("{SHEET} button"), &words.say("about-delete", &[])?).await?;
        stage.see_text(SHEET, &words.say("about-deleted", &[])?).await?;
        stage.value(EVERYTHING, json!(["other", "other"])).await?;
        let nothing = words.say("about-stored-nothing", &[])?;
        let all = "return [...document.querySelectorAll('.stored .size')].map(e => e.textContent)";
        stage.value(all, json!([nothing, nothing, nothing, nothing, nothing, nothing])).await?;
        stage.gone(".save-map").await?;
        stage.screenshot("deleted").await?;

        // The other tab puts nothing back, whatever it does: it comes to the front and asks anew.
        stage.browser.switch_to_window(first).await?;
        stage
            .value("return document.documentElement.dataset.theme ?? 'auto'", json!("auto"))
            .await?;
        stage.see_text(".save", &words.say("saved-add", &[])?).await?;
        stage.script("window.dispatchEvent(new Event('online'))").await?;
        stage.click(".back a").await?;
        stage.listed().await?;
        stage.settled("return document.body.textContent.length").await?;
        stage.value(EVERYTHING, json!(["other", "other"])).await?;
        stage.browser.switch_to_window(second).await?;
        stage.value(EVERYTHING, json!(["other", "other"])).await
    });
}

/// A browser unregisters a worker only when it has ended looking for a newer one, and a network that
/// says nothing lets it look for minutes. The answer does not wait for that, and is put right later.
#[test]
fn the_answer_comes_though_the_server_says_nothing() {
    journey("deleted-silent", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?page=ueber&lang=de").await?;
        stage.see(SHEET).await?;
        stage.in_charge().await?;
        stage.log().clear();
        stage.faults().set("/sw.js", Fault::Hold);
        let update =
            "navigator.serviceWorker.getRegistration().then(r => r.update().catch(() => {}))";
        stage.script(update).await?;
        stage.asked("/sw.js").await?;
        stage.click_text(&format!("{SHEET} button"), &words.say("about-delete", &[])?).await?;
        let outcome = ".stored ~ [role=status]";
        stage.see_text(outcome, &words.say("about-delete-failed", &[])?).await?;
        // All but the worker, of which the browser can't let go yet.
        stage.value(&format!("{EVERYTHING}.then(all => all.length)"), json!(1)).await?;
        stage.faults().clear();
        stage.see_text(outcome, &words.say("about-deleted", &[])?).await?;
        stage.value(EVERYTHING, json!([])).await
    });
}
