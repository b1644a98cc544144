//! The builder of the line by which a partner's page shows the finder. It is JavaScript
//! (`embed/builder/`), which only this page loads.

use crate::state::app;
use crate::state::view::HEADING;
use crate::ui::back::back;
use crate::ui::el::{Node, el, is, part_of};
use crate::ui::text::t;
use leptos::prelude::untrack;
use views::Msg;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/builder.js")]
extern "C" {
    fn build(id: &str, failed: &str);
}

/// The id of the builder's place.
const PLACE: &str = "builder";

/// The page.
pub fn embedding() -> Node {
    // The page stays when the language changes: the builder follows by itself.
    let failed = untrack(|| app().i18n.text(Msg::ReasonUnreachable));
    build(PLACE, &failed);
    let heading =
        el("h1", vec![is("id", HEADING), is("tabindex", "-1")], vec![t(Msg::AboutEmbedding)]);
    part_of("article", "sheet", vec![back(), heading, el("div", vec![is("id", PLACE)], Vec::new())])
}
