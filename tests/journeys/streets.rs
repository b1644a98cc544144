//! Operators' street maps, and names in Arabic: real archives, drawn by the shipped engine.
//!
//! The archives of streets are of Helsinki, where no view of the app comes: what they look like is
//! seen on a map of their own in the app's page, under the app's policy; that the app takes them
//! from its settings is seen by their attribution and by how near one may come.

use anyhow::Result;
use kmn_tests::operator::Copy;
use kmn_tests::stage::root;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::json;

/// Where the fixtures' streets are.
const HELSINKI: &str = "{ lon: 24.9443, lat: 60.1722, zoom: 16 }";
/// A district in the middle of the state, without members in view when the question has no answer.
const NOBODY: &str = "?q=zzzzzz&map=8/52.4/9.7";

/// Keeps what the page says in the console.
const LISTEN: &str = "
    globalThis.said = [];
    const { warn } = console;
    console.warn = (...words) => { said.push(words.join(' ')); warn(...words); };";

/// How many colours the ground has in the element: land and water are two.
const COLOURS: &str = "
    const canvas = document.querySelector('ELEMENT canvas');
    if (!canvas?.width) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let i = 0; i < data.length; i += 4) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
    return seen.size";

/// How many pixels names cover in the element.
const INK: &str = "
    const canvas = document.querySelector('ELEMENT .kmn-map-names');
    if (!canvas?.width) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 128) ink += 1;
    return ink";

fn fixture(path: &str) -> Result<Vec<u8>> {
    Ok(std::fs::read(root().join("tests/fixtures").join(path))?)
}

/// Lays a map of its own over the page: with these archives, in this theme.
async fn own_map(stage: &Stage, archives: &str, view: &str) -> Result<()> {
    stage.value("return typeof kmnMapEngine", json!("function")).await?;
    let script = format!(
        "document.querySelector('#own')?.remove();
        const own = document.createElement('div');
        own.id = 'own';
        Object.assign(own.style, {{ position: 'fixed', inset: 0, zIndex: 99 }});
        document.body.append(own);
        const labels = {{ language: 'de', dir: 'ltr', districts: {{}}, attribution: 'Quellen' }};
        kmnMapEngine(own, {{
            basemap: {archives}.map((url) => url || document.querySelector('[name=kmn-basemap]').content.split(' ')[0]),
            bounds: [24.8, 60.1, 25.1, 60.25], view: {view}, labels, language: 'de', reducedMotion: true,
        }});"
    );
    stage.browser.execute(&script, Vec::new()).await?;
    Ok(())
}

#[test]
fn streets_of_both_schemas_are_drawn() {
    journey("streets", View::DESK, "de", async |stage| {
        let copy = Copy::of_dist("streets")?;
        for schema in ["protomaps", "shortbread"] {
            copy.lay(
                &format!("{schema}.pmtiles"),
                &fixture(&format!("streets/helsinki-{schema}.pmtiles"))?,
            )?;
        }
        let server = copy.serve()?;
        stage.browser.goto(&server.url()).await?;
        let (colours, ink) = (COLOURS.replace("ELEMENT", "#own"), INK.replace("ELEMENT", "#own"));

        // The overview alone has nothing there.
        own_map(stage, "['']", HELSINKI).await?;
        stage.see_text("#own .kmn-map-attribution", "BKG").await?;
        let few = stage.settled(&colours).await?.as_u64().unwrap_or(u64::MAX);
        assert!(few < 5, "{few} colours without streets");
        stage.value(&ink, json!(0)).await?;

        let mut looks = Vec::new();
        for schema in ["protomaps", "shortbread"] {
            own_map(stage, &format!("['', '{schema}.pmtiles']"), HELSINKI).await?;
            stage
                .value(&colours.replace("return seen.size", "return seen.size > 50"), json!(true))
                .await?;
            stage.value(&ink.replace("return ink", "return ink > 3000"), json!(true)).await?;
            let attribution = "#own .kmn-map-attribution";
            stage.see_text(attribution, "BKG").await?;
            stage.see_text(attribution, "OpenStreetMap").await?;
            looks.push(stage.settled(&ink).await?.as_f64().unwrap_or_default());
            stage.screenshot(schema).await?;
        }
        // The same streets have about the same names, whatever the schema.
        let ratio = looks[0] / looks[1];
        assert!((0.7..1.4).contains(&ratio), "ink of names: {looks:?}");

        // In the dark too: the same streets in other colours.
        stage.device_theme("dark").await?;
        own_map(stage, "['', 'protomaps.pmtiles']", HELSINKI).await?;
        stage
            .value(&colours.replace("return seen.size", "return seen.size > 50"), json!(true))
            .await?;
        stage.settled(&ink).await?;
        stage.screenshot("dark").await
    });
}

