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

/// Whoever opens a page makes the browser ask for an icon: without a name for `/favicon.ico`, which
/// is not ours to have where the finder lies in a folder.
#[test]
fn every_page_names_its_icon() -> anyhow::Result<()> {
    let mut pages = 0;
    for entry in std::fs::read_dir(built())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "html") {
            let page = std::fs::read_to_string(&path)?;
            let named = page.contains("rel=\"icon\"") || page.contains("rel=icon");
            assert!(named, "{} names no icon", path.display());
            pages += 1;
        }
    }
    assert!(pages > 30, "{pages} pages");
    Ok(())
}
