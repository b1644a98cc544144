//! The map beside the list: it is drawn, it moves, and each side shows what the other points at.

use anyhow::{Result, bail};
use kmn_tests::page::{HEADING, ROW};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

/// An office far from every other, and where it stands.
const ALONE: &str = "mbl-integrationsberatung-caritas-sozialwerk-st-elisabeth-vechta";
const ALONE_AT: &str = "52.72854/8.28178";

/// How many colours the map's canvas has; a blank one has one.
const COLOURS: &str = "
    const canvas = document.querySelector('.map-place canvas');
    if (!canvas?.width) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let i = 0; i < data.length; i += 4 * 7) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
    return seen.size";

/// A hash of what the map's canvases show: the ground's and the markers'.
pub const DRAWN: &str = "
    let hash = 0;
    for (const canvas of document.querySelectorAll('.map-place canvas')) {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        for (let i = 0; i < data.length; i++) hash = Math.imul(hash, 31) + data[i] | 0;
    }
    return hash";

/// The zoom that the address says; 0 where it says none.
pub const ZOOM: &str =
    "return Number(new URLSearchParams(location.search).get('map')?.split('/')[0] ?? 0)";

#[test]
fn the_map_is_drawn_and_moves() {
    journey("map", View::DESK, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        drawn(stage).await?;
        stage.screenshot("drawn").await?;
        stage.see_text(".map", "OpenStreetMap").await?;

        stage.click(&format!("[aria-label='{}']", words.say("map-zoom-in", &[])?)).await?;
        stage.value(&format!("{} > 0", ZOOM), json!(true)).await?;
        let near = stage.settled(ZOOM).await?.as_f64();
        stage.click(&format!("[aria-label='{}']", words.say("map-zoom-out", &[])?)).await?;
        stage.value(&format!("{ZOOM} < {}", near.unwrap_or_default()), json!(true)).await?;

        // A row under the mouse is marked, and its marker too.
        let before = stage.settled(DRAWN).await?;
        stage.mouse(stage.see(ROW).await?, false).await?;
        stage.see(&format!("{ROW}.hovered")).await?;
        stage.value(&format!("{} !== {before}", DRAWN), json!(true)).await
    });
}

#[test]
fn a_marker_opens_its_office() {
    opens_in_the_middle("map-marker", "q=Integrationsberatung%20Vechta");
}

#[test]
fn an_address_can_say_where_the_map_looks() {
    opens_in_the_middle("map-address", &format!("map=12/{ALONE_AT}"));
}

/// In the middle of this view's map stands the lonely office: a click there opens it.
fn opens_in_the_middle(name: &str, query: &str) {
    journey(name, View::DESK, "de", async |stage| {
        stage.open(&format!("?{query}")).await?;
        stage.listed().await?;
        drawn(stage).await?;
        stage.settled(DRAWN).await?;
        let mut over = Value::Null;
        for _ in stage.polls() {
            // The mark comes once the members have.
            stage.mouse(stage.see(".map-place").await?, false).await?;
            over =
                stage.script("return document.querySelector('.ol-viewport').style.cursor").await?;
            if over == json!("pointer") {
                break;
            }
            stage.pause().await;
        }
        if over != json!("pointer") {
            bail!("no marker where the office is");
        }
        stage.mouse(stage.see(".map-place").await?, true).await?;
        stage.parameter("member", json!(ALONE)).await?;
        stage.see_text(HEADING, "Vechta").await?;
        stage.screenshot("opened").await
    });
}

/// Waits until the map shows land, borders and markers.
pub async fn drawn(stage: &Stage) -> Result<()> {
    stage.see(".map-place canvas").await?;
    stage.value(&COLOURS.replace("return seen.size", "return seen.size > 20"), json!(true)).await
}
