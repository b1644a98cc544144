//! Saved offices: found again, never in the address, and not lost when they leave the directory.

use kmn_tests::page::{HEADING, OFFICE, SAVE, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

const SAVED: &str = "return (localStorage.getItem('kmn-favourites/1') ?? '').split('\\n').map(line => line.split('\\t')[0]).filter(Boolean)";

#[test]
fn saved_found_and_taken_back() {
    journey("saved-offices", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?page=gemerkt").await?;
        stage.see_text(SHEET, &words.say("saved-none", &[])?).await?;
        stage.screenshot("none").await?;

        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see_text(SAVE, &words.say("saved-add", &[])?).await?;
        stage.click(SAVE).await?;
        stage.see_text(SAVE, &words.say("saved-remove", &[])?).await?;
        stage.focus_on(SAVE).await?;
        stage.value(SAVED, json!([OFFICE])).await?;
        stage.address(&format!("member={OFFICE}")).await?;
        stage.screenshot("member").await?;
        stage.see("#heading").await?;
        let name = stage.script("return document.querySelector('#heading').textContent").await?;
        let name = name.as_str().unwrap_or_default().to_owned();

        // In the list it is marked.
        stage.click(".back a").await?;
        stage.open("?q=Hildesheim").await?;
        stage.listed().await?;
        stage
            .value("return document.querySelectorAll('.row .saved-mark').length", json!(1))
            .await?;
        stage.see_text(".row:has(.saved-mark)", &name).await?;
        stage.screenshot("row").await?;

        // From the menu to the saved ones, and to the office.
        stage.click(".menu-button").await?;
        stage.click_text("#menu a", &words.say("saved-title", &[])?).await?;
        stage.address("q=Hildesheim&page=gemerkt").await?;
        stage.focus_on(HEADING).await?;
        stage.see_text(&format!("{SHEET} .row"), &name).await?;
        let of = "const row = document.querySelector('article .row'); return [row.ariaPosInSet, row.ariaSetSize]";
        stage.value(of, json!(["1", "1"])).await?;
        stage.screenshot("list").await?;
        stage.click(&format!("{SHEET} .row a")).await?;
        stage.see_text(HEADING, &name).await?;
        stage.click(SAVE).await?;
        stage.value(SAVED, json!([])).await?;
        stage.open("?page=gemerkt").await?;
        stage.see_text(SHEET, &words.say("saved-none", &[])?).await
    });
}

#[test]
fn an_office_that_left_stays_saved() {
    journey("saved-offices-gone", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        let first = stage.first_member().await?;
        for id in [first.as_str(), OFFICE] {
            stage.save_member(id).await?;
        }
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see("#heading").await?;
        let name = stage.script("return document.querySelector('#heading').textContent").await?;
        let name = name.as_str().unwrap_or_default().to_owned();
        stage.variant()?.edit_feed(|feed| {
            if let Some(all) = feed["features"].as_array_mut() {
                all.retain(|member| member["id"] != OFFICE);
            }
        })?;
        stage.open("?page=gemerkt").await?;
        stage.see_text(".gone", &name).await?;
        stage.see_text(".gone", &words.say("member-gone", &[])?).await?;
        stage.see(&format!("{SHEET} .row")).await?;
        stage.value(SAVED, json!([first, OFFICE])).await?;
        stage.screenshot("list").await?;
        stage.click(".gone button").await?;
        stage.gone(".gone").await?;
        stage.value(SAVED, json!([first])).await
    });
}

#[test]
fn two_tabs_save_together() {
    journey("saved-offices-tabs", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        let id = stage.first_member().await?;
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see(SAVE).await?;
        let (first, _) = stage.second_tab(&format!("?member={id}")).await?;
        stage.click(SAVE).await?;
        stage.value(SAVED, json!([id])).await?;
        stage.browser.switch_to_window(first).await?;
        stage.click(SAVE).await?;
        stage.value(SAVED, json!([id, OFFICE])).await
    });
}

#[test]
fn another_tab_follows() {
    journey("saved-offices-follow", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        let (add, remove) = (words.say("saved-add", &[])?, words.say("saved-remove", &[])?);
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see_text(SAVE, &add).await?;
        let (first, second) = stage.second_tab(&format!("?member={OFFICE}")).await?;
        stage.click(SAVE).await?;
        stage.see_text(SAVE, &remove).await?;
        stage.click(".menu-button").await?;
        stage.click_text("#menu button", &words.say("theme-dark", &[])?).await?;
        stage.browser.switch_to_window(first).await?;
        stage.see_text(SAVE, &remove).await?;
        let theme = "return document.documentElement.dataset.theme ?? 'auto'";
        stage.value(theme, json!("dark")).await?;
        stage.click(SAVE).await?;
        stage.see_text(SAVE, &add).await?;
        stage.browser.switch_to_window(second).await?;
        stage.see_text(SAVE, &add).await?;
        stage.value(theme, json!("dark")).await
    });
}
