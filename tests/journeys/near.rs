//! The main thing: who counsels near 31134 and speaks Arabic, on a phone; then without a server.

use anyhow::Result;
use kmn_tests::page::{FIRST, HEADING, LINK, OFFICE, SEARCH, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

const PLACE: &str = "31134 Hildesheim";
const PHONE: &str = "tel:+491791255333";

/// Whether the rows stand in order of distance from the address's `near`, counted from the feed's
/// own points: rows without a place last.
const IN_ORDER: &str = "
    const [lat, lon] = new URLSearchParams(location.search).get('near').split(',').map(Number);
    return fetch('data/members.geojson').then(answer => answer.json()).then(feed => {
        const places = new Map(feed.features.map(f => [f.id, f.geometry?.coordinates]));
        const rad = Math.PI / 180;
        const distance = at => at === undefined ? Infinity : 12742e3 * Math.asin(Math.sqrt(
            Math.sin((at[1] - lat) * rad / 2) ** 2 +
            Math.cos(lat * rad) * Math.cos(at[1] * rad) * Math.sin((at[0] - lon) * rad / 2) ** 2));
        const rows = [...document.querySelectorAll('.row[aria-posinset] .name a')].map(a =>
            distance(places.get(new URL(a.href).searchParams.get('member'))));
        return rows.length > 10 && rows.every((d, i) => i === 0 || d >= rows[i - 1] - 1);
    })";

#[test]
fn the_nearest_office_that_speaks_arabic() {
    journey("near", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        choose_place(stage, &words).await?;
        stage.value(IN_ORDER, json!(true)).await?;
        choose_arabic(stage, &words).await?;

        stage.click(LINK).await?;
        stage.focus_on(HEADING).await?;
        stage.see_text(HEADING, "Betroffenenberatung").await?;
        stage.see(&format!(".large-actions a[href='{PHONE}']")).await?;
        stage.see_text(".large-actions small", "0179 1255333").await?;
        stage.see_text(SHEET, &words.say("hours-heading", &[])?).await?;
        stage.see_text(".provenance", &words.say("member-unconfirmed", &[])?).await?;

        stage.click(".narrow-only button").await?;
        stage.see_text(".card .name", "Betroffenenberatung").await?;
        stage.see(".map-place canvas").await?;
        stage.screenshot("card").await?;

        stage.browser.back().await?;
        stage.see_text(HEADING, "Betroffenenberatung").await?;
        stage.browser.back().await?;
        stage.gone(SHEET).await?;
        stage.see_text(".origin", PLACE).await
    });
}

#[test]
fn the_way_back_leads_to_where_the_list_was() {
    journey("near-back", View::PHONE, "de", async |stage| {
        for by_link in [true, false] {
            stage.open("?near=52.15,9.95&at=Hildesheim").await?;
            stage.listed().await?;
            let row = "document.querySelector('.row[aria-posinset=\"9\"]')";
            stage.script(&format!("{row}.scrollIntoView({{ block: 'center' }})")).await?;
            let top = stage.settled("return scrollY").await?;
            assert!(top.as_f64() > Some(300.0), "scrolled to {top}");
            stage.click(".row[aria-posinset='9'] .name a").await?;
            stage.focus_on(HEADING).await?;
            stage.value("return scrollY", json!(0)).await?;
            if by_link {
                stage.click(".back a").await?;
            } else {
                stage.browser.back().await?;
            }
            stage.gone(SHEET).await?;
            stage.value("return scrollY", top).await?;
        }
        Ok(())
    });
}

#[test]
fn found_again_with_the_server_stopped() {
    journey("near-offline", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        stage.shell_kept().await?;
        stage.stop_server();

        stage.reload().await?;
        stage.see_text(".trouble", &words.say("reason-unreachable", &[])?).await?;
        choose_place(stage, &words).await?;
        choose_arabic(stage, &words).await?;
        stage.click(LINK).await?;
        stage.see(&format!(".large-actions a[href='{PHONE}']")).await?;
        // Its address alone is enough, too.
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see_text(HEADING, "Betroffenenberatung").await?;
        stage.screenshot("member").await
    });
}

#[test]
fn without_a_position_the_place_is_asked() {
    // The stage's browser refuses to tell where it is.
    journey("near-refused", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        let mine = words.say("search-position", &[])?;
        stage.click_text("#suggestions [role=option]", &mine).await?;
        stage.see_text(".locating", &words.say("search-position-denied", &[])?).await?;
        stage.keys("31134").await?;
        stage.see_text("#suggestions [role=option]", PLACE).await
    });
}

/// Types the postcode and chooses the suggestion.
async fn choose_place(stage: &Stage, words: &Words) -> Result<()> {
    stage.click(SEARCH).await?;
    stage.keys("31134").await?;
    stage.see_text("#suggestions [role=option]", PLACE).await?;
    stage.click_text("#suggestions [role=option]", PLACE).await?;
    let from = words.say("results-origin", &[("place", PLACE.into())])?;
    stage.see_text(".origin", &from).await
}

/// Opens the choice of languages, takes Arabic, and sees who speaks it.
async fn choose_arabic(stage: &Stage, words: &Words) -> Result<()> {
    stage.click_text(".chip", &words.say("filter-language", &[])?).await?;
    stage.click_text("#choices label", "Arabisch").await?;
    stage.click("#choices .button.primary").await?;
    let speaks = words.say("group-speaks", &[("language", "Arabisch".into())])?;
    stage.see_text(".results h3.group", &speaks).await?;
    stage.value(FIRST, json!(OFFICE)).await
}
