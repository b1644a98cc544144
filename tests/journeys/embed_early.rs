//! A partner's page before the program is here: its members are listed, opened and called, in the
//! visitor's language; and the program takes over without a jump, with the same members.

use anyhow::{Result, bail};
use kmn_tests::hands::Key;
use kmn_tests::hosts::Hosts;
use kmn_tests::words::Words;
use kmn_tests::{Browser, Stage, View, in_every_browser, journey, journey_in};
use serde_json::{Value, json};
use xtask::serve::Fault;

/// The link of a row before the program.
const EARLY: &str = "html[data-page]:not([data-waiting]) .row .name a";

/// While the page is not the program's.
const BEFORE: &str = "html[data-page]";

/// Where the list begins; and whom its first rows name, how high they are, and whether the line of the
/// hours, which nobody knows before the program, is still empty.
const ROWS: &str = "const rows = [...document.querySelectorAll('.row')].slice(0, 12);
    return [Math.round(rows[0].getBoundingClientRect().top), rows.map(row =>
        [row.querySelector('.name').textContent, Math.round(row.offsetHeight), !row.querySelector('.hours')?.textContent.trim()])]";

/// How many there are, in words, and titles and members in their order, with their places.
const LISTED: &str = "return [document.querySelector('#results').textContent,
    ...[...document.querySelectorAll('.results .group, .results .row')].map(element =>
        [element.ariaPosInSet, element.ariaSetSize, element.querySelector('.name')?.textContent ?? element.textContent].join(' '))]";

in_every_browser!(members_are_listed_and_called_before_the_program_is_here);
in_every_browser!(the_program_takes_over_while_somebody_types);

fn members_are_listed_and_called_before_the_program_is_here(browser: Browser) {
    journey_in(browser, "embed-early", async |stage| {
        let words = Words::of("ar")?;
        stage.faults().set(&stage.program()?, Fault::Hold);
        let hosts = Hosts::beside(stage)?;
        let set = "region=03254 lang=ar parts=search,filters,language,header";
        // The frame says that it is ready: it is seen, and as high as the list.
        stage.open_host(&hosts.page("plain.html", set)?).await?;
        stage.value("return watched.events", json!(["kmn-ready"])).await?;
        stage.value("return watched.frame(0).title", json!(words.say("app-title", &[])?)).await?;
        stage.enter_widget(0).await?;
        stage.see(EARLY).await?;
        let root = "const { lang, dir } = document.documentElement; return [lang, dir]";
        stage.value(root, json!(["ar", "rtl"])).await?;
        stage.see_text(".data-line", &words.say("app-notice", &[])?).await?;
        stage.leave_frame().await?;
        stage.screenshot("list").await?;
        stage.enter_widget(0).await?;

        stage.click_text(EARLY, "Asyl e.V. Hildesheim").await?;
        stage.focus_on("#heading").await?;
        let call = stage.see(".sheet a[href='tel:+495121132820']").await?;
        if !call.text().await?.contains(&words.say("member-call", &[])?) {
            bail!("the link to call says {}", call.text().await?);
        }
        stage.see_text(".sheet .large-actions small", "05121 132820").await?;
        stage.see_text(".sheet", &words.say("member-unconfirmed", &[])?).await?;
        stage.leave_frame().await?;
        stage.screenshot("member").await?;
        let heard = "return watched.events.map(event => event.split(' ')[0])";
        stage.value(heard, json!(["kmn-ready", "kmn-select"])).await?;
        stage.enter_widget(0).await?;
        stage.click_text(".sheet .back a", &words.say("back-to-list", &[])?).await?;
        stage.gone(".sheet").await?;
        stage.focus_on("#results").await?;
        stage.see(BEFORE).await.map(drop)
    });
}

fn the_program_takes_over_while_somebody_types(browser: Browser) {
    journey_in(browser, "embed-early-typing", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        stage.open("?embed=1&district=03254&lang=de").await?;
        stage.see(EARLY).await?;
        stage.click("html[data-page] #search").await?;
        stage.keys("carit").await?;
        stage.faults().clear();
        stage.gone(BEFORE).await?;
        stage.results(1).await?;
        stage.focus_on("#search").await?;
        stage.keys("as").await?;
        stage.value("return document.querySelector('#search').value", json!("caritas")).await?;
        stage.results(1).await
    });
}

#[test]
fn a_member_that_is_open_stays_open() {
    journey("embed-early-open", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        stage.open("?embed=1&district=03254&lang=de").await?;
        stage.click(EARLY).await?;
        let name = stage.see("#heading").await?.text().await?;
        stage.faults().clear();
        stage.gone(BEFORE).await?;
        stage.see_text("#heading", &name).await
    });
}

