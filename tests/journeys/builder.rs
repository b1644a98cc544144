//! The builder: what web editors choose, see and copy.

use anyhow::{Context, Result};
use directory::embed::attributes;
use kmn_tests::hands::Key;
use kmn_tests::page::HEADING;
use kmn_tests::words::Words;
use kmn_tests::{Stage, View, journey};
use serde_json::{Value, json};

const PAGE: &str = "?page=einbetten";
const LINE: &str = "return document.querySelector('[data-code=line]')?.textContent ?? null";
const PREVIEW: &str = "return document.querySelector('#builder .stage iframe')?.getAttribute('src')\
    .split('?')[1] ?? null";

/// Opens the builder and waits until it stands.
async fn built(stage: &Stage, rest: &str) -> Result<()> {
    stage.open(&[PAGE, rest].concat()).await?;
    stage.see("#builder [data-code=line]").await.map(drop)
}

/// Puts a value into a field, as typing or choosing would.
async fn set(stage: &Stage, attribute: &str, value: &str) -> Result<Value> {
    let script = format!(
        "const field = document.getElementById('builder-{attribute}');
        field.value = '{value}';
        field.dispatchEvent(new Event('input', {{ bubbles: true }}));
        field.dispatchEvent(new Event('change', {{ bubbles: true }}));
        return field.getAttribute('aria-invalid')"
    );
    stage.script(&script).await
}

/// Folds a field up and ticks the box of a value.
async fn tick(stage: &Stage, attribute: &str, value: &str) -> Result<()> {
    let field = format!("[data-attribute={attribute}]");
    let open = format!("document.querySelector('{field}').open = true");
    stage.script(&open).await?;
    stage.click(&format!("{field} [value='{value}']")).await
}

#[test]
fn from_the_about_page_every_attribute_can_be_chosen() {
    journey("builder-form", View::PHONE, "de", async |stage| {
        let german = Words::of("de")?;
        stage.open("?page=ueber").await?;
        stage.click_text("a", &german.say("about-embedding", &[])?).await?;
        stage.address("page=einbetten").await?;
        stage.see_text(HEADING, &german.say("about-embedding", &[])?).await?;
        stage.see("#builder [data-attribute]").await?;
        let fields = "return [...document.querySelectorAll('#builder [data-attribute]')]\
            .map(e => e.dataset.attribute).sort()";
        let mut names: Vec<_> = attributes().into_iter().map(|attribute| attribute.name).collect();
        names.sort_unstable();
        stage.value(fields, json!(names)).await?;
        // Each is named, in words.
        let nameless = "return [...document.querySelectorAll('#builder :is(input, select)')]\
            .filter(e => !(e.labels[0]?.textContent ?? e.ariaLabel ?? '').trim()).map(e => e.id)";
        stage.value(nameless, json!([])).await?;
        let districts = "return document.querySelectorAll('[data-attribute=region] input').length";
        stage.value(districts, json!(47)).await?;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        stage.value(wide, json!(true)).await?;
        assert_eq!(stage.complaints().await?, Vec::<String>::new());
        stage.click(".back a").await?;
        stage.address("").await
    });
}

#[test]
fn choices_change_line_and_preview() {
    journey("builder-choices", View::DESK, "de", async |stage| {
        built(stage, "").await?;
        let home = stage.url("");
        let link = |query: &str| {
            let name = "Migrationsberatung in Niedersachsen finden";
            format!("<a href=\"{home}{query}\" lang=\"de\" dir=\"ltr\">{name}</a>")
        };
        let script =
            format!("<script src=\"{home}embed.js\" referrerpolicy=\"origin\" async></script>\n");
        let first = link("");
        stage.value(LINE, json!(format!("{script}<kmn-finder>{first}</kmn-finder>"))).await?;
        stage.value(PREVIEW, json!("embed=1")).await?;

        tick(stage, "region", "03254").await?;
        tick(stage, "topic", "schule").await?;
        set(stage, "view", "list").await?;
        set(stage, "accent", "#7a1f5c").await?;
        set(stage, "height", "500").await?;
        // The header is not shown unless wanted.
        stage.click("[data-attribute=parts] [value=header]").await?;
        let set_so = "region=\"03254\" topic=\"schule\" view=\"list\" \
            parts=\"search,filters,language,header\" accent=\"#7a1f5c\" height=\"500\"";
        // The link without script leads to the same members.
        let link = link("?district=03254&#38;topic=schule");
        stage
            .value(LINE, json!(format!("{script}<kmn-finder {set_so}>{link}</kmn-finder>")))
            .await?;
        let address = "embed=1&district=03254&topic=schule&show=list\
            &parts=search,filters,language,header&accent=%237a1f5c";
        stage.value(PREVIEW, json!(address)).await?;
        let high = "return document.querySelector('#builder .stage iframe').height";
        stage.value(high, json!("500")).await?;
        // The preview is the finder, with what was chosen.
        stage.browser.enter_frame(0).await?;
        stage.listed().await?;
        stage.parameter("district", json!("03254")).await?;
        stage.browser.clone().enter_parent_frame().await?;

        // A value that does not fit is said to be wrong and left out.
        assert_eq!(set(stage, "accent", "red").await?, json!("true"));
        stage.see("#builder-accent-error:not([hidden])").await?;
        let has =
            |what: &str| format!("{LINE}.includes('{what}')").replacen("return", "return (", 1);
        let has = |what: &str| has(what).replace(" ?? null", " ?? '')");
        stage.value(&has("accent"), json!(false)).await?;
        // Signs that mean something in HTML stay text.
        set(stage, "place", "Bad \"M\" & Co").await?;
        stage.value(&has("place=\"Bad &#34;M&#34; &#38; Co\""), json!(true)).await?;

        stage.click("#builder-fixed").await?;
        let integrity = stage.script("return fetch('embed-1.js.sri').then(r => r.text())").await?;
        let integrity =
            integrity.as_str().context("the hash lies beside the element")?.trim().to_owned();
        stage
            .value(
                &has(&format!("embed-1.js\" integrity=\"{integrity}\" crossorigin")),
                json!(true),
            )
            .await?;
        // A browser takes the script by this hash.
        let loaded = format!(
            "return new Promise(done => {{
                const script = Object.assign(document.createElement('script'),
                    {{ src: 'embed-1.js', integrity: '{integrity}', crossOrigin: 'anonymous' }});
                script.onload = () => done(!!customElements.get('kmn-finder'));
                script.onerror = () => done(false);
                document.head.append(script);
            }})"
        );
        stage.value(&loaded, json!(true)).await?;

        stage.click_text("#builder .choices > button", "zurücksetzen").await?;
        stage.value(PREVIEW, json!("embed=1")).await
    });
}

