//! The endpoint fails in every way that a network, a server or a publisher knows, and nothing else
//! does: a first visit is no dead end, later ones lose nothing, one calm line says why, and when
//! the fault is over so is the line. `docs/reliability.md` lists them.

use anyhow::{Result, bail};
use kmn_tests::page::{LINK, OFFICES};
use kmn_tests::variant::FEED;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;
use std::time::Duration;
use xtask::serve::{Answer, Fault};

/// More than a feed may have.
const TOO_MUCH: usize = 40 << 20;

/// Makes the page's long waits short, so that a time limit is met within a test.
const HURRY: &str = "
    const wait = window.setTimeout;
    window.setTimeout = (f, ms, ...rest) => wait(f, ms >= 10000 ? ms / 20 : ms, ...rest);";

#[test]
fn not_found_404() {
    survived("404", Fault::Status(404), "reason-missing");
}

#[test]
fn gone_410() {
    survived("410", Fault::Status(410), "reason-missing");
}

#[test]
fn broken_500() {
    survived("500", Fault::Status(500), "reason-server");
}

#[test]
fn busy_503_with_retry_after() {
    survived("503", Fault::Answer(Answer::unavailable(120)), "reason-busy");
}

#[test]
fn hung_up_without_an_answer() {
    survived("drop", Fault::Drop, "reason-unreachable");
}

#[test]
fn cut_after_half() {
    survived("cut", Fault::Cut, "reason-cut-off");
}

#[test]
fn silent_after_half() {
    journey("faults-stall", View::PHONE, "de", async |stage| {
        stage.before_each_page(HURRY).await?;
        survive(stage, Fault::Stall, "reason-slow").await
    });
}

#[test]
fn a_length_that_is_too_short() {
    journey("faults-short", View::PHONE, "de", async |stage| {
        let why = Words::of("de")?.say("reason-no-feed", &[])?;
        stage.faults().set(FEED_PATH, Fault::Length(50));
        stage.open("").await?;
        stage.see_text(".notice[role=alert]", &why).await?;
        // The browser's own copy is half a feed now, and "unchanged": it is not asked for again.
        stage.faults().clear();
        stage.press_if_there(".notice[role=alert] button").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        // Half of what is known, under its own tag, and half of something new: neither is kept.
        stage.faults().set(FEED_PATH, Fault::Length(50));
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.variant()?.edit_feed(|feed| feed["title"] = json!("Neu"))?;
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.see_text(".trouble", &why).await?;
        stage.stop_server();
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.start_server()?;
        over(stage).await
    });
}

#[test]
fn a_length_that_is_too_long() {
    survived("long", Fault::Length(200), "reason-cut-off");
}

#[test]
fn a_bomb_that_unpacks_beyond_the_limit() {
    let head = "{\"type\":\"FeatureCollection\",\"profile\":\"kmn-directory/1\",\"features\":[";
    let bomb = Answer::bomb("application/geo+json", head, b' ', TOO_MUCH, "]}");
    survived("bomb", Fault::Answer(bomb.unwrap_or_else(|e| panic!("{e}"))), "reason-too-large");
}

#[test]
fn a_captive_portal_that_answers_itself() {
    let page = "<!doctype html><title>WLAN</title><h1>Bitte anmelden</h1>";
    survived("portal", Fault::Answer(Answer::of("text/html", page)), "reason-web-page");
}

#[test]
fn a_captive_portal_that_leads_elsewhere() {
    let elsewhere = Answer::redirect("http://portal.invalid/login");
    survived("redirect", Fault::Answer(elsewhere), "reason-unreachable");
}

#[test]
fn json_of_another_shape() {
    const OF_NOBODY: &str = r#"{"type":"FeatureCollection","features":[]}"#;
    const OF_LATER: &str =
        r#"{"type":"FeatureCollection","profile":"kmn-directory/2","features":[]}"#;
    for (name, text, why) in [
        ("array", "[1, 2, 3]", "reason-no-feed"),
        ("error", r#"{"error":{"code":42,"message":"no"}}"#, "reason-no-feed"),
        ("points", OF_NOBODY, "reason-wrong-profile"),
        ("major", OF_LATER, "reason-wrong-profile"),
    ] {
        let answer = Answer::of("application/json", text);
        survived(&format!("json-{name}"), Fault::Answer(answer), why);
    }
}

#[test]
fn bytes_of_another_sort() {
    for (name, bytes) in [("none", vec![]), ("binary", vec![0xff, 0xd8, 0xff, 0xe0, 0, 0x10])] {
        let answer = Answer::of("application/geo+json", bytes);
        survived(&format!("bytes-{name}"), Fault::Answer(answer), "reason-no-feed");
    }
}

#[test]
fn a_slow_first_byte() {
    journey("faults-late", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        // Nobody waits that long: the members are there before the answer is.
        stage.faults().set(FEED_PATH, Fault::Delay(Duration::from_secs(600)));
        stage.log().clear();
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.gone(".notice[role=alert]").await?;
        if stage.log().statuses(FEED_PATH).iter().any(Option::is_some) {
            bail!("the server answered: {:?}", stage.log().all());
        }
        Ok(())
    });
}

