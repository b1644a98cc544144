//! A partner's page before the program is here: its members are listed, found, opened and called, in
//! the visitor's language; and the program takes over without a jump.

use anyhow::bail;
use kmn_tests::hands::Key;
use kmn_tests::hosts::Hosts;
use kmn_tests::words::Words;
use kmn_tests::{Browser, View, in_every_browser, journey, journey_in};
use serde_json::{Value, json};
use xtask::serve::Fault;

/// Where the list begins; and whom its first rows name, how high they are, and whether the line of the
/// hours, which nobody knows before the program, is still empty.
const ROWS: &str = "const rows = [...document.querySelectorAll('.row')].slice(0, 12);
    return [Math.round(rows[0].getBoundingClientRect().top), rows.map(row =>
        [row.querySelector('.name').textContent, Math.round(row.offsetHeight), !row.querySelector('.hours').textContent.trim()])]";

in_every_browser!(members_are_found_and_called_before_the_program_is_here);
in_every_browser!(the_program_takes_over_while_somebody_types);

fn members_are_found_and_called_before_the_program_is_here(browser: Browser) {
    journey_in(browser, "embed-early", async |stage| {
        let words = Words::of("ar")?;
        stage.faults().set(&stage.program()?, Fault::Drop);
        let hosts = Hosts::beside(stage)?;
        let set = "region=03254 lang=ar parts=search,filters,language,header";
        // The frame says that it is ready: it is seen, and as high as the list.
        stage.open_host(&hosts.page("plain.html", set)?).await?;
        stage.value("return watched.events", json!(["kmn-ready"])).await?;
        stage.value("return watched.frame(0).title", json!(words.say("app-title", &[])?)).await?;
        stage.enter_widget(0).await?;
        stage.see(".early .row").await?;
        let root = "const { lang, dir } = document.documentElement; return [lang, dir]";
        stage.value(root, json!(["ar", "rtl"])).await?;
        stage.see_text(".early .results", &words.say("app-notice", &[])?).await?;
        stage.leave_frame().await?;
        stage.screenshot("list").await?;
        stage.enter_widget(0).await?;

        // Found in German and in the page's language, by name and by what it is.
        stage.click("#search").await?;
        let count = "return document.querySelectorAll('.row').length";
        let kind = words.say("kind-kompetenzzentrum", &[])?;
        for (typed, found, said) in [("caritas", 1, "جهة واحدة"), (&kind, 2, "جهتان")]
        {
            stage.script("document.querySelector('#search').select()").await?;
            stage.keys(typed).await?;
            stage.value(count, json!(found)).await?;
            stage.see_text("#results", said).await?;
        }
        stage.script("document.querySelector('#search').select()").await?;
        stage.keys("asyl").await?;
        stage.parameter("q", json!("asyl")).await?;

        stage.click_text(".row .name a", "Asyl e.V. Hildesheim").await?;
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
        stage.focus_on("#results").await
    });
}

fn the_program_takes_over_while_somebody_types(browser: Browser) {
    journey_in(browser, "embed-early-typing", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Hold);
        stage.open("?embed=1&district=03254&lang=de").await?;
        stage.see(".early #search").await?.click().await?;
        stage.keys("carit").await?;
        stage.faults().clear();
        stage.gone(".skeleton").await?;
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
        stage.click(".early .row .name a").await?;
        let name = stage.see("#heading").await?.text().await?;
        stage.faults().clear();
        stage.gone(".skeleton").await?;
        stage.see_text("#heading", &name).await
    });
}

#[test]
fn nothing_jumps_when_the_program_comes() {
    journey("embed-early-still", View::PHONE, "de", async |stage| {
        // With a worker or the browser's own cache the program is there at once.
        stage.variant()?.remove("sw.js")?;
        stage.devtools("Network.enable", json!({})).await?;
        stage.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        let ways = [
            "district=03254&parts=search,filters,language,header",
            "district=03241&parts=search",
            "parts=search,filters",
        ];
        for way in ways {
            for language in ["de", "ar"] {
                stage.faults().set(&stage.program()?, Fault::Hold);
                stage.open(&format!("?embed=1&lang={language}&{way}")).await?;
                stage.see(".early .row").await?;
                let before = stage.settled(ROWS).await?;
                stage.faults().clear();
                stage.listed().await?;
                stage.gone(".skeleton").await?;
                let after = stage.settled(ROWS).await?;
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
fn no_rule_of_accessibility_is_broken_before_the_program() {
    journey("embed-early-axe", View::PHONE, "de", async |stage| {
        stage.with_axe().await?;
        stage.with_audits().await?;
        stage.faults().set(&stage.program()?, Fault::Drop);
        for language in ["de", "ar"] {
            stage.open(&format!("?embed=1&district=03254&lang={language}")).await?;
            stage.see(".early .row").await?;
            for opened in [false, true] {
                if opened {
                    stage.tab_to(".row .name a").await?;
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
fn elsewhere_nothing_comes_before_the_program() {
    journey("embed-early-not", View::PHONE, "de", async |stage| {
        stage.faults().set(&stage.program()?, Fault::Drop);
        for way in
            ["?district=03254", "?embed=1&show=map", "?embed=1&member=x", "?embed=1&postcode=31134"]
        {
            stage.open(way).await?;
            stage.see(".skeleton").await?;
            stage.see(".late").await?;
            stage.value("return document.querySelectorAll('.row a').length", json!(0)).await?;
        }
        Ok(())
    });
}
