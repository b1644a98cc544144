//! A long list: little at first, all of it in reach, all of it on paper.

use kmn_tests::page::OFFICES;
use kmn_tests::{View, journey};
use serde_json::json;

const COUNT: &str = "return document.querySelectorAll('.row[aria-posinset]').length";
const POSITIONS: &str =
    "return [...document.querySelectorAll('.row[aria-posinset]')].map(e => Number(e.ariaPosInSet))";

/// How many there are in all, as every row says it.
const SIZES: &str = "return [...new Set([...document.querySelectorAll('.row[aria-posinset]')]
    .map(e => e.ariaSetSize))]";

#[test]
fn twenty_and_then_more() {
    for (name, view) in [("list-phone", View::PHONE), ("list-desk", View::DESK)] {
        journey(name, view, "de", async |stage| {
            stage.open("").await?;
            stage.listed().await?;
            assert_eq!(stage.settled(COUNT).await?, json!(20));
            // The button, pressed from afar, so that only it can have done it.
            stage.script("document.querySelector('.more').click()").await?;
            stage.value(COUNT, json!(40)).await?;
            // Coming near is enough.
            stage.script("document.querySelector('.more').scrollIntoView()").await?;
            stage.value(COUNT, json!(60)).await?;
            for _ in 0..10 {
                stage.script("document.querySelector('.more')?.scrollIntoView()").await?;
                stage.settled(COUNT).await?;
            }
            stage.gone(".more").await?;
            let all: Vec<usize> = (1..=OFFICES).collect();
            stage.value(POSITIONS, json!(all)).await?;
            stage.value(SIZES, json!([OFFICES.to_string()])).await
        });
    }
}

#[test]
fn paper_holds_all() {
    journey("list-paper", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.script("window.dispatchEvent(new Event('beforeprint'))").await?;
        stage.value(COUNT, json!(OFFICES)).await
    });
}
