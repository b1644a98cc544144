//! The feed lies at another host than the page, and that host can't be reached; the server says when
//! to come back; and of several tabs one asks for all.

use anyhow::Result;
use kmn_tests::page::OFFICES;
use kmn_tests::stage::dist;
use kmn_tests::variant::FEED;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;
use xtask::serve::{Answer, Fault, ServeOptions, Server};

/// The path of the feed at the server.
const FEED_PATH: &str = "/data/members.geojson";

/// Notes for how long the page waits, and waits.
const WAITS: &str = "
    window.kmnWaits = [];
    const wait = window.setTimeout;
    window.setTimeout = (f, ms, ...rest) => (kmnWaits.push(ms), wait(f, ms, ...rest));";

#[test]
fn the_feeds_host_refuses() {
    journey("connection-refused", View::PHONE, "de", async |stage| {
        let why = Words::of("de")?.say("reason-unreachable", &[])?;
        let host = elsewhere(0)?;
        let port = host.port();
        let feed = format!("{}{FEED}", host.url());
        stage.variant()?.set_meta("kmn-feed", &feed)?;
        stage.open("").await?;
        stage.results(OFFICES).await?;

        host.stop();
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.see_text(".trouble", &why).await?;

        let _host = elsewhere(port)?;
        stage.press_if_there(".data-line button").await?;
        stage.gone(".trouble").await?;
        stage.results(OFFICES).await
    });
}

#[test]
fn the_feeds_host_has_no_address() {
    journey("connection-dns", View::PHONE, "de", async |stage| {
        let why = Words::of("de")?.say("reason-unreachable", &[])?;
        // No name below `.invalid` is ever found (RFC 2606).
        stage.variant()?.set_meta("kmn-feed", "http://kmn.invalid/members.geojson")?;
        // A kept page would name this feed until somebody changes over to the next.
        stage.variant()?.remove("sw.js")?;
        stage.open("").await?;
        stage.see_text(".notice[role=alert]", &why).await?;
        stage.see(".notice[role=alert] a[href='liste.html']").await?;
        stage.variant()?.set_meta("kmn-feed", FEED)?;
        stage.open("").await?;
        stage.results(OFFICES).await
    });
}

#[test]
fn the_server_is_asked_again_when_it_said() {
    journey("connection-later", View::PHONE, "de", async |stage| {
        stage.before_each_page(WAITS).await?;
        stage.faults().set(FEED_PATH, Fault::Answer(Answer::unavailable(120)));
        stage.open("").await?;
        stage.see(".notice[role=alert]").await?;
        let waits = "return kmnWaits.some(ms => ms >= 120000 && ms <= 900000)";
        stage.value(waits, json!(true)).await
    });
}

#[test]
fn one_tab_asks_for_all() {
    journey("connection-tabs", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        let (first, second) = stage.second_tab("").await?;
        stage.results(OFFICES).await?;
        let member = json!({ "type": "Feature", "id": "neu", "geometry": null, "properties":
            { "name": "Neue Stelle", "kind": "mbe", "location_precision": "city" } });
        stage.variant()?.edit_feed(|feed| {
            if let Some(features) = feed["features"].as_array_mut() {
                features.push(member);
            }
        })?;
        stage.browser.switch_to_window(first).await?;
        stage.log().clear();
        stage.press_if_there(".data-line a[href*='page=ueber']").await?;
        let refresh = Words::of("de")?.say("data-refresh", &[])?;
        stage.click_text("article.sheet button", &refresh).await?;
        stage.results(OFFICES + 1).await?;
        // The other follows, and asks nobody.
        stage.browser.switch_to_window(second).await?;
        stage.results(OFFICES + 1).await?;
        stage.settled("return document.body.textContent.length").await?;
        assert_eq!(stage.log().statuses(FEED_PATH), [Some(200)], "one request for both");
        unharmed(stage).await
    });
}

/// A server of its own for the feed.
fn elsewhere(port: u16) -> Result<Server> {
    Server::start(ServeOptions { dist: dist()?, host: "127.0.0.1".into(), port })
}

/// The console holds no error.
async fn unharmed(stage: &Stage) -> Result<()> {
    assert_eq!(stage.complaints().await?, Vec::<String>::new());
    Ok(())
}
