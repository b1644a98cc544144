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

/// Whether the focus is on something that is to be seen.
const KEPT: &str = "const e = document.activeElement; \
    return e !== document.body && e !== document.documentElement && e.checkVisibility()";

#[test]
fn what_goes_away_leaves_the_focus_to_what_stays() {
    journey("focus-kept", View::PHONE, "de", async |stage| {
        // The origin, every way out of an empty list, a piece of the map, all filters.
        for (at, button, ways) in [
            ("?near=52.15,9.95&at=Hildesheim", ".origin button", 1),
            ("?q=qqqqq&kind=jmd", ".drops button", 2),
            ("?q=Bad%20Bevensen", ".drops button", 2),
            ("?area=9.9,52.1,10,52.2", ".chip.on", 1),
        ] {
            for way in 0..ways {
                stage.open(at).await?;
                let there = format!(
                    "return document.querySelectorAll({button:?}).length > {way} && !document.documentElement.dataset.page"
                );
                stage.value(&there, json!(true)).await?;
                stage
                    .script(&format!("document.querySelectorAll({button:?})[{way}].focus()"))
                    .await?;
                stage.press(Key::Enter).await?;
                stage.pause().await;
                stage.pause().await;
                stage.value(KEPT, json!(true)).await?;
                let now = stage.script("return location.search").await?;
                assert_ne!(now, json!(at), "{at} {button}");
            }
        }
        Ok(())
    });
}

#[test]
fn the_last_more_leads_to_the_first_of_the_last_rows() {
    journey("focus-more", View::PHONE, "de", async |stage| {
        stage.open("?near=52.15,9.95&at=Hildesheim").await?;
        stage.listed().await?;
        let count = "return document.querySelectorAll('.row[aria-posinset]').length";
        while stage.script("return !!document.querySelector('.more')").await? == json!(true) {
            let press = "const more = document.querySelector('.more'); more?.focus({ preventScroll: true }); more?.click()";
            stage.script(press).await?;
            stage.settled(count).await?;
        }
        stage.value(KEPT, json!(true)).await?;
        stage.focus_on(".row .name a").await
    });
}

#[test]
fn renewed_members_leave_the_focus_on_its_row() {
    journey("focus-renewed", View::PHONE, "de", async |stage| {
        let focused = "const row = document.activeElement.closest('.row'); \
            return row && new URL(document.activeElement.href).searchParams.get('member')";
        stage.open("?near=52.15,9.95&at=Hildesheim").await?;
        stage.calm().await?;
        let link = ".row[aria-posinset='3'] .name a";
        stage
            .script(&format!("window.kmnLink = document.querySelector({link:?}); kmnLink.focus()"))
            .await?;
        let id = stage.script(focused).await?;
        let member = id.as_str().unwrap_or_default().to_owned();
        for own in [false, true] {
            let name = format!("Neuer Name {own}");
            stage.variant()?.edit_feed(|feed| {
                let mut all = feed["features"].as_array_mut().into_iter().flatten();
                let named = |f: &&mut serde_json::Value| {
                    (f["id"] == *member) == own && !f["geometry"].is_null()
                };
                if let Some(found) = all.find(named) {
                    found["properties"]["name"] = json!(name);
                }
            })?;
            stage.script("dispatchEvent(new Event('online'))").await?;
            stage.see_text(".data-line", &Words::of("de")?.say("data-updated", &[])?).await?;
            if own {
                // Its own row is another one now.
                stage.value("return document.activeElement.textContent", json!(name)).await?;
            }
            stage.pause().await;
            stage.value(focused, id.clone()).await?;
            stage.value("return kmnLink === document.activeElement", json!(!own)).await?;
        }
        Ok(())
    });
}
