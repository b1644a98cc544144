//! Floor 4: layouts only.

pub mod about;
pub mod directory;
pub mod embedding;
pub mod member;
pub mod saved;

use crate::state::{App, app};
use crate::ui::frame::shell::Shell;
use ::directory::link::Page;
use about::AboutPage;
use directory::DirectoryPage;
use embedding::EmbeddingPage;
use leptos::prelude::*;
use member::MemberPage;
use saved::SavedPage;
use wasm_bindgen::JsCast;

/// Puts the app where the page's first screen was.
pub fn mount(app: App) {
    let Some(place) = document().get_element_by_id("app") else { return };
    let Ok(place) = place.dyn_into::<leptos::web_sys::HtmlElement>() else { return };
    place.set_inner_html("");
    mount_to(place, move || {
        provide_context(app);
        provide_context(app.i18n.texts);
        view! { <Finder /> }
    })
    .forget();
}

/// The finder: the directory, and over its list a member or a page.
#[component]
fn Finder() -> impl IntoView {
    let view = app().view;
    let selected = Memo::new(move |_| view.selected_id().filter(|_| view.covers_list()));
    let page = Memo::new(move |_| view.page());
    let sheet = move || match (page.get(), selected.get()) {
        (Page::About, _) => view! { <AboutPage /> }.into_any(),
        (Page::Saved, _) => view! { <SavedPage /> }.into_any(),
        (Page::Embedding, _) => view! { <EmbeddingPage /> }.into_any(),
        (Page::Directory, Some(_)) => view! { <MemberPage /> }.into_any(),
        (Page::Directory, None) => ().into_any(),
    };
    view! {
        <Shell sheet=sheet>
            <DirectoryPage />
        </Shell>
    }
}
