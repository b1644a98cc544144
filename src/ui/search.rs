//! The one search box: an ARIA combobox with a listbox (WAI-ARIA Authoring Practices, "Editable
//! combobox with list autocomplete"). Places and postcodes set from where distances count; members
//! open; everything typed also searches the list below at once.

use crate::state::places::Locating;
use crate::state::{app, device};
use crate::ui::el::{At, Node, class, click, el, is, key_of, label, on, part_of};
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{flag, live, parts, show, state, text};
use crate::ui::suggest::{Choice, choices, start_here};
use crate::ui::text::{t, tr};
use directory::message::Arg;
use leptos::prelude::*;
use leptos::web_sys::Event;
use views::Msg;

const LIST: &str = "suggestions";
const INPUT: &str = "search";

/// The search box with its suggestions.
pub fn search() -> Node {
    let app = app();
    let (view, places, i18n) = (app.view, app.places, app.i18n);
    let typed_text = move || view.query.with(|q| q.text.clone());
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let options =
        Memo::new(move |_| if open.get() { choices(app, &typed_text()) } else { Vec::new() });
    let expanded = move || open.get() && options.with(|o| !o.is_empty());
    let close = move || {
        open.set(false);
        active.set(None);
    };
    let choose = move |choice: Choice| {
        close();
        match choice {
            Choice::Position => start_here(app),
            Choice::Place { origin, .. } => view.set_origin(Some(origin)),
            Choice::Member { id, .. } => view.open(&id),
        }
    };
    let typed = move |event: Event| {
        places.calm();
        active.set(None);
        open.set(true);
        view.search(event_target_value(&event));
    };
    let key = move |event: Event| {
        let step = |forward: bool| {
            event.prevent_default();
            open.set(true);
            let count = options.with_untracked(Vec::len);
            active.update(|a| {
                *a = match (*a, forward) {
                    _ if count == 0 => None,
                    (None, true) => Some(0),
                    (None, false) => Some(count - 1),
                    (Some(i), true) => (i + 1 < count).then_some(i + 1),
                    (Some(i), false) => i.checked_sub(1),
                }
            });
        };
        match key_of(&event).as_str() {
            "ArrowDown" => step(true),
            "ArrowUp" => step(false),
            "Escape" if open.get_untracked() => close(),
            "Escape" => view.search(String::new()),
            "Enter" => {
                event.prevent_default();
                let chosen = options.with_untracked(|o| match active.get_untracked() {
                    Some(i) => o.get(i).cloned(),
                    // A whole postcode or place name needs no further choosing.
                    None => o.iter().find(|c| c.is_exact_place()).cloned(),
                });
                match chosen {
                    Some(choice) => choose(choice),
                    None => close(),
                }
            }
            _ => {}
        }
    };
    let clear = move || {
        view.search(String::new());
        device::focus(INPUT);
    };
    let announce = move || {
        if !expanded() {
            return String::new();
        }
        let n = Arg::from(options.with(Vec::len));
        i18n.fill(Msg::SearchSuggestionsCount, &[("n", n)])
    };
    let locating = move || match places.locating() {
        Locating::Idle => String::new(),
        Locating::Asking => i18n.text(Msg::SearchPositionAsking),
        Locating::Denied => i18n.text(Msg::SearchPositionDenied),
        Locating::Unavailable => i18n.text(Msg::SearchPositionUnavailable),
    };
    let option = move |(i, choice): (usize, Choice)| {
        let chosen = choice.clone();
        let attributes = vec![
            At::made("id", option_id(i)),
            is("role", "option"),
            At::class_if("active", flag(move || active.get() == Some(i))),
            At::live("aria-selected", state(move || active.get() == Some(i))),
            click(move || choose(chosen.clone())),
        ];
        el("li", attributes, choice.into_parts(app))
    };
    let options_view = move || options.get().into_iter().enumerate().map(option).collect();
    let active_id = move || active.get().map(option_id).unwrap_or_default();
    let field = vec![
        is("id", INPUT),
        is("type", "text"),
        is("inputmode", "search"),
        is("enterkeyhint", "search"),
        is("autocomplete", "off"),
        is("autocapitalize", "off"),
        is("spellcheck", "false"),
        is("maxlength", "200"),
        is("dir", "auto"),
        is("role", "combobox"),
        is("aria-autocomplete", "list"),
        is("aria-controls", LIST),
        At::live("aria-expanded", state(expanded)),
        At::live("aria-activedescendant", text(active_id)),
        At::live("placeholder", tr(Msg::SearchPlaceholder)),
        At::value(text(typed_text)),
        on("input", typed),
        on("keydown", key),
        on("focus", move |_| {
            places.fetch();
            open.set(true);
        }),
        on("blur", move |_| close()),
    ];
    let clear = move || {
        let attributes = vec![class("icon-button"), label(tr(Msg::SearchClear)), click(clear)];
        el("button", attributes, vec![icon(Icon::X)])
    };
    let suggestions = vec![
        is("id", LIST),
        class("suggestions"),
        is("role", "listbox"),
        label(tr(Msg::SearchSuggestions)),
        At::when("hidden", flag(move || !expanded())),
        // Keeps the focus in the box, so that a tap on an option arrives.
        on("mousedown", |event| event.prevent_default()),
    ];
    let name = vec![class("visually-hidden"), is("for", INPUT)];
    let box_parts = vec![
        icon(Icon::Search),
        el("input", field, Vec::new()),
        show(move || !typed_text().is_empty(), clear),
    ];
    let status = |names, text| el("p", vec![class(names), is("role", "status")], vec![text]);
    part_of(
        "search",
        "search",
        vec![
            el("label", name, vec![t(Msg::SearchLabel)]),
            part_of("div", "box", box_parts),
            el("ul", suggestions, vec![parts(options_view)]),
            status("visually-hidden", live(announce)),
            status("locating", live(locating)),
        ],
    )
}

fn option_id(index: usize) -> String {
    format!("suggestion-{index}")
}
