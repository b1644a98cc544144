//! Links to other sites.

use leptos::prelude::*;

/// A link to another site, which opens beside the finder.
#[component]
pub fn ExternalLink(
    /// Where it leads.
    href: String,
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What is to be seen.
    children: Children,
) -> impl IntoView {
    view! {
        <a class=class href=href target="_blank" rel="noopener noreferrer">
            {children()}
        </a>
    }
}
