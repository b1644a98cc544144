//! The whole way by keyboard alone and by what assistive technology is told: roles, names and
//! states, and no selector. In German, and in Arabic.

use anyhow::{Result, ensure};
use kmn_tests::hands::Key;
use kmn_tests::page::OFFICES;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// An office that stands alone on the map.
const ALONE: &str = "Integrationsberatung – Caritas-Sozialwerk St. Elisabeth Vechta";

#[test]
fn search_filter_choose_call() {
    for language in ["de", "ar"] {
        journey(&format!("by-name-{language}"), View::DESK, language, async |stage| {
            let words = Words::of(language)?;
            let say = |key| words.say(key, &[]);
            stage.open("").await?;
            stage.meet("main", "").await?;
            stage.meet("heading", &words.say("results-count", &[("n", OFFICES.into())])?).await?;

            // A place: the box is a combobox whose list opens, and says which one would be taken.
            let search = say("search-label")?;
            stage.go_to("combobox", &search).await?;
            stage.keys("31134").await?;
            stage.meet_with("combobox", &search, "expanded", json!(true)).await?;
            stage.meet("option", "31134 Hildesheim…").await?;
            stage.press(Key::Down).await?;
            stage.meet_with("option", "31134 Hildesheim…", "selected", json!(true)).await?;
            stage.press(Key::Enter).await?;
            stage.meet_with("combobox", &search, "expanded", json!(false)).await?;

            // A filter: closed, open, chosen, and what it leaves.
            let chip = say("filter-topic")?;
            stage.meet_with("button", &chip, "expanded", json!(false)).await?;
            // The results have the focus, and stand behind the filters.
            stage.go_back_to("button", &chip).await?;
            stage.press(Key::Enter).await?;
            stage.meet_with("button", &chip, "expanded", json!(true)).await?;
            let topic = say("topic-asylverfahren")?;
            let choice = format!("{topic}…");
            stage.go_to("checkbox", &choice).await?;
            stage.meet_with("checkbox", &choice, "checked", json!("false")).await?;
            stage.press(Key::Space).await?;
            stage.meet_with("checkbox", &choice, "checked", json!("true")).await?;
            stage.press(Key::Escape).await?;
            stage.is_focused("button", &topic).await?;
            stage.meet_with("button", &topic, "expanded", json!(false)).await?;

            // An office, and its number.
            let office = "Asylverfahrensberatung und nachholende Integration…";
            stage.activate("link", office).await?;
            stage.is_focused("heading", office).await?;
            let call = stage.go_to("link", &format!("{}…", say("member-call")?)).await?;
            let number = stage.leads_to(&call).await?;
            ensure!(number.starts_with("tel:+49"), "{number}");

            // Back, where it was.
            to_list(stage, &say("back-to-list")?).await?;
            stage.is_focused("link", office).await.map(drop)
        });
    }
}

/// Backwards to the link at the top of an opened office.
async fn to_list(stage: &Stage, name: &str) -> Result<()> {
    for _ in 0..20 {
        stage.tab_back().await?;
        if stage.focused().await?.name == name {
            return stage.press(Key::Enter).await;
        }
    }
    stage.is_focused("link", name).await.map(drop)
}

#[test]
fn map_to_member() {
    for language in ["de", "ar"] {
        journey(&format!("by-name-map-{language}"), View::DESK, language, async |stage| {
            let words = Words::of(language)?;
            stage.open("?q=Integrationsberatung%20Vechta").await?;
            stage.meet("region", &words.say("map", &[])?).await?;
            let open = words.say("map-open", &[("name", "\u{1f}".into())])?;
            let open = format!("{}{ALONE}…", open.split('\u{1f}').next().unwrap_or_default());
            stage.meet("button", &open).await?;
            stage.activate("link", &words.say("skip-to-map", &[])?).await?;
            stage.is_focused("application", &words.say("map-label", &[])?).await?;
            stage.activate("button", &open).await?;
            stage.is_focused("heading", &format!("{ALONE}…")).await.map(drop)
        });
    }
}

#[test]
fn settings() {
    for language in ["de", "ar"] {
        journey(&format!("by-name-settings-{language}"), View::PHONE, language, async |stage| {
            let words = Words::of(language)?;
            let say = |key| words.say(key, &[]);
            stage.open("").await?;
            let (menu, dark) = (say("menu")?, say("theme-dark")?);
            stage.meet_with("button", &menu, "expanded", json!(false)).await?;
            stage.activate("button", &menu).await?;
            stage.meet_with("button", &menu, "expanded", json!(true)).await?;
            stage.meet("navigation", &menu).await?;
            stage.meet_with("button", &dark, "pressed", json!("false")).await?;
            stage.go_to("button", &dark).await?;
            stage.press(Key::Enter).await?;
            stage.meet_with("button", &dark, "pressed", json!("true")).await?;
            stage.is_focused("button", &dark).await?;
            stage.value("return document.documentElement.dataset.theme", json!("dark")).await?;

            // About, and deleting all that is stored.
            let about = say("about")?;
            stage.activate("link", &about).await?;
            stage.is_focused("heading", &about).await?;
            stage.activate("button", &say("about-delete")?).await?;
            stage.meet("StaticText", &say("about-deleted")?).await?;
            stage.value("return localStorage.length", json!(0)).await
        });
    }
}

#[test]
fn language() {
    journey("by-name-language", View::PHONE, "de", async |stage| {
        let (german, arabic) = (Words::of("de")?, Words::of("ar")?);
        let menu = german.say("menu", &[])?;
        stage.open("?q=Hildesheim").await?;
        stage.activate("button", &menu).await?;
        // Found by typing, taken by its own name.
        let find = german.say("language-find", &[])?;
        stage.go_to("searchbox", &find).await?;
        stage.keys("arab").await?;
        stage.meet("StaticText", &german.say("language-count", &[("n", 1.into())])?).await?;
        stage.miss("button", "Türkçe").await?;
        stage.meet_with("button", "العربية", "pressed", json!("false")).await?;
        stage.activate("button", "العربية").await?;
        stage.is_focused("button", &arabic.say("menu", &[])?).await?;
        stage.meet("combobox", &arabic.say("search-label", &[])?).await?;
        stage.value("return document.documentElement.dir", json!("rtl")).await?;
        stage.parameter("q", json!("Hildesheim")).await
    });
}
