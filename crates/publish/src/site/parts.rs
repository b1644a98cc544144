//! What several pages have: the boxes of the program, the way to the list, the other languages.

use crate::html::frame::LanguageLinks;
use crate::html::localizer::IcuLocalizer;
use directory::link::{self, ViewState};
use directory::locale::Locale;
use leptos::prelude::*;
use std::sync::Arc;
use views::layout::{FinderHead, FinderLayout, MenuButton, MenuPanel};
use views::{Icon, Localizer as _, Lucide, Msg, t};

/// The element `#app` with the boxes that the program draws, so that taking over moves nothing.
#[component]
pub fn App(
    /// The page's language.
    locale: &'static Locale,
    /// Whom it is about, for the program.
    #[prop(optional_no_strip)]
    member: Option<String>,
    /// Whether the list is to be seen, and nothing that covers it.
    #[prop(optional)]
    at_list: bool,
    /// What is to be seen.
    children: Children,
) -> impl IntoView {
    view! {
        <div id="app" data-member=member>
            <FinderLayout
                at_list=at_list
                list_fits=true
                map_fits=false
                map=().into_any()
                news=().into_any()
            >
                <FinderHead home=program(locale, |_| ())>
                    <MenuButton />
                    <MenuPanel>""</MenuPanel>
                </FinderHead>
                {children()}
            </FinderLayout>
        </div>
    }
}

/// The program's address in a state, in the page's language; German is its own.
pub fn program(locale: &Locale, change: impl FnOnce(&mut ViewState)) -> String {
    let mut state = ViewState::default();
    if *locale != *directory::locale::SOURCE {
        state.language = Some(locale.tag.to_owned());
    }
    change(&mut state);
    match link::encode(&state).as_str() {
        "" => "./".to_owned(),
        query => format!("./?{query}"),
    }
}

/// A way back to the list.
#[component]
pub fn BackToList(
    /// The page's language.
    locale: &'static Locale,
) -> impl IntoView {
    view! {
        <p class="back">
            <a href=program(locale, |_| ())>
                <Icon of=Lucide::ArrowLeft />
                <span>{t(Msg::BackToList)}</span>
            </a>
        </p>
    }
}

/// The page in the other languages, each under its own name. Closed at first, so that no font is
/// fetched for names that nobody sees.
#[component]
pub fn OtherLanguages(
    /// Texts that pages have and the program has not.
    localizer: Arc<IcuLocalizer>,
    /// The page's path without language and ending.
    name: String,
) -> impl IntoView {
    view! {
        <details class="fact without-program">
            <summary>{localizer.say("list-languages", &[])}</summary>
            <ul class="links">
                <LanguageLinks locale=localizer.locale() name=name />
            </ul>
        </details>
    }
}
