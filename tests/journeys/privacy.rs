//! What data protection officers read (public/datenschutz-einbettung*.html) is what the finder in a
//! partner's page does: whom it asks, what it keeps and when.

use kmn_tests::hands::Key;
use kmn_tests::page::{LINK, SAVE, SEARCH};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::json;

/// Names of a kind that a page for data protection officers gives, such as `data-before=cache`.
fn named(page: &str, when: &str) -> Vec<String> {
    let mark = format!("<code data-{when}\">");
    let names = page.match_indices(&mark).map(|(at, _)| &page[at + mark.len()..]);
    names.filter_map(|rest| Some(rest.split_once('<')?.0.to_owned())).collect()
}

/// What lies in the storage of the frame's origin: keys and caches, without what follows `/` and `-/`.
const STORED: &str = "
    const plain = names => [...new Set(names.map(name => name.split('/')[0].replace(/-$/, '')))].sort();
    return caches.keys().then(names => [plain(Object.keys(localStorage)), plain(names)])";

/// Origins of everything that a document has asked for.
const ASKED: &str = "
    const asked = performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin);
    return [...new Set(asked)]";

/// Requests of a document that carry anything besides an address.
const WITH_QUERY: &str = "
    const asked = performance.getEntriesByType('resource').map(entry => entry.name);
    return asked.filter(name => /[?#]/.test(name))";

/// Counts how often the position is asked for.
const POSITION: &str = "
    window.kmnAsked = 0;
    navigator.geolocation.getCurrentPosition = () => window.kmnAsked++;";

#[test]
fn the_page_for_officers_is_true() {
    journey("builder-privacy", View::PHONE, "de", async |stage| {
        let (mine, finder) = (stage.url("partner.html"), stage.url(""));
        let host = mine.replace("127.0.0.1", "localhost");
        let page = format!(
            "<!doctype html><meta name=viewport content=\"width=device-width\"><title>Partner</title><iframe width=360 height=700 src=\"{finder}?embed=1\" allow=geolocation></iframe>"
        );
        let folder = stage.variant()?.folder().to_owned();
        std::fs::write(folder.join("partner.html"), page)?;
        // The partner's page is not under the finder's policy.
        std::fs::remove_file(folder.join("headers.json"))?;
        let read = |name: &str| std::fs::read_to_string(folder.join(name));
        let german = read("datenschutz-einbettung.html")?;
        let english = read("datenschutz-einbettung.en.html")?;
        let kinds = ["before=\"storage", "before=\"cache", "maybe=\"cache", "after=\"storage"];
        for kind in kinds {
            assert_eq!(named(&german, kind), named(&english, kind), "{kind}");
            assert!(!named(&german, kind).is_empty(), "{kind}");
        }

        stage.browser.goto(&host).await?;
        stage.browser.enter_frame(0).await?;
        stage.listed().await?;
        stage.shell_kept().await?;
        let (storage, caches) = (named(&german, kinds[0]), named(&german, kinds[1]));
        stage.value(STORED, json!([storage, caches])).await?;
        let origin = finder.trim_end_matches('/');
        stage.value(ASKED, json!([origin])).await?;
        stage.value("return document.cookie", json!("")).await?;
        let referrer = format!("{}/", host.trim_end_matches("/partner.html"));
        stage.value("return document.referrer", json!(referrer)).await?;
        // Used: something is looked for, an office opened and saved.
        stage.see(SEARCH).await?.send_keys("Wohnen").await?;
        stage.parameter("q", json!("Wohnen")).await?;
        // The suggestions lie over the list.
        stage.see(SEARCH).await?.send_keys(&String::from(char::from(Key::Escape))).await?;
        stage.click(LINK).await?;
        stage.click(SAVE).await?;
        stage.see(".save.on").await?;
        let names: Vec<_> = [storage, named(&german, kinds[3])].concat();
        let used = stage.settled(STORED).await?;
        let [keys, kept] =
            [&used[0], &used[1]].map(|names| names.as_array().cloned().unwrap_or_default());
        assert!(keys.iter().all(|key| names.iter().any(|name| key == name)), "{keys:?}");
        assert!(keys.len() > 1, "something was kept: {keys:?}");
        let caches = [caches, named(&german, kinds[2])].concat();
        assert!(kept.iter().all(|key| caches.iter().any(|name| key == name)), "{kept:?}");
        stage.value(ASKED, json!([origin])).await?;
        let cookies = stage.devtools("Network.getAllCookies", json!({})).await?;
        assert_eq!(cookies["cookies"], json!([]));
        // What was looked for stands in no request.
        stage.value(WITH_QUERY, json!([])).await?;

        // The position is asked for on a tap, and not before.
        stage.before_each_page(POSITION).await?;
        stage.open("?embed=1").await?;
        stage.listed().await?;
        let asked = "return window.kmnAsked";
        stage.value(asked, json!(0)).await?;
        stage.click(SEARCH).await?;
        stage.value(asked, json!(0)).await?;
        let mine = Words::of("de")?.say("search-position", &[])?;
        stage.click_text("[role=option], button", &mine).await?;
        stage.value(asked, json!(1)).await
    });
}
