//! The one search box: an ARIA combobox with a listbox (WAI-ARIA Authoring Practices, "Editable
//! combobox with list autocomplete"). Places and postcodes set from where distances count; members
//! open; everything typed also searches the list below at once.

use crate::state::places::Locating;
use crate::state::{App, app, device};
use crate::ui::search::suggest::{self, Choice, start_here};
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
            // The box keeps the focus until a position is found: without one, a place is typed.
            Choice::Position => start_here(app, device::focus_results),
            Choice::Place { origin, .. } => {
                view.set_origin(Some(origin));
                device::focus_results();
            }
            Choice::Member { id, .. } => view.open(&id),
        }
    });
    // What the Enter key asked for before the places were there, and the view's address then: whoever
    // has gone on has asked for something else.
    let kept = RwSignal::new(None::<(String, String)>);
    Effect::new(move || {
        let Some((text, address)) = kept.get() else { return };
        view.track();
        let (is_there, is_elsewhere) = (places.gazetteer().is_some(), view.href(|_| {}) != address);
        if is_there || is_elsewhere || !places.is_fetching() {
            kept.set(None);
        }
        if !is_there || is_elsewhere {
            return;
        }
        let mut places = suggest::places(app, &text, 1).into_iter();
        if let Some(choice) = places.find(Choice::is_exact_place) {
            choose.run(choice);
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
        Locating::Vague => texts.text(Msg::SearchPositionVague),
        Locating::Outside => texts.text(Msg::SearchPositionOutside),
    };
    let enter = Callback::new(move |()| enter(app, combobox, choose, kept));
    let input = view! { <BoundInput combobox=combobox on_enter=enter /> }.into_any();
    view! {
        <SearchForm
            filled=Signal::derive(move || view.query.with(|q| !q.text.is_empty()))
            on_clear=clear
            on_submit=enter
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

/// Chooses what the Enter key chooses; else sends the suggestions away, and the keyboard of a phone with
/// them: the results are the answer. A text that may be a place is kept until the places are there.
fn enter(
    app: App,
    combobox: Combobox,
    on_choose: Callback<Choice>,
    kept: RwSignal<Option<(String, String)>>,
) {
    if let Some(choice) = combobox.chosen_by_enter() {
        return on_choose.run(choice);
    }
    let text = app.view.query.with_untracked(|q| q.text.clone());
    app.places.fetch();
    if app.places.is_fetching() && directory::text::has_words(&text) {
        kept.set(Some((text, app.view.href(|_| {}))));
    }
    combobox.close();
    device::focus_results();
}

/// What is typed into, and the keys that move among the suggestions.
#[component]
fn BoundInput(
    /// The suggestions that it opens.
    combobox: Combobox,
    /// The Enter key was pressed.
    on_enter: Callback<()>,
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
        // While letters are composed, keys belong to the input method (Safari says so by 229 only).
        _ if event.is_composing() || event.key_code() == 229 => {}
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
            on_enter.run(());
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
