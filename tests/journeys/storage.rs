//! What a browser does to what is kept: refuses it, runs full, breaks it, forgets it, or still has
//! another version's. The list stands in each case, and nothing is said that is not so.

use anyhow::Result;
use kmn_tests::page::{OFFICE, OFFICES};
use kmn_tests::words::Words;
use kmn_tests::{Browser, Cast, Habits, Stage, in_every_browser, journey_in, journey_with};
use serde_json::{Value, json};
use xtask::serve::{ServeOptions, Server};

/// Fills LocalStorage to the last kilobyte with something that is not ours, or to the last
/// character.
const FILL: &str = "
    let piece = 'x'.repeat(1 << 20);
    for (let n = 0; piece.length >= ⟨LEAST⟩; ) {
        try { localStorage.setItem(`other-${n++}`, piece); }
        catch { piece = piece.slice(0, piece.length >> 1); }
    }
    return Object.keys(localStorage).length";

/// Empties LocalStorage of what [`FILL`] put there.
const DRAIN: &str = "Object.keys(localStorage).filter(key => key.startsWith('other-'))
    .forEach(key => localStorage.removeItem(key))";

/// How many keys and caches with members are ours.
const KEPT: &str = "return caches.keys().then(names => [...Object.keys(localStorage), ...names]
    .filter(name => name.startsWith('kmn-') && !name.startsWith('kmn-shell')).length)";

/// Puts something in the place of every value and every cached answer of ours but the page itself,
/// each made of what it was; gives how many there were.
const CORRUPT: &str = "
    const change = ⟨CHANGE⟩;
    const keys = Object.keys(localStorage).filter(key => key.startsWith('kmn-'));
    for (const key of keys) localStorage.setItem(key, change(localStorage.getItem(key)));
    const answers = async name => {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            const text = await (await cache.match(request)).text();
            await cache.put(request, new Response(change(text)));
        }
    };
    return caches.keys()
        .then(names => Promise.all(names.filter(n => n.startsWith('kmn-data')).map(answers)))
        .then(() => keys.length)";

/// Takes all away behind the page's back.
const CLEAR: &str = "
    localStorage.clear();
    return caches.keys().then(names => Promise.all(names.map(name => caches.delete(name))))
        .then(() => navigator.serviceWorker.getRegistrations())
        .then(all => Promise.all(all.map(one => one.unregister()))).then(() => true)";

/// What versions before and after this one may have left.
const LEFTOVERS: &str = "
    for (const key of ['kmn-feed', 'kmn-feed/0', 'kmn-feed/99', 'kmn-preferences/99', 'kmn-x'])
        localStorage.setItem(key, '{\"v\":99}');
    return Promise.all(['kmn-data/99', `kmn-shell-${location.pathname}@old`, 'kmn-x'].map(name =>
        caches.open(name).then(cache => cache.put('/index.html', new Response('old'))))).then(() => true)";

/// What is left of ours, of any version.
const LEFT: &str = "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
    .then(([names, workers]) => [...Object.keys(localStorage), ...names]
        .filter(name => name.startsWith('kmn-')).concat(workers.map(w => w.scope)))";

/// The button that saves an office, once the program has drawn it.
const SAVE: &str = "html:not([data-page]) .save";

in_every_browser!(the_first_tier_is_full);
in_every_browser!(what_is_kept_is_broken);
in_every_browser!(cleared_while_open);
in_every_browser!(another_versions_leftovers);

fn the_first_tier_is_full(browser: Browser) {
    journey_in(browser, "storage-full", async |stage| {
        stage.open("liste.html").await?;
        stage.script(&FILL.replace("⟨LEAST⟩", "1024")).await?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        not_said(stage, "data-full").await?;
        // Kept all the same: in the other tier.
        stage.stop_server();
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.script(DRAIN).await?;
        stage.log().clear();
        stage.start_server()?;
        stage.open("?lang=de").await?;
        stage.answered("/data/").await?;
        stage.results(OFFICES).await?;
        stage.calm().await
    });
}