#[test]
fn a_slow_drip() {
    journey("faults-drip", View::PHONE, "de", async |stage| {
        let drip = Fault::Drip { pieces: 40, pause: Duration::from_millis(50) };
        stage.faults().set(FEED_PATH, drip);
        // Slow, but whole: it counts.
        stage.open("").await?;
        stage.results(OFFICES).await?;
        // So does what is new at a later visit, when what is kept stands there already.
        stage.variant()?.edit_feed(|feed| {
            feed["features"][0]["properties"]["name"] = json!("AAA Langsam, aber neu");
        })?;
        stage.log().clear();
        stage.open("?sort=name").await?;
        stage.see_text(LINK, "AAA Langsam, aber neu").await?;
        assert_eq!(stage.log().statuses(FEED_PATH), [Some(200)], "asked once, and not again");
        stage.calm().await?;
        stage.results(OFFICES).await
    });
}

#[test]
fn an_empty_feed() {
    refused_as_shrunk("empty", 0);
}

#[test]
fn a_feed_shrunk_by_more_than_half() {
    refused_as_shrunk("shrunk", OFFICES / 2 - 1);
}

#[test]
fn a_feed_that_means_to_shrink() {
    journey("faults-replaces", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.variant()?.edit_feed(|feed| {
            shrink(feed, 3);
            feed["replaces"] = json!("all");
        })?;
        stage.reload().await?;
        stage.results(3).await?;
        stage.calm().await
    });
}

/// The path of the feed at the server.
const FEED_PATH: &str = "/data/members.geojson";

fn survived(name: &str, fault: Fault, why: &str) {
    journey(&format!("faults-{name}"), View::PHONE, "de", async |stage| {
        survive(stage, fault, why).await
    });
}

/// A first visit, its end, and a later visit.
async fn survive(stage: &mut Stage, fault: Fault, why: &str) -> Result<()> {
    let words = Words::of("de")?;
    let why = words.say(why, &[])?;
    stage.faults().set(FEED_PATH, fault.clone());
    stage.open("").await?;
    stage.see_text(".notice[role=alert]", &words.say("load-failed", &[])?).await?;
    stage.see_text(".notice[role=alert]", &why).await?;
    stage.see(".notice[role=alert] a[href='liste.html']").await?;
    stage.screenshot("first").await?;
    stage.faults().clear();
    stage.press_if_there(".notice[role=alert] button").await?;
    stage.results(OFFICES).await?;
    stage.gone(".notice[role=alert]").await?;

    stage.faults().set(FEED_PATH, fault);
    stage.reload().await?;
    stage.results(OFFICES).await?;
    stage.see_text(".trouble", &why).await?;
    stage.gone(".notice[role=alert]").await?;
    stage.screenshot("later").await?;
    over(stage).await
}

/// The fault ends, and so does what is said of it.
async fn over(stage: &Stage) -> Result<()> {
    stage.faults().clear();
    stage.press_if_there(".data-line button").await?;
    stage.calm().await?;
    stage.results(OFFICES).await
}

fn refused_as_shrunk(name: &str, members: usize) {
    journey(&format!("faults-{name}"), View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        let whole = stage.variant()?.read(FEED)?;
        stage.variant()?.edit_feed(|feed| shrink(feed, members))?;
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.see_text(".trouble", &words.say("reason-shrunk", &[])?).await?;
        // Nor at the next start, without a connection: what was refused was not kept.
        stage.stop_server();
        stage.press_if_there(".data-line button").await?;
        stage.see_text(".trouble", &words.say("reason-unreachable", &[])?).await?;
        stage.results(OFFICES).await?;
        stage.start_server()?;
        stage.variant()?.feed(whole)?;
        over(stage).await
    });
}

fn shrink(feed: &mut serde_json::Value, members: usize) {
    if let Some(features) = feed["features"].as_array_mut() {
        features.truncate(members);
    }
}
