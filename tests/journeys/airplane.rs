//! Airplane mode from a cold start: nothing in the browser's own cache, no server, a new tab. List,
//! search by postcode, hours and the map, as far as it was seen, are there after one visit.

use anyhow::Result;
use kmn_tests::kept::MAP;
use kmn_tests::page::{HEADING, LINK, OFFICES, SEARCH, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// How many colours the map's canvas has; a blank one has one.
const COLOURS: &str = "
    const canvas = document.querySelector('.map-place canvas');
    if (!canvas?.width) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let i = 0; i < data.length; i += 4 * 7) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
    return seen.size > 20";

#[test]
fn list_search_hours_and_map() {
    journey("airplane", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        drawn(stage).await?;
        stage.in_charge().await?;
        // What the first visit saw before there was a worker.
        stage.tiles_kept(3).await?;

        stage.stop_server();
        stage.start_cold().await?;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        drawn(stage).await?;
        stage.gone(".map-failed").await?;
        stage.gone(".kmn-map-plain").await?;
        stage.see_text(".map", "OpenStreetMap").await?;
        stage.screenshot("list").await?;

        stage.click(SEARCH).await?;
        stage.keys("31134").await?;
        stage.click("#suggestion-0").await?;
        stage.see_text(".origin", "Hildesheim").await?;
        stage.click(LINK).await?;
        stage.see_text(HEADING, "Hildesheim").await?;
        stage.see(&format!("{SHEET} .hours")).await?;
        stage.screenshot("member").await
    });
}

#[test]
fn the_language_of_the_only_visit() {
    journey("airplane-ar", View::PHONE, "ar", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.in_charge().await?;
        let kept = "return caches.match(performance.getEntriesByType('resource')
            .find(({ name }) => name.includes('/locales/ar-')).name).then(kept => kept !== undefined)";
        stage.value(kept, json!(true)).await?;

        stage.stop_server();
        stage.start_cold().await?;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.value("return document.documentElement.lang", json!("ar")).await?;
        let words = Words::of("ar")?;
        stage.see_text(".menu-button", &words.say("menu", &[])?).await
    });
}

#[test]
fn tiles_that_were_seen_take_little_room() {
    journey("airplane-bound", View::DESK, "de", async |stage| {
        const MOST: &str = "const MOST_SEEN = 16_000_000;";
        const LITTLE: usize = 90_000;
        let variant = stage.variant()?;
        let worker = variant.read("sw.js")?;
        assert!(worker.contains(MOST));
        variant.write("sw.js", worker.replace(MOST, &format!("const MOST_SEEN = {LITTLE};")))?;
        stage.open("?map=8/52.7/9.0").await?;
        stage.listed().await?;
        drawn(stage).await?;
        stage.in_charge().await?;
        for place in ["10/52.37/9.73", "10/53.1/8.8", "10/52.27/8.05", "10/53.3/10.4"] {
            stage.open(&format!("?map={place}")).await?;
            stage.listed().await?;
            drawn(stage).await?;
        }
        stage.settled(MAP).await?;
        let kept = stage.texts(MAP).await?;
        let range = |key: &String| -> Option<(usize, usize)> {
            let (from, to) = key.split_once("?bytes=")?.1.split_once('-')?;
            Some((from.parse().ok()?, to.parse().ok()?))
        };
        let sum: usize = kept.iter().filter_map(range).map(|(from, to)| to - from + 1).sum();
        assert!(kept.iter().any(|key| key.contains("?bytes=0-")), "the directory stays: {kept:?}");
        assert!(kept.len() > 2, "the last tiles are there: {kept:?}");
        assert!(sum <= LITTLE, "{sum} bytes: {kept:?}");
        // They are the last ones: the place is drawn again without a network.
        stage.stop_server();
        stage.start_cold().await?;
        stage.open("?map=10/53.3/10.4").await?;
        stage.listed().await?;
        drawn(stage).await
    });
}

async fn drawn(stage: &Stage) -> Result<()> {
    stage.see(".map-place canvas").await?;
    stage.value(COLOURS, json!(true)).await
}
