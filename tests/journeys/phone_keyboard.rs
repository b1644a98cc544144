//! The keyboard of a phone: it goes when the answer is there, its input method has its keys for itself, and
//! nothing that was typed has to be typed again.

use kmn_tests::hands::Key;
use kmn_tests::page::SEARCH;
use kmn_tests::{View, journey};
use serde_json::json;
use xtask::serve::Fault;

#[test]
fn the_box_gives_the_focus_to_the_results() {
    journey("phone-keyboard-enter", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("Caritas").await?;
        stage.press(Key::Enter).await?;
        stage.focus_on("#results").await?;
        stage.see("#search[aria-expanded=false]").await?;
        stage.parameter("q", json!("Caritas")).await?;
        // A suggestion that is tapped on.
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("Hildesheim").await?;
        stage.see_text("#suggestion-0", "Hildesheim").await?;
        stage.click("#suggestion-0").await?;
        stage.see_text(".origin", "Hildesheim").await?;
        stage.focus_on("#results").await
    });
}

#[test]
fn composing_has_its_keys_for_itself() {
    journey("phone-keyboard-compose", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("31134").await?;
        stage.see_text("#suggestion-0", "31134").await?;
        for how in ["isComposing: true", "keyCode: 229"] {
            for key in ["Enter", "Escape", "ArrowDown"] {
                let press = format!(
                    "return document.querySelector('#search').dispatchEvent(new KeyboardEvent('keydown', \
                    {{ key: '{key}', bubbles: true, cancelable: true, {how} }}))"
                );
                stage.value(&press, json!(true)).await?;
                stage.focus_on(SEARCH).await?;
                stage.see("#search[aria-expanded=true][aria-activedescendant='']").await?;
            }
        }
        stage.parameter("near", json!(null)).await?;
        stage.press(Key::Enter).await?;
        stage.see_text(".origin", "31134").await
    });
}

#[test]
fn enter_is_answered_once_the_places_are_there() {
    journey("phone-keyboard-places", View::PHONE, "de", async |stage| {
        stage.faults().set("/gazetteer", Fault::Hold);
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("31134").await?;
        stage.parameter("q", json!("31134")).await?;
        stage.press(Key::Enter).await?;
        stage.focus_on("#results").await?;
        stage.faults().clear();
        stage.see_text(".origin", "31134 Hildesheim").await
    });
}

#[test]
fn who_types_on_after_enter_has_asked_for_something_else() {
    journey("phone-keyboard-on", View::PHONE, "de", async |stage| {
        stage.faults().set("/gazetteer", Fault::Hold);
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("31134").await?;
        stage.press(Key::Enter).await?;
        stage.focus_on("#results").await?;
        stage.click(SEARCH).await?;
        stage.keys("5").await?;
        stage.faults().clear();
        stage.answered("/gazetteer").await?;
        stage.pause().await;
        stage.gone(".origin").await
    });
}

#[test]
fn enter_before_the_program_is_there() {
    journey("phone-keyboard-early", View::PHONE, "de", async |stage| {
        let program = stage.program()?;
        stage.faults().set(&program, Fault::Hold);
        stage.open("").await?;
        stage.click(SEARCH).await?;
        stage.keys("31134").await?;
        stage.press(Key::Enter).await?;
        stage.faults().clear();
        stage.see_text(".origin", "31134 Hildesheim").await
    });
}

#[test]
fn a_word_of_the_domain_is_no_misspelt_town() {
    journey("phone-keyboard-words", View::PHONE, "de", async |stage| {
        stage.open("").await?;
        stage.listed().await?;
        stage.click(SEARCH).await?;
        stage.keys("Hildesheem").await?;
        stage.see_text("#suggestion-0", "Hildesheim").await?;
        for word in ["Frauen", "Hilfe", "Behörden"] {
            stage.open(&format!("?q={word}")).await?;
            stage.click(SEARCH).await?;
            stage.see(SEARCH).await?;
            stage.pause().await;
            let guessed = "return [...document.querySelectorAll('#suggestions [role=option], .drops .primary')]\
                .map(e => e.textContent).filter(text => /Francop|Hildesheim|Frankenfeld/.test(text) && !/·/.test(text))";
            assert_eq!(stage.settled(guessed).await?, json!([]), "{word}");
        }
        Ok(())
    });
}
