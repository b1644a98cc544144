//! The page under a translator, such as Chrome's own. It takes a text out of the document and puts a
//! `<font>` with the translation in its place; the program would write on into the text that was taken
//! out, which nobody sees, and could put nothing beside it. So the text comes back to where it was, empty,
//! beside its translation. What the program does with it, it does to the translation: written anew, it
//! is translated anew; taken away, it takes the translation along. If the translator gives up, it has its
//! words again.
//!
//! Views need not know of any of it. Deliberately absent: who translates, and into what; elements other
//! than `<font>`, which views have too.

use crate::js;
use js_sys::{Array, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

/// On a text: its translation, and its own words while that stands.
const TRANSLATION: &str = "kmnTranslation";
const WORDS: &str = "kmnWords";

/// On a translation: its text.
const TEXT: &str = "kmnText";

/// Looks after all texts below this element, for the life of the page.
pub fn look_after(root: &Element) {
    let itself = Rc::new(RefCell::new(None::<MutationObserver>));
    let observer = itself.clone();
    let changed = js::function(move |records| {
        let records: Vec<MutationRecord> =
            Array::from(&records).iter().map(JsCast::unchecked_into).collect();
        for record in &records {
            if record.type_() == "childList" {
                for node in nodes(&record.removed_nodes()) {
                    removed(&node, record, &records);
                }
            } else if let Some(text) = record.target() {
                drop_translation(&text);
            }
        }
        // What was done here is no news.
        if let Some(observer) = observer.borrow().as_ref() {
            observer.take_records();
        }
    });
    let options = MutationObserverInit::new();
    options.set_character_data(true);
    options.set_child_list(true);
    options.set_subtree(true);
    if let Ok(observer) = MutationObserver::new(&changed) {
        // Refused only for options that make no sense.
        let _ = observer.observe_with_options(root, &options);
        itself.replace(Some(observer));
    }
}

/// Something is not where it was: a text, by the translator or by the program, or a translation.
fn removed(node: &Node, record: &MutationRecord, records: &[MutationRecord]) {
    if node.is_connected() {
        return;
    }
    let came = || nodes(&record.added_nodes());
    let beside = [record.previous_sibling(), record.next_sibling()].into_iter().flatten();
    let font = came().chain(beside).find(|node| node.node_name() == "FONT" && node.is_connected());
    if node.node_type() == Node::TEXT_NODE {
        let is_written =
            |r: &MutationRecord| r.type_() == "characterData" && r.target().as_ref() == Some(node);
        match font.filter(|_| js::get(node, TRANSLATION).is_none()) {
            // The program wrote it meanwhile: that is to be translated.
            Some(font) if records.iter().any(is_written) => replace(&font, node),
            Some(font) => stand_by(node, &font),
            None => drop_translation(node),
        }
    } else if let Some(text) = js::get(node, TEXT).map(JsCast::unchecked_into::<Node>) {
        if text.is_connected() && came().all(|node| node.node_name() != "FONT") {
            // What has the words now is the text itself.
            text.set_node_value(js::get(&text, WORDS).and_then(|w| w.as_string()).as_deref());
            set(&text, TRANSLATION, &JsValue::NULL);
        } else if let Some(font) = came().find(|node| node.node_name() == "FONT") {
            set(&text, TRANSLATION, &font);
            set(&font, TEXT, &text);
        }
    }
}

/// Puts a text beside its translation, without its words.
fn stand_by(text: &Node, font: &Node) {
    let words = text.node_value().unwrap_or_default();
    set(text, WORDS, &words.into());
    set(text, TRANSLATION, font);
    set(font, TEXT, text);
    text.set_node_value(Some(""));
    if let Some(parent) = font.parent_node() {
        let _ = parent.insert_before(text, Some(font));
    }
}

/// The program has written a text, or taken it away: its translation goes.
fn drop_translation(text: &Node) {
    if let Some(font) = js::get(text, TRANSLATION).map(JsCast::unchecked_into::<Element>) {
        set(text, TRANSLATION, &JsValue::NULL);
        set(&font, TEXT, &JsValue::NULL);
        font.remove();
    }
}

fn replace(font: &Node, text: &Node) {
    let _ = font.unchecked_ref::<Element>().replace_with_with_node_1(text);
}

fn set(node: &Node, name: &str, value: &JsValue) {
    // Only a frozen object refuses.
    let _ = Reflect::set(node, &name.into(), value);
}

fn nodes(list: &NodeList) -> impl Iterator<Item = Node> + use<> {
    let list = list.clone();
    (0..list.length()).filter_map(move |at| list.get(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use gloo_timers::future::TimeoutFuture;
    use gloo_utils::document;
    use wasm_bindgen_test::wasm_bindgen_test;

    /// Both ways in which a translation can come for a text, with `text` for the text.
    const WAYS: [&str; 2] = ["text.replaceWith(font)", "text.before(font); text.remove()"];

    /// Translates the first text of a paragraph.
    fn translate(text: &Node, way: &str) {
        let font = "const font = document.createElement('font'); font.textContent = 'Six places';";
        let script = js_sys::Function::new_with_args("text", &[font, way].concat());
        script.call1(&JsValue::NULL, text).unwrap();
    }

    /// A paragraph that is looked after, and its text.
    fn paragraph() -> (Element, Node) {
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        root.set_inner_html("<p><b>1</b>Sechs Stellen<b>2</b></p>");
        look_after(&root);
        let paragraph = root.first_element_child().unwrap();
        let text = paragraph.child_nodes().get(1).unwrap();
        (paragraph, text)
    }

    async fn looked() {
        TimeoutFuture::new(0).await;
    }

    fn says(paragraph: &Element, expected: &str) {
        let inner = paragraph.inner_html();
        assert_eq!(inner, ["<b>1</b>", expected, "<b>2</b>"].concat());
    }

    #[wasm_bindgen_test]
    async fn a_text_that_is_written_is_seen() {
        for way in WAYS {
            let (paragraph, text) = paragraph();
            translate(&text, way);
            // Before anybody has looked.
            text.set_node_value(Some("Sieben Stellen"));
            looked().await;
            says(&paragraph, "Sieben Stellen");
            translate(&text, way);
            looked().await;
            says(&paragraph, "<font>Six places</font>");
            text.set_node_value(Some("Acht Stellen"));
            looked().await;
            says(&paragraph, "Acht Stellen");
            translate(&text, way);
            looked().await;
            text.set_node_value(Some(""));
            looked().await;
            says(&paragraph, "");
        }
    }

    #[wasm_bindgen_test]
    async fn a_text_goes_with_its_translation_and_another_comes() {
        for way in WAYS {
            let (paragraph, text) = paragraph();
            translate(&text, way);
            looked().await;
            let other = document().create_text_node("Niemand");
            text.parent_node().unwrap().insert_before(&other, Some(&text)).unwrap();
            paragraph.remove_child(&text).unwrap();
            looked().await;
            says(&paragraph, "Niemand");
        }
    }

    #[wasm_bindgen_test]
    async fn the_words_come_back_with_the_translators_end() {
        let (paragraph, text) = paragraph();
        translate(&text, WAYS[0]);
        looked().await;
        paragraph.query_selector("font").unwrap().unwrap().replace_with_with_node_1(&text).unwrap();
        looked().await;
        says(&paragraph, "Sechs Stellen");
    }
}
