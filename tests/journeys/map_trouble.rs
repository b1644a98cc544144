//! The map without its tiles, and without motion.

use crate::map::drawn;
use anyhow::{Context, Result, bail};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;
use xtask::serve::Fault;

const TILES: &str = "/basemap/";
const NOTICE: &str = ".kmn-map-missing:not(:empty)";

#[test]
fn a_missing_tile_is_said_and_comes_later() {
    journey("map-missing", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        // Every tile is asked of the server: the browser's own cache is another story.
        stage.devtools("Network.enable", json!({})).await?;
        stage.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        stage.open("?view=map").await?;
        drawn(stage).await?;
        stage.gone(NOTICE).await?;
        // Where nobody has looked yet, nothing comes any more.
        stage.faults().set(TILES, Fault::Drop);
        zoom_in(stage, &words, 4).await?;
        stage.see_text(NOTICE, &words.say("map-missing", &[])?).await?;
        stage.screenshot("said").await?;
        // Members are there all the same.
        stage.see(".kmn-map-reach button").await?;
        // The map asks again by itself.
        stage.faults().clear();
        stage.gone(NOTICE).await?;
        drawn(stage).await
    });
}

#[test]
fn a_map_that_could_not_be_had_is_had_later() {
    journey("map-missing-whole", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.faults().set(TILES, Fault::Drop);
        stage.open("?view=map").await?;
        stage.see_text(NOTICE, &words.say("map-missing", &[])?).await?;
        stage.see(".kmn-map-reach button").await?;
        stage.faults().clear();
        stage.gone(NOTICE).await?;
        drawn(stage).await
    });
}

async fn zoom_in(stage: &Stage, words: &Words, times: usize) -> Result<()> {
    for _ in 0..times {
        stage.click(&format!("[aria-label='{}']", words.say("map-zoom-in", &[])?)).await?;
        stage
            .settled("return document.querySelector('.kmn-map-reach li')?.style.transform ?? ''")
            .await?;
    }
    Ok(())
}

/// How many different pictures of the markers a press of the zoom button makes.
const PICTURES: &str = "
    const canvas = [...document.querySelectorAll('.map-place canvas')].at(-1);
    const seen = new Set();
    const look = () => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let hash = 0;
        for (let i = 3; i < data.length; i += 4 * 3) hash = Math.imul(hash, 31) + data[i] | 0;
        seen.add(hash);
    };
    document.querySelector('.kmn-map-button').click();
    return new Promise(done => {
        const until = performance.now() + 1500;
        const frame = () => {
            look();
            if (performance.now() < until) requestAnimationFrame(frame);
            else done(seen.size);
        };
        requestAnimationFrame(frame);
    })";

/// Before, after, and after with the clusters of the new zoom; one more where they come in two.
const STILL: u64 = 4;

#[test]
fn nothing_glides_for_those_who_ask_for_no_motion() {
    journey("map-still", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        drawn(stage).await?;
        // Asked for while the map is open.
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        stage.devtools("Emulation.setEmulatedMedia", json!({ "features": [still] })).await?;
        let asked = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
        stage.value(asked, json!(true)).await?;
        let pictures = stage.script(PICTURES).await?.as_u64().context("a number")?;
        if !(2..=STILL).contains(&pictures) {
            bail!("{pictures} pictures");
        }
        Ok(())
    });
}
