//! The document's title says what is shown, and last the finder (WCAG 2.4.2).

use kmn_tests::page::{HEADING, OFFICE};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

const TITLE: &str = "return document.title";

#[test]
fn the_title_says_what_is_shown() {
    journey("titles", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        let finder = words.say("app-title", &[])?;
        let of = |shown: &str| json!(format!("{shown} – {finder}"));
        stage.open("").await?;
        stage.listed().await?;
        stage.value(TITLE, json!(finder)).await?;
        stage.click(".row[aria-posinset='1'] .name a").await?;
        stage.see(HEADING).await?;
        let name = stage.script("return document.querySelector('#heading').textContent").await?;
        stage.value(TITLE, of(name.as_str().unwrap_or_default())).await?;
        stage.click(".back a").await?;
        stage.value(TITLE, json!(finder)).await?;
        for (address, shown) in [
            ("?near=52.15,9.95&at=Hildesheim", "Hildesheim".to_owned()),
            ("?near=52.15,9.95&src=position", words.say("search-position-name", &[])?),
            ("?page=ueber", words.say("about", &[])?),
            ("?page=gemerkt", words.say("saved-title", &[])?),
            ("?page=einbetten", words.say("about-embedding", &[])?),
            ("?member=gibt-es-nicht", words.say("member-gone", &[])?),
            ("?member=a%20b", words.say("member-damaged", &[])?),
            ("?q=xyzzyq", words.say("filter-text", &[("text", "xyzzyq".into())])?),
        ] {
            stage.open(address).await?;
            stage.value(TITLE, of(&shown)).await?;
        }
        // In another language, when it changes, and on pages that stand without the program.
        stage.open(&format!("?member={OFFICE}&lang=tr")).await?;
        let end = format!(" – {}", Words::of("tr")?.say("app-title", &[])?);
        stage.value(&format!("return document.title.endsWith({end:?})"), json!(true)).await?;
        for (page, shown) in
            [("liste.html", "plain-list"), ("barrierefreiheit.html", "about-statement")]
        {
            stage.open(page).await?;
            stage.value(TITLE, of(&words.say(shown, &[])?)).await?;
        }
        Ok(())
    });
}
