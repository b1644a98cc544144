//! What crosses between a partner's page and the finder inside it, and what must not.

use anyhow::bail;
use kmn_tests::hands::Key;
use kmn_tests::hosts::Hosts;
use kmn_tests::page::{FIRST, HEADING, LINK, OFFICE};
use kmn_tests::{Browser, View, in_every_browser, journey, journey_in};
use serde_json::json;

const EVENTS: &str = "return watched.events";
const HEIGHT: &str = "return watched.box(0).offsetHeight";

in_every_browser!(the_page_hears_and_is_heard);
in_every_browser!(hostile_messages_change_nothing);

fn the_page_hears_and_is_heard(browser: Browser) {
    journey_in(browser, "embed-talk", async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage
            .open_host(&hosts.page(
                "plain.html",
                "region=03254 lang=de view=list limit=2 parts=none max-height=2000",
            )?)
            .await?;
        stage.value(EVENTS, json!(["kmn-ready"])).await?;
        // It has grown to what it holds, no further, and shrinks with it.
        stage.enter_widget(0).await?;
        stage.listed().await?;
        let fits = "return document.documentElement.scrollHeight <= innerHeight + 2";
        stage.value(fits, json!(true)).await?;
        let first = stage.first_member().await?;
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        stage.leave_frame().await?;
        stage.value(EVENTS, json!(["kmn-ready", format!("kmn-select {first}")])).await?;
        stage.enter_widget(0).await?;
        stage.click(".back a").await?;
        stage.listed().await?;
        stage.value(fits, json!(true)).await?;
        stage.leave_frame().await?;
        let told =
            ["kmn-ready".to_owned(), format!("kmn-select {first}"), "kmn-select null".into()];
        stage.value(EVENTS, json!(told)).await?;

        // What the page changes later is handed on, without another load of the frame.
        stage.enter_widget(0).await?;
        stage.script("window.same = true").await?;
        stage.leave_frame().await?;
        let element = "document.querySelector('kmn-finder')";
        stage.script(&format!("{element}.setAttribute('lang', 'ar')")).await?;
        stage.value("return watched.frame(0).lang", json!("ar")).await?;
        stage.value("return watched.frame(0).title.length > 5", json!(true)).await?;
        stage.script(&format!("{element}.setAttribute('member', '{OFFICE}')")).await?;
        stage.enter_widget(0).await?;
        stage.value("return document.documentElement.dir", json!("rtl")).await?;
        stage.see(HEADING).await?;
        stage.parameter("member", json!(OFFICE)).await?;
        stage.value("return window.same", json!(true)).await?;
        // A page's wish is no choice of the person's: it is not kept.
        let kept = "try { return localStorage.getItem('kmn-preferences/1') } catch { return null }";
        stage.value(kept, json!(null)).await?;
        stage.leave_frame().await?;
        stage.script(&format!("{element}.removeAttribute('member')")).await?;
        stage.enter_widget(0).await?;
        stage.listed().await?;
        stage.gone(HEADING).await?;
        stage.leave_frame().await?;

        // Another attribute is another address.
        stage.script(&format!("{element}.setAttribute('limit', '3')")).await?;
        stage.widget_ready(0).await?;
        stage.enter_widget(0).await?;
        stage
            .value("return document.querySelectorAll('.row[aria-posinset]').length", json!(3))
            .await?;
        stage.leave_frame().await
    });
}

