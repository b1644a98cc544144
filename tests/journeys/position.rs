//! The device's position: whatever is done after asking for it counts, and what a device answers that
//! nobody can use is said in words. A stand-in for the device answers when a journey says so.

use anyhow::Result;
use kmn_tests::page::{HEADING, LINK, SEARCH};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// A device that only notes who asks; long timers are shortened.
const DEVICE: &str = "
    window.kmnAsked = [];
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: {
        getCurrentPosition: (found, failed) => kmnAsked.push({ found, failed }) } });
    const wait = window.setTimeout;
    window.kmnHurry = 1;
    window.setTimeout = (f, ms, ...rest) => wait(f, ms >= 10000 ? ms / kmnHurry : ms, ...rest);";

/// The device has found itself in Hildesheim.
const FOUND: &str =
    "kmnAsked.at(-1).found({ coords: { longitude: 9.95, latitude: 52.15, accuracy: 20 } })";

const STATE: &str = "return [location.search, history.length, \
    document.querySelector('#search')?.value, document.querySelector('.origin')?.textContent ?? '']";

#[test]
fn it_is_taken_when_nothing_else_was_done() {
    journey("position-found", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        asking(stage, "").await?;
        stage.script(FOUND).await?;
        let mine = words.say("search-position-name", &[])?;
        stage
            .see_text(".origin", &words.say("results-origin", &[("place", (&*mine).into())])?)
            .await?;
        stage.address("near=52.15,9.95&src=position").await?;
        // The box gives the focus to the answer.
        stage.focus_on("#results").await
    });
}

#[test]
fn whatever_is_done_after_asking_counts() {
    journey("position-late", View::PHONE, "de", async |stage| {
        for (name, at, act) in [
            ("typing", "", ""),
            ("a filter", "", "document.querySelector('.chip[aria-pressed]').click()"),
            ("an office", "", "document.querySelector('.row .name a').click()"),
            ("another page", "", "document.querySelector('.data-line a, footer a').click()"),
            (
                "the origin",
                "?near=52.37,9.73&at=Hannover",
                "document.querySelector('.origin button').click()",
            ),
        ] {
            asking(stage, at).await?;
            let before = stage.script(STATE).await?;
            match act {
                "" => stage.keys("Caritas").await?,
                act => drop(stage.script(act).await?),
            }
            let changed = format!(
                "return JSON.stringify((() => {{ {STATE} }})()) !== {:?}",
                before.to_string()
            );
            stage.value(&changed, json!(true)).await?;
            let after = stage.settled(STATE).await?;
            stage.script(FOUND).await?;
            stage.pause().await;
            stage.pause().await;
            assert_eq!(stage.settled(STATE).await?, after, "{name}");
            stage
                .value("return document.querySelector('.locating').textContent", json!(""))
                .await?;
        }
        Ok(())
    });
}

#[test]
fn it_is_waited_for_a_while_only() {
    journey("position-slow", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.before_each_page(DEVICE).await?;
        stage.open("").await?;
        stage.listed().await?;
        stage.script("kmnHurry = 20").await?;
        ask(stage).await?;
        stage.see_text(".locating", &words.say("search-position-unavailable", &[])?).await?;
        // Too late.
        stage.script(FOUND).await?;
        stage.pause().await;
        stage.address("").await?;
        stage.gone(".origin").await
    });
}

#[test]
fn what_nobody_can_use_is_said_in_words() {
    journey("position-words", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        for (coords, said) in [
            ("longitude: 9.95, latitude: 52.15, accuracy: 25000", "search-position-vague"),
            ("longitude: 13.4, latitude: 52.5, accuracy: 20", "search-position-outside"),
            ("longitude: 0, latitude: 0, accuracy: 20", "search-position-unavailable"),
            ("longitude: NaN, latitude: 52.15, accuracy: 20", "search-position-unavailable"),
            ("longitude: 9.95, latitude: 52.15, accuracy: NaN", "search-position-unavailable"),
        ] {
            asking(stage, "").await?;
            stage.script(&format!("kmnAsked.at(-1).found({{ coords: {{ {coords} }} }})")).await?;
            stage.see_text(".locating", &words.say(said, &[])?).await?;
            stage.address("").await?;
            stage.gone(".origin").await?;
            // The focus is still where a place can be typed.
            stage.focus_on(SEARCH).await?;
        }
        Ok(())
    });
}

#[test]
fn an_office_that_is_open_stays_open() {
    journey("position-office", View::PHONE, "de", async |stage| {
        asking(stage, "").await?;
        stage.script("document.querySelector('.row .name a').click()").await?;
        stage.focus_on(HEADING).await?;
        stage.script(FOUND).await?;
        stage.pause().await;
        stage.focus_on(HEADING).await?;
        stage.click(".back a").await?;
        stage.see(LINK).await?;
        stage.address("").await
    });
}

async fn asking(stage: &Stage, at: &str) -> Result<()> {
    stage.before_each_page(DEVICE).await?;
    stage.open(at).await?;
    stage.listed().await?;
    ask(stage).await
}

async fn ask(stage: &Stage) -> Result<()> {
    let mine = Words::of("de")?.say("search-position", &[])?;
    stage.click(SEARCH).await?;
    stage.click_text("#suggestions [role=option]", &mine).await?;
    stage.value("return kmnAsked.length > 0", json!(true)).await
}
