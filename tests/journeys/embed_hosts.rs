//! Partners' pages as found in the wild, in every browser: the finder stands in each as it should,
//! and each page stays as it was.

use anyhow::{Context, bail};
use kmn_tests::hands::Key;
use kmn_tests::hosts::{self, Hosts};
use kmn_tests::page::{LINK, OFFICES};
use kmn_tests::{Browser, Cast, Habits, View, in_every_browser, journey, journey_in, journey_with};
use serde_json::json;

/// Size of the element's box and frame, whether the frame is seen, and whether what follows lies
/// below it; the page is not wider than the screen.
const STANDS: &str = "const [box, frame] = [watched.box(0), watched.frame(0)];\
    const [outer, inner] = [box.getBoundingClientRect(), frame.getBoundingClientRect()];\
    const after = document.querySelector('#after').parentElement.getBoundingClientRect();\
    return [outer.width >= 200, outer.height >= 300 && outer.height <= 900, inner.width >= outer.width - 4,\
        inner.height >= outer.height - 4, getComputedStyle(frame).opacity == 1,\
        getComputedStyle(watched.link(0)).display == 'none', after.top >= outer.bottom - 1,\
        document.documentElement.scrollWidth <= innerWidth]";

in_every_browser!(it_stands_in_every_page);
in_every_browser!(the_tab_key_goes_in_and_out);
in_every_browser!(two_stand_on_one_page);
in_every_browser!(inside_another_frame);
in_every_browser!(with_the_host_offline_after_one_visit);

fn it_stands_in_every_page(browser: Browser) {
    journey_in(browser, "embed-pages", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let names = hosts::names()?;
        if names.len() < 7 {
            bail!("only {names:?}");
        }
        for name in names {
            let address = hosts.page(&name, "region=03254 lang=de limit=3")?;
            stage.open_host(&address).await.with_context(|| name.clone())?;
            stage.enter_widget(0).await?;
            stage.listed().await?;
            stage.leave_frame().await?;
            stage.value(STANDS, vec![true; 8].into()).await.with_context(|| name.clone())?;
            stage.screenshot(&name).await?;
        }
        Ok(())
    });
}

fn the_tab_key_goes_in_and_out(browser: Browser) {
    journey_in(browser, "embed-keys", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let set = "region=03254 lang=de view=list limit=1 parts=none";
        stage.open_host(&hosts.page("plain.html", set)?).await?;
        stage.enter_widget(0).await?;
        stage.listed().await?;
        stage.leave_frame().await?;
        // The frame has a name, and takes no focus by itself.
        stage
            .value(
                "return watched.frame(0).title",
                json!("Migrationsberatung in Niedersachsen finden"),
            )
            .await?;
        stage.value("return document.activeElement === document.body", json!(true)).await?;
        stage.script("document.querySelector('#before').focus()").await?;
        stage.press(Key::Tab).await?;
        stage.value("return document.activeElement.localName", json!("kmn-finder")).await?;
        stage.enter_widget(0).await?;
        stage.focus_on(".skip").await?;
        let mut rows = 0;
        for _ in 0..40 {
            rows += u32::from(stage.has_focus(LINK).await?);
            if !stage.script("return document.hasFocus()").await?.as_bool().unwrap_or_default() {
                break;
            }
            stage.press(Key::Tab).await?;
        }
        stage.leave_frame().await?;
        stage.focus_on("#after").await?;
        if rows != 1 {
            bail!("{rows} rows had the focus");
        }
        stage.tab_back().await?;
        stage.value("return document.activeElement.localName", json!("kmn-finder")).await
    });
}

fn two_stand_on_one_page(browser: Browser) {
    journey_in(browser, "embed-two", async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage.open_host(&hosts.page("two.html", "lang=de region=03254 view=list limit=1")?).await?;
        // What lies far below waits until somebody comes near.
        stage.script("document.querySelector('#second').scrollIntoView()").await?;
        stage.widget_ready(1).await?;
        for (n, language, rows) in [(0, "de", 1), (1, "ar", 2)] {
            stage.enter_widget(n).await?;
            stage.value("return document.documentElement.lang", json!(language)).await?;
            let count = "return document.querySelectorAll('.row[aria-posinset]').length";
            stage.value(count, json!(rows)).await?;
            stage.leave_frame().await?;
        }
        // The script stood there twice, and left no name behind.
        let names = "return Object.getOwnPropertyNames(window)\
            .filter(name => !watched.names.includes(name) && !/^\\d+$|webdriver|^(cdc|ret|se)_/i.test(name))";
        stage.value(names, json!([])).await?;
        // An element that is moved shows itself anew.
        stage.script("document.querySelector('#second').append(document.querySelector('#first kmn-finder'))").await?;
        stage.widget_ready(0).await?;
        stage.widget_ready(1).await
    });
}

