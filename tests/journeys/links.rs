//! Every state is an address: it can be sent, reloaded, gone back to.

use kmn_tests::page::{HEADING, LINK, NAMES, OFFICE, OFFICES, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

/// What a state looks like: results, chips, origin, opened member, heading of the list.
const PICTURE: &str = "return JSON.stringify([
    document.querySelector('#results')?.textContent,
    [...document.querySelectorAll('.chip')].map(e => e.textContent + e.className),
    document.querySelector('.origin')?.textContent,
    document.querySelector('#heading')?.textContent,
    document.querySelector('#search')?.value,
    document.querySelector('.order select')?.value,
    document.documentElement.lang,
    [...document.querySelectorAll('.row[aria-posinset] .name')].slice(0, 20).map(e => e.textContent)])";

/// States in their canonical form.
const STATES: [&str; 9] = [
    "q=caritas",
    "near=52.15,9.95&at=Hildesheim",
    "near=52.15,9.95&at=31134 Hildesheim&src=postcode&topic=arbeit",
    "kind=mbe&topic=sprache&speaks=ar",
    "speaks=ar&sort=name",
    "open=1",
    "district=03254",
    "q=beratung&member=kz-betroffenenberatung-niedersachsen-regionalbuero-sued-asyl-hildesheim",
    "lang=en&page=ueber",
];

#[test]
fn every_state_is_an_address() {
    journey("links-states", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        let plain = stage.settled(PICTURE).await?;
        for state in STATES {
            stage.open(&format!("?{}", state.replace(' ', "%20"))).await?;
            stage.see("#results").await?;
            let picture = stage.settled(PICTURE).await?;
            assert_ne!(picture, plain, "{state} changes nothing");
            stage.address(state).await?;
            stage.browser.refresh().await?;
            stage.value(PICTURE, picture).await?;
            stage.address(state).await?;
        }
        Ok(())
    });
}

#[test]
fn a_member_has_an_address() {
    journey("links-member", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see_text(HEADING, "Betroffenenberatung").await?;
        stage.open("?member=gibt-es-nicht").await?;
        stage.see_text(HEADING, &words.say("member-gone", &[])?).await?;
        stage.click(".back a").await?;
        stage.listed().await
    });
}

#[test]
fn a_mangled_link_is_understood_or_called_damaged() {
    journey("links-mangled", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        let upper = OFFICE.to_uppercase();
        for link in [
            format!("?member={OFFICE}."),
            format!("?member={OFFICE})"),
            format!("?member={OFFICE},"),
            format!("?MEMBER={upper}"),
            format!("?view=list&amp;member={OFFICE}"),
        ] {
            stage.open(&link).await?;
            stage.see_text(HEADING, "Betroffenenberatung").await?;
        }
        let damaged = words.say("member-damaged", &[])?;
        for link in ["?member=a%20b", "?member=%29", "?member=kz-betroffenenberatung-nieder"] {
            stage.open(link).await?;
            stage.see_text(HEADING, &damaged).await?;
        }
        stage.click(".back a").await?;
        stage.listed().await?;
        stage.open("?near=52.15,9.95&amp;at=Hildesheim).").await?;
        stage.see_text(".origin", "Hildesheim").await
    });
}

#[test]
fn back_and_forward_walk_the_steps() {
    journey("links-steps", View::DESK, "de", async |stage| {
        stage.open("?utm=brief&x=1%202").await?;
        stage.results(OFFICES).await?;
        stage.click(".chip[aria-expanded]:nth-child(2)").await?;
        stage.click("#choices label").await?;
        stage.parameter("topic", json!("aufenthaltsrecht")).await?;
        let names = stage.settled(NAMES).await?;
        // What other programs put into the address stays there.
        stage.parameter("utm", json!("brief")).await?;
        stage.parameter("x", json!("1 2")).await?;
        let member = stage.first_member().await?;
        stage.click("#choices .button.primary").await?;
        stage.click(LINK).await?;
        stage.parameter("member", json!(member)).await?;
        stage.parameter("utm", json!("brief")).await?;

        stage.browser.back().await?;
        stage.gone(SHEET).await?;
        stage.value(NAMES, names.clone()).await?;
        stage.browser.back().await?;
        stage.results(OFFICES).await?;
        stage.parameter("topic", json!(null)).await?;
        stage.browser.forward().await?;
        stage.parameter("topic", json!("aufenthaltsrecht")).await?;
        stage.value(NAMES, names).await?;
        stage.browser.forward().await?;
        stage.see(HEADING).await?;
        stage.parameter("member", json!(member)).await
    });
}
