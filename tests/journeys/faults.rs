//! The endpoint fails in every way that a network, a server or a publisher knows, and nothing else
//! does: a first visit is no dead end, later ones lose nothing, one calm line says why, and when
//! the fault is over so is the line. `docs/reliability.md` lists them.

use anyhow::{Result, bail};
use kmn_tests::page::OFFICES;
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
    window.setTimeout = (f, ms, ...rest) => wait(f, ms >= 20000 ? ms / 20 : ms, ...rest);";

/// What a person is told.
#[derive(Debug, Clone, Copy)]
enum Why {
    /// There is no connection, or no whole answer.
    Unreachable,
    /// The server says that it can't.
    Server,
    /// The answer is none that can be used.
    Unusable,
    /// The answer is too large.
    TooLarge,
}

impl Why {
    /// The keys of what is said where there are members, and where there are none yet.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Unreachable => ("data-offline", "load-failed-offline"),
            Self::Server => ("data-failed", "data-failed-server"),
            Self::Unusable => ("data-refused-format", "data-refused-format"),
            Self::TooLarge => ("data-failed", "data-refused-format"),
        }
    }
}

#[test]
fn not_found_404() {
    survived("404", Fault::Status(404), Why::Server);
}

#[test]
fn gone_410() {
    survived("410", Fault::Status(410), Why::Server);
}

#[test]
fn broken_500() {
    survived("500", Fault::Status(500), Why::Server);
}

#[test]
fn busy_503_with_retry_after() {
    survived("503", Fault::Answer(Answer::unavailable(120)), Why::Server);
}

#[test]
fn hung_up_without_an_answer() {
    survived("drop", Fault::Drop, Why::Unreachable);
}

#[test]
fn cut_after_half() {
    survived("cut", Fault::Cut, Why::Unreachable);
}

#[test]
fn silent_after_half() {
    journey("faults-stall", View::PHONE, "de", async |stage| {
        stage.before_each_page(HURRY).await?;
        survive(stage, Fault::Stall, Why::Unreachable).await
    });
}

#[test]
fn a_length_that_is_too_short() {
    survived("short", Fault::Length(50), Why::Unusable);
}

#[test]
fn a_length_that_is_too_long() {
    survived("long", Fault::Length(200), Why::Unreachable);
}

#[test]
fn a_bomb_that_unpacks_beyond_the_limit() {
    let head = "{\"type\":\"FeatureCollection\",\"profile\":\"kmn-directory/1\",\"features\":[";
    let bomb = Answer::bomb("application/geo+json", head, b' ', TOO_MUCH, "]}");
    survived("bomb", Fault::Answer(bomb.unwrap_or_else(|e| panic!("{e}"))), Why::TooLarge);
}

#[test]
fn a_captive_portal_that_answers_itself() {
    let page = "<!doctype html><title>WLAN</title><h1>Bitte anmelden</h1>";
    survived("portal", Fault::Answer(Answer::of("text/html", page)), Why::Unusable);
}

#[test]
fn a_captive_portal_that_leads_elsewhere() {
    let elsewhere = Answer::redirect("http://portal.invalid/login");
    survived("redirect", Fault::Answer(elsewhere), Why::Unreachable);
}

#[test]
fn json_of_another_shape() {
    for (name, text) in [
        ("array", "[1, 2, 3]"),
        ("error", r#"{"error":{"code":42,"message":"no"}}"#),
        ("points", r#"{"type":"FeatureCollection","features":[]}"#),
        ("major", r#"{"type":"FeatureCollection","profile":"kmn-directory/2","features":[]}"#),
    ] {
        let answer = Answer::of("application/json", text);
        survived(&format!("json-{name}"), Fault::Answer(answer), Why::Unusable);
    }
}

#[test]
fn bytes_of_another_sort() {
    for (name, bytes) in [("none", vec![]), ("binary", vec![0xff, 0xd8, 0xff, 0xe0, 0, 0x10])] {
        let answer = Answer::of("application/geo+json", bytes);
        survived(&format!("bytes-{name}"), Fault::Answer(answer), Why::Unusable);
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
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.gone(".trouble").await
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
        stage.gone(".trouble").await
    });
}

/// The path of the feed at the server.
const FEED_PATH: &str = "/data/members.geojson";

fn survived(name: &str, fault: Fault, why: Why) {
    journey(&format!("faults-{name}"), View::PHONE, "de", async |stage| {
        survive(stage, fault, why).await
    });
}

/// A first visit, its end, and a later visit.
async fn survive(stage: &mut Stage, fault: Fault, why: Why) -> Result<()> {
    let words = Words::of("de")?;
    let (trouble, none_yet) = why.keys();
    stage.faults().set(FEED_PATH, fault.clone());
    stage.open("").await?;
    stage.see_text(".notice[role=alert]", &words.say("load-failed", &[])?).await?;
    stage.see_text(".notice[role=alert]", &words.say(none_yet, &[])?).await?;
    stage.see(".notice[role=alert] a[href='liste.html']").await?;
    stage.screenshot("first").await?;
    stage.faults().clear();
    stage.press_if_there(".notice[role=alert] button").await?;
    stage.results(OFFICES).await?;
    stage.gone(".notice[role=alert]").await?;

    stage.faults().set(FEED_PATH, fault);
    stage.reload().await?;
    stage.results(OFFICES).await?;
    stage.see_text(".trouble", &words.say(trouble, &[])?).await?;
    stage.gone(".notice[role=alert]").await?;
    stage.screenshot("later").await?;
    over(stage).await
}

/// The fault ends, and so does what is said of it.
async fn over(stage: &Stage) -> Result<()> {
    stage.faults().clear();
    stage.press_if_there(".data-line button").await?;
    stage.gone(".trouble").await?;
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
        stage.see_text(".trouble", &words.say("data-refused-shrunk", &[])?).await?;
        // Nor at the next start, without a connection: what was refused was not kept.
        stage.stop_server();
        stage.press_if_there(".data-line button").await?;
        stage.see_text(".trouble", &words.say("data-offline", &[])?).await?;
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
