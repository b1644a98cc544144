//! A page that the browser translates: its texts are taken out of the document, with an element in the
//! place of each. The main journey is played twice, once with that, and says the same at every step: no
//! text stands still, and none stays behind. Any text of any view is compared (`src/edge/translated.rs`).

use anyhow::{Result, ensure};
use kmn_tests::hands::Key;
use kmn_tests::page::{HEADING, LINK, OFFICE, OFFICES, SEARCH};
use kmn_tests::words::Words;
use kmn_tests::{Browser, Cast, Stage, View, in_every_browser, journey_in, journey_with};
use serde_json::json;

/// Puts elements in the place of all texts, now and whenever there are others. The translation is the
/// text itself. Chrome takes the text out; others leave it, inside.
const TRANSLATE: &str = "
    const leaves = ⟨LEAVES⟩, app = document.getElementById('app');
    const out = 'font, script, style, svg, textarea, .map-place';
    const translate = text => {
        if (!text.parentElement || !text.data.trim() || text.parentElement.closest(out)) return;
        const outer = document.createElement('font'), inner = document.createElement('font');
        outer.append(inner);
        if (!leaves) inner.textContent = text.data;
        text.replaceWith(outer);
        if (leaves) inner.append(text);
    };
    const below = node => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        texts.forEach(translate);
    };
    below(app);
    new MutationObserver(records => {
        for (const { type, target, addedNodes } of records) {
            if (type === 'characterData') translate(target);
            for (const node of addedNodes) node.nodeType === 3 ? translate(node) : below(node);
        }
    }).observe(app, { subtree: true, childList: true, characterData: true });
    return app.querySelectorAll('font').length > 20";

/// What can be read, text for text. What is on the map is the map engine's own.
const READ: &str = "
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const read = [];
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (data.trim() && parentElement.checkVisibility() && !parentElement.closest('.map-place')) read.push(data.trim());
    }
    return read.join(' | ')";

/// Another tab has saved something else.
const SAVED_ELSEWHERE: &str = "localStorage.setItem('kmn-favourites/1', ⟨LINES⟩);
    dispatchEvent(new StorageEvent('storage', { key: 'kmn-favourites/1' }))";

in_every_browser!(the_main_journey);

fn the_main_journey(browser: Browser) {
    journey_in(browser, "translated", async |stage| {
        for leaves in ["false", "true"] {
            says_the_same(stage, leaves, phone).await?;
        }
        Ok(())
    });
}

#[test]
fn list_and_office_side_by_side() {
    let cast = Cast { view: View::DESK, ..Cast::with(Browser::Chromium) };
    journey_with("translated-desk", cast, async |stage| says_the_same(stage, "false", desk).await);
}

/// Plays without and with the translator. An office may close between the two: then once more.
async fn says_the_same(
    stage: &mut Stage,
    leaves: &str,
    play: impl AsyncFn(&Stage, &mut Vec<String>) -> Result<()>,
) -> Result<()> {
    let mut seen = Vec::new();
    for attempt in 0..2 {
        let mut plays = Vec::new();
        for translator in [None, Some(TRANSLATE.replace("⟨LEAVES⟩", leaves))] {
            stage.open("liste.html").await?;
            stage.script("localStorage.clear()").await?;
            stage.open("?lang=de").await?;
            stage.results(OFFICES).await?;
            stage.calm().await?;
            if let Some(translator) = translator {
                stage.value(&translator, json!(true)).await?;
            }
            let mut read = Vec::new();
            play(stage, &mut read).await?;
            plays.push(read);
        }
        let differ = |(plain, translated): (&String, &String)| plain != translated;
        let differing = plays[0].iter().zip(&plays[1]).filter(|(a, b)| differ((a, b)));
        seen = differing.map(|(plain, other)| format!("{plain}\n  became\n{other}")).collect();
        if seen.is_empty() {
            break;
        }
        eprintln!("attempt {attempt}: {} steps differ", seen.len());
    }
    ensure!(seen.is_empty(), "text left inside: {leaves}\n{}", seen.join("\n\n"));
    Ok(())
}

