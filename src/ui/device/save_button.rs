//! Saving an office, to find it again.

use crate::state::app;
use crate::state::prefs::StorageTier;
use directory::member::Member;
use leptos::prelude::*;
use std::sync::Arc;
use views::Msg;
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
    let refused = RwSignal::new(None);
    let toggle = move |()| {
        refused.set(match prefs.toggle_saved(&member.id, &member.name) {
            StorageTier::Local | StorageTier::Cache => None,
            StorageTier::Full => Some(Msg::SavedFull),
            StorageTier::Blocked => Some(Msg::SavedBlocked),
        });
    };
    view! {
        <SaveButton
            saved=saved
            refused=refused
            on_toggle=toggle
        />
    }
}
