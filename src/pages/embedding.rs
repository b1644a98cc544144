//! The builder of the line by which a partner's page shows the finder. It is JavaScript
//! (`embed/builder/`), which only this page loads.

use crate::js;
use crate::state::device;
use crate::state::view::HEADING;
use crate::ui::frame::back::BackLink;
use js_sys::Function;
use leptos::html::Div;
use leptos::prelude::*;
use views::{Msg, t};
use wasm_bindgen::JsValue;

/// What the builder leaves behind when it is there, and the event that tells it
/// (`embed/builder/main.js`).
const BUILDER: &str = "kmnBuilder";
const READY: &str = "kmn-builder";

/// The page.
#[component]
pub fn EmbeddingPage() -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let failed = RwSignal::new(false);
    // Once: when the language changes, the page stays, and the builder follows by itself.
    place.on_load(move |place| {
        let build = move |build: Option<Function>| {
            let built = build.and_then(|build| build.call1(&JsValue::NULL, &place).ok());
            // The page may be another one by now.
            let _ = failed.try_set(built.is_none());
        };
        js::load_script(&device::embed_builder(), BUILDER, READY, Box::new(build));
    });
    view! {
        <article class="sheet">
            <BackLink />
            <h1 id=HEADING tabindex="-1">
                {t(Msg::AboutEmbedding)}
            </h1>
            <div id="builder" node_ref=place></div>
            <Show when=move || failed.get()>
                <p role="alert">{t(Msg::ReasonUnreachable)}</p>
            </Show>
        </article>
    }
}
