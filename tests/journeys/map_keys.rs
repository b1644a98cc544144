//! The map by keyboard alone: moved, gone through marker by marker, opened and left again; and a
//! district chosen without a mouse.

use crate::map::{ZOOM, drawn};
use anyhow::{Context, Result, bail};
use kmn_tests::hands::Key;
use kmn_tests::page::{HEADING, OFFICES, SEARCH};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

const GROUND: &str = ".kmn-map-ground";

/// The map's button that the tab key goes to.
const HERE: &str = "#kmn-map-here";

/// What the focus is called.
const NAME: &str = "return document.activeElement.ariaLabel";

#[test]
fn a_member_is_found_on_the_map_without_a_mouse() {
    journey("map-keys-open", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.tab_to(SEARCH).await?;
        stage.keys("Integrationsberatung Vechta").await?;
        stage.results(1).await?;
        drawn(stage).await?;
        stage.press(Key::Escape).await?;
        stage.tab_to(GROUND).await?;
        stage.see(HERE).await?;
        stage.press(Key::Tab).await?;
        stage.focus_on(HERE).await?;
        let name = stage.script(NAME).await?;
        let name = name.as_str().context("a button has a name")?;
        if !name.contains("Integrationsberatung") || !name.ends_with("öffnen") {
            bail!("{name}");
        }
        stage.screenshot("reached").await?;
        // Its row is marked as under a mouse.
        stage.see(".row.hovered").await?;
        stage.press(Key::Enter).await?;
        stage.focus_on(HEADING).await?;
        stage.see_text(HEADING, "Vechta").await?;
        stage.tab_back().await?;
        stage.focus_on(".back a").await?;
        stage.press(Key::Enter).await?;
        // Back where it was opened.
        stage.gone(HEADING).await?;
        stage.focus_on(HERE).await
    });
}

#[test]
fn keys_move_the_map_and_go_through_its_markers() {
    journey("map-keys-move", View::DESK, "de", async |stage| {
        let center = "return new URLSearchParams(location.search).get('map').split('/')[2]";
        stage.open("").await?;
        stage.listed().await?;
        drawn(stage).await?;
        to_map(stage).await?;
        stage.keys("+").await?;
        stage.value(&format!("{ZOOM} > 0"), json!(true)).await?;
        let near = stage.settled(ZOOM).await?;
        let middle = stage.settled(center).await?;
        stage.press(Key::Right).await?;
        stage.value(&format!("{center} !== {middle}"), json!(true)).await?;
        stage.press(Key::Home).await?;
        stage.value(&format!("{ZOOM} < {near}"), json!(true)).await?;
        stage.settled(ZOOM).await?;

        stage.press(Key::Tab).await?;
        stage.focus_on(HERE).await?;
        let buttons = "return document.querySelectorAll('.kmn-map-reach button').length";
        let all = stage.settled(buttons).await?.as_u64().context("a number")?;
        if !(10..=400).contains(&all) {
            bail!("{all} buttons");
        }
        // One of them is in the order of the tab key.
        let tabbed = "return document.querySelectorAll('.kmn-map-reach button:not([tabindex=\"-1\"])').length";
        stage.value(tabbed, json!(1)).await?;
        let at = "return [...document.querySelectorAll('.kmn-map-reach button')]\
            .indexOf(document.activeElement)";
        stage.press(Key::Home).await?;
        for (key, place) in [
            (Key::Down, 1),
            (Key::Right, 2),
            (Key::Left, 1),
            (Key::End, all - 1),
            (Key::Down, all - 1),
        ] {
            stage.press(key).await?;
            stage.value(at, json!(place)).await?;
        }
        stage.press(Key::Home).await?;
        stage.value(at, json!(0)).await?;
        stage.focus_on(HERE).await?;

        // A cluster opens to its members, and the focus stays with them.
        let is_cluster = format!("{NAME}.includes('Stellen bei')");
        for _ in 0..all {
            if stage.script(&is_cluster).await? == json!(true) {
                break;
            }
            stage.press(Key::Down).await?;
        }
        let before = stage.settled(ZOOM).await?;
        stage.press(Key::Enter).await?;
        stage.value(&format!("{ZOOM} > {before}"), json!(true)).await?;
        stage.settled(ZOOM).await?;
        stage.focus_on(HERE).await?;
        stage.screenshot("opened").await?;
        // So it does through a zoom that takes its marker away.
        stage.keys("+++").await?;
        stage.settled(ZOOM).await?;
        stage.focus_on(&format!("{HERE}, {GROUND}")).await?;
        stage.press(Key::Escape).await?;
        stage.focus_on(GROUND).await
    });
}

