//! Counselling languages: one's own first, named as its speakers name it, with the hours in which it
//! is spoken; a sentence to show at the desk; a page that reads itself aloud.

use anyhow::Result;
use directory::message::Arg;
use kmn_tests::page::{LINK, OFFICE, OFFICES, SHEET};
use kmn_tests::words::Words;
use kmn_tests::{View, journey};
use serde_json::{Value, json};

/// How many offices of the real feed state no language; the others state some, Vietnamese none.
const UNSTATED: usize = 119;

/// Label and number of the first language on offer.
const FIRST_CHOICE: &str = "
    const first = document.querySelector('#choices .choice');
    return [first.querySelector('.label').textContent.trim(), first.querySelector('.number').textContent]";

#[test]
fn ones_own_language_comes_first_even_where_nobody_states_it() {
    journey("speaks-own", View::PHONE, "de", async |stage| {
        for (page, first) in [
            ("ar", "العربية"),
            // Nobody states Vietnamese; it is offered all the same.
            ("vi", "Tiếng Việt"),
            ("kmr", "Kurmancî"),
        ] {
            stage.open(&format!("?lang={page}")).await?;
            stage.listed().await?;
            stage.click("#chip-language").await?;
            stage.see("#choices .choice").await?;
            let choice = stage.script(FIRST_CHOICE).await?;
            assert_eq!(choice[0], json!(first), "{choice}");
        }
        // No office that states no language is hidden by asking for one.
        stage.open("?lang=vi").await?;
        stage.results(OFFICES).await?;
        stage.click("#chip-language").await?;
        stage.click("#choices .choice input").await?;
        stage.parameter("speaks", json!("vi")).await?;
        stage.results(UNSTATED).await
    });
}

#[test]
fn languages_are_named_in_both_and_offices_without_one_say_so() {
    journey("speaks-names", View::PHONE, "de", async |stage| {
        let german = Words::of("de")?;
        stage.open("").await?;
        stage.listed().await?;
        stage.click("#chip-language").await?;
        let arabic = "return [...document.querySelectorAll('#choices .label')]\
            .map(e => e.textContent.trim()).find(text => text.startsWith('Arabisch'))";
        stage.value(arabic, json!("Arabisch العربية")).await?;
        let marked = "return [...document.querySelectorAll('#choices .own-name')]\
            .filter(e => e.textContent === 'العربية').map(e => [e.lang, e.dir])";
        stage.value(marked, json!([["ar", "auto"]])).await?;

        stage.open("?speaks=vi").await?;
        stage.results(UNSTATED).await?;
        let unstated = german.say("group-unstated", &[])?;
        stage.see_text(".row .spoken", &unstated).await
    });
}

#[test]
fn a_member_says_when_which_language_is_spoken() {
    journey("speaks-hours", View::PHONE, "de", async |stage| {
        stage.variant()?.edit_feed(|feed| {
            for feature in feed["features"].as_array_mut().into_iter().flatten() {
                if feature["properties"]["id"] == OFFICE || feature["id"] == OFFICE {
                    feature["properties"]["schedules"] = json!([
                        { "channel": "visit", "byday": "TH", "opens_at": "14:00", "closes_at": "17:00", "languages": ["ar"] },
                        { "channel": "visit", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00" },
                        { "channel": "visit", "byday": "FR", "opens_at": "09:00", "closes_at": "10:00", "languages": ["tr"], "valid_to": "2020-01-01" },
                    ]);
                }
            }
        })?;
        let german = Words::of("de")?;
        let range =
            german.say("hours-range", &[("from", "14:00".into()), ("to", "17:00".into())])?;
        let times = ["Donnerstag, ", &range].concat();
        let line = [("language", Arg::from("Arabisch")), ("times", Arg::from(&times))];
        let line = german.say("member-language-hours", &line)?;
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see_text(SHEET, &line).await?;
        // What no longer holds is not said.
        let turkish = "return [...document.querySelectorAll('article.sheet li')]\
            .filter(e => /^Türkisch:/.test(e.textContent)).length";
        stage.value(turkish, json!(0)).await
    });
}

#[test]
fn a_sentence_to_show_stands_there_in_german_and_in_the_pages_language() {
    journey("speaks-desk", View::PHONE, "de", async |stage| {
        let german = Words::of("de")?.say("desk-text", &[("language", "Ukrainisch".into())])?;
        let own = Words::of("uk")?.say("desk-text", &[("language", "українська".into())])?;
        stage.open(&format!("?lang=uk&member={OFFICE}")).await?;
        stage.see_text(".desk [lang=de]", &german).await?;
        stage.see_text(".desk", &own).await?;
        // Somebody who reads German needs none.
        stage.open(&format!("?lang=de-simple&member={OFFICE}")).await?;
        stage.see(SHEET).await?;
        stage.gone(".desk").await
    });
}

/// A voice for each of these languages, and what was asked of them, whatever voices the system has:
/// Chromium's are the system's.
const VOICES: &str = "
    window.kmnSaid = [];
    window.kmnLooked = 0;
    const voices = ['de-DE', 'ar-SA'].map(lang => ({ lang, name: lang }));
    window.kmnVoices = voices;
    class Utterance { constructor(text) { this.text = text } }
    const speech = {
        getVoices: () => { window.kmnLooked++; return voices },
        speak: (u) => { window.kmnSaid.push([u.voice.lang, u.text]); window.kmnNext = u },
        cancel: () => { window.kmnCancelled = true },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });";

