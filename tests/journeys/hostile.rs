//! Feeds that are wrong on purpose or by mishap: nothing in them runs, leads astray, breaks the
//! layout or costs another member. Native twin: `crates/directory/tests/bad_fields.rs`.

use anyhow::{Result, bail};
use directory::feed;
use kmn_tests::page::{HEADING, NAMES, OFFICES, SHEET};
use kmn_tests::variant::FEED;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

/// What a script that gets to run would leave.
const PLANT: &str = "\"><img src=x onerror=\"window.planted=1\"><svg onload=window.planted=1>\
    <script>window.planted=1</script>";

/// Turns the reading direction of what follows, so that "moc.live" reads as another address.
const OVERRIDES: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// What is wrong with the document: planted scripts and elements, links of other schemes,
/// overrides, and what makes it too wide.
const WRONG: &str = r"
    const wrong = [];
    if (window.planted) wrong.push('a planted script ran');
    if (document.querySelector('img[src=x], #app script, svg[onload]')) wrong.push('markup became elements');
    for (const a of document.querySelectorAll('a[href], [src], form[action]')) {
        const url = new URL(a.getAttribute('href') ?? a.getAttribute('src') ?? '', document.baseURI);
        if (!['http:', 'https:', 'mailto:', 'tel:', 'geo:'].includes(url.protocol)) wrong.push(url.href);
    }
    if (/[\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent)) wrong.push('an override');
    const wide = document.documentElement.scrollWidth;
    const widest = () => [...document.body.querySelectorAll('*')]
        .filter(e => e.scrollWidth > innerWidth).map(e => `${e.nodeName}.${e.className}`);
    if (wide > innerWidth) wrong.push(`${wide} wide: ${widest().slice(0, 8)}`);
    return wrong";

#[test]
fn one_bad_record_in_each_field() {
    journey("hostile-fields", View::PHONE, "de", async |stage| {
        let bad = [
            ("id", json!("a b/c")),
            ("geometry", json!({ "type": "Point", "coordinates": ["x", null] })),
            ("name", json!(7)),
            ("kind", json!({})),
            ("organization", json!(["x"])),
            ("counsels_individuals", json!("ja")),
            ("address_1", json!({})),
            ("postal_code", json!("3113")),
            ("city", json!(1)),
            ("district", json!("Hildesheim")),
            ("location_precision", json!("ungefähr")),
            ("phones", json!([{ "number": "0511" }, 7])),
            ("email", json!("a@b?bcc=c@d.de")),
            ("url", json!("ftp://x.de")),
            ("appointment_url", json!("//x.de")),
            ("languages", json!(["Deutsch und Englisch", 7])),
            ("interpretation_services", json!(1)),
            ("topics", json!(["alles"])),
            ("schedules", json!([{ "byday": "Montag", "opens_at": "9 Uhr" }])),
            ("appointment", json!("vielleicht")),
            ("wheelchair", json!(true)),
            ("service_area", json!("03254")),
            ("regionalverbund", json!([])),
            ("status", json!("zu")),
            ("assured_date", json!("2026-02-30")),
            ("source_url", json!("x")),
            ("source_date", json!("gestern")),
            ("alert", json!(false)),
            ("translations", json!({ "Arabisch": { "name": 7 } })),
            ("description", json!(3.5)),
        ];
        let members = bad.iter().enumerate().map(|(at, (field, value))| {
            let mut member = member(&format!("bad-{at}"), "Fehlerhaft");
            match *field {
                "id" | "geometry" => member[*field] = value.clone(),
                field => member["properties"][field] = value.clone(),
            }
            member
        });
        let (kept, problems) = publish(stage, members.collect())?;
        // Id, name, kind and precision are required; all others cost only themselves.
        if kept != OFFICES + bad.len() - 4 || problems < bad.len() {
            bail!("{kept} members and {problems} problems: the table is not what it says");
        }
        stage.open("").await?;
        stage.results(kept).await?;
        sound(stage).await?;
        stage.open("?member=bad-12").await?;
        stage.see_text(HEADING, "Fehlerhaft").await?;
        sound(stage).await?;
        said_in_about(stage, problems).await
    });
}

#[test]
fn ids_that_come_twice() {
    journey("hostile-twice", View::PHONE, "de", async |stage| {
        // A third, with an id of its own, is found by the same word: who waits for it has seen all.
        let (first, second) = ("Xylophon Erste", "Xylophon Zweite");
        let others = vec![member("twice", first), member("twice", second)];
        let third = member("thrice", "Xylophon Dritte");
        let (kept, _) = publish(stage, [others, vec![third]].concat())?;
        stage.open("?member=twice").await?;
        stage.see_text(HEADING, first).await?;
        stage.open("?q=Xylophon&sort=name").await?;
        stage.value(NAMES, json!(["Xylophon Dritte", first])).await?;
        stage.open("").await?;
        stage.results(kept).await?;
        said_in_about(stage, 1).await
    });
}

