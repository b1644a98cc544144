//! The button on an office's page that saves it, to find it again; and why that could not be.

use crate::callback::notify;
use crate::icon::{Icon, Lucide};
use crate::localizer::use_texts;
use crate::texts::Msg;
use leptos::prelude::*;

/// Saves a member, or no longer. What it does is the program's; in a page made beforehand it stands where the
/// program will draw it.
#[component]
pub fn SaveButton(
    /// Whether the member is saved.
    #[prop(optional, into)]
    saved: Signal<bool>,
    /// Why it could not be saved when the button was pressed last, if it could not.
    #[prop(optional, into)]
    refused: Signal<Option<Msg>>,
    /// It was pressed.
    #[prop(optional, into)]
    on_toggle: Option<Callback<()>>,
) -> impl IntoView {
    let texts = use_texts();
    let said = move || texts.text(if saved.get() { Msg::SavedRemove } else { Msg::SavedAdd });
    view! {
        <button
            id="save"
            type="button"
            class="link save"
            class:on=move || saved.get()
            on:click=notify(on_toggle)
        >
            <Icon of=Lucide::Bookmark />
            <span>{said}</span>
        </button>
        // Beside the button from the start, so that it is heard when it comes.
        <p class="save-refused" role="status">
            {move || refused.get().map(|msg| texts.text(msg)).unwrap_or_default()}
        </p>
    }
}
