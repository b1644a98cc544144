//! What is asked of the map: what its signs mean, how exact they are, a district, a piece of it.

use crate::map::{DRAWN, drawn};
use anyhow::{Context, Result, bail};
use directory::geo::Bounds;
use directory::terms::{Kind, Precision};
use kmn_tests::hands::Key;
use kmn_tests::page::OFFICES;
use kmn_tests::stage::dist;
use kmn_tests::variant::FEED;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

/// An office of which only the town is known, alone in it.
const ROUGH: &str = "kmut-landkreis-ammerland";

/// How far from its middle the canvas of markers is drawn on, in pixels.
const RADIUS: &str = "
    const canvas = [...document.querySelectorAll('.map-place canvas')].at(-1);
    const { width, height } = canvas;
    const row = canvas.getContext('2d').getImageData(0, height / 2, width, 1).data;
    let last = 0;
    for (let x = 0; x < width / 2; x++) if (row[4 * (Math.floor(width / 2) + x) + 3]) last = x;
    return last + 1";

/// How many of the ground's pixels have the accent colour, in which districts are outlined.
const OUTLINED: &str = "
    const canvas = document.querySelector('.map-place canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let i = 0; i < data.length; i += 4) {
        if (data[i] === 0x0b && data[i + 1] === 0x55 && data[i + 2] === 0x63) found++;
    }
    return found";

#[test]
fn the_legend_explains_every_sign() {
    journey("map-legend", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?view=map").await?;
        drawn(stage).await?;
        let button = format!("[aria-label='{}']", words.say("map-legend", &[])?);
        stage.gone(".kmn-map-legend:not([hidden])").await?;
        stage.click(&format!("button{button}")).await?;
        let lines = Kind::ALL.len() + 2;
        let blank = "return [...document.querySelectorAll('.kmn-map-legend canvas')].map(canvas =>\
            canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data\
                .some(part => part > 0))";
        stage.value(blank, json!(vec![true; lines])).await?;
        for key in ["kind-jmd", "kind-behoerde", "map-legend-cluster"] {
            stage.see_text(".kmn-map-legend", &words.say(key, &[])?).await?;
        }
        // How far a middle may be off is the domain's own number, as the language writes it.
        stage.see_text(".kmn-map-legend", "1,7").await?;
        stage.screenshot("open").await?;
        stage.focus_on(".kmn-map-legend").await?;
        stage.press(Key::Escape).await?;
        stage.gone(".kmn-map-legend:not([hidden])").await?;
        stage.focus_on(&format!("button{button}")).await
    });
}

#[test]
fn an_approximate_place_is_as_large_as_it_is_uncertain() {
    journey("map-disc", View::DESK, "de", async |stage| {
        let at = place_of(ROUGH)?;
        for zoom in [11, 13] {
            let [lon, lat] = at;
            stage
                .open(&format!("?district=03451&kind=koordinierungsstelle&map={zoom}/{lat}/{lon}"))
                .await?;
            stage.results(1).await?;
            drawn(stage).await?;
            stage.settled(DRAWN).await?;
            stage.screenshot(&format!("zoom-{zoom}")).await?;
            // Metres to pixels: Web Mercator stretches a metre by 1 / cos(latitude).
            let meter = 2.0_f64.powi(zoom) / (156_543.034 * lat.to_radians().cos());
            let expected = Precision::City.uncertainty_m() * meter;
            let drawn = stage.settled(RADIUS).await?.as_f64().context("a number")?;
            if (drawn - expected).abs() > 3.0 {
                bail!("zoom {zoom}: drawn {drawn} pixels, in the data {expected}");
            }
        }
        Ok(())
    });
}

