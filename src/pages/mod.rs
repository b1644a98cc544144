//! Floor 4: layouts only.

pub mod about;
pub mod directory;
pub mod embedding;
pub mod member;
pub mod saved;

use crate::state::{App, app};
use crate::ui::el::Node;
use crate::ui::live::nothing;
use crate::ui::shell::shell;
use ::directory::link::Page;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Puts the app where the skeleton was.
pub fn mount(app: App) {
    let Some(place) = document().get_element_by_id("app") else { return };
    let Ok(place) = place.dyn_into::<leptos::web_sys::HtmlElement>() else { return };
    place.set_inner_html("");
    mount_to(place, move || {
        provide_context(app);
        *finder()
    })
    .forget();
}

/// The finder: the directory, and over its list a member or a page.
fn finder() -> Node {
    let view = app().view;
    let selected = Memo::new(move |_| view.selected_id().filter(|_| view.covers_list()));
    let page = Memo::new(move |_| view.page());
    let sheet = move || match (page.get(), selected.get()) {
        (Page::About, _) => about::about(),
        (Page::Saved, _) => saved::saved(),
        (Page::Embedding, _) => embedding::embedding(),
        (Page::Directory, Some(id)) => member::member(id),
        (Page::Directory, None) => nothing(),
    };
    shell(directory::directory(), Box::new(sheet))
}
