//! Notices when an element comes near the screen.

use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/near.js")]
extern "C" {
    fn near(id: &str, margin: &str, told: &Function) -> Function;
}

/// How early, as a CSS margin round the screen.
const EARLY: &str = "600px";

/// Calls back each time the element with this id, which is being made, comes near the screen, as
/// long as it lives.
pub fn when_near(id: &'static str, callback: impl Fn() + 'static) {
    let end = StoredValue::new_local(None::<Function>);
    let callback: Box<dyn Fn()> = Box::new(callback);
    let told: Function = Closure::wrap(callback).into_js_value().unchecked_into();
    Effect::new(move || {
        // An effect runs when the element stands in the document.
        end.set_value(Some(near(id, EARLY, &told)));
    });
    on_cleanup(move || {
        end.update_value(|end| {
            let _ = end.take().map(|end| end.call0(&JsValue::NULL));
        });
    });
}
