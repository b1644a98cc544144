//! Everything by keyboard alone, in the order in which it is read.

use kmn_tests::hands::Key;
use kmn_tests::page::{HEADING, LINK, SEARCH};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

#[test]
fn the_tab_key_goes_in_reading_order() {
    journey("keys-order", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        let order = [".skip", ".skip + .skip", ".brand a", ".menu-button", SEARCH, ".chip"];
        for selector in order {
            stage.press(Key::Tab).await?;
            stage.focus_on(selector).await?;
        }
        // The link at the top does what it says.
        stage.open("").await?;
        stage.listed().await?;
        stage.press(Key::Tab).await?;
        stage.press(Key::Enter).await?;
        stage.focus_on("#results").await?;
        stage.press(Key::Tab).await?;
        stage.focus_on(".results :is(select, .name a)").await
    });
}

#[test]
fn the_search_is_a_combobox() {
    journey("keys-search", View::DESK, "de", async |stage| {
        let active = "return document.querySelector('#search')\
            .getAttribute('aria-activedescendant') || null";
        let chosen = "return [...document.querySelectorAll('#suggestions [aria-selected=true]')]\
            .map(e => e.id)";
        stage.open("").await?;
        stage.listed().await?;
        stage.tab_to(SEARCH).await?;
        stage.keys("Hildesh").await?;
        stage.see("#search[aria-expanded=true]").await?;
        stage.see_text("#suggestion-0", "Hildesheim").await?;
        stage.see("#suggestion-1").await?;

        let moves = [(Key::Down, "suggestion-0"), (Key::Down, "suggestion-1")];
        for (key, option) in moves.into_iter().chain([(Key::Up, "suggestion-0")]) {
            stage.press(key).await?;
            stage.value(active, json!(option)).await?;
            stage.value(chosen, json!([option])).await?;
            stage.focus_on(SEARCH).await?;
        }
        stage.press(Key::Escape).await?;
        stage.see("#search[aria-expanded=false]").await?;
        stage.value(active, json!(null)).await?;
        stage.value("return document.querySelector('#search').value", json!("Hildesh")).await?;

        stage.keys("eim").await?;
        stage.see_text("#suggestion-0", "Hildesheim").await?;
        stage.press(Key::Down).await?;
        stage.value(active, json!("suggestion-0")).await?;
        stage.press(Key::Enter).await?;
        stage.see_text(".origin", "Hildesheim").await?;
        stage.value("return document.querySelector('#search').value", json!("")).await?;

        // A whole postcode needs no further choosing.
        stage.focus_on("#results").await?;
        stage.click(SEARCH).await?;
        stage.keys("21335").await?;
        stage.see_text("#suggestion-0", "21335").await?;
        stage.press(Key::Enter).await?;
        stage.see_text(".origin", "21335 Lüneburg").await?;
        stage.see("#search[aria-expanded=false]").await.map(drop)
    });
}

#[test]
fn filters_and_rows_need_no_mouse() {
    journey("keys-filters", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.tab_to(".chip:nth-child(2)").await?;
        stage.press(Key::Enter).await?;
        stage.see(".chip:nth-child(2)[aria-expanded=true]").await?;
        stage.tab_to("#choices input").await?;
        stage.press(Key::Space).await?;
        stage.address("topic=aufenthaltsrecht").await?;
        stage.press(Key::Escape).await?;
        stage.see(".chip:nth-child(2)[aria-expanded=false]").await?;

        let name = Words::of("de")?.say("topic-aufenthaltsrecht", &[])?;
        stage.see_text(".chip:nth-child(2)", &name).await?;
        stage.tab_to(LINK).await?;
        stage.press(Key::Enter).await?;
        stage.focus_on(HEADING).await?;
        stage.tab_back().await?;
        stage.focus_on(".back a").await?;
        stage.press(Key::Enter).await?;
        stage.focus_on(LINK).await
    });
}

#[test]
fn the_arrow_key_opens_the_suggestions_at_the_first() {
    journey("keys-reopen", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.tab_to(SEARCH).await?;
        stage.keys("Hildesheim").await?;
        stage.see_text("#suggestion-0", "Hildesheim").await?;
        stage.press(Key::Escape).await?;
        stage.see("#search[aria-expanded=false]").await?;
        stage.press(Key::Down).await?;
        stage.see("#search[aria-expanded=true][aria-activedescendant=suggestion-0]").await.map(drop)
    });
}

#[test]
fn closed_choices_give_the_focus_back() {
    // What closes them, and where the focus is while they are open.
    for (name, inside, key) in
        [("escape", "#choices input", Key::Escape), ("done", "#choices .primary", Key::Enter)]
    {
        journey(&format!("keys-{name}"), View::DESK, "de", async |stage| {
            stage.open("").await?;
            stage.listed().await?;
            stage.tab_to(".chip:nth-child(2)").await?;
            stage.press(Key::Enter).await?;
            stage.tab_to(inside).await?;
            stage.press(key).await?;
            stage.see(".chip:nth-child(2)[aria-expanded=false]").await?;
            stage.focus_on(".chip:nth-child(2)").await
        });
    }
}
