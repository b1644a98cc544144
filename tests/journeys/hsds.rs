//! A page whose feed is an HSDS endpoint: it works as with any feed, also without a connection, and
//! what the endpoint does wrong costs nothing.

use anyhow::{Context, Result};
use kmn_tests::hsds::{Api, Habits, services};
use kmn_tests::page::OFFICES;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

/// Whether the service worker keeps the script that translates HSDS.
const KEPT: &str = "return caches.keys().then(names => Promise.all(names.map(name =>
    caches.open(name).then(cache => cache.keys()))))
    .then(all => all.flat().some(({ url }) => /\\/hsds\\/worker-/.test(url)))";

/// Serves the built folder as an operator changes it for this API: the address, and what follows.
fn configure(stage: &mut Stage, api: &Api) -> Result<()> {
    stage.variant()?.set_meta("kmn-feed", &api.endpoint())
}

/// Waits until the attempt of this visit has failed for this reason, with so many members there.
async fn stays(stage: &Stage, members: usize, reason: &str) -> Result<()> {
    stage.reload().await?;
    stage.see_text(".trouble", &Words::of("de")?.say(reason, &[])?).await?;
    stage.results(members).await
}

#[test]
fn an_hsds_endpoint_is_a_feed() -> Result<()> {
    let mut habits = Habits::of(services()?);
    let api = Api::start(habits.clone())?;
    let port = api.port();
    let mut api = Some(api);
    journey("hsds", View::PHONE, "de", async |stage| {
        configure(stage, api.as_ref().context("it runs")?)?;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        stage.screenshot("list").await?;
        let asked = api.as_ref().context("it runs")?.asked();
        // The page's own look, then all pages of the list.
        let pages = [1, 2, 3].map(|page| format!("/services?full=true&per_page=100&page={page}"));
        assert_eq!(asked, ["/services".to_owned()].into_iter().chain(pages).collect::<Vec<_>>());

        // Without any server it is all there, as it was.
        stage.shell_kept().await?;
        stage.stop_server();
        api.take().context("it runs")?.stop();
        stays(stage, OFFICES, "reason-unreachable").await?;
        stage.screenshot("offline").await?;

        // Back again, only what changed is asked for.
        habits.services.remove(9);
        habits.services[4]["name"] = "Beratung unter neuem Namen".into();
        habits.services[4]["last_modified"] = "2026-11-24T08:00:00Z".into();
        habits.most = 1_000;
        stage.start_server()?;
        let back = api.insert(Api::start_at(port, habits.clone())?);
        stage.reload().await?;
        stage.results(OFFICES - 1).await?;
        assert_eq!(
            back.asked(),
            [
                "/services",
                "/services?minimal=true&per_page=1000&page=1",
                "/services?modified_after=2026-11-24T08%3A00%3A00Z&full=true&per_page=100&page=1",
            ]
        );
        // The worker that was used is kept, so that a new build may take its own away.
        stage.value(KEPT, json!(true)).await?;
        stage.open("?q=Beratung%20unter%20neuem%20Namen").await?;
        stage.see_text(".row[aria-posinset]", "Beratung unter neuem Namen").await
    });
    Ok(())
}

type Change = fn(&mut Habits);

/// The same page for ever, and never the last.
fn endless(_: usize, page: &mut Value) {
    page["last_page"] = false.into();
    page["contents"] = json!([{"id": "a", "phones": []}]);
}

/// The second page lists nothing that is a list.
fn misshapen(number: usize, page: &mut Value) {
    if number == 2 {
        page["contents"] = json!("none");
    }
}

/// The second page has lost what it lists.
fn gap(number: usize, page: &mut Value) {
    if number == 2 {
        page["contents"] = json!([]);
    }
}

#[test]
fn what_an_hsds_endpoint_does_wrong_costs_nothing() -> Result<()> {
    let mut habits = Habits::of(services()?);
    for service in &mut habits.services {
        // Without dates all is asked for each time.
        service["last_modified"] = json!(null);
    }
    let api = Api::start(habits.clone())?;
    journey("hsds-faults", View::PHONE, "de", async |stage| {
        configure(stage, &api)?;
        stage.open("").await?;
        stage.results(OFFICES).await?;
        let faults: [(Change, &str); 5] = [
            (|h| h.failing = Some((2, 500)), "reason-server"),
            (|h| h.spoil = endless, "reason-no-feed"),
            (|h| h.spoil = misshapen, "reason-no-feed"),
            (|h| h.spoil = gap, "reason-no-feed"),
            (|h| h.services.truncate(50), "reason-shrunk"),
        ];
        for (change, reason) in faults {
            api.change(|api| {
                *api = habits.clone();
                change(api);
            });
            stays(stage, OFFICES, reason).await?;
        }
        api.change(|api| *api = habits.clone());
        // Rows that come in while the page scrolls to its end push the button away from a finger.
        stage.see_text(".data-line button", &Words::of("de")?.say("data-refresh", &[])?).await?;
        stage.press_if_there(".data-line button").await?;
        stage.calm().await?;
        stage.results(OFFICES).await
    });
    Ok(())
}
