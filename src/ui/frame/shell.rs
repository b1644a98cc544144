//! The frame: title, menu, list side, map side, and what covers the list.

use crate::state::app;
use crate::state::view::{MAP_GROUND, RESULTS};
use crate::ui::device::update::{PAST_MAP, UpdateNotice};
use crate::ui::frame::menu::{self, Menu};
use crate::ui::map::MapPane;
use directory::link::Pane;
use leptos::children::ViewFn;
use leptos::ev;
use leptos::prelude::*;
use views::{FollowedLink, Icon, Lucide, Msg, t};
use wasm_bindgen::JsCast;
use web_sys::Node;

/// Everything there is to see.
#[component]
pub fn Shell(
    /// What covers the list, while there is something.
    #[prop(into)]
    sheet: ViewFn,
    /// The list, which stays in the document.
    children: Children,
) -> impl IntoView {
    let view = app().view;
    let at_list = move || !view.covers_list();
    let list_fits = move || view.wide.get() || view.pane() == Pane::List;
    let map_fits = move || view.wide.get() || view.pane() == Pane::Map;
    let pane = move || match view.pane() {
        Pane::List => "list",
        Pane::Map => "map",
    };
    let at = move || if at_list() { "list" } else { "sheet" };
    // The map is made when it first comes into view, and stays.
    let has_map = Memo::new(move |before: Option<&bool>| before == Some(&true) || map_fits());
    view! {
        // Where something covers the list, or the map stands in its place, there are none to see.
        <Show when=move || at_list() && list_fits()>
            <SkipLink to=RESULTS text=Msg::SkipToResults />
        </Show>
        // The list grows while it is gone through, so nobody would come to what follows it.
        <Show when=map_fits>
            <SkipLink to=MAP_GROUND text=Msg::SkipToMap />
        </Show>
        <div class="finder" data-pane=pane data-at=at>
            <main class="panel">
                <Head />
                <div class="directory" hidden=move || !at_list()>
                    {children()}
                </div>
                {move || sheet.run()}
                {view.is_embedded().then(|| view! { <EmbedOpenLink /> })}
            </main>
            <section class="map" aria-label=t(Msg::Map)>
                <SkipLink to=PAST_MAP text=Msg::SkipMap />
                <Show when=move || has_map.get()>
                    <MapPane />
                </Show>
            </section>
            <UpdateNotice />
            <Show when=at_list>
                <PaneSwitch />
            </Show>
        </div>
    }
}

/// A link past something long, which shows while it has the focus.
#[component]
fn SkipLink(
    /// The id of where it leads.
    to: &'static str,
    /// What it says.
    text: Msg,
) -> impl IntoView {
    view! {
        <a class="skip" href=format!("#{to}")>
            {t(text)}
        </a>
    }
}

/// Out of a partner's page to the finder itself. Where it leads, and how, follows the view
/// (start/frame.js).
#[component]
fn EmbedOpenLink() -> impl IntoView {
    view! {
        <a id="embed-open" href="./" target="_blank">
            {t(Msg::EmbedOpen)}
        </a>
    }
}

/// The id of what the menu's button opens.
const MENU: &str = "menu";

/// Title and menu.
#[component]
fn Head() -> impl IntoView {
    let view = app().view;
    let open = RwSignal::new(false);
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            menu::close(open);
        }
    };
    // What has the focus must not lie under it.
    let on_focusout = move |event: ev::FocusEvent| {
        if leaves(&event) {
            open.set(false);
        }
    };
    let home = view.href(|s| *s = Default::default());
    let go_home = Callback::new(move |()| view.close());
    view! {
        <header class="head" on:keydown=on_key on:focusout=on_focusout>
            <p class="brand">
                <FollowedLink href=home on_follow=Some(go_home)>
                    {t(Msg::AppTitle)}
                </FollowedLink>
            </p>
            <button
                id=menu::OPENER
                class="menu-button"
                aria-expanded=move || open.get().to_string()
                aria-controls=MENU
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || {
                    let icon = if open.get() { Lucide::X } else { Lucide::Menu };
                    view! { <Icon of=icon /> }
                }}
                <span>{t(Msg::Menu)}</span>
            </button>
            <nav id=MENU class="menu" aria-label=t(Msg::Menu) hidden=move || !open.get()>
                <Menu open=open />
            </nav>
        </header>
    }
}

/// Whether the focus goes to something else on the page, outside of what listens.
fn leaves(event: &ev::FocusEvent) -> bool {
    let listens = event.current_target().and_then(|target| target.dyn_into::<Node>().ok());
    let next = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
    next.is_some_and(|next| listens.is_some_and(|listens| !listens.contains(Some(&next))))
}

/// List or map, in reach of a thumb, where only one fits.
#[component]
fn PaneSwitch() -> impl IntoView {
    view! {
        <nav class="panes" aria-label=t(Msg::Results)>
            <PaneButton pane=Pane::List icon=Lucide::List text=Msg::ShowList />
            <PaneButton pane=Pane::Map icon=Lucide::Map text=Msg::ShowMap />
        </nav>
    }
}

/// One of the two.
#[component]
fn PaneButton(
    /// What it shows.
    pane: Pane,
    /// Its sign.
    icon: Lucide,
    /// What it says.
    text: Msg,
) -> impl IntoView {
    let view = app().view;
    view! {
        <button
            aria-pressed=move || (view.pane() == pane).to_string()
            on:click=move |_| view.show(pane)
        >
            <Icon of=icon />
            <span>{t(text)}</span>
        </button>
    }
}
