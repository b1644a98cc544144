//! The connection ends while the page loads, or brings something else than the page's own files:
//! nobody is left before an empty frame.

use directory::locale::{LOCALES, Locale};
use kmn_tests::page::OFFICES;
use kmn_tests::{View, journey};
use serde_json::json;
use xtask::serve::{Answer, Fault};

/// What is seen without the app: the ways on, when they can be seen.
const WAYS_ON: &str = "
    const late = document.querySelector('.late');
    return !!late && late.checkVisibility()
        && [...late.querySelectorAll('a')]
            .map(a => a.href === location.href ? 'again' : a.getAttribute('href')).join(' ')";

/// To load again, in German and English, and to the list in every language.
fn ways_on() -> String {
    let list = |locale: &Locale| format!(" {}", locale.file("liste"));
    ["again again".to_owned()].into_iter().chain(LOCALES.iter().map(list)).collect::<String>()
}

#[test]
fn offline_after_the_first_byte() {
    stranded("page", "/kmn-finder-", Fault::Drop);
}

#[test]
fn offline_while_loading() {
    stranded("half", "/kmn-finder-", Fault::Cut);
}

#[test]
fn a_portal_instead_of_the_script() {
    let page = Answer::of("text/html", "<h1>Bitte anmelden</h1>");
    stranded("portal", "/kmn-finder-", Fault::Answer(page));
}

/// The page has come, its program has not.
fn stranded(name: &str, what: &str, fault: Fault) {
    journey(&format!("loading-{name}"), View::SMALLEST, "de", async |stage| {
        stage.faults().set(what, fault);
        stage.open("?q=caritas").await?;
        stage.value(WAYS_ON, json!(ways_on())).await?;
        stage.screenshot("late").await?;
        // The plain list needs nothing but itself.
        stage.click(".late a[href='liste.html']").await?;
        stage.see_text("h1", "Niedersachsen").await?;
        stage.browser.back().await?;
        stage.faults().clear();
        // The way to load again keeps what was asked.
        stage.value(WAYS_ON, json!(ways_on())).await?;
        stage.click(".late a").await?;
        stage.listed().await?;
        stage.gone(".late").await?;
        stage.address("q=caritas").await
    });
}

#[test]
fn the_members_do_not_wait_for_the_rest() {
    journey("loading-rest", View::DESK, "de", async |stage| {
        // Neither map, tiles, places nor icons: the list stands.
        for path in ["/map/", "/basemap/", "/gazetteer/", "/icon", "/locales/", "/sw.js"] {
            stage.faults().set(path, Fault::Drop);
        }
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.open_first().await?;
        stage.screenshot("list").await?;
        // Languages stay German where the others can't be had, and the page says nothing untrue.
        stage.open("?lang=ar").await?;
        stage.results(OFFICES).await
    });
}
