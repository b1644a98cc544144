//! The offline map: its size is said first, saving it can be watched and stopped, and then all
//! of it is there without a network. What fails leaves nothing half.

use anyhow::{Context, Result};
use kmn_tests::kept::{FILES, MAP, MARK};
use kmn_tests::page::SHEET;
use kmn_tests::stage::root;
use kmn_tests::variant::Variant;
use kmn_tests::words::Words;
use kmn_tests::{Browser, Stage, View, in_every_browser, journey, journey_in};
use serde_json::json;
use std::time::Duration;
use xtask::post_build::INDEX;
use xtask::serve::{Answer, Fault};

const BUTTON: &str = ".save-map button";
const STATUS: &str = ".save-map [role=status]";
const ARCHIVES: &str = "/basemap/";

/// Counts how often the browser is asked never to throw our things away.
const COUNT_PERSIST: &str = "
    window.asked = 0;
    const persist = StorageManager.prototype.persist;
    StorageManager.prototype.persist = function () { window.asked++; return persist.call(this); };";

/// Whether the map's canvas shows land and names; a blank one has one colour.
const DRAWN: &str = "
    const canvas = document.querySelector('.map-place canvas');
    if (!canvas?.width) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let i = 0; i < data.length; i += 4 * 7) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
    return seen.size > 10";

/// How large the whole map is, in megabytes as German writes them.
fn whole() -> Result<String> {
    let archive = root().join("public/basemap/niedersachsen.pmtiles");
    let bytes = std::fs::metadata(&archive)?.len();
    Ok(format!("{:.1}", bytes as f64 / 1e6).replace('.', ","))
}

#[test]
fn watched_stopped_and_saved() {
    journey("saved-map", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.before_each_page(COUNT_PERSIST).await?;
        let archive = Archive::of(stage.variant()?)?;
        about(stage).await?;
        stage.see_text(".save-map", &whole()?).await?;
        stage.screenshot("offered").await?;
        stage.value("return window.asked", json!(0)).await?;
        stage.value(MAP, json!([])).await?;

        stage.faults().set(ARCHIVES, slowly());
        stage.click(BUTTON).await?;
        stage.see(".save-map progress").await?;
        let moves = "const bar = document.querySelector('.save-map progress');
            return bar !== null && bar.value > 5 && bar.value < bar.max && bar.max === 100";
        stage.value(moves, json!(true)).await?;
        stage.see_text(STATUS, &words.say("offline-map-saving", &[])?).await?;
        stage
            .value(
                "return document.querySelector('.save-map progress').ariaLabel",
                json!(words.say("offline-map-saving", &[])?),
            )
            .await?;
        stage.screenshot("saving").await?;
        // The one button stops now what it began, and the focus has not left it.
        stage.focus_on(BUTTON).await?;
        stage.click_text(BUTTON, &words.say("offline-map-stop", &[])?).await?;
        stage.gone(".save-map progress").await?;
        stage.focus_on(BUTTON).await?;
        stage.value(MAP, json!([])).await?;

        stage.faults().clear();
        stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await?;
        stage.value("return window.asked", json!(2)).await?;
        stage.value(MAP, json!([archive.path])).await?;
        stage.see_text(".stored li:last-child .size", &whole()?).await?;
        stage.screenshot("saved").await?;

        stage.stop_server();
        stage.start_cold().await?;
        // A place that nobody has looked at, as close as the archive goes.
        stage.open("?view=map&map=11/53.05/8.8").await?;
        stage.value(DRAWN, json!(true)).await?;
        stage.gone(".kmn-map-plain").await?;
        stage.screenshot("offline").await?;
        // Byte for byte what lies in the archive.
        for (from, to) in
            [(0, 16_383), (100_000, 100_000), (archive.bytes.len() - 5, archive.bytes.len() - 1)]
        {
            let ask = format!(
                "return fetch('{}', {{ headers: {{ Range: 'bytes={from}-{to}' }} }}).then(async answer =>
                    [answer.status, answer.headers.get('content-range'),
                        ...new Uint8Array(await answer.arrayBuffer())])",
                archive.path
            );
            let mut expected =
                vec![json!(206), json!(format!("bytes {from}-{to}/{}", archive.bytes.len()))];
            expected.extend(archive.bytes[from..=to].iter().map(|byte| json!(byte)));
            stage.value(&ask, json!(expected)).await?;
        }

        stage.open("?page=ueber").await?;
        stage.click_text(BUTTON, &words.say("offline-map-drop", &[])?).await?;
        stage.value(MAP, json!([])).await
    });
}

in_every_browser!(kept_in_every_browser);

fn kept_in_every_browser(browser: Browser) {
    journey_in(browser, "saved-map-in", async |stage| {
        let words = Words::of("de")?;
        about(stage).await?;
        stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await?;
        stage.stop_server();
        stage.start_cold().await?;
        stage.open("?view=map&map=10/53.05/8.8&lang=de").await?;
        stage.value(DRAWN, json!(true)).await?;
        stage.screenshot("offline").await
    });
}

#[test]
fn what_fails_leaves_nothing() {
    let portal = Answer::of("text/html", "<h1>Bitte anmelden</h1>".repeat(200_000));
    for (name, fault) in [
        ("dropped", Fault::Drop),
        ("cut", Fault::Cut),
        ("missing", Fault::Status(404)),
        ("portal", Fault::Answer(portal)),
    ] {
        journey(&format!("saved-map-{name}"), View::PHONE, "de", async |stage| {
            let words = Words::of("de")?;
            about(stage).await?;
            stage.faults().set(ARCHIVES, fault);
            stage.click(BUTTON).await?;
            stage.see_text(STATUS, &words.say("offline-map-failed", &[])?).await?;
            stage.value(MAP, json!([])).await?;
            stage.screenshot("failed-calmly").await?;
            stage.faults().clear();
            stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
            stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await
        });
    }
}