#[test]
fn on_the_smallest_page() {
    let view = View { width: 280, ..View::SMALLEST };
    journey("embed-280", view, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        for set in ["lang=de limit=2", "lang=ar view=map"] {
            stage.open_host(&hosts.page("plain.html", set)?).await?;
            stage.enter_widget(0).await?;
            stage.see(".finder:not(.skeleton)").await?;
            let wide = "return document.documentElement.scrollWidth <= innerWidth";
            stage.value(wide, json!(true)).await?;
            stage.leave_frame().await?;
            stage.value(STANDS, vec![true; 8].into()).await?;
            stage.screenshot(if set.contains("map") { "map" } else { "list" }).await?;
        }
        Ok(())
    });
}

#[test]
fn with_storage_blocked() {
    let habits = Habits { nothing_stored_in_frames: true, ..Habits::default() };
    let cast = Cast { habits, ..Cast::with(Browser::Chromium) };
    journey_with("embed-blocked", cast, async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage.open_host(&hosts.page("plain.html", "region=03254 lang=de limit=3")?).await?;
        stage.enter_widget(0).await?;
        let refused = "try { return localStorage.length >= 0 } catch { return 'refused' }";
        stage.value(refused, json!("refused")).await?;
        stage
            .value("return document.querySelectorAll('.row[aria-posinset]').length", json!(3))
            .await
    });
}

fn inside_another_frame(browser: Browser) {
    journey_in(browser, "embed-nested", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let inner = hosts.page("plain.html", "region=03254 lang=de view=list limit=2")?;
        stage.browser.goto(&hosts.page("inside.html", &inner)?).await?;
        stage.browser.enter_frame(0).await?;
        stage.widget_ready(0).await?;
        stage.enter_widget(0).await?;
        stage.listed().await?;
        stage.leave_frame().await?;
        // The frame's word reaches the page that holds the element, not the one round that.
        let height = stage.settled("return watched.box(0).offsetHeight").await?;
        if height == json!(640) {
            bail!("it has not taken the height of what it holds");
        }
        Ok(())
    });
}

#[test]
fn nothing_comes_from_elsewhere() {
    journey("embed-origins", View::DESK, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage.open_host(&hosts.page("plain.html", "postcode=31134 lang=ar view=both")?).await?;
        let origins = "return [...new Set(performance.getEntriesByType('resource').map(r => new URL(r.name).origin))].sort()";
        let finder = stage.url("").trim_end_matches('/').to_owned();
        stage.value(origins, json!([finder, hosts.origin()])).await?;
        stage.enter_widget(0).await?;
        stage.see(".map-place canvas").await?;
        stage.value(origins, json!([finder])).await?;
        // What the finder learns of the page round it is its origin.
        stage.value("return document.referrer", json!(format!("{}/", hosts.origin()))).await?;
        stage.value("return document.cookie", json!("")).await?;
        stage.leave_frame().await?;
        stage.value("return document.cookie", json!("")).await?;
        match stage.complaints().await?.as_slice() {
            [] => Ok(()),
            complaints => bail!("the console says {complaints:#?}"),
        }
    });
}

#[test]
fn without_a_finder_it_is_a_link() {
    journey("embed-link", View::PHONE, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        // The page of the finder is away, its script is not.
        stage.variant()?.remove("index.html")?;
        stage.browser.goto(&hosts.page("line.html", "region=03254 lang=ar")?).await?;
        let link = "const link = watched.link(0); return [getComputedStyle(link).display != 'none' && link.offsetHeight > 20,\
            link.lang, link.href, link.target, watched.box(0).offsetHeight]";
        let href = stage.url("?district=03254&lang=ar");
        // At once, in the height that the finder would have.
        stage.value(link, json!([true, "ar", href, "_top", 640])).await?;
        // And for good, once nothing has been heard for fifteen seconds.
        stage.value("return watched.box(0).className", json!("failed")).await?;
        // Then it is the link inside, as the partner wrote it; nothing waits any more: the box is as
        // high as the link.
        let alone = "const link = document.querySelector('kmn-finder a');\
            return [watched.link(0).offsetHeight, link.offsetHeight > 10, link.href, watched.box(0).offsetHeight < 120]";
        stage.value(alone, json!([0, true, stage.url(""), true])).await
    });
}

fn with_the_host_offline_after_one_visit(browser: Browser) {
    journey_in(browser, "embed-offline", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let address = hosts.with_script("plain.html", "embed-1.js", "lang=de view=list")?;
        stage.open_host(&address).await?;
        stage.enter_widget(0).await?;
        stage.shell_kept().await?;
        stage.results(OFFICES).await?;
        stage.leave_frame().await?;
        stage.stop_server();
        stage.open_host(&address).await?;
        stage.enter_widget(0).await?;
        stage.results(OFFICES).await
    });
}

#[test]
fn printed() {
    journey("embed-print", View::DESK, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let set = "region=03254 lang=de view=list limit=3 parts=none";
        stage.open_host(&hosts.page("plain.html", set)?).await?;
        stage.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        // The list, and where to find it: an address stands on paper too.
        let shown = "const link = watched.link(0); return [getComputedStyle(link).display,\
            getComputedStyle(link, '::after').content.includes(link.href), watched.frame(0).offsetHeight > 200,\
            link.getBoundingClientRect().bottom <= watched.frame(0).getBoundingClientRect().top]";
        stage.value(shown, json!(["block", true, true, true])).await
    });
}
