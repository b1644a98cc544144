//! The page before the program: what is asked for can be read, what is done in it is kept, and the
//! program takes over without moving anything.

use anyhow::{Result, bail};
use kmn_tests::hands::Key;
use kmn_tests::page::{HEADING, OFFICE, OFFICES, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{Browser, Stage, View, in_every_browser, journey, journey_in};
use serde_json::{Value, json};
use std::time::Duration;
use xtask::serve::Fault;

/// A row of the page that the program has not taken over.
const EARLY: &str = "html[data-page]:not([data-waiting]) .row";

/// Every element of the first two screens that both drawings have: where it stands, in its row where it has
/// one, how large it is, and its own text. Whether an office is open is empty before the program, and the
/// line may be two then: it is left out, and rows and what holds them may be higher for it. Of an
/// office's page it is what stands above the fold, without what only the program can do.
const DRAWING: &str = "
    const parts = '#app .panel :is(.head, .tools, .count, .rows, .back, .title, .large-actions)';
    const seen = [];
    for (const part of document.querySelectorAll(parts)) for (const e of [part, ...part.querySelectorAll('*')]) {
        if (e.closest('.hours, [role=status], svg, [hidden]')) continue;
        const { x, y, width, height } = e.getBoundingClientRect();
        if (!width || !height || y + scrollY > 2 * innerHeight) continue;
        const row = e.closest('.row');
        const top = row ? y - row.getBoundingClientRect().top : y + scrollY;
        const holds = e.matches('.row') || e.querySelector('.row, .hours');
        const own = [...e.childNodes].filter(n => n.nodeType == 3).map(n => n.data.trim()).join(' ').trim();
        const box = [x, top, width, holds ? 0 : height].map(Math.round).join(' ');
        seen.push(`${e.localName}.${e.className} ${box} ${own}`);
    }
    return seen";

in_every_browser!(the_list_is_there_before_the_program);
in_every_browser!(typed_words_are_kept_and_answered);

/// In its language, without anything of the program, and it leads somewhere.
fn the_list_is_there_before_the_program(browser: Browser) {
    journey_in(browser, "start-list", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Drop);
        for (tag, direction) in [("de", "ltr"), ("ar", "rtl"), ("ti", "ltr")] {
            let words = Words::of(tag)?;
            stage.open(&format!("?lang={tag}")).await?;
            stage.see(EARLY).await?;
            let root = "const { lang, dir } = document.documentElement; return [lang, dir, document.title]";
            stage.value(root, json!([tag, direction, words.say("app-title", &[])?])).await?;
            let rows = "return document.querySelectorAll('.row .name a').length";
            stage.value(rows, json!(20)).await?;
            stage
                .see_text("#results", &words.say("results-count", &[("n", OFFICES.into())])?)
                .await?;
        }
        stage.screenshot("list").await?;
        let name = stage.see(".row .name a").await?.text().await?;
        stage.click(".row .name a").await?;
        stage.see_text(HEADING, &name).await?;
        let root = "return document.documentElement.lang";
        stage.value(root, json!("ti")).await
    });
}

/// Said to be kept; then the same box, with the same words and the caret where it was.
fn typed_words_are_kept_and_answered(browser: Browser) {
    journey_in(browser, "start-typing", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        stage.open("").await?;
        stage.see(EARLY).await?;
        stage.click("#search").await?;
        stage.keys("caritas").await?;
        stage.see_text(".search", &Words::of("de")?.say("search-kept", &[])?).await?;
        let caret = "const box = document.querySelector('#search');
            return [box.value, box.selectionStart, box.selectionEnd, document.activeElement.id]";
        stage.script("document.querySelector('#search').setSelectionRange(3, 5)").await?;
        stage.faults().clear();
        stage.listed().await?;
        stage.value(caret, json!(["caritas", 3, 5, "search"])).await?;
        stage.address("q=caritas").await?;
        stage.see_text("#results", "Stellen").await
    });
}

/// Types as soon as there is a field, and notes how far the page had come.
const TYPE_EARLY: &str = "const look = () => {
        const box = document.querySelector('#search');
        if (!box) return requestAnimationFrame(look);
        window.typedWhile = document.readyState;
        box.value = 'caritas';
        box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    look()";

#[test]
fn words_typed_before_the_page_has_come_to_its_end_are_kept() {
    journey("start-typing-early", View::PHONE, "de", async |stage| {
        let type_early = json!({ "source": TYPE_EARLY });
        stage.devtools("Page.addScriptToEvaluateOnNewDocument", type_early).await?;
        stage.faults().set("/", Fault::Drip { pieces: 6, pause: Duration::from_millis(300) });
        stage.open("").await?;
        stage.faults().clear();
        stage.value("return typedWhile", json!("loading")).await?;
        stage.address("q=caritas").await?;
        stage.value("return document.querySelector('#search').value", json!("caritas")).await
    });
}

#[test]
fn without_a_program_the_search_leads_to_the_list() {
    journey("start-search", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Drop);
        stage.open("").await?;
        stage.see("html[data-failed]").await?;
        stage.click("#search").await?;
        stage.keys("caritas").await?;
        stage.press(Key::Enter).await?;
        let path = "return location.pathname + location.search";
        stage.value(path, json!("/liste.html?q=caritas")).await
    });
}

#[test]
fn what_is_pressed_before_the_program_is_not_lost() {
    journey("start-pressed", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        stage.open("").await?;
        stage.see(EARLY).await?;
        stage.click("#chip-language").await?;
        stage.faults().clear();
        stage.listed().await?;
        stage.see("#choices input").await?;
        stage
            .value("return document.querySelector('#chip-language').ariaExpanded", json!("true"))
            .await
    });
}

