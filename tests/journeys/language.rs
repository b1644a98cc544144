//! Another language: the same question, the same answer, kept; every language in its own words, and
//! in the room that there is.

use anyhow::{Result, bail};
use directory::locale::{LOCALES, SOURCE};
use kmn_tests::hands::Key;
use kmn_tests::page::{LINK, NAMES, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

const ROOT: &str = "return document.documentElement.lang + ' ' + document.documentElement.dir";

/// Every text of the frame, names of languages and German names left out.
const FRAME: &str = "
    const texts = [];
    for (const part of document.querySelectorAll('.head, .filters, .panes, .data-line, .search, .skip')) {
        const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const own = walk.currentNode.parentElement.closest('[lang]');
            if (own === document.documentElement) texts.push(walk.currentNode.data.trim());
        }
        for (const e of part.querySelectorAll('[aria-label], [placeholder]'))
            texts.push(e.ariaLabel ?? '', e.placeholder ?? '');
    }
    return texts.filter(text => text)";

#[test]
fn arabic_by_address_and_by_menu() {
    journey("language", View::PHONE, "de", async |stage| {
        let arabic = Words::of("ar")?;
        stage.open("?near=52.15,9.95&at=Hildesheim&topic=sprache&lang=ar").await?;
        stage.listed().await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        stage.see_text(".chip:nth-child(1)", &arabic.say("filter-language", &[])?).await?;
        stage.see_text(".chip:nth-child(2)", &arabic.say("topic-sprache", &[])?).await?;
        let rows = stage.settled(NAMES).await?;
        no_german(stage).await?;
        stage.screenshot("list").await?;

        choose(stage, "de").await?;
        stage.value(ROOT, json!("de ltr")).await?;
        stage.see_text(".chip:nth-child(2)", &Words::of("de")?.say("topic-sprache", &[])?).await?;
        stage.address("near=52.15,9.95&at=Hildesheim&topic=sprache&lang=de").await?;
        stage.value(NAMES, rows.clone()).await?;

        choose(stage, "ar").await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        stage.address("near=52.15,9.95&at=Hildesheim&topic=sprache&lang=ar").await?;
        stage.value(NAMES, rows).await?;
        stage.reload().await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        // Kept on the device, not only in the address.
        stage.open("").await?;
        stage.listed().await?;
        stage.value(ROOT, json!("ar rtl")).await?;
        no_german(stage).await?;

        stage.click(LINK).await?;
        stage.see_text(SHEET, &arabic.say("member-unconfirmed", &[])?).await?;
        let member =
            stage.script("return new URLSearchParams(location.search).get('member')").await?;
        choose(stage, "de").await?;
        stage.value(ROOT, json!("de ltr")).await?;
        stage.parameter("member", member).await?;
        stage.see_text(SHEET, &Words::of("de")?.say("member-unconfirmed", &[])?).await
    });
}

/// Chooses a language from the menu.
async fn choose(stage: &Stage, tag: &str) -> Result<()> {
    stage.click(".menu-button").await?;
    stage.click(&format!("#menu [lang={tag}]")).await?;
    stage.value("return document.querySelector('#menu').hidden", json!(true)).await
}

/// Texts that stand on the page and are German ones that this language says otherwise.
async fn german_left(stage: &Stage, tag: &str) -> Result<Vec<String>> {
    let (german, own) = (Words::of(SOURCE.tag)?, Words::of(tag)?);
    let shared: Vec<&str> = own.fixed().map(|(_, text)| text).collect();
    let german: Vec<&str> =
        german.fixed().map(|(_, text)| text).filter(|text| !shared.contains(text)).collect();
    let seen = stage.texts(FRAME).await?;
    if seen.len() < 10 {
        bail!("only {} texts on the page: {seen:?}", seen.len());
    }
    Ok(seen.into_iter().filter(|text| german.contains(&text.as_str())).collect())
}

async fn no_german(stage: &Stage) -> Result<()> {
    match german_left(stage, "ar").await? {
        left if left.is_empty() => Ok(()),
        left => bail!("German among Arabic texts: {left:?}"),
    }
}

/// What is wider than its place: words that are cut, and a page that scrolls sideways.
const CUT: &str = "
    const cut = [...document.querySelectorAll('button, .chip span, h1, h2, h3, .count, .menu-item, label, p, a')]
        .filter(e => e.checkVisibility() && !e.closest('.visually-hidden, .skip'))
        .filter(e => getComputedStyle(e).display !== 'inline' && e.scrollWidth > e.clientWidth + 1)
        .map(e => `${e.className || e.localName}: ${e.textContent.trim().slice(0, 40)}`);
    if (document.documentElement.scrollWidth > innerWidth) cut.push(`page: ${document.documentElement.scrollWidth}`);
    return cut";