#[test]
fn a_district_is_chosen_without_a_mouse() {
    journey("map-keys-district", View::DESK, "de", async |stage| {
        let words = Words::of("de")?;
        let celle = [("district", "Landkreis Celle".into())];
        // Its middle, far from every office.
        stage.open("?map=9/52.77/10.1").await?;
        stage.listed().await?;
        drawn(stage).await?;
        to_map(stage).await?;
        offered(stage, &words.say("map-choose", &celle)?).await?;
        stage.press(Key::Enter).await?;
        stage.parameter("district", json!("03351")).await?;
        stage.focus_on(GROUND).await?;
        stage.see_text(".kmn-map-chosen", "Landkreis Celle").await?;
        stage.results(3).await?;
        // Chosen again, it is taken back.
        offered(stage, &words.say("map-unchoose", &celle)?).await?;
        stage.press(Key::Enter).await?;
        stage.parameter("district", json!(null)).await?;
        stage.results(OFFICES).await?;
        // Escape leaves everything as it is.
        stage.press(Key::Home).await?;
        offered(stage, "").await?;
        stage.press(Key::Escape).await?;
        stage.focus_on(GROUND).await?;
        stage.gone(".kmn-map-offer:not([hidden])").await?;
        stage.parameter("district", json!(null)).await
    });
}

/// Past the list, by the link at the top of the page.
async fn to_map(stage: &Stage) -> Result<()> {
    stage.tab_to("[href='#kmn-map-ground']").await?;
    stage.press(Key::Enter).await?;
    stage.focus_on(GROUND).await
}

/// Asks for the district in the middle until its tile is there and the map has come to rest: on its way
/// to a district whose outline is not known yet, it shows the whole state. The offer takes the focus a
/// moment later, and a second Enter would take the offer.
async fn offered(stage: &Stage, text: &str) -> Result<()> {
    let says =
        format!("return document.querySelector('.kmn-map-take').textContent.includes({text:?})");
    for _ in 0..50 {
        stage.press(Key::Enter).await?;
        for _ in 0..8 {
            if stage.has_focus(".kmn-map-take").await? {
                break;
            }
            stage.settled("return document.activeElement.className").await?;
        }
        if stage.has_focus(".kmn-map-take").await? {
            if stage.script(&says).await? == json!(true) {
                return Ok(());
            }
            stage.press(Key::Escape).await?;
            stage.focus_on(GROUND).await?;
        }
    }
    bail!("no offer in the middle says {text:?}")
}

#[test]
fn members_at_one_address_are_a_list() {
    journey("map-keys-list", View::PHONE, "de", async |stage| {
        stage.open("?view=map&map=12/52.6444/9.2166").await?;
        drawn(stage).await?;
        stage.see(HERE).await?;
        stage.tab_to(HERE).await?;
        let four = format!("{NAME}.startsWith('4 ')");
        for _ in 0..20 {
            if stage.script(&four).await? == json!(true) {
                break;
            }
            stage.press(Key::Down).await?;
        }
        stage.value(&four, json!(true)).await?;
        stage.press(Key::Enter).await?;
        stage.focus_on("#map-card").await?;
        let lines = "return document.querySelectorAll('.card-line').length";
        stage.value(lines, json!(4)).await?;
        stage.screenshot("card").await?;
        stage.press(Key::Escape).await?;
        stage.gone(".card").await?;
        stage.focus_on(HERE).await
    });
}