/// Opens a frame before the program, says what stands in it, lets the program come, and says it again.
async fn both(stage: &Stage, way: &str, script: &str) -> Result<(Value, Value)> {
    stage.faults().set(&stage.program()?, Fault::Hold);
    stage.open(&format!("?embed=1&{way}")).await?;
    stage.see(EARLY).await?;
    let early = stage.settled(script).await?;
    stage.see(BEFORE).await?;
    stage.faults().clear();
    stage.gone(BEFORE).await?;
    stage.listed().await?;
    Ok((early, stage.settled(script).await?))
}

/// With a worker or the browser's own cache the program is there at once.
async fn without_caches(stage: &mut Stage) -> Result<()> {
    stage.variant()?.remove("sw.js")?;
    stage.devtools("Network.enable", json!({})).await?;
    stage.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await.map(drop)
}

#[test]
fn nothing_jumps_when_the_program_comes() {
    journey("embed-early-still", View::PHONE, "de", async |stage| {
        without_caches(stage).await?;
        let ways = [
            "district=03254&parts=search,filters,language,header",
            "district=03241&parts=search",
            "parts=search,filters",
            "speaks=ar&parts=search,filters",
        ];
        for way in ways {
            for language in ["de", "ar"] {
                let (before, after) = both(stage, &format!("lang={language}&{way}"), ROWS).await?;
                let rows = |at: &Value| at[1].as_array().cloned().unwrap_or_default();
                let (early, late) = (rows(&before), rows(&after));
                let same = |(one, other): (&Value, &Value)| {
                    one[0] == other[0] && (one[1] == other[1] || one[2] == json!(true))
                };
                let stands = before[0] == after[0] && early.len() == late.len();
                if early.len() < 5 || !stands || !early.iter().zip(&late).all(same) {
                    bail!("{language} {way}:\n{before}\n{after}");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn the_first_list_is_the_programs() {
    journey("embed-early-same", View::PHONE, "de", async |stage| {
        without_caches(stage).await?;
        for way in [
            "lang=de&speaks=ar",
            "lang=de&speaks=kmr&district=03241",
            "lang=de&speaks=de&kind=mbe,jmd",
            "lang=ar&kind=mbe",
            "lang=de&district=03241001,03254&limit=5",
        ] {
            let (early, late) = both(stage, way, LISTED).await?;
            if early != late || early.as_array().is_none_or(|listed| listed.len() < 4) {
                bail!("{way}:\n{early}\n{late}");
            }
        }
        // For several languages the page has no titles, but the same members in the same order.
        let rows =
            "return [...document.querySelectorAll('.row .name')].map(name => name.textContent)";
        let (early, late) = both(stage, "lang=de&speaks=ar,tr", rows).await?;
        if early != late || early.as_array().is_none_or(Vec::is_empty) {
            bail!("{early}\n{late}");
        }
        Ok(())
    });
}

#[test]
fn no_rule_of_accessibility_is_broken_before_the_program() {
    journey("embed-early-axe", View::PHONE, "de", async |stage| {
        stage.with_axe().await?;
        stage.with_audits().await?;
        stage.faults().set(&stage.program()?, Fault::Hold);
        for language in ["de", "ar"] {
            stage.open(&format!("?embed=1&district=03254&lang={language}")).await?;
            stage.see(EARLY).await?;
            for opened in [false, true] {
                if opened {
                    stage.tab_to(EARLY).await?;
                    stage.press(Key::Enter).await?;
                    stage.focus_on("#heading").await?;
                }
                for theme in ["light", "dark"] {
                    stage.device_theme(theme).await?;
                    let mut found = stage.audit("axe(['target-size'])").await?;
                    // The first level is the page's round it.
                    found.retain(|breach| !breach.starts_with("page-has-heading-one"));
                    found.extend(stage.audit("targets()").await?);
                    if !found.is_empty() {
                        bail!("{language} {theme} {opened}:\n{}", found.join("\n"));
                    }
                }
            }
        }
        Ok(())
    });
}

#[test]
fn what_only_the_program_knows_waits_for_it() {
    journey("embed-early-not", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Drop);
        for way in ["show=map", "member=x", "postcode=31134", "q=asyl", "district=03254&near=52,9"]
        {
            stage.open(&format!("?embed=1&{way}")).await?;
            stage.see(".late").await?;
            let seen = "return [...document.querySelectorAll('.row a')]
                .filter(link => link.checkVisibility({ visibilityProperty: true })).length";
            stage.value(seen, json!(0)).await?;
        }
        Ok(())
    });
}
