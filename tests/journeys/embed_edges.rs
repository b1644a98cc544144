//! The element where its script is no copy of the finder's own line, its frame is hidden, or a person opens
//! a tab out of it.

use anyhow::Result;
use kmn_tests::hosts::Hosts;
use kmn_tests::page::{HEADING, LINK, OFFICE};
use kmn_tests::stage::built;
use kmn_tests::{Browser, Stage, View, in_every_browser, journey, journey_in};
use serde_json::json;
use xtask::serve::Fault;

/// Ways in which partners bring the script, as its file, what is in it round the script, and the page's line.
const WAYS: [(&str, &str, &str); 3] = [
    ("embed.js", "", "<script src=embed.js async></script>"),
    ("bundle.js", "window.other = 1;\n", "<script src=bundle.js defer></script>"),
    ("packet.js", "", "<script type=module>import('./packet.js')</script>"),
];

/// A partner's page with the script from its own server, and in the element what is given.
fn page(stage: &Stage, hosts: &Hosts, way: (&str, &str, &str), inside: &str) -> Result<String> {
    let (file, before, line) = way;
    let script = std::fs::read_to_string(built().join("embed.js"))?;
    hosts.add(file, &format!("{before}{script}"))?;
    let inside = inside.replace("{{finder}}", &stage.url(""));
    hosts.add(
        "brought.html",
        &format!(
            "<!doctype html><html lang=de><meta charset=utf-8><link rel=icon href='data:,'>\
             <title>Gemeinde</title><script src=watch.js></script>{line}\
             <kmn-finder region=03254 lang=de view=list>{inside}</kmn-finder>"
        ),
    )?;
    Ok(format!("{}/brought.html", hosts.origin()))
}

in_every_browser!(the_link_inside_names_the_finder);

fn the_link_inside_names_the_finder(browser: Browser) {
    journey_in(browser, "embed-brought", async |stage| {
        let hosts = Hosts::beside(stage)?;
        for way in WAYS {
            let page = page(stage, &hosts, way, "<a href='{{finder}}?district=03254'>Finder</a>")?;
            stage.open_host(&page).await?;
            stage.enter_widget(0).await?;
            stage.listed().await?;
            stage.leave_frame().await?;
        }
        Ok(())
    });
}

#[test]
fn without_an_address_what_stands_inside_is_shown() {
    journey("embed-inside", View::PHONE, "de", async |stage| {
        let hosts = Hosts::beside(stage)?;
        // Nothing says where the finder is: nothing is framed, not even for a moment.
        let page = page(stage, &hosts, WAYS[1], "<p>Rufen Sie uns an: 05121 1</p>")?;
        stage.browser.goto(&page).await?;
        stage.value("return watched.box(0).className", json!("failed")).await?;
        let shown = "return [watched.frame(0), document.querySelector('kmn-finder p').offsetHeight > 10,\
            watched.link(0).offsetHeight]";
        stage.value(shown, json!([null, true, 0])).await?;
        stage.screenshot("inside").await
    });
}

in_every_browser!(a_frame_that_was_hidden_is_as_high_as_its_list);

fn a_frame_that_was_hidden_is_as_high_as_its_list(browser: Browser) {
    journey_in(browser, "embed-hidden", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let address = hosts.page("plain.html", "region=03254 lang=de view=list max-height=9000")?;
        // Begun in sight, and hidden before its list is there: a closed tab, an accordion.
        stage.faults().set("/data/", Fault::Hold);
        stage.faults().set("/start/all", Fault::Hold);
        stage.browser.goto(&address).await?;
        stage.asked("/start/").await?;
        let element = "document.querySelector('kmn-finder').parentElement";
        stage.script(&format!("{element}.style.display = 'none'")).await?;
        stage.faults().clear();
        stage.widget_ready(0).await?;
        stage.script(&format!("{element}.style.display = ''")).await?;
        stage.value("return watched.box(0).offsetHeight > 900", json!(true)).await?;
        stage.enter_widget(0).await?;
        let fits = "return document.documentElement.scrollHeight <= innerHeight + 2";
        stage.value(fits, json!(true)).await
    });
}

in_every_browser!(a_tab_out_of_the_frame_is_the_whole_finder);

fn a_tab_out_of_the_frame_is_the_whole_finder(browser: Browser) {
    journey_in(browser, "embed-tab", async |stage| {
        let hosts = Hosts::beside(stage)?;
        let set = format!("member={OFFICE} lang=de");
        stage.open_host(&hosts.page("plain.html", "region=03254 lang=de view=list")?).await?;
        stage.enter_widget(0).await?;
        stage.listed().await?;
        let asked = format!(
            "const link = document.querySelector(`{LINK}`);
            const press = (more) => link.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true, ...more }}));
            const asks = () => [...new URL(link.href).searchParams.keys()].sort().join();
            const seen = [press({{}}), asks().includes('embed')];
            link.href = location.href; press({{ ctrlKey: true }}); seen.push(asks());
            link.href = location.href; press({{ button: 1 }}); seen.push(asks());
            return seen.slice(1)"
        );
        stage.value(&asked, json!([true, "district,lang", "district,lang"])).await?;
        // A link within the page stays one, and a plain click opens the office here.
        stage.script("document.querySelector('.skip')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, ctrlKey: true }))").await?;
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        stage.parameter("embed", json!("1")).await?;
        stage.leave_frame().await?;
        // An office that is all there is.
        stage.open_host(&hosts.page("plain.html", &set)?).await
    });
}
