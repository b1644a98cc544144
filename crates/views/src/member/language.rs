//! Names of languages.

use crate::localizer::use_texts;
use leptos::prelude::*;

/// A language under its name in the page's language and, for those who cannot read that, in its own.
#[component]
pub fn LanguageName(
    /// Which language (BCP 47).
    tag: String,
) -> impl IntoView {
    let texts = use_texts();
    move || {
        let own = texts.own_name(&tag).map(|own| {
            view! {
                " "
                <span class="quiet own-name" lang=tag.clone() dir="auto">
                    {own}
                </span>
            }
        });
        view! {
            {texts.language_name(&tag)}
            {own}
        }
    }
}
