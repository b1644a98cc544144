//! What stays on the device: the theme, until all is deleted.

use anyhow::Result;
use kmn_tests::page::SHEET;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// What is left of ours: keys, caches, workers.
const LEFT: &str = "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
    .then(([names, workers]) => [...Object.keys(localStorage), ...names]
        .filter(name => name.startsWith('kmn-')).length + workers.length)";

/// Keeps what the page puts off for three seconds, instead of waiting.
const LATER: &str = "
    const wait = window.setTimeout;
    window.kmnLater = [];
    window.setTimeout = (f, ms, ...rest) =>
        ms === 3000 ? kmnLater.push(f) : wait(f, ms, ...rest);";

/// Every cache, ours or not.
const CACHES: &str = "return caches.keys()";

/// Whether the page's ground is dark, as it is painted.
const DARK: &str = "
    const ground = [document.body, document.documentElement]
        .map(e => getComputedStyle(e).backgroundColor).find(c => !/, 0\\)$|transparent/.test(c)) ?? 'white';
    const brush = document.createElement('canvas').getContext('2d');
    brush.fillStyle = ground;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b] = brush.getImageData(0, 0, 1, 1).data;
    return (r + g + b) / 3 < 90";

#[test]
fn everything_can_be_deleted() {
    journey("delete", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?lang=de").await?;
        stage.listed().await?;
        stage.shell_kept().await?;
        stage.value(&LEFT.replace("workers.length)", "workers.length > 2)"), json!(true)).await?;

        stage.open("?page=ueber").await?;
        stage.click_text("article.sheet button", &words.say("about-delete", &[])?).await?;
        stage.see_text(SHEET, &words.say("about-deleted", &[])?).await?;
        stage.value(LEFT, json!(0)).await?;
        stage.see_text(SHEET, &words.say("about-stored-nothing", &[])?).await?;
        stage.screenshot("deleted").await?;
        // A text fetched through the worker, which serves this page to its end, is not kept.
        stage.click(".menu-button").await?;
        stage.click("#menu [lang=en]").await?;
        stage.value("return document.documentElement.lang", json!("en")).await?;
        stage.value(CACHES, json!([])).await
    });
}

#[test]
fn the_deleted_stays_away() {
    journey("delete-early", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        // Before the worker is registered, which waits for three seconds: they end when we say so.
        stage.before_each_page(LATER).await?;
        stage.open("?page=ueber").await?;
        stage.click_text("article.sheet button", &words.say("about-delete", &[])?).await?;
        stage.see_text(SHEET, &words.say("about-deleted", &[])?).await?;
        stage.script("kmnLater.forEach(f => f())").await?;
        // Behind what the page may have asked for, in the browser's own order.
        stage.script("return navigator.serviceWorker.getRegistration('/other/')").await?;
        stage.value(LEFT, json!(0)).await?;
        assert_eq!(stage.log().statuses("/sw.js"), []);
        // The next visit is a first one: there the same brings the worker.
        stage.open("?page=ueber").await?;
        stage.see(SHEET).await?;
        stage.script("kmnLater.forEach(f => f())").await?;
        stage.asked("/sw.js").await?;
        stage.shell_kept().await
    });
}

#[test]
fn dark_by_menu_and_by_device() {
    journey("theme", View::PHONE, "de", async |stage| {
        stage.device_theme("light").await?;
        stage.open("").await?;
        stage.listed().await?;
        stage.value(DARK, json!(false)).await?;
        choose(stage, "theme-dark").await?;
        stage.value(DARK, json!(true)).await?;
        stage.screenshot("dark").await?;
        stage.reload().await?;
        stage.value(DARK, json!(true)).await?;

        choose(stage, "theme-auto").await?;
        stage.value(DARK, json!(false)).await?;
        stage.device_theme("dark").await?;
        stage.value(DARK, json!(true)).await?;
        stage.reload().await?;
        stage.value(DARK, json!(true)).await?;
        choose(stage, "theme-light").await?;
        stage.value(DARK, json!(false)).await?;
        stage.reload().await?;
        stage.value(DARK, json!(false)).await
    });
}

/// Chooses a theme from the menu, and closes it.
async fn choose(stage: &Stage, key: &str) -> Result<()> {
    stage.click(".menu-button").await?;
    stage.click_text("#menu button", &Words::of("de")?.say(key, &[])?).await?;
    stage.click(".menu-button").await
}
