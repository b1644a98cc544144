//! The one search box: an ARIA combobox with a listbox (WAI-ARIA Authoring Practices, "Editable
//! combobox with list autocomplete"). Places and postcodes set from where distances count; members
//! open; everything typed also searches the list below at once.

use crate::state::places::Locating;
use crate::state::{app, device};
use crate::ui::search::suggest::{Choice, start_here};
use crate::ui::search::suggestions::{Combobox, LIST, Suggestions};
use leptos::ev;
use leptos::prelude::*;
use views::{Icon, Lucide, Msg, t, use_texts};

/// The id of the box.
const INPUT: &str = "search";

/// The search box with its suggestions.
#[component]
pub fn Search() -> impl IntoView {
    let app = app();
    let (view, places, texts) = (app.view, app.places, use_texts());
    let combobox = Combobox::new(app);
    let choose = Callback::new(move |choice: Choice| {
        combobox.close();
        match choice {
            Choice::Position => start_here(app),
            Choice::Place { origin, .. } => view.set_origin(Some(origin)),
            Choice::Member { id, .. } => view.open(&id),
        }
    });
    let clear = move |_| {
        view.search(String::new());
        device::focus(INPUT);
    };
    let announced = move || match combobox.is_expanded() {
        true => texts.count(Msg::SearchSuggestionsCount, combobox.options.with(Vec::len)),
        false => String::new(),
    };
    let locating = move || match places.locating() {
        Locating::Idle => String::new(),
        Locating::Asking => texts.text(Msg::SearchPositionAsking),
        Locating::Denied => texts.text(Msg::SearchPositionDenied),
        Locating::Unavailable => texts.text(Msg::SearchPositionUnavailable),
    };
    view! {
        <search class="search">
            <label class="visually-hidden" for=INPUT>
                {t(Msg::SearchLabel)}
            </label>
            <div class="box">
                <Icon of=Lucide::Search />
                <SearchInput combobox=combobox on_choose=choose />
                <Show when=move || view.query.with(|q| !q.text.is_empty())>
                    <button class="icon-button" aria-label=t(Msg::SearchClear) on:click=clear>
                        <Icon of=Lucide::X />
                    </button>
                </Show>
            </div>
            <Suggestions combobox=combobox on_choose=choose />
            <p class="visually-hidden" role="status">
                {announced}
            </p>
            <p class="locating" role="status">
                {locating}
            </p>
        </search>
    }
}

/// What is typed into, and the keys that move among the suggestions.
#[component]
fn SearchInput(
    /// The suggestions that it opens.
    combobox: Combobox,
    /// One of them was chosen by a key.
    on_choose: Callback<Choice>,
) -> impl IntoView {
    let app = app();
    let (view, places) = (app.view, app.places);
    let typed = move |event: ev::Event| {
        places.calm();
        combobox.active.set(None);
        combobox.open();
        view.search(event_target_value(&event));
    };
    let key = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "ArrowDown" => {
            event.prevent_default();
            combobox.step(true);
        }
        "ArrowUp" => {
            event.prevent_default();
            combobox.step(false);
        }
        "Escape" if combobox.is_open_untracked() => combobox.close(),
        "Escape" => view.search(String::new()),
        "Enter" => {
            event.prevent_default();
            match combobox.chosen_by_enter() {
                Some(choice) => on_choose.run(choice),
                None => combobox.close(),
            }
        }
        _ => {}
    };
    let focused = move |_| {
        places.fetch();
        combobox.open();
    };
    view! {
        <input
            id=INPUT
            type="text"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="200"
            dir="auto"
            role="combobox"
            aria-autocomplete="list"
            aria-controls=LIST
            aria-expanded=move || combobox.is_expanded().to_string()
            aria-activedescendant=move || combobox.active_id()
            placeholder=t(Msg::SearchPlaceholder)
            prop:value=move || view.query.with(|q| q.text.clone())
            on:input=typed
            on:keydown=key
            on:focus=focused
            on:blur=move |_| combobox.close()
        />
    }
}
