//! The builder of the line by which a partner's page shows the finder. It is JavaScript
//! (`embed/builder/`), which only this page loads.

use crate::state::view::HEADING;
use crate::ui::frame::back::BackLink;
use leptos::prelude::*;
use views::{Msg, t, use_texts};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/builder.js")]
extern "C" {
    fn build(id: &str, failed: &str);
}

/// The id of the builder's place.
const PLACE: &str = "builder";

/// The page.
#[component]
pub fn EmbeddingPage() -> impl IntoView {
    // Read once: when the language changes, the page stays, and the builder follows by itself.
    let texts = use_texts();
    build(PLACE, &untrack(|| texts.text(Msg::ReasonUnreachable)));
    view! {
        <article class="sheet">
            <BackLink />
            <h1 id=HEADING tabindex="-1">
                {t(Msg::AboutEmbedding)}
            </h1>
            <div id=PLACE></div>
        </article>
    }
}