#[test]
fn recipes_have_their_lines() {
    journey("builder-recipes", View::DESK, "de", async |stage| {
        built(stage, "").await?;
        set(stage, "lang", "ar").await?;
        let recipes = "return [...document.querySelectorAll('#builder [data-recipe]')]\
            .map(e => [e.dataset.recipe, e.querySelector('[data-code]').dataset.code,
                e.querySelectorAll('li').length > 0])";
        let line = |name: &str| json!([name, "line", true]);
        stage
            .value(
                recipes,
                json!([
                    line("html"),
                    line("wordpress"),
                    line("typo3"),
                    line("drupal"),
                    line("joomla"),
                    ["gsb", "address", true],
                    ["iframe", "frame", true],
                    ["oembed", "oembed", true],
                ]),
            )
            .await?;
        let address = stage.url("?embed=1&lang=ar");
        let code =
            |what: &str| format!("return document.querySelector('[data-code={what}]').textContent");
        stage.value(&code("address"), json!(address)).await?;
        // The frame says in its own language what it is.
        let frame = format!(
            "const box = document.createElement('div');
            box.innerHTML = ({});
            const {{ src, title }} = box.firstChild;
            return [src, title]",
            code("frame").trim_start_matches("return ")
        );
        let title = Words::of("ar")?.say("app-title", &[])?;
        stage.value(&frame, json!([address, title])).await?;
        let oembed = format!(
            "const {{ type, title, html }} = JSON.parse({});
            return [type, title, html.includes('lang=ar')]",
            code("oembed").trim_start_matches("return ")
        );
        stage.value(&oembed, json!(["rich", title, true])).await?;
        let file = "return fetch('oembed.json').then(r => r.json()).then(o => [o.type, o.version])";
        stage.value(file, json!(["rich", "1.0"])).await
    });
}

#[test]
fn copying_is_said_and_done() {
    journey("builder-copy", View::DESK, "de", async |stage| {
        let permissions =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        stage.devtools("Browser.grantPermissions", permissions).await?;
        built(stage, "").await?;
        stage.click(".result [data-copy=line]").await?;
        stage.see_text(".result [role=status]", "Kopiert.").await?;
        let copied = format!(
            "return navigator.clipboard.readText().then(text => text == ({}))",
            LINE.trim_start_matches("return ")
        );
        stage.value(&copied, json!(true)).await?;
        // Where it is not allowed the text is selected, and that is said.
        stage.script("Object.defineProperty(navigator, 'clipboard', { value: undefined })").await?;
        stage.click(".result [data-copy=line]").await?;
        stage.see_text(".result [role=status]", "mit der Tastatur").await?;
        let selected = format!(
            "return `${{getSelection()}}`.trim() == ({})",
            LINE.trim_start_matches("return ")
        );
        stage.value(&selected, json!(true)).await
    });
}

#[test]
fn by_keyboard_and_in_two_languages() {
    journey("builder-keys", View::DESK, "de", async |stage| {
        built(stage, "").await?;
        stage.tab_to("[data-attribute=region] summary").await?;
        stage.press(Key::Enter).await?;
        stage.see("[data-attribute=region][open]").await?;
        stage.press(Key::Tab).await?;
        stage.keys(" ").await?;
        let first = "return document.querySelector('[data-attribute=region] input').checked";
        stage.value(first, json!(true)).await?;
        stage.see_text("[data-attribute=region] summary", "1 gewählt").await?;
        let region = "return /region=\"03\\d{3}\"/.test(document.querySelector('[data-code=line]').textContent)";
        stage.value(region, json!(true)).await?;

        // Another language keeps what was chosen; languages without texts of their own get English.
        for (tag, heading, lang) in [
            ("en", "Your choices", "en"),
            ("ar", "Your choices", "en"),
            ("de-simple", "Ihre Auswahl", "de"),
        ] {
            stage.click(".menu-button").await?;
            stage.click(&format!("#menu [lang={tag}]")).await?;
            stage.see_text("#builder-choices", heading).await?;
            stage.value("return document.querySelector('#builder').lang", json!(lang)).await?;
            stage.value(region, json!(true)).await?;
            let title = Words::of(tag)?.say("about-embedding", &[])?;
            stage.see_text(HEADING, &title).await?;
        }
        Ok(())
    });
}
