//! The page inside a partner's page: what `frame.js` does there by itself, and the little that it
//! has to ask or to tell. Deliberately absent: what may be set (`directory::embed`).

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/edge/frame.js")]
extern "C" {
    /// How many rows are to be shown at first; 0 where nobody said.
    pub fn limit() -> usize;
    #[wasm_bindgen(js_name = listen)]
    fn listen_to(told: &JsValue);
}

/// Calls back with the tag of a language that the page round this one asks for.
pub fn listen(told: impl FnMut(String) + 'static) {
    listen_to(&Closure::<dyn FnMut(String)>::new(told).into_js_value());
}
