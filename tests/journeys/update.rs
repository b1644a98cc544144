//! Another version of the page: it waits until somebody wants it, or until the next start. What
//! fails leaves the one that is there, and no tab is broken by another.

use anyhow::{Context, Result};
use kmn_tests::kept::{MARK, SHELLS};
use kmn_tests::page::{LINK, OFFICES, SHEET};
use kmn_tests::variant::Variant;
use kmn_tests::words::Words;
use kmn_tests::{Browser, Stage, View, in_every_browser, journey, journey_in};
use serde_json::json;
use std::time::Duration;
use xtask::post_build::INDEX;
use xtask::serve::{Answer, Fault};

/// Whether nothing but the active worker is there.
const ALONE: &str = "return navigator.serviceWorker.getRegistration()
    .then(r => r?.installing === null && r.waiting === null)";

in_every_browser!(it_waits_for_a_tap);

fn it_waits_for_a_tap(browser: Browser) {
    journey_in(browser, "update-tap", async |stage| {
        let words = Words::of("de")?;
        visited(stage).await?;
        stage.variant()?.rebuild("second")?;
        stage.open("?q=caritas&lang=de").await?;
        stage.see_text(".update", &words.say("update-ready", &[])?).await?;
        stage.screenshot("ready").await?;
        // Nothing has changed under the reader's hands, and the old page works on.
        stage.value(MARK, json!(null)).await?;
        stage.click(LINK).await?;
        stage.see(SHEET).await?;
        stage.click(".back a").await?;
        stage.gone(SHEET).await?;

        stage.click_text(".update button", &words.say("update-now", &[])?).await?;
        stage.value(MARK, json!("second")).await?;
        stage.listed().await?;
        stage.address("q=caritas&lang=de").await?;
        stage.value(&format!("{SHELLS}.then(names => names.length)"), json!(1)).await?;
        stage.gone(".update").await?;
        // All of it: the second version starts without a network.
        stage.stop_server();
        stage.start_cold().await?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.value(MARK, json!("second")).await
    });
}

#[test]
fn it_comes_with_the_next_start() {
    journey("update-start", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        visited(stage).await?;
        stage.variant()?.rebuild("second")?;
        stage.reload().await?;
        stage.see(".update").await?;
        stage.click_text(".update button", &words.say("update-later", &[])?).await?;
        stage.gone(".update").await?;
        stage.value(MARK, json!(null)).await?;
        started_anew(stage, "second").await
    });
}

#[test]
fn a_broken_download_leaves_the_old_version() {
    let portal = Answer::of("text/html", "<h1>Bitte anmelden</h1>");
    for (name, what, fault) in [
        ("dropped", "/kmn-finder-", Fault::Drop),
        ("cut", "/kmn-finder-", Fault::Cut),
        ("missing", "/kmn-finder-", Fault::Status(404)),
        ("portal", "/kmn-finder-", Fault::Answer(portal.clone())),
        ("portal-page", "/", Fault::Answer(portal)),
    ] {
        journey(&format!("update-{name}"), View::PHONE, "de", async |stage| {
            visited(stage).await?;
            stage.variant()?.rebuild("second")?;
            let worker = stage.variant()?.read("sw.js")?;
            if what == "/" {
                // The worker's script is fetched before the portal closes the way.
                let kind = Answer::of("text/javascript", worker);
                stage.faults().set("/sw.js", Fault::Answer(kind));
            }
            stage.faults().set(what, fault);
            stage.log().clear();
            stage.reload().await?;
            // The page itself is asked for last of all.
            stage.asked(if what == "/" { "/liste.html" } else { what }).await?;
            stage.value(ALONE, json!(true)).await?;
            stage.value(&format!("{SHELLS}.then(names => names.length)"), json!(1)).await?;
            stage.gone(".update").await?;
            stage.stop_server();
            stage.start_cold().await?;
            stage.open("").await?;
            stage.results(OFFICES).await?;
            stage.value(MARK, json!(null)).await?;

            stage.faults().clear();
            stage.start_server()?;
            stage.reload().await?;
            stage.see(".update").await.map(drop)
        });
    }
}

#[test]
fn two_tabs_do_not_fight() {
    journey("update-tabs", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        visited(stage).await?;
        let (first, second) = stage.second_tab("?lang=de").await?;
        stage.listed().await?;
        let variant = stage.variant()?;
        rename_engine(variant)?;
        variant.rebuild("second")?;
        stage.browser.switch_to_window(first.clone()).await?;
        stage.reload().await?;
        stage.see(".update").await?;
        stage.click_text(".update button", &words.say("update-now", &[])?).await?;
        stage.value(MARK, json!("second")).await?;
        stage.listed().await?;

        // The other tab runs on with the old version's files, of which the server has none any more.
        stage.browser.switch_to_window(second.clone()).await?;
        stage.value(MARK, json!(null)).await?;
        stage.click_text(".panes button", &words.say("show-map", &[])?).await?;
        stage.see(".map-place canvas").await?;
        stage.gone(".map-failed").await?;
        assert_eq!(stage.shells().await?, 2, "the old files are there while they are wanted");
        stage.screenshot("old").await?;
        // It may follow when its reader wants to.
        stage.click_text(".update button", &words.say("update-now", &[])?).await?;
        stage.value(MARK, json!("second")).await?;
        stage.value(&format!("{SHELLS}.then(names => names.length)"), json!(1)).await?;
        stage.browser.switch_to_window(first).await?;
        stage.gone(".update").await
    });
}

