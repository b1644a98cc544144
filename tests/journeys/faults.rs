//! The endpoint is gone, and nothing else: what was here stays, and a first visit is no dead end.

use kmn_tests::page::OFFICES;
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use xtask::serve::Fault;

const FEED: &str = "/data/members.geojson";
const FAULTS: [(&str, Fault, &str); 2] =
    [("status", Fault::Status(503), "reason-busy"), ("drop", Fault::Drop, "reason-unreachable")];

#[test]
fn the_members_stay() {
    for (name, fault, why) in FAULTS {
        journey(&format!("stay-{name}"), View::PHONE, "de", async |stage| {
            let words = Words::of("de")?;
            stage.open("").await?;
            stage.results(OFFICES).await?;
            stage.gone(".trouble").await?;

            stage.faults()?.set(FEED, fault);
            stage.reload().await?;
            stage.results(OFFICES).await?;
            stage.see_text(".trouble", &words.say(why, &[])?).await?;

            stage.faults()?.clear();
            stage.click_text(".data-line button", &words.say("data-refresh", &[])?).await?;
            stage.gone(".trouble").await?;
            stage.results(OFFICES).await
        });
    }
}

#[test]
fn the_first_visit_is_no_dead_end() {
    for (name, fault, why) in FAULTS {
        journey(&format!("first-{name}"), View::PHONE, "de", async |stage| {
            let words = Words::of("de")?;
            stage.faults()?.set(FEED, fault);
            stage.open("").await?;
            stage.see_text(".notice[role=alert]", &words.say("load-failed", &[])?).await?;
            stage.see_text(".notice[role=alert]", &words.say(why, &[])?).await?;
            stage.see(".notice[role=alert] a[href='liste.html']").await?;
            stage.screenshot("notice").await?;

            stage.faults()?.clear();
            stage.click_text(".notice button", &words.say("load-retry", &[])?).await?;
            stage.results(OFFICES).await?;
            stage.gone(".notice[role=alert]").await
        });
    }
}
