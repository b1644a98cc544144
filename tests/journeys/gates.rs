//! Quality gates that only a real browser can hold: nothing foreign, nothing wrong in the console,
//! nothing that jumps, nothing too wide, and a list for those without script.

use anyhow::{Context, Result, bail};
use kmn_tests::page::{HEADING, LINK, OFFICE, OFFICES, SEARCH};
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

/// Sums layout shifts from the first paint on, those after a person's doing included.
const WATCH_SHIFTS: &str = "
    window.shifts = 0;
    window.shifters = [];
    const sum = list => { for (const e of list) { window.shifts += e.value;
        for (const s of e.sources ?? []) window.shifters.push(s.node?.className ?? s.node?.nodeName); } };
    window.shiftWatch = new PerformanceObserver(list => sum(list.getEntries()));
    window.shiftWatch.observe({ type: 'layout-shift', buffered: true });
    window.shiftSum = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
        sum(window.shiftWatch.takeRecords());
        done(window.shifts);
    })));";

#[test]
fn nothing_foreign_and_nothing_wrong() {
    journey("gates-visit", View::DESK, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("Celle").await?;
        stage.click("#suggestion-0").await?;
        stage.see(".origin").await?;
        stage.see(".map-place canvas").await?;
        stage.click(LINK).await?;
        stage.see(HEADING).await?;
        stage.click(".menu-button").await?;
        stage.click("#menu [lang=ar]").await?;
        stage.value("return document.documentElement.lang", json!("ar")).await?;
        stage.shell_kept().await?;

        // Range requests for the map's tiles are among these.
        let foreign = "return performance.getEntriesByType('resource').map(e => e.name)\
            .filter(name => !name.startsWith(location.origin + '/'))";
        stage.value(foreign, json!([])).await?;
        let tiles = "return performance.getEntriesByType('resource')\
            .some(e => e.name.endsWith('.pmtiles'))";
        stage.value(tiles, json!(true)).await?;
        let complaints = stage.complaints().await?;
        if !complaints.is_empty() {
            bail!("the console says {complaints:#?}");
        }
        // The console is heard: a violation of the policy would be.
        stage.script("document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }))").await?;
        for _ in stage.polls() {
            if !stage.complaints().await?.is_empty() {
                return Ok(());
            }
            stage.pause().await;
        }
        bail!("a violation of the policy was not heard")
    });
}

#[test]
fn nothing_jumps_on_a_phone() {
    still("gates-still-phone", View::PHONE);
}

#[test]
fn nothing_jumps_on_a_desk() {
    still("gates-still-desk", View::DESK);
}

/// Opens the page twice, and sums what has moved until the list stands.
fn still(name: &str, view: View) {
    journey(name, view, "de", async |stage| {
        stage.before_each_page(WATCH_SHIFTS).await?;
        for visit in ["first", "second"] {
            stage.open("").await?;
            stage.listed().await?;
            stage.settled("return document.querySelector('.panel').innerHTML.length").await?;
            let sum = shifts(stage).await?;
            if sum >= 0.001 {
                bail!("{visit} visit: {sum}, by {}", stage.script("return window.shifters").await?);
            }
        }
        // The measure measures.
        stage.script("document.querySelector('.tools').style.paddingBlockStart = '200px'").await?;
        stage.value("return window.shiftSum().then(sum => sum > 0.001)", json!(true)).await
    });
}

#[test]
fn nothing_is_too_wide_in_german() {
    narrow("gates-narrow-de", "de");
}

#[test]
fn nothing_is_too_wide_in_arabic() {
    narrow("gates-narrow-ar", "ar");
}

/// Everything fits the smallest screen: looks at all, then says all that doesn't.
fn narrow(name: &str, language: &str) {
    let member = format!("member={OFFICE}");
    journey(name, View::SMALLEST, language, async |stage| {
        let mut wide = Vec::new();
        for (what, query) in [
            ("list", "near=52.15,9.95&at=31134 Hildesheim"),
            ("none", "q=qqqqq&kind=jmd"),
            ("member", member.as_str()),
            ("about", "page=ueber"),
            ("saved", "page=gemerkt"),
            ("map", "view=map"),
        ] {
            stage.open(&format!("?{query}&lang={language}")).await?;
            stage.see("#results").await?;
            wide.extend(too_wide(stage, what).await?);
        }
        stage.open(&format!("?lang={language}")).await?;
        stage.listed().await?;
        for chip in [1, 2, 4] {
            stage.click(&format!(".chip:nth-child({chip})")).await?;
            wide.extend(too_wide(stage, &format!("filters-{chip}")).await?);
        }
        stage.click(".menu-button").await?;
        wide.extend(too_wide(stage, "menu").await?);
        if !wide.is_empty() {
            bail!("{}", wide.join("; "));
        }
        Ok(())
    });
}

#[test]
fn a_list_without_script() {
    journey("gates-plain", View::SMALLEST, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        let missing =
            "return Promise.all(['liste.html', 'data/members.geojson'].map(a => fetch(a)))
            .then(([list, feed]) => Promise.all([list.text(), feed.json()]))
            .then(([list, feed]) => {
                const text = new DOMParser().parseFromString(list, 'text/html');
                const words = text.body.textContent.replace(/\\s+/g, ' ');
                return [feed.features.length, text.scripts.length, feed.features
                    .map(f => f.properties.name.replace(/\\s+/g, ' '))
                    .filter(name => !words.includes(name))];
            })";
        stage.value(missing, json!([OFFICES, 0, []])).await?;
        stage.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        stage.open("liste.html").await?;
        stage.see_text("h1", "Niedersachsen").await?;
        stage.screenshot("plain").await
    });
}

/// How much has jumped so far.
async fn shifts(stage: &Stage) -> Result<f64> {
    stage.script("return window.shiftSum()").await?.as_f64().context("shifts are a number")
}

/// What makes the page wider than the smallest screen, if anything does.
async fn too_wide(stage: &Stage, what: &str) -> Result<Option<String>> {
    let script = "
        const root = document.documentElement;
        if (root.scrollWidth <= 320) return [];
        const frame = document.body.getBoundingClientRect();
        return [root.scrollWidth, ...[...document.body.querySelectorAll('*')]
            .filter(e => !e.closest('.chips') || e.matches('.chips'))
            .filter(e => { const r = e.getBoundingClientRect(); return r.width > 1 &&
                (r.right > frame.right || r.left < frame.left || e.scrollWidth > Math.ceil(r.width)); })
            .map(e => `${e.nodeName}.${e.getAttribute('class')} ${e.textContent.slice(0, 40)}`).slice(-5)]";
    stage.settled("return document.body.textContent.length").await?;
    let wide: Value = stage.script(script).await?;
    stage.screenshot(what).await?;
    Ok((wide != json!([])).then(|| format!("{what}: {wide}")))
}
