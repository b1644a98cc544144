//! One member: who, whether open, call or go there; then everything else, the quiet facts last.

use crate::state::app;
use crate::texts::Msg;
use crate::ui::back::Back;
use crate::ui::detail::{Actions, Facts, Provenance, Title};
use crate::ui::text::tr;
use leptos::prelude::*;

/// The page of the member with this identity.
#[component]
pub fn Member(id: String) -> impl IntoView {
    let app = app();
    let found = move || {
        let snapshot = app.view.snapshot()?;
        Some(snapshot.find(&id).map(|id| snapshot.get(id).clone()))
    };
    view! {
        <article class="sheet">
            <Back/>
            {move || match found() {
                // Still loading: the frame stands, the member follows.
                None => view! { <p class="quiet">{tr(Msg::Loading)}</p> }.into_any(),
                Some(None) => view! {
                    <h1 id=crate::ui::detail::HEADING tabindex="-1">{tr(Msg::MemberGone)}</h1>
                }
                .into_any(),
                Some(Some(member)) => view! {
                    <Title member=member.clone()/>
                    <Actions member=member.clone()/>
                    <Facts member=member.clone()/>
                    <Provenance member/>
                }
                .into_any(),
            }}
        </article>
    }
}
