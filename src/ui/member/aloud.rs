//! Reads a member's page aloud with the browser's own voices (Web Speech API), in pieces: what is
//! German in a page in another language is read by a German voice, where there is one.
//!
//! Where a browser has no voices, the button stays hidden. What is read is what stands in the
//! document, so that nothing has to be said twice here.

use crate::js;
use gloo_utils::{document, document_element};
use js_sys::Array;
use leptos::prelude::set_timeout;
use std::cell::RefCell;
use std::time::Duration;
use std::vec::IntoIter;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// What is not said: what can only be pressed, and what nobody sees.
const SILENT: &str = ".links, .large-actions, .desk, .provenance, [hidden], [aria-hidden=true], \
    .visually-hidden";

/// What a sentence doesn't go beyond.
const BLOCK: &str = "p, h1, h2, li, tr, address, dd, dt";

/// `NodeFilter.SHOW_TEXT`.
const SHOW_TEXT: u32 = 4;

/// The class of the button while it reads.
const ON: &str = "on";

/// A text in one language, from one block.
#[derive(Debug)]
struct Piece {
    language: String,
    block: Option<Element>,
    text: String,
}

thread_local! {
    /// The button of the page that is being read.
    static READING: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Shows the button with this id, which is being made, once there is a voice for the page's language.
/// What was being read is read no more.
pub fn offer(id: &'static str) {
    stop();
    let show = move || match button(id) {
        Some(button) => button.set_hidden(voice_for(&page_language()).is_none()),
        // A page that goes falls silent when another opens, or at the end of the sentence.
        None => {
            if READING.with_borrow(|b| b.as_ref().is_some_and(|b| !b.is_connected())) {
                stop();
            }
        }
    };
    set_timeout(show, Duration::ZERO);
    // Voices come late in some browsers, and may go.
    if let Some(speech) = speech() {
        speech.set_onvoiceschanged(Some(&js::function(move |_| show())));
    }
}

/// Begins to read the page of the button with this id, or stops.
pub fn toggle(id: &str) {
    let was_reading = READING.with_borrow(Option::is_some);
    stop();
    let Some(button) = button(id).filter(|_| !was_reading) else { return };
    let Ok(Some(article)) = button.closest("article") else { return };
    READING.set(Some(button.clone()));
    let _ = button.class_list().add_1(ON);
    read_on(button, pieces(&article).into_iter());
}

/// Says the first piece, then the others.
fn read_on(button: HtmlElement, mut pieces: IntoIter<Piece>) {
    if !is_reading(&button) {
        return;
    }
    let piece = pieces.next().filter(|_| button.is_connected());
    let said = piece.and_then(|piece| {
        let said = SpeechSynthesisUtterance::new_with_text(&piece.text).ok()?;
        let voice = voice_for(&piece.language).or_else(|| voice_for(&page_language()))?;
        said.set_voice(Some(&voice));
        said.set_lang(&voice.lang());
        Some(said)
    });
    let (Some(said), Some(speech)) = (said, speech()) else { return stop() };
    let failed = button.clone();
    said.set_onerror(Some(&js::function(move |_| {
        if is_reading(&failed) {
            stop();
        }
    })));
    let mut rest = Some((button, pieces));
    said.set_onend(Some(&js::function(move |_| {
        if let Some((button, pieces)) = rest.take() {
            read_on(button, pieces);
        }
    })));
    speech.speak(&said);
}

/// The texts below an element with the language of each, in order; neighbours of one language and one
/// block are one sentence.
fn pieces(article: &Element) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let Ok(walker) = document().create_tree_walker_with_what_to_show(article, SHOW_TEXT) else {
        return found;
    };
    while let Ok(Some(node)) = walker.next_node() {
        let text = node.node_value().unwrap_or_default();
        let Some(parent) = node.parent_element() else { continue };
        let closest = |selector| parent.closest(selector).ok().flatten();
        if text.trim().is_empty() || closest(SILENT).is_some() {
            continue;
        }
        let language = closest("[lang]").and_then(|e| e.get_attribute("lang")).unwrap_or_default();
        let block = closest(BLOCK);
        match found.last_mut() {
            Some(last) if (&last.language, &last.block) == (&language, &block) => {
                last.text.push(' ');
                last.text.push_str(&text);
            }
            _ => found.push(Piece { language, block, text }),
        }
    }
    found
}

fn stop() {
    if let Some(button) = READING.take() {
        let _ = button.class_list().remove_1(ON);
    }
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

fn is_reading(button: &HtmlElement) -> bool {
    READING.with_borrow(|reading| reading.as_ref() == Some(button))
}

fn speech() -> Option<SpeechSynthesis> {
    js::global("speechSynthesis")
}

/// A voice for this language, whatever its region.
fn voice_for(tag: &str) -> Option<SpeechSynthesisVoice> {
    // Some systems write `de_DE`.
    let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let wanted = language(tag);
    let voices: Array = speech()?.get_voices();
    let mut voices = voices.iter().map(|voice| voice.unchecked_into::<SpeechSynthesisVoice>());
    voices.find(|voice| language(&voice.lang()) == wanted)
}

fn page_language() -> String {
    document_element().get_attribute("lang").unwrap_or_default()
}

fn button(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn neighbours_of_one_language_and_one_block_are_one_sentence() {
        let article = document().create_element("article").unwrap();
        article.set_attribute("lang", "ar").unwrap();
        article.set_inner_html(
            "<h1 lang='de'>Name</h1> <p>a <b>b</b> <span lang='de'>c</span> d</p><p>e</p>
            <p hidden>f</p><ul class='links'><li>g</li></ul><p aria-hidden='true'>h</p>",
        );
        let found = pieces(&article);
        let said: Vec<_> = found.iter().map(|p| (p.language.as_str(), p.text.trim())).collect();
        let expected = [("de", "Name"), ("ar", "a  b"), ("de", "c"), ("ar", "d"), ("ar", "e")];
        assert_eq!(said, expected);
    }
}