#[test]
fn without_a_voice_nothing_is_read_and_no_button_is_there() {
    journey("speaks-no-voice", View::PHONE, "de", async |stage| {
        // One voice, of a language in which nothing stands here.
        stage
            .before_each_page(&format!("{VOICES} voices.splice(0, 2, {{ lang: 'fi-FI' }})"))
            .await?;
        stage.open(&format!("?member={OFFICE}")).await?;
        stage.see(SHEET).await?;
        // The button is hidden until the page has looked, so its looking is waited for.
        stage.value("return window.kmnLooked > 0", json!(true)).await?;
        stage.see("#read[hidden]").await?;
        // Voices come late in some browsers, and may go.
        stage
            .script("kmnVoices.push({ lang: 'de-DE' }); speechSynthesis.onvoiceschanged()")
            .await?;
        stage.see("#read:not([hidden])").await?;
        stage.script("kmnVoices.pop(); speechSynthesis.onvoiceschanged()").await?;
        stage.see("#read[hidden]").await.map(drop)
    });
}

#[test]
fn a_page_is_read_aloud_in_the_voices_of_its_languages() {
    journey("speaks-aloud", View::PHONE, "de", async |stage| {
        stage.before_each_page(VOICES).await?;
        stage.open(&format!("?lang=ar&member={OFFICE}")).await?;
        stage.see("#read:not([hidden])").await?;
        stage.click("#read").await?;
        stage.see("#read.on").await?;
        let said = read_all(stage).await?;
        let name = stage.script("return document.querySelector('#heading').textContent").await?;
        assert!(
            said.contains(&("de-DE".into(), name.as_str().unwrap_or_default().into())),
            "{said:?}"
        );
        assert!(said.iter().any(|(voice, _)| voice == "ar-SA"), "{said:?}");
        // At the end the button offers to begin again; a page that goes falls silent.
        stage.see("#read:not(.on)").await?;
        stage.click("#read").await?;
        stage.see("#read.on").await?;
        stage.script("window.kmnCancelled = false").await?;
        stage.click("#read").await?;
        stage.see("#read:not(.on)").await?;
        stage.value("return window.kmnCancelled", json!(true)).await?;
        // A language without a voice has no button.
        stage.open(&format!("?lang=pl&member={OFFICE}")).await?;
        stage.see("#read[hidden]").await.map(drop)
    });
}

/// Lets every sentence end until there is none, and gives voice and text of each.
async fn read_all(stage: &kmn_tests::Stage) -> Result<Vec<(String, String)>> {
    let said = stage
        .script(
            "let n = 0; while (document.querySelector('#read.on') && n++ < 500) window.kmnNext.onend();
            return window.kmnSaid",
        )
        .await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
    let pairs = said.as_array().into_iter().flatten();
    Ok(pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect())
}

#[test]
fn topics_and_kinds_are_explained_where_they_are_chosen() {
    journey("speaks-topics", View::PHONE, "de", async |stage| {
        let turkish = Words::of("tr")?;
        stage.open("?lang=tr").await?;
        stage.listed().await?;
        stage.click("#chip-topic").await?;
        stage.see_text("#choices", &turkish.say("topic-about-wohnen", &[])?).await?;
        stage.click("#chip-more").await?;
        stage.see_text("#choices", &turkish.say("kind-about-jmd", &[])?).await?;
        stage.see(LINK).await.map(drop)
    });
}
