//! The way back.

use crate::state::app;
use directory::link::Page;
use leptos::prelude::*;
use views::{FollowedLink, Icon, Lucide, Msg, t};

/// A link back to where the page was opened: to the list, or to the saved offices.
#[component]
pub fn BackLink() -> impl IntoView {
    let view = app().view;
    let page = view.opened_from();
    let href = view.href(|s| (s.page, s.selected) = (page, None));
    let close = Callback::new(move |()| view.close());
    let name = if page == Page::Saved { Msg::SavedTitle } else { Msg::BackToList };
    view! {
        <p class="back">
            <FollowedLink href=href on_follow=Some(close)>
                <Icon of=Lucide::ArrowLeft />
                <span>{t(name)}</span>
            </FollowedLink>
        </p>
    }
}