#[test]
fn no_room() {
    journey("saved-map-full", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        about(stage).await?;
        let origin = stage.script("return location.origin").await?;
        let small = json!({ "origin": origin, "quotaSize": 4_000_000 });
        stage.devtools("Storage.overrideQuotaForOrigin", small).await?;
        stage.log().clear();
        stage.click(BUTTON).await?;
        stage.see_text(STATUS, &words.say("offline-map-no-room", &[])?).await?;
        stage.value(MAP, json!([])).await?;
        stage.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await?;
        stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await
    });
}

#[test]
fn another_version_brings_its_map_along() {
    journey("saved-map-renewed", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        let old = Archive::of(stage.variant()?)?;
        about(stage).await?;
        stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await?;

        let variant = stage.variant()?;
        rename_archive(variant, &old)?;
        variant.rebuild("second")?;
        // As long as the new map can't be had, the old version stays, and the old map with it.
        stage.faults().set(ARCHIVES, Fault::Drop);
        stage.log().clear();
        stage.load_anew().await?;
        stage.asked(ARCHIVES).await?;
        let alone = "return navigator.serviceWorker.getRegistration()
            .then(r => r.installing === null && r.waiting === null)";
        stage.value(alone, json!(true)).await?;
        stage.value(MAP, json!([old.path])).await?;

        stage.faults().clear();
        stage.load_anew().await?;
        stage.see(".update").await?;
        stage.value(MAP, json!([old.path, "/basemap/other-0badcafe.pmtiles"])).await?;
        stage.click_text(".update button", &words.say("update-now", &[])?).await?;
        stage.value(MARK, json!("second")).await?;
        stage.value(MAP, json!(["/basemap/other-0badcafe.pmtiles"])).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await
    });
}

#[test]
fn where_data_are_to_be_saved() {
    journey("saved-map-sparing", View::PHONE, "de", async |stage| {
        // What Android's data saver says to pages and workers; Chromium can't be told to here.
        const SAVES: &str = "Object.defineProperty(Object.getPrototypeOf(navigator), 'connection',
            { value: { saveData: true } });";
        let words = Words::of("de")?;
        stage.before_each_page(SAVES).await?;
        let variant = stage.variant()?;
        variant.write("sw.js", format!("{SAVES}{}", variant.read("sw.js")?))?;
        about(stage).await?;
        stage.see_text(".save-map", &words.say("offline-map-sparing", &[])?).await?;
        stage.screenshot("sparing").await?;
        let files = stage.texts(FILES).await?;
        assert!(files.iter().any(|path| path == "/index.html"), "{files:?}");
        let unasked = |path: &&String| {
            ["/map/", "/gazetteer/", "/liste.html"].iter().any(|p| path.starts_with(p))
        };
        assert_eq!(files.iter().find(unasked), None, "nothing in advance");
        let asked = stage.log().all();
        assert!(
            !asked.iter().any(|asked| asked.method == "GET" && asked.path.starts_with("/map/"))
        );

        // What is used is kept all the same, but not what a captive portal says instead.
        let portal = Answer::of("text/javascript", "'Bitte anmelden'");
        stage.faults().set("/map/", Fault::Answer(portal));
        stage.open("?view=map").await?;
        stage.see(".map-failed").await?;
        stage.faults().clear();
        stage.open("?view=map").await?;
        stage.value(DRAWN, json!(true)).await?;
        stage
            .value(
                &format!("{FILES}.then(all => all.some(path => path.startsWith('/map/engine-')))"),
                json!(true),
            )
            .await?;
        // And who wants the map gets it.
        stage.open("?page=ueber").await?;
        stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await
    });
}

#[test]
fn on_the_map() {
    journey("saved-map-card", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        stage.open("?view=map").await?;
        stage.in_charge().await?;
        let opener = format!(".kmn-map-buttons [aria-label='{}']", words.say("offline-map", &[])?);
        stage.click(&opener).await?;
        stage.see(&format!(".card {BUTTON}")).await?;
        stage.screenshot("card").await?;
        stage.click_text(BUTTON, &words.say("offline-map-save", &[])?).await?;
        stage.see_text(STATUS, &words.say("offline-map-saved", &[])?).await?;
        stage.click(".card-close").await?;
        stage.gone(".card").await?;
        stage.focus_on(&opener).await
    });
}

/// Opens the About page, with the worker in charge and the control there.
async fn about(stage: &Stage) -> Result<()> {
    stage.open("?page=ueber&lang=de").await?;
    stage.see(SHEET).await?;
    stage.in_charge().await?;
    stage.see(BUTTON).await.map(drop)
}

fn slowly() -> Fault {
    Fault::Drip { pieces: 60, pause: Duration::from_millis(200) }
}

/// The archive that the page names.
struct Archive {
    path: String,
    bytes: Vec<u8>,
}

impl Archive {
    fn of(variant: &Variant) -> Result<Self> {
        let page = variant.read(INDEX)?;
        let at = page.find("basemap/").context("the page names an archive")?;
        let path = page[at..].split(['"', ' ']).next().context("the name ends")?.to_owned();
        let bytes = std::fs::read(variant.folder().join(&path))?;
        Ok(Self { path: format!("/{path}"), bytes })
    }
}

/// Gives the archive another name, as another archive would have.
fn rename_archive(variant: &Variant, archive: &Archive) -> Result<()> {
    const NEW: &str = "basemap/other-0badcafe.pmtiles";
    let old = archive.path.trim_start_matches('/');
    std::fs::rename(variant.folder().join(old), variant.folder().join(NEW))?;
    let page = variant.read(INDEX)?;
    variant.write(INDEX, page.replace(old, NEW))
}