#[test]
fn coordinates_exchanged_or_zero() {
    journey("hostile-places", View::PHONE, "de", async |stage| {
        let placed = |id: &str, at: [f64; 2]| {
            let mut member = member(id, &format!("Verortet {id}"));
            member["geometry"]["coordinates"] = json!(at);
            member
        };
        let all = vec![placed("swapped", [52.15, 9.95]), placed("zero", [0.0, 0.0])];
        let (kept, _) = publish(stage, all)?;
        // Without a place, and so without a distance, but not without the rest.
        stage.open("?near=52.15,9.95&at=Hildesheim&q=Verortet").await?;
        stage.results(2).await?;
        let distances = "return [...document.querySelectorAll('.row[aria-posinset]')]\
            .filter(row => / km| m$/.test(row.textContent)).length";
        stage.value(distances, json!(0)).await?;
        stage.open("?member=swapped").await?;
        stage.see_text(HEADING, "Verortet swapped").await?;
        stage.open("").await?;
        stage.results(kept).await?;
        said_in_about(stage, 2).await
    });
}

#[test]
fn dates_in_the_future() {
    journey("hostile-future", View::PHONE, "de", async |stage| {
        let words = Words::of("de")?;
        let mut future = member("future", "Zukunft");
        future["properties"]["assured_date"] = json!("2099-01-01");
        future["properties"]["source_date"] = json!("2099");
        let always = json!({ "channel": "visit", "byday": "MO,TU,WE,TH,FR,SA,SU",
            "opens_at": "00:00", "closes_at": "24:00", "holidays": "open", "valid_from": "2099-01-01" });
        future["properties"]["schedules"] = json!([always]);
        publish(stage, vec![future])?;
        stage.variant()?.edit_feed(|feed| feed["last_modified"] = json!("2099-01-01T00:00:00Z"))?;
        stage.open("?open=1&q=Zukunft").await?;
        stage.see_text(".notice", &words.say("results-none-hint", &[])?).await?;
        stage.results(0).await?;
        stage.open("?member=future").await?;
        stage.see_text(HEADING, "Zukunft").await?;
        stage.open("").await?;
        stage.results(OFFICES + 1).await?;
        // The line's date is that of the last answer, whatever the feed says of itself.
        stage.calm().await?;
        stage
            .value(
                "return document.querySelector('.data-line').textContent.includes('2099')",
                json!(false),
            )
            .await
    });
}

#[test]
fn names_of_ten_thousand_characters() {
    journey("hostile-long", View::SMALLEST, "de", async |stage| {
        let long = |id: &str, text: String| {
            let mut member = member(id, &text);
            for field in
                ["organization", "address_1", "city", "alert", "description", "regionalverbund"]
            {
                member["properties"][field] = json!(text);
            }
            member["properties"]["phones"] =
                json!([{ "number": "+495121132820", "description": text }]);
            member
        };
        let endless = long("endless", "W".repeat(10_000));
        let spoken = long("spoken", "Beratungsstelle ".repeat(625));
        let arabic = long("arabic", "استشارة".repeat(1_500));
        let (kept, _) = publish(stage, vec![endless, spoken, arabic])?;
        stage.open("?sort=name").await?;
        stage.results(kept).await?;
        sound(stage).await?;
        for member in ["endless", "spoken", "arabic"] {
            stage.open(&format!("?member={member}")).await?;
            stage.see(HEADING).await?;
            sound(stage).await?;
            stage.screenshot(member).await?;
        }
        stage.open("?q=WWWWW&view=map").await?;
        stage.see(".map-place canvas").await?;
        sound(stage).await
    });
}

#[test]
fn markup_and_script_in_every_field() {
    journey("hostile-markup", View::DESK, "de", async |stage| {
        let mut planted = member("planted", PLANT);
        for field in TEXTS {
            planted["properties"][field] = json!(PLANT);
        }
        planted["properties"]["phones"] =
            json!([{ "number": "+495121132820", "description": PLANT }]);
        planted["properties"]["schedules"] = json!([{ "channel": "visit", "byday": "MO",
            "opens_at": "09:00", "closes_at": "12:00", "note": PLANT }]);
        planted["properties"]["translations"] =
            json!({ "ar": { "name": PLANT, "description": PLANT, "alert": PLANT } });
        let (kept, _) = publish(stage, vec![planted])?;
        stage.variant()?.edit_feed(|feed| {
            for field in ["title", "publisher", "licence", "url", "last_modified"] {
                feed[field] = json!(PLANT);
            }
        })?;
        visit_all(stage, kept, "planted").await?;
        stage.open("?member=planted").await?;
        stage.see_text(HEADING, PLANT).await?;
        // The detector detects.
        stage
            .script("document.body.insertAdjacentHTML('beforeend', '<svg onload=1></svg>')")
            .await?;
        match sound(stage).await {
            Err(_) => Ok(()),
            Ok(()) => bail!("planted markup is not noticed"),
        }
    });
}

