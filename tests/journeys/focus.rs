//! Where the focus goes: links that pass things by, and back to what opened what is closed.

use kmn_tests::hands::Key;
use kmn_tests::page::HEADING;
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

#[test]
fn the_map_can_be_passed_by() {
    journey("focus-past-map", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?view=map").await?;
        stage.see("#kmn-map-here").await?;
        let past = stage.go_to("link", &words.say("skip-map", &[])?).await?;
        stage.press(Key::Enter).await?;
        stage.value("return location.hash", json!("#past-map")).await?;
        stage.press(Key::Tab).await?;
        // What follows the map, and not what stands on it.
        stage.is_focused("button", &words.say("show-list", &[])?).await?;
        anyhow::ensure!(past.role == "link");
        Ok(())
    });
}

#[test]
fn the_menu_gives_the_focus_back_and_closes_behind_it() {
    journey("focus-menu", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        let (menu, about) = (words.say("menu", &[])?, words.say("about", &[])?);
        stage.open("").await?;
        stage.listed().await?;
        stage.activate("button", &menu).await?;
        stage.go_to("link", &about).await?;
        stage.press(Key::Escape).await?;
        stage.is_focused("button", &menu).await?;
        stage.meet_with("button", &menu, "expanded", json!(false)).await?;
        // Who goes on past its end leaves it: nothing with the focus lies under it.
        stage.press(Key::Enter).await?;
        stage.go_to("combobox", &words.say("search-label", &[])?).await?;
        stage.meet_with("button", &menu, "expanded", json!(false)).await.map(drop)
    });
}

#[test]
fn an_office_gives_the_focus_back_to_its_row() {
    journey("focus-row", View::PHONE, "ar", async |stage| {
        let back = Words::of("ar")?.say("back-to-list", &[])?;
        stage.open("").await?;
        stage.listed().await?;
        let third = "return document.querySelectorAll('.row .name a')[2].textContent";
        let third = stage.script(third).await?.as_str().unwrap_or_default().to_owned();
        stage.activate("link", &third).await?;
        stage.focus_on(HEADING).await?;
        stage.tab_back().await?;
        stage.is_focused("link", &back).await?;
        stage.press(Key::Enter).await?;
        stage.is_focused("link", &third).await.map(drop)
    });
}
