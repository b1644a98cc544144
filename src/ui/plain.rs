//! Links to the pages without program.

use crate::state::app;
use leptos::prelude::*;
use views::{Msg, t};

/// A link to a page without program, in the page's language.
#[component]
pub fn PlainPageLink(
    /// The page's name without language and ending, such as `liste`.
    page: &'static str,
    /// What it says.
    text: Msg,
    /// Its class.
    #[prop(optional_no_strip)]
    class: Option<&'static str>,
) -> impl IntoView {
    let i18n = app().i18n;
    view! {
        <a class=class href=move || i18n.plain_page(page)>
            {t(text)}
        </a>
    }
}

/// The plain list of all members.
#[component]
pub fn PlainListLink(
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
) -> impl IntoView {
    view! { <PlainPageLink page="liste" text=Msg::PlainList class=class /> }
}
