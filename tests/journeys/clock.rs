//! The device's clock is wrong by a year, then right again: the members are there, they are asked
//! for, and no date is shown that can't be.

use anyhow::Result;
use kmn_tests::page::OFFICES;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// A clock that is wrong by as many days as are noted, for the whole page.
const WRONG_CLOCK: &str = "
    const Right = Date;
    const wrong = () => Number(localStorage.getItem('clock') ?? 0) * 86400000;
    window.Date = class extends Right {
        constructor(...given) { if (given.length) super(...given); else super(Right.now() + wrong()); }
        static now() { return Right.now() + wrong(); }
    };";

/// The path of the feed at the server.
const FEED_PATH: &str = "/data/members.geojson";

#[test]
fn a_year_ahead_and_back() {
    wrong_by("ahead", 365);
}

#[test]
fn a_year_behind_and_forward() {
    wrong_by("behind", -365);
}

fn wrong_by(name: &str, days: i32) {
    journey(&format!("clock-{name}"), View::PHONE, "de", async |stage| {
        let why = Words::of("de")?.say("reason-unreachable", &[])?;
        stage.before_each_page(WRONG_CLOCK).await?;
        stage.open("liste.html").await?;
        stage.script(&format!("localStorage.setItem('clock', {days})")).await?;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.shell_kept().await?;
        stage.open_first().await?;

        // Right again, and without a connection: nothing is told that has not happened yet.
        stage.script("localStorage.removeItem('clock')").await?;
        stage.stop_server();
        stage.reload().await?;
        stage.results(OFFICES).await?;
        stage.see_text(".trouble", &why).await?;
        no_future(stage).await?;

        // With one: asked, and dated today.
        // Cleared first: the page may ask by itself as soon as there is somebody to answer.
        stage.log().clear();
        stage.start_server()?;
        stage.press_if_there(".data-line button").await?;
        stage.answered(FEED_PATH).await?;
        stage.gone(".trouble").await?;
        stage.results(OFFICES).await?;
        stage
            .value(
                "return document.querySelector('.data-line').textContent\
                    .includes(String(new Date().getFullYear()))",
                json!(true),
            )
            .await?;
        no_future(stage).await
    });
}

/// The data line names no year that is still to come.
async fn no_future(stage: &Stage) -> Result<()> {
    let future = "return (document.querySelector('.data-line').textContent.match(/20\\d\\d/g) ?? [])\
        .some(year => Number(year) > new Date().getFullYear())";
    stage.value(future, json!(false)).await
}
