//! The choice of language: every language under its own name, and a field to find one by typing.

use crate::state::app;
use crate::state::i18n::{fold, load_fonts};
use directory::locale::{LOCALES, Locale, Profile};
use leptos::html::{Input, Ul};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::{ev, web_sys};
use std::sync::Arc;
use views::{Msg, t, use_texts};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the list.
const LANGUAGES: &str = "languages";

/// The languages that are left of those to choose from.
const LEFT: &str = "li:not([hidden]) button";

/// The field, the list, and how many languages are left.
#[component]
pub fn LanguageChoice(
    /// Called once the texts of the chosen language are there.
    on_done: Callback<()>,
) -> impl IntoView {
    let (app, texts) = (app(), use_texts());
    let (field, list) = (NodeRef::<Input>::new(), NodeRef::<Ul>::new());
    // What was typed, folded: "turkce" finds "Türkçe".
    let typed = RwSignal::new(String::new());
    let failed = RwSignal::new(false);
    let words: Arc<[String]> = LOCALES.iter().map(words).collect();
    let status = {
        let words = words.clone();
        move || match typed.get() {
            _ if failed.get() => texts.text(Msg::LanguageFailed),
            typed if typed.is_empty() => String::new(),
            typed => {
                let left = words.iter().filter(|words| words.contains(&typed)).count();
                texts.count(Msg::LanguageCount, left)
            }
        }
    };
    let on_input = move |event| {
        failed.set(false);
        typed.set(fold(&event_target_value(&event)));
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if let (Some(field), Some(list)) = (field.get(), list.get()) {
            go_on(&event, field.unchecked_into(), &list);
        }
    };
    let chosen = Callback::new(move |tag: &'static str| {
        app.set_language(tag, true, move |changed| match changed {
            true => on_done.run(()),
            // The menu may be closed by now.
            false => drop(failed.try_set(true)),
        });
    });
    let items = LOCALES.iter().zip(words.iter().cloned()).map(|(language, words)| {
        let is_left = Signal::derive(move || typed.with(|typed| words.contains(typed.as_str())));
        view! { <LanguageItem language=language is_left=is_left on_choose=chosen /> }
    });
    view! {
        <input
            class="find"
            type="search"
            id="language-find"
            autocomplete="off"
            aria-controls=LANGUAGES
            aria-label=t(Msg::LanguageFind)
            placeholder=t(Msg::LanguageFind)
            node_ref=field
            on:input=on_input
            on:keydown=on_key
        />
        <ul class="languages" id=LANGUAGES node_ref=list on:keydown=on_key>
            {items.collect_view()}
        </ul>
        <p class="quiet menu-state" id="language-state" role="status">
            {status}
        </p>
    }
}

/// A language, under its own name.
#[component]
fn LanguageItem(
    /// Which.
    language: &'static Locale,
    /// Whether what was typed finds it.
    is_left: Signal<bool>,
    /// Called with its tag when it is chosen.
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let texts = use_texts();
    let Locale { tag, direction, .. } = *language;
    let name = language.profile().autonym;
    let is_current = untrack(|| texts.locale() == language);
    // Chromium (156) never draws a name whose font comes later; so the name waits for its font.
    let drawn = RwSignal::new(!name.chars().any(is_ethiopic));
    if !drawn.get_untracked() {
        spawn_local(async move {
            load_fonts(name).await;
            drawn.try_set(true);
        });
    }
    view! {
        <li hidden=move || !is_left.get()>
            <button
                type="button"
                class="menu-item"
                lang=tag
                aria-pressed=is_current.to_string()
                on:click=move |_| on_choose.run(tag)
            >
                <span dir=direction.html()>{move || drawn.get().then_some(name)}</span>
            </button>
        </li>
    }
}

/// The words by which a language is found: its own name, other names, its tag, its name in the page's
/// language.
fn words(language: &Locale) -> String {
    let Profile { autonym, aliases, .. } = language.profile();
    let said = untrack(|| use_texts().language_name(language.tag));
    fold(&[autonym, aliases, language.tag, &said].join(" "))
}

/// Of the Ethiopic script, for which the page brings a font along.
fn is_ethiopic(letter: char) -> bool {
    ('\u{1200}'..='\u{137f}').contains(&letter)
}

/// Down and up go through field and list as through one; Enter takes the first that is left.
fn go_on(event: &ev::KeyboardEvent, field: HtmlElement, list: &web_sys::Element) {
    let left = list.query_selector_all(LEFT);
    let left = left.map(|left| js_sys::Array::from(&left)).unwrap_or_default();
    let mut stops = vec![field];
    stops.extend(left.iter().filter_map(|button| button.dyn_into::<HtmlElement>().ok()));
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let Some(at) = stops.iter().position(|stop| Some(stop) == target.as_ref()) else { return };
    let goal = match (event.key().as_str(), at) {
        ("ArrowDown", _) => Some(at + 1),
        ("ArrowUp", _) => at.checked_sub(1),
        // In the field they are the field's.
        ("Home", 1..) => Some(1),
        ("End", 1..) => Some(stops.len() - 1),
        ("Enter", 0) if !event_target_value(event).trim().is_empty() => {
            if let Some(first) = stops.get(1) {
                first.click();
            }
            None
        }
        _ => return,
    };
    if let Some(stop) = goal.and_then(|goal| stops.get(goal)) {
        let _ = stop.focus();
    }
    event.prevent_default();
}
