//! The page inside a partner's page: the little that it has to ask or to tell. What happens there
//! by itself is `start/frame.js`, which says on `<html>` what holds. Deliberately absent: what may be
//! set (`directory::embed`).

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/page.js")]
extern "C" {
    /// How many rows are to be shown at first; 0 where nobody said.
    pub fn limit() -> usize;
    #[wasm_bindgen(js_name = onLanguage)]
    fn on_language(told: &JsValue);
}

/// Calls back with the tag of a language that the page round this one asks for.
pub fn listen(told: impl FnMut(String) + 'static) {
    on_language(&Closure::<dyn FnMut(String)>::new(told).into_js_value());
}
