//! The one search box: an ARIA combobox with a listbox (WAI-ARIA Authoring Practices, "Editable
//! combobox with list autocomplete"). Places and postcodes set from where distances count; members
//! open; everything typed also searches the list below at once.

use crate::state::places::Locating;
use crate::state::{app, device};
use crate::ui::search::suggest::{Choice, start_here};
use crate::ui::search::suggestions::{Combobox, Suggestions};
use leptos::ev;
use leptos::prelude::*;
use views::search::{SEARCH, SearchForm, SearchInput};
use views::{Msg, use_texts};

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
    let clear = move |()| {
        view.search(String::new());
        device::focus(SEARCH);
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
    let input = view! { <BoundInput combobox=combobox on_choose=choose /> }.into_any();
    view! {
        <SearchForm
            filled=Signal::derive(move || view.query.with(|q| !q.text.is_empty()))
            on_clear=clear
            on_submit=move |()| enter(combobox, choose)
            input=input
        >
            <Suggestions combobox=combobox on_choose=choose />
            <p class="visually-hidden" role="status">
                {announced}
            </p>
            <p class="locating" role="status">
                {locating}
            </p>
        </SearchForm>
    }
}

/// Chooses what the Enter key chooses, or else sends the suggestions away.
fn enter(combobox: Combobox, on_choose: Callback<Choice>) {
    match combobox.chosen_by_enter() {
        Some(choice) => on_choose.run(choice),
        None => combobox.close(),
    }
}

/// What is typed into, and the keys that move among the suggestions.
#[component]
fn BoundInput(
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
            enter(combobox, on_choose);
        }
        _ => {}
    };
    let focused = move |_| {
        places.fetch();
        combobox.open();
    };
    view! {
        <SearchInput
            text=Signal::derive(move || view.query.with(|q| q.text.clone()))
            expanded=Signal::derive(move || combobox.is_expanded())
            active=Signal::derive(move || combobox.active_id())
            on:input=typed
            on:keydown=key
            on:focus=focused
            on:blur=move |_| combobox.close()
        />
    }
}
