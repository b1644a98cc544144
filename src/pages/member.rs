//! One member: who, whether open, call or go there; then everything else, the quiet facts last.

use crate::state::app;
use crate::state::view::{HEADING, MemberShown};
use crate::ui::frame::back::BackLink;
use crate::ui::member::sheet::MemberSheet;
use leptos::prelude::*;
use std::sync::Arc;
use views::{Msg, t};

/// The page of the member that is selected.
#[component]
pub fn MemberPage() -> impl IntoView {
    let view = app().view;
    // Followed by what it is, not by the members round it: new ones leave the page of an office that
    // has not changed as it is.
    let shown = Memo::new(move |_| {
        let shown = view.member_shown();
        let member = match shown {
            MemberShown::Here(id) => view.member(id, |m| Arc::new(m.clone())),
            _ => None,
        };
        (shown == MemberShown::Loading, shown == MemberShown::Damaged, member)
    });
    let content = move || match shown.get() {
        // Still loading: the frame stands, the member follows.
        (true, ..) => view! { <p class="quiet">{t(Msg::Loading)}</p> }.into_any(),
        (_, _, Some(member)) => view! { <MemberSheet member=member /> }.into_any(),
        (_, true, _) => view! { <NoMember why=Msg::MemberDamaged /> }.into_any(),
        _ => view! { <NoMember why=Msg::MemberGone /> }.into_any(),
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
fn NoMember(
    /// Why not.
    why: Msg,
) -> impl IntoView {
    view! {
        <h1 id=HEADING tabindex="-1">
            {t(why)}
        </h1>
    }
}
