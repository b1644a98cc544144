//! Notices when an element comes near the screen.

use crate::js;
use js_sys::{Array, Function};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How early, as a CSS margin round the screen.
const EARLY: &str = "600px";

/// Calls back each time the element with this id, which is being made, comes near the screen, as
/// long as it lives; and again if it is still near afterwards. Without an observer nothing is
/// noticed, and there is still the button.
pub fn when_near(id: &'static str, callback: impl Fn() + 'static) {
    let observed = StoredValue::new_local(None::<(IntersectionObserver, Element)>);
    let noticed = js::function(move |entries| {
        let entries = Array::from(&entries);
        let is_near =
            |entry: JsValue| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting();
        if entries.iter().any(is_near) {
            callback();
            // Only a change is noticed: an element that was pushed away and scrolled back before the
            // browser looked again would be near without a word.
            observed.try_with_value(|observed| {
                if let Some((observer, element)) = observed {
                    observer.unobserve(element);
                    observer.observe(element);
                }
            });
        }
    });
    Effect::new(move || {
        // An effect runs when the element stands in the document.
        observed.set_value(observe(id, &noticed));
    });
    on_cleanup(move || {
        observed.update_value(|observed| {
            if let Some((observer, _)) = observed.take() {
                observer.disconnect();
            }
        });
    });
}

fn observe(id: &str, noticed: &Function) -> Option<(IntersectionObserver, Element)> {
    let options = IntersectionObserverInit::new();
    options.set_root_margin(EARLY);
    let element = document().get_element_by_id(id)?;
    let observer = IntersectionObserver::new_with_options(noticed, &options).ok()?;
    observer.observe(&element);
    Some((observer, element))
}
