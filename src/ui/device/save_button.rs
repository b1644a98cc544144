//! The button on an office's page that saves it, to find it again.

use crate::state::app;
use directory::member::Member;
use leptos::prelude::*;
use std::sync::Arc;
use views::{Icon, Lucide, Msg, use_texts};

/// Saves this member, or no longer.
#[component]
pub fn SaveButton(
    /// Whom.
    member: Arc<Member>,
) -> impl IntoView {
    let (prefs, texts) = (app().prefs, use_texts());
    let id = member.id.clone();
    let saved = Memo::new(move |_| prefs.is_saved(&id));
    let said = move || texts.text(if saved.get() { Msg::SavedRemove } else { Msg::SavedAdd });
    let toggle = move |_| prefs.toggle_saved(&member.id, &member.name);
    view! {
        <button class="link save" class:on=saved on:click=toggle>
            <Icon of=Lucide::Bookmark />
            <span>{said}</span>
        </button>
    }
}