#[test]
fn a_district_is_chosen_on_the_map() {
    journey("map-district", View::DESK, "de", async |stage| {
        let words = Words::of("de")?;
        let celle = [("district", "Landkreis Celle".into())];
        stage.open("?map=9/52.77/10.1").await?;
        stage.listed().await?;
        drawn(stage).await?;
        stage.settled(DRAWN).await?;
        stage.value(OUTLINED, json!(0)).await?;
        // A tap on the ground offers, it does not filter.
        stage.mouse(stage.see(".map-place").await?, true).await?;
        stage.see_text(".kmn-map-take", &words.say("map-choose", &celle)?).await?;
        stage.parameter("district", json!(null)).await?;
        stage.results(OFFICES).await?;
        stage.screenshot("offered").await?;
        stage.click(".kmn-map-take").await?;
        stage.parameter("district", json!("03351")).await?;
        stage.results(inside(None, "03351")?).await?;
        stage.see_text(".kmn-map-chosen", "Landkreis Celle").await?;
        stage.value(&format!("{OUTLINED} > 500"), json!(true)).await?;
        stage.settled(DRAWN).await?;
        stage.screenshot("chosen").await?;
        // The address says it: another visit is outlined too, with all of the district in view.
        stage.open("?district=03351").await?;
        stage.see_text(".kmn-map-chosen", "Landkreis Celle").await?;
        stage.value(&format!("{OUTLINED} > 500"), json!(true)).await?;
        stage.settled(DRAWN).await?;
        stage.screenshot("linked").await?;
        stage.click(".kmn-map-chosen button").await?;
        stage.parameter("district", json!(null)).await?;
        stage.gone(".kmn-map-chosen:not([hidden])").await?;
        stage.value(OUTLINED, json!(0)).await
    });
}

#[test]
fn a_piece_of_the_map_is_searched() {
    journey("map-area", View::DESK, "de", async |stage| {
        let words = Words::of("de")?;
        let chip = format!("[aria-label='{}']", words.say("filter-area-remove", &[])?);
        let search = ".kmn-map-search:not([hidden])";
        stage.open("?near=52.15081,9.9511&at=Hildesheim&map=9.5/52.4/9.7").await?;
        stage.results(OFFICES).await?;
        drawn(stage).await?;
        stage.gone(search).await?;
        stage.click(&format!("[aria-label='{}']", words.say("map-zoom-in", &[])?)).await?;
        stage.see(search).await?;
        stage.screenshot("moved").await?;
        stage.click(search).await?;
        stage.see(&chip).await?;
        stage.gone(search).await?;
        let area = area(stage).await?;
        let expected = inside(Some(area), "")?;
        if !(2..OFFICES).contains(&expected) {
            bail!("{expected} offices in {area:?}");
        }
        stage.results(expected).await?;
        // The distance still counts from where it did.
        stage.see_text(".origin", "Hildesheim").await?;
        stage.parameter("at", json!("Hildesheim")).await?;
        stage.settled(DRAWN).await?;
        stage.screenshot("searched").await?;
        // The link says it all.
        stage.reload().await?;
        stage.results(expected).await?;
        let map = "return new URLSearchParams(location.search).get('map')";
        let there = stage.settled(map).await?;
        stage.click(&chip).await?;
        stage.results(OFFICES).await?;
        stage.parameter("area", json!(null)).await?;
        // And the map stays where it was.
        stage.settled(DRAWN).await?;
        stage.value(map, there).await
    });
}

/// The area that the address asks for.
async fn area(stage: &Stage) -> Result<Bounds> {
    let script = "return new URLSearchParams(location.search).get('area').split(',').map(Number)";
    let edges: Vec<f64> = serde_json::from_value(stage.settled(script).await?)?;
    let [west, south, east, north] = edges[..] else { bail!("{edges:?}") };
    Ok(Bounds { west, south, east, north })
}

/// How many members of the real feed lie in the area, in the district.
pub(crate) fn inside(area: Option<Bounds>, district: &str) -> Result<usize> {
    let fits = |feature: &&Value| {
        let at = &feature["geometry"]["coordinates"];
        let point = || directory::geo::Point::new(at[0].as_f64()?, at[1].as_f64()?);
        let there = feature["properties"]["district"].as_str().unwrap_or_default();
        there.starts_with(district)
            && area.is_none_or(|area| point().is_some_and(|point| area.contains(point)))
    };
    Ok(features()?.iter().filter(fits).count())
}

/// Longitude and latitude of a member.
fn place_of(id: &str) -> Result<[f64; 2]> {
    let features = features()?;
    let found = features.iter().find(|feature| feature["id"] == id).context("a member")?;
    Ok(serde_json::from_value(found["geometry"]["coordinates"].clone())?)
}

fn features() -> Result<Vec<Value>> {
    let text = std::fs::read_to_string(dist()?.join(FEED))?;
    let feed: Value = serde_json::from_str(&text)?;
    Ok(feed["features"].as_array().context("features")?.clone())
}
