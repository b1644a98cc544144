//! The boxes that stand round every page: head, panel, map, and the ways past them.
//!
//! They are the same in the program and in the pages made beforehand, so that the program takes over
//! without moving anything.

use crate::icon::{Icon, Lucide};
use crate::link::FollowedLink;
use crate::localizer::t;
use crate::texts::Msg;
use directory::link::Pane;
use leptos::prelude::*;

/// The id of the element that heads the results, focused on return to the list.
pub const RESULTS: &str = "results";

/// The id of the element that heads a member or a page, focused when it opens.
pub const HEADING: &str = "heading";

/// The id of the map itself (`map/engine.js`).
pub const MAP_GROUND: &str = "kmn-map-ground";

/// Where those go on who pass the map by.
pub const PAST_MAP: &str = "past-map";

/// The id of the button that opens the menu.
pub const MENU_BUTTON: &str = "menu-button";

/// The id of what that button opens.
const MENU: &str = "menu";

/// Panel and map with the ways past them, and the switch between list and map.
#[component]
pub fn FinderLayout(
    /// Whether the list is to be seen, and nothing that covers it.
    #[prop(into)]
    at_list: Signal<bool>,
    /// List or map, where only one fits.
    #[prop(optional, into)]
    pane: Signal<Pane>,
    /// Whether the list has room.
    #[prop(into)]
    list_fits: Signal<bool>,
    /// Whether there is a map, and room for it.
    #[prop(into)]
    map_fits: Signal<bool>,
    /// One of the two was chosen.
    #[prop(optional, into)]
    on_pane: Option<Callback<Pane>>,
    /// The map.
    map: AnyView,
    /// News at the page's end, in a region that is there from the start, so that they are announced.
    news: AnyView,
    /// What the panel holds.
    children: Children,
) -> impl IntoView {
    let pane_name = move || match pane.get() {
        Pane::List => "list",
        Pane::Map => "map",
    };
    let at = move || if at_list.get() { "list" } else { "sheet" };
    view! {
        // Where something covers the list, or the map stands in its place, there are none to see.
        <Show when=move || at_list.get() && list_fits.get()>
            <SkipLink to=RESULTS text=Msg::SkipToResults />
        </Show>
        // The list grows while it is gone through, so nobody would come to what follows it.
        <Show when=move || map_fits.get()>
            <SkipLink to=MAP_GROUND text=Msg::SkipToMap />
        </Show>
        <div class="finder" data-pane=pane_name data-at=at>
            <main class="panel">{children()}</main>
            <section class="map" aria-label=t(Msg::Map)>
                {map}
            </section>
            <div class="news" id=PAST_MAP tabindex="-1" role="status">
                {news}
            </div>
            <Show when=move || at_list.get()>
                <PaneSwitch pane=pane on_pane=on_pane />
            </Show>
        </div>
    }
}

/// A link past something long, which shows while it has the focus.
#[component]
pub fn SkipLink(
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

/// The finder's name and the menu.
#[component]
pub fn FinderHead(
    /// The address of the list.
    home: String,
    /// Its link was followed.
    #[prop(optional, into)]
    on_home: Option<Callback<()>>,
    /// The menu: [`MenuButton`] and [`MenuPanel`].
    children: Children,
) -> impl IntoView {
    view! {
        <header class="head">
            <p class="brand">
                <FollowedLink href=home on_follow=on_home>
                    {t(Msg::AppTitle)}
                </FollowedLink>
            </p>
            {children()}
        </header>
    }
}

/// The button that opens the menu.
#[component]
pub fn MenuButton(
    /// Whether it is open.
    #[prop(optional, into)]
    open: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            id=MENU_BUTTON
            type="button"
            class="menu-button"
            aria-expanded=move || open.get().to_string()
            aria-controls=MENU
        >
            {move || {
                let icon = if open.get() { Lucide::X } else { Lucide::Menu };
                view! { <Icon of=icon /> }
            }}
            <span>{t(Msg::Menu)}</span>
        </button>
    }
}

/// What the menu's button opens.
#[component]
pub fn MenuPanel(
    /// Whether it is open.
    #[prop(optional, into)]
    open: Signal<bool>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    view! {
        <nav id=MENU class="menu" aria-label=t(Msg::Menu) hidden=move || !open.get()>
            {children()}
        </nav>
    }
}

/// List or map, in reach of a thumb, where only one fits.
#[component]
fn PaneSwitch(pane: Signal<Pane>, on_pane: Option<Callback<Pane>>) -> impl IntoView {
    let button = move |this: Pane, icon: Lucide, text: Msg| {
        let choose = move |_| {
            if let Some(on_pane) = on_pane {
                on_pane.run(this);
            }
        };
        view! {
            <button
                type="button"
                aria-pressed=move || (pane.get() == this).to_string()
                on:click=choose
            >
                <Icon of=icon />
                <span>{t(text)}</span>
            </button>
        }
    };
    view! {
        <nav class="panes" aria-label=t(Msg::Results)>
            {button(Pane::List, Lucide::List, Msg::ShowList)}
            {button(Pane::Map, Lucide::Map, Msg::ShowMap)}
        </nav>
    }
}

/// Out of a partner's page to the finder itself. Where it leads, and how, follows the view
/// (`start/frame.js`).
#[component]
pub fn EmbedOpenLink() -> impl IntoView {
    view! {
        <a id="embed-open" href="./" target="_blank">
            {t(Msg::EmbedOpen)}
        </a>
    }
}