fn what_is_kept_is_broken(browser: Browser) {
    journey_in(browser, "storage-broken", async |stage| {
        let words = Words::of("de")?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        for change in [
            "() => ''",
            "() => '\\u0000\\ufffd{'",
            "() => 'null'",
            "text => text.slice(0, text.length / 2)",
            "text => text + text",
            "text => text.replaceAll('\"', '')",
            "text => text.replaceAll(/[0-9]/g, '9')",
            "text => [...text].reverse().join('')",
        ] {
            let kept = stage.script(&CORRUPT.replace("⟨CHANGE⟩", change)).await?;
            assert_ne!(kept, json!(0), "nothing was kept before {change}");
            // With a connection nobody notices, and it is mended.
            stage.log().clear();
            stage.reload().await?;
            stage.answered("/data/").await?;
            stage.results(OFFICES).await?;
            stage.calm().await?;
        }
        // Without one the page says so, and what is broken is never taken for members.
        stage
            .script(&CORRUPT.replace("⟨CHANGE⟩", "text => text.slice(0, text.length / 2)"))
            .await?;
        stage.stop_server();
        stage.open("?lang=de").await?;
        stage.see_text(".notice[role=alert]", &words.say("load-failed", &[])?).await?;
        stage.start_server()?;
        stage.press_if_there(".notice[role=alert] button").await?;
        stage.results(OFFICES).await
    });
}

fn cleared_while_open(browser: Browser) {
    journey_in(browser, "storage-cleared", async |stage| {
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        stage.value(CLEAR, json!(true)).await?;
        // The open page goes on with what it has, and the next answer is kept again.
        stage.open_first().await?;
        stage.press_if_there(".data-line button").await?;
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        stage.value(&KEPT.replace(".length)", ".length > 0)"), json!(true)).await?;
        stage.stop_server();
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await
    });
}

fn another_versions_leftovers(browser: Browser) {
    journey_in(browser, "storage-leftovers", async |stage| {
        let words = Words::of("de")?;
        stage.open("liste.html").await?;
        stage.value(LEFTOVERS, json!(true)).await?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        stage.stop_server();
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        stage.start_server()?;
        // Whatever version left it, "all" is all.
        stage.open("?page=ueber&lang=de").await?;
        stage.click_text("article.sheet button", &words.say("about-delete", &[])?).await?;
        stage.see_text("article.sheet", &words.say("about-deleted", &[])?).await?;
        stage.value(LEFT, json!([])).await
    });
}

#[test]
fn no_storage_has_room() {
    journey_in(Browser::Chromium, "storage-quota", async |stage| {
        stage.open("liste.html").await?;
        stage.script(&FILL.replace("⟨LEAST⟩", "1")).await?;
        quota(stage, Some(1)).await?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        said(stage, "data-full").await?;
        // Room again: the next answer is kept, and the warning is gone.
        quota(stage, None).await?;
        stage.script(DRAIN).await?;
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        not_said(stage, "data-full").await
    });
}

#[test]
fn storage_blocked_by_policy() {
    let habits = Habits { nothing_stored: true, ..Habits::default() };
    let cast = Cast { habits, ..Cast::with(Browser::Chromium) };
    journey_with("storage-blocked", cast, async |stage| {
        stage.open("?lang=de").await?;
        stage.results(OFFICES).await?;
        said(stage, "data-memory").await?;
        // Language and theme hold for this visit.
        stage.click(".menu-button").await?;
        stage.click("#menu [lang=ar]").await?;
        stage.value("return document.documentElement.lang", json!("ar")).await?;
        unharmed(stage).await
    });
}