#[test]
fn an_operator_s_archive_is_taken_from_the_settings() {
    journey("operator", View::DESK, "de", async |stage| {
        let words = Words::of("de")?;
        let copy = Copy::of_dist("settings")?;
        copy.lay("streets/helsinki.pmtiles", &fixture("streets/helsinki-protomaps.pmtiles")?)?;
        copy.set_basemap(|first| format!("{first} streets/helsinki.pmtiles"))?;
        let server = copy.serve()?;
        let open = async |rest: &str| stage.browser.goto(&format!("{}{rest}", server.url())).await;
        open("?map=16/52.37/9.73").await?;
        stage.listed().await?;
        stage.see_text(".map", "GeoBasis-DE").await?;
        // The finest level is 14, so one may come four steps nearer; without such an archive not so
        // near as this view is.
        let zoom = "return Number(new URLSearchParams(location.search).get('map').split('/')[0])";
        let nearer = format!("[aria-label='{}']", words.say("map-zoom-in", &[])?);
        stage.click(&nearer).await?;
        stage.value(zoom, json!(17)).await?;
        stage.click(&nearer).await?;
        stage.value(zoom, json!(18)).await?;
        stage.click(&nearer).await?;
        stage.value(zoom, json!(18.5)).await?;
        stage.see(&format!("{nearer}[aria-disabled='true']")).await?;
        Ok(())
    });
}

#[test]
fn broken_archives_cost_one_line_in_the_console() {
    journey("broken", View::DESK, "de", async |stage| {
        let copy = Copy::of_dist("broken")?;
        let whole = fixture("streets/helsinki-protomaps.pmtiles")?;
        copy.lay("text.pmtiles", &b"This is no archive, however long it goes on. ".repeat(500))?;
        // Header and directory are there, tiles are not.
        copy.lay("cut.pmtiles", &whole[..8_000])?;
        copy.set_basemap(|first| format!("{first} nowhere.pmtiles text.pmtiles cut.pmtiles"))?;
        let server = copy.serve()?;
        stage.before_each_page(LISTEN).await?;
        stage.browser.goto(&format!("{}{NOBODY}", server.url())).await?;
        stage.see_text(".map", "GeoBasis-DE").await?;
        let element = ".map-place";
        let drawn = COLOURS
            .replace("ELEMENT", element)
            .replace("return seen.size", "return seen.size > 20");
        stage.value(&drawn, json!(true)).await?;
        let named = INK.replace("ELEMENT", element).replace("return ink", "return ink > 1000");
        stage.value(&named, json!(true)).await?;
        let lines = |archive: &str| {
            format!("return said.filter((line) => line.includes('{archive}.pmtiles')).length")
        };
        for archive in ["nowhere", "text"] {
            stage.value(&lines(archive), json!(1)).await?;
        }
        // Nothing on screen: neither the plain ground nor a notice.
        stage.gone(".kmn-map-plain").await?;
        stage.gone(".map-failed").await?;
        stage.screenshot("beneath").await?;

        // However many tiles are asked for in vain.
        own_map(stage, "['', 'cut.pmtiles']", HELSINKI).await?;
        stage.value(&lines("cut"), json!(1)).await?;
        stage.settled(&COLOURS.replace("ELEMENT", "#own")).await?;
        stage.value(&lines("cut"), json!(1)).await
    });
}

