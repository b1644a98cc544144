//! Links.

use leptos::prelude::*;

/// A link to another site, which opens beside the finder; or to another program of the device
/// (`mailto:`, `tel:`, `geo:`), which would leave an empty page there.
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
    let is_site = href.starts_with("http:") || href.starts_with("https:");
    let target = is_site.then_some("_blank");
    let rel = is_site.then_some("noopener noreferrer");
    view! {
        <a class=class href=href target=target rel=rel>
            {children()}
        </a>
    }
}

/// A link that the program follows in its own way where there is one; with a modifier key a link
/// does what links do.
#[component]
pub fn FollowedLink(
    /// Where it leads.
    href: String,
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// It was followed.
    #[prop(optional_no_strip)]
    on_follow: Option<Callback<()>>,
    /// What is to be seen.
    children: Children,
) -> impl IntoView {
    let follow = move |event: leptos::ev::MouseEvent| {
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        if let (Some(on_follow), true) = (on_follow, is_plain) {
            event.prevent_default();
            on_follow.run(());
        }
    };
    view! {
        <a class=class href=href on:click=follow>
            {children()}
        </a>
    }
}
