//! One member: who, whether open, call or go there; then everything else, the quiet facts last.

use crate::state::app;
use crate::texts::Msg;
use crate::ui::back::back;
use crate::ui::detail::{HEADING, actions, facts, title};
use crate::ui::live::part;
use crate::ui::provenance::provenance;
use crate::ui::text::tr;
use leptos::prelude::*;

/// The page of the member with this identity.
pub fn member(id: String) -> impl IntoView {
    let view = app().view;
    let content = move || {
        // Still loading: the frame stands, the member follows.
        let Some(snapshot) = view.snapshot() else {
            return view! { <p class="quiet">{tr(Msg::Loading)}</p> }.into_any();
        };
        let Some(member) = snapshot.find(&id).map(|id| snapshot.get(id).clone()) else {
            return view! { <h1 id=HEADING tabindex="-1">{tr(Msg::MemberGone)}</h1> }.into_any();
        };
        view! {
            {title(&member).into_any()}
            {actions(&member).into_any()}
            {facts(&member).into_any()}
            {provenance(&member).into_any()}
        }
        .into_any()
    };
    view! {
        <article class="sheet">
            {back()}
            {part(content)}
        </article>
    }
}
