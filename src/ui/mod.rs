//! Floor 3: what a person meets. Reads memos, calls intents; never touches an edge.

pub mod about;
pub mod back;
pub mod choices;
pub mod data_line;
pub mod detail;
pub mod empty;
pub mod filters;
pub mod heading;
pub mod hours;
pub mod icon;
pub mod list;
pub mod map;
pub mod mark;
pub mod near;
pub mod search;
pub mod shell;
pub mod suggest;
pub mod text;
pub mod week;

use crate::state::App;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Puts the app where the skeleton was.
pub fn mount(app: App) {
    provide_context(app);
    let Some(place) = document().get_element_by_id("app") else { return };
    place.set_inner_html("");
    if let Ok(place) = place.dyn_into() {
        mount_to(place, move || {
            provide_context(app);
            shell::Shell()
        })
        .forget();
    }
}