#[test]
fn every_language_speaks_and_fits_a_small_phone() {
    journey("language-all", View::SMALLEST, "de", async |stage| {
        let mut wrong = Vec::new();
        for locale in &LOCALES {
            stage.open(&format!("?lang={}", locale.tag)).await?;
            stage.listed().await?;
            stage.value(ROOT, json!(format!("{} {}", locale.tag, locale.direction.html()))).await?;
            let title = Words::of(locale.tag)?.say("app-title", &[])?;
            stage.value("return document.title", json!(title)).await?;
            if locale != SOURCE {
                let left = german_left(stage, locale.tag).await?;
                wrong.extend(left.into_iter().map(|text| format!("{}: {text}", locale.tag)));
            }
            let mut look = async |what: &str| -> Result<()> {
                let cut = stage.texts(CUT).await?;
                wrong.extend(cut.into_iter().map(|cut| format!("{} {what}: {cut}", locale.tag)));
                Ok(())
            };
            look("list").await?;
            stage.click("#chip-topic").await?;
            stage.see("#choices .choice").await?;
            look("topics").await?;
            stage.click("#chip-topic").await?;
            stage.click(LINK).await?;
            stage.see(SHEET).await?;
            look("member").await?;
        }
        if wrong.is_empty() { Ok(()) } else { bail!("\n{}", wrong.join("\n")) }
    });
}

#[test]
fn a_language_is_found_by_typing_and_keeps_where_one_is() {
    journey("language-typed", View::PHONE, "de", async |stage| {
        let german = Words::of("de")?;
        let shown = "return [...document.querySelectorAll('#languages li:not([hidden])')]\
            .map(e => e.textContent)";
        stage.open("?sort=name").await?;
        stage.listed().await?;
        // More rows than the first ones, and a page that is scrolled: both stay.
        let rows = "return document.querySelectorAll('.row[aria-posinset]').length";
        stage.see(".more").await?;
        stage.script("document.querySelector('.more').click()").await?;
        stage.value(rows, json!(40)).await?;
        let place = "return [scrollY, document.querySelector('.panel').scrollTop]";
        stage.tab_to(".menu-button").await?;
        stage.press(Key::Enter).await?;
        stage
            .value(
                "return document.querySelectorAll('#languages button').length",
                json!(LOCALES.len()),
            )
            .await?;
        stage.tab_to("#language-find").await?;
        for (typed, expected) in [
            ("turkce", "Türkçe"),
            ("ukrain", "Українська"),
            ("arab", "العربية"),
            ("tieng", "Tiếng Việt"),
        ] {
            stage.script("document.querySelector('#language-find').value = ''").await?;
            stage.keys(typed).await?;
            stage.value(shown, json!([expected])).await?;
            let one = german.say("language-count", &[("n", 1.into())])?;
            stage.see_text("#language-state", &one).await?;
        }
        stage.script("document.querySelector('#language-find').value = ''").await?;
        stage.keys("qqq").await?;
        stage.value(shown, json!([])).await?;
        let none = german.say("language-count", &[("n", 0.into())])?;
        stage.see_text("#language-state", &none).await?;

        stage.script("document.querySelector('#language-find').value = ''").await?;
        stage.keys("polsk").await?;
        stage.press(Key::Down).await?;
        stage.focus_on("#languages [lang=pl]").await?;
        stage.press(Key::Up).await?;
        stage.focus_on("#language-find").await?;
        stage.script("scrollTo({ top: 9, behavior: 'instant' })").await?;
        let scrolled = stage.settled(place).await?;
        stage.press(Key::Enter).await?;
        stage.value(ROOT, json!("pl ltr")).await?;
        stage.value("return document.querySelector('#menu').hidden", json!(true)).await?;
        stage.focus_on(".menu-button").await?;
        stage.address("sort=name&lang=pl").await?;
        stage.value(place, scrolled).await?;
        stage.value(rows, json!(40)).await
    });
}

#[test]
fn a_language_that_cannot_be_had_says_so_and_changes_nothing() {
    journey("language-fails", View::PHONE, "de", async |stage| {
        let german = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        stage.stop_server();
        stage.click(".menu-button").await?;
        stage.click("#menu [lang=vi]").await?;
        stage.see_text("#language-state", &german.say("language-failed", &[])?).await?;
        stage.value(ROOT, json!("de ltr")).await?;
        // With the connection it works, and what was used once is there without one.
        stage.start_server()?;
        stage.click("#menu [lang=vi]").await?;
        stage.value(ROOT, json!("vi ltr")).await
    });
}

#[test]
fn the_browsers_language_comes_first_and_persian_gets_dari() {
    for (browser, expected) in [("fa-IR", "fa-AF rtl"), ("ku", "kmr ltr"), ("uk-UA", "uk ltr")] {
        journey(&format!("language-first-{browser}"), View::PHONE, browser, async |stage| {
            stage.open("").await?;
            stage.listed().await?;
            stage.value(ROOT, json!(expected)).await
        });
    }
}

#[test]
fn housing_is_found_in_the_pages_language_and_in_german() {
    journey("language-search", View::DESK, "ar", async |stage| {
        let arabic = Words::of("ar")?.say("topic-wohnen", &[])?;
        let mut found = Vec::new();
        for asked in [arabic.as_str(), "Wohnen"] {
            stage.open(&format!("?lang=ar&q={asked}")).await?;
            stage.listed().await?;
            found.push(stage.settled(NAMES).await?);
        }
        assert_eq!(found[0], found[1], "{arabic} and Wohnen find the same");
        Ok(())
    });
}
