//! What visitors get: the build with the editors' members, whoever they are. By what holds of any
//! members, so that nothing that is written into `data/members.csv` as told can turn it red.

use anyhow::Context;
use kmn_tests::stage::built;
use kmn_tests::variant::FEED;
use kmn_tests::{View, journey};
use serde_json::{Value, json};
use xtask::serve::{ServeOptions, Server};

/// How many members the page without program lists.
const LISTED: &str = "return document.querySelectorAll('article[id]').length";

#[test]
fn everyone_in_the_feed_is_found_and_listed() {
    journey("editors", View::PHONE, "de", async |stage| {
        let feed: Value = serde_json::from_slice(&std::fs::read(built().join(FEED))?)?;
        let members = feed["features"].as_array().context("features")?.len();
        assert!(members > 0);
        let host = "127.0.0.1".into();
        let server = Server::start(ServeOptions { dist: built(), host, port: 0 })?;
        stage.browser.goto(&server.url()).await?;
        stage.results(members).await?;
        stage.open_first().await?;
        stage.browser.goto(&format!("{}liste.html", server.url())).await?;
        stage.value(LISTED, json!(members)).await?;
        assert_eq!(stage.complaints().await?, Vec::<String>::new());
        Ok(())
    });
}
