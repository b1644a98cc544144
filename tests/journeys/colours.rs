//! The device's own few colours (forced colours): what is pressed, checked, active or focused, and
//! the map's markers, can still be told from the rest.

use crate::map::drawn;
use anyhow::{Result, bail};
use kmn_tests::hands::Key;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

const FORCED: [(&str, &str); 1] = [("forced-colors", "active")];

/// How an element is dressed: ground, text, edge.
const DRESS: &str = "const dress = (selector) => {
    const { backgroundColor, color, borderColor, outlineStyle } =
        getComputedStyle(document.querySelector(selector));
    return [backgroundColor, color, borderColor, outlineStyle].join(' ');
};";

#[test]
fn states_can_be_told_apart() {
    journey("colours-states", View::PHONE, "de", async |stage| {
        stage.device_media(&FORCED).await?;
        stage.open("?topic=wohnen").await?;
        stage.listed().await?;
        // A filter that is on, the pane that is shown, the theme that is chosen.
        differ(stage, "#chip-topic", "#chip-language").await?;
        differ(stage, ".panes [aria-pressed=true]", ".panes [aria-pressed=false]").await?;
        stage.click(".chip[aria-pressed]").await?;
        differ(stage, ".chip[aria-pressed=true]", "#chip-language").await?;
        stage.click(".chip[aria-pressed]").await?;
        stage.click(".menu-button").await?;
        differ(stage, "#menu [aria-pressed=true]", "#menu [aria-pressed=false]").await?;
        stage.screenshot("menu").await?;
        stage.press(Key::Escape).await?;
        stage.open("").await?;
        stage.listed().await?;

        // A suggestion that would be taken.
        stage.click("#search").await?;
        stage.keys("Han").await?;
        stage.see("#suggestion-1").await?;
        stage.press(Key::Down).await?;
        stage.see("#suggestion-0.active").await?;
        differ(stage, "#suggestion-0", "#suggestion-1").await?;
        // Where the focus is.
        differ(stage, ".box", ".chips").await?;
        stage.press(Key::Escape).await?;

        // Boxes are the browser's own, which follow the device.
        stage.click("#chip-topic").await?;
        let boxes = "return getComputedStyle(document.querySelector('#choices input')).appearance";
        stage.value(boxes, json!("auto")).await?;
        stage.screenshot("choices").await
    });
}

#[test]
fn markers_stand_out_on_the_map() {
    journey("colours-map", View::DESK, "de", async |stage| {
        // A picture of the same view with and without markers is not the same.
        const INK: &str = "
            const canvas = [...document.querySelectorAll('.map-place canvas')].at(-1);
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const seen = new Map();
            for (let i = 0; i < data.length; i += 4) {
                if (data[i + 3] < 255) continue;
                const light = data[i] + data[i + 1] + data[i + 2];
                seen.set(light, (seen.get(light) ?? 0) + 1);
            }
            return [...seen].filter(([, n]) => n > 200).map(([light]) => light)";
        stage.device_media(&FORCED).await?;
        stage.open("").await?;
        stage.listed().await?;
        drawn(stage).await?;
        stage.see("#kmn-map-here").await?;
        stage.screenshot("map").await?;
        let inks = stage.settled(INK).await?;
        let inks: Vec<u64> =
            inks.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        let (least, most) = (inks.iter().min(), inks.iter().max());
        // Canvas and CanvasText of the device: black on white, or the other way round.
        if least.zip(most).is_none_or(|(least, most)| most - least < 400) {
            bail!("markers are drawn in {inks:?}");
        }
        stage.tab_to("[href='#kmn-map-ground']").await?;
        stage.press(Key::Enter).await?;
        stage.press(Key::Tab).await?;
        stage.focus_on("#kmn-map-here").await?;
        let outline = "return getComputedStyle(document.activeElement).outlineStyle";
        stage.value(outline, json!("solid")).await
    });
}

async fn differ(stage: &Stage, one: &str, other: &str) -> Result<()> {
    stage.see(one).await?;
    let same = format!("{DRESS} return dress({}) === dress({})", json!(one), json!(other));
    stage.value(&same, json!(false)).await
}