#[test]
fn another_question_than_the_page_answers_is_waited_for() {
    journey("start-asked", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        stage.open("?q=caritas").await?;
        stage.see("html[data-waiting]").await?;
        let seen = "return [getComputedStyle(document.querySelector('.results')).visibility,
            document.querySelector('#search').value]";
        stage.value(seen, json!(["hidden", "caritas"])).await?;
        stage.faults().clear();
        stage.listed().await?;
        stage.gone("html[data-waiting]").await
    });
}

#[test]
fn an_office_is_there_before_the_program() {
    journey("start-office", View::PHONE, "ar", async |stage| {
        let words = Words::of("ar")?;
        stage.faults().set(&stage.program()?, Fault::Drop);
        // By the program's address, by its page, and by the page in another language than one's own.
        for (address, tag) in [
            (format!("?member={OFFICE}"), "ar"),
            (format!("stelle/{OFFICE}.html"), "ar"),
            (format!("stelle/{OFFICE}.pl.html"), "pl"),
        ] {
            stage.open(&address).await?;
            stage.see(&format!("html[data-page][lang={tag}] {SHEET}")).await?;
            stage.see_text(SHEET, &Words::of(tag)?.say("member-unconfirmed", &[])?).await?;
        }
        stage.faults().clear();
        stage.open(&format!("stelle/{OFFICE}.html")).await?;
        stage.see("html:not([data-page])").await?;
        stage.see_text(SHEET, &words.say("member-unconfirmed", &[])?).await?;
        // Taken over, it is the program at that office.
        let place =
            "return [location.pathname, new URLSearchParams(location.search).get('member')]";
        stage.value(place, json!(["/", OFFICE])).await?;
        stage.click(".back a").await?;
        stage.listed().await?;
        stage.value(place, json!(["/", null])).await?;
        stage.browser.back().await?;
        stage.see(SHEET).await?;
        stage.value(place, json!(["/", OFFICE])).await
    });
}

#[test]
fn the_program_draws_what_stood_there() {
    journey("start-still", View::PHONE, "de", async |stage| {
        stage.variant()?.remove("sw.js")?;
        stage.devtools("Network.enable", json!({})).await?;
        stage.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        for tag in ["de", "ar", "ti", "pl"] {
            for theme in ["light", "dark"] {
                stage.device_theme(theme).await?;
                same_drawing(stage, &format!("?lang={tag}")).await?;
                same_drawing(stage, &format!("?member={OFFICE}&lang={tag}")).await?;
            }
        }
        Ok(())
    });
}

/// Notes from now on what moves without having been touched: from where to where.
const WATCH_SHIFTS: &str = "window.shifted = [];
    const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    const moved = ({ node, previousRect, currentRect }) =>
        `${node?.localName}.${node?.className} ${place(previousRect)} -> ${place(currentRect)}`;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifted.push(...entry.sources.map(moved));
    }).observe({ type: 'layout-shift' })";

/// Compares both drawings of an address.
async fn same_drawing(stage: &mut Stage, address: &str) -> Result<()> {
    stage.faults().set(&stage.program()?, Fault::Hold);
    stage.open(address).await?;
    stage.see("html[data-page]:not([data-waiting]) #app :is(.row, .sheet)").await?;
    // Letters of a font that is still on its way are of another width.
    stage.value("return document.fonts.status", json!("loaded")).await?;
    stage.script(WATCH_SHIFTS).await?;
    let before = stage.settled(DRAWING).await?;
    stage.faults().clear();
    stage.see("html:not([data-page]) #app :is(.row, .sheet)").await?;
    let after = stage.settled(DRAWING).await?;
    let lines = |drawing: &Value| -> Vec<String> {
        let all = drawing.as_array().into_iter().flatten();
        all.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (before, after) = (lines(&before), lines(&after));
    let missing: Vec<_> = before.iter().filter(|line| !after.contains(line)).take(8).collect();
    let new: Vec<_> = after.iter().filter(|line| !before.contains(line)).take(8).collect();
    if before.len() < 8 || !missing.is_empty() || !new.is_empty() {
        bail!("{address}: before {missing:#?}\nafter {new:#?}");
    }
    let two_lines =
        "return [...document.querySelectorAll('#app .hours')].some(line => line.offsetHeight > 30)";
    let shifted = stage.script("return shifted").await?;
    if shifted != json!([]) && stage.script(two_lines).await? == json!(false) {
        bail!("{address}: the layout shifts by {shifted}");
    }
    Ok(())
}

#[test]
fn a_kept_theme_is_there_before_anything_is_painted() {
    journey("start-theme", View::PHONE, "de", async |stage| {
        // Nothing is painted before there is a body.
        let look = "new MutationObserver((_, looking) => {
            if (!document.body) return;
            looking.disconnect();
            window.atFirst = getComputedStyle(document.documentElement).colorScheme;
        }).observe(document, { subtree: true, childList: true })";
        stage.before_each_page(look).await?;
        stage.device_theme("light").await?;
        for (theme, scheme) in [("dark", "dark"), ("light", "light"), ("auto", "light")] {
            stage.open("liste.html").await?;
            stage.script(&format!("localStorage.setItem('kmn-preferences/1', '{theme} ')")).await?;
            for page in ["", "?member=x", &format!("stelle/{OFFICE}.html")] {
                stage.open(page).await?;
                stage.value("return window.atFirst", json!(scheme)).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn no_font_comes_for_text_that_nobody_sees() {
    journey("start-fonts", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        let fonts = "return performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('/fonts/'))";
        stage.value(fonts, json!([])).await
    });
}