/// Search, filter, office, save, back, map; then the language, the saved offices and the About page.
async fn phone(stage: &Stage, read: &mut Vec<String>) -> Result<()> {
    let (de, en) = (Words::of("de")?, Words::of("en")?);
    stage.click(SEARCH).await?;
    stage.keys("Hilde").await?;
    stage.see("#suggestion-0").await?;
    note(stage, "suggestions", read).await?;
    stage.keys("sheim").await?;
    note(stage, "other suggestions", read).await?;
    stage.press(Key::Enter).await?;
    stage.see(".origin").await?;
    note(stage, "place", read).await?;
    stage.click("#chip-topic").await?;
    stage.click("#choices input").await?;
    note(stage, "topic", read).await?;
    stage.click("#choices .primary").await?;
    stage.click("#chip-language").await?;
    stage.click("#choices .choice:nth-of-type(2) input").await?;
    note(stage, "language asked", read).await?;
    stage.click("#choices .primary").await?;
    stage.click(LINK).await?;
    stage.see(HEADING).await?;
    note(stage, "office", read).await?;
    stage.click(".save").await?;
    stage.see_text(".save", &de.say("saved-remove", &[])?).await?;
    note(stage, "saved", read).await?;
    stage.click(".back a").await?;
    stage.listed().await?;
    note(stage, "list", read).await?;
    stage.click(".origin button").await?;
    stage.gone(".origin").await?;
    note(stage, "without place", read).await?;
    stage.click("#search").await?;
    stage.keys("xyzzyq").await?;
    stage.see(".drops").await?;
    note(stage, "nothing found", read).await?;
    stage.click(".drops li:last-child button").await?;
    stage.results(OFFICES).await?;
    note(stage, "everything", read).await?;
    stage.press_if_there(".panes button:last-child").await?;
    stage.see(".map-place").await?;
    // Whether the search box has been left by then is another matter.
    stage.script("document.activeElement.blur()").await?;
    stage.gone("#suggestion-0").await?;
    note(stage, "map", read).await?;
    stage.press_if_there(".panes button:first-child").await?;
    note(stage, "list again", read).await?;
    stage.click(".menu-button").await?;
    stage.click("#languages [lang=en]").await?;
    stage.see_text(".data-line", &en.say("about", &[])?).await?;
    note(stage, "English", read).await?;
    stage.click(".menu-button").await?;
    stage.click_text("#menu a", &en.say("saved-title", &[])?).await?;
    note(stage, "saved ones", read).await?;
    let lines = json!(format!("{OFFICE}\tA\nnobody\tB\nneither\tC\n"));
    stage.script(&SAVED_ELSEWHERE.replace("⟨LINES⟩", &lines.to_string())).await?;
    stage.value("return document.querySelectorAll('.sheet .gone').length", json!(2)).await?;
    note(stage, "others saved", read).await?;
    let lines = json!("neither\tC\n");
    stage.script(&SAVED_ELSEWHERE.replace("⟨LINES⟩", &lines.to_string())).await?;
    stage.value("return document.querySelectorAll('.sheet .gone').length", json!(1)).await?;
    note(stage, "one saved", read).await?;
    stage.click(".back a").await?;
    stage.press_if_there(".data-line a[href*='page=ueber']").await?;
    stage.see(".stored").await?;
    stage.see(".weighs").await?;
    stage.settled("return document.querySelector('.stored').textContent").await?;
    // What lies here weighs differently each time.
    stage
        .script("for (const size of document.querySelectorAll('.size, .weighs')) size.remove()")
        .await?;
    note(stage, "about", read).await
}

/// An office after another, in one place.
async fn desk(stage: &Stage, read: &mut Vec<String>) -> Result<()> {
    stage.click(LINK).await?;
    stage.see(HEADING).await?;
    note(stage, "an office", read).await?;
    for id in [OFFICE, "nobody", "mbl-migrationszentrum-goettingen"] {
        // As the map does, which opens them beside itself.
        let go = format!(
            "history.pushState(null, '', '?lang=de&member={id}'); dispatchEvent(new Event('popstate'))"
        );
        stage.script(&go).await?;
        note(stage, id, read).await?;
    }
    stage.browser.back().await?;
    note(stage, "back", read).await
}

async fn note(stage: &Stage, step: &str, read: &mut Vec<String>) -> Result<()> {
    let text = stage.settled(READ).await?;
    read.push(format!("{step}: {}", text.as_str().unwrap_or_default()));
    Ok(())
}