/// How the name is drawn: the share of its ink that a reference has too, set by the browser from
/// right to left, and the share that lies where letters set one by one would lie.
const SHAPED: &str = "
    const canvas = document.querySelector('.map-place .kmn-map-names');
    const [width, height] = [canvas.width, canvas.height];
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    const style = getComputedStyle(document.querySelector('.kmn-map'));
    const rgb = (token) => {
        const probe = document.createElement('i');
        probe.style.color = style.getPropertyValue('--map-' + token);
        document.body.append(probe);
        const numbers = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
        probe.remove();
        return numbers;
    };
    const near = (color) => (i) => data[i + 3] > 200 && color.every((part, k) => Math.abs(data[i + k] - part) < 40);
    const [label, halo] = [near(rgb('label')), near(rgb('label-halo'))];
    let [left, right, top, bottom, inked, haloed] = [width, 0, height, 0, 0, 0];
    for (let i = 0; i < data.length; i += 4) {
        if (halo(i)) haloed += 1;
        if (!label(i)) continue;
        const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
        [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
        inked += 1;
    }
    if (!inked) return null;
    const name = '\\u0645\\u062f\\u064a\\u0646\\u0629 \\u0647\\u0627\\u0646\\u0648\\u0641\\u0631';
    const reference = document.createElement('canvas').getContext('2d');
    Object.assign(reference.canvas, { width: 400, height: 100 });
    // The size is found by the width; the font is the page's.
    const set = (text) => {
        reference.clearRect(0, 0, 400, 100);
        reference.direction = 'rtl';
        for (let size = 10; size < 30; size += 0.5) {
            reference.font = `600 ${size}px ${style.fontFamily}`;
            const { actualBoundingBoxLeft: l, actualBoundingBoxRight: r } = reference.measureText(text);
            if (l + r >= right - left) break;
        }
        reference.textAlign = 'center';
        reference.textBaseline = 'middle';
        reference.fillText(text, 200, 50);
        const pixels = reference.getImageData(0, 0, 400, 100).data;
        let [l, t, r, b] = [400, 100, 0, 0];
        for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 128) {
            const [x, y] = [((i - 3) / 4) % 400, Math.floor((i - 3) / 4 / 400)];
            [l, t, r, b] = [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)];
        }
        let [both, all] = [0, 0];
        for (let y = t; y <= b; y++) for (let x = l; x <= r; x++) {
            const there = pixels[4 * (y * 400 + x) + 3] > 128;
            const here = label(4 * ((y - t + top) * width + x - l + left));
            if (there || here) all += 1;
            if (there && here) both += 1;
        }
        return both / all;
    };
    const apart = [...name].join('\\u200c');
    return { haloed, shaped: set(name), apart: set(apart), mirrored: set([...name].reverse().join('')) };";

#[test]
fn an_arabic_name_is_joined_and_runs_from_right_to_left() {
    journey("arabic-name", View::DESK, "ar", async |stage| {
        let copy = Copy::of_dist("arabic")?;
        copy.lay("names.pmtiles", &fixture("names/names.pmtiles")?)?;
        copy.set_basemap(|_| "names.pmtiles".to_owned())?;
        let server = copy.serve()?;
        stage.browser.goto(&format!("{}{NOBODY}", server.url())).await?;
        let ink = INK.replace("ELEMENT", ".map-place").replace("return ink", "return ink > 300");
        stage.value(&ink, json!(true)).await?;
        stage.settled(&INK.replace("ELEMENT", ".map-place")).await?;
        stage.screenshot("drawn").await?;
        let drawn = stage.browser.execute(SHAPED, Vec::new()).await?;
        let share = |what: &str| drawn[what].as_f64().unwrap_or_default();
        assert!(share("haloed") > 300.0, "a halo: {drawn}");
        assert!(share("shaped") > 0.7, "as the browser shapes it: {drawn}");
        assert!(share("apart") < 0.5 && share("mirrored") < 0.5, "not letter by letter: {drawn}");
        Ok(())
    });
}
