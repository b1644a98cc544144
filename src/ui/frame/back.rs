//! The way back to the list.

use crate::state::app;
use leptos::prelude::*;
use views::{FollowedLink, Icon, Lucide, Msg, t};

/// A link back to where the list was.
#[component]
pub fn BackLink() -> impl IntoView {
    let view = app().view;
    let href = view.href(|s| {
        s.page = Default::default();
        s.selected = None;
    });
    let close = Callback::new(move |()| view.close());
    view! {
        <p class="back">
            <FollowedLink href=href on_follow=Some(close)>
                <Icon of=Lucide::ArrowLeft />
                <span>{t(Msg::BackToList)}</span>
            </FollowedLink>
        </p>
    }
}
