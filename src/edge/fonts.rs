//! The page's own fonts, which are fetched when a text needs them (`style/fonts.css`).

use crate::js;
use futures::future::select;
use gloo_timers::future::TimeoutFuture;
use gloo_utils::document;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::FontFaceSet;

/// The font, as `FontFaceSet.load` wants it named.
const ETHIOPIC: &str = "1em \"KMN Ethiopic\"";

/// How long to wait for a font, in milliseconds.
const PATIENCE_MS: u32 = 3_000;

/// Waits for the page's own fonts that a text needs, but not for ever. Without it Chromium (156) never
/// draws some of the texts that are in the page before their font.
pub async fn load(text: &str) {
    let Some(fonts) = js::get(&document(), "fonts") else { return };
    let loaded = fonts.unchecked_into::<FontFaceSet>().load_with_text(ETHIOPIC, text);
    // Where a font can't be had, the system's will do.
    let _ = select(JsFuture::from(loaded), TimeoutFuture::new(PATIENCE_MS)).await;
}
