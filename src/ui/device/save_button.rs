//! Saving an office, to find it again.

use crate::state::app;
use directory::member::Member;
use leptos::prelude::*;
use std::sync::Arc;
use views::member::SaveButton;

/// The button that saves this member, or no longer.
#[component]
pub fn SaveMember(
    /// Whom.
    member: Arc<Member>,
) -> impl IntoView {
    let prefs = app().prefs;
    let id = member.id.clone();
    let saved = Memo::new(move |_| prefs.is_saved(&id));
    view! {
        <SaveButton
            saved=saved
            on_toggle=move |()| prefs.toggle_saved(&member.id, &member.name)
        />
    }
}