#[test]
fn storage_blocked_in_a_foreign_frame() {
    let habits = Habits { nothing_stored_in_frames: true, ..Habits::default() };
    let cast = Cast { habits, ..Cast::with(Browser::Chromium) };
    journey_with("storage-frame", cast, async |stage| {
        let host = tempfile::tempdir()?;
        let frame = format!(
            "<!doctype html><title>Host</title><link rel=icon href=\"data:,\"><iframe src=\"{}\" width=360 height=600></iframe>",
            stage.url("?lang=de")
        );
        std::fs::write(host.path().join("index.html"), frame)?;
        let options =
            ServeOptions { dist: host.path().to_owned(), host: "127.0.0.1".into(), port: 0 };
        let server = Server::start(options)?;
        // Another site: by its name, since ports don't count.
        stage.browser.goto(&format!("http://localhost:{}/", server.port())).await?;
        stage.browser.enter_frame(0).await?;
        let refused =
            "try { return localStorage.length >= 0 ? 'allowed' : '' } catch { return 'refused' }";
        stage.value(refused, json!("refused")).await?;
        stage.results(OFFICES).await?;
        stage.screenshot("frame").await?;
        said(stage, "data-memory").await?;
        unharmed(stage).await
    });
}

#[test]
fn saving_without_room_is_said() {
    journey_in(Browser::Chromium, "saving-full", async |stage| {
        let words = Words::of("de")?;
        stage.open(&format!("?member={OFFICE}&lang=de")).await?;
        stage.see_text(SAVE, &words.say("saved-add", &[])?).await?;
        stage.script(&FILL.replace("⟨LEAST⟩", "1")).await?;
        stage.click(SAVE).await?;
        stage.see_text(".save-refused", &words.say("saved-full", &[])?).await?;
        stage.see_text(SAVE, &words.say("saved-add", &[])?).await?;
        stage.screenshot("said").await?;
        // With room again it is saved, and nothing else is said.
        stage.script(DRAIN).await?;
        stage.click(SAVE).await?;
        stage.see_text(SAVE, &words.say("saved-remove", &[])?).await?;
        stage.value("return document.querySelector('.save-refused').textContent", json!("")).await
    });
}

#[test]
fn saving_that_is_blocked_is_said() {
    let habits = Habits { nothing_stored: true, ..Habits::default() };
    let cast = Cast { habits, ..Cast::with(Browser::Chromium) };
    journey_with("saving-blocked", cast, async |stage| {
        let words = Words::of("de")?;
        stage.open(&format!("?member={OFFICE}&lang=de")).await?;
        stage.see_text(SAVE, &words.say("saved-add", &[])?).await?;
        stage.click(SAVE).await?;
        stage.see_text(".save-refused", &words.say("saved-blocked", &[])?).await?;
        stage.see_text(SAVE, &words.say("saved-add", &[])?).await?;
        unharmed(stage).await
    });
}

/// About says this.
async fn said(stage: &Stage, key: &str) -> Result<()> {
    about(stage).await?;
    stage.see_text("article.sheet", &Words::of("de")?.say(key, &[])?).await?;
    back(stage).await
}

/// About does not say this.
async fn not_said(stage: &Stage, key: &str) -> Result<()> {
    about(stage).await?;
    let text = Words::of("de")?.say(key, &[])?;
    stage.see("article.sheet .alert, article.sheet dl").await?;
    let says = format!(
        "return document.querySelector('article.sheet').textContent.includes({})",
        json!(text)
    );
    stage.value(&says, json!(false)).await?;
    back(stage).await
}

async fn about(stage: &Stage) -> Result<()> {
    // Rows that come in while the page scrolls to its end push the link away from the mouse.
    stage.press_if_there(".data-line a[href*='page=ueber']").await?;
    stage.see("article.sheet").await.map(drop)
}

async fn back(stage: &Stage) -> Result<()> {
    stage.click(".back a").await?;
    stage.gone("article.sheet").await
}

/// So many bytes may this origin store; all that it likes without a number.
async fn quota(stage: &Stage, bytes: Option<u32>) -> Result<()> {
    let origin = stage.url("");
    let mut parameters = json!({ "origin": origin.trim_end_matches('/') });
    if let Some(bytes) = bytes {
        parameters["quotaSize"] = json!(bytes);
    }
    stage.devtools("Storage.overrideQuotaForOrigin", parameters).await.map(drop)
}

/// The console holds no error of ours.
async fn unharmed(stage: &Stage) -> Result<()> {
    let complaints: Vec<Value> = stage.complaints().await?.into_iter().map(Value::from).collect();
    assert_eq!(complaints, Vec::<Value>::new());
    Ok(())
}
