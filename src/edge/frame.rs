//! The page inside a partner's page. A script of its own (`start/frame.js`) dresses it before the
//! first list is shown, and speaks with the page round it; the two meet in the document. What the
//! script has decided stands in attributes of `<html>`, read here; what it asks for comes as events.
//! Without a frame there are no such attributes and no such events.
//!
//! Deliberately absent: what may be set (`directory::embed`).

use crate::js;
use gloo_events::EventListener;
use gloo_utils::{document_element, window};

/// How many rows are to be shown at first, and no more by themselves; `None` where nobody said.
pub fn limit() -> Option<usize> {
    document_element().get_attribute("data-limit")?.parse().ok().filter(|limit| *limit > 0)
}

/// Whether list and map never stand side by side.
pub fn is_narrow() -> bool {
    document_element().has_attribute("data-narrow")
}

/// Whether the page round this one has fixed what this name says, such as `theme`.
pub fn has_fixed(name: &str) -> bool {
    let fixed = document_element().get_attribute("data-fixed").unwrap_or_default();
    fixed.split([',', ' ']).any(|fixed| fixed == name)
}

/// Calls back with the tag of a language that the page round this one asks for.
pub fn on_language(mut callback: impl FnMut(String) + 'static) {
    let asked = move |event: &web_sys::Event| {
        if let Some(tag) = js::get(event, "detail").and_then(|tag| tag.as_string()) {
            callback(tag);
        }
    };
    EventListener::new(&window(), "kmn-language", asked).forget();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn what_the_script_has_decided_is_read() {
        let root = document_element();
        assert_eq!((limit(), is_narrow(), has_fixed("theme")), (None, false, false));
        for (name, value) in
            [("data-limit", "7"), ("data-narrow", ""), ("data-fixed", "member,theme")]
        {
            root.set_attribute(name, value).unwrap();
        }
        assert_eq!((limit(), is_narrow(), has_fixed("theme")), (Some(7), true, true));
        assert!(!has_fixed("them"));
        for (text, expected) in [("0", None), ("many", None), ("", None), ("30", Some(30))] {
            root.set_attribute("data-limit", text).unwrap();
            assert_eq!(limit(), expected, "{text:?}");
        }
        for name in ["data-limit", "data-narrow", "data-fixed"] {
            root.remove_attribute(name).unwrap();
        }
    }

    #[wasm_bindgen_test]
    fn a_language_that_is_asked_for_is_heard() {
        let heard = Rc::new(RefCell::new(Vec::new()));
        let list = heard.clone();
        on_language(move |tag| list.borrow_mut().push(tag));
        for event in [
            "new CustomEvent('kmn-language', { detail: 'ar' })",
            "new CustomEvent('kmn-language', { detail: 7 })",
            "new Event('kmn-language')",
        ] {
            js_sys::eval(&format!("dispatchEvent({event})")).unwrap();
        }
        assert_eq!(*heard.borrow(), ["ar"]);
    }
}