#[test]
fn a_stale_worker_with_a_new_page() {
    journey("update-stale", View::PHONE, "de", async |stage| {
        visited(stage).await?;
        stage.variant()?.rebuild("second")?;
        stage.faults().set("/sw.js", Fault::Drop);
        // The browser has thrown the shell away, and the old worker's list with it serves nothing.
        stage
            .script(&format!(
                "{SHELLS}.then(names => Promise.all(names.map(n => caches.delete(n))))"
            ))
            .await?;
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.value(MARK, json!("second")).await?;
        stage.faults().clear();
        stage.reload().await?;
        stage.value(&format!("{SHELLS}.then(names => names.length)"), json!(1)).await?;
        started_anew(stage, "second").await?;
        stage.stop_server();
        stage.start_cold().await?;
        stage.open("").await?;
        stage.results(OFFICES).await
    });
}

#[test]
fn the_kill_switch() {
    journey("update-off", View::PHONE, "de", async |stage| {
        visited(stage).await?;
        // Another's cache on this origin, and a saved office.
        stage.script("return caches.open('other').then(() => { localStorage.setItem('kmn-favourites/1', 'a\\tA\\n') })").await?;
        let variant = stage.variant()?;
        let off = variant.read("sw-off.js")?;
        variant.write("sw.js", &off)?;
        nothing_is_left_but_the_others(stage).await?;
        // The page comes from the server again, and what is the page's own is there.
        stage.variant()?.rebuild("second")?;
        stage.variant()?.write("sw.js", off)?;
        stage.reload().await?;
        stage.value(MARK, json!("second")).await?;
        stage.results(OFFICES).await?;
        stage.value("return localStorage.getItem('kmn-favourites/1')", json!("a\tA\n")).await?;
        // And it may be taken back.
        stage.variant()?.rebuild("third")?;
        stage.reload().await?;
        stage.in_charge().await?;
        stage.value(&format!("{SHELLS}.then(names => names.length)"), json!(1)).await
    });
}

/// A first visit, and the worker in charge.
async fn visited(stage: &mut Stage) -> Result<()> {
    stage.open("?lang=de").await?;
    stage.results(OFFICES).await?;
    stage.in_charge().await
}

/// Visits again until the worker and every file of ours are gone. One visit is enough as a rule; the
/// check for another worker is the browser's own, and Chromium now and then leaves one out.
async fn nothing_is_left_but_the_others(stage: &Stage) -> Result<()> {
    let left = "return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
        .then(([workers, names]) => [workers.length, ...names.sort()])";
    let mut seen = json!(null);
    for _ in 0..4 {
        stage.reload().await?;
        for _ in stage.polls().take(100) {
            seen = stage.script(left).await?;
            if seen == json!([0, "other"]) {
                return Ok(());
            }
            stage.pause().await;
        }
    }
    anyhow::bail!("left after four visits: {seen}; {:?}", stage.log().statuses("/sw.js"))
}

/// Closes the last page of the old version and starts again, until the browser has found the time
/// to let the new one take over, which it does when the old worker has nothing more to do. The page
/// alone may come from the server: what is kept has to be of the new version too.
async fn started_anew(stage: &Stage, mark: &str) -> Result<()> {
    let kept = format!(
        "{SHELLS}.then(names => Promise.all(names.map(name => caches.open(name)
            .then(shell => shell.match('/index.html')).then(page => page?.text()))))
        .then(pages => pages.length === 1 && !!pages[0]?.includes('content=\"{mark}\"'))"
    );
    // Each time it is given twice as long, until it is longer than anybody stays away.
    for wait in (0..9).map(|time| Duration::from_millis(50 << time)) {
        stage.start_cold().await?;
        tokio::time::sleep(wait).await;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        let (page, alone) = (stage.script(MARK).await?, stage.script(ALONE).await?);
        let kept = stage.script(&kept).await?;
        if page == json!(mark) && alone == json!(true) && kept == json!(true) {
            return Ok(());
        }
    }
    anyhow::bail!("the new version does not come with the next start")
}

/// Gives the map's engine another name, as another engine would have.
fn rename_engine(variant: &Variant) -> Result<()> {
    let page = variant.read(INDEX)?;
    let at = page.find("map/engine-").context("the page names the engine")?;
    let name = page[at..].split('"').next().context("the name ends")?.to_owned();
    let new = "map/engine-0badcafe.js";
    variant.write(new, variant.read(&name)?)?;
    variant.remove(&name)?;
    variant.write(INDEX, page.replace(&name, new))
}