fn hostile_messages_change_nothing(browser: Browser) {
    journey_in(browser, "embed-hostile", async |stage| {
        let hosts = Hosts::beside(stage)?;
        stage
            .open_host(&hosts.page(
                "hostile.html",
                "region=03254 lang=de view=list limit=2 parts=none max-height=2000",
            )?)
            .await?;
        stage.enter_widget(0).await?;
        stage.listed().await?;
        stage.leave_frame().await?;
        let height = stage.settled(HEIGHT).await?;
        let before = stage.script("return [watched.frame(0).title, watched.frame(0).src]").await?;
        stage.script("attack(0)").await?;
        // The frame, whose word counts, says what no honest frame would.
        stage.enter_widget(0).await?;
        stage
            .script(
                "for (const message of [
                    { kmn: 2, type: 'height', height: 5 }, { type: 'height', height: 5 },
                    { kmn: 1, type: 'height', height: '5' }, { kmn: 1, type: 'height', height: -5 },
                    { kmn: 1, type: 'height', height: NaN }, { kmn: 1, type: 'height', height: 1e9 },
                    { kmn: 1, type: 'select', member: '<b>' }, { kmn: 1, type: 'select', member: 7 },
                    { kmn: 1, type: 'language', language: 7, title: 'planted' },
                    { kmn: 1, type: 'language', language: 'ar', title: 'x'.repeat(201) },
                    { kmn: 1, type: 'language', language: 'ar', title: { length: 1 } },
                    { kmn: 1, type: 'goto', href: 'https://example.org/' }, null, 'kmn'])
                    parent.postMessage(message, '*')",
            )
            .await?;
        stage.leave_frame().await?;
        let now = stage.settled(HEIGHT).await?;
        if now != height {
            bail!("{now} high instead of {height}");
        }
        stage.enter_widget(0).await?;
        // A message that is right comes after them all, so they have been heard.
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        let member =
            stage.script("return new URLSearchParams(location.search).get('member')").await?;
        stage.value("return document.documentElement.lang", json!("de")).await?;
        stage.leave_frame().await?;
        let heard =
            json!(["kmn-ready", format!("kmn-select {}", member.as_str().unwrap_or_default())]);
        stage.value(EVENTS, heard).await?;
        let after = stage.script("return [watched.frame(0).title, watched.frame(0).src]").await?;
        if after != before {
            bail!("{after} instead of {before}");
        }
        stage.enter_widget(0).await?;
        stage.click(".back a").await?;
        stage.gone(HEADING).await?;
        stage.leave_frame().await?;
        stage.value(HEIGHT, height).await?;

        // A frame that was told of another host neither hears this page nor speaks to it.
        let other = "embed=1&lang=de&limit=2&show=list&parts=none&host=https://other.example";
        stage.browser.goto(&hosts.page("bare.html", other)?).await?;
        stage
            .script("window.heard = []; addEventListener('message', e => heard.push(e.data?.type))")
            .await?;
        stage.browser.enter_frame(0).await?;
        stage.listed().await?;
        stage.leave_frame().await?;
        let send =
            format!("frames[0].postMessage({{ kmn: 1, type: 'select', member: '{OFFICE}' }}, '*')");
        stage.script(&send).await?;
        stage.browser.enter_frame(0).await?;
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        let opened =
            stage.script("return new URLSearchParams(location.search).get('member')").await?;
        if opened == json!(OFFICE) {
            bail!("the frame heard a page that is not its host");
        }
        stage.leave_frame().await?;
        stage.value("return heard", json!([])).await
    });
}

#[test]
fn the_whole_finder_shows_the_same() {
    journey("embed-open", View::PHONE, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let set = "region=03254 lang=ar speaks=ar view=list accent=#7a1f5c limit=1 heading=4 max-height=2000";
        stage.open_host(&hosts.page("plain.html", set)?).await?;
        stage.enter_widget(0).await?;
        stage.listed().await?;
        stage.script("document.querySelector('#search').focus()").await?;
        stage.keys("asyl").await?;
        stage.parameter("q", json!("asyl")).await?;
        stage.press(Key::Escape).await?;
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        let member =
            stage.script("return new URLSearchParams(location.search).get('member')").await?;
        let open = "const link = document.querySelector('#embed-open');\
            link.dispatchEvent(new Event('pointerdown', { bubbles: true }));\
            return [link.target, ...new URL(link.href).searchParams.entries()].map(String)";
        let expected = json!([
            "_blank",
            "q,asyl",
            "speaks,ar",
            "district,03254",
            format!("member,{}", member.as_str().unwrap_or_default()),
            "lang,ar"
        ]);
        stage.value(open, expected).await?;
        stage.value(FIRST, stage.script(FIRST).await?).await
    });
}