#[test]
fn addresses_that_run_script() {
    journey("hostile-addresses", View::DESK, "de", async |stage| {
        let evil = [
            "javascript:window.planted=1",
            "JavaScript:window.planted=1//",
            " javascript:window.planted=1",
            "java\tscript:window.planted=1",
            "data:text/html,<script>window.planted=1</script>",
            "vbscript:x",
            "https://user:pass@bank.de/",
            "https:\\\\x.de",
            "//x.de/%0Ajavascript:window.planted=1",
        ];
        let members = evil.iter().enumerate().map(|(at, url)| {
            let mut member = member(&format!("evil-{at}"), "Adressen");
            for field in ["url", "appointment_url", "source_url", "email"] {
                member["properties"][field] = json!(url);
            }
            member["properties"]["phones"] = json!([{ "number": url }]);
            member
        });
        let (kept, problems) = publish(stage, members.collect())?;
        if kept != OFFICES + evil.len() || problems < 5 * evil.len() {
            bail!("{kept} members, {problems} problems");
        }
        for at in 0..evil.len() {
            visit_all(stage, kept, &format!("evil-{at}")).await?;
        }
        Ok(())
    });
}

#[test]
fn characters_that_turn_the_direction() {
    journey("hostile-direction", View::PHONE, "de", async |stage| {
        let turned: String = OVERRIDES.iter().map(|c| format!("{c}moc.live")).collect();
        let mut member = member("turned", &turned);
        for field in TEXTS {
            member["properties"][field] = json!(turned);
        }
        member["properties"]["url"] = json!("https://x.de/\u{202e}gpj.exe");
        let (kept, _) = publish(stage, vec![member])?;
        visit_all(stage, kept, "turned").await?;
        stage.open("?member=turned").await?;
        stage.see_text(HEADING, &"moc.live".repeat(OVERRIDES.len())).await
    });
}

/// Properties that are shown as they are written.
const TEXTS: [&str; 7] =
    ["organization", "address_1", "city", "regionalverbund", "alert", "description", "source_date"];

/// A valid member in Hildesheim.
fn member(id: &str, name: &str) -> Value {
    json!({
        "type": "Feature",
        "id": id,
        "geometry": { "type": "Point", "coordinates": [9.95, 52.15] },
        "properties": { "name": name, "kind": "mbe", "location_precision": "address" },
    })
}

/// Publishes the real members and these, and gives how many members and problems the native gate
/// finds in what was published.
fn publish(stage: &mut Stage, members: Vec<Value>) -> Result<(usize, usize)> {
    let variant = stage.variant()?;
    variant.edit_feed(|feed| {
        if let Some(features) = feed["features"].as_array_mut() {
            features.extend(members);
        }
    })?;
    let (_, members, problems) = feed::read(variant.read(FEED)?.as_bytes())?;
    Ok((members.len(), problems.len()))
}

/// List, member, map and About, each sound, and nothing in the console.
async fn visit_all(stage: &Stage, members: usize, id: &str) -> Result<()> {
    stage.open("").await?;
    stage.results(members).await?;
    sound(stage).await?;
    stage.open(&format!("?member={id}")).await?;
    stage.see(HEADING).await?;
    sound(stage).await?;
    stage.open("?page=ueber").await?;
    stage.see(SHEET).await?;
    sound(stage).await?;
    match stage.complaints().await?.as_slice() {
        [] => Ok(()),
        complaints => bail!("the console says {complaints:#?}"),
    }
}

/// Nothing ran, nothing leads astray, nothing is too wide.
async fn sound(stage: &Stage) -> Result<()> {
    stage.settled("return document.body.textContent.length").await?;
    match stage.script(WRONG).await? {
        Value::Array(wrong) if wrong.is_empty() => Ok(()),
        wrong => bail!("{wrong}"),
    }
}

/// About says how many entries have a mistake.
async fn said_in_about(stage: &Stage, problems: usize) -> Result<()> {
    let said = Words::of("de")?.say("about-data-problems", &[("n", problems.into())])?;
    stage.open("?page=ueber").await?;
    stage.see_text(SHEET, &said).await
}
