//! One member: who, whether open, call or go there; then everything else, the quiet facts last.

use crate::state::app;
use crate::state::view::HEADING;
use crate::ui::frame::back::BackLink;
use crate::ui::member::sheet::MemberSheet;
use leptos::prelude::*;
use std::sync::Arc;
use views::{Msg, t};

/// The page of one member.
#[component]
pub fn MemberPage(
    /// The member's identity.
    id: String,
) -> impl IntoView {
    let view = app().view;
    let content = move || {
        // Still loading: the frame stands, the member follows.
        let Some(snapshot) = view.snapshot() else {
            return view! { <p class="quiet">{t(Msg::Loading)}</p> }.into_any();
        };
        match snapshot.find(&id) {
            Some(id) => {
                view! { <MemberSheet member=Arc::new(snapshot.get(id).clone()) /> }.into_any()
            }
            None => view! { <GoneHeading /> }.into_any(),
        }
    };
    view! {
        <article class="sheet">
            <BackLink />
            {content}
        </article>
    }
}

/// Where the directory has no such member.
#[component]
fn GoneHeading() -> impl IntoView {
    view! {
        <h1 id=HEADING tabindex="-1">
            {t(Msg::MemberGone)}
        </h1>
    }
}
